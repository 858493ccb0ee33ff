"""Where a page has notes: a sign in the margin, and a soft ground and a line under the words that a note is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui.widgets.page_document import PageDocument

_SIGN = 18.0  # a sign in the margin, at normal text size
_GAP = 8.0  # between it and the column
_EDGE = 4.0  # pixels that stay free at the edge of the window


@dataclass(frozen=True, slots=True)
class NoteSpan:
    """What a note is about, in positions of the document. Without words (start is end) it has a sign only."""

    start: int
    end: int
    note: str  # id


@dataclass(frozen=True, slots=True)
class NoteSign:
    """A sign in the margin; notes that begin on the same line share one."""

    rect: QRectF  # in the document
    notes: tuple[str, ...]  # ids


class NoteMarks:
    """The notes of one document. Only those in sight are asked where they lie: no page is laid out for them."""

    def __init__(self, page: PageDocument, spans: Sequence[NoteSpan]) -> None:
        self._page = page
        last = max(0, page.characterCount() - 1)
        within = (NoteSpan(min(span.start, last), min(span.end, last), span.note) for span in spans if span.start >= 0)
        self.spans = sorted(within, key=lambda span: (span.start, span.end))

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Paint what lies behind the words, in an area of the document."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._page.theme.colour("signal_soft"))
        radius = 3 * self._page.factor
        for rect in self._words(area):
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), radius, radius)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the lines under the words, and the signs."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._page.theme.colour("signal"), 1.3 * self._page.factor))
        for rect in self._words(area):
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        for sign in self.signs(area):
            self._draw_sign(painter, sign.rect)

    def signs(self, area: QRectF) -> list[NoteSign]:
        """Return the signs in an area of the document, from top to bottom."""
        page, room = self._page, self._page.rootFrame().frameFormat().leftMargin()
        size = round(min(_SIGN * page.factor, room - 2 * _EDGE))
        left = round(max(_EDGE, room - size - _GAP * page.factor))  # whole pixels, so that it is crisp
        found: list[NoteSign] = []
        first, last = self._page.positions_in(area)
        for span in self.spans:
            if first <= span.start <= last:
                line = next(page.text_rects(span.start, span.start + 1), None)
                middle = line.center().y() if line else page.line_top(span.start) + size / 2
                rect = QRectF(left, round(middle - size / 2), size, size)
                same = next((sign for sign in found if abs(sign.rect.y() - rect.y()) < size), None)
                if same:
                    found[found.index(same)] = NoteSign(same.rect, (*same.notes, span.note))
                else:
                    found.append(NoteSign(rect, (span.note,)))
        return found

    def at(self, point: QPointF, area: QRectF) -> NoteSign | None:
        """Return the sign under a point, with some room around it for the hand."""
        room = _EDGE * self._page.factor
        signs = self.signs(area)
        return next((sign for sign in signs if sign.rect.adjusted(-room, -room, room, room).contains(point)), None)

    def _words(self, area: QRectF) -> Iterator[QRectF]:
        """The lines that the passages take, as far as they are in sight."""
        first, last = self._page.positions_in(area)
        for span in self.spans:
            start, end = max(span.start, first), min(span.end, last)
            for block in self._page.blocks(start, end - 1) if start < end else ():
                until = min(end, block.position() + block.length() - 1)
                yield from self._page.text_rects(max(start, block.position()), until)

    def _draw_sign(self, painter: QPainter, rect: QRectF) -> None:
        """A sheet with a folded corner and two lines of writing."""
        theme, unit = self._page.theme, rect.width() / 18
        sheet = QPainterPath()
        corners = (2.5, 2.5), (15.5, 2.5), (15.5, 11.5), (11.5, 15.5), (2.5, 15.5), (2.5, 2.5)
        sheet.addPolygon([QPointF(*corner) for corner in corners])
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(unit, unit)
        pen = QPen(theme.colour("signal"), 1.4)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.fillPath(sheet, theme.colour("signal_soft"))
        painter.drawPath(sheet)
        painter.drawPolyline([QPointF(15.5, 11.5), QPointF(11.5, 11.5), QPointF(11.5, 15.5)])
        painter.drawLine(QPointF(5.5, 6.5), QPointF(12.5, 6.5))
        painter.drawLine(QPointF(5.5, 9.5), QPointF(9.5, 9.5))
        painter.restore()
