"""The small mark beside an answer: a full, a half and an empty circle; a dash for one that was left open."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from content.self_check import Reply
from ui.theme import Theme

_SIZE = 12  # pixels at normal text size


class CheckMark(QWidget):
    """A picture only; the word stands beside it. One of then is paler."""

    def __init__(self, theme: Theme, scale: float, reply: Reply | None, then: bool = False) -> None:
        super().__init__()
        self._colour = theme.colour("edge" if then else "sea")
        self._reply = reply
        self._side = round(_SIZE * scale)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return a little more than the circle."""
        return QSize(self._side + 4, self._side + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = max(1.5, self._side / 8)
        circle = QRectF(2 + wide / 2, 2 + wide / 2, self._side - wide, self._side - wide)
        painter.setPen(QPen(self._colour, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if self._reply is None:
            middle = circle.center()
            painter.drawLine(
                int(circle.left() + wide), round(middle.y()), int(circle.right() - wide), round(middle.y())
            )
            return
        painter.drawEllipse(circle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        if self._reply is Reply.YES:
            painter.drawEllipse(circle)
        elif self._reply is Reply.PARTLY:
            painter.drawPie(circle, 90 * 16, 180 * 16)
