"""The pictures and check boxes of a page: how much room they take, and how they are painted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPyTextObject, QTextCursor, QTextDocument, QTextFormat

if TYPE_CHECKING:
    from ui.widgets.page_document import PageDocument

_BOX = 17.0  # a check box, at normal text size


class Pictures(QPyTextObject):
    """Lays out and paints the pictures and check boxes of one document."""

    def __init__(self, page: "PageDocument") -> None:
        super().__init__(page)
        self._page = page

    def intrinsicSize(self, document: QTextDocument, position: int, written: QTextFormat) -> QSizeF:
        """Return the room for one of them, in pixels of the document."""
        image, factor = written.toImageFormat(), self._page.factor
        if image.name().startswith("check:"):
            blank = QFontMetricsF(self._page.defaultFont()).horizontalAdvance("\xa0")
            return QSizeF(self._page.indentWidth() - blank, (_BOX - 3) * factor)
        room = self._page.column
        table = QTextCursor(document.findBlock(position)).currentTable()
        if table is not None:
            room = max(40.0, (room - 40 * factor) / table.columns())
        size = self._page.images.size(image.name()).toSizeF()
        if size.isEmpty():
            return QSizeF(min(room, 260 * factor), 44 * factor)
        wanted = image.width() or size.width() * factor
        width = min(room, wanted, self._page.tallest * size.width() / size.height())
        return QSizeF(width, size.height() * width / size.width())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        written: QTextFormat,
    ) -> None:
        """Paint one of them where the layout put it."""
        rect = QRectF(rect)
        image = written.toImageFormat()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if image.name() == "check:none":
            pass  # a colleague's task has the room of a box, and none in it
        elif image.name().startswith("check:"):
            self._draw_box(painter, rect, image.name().removeprefix("check:"))
        else:
            ratio = painter.device().devicePixelRatioF() * painter.worldTransform().m11()
            picture = self._page.images.picture(image.name(), round(rect.width() * ratio))
            if picture.isNull():
                self._draw_gap(painter, rect, str(image.property(QTextFormat.Property.ImageAltText) or ""))
            else:
                painter.drawImage(rect, picture)
        painter.restore()

    def _draw_box(self, painter: QPainter, rect: QRectF, state: str) -> None:
        factor, theme = self._page.factor, self._page.theme
        # The box stands on the line with its middle, not with its foot.
        painter.translate(rect.x(), rect.y() - 0.5 * factor)
        painter.scale(factor, factor)
        box = QRectF(0.7, 0.7, _BOX - 1.4, _BOX - 1.4)
        done = state == "done"
        painter.setPen(QPen(theme.colour("sea" if done else "edge"), 1.4))
        painter.setBrush(theme.colour("sea" if done else "card" if state == "open" else "panel"))
        painter.drawRoundedRect(box, 4, 4)
        round_cap = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        if done:
            painter.setPen(QPen(theme.colour("on_sea"), 1.9, *round_cap))
            painter.drawPolyline([QPointF(4.7, 8.8), QPointF(7.5, 11.5), QPointF(12.4, 5.7)])
        elif state == "not-applicable":
            painter.setPen(QPen(theme.colour("ink2"), 1.7, *round_cap))
            painter.drawLine(QPointF(5.2, _BOX / 2), QPointF(_BOX - 5.2, _BOX / 2))

    def _draw_gap(self, painter: QPainter, rect: QRectF, alt: str) -> None:
        """Stand in for a picture that is missing or not to be shown."""
        theme, factor = self._page.theme, self._page.factor
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("panel"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6 * factor, 6 * factor)
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font(13 * factor))
        room = rect.adjusted(12 * factor, 0, -12 * factor, 0)
        text = painter.fontMetrics().elidedText(alt, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
