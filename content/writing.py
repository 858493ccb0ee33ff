"""One page's bytes: read with their line ends, written so that a page is the old one or the new one at any moment.

What did not change keeps its bytes, and nothing is written over a version that was not seen, or outside the guide.
"""

import errno
import os
import secrets
import stat
import time
import unicodedata
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Self

from content.errors import ChangedElsewhere, GuideMissing, GuideUnwritable, NameRefused, PageMissing, PageUnreadable
from content.library import MAX_PAGE_BYTES
from content.page_names import check_path, fit_path, leads_out
from content.page_source import Source, decoded, digest, encode

__all__ = [
    "Replacement",
    "Source",
    "check_path",
    "current",
    "digest",
    "encode",
    "fit_path",
    "flush_folder",
    "locate",
    "read_source",
    "refuse_changed",
    "refuse_unwritable",
    "replace_file",
    "sweep",
]

BESIDE = ".lotse-write-"  # begins the name of a file that is being written
WAITS = (0.02, 0.05, 0.1, 0.2, 0.4)  # seconds between tries on Windows, where a virus scanner may hold a file

_CLOSED = frozenset({".git", ".lotse"})  # folders that hold no pages, and must not be written as if


def read_source(root: Path, path: str) -> Source:
    """Read a page for editing. Raises `PageMissing` and `PageUnreadable`, also for one that is too large to edit."""
    try:
        file = locate(root, path)
    except NameRefused:
        raise PageUnreadable(root / path, os.strerror(errno.EACCES)) from None
    data = _read(file)
    if data is None:
        raise PageMissing(file, os.strerror(errno.ENOENT))
    if len(data) > MAX_PAGE_BYTES:
        raise PageUnreadable(file, os.strerror(errno.EFBIG))
    return decoded(path, data)


def current(root: Path, path: str) -> bytes | None:
    """What stands in a file, or None where there is none of exactly this name. Raises `NameRefused`, `PageUnreadable`.

    Names in another normal form are the same name; in another case they are not, whatever the disk thinks of it.
    """
    file = locate(root, path)
    return _read(file) if _has_this_name(file) else None


def refuse_unwritable(root: Path, path: str) -> None:
    """Raise what `replace_file` would, as far as it can be known before: `GuideMissing`, `GuideUnwritable`."""
    file = locate(root, path)
    if not root.is_dir():
        raise GuideMissing(root)
    folder = file.parent
    while not folder.is_dir() and folder != root:
        folder = folder.parent
    locked = file.exists() and not file.stat().st_mode & stat.S_IWUSR
    if locked or not os.access(folder, os.W_OK):
        raise GuideUnwritable(file, os.strerror(errno.EACCES))


def replace_file(root: Path, path: str, data: bytes | None, seen: str | None) -> None:
    """Make a file of the guide these bytes, flushed to disk; None deletes it.

    `seen` is the digest of what stands there, None for nothing. Raises `ChangedElsewhere` where something else does,
    `NameRefused` for a path that leads out of the guide or is another file's in another case, `GuideMissing` and
    `GuideUnwritable`. The new bytes are written beside and renamed over; the rights of the file stay.
    """
    refuse_unwritable(root, path)
    refuse_changed(root, path, seen)
    with Replacement(root, path, data, seen) as replacement:
        replacement.place()


def refuse_changed(root: Path, path: str, seen: str | None) -> bytes | None:
    """What stands in a file. Raises `ChangedElsewhere` where that is not what was `seen`, and `GuideUnwritable`."""
    try:
        data = current(root, path)
    except PageUnreadable as error:
        raise GuideUnwritable(error.path, error.reason) from error
    if (None if data is None else digest(data)) != seen:
        raise ChangedElsewhere(path)
    return data


class Replacement:
    """New bytes for a file, written beside it, so that `place` needs no more room on the disk. See `replace_file`.

    Where it was not placed at the end of the context, it is gone.
    """

    def __init__(self, root: Path, path: str, data: bytes | None, seen: str | None) -> None:
        self._root, self._path, self._data, self._seen = root, path, data, seen
        file = locate(root, path)
        # A link within the guide stays one; what it leads to is replaced. Only deleting takes the link itself.
        self._file = Path(os.path.realpath(file)) if file.is_symlink() and data is not None else file
        self._beside = self._file.with_name(BESIDE + secrets.token_hex(8))
        if data is None:
            return
        try:
            _make_folder(self._file.parent)
            _write_new(self._beside, data, self._file)
        except OSError as error:
            self._clean_up()
            raise GuideUnwritable(file, error.strerror or "") from error

    def place(self) -> None:
        """Put it where it belongs. Raises like `replace_file`."""
        refuse_changed(self._root, self._path, self._seen)
        try:
            if self._data is None:
                if self._seen is not None:
                    _patiently(self._file.unlink)
                    _remove_empty(self._root, self._file.parent)
            elif self._seen is None:
                self._create()
            else:
                _patiently(lambda: self._beside.replace(self._file))
            flush_folder(self._file.parent)
        except FileExistsError:
            refuse_changed(self._root, self._path, self._seen)
            raise NameRefused(self._path, "taken") from None  # in another case, on a disk that knows no cases
        except OSError as error:
            raise GuideUnwritable(self._file, error.strerror or "") from error

    def _create(self) -> None:
        """Give the file its name where there is none. Raises `FileExistsError`."""
        try:
            os.link(self._beside, self._file)
        except FileExistsError:
            raise
        except OSError:  # no links here; Windows refuses to rename over a file, others are asked before
            if os.path.lexists(self._file):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
            _patiently(lambda: self._beside.rename(self._file))
        else:
            self._beside.unlink()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._clean_up()

    def _clean_up(self) -> None:
        with suppress(OSError):
            self._beside.unlink(missing_ok=True)


def sweep(root: Path, paths: Iterable[str]) -> None:
    """Remove what a process that was killed while it wrote these files left beside them."""
    for path in {PurePosixPath(path).parent / "x" for path in paths}:
        with suppress(OSError, NameRefused):
            for beside in locate(root, str(path)).parent.glob(f"{BESIDE}*"):
                beside.unlink(missing_ok=True)


def flush_folder(folder: Path) -> None:
    """Make a rename itself last. Windows cannot open a folder, and needs it not."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _read(file: Path) -> bytes | None:
    """A file's bytes, one more than a page may have at most; None where it is not there. Never waits for a pipe."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise PageUnreadable(file, os.strerror(errno.EINVAL))
        with file.open("rb") as opened:
            return opened.read()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise PageUnreadable(file, error.strerror or "") from error


# places


def locate(root: Path, path: str) -> Path:
    """The file of a path, under the name that the disk has for it. Raises `NameRefused` where that leads out."""
    parts = path.split("/")
    if leads_out(path) or "\0" in path or not all(parts) or not _CLOSED.isdisjoint(map(str.lower, parts)):
        raise NameRefused(path, "outside")
    file = root
    for part in parts:
        file = _named(file, part)
    if not Path(os.path.realpath(file)).is_relative_to(os.path.realpath(root)):
        raise NameRefused(path, "outside")
    return file


def _named(folder: Path, part: str) -> Path:
    """A folder's entry of this name; a disk may hand out names in another normal form than they were given."""
    entry = folder / part
    if part.isascii() or os.path.lexists(entry):
        return entry
    wanted = unicodedata.normalize("NFC", part)
    with suppress(OSError):
        for other in folder.iterdir():
            if unicodedata.normalize("NFC", other.name) == wanted:
                return other
    return entry


def _has_this_name(file: Path) -> bool:
    """Whether the file is there in this case: a disk that knows no cases finds it under any."""
    if not os.path.lexists(file):
        return False
    other = file.with_name(file.name.swapcase())
    try:
        if other.name == file.name or not other.exists() or not other.samefile(file):
            return True
        names = {unicodedata.normalize("NFC", entry.name) for entry in file.parent.iterdir()}
    except OSError:
        return True
    return unicodedata.normalize("NFC", file.name) in names


def _make_folder(folder: Path) -> None:
    missing = []
    while not folder.is_dir():
        missing.append(folder)
        folder = folder.parent
    for one in reversed(missing):
        one.mkdir(exist_ok=True)
        flush_folder(one.parent)


def _remove_empty(root: Path, folder: Path) -> None:
    """Folders that nothing is left in go, too."""
    with suppress(OSError):
        while folder != root and root in folder.parents:
            folder.rmdir()
            folder = folder.parent


def _write_new(path: Path, data: bytes, like: Path) -> None:
    """Write a new file, flushed to disk, with the rights of another one where that exists."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        if like.exists():
            path.chmod(stat.S_IMODE(like.stat().st_mode))
        os.fsync(file.fileno())


def _patiently(act: Callable[[], object]) -> None:
    for wait in WAITS if os.name == "nt" else ():
        try:
            act()
        except PermissionError:
            time.sleep(wait)
        else:
            return
    act()
