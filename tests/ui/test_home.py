"""The start, on one day and another, told in the words on the screen."""

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from content.due import WorkCalendar
from content.files import copy_example
from storage.models import TickState
from storage.profile import Profile
from storage.settings import Place
from ui import theme
from ui.dialogs import Dialogs
from ui.greeting import first_days_words, greeting_words, is_new, working_days
from ui.screens.home import HomeScreen
from ui.workspace import Workspace

MONDAY = date(2026, 11, 23)
HERE = datetime.now(UTC).astimezone().tzinfo
PLAN, BEFORE = "einarbeitung-marketing", "vor-dem-ersten-tag"
WHERE = "Where do I work?"
WIDE = (1280, 800)


class Desk:
    """A person at the start of the example guide."""

    def __init__(self, qtbot: QtBot, app: QApplication, folder: Path, example: Path) -> None:
        self.qtbot, self.app, self.folder, self.example = qtbot, app, folder, example
        self.today, self.hour = MONDAY, 9
        self.profile = Profile(folder / "profile")

    def start(
        self,
        day: int = 0,
        *,
        hour: int = 9,
        party: str = "marketing/text",
        first: date | None = MONDAY,
        lists: tuple[str, ...] = (PLAN,),
        standing: str = "new",
        scale: float = 1.0,
        size: tuple[int, int] = WIDE,
    ) -> None:
        """Come to the start so many days after a Monday."""
        self.today, self.hour = MONDAY + timedelta(day), hour
        self.profile.settings.change(standing=standing, text_scale=scale)
        self.profile.settings.set_place("kaufhaus-am-markt", Place(party, first, "DE-BY", list(lists)))
        if scale != 1:
            theme.apply(self.app, theme.load("light"), theme.UI_PX * scale)
        self.workspace = Workspace(self.profile, self.example.parent / "cache", self.folder, clock=self.clock)
        with self.qtbot.waitSignal(self.workspace.guide_opened):
            self.workspace.choose(self.example)
            self.workspace.open()
        self.screen = HomeScreen(self.workspace, theme.load("light"), Dialogs())
        self.screen.resize(*size)
        self.come()

    def clock(self) -> datetime:
        return datetime.combine(self.today, time(self.hour, 12), tzinfo=HERE)

    def come(self) -> None:
        self.screen.show()
        self.screen.arrive()

    def come_again(self, day: int) -> None:
        """Leave the start, and come back so many days after the Monday."""
        self.screen.hide()
        self.today = MONDAY + timedelta(day)
        self.come()

    def end(self) -> None:
        self.workspace.jobs.finish()
        self.profile.close()
        shiboken6.delete(self.screen)
        shiboken6.delete(self.workspace)

    def turn(self) -> None:
        """Let what was put off until later happen."""
        with self.qtbot.waitCallback() as done:
            QTimer.singleShot(0, done)

    def shown(self, kind: type[QWidget]) -> list[QWidget]:
        """The widgets of a kind that are seen, from the top to the foot."""
        seen = [widget for widget in self.screen.findChildren(kind) if widget.isVisible()]
        return sorted(seen, key=lambda widget: widget.mapTo(self.screen, QPoint()).toTuple()[::-1])

    def words(self) -> list[str]:
        return [label.text() for label in self.shown(QLabel) if isinstance(label, QLabel)]

    def wait_for(self, *words: str) -> None:
        self.qtbot.waitUntil(lambda: set(words) <= set(self.words()))

    def button(self, words: str) -> QAbstractButton:
        found = [b for b in self.shown(QAbstractButton) if isinstance(b, QAbstractButton)]
        names = {name: b for b in reversed(found) for name in (b.text(), b.accessibleName()) if name}
        assert words in names, sorted(names)
        return names[words]

    def click(self, words: str) -> None:
        self.turn()  # everything has its place then
        QTest.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def boxes(self) -> list[str]:
        return [box.accessibleName() for box in self.shown(QCheckBox)]

    def tick(self, words: str) -> None:
        box = self.button(words)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)

    def cut_off(self) -> list[str]:
        """Labels that have less room than their words need."""
        found = []
        for label in self.shown(QLabel):
            assert isinstance(label, QLabel)
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            if label.height() < needed or label.width() < label.minimumSizeHint().width():
                found.append(label.text())
        return found

    def run(self) -> str:
        return self.workspace.lists.started()[0].run.id

    def state(self, item: str) -> TickState:
        row = self.workspace.lists.started()[0].row(item)
        assert row is not None
        return row.state


@pytest.fixture(scope="module", autouse=True)
def look(qapp: QApplication) -> None:
    theme.apply(qapp, theme.load("light"))


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = copy_example("en", tmp_path_factory.mktemp("example") / "Guide")
    for page in folder.rglob("*.md"):
        os.utime(page, (1_800_000_000, 1_700_000_000))  # long ago, so that what is known of it is kept
    return folder


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, example: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, qapp, tmp_path, example)
    yield desk
    if desk.profile.settings.values.text_scale != 1:
        theme.apply(qapp, theme.load("light"))
    desk.end()


FIRST_DAY_ITEMS = [
    "Log in to your computer and change the password",
    "Read the page ‘Marketing’",
    "Have lunch with the team",
]


# clocks


def test_the_first_day_is_a_welcome_and_no_dashboard(desk: Desk) -> None:
    desk.start(lists=(PLAN, BEFORE))
    words = desk.words()
    assert words[:2] == ["Welcome to Marketing", "Today is the first day. My place: Marketing · Copywriting."]
    assert {"First of all", "For today", "Who are my people?", "My place: who is there for whom?"} <= set(words)
    assert {"My start", "Read next", WHERE}.isdisjoint(words)
    assert len(desk.boxes()) == 3
    assert desk.boxes() == FIRST_DAY_ITEMS
    with desk.qtbot.waitSignal(desk.screen.page_requested) as asked:
        desk.click("Read it now: Marketing")
    assert asked.args == ["abteilungen/marketing"]


def test_the_first_thing_to_read_is_followed_by_the_next(desk: Desk) -> None:
    desk.start()
    desk.workspace.progress.confirm("abteilungen/marketing")
    desk.qtbot.waitUntil(
        lambda: "Read it now: Marketing" not in [b.accessibleName() for b in desk.shown(QAbstractButton)]
    )
    assert "First of all" in desk.words()


def test_day_three_greets_and_counts(desk: Desk) -> None:
    desk.start(2)
    desk.tick(FIRST_DAY_ITEMS[0])
    desk.come_again(2)
    words = desk.words()
    assert words[:2] == ["Good morning", "Day 3 in Marketing · Copywriting"]
    assert {"Due today", "2 overdue", "My start", "Read next"} <= set(words)
    assert {"First of all", "For today"}.isdisjoint(words)
    assert desk.boxes() == [*FIRST_DAY_ITEMS[1:], "Read the service protocol"]


def test_somebody_who_did_nothing_yet_is_welcome_on_day_three(desk: Desk) -> None:
    desk.start(2)
    assert desk.words()[:2] == ["Welcome to Marketing", "Day 3 in Marketing · Copywriting"]


def test_only_working_days_are_counted() -> None:
    calendar = WorkCalendar("DE-BY")
    counted = [working_days(MONDAY, MONDAY + timedelta(day), calendar) for day in (0, 1, 4, 5, 6, 7)]
    assert counted == [1, 2, 5, 5, 5, 6]
    christmas = date(2026, 12, 25)
    assert working_days(MONDAY, christmas, calendar) == working_days(MONDAY, christmas - timedelta(1), calendar)
    sunday = MONDAY - timedelta(1)
    assert working_days(sunday, sunday, calendar) == 1


def test_who_is_new_is_so_for_half_a_year() -> None:
    calendar, place = WorkCalendar(), Place("marketing", MONDAY)
    assert is_new("new", place, date(2027, 5, 23), calendar)
    assert not is_new("new", place, date(2027, 5, 24), calendar)
    assert is_new("new", Place(), date(2030, 1, 1), calendar)
    assert not is_new("staff", Place(), MONDAY, calendar)


@pytest.mark.parametrize(
    ("hour", "words"),
    [(3, "Good evening"), (4, "Good morning"), (11, "Good afternoon"), (17, "Good afternoon"), (18, "Good evening")],
)
def test_the_greeting_follows_the_clock(hour: int, words: str) -> None:
    assert greeting_words(datetime.combine(MONDAY, time(hour), tzinfo=HERE)) == words


def test_somebody_without_a_place_knows_the_day() -> None:
    calendar = WorkCalendar()
    said = [first_days_words(MONDAY, MONDAY + timedelta(day), "", calendar) for day in (-7, 0, 1)]
    assert said[0].startswith("The first day: Monday")
    assert said[1:] == ["Today is the first day.", "Day 2"]


def test_half_a_year_later_nobody_is_new(desk: Desk) -> None:
    desk.start(185, hour=19, lists=())
    words = desk.words()
    assert words[:2] == ["Good evening", "Marketing · Copywriting"]
    assert {"Due today", "My start", "Read next", "First of all"}.isdisjoint(words)


def test_before_the_first_day_it_is_named(desk: Desk) -> None:
    desk.start(-7, lists=(PLAN, BEFORE))
    words = desk.words()
    assert words[0] == "Welcome to Marketing"
    assert words[1].startswith("The first day: Monday")
    assert words[1].endswith("My place: Marketing · Copywriting.")
    assert len(desk.boxes()) == 3


def test_a_clock_that_is_set_back_before_the_first_day_loses_nothing(desk: Desk) -> None:
    desk.start(2)
    desk.tick(FIRST_DAY_ITEMS[0])
    desk.come_again(-30)
    assert desk.words()[0] == "Welcome to Marketing"
    assert "Due next" in desk.words()
    assert FIRST_DAY_ITEMS[0] not in desk.boxes()
    desk.come_again(2)
    assert desk.words()[:2] == ["Good morning", "Day 3 in Marketing · Copywriting"]


def test_another_day_begins_while_the_start_is_shown(desk: Desk) -> None:
    desk.start(2)
    desk.tick(FIRST_DAY_ITEMS[0])
    desk.today += timedelta(1)
    desk.workspace.lists.look_at_clock()
    desk.wait_for("Good morning", "Day 4 in Marketing · Copywriting")
    assert FIRST_DAY_ITEMS[0] not in desk.boxes()


# due


def test_a_ticked_item_stays_until_the_start_is_left(desk: Desk) -> None:
    desk.start(2)
    desk.tick(FIRST_DAY_ITEMS[1])
    assert desk.state("marketing-lesen") is TickState.DONE
    assert FIRST_DAY_ITEMS[1] in desk.boxes()
    assert any(words.startswith("done at 9:12") for words in desk.words())
    desk.come_again(2)
    assert FIRST_DAY_ITEMS[1] not in desk.boxes()


def test_a_click_on_the_words_ticks_the_item(desk: Desk) -> None:
    desk.start()
    label = next(
        label for label in desk.shown(QLabel) if isinstance(label, QLabel) and label.text() == FIRST_DAY_ITEMS[2]
    )
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert desk.state("mittag") is TickState.DONE


def test_taking_back_unticks_the_row(desk: Desk) -> None:
    desk.start()
    desk.tick(FIRST_DAY_ITEMS[2])
    assert desk.button(FIRST_DAY_ITEMS[2]).isChecked()
    desk.workspace.undo.undo()
    assert not desk.button(FIRST_DAY_ITEMS[2]).isChecked()
    assert desk.state("mittag") is TickState.OPEN


def test_only_some_of_many_items_are_listed(desk: Desk) -> None:
    desk.start(30)
    desk.tick(desk.boxes()[0])
    desk.come_again(30)
    assert len(desk.boxes()) == 7
    count = sum(
        row.mine and row.state is TickState.OPEN and row.due is not None and row.due <= desk.today
        for row in desk.workspace.lists.started()[0].rows
    )
    with desk.qtbot.waitSignal(desk.screen.list_requested) as asked:
        desk.click(f"All {count} in Checklists")
    assert asked.args == [desk.run()]


def test_when_everything_is_done_the_card_says_so_and_then_names_what_comes(desk: Desk) -> None:
    desk.start(0)
    for item in FIRST_DAY_ITEMS:
        desk.tick(item)
    assert "Nothing more is due today." in desk.words()
    desk.come_again(1)
    assert "Due next" in desk.words()
    assert desk.boxes()[0] == "Read the service protocol"


def test_an_item_leads_to_its_page(desk: Desk) -> None:
    desk.start(0)
    with desk.qtbot.waitSignal(desk.screen.page_requested) as asked:
        desk.click("Read “Marketing”")
    assert asked.args == ["abteilungen/marketing"]


# progress and reading


def test_a_tick_moves_the_bar_of_its_list(desk: Desk) -> None:
    desk.start(2)
    desk.tick(FIRST_DAY_ITEMS[0])
    desk.come_again(2)
    assert desk.button("Onboarding plan Marketing: 1 of 20")
    desk.tick(FIRST_DAY_ITEMS[1])
    with desk.qtbot.waitSignal(desk.screen.list_requested) as asked:
        desk.click("Onboarding plan Marketing: 2 of 20")
    assert asked.args == [desk.run()]


def test_a_list_that_is_finished_stays_until_the_start_is_left(desk: Desk) -> None:
    desk.start(2, lists=(BEFORE,))
    lists = desk.workspace.lists
    rows = [row for row in lists.started()[0].rows if row.mine]
    for row in rows[:-1]:
        lists.set_state(desk.run(), row.item.id, TickState.DONE)
    desk.come_again(2)
    desk.tick(rows[-1].item.text)
    assert not lists.started()[0].running
    desk.wait_for(f"{len(rows)} of {len(rows)}")
    assert rows[-1].item.text in desk.boxes()
    desk.come_again(2)
    assert "Before your first day" not in desk.words()


def test_the_whole_path_unfolds_and_takes_ticks(desk: Desk) -> None:
    desk.start(2)
    desk.workspace.progress.confirm("abteilungen/marketing")
    desk.come_again(2)
    total = len(desk.workspace.progress.path())
    assert "Read: Marketing" not in desk.boxes()
    desk.click(f"Reading path: 1 of {total} pages")
    assert len([box for box in desk.boxes() if box.startswith("Read: ")]) == total
    assert desk.button("Read: Marketing").isChecked()
    desk.tick("Read: Sales")
    assert desk.workspace.progress.is_read("abteilungen/verkauf")
    desk.wait_for(f"2 of {total} pages")
    desk.tick("Read: Sales")
    assert not desk.workspace.progress.is_read("abteilungen/verkauf")
    desk.click("Next pages only")
    assert not [box for box in desk.boxes() if box.startswith("Read: ")]


def test_a_page_whose_revision_was_raised_comes_first(desk: Desk) -> None:
    own = desk.folder / "own" / "Guide"
    desk.example = copy_example("en", own)
    desk.start(2)
    desk.workspace.progress.confirm("serviceprotokoll")
    desk.come_again(2)
    assert "Our service protocol" not in desk.words()
    page = own / "serviceprotokoll.md"
    page.write_text(page.read_text(encoding="utf-8").replace("revision: 1", "revision: 2"), encoding="utf-8")
    desk.workspace.look()
    desk.wait_for("Changed since it was read")
    words = desk.words()
    assert words[words.index("Read next") :].index("Our service protocol") < words[words.index("Read next") :].index(
        "Marketing"
    )
    with desk.qtbot.waitSignal(desk.screen.page_requested) as asked:
        desk.click("Our service protocol")
    assert asked.args == ["serviceprotokoll"]


# what has not begun


def test_what_has_not_begun_is_not_there(desk: Desk) -> None:
    desk.start(2, first=None, standing="staff", lists=())
    words = desk.words()
    assert {"Who are my people?", "My place: who is there for whom?"} <= set(words)
    assert {"Due today", "Due next", "For today", "My start", "Read next", "First of all", WHERE}.isdisjoint(words)


def test_somebody_without_a_place_is_asked_for_it(desk: Desk) -> None:
    desk.start(party="", first=None, lists=())
    words = desk.words()
    assert words[:2] == ["Welcome to Market Square Department Store", "Here it says who is there for what."]
    assert WHERE in words
    assert "My place: who is there for whom?" not in words
    with desk.qtbot.waitSignal(desk.screen.area_requested) as asked:
        desk.click("Choose my place")
    assert asked.args == ["app.settings"]
    desk.profile.settings.set_place("kaufhaus-am-markt", Place("verkauf"))
    desk.come_again(0)
    assert WHERE not in desk.words()
    assert desk.words()[0] == "Welcome to Sales"


def test_a_place_that_the_guide_does_not_know_is_asked_for_again(desk: Desk) -> None:
    desk.start(2, party="gone/role", lists=())
    assert WHERE in desk.words()


# room, keys and work


def test_tab_goes_through_the_cards_as_they_are_seen(desk: Desk) -> None:
    desk.start(2)
    desk.tick(FIRST_DAY_ITEMS[0])
    desk.come_again(2)
    desk.screen.activateWindow()
    desk.qtbot.waitUntil(desk.screen.hasFocus)
    reached = []
    for _ in range(40):
        QTest.keyClick(desk.app.focusWidget() or desk.screen, Qt.Key.Key_Tab)
        widget = desk.app.focusWidget()
        if widget is desk.screen or widget is None:
            break
        reached.append(widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else ""))
    assert all(reached)
    in_order = [FIRST_DAY_ITEMS[1], "Read “Marketing”", FIRST_DAY_ITEMS[2], "Write them down"]
    in_order += ["Onboarding plan Marketing: 1 of 20", "Marketing · Copywriting"]
    assert [name for name in reached if name in in_order] == in_order


@pytest.mark.parametrize(
    ("size", "scale"), [((640, 480), 1.0), ((928, 660), 1.0), ((880, 620), 2.0), (WIDE, 1.0), ((1900, 1000), 2.0)]
)
def test_nothing_is_cut_off(desk: Desk, size: tuple[int, int], scale: float) -> None:
    desk.start(2, scale=scale, size=size, lists=(PLAN, BEFORE))
    desk.tick(desk.boxes()[0])
    desk.come_again(2)
    desk.qtbot.waitUntil(lambda: desk.cut_off() == [])
    inside = desk.screen.widget()
    assert inside is not None
    assert inside.width() == desk.screen.viewport().width()
    assert inside.height() > size[1]


def test_a_hidden_start_waits(desk: Desk) -> None:
    desk.start(2)
    desk.screen.hide()
    row = desk.workspace.lists.started()[0].rows[1]
    desk.workspace.lists.set_state(desk.run(), row.item.id, TickState.DONE)
    desk.turn()
    assert not next(b for b in desk.screen.findChildren(QCheckBox) if b.accessibleName() == row.item.text).isChecked()
    desk.come()
    assert row.item.text not in desk.boxes()


def test_before_the_guide_is_read_there_is_only_a_greeting(desk: Desk) -> None:
    desk.workspace = Workspace(desk.profile, desk.folder / "cache", desk.folder, clock=desk.clock)
    desk.screen = HomeScreen(desk.workspace, theme.load("light"), Dialogs())
    desk.come()
    assert desk.words() == ["Good morning"]
