"""Where a note is typed: its words, and its tags with those that other notes have."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit

_LONG_WORD = re.compile(r"\S{2000}")


class NoteWords(QPlainTextEdit):
    """The field for the note's text; Tab leaves it."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows
        self.setTabChangesFocus(True)

    def setPlainText(self, text: str) -> None:
        """Take another text."""
        self._wrap_anywhere(bool(_LONG_WORD.search(text)))
        super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped, as plain text."""
        if _LONG_WORD.search(source.text()):
            self._wrap_anywhere(True)
        self.insertPlainText(source.text())

    def _wrap_anywhere(self, anywhere: bool) -> None:
        """Qt takes quadratic time to look for a place in a word that is much longer than a line."""
        mode = QTextOption.WrapMode
        self.setWordWrapMode(mode.WrapAnywhere if anywhere else mode.WrapAtWordBoundaryOrAnywhere)

    def sizeHint(self) -> QSize:
        """So many lines, where it is not to take all room."""
        return QSize(super().sizeHint().width(), self._height(self._rows)) if self._rows else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Two lines can always be read."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, self._height(2))

    def _height(self, rows: int) -> int:
        frame = (
            self.contentsMargins().top() + self.contentsMargins().bottom() + 2 * round(self.document().documentMargin())
        )
        return self.fontMetrics().lineSpacing() * rows + frame


class TagCompleter(QCompleter):
    """Offers tags that other notes have, for the one that is being typed."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._tags = QStringListModel(self)
        self.setModel(self._tags)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def set_tags(self, tags: Iterable[str]) -> None:
        """Offer these."""
        known = {tag.casefold(): tag for tag in tags}
        self._tags.setStringList([known[key] for key in sorted(known)])

    def splitPath(self, path: str) -> list[str]:
        """What is looked for: what follows the last comma."""
        return [path.rpartition(",")[2].strip().removeprefix("#")]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The line with the tag in place of what was typed of it."""
        before, tag = self._field.text().rpartition(",")[0].strip(), str(index.data())
        return f"{before}, {tag}" if before else tag
