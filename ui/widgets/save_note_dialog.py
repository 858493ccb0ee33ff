"""Asks for a line about what changed, before a page is saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.page_dialog import PageDialog, named, words_label
from ui.workspace import Workspace

_LONGEST = 200  # letters


class SaveNoteDialog(PageDialog):
    """One line, which may stay empty. Return saves."""

    chosen = Signal(str)  # the line

    def __init__(self, workspace: Workspace, title: str, parent: QWidget | None = None) -> None:
        super().__init__(workspace, self.tr("Save with a line about it"), self.tr("Save"), parent)
        self.note = QLineEdit()
        self.note.setMaxLength(_LONGEST)
        self.column.addWidget(words_label(title, "h2"))
        self.column.addWidget(named(self.tr("&What changed, in a line?"), self.note))
        self.column.addWidget(self.note)
        why = self.tr("It stands among the versions of the page, for colleagues.")
        self.column.addWidget(words_label(why, "muted"))
        self.column.addStretch(1)
        self.note.setFocus()

    def accept(self) -> None:
        """Hand the line on."""
        super().accept()
        self.chosen.emit(" ".join(self.note.text().split()))
