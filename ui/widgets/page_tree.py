"""The tree of pages, with a line above it that leaves only what one looks for."""

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QGuiApplication, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from content.library import Guide
from ui.widgets.page_tree_model import COUNT_ROLE, SECTION_ROLE, PageTreeModel

_ALL_OPEN = 60  # departments with roles and folders: where there are more, a tree begins closed


class PageTree(QWidget):
    """All pages of a guide. It asks for a page; `select` only shows which one is read."""

    page_requested = Signal(str)
    menu_requested = Signal(str, QPoint)  # id of a page, or nothing, and a place on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._selected = ""
        self._closed: set[str] = set()  # keys of rows that the person closed
        self._opened: set[str] = set()
        self.model = PageTreeModel(self)
        self._guide: Guide | None = None
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(QCoreApplication.translate("PageTree", "Filter pages"))
        self.filter.setAccessibleName(QCoreApplication.translate("PageTree", "Filter pages"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self.filter.installEventFilter(self)
        self.view = _View(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Rows(self.view))
        self.view.clicked.connect(self._ask)
        self.view.entered_row.connect(self._ask)
        self.view.menu_wanted.connect(self._ask_menu)
        self.view.expanded.connect(lambda index: self._remember(index, opened=True))
        self.view.collapsed.connect(lambda index: self._remember(index, opened=False))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 14, 8, 0)
        layout.setSpacing(8)
        layout.addWidget(self.filter)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)

    def set_guide(self, guide: Guide) -> None:
        """Show the pages of another snapshot; what was open and chosen stays so."""
        if guide is self._guide:
            return
        self._guide = guide
        self.view.ensurePolished()  # rows are as high as the style has them, even in a window that is not shown yet
        scroll = self.view.verticalScrollBar().value()
        if self.model.set_guide(guide):
            self._unfold()
            self.view.verticalScrollBar().setValue(scroll)

    @property
    def first(self) -> str:
        """The id of the first page, or nothing in an empty guide."""
        return self.model.first

    def select(self, page_id: str) -> None:
        """Show which page is read, without asking for it."""
        if self._selected == page_id and self.view.currentIndex().isValid():
            return
        self._selected = page_id
        index = self.model.find(page_id)
        if not index.isValid():
            self.view.setCurrentIndex(QModelIndex())
            return
        above = self.model.parent(index)
        while above.isValid():
            self.view.expand(above)
            above = self.model.parent(above)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the filter to the rows with the arrow, empty it with Escape, open the first hit with Enter."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down:
                    if self.filter.text().strip():
                        self.view.setCurrentIndex(self._first_hit())
                    self.view.setFocus()
                    return True
                case Qt.Key.Key_Escape if self.filter.text():
                    self.filter.clear()
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.filter.text():
                    if hit := self.model.node(self._first_hit()):
                        self.page_requested.emit(hit.page)
                    return True
        return super().eventFilter(watched, event)

    def _filter(self, words: str) -> None:
        self.model.set_filter(words)
        if words.strip():
            self._fold_silently(everything=True)
        else:
            self._unfold()
        self._reselect()

    def _first_hit(self) -> QModelIndex:
        """The first page whose own title has what is looked for; an invalid index where none has."""
        words = self.filter.text().strip().casefold()
        index = self.model.index(0, 0)
        while index.isValid():
            node = self.model.node(index)
            if node and node.page and (words in node.title.casefold() or words in node.hint.casefold()):
                break
            index = self.view.indexBelow(index)
        return index

    def _ask(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node and node.page:
            self._selected = ""
            self.page_requested.emit(node.page)
        elif node and node.children:
            self.view.setExpanded(index, not self.view.isExpanded(index))

    def _ask_menu(self, index: QModelIndex, at: QPoint) -> None:
        node = self.model.node(index)
        self.menu_requested.emit(node.page if node else "", at)

    def _unfold(self) -> None:
        """Open what is open from the start or was opened, and show the chosen page again."""
        self._fold_silently(everything=False)
        self._reselect()

    def _fold_silently(self, everything: bool) -> None:
        self.view.blockSignals(True)
        holders = list(self.model.holders())
        if everything:
            self.view.expandAll()
        else:
            for key, index in holders:
                opened = key in self._opened or (len(holders) <= _ALL_OPEN and key not in self._closed)
                if opened:
                    self.view.expand(index)
        self.view.blockSignals(False)

    def _reselect(self) -> None:
        chosen, self._selected = self._selected, ""
        if chosen and self.model.find(chosen).isValid():
            self.select(chosen)
        self._selected = chosen

    def _remember(self, index: QModelIndex, opened: bool) -> None:
        node = self.model.node(index)
        if node and not self.filter.text().strip():
            (self._opened if opened else self._closed).add(node.key)
            (self._closed if opened else self._opened).discard(node.key)


class _View(QTreeView):
    """The rows: Enter asks, letters search."""

    entered_row = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)  # for a row, at a place on the screen

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("plain", "true")
        self.setAccessibleName(QCoreApplication.translate("PageTree", "Pages"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the current row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask what can be done with a row: the one under the mouse, or the current one by its key."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        else:
            index, at = self.indexAt(event.pos()), event.globalPos()
        self.menu_wanted.emit(index, at)


class _Rows(QStyledItemDelegate):
    """Paints headings of groups in small capitals, and the number of services at the right."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Make the chosen row stand out, and keep room for the number."""
        super().initStyleOption(option, index)
        if index.data(SECTION_ROLE):
            option.text = ""
            option.state &= ~QStyle.StateFlag.State_MouseOver
        if option.state & QStyle.StateFlag.State_Selected:
            option.font.setWeight(QFont.Weight.DemiBold)
        count = index.data(COUNT_ROLE)
        if count:
            metrics = option.fontMetrics
            room = option.rect.width() - metrics.horizontalAdvance(f"  {count}") - 22
            option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row as the style does, and what is ours upon it."""
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        font = QFont(option.font)
        font.setPixelSize(max(12, round(option.fontMetrics.height() * 0.7)))
        if index.data(SECTION_ROLE):
            font.setWeight(QFont.Weight.DemiBold)
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
            painter.setFont(font)
            area = option.rect.adjusted(8, 0, 0, -4)
            painter.drawText(area, Qt.AlignmentFlag.AlignBottom, str(index.data()))
        elif index.data(COUNT_ROLE):
            painter.setFont(font)
            area = QRect(option.rect).adjusted(0, 0, -10, 0)
            painter.drawText(
                area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(index.data(COUNT_ROLE))
            )
        painter.restore()
