"""The start: what a person does there is done everywhere, and still done after a restart."""

import os
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea, QToolButton, QWidget

from storage.models import Person, Relation
from storage.settings import Place
from tests.stories.conftest import Desk

PLAN = """---
title: Plan
kind: checklist
---
## First day {due=0}
- [ ] Log in {#login}
- [ ] Lunch {#lunch}
## Later {due=20}
- [ ] Talk about the first weeks {#talk}
"""
DEPARTMENT = (
    "---\ntitle: {title}\nkind: department\nid: {id}\nexpects: [{{from: {other}, service: Help}}]\n---\n# {title}\n"
)


@pytest.fixture
def shop(desk: Desk) -> Path:
    folder = desk.documents / "Leitfaden"
    folder.mkdir(parents=True)
    (folder / "index.md").write_text("---\nguide: {id: shop, name: Shop}\n---\n# Shop\n\nWelcome.\n", "utf-8")
    (folder / "plan.md").write_text(PLAN, "utf-8")
    (folder / "sales.md").write_text(DEPARTMENT.format(title="Sales", id="sales", other="stock"), "utf-8")
    (folder / "stock.md").write_text(DEPARTMENT.format(title="Stock", id="stock", other="sales"), "utf-8")
    for page in folder.iterdir():
        os.utime(page, (1_700_000_000, 1_700_000_000))  # what was just written is looked at again before it is known
    return folder


def new_in_sales(desk: Desk, shop: Path) -> None:
    """Somebody in Sales whose first day it is, with the plan begun."""
    desk.read(shop)
    workspace = desk.window.workspace
    workspace.settings.change(standing="new")
    workspace.settings.set_place("shop", Place("sales", workspace.today))
    assert workspace.guide
    workspace.lists.begin(workspace.guide.pages["plan"], workspace.today)
    desk.go("Home")


def come_again(desk: Desk) -> None:
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)


def test_day_one_is_a_welcome_with_one_thing_to_begin_with(desk: Desk, shop: Path) -> None:
    new_in_sales(desk, shop)
    assert desk.says("Welcome to Sales")
    assert desk.says("Today is the first day.")
    assert desk.says("First of all")
    assert desk.boxes() == ["Log in", "Lunch"]
    assert not desk.says("My start")  # what has not begun stays hidden
    desk.click("Read it now: Sales")
    desk.at("sales")


def test_what_is_ticked_on_the_start_is_ticked_in_the_list_and_after_a_restart(desk: Desk, shop: Path) -> None:
    new_in_sales(desk, shop)
    desk.tick("Log in")
    desk.go("Checklists")
    desk.wait(lambda: "Lunch" in desk.boxes())
    assert (desk.box("Log in").isChecked(), desk.box("Lunch").isChecked()) == (True, False)
    desk.clock += timedelta(days=1)
    come_again(desk)
    desk.go("Home")
    assert desk.says("Good morning")
    assert desk.says("1 overdue")
    assert desk.boxes() == ["Lunch"]
    assert desk.says("1 of 3")


def test_my_people_are_there_after_a_restart_even_if_the_window_was_closed_over_them(desk: Desk, shop: Path) -> None:
    new_in_sales(desk, shop)
    desk.click("Write them down")
    desk.write("Name", "The head of Sales")
    come_again(desk)
    desk.wait(lambda: desk.says("The head of Sales"))
    desk.click("Edit my people")
    desk.write("Telephone", "4300")
    desk.click("Save")
    come_again(desk)
    desk.wait(lambda: desk.says("4300"))


def test_the_reading_path_goes_on_after_a_restart(desk: Desk, shop: Path) -> None:
    new_in_sales(desk, shop)
    desk.window.workspace.progress.confirm("sales")
    desk.clock += timedelta(days=1)
    come_again(desk)
    desk.wait(lambda: desk.says("Read next"))
    assert desk.says("1 of 2 pages")
    desk.click("All 2 pages")
    assert desk.box("Read: Sales").isChecked()
    desk.tick("Read: Stock")
    come_again(desk)
    desk.wait(lambda: desk.says("2 of 2 pages"))
    assert desk.says("Everything on the path is read.")


def test_another_look_leaves_the_start_as_it_works(desk: Desk, shop: Path) -> None:
    new_in_sales(desk, shop)
    before = desk.window.areas
    desk.press("Ctrl+Shift+L")
    desk.wait(lambda: desk.window.areas is not before)
    desk.tick("Log in")
    desk.press("Ctrl+Z")
    desk.wait(lambda: not desk.box("Log in").isChecked())
    desk.press("Tab")
    shown, focused = desk.window.areas.stack.currentWidget(), desk.window.focusWidget()
    assert shown
    assert focused
    assert shown.isAncestorOf(focused)


def test_the_list_in_front_stays_in_front_in_another_look(desk: Desk, shop: Path) -> None:
    new_in_sales(desk, shop)
    workspace = desk.window.workspace
    assert workspace.guide
    for name in ("Berta", "Caro"):
        workspace.lists.begin(workspace.guide.pages["plan"], workspace.today, name)
    chosen = workspace.lists.started()[1].run.id
    desk.window.areas.show_list(chosen)
    before = desk.window.areas
    desk.press("Ctrl+Shift+L")
    desk.wait(lambda: desk.window.areas is not before)
    assert desk.window.areas.list_shown == chosen
    desk.go("Home")
    desk.go("Checklists")
    assert desk.window.areas.list_shown == chosen


def test_a_guide_whose_folder_is_gone_is_shown_as_it_was_and_told(desk: Desk, shop: Path) -> None:
    new_in_sales(desk, shop)
    desk.stop()
    shop.rename(shop.with_name("weg"))
    desk.start()
    desk.wait(lambda: "is not there" in desk.banner())
    assert desk.says("Log in")
    shop.with_name("weg").rename(shop)
    desk.press("F5")
    desk.wait(lambda: not desk.banner())


@pytest.mark.parametrize("cache", [True, False])
def test_the_start_waits_for_a_guide_that_is_read(desk: Desk, shop: Path, cache: bool) -> None:
    new_in_sales(desk, shop)
    desk.stop()
    if not cache:
        for file in (desk.home / "cache").rglob("*"):
            if file.is_file():
                file.unlink()
    desk.start()
    desk.wait(lambda: "Log in" in desk.boxes())


def test_another_guide_has_a_start_of_its_own(desk: Desk, shop: Path) -> None:
    new_in_sales(desk, shop)
    other = desk.documents / "Other"
    other.mkdir()
    (other / "index.md").write_text("---\nguide: {id: other, name: Other}\n---\n# Other\n", "utf-8")
    desk.window.open_folder(other)
    desk.see("Other")
    desk.go("Home")
    assert desk.boxes() == []
    desk.window.open_folder(shop)
    desk.see("Welcome.")
    desk.go("Home")
    assert "Log in" in desk.boxes()
    assert desk.window.workspace.place.first_day == date(2026, 11, 23)


def test_a_guide_is_open_again_even_if_none_of_its_pages_was_ever_seen(desk: Desk) -> None:
    folder = desk.documents / "Empty"
    folder.mkdir(parents=True)
    desk.start(folder)
    desk.wait(lambda: "no pages yet" in desk.banner())
    desk.restart()
    desk.wait(lambda: "no pages yet" in desk.banner())
    assert desk.window.workspace.root == folder


# little room


def fits(shown: QWidget | None) -> bool:
    """Whether nothing has to be scrolled sideways."""
    inside = shown.widget() if isinstance(shown, QScrollArea) else None
    return isinstance(shown, QScrollArea) and inside is not None and inside.width() <= shown.viewport().width()


def test_at_twice_the_size_nothing_is_cut_off_in_a_small_window(desk: Desk, shop: Path) -> None:
    new_in_sales(desk, shop)
    workspace = desk.window.workspace
    guide = workspace.guide_key
    names = ("The head of Sales", "Somebody from the warehouse", "A colleague")
    people = [
        Person(name, guide, Relation.TEAM, name, "+49 30 123 45 67-4312", f"{name[-5:]}@shop.example") for name in names
    ]
    workspace.keep(lambda: workspace.profile.people.keep(*people))
    workspace.settings.change(text_scale=2.0)
    before = desk.window.areas
    desk.window.look_requested.emit()
    desk.wait(lambda: desk.window.areas is not before)
    desk.clock += timedelta(days=1)
    for area in ("Home", "Settings"):
        desk.window.resize(1280, 800)
        desk.go(area)
        desk.window.resize(1000, 700)
        desk.wait(partial(fits, desk.window.areas.stack.currentWidget()))
    desk.window.resize(640, 480)
    rail = desk.window.rail
    buttons = [button for button in rail.findChildren(QToolButton) if button.isVisible()]

    def is_whole(button: QToolButton) -> bool:
        return button.height() >= button.sizeHint().height() and rail.rect().contains(button.geometry())

    desk.wait(lambda: all(map(is_whole, buttons)))


def test_the_line_at_the_foot_says_what_was_kept_before_anything_else(desk: Desk, shop: Path) -> None:
    new_in_sales(desk, shop)
    assert desk.says("Offline")
    desk.tick("Log in")
    desk.window.resize(640, 480)
    desk.wait(lambda: not desk.says("Offline"))
    assert desk.says("Saved at")
