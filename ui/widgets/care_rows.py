"""What the area Upkeep is made of: sections that fold, and in them rows with a sentence and the ways to mend it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from content.suggestions import Suggestion
from ui.care_words import CareCounted
from ui.icons import icon
from ui.theme import Theme
from ui.widgets.home_card import ROW_INSET, RowButton, plain_label

FIRST = 6  # rows that a section shows before it is asked for more
MORE = 20
_NARROW = 620  # pixels at normal text size; below, buttons stand under their sentence
_ICON = 16  # pixels at normal text size
_ABOVE = 10  # pixels above and below the words of a row
_GAP = 12  # pixels beside a button
_HEAD_LINE = 22  # pixels of a line of the title, likewise


@dataclass(frozen=True, slots=True)
class Way:
    """A button of a row."""

    words: str
    page: str  # id of the page that it leads to
    edit: "tuple[str | int, ...] | int | Suggestion | None" = None  # where to change it; None: the page is read
    about: str = ""  # what tells it from the same button in other rows


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row says."""

    text: str
    details: tuple[str, ...] = ()
    ways: tuple[Way, ...] = field(default=())


class CareRow(QWidget):
    """A sentence, what is to know of it, and buttons beside or below.

    It places its parts itself: layouts within layouts would measure every label again for each row that comes.
    """

    taken = Signal(object)  # a Way

    def __init__(self) -> None:
        super().__init__()
        self.entry = Entry("")
        self.text = plain_label()
        self.text.setParent(self)
        self.details: list[QLabel] = []
        self.buttons: list[QPushButton] = []
        self._narrow = False
        self._heights: dict[int, int] = {}  # by width
        self._line = QFrame(self)
        self._line.setProperty("line", "true")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tell(self, entry: Entry) -> None:
        """Say something else; the widgets stay, and with them the focus."""
        if entry == self.entry:
            return
        self.entry = entry
        self.text.setText(entry.text)
        while len(self.details) < len(entry.details):
            self.details.append(plain_label("", "muted"))
            self.details[-1].setParent(self)
        for place, label in enumerate(self.details):
            label.setText(entry.details[place] if place < len(entry.details) else "")
            label.setVisible(place < len(entry.details))
        while len(self.buttons) < len(entry.ways):
            button = QPushButton(self, autoDefault=True)
            button.clicked.connect(partial(self._take, len(self.buttons)))
            self.buttons.append(button)
        for place, button in enumerate(self.buttons):
            way = entry.ways[place] if place < len(entry.ways) else None
            button.setText(way.words if way else "")
            button.setAccessibleName(f"{way.words}: {way.about or entry.text}" if way else "")
            button.setVisible(way is not None)
        self._measure_anew()

    def set_narrow(self, narrow: bool) -> None:
        """Put the buttons below the words, or beside them."""
        self._narrow = narrow
        self._measure_anew()

    def _measure_anew(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        if self.isVisible():
            self._arrange(self.width(), place=True)

    def _arrange(self, width: int, place: bool) -> int:
        """The height of all at a width in pixels; with `place` everything is put there."""
        buttons = self.buttons[: len(self.entry.ways)]
        for button in buttons:
            button.ensurePolished()
        hints = [button.sizeHint() for button in buttons]
        beside = 0 if self._narrow else sum(hint.width() + _GAP for hint in hints)
        room = max(1, width - 2 * ROW_INSET - beside)
        bottom = _ABOVE
        for label in (self.text, *self.details[: len(self.entry.details)]):
            label.ensurePolished()
            height = label.heightForWidth(room)
            if place:
                label.setGeometry(ROW_INSET, bottom, room, height)
            bottom += height + 2
        left, top = ROW_INSET + room + _GAP, _ABOVE
        for button, hint in zip(buttons, hints, strict=True):
            at = QPoint(ROW_INSET, bottom + 4) if self._narrow else QPoint(left, top)
            if place:
                button.setGeometry(QRect(at, hint))
            left += hint.width() + _GAP
            bottom = at.y() + hint.height() if self._narrow else max(bottom, at.y() + hint.height())
        if place:
            self._line.setGeometry(0, 0, width, 1)
        return bottom + _ABOVE

    def hasHeightForWidth(self) -> bool:
        """Tell that lines are broken."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        if width not in self._heights:
            self._heights[width] = self._arrange(width, place=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return the room as it is now."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return what fits anywhere: lines are broken."""
        widest = max((button.sizeHint().width() for button in self.buttons), default=0)
        return QSize(widest + 2 * ROW_INSET, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Put in its place what was said meanwhile."""
        super().showEvent(event)
        self._arrange(self.width(), place=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._arrange(event.size().width(), place=True)

    def _take(self, place: int) -> None:
        self.taken.emit(self.entry.ways[place])


class CareSection(QFrame):
    """A card with a head that says how things are. Where there is more to see, the head folds it."""

    taken = Signal(object)  # a Way
    refilled = Signal()  # there are other things to be reached by Tab

    def __init__(self, title: str, theme: Theme, scale: float, folds: bool = True) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._folds = folds
        self._title, self._theme, self._scale = title, theme, scale
        self._make: Callable[[int], Entry] = lambda _: Entry("")
        self._total, self._asked = 0, FIRST
        self._chosen: bool | None = None  # whether the person unfolded it, as long as they did not say
        self._wants = False  # unfolded unless the person says otherwise
        self._narrow = False
        self.rows: list[CareRow] = []
        self.head = RowButton()
        self._chevron, self._tick = QLabel(), QLabel()
        self._name, self.summary = plain_label(title, "h2"), plain_label("", "muted")
        self._head_line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.body = QWidget()
        self.lead = QVBoxLayout()  # what stands above the rows
        self._holder = QWidget()  # of the rows
        self._rows = QVBoxLayout(self._holder)
        self.more = QPushButton(autoDefault=True)
        self._lay_out()
        self.head.clicked.connect(self._fold)
        self.more.clicked.connect(self._ask_more)

    def _lay_out(self) -> None:
        for label in (self._chevron, self._tick):
            label.setFixedSize(self._size, round(_HEAD_LINE * self._scale))
        self._tick.setPixmap(icon("tick", self._theme.colour("ok"), self._size).pixmap(QSize(self._size, self._size)))
        self.summary.setWordWrap(False)  # as long as there is room beside the title
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(8)
        for label in (self._chevron, self._tick):
            across.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self._head_line, 1)
        self._head_line.setSpacing(12)
        self._head_line.addWidget(self._name, 1)
        self._head_line.addWidget(self.summary)
        self.head.add_line(line)
        self.more.setProperty("kind", "quiet")
        self.more.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        below = QVBoxLayout(self.body)
        below.setContentsMargins(0, 0, 0, 4)
        below.setSpacing(4)
        below.addLayout(self.lead)
        below.addWidget(self._holder)
        below.addWidget(self.more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 8)
        whole.setSpacing(4)
        whole.addWidget(self.head)
        whole.addWidget(self.body)

    @property
    def _size(self) -> int:
        return round(_ICON * self._scale)

    def show_state(self, summary: str, in_order: bool, anything: bool) -> None:
        """Say how things are, whether they are in order, and whether there is anything to unfold."""
        self.summary.setText(summary)
        self._tick.setVisible(in_order)
        self._wants = anything and not in_order
        self.head.setEnabled(anything and self._folds)
        self._chevron.setVisible(anything and self._folds)
        self.summary.setVisible(bool(summary))
        self._arrange()

    def show_rows(self, total: int, make: Callable[[int], Entry]) -> None:
        """Show the first of `total` rows; `make` tells what one says, by its place."""
        self._total, self._make = total, make
        shown = min(total, self._asked)
        grows = len(self.rows) < shown
        if grows:
            self._holder.hide()  # rows that come one by one would each be laid out with all the others
        while len(self.rows) < shown:
            row = CareRow()
            row.taken.connect(self.taken)
            row.set_narrow(self._narrow)
            self._rows.addWidget(row)
            self.rows.append(row)
        for place, row in enumerate(self.rows):
            if place < shown:
                row.tell(make(place))
            if row.isHidden() == (place < shown):
                row.setVisible(place < shown)
        if grows:
            self._holder.show()
        self.more.setVisible(total > shown)
        self.more.setText(CareCounted().more(min(MORE, total - shown)))
        self.more.setAccessibleName(f"{self.more.text()}: {self._title}")
        self.refilled.emit()

    @property
    def open(self) -> bool:
        """Whether what is in it can be seen."""
        if self._chosen is None or not self._folds:
            return self._wants
        return self._chosen and self.head.isEnabled()

    def _fold(self) -> None:
        self._chosen = not self.open
        self._arrange()
        self.refilled.emit()

    def _ask_more(self) -> None:
        place = self._asked
        self._asked += MORE
        self.show_rows(self._total, self._make)
        if place < len(self.rows) and self.rows[place].buttons:
            self.rows[place].buttons[0].setFocus()

    def _arrange(self) -> None:
        self.body.setVisible(self.open)
        name = "chevron-down" if self.open else "chevron-right"
        picture = icon(name, self._theme.colour("ink2"), self._size)
        self._chevron.setPixmap(picture.pixmap(QSize(self._size, self._size)))
        summary = self.summary.text()
        self.head.setAccessibleName(f"{self._title}: {summary}" if summary else self._title)
        self.head.setAccessibleDescription(self.tr("Unfolded") if self.open else self.tr("Folded"))

    def minimumSizeHint(self) -> QSize:
        """Return what fits anywhere: how high it is belongs to its width, and is asked for by that."""
        return QSize(super().minimumSizeHint().width(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put buttons and figures below the words where there is no room beside them."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self._scale
        if narrow != self._narrow:
            self._narrow = narrow
            beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._head_line.setDirection(below if narrow else beside)
            self._head_line.setSpacing(2 if narrow else 12)
            self.summary.setWordWrap(narrow)
            for row in self.rows:
                row.set_narrow(narrow)
