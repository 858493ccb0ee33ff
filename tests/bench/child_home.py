"""The program as it starts on Home, and a line on standard output when what is due today is painted there.

python -c "from tests.bench.child_home import main; main()" ARGUMENTS-OF-LOTSE…
"""

import sys
import time

import main as program  # first, as it is at a start

import ui.app  # isort: skip
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from ui.dialogs import Dialogs
from ui.workspace import Workspace


class HomeWatch(QObject):
    """Tells once that a screen was painted with boxes to tick on it."""

    def __init__(self, stack: QWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self._waiting = True
        stack.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """After each layout look whether there are boxes by now."""
        if self._waiting and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Paint):
            self._waiting = not any(box.isVisible() for box in self._stack.findChildren(QCheckBox))
            if not self._waiting:
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.LowEventPriority.value)
        return False

    def customEvent(self, _event: QEvent) -> None:
        """All of it is painted."""
        print(time.monotonic_ns(), flush=True)  # noqa: T201 - the answer


class Watched(ui.app.Lotse):
    """The running program."""

    def __init__(self, app: QApplication, workspace: Workspace, dialogs: Dialogs, language: str = "") -> None:
        super().__init__(app, workspace, dialogs, language)
        self._watch = HomeWatch(self.window.areas.stack)


def main() -> None:
    """Run the program with what it is given."""
    ui.app.Lotse = Watched  # type: ignore[misc]  # the one place where it is made looks it up by this name
    sys.exit(program.main(sys.argv[1:]))
