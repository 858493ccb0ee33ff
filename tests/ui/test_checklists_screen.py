"""The area Checklists, worked by mouse and keys on a real guide and a real profile."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from storage.models import TickState
from storage.profile import Profile
from storage.settings import Place
from ui import theme
from ui.dialogs import Dialogs
from ui.list_words import breakable
from ui.screens.checklists import ChecklistsScreen
from ui.widgets.begin_list import BeginListDialog
from ui.widgets.checklist_row import ChecklistRow
from ui.widgets.move_first_day import MoveFirstDayDialog
from ui.workspace import Workspace

HOME = "---\ntitle: Store\nguide: {id: store, name: Store, lang: en}\n---\n"
SALES = "---\ntitle: Sales\nkind: department\nid: sales\n---\n"
MARKETING = "---\ntitle: Marketing\nkind: department\nid: marketing\n---\n"
PLAN = """---
title: Plan
kind: checklist
id: plan
for: [marketing]
order: 1
summary: The first weeks.
---
## First day {due=0}

- [ ] Fetch the key {#key with=sales}
- [ ] Show round {#round who="Buddy"}

## First week {due=4}

- [ ] Read the rules {#rules page=sales}
- [ ] Safety instruction {#safety due=9}
"""
SAFETY = "---\ntitle: Safety\nkind: checklist\nid: safety\norder: 2\n---\n- [ ] Find the exit {#exit}\n"
SECONDS = 1000


class Answers(Dialogs):
    """Answers what is asked."""

    def __init__(self) -> None:
        self.agree = True
        self.file: Path | None = None
        self.asked: list[str] = []

    def confirm(self, parent: QWidget, question: str, detail: str, accept: str) -> bool:
        self.asked.append(question)
        return self.agree

    def save_file(self, parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
        self.asked.append(proposed.name)
        return self.file


class Desk:
    """A person in the area Checklists; it is Thursday, 26 November, and the first day was a week ago."""

    def __init__(self, qtbot: QtBot, look: theme.Theme, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.guide = folder / "guide"
        self.guide.mkdir()
        pages = {"index": HOME, "sales": SALES, "marketing": MARKETING, "plan": PLAN, "safety": SAFETY}
        for name, text in pages.items():
            (self.guide / f"{name}.md").write_text(text, encoding="utf-8")
        self.profile = Profile(folder / "profile")
        self.profile.open()
        self.profile.settings.set_place("store", Place("marketing", date(2026, 11, 19)))
        self.now = datetime(2026, 11, 26, 9, 12, tzinfo=UTC)
        self.workspace = Workspace(self.profile, folder / "cache", folder, clock=lambda: self.now)
        self.workspace.choose(self.guide)
        self.workspace.open()
        self.wait(lambda: self.workspace.guide)
        self.answers = Answers()
        self.told: list[tuple[str, str]] = []
        self.screen = ChecklistsScreen(self.workspace, look, self.answers)
        self.screen.told.connect(lambda text, kind: self.told.append((text, kind)))
        qtbot.addWidget(self.screen)
        self.screen.resize(1100, 800)
        self.screen.show()
        qtbot.waitExposed(self.screen)

    def wait(self, for_: object) -> None:
        assert callable(for_)
        self.qtbot.waitUntil(lambda: bool(for_()))

    def begin(self, name: str = "plan", for_whom: str = "") -> str:
        """Begin a list without asking, and show it."""
        assert self.workspace.guide
        run = self.workspace.lists.begin(self.workspace.guide.pages[name], date(2026, 11, 19), for_whom)
        self.screen.show_list(run)
        self.built()
        return run

    def built(self) -> None:
        self.wait(lambda: not self.screen.view.building)

    def row(self, item: str) -> ChecklistRow:
        found = self.screen.view.row(item)
        assert found
        return found

    def words(self, inside: QWidget | None = None) -> str:
        """What the visible labels say."""
        of = inside or self.screen
        return "\n".join(label.text() for label in of.findChildren(QLabel) if label.isVisibleTo(of))

    def button(self, text: str, inside: QWidget | None = None) -> QPushButton:
        of = inside or self.screen
        return next(b for b in of.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(of))

    def dialog(self, kind: type[QDialog]) -> QDialog:
        shown = [dialog for dialog in self.screen.window().findChildren(kind) if dialog.isVisible()]
        return shown[-1]

    def state(self, run: str, item: str) -> TickState:
        started = self.workspace.lists.get(run)
        row = started.row(item) if started else None
        assert row
        return row.state

    def write(self, name: str, text: str) -> None:
        """The guide's page is another one from now on."""
        with self.qtbot.waitSignal(self.workspace.guide_changed):
            (self.guide / f"{name}.md").write_text(text, encoding="utf-8")
            self.workspace.look()


@pytest.fixture(scope="module")
def look(qapp: QApplication) -> theme.Theme:
    light = theme.load("light")
    theme.apply(qapp, light)
    return light


@pytest.fixture
def large_text(qapp: QApplication, look: theme.Theme) -> Iterator[float]:
    theme.apply(qapp, look, 28)
    yield 2.0
    theme.apply(qapp, look)


@pytest.fixture
def desk(qtbot: QtBot, look: theme.Theme, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, look, tmp_path)
    yield desk
    desk.screen.hide()
    desk.workspace.jobs.finish()
    desk.profile.close()
    shiboken6.delete(desk.workspace)


def press(widget: QWidget | None, key: Qt.Key) -> None:
    assert widget
    QTest.keyClick(widget, key)


# none yet


def test_who_has_no_list_is_offered_those_that_fit(desk: Desk) -> None:
    assert "Begin a list" in desk.words()
    begin = [b for b in desk.screen.findChildren(QPushButton) if b.accessibleName() == "Begin: Plan"]
    desk.screen.arrive()
    QTest.mouseClick(begin[0], Qt.MouseButton.LeftButton)
    dialog = desk.dialog(BeginListDialog)
    assert "The first item is due on 19 Nov 2026, the last one on 2 Dec 2026." in desk.words(dialog)
    desk.button("Begin", dialog).click()
    desk.built()
    assert "Start 19 Nov 2026" in desk.words()
    assert "until 2 Dec 2026" in desk.words()
    assert "0 of 3" in desk.words()


def test_a_list_for_somebody_asks_which_of_its_names_is_the_person(desk: Desk) -> None:
    desk.screen.ask_begin("plan")
    dialog = desk.dialog(BeginListDialog)
    assert isinstance(dialog, BeginListDialog)
    buddy = next(box for box in dialog.findChildren(QCheckBox) if box.text() == "Buddy")
    assert not buddy.isVisibleTo(dialog)
    dialog.for_other.click()
    dialog.begin_button.click()
    assert dialog.isVisible()  # without a word for them it would be one's own
    dialog.name.setText("the new one")
    buddy.click()
    dialog.begin_button.click()
    desk.built()
    assert "For the new one" in desk.words()
    assert desk.row("round").box.isVisible()
    assert "responsible: me (Buddy)" in desk.words()
    assert "done by: the new one" in desk.words()


def test_a_list_that_runs_already_is_told_before_it_is_begun_again(desk: Desk) -> None:
    desk.begin()
    desk.screen.ask_begin("plan")
    dialog = desk.dialog(BeginListDialog)
    assert "This list is running already, since 19 Nov 2026." in desk.words(dialog)
    press(dialog, Qt.Key.Key_Escape)


# ticking


def test_a_tick_is_kept_and_counted(desk: Desk) -> None:
    run = desk.begin()
    assert "2 overdue" in desk.words(desk.screen.view.head)
    QTest.mouseClick(desk.row("key").words, Qt.MouseButton.LeftButton)
    assert desk.state(run, "key") is TickState.DONE
    assert desk.row("key").box.isChecked()
    assert "1 of 3" in desk.words(desk.screen.view.head)
    assert "1 overdue" in desk.words(desk.screen.view.head)
    desk.screen.resize(640, 700)
    assert desk.screen.picker.combo.currentText() == "Plan · 1 of 3"
    press(desk.row("key").box, Qt.Key.Key_Space)
    assert desk.state(run, "key") is TickState.OPEN


def test_a_tick_that_cannot_be_kept_is_taken_back(desk: Desk) -> None:
    run = desk.begin()
    (desk.folder / "profile" / "checklists.json").chmod(0o400)
    with desk.qtbot.waitSignal(desk.workspace.failed):
        desk.row("key").box.click()
    assert not desk.row("key").box.isChecked()
    assert desk.state(run, "key") is TickState.OPEN


def test_keys_go_from_row_to_row_and_put_an_item_aside(desk: Desk) -> None:
    run = desk.begin()
    desk.screen.index.list.setFocus()
    press(desk.screen.index.list, Qt.Key.Key_Return)
    assert desk.screen.focusWidget() is desk.row("key").box
    press(desk.row("key").box, Qt.Key.Key_Down)
    assert desk.screen.focusWidget() is desk.row("round").more  # a colleague's: there is no box
    press(desk.row("round").more, Qt.Key.Key_X)
    assert desk.state(run, "round") is TickState.OPEN
    press(desk.row("round").more, Qt.Key.Key_Down)
    press(desk.row("rules").box, Qt.Key.Key_X)
    assert desk.state(run, "rules") is TickState.NOT_APPLICABLE
    assert "not applicable" in desk.words(desk.row("rules"))
    assert "0 of 2" in desk.words()
    press(desk.row("rules").box, Qt.Key.Key_X)
    assert desk.state(run, "rules") is TickState.OPEN


def test_a_colleagues_item_says_whom_to_ask(desk: Desk) -> None:
    desk.begin()
    assert "Done by: Buddy. Ask if needed." in desk.words(desk.row("round"))
    assert not desk.row("round").box.isVisible()


def test_the_tick_at_a_duty_is_no_proof(desk: Desk) -> None:
    desk.begin()
    assert "The tick is no proof" in desk.words(desk.row("safety"))
    assert "The tick is no proof" not in desk.words(desk.row("key"))


def test_a_list_in_which_nothing_is_open_is_finished(desk: Desk) -> None:
    desk.begin("safety")
    desk.row("exit").box.click()
    assert "Nothing on this list is open any more. It was finished on 26 Nov 2026." in desk.words()
    desk.row("exit").box.click()
    assert "Nothing on this list is open" not in desk.words()


def test_ticked_elsewhere_it_is_shown_here(desk: Desk) -> None:
    run = desk.begin()
    before = desk.row("rules")
    desk.workspace.lists.set_state(run, "rules", TickState.DONE)
    assert desk.row("rules").box.isChecked()
    desk.screen.hide()
    desk.workspace.lists.set_state(run, "rules", TickState.OPEN)
    desk.screen.show()
    desk.built()
    assert not desk.row("rules").box.isChecked()
    assert desk.row("rules") is before


# the menu


def test_the_menu_leads_to_pages(desk: Desk) -> None:
    desk.begin()
    menu = desk.row("rules").menu()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Not applicable\tX",
        "Note …\tN",
        "Open “Sales”",
    ]
    with desk.qtbot.waitSignal(desk.screen.page_requested) as asked:
        menu.actions()[-1].trigger()
    assert asked.args == ["sales"]


# notes


def note_of(desk: Desk, run: str, item: str) -> str:
    started = desk.workspace.lists.get(run)
    row = started.row(item) if started else None
    assert row
    return row.note


def write_note(desk: Desk, item: str, text: str) -> QWidget:
    desk.row(item).setFocus()
    press(desk.screen.focusWidget(), Qt.Key.Key_N)
    field = desk.row(item).note_field
    assert field
    QTest.keyClicks(field, text)
    return field


def test_a_note_is_kept_by_keys_and_discarded_by_escape(desk: Desk) -> None:
    run = desk.begin()
    field = write_note(desk, "key", "Ask at the gate")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert note_of(desk, run, "key") == "Ask at the gate"
    assert "Ask at the gate" in desk.words(desk.row("key"))
    assert desk.screen.focusWidget() is desk.row("key").box
    press(write_note(desk, "key", " tomorrow"), Qt.Key.Key_Escape)
    assert note_of(desk, run, "key") == "Ask at the gate"


def test_a_note_is_kept_when_the_screen_is_left(desk: Desk) -> None:
    run = desk.begin()
    write_note(desk, "rules", "Half read")
    desk.screen.hide()
    assert note_of(desk, run, "rules") == "Half read"


def test_a_note_is_kept_when_another_list_is_shown(desk: Desk) -> None:
    other = desk.begin("safety")
    run = desk.begin()
    write_note(desk, "rules", "Half read")
    desk.screen.show_list(other)
    assert note_of(desk, run, "rules") == "Half read"


def test_a_note_that_cannot_be_kept_stays_to_be_read(desk: Desk) -> None:
    other = desk.begin("safety")
    run = desk.begin()
    write_note(desk, "rules", "Half read")
    file = desk.folder / "profile" / "checklists.json"
    file.chmod(0o400)
    desk.screen.show_list(other)
    field = desk.row("rules").note_field
    assert field
    assert field.note == "Half read"
    file.chmod(0o600)
    desk.screen.show_list(other)
    assert note_of(desk, run, "rules") == "Half read"


# the guide changes


def test_what_is_new_says_so_until_the_person_took_note(desk: Desk) -> None:
    desk.begin()
    kept = desk.row("rules")
    kept.setFocus()
    desk.write("plan", PLAN.replace("## First week", "- [ ] Say hello {#hello}\n\n## First week"))
    desk.built()
    assert desk.screen.view.rows()[2] is desk.row("hello")
    assert "new" in desk.words(desk.row("hello")).split("\n")
    assert desk.row("rules") is kept
    assert desk.screen.focusWidget() is kept.box
    desk.button("Got it").click()
    assert "new" not in desk.words(desk.row("hello")).split("\n")
    press(desk.row("hello").box, Qt.Key.Key_Up)
    assert desk.screen.focusWidget() is desk.row("round").more


def test_what_is_gone_stays_if_something_was_kept_of_it(desk: Desk) -> None:
    desk.begin()
    desk.row("key").box.click()
    desk.write("plan", PLAN.replace("- [ ] Fetch the key {#key with=sales}\n", "").replace("- [ ] Read", "- [ ] Skim"))
    desk.built()
    assert "This item is no longer in the list." in desk.words(desk.row("key"))
    assert not desk.row("key").box.isEnabled()
    assert desk.row("rules").words.text() == "Skim the rules"
    assert "0 of 2" in desk.words()


def test_a_list_that_the_guide_has_no_more_keeps_what_it_has(desk: Desk) -> None:
    desk.begin()
    desk.write("plan", "# Nothing")
    assert "The guide does not have this list any more." in desk.words()
    assert desk.row("key").box.isEnabled()


# the list as a whole


def test_the_first_day_can_be_moved(desk: Desk) -> None:
    desk.begin()
    desk.row("key").box.click()
    desk.screen.actions_by_id["list.reschedule"].trigger()
    dialog = desk.dialog(MoveFirstDayDialog)
    assert isinstance(dialog, MoveFirstDayDialog)
    assert not dialog.move_button.isEnabled()
    dialog.first_day.setDate(QDate(2026, 11, 26))
    desk.wait(lambda: "2 Dec 2026 → 9 Dec 2026" in desk.words(dialog))
    assert not dialog.overdue.isVisible()
    dialog.first_day.setDate(QDate(2026, 11, 2))
    assert dialog.overdue.isVisible()
    dialog.first_day.setDate(QDate(2026, 11, 26))
    dialog.move_button.click()
    assert "Start 26 Nov 2026" in desk.words()


def test_a_list_is_put_away_taken_up_again_and_deleted(desk: Desk) -> None:
    run = desk.begin()
    desk.row("key").box.click()
    archive = desk.screen.actions_by_id["list.archive"]
    archive.trigger()
    assert "This list is put away" in desk.words()
    assert not archive.isEnabled()
    desk.button("Take up again").click()
    assert "This list is put away" not in desk.words()
    archive.trigger()
    desk.answers.agree = False
    desk.button("Delete …").click()
    assert desk.workspace.lists.get(run)
    desk.answers.agree = True
    desk.button("Delete …").click()
    assert "Begin a list" in desk.words()
    assert desk.told == [("Deleted: “Plan”. It can still be taken back.", "neutral")]
    desk.workspace.undo.undo()
    desk.screen.show_list(run)
    desk.built()
    assert desk.row("key").box.isChecked()


def test_only_what_makes_sense_can_be_done(desk: Desk) -> None:
    actions = desk.screen.actions_by_id
    assert [id_ for id_, action in actions.items() if action.isEnabled()] == ["list.begin"]
    assert desk.screen.paper() is None
    desk.begin()
    assert all(action.isEnabled() for action in actions.values())
    paper = desk.screen.paper()
    assert paper
    assert "Fetch the key" in paper.html


def test_a_list_is_written_as_table_and_calendar(desk: Desk) -> None:
    desk.begin()
    for id_, name, words in (("list.csv", "Plan.csv", "Fetch the key"), ("list.calendar", "Plan.ics", "BEGIN:VEVENT")):
        desk.answers.file = desk.folder / name
        desk.screen.actions_by_id[id_].trigger()
        assert words in desk.answers.file.read_text(encoding="utf-8")
        assert desk.answers.asked[-1] == name
        assert desk.told[-1][1] == "ok"
    desk.answers.file = desk.folder / "nowhere" / "Plan.csv"
    desk.screen.actions_by_id["list.csv"].trigger()
    assert desk.told[-1][1] == "error"


# looks


def test_in_a_narrow_window_lists_are_chosen_above(desk: Desk) -> None:
    first, second = desk.begin(), desk.begin("safety")
    assert desk.screen.index.isVisible()
    desk.screen.resize(640, 700)
    assert not desk.screen.index.isVisible()
    combo = desk.screen.picker.combo
    assert combo.currentData() == second
    press(combo, Qt.Key.Key_Up)
    assert "Plan" in desk.words(desk.screen.view.head)
    assert combo.currentData() == first


def test_the_next_day_shows_what_became_overdue(desk: Desk) -> None:
    desk.begin()
    assert "overdue since yesterday" in desk.words(desk.row("rules"))
    desk.now = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)
    desk.workspace.lists.look_at_clock()
    desk.built()
    assert "today" in desk.words(desk.row("safety"))


def test_nothing_is_cut_off_where_text_is_large(desk: Desk, large_text: float) -> None:
    desk.profile.settings.change(text_scale=large_text)
    desk.write("safety", SAFETY.replace("Find the exit", "Donaudampfschifffahrtsgesellschaftskapitän " * 3))
    screen = ChecklistsScreen(desk.workspace, theme.load("light"), desk.answers)
    desk.qtbot.addWidget(screen)
    screen.resize(850, 560)
    screen.show()
    desk.screen = screen
    desk.begin("safety")
    row = desk.row("exit")
    label = row.words
    assert label.text() == breakable(("Donaudampfschifffahrtsgesellschaftskapitän " * 3).strip())
    desk.wait(lambda: label.height() >= label.heightForWidth(label.width()))
    shown = [part for part in row.findChildren(QWidget) if part.isVisible()]
    assert all(row.rect().contains(part.geometry()) for part in shown if part.parent() is row)
    assert row.geometry().right() <= screen.view.viewport().width()


def test_everything_has_a_name_for_screen_readers(desk: Desk) -> None:
    desk.begin()
    for row in desk.screen.view.rows():
        assert row.box.accessibleName()
        assert row.more.accessibleName()
    assert "overdue" in desk.row("rules").box.accessibleDescription()
    assert "with: Sales" in desk.row("key").box.accessibleDescription()
    assert "The tick is no proof that it was done." in desk.row("safety").box.accessibleDescription()
    press(write_note(desk, "round", "Ask at the gate"), Qt.Key.Key_Tab)
    assert "Note: Ask at the gate" in desk.row("round").more.accessibleDescription()  # there is no box
