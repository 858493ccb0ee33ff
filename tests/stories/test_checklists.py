"""Lists: begun, ticked, moved and put away, over a restart; and a template that changes under a running list."""

import csv
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import icalendar
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from storage.settings import Place, Settings
from tests.stories.conftest import MONDAY, Desk
from ui.widgets.checklist_row import ChecklistRow

PLAN = """---
title: First weeks
kind: checklist
---
# First weeks

## First day {due=0}

- [ ] Log in {#login with=it}
- [ ] Meet you at the gate {#gate who="Buddy"}

## First week {due=4}

- [ ] Read the protocol {#protocol page=protocol due=2}
- [ ] Safety briefing {#briefing}
"""


@pytest.fixture
def plan(desk: Desk) -> Path:
    """A small guide with one list."""
    folder = desk.documents / "Leitfaden"
    folder.mkdir(parents=True)
    (folder / "index.md").write_text("---\nguide: {id: shop, name: Shop, region: DE-BY}\n---\n# Shop\n", "utf-8")
    (folder / "it.md").write_text("---\ntitle: IT\nkind: department\n---\n", "utf-8")
    (folder / "protocol.md").write_text("# Protocol\n\n- [ ] Say hello\n\n{{ checklist plan }}\n", "utf-8")
    (folder / "plan.md").write_text(PLAN, "utf-8")
    return folder


@pytest.fixture
def begun(desk: Desk, plan: Path) -> Path:
    """The list is begun, with today as the first day."""
    desk.read(plan)
    begin(desk)
    return plan


def dialog(desk: Desk) -> QDialog:
    desk.wait(lambda: any(isinstance(w, QDialog) and w.isVisible() for w in desk.app.topLevelWidgets()))
    return next(w for w in desk.app.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())


def begin(desk: Desk, for_whom: str = "") -> None:
    desk.go("Checklists")
    desk.press("Ctrl+N")
    asked = dialog(desk)
    if for_whom:
        desk.press_in(asked, "for somebody whom I induct")
        desk.write("For whom", for_whom)
    desk.press_in(asked, "Begin")
    desk.wait(lambda: "Safety briefing" in desk.boxes())


def restart(desk: Desk, last: str = "Safety briefing") -> None:
    """Start again and wait until a list is there with its last item."""
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    desk.go("Checklists")
    desk.wait(lambda: last in desk.boxes())


def edited(desk: Desk, plan: Path, change: Callable[[str], str]) -> None:
    """Somebody edits the template; the window notices."""
    before = desk.window.workspace.guide
    (plan / "plan.md").write_text(change(PLAN), "utf-8")
    desk.press("F5")
    desk.wait(lambda: desk.window.workspace.guide is not before)


@pytest.mark.usefixtures("begun")
def test_yesterdays_tick_is_still_there(desk: Desk) -> None:
    desk.tick("Log in")
    desk.wait(lambda: desk.says("1 of 3"))
    desk.clock = MONDAY + timedelta(days=1)
    restart(desk)
    assert desk.box("Log in").isChecked()
    assert not desk.box("Read the protocol").isChecked()
    assert desk.says("1 of 3")


@pytest.mark.usefixtures("begun")
def test_what_does_not_apply_and_a_note_are_kept(desk: Desk) -> None:
    desk.box("Read the protocol").setFocus()
    desk.press("X")
    desk.wait(lambda: desk.says("not applicable"))
    desk.box("Log in").setFocus()
    desk.press("N")
    desk.write("Note on: Log in", "Ticket 1182 is open")
    desk.press("Ctrl+Return")
    restart(desk)
    assert desk.says("not applicable")
    assert any("Ticket 1182 is open" in named for named in names(desk))
    assert desk.says("0 of 2")


def names(desk: Desk) -> list[str]:
    return [w.accessibleName() for w in desk.app.allWidgets() if w.isVisible()]


@pytest.mark.usefixtures("begun")
def test_a_colleagues_item_has_no_box_and_is_never_counted(desk: Desk) -> None:
    assert desk.says("Done by: Buddy. Ask if needed.")
    assert "Meet you at the gate" not in desk.boxes()
    assert desk.says("0 of 3")
    desk.clock = MONDAY + timedelta(days=30)
    restart(desk)
    assert desk.says("3 overdue")


@pytest.mark.usefixtures("begun")
def test_a_briefing_says_that_a_tick_is_no_proof(desk: Desk) -> None:
    assert desk.says("The tick is no proof")


@pytest.mark.usefixtures("begun")
def test_undo_takes_back_the_tick_and_then_the_list(desk: Desk) -> None:
    desk.tick("Log in")
    desk.press("Ctrl+Z")
    desk.wait(lambda: not desk.box("Log in").isChecked())
    assert "Log in" in desk.banner()
    desk.press("Ctrl+Z")
    desk.wait(lambda: not desk.boxes())


@pytest.mark.usefixtures("begun")
def test_the_same_list_twice_for_me_and_for_somebody(desk: Desk) -> None:
    desk.tick("Log in")
    begin(desk, for_whom="the new apprentice")
    desk.wait(lambda: not desk.box("Log in").isChecked())
    restart(desk)
    lists = {one.run.for_whom: one.done for one in desk.window.workspace.lists.started()}
    assert lists == {"": 1, "the new apprentice": 0}
    desk.list_item("the new apprentice")
    desk.wait(lambda: not desk.box("Log in").isChecked())


@pytest.mark.usefixtures("begun")
def test_moving_the_first_day_moves_every_date(desk: Desk) -> None:
    assert desk.says("27 Nov")
    run = desk.window.workspace.lists.started()[0].run.id
    desk.window.workspace.lists.reschedule(run, date(2026, 11, 30))
    desk.wait(lambda: desk.says("4 Dec"))
    restart(desk)
    assert desk.says("Start 30 Nov 2026")
    assert desk.says("4 Dec")


@pytest.mark.usefixtures("begun")
def test_a_list_is_put_away_and_taken_up_again(desk: Desk) -> None:
    desk.tick("Log in")
    desk.choose("Put this list away")
    desk.wait(lambda: desk.says("This list is put away"))
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    desk.go("Checklists")
    desk.list_item("First weeks")
    desk.wait(lambda: desk.says("This list is put away"))
    desk.click("Take up again")
    desk.wait(lambda: not desk.says("This list is put away"))
    assert desk.box("Log in").isChecked()


def test_a_finished_list_stays_finished(desk: Desk, begun: Path) -> None:
    for words in ("Log in", "Read the protocol", "Safety briefing"):
        desk.tick(words)
    desk.wait(lambda: desk.says("Nothing on this list is open any more."))
    edited(desk, begun, lambda text: text + "- [ ] One more thing {#more}\n")
    restart(desk)
    assert desk.says("Nothing on this list is open any more.")
    assert "One more thing" not in desk.boxes()


def test_a_changed_template_keeps_its_ticks_by_id(desk: Desk, begun: Path) -> None:
    desk.tick("Log in")
    desk.tick("Read the protocol")

    def changed(text: str) -> str:
        text = text.replace("Log in {", "Log in and set a password {")  # other words
        text = text.replace("- [ ] Read the protocol {#protocol page=protocol due=2}\n", "")  # gone, but ticked
        text = text.replace("- [ ] Safety briefing {#briefing}\n", "")  # moved
        return text.replace("## First week", "- [ ] Safety briefing {#briefing}\n- [ ] Lunch {#lunch}\n\n## First week")

    edited(desk, begun, changed)
    desk.wait(lambda: "Lunch" in desk.boxes())
    assert desk.box("Log in and set a password").isChecked()
    assert not desk.box("Safety briefing").isChecked()
    assert desk.says("new")
    assert desk.says("This item is no longer in the list.")
    assert desk.box("Read the protocol").isChecked()
    assert desk.says("1 of 3")
    restart(desk)
    assert desk.says("1 item came after the list was begun.")
    desk.click("Got it")
    desk.wait(lambda: not desk.says("came after the list was begun."))


def test_an_item_that_nobody_ticked_goes_with_its_template(desk: Desk, begun: Path) -> None:
    edited(desk, begun, lambda text: text.replace("- [ ] Safety briefing {#briefing}\n", ""))
    desk.wait(lambda: "Safety briefing" not in desk.boxes())


def test_a_list_whose_template_is_gone_is_all_still_there(desk: Desk, begun: Path) -> None:
    desk.tick("Log in")
    (begun / "plan.md").unlink()
    restart(desk)
    assert desk.box("Log in").isChecked()
    assert desk.says("The guide does not have this list any more.")


def test_ids_that_stand_twice_or_nowhere_keep_their_ticks(desk: Desk, plan: Path) -> None:
    (plan / "plan.md").write_text(PLAN + "- [ ] Twice {#login}\n- [ ] Bare\n- [ ] Bare\n", "utf-8")
    desk.read(plan)
    begin(desk)
    desk.wait(lambda: desk.boxes().count("Bare") == 2)
    desk.tick("Twice")
    boxes = [
        box for box in desk.window.areas.stack.findChildren(type(desk.box("Bare"))) if "Bare" in box.accessibleName()
    ]
    boxes[1].click()
    restart(desk, last="Bare")
    assert desk.box("Twice").isChecked()
    assert not desk.box("Log in").isChecked()
    assert desk.says("2 of 6")


@pytest.mark.usefixtures("begun")
def test_a_box_is_ticked_where_it_is_read_and_shows_everywhere(desk: Desk) -> None:
    desk.window.areas.show_page("protocol")
    desk.at("protocol")
    view = desk.window.reader.view
    desk.wait(lambda: view.toHtml().count("check:open") == 4)
    desk.follow_box(1)  # Log in, in the list that the page shows
    desk.wait(lambda: view.toHtml().count("check:done") == 1)
    desk.follow_box(0)  # Say hello, the page's own
    desk.wait(lambda: view.toHtml().count("check:done") == 2)
    desk.go("Checklists")
    desk.wait(lambda: desk.box("Log in").isChecked())
    restart(desk)
    desk.tick("Log in")
    desk.window.areas.show_page("plan")
    desk.at("plan")
    desk.wait(lambda: view_html(desk).count("check:open") == 3)
    desk.window.areas.show_page("protocol")
    desk.wait(lambda: view_html(desk).count("check:done") == 1)


def view_html(desk: Desk) -> str:
    return desk.window.reader.view.toHtml()


def test_ticking_a_list_that_is_not_begun_offers_to_begin_it(desk: Desk, plan: Path) -> None:
    desk.read(plan)
    desk.window.areas.show_page("plan")
    desk.at("plan")
    desk.wait(lambda: view_html(desk).count("check:open") == 3)
    desk.follow_box(0)
    desk.press_in(dialog(desk), "Begin")
    desk.wait(desk.window.workspace.lists.started)


@pytest.mark.usefixtures("begun")
def test_exports_agree_with_the_screen(desk: Desk) -> None:
    desk.tick("Log in")
    desk.box("Read the protocol").setFocus()
    desk.press("N")
    desk.write("Note on: Read the protocol", "=1+1; „größer“")
    desk.press("Ctrl+Return")
    table, calendar = desk.home / "list.csv", desk.home / "list.ics"
    desk.answers.file = table
    desk.choose("Export as CSV …")
    desk.answers.file = calendar
    desk.choose("Export as calendar (iCal) …")
    started = desk.window.workspace.lists.started()[0]
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Item"] for row in rows] == [row.item.text for row in started.rows]
    assert [row["Due"] for row in rows] == [row.due.isoformat() if row.due else "" for row in started.rows]
    assert rows[2]["Note"] == "'=1+1; „größer“"
    events = icalendar.Calendar.from_ical(calendar.read_bytes()).walk("VEVENT")
    shown = {(str(event["SUMMARY"]), event.decoded("DTSTART")) for event in events}
    waiting = {(row.item.text, row.due) for row in started.rows if row.mine and row.state == "open"}
    assert shown == waiting


@pytest.mark.usefixtures("begun")
def test_what_is_handed_on_is_exactly_what_was_shown(desk: Desk) -> None:
    desk.tick("Log in")
    file = desk.home / "progress.md"
    desk.answers.file = file
    desk.choose("Hand on my progress …")
    shown = desk.field("The text of the file").property("plainText")
    desk.press_in(dialog(desk), "Save as file …")
    desk.wait(file.exists)
    assert file.read_text("utf-8") == shown
    assert "- [x] Log in" in shown


def test_the_lists_of_the_first_start_are_begun(desk: Desk, plan: Path) -> None:
    settings = Settings(desk.home / "profile")
    settings.set_place("shop", Place("it", date(2026, 11, 16), "", ["plan"]))
    desk.read(plan)
    desk.go("Checklists")
    desk.wait(lambda: "Log in" in desk.boxes())
    assert desk.says("Start 16 Nov 2026")
    restart(desk)
    assert len(desk.window.workspace.lists.started()) == 1


def rows(desk: Desk) -> list[ChecklistRow]:
    return desk.window.areas.stack.findChildren(ChecklistRow)


def test_a_long_list_is_there_at_once_and_whole(desk: Desk, plan: Path) -> None:
    items = "".join(f"- [ ] Item number {number} {{#n{number}}}\n" for number in range(500))
    (plan / "plan.md").write_text(PLAN + items, "utf-8")
    desk.read(plan)
    begin(desk)
    desk.wait(lambda: len(rows(desk)) == 504)
    desk.tick("Item number 499")
    restart(desk)
    desk.wait(lambda: len(rows(desk)) == 504)
    assert desk.box("Item number 499").isChecked()


@pytest.mark.usefixtures("begun")
def test_a_list_on_paper(desk: Desk) -> None:
    file = desk.home / "list.pdf"
    desk.answers.file = file
    desk.press("Ctrl+Shift+P")
    desk.wait(file.exists)
    assert file.read_bytes().startswith(b"%PDF")
    QTest.qWaitForWindowExposed(desk.window)
