"""What the drawn map is made of: boxes, frames around departments, and lines with their heads.

Lengths are pixels at normal text size.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsEllipseItem,
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsPolygonItem,
    QGraphicsSimpleTextItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from content.map_layout import MapLayout, Point, Rect, curve, middle
from content.organisation import State
from ui.map_picture import Box, Line, Picture, Style, Words, box_font
from ui.theme import Theme

HEAD = 9.0  # pixels of an arrow's head
_RADIUS = 7.0
_LEGIBLE = 0.3  # of the usual size; smaller words are not drawn
_NEAR = 10.0  # pixels about a line where a click still finds it
_MARK = 7.5  # radius of the mark on a line whose sides differ
DIM = (0.16, 0.45)  # opacity of lines and boxes that are not looked at
_LOOKS: dict[State, tuple[str, float, Qt.PenStyle]] = {  # colour, pixels, dashes
    State.AGREED: ("sea", 1.7, Qt.PenStyle.SolidLine),
    State.TO_ALL: ("edge", 1.1, Qt.PenStyle.SolidLine),
    State.OFFERED: ("signal", 1.7, Qt.PenStyle.DashLine),
    State.EXPECTED: ("signal", 1.7, Qt.PenStyle.DashLine),
    State.CONTRADICTED: ("signal", 1.7, Qt.PenStyle.SolidLine),
}


def line_pen(theme: Theme, state: State, chosen: bool = False) -> QPen:
    """How a line of a state is drawn."""
    token, width, dashes = _LOOKS[state]
    pen = QPen(theme.colour(token), width * (2 if chosen else 1), dashes)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def head(tip: QPointF, right: bool) -> QPolygonF:
    """An arrow's head that points to the right or to the left."""
    back = -HEAD if right else HEAD
    return QPolygonF([tip, tip + QPointF(back, HEAD / 2), tip + QPointF(back, -HEAD / 2)])


def paint_mark(painter: QPainter, at: QPointF, theme: Theme) -> None:
    """The mark of a line whose two sides differ."""
    radius = _MARK
    painter.setPen(QPen(theme.colour("signal"), 1.4))
    painter.setBrush(theme.colour("paper"))
    painter.drawEllipse(at, radius, radius)
    painter.setFont(theme.font(12))
    painter.setPen(theme.colour("signal_ink"))
    painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), _CENTRED, "≠")


class BoxItem(QGraphicsItem):
    """A party. The head of a frame has no ground of its own."""

    def __init__(self, box: Box, words: Words, place: Rect, theme: Theme, framed: bool = False) -> None:
        super().__init__()
        self.box = box
        self._theme, self._framed = theme, framed
        down = (place.height - words.size[1]) / 2
        dark = box.style is Style.CENTRE
        inks = (theme.colour("rail_ink" if dark else "ink2"), theme.colour("rail_ink" if dark else "ink"))
        fonts = (box_font(theme, strong=False), box_font(theme, strong=True))
        self._lines = [(QPointF(x, y + down), text, fonts[strong], inks[strong]) for x, y, text, strong in words.lines]
        self._chosen = self._focused = False
        self._room = QRectF(0, 0, place.width, place.height)
        self.setPos(place.x, place.y)
        self.setZValue(2)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)  # what dims and lights up is not written anew

    @property
    def place(self) -> QRectF:
        """Where it stands in the scene."""
        return self._room.translated(self.pos())

    def mark(self, chosen: bool, focused: bool) -> None:
        """Show whether it is chosen, and whether keys work on it."""
        if (chosen, focused) != (self._chosen, self._focused):
            self._chosen, self._focused = chosen, focused
            self.update()

    def boundingRect(self) -> QRectF:
        """Its place, with the ring around what is chosen."""
        return self._room.adjusted(-5, -5, 5, 5)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it, where words can be read with them."""
        self.draw(painter, words=painter.worldTransform().m11() >= _LEGIBLE)

    def draw(self, painter: QPainter, words: bool = True) -> None:
        """Ground, border and words, in its own coordinates."""
        theme, centre = self._theme, self.box.style is Style.CENTRE
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # even while things move: what is drawn now is kept
        if self._focused:
            painter.setPen(QPen(theme.colour("ink"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._room.adjusted(-3.5, -3.5, 3.5, 3.5), _RADIUS + 3, _RADIUS + 3)
        painter.setPen(self._border())
        if centre:
            painter.setBrush(theme.colour("rail_soft" if theme.name == "dark" else "rail"))  # against paper
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush if self._framed else theme.colour("card"))
        painter.drawRoundedRect(self._room, _RADIUS, _RADIUS)
        for at, text, font, ink in self._lines if words else ():
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(at, text)

    def _border(self) -> QPen:
        dashes = Qt.PenStyle.DashLine if self.box.style is Style.EXTERNAL else Qt.PenStyle.SolidLine
        if self._chosen or self.box.mine:
            return QPen(self._theme.colour("sea"), 2.4 if self._chosen else 1.6, dashes)
        if self._framed:
            return QPen(Qt.PenStyle.NoPen)
        plain = self.box.style not in (Style.CENTRE, Style.EXTERNAL)
        return QPen(self._theme.colour("edge"), 1.0 if plain else 1.6, dashes)


class FrameItem(QGraphicsItem):
    """The ground behind a department and its roles."""

    def __init__(self, place: Rect, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._room = QRectF(place.x, place.y, place.width, place.height)
        self.setZValue(-2)

    def boundingRect(self) -> QRectF:
        """Its place."""
        return self._room.adjusted(-1, -1, 1, 1)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it."""
        self.draw(painter)

    def draw(self, painter: QPainter) -> None:
        """Ground and border."""
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(self._room, 2 * _RADIUS, 2 * _RADIUS)


class LineItem(QGraphicsPathItem):
    """What runs between two parties."""

    def __init__(self, line: Line, layout: MapLayout, theme: Theme, faithful: bool = True) -> None:
        route = layout.routes[line.id]
        path, heads = _drawn(route, line.mutual)
        super().__init__(path)
        self.line = line
        self._middle = QPointF(*middle(route, layout.labels.get(line.id)))
        self._theme = theme
        self._near: QPainterPath | None = None
        self._faithful = faithful  # becomes thinner with the picture
        self._chosen, self._lit = False, True
        self._room = path.controlPointRect().adjusted(-HEAD, -HEAD, HEAD, HEAD)
        colour = line_pen(theme, line.state).color()
        self._heads = heads
        for polygon in heads:
            item = QGraphicsPolygonItem(polygon, self)
            item.setPen(QPen(Qt.PenStyle.NoPen))
            item.setBrush(colour)
        if line.state is State.CONTRADICTED:
            self._add_mark(self._middle)
        self._show()

    def _add_mark(self, at: QPointF) -> None:
        radius = _MARK
        disc = QGraphicsEllipseItem(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius, self)
        disc.setPen(QPen(self._theme.colour("signal"), 1.4))
        disc.setBrush(self._theme.colour("paper"))
        sign = QGraphicsSimpleTextItem("≠", disc)
        sign.setFont(self._theme.font(12))
        sign.setBrush(self._theme.colour("signal_ink"))
        sign.setPos(at - sign.boundingRect().center())

    def draw(self, painter: QPainter) -> None:
        """The line with its heads and its mark; in a scene Qt does this."""
        pen = self.pen()
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self.path())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        for polygon in self._heads:
            painter.drawPolygon(polygon)
        if self.line.state is State.CONTRADICTED:
            paint_mark(painter, self._middle, self._theme)

    def mark(self, chosen: bool) -> None:
        """Show whether it is chosen."""
        self._chosen = chosen
        self._show()

    def light(self, lit: bool) -> None:
        """Dim it, or not."""
        if lit != self._lit:
            self._lit = lit
            self.setOpacity(1.0 if lit else DIM[0])
            self._show()

    def _show(self) -> None:
        pen = line_pen(self._theme, self.line.state, self._chosen)
        if not self._lit:  # dashes that one hardly sees would take most of the time of painting
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setWidthF(1.0)
        pen.setCosmetic(not self._faithful)
        self.setPen(pen)
        self.setZValue(1 if self._chosen else 0)

    def boundingRect(self) -> QRectF:
        """Its place; Qt's own way to find it is slow."""
        return self._room

    def shape(self) -> QPainterPath:
        """Where a click finds it."""
        if self._near is None:
            stroker = QPainterPathStroker()
            stroker.setWidth(_NEAR)
            self._near = stroker.createStroke(self.path())
        return self._near


class LabelItem(QGraphicsItem):
    """Words beside a line."""

    def __init__(self, words: Words, place: Rect, theme: Theme) -> None:
        super().__init__()
        self._words, self._theme = words, theme
        self._room = QRectF(0, 0, place.width, place.height)
        self.setPos(place.x, place.y)
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        """Its place."""
        return self._room

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it."""
        self.draw(painter)

    def draw(self, painter: QPainter) -> None:
        """The words, in its own coordinates."""
        painter.setFont(box_font(self._theme, strong=False))
        painter.setPen(self._theme.colour("ink2"))
        for x, y, text, _ in self._words.lines:
            painter.drawText(QPointF(x, y), text)


def draw_picture(painter: QPainter, picture: Picture, theme: Theme) -> None:
    """Draw everything without a scene, on any thread."""
    layout = picture.layout
    for place in layout.frames.values():
        FrameItem(place, theme).draw(painter)
    for line in picture.lines.values():
        LineItem(line, layout, theme).draw(painter)
    items: list[LabelItem | BoxItem] = []
    items += [LabelItem(picture.texts[id_], place, theme) for id_, place in layout.labels.items()]
    for id_, box in picture.boxes.items():
        items.append(BoxItem(box, picture.texts[id_], layout.boxes[id_], theme, id_ in layout.frames))
    for item in items:
        painter.save()
        painter.translate(item.pos())
        item.draw(painter)
        painter.restore()


def _drawn(route: Sequence[Point], mutual: bool) -> tuple[QPainterPath, list[QPolygonF]]:
    """The path of a line without what its heads cover, and the heads."""
    turns = curve(route)
    start, end = QPointF(*route[0]), QPointF(*route[-1])
    if not turns:
        return QPainterPath(start), []
    to_right = turns[-1].second[0] < end.x()
    heads = [head(end, to_right)]
    end -= QPointF(HEAD if to_right else -HEAD, 0)
    if mutual:
        from_right = turns[0].first[0] < start.x()
        heads.append(head(start, from_right))
        start -= QPointF(HEAD if from_right else -HEAD, 0)
    path = QPainterPath(start)
    for turn in turns[:-1]:
        path.cubicTo(*(QPointF(*point) for point in turn))
    path.cubicTo(QPointF(*turns[-1].first), QPointF(*turns[-1].second), end)
    return path, heads


_CENTRED = int(Qt.AlignmentFlag.AlignCenter)
