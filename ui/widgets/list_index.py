"""Which lists were begun: a column beside the list that is shown or, where there is no room for it, a box above."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
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

from ui.icons import icon
from ui.list_words import breakable, list_title, progress_words
from ui.started_lists import StartedList
from ui.theme import Theme

_ICON = 18  # pixels at normal text size
_NARROW = 560  # pixels at normal text size; below, the button above the list has no words
_RUN = Qt.ItemDataRole.UserRole
_NUMBERS = Qt.ItemDataRole.UserRole + 1
_HEADING = ""  # the run of a heading


class Section(IntEnum):
    """Where a list stands, in the order of the sections."""

    RUNNING = 0
    FINISHED = 1
    ARCHIVED = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """A started list among the others."""

    run: str
    title: str
    done: int
    total: int
    section: Section

    @property
    def numbers(self) -> str:
        """How far it is, in very few signs."""
        return f"{self.done}/{self.total}" if self.total else ""


def entry(started: StartedList) -> Entry:
    """What is said of a list among the others."""
    run = started.run
    section = Section.RUNNING if started.running else Section.ARCHIVED if run.archived else Section.FINISHED
    return Entry(run.id, list_title(started), started.done, started.total, section)


def entries(lists: Iterable[StartedList]) -> list[Entry]:
    """All lists: those that are running, that are finished, and that were put away."""
    return sorted(map(entry, lists), key=lambda one: one.section)


class ListIndex(QWidget):
    """The column. Enter on a list goes to its items."""

    list_chosen = Signal(str)  # id of a run
    entered = Signal()
    begin_requested = Signal()

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: list[Entry] = []
        self._chosen = ""
        self.list = _List(theme, scale)
        self.list.setAccessibleName(self.tr("My checklists"))
        self.list.itemSelectionChanged.connect(self._tell_chosen)
        self.list.entered_by_key.connect(self.entered)
        self.begin = begin_button(theme, scale)
        self.begin.clicked.connect(self.begin_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 16, 8, 14)
        layout.setSpacing(8)
        layout.addWidget(self.list)
        layout.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def show_entries(self, shown: Sequence[Entry]) -> None:
        """Show these lists; one that is as it was is left alone."""
        if _places(shown) == _places(self._entries):
            for one, before in zip(shown, self._entries, strict=True):
                if one != before:
                    self.list.change(one)
        else:
            self.list.fill(self._with_headings(shown))
        self._entries = list(shown)

    def change(self, started: StartedList) -> None:
        """Show how far one of the lists is now."""
        self.show_entries(_changed(self._entries, entry(started)))

    def choose(self, run: str) -> None:
        """Mark a list without asking for it."""
        self._chosen = run
        self.list.choose(run)

    def _with_headings(self, shown: Sequence[Entry]) -> list[Entry | str]:
        rows: list[Entry | str] = []
        for section in Section:
            inside = [one for one in shown if one.section is section]
            rows += [_section_name(section), *inside] if inside else []
        return rows

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and a hairline beside the list."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("panel"))
            painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.colour("line"))

    def _tell_chosen(self) -> None:
        run = self.list.chosen
        if run:
            self.list_chosen.emit(run)
        else:  # Ctrl and a click take the mark away, but the list is still the one that is shown
            self.list.choose(self._chosen)


class ListPicker(QWidget):
    """The box above the list."""

    list_chosen = Signal(str)  # id of a run
    begin_requested = Signal()

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scale = scale
        self._entries: list[Entry] = []
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.tr("My checklists"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(10)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.activated.connect(lambda place: self.list_chosen.emit(self.combo.itemData(place)))
        self.begin = begin_button(theme, scale)
        self.begin.clicked.connect(self.begin_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 14, 8)
        layout.addWidget(self.combo, 1)
        layout.addWidget(self.begin)

    def show_entries(self, shown: Sequence[Entry]) -> None:
        """Show these lists."""
        if list(shown) == self._entries:
            return
        chosen = self.combo.currentData()
        self._entries = list(shown)
        self.combo.clear()
        for one in shown:
            self.combo.addItem(self._words(one), one.run)
        self.combo.setVisible(bool(shown))
        self.choose(chosen or "")

    def change(self, started: StartedList) -> None:
        """Show how far one of the lists is now."""
        self.show_entries(_changed(self._entries, entry(started)))

    def choose(self, run: str) -> None:
        """Show a list without asking for it."""
        self.combo.setCurrentIndex(self.combo.findData(run))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the names of the lists where there is little."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self._scale
        self.begin.setText("" if narrow else self.begin.accessibleName())

    def _words(self, one: Entry) -> str:
        words = [one.title, progress_words(one.done, one.total)]
        if one.section is not Section.RUNNING:
            words.append(_section_name(one.section))
        return " · ".join(filter(None, words))


def begin_button(theme: Theme, scale: float) -> QPushButton:
    """The button that begins a list."""
    button = QPushButton(QCoreApplication.translate("ListIndex", "Begin a list …"), autoDefault=True)
    button.setAccessibleName(button.text())
    button.setToolTip(button.text())
    button.setProperty("kind", "quiet")
    button.setIcon(icon("add", theme.colour("sea"), round(_ICON * scale)))
    button.setIconSize(QSize(_ICON, _ICON) * scale)
    return button


class _List(QListWidget):
    """A list as high as what it holds, as long as there is room."""

    entered_by_key = Signal()

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self.setProperty("plain", "true")
        self.setItemDelegate(_Delegate(theme, scale, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemActivated.connect(self.entered_by_key)

    @property
    def chosen(self) -> str:
        """The run that is marked."""
        items = self.selectedItems()
        return str(items[0].data(_RUN)) if items else ""

    def fill(self, rows: Iterable[Entry | str]) -> None:
        """Show lists under headings."""
        chosen = self.chosen
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem()
            if isinstance(row, str):
                item.setText(row)
                item.setData(_RUN, _HEADING)
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            else:
                _fill_item(item, row)
            self.addItem(item)
        self.blockSignals(False)
        self.choose(chosen)
        self.updateGeometry()

    def change(self, row: Entry) -> None:
        """Show a list that became another."""
        item = self._item(row.run)
        if item:
            _fill_item(item, row)
            self.updateGeometry()

    def choose(self, run: str) -> None:
        """Mark a list, or none, without telling."""
        self.blockSignals(True)
        item = self._item(run) if run else None
        if item:
            self.setCurrentItem(item)
        else:
            self.setCurrentRow(-1)
            self.clearSelection()
        self.blockSignals(False)
        self.viewport().update()

    def _item(self, run: str) -> QListWidgetItem | None:
        found = (self.item(place) for place in range(self.count()))
        return next((item for item in found if item.data(_RUN) == run), None)

    def sizeHint(self) -> QSize:
        """Return the room that all rows take."""
        height = sum(self.sizeHintForRow(place) for place in range(self.count()))
        return QSize(super().sizeHint().width(), height + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the room of a row or two; the others are scrolled."""
        return QSize(super().minimumSizeHint().width(), min(self.sizeHint().height(), 80))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break titles anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()


def _fill_item(item: QListWidgetItem, row: Entry) -> None:
    item.setText(breakable(row.title))
    item.setData(_RUN, row.run)
    item.setData(_NUMBERS, row.numbers)
    words = ", ".join(filter(None, (row.title, progress_words(row.done, row.total))))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, words)


class _Delegate(QStyledItemDelegate):
    """Paints a list with its numbers at the right, and a heading in small letters."""

    def __init__(self, theme: Theme, scale: float, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme, self._scale, self._list = theme, scale, parent

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the ground as the style has it, and the words on it."""
        title, numbers = str(index.data()), str(index.data(_NUMBERS) or "")
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        chosen = bool(ground.state & QStyle.StateFlag.State_Selected)
        ground.text = ""
        self._list.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, self._list)
        inside = self._inside(option.rect)
        heading = index.data(_RUN) == _HEADING
        strong = "on_sea" if self._theme.name == "contrast" else "sea"
        painter.save()
        painter.setFont(self._font(heading, chosen))
        painter.setPen(self._theme.colour("ink2" if heading else strong if chosen else "ink"))
        beside = self._room_of(numbers)
        upright = Qt.AlignmentFlag.AlignBottom if heading else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside.adjusted(0, 0, -beside, 0), upright | Qt.TextFlag.TextWordWrap, title)
        painter.setFont(self._small())
        if not chosen:
            painter.setPen(self._theme.colour("ink2"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, numbers)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room for the title, broken where it must be."""
        heading = index.data(_RUN) == _HEADING
        width = self._list.viewport().width()
        inside = self._inside(QRect(0, 0, width, 1000)).width() - self._room_of(str(index.data(_NUMBERS) or ""))
        metrics = QFontMetrics(self._font(heading, chosen=True))
        room = QRect(0, 0, max(40, inside), 10_000)
        height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data())).height()
        above = 12 if heading and index.row() else 0
        return QSize(width, height + round((12 + above) * self._scale))

    def _inside(self, of: QRect) -> QRect:
        across, down = round(10 * self._scale), round(5 * self._scale)
        return of.adjusted(across, down, -across, -down)

    def _room_of(self, numbers: str) -> int:
        return QFontMetrics(self._small()).horizontalAdvance(numbers) + round(10 * self._scale) if numbers else 0

    def _small(self) -> QFont:
        return self._theme.font(12 * self._scale)

    def _font(self, heading: bool, chosen: bool) -> QFont:
        if heading:
            font = self._theme.font(12 * self._scale, QFont.Weight.DemiBold)
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
            return font
        return self._theme.font(14 * self._scale, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)


def _changed(shown: Iterable[Entry], now: Entry) -> list[Entry]:
    return sorted((now if one.run == now.run else one for one in shown), key=lambda one: one.section)


def _places(of: Sequence[Entry]) -> list[tuple[str, Section]]:
    return [(one.run, one.section) for one in of]


def _section_name(section: Section) -> str:
    match section:
        case Section.RUNNING:
            return QCoreApplication.translate("ListIndex", "Running")
        case Section.FINISHED:
            return QCoreApplication.translate("ListIndex", "Finished")
        case Section.ARCHIVED:
            return QCoreApplication.translate("ListIndex", "Put away")
