"""The map as a table, for many: departments × departments, each cell with how many relationships run between them."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from content.organisation import ALL, Organisation, State
from content.relation_map import Edge, Matrix
from ui import map_words
from ui.map_picture import BELOW_PX, TITLE_PX, Choice
from ui.theme import Theme
from ui.widgets.map_legend import cell_look

_CELL = (46, 34)  # pixels at normal text size
_WIDEST = 190  # of a head, likewise
_MOST_HEAD = 0.42  # of the table
_PAD = 8
_Index = QModelIndex | QPersistentModelIndex


class MatrixModel(QAbstractTableModel):
    """Providers are rows, customers columns; the last column is for everybody, where anything is."""

    def __init__(self) -> None:
        super().__init__()
        self._organisation = Organisation()
        self._matrix = Matrix([], {})
        self.chosen_party = ""  # a department
        self._rows: list[str] = []
        self._columns: list[str] = []

    def show_matrix(self, organisation: Organisation, matrix: Matrix) -> None:
        """Show what runs between departments."""
        self.beginResetModel()
        self._organisation, self._matrix = organisation, matrix
        self._rows = [node.id for node in matrix.departments]
        everybody = any(customer == ALL for _, customer in matrix.cells)
        self._columns = [*self._rows, ALL] if everybody else list(self._rows)
        self.endResetModel()

    def edge(self, index: _Index) -> Edge | None:
        """What a cell is about."""
        if not index.isValid():
            return None
        return self._matrix.cells.get((self._rows[index.row()], self._columns[index.column()]))

    def party(self, section: int, orientation: Qt.Orientation) -> str:
        """The department of a row or column."""
        return (self._columns if orientation is Qt.Orientation.Horizontal else self._rows)[section]

    def department(self, party: str) -> str:
        """The row that stands for a party."""
        return self._organisation.department_of(party)

    def place(self, choice: Choice) -> QModelIndex:
        """The cell of a choice, or none."""
        wanted = set(choice.relationships)
        for row, provider in enumerate(self._rows):
            for column, customer in enumerate(self._columns):
                edge = self._matrix.cells.get((provider, customer)) if wanted else None
                if edge and any(relationship.id in wanted for relationship in edge.relationships):
                    return self.index(row, column)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many provide."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many receive."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of a department."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return map_words.customer_name(self._organisation, self.party(section, orientation))
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The number of relationships, and for a screen reader between whom."""
        edge = self.edge(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(len(edge.relationships)) if edge else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            ends = (self._rows[index.row()], self._columns[index.column()])
            return map_words.cell_words(self._organisation, *ends, edge)
        return None


class MatrixView(QTableView):
    """The table. A cell chooses its relationships; a double click on a head puts that department in the middle."""

    chosen = Signal(object)  # a Choice
    centre_requested = Signal(str)  # party id
    opened = Signal()  # Enter on a cell: the person wants to read what it holds

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = MatrixModel()
        self.setModel(self.cells)
        self.setItemDelegate(_CellDelegate(theme, scale, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setProperty("plain", "true")
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("The map as a table: rows are there for columns"))
        self._heads: list[_Heads] = []
        for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
            heads = _Heads(orientation, theme, scale, self)
            self._heads.append(heads)
            (self.setHorizontalHeader if orientation is Qt.Orientation.Horizontal else self.setVerticalHeader)(heads)
            heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            heads.setDefaultSectionSize(round(_CELL[0 if orientation is Qt.Orientation.Horizontal else 1] * scale))
            heads.setSectionsClickable(True)
            heads.sectionDoubleClicked.connect(lambda n, o=orientation: self._ask_centre(self.cells.party(n, o)))
            heads.sectionClicked.connect(lambda n, o=orientation: self._choose_party(self.cells.party(n, o)))
        self.setCornerButtonEnabled(False)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_matrix(self, organisation: Organisation, matrix: Matrix) -> None:
        """Show what runs between departments."""
        self.cells.show_matrix(organisation, matrix)
        for heads in self._heads:
            heads.measure()
        self.updateGeometries()

    def choose(self, choice: Choice) -> None:
        """Mark the cell that a choice is in."""
        self.cells.chosen_party = self.cells.department(choice.party) if choice.party else ""
        for heads in self._heads:
            heads.viewport().update()
        at = self.cells.place(choice)
        current = self.cells.edge(self.currentIndex())
        if at.isValid() and at != self.currentIndex():
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(at)
            self.selectionModel().blockSignals(False)
            self.viewport().update()
        elif not at.isValid() and current:
            self.clearSelection()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where no cell was chosen, keys begin at the first, which is not chosen by that."""
        if not self.currentIndex().isValid():
            self.selectionModel().blockSignals(True)
            self.selectionModel().setCurrentIndex(self.cells.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
            self.selectionModel().blockSignals(False)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what a cell holds."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.cells.edge(self.currentIndex()):
                self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, current: QModelIndex) -> None:
        edge = self.cells.edge(current)
        self.chosen.emit(Choice.of(edge.relationships) if edge else Choice())

    def _choose_party(self, party: str) -> None:
        self.chosen.emit(Choice(party))

    def _ask_centre(self, party: str) -> None:
        if party != ALL:
            self.centre_requested.emit(party)


class _CellDelegate(QStyledItemDelegate):
    """A number on the ground of its state."""

    def __init__(self, theme: Theme, scale: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._painter = theme, CellPainter(theme, scale)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The cell, and the ring around the one that is chosen."""
        model = index.model()
        edge = model.edge(index) if isinstance(model, MatrixModel) else None
        place = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        self._painter.paint(painter, place, edge, index.row() == index.column())
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            focused = option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(self._theme.colour("ink" if focused else "sea"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 4, 4)


class CellPainter:
    """Paints cells: how many relationships, on the ground of the worst state among them."""

    def __init__(self, theme: Theme, scale: float = 1.0) -> None:
        self._font, self._small = theme.font(TITLE_PX * scale), theme.font(BELOW_PX * scale)
        self._looks = {state: cell_look(theme, state) for state in State}
        self._inks = {state: theme.colour("signal_ink" if map_words.is_open(state) else "ink") for state in State}
        self._empty = (theme.colour("panel"), theme.colour("paper"))

    def paint(self, painter: QPainter, place: QRectF, edge: Edge | None, within: bool) -> None:
        """Paint one; `within` a department."""
        if edge is None:
            painter.fillRect(place, self._empty[within])
            return
        pen, ground = self._looks[edge.state]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(self._inks[edge.state])
        painter.setFont(self._font)
        painter.drawText(place, _CENTRED, str(len(edge.relationships)))
        if edge.state is State.CONTRADICTED:
            painter.setFont(self._small)
            painter.drawText(place.adjusted(0, 0, -4, 0), _RIGHT, "≠")


class _Heads(QHeaderView):
    """Names of departments; above the columns they stand upright."""

    def __init__(self, orientation: Qt.Orientation, theme: Theme, scale: float, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme, self._scale = theme, scale
        self._room = 0
        self._upright = orientation is Qt.Orientation.Horizontal
        self._head_font = theme.font(BELOW_PX * scale)
        self._strong_font = theme.font(BELOW_PX * scale, QFont.Weight.DemiBold)

    def measure(self) -> None:
        """Make room for the longest name, within limits."""
        model, metrics = self.model(), QFontMetrics(self._strong_font)
        texts = [str(model.headerData(section, self.orientation())) for section in range(self.count())]
        longest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        self._room = min(longest, round(_WIDEST * self._scale)) + 3 * _PAD
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for the names."""
        across = QFontMetrics(self._strong_font).height() + _PAD
        table = (self.parentWidget() or self).size()
        most = round((table.height() if self._upright else table.width()) * _MOST_HEAD)
        room = min(self._room, max(most, across))
        return QSize(across, room) if self._upright else QSize(room, across)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Write one name."""
        model = self.model()
        if model is None or not rect.isValid():
            return
        text = str(model.headerData(section, self.orientation()))
        painter.save()
        painter.fillRect(rect, self._theme.colour("paper"))
        current = self._is_current(section)
        font = self._strong_font if current else self._head_font
        painter.setFont(font)
        painter.setPen(self._theme.colour("sea" if current else "ink"))
        room = rect
        if self._upright:
            painter.translate(rect.left(), rect.bottom())
            painter.rotate(-90)
            room = QRect(QPoint(0, 0), QSize(rect.height(), rect.width()))
        room = room.adjusted(_PAD, 0, -_PAD, 0)
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), fitting)
        painter.restore()

    def _is_current(self, section: int) -> bool:
        model, selection = self.model(), self.selectionModel()
        if isinstance(model, MatrixModel) and model.chosen_party:
            return model.party(section, self.orientation()) == model.chosen_party
        if selection is None or not selection.hasSelection():
            return False
        current = selection.currentIndex()
        return section == (current.column() if self._upright else current.row())


_CENTRED = int(Qt.AlignmentFlag.AlignCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
