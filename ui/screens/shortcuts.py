"""The keys for everything, in one window."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.actions import ActionSpec

_GROUPS: dict[str, Any] = {  # by the first part of an action's id; as the translation marker is typed
    "area": QT_TRANSLATE_NOOP("ShortcutsDialog", "Areas"),
    "guide": QT_TRANSLATE_NOOP("ShortcutsDialog", "Guides"),
    "page": QT_TRANSLATE_NOOP("ShortcutsDialog", "Pages"),
    "view": QT_TRANSLATE_NOOP("ShortcutsDialog", "View"),
    "app": QT_TRANSLATE_NOOP("ShortcutsDialog", "Program"),
}


class ShortcutsDialog(QDialog):
    """Lists every action that has a key, by group, with keys as this system writes them."""

    def __init__(self, specs: Iterable[ActionSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        sheet = QWidget()
        sheet.setProperty("surface", "paper")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(24, 20, 24, 20)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 1)
        known = list(_GROUPS)
        keyed = [spec for spec in specs if spec.keys]
        keyed.sort(key=lambda spec: known.index(_group(spec)))
        for group, members in groupby(keyed, _group):
            row = grid.rowCount()
            grid.setRowMinimumHeight(row, 8)
            heading = _label(QCoreApplication.translate("ShortcutsDialog", _GROUPS[group]), "section")
            grid.addWidget(heading, row + 1, 0, 1, 2)
            for spec in members:
                row = grid.rowCount()
                grid.addWidget(_label(spec.label(), ""), row, 0)
                grid.addWidget(_label(_native(spec), "muted"), row, 1, Qt.AlignmentFlag.AlignRight)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(sheet)
        scroll.setAccessibleName(self.windowTitle())
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.setContentsMargins(24, 0, 24, 12)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(scroll)
        layout.addWidget(close)
        room = self.screen().availableSize()
        size = sheet.sizeHint()
        self.resize(min(size.width() + 60, room.width() - 80), min(size.height() + 100, room.height() - 120))


def _group(spec: ActionSpec) -> str:
    group = spec.id.partition(".")[0]
    return group if group in _GROUPS else "app"


def _native(spec: ActionSpec) -> str:
    return ", ".join(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in spec.keys)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
