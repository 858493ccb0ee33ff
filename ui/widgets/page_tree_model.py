"""The pages of a guide as a tree: departments with their roles, partners, tips, lists; plain pages by folder."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCollator,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from content.library import HOME, Guide
from content.organisation import party_id
from content.page import Kind, Page
from ui.counted import Counted

COUNT_ROLE = Qt.ItemDataRole.UserRole + 1  # services of a party; 0: none
SECTION_ROLE = Qt.ItemDataRole.UserRole + 2  # True for the heading of a group

Index = QModelIndex | QPersistentModelIndex
_GROUPS = (Kind.DEPARTMENT, Kind.STAKEHOLDER, Kind.PRACTICE, Kind.CHECKLIST, Kind.SCENARIO, Kind.SURVEY)
_LAST = float("inf")  # the order of a page that states none
_NOWHERE = QModelIndex()


@dataclass(slots=True)
class Node:
    """A row: a page, a role, a folder without a page, or the heading of a group."""

    key: str  # unique, the same in the next snapshot
    title: str
    page: str = ""  # id of the page that it leads to
    hint: str = ""  # what else to call it
    count: int = 0
    section: bool = False
    children: list["Node"] = field(default_factory=list)
    parent: int = -1  # place in the model's list; -1: the root
    place: int = 0  # in the model's list
    row: int = 0  # under its parent


class PageTreeModel(QAbstractItemModel):
    """Rows are numbered in one list, so that an index is a number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Node] = []  # of the guide
        self._top: list[Node] = []  # of what the filter leaves
        self._nodes: list[Node] = []
        self._places: dict[str, int] = {}  # of keys
        self._words = ""

    def set_guide(self, guide: Guide) -> bool:
        """Take another snapshot. Returns whether rows came, went or moved."""
        self._all = _Builder(guide).rows()
        return self._show()

    def set_filter(self, words: str) -> None:
        """Leave only rows whose title has the words, and what they stand under."""
        self._words = " ".join(words.casefold().split())
        self._show()

    def _show(self) -> bool:
        top = list(_filtered(self._all, self._words)) if self._words else self._all
        nodes: list[Node] = []
        _number(top, -1, nodes)
        if len(nodes) == len(self._nodes) and all(
            (old.key, old.parent) == (new.key, new.parent) for old, new in zip(self._nodes, nodes, strict=True)
        ):
            before, self._top, self._nodes = self._nodes, top, nodes
            for place, (old, new) in enumerate(zip(before, nodes, strict=True)):
                if (old.title, old.count) != (new.title, new.count):
                    index = self.createIndex(new.row, 0, place)
                    self.dataChanged.emit(index, index)
            return False
        self.beginResetModel()
        self._top, self._nodes = top, nodes
        self._places = {node.key: node.place for node in nodes}
        self.endResetModel()
        return True

    def node(self, index: Index) -> Node | None:
        """The row of an index."""
        return self._nodes[index.internalId()] if index.isValid() else None

    @property
    def first(self) -> str:
        """The id of the first page, or nothing."""
        return next((node.page for node in self._nodes if node.page), "")

    def find(self, page: str) -> QModelIndex:
        """The row of a page, not of its roles."""
        return self.find_key(f"page:{page}")

    def find_key(self, key: str) -> QModelIndex:
        """The row with a key, or no index."""
        place = self._places.get(key)
        return QModelIndex() if place is None else self.createIndex(self._nodes[place].row, 0, place)

    def holders(self) -> Iterator[tuple[str, QModelIndex]]:
        """Keys and indexes of all rows that have others under them."""
        for place, node in enumerate(self._nodes):
            if node.children:
                yield node.key, self.createIndex(node.row, 0, place)

    # what Qt asks

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a row under another."""
        children = self._nodes[parent.internalId()].children if parent.isValid() else self._top
        return self.createIndex(row, 0, children[row].place) if 0 <= row < len(children) and not column else _NOWHERE

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # the one of QObject takes nothing
        """Return the row that another stands under."""
        above = self._nodes[child.internalId()].parent if child.isValid() else -1
        return self.createIndex(self._nodes[above].row, 0, above) if above >= 0 else _NOWHERE

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows under a row."""
        return len(self._nodes[parent.internalId()].children) if parent.isValid() else len(self._top)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns: titles only."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings of groups are read, not chosen."""
        node = self.node(index)
        if node is None or node.section:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tell what a row shows."""
        node = self.node(index)
        if node is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.title
            case Qt.ItemDataRole.ToolTipRole:
                return None if node.section else ", ".join(filter(None, (node.title, node.hint)))
            case Qt.ItemDataRole.AccessibleTextRole:
                words = Counted().services(node.count)
                return f"{node.title}, {words}" if node.count else node.title
            case _ if role == COUNT_ROLE:
                return node.count
            case _ if role == SECTION_ROLE:
                return node.section
        return None


def _number(nodes: list[Node], parent: int, into: list[Node]) -> None:
    for row, node in enumerate(nodes):
        node.parent, node.row, node.place = parent, row, len(into)
        into.append(node)
        _number(node.children, node.place, into)


def _filtered(nodes: Iterable[Node], words: str) -> Iterator[Node]:
    """Copies of the rows that have the words, and of those that these stand under."""
    section: Node | None = None
    for node in nodes:
        if node.section:
            section = node
            continue
        children = list(_filtered(node.children, words))
        if children or words in node.title.casefold() or words in node.hint.casefold():
            if section:
                yield replace(section)
                section = None
            yield replace(node, children=children)


class _Builder:
    """Sorts the pages of one snapshot into rows."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        collator = QCollator(QLocale(guide.info.lang or "de"))  # umlauts stand with their vowels
        collator.setNumericMode(True)
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.key = collator.sortKey

    def rows(self) -> list[Node]:
        """All rows; the headings of groups stand beside what they head."""
        pages = self.guide.pages
        groups: dict[Kind, list[Page]] = {kind: [] for kind in _GROUPS}
        plain: list[Page] = []
        for page in pages.values():
            groups.get(page.kind, plain).append(page)
        if not any(groups.values()):
            return self.by_folder(plain)
        overviews = self._overviews(groups)
        taken = {overview.id for overview in overviews.values()}
        rows = self._group("company", self.by_folder([page for page in plain if page.id not in taken]))
        for kind, members in groups.items():
            nodes = self._departments(members) if kind is Kind.DEPARTMENT else self._pages(members)
            if kind in overviews:
                title = QCoreApplication.translate("PageTree", "Overview")
                overview = overviews[kind]
                nodes.insert(0, Node(f"page:{overview.id}", title, overview.id, hint=overview.title))
            rows += self._group(kind, nodes)
        return rows

    def by_folder(self, pages: list[Page]) -> list[Node]:
        """Plain pages, those in a folder under the page or the name of the folder."""
        nodes = {page.id: self._node(page) for page in pages}
        inside: dict[str, list[Page | str]] = {}
        seen: set[str] = set()
        for each in pages:
            below: Page | str = each
            path = each.id
            while path and path not in seen:
                seen.add(path)
                folder = path.rpartition("/")[0]
                inside.setdefault(folder, []).append(below)
                path = folder
                below = self.guide.pages[folder] if folder in nodes else folder

        def under(folder: str) -> list[Node]:
            return [made(entry) for entry in sorted(inside.get(folder, ()), key=self._folder_order)]

        def made(entry: Page | str) -> Node:
            if isinstance(entry, Page):
                node = nodes[entry.id]
                node.children = under(entry.id)
                return node
            return Node(f"folder:{entry}", self.guide.folders.get(entry, entry), children=under(entry))

        return under("")

    def _folder_order(self, entry: Page | str) -> tuple[bool, float, Any]:
        if isinstance(entry, Page):
            return self._order(entry)
        return (True, _LAST, self.key(self.guide.folders.get(entry, entry)))

    def _order(self, page: Page) -> tuple[bool, float, Any]:
        order = page.header.order
        return (page.id != HOME, _LAST if order is None else order, self.key(page.title))

    def _overviews(self, groups: dict[Kind, list[Page]]) -> dict[Kind, Page]:
        """Plain pages that stand for a folder which has pages of one kind: they come first in its group."""
        kinds: dict[str, set[Kind]] = {}
        for page in self.guide.pages.values():
            kinds.setdefault(page.id.rpartition("/")[0], set()).add(page.kind)
        found: dict[Kind, Page] = {}
        for folder, held in sorted(kinds.items()):
            overview = self.guide.pages.get(folder)
            kind = next(iter(held))
            if overview and overview.kind is Kind.PAGE and len(held) == 1 and kind in groups:
                found.setdefault(kind, overview)
        return found

    def _group(self, kind: str, nodes: list[Node]) -> list[Node]:
        return [Node(f"section:{kind}", _title(kind), section=True), *nodes] if nodes else []

    def _pages(self, pages: list[Page]) -> list[Node]:
        return [self._node(page) for page in sorted(pages, key=self._order)]

    def _departments(self, pages: list[Page]) -> list[Node]:
        """Departments with their roles and, by `part_of`, their teams."""
        nodes = {party_id(page): self._node(page) for page in sorted(pages, key=self._order)}
        above = {party_id(page): page.header.part_of for page in pages}
        top = []
        for id_, node in nodes.items():
            home = nodes.get(above[id_])
            if home and home is not node and not nodes.get(above.get(above[id_], "")):
                home.children.append(node)
            else:
                top.append(node)
        return top

    def _node(self, page: Page) -> Node:
        header = page.header
        node = Node(f"page:{page.id}", page.title, page.id, ", ".join(header.aliases), len(header.services))
        if header.roles:
            roles = (role for role in header.roles if role.id)
            node.children = [Node(f"role:{page.id}/{role.id}", role.title or role.id, page.id) for role in roles]
        return node


def _title(kind: str) -> str:
    match kind:
        case Kind.DEPARTMENT:
            return QCoreApplication.translate("PageTree", "Departments")
        case Kind.STAKEHOLDER:
            return QCoreApplication.translate("PageTree", "Other partners")
        case Kind.PRACTICE:
            return QCoreApplication.translate("PageTree", "Good practice")
        case Kind.CHECKLIST:
            return QCoreApplication.translate("PageTree", "Checklists")
        case Kind.SCENARIO:
            return QCoreApplication.translate("PageTree", "Situations")
        case Kind.SURVEY:
            return QCoreApplication.translate("PageTree", "Surveys")
        case _:
            return QCoreApplication.translate("PageTree", "Company")
