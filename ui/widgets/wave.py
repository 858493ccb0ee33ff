"""A quiet wavy line under words of a plain text, drawn over it: neither the text nor its colours are touched."""

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTextBlock, QTextLine

from ui.widgets.markdown_edit import MarkdownEdit

_LENGTH, _HEIGHT, _PEN = 4, 3, 1.1  # pixels at normal text size


class Wave:
    """Draws the line, of one colour and size."""

    def __init__(self, colour: QColor, scale: float) -> None:
        self._colour = colour
        self._size = QSize(round(_LENGTH * scale), round(_HEIGHT * scale))
        self._pen = _PEN * scale
        self._tiles: dict[float, QPixmap] = {}  # by pixels of the screen per pixel

    def draw(self, edit: MarkdownEdit, area: QRect, spans: Callable[[QTextBlock], Iterable[tuple[int, int]]]) -> None:
        """Draw under the spans of every line that is seen in an area."""
        painter: QPainter | None = None
        tile = self._tile(edit.devicePixelRatioF())
        for block, top in edit.seen_blocks(area):
            for start, end in spans(block):
                if painter is None:
                    painter = QPainter(edit.viewport())
                for place in self._places(block, top, start, end):
                    painter.drawTiledPixmap(place, tile)
        if painter:
            painter.end()

    def _places(self, block: QTextBlock, top: QPointF, start: int, end: int) -> Iterable[QRectF]:
        """Where a part of a paragraph stands: a word may go over lines."""
        layout = block.layout()
        line = layout.lineForTextPosition(start)
        while line.isValid() and line.textStart() < end:
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            left, right = _x(line, first), _x(line, last)
            y = top.y() + line.y() + line.ascent() + 2 * self._pen
            yield QRectF(round(top.x() + left), round(y), round(right - left), self._size.height())
            number = line.lineNumber() + 1
            if number >= layout.lineCount():
                return
            line = layout.lineAt(number)

    def _tile(self, ratio: float) -> QPixmap:
        """One wave, to be repeated."""
        if ratio not in self._tiles:
            tile = QPixmap(self._size * ratio)
            tile.setDevicePixelRatio(ratio)
            tile.fill(Qt.GlobalColor.transparent)
            width, low, high = self._size.width(), self._size.height() - self._pen / 2, self._pen / 2
            path = QPainterPath(QPointF(-width / 2, high))
            for n in range(3):
                x = n * width - width / 2
                path.cubicTo(x + width / 4, high, x + width / 4, low, x + width / 2, low)
                path.cubicTo(x + width * 3 / 4, low, x + width * 3 / 4, high, x + width, high)
            painter = QPainter(tile)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._colour, self._pen))
            painter.drawPath(path)
            painter.end()
            self._tiles[ratio] = tile
        return self._tiles[ratio]


def _x(line: QTextLine, place: int) -> float:
    found = cast(tuple[float, int], line.cursorToX(place))  # as PySide gives it, and its stubs do not
    return found[0]
