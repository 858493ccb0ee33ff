"""What a picture of the map holds: boxes and lines with their words, and where they stand. No widgets.

Three views are drawn this way, on the screen and into files alike; the matrix is a table. Lengths are pixels at normal
text size; the view makes all of it larger.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetricsF

from content.map_layout import MARGIN, MapLayout, Rect, layout, neighbour_layout
from content.organisation import ALL, Organisation, Relationship, State
from content.page import Kind
from content.relation_map import Edge, Filters, Link, Neighbours, Node, Whole, chain, neighbours, whole
from ui import map_words
from ui.broken_words import broken
from ui.page_words import party_name
from ui.theme import Theme

TITLE_PX, BELOW_PX = 13.0, 12.0
PAD = (12.0, 8.0)  # between the border of a box and its words
_WIDTHS = (140.0, 200.0)  # of boxes, least and most
_BESIDE = 168.0  # of boxes that stand in three columns, at most: a window has room for them across
_LABEL = 120.0  # of the words beside a line, at most
_DOT = "\u00a0· "  # no line begins with it
_MOST_LINES = 4  # of a title
_LABEL_LINES = 2
_CHAIN_GAP = (36.0, 14.0)  # between the boxes of a chain


class View(StrEnum):
    """The ways in which the map is seen."""

    NEIGHBOURS = "neighbours"
    WHOLE = "whole"
    MATRIX = "matrix"
    CHAIN = "chain"


class Style(StrEnum):
    """How a box looks."""

    PLAIN = "plain"
    HEAD = "head"  # a department
    CENTRE = "centre"  # the one that the picture is about
    EXTERNAL = "external"


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen, in every view alike: a party, or one or several relationships."""

    party: str = ""
    relationships: tuple[str, ...] = ()  # ids

    def __bool__(self) -> bool:
        return bool(self.party or self.relationships)

    @classmethod
    def of(cls, relationships: Iterable[Relationship]) -> "Choice":
        """Choose relationships."""
        return cls("", tuple(relationship.id for relationship in relationships))


@dataclass(frozen=True, slots=True)
class Words:
    """Broken lines of text with their places in a box, and its size in pixels."""

    lines: tuple[tuple[float, float, str, bool], ...]  # x, base line, text, strong
    size: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A party, or in a chain a service that stops."""

    id: str
    title: str
    below: str
    style: Style
    choice: Choice
    mine: bool = False
    department: str = ""

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return ", ".join(filter(None, (self.title, self.below)))


@dataclass(frozen=True, slots=True)
class Line:
    """What runs from one box to another."""

    id: str
    source: str
    target: str
    state: State
    mutual: bool
    words: str  # for a screen reader
    choice: Choice
    label: str = ""  # beside it


@dataclass(slots=True)
class Picture:
    """Everything that is drawn. Without a layout it has no places yet: `placed` finds them."""

    view: View
    title: str
    boxes: dict[str, Box] = field(default_factory=dict)
    lines: dict[str, Line] = field(default_factory=dict)
    centre: str = ""
    source: Neighbours | Whole | tuple[Link, ...] = ()
    texts: dict[str, Words] = field(default_factory=dict)  # of boxes, and beside lines
    layout: MapLayout = field(default_factory=MapLayout)


def neighbours_picture(organisation: Organisation, party: str, filters: Filters, mine: str = "") -> Picture:
    """One party in the middle, who serves it on its left, whom it serves on its right."""
    found = neighbours(organisation, party, filters)
    picture = Picture(View.NEIGHBOURS, party_name(organisation, party), centre=party, source=found)
    for node in found.nodes.values():
        style = Style.CENTRE if node.id == party else _style(node)
        picture.boxes[node.id] = _box(organisation, node, style, mine)
    picture.lines = {
        edge.id: _line(organisation, edge, _edge_label(edge)) for edge in (*found.providers, *found.customers)
    }
    return picture


def whole_picture(organisation: Organisation, filters: Filters, mine: str = "") -> Picture:
    """All departments with their roles, and what runs between them."""
    found = whole(organisation, filters)
    picture = Picture(View.WHOLE, QCoreApplication.translate("MapPicture", "Who is there for whom?"), source=found)
    for node in found.nodes.values():
        picture.boxes[node.id] = _box(
            organisation, node, _style(node), mine, found.for_all.get(node.id, ()), framed=True
        )
    picture.lines = {edge.id: _line(organisation, edge) for edge in found.edges}
    return picture


def chain_picture(organisation: Organisation, department: str, service: str) -> Picture:
    """What stops if a service is late, step by step to the right."""
    links = tuple(chain(organisation, department, service))
    offers = [one for one in organisation.offers if one.department == department]
    offer = next((one for one in offers if service in (one.service.id, one.service.name)), None)
    name = (offer.service.name if offer else "") or service
    title = QCoreApplication.translate("MapPicture", "What stops if “{service}” is late?").format(service=name)
    provider = offer.provider if offer else department
    picture = Picture(View.CHAIN, title, centre="0", source=links)
    picture.boxes["0"] = Box("0", name, party_name(organisation, provider), Style.CENTRE, Choice(provider))
    for number, above in _with_parents(links):
        link = links[number - 1]
        id_ = str(number)
        picture.boxes[id_] = _link_box(organisation, id_, link)
        picture.lines[id_] = Line(
            id_,
            str(above),
            id_,
            link.relationship.state,
            False,
            map_words.sentence(organisation, link.relationship),
            Choice.of([link.relationship]),
        )
    return picture


def measure(picture: Picture, theme: Theme) -> None:
    """Break the words of the boxes, which tells how large these are."""
    strong, plain = (QFontMetricsF(box_font(theme, strong)) for strong in (True, False))
    boxes = picture.boxes.values()
    titles = {word for box in boxes for word in box.title.split()}
    below = {word for box in boxes for word in box.below.replace(" · ", _DOT).split(" ")}
    widths = [*map(strong.horizontalAdvance, titles), *map(plain.horizontalAdvance, below)]
    longest = max(widths, default=0.0) + 2 * PAD[0] + 1
    width = max(_WIDTHS[0], min(_BESIDE if picture.view is View.NEIGHBOURS else _WIDTHS[1], longest))
    for box in picture.boxes.values():
        picture.texts[box.id] = _broken(box, theme, width)
    font = box_font(theme, strong=False)
    for line in picture.lines.values():
        if line.label:
            picture.texts[line.id] = _label(line.label, font)


def place(picture: Picture) -> Picture:
    """Give everything its place; may take a while, and runs on any thread. Needs `measure` before."""
    sizes = {id_: words.size for id_, words in picture.texts.items()}
    match picture.source:
        case Neighbours():
            picture.layout = neighbour_layout(picture.source, sizes)
        case Whole():
            picture.layout = layout(picture.source, sizes)
        case links:
            picture.layout = _chain_layout(links, sizes)
    return picture


# boxes and lines


def _style(node: Node) -> Style:
    if node.external:
        return Style.EXTERNAL
    return Style.HEAD if not node.role and node.kind is Kind.DEPARTMENT else Style.PLAIN


def _box(
    organisation: Organisation,
    node: Node,
    style: Style,
    mine: str,
    common: Sequence[Relationship] = (),
    framed: bool = False,
) -> Box:
    if node.id == ALL:
        title = map_words.customer_name(organisation, ALL)
        return Box(ALL, title, "", Style.PLAIN, Choice(ALL))
    below = [map_words.node_below(organisation, node, framed)]
    if common:
        below.append(QCoreApplication.translate("MapPicture", "for everybody"))
    if node.id == mine:
        below.append(QCoreApplication.translate("MapPicture", "my place"))
    return Box(
        node.id, node.title, " · ".join(filter(None, below)), style, Choice(node.id), node.id == mine, node.department
    )


def _edge_label(edge: Edge) -> str:
    """The first service, and how many there are besides."""
    names = list(dict.fromkeys(relationship.name for relationship in edge.relationships))
    return names[0] if len(names) == 1 else f"{names[0]}\u00a0+{len(names) - 1}"


def _line(organisation: Organisation, edge: Edge, label: str = "") -> Line:
    words = f"{map_words.edge_title(organisation, edge)}: {map_words.services_of(edge.relationships)}"
    return Line(edge.id, edge.source, edge.target, edge.state, edge.mutual, words, Choice.of(edge.relationships), label)


def _link_box(organisation: Organisation, id_: str, link: Link) -> Box:
    customer = party_name(organisation, link.relationship.customer)
    choice = Choice.of([link.relationship])
    if link.external:
        return Box(id_, customer, map_words.external_word(), Style.EXTERNAL, choice)
    below = customer
    if link.seen:
        below = QCoreApplication.translate("MapPicture", "{party} · goes on elsewhere here").format(party=customer)
    return Box(id_, link.name or link.relationship.name, below, Style.PLAIN, choice)


def _with_parents(links: tuple[Link, ...]) -> Iterator[tuple[int, int]]:
    """Number the steps from 1, each with the step that it follows from; 0 is the beginning."""
    way = [0]
    for number, link in enumerate(links, start=1):
        del way[link.depth + 1 :]
        yield number, way[-1]
        way.append(number)


# sizes and places


def _broken(box: Box, theme: Theme, width: float) -> Words:
    across, down = PAD
    y = down
    lines: list[tuple[float, float, str, bool]] = []
    for text, strong in ((box.title, True), (box.below, False)):
        if not text:
            continue
        font = box_font(theme, strong)
        metrics = QFontMetricsF(font)
        for part in broken(text.replace(" · ", _DOT), font, width - 2 * across, _MOST_LINES):
            lines.append((across, y + metrics.ascent(), part, strong))
            y += metrics.height()
    return Words(tuple(lines), (width, y + down))


def _label(text: str, font: QFont) -> Words:
    metrics = QFontMetricsF(font)
    parts = broken(text, font, _LABEL, _LABEL_LINES)
    lines = tuple((0.0, metrics.ascent() + n * metrics.height(), part, False) for n, part in enumerate(parts))
    width = max(metrics.horizontalAdvance(part) for part in parts) + 1
    return Words(lines, (width, metrics.height() * len(parts)))


def box_font(theme: Theme, strong: bool) -> QFont:
    """The font of a box: its title's, or that of the words below."""
    if strong:
        return theme.font(TITLE_PX, QFont.Weight.DemiBold)
    return theme.font(BELOW_PX)


def _chain_layout(links: tuple[Link, ...], sizes: Mapping[str, tuple[float, float]]) -> MapLayout:
    """A tree: each step stands right of the one that it follows from, in the middle of what follows from it."""
    across = _CHAIN_GAP[0]
    row = max(height for _, height in sizes.values()) + _CHAIN_GAP[1]
    parents = dict(_with_parents(links))
    below: dict[int, list[int]] = {}
    for number, above in parents.items():
        below.setdefault(above, []).append(number)
    step = max(width for width, _ in sizes.values()) + across
    depths = {0: 0} | {number: links[number - 1].depth + 1 for number in parents}
    middles: dict[int, float] = {}
    bottom = MARGIN
    for number in _from_below(below):
        following = below.get(number)
        if following:
            middles[number] = (middles[following[0]] + middles[following[-1]]) / 2
        else:
            middles[number] = bottom + row / 2
            bottom += row
    boxes = {}
    for number, middle in middles.items():
        width, height = sizes[str(number)]
        boxes[str(number)] = Rect(MARGIN + depths[number] * step, middle - height / 2, width, height)
    routes = {
        str(number): [(boxes[str(above)].right, middles[above]), (boxes[str(number)].x, middles[number])]
        for number, above in parents.items()
    }
    right = max(box.right for box in boxes.values())
    lowest = max(box.bottom for box in boxes.values())
    return MapLayout(boxes=boxes, routes=routes, size=(right + MARGIN, lowest + MARGIN))


def _from_below(below: Mapping[int, list[int]]) -> list[int]:
    """All steps from above to below, each after those that follow from it."""
    found, waiting = [], [0]
    while waiting:
        number = waiting.pop()
        found.append(number)
        waiting += below.get(number, [])
    return found[::-1]
