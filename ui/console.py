"""What commands without a window share: language, guide, the user's folders, and printing. Qt Core only."""

import errno
import io
import json
import os
import sys
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QStandardPaths

from content.errors import ContentError
from content.library import Guide, known_guide, read_guide
from ui import messages
from ui.i18n import speak, system_language

if TYPE_CHECKING:
    from content.index import Index

WIDEST = 64  # letters of a column, before what stands beside it
_MOST_QUOTED = 80  # letters of what somebody wrote, repeated to them
_NARROWEST = 24  # letters of a line, however narrow the terminal says it is
_GONE = (errno.EPIPE, errno.EINVAL)  # what systems say of a pipe that nobody reads any more

_Place = QStandardPaths.StandardLocation


def spoken(language: str) -> QCoreApplication:
    """Let the program speak a language, the system's where none is chosen, as long as the answer is kept."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    speak(language or system_language())
    return app


def guide_at(folder: Path, index: "Index | None" = None) -> Guide | None:
    """Read a guide, with what is known of it in the `index`; where that fails, say why."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a narrow console shows what it can
    try:
        known = known_guide(folder, index) if index else None
        return read_guide(folder, index, known if known and known.pages else None)
    except ContentError as error:
        sys.stderr.write(messages.error(error) + "\n")
        return None


def indexed_guide(folder: Path) -> Guide | None:
    """Read a guide with the window's own index of it: quick where it was read before."""
    from content.index import Index, index_file

    folder = folder.absolute()
    return guide_at(folder, Index(index_file(cache_folder(), folder)) if folder.is_dir() else None)


def profile_folder() -> Path:
    """Where the window keeps the user's profile."""
    return Path(QStandardPaths.writableLocation(_Place.GenericDataLocation)) / "Lotse"


def cache_folder() -> Path:
    """Where the window keeps what it can work out again."""
    return Path(QStandardPaths.writableLocation(_Place.GenericCacheLocation)) / "Lotse"


def print_json(told: dict[str, Any] | list[dict[str, Any]]) -> None:
    """Signs that the console does not have are written as JSON writes them, so that it can be read back."""
    narrow = (sys.stdout.encoding or "utf-8").lower().replace("-", "") != "utf8"
    put(json.dumps(told, ensure_ascii=narrow, indent=2) + "\n")


def put(text: str) -> None:
    """Write to standard output. Whoever reads no further, as `head` does, has read enough: that is no error."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        if error.errno not in _GONE:
            raise
        # What is still buffered would fail again at the end of the process.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def line_width() -> int:
    """The letters of a line of the terminal; 0 where there is none, as in a pipe or a file."""
    columns = get_terminal_size((0, 0)).columns
    return max(columns, _NARROWEST) if columns else 0


def quoted(text: str) -> str:
    """What somebody wrote, as it is repeated to them: on one line, and no longer than anybody reads."""
    line = printable(text)
    return line if len(line) <= _MOST_QUOTED else f"{line[:_MOST_QUOTED]} …"


def printable(text: str) -> str:
    """Words on one line, without signs that would steer a terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
