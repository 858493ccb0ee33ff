"""Writing a file so that it is either the old one or the new one, whatever happens in between."""

import contextlib
import os
import stat
import time
from pathlib import Path

from storage.errors import StoreUnwritable

PRIVATE = 0o600
WAITS = (0.02, 0.05, 0.1, 0.2, 0.4)  # seconds between tries on Windows, where a virus scanner may hold a file


def write(path: Path, data: bytes, previous: Path | None = None) -> None:
    """Replace `path` by a private file (0600) with these bytes, flushed to disk. Raises `StoreUnwritable`.

    The new file is written beside and renamed over. A file that may not be written is not replaced. What stood at
    `path` is kept as `previous`, where a name is given; that, too, is whole at any moment.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists() and not path.stat().st_mode & stat.S_IWUSR:
            raise PermissionError(13, os.strerror(13))
        beside = _beside(path)
        try:
            create(beside, data)
            if previous is not None and path.exists():
                _keep(path, previous)
            _rename(beside, path)
        finally:
            beside.unlink(missing_ok=True)
        flush_folder(path.parent)
    except OSError as error:
        raise StoreUnwritable(path, error.strerror or "") from error


def create(path: Path, data: bytes) -> None:
    """Write a new private file and flush it to disk. Raises `OSError`, also where there is one already."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def set_aside(path: Path, name: Path) -> Path:
    """Keep what stands at `path` under another name, too, and return it. Raises `StoreUnwritable`.

    No file is written over: where the name is taken by other bytes, it gets a number.
    """
    try:
        data = path.read_bytes()
        number = 0
        copy = name
        while copy.exists():
            if copy.read_bytes() == data:
                return copy
            number += 1
            copy = name.with_name(f"{name.stem}-{number}{name.suffix}")
        _link(path, copy)
        flush_folder(copy.parent)
    except OSError as error:
        raise StoreUnwritable(name, error.strerror or "") from error
    return copy


def sweep(path: Path) -> None:
    """Remove what a process that was killed in `write` left beside a file. Only for whom the file belongs to."""
    with contextlib.suppress(OSError):
        for beside in path.parent.glob(f".{path.name}.*"):
            beside.unlink(missing_ok=True)


def flush_folder(folder: Path) -> None:
    """Make a rename itself last. Windows cannot open a folder, and needs it not."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{os.urandom(6).hex()}")


def _keep(path: Path, previous: Path) -> None:
    beside = _beside(previous)
    try:
        _link(path, beside)
        _rename(beside, previous)
    finally:
        # Where both are one file already, POSIX leaves the old name in its place.
        beside.unlink(missing_ok=True)


def _link(path: Path, copy: Path) -> None:
    """Give a file a second, private name. A copy where the file system knows no links."""
    try:
        os.link(path, copy)
    except FileExistsError:
        raise
    except OSError:
        create(copy, path.read_bytes())
    mode = stat.S_IMODE(copy.stat().st_mode)
    if os.name == "posix" and mode & ~PRIVATE:
        copy.chmod(mode & PRIVATE)


def _rename(path: Path, target: Path) -> None:
    for wait in WAITS if os.name == "nt" else ():
        try:
            path.replace(target)
        except PermissionError:
            time.sleep(wait)
        else:
            return
    path.replace(target)
