"""The company standard as a table, parties × points: a quiet tick where all is there; only gaps stand out."""

from functools import partial
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
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from content.library import Guide
from content.standard import Cell, Coverage, Met
from ui import care_words
from ui.icons import icon
from ui.page_words import point_word
from ui.theme import Theme

_ROW = 38  # pixels at normal text size
_WIDEST = 220  # of a party's name, likewise
_MOST_HEAD = 0.4  # of the table
_CELL = 76  # of a cell, likewise: what is missing, at its longest
_PAD = 10
_SLACK = 4  # pixels, that a name which fits is not cut by rounding
_HEAD_PX = 13.0
_CELL_PX = 12.5
_ICON = 16
_Index = QModelIndex | QPersistentModelIndex


class CoverageModel(QAbstractTableModel):
    """Parties are rows, points of the standard columns."""

    def __init__(self) -> None:
        super().__init__()
        self.held = Coverage("", (), (), {})
        self._titles: dict[str, str] = {}

    def show_coverage(self, guide: Guide) -> None:
        """Show how a guide meets its standard."""
        self.beginResetModel()
        self.held = guide.coverage
        self._titles = {party: guide.organisation.title(party) for party in self.held.parties}
        self.endResetModel()

    def cell(self, index: _Index) -> Cell | None:
        """What a cell is about."""
        if not index.isValid():
            return None
        return self.held.cells.get((self.held.parties[index.row()], self.held.points[index.column()]))

    def first_gap(self) -> QModelIndex:
        """The first cell in which something is missing, or else the first."""
        for row, party in enumerate(self.held.parties):
            for column, point in enumerate(self.held.points):
                if self.held.cells[party, point].missing:
                    return self.index(row, column)
        return self.index(0, 0)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many parties."""
        return 0 if parent.isValid() else len(self.held.parties)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many points."""
        return 0 if parent.isValid() else len(self.held.points)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of a party or a point."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            if orientation is Qt.Orientation.Horizontal:
                return point_word(self.held.points[section])
            return self._titles[self.held.parties[section]]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is missing; for a screen reader also whose, and of which point."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return care_words.cell_words(cell) if cell.missing else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = f"{self._titles[cell.party]}, {point_word(cell.point)}: {care_words.cell_words(cell)}"
            missing = care_words.missing_words(cell)
            return f"{said} ({missing})" if missing else said
        return None


class CareMatrix(QTableView):
    """The whole table, as high as it is: what it lies in scrolls. Enter or a click goes where a cell's words stand."""

    page_requested = Signal(str)  # id; nothing is missing there
    edit_requested = Signal(str, object)  # page id, and a key of its header or a line
    moved = Signal(QRect)  # the current cell, in pixels of this widget

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide: Guide | None = None
        self._scale = scale
        self.cells = CoverageModel()
        self.setModel(self.cells)
        self.setItemDelegate(_CellDelegate(theme, scale, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("How departments meet the company standard, by its points"))
        self._points = _Heads(Qt.Orientation.Horizontal, theme, scale, self)
        self._parties = _Heads(Qt.Orientation.Vertical, theme, scale, self)
        self.setHorizontalHeader(self._points)
        self.setVerticalHeader(self._parties)
        for heads in (self._points, self._parties):
            heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            heads.setMinimumSectionSize(1)
        self._points.setStretchLastSection(True)
        self._parties.setDefaultSectionSize(round(_ROW * scale))
        self._parties.setSectionsClickable(True)
        self._parties.sectionClicked.connect(self._open_party)
        self.setCornerButtonEnabled(False)
        self.clicked.connect(self.open_cell)
        self.selectionModel().currentChanged.connect(self._tell_moved)

    def show_coverage(self, guide: Guide) -> None:
        """Show how a guide meets its standard. Where the same rows and columns stay, so does the current cell."""
        before = self.currentIndex()
        at = (before.row(), before.column())
        same = (self.cells.held.parties, self.cells.held.points) == (guide.coverage.parties, guide.coverage.points)
        self._guide = guide
        self.cells.show_coverage(guide)
        if before.isValid() and same:
            self._mark(self.cells.index(*at))
        self._fit()

    def _mark(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _fit(self) -> None:
        """Spread the columns over the width, and be as high as all rows."""
        names = self._parties.measure_parties(self.width())
        room = self.width() - names - 2 * self.frameWidth()
        widths = _spread(self._points.widest_words(), room)
        for column, width in enumerate(widths):
            self._points.resizeSection(column, width)
        heads = self._points.measure_points(widths)
        bar = self.horizontalScrollBar().sizeHint().height() if sum(widths) > room else 0
        rows = self.cells.rowCount() * self._parties.defaultSectionSize()
        self.setFixedHeight(heads + rows + bar + 2 * self.frameWidth())
        self.updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the columns anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys begin at the first gap."""
        if not self.currentIndex().isValid():
            self._mark(self.cells.first_gap())
        super().focusInEvent(event)

    def _tell_moved(self, current: QModelIndex) -> None:
        if self.hasFocus() and current.isValid():
            place = self.visualRect(current)
            self.moved.emit(QRect(self.viewport().mapTo(self, place.topLeft()), place.size()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar go where a cell's words stand."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_cell(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def open_cell(self, index: QModelIndex) -> None:
        """Go to what is missing; from several the person picks one."""
        cell = self.cells.cell(index)
        if cell is None:
            return
        if not cell.missing:
            self.page_requested.emit(cell.page)
        elif len(cell.missing) == 1:
            self._edit(cell, 0)
        else:
            self.gaps(cell).popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def gaps(self, cell: Cell) -> QMenu:
        """Make a menu of what is missing in a cell; it goes once it was shown."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, place in enumerate(cell.missing):
            words = place.service or place.heading or point_word(cell.point)
            entry = menu.addAction(words.replace("&", "&&"))
            entry.triggered.connect(partial(self._edit, cell, number))
        return menu

    def _edit(self, cell: Cell, number: int, _checked: bool = False) -> None:
        if self._guide is None:
            return
        where = cell.missing[number].key or self._guide.pages[cell.page].body_line
        self.edit_requested.emit(cell.page, where)

    def _open_party(self, row: int) -> None:
        if self._guide is not None:
            party = self._guide.organisation.parties[self.cells.held.parties[row]]
            self.page_requested.emit(party.page)


def _spread(least: list[int], room: int) -> list[int]:
    """The widths of columns: alike where there is room for it, else each a little more than it needs."""
    if not least:
        return []
    if max(least) <= room // len(least):
        return [room // len(least)] * len(least)
    spare = max(0, room - sum(least)) // len(least)
    return [width + spare for width in least]


class _CellDelegate(QStyledItemDelegate):
    """A tick without colour, or what is missing on the ground of the signal colour."""

    def __init__(self, theme: Theme, scale: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._scale = theme, scale
        self._font = theme.font(_CELL_PX * scale, QFont.Weight.DemiBold)
        size = round(_ICON * scale)
        self._tick = icon("tick", theme.colour("ink2"), size).pixmap(QSize(size, size))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The cell, a line below, and the ring around the current one."""
        model, theme = index.model(), self._theme
        cell = model.cell(index) if isinstance(model, CoverageModel) else None
        place = QRectF(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.colour("line"))
        if cell and cell.missing:
            self._paint_gap(painter, place, str(index.data()))
        elif cell and cell.places:
            self._paint_met(painter, place, cell)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("sea"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -3), 6, 6)

    def _paint_gap(self, painter: QPainter, place: QRectF, words: str) -> None:
        metrics = QFontMetrics(self._font)
        size = QSize(metrics.horizontalAdvance(words) + round(16 * self._scale), round(24 * self._scale))
        pill = QRectF(QPoint(0, 0), size)
        pill.moveCenter(place.center())
        painter.setPen(QPen(self._theme.colour("signal_soft"), 1))
        if self._theme.name == "contrast":
            painter.setPen(QPen(self._theme.colour("ink"), 1))
        painter.setBrush(self._theme.colour("signal_soft"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("signal_ink"))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_met(self, painter: QPainter, place: QRectF, cell: Cell) -> None:
        if cell.count(Met.EXEMPT):
            painter.setPen(self._theme.colour("ink2"))
            painter.setFont(self._font)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), "–")
            return
        at = place.center() - QRectF(self._tick.rect()).center() / self._tick.devicePixelRatio()
        painter.drawPixmap(at.toPoint(), self._tick)


class _Heads(QHeaderView):
    """Names of points, broken into lines, or of parties."""

    def __init__(self, orientation: Qt.Orientation, theme: Theme, scale: float, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme, self._scale = theme, scale
        self._room = 0
        self._font = theme.font(_HEAD_PX * scale, QFont.Weight.DemiBold)

    def _texts(self) -> list[str]:
        model = self.model()
        return [str(model.headerData(section, self.orientation())) for section in range(self.count())] if model else []

    def measure_parties(self, table: int) -> int:
        """Make room for the longest name, within limits, and return it; `table` is its width in pixels."""
        metrics = QFontMetrics(self._font)
        longest = max(map(metrics.horizontalAdvance, self._texts()), default=0)
        self._room = min(longest + 2 * _PAD + _SLACK, round(_WIDEST * self._scale), round(table * _MOST_HEAD))
        self.updateGeometry()
        return self._room

    def widest_words(self) -> list[int]:
        """The narrowest that each column may be, in pixels."""
        metrics, cell = QFontMetrics(self._font), round(_CELL * self._scale)
        longest = (max(map(metrics.horizontalAdvance, text.split()), default=0) for text in self._texts())
        return [max(cell, word) + _PAD for word in longest]

    def measure_points(self, widths: list[int]) -> int:
        """Make room for the lines of all names in columns of these widths, and return it."""
        metrics = QFontMetrics(self._font)
        boxes = (QRect(0, 0, width - _PAD + _SLACK, 10_000) for width in widths)
        heights = [
            metrics.boundingRect(box, _WRAPPED, text).height() for box, text in zip(boxes, self._texts(), strict=True)
        ]
        self._room = max(heights, default=metrics.height()) + 2 * _PAD
        self.updateGeometry()
        return self._room

    def sizeHint(self) -> QSize:
        """Return the room for the names."""
        upright = self.orientation() is Qt.Orientation.Vertical
        return QSize(self._room, 1) if upright else QSize(1, self._room)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Write one name."""
        model = self.model()
        if model is None or not rect.isValid():
            return
        text = str(model.headerData(section, self.orientation()))
        painter.save()
        painter.setFont(self._font)
        if self.orientation() is Qt.Orientation.Vertical:
            painter.fillRect(rect, self._theme.colour("card"))
            painter.setPen(self._theme.colour("ink"))
            room = rect.adjusted(_PAD, 0, -_PAD, 0)
            fits = QFontMetrics(self._font).horizontalAdvance(text) <= room.width()
            painter.drawText(room, _LEFT if fits else _BROKEN, text)
        else:
            painter.fillRect(rect, self._theme.colour("panel"))
            painter.setPen(self._theme.colour("ink2"))
            slack = (_PAD - _SLACK) // 2
            painter.drawText(rect.adjusted(slack, 0, -slack, 0), _WRAPPED, text)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.colour("line"))
        painter.restore()


_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_BROKEN = _LEFT | int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextWrapAnywhere)
_WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
