"""A guide as one file, to be handed on: what `content.files.unpack` opens again, page by page the same."""

import os
import re
import secrets
import stat
import time
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath

from content.errors import ArchiveRefused, GuideMissing, GuideUnreadable, GuideUnwritable, PageUnreadable
from content.files import CHUNK, MAX_BYTES, MAX_ENTRIES, MAX_LIST_BYTES, MAX_PART, MAX_PATH, MOST_FOLDER, folder_name
from content.library import DIALOG
from content.writing import flush_folder

ANSWERS = f"{DIALOG}/answers"  # of colleagues, who gave them for this place only

_EARLIEST, _LATEST = (1980, 1, 1, 0, 0, 0), (2107, 12, 31, 23, 59, 58)  # times that a zip file knows
_UNFIT = re.compile(r"[\\:\x00-\x1f\x7f]")  # what no archive that is opened may have in a name
_LISTED = 100 + MOST_FOLDER  # bytes, at most, that a zip file's list has for each file beside its path


@dataclass(frozen=True, slots=True)
class Handed:
    """What was put into the file."""

    pages: int
    files: int  # with the pages
    bytes: int  # of the file
    left_out: tuple[str, ...] = ()  # paths that could not be opened on every system, or lead out of the guide


@dataclass(frozen=True, slots=True)
class _Member:
    path: str  # relative to the guide, in NFC
    real: Path  # where it is read
    size: int  # bytes, when it was looked at


def write_archive(guide_root: Path, target: Path) -> Handed:
    """Write all of a guide but hidden files, its versions and answers into one zip file; what stood there is replaced.

    It is there as a whole, or not at all. A page that vanishes meanwhile is left out. Raises `GuideMissing`,
    `GuideUnreadable`, `PageUnreadable` for any file that cannot be read, `GuideUnwritable`, and `ArchiveRefused`
    (no_pages, too_many, too_large) where nobody could open what came of it.
    """
    place = Path(os.path.realpath(target))
    beside = place.with_name(f".lotse-{secrets.token_hex(8)}")
    members, left_out = _members(guide_root, place)
    if reason := _harm(members):
        raise ArchiveRefused(target, reason)
    try:
        if place.is_dir():
            raise IsADirectoryError(21, os.strerror(21))
        try:
            with beside.open("xb") as file:
                with zipfile.ZipFile(file, "w") as archive:
                    written = _write(archive, members, _top(guide_root), target)
                file.flush()
                os.fsync(file.fileno())
            size = beside.stat().st_size
            beside.replace(place)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise GuideUnwritable(target, error.strerror or "") from error
    flush_folder(place.parent)
    pages = [path for path in written if path.endswith(".md") and not path.startswith(f"{DIALOG}/")]
    return Handed(len(pages), len(written), size, tuple(sorted(left_out)))


def _members(root: Path, target: Path) -> tuple[list[_Member], list[str]]:
    """What belongs to the guide, and what does not fit into a file that opens everywhere."""
    found: list[_Member] = []
    left_out: list[str] = []
    top = Path(os.path.realpath(root))
    files: set[str] = set()  # in one case, as some systems have it
    folders: set[str] = set()
    for path, real, size in _files(top):
        if real == target:
            continue
        name = unicodedata.normalize("NFC", path)
        if not _is_inside(top, real) or not _is_fit(name) or not _take(name, files, folders):
            left_out.append(path.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
        else:
            found.append(_Member(name, real, size))
    return found, left_out


def _harm(members: list[_Member]) -> str:
    """Why nobody could open a file with all this, or an empty text."""
    if not any(member.path.endswith(".md") for member in members):
        return "no_pages"
    listed = sum(len(member.path.encode()) + _LISTED for member in members)
    if len(members) > MAX_ENTRIES or listed > MAX_LIST_BYTES:
        return "too_many"
    return "too_large" if sum(member.size for member in members) > MAX_BYTES else ""


def _files(top: Path) -> Iterator[tuple[str, Path, int]]:
    """Every file below a real folder by its path, where it is, and its size. Folders behind links are left out."""
    waiting = [("", top)]
    while waiting:
        prefix, folder = waiting.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except (FileNotFoundError, NotADirectoryError) as error:
            if folder == top:
                raise GuideMissing(top) from error
            continue  # it vanished
        except OSError as error:
            raise GuideUnreadable(folder, error.strerror or "") from error
        for entry in entries:
            path = prefix + entry.name
            if entry.name.startswith(".") or path.casefold() == ANSWERS:
                continue
            if entry.is_dir(follow_symlinks=False):
                waiting.append((f"{path}/", folder / entry.name))
            elif entry.is_file():
                with suppress(FileNotFoundError):  # it vanished
                    real = os.path.realpath(entry.path) if entry.is_symlink() else entry.path
                    yield path, Path(real), entry.stat().st_size


def _is_inside(top: Path, real: Path) -> bool:
    """Whether a file, behind whatever links, is one that may be handed on."""
    if top not in real.parents:
        return False
    path = real.relative_to(top).as_posix()
    hidden = any(part.startswith(".") for part in path.split("/"))
    return not hidden and not path.casefold().startswith(f"{ANSWERS}/")


def _is_fit(path: str) -> bool:
    """Whether a file of this path can be written on every system."""
    try:
        length = len(path.encode()) + MOST_FOLDER + 1
    except UnicodeEncodeError:
        return False
    return length <= MAX_PATH and all(_is_part_fit(part) for part in path.split("/"))


@lru_cache(1_000)  # folders stand in the paths of many files
def _is_part_fit(part: str) -> bool:
    if len(part.encode()) > MAX_PART or part != part.rstrip(" .") or _UNFIT.search(part):
        return False
    return folder_name(part) != f"_{part}"  # else it is a device on Windows


def _take(path: str, files: set[str], folders: set[str]) -> bool:
    """Whether a file can lie beside those before it on a system that does not tell cases apart."""
    name = path.lower()
    above = {str(folder) for folder in PurePosixPath(name).parents}
    if name in files or name in folders or not above.isdisjoint(files):
        return False
    files.add(name)
    folders |= above
    return True


def _top(root: Path) -> str:
    """The one folder around everything, which is taken off when it is opened."""
    return folder_name(Path(os.path.realpath(root)).name).lstrip(".") or "guide"


def _write(archive: zipfile.ZipFile, members: list[_Member], top: str, target: Path) -> list[str]:
    """Put the files into the archive, and return those that were still there."""
    written: list[str] = []
    left = MAX_BYTES
    for member in members:
        try:
            file = member.real.open("rb")
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            raise PageUnreadable(member.real, error.strerror or "") from error
        with file:
            info = zipfile.ZipInfo(f"{top}/{member.path}", _time(os.fstat(file.fileno()).st_mtime))
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(info, "w") as entry:
                while chunk := _read(member, file.read):
                    left -= len(chunk)
                    if left < 0:
                        raise ArchiveRefused(target, "too_large", member.path)
                    entry.write(chunk)
        written.append(member.path)
    return written


def _read(member: _Member, read: Callable[[int], bytes]) -> bytes:
    try:
        return read(CHUNK)
    except OSError as error:
        raise PageUnreadable(member.real, error.strerror or "") from error


def _time(seconds: float) -> tuple[int, int, int, int, int, int]:
    """A file's time as a zip file knows it."""
    with suppress(OverflowError, OSError, ValueError):
        year, month, day, hour, minute, second = time.localtime(seconds)[:6]
        return min(max((year, month, day, hour, minute, second), _EARLIEST), _LATEST)
    return _EARLIEST
