"""The start: a welcome on the first day; later what is due, how far one is, what to read, and who is there for whom."""

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from content.due import Timing, WorkCalendar
from content.path import Step
from storage.models import TickState
from ui.dialogs import Dialogs
from ui.greeting import first_days_words, greeting_words, is_new, welcome_words
from ui.list_words import list_title
from ui.screen import Screen
from ui.started_lists import StartedList, open_rows
from ui.theme import Theme
from ui.widgets.ask_card import AskCard
from ui.widgets.due_card import DueCard
from ui.widgets.home_card import HomeCard, plain_label
from ui.widgets.layout_parts import order_tabs
from ui.widgets.next_reading import FirstCard, NextReading, ReadingPath, stand_on
from ui.widgets.people_card import PeopleCard
from ui.widgets.place_columns import MyPlace, PlaceColumns, my_place
from ui.widgets.place_form import departments
from ui.widgets.progress_card import ProgressCard
from ui.widgets.survey_line import SurveyLine
from ui.widgets.training_line import TrainingLine
from ui.workspace import Workspace

COLUMN = 1240  # pixels at normal text size: the widest that the cards become
_TWO_COLUMNS = 1000  # pixels at normal text size; below, all cards stand one above the other
_SHARES = (57, 43)  # of the two columns
_MANY = 6  # rows of the due card, from which on nothing else stands below it

_OPEN = (Timing.OVERDUE, Timing.TODAY, Timing.THIS_WEEK, Timing.LATER)


class _Part(Enum):
    """What can become stale by itself."""

    LISTS = auto()
    PATH = auto()  # which pages there are to read
    READ = auto()  # which of them are read
    PLACE = auto()


class HomeScreen(QScrollArea, Screen):
    """Cards, made once. While the screen is hidden nothing is done but to remember what has to be looked at again."""

    page_requested = Signal(str)
    list_requested = Signal(str)  # id of a run
    area_requested = Signal(str)  # id of an action such as "app.settings"
    part_requested = Signal(str, str)  # a part of the talk by its name, and there something by its id
    search_requested = Signal(str)  # words to be looked for in the whole guide
    told = Signal(str, str)  # a sentence for the person, and its kind

    area = "area.home"
    lasting = True

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__()
        self._workspace, self._theme = workspace, theme
        self._stale = set(_Part)
        self._anew = True  # the person comes here: nothing that was ticked before is shown any more
        self._seen: object = None  # what the cards were made from, as far as no signal tells it
        self._welcome = self._refreshing = False
        self._lists: dict[str, StartedList] = {}
        self._steps: list[Step] = []
        self._path = ReadingPath()
        self._place: MyPlace | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Home"))
        self.due, self.progress = DueCard(workspace, theme), ProgressCard()
        self.first, self.next_reading = FirstCard(workspace), NextReading(workspace, theme)
        self.people = PeopleCard(workspace)
        self.columns = PlaceColumns(theme, self._scale)
        self._place_card = HomeCard(self.tr("My place: who is there for whom?"))
        self._place_card.body.addWidget(self.columns)
        self._where = self._make_where()
        self.ask = AskCard(workspace, theme, dialogs)
        self.survey, self.training = SurveyLine(workspace), TrainingLine(workspace)
        self._cards: tuple[HomeCard, ...] = (self.first, self.due, self.progress, self.next_reading, self.people)
        self._arranged: tuple[tuple[HomeCard, ...], tuple[HomeCard, ...], bool] | None = None
        self._lay_out()
        self._listen()

    @property
    def _scale(self) -> float:
        return self._workspace.settings.values.text_scale

    # building

    def _make_where(self) -> HomeCard:
        card = HomeCard(self.tr("Where do I work?"))
        words = self.tr("Once the place is known, this page shows who is there for whom, and what to read first.")
        card.body.addWidget(plain_label(words, "muted"))
        button = QPushButton(self.tr("Choose my place"), autoDefault=True)
        button.clicked.connect(lambda: self.area_requested.emit("app.settings"))
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _lay_out(self) -> None:
        surface = _Surface()
        surface.setProperty("surface", "paper")
        self._heading, self._lead = plain_label("", "h1"), plain_label("", "lead")
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._beside = QHBoxLayout()
        self._beside.setSpacing(16)
        for column in (self._left, self._right):
            column.setSpacing(16)
            self._beside.addLayout(column)
        inner = QWidget()
        inner.setMaximumWidth(round(COLUMN * self._scale))
        for card in self._cards:
            card.setParent(inner)  # the columns take them, now this, now that one
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._lead)
        column.addSpacing(16)
        column.addWidget(self.ask)
        column.addSpacing(10)
        column.addWidget(self.survey)
        column.addWidget(self.training)
        column.addLayout(self._beside)
        column.addSpacing(10)
        column.addWidget(self._place_card)
        column.addWidget(self._where)
        column.addStretch(1)
        self._across = QHBoxLayout(surface)
        self._across.addStretch(1)
        self._across.addWidget(inner, 1000)
        self._across.addStretch(1)
        self.setWidget(surface)

    def _listen(self) -> None:
        workspace = self._workspace
        for signal in (workspace.guide_opened, workspace.guide_changed):
            signal.connect(self._all_stale)
        workspace.lists.changed.connect(self._lists_stale)
        workspace.lists.ticked.connect(self._ticked)
        workspace.progress.changed.connect(self._now_read)
        self.due.list_requested.connect(self.list_requested)
        self.progress.list_requested.connect(self.list_requested)
        self.first.list_requested.connect(self.list_requested)
        self.progress.path_requested.connect(self._unfold)
        for card in (self.ask, self.first, self.due, self.next_reading, self.columns):
            card.page_requested.connect(self.page_requested)
        self.survey.requested.connect(lambda: self.part_requested.emit("survey", self.survey.round))
        self.training.requested.connect(lambda: self.area_requested.emit("talk.training"))
        self.ask.search_requested.connect(self.search_requested)
        self.ask.told.connect(self.told)
        self.ask.refilled.connect(self._refilled)
        self.next_reading.read_changed.connect(self._read)
        for some_card in self._cards:
            some_card.refilled.connect(self._refilled)

    # what changed

    def arrive(self) -> None:
        """Show what is so today, and take the focus; the cards are reached by Tab."""
        self._refresh()
        self.verticalScrollBar().setValue(0)
        self.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was ticked today is not shown again."""
        super().hideEvent(event)
        self._anew = self._anew or not event.spontaneous()

    def _now_stale(self, *parts: _Part) -> None:
        self._stale |= set(parts)
        if self.isVisible():
            self._soon.start()

    # Methods, not partials: Qt lets go of those when the screen goes.

    def _all_stale(self) -> None:
        self._now_stale(*_Part)

    def _lists_stale(self) -> None:
        self._now_stale(_Part.LISTS)

    def _now_read(self, page: str) -> None:
        self._now_stale(_Part.READ if page else _Part.PATH)

    def _ticked(self, run: str, item: str) -> None:
        """One item changed: only its row and its list are told."""
        if not self.isVisible() or _Part.LISTS in self._stale:
            self._stale.add(_Part.LISTS)
            return
        one = self._workspace.lists.get(run)
        if one is None or run not in self._lists or not self.due.show_row(one, item):
            self._now_stale(_Part.LISTS)
            return
        self._lists[run] = one
        self.progress.show_list(one)
        if self._welcome and not self._path.next:
            self._now_stale(_Part.READ)  # the item may be the one to begin with

    def _read(self, page: str, read: bool) -> None:
        progress = self._workspace.progress
        (progress.confirm if read else progress.withdraw)(page)

    def _refilled(self) -> None:
        """A card has other things to be reached by Tab, or needs another place."""
        if not self._refreshing:
            self._arrange()
            order_tabs(self._column)

    def _unfold(self) -> None:
        self.next_reading.unfold()
        self.ensureWidgetVisible(self.next_reading)

    # what is shown

    def _refresh(self) -> None:
        """Look again at what is stale, and at what no signal tells: the day and the place."""
        self._soon.stop()
        self._refreshing = True
        workspace = self._workspace
        seen = (workspace.guide_key, workspace.place, workspace.today, workspace.settings.values.standing)
        if seen != self._seen:
            self._seen, self._anew = seen, True
            self._stale |= set(_Part)
        if self._anew:
            self._stale.add(_Part.LISTS)
        stale, self._stale = self._stale, set()
        if _Part.LISTS in stale:
            self._take_lists()
        self._take_path(stale)
        if self._anew:
            self._welcome = self._is_welcome()
        self._show_lists(stale)
        self._show_path(stale)
        if _Part.PLACE in stale:
            self._show_place()
        self.people.refresh()
        self.survey.refresh()
        self.training.refresh()
        self._anew = self._refreshing = False
        self._greet()
        self._arrange()
        order_tabs(self._column)

    def _take_lists(self) -> None:
        """Running lists, and those that were finished since the person came here."""
        lists, known = self._workspace.lists, {} if self._anew else self._lists
        runs = self._workspace.profile.checklists.runs(self._workspace.guide_key)
        wanted = [run.id for run in runs if not run.archived and (not run.finished or run.id in known)]
        self._lists = {run: one for run in wanted if (one := lists.get(run))}

    def _take_path(self, stale: set[_Part]) -> None:
        """Work out the path, or only how far the person stands on it."""
        workspace = self._workspace
        if _Part.PATH in stale:
            self._steps = workspace.progress.path()
        if workspace.guide and stale & {_Part.PATH, _Part.READ}:
            found = ((step.page, workspace.progress.mark(step.page)) for step in self._steps)
            marks = {page: mark for page, mark in found if mark}
            self._path = stand_on(workspace.guide, self._steps, marks)

    def _show_lists(self, stale: set[_Part]) -> None:
        if _Part.LISTS in stale:
            self.due.show_lists(self._lists, self._welcome, self._anew)
            self.progress.show_lists(self._lists.values())

    def _show_path(self, stale: set[_Part]) -> None:
        """The path is for those who are new, and for whoever has begun to read it."""
        if not stale & {_Part.PATH, _Part.READ}:
            return
        begun = self._is_new or self._path.read or self._path.changed
        path = self._path if begun else ReadingPath()
        self.next_reading.show_path(path)
        self.progress.show_path(len(path.read), len(path.steps))
        self.first.show_step(next(iter(path.next), None))
        if not self.first.begun:
            for one, row in open_rows(self._lists.values(), *_OPEN):
                self.first.show_item(one.run.id, list_title(one), row.item.text)
                break

    def _show_place(self) -> None:
        guide = self._workspace.guide
        self._place = my_place(guide, self._workspace.place.party) if guide else None
        if self._place:
            self.columns.show_place(self._place)

    # words

    @property
    def _is_new(self) -> bool:
        workspace = self._workspace
        return is_new(workspace.settings.values.standing, workspace.place, workspace.today, self._calendar)

    @property
    def _calendar(self) -> WorkCalendar:
        return self._workspace.lists.calendar(self._workspace.lists.region)

    def _is_welcome(self) -> bool:
        """Until the first day, and as long as somebody who is new has done nothing here."""
        first = self._workspace.place.first_day
        if self._workspace.guide is None or (first and first >= self._workspace.today):
            return self._workspace.guide is not None
        rows = (row for one in self._lists.values() for row in one.rows)
        idle = not self._path.read and all(row.state is TickState.OPEN for row in rows)
        return idle and self._is_new

    def _greet(self) -> None:
        workspace = self._workspace
        now = workspace.now.astimezone()
        welcome = self._welcome
        self._heading.setText(welcome_words(workspace.guide, workspace.place.party) if welcome else greeting_words(now))
        lead = self._lead_words()
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))

    def _lead_words(self) -> str:
        """Which day it is for somebody who is new, and where the person works."""
        workspace, name = self._workspace, self._place.name if self._place else ""
        if workspace.place.first_day and self._is_new:
            return first_days_words(workspace.place.first_day, workspace.today, name, self._calendar)
        if self._welcome and not name:
            return self.tr("Here it says who is there for what.")
        return name or (workspace.guide.info.name if workspace.guide else "")

    # room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two, as there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the cards that have something to show into their columns."""
        shown = {
            self.first: self._welcome and self.first.begun,
            self.due: self.due.begun,
            self.progress: not self._welcome and self.progress.begun,
            self.next_reading: not self._welcome and self.next_reading.begun,
            self.people: self._workspace.guide is not None,
        }
        wide = self.viewport().width() >= _TWO_COLUMNS * self._scale
        self._across.setContentsMargins(*((44, 32, 44, 40) if wide else (24, 22, 24, 28)))
        if self._welcome:
            right: list[HomeCard] = [self.due if self.due.begun else self.people]
        elif self.due.begun:
            right = [self.progress, self.next_reading, *([self.people] if self.due.count > _MANY else [])]
        else:
            right = [self.progress, self.people]
        beside = tuple(card for card in right if shown[card] and wide)
        below = tuple(card for card in self._cards if shown[card] and card not in beside)
        if not below:
            beside, below = (), beside
        guide = self._workspace.guide
        self.ask.setVisible(self.ask.begun)
        self._place_card.setVisible(self._place is not None)
        self._where.setVisible(guide is not None and self._place is None and bool(departments(guide)))
        even = not (self.next_reading.unfolded or self.people.editing)  # else one column may be far longer
        if self._arranged != (below, beside, even):
            self._arranged = (below, beside, even)
            self._put(below, beside, even)
            for card, visible in shown.items():
                card.setVisible(visible)
            order_tabs(self._column)

    def _put(self, below: tuple[HomeCard, ...], beside: tuple[HomeCard, ...], even: bool) -> None:
        """Fill the two columns; `even` lets both end on one line."""
        for number, (column, cards) in enumerate(((self._left, below), (self._right, beside))):
            while column.takeAt(0):
                pass
            for card in cards:
                column.addWidget(card)
            if even and cards:
                column.setStretchFactor(cards[-1], 1)
            else:
                column.addStretch(1)
            share = 1 if self._welcome else _SHARES[number]
            self._beside.setStretch(number, share if cards else 0)


class _Surface(QWidget):
    """What is scrolled: as high as its lines are at the width that it has, and no higher."""

    def minimumSizeHint(self) -> QSize:
        """Ask for no height: Qt would take that of lines broken at every word."""
        return QSize(super().minimumSizeHint().width(), 0)
