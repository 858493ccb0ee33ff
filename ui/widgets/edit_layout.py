"""Room between the lines of a plain text: Qt's own layout of them has none to set."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

_ROOM = 0.30  # of a line's height, added to it


class RoomyLayout(QPlainTextDocumentLayout):
    """Lays lines out as Qt does, and moves them apart."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._margin = document.documentMargin()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The room of a paragraph; Qt asks for it before it paints or looks for a place."""
        rect = super().blockBoundingRect(block)
        layout = block.layout()
        lines = layout.lineCount()
        if not lines or not block.isVisible():
            return rect
        first = layout.lineAt(0)
        height = first.height()
        extra = round(height * _ROOM)
        if first.y() != extra / 2:  # laid out anew
            top = extra / 2
            for at in range(lines):
                line = layout.lineAt(at)
                line.setPosition(QPointF(line.x(), top))
                top += line.height() + extra
        last = layout.lineAt(lines - 1) if lines > 1 else first
        end = 0.0 if block.next().isValid() else self._margin
        rect.setHeight(last.y() + last.height() + extra / 2 + end)
        return rect
