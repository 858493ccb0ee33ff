"""The program as it starts, and a line on standard output for each thing that is waited for.

    python -c "from tests.bench.child_lotse import main; main()" MODE ARGUMENTS-OF-LOTSE…

The program is not changed: `Lotse`, which builds the window, gets a subclass before `main` calls it, and that one
watches the window. Modules are imported in the order in which the program itself does it.

- `start`: prints when the first page was painted, and stays
- `settle`: reads the guide, then closes the window as a person would, so that the next start is a warm one; prints
  the page's HTML, as JSON
- `beat`: reads the guide while a timer of 5 ms counts on the UI thread; prints its longest gap and the time that the
  reading took, both in nanoseconds, and ends
"""

import json
import sys
import time
from pathlib import Path

import main as program  # first, as it is at a start

import ui.app  # isort: skip
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.heart import Heart
from tests.bench.paint import PaintWatch
from ui.dialogs import Dialogs
from ui.workspace import Workspace

MODE = sys.argv[1]
SETTLED_MS = 1500


class Watched(ui.app.Lotse):
    """The running program, and what this child is asked to find out."""

    def __init__(self, app: QApplication, workspace: Workspace, dialogs: Dialogs, language: str = "") -> None:
        super().__init__(app, workspace, dialogs, language)
        self._began = time.monotonic_ns()
        self._read = 0
        self._heart = Heart()
        self._watch = PaintWatch(self.window.reader.view, self._painted)
        if MODE != "start":
            workspace.guide_opened.connect(self._opened)

    def start(self, guide: Path | None) -> None:
        """Begin to count with the window's first moment."""
        super().start(guide)
        if MODE == "beat":
            self._heart.start()

    def _painted(self) -> None:
        if MODE == "start":
            print(time.monotonic_ns(), flush=True)  # noqa: T201 - the answer

    def _opened(self) -> None:
        """At a first start the guide is opened when all of it is read. What follows from it takes a moment."""
        self._read = time.monotonic_ns()
        QTimer.singleShot(SETTLED_MS, self._end)

    def _end(self) -> None:
        beat = [self._heart.longest, self._read - self._began]
        print(json.dumps(beat if MODE == "beat" else self.window.reader.html), flush=True)  # noqa: T201 - the answer
        self.window.close()


def main() -> None:
    """Run the program with what it is given after the mode."""
    ui.app.Lotse = Watched  # type: ignore[misc]  # the one place where it is made looks it up by this name
    sys.exit(program.main(sys.argv[2:]))
