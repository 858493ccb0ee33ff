"""Lines at the top of a text that are kept and not shown: the header, while a form stands in for it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit


class HiddenLines(QObject):
    """Hides the first lines of a text, also those that a form puts there later or that are taken back."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.is_working = False  # Qt takes for a change of the text what is none
        self._first: QTextCursor | None = None  # where what is shown begins; it moves with the text
        edit.document().contentsChange.connect(self._follow)

    @property
    def end(self) -> int:
        """Qt's place of the first letter that is shown."""
        return self._first.position() if self._first else 0

    def hide(self, lines: int) -> None:
        """Hide so many lines, and no others; the last line of a text is always shown."""
        block = self._edit.document().findBlockByNumber(max(0, min(lines, self._edit.blockCount() - 1)))
        if block.position() == self.end:
            return
        self.show()
        if block.blockNumber() > 0:
            self._first = QTextCursor(block)
            self._first.setKeepPositionOnInsert(True)
            self._apply()

    def show(self) -> None:
        """Show all."""
        if self._first:
            self._first = None
            self._apply()

    def _follow(self, position: int, _removed: int, added: int) -> None:
        """Lines in the header are others now."""
        if self._first and position < self.end and added:
            self._apply()

    def _apply(self) -> None:
        document, end = self._edit.document(), self.end
        block: QTextBlock = document.firstBlock()
        changed = False
        while block.isValid() and (block.position() < end or not block.isVisible()):
            visible = block.position() >= end
            if block.isVisible() != visible:
                block.setVisible(visible)
                block.setLineCount(1 if visible else 0)
                changed = True
            block = block.next()
        if changed:
            self.is_working = True
            document.markContentsDirty(0, block.position() if block.isValid() else document.characterCount())
            layout = document.documentLayout()
            layout.documentSizeChanged.emit(layout.documentSize())
            self._edit.viewport().update()
            self.is_working = False
