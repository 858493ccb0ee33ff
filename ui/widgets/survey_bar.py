"""How answers are spread over a scale: a bar, and what its colours mean. The figures stand in it, and beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.survey_words import counts_words, highest_words, lowest_words
from ui.theme import Theme
from ui.widgets.flow import FlowLayout
from ui.widgets.home_card import plain_label

_HEIGHT = 24  # pixels at normal text size
_RADIUS = 5
_GAP = 1.0  # pixels between two parts
_TEXT = 12.0  # pixels of the figures
_SWATCH = 14
_READABLE = 4.5  # contrast of text

# Where a theme has few colours, parts are told apart by how dense they are.
_PATTERNS = (
    Qt.BrushStyle.Dense7Pattern,
    Qt.BrushStyle.Dense6Pattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.SolidPattern,
)


class DistributionBar(QWidget):
    """One bar: each value of the scale as wide as its share, the lowest first."""

    def __init__(self, theme: Theme, scale: float, counts: tuple[int, ...], name: str) -> None:
        """`name` is what was asked, for who cannot see the bar."""
        super().__init__()
        self._theme, self._scale, self.counts = theme, scale, counts
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleDescription(counts_words(counts))
        self.setToolTip(counts_words(counts))

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(round(300 * self._scale), round(_HEIGHT * self._scale))

    def minimumSizeHint(self) -> QSize:
        """Return the room for a bar that can still be read."""
        return QSize(round(120 * self._scale), round(_HEIGHT * self._scale))

    def parts(self) -> list[tuple[int, QRectF]]:
        """The values that were chosen, and where each lies."""
        total, x = sum(self.counts), 0.0
        found: list[tuple[int, QRectF]] = []
        if not total:
            return found
        for value, count in enumerate(self.counts, start=1):
            width = self.width() * count / total
            if count:
                found.append((value, QRectF(x, 0, max(1.0, width - _GAP), self.height())))
            x += width
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts, and in each how many chose it, where it fits."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape = QPainterPath()
            radius = _RADIUS * self._scale
            shape.addRoundedRect(QRectF(self.rect()), radius, radius)
            painter.setClipPath(shape)
            font = self._theme.font(_TEXT * self._scale)
            painter.setFont(font)
            for value, place in self.parts():
                fill = value_brush(self._theme, value, len(self.counts))
                painter.fillRect(place, fill)
                text = self.locale().toString(self.counts[value - 1])
                if QFontMetricsF(font).horizontalAdvance(text) + 6 <= place.width():
                    self._write(painter, place, text, fill)
            if self._theme.name == "contrast":
                painter.setClipping(False)
                painter.setPen(QPen(self._theme.colour("line"), 1))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _write(self, painter: QPainter, place: QRectF, text: str, fill: QBrush) -> None:
        if self._theme.name == "contrast" and fill.style() is not Qt.BrushStyle.SolidPattern:
            ground = QRectF(0, 0, QFontMetricsF(painter.font()).horizontalAdvance(text) + 4, place.height() - 6)
            ground.moveCenter(place.center())
            painter.fillRect(ground, self._theme.colour("paper"))
            painter.setPen(self._theme.colour("ink"))
        else:
            painter.setPen(readable_on(self._theme, fill.color()))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class Legend(QWidget):
    """What the parts of a bar mean: the values, and words at the ends."""

    def __init__(self, theme: Theme, scale: float, highest: int) -> None:
        super().__init__()
        flow = FlowLayout(round(12 * scale), self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for value in range(1, highest + 1):
            words = self.locale().toString(value)
            if value == 1:
                words = f"{words}  {lowest_words()}"
            elif value == highest:
                words = f"{words}  {highest_words()}"
            flow.addWidget(_entry(theme, scale, value_brush(theme, value, highest), words))


def _entry(theme: Theme, scale: float, fill: QBrush, words: str) -> QWidget:
    entry = QWidget()
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(round(6 * scale))
    row.addWidget(_Swatch(theme, scale, fill))
    label = plain_label(words, "small")
    label.setWordWrap(False)
    row.addWidget(label)
    return entry


class _Swatch(QLabel):
    """A small square in the colour of a part."""

    def __init__(self, theme: Theme, scale: float, fill: QBrush) -> None:
        super().__init__()
        self._theme, self._fill = theme, fill
        self.setFixedSize(round(_SWATCH * scale), round(_SWATCH * scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._fill)
            if self._theme.name == "contrast":
                painter.setPen(self._theme.colour("line"))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def value_brush(theme: Theme, value: int, highest: int) -> QBrush:
    """How a value of a scale is filled: from the signal colour over a neutral one to sea; by density in contrast."""
    share = (value - 1) / max(1, highest - 1)
    if theme.name == "contrast":
        return QBrush(theme.colour("ink"), _PATTERNS[round(share * (len(_PATTERNS) - 1))])
    middle = theme.colour("line")
    end = theme.colour("signal" if share < 0.5 else "sea")
    return QBrush(_mixed(middle, end, abs(share - 0.5) * 2))


def readable_on(theme: Theme, ground: QColor) -> QColor:
    """An ink of the theme that is read well on a colour; on those between light and dark, black or white."""
    inks = (theme.colour("ink"), theme.colour("on_sea"), QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white))
    return next((ink for ink in inks if contrast(ink, ground) >= _READABLE), inks[-1])


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    def part(a: float, b: float) -> float:
        return a + (b - a) * share

    return QColor.fromRgbF(
        part(one.redF(), other.redF()), part(one.greenF(), other.greenF()), part(one.blueF(), other.blueF())
    )
