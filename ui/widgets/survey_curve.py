"""How a mean went from round to round, as a curve; the same figures stand below it as text."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.survey_words import mean_words
from ui.theme import Theme

_HEIGHT = 220  # pixels at normal text size
_TEXT = 12.0
_DOT = 4.5
_MOST_LINES = 6  # across; a longer scale has one for every second value, or fewer


class CurveView(QWidget):
    """Points from left to right on the whole scale, each with its mean, and below it the month of the round."""

    def __init__(self, theme: Theme, scale: float, name: str) -> None:
        super().__init__()
        self._theme, self._scale = theme, scale
        self._points: list[tuple[str, float]] = []
        self._highest = 5
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[tuple[str, float]], highest: int) -> None:
        """Show months with their means, on a scale from 1 to `highest`."""
        self._points, self._highest = list(points), highest
        self.setAccessibleDescription(points_words(points))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(round(560 * self._scale), round(_HEIGHT * self._scale))

    def minimumSizeHint(self) -> QSize:
        """Return the room that it can do with."""
        return QSize(round(200 * self._scale), round(_HEIGHT * self._scale))

    def places(self) -> list[QPointF]:
        """Where the points lie."""
        area = self._area()
        step = area.width() / max(1, len(self._points))
        return [
            QPointF(area.left() + step * (number + 0.5), self._y(mean)) for number, (_, mean) in enumerate(self._points)
        ]

    def _area(self) -> QRectF:
        px = self._scale
        return QRectF(self.rect()).adjusted(30 * px, 30 * px, -8 * px, -28 * px)

    def _y(self, value: float) -> float:
        area = self._area()
        return area.bottom() - (value - 1) / max(1, self._highest - 1) * area.height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw lines across with their values, the curve, and words at its points."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._theme.font(_TEXT * self._scale))
            self._draw_grid(painter)
            self._draw_curve(painter)

    def _draw_grid(self, painter: QPainter) -> None:
        area, every = self._area(), 1
        while (self._highest - 1) / every >= _MOST_LINES:
            every += 1
        for value in range(1, self._highest + 1, every):
            y = self._y(value)
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self._theme.colour("ink2"))
            place = QRectF(0, y - 10 * self._scale, area.left() - 8 * self._scale, 20 * self._scale)
            text = self.locale().toString(value)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_curve(self, painter: QPainter) -> None:
        places, area, px = self.places(), self._area(), self._scale
        sea = self._theme.colour("sea")
        painter.setPen(QPen(sea, 2 * px))
        painter.drawPolyline(QPolygonF(places))
        step = area.width() / max(1, len(places))
        metrics = QFontMetricsF(painter.font())
        for place, (month, mean) in zip(places, self._points, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(sea)
            painter.drawEllipse(place, _DOT * px, _DOT * px)
            painter.setPen(self._theme.colour("ink"))
            above = QRectF(place.x() - step / 2, place.y() - 26 * px, step, 20 * px)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, mean_words(mean))
            painter.setPen(self._theme.colour("ink2"))
            below = QRectF(place.x() - step / 2, area.bottom() + 6 * px, step, 20 * px)
            words = metrics.elidedText(month, Qt.TextElideMode.ElideRight, step - 4)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)


def points_words(points: Sequence[tuple[str, float]]) -> str:
    """The points as text: Jan 2026: 3.4 · Jul 2026: 3.9."""
    return " · ".join(f"{month}: {mean_words(mean)}" for month, mean in points)
