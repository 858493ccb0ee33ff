"""Pages are renamed, moved and deleted in the real window, and what people keep of them is still theirs."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot

from storage.profile import Profile
from storage.settings import Place
from tests.stories.conftest import Desk, named

PAGES = {
    "index.md": "---\nguide: {id: shop, name: Shop, lang: en}\n---\n# Shop\n\nFirst read [[rooms/till]].\n",
    "rooms/index.md": "---\ntitle: Rooms\n---\nThe rooms of the house. See [the till](till.md).\n",
    "rooms/till.md": "---\ntitle: Till\n---\n# Till\n\nTwo of us count the money.\n\n- [ ] Lock the drawer\n",
    "lists/start.md": "---\ntitle: First days\nkind: checklist\n---\n- [ ] See the till {#till due=0}\n",
}
NOTE = "Ask for the second key"


def shop_in(folder: Path) -> Path:
    for name, text in PAGES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def look_after(home: Path, name: str) -> None:
    Profile(home / "profile").settings.change(show_upkeep=True, name=name)


@pytest.fixture
def trainer(desk: Desk) -> Desk:
    look_after(desk.home, "Training")
    desk.read(shop_in(desk.documents / "Leitfaden mit Ümlaut"))
    return desk


def open_page(desk: Desk, page: str) -> None:
    desk.window.areas.show_page(page)
    desk.at(page)
    desk.wait(lambda: "Read (only for me)" in desk.boxes())


def keep_something(desk: Desk) -> None:
    """A note, a tick and a read mark on one page, a list that runs, and the person's place."""
    open_page(desk, "lists/start")
    workspace = desk.window.workspace
    assert workspace.guide
    workspace.lists.begin(workspace.guide.pages["lists/start"], workspace.today)
    workspace.settings.set_place("shop", Place("sales"))
    open_page(desk, "rooms/till")
    workspace.notebook.write(NOTE, "rooms/till")
    desk.click("Read (only for me)")
    desk.follow_box(0)
    desk.wait(lambda: kept(desk, "rooms/till") == (True, [NOTE], True))


def kept(desk: Desk, page_id: str) -> tuple[bool, list[str], bool]:
    """Whether a page is read, its notes, and whether its box is ticked."""
    workspace = desk.window.workspace
    assert workspace.guide
    page = workspace.guide.pages[page_id]
    notes = [note.text for note in workspace.notebook.of_page(page_id)]
    return workspace.progress.is_read(page_id), notes, workspace.lists.boxes(page)[0].state == "done"


def ids(desk: Desk) -> set[str]:
    guide = desk.window.workspace.guide
    return set(guide.pages) if guide else set()


def dialog(desk: Desk) -> QDialog:
    desk.wait(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def press_in(shown: QDialog, words: str) -> None:
    """Press the space bar on a button of a dialog."""
    button = next(one for one in shown.findChildren(QAbstractButton) if one.isVisible() and words == named(one))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def rename(desk: Desk, title: str, file: str) -> None:
    """Give the page that is read other names, by keys alone."""
    desk.press("F2")
    shown = dialog(desk)
    desk.write("Title", title)
    desk.write("Name of the file", file)
    QTest.keyClick(shown, Qt.Key.Key_Return)


def test_a_page_is_renamed_and_nothing_that_was_kept_of_it_is_lost(trainer: Desk) -> None:
    keep_something(trainer)
    rename(trainer, "Cash desk", "desk")
    trainer.at("rooms/desk")  # the page stays the one that is read
    trainer.see("Cash desk")
    assert kept(trainer, "rooms/desk") == (True, [NOTE], True)
    trainer.window.areas.show_page("index")
    trainer.at("index")
    trainer.follow("Cash desk")
    trainer.at("rooms/desk")
    trainer.press("Ctrl+Z")
    trainer.at("rooms/till")
    assert kept(trainer, "rooms/till") == (True, [NOTE], True)
    root = trainer.window.workspace.root
    assert root
    assert {name: (root / name).read_text("utf-8") for name in PAGES} == PAGES
    assert not (root / "rooms/desk.md").exists()


def test_back_and_forward_lead_to_a_page_that_was_renamed_meanwhile(trainer: Desk) -> None:
    open_page(trainer, "rooms/till")
    open_page(trainer, "rooms")
    trainer.press("Alt+Left")
    trainer.at("rooms/till")
    rename(trainer, "Cash desk", "desk")
    trainer.at("rooms/desk")
    trainer.press("Alt+Right")
    trainer.at("rooms")
    trainer.press("Alt+Left")
    trainer.at("rooms/desk")
    trainer.see("Two of us count the money")


def test_a_colleague_who_only_sees_the_folder_afterwards_finds_everything(desk: Desk, qtbot: QtBot) -> None:
    folder = shop_in(desk.documents / "Leitfaden mit Ümlaut")
    desk.read(folder)
    keep_something(desk)
    desk.stop()  # which remembers the page that was read

    other = Desk(qtbot, desk.app, desk.home / "other")
    look_after(other.home, "Training")
    other.read(folder)
    open_page(other, "rooms/till")
    rename(other, "Cash desk", "desk")
    other.at("rooms/desk")
    open_page(other, "lists/start")
    rename(other, "First weeks", "weeks")
    other.at("lists/weeks")
    other.stop()

    desk.start()
    desk.at("rooms/desk")
    desk.see("Cash desk")
    desk.wait(lambda: kept(desk, "rooms/desk") == (True, [NOTE], True))
    lists = desk.window.workspace.lists
    template = lists.template(lists.started()[0].run)
    assert template
    assert template.id == "lists/weeks"


def test_a_page_is_deleted_and_comes_back(trainer: Desk) -> None:
    keep_something(trainer)
    trainer.window.actions_by_id["page.delete"].trigger()
    shown = dialog(trainer)
    press_in(shown, "Delete")
    trainer.at("rooms")
    trainer.wait(lambda: "“Till” is deleted." in trainer.banner())
    trainer.wait(lambda: "rooms/till" not in ids(trainer))
    trainer.press("Ctrl+Z")
    trainer.wait(lambda: "rooms/till" in ids(trainer))
    open_page(trainer, "rooms/till")
    assert kept(trainer, "rooms/till") == (True, [NOTE], True)


def test_a_new_page_is_in_the_guide_once_it_is_saved(trainer: Desk) -> None:
    open_page(trainer, "rooms/till")
    trainer.press("Ctrl+N")
    shown = dialog(trainer)
    trainer.write("Title", "Stock room")
    QTest.keyClick(shown, Qt.Key.Key_Return)
    root = trainer.window.workspace.root
    assert root
    trainer.wait(lambda: "edit.save" in trainer.window.actions_by_id)
    trainer.wait(trainer.window.actions_by_id["edit.save"].isEnabled)
    assert not (root / "rooms/stock-room.md").exists()
    trainer.press("Ctrl+S")
    trainer.wait(lambda: "rooms/stock-room" in ids(trainer))
    trainer.press("Ctrl+E")
    trainer.at("rooms/stock-room")
    trainer.see("Stock room")
