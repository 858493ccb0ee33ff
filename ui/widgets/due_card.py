"""What is due today, to be ticked off where it stands."""

from datetime import date

from PySide6.QtCore import QLocale, QSize, Qt, QTime, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from content.due import Timing
from content.library import Guide
from storage.models import TickState
from ui import icons
from ui.list_words import ListCounted, detail_words, due_kind, due_words, item_page, list_title
from ui.started_lists import Row, StartedList, open_rows
from ui.theme import Theme
from ui.widgets.home_card import HomeCard, give_role, plain_label
from ui.workspace import Workspace

MOST = 7  # rows
MOST_FIRST = 3  # rows, on the first day
MOST_SOON = 3  # rows, where nothing is due yet
_ICON = 18  # pixels at normal text size
_NARROW = 400  # pixels at normal text size; a row that is narrower has nothing beside its words
_ONWARDS, _BACKWARDS = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft

_Key = tuple[str, str]  # id of the run, id of the item


class DueCard(HomeCard):
    """Overdue items first, then those of today; where there are none, the next ones.

    A row that was ticked stays where it is until `show_lists` is told to begin anew.
    """

    list_requested = Signal(str)  # id of a run
    page_requested = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__("")
        self._workspace, self._theme = workspace, theme
        self._lists: dict[str, StartedList] = {}
        self._shown: list[_Key] = []
        self._late: dict[str, int] = {}  # run → how many of its items are overdue
        self._several = False  # more than one list runs: rows say which is theirs
        self._first_day = False
        self._soon = False  # nothing is due: the next items are shown
        self._rest = ""  # run of the first item that found no room
        self._overdue = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._overdue.setProperty("pill", "signal")
        self.beside.addWidget(self._overdue)
        self._rows: list[DueRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.body.addLayout(self._column)
        self._done = plain_label(self.tr("Nothing more is due today."), "muted")
        self.body.addWidget(self._done)
        self._all = QPushButton(autoDefault=True)
        self._all.setProperty("kind", "quiet")
        self._all.clicked.connect(lambda: self.list_requested.emit(self._rest))
        self.rows.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def begun(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._shown)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._shown)

    def show_lists(self, lists: dict[str, StartedList], first_day: bool, anew: bool) -> None:
        """Show what is due in these lists, by run; `anew` drops what was ticked already.

        On the first day there are few rows, and what is due today comes before what should have been done earlier.
        """
        self._lists, self._first_day = lists, first_day
        self._late = {run: one.count(Timing.OVERDUE) for run, one in lists.items() if one.running}
        self._several = len(self._late) > 1
        most = MOST_FIRST if first_day else MOST
        due = _keys(lists, Timing.OVERDUE, Timing.TODAY)
        if first_day:
            due = _keys(lists, Timing.TODAY) + _keys(lists, Timing.OVERDUE)
        before = [] if anew else [key for key in self._shown if self._row(key)]
        if not before:
            self._soon = not due
            soon = _keys(lists, Timing.THIS_WEEK, Timing.LATER) if self._soon else []
            before = soon[:MOST_SOON]
        found = before + [key for key in due if key not in set(before)]
        self._shown, rest = found[:most], found[most:]
        self._rest = rest[0][0] if rest else ""
        count = QLocale().toString(len(due))
        self._all.setText(self.tr("All {count} in Checklists").format(count=count))
        self._all.setVisible(bool(rest))
        self._fill()
        self._tell()

    def show_row(self, one: StartedList, item: str) -> bool:
        """Show the state that an item has now. Returns whether it is among those that are shown."""
        if (one.run.id, item) not in self._shown:
            return False
        self._lists[one.run.id] = one
        self._late[one.run.id] = one.count(Timing.OVERDUE)
        self._set(self._shown.index((one.run.id, item)))
        self._tell()
        return True

    def _row(self, key: _Key) -> Row | None:
        one = self._lists.get(key[0])
        return one.row(key[1]) if one else None

    def _fill(self) -> None:
        made = len(self._shown) > len(self._rows)
        while len(self._rows) < len(self._shown):
            row = DueRow(self._theme, self._workspace.settings.values.text_scale, first=not self._rows)
            row.ticked.connect(self._tick)
            row.page_requested.connect(self.page_requested)
            self._rows.append(row)
            self._column.addWidget(row)
        for place in range(len(self._shown)):
            self._set(place)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(self._shown))
        if made:
            self.refilled.emit()

    def _set(self, place: int) -> None:
        guide, (run, item) = self._workspace.guide, self._shown[place]
        row = self._row((run, item))
        if row and guide:
            self._rows[place].show_item(self._lists[run], row, guide, self._workspace.today, self._several)

    def _tell(self) -> None:
        """The words around the rows."""
        rows = [row for key in self._shown if (row := self._row(key))]
        late = sum(self._late.values())
        self._overdue.setText(ListCounted().overdue(late))
        self._overdue.setVisible(late > 0 and not self._first_day)
        today = self.tr("For today") if self._first_day else self.tr("Due today")
        self.name(self.tr("Due next") if self._soon else today)
        finished = all(row.state is not TickState.OPEN for row in rows)
        self._done.setVisible(bool(rows) and finished and not self._rest and not self._soon)

    def _tick(self, run: str, item: str, checked: bool) -> None:
        self._workspace.lists.set_state(run, item, TickState.DONE if checked else TickState.OPEN)


def _keys(lists: dict[str, StartedList], *timings: Timing) -> list[_Key]:
    return [(one.run.id, row.item.id) for one, row in open_rows(lists.values(), *timings)]


class DueRow(QWidget):
    """One item: its box, its words, and when it is due."""

    ticked = Signal(str, str, bool)  # run, item, and whether it is done
    page_requested = Signal(str)

    def __init__(self, theme: Theme, scale: float, first: bool) -> None:
        super().__init__()
        self._key: _Key = ("", "")
        self._page = ""
        self._scale, self._narrow = scale, False
        self.box = QCheckBox()
        self.box.clicked.connect(lambda checked: self.ticked.emit(*self._key, checked))
        self._text, self._about = plain_label(), plain_label("", "small")
        self._read = QToolButton()
        size = round(_ICON * scale)
        self._read.setIcon(icons.icon("guide", theme.colour("sea"), size))
        self._read.setIconSize(QSize(size, size))
        self._read.clicked.connect(lambda: self.page_requested.emit(self._page))
        self._when = QLabel(textFormat=Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._text)
        words.addWidget(self._about)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._aside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._aside.setSpacing(4)
        self._aside.addWidget(self._read, 0, Qt.AlignmentFlag.AlignVCenter)
        self._aside.addWidget(self._when, 0, Qt.AlignmentFlag.AlignVCenter)
        self._words, self._row = words, row
        row.addSpacing(10)
        row.addLayout(self._aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(8)
        if not first:
            line = QFrame()
            line.setProperty("line", "true")
            column.addWidget(line)
        column.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room for the words, what stands beside them goes below."""
        super().resizeEvent(event)
        below = self.width() < _NARROW * self._scale
        if below != self._narrow:
            self._narrow = below
            (self._row if below else self._words).removeItem(self._aside)
            (self._words if below else self._row).addLayout(self._aside)
            self._aside.setAlignment(Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag(0))
            self._aside.setDirection(_BACKWARDS if below else _ONWARDS)

    def show_item(self, one: StartedList, row: Row, guide: Guide, today: date, name_list: bool) -> None:
        """Show an item as it stands; `name_list` where more than one list runs."""
        self._key = (one.run.id, row.item.id)
        title, self._page = item_page(guide, row.item.page)
        details = [detail.text for detail in detail_words(guide, row) if not self._page or detail.page != self._page]
        about = " · ".join(filter(None, (list_title(one) if name_list else "", row.item.phase, *details)))
        done = row.state is not TickState.OPEN
        self._text.setText(row.item.text)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.box.setChecked(row.state is TickState.DONE)
        give_role(self._text, "role", "muted" if done else "")
        font = self._text.font()
        font.setStrikeOut(done)
        self._text.setFont(font)
        when = self._done_words(row) if done else due_words(row, today)
        self._when.setText(when)
        self._when.setVisible(bool(when))
        give_role(self._when, "pill", "" if done else due_kind(row))
        give_role(self._when, "role", "small" if done else "")
        self.box.setAccessibleName(row.item.text)
        self.box.setAccessibleDescription(", ".join(filter(None, (when, about))))
        self._read.setVisible(bool(self._page))
        self._read.setToolTip(self.tr("Read “{page}”").format(page=title))
        self._read.setAccessibleName(self._read.toolTip())

    def _done_words(self, row: Row) -> str:
        if row.state is TickState.NOT_APPLICABLE:
            return self.tr("does not apply")
        at = row.at.astimezone() if row.at else None
        if at is None:
            return self.tr("done")
        time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
        return self.tr("done at {time}").format(time=time)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The words are part of the box."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words ticks the box."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()
