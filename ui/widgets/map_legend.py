"""What the signs on the map mean: below it on the screen, and in the pictures that are saved."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from content.organisation import State
from ui import map_words
from ui.map_picture import BELOW_PX, View
from ui.theme import Theme
from ui.widgets.map_items import HEAD, head, line_pen, paint_mark

_SAMPLE = 30.0  # pixels of a sign at normal text size
_GAPS = (7.0, 16.0)  # between a sign and its words, and between entries
_LINE_GAP = 6.0

Sign = Callable[[QPainter, QRectF, Theme], None]


class Legend(QWidget):
    """The signs of one view, in as many lines as they need."""

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._scale = theme, scale
        self._view = View.NEIGHBOURS
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_view(View.NEIGHBOURS)

    def show_view(self, view: View) -> None:
        """Explain the signs of a view."""
        self._view = view
        self.setAccessibleName(", ".join(words for _, words in entries(view)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that is wanted."""
        width = round(420 * self._scale)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the room of one entry."""
        return QSize(round(200 * self._scale), round(20 * self._scale))

    def hasHeightForWidth(self) -> bool:
        """Tell that entries are broken into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return round(legend_height(self._theme, self._view, width / self._scale) * self._scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the entries."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self._scale, self._scale)
            paint_legend(painter, self._theme, self._view, self.width() / self._scale)


def entries(view: View) -> list[tuple[Sign, str]]:
    """The signs that a view uses, each with its words."""
    one_sided = QCoreApplication.translate("MapLegend", "named by one side only")
    if view is View.MATRIX:
        return [
            (partial(paint_cell, state=State.AGREED), map_words.kind_of_state(State.AGREED)),
            (partial(paint_cell, state=State.OFFERED), one_sided),
            (partial(paint_cell, state=State.CONTRADICTED), map_words.kind_of_state(State.CONTRADICTED)),
            (partial(paint_cell, state=State.TO_ALL), map_words.kind_of_state(State.TO_ALL)),
        ]
    signs: list[tuple[Sign, str]] = [
        (partial(_line, state=State.AGREED), map_words.kind_of_state(State.AGREED)),
        (partial(_line, state=State.OFFERED), one_sided),
        (partial(_line, state=State.CONTRADICTED), map_words.kind_of_state(State.CONTRADICTED)),
    ]
    if view is not View.CHAIN:
        both = QCoreApplication.translate("MapLegend", "there for each other")
        signs.append((partial(_line, state=State.AGREED, mutual=True), both))
    if view is View.NEIGHBOURS:
        signs.append((partial(_line, state=State.TO_ALL), map_words.kind_of_state(State.TO_ALL)))
    signs.append((_external, map_words.external_word()))
    return signs


def legend_height(theme: Theme, view: View, width: float) -> float:
    """The height of the legend where it may be so wide."""
    places, height = _places(theme, view, width)
    return height if places else 0.0


def paint_legend(painter: QPainter, theme: Theme, view: View, width: float) -> None:
    """Draw the legend at the painter's origin."""
    font = theme.font(BELOW_PX)
    places, _ = _places(theme, view, width)
    for (sign, words), place in zip(entries(view), places, strict=True):
        painter.save()
        sign(painter, QRectF(place.x(), place.y(), _SAMPLE, place.height()), theme)
        painter.restore()
        painter.setFont(font)
        painter.setPen(theme.colour("ink2"))
        painter.drawText(place.adjusted(_SAMPLE + _GAPS[0], 0, 0, 0), _TEXT, words)


def cell_look(theme: Theme, state: State) -> tuple[QPen, QColor]:
    """The border and ground of a cell of the matrix; dashed where one side names it."""
    is_open = map_words.is_open(state)
    ground = "signal_soft" if is_open else "panel" if state is State.TO_ALL else "sea_soft"
    token = "signal" if is_open else "edge" if state is State.TO_ALL else "sea"
    one_sided = state in (State.OFFERED, State.EXPECTED)
    pen = QPen(theme.colour(token), 1, Qt.PenStyle.DashLine if one_sided else Qt.PenStyle.SolidLine)
    return pen, theme.colour(ground)


def paint_cell(painter: QPainter, place: QRectF, theme: Theme, state: State) -> None:
    """The ground of a cell of the matrix, with a mark where the sides differ."""
    pen, ground = cell_look(theme, state)
    painter.setPen(pen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if state is State.CONTRADICTED:
        painter.setFont(theme.font(BELOW_PX))
        painter.setPen(theme.colour("signal_ink"))
        painter.drawText(place.adjusted(0, 0, -4, 0), _RIGHT, "≠")


def _places(theme: Theme, view: View, width: float) -> tuple[list[QRectF], float]:
    """Where each entry stands, and the height of all."""
    metrics = QFontMetricsF(theme.font(BELOW_PX))
    height = max(metrics.height(), 16.0) + 2
    places: list[QRectF] = []
    x = y = 0.0
    for _, words in entries(view):
        wide = _SAMPLE + _GAPS[0] + metrics.horizontalAdvance(words) + 2
        if x and x + wide > width:
            x, y = 0.0, y + height + _LINE_GAP
        places.append(QRectF(x, y, wide, height))
        x += wide + _GAPS[1]
    return places, y + height


def _line(painter: QPainter, place: QRectF, theme: Theme, state: State, mutual: bool = False) -> None:
    pen = line_pen(theme, state)
    start, end = QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y())
    foot = start + QPointF(HEAD, 0) if mutual else start
    painter.setPen(pen)
    painter.drawLine(foot, end - QPointF(HEAD, 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    painter.drawPolygon(head(end, right=True))
    if mutual:
        painter.drawPolygon(head(start, right=False))
    if state is State.CONTRADICTED:
        paint_mark(painter, (foot + end - QPointF(HEAD, 0)) / 2, theme)


def _external(painter: QPainter, place: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(theme.colour("edge"), 1.4, Qt.PenStyle.DashLine))
    painter.setBrush(theme.colour("card"))
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4)


_TEXT = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignRight)
