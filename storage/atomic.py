"""Writing a file so that it is either the old one or the new one, whatever happens in between."""

import contextlib
import os
import stat
import tempfile
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
        handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(beside).replace(path)
        except BaseException:
            Path(beside).unlink(missing_ok=True)
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
