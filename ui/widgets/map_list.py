"""The list beside the map, for keys and screen readers: the same selection in words."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.map_picture import Choice
from ui.map_rows import Row, RowKind
from ui.theme import UI_PX, Theme

_SMALL_PX = 12.0
_PAD = (10, 5)  # pixels at normal text size, around the words of a row
_INDENT = 14  # likewise, of what stands below something
_DEEPEST = 6
_UNSELECTED = QItemSelectionModel.SelectionFlag.NoUpdate
_Index = QModelIndex | QPersistentModelIndex


class MapListModel(QAbstractListModel):
    """The rows; headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._places: dict[str, int] = {}  # rows by party, and by the id of a relationship

    def show_rows(self, rows: list[Row]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self._places = {}
        for number, row in enumerate(rows):
            for key in (row.choice.party, *row.choice.relationships):
                self._places.setdefault(key, number)
        self.endResetModel()

    def choice(self, index: _Index) -> Choice:
        """What a row chooses."""
        return self.rows[index.row()].choice if index.isValid() else Choice()

    def place(self, choice: Choice) -> int:
        """The row of a choice, or -1; of several relationships the first counts."""
        key = choice.relationships[0] if choice.relationships else choice.party
        return self._places.get(key, -1) if key else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings are only read."""
        heading = index.isValid() and self.rows[index.row()].kind is RowKind.HEADING
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return row.sentence or row.title
            case _:
                return None


class MapList(QListView):
    """The list. Moving chooses; Enter on a party puts it in the middle, on a relationship goes to its words."""

    chosen = Signal(object)  # a Choice
    centre_requested = Signal(str)  # party id
    opened = Signal()

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = MapListModel()
        self.setModel(self.entries)
        self.setItemDelegate(_RowDelegate(theme, scale, self))
        self.setProperty("plain", "true")
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("The map in words"))
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)

    def show_rows(self, rows: list[Row]) -> None:
        """Show these rows; nothing is chosen."""
        self.selectionModel().blockSignals(True)
        self.entries.show_rows(rows)
        self.scrollToTop()
        self.selectionModel().blockSignals(False)

    def choose(self, choice: Choice) -> None:
        """Mark the row of a choice without telling."""
        if choice and self.selectedIndexes() and self.entries.choice(self.currentIndex()) == choice:
            return
        row = self.entries.place(choice) if choice else -1
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self.entries.index(row) if row >= 0 else QModelIndex())
        if row < 0:
            self.clearSelection()
        else:
            self.scrollTo(self.entries.index(row))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where no row was chosen, keys begin at the first, which is not chosen by that."""
        if not self.currentIndex().isValid() and self.entries.rows:
            first = next((n for n, row in enumerate(self.entries.rows) if row.choice), 0)
            self.selectionModel().blockSignals(True)
            self.selectionModel().setCurrentIndex(self.entries.index(first), _UNSELECTED)
            self.selectionModel().blockSignals(False)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.entries.choice(current))

    def _open(self, index: QModelIndex) -> None:
        choice = self.entries.choice(index)
        if choice.party:
            self.centre_requested.emit(choice.party)
        elif choice:
            self.opened.emit()


class _RowDelegate(QStyledItemDelegate):
    """Paints two lines; what finds no room is in the tip and beside the map."""

    def __init__(self, theme: Theme, scale: float, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._scale, self._list = theme, scale, parent
        self._fonts = {
            RowKind.HEADING: theme.font(_SMALL_PX * scale, QFont.Weight.DemiBold),
            RowKind.PARTY: theme.font(UI_PX * scale, QFont.Weight.DemiBold),
            RowKind.RELATIONSHIP: theme.font(UI_PX * scale),
        }
        self._small = theme.font(_SMALL_PX * scale)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room for two lines."""
        lines = QFontMetrics(self._fonts[RowKind.PARTY]).height() + QFontMetrics(self._small).height()
        return QSize(100, lines + round(2 * _PAD[1] * self._scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the ground as the style has it, and the words on it."""
        row = self._list.entries.rows[index.row()] if isinstance(self._list, MapList) else Row(RowKind.HEADING, "")
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        chosen = bool(ground.state & QStyle.StateFlag.State_Selected)
        ground.text = ""
        self._list.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, self._list)
        depth = min(row.depth, _DEEPEST) + (row.kind is RowKind.RELATIONSHIP)
        across, down = round(_PAD[0] * self._scale), round(_PAD[1] * self._scale)
        inside = option.rect.adjusted(across + round(depth * _INDENT * self._scale), down, -across, -down)
        strong = self._theme.colour("on_sea" if self._theme.name == "contrast" else "sea")
        quiet = self._theme.colour("ink2")
        painter.save()
        if row.kind is RowKind.HEADING:
            painter.setPen(quiet)
            _write(painter, inside, self._fonts[row.kind], row.title, Qt.AlignmentFlag.AlignBottom)
        else:
            painter.setPen(strong if chosen else self._theme.colour("ink"))
            _write(painter, inside, self._fonts[row.kind], row.title, Qt.AlignmentFlag.AlignTop)
            painter.setPen(strong if chosen else quiet)
            _write(painter, inside, self._small, row.below, Qt.AlignmentFlag.AlignBottom)
        painter.restore()


def _write(painter: QPainter, place: QRect, font: QFont, text: str, where: Qt.AlignmentFlag) -> None:
    fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.setFont(font)
    painter.drawText(place, int(where | Qt.AlignmentFlag.AlignLeft), fitting)
