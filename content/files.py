"""Whole guides as folders: a new one from the example, from the skeleton, or from one file.

A guide is put together beside its place and renamed into it: it is there as a whole, or not at all.
"""

import io
import json
import os
import secrets
import shutil
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from content.errors import ArchiveRefused, GuideUnwritable, TargetNotEmpty
from content.header import LANGUAGES

MAX_ENTRIES = 20_000
MAX_BYTES = 1024**3  # of all files of a guide in one file, unpacked
MAX_LIST_BYTES = 8 * 1024**2  # of an archive's list of entries
MAX_PART = 240  # bytes of a file's or folder's name
MAX_PATH = 1_000  # bytes of a path within a guide
MOST_FOLDER = 120  # bytes of the name of a guide's folder
CHUNK = 256 * 1024

_GUIDES = Path(__file__).parent / "guide"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1 | 0x40 | 0x2000  # flag bits: encrypted, strongly, list of entries masked
_UTF8_NAME = 0x800
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [device + digit for device in ("com", "lpt") for digit in "0123456789¹²³"]
)  # names that Windows keeps for itself, with any ending
_FORBIDDEN = frozenset('<>:"/\\|?*')  # in names on Windows


def copy_example(lang: str, target: Path) -> Path:
    """Copy the starter guide (de; en for any other language) to `target` and return it.

    Raises `TargetNotEmpty` and `GuideUnwritable`.
    """
    source = _GUIDES / _known(lang)
    return _put(target, lambda beside: _copy_pages(source, beside, lambda text: text))


def create_skeleton(lang: str, name: str, target: Path) -> Path:
    """Begin a guide called `name` in `target`: its own page, the standard, one department, one list. Returns `target`.

    Raises `TargetNotEmpty` and `GuideUnwritable`.
    """
    source = _GUIDES / "skeleton" / _known(lang)
    shown = " ".join("".join(c for c in name if c.isprintable() or c.isspace()).split()) or target.name
    fields = {'"GUIDE NAME"': json.dumps(shown, ensure_ascii=False), '"GUIDE ID"': secrets.token_hex(8)}

    def filled(text: str) -> str:
        for field, value in fields.items():
            text = text.replace(field, value)
        return text

    return _put(target, lambda beside: _copy_pages(source, beside, filled))


def folder_name(name: str) -> str:
    """What a folder for a guide of this name may be called on every system; empty where nothing of it may stay."""
    kept = "".join(c for c in unicodedata.normalize("NFC", name) if c.isprintable() and c not in _FORBIDDEN)
    short = " ".join(kept.split()).encode()[:MOST_FOLDER].decode(errors="ignore").strip(" .")
    return f"_{short}" if _is_device(short) else short


def unpack(archive: Path, target: Path) -> Path:
    """Unpack a guide that was handed over as one zip file to `target`, and return it.

    Hidden files are left out, and a single folder around everything is taken off.
    Raises `ArchiveRefused`, `TargetNotEmpty` and `GuideUnwritable`.
    """
    with _damage_told(archive):
        file = _Cautious(archive)
    with file:
        with _damage_told(archive):
            packed = zipfile.ZipFile(file)
        with packed:
            entries = _wanted(archive, packed)
            return _put(target, lambda beside: _unpack_all(archive, packed, entries, beside))


def _known(lang: str) -> str:
    return lang if lang in LANGUAGES else "en"


def _put(target: Path, fill: Callable[[Path], None]) -> Path:
    """Make `target` a folder with what `fill` writes into the folder it is given."""
    place = target.resolve()
    beside = place.with_name(f".lotse-{secrets.token_hex(8)}")
    try:
        if os.path.lexists(place) and (not place.is_dir() or any(place.iterdir())):
            raise TargetNotEmpty(target)
        beside.mkdir(parents=True)
        try:
            fill(beside)
            if place.exists():
                place.rmdir()
            beside.rename(place)
        except BaseException:
            shutil.rmtree(beside, ignore_errors=True)
            raise
    except OSError as error:
        raise GuideUnwritable(target, error.strerror or "") from error
    return target


def _write_new(path: Path, chunks: Iterator[bytes]) -> None:
    """Write a file that must not exist yet, flushed to disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        for chunk in chunks:
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())


def _copy_pages(source: Path, beside: Path, filled: Callable[[str], str]) -> None:
    for page in sorted(source.rglob("*.md")):
        text = filled(page.read_text(encoding="utf-8"))
        _write_new(beside / page.relative_to(source), iter([text.encode()]))


class _Cautious(io.BufferedReader):
    """An archive that cannot fill the memory: zipfile reads the whole list of entries at once."""

    def __init__(self, path: Path) -> None:
        super().__init__(io.FileIO(path))

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > MAX_LIST_BYTES:
            raise _ListTooLong
        return super().read(size)


class _ListTooLong(Exception):
    """An archive claims to have far too many entries."""


@contextmanager
def _damage_told(archive: Path, member: str = "") -> Iterator[None]:
    """Whatever goes wrong while an archive is read is the archive's fault."""
    try:
        yield
    except _ListTooLong:
        raise ArchiveRefused(archive, "too_many") from None
    except (FileNotFoundError, PermissionError, IsADirectoryError) as error:
        raise ArchiveRefused(archive, "unreadable") from error
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError, OverflowError) as error:
        raise ArchiveRefused(archive, "damaged", member) from error


def _wanted(archive: Path, packed: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The files to unpack, by their path in the guide. Raises `ArchiveRefused` if any entry would do harm."""
    infos = packed.infolist()
    if len(infos) > MAX_ENTRIES:
        raise ArchiveRefused(archive, "too_many")
    if sum(info.file_size for info in infos) > MAX_BYTES:
        raise ArchiveRefused(archive, "too_large")
    entries: dict[str, zipfile.ZipInfo] = {}
    taken: set[str] = set()
    for info in infos:
        name = _name(info)
        reason = _harm(name, info)
        hidden = any(part.startswith(".") for part in name.split("/"))
        if not reason and not hidden and not name.endswith("/"):
            reason = "double" if name.lower() in taken else ""
            taken.add(name.lower())
            entries[name] = info
        if reason:
            raise ArchiveRefused(archive, reason, name)
    _refuse_files_as_folders(archive, entries, taken)
    if not any(name.endswith(".md") for name in entries):
        raise ArchiveRefused(archive, "no_pages")
    tops = {name.partition("/")[0] for name in entries}
    if len(tops) == 1 and tops.isdisjoint(entries):
        return {name.partition("/")[2]: info for name, info in entries.items()}
    return entries


def _refuse_files_as_folders(archive: Path, entries: dict[str, zipfile.ZipInfo], taken: set[str]) -> None:
    for name in entries:
        if any(str(folder).lower() in taken for folder in PurePosixPath(name).parents):
            raise ArchiveRefused(archive, "double", name)


def _name(info: zipfile.ZipInfo) -> str:
    """An entry's path in NFC. Without a mark for UTF-8 it may be that still, or the code page of old zip programs."""
    name = info.orig_filename
    if not info.flag_bits & _UTF8_NAME:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode()
    return unicodedata.normalize("NFC", name)


def _harm(name: str, info: zipfile.ZipInfo) -> str:
    """Why an entry must not be unpacked, or an empty text."""
    parts = name.removesuffix("/").split("/")
    if "\\" in name or ":" in name or not {"", ".", ".."}.isdisjoint(parts):
        return "outside"
    if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "link"
    if info.flag_bits & _ENCRYPTED:
        return "encrypted"
    if info.compress_type not in _METHODS:
        return "method"
    if len(name.encode()) > MAX_PATH or any(_is_unfit(part) for part in parts):
        return "name"
    return ""


def _is_unfit(part: str) -> bool:
    """Whether a name cannot be written on every system, or would be written as another one."""
    too_long = len(part.encode()) > MAX_PART
    return too_long or part != part.rstrip(" .") or _is_device(part) or any(ord(c) < 32 or ord(c) == 127 for c in part)


def _is_device(part: str) -> bool:
    return part.partition(".")[0].rstrip(" ").lower() in _DEVICES


def _unpack_all(archive: Path, packed: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo], beside: Path) -> None:
    left = MAX_BYTES
    for name, info in entries.items():

        def chunks(info: zipfile.ZipInfo = info) -> Iterator[bytes]:
            nonlocal left
            for chunk in _chunks(archive, packed, info):
                left -= len(chunk)
                if left < 0:
                    raise ArchiveRefused(archive, "too_large", info.filename)
                yield chunk

        _write_new(beside / name, chunks())


def _chunks(archive: Path, packed: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """The content of an entry; no more than the archive's list says, and with the checksum that it says."""
    with _damage_told(archive, info.filename):
        entry = packed.open(info)
    with entry:
        while True:
            with _damage_told(archive, info.filename):
                chunk = entry.read(CHUNK)
            if not chunk:
                return
            yield chunk
