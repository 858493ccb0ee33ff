"""Writing a file so that it is either the old one or the new one, whatever happens in between."""

import contextlib
import os
import stat
from pathlib import Path

from storage.errors import StoreUnwritable


def write(path: Path, data: bytes) -> None:
    """Replace `path` by a private file (0600) with these bytes, flushed to disk. Raises `StoreUnwritable`.

    The new file is written beside and renamed over. A file that may not be written is not replaced.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists() and not path.stat().st_mode & stat.S_IWUSR:
            raise PermissionError(13, os.strerror(13))
        beside = path.with_name(f".{path.name}.{os.urandom(6).hex()}")
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        _flush_folder(path.parent)
    except OSError as error:
        raise StoreUnwritable(path, error.strerror or "") from error


def _flush_folder(folder: Path) -> None:
    """Make the rename itself last. Windows cannot open a folder, and needs it not."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
