"""The drawn map as a scene of boxes and lines."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene, QWidget

from ui.map_picture import Choice, Line, Picture
from ui.theme import Theme
from ui.widgets.map_items import DIM, BoxItem, FrameItem, LabelItem, LineItem

MOST_LINES = 400  # drawn at once; of more, only those of the party that is looked at


class MapScene(QGraphicsScene):
    """A picture as items. What is looked at, or else what is chosen, dims the rest."""

    def __init__(self, picture: Picture, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setBackgroundBrush(theme.colour("paper"))
        self.picture = picture
        self._theme = theme
        self.boxes: dict[str, BoxItem] = {}
        self.lines: dict[str, LineItem] = {}
        self._labels: dict[str, LabelItem] = {}
        self._choice = Choice()
        self._looked_at: BoxItem | LineItem | None = None
        self._lit: frozenset[str] | None = None  # ids of boxes and lines; None: all
        self._touching: dict[str, list[str]] = {}  # lines by box
        for line in picture.lines.values():
            for end in {line.source, line.target}:
                self._touching.setdefault(end, []).append(line.id)
        self.sparse = len(picture.lines) > MOST_LINES  # lines are drawn when somebody looks at their boxes
        self._build()

    def _build(self) -> None:
        picture, layout = self.picture, self.picture.layout
        for place in layout.frames.values():
            self.addItem(FrameItem(place, self._theme))
        for id_, box in picture.boxes.items():
            framed = id_ in layout.frames
            self.boxes[id_] = BoxItem(box, picture.texts[id_], layout.boxes[id_], self._theme, framed)
            self.addItem(self.boxes[id_])
        for id_ in () if self.sparse else picture.lines:
            self._draw_line(id_)
        for id_, place in layout.labels.items():
            self._labels[id_] = LabelItem(picture.texts[id_], place, self._theme)
            self.addItem(self._labels[id_])
        self.setSceneRect(QRectF(0, 0, *layout.size))

    def _draw_line(self, id_: str) -> LineItem:
        item = LineItem(self.picture.lines[id_], self.picture.layout, self._theme, not self.sparse)
        self.lines[id_] = item
        self.addItem(item)
        return item

    # what is chosen and looked at

    @property
    def chosen_box(self) -> BoxItem | None:
        """The box that is chosen."""
        found = (id_ for id_, box in self.picture.boxes.items() if self._choice and box.choice == self._choice)
        return self.boxes.get(next(found, ""))

    def chosen_places(self) -> list[QRectF]:
        """Where that is; of a line its two ends, of several lines nothing."""
        if box := self.chosen_box:
            return [box.place]
        lines = self._chosen_lines()
        return [self.boxes[end].place for end in (lines[0].target, lines[0].source)] if len(lines) == 1 else []

    def choose(self, choice: Choice, focused: bool = False) -> None:
        """Mark what is chosen; `focused`: keys work on it."""
        self._choice = choice
        wanted = set(choice.relationships)
        box = self.chosen_box
        for line in self.lines.values():
            line.mark(chosen=bool(wanted and not wanted.isdisjoint(line.line.choice.relationships)))
        for item in self.boxes.values():
            item.mark(item is box, focused and item is box)
        self._light()

    def look_at(self, item: "BoxItem | LineItem | None") -> None:
        """Dim what has nothing to do with an item that the pointer is on."""
        if item is not self._looked_at:
            self._looked_at = item
            self._light()

    def _light(self) -> None:
        lit = self._near(self._looked_at) if self._looked_at else self._chosen_ids()
        if self.sparse:
            self._draw_lit(lit or frozenset())
        if lit == self._lit:
            return
        self._lit = lit
        for id_, line in self.lines.items():
            line.light(lit is None or id_ in lit)
        for id_, box in self.boxes.items():
            box.setOpacity(1.0 if lit is None or id_ in lit else DIM[1])
        for id_, label in self._labels.items():
            label.setOpacity(1.0 if lit is None or id_ in lit else DIM[0])

    def _draw_lit(self, lit: frozenset[str]) -> None:
        """Of too many lines keep only those that are looked at."""
        for id_ in [id_ for id_ in self.lines if id_ not in lit]:
            self.removeItem(self.lines.pop(id_))
        for id_ in lit:
            if id_ in self.picture.lines and id_ not in self.lines:
                self._draw_line(id_)

    def _chosen_ids(self) -> frozenset[str] | None:
        box = self.chosen_box
        if box:
            return self._near(box)
        lines = self._chosen_lines()
        return frozenset(id_ for line in lines for id_ in (line.id, line.source, line.target)) if lines else None

    def _chosen_lines(self) -> list[Line]:
        wanted = set(self._choice.relationships)
        return [line for line in self.picture.lines.values() if not wanted.isdisjoint(line.choice.relationships)]

    def _near(self, item: BoxItem | LineItem) -> frozenset[str]:
        lines = self.picture.lines
        if isinstance(item, LineItem):
            return frozenset((item.line.id, item.line.source, item.line.target))
        of = {item.box.id}
        if item.box.id in self.picture.layout.frames:  # a department stands for its roles, too
            of |= {id_ for id_, box in self.picture.boxes.items() if box.department == item.box.id}
        touching = {line for id_ in of for line in self._touching.get(id_, [])}
        ends = {end for id_ in touching for end in (lines[id_].source, lines[id_].target)}
        return frozenset((*of, *touching, *ends))

    def towards(self, start: BoxItem, direction: QPointF) -> BoxItem | None:
        """The next box from one in a direction."""
        middle = start.place.center()

        def distance(item: BoxItem) -> float:
            way = item.place.center() - middle
            along = QPointF.dotProduct(way, direction)
            aside = abs(way.x() * direction.y() - way.y() * direction.x())
            return along + 2.5 * aside if along > 1 and along * 3 > aside else float("inf")

        found = min((item for item in self.boxes.values() if item is not start), key=distance, default=None)
        return found if found and distance(found) < float("inf") else None
