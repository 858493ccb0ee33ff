"""What this program is."""

import platform
from importlib.metadata import PackageNotFoundError, version

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.icons import mark
from ui.preferences import privacy


def program_version() -> str:
    """The version that is installed, or the sign that the program runs from its source."""
    try:
        return version("lotse")
    except PackageNotFoundError:
        return "0+source"


class AboutDialog(QDialog):
    """Version, licence and what it is built on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Lotse"))
        words = QVBoxLayout()
        words.setSpacing(8)
        built_on = self.tr("Built with Python {python}, Qt {qt} and PySide {pyside}.")
        for text, role in (
            ("Lotse", "h1"),
            (self.tr("Version {version}").format(version=program_version()), "muted"),
            (self.tr("A guide to a company: who is there for whom, and what to do in the first weeks."), ""),
            (self.tr("Nothing leaves this machine: Lotse uses no network and needs no account."), ""),
            (privacy(), ""),
            (self.tr("Free software under the licence LGPL-3.0-or-later, without any warranty."), "muted"),
            (
                built_on.format(python=platform.python_version(), qt=qVersion(), pyside=PySide6.__version__),
                "muted",
            ),
        ):
            words.addWidget(self._label(text, role))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(QLabel(pixmap=mark().pixmap(64, 64)), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(20)
        layout.addLayout(row)
        layout.addWidget(close)

    @staticmethod
    def _label(text: str, role: str) -> QLabel:
        label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setProperty("role", role)
        label.setMinimumWidth(label.fontMetrics().averageCharWidth() * 55)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
