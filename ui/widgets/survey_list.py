"""The rounds of surveys: a column beside the one that is shown or, where there is no room for it, a box above."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme
from ui.widgets.flow import FlowLayout

_ID = Qt.ItemDataRole.UserRole
_STATE = Qt.ItemDataRole.UserRole + 1
_PAD = 8  # pixels at normal text size
_SMALL = 12.0
_MOST_LINES = 3  # of a title


@dataclass(frozen=True, slots=True)
class Entry:
    """A round among the others."""

    id: str
    title: str
    state: str  # such as: until 29 January


class SurveyList(QWidget):
    """The column, with what those can do who look after the guide. Enter goes to the round."""

    chosen = Signal(str)  # id of a round
    entered = Signal()
    new_requested = Signal()
    off_requested = Signal()

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entries: list[Entry] = []
        self.list = _List(theme, scale)
        self.list.setAccessibleName(self.tr("Rounds of the survey"))
        self.list.itemSelectionChanged.connect(self._tell)
        self.list.entered_by_key.connect(self.entered)
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.list.accessibleName())
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.combo.activated.connect(lambda row: self.chosen.emit(self._entries[row].id))
        self.new = QPushButton(self.tr("New survey …"), autoDefault=True)
        self.new.clicked.connect(self.new_requested)
        self.off = QPushButton(self.tr("Switch surveys off …"), autoDefault=True)
        self.off.setProperty("kind", "quiet")
        self.off.clicked.connect(self.off_requested)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 18, 10, 14)
        self._column.setSpacing(8)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.combo)
        self._buttons = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._buttons.setSizePolicy(policy)
        flow = FlowLayout(8, self._buttons)
        for button in (self.new, self.off):
            flow.addWidget(button)
        self._column.addWidget(self._buttons)

    def show_entries(self, entries: Sequence[Entry], chosen: str, keeper: bool) -> None:
        """Show these rounds, and mark one without asking for it."""
        if list(entries) != self._entries:
            self._entries = list(entries)
            self.list.blockSignals(True)
            self.list.clear()
            self.combo.clear()
            for one in entries:
                item = QListWidgetItem(one.title)
                item.setData(_ID, one.id)
                item.setData(_STATE, one.state)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.title}, {one.state}")
                self.list.addItem(item)
                self.combo.addItem(self.tr("{title} ({state})").format(title=one.title, state=one.state))
            self.list.blockSignals(False)
        row = next((row for row, one in enumerate(entries) if one.id == chosen), -1)
        self.list.blockSignals(True)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self.combo.setCurrentIndex(row)
        self._buttons.setVisible(keeper)

    def set_wide(self, wide: bool) -> None:
        """A column, or a box."""
        self.list.setVisible(wide)
        self.combo.setVisible(not wide)
        self._column.setContentsMargins(*((10, 18, 10, 14) if wide else (20, 10, 20, 10)))

    def arrive(self) -> None:
        """Put the focus on the rounds."""
        (self.list if self.list.isVisibleTo(self) else self.combo).setFocus()

    def _tell(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._entries):
            self.combo.setCurrentIndex(row)
            self.chosen.emit(self._entries[row].id)


class _List(QListWidget):
    """Rounds with their state below their titles."""

    entered_by_key = Signal()

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self.setProperty("plain", "true")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setItemDelegate(_Delegate(self, theme, scale))

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
