"""Where everything on the map stands, and the ways of its lines.

The whole map has columns with gutters between them. Lines leave and reach boxes at their sides, run level wherever a
column is, in a lane of their own past departments that are none of theirs, and turn in the gutters alone. As gutters
hold no boxes, no line can run through a box, whatever the guide says.

All lengths are in px; y grows downwards, and the picture begins at 0, 0.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import inf, sqrt
from typing import NamedTuple

from content.map_columns import LANE_LINE, Arrangement, arrange, settled
from content.relation_map import Edge, Neighbours, Whole

MARGIN = 24.0  # around the picture
INSET = 12.0  # from a column's edge to its frames
PADDING = 12.0  # within a frame
ROW_GAP = 10.0  # between boxes of a frame
FRAME_GAP = 22.0  # between frames
GUTTER = (96.0, 240.0)  # least and most; the more lines turn in it, and the steeper, the wider it is
TURNING = (60.0, 80.0)  # the same, of neighbours
BOW = (20.0, 88.0)  # how far the handles of a bow stand out; the bow itself reaches three quarters of it
PORT_GAP = 8.0  # at most, between two lines at one side of a box
LABEL_GAP = 12.0  # from a label to the boxes about it; an arrow's head finds room there
_ASPECT = 1.7  # width to height that the columns are chosen for
_CROWDED = 1.35  # how much higher lanes make the columns

Point = tuple[float, float]
Sizes = Mapping[str, tuple[float, float]]  # width and height by node id


class Rect(NamedTuple):
    """A place in the picture."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of its right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of its lower side."""
        return self.y + self.height

    @property
    def middle(self) -> float:
        """The y at half of its height."""
        return self.y + self.height / 2


class Turn(NamedTuple):
    """A piece of a line: a cubic Bézier curve's two handles and its end."""

    first: Point
    second: Point
    end: Point


@dataclass(slots=True)
class MapLayout:
    """Places for everything on a map."""

    boxes: dict[str, Rect] = field(default_factory=dict)  # by node; a department with roles is the head of its frame
    frames: dict[str, Rect] = field(default_factory=dict)  # by department; of those with roles
    routes: dict[str, list[Point]] = field(default_factory=dict)  # by edge, from its source to its target; see `curve`
    labels: dict[str, Rect] = field(default_factory=dict)  # by edge; room for the words beside it
    size: tuple[float, float] = (2 * MARGIN, 2 * MARGIN)


def curve(route: Sequence[Point]) -> list[Turn]:
    """The smooth line along a route's way points, after its first: level in each of them.

    Two points above each other are joined by a bow to the side that the line comes from.
    """
    turns = []
    for number in range(1, len(route)):
        (x, y), (to_x, to_y) = route[number - 1], route[number]
        if x == to_x and number > 1:
            out = min(BOW[1], BOW[0] + abs(to_y - y) / 8)
            handle = out if x >= route[number - 2][0] else -out
            turns.append(Turn((x + handle, y), (x + handle, to_y), (to_x, to_y)))
        else:
            half = (to_x - x) / 2
            turns.append(Turn((x + half, y), (to_x - half, to_y), (to_x, to_y)))
    return turns


def middle(route: Sequence[Point], label: Rect | None) -> Point:
    """Where a mark on a line stands: on the piece that turns most, and where none does, not below its words."""

    def rank(number: int) -> tuple[int, bool, float]:
        (x, y), (to_x, to_y) = route[number : number + 2]
        left, right = min(x, to_x), max(x, to_x)
        worded = label is not None and left < label.right and label.x < right
        return round(abs(to_y - y)), not worded, right - left

    number = max(range(len(route) - 1), key=rank)
    (x, y), (first, second, end) = route[number], curve(route)[number]
    return (x + 3 * (first[0] + second[0]) + end[0]) / 8, (y + 3 * (first[1] + second[1]) + end[1]) / 8


def neighbour_layout(neighbours: Neighbours, sizes: Sizes) -> MapLayout:
    """Three columns in the given order, without crossings. `sizes` may name edges, too, for the words beside them.

    The box in the middle is made as high as its lines need. The words of an edge stand above its level piece at the
    partner's box.
    """
    centre = neighbours.centre.id
    sides = [
        [(edge.source if edge.target == centre else edge.target, edge) for edge in edges]
        for edges in (neighbours.providers, neighbours.customers)
    ]
    words = [max((sizes.get(edge.id, (0.0, 0.0))[0] for _, edge in side), default=0.0) for side in sides]
    level = [2 * LABEL_GAP + width for width in words]
    widths = [max((sizes[id_][0] for id_, _ in side), default=0.0) for side in sides]
    heights = [_stacked(side, sizes) for side in sides]
    most = max(len(side) for side in sides)
    width, height = sizes[centre]
    height = max(height, (most + 1) * 1.5 * PORT_GAP)
    turning = [_turning(tall) if side else 0.0 for side, tall in zip(sides, heights, strict=True)]
    x = MARGIN + (widths[0] + level[0] + turning[0] if sides[0] else 0.0)
    tall = max(height, *heights)
    found = MapLayout(boxes={centre: Rect(x, MARGIN + (tall - height) / 2, width, height)})
    box = found.boxes[centre]
    for number, side in enumerate(sides):
        y = MARGIN + (tall - heights[number]) / 2
        left = number == 0
        for place, (id_, edge) in enumerate(side):
            own, label = sizes[id_], sizes.get(edge.id, (0.0, 0.0))
            row = _row(own, label)
            at = MARGIN + widths[0] - own[0] if left else box.right + turning[1] + level[1]
            found.boxes[id_] = Rect(at, y + (row - own[1]) / 2, *own)
            port = box.middle + (place - (len(side) - 1) / 2) * min(2 * PORT_GAP, box.height / (len(side) + 1))
            away = y + row / 2
            if left:
                points = [(at + own[0], away), (at + own[0] + level[0], away), (box.x, port)]
                begin = at + own[0] + LABEL_GAP
            else:
                points = [(at, away), (at - level[1], away), (box.right, port)]
                begin = at - LABEL_GAP - label[0]
            found.routes[edge.id] = points if edge.source == id_ else points[::-1]
            if label[0]:
                found.labels[edge.id] = Rect(begin, away - label[1] - 2, *label)
            y += row + ROW_GAP
    found.size = (max(rect.right for rect in found.boxes.values()) + MARGIN, tall + 2 * MARGIN)
    return found


def _turning(height: float) -> float:
    """The room in which the lines of so high a column turn towards the middle."""
    least, most = TURNING
    return min(most, max(least, height / 8))


def _row(own: tuple[float, float], label: tuple[float, float]) -> float:
    """The height of a partner's row: its box, and the words that stand above the middle."""
    return max(own[1], 2 * (label[1] + 4))


def _stacked(side: Sequence[tuple[str, Edge]], sizes: Sizes) -> float:
    rows = [_row(sizes[id_], sizes.get(edge.id, (0.0, 0.0))) for id_, edge in side]
    return sum(rows) + ROW_GAP * max(0, len(rows) - 1)


def layout(whole: Whole, sizes: Sizes) -> MapLayout:
    """All parties in columns of departments, providers left of their customers where that is possible."""
    return _Drawing(whole, sizes).drawn() if whole.nodes else MapLayout()


@dataclass(slots=True)
class _Frame:
    """A department with its roles, before it has a place."""

    head: str
    roles: list[str]
    width: float
    height: float


@dataclass(slots=True)
class _Line:
    """An edge on its way from one box to another, from left to right."""

    edge: Edge
    left: str
    right: str
    lanes: list[int]
    port: float = 0.0  # y at the left box
    landing: float = 0.0  # y at the right box
    level: float = 0.0  # where among the lines of its lane it runs, from its middle
    bow: bool = False


class _Drawing:
    """One whole map in the making."""

    def __init__(self, whole: Whole, sizes: Sizes) -> None:
        self._sizes = sizes
        roles: dict[str, list[str]] = {id_: [] for id_ in whole.departments}
        for node in whole.nodes.values():
            if node.role:
                roles[node.department].append(node.id)
        self._frames = [self._frame(id_, roles[id_]) for id_ in whole.departments]
        number = {id_: place for place, id_ in enumerate(whole.departments)}
        self._number = {node.id: number[node.department] for node in whole.nodes.values()}
        links: dict[tuple[int, int], int] = {}
        for edge in whole.edges:
            pair = (self._number[edge.source], self._number[edge.target])
            links[pair] = links.get(pair, 0) + 1
            if edge.mutual:
                links[pair[::-1]] = links.get(pair[::-1], 0) + 1
        heights = [frame.height for frame in self._frames]
        self._found: Arrangement = arrange(heights, links, self._columns(), FRAME_GAP)
        self._lines = [self._line(edge) for edge in whole.edges]
        self._middles = settled(self._found)
        self._boxes: dict[str, Rect] = {}

    def _frame(self, head: str, roles: list[str]) -> _Frame:
        width, height = self._sizes[head]
        if roles:
            width = max(width, *(self._sizes[role][0] for role in roles)) + 2 * PADDING
            height += sum(self._sizes[role][1] + ROW_GAP for role in roles) + PADDING
        return _Frame(head, roles, width, height)

    def _columns(self) -> int:
        """How many columns make a picture that is somewhat wider than high."""
        high = sum(frame.height + FRAME_GAP for frame in self._frames) * _CROWDED
        wide = max(frame.width for frame in self._frames) + 2 * INSET + 1.3 * GUTTER[0]
        return max(1, min(len(self._frames), round(sqrt(_ASPECT * high / wide))))

    def _line(self, edge: Edge) -> _Line:
        one, other = self._number[edge.source], self._number[edge.target]
        column_of = self._found.column_of
        if column_of[one] == column_of[other]:
            return _Line(edge, edge.source, edge.target, [], bow=True)
        if column_of[one] < column_of[other]:
            return _Line(edge, edge.source, edge.target, self._found.lanes[one, other])
        return _Line(edge, edge.target, edge.source, self._found.lanes[other, one])

    def drawn(self) -> MapLayout:
        """Give everything its place."""
        self._place_rows()
        for _ in range(2):
            self._sort_roles()
            self._place_rows()
        self._spread_lanes()
        self._spread_ports()
        return self._across()

    def _place_rows(self) -> None:
        """Where each box is in height; the sides are not known yet."""
        for number, frame in enumerate(self._frames):
            y = self._middles[number] - frame.height / 2
            self._boxes[frame.head] = Rect(0, y, frame.width, self._sizes[frame.head][1])
            y += self._sizes[frame.head][1] + ROW_GAP
            for role in frame.roles:
                self._boxes[role] = Rect(0, y, *self._sizes[role])
                y += self._sizes[role][1] + ROW_GAP

    def _ahead(self, line: _Line, id_: str) -> float:
        """Where a line goes next from the box that it begins or ends at."""
        if line.lanes:
            return self._middles[line.lanes[0 if id_ == line.left else -1]] + line.level
        return self._boxes[line.right if id_ == line.left else line.left].middle

    def _sort_roles(self) -> None:
        wishes: dict[str, list[float]] = {}
        for line in self._lines:
            for id_ in (line.left, line.right):
                wishes.setdefault(id_, []).append(self._ahead(line, id_))
        for frame in self._frames:
            frame.roles.sort(key=lambda id_: _mean(wishes.get(id_, ()), self._boxes[id_].middle))

    def _spread_lanes(self) -> None:
        """The lines of a lane run beside each other, the one between upper boxes above."""
        by_lane: dict[int, list[_Line]] = {}
        for line in self._lines:
            if line.lanes:
                by_lane.setdefault(line.lanes[0], []).append(line)
        for lines in by_lane.values():
            lines.sort(key=lambda line: self._boxes[line.left].middle + self._boxes[line.right].middle)
            for place, line in enumerate(lines):
                line.level = (place - (len(lines) - 1) / 2) * LANE_LINE

    def _spread_ports(self) -> None:
        """At each side of a box, lines begin in the order in which they go on, so that they do not cross at once."""
        ports: dict[tuple[str, bool], list[tuple[tuple[int, float], int, bool]]] = {}
        for number, line in enumerate(self._lines):
            for id_, begins in ((line.left, True), (line.right, False)):
                ahead = self._ahead(line, id_)
                if line.left == line.right:
                    order = (2, inf)
                elif line.bow:  # bows stay within one another: those upwards come first, at each end the shortest
                    order = (2 if ahead > self._boxes[id_].middle else 0, -ahead)
                else:
                    order = (1, ahead)
                ports.setdefault((id_, begins or line.bow), []).append((order, number, begins))
        for (id_, _), ends in ports.items():
            box = self._boxes[id_]
            gap = min(PORT_GAP, box.height / (len(ends) + 1))
            for place, (_, number, begins) in enumerate(sorted(ends)):
                y = box.middle + (place - (len(ends) - 1) / 2) * gap
                if begins:
                    self._lines[number].port = y
                else:
                    self._lines[number].landing = y

    def _across(self) -> MapLayout:
        """Columns and gutters from left to right, and the ways of the lines through them."""
        found, top = MapLayout(), min(self._middles[n] - h / 2 for n, h in enumerate(self._found.heights)) - MARGIN
        widths = [
            max((self._frames[item].width for item in column if item < len(self._frames)), default=0.0) + 2 * INSET
            for column in self._found.columns
        ]
        lefts, x = [], MARGIN - INSET
        for width, gutter in zip(widths, self._gutters(), strict=True):
            lefts.append(x)
            x += width + gutter
        for number, frame in enumerate(self._frames):
            column = self._found.column_of[number]
            centre = lefts[column] + widths[column] / 2
            for id_ in (frame.head, *frame.roles):
                box = self._boxes[id_]
                found.boxes[id_] = Rect(centre - box.width / 2, box.y - top, box.width, box.height)
            if frame.roles:
                head = found.boxes[frame.head]
                found.frames[frame.head] = Rect(head.x, head.y, frame.width, frame.height)
        for line in self._lines:
            points = self._way(line, found.boxes, lefts, widths, top)
            found.routes[line.edge.id] = points if line.left == line.edge.source else points[::-1]
        bottom = max(self._middles[n] + h / 2 for n, h in enumerate(self._found.heights))
        found.size = (x + MARGIN - INSET, bottom - top + MARGIN)
        return found

    def _gutters(self) -> list[float]:
        """How wide the gutter right of each column is."""
        lines: list[list[float]] = [[] for _ in self._found.columns]
        for line in self._lines:
            if not line.bow:
                ys = [line.port, *(self._middles[lane] + line.level for lane in line.lanes), line.landing]
                first = self._found.column_of[self._number[line.left]]
                for step in range(len(ys) - 1):
                    lines[first + step].append(abs(ys[step + 1] - ys[step]))
        least, most = GUTTER
        widths = [min(most, least + len(rises) + max(rises, default=0.0) / 8) for rises in lines]
        last = len(widths) - 1
        bows = (line.bow and self._found.column_of[self._number[line.left]] == last for line in self._lines)
        widths[last] = BOW[1] if any(bows) else 0.0
        return widths

    def _way(
        self, line: _Line, boxes: Mapping[str, Rect], lefts: Sequence[float], widths: Sequence[float], top: float
    ) -> list[Point]:
        column = self._found.column_of[self._number[line.left]]
        port, landing = line.port - top, line.landing - top
        edge = lefts[column] + widths[column]
        points = [(boxes[line.left].right, port), (edge, port)]
        if line.bow:
            return [*points, (edge, landing), (boxes[line.right].right, landing)]
        for lane in line.lanes:
            column += 1
            y = self._middles[lane] + line.level - top
            points += [(lefts[column], y), (lefts[column] + widths[column], y)]
        return [*points, (lefts[column + 1], landing), (boxes[line.right].x, landing)]


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise
