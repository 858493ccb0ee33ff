"""Lists when things happen at once: the guide changes, another is opened, a list goes, while somebody works on it."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from storage import archive
from storage.models import TickState
from storage.settings import Place
from tests.stories.conftest import Desk
from ui.lists import Lists
from ui.started_lists import Row
from ui.widgets.begin_list import BeginListDialog

PLAN = """---
title: First weeks
kind: checklist
---
- [ ] Log in {#login}
- [ ] Get the key {#key due=2}
"""
MORE = "- [ ] One more thing {#more}\n"


@pytest.fixture
def guide(desk: Desk) -> Path:
    """A small guide with a list that is begun, and shown."""
    folder = desk.documents / "Leitfaden"
    folder.mkdir(parents=True)
    (folder / "index.md").write_text("---\nguide: {id: shop, name: Shop}\n---\n# Shop\n", "utf-8")
    (folder / "plan.md").write_text(PLAN, "utf-8")
    desk.read(folder)
    begin(desk)
    return folder


def lists(desk: Desk) -> Lists:
    return desk.window.workspace.lists


def begin(desk: Desk, for_whom: str = "") -> str:
    assert desk.window.workspace.guide
    run = lists(desk).begin(desk.window.workspace.guide.pages["plan"], date(2026, 11, 23), for_whom)
    desk.window.areas.show_list(run)
    desk.wait(lambda: "Get the key" in desk.boxes())
    return run


def edited(desk: Desk, guide: Path, change: Callable[[str], str]) -> None:
    before = desk.window.workspace.guide
    (guide / "plan.md").write_text(change(PLAN), "utf-8")
    desk.press("F5")
    desk.wait(lambda: desk.window.workspace.guide is not before)


def row_of(desk: Desk, run: str, item: str) -> Row | None:
    started = lists(desk).get(run)
    return started.row(item) if started else None


def start_note(desk: Desk, item: str, words: str) -> None:
    desk.box(item).setFocus()
    desk.press("N")
    desk.type(words)


def notes(desk: Desk) -> dict[tuple[str, str], str]:
    return {
        (started.run.for_whom, row.item.id): row.note
        for started in lists(desk).started()
        for row in started.rows
        if row.note
    }


def dialogs(desk: Desk) -> list[QDialog]:
    return [widget for widget in desk.app.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def focused_inside(desk: Desk) -> bool:
    focused = desk.window.focusWidget()
    screen = desk.window.areas.stack.currentWidget()
    assert isinstance(screen, QWidget)
    return focused is not None and focused.isVisible() and screen.isAncestorOf(focused)


# a note is being written


def test_a_note_stays_when_its_item_goes_from_the_guide(desk: Desk, guide: Path) -> None:
    start_note(desk, "Log in", "Half a thought")
    edited(desk, guide, lambda text: text.replace("- [ ] Log in {#login}\n", ""))
    assert notes(desk) == {("", "login"): "Half a thought"}
    desk.type(" more")
    desk.press("Ctrl+Return")
    assert notes(desk) == {("", "login"): "Half a thought more"}


@pytest.mark.usefixtures("guide")
def test_a_note_never_gets_into_another_list(desk: Desk) -> None:
    begin(desk, "the new one")
    start_note(desk, "Log in", "About the new one")
    desk.window.undo()  # takes the list back that it is written in; the other one is shown
    desk.wait(lambda: not any(started.run.for_whom for started in lists(desk).started()))
    assert notes(desk) == {}


@pytest.mark.usefixtures("guide")
def test_a_very_long_note_holds_nobody_up(desk: Desk) -> None:
    run = lists(desk).started()[0].run.id
    long = "Wort und Wörter " * 65_000
    lists(desk).set_note(run, "login", long)
    names = [label.accessibleName() for label in desk.window.areas.stack.findChildren(QWidget)]
    assert max(map(len, names)) < 10_000
    desk.box("Log in").setFocus()
    desk.press("N")
    desk.press("Ctrl+Return")
    assert notes(desk)["", "login"] == long.strip()


# undo, and lists that run again


def test_undo_of_another_first_day_leaves_what_came_since(desk: Desk, guide: Path) -> None:
    run = lists(desk).started()[0].run
    lists(desk).reschedule(run.id, date(2026, 12, 1))
    edited(desk, guide, lambda text: text + MORE)
    desk.window.undo()
    started = lists(desk).get(run.id)
    assert started
    assert started.run.first_day == run.first_day
    assert started.row("more")


def test_a_list_taken_up_again_has_what_came_meanwhile(desk: Desk, guide: Path) -> None:
    desk.choose("Put this list away")
    edited(desk, guide, lambda text: text + MORE)
    assert "One more thing" not in desk.boxes()
    desk.click("Take up again")
    desk.wait(lambda: "One more thing" in desk.boxes())


def test_a_list_that_is_brought_back_has_what_came_meanwhile(desk: Desk, guide: Path) -> None:
    desk.tick("Log in")
    lists(desk).remove(lists(desk).started()[0].run.id)
    edited(desk, guide, lambda text: text + MORE)
    desk.window.undo()
    desk.wait(lambda: "One more thing" in desk.boxes())
    assert desk.box("Log in").isChecked()


def test_an_item_that_a_finished_list_does_not_have_offers_to_begin_it_anew(desk: Desk, guide: Path) -> None:
    run = lists(desk).started()[0].run.id
    for item in ("login", "key"):
        lists(desk).set_state(run, item, TickState.DONE)
    edited(desk, guide, lambda text: text + MORE)
    desk.window.areas.show_page("plan")
    desk.at("plan")
    desk.wait(lambda: desk.window.reader.view.toHtml().count("check:done") == 2)
    desk.follow_box(2)
    desk.wait(lambda: dialogs(desk))
    dialogs(desk)[0].reject()


# what is due, and what is newer


@pytest.mark.usefixtures("guide")
def test_own_lists_go_by_the_holidays_of_the_persons_region(desk: Desk) -> None:
    other = begin(desk, "the new one")
    own = lists(desk).started()[0].run.id
    for run in (own, other):
        lists(desk).reschedule(run, date(2027, 1, 4))
    desk.window.areas.show_home()
    desk.window.workspace.settings.set_place("shop", Place("", date(2027, 1, 4), "DE-BY"))
    desk.go("Checklists")
    due = {run: row.due for run in (own, other) if (row := row_of(desk, run, "key"))}
    assert due == {own: date(2027, 1, 7), other: date(2027, 1, 6)}  # Epiphany


@pytest.mark.usefixtures("guide")
def test_the_newer_note_counts_when_it_is_imported(desk: Desk) -> None:
    profile = desk.window.workspace.profile
    run = lists(desk).started()[0].run.id
    lists(desk).set_note(run, "login", "older")
    older = profile.checklists.ticks(run)["login"]
    desk.clock += timedelta(hours=1)
    lists(desk).set_note(run, "login", "newer")
    archive.export(profile, desk.home / "mine", {})
    profile.checklists.keep_ticks(older)  # as the other machine has it
    archive.merge(profile, archive.read_archive(desk.home / "mine"))
    assert notes(desk) == {("", "login"): "newer"}


# another guide


@pytest.mark.usefixtures("guide")
def test_a_list_is_not_begun_in_another_guide_than_it_is_from(desk: Desk) -> None:
    other = desk.home / "other"
    other.mkdir()
    (other / "index.md").write_text("---\nguide: {id: other, name: Other}\n---\n# Other\n", "utf-8")
    desk.press("Ctrl+N")
    desk.wait(lambda: dialogs(desk))
    asked = dialogs(desk)[0]
    assert isinstance(asked, BeginListDialog)
    desk.window.open_folder(other)  # as a second start hands it over
    asked.begin_button.click()
    desk.wait(lambda: desk.window.workspace.guide is not None and not dialogs(desk))
    assert {run.guide for run in desk.window.workspace.profile.checklists.all_runs()} == {"shop"}


@pytest.mark.usefixtures("guide")
def test_without_a_guide_no_list_is_shown(desk: Desk) -> None:
    desk.window.open_folder(desk.home / "nowhere")
    desk.wait(lambda: "is not there" in desk.banner())
    desk.go("Checklists")
    assert desk.boxes() == []
    assert desk.says("No guide is open.")


# focus and choice


def test_the_focus_stays_on_the_screen_when_what_had_it_goes(desk: Desk, guide: Path) -> None:
    begin(desk, "the new one")
    desk.box("Log in").setFocus()
    desk.press("Ctrl+Z")
    desk.wait(lambda: len(lists(desk).started()) == 1)
    assert focused_inside(desk)
    desk.box("Log in").setFocus()
    edited(desk, guide, lambda text: text.split("- [ ]")[0])
    desk.wait(lambda: desk.boxes() == [])
    assert focused_inside(desk)


@pytest.mark.usefixtures("guide")
def test_the_list_that_is_shown_stays_marked(desk: Desk) -> None:
    index = desk.field("My checklists")
    assert isinstance(index, QListWidget)
    place = index.visualItemRect(index.selectedItems()[0]).center()
    QTest.mouseClick(index.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    assert index.selectedItems()


@pytest.mark.usefixtures("guide")
def test_a_calendar_without_a_date_is_not_written(desk: Desk) -> None:
    desk.tick("Get the key")
    desk.answers.file = desk.home / "list.ics"
    desk.choose("Export as calendar (iCal) …")
    assert desk.banner() == "Nothing that is open on this list has a date."
    assert not desk.answers.file.exists()
