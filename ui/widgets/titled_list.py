"""A list of things with a title and, in small letters below it, how each stands. Titles break where a line ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import Theme

_ID = Qt.ItemDataRole.UserRole
_STATE = Qt.ItemDataRole.UserRole + 1
_PAD = 8  # pixels at normal text size
_SMALL = 12.0
_MOST_LINES = 3  # of a title


@dataclass(frozen=True, slots=True)
class Titled:
    """A row."""

    id: str
    title: str
    state: str  # such as: until 29 January


class TitledList(QListWidget):
    """One row is chosen at a time; Enter leads on."""

    chosen = Signal(str)  # id, by the person
    entered_by_key = Signal()

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self.setProperty("plain", "true")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setItemDelegate(_Delegate(self, theme, scale))
        self._rows: list[Titled] = []
        self.itemSelectionChanged.connect(self._tell)

    def show_rows(self, rows: Sequence[Titled], chosen: str) -> None:
        """Show these, and mark one without telling it."""
        self.blockSignals(True)
        if list(rows) != self._rows:
            self._rows = list(rows)
            self.clear()
            for one in rows:
                item = QListWidgetItem(one.title)
                item.setData(_ID, one.id)
                item.setData(_STATE, one.state)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.title}, {one.state}")
                self.addItem(item)
        self.setCurrentRow(next((row for row, one in enumerate(rows) if one.id == chosen), -1))
        self.blockSignals(False)

    def _tell(self) -> None:
        row = self.currentRow()
        if 0 <= row < len(self._rows):
            self.chosen.emit(self._rows[row].id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break titles anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_by_key.emit()
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Title, and below it the state in small letters."""

    def __init__(self, view: QListWidget, theme: Theme, scale: float) -> None:
        super().__init__(view)
        self._view, self._theme, self._scale = view, theme, scale

    def _fonts(self, chosen: bool) -> tuple[QFont, QFont]:
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
        return self._theme.font(14 * self._scale, weight), self._theme.font(_SMALL * self._scale)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room for both."""
        width = self._view.viewport().width()
        title, state = self._heights(index, width)
        return QSize(width, title + state + round(2 * _PAD * self._scale))

    def _heights(self, index: QModelIndex | QPersistentModelIndex, width: int) -> tuple[int, int]:
        title_font, small = self._fonts(True)
        room = max(40, width - round(2 * _PAD * self._scale))
        metrics = QFontMetrics(title_font)
        flags = Qt.TextFlag.TextWordWrap
        wanted = metrics.boundingRect(QRect(0, 0, room, 10_000), flags, str(index.data()))
        state = QFontMetrics(small).boundingRect(QRect(0, 0, room, 10_000), flags, str(index.data(_STATE)))
        return min(wanted.height(), _MOST_LINES * metrics.lineSpacing()), state.height()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground as the style has it, and the words."""
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        chosen = bool(ground.state & QStyle.StateFlag.State_Selected)
        ground.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, self._view)
        rect = QRect(option.rect)
        pad = round(_PAD * self._scale)
        inside = rect.adjusted(pad, pad, -pad, -pad)
        title, state = self._heights(index, rect.width())
        title_font, small = self._fonts(chosen)
        swapped = chosen and self._theme.name == "contrast"
        painter.save()
        painter.setFont(title_font)
        painter.setPen(self._theme.colour("on_sea" if swapped else "sea" if chosen else "ink"))
        flags = int(Qt.TextFlag.TextWordWrap)
        painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), title)), flags, str(index.data()))
        painter.setFont(small)
        painter.setPen(self._theme.colour("on_sea" if swapped else "ink2"))
        below = QRect(inside.left(), inside.top() + title, inside.width(), state)
        painter.drawText(below, flags, str(index.data(_STATE)))
        painter.restore()
