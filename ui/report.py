"""An error that nobody expected: the program goes on, and says what could be reported."""

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def report_bugs(window: Callable[[], QWidget]) -> None:
    """From now on show unexpected errors in a dialog instead of ending; the same one is shown once."""
    shown: set[str] = set()

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        if details not in shown:
            shown.add(details)
            _show(window(), details)

    sys.excepthook = report


def _show(window: QWidget, details: str) -> None:
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QCoreApplication.translate("Report", "Something went wrong"))
    box.setText(
        QCoreApplication.translate(
            "Report",
            "Lotse made a mistake. What was saved is safe, and the program goes on. "
            "If it happens again, please pass on the details below to whoever looks after the program.",
        )
    )
    box.setDetailedText(details)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
