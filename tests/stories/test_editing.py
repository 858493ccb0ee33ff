"""A trainer writes in the real window: forms and text, what colleagues do meanwhile, and every way back."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot

from storage.profile import Profile
from tests.stories.conftest import Desk
from ui.screens.editor import EditorScreen
from ui.widgets.history_dialog import HistoryDialog

IT = """---
title: IT
kind: department
contact: [{name: Desk, phone: "4357"}]  # one number for all
services:
  - {id: mail, name: Mail, for: all, request: by phone}   # everybody's
---

# IT

We keep the tills running. See [[sales]].
"""
SALES = """---
title: Sales
kind: department
---

# Sales

We sell. [Help](it.md)

We close at eight.
"""
PAGES = {
    "index.md": "---\nguide: {id: shop, name: Shop, lang: en}\n---\n# Shop\n\nRead [[departments/it|about IT]].\n",
    "departments/it.md": IT,
    "departments/sales.md": SALES,
    "standard.md": "---\ntitle: Standard\nkind: standard\nservice: [request]\n---\n\n# Standard\n\nWhat holds.\n",
}


PROJECT = Path(__file__).parents[2]
CUT_OFF = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from content.steps import Change, Steps
from content.writing import digest
def watch(event, arguments):
    if event == "os.rename" and str(arguments[1]).endswith("index.md"):
        os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(watch)
guide = Path(os.environ["GUIDE"])
was = {name: (guide / name).read_bytes() for name in ("departments/it.md", "index.md")}
Steps(guide, os.environ["DEVICE"]).apply([
    Change("departments/help.md", was["departments/it.md"], None, "departments/it.md"),
    Change("departments/it.md", None, digest(was["departments/it.md"])),
    Change("index.md", b"# Shop", digest(was["index.md"])),
], "", datetime.now(UTC))
"""


def shop_in(folder: Path) -> Path:
    for name, text in PAGES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def trainer(desk: Desk) -> Desk:
    Profile(desk.home / "profile").settings.change(show_upkeep=True, name="Training")
    desk.read(shop_in(desk.documents / "Leitfaden mit Ümlaut"))
    return desk


def root(desk: Desk) -> Path:
    folder = desk.window.workspace.root
    assert folder
    return folder


def said(desk: Desk, page: str) -> str:
    """What stands in the file of a page."""
    return (root(desk) / page).read_text("utf-8")


def states(desk: Desk) -> list[str]:
    """What the guide's relationships are, by the last reading of it."""
    guide = desk.window.workspace.guide
    return sorted(str(one.state) for one in guide.organisation.relationships) if guide else []


def write_page(desk: Desk, page: str) -> EditorScreen:
    """Read a page, and write it."""
    desk.window.areas.show_page(page)
    desk.at(page)
    desk.press("Ctrl+E")
    editor = desk.window.areas.screen
    assert isinstance(editor, EditorScreen)
    desk.wait(lambda: editor.page is not None and editor.page.id == page)
    return editor


def type_at_end(editor: EditorScreen, words: str) -> None:
    """Go to the text, and write below it."""
    editor.show_form(False)
    editor.edit.setFocus()
    QTest.keyClick(editor.edit, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor.edit, words)


def save(desk: Desk) -> None:
    desk.press("Ctrl+S")
    desk.wait(lambda: any(text.startswith("Saved in the guide at") for text in desk.labels()))


def dialog(desk: Desk) -> QDialog:
    desk.wait(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def press(desk: Desk, words: str) -> None:
    """Press the space bar on a button."""
    button = desk.button(words)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def versions(desk: Desk) -> HistoryDialog:
    """Open the versions of the page in front."""
    desk.press("Ctrl+Alt+H")
    shown = dialog(desk)
    assert isinstance(shown, HistoryDialog)
    desk.wait(shown.list.versions.rowCount)
    return shown


def rows(shown: HistoryDialog) -> list[str]:
    """What a screen reader says of each version."""
    model = shown.list.versions
    return [str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def test_what_those_who_look_after_a_guide_need_is_there_from_the_start(trainer: Desk) -> None:
    trainer.wait(trainer.window.actions_by_id["area.care"].isEnabled)
    trainer.press("Ctrl+7")
    trainer.wait(lambda: trainer.says("What comes next") or trainer.says("Upkeep"))
    assert trainer.button("Upkeep").isChecked()


def test_a_service_gets_its_customer_and_the_reader_sees_it(trainer: Desk) -> None:
    write_page(trainer, "departments/it")
    press(trainer, "Add a service")
    QTest.keyClicks(trainer.field("What do we offer?"), "Mend a till")
    customers = trainer.field("For whom?")
    QTest.keyClicks(customers, "Sales")
    QTest.keyClick(customers, Qt.Key.Key_Return)
    press(trainer, "Add")
    trainer.wait(lambda: trainer.says("does not expect"))  # the other side says nothing of it yet
    press(trainer, "Enter it for Sales, too")
    trainer.wait(lambda: "expects:\n  - from: it\n    service: mend-a-till\n" in said(trainer, "departments/sales.md"))
    assert said(trainer, "departments/it.md") == IT  # nobody saved it yet
    save(trainer)
    lines = IT.replace("# everybody's\n", "# everybody's\n  - {id: mend-a-till, name: Mend a till, for: [sales]}\n")
    assert said(trainer, "departments/it.md") == lines
    trainer.press("Ctrl+E")
    trainer.at("departments/it")
    trainer.see("Mend a till")
    trainer.wait(lambda: states(trainer) == ["agreed", "to_all"])


def test_what_is_missing_is_told_and_mended_while_writing(trainer: Desk) -> None:
    editor = write_page(trainer, "departments/it")
    type_at_end(editor, " Read [[standart]].")
    trainer.wait(lambda: trainer.says("“standart” leads to no page."))
    press(trainer, "Replace by “Standard”")
    trainer.wait(lambda: editor.edit.text().endswith("Read [[Standard]].\n") or "[[Standard]]" in editor.edit.text())
    trainer.wait(lambda: not trainer.says("leads to no page."))


def test_a_page_with_an_error_is_saved_and_it_is_said_what_readers_see(trainer: Desk) -> None:
    editor = write_page(trainer, "departments/it")
    type_at_end(editor, " [[nowhere at all]]")
    trainer.wait(lambda: trainer.says("leads to no page"))
    save(trainer)
    trainer.wait(lambda: trainer.banner().startswith("Saved. Readers will see:"))
    assert "[[nowhere at all]]" in said(trainer, "departments/it.md")


def test_a_line_of_the_header_leads_to_its_field(trainer: Desk) -> None:
    editor = write_page(trainer, "departments/it")
    editor.show_form(False)
    editor.show_line(IT.split("\n").index('contact: [{name: Desk, phone: "4357"}]  # one number for all') + 1)
    focus = trainer.window.focusWidget()
    assert focus
    assert focus.accessibleName() == "Name or role"


def test_a_line_is_kept_with_a_save(trainer: Desk) -> None:
    editor = write_page(trainer, "departments/it")
    type_at_end(editor, " New.")
    trainer.press("Ctrl+Alt+S")
    shown = dialog(trainer)
    trainer.write("What changed, in a line?", "Opening hours")
    QTest.keyClick(shown, Qt.Key.Key_Return)
    trainer.wait(lambda: "New." in said(trainer, "departments/it.md"))
    history = versions(trainer)
    assert any("Opening hours" in one and "Training" in one for one in rows(history))
    trainer.press_in(history, "Close")


def test_a_version_from_before_a_rename_comes_back_and_no_link_breaks(trainer: Desk) -> None:
    editor = write_page(trainer, "departments/it")
    type_at_end(editor, " And this is new.")
    save(trainer)
    trainer.press("Ctrl+E")
    trainer.at("departments/it")
    trainer.press("F2")
    shown = dialog(trainer)
    trainer.write("Title", "Information technology")
    trainer.write("Name of the file", "technology")
    QTest.keyClick(shown, Qt.Key.Key_Return)
    trainer.at("departments/technology")
    assert "[[departments/technology|about IT]]" in said(trainer, "index.md")
    assert "[Help](technology.md)" in said(trainer, "departments/sales.md")
    history = versions(trainer)
    found = next(row for row, words in enumerate(rows(history)) if "found like this" in words)
    history.list.setCurrentIndex(history.list.versions.index(found))
    trainer.wait(lambda: history.restore.isEnabled() and "found like this" in history.chosen.text())
    trainer.press_in(history, "Restore this version")
    trainer.wait(lambda: "And this is new." not in said(trainer, "departments/technology.md"))
    trainer.wait(lambda: QApplication.activeModalWidget() is None)
    assert not (root(trainer) / "departments/it.md").exists()  # the page stays where it is now
    trainer.window.areas.show_page("index")
    trainer.at("index")
    trainer.follow("about IT")
    trainer.at("departments/technology")


def test_a_save_is_taken_back(trainer: Desk) -> None:
    editor = write_page(trainer, "departments/it")
    type_at_end(editor, " And this is new.")
    save(trainer)
    trainer.press("Ctrl+E")
    trainer.at("departments/it")
    trainer.press("Ctrl+Z")
    trainer.wait(lambda: said(trainer, "departments/it.md") == IT)


def test_what_a_colleague_saves_elsewhere_on_the_page_is_taken_in(trainer: Desk) -> None:
    editor = write_page(trainer, "departments/sales")
    type_at_end(editor, "Mine.")
    file = root(trainer) / "departments/sales.md"
    file.write_text(file.read_text("utf-8").replace("We sell.", "We sell and advise."), "utf-8")
    save(trainer)
    text = said(trainer, "departments/sales.md")
    assert "We sell and advise." in text
    assert "Mine." in text


def test_the_same_paragraph_written_twice_is_chosen_from(trainer: Desk) -> None:
    editor = write_page(trainer, "departments/sales")
    editor.show_form(False)
    editor.edit.replace_text(editor.edit.text().replace("at eight", "at nine"))
    theirs = SALES.replace("at eight", "at ten")
    (root(trainer) / "departments/sales.md").write_text(theirs, "utf-8")
    trainer.press("Ctrl+S")
    trainer.wait(lambda: "Somebody else saved this page meanwhile" in trainer.banner())
    assert said(trainer, "departments/sales.md") == theirs
    assert trainer.says("nine")
    assert trainer.says("ten")
    press(trainer, "Mine everywhere")
    press(trainer, "Use this")
    save(trainer)
    assert "at nine" in said(trainer, "departments/sales.md")


def test_a_draft_is_offered_again_after_the_program_was_killed(desk: Desk, qtbot: QtBot) -> None:
    Profile(desk.home / "profile").settings.change(show_upkeep=True)
    guide = shop_in(desk.documents / "Leitfaden")
    desk.read(guide)
    editor = write_page(desk, "departments/it")
    type_at_end(editor, " Half a")
    desk.wait(lambda: any("Draft kept at" in text for text in desk.labels()))
    left = {file: file.read_bytes() for file in (desk.home / "profile").rglob("*") if file.is_file()}
    desk.stop()
    later = Desk(qtbot, desk.app, desk.home / "later")  # what the killed program left, and nothing that it did after
    for file, data in left.items():
        copy = later.home / file.relative_to(desk.home)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(data)
    later.read(guide)
    editor = write_page(later, "departments/it")
    later.wait(lambda: "This is the draft that was being written." in later.banner())
    assert editor.edit.text().rstrip().endswith("Half a")
    assert said(later, "departments/it.md") == IT
    later.stop()


def test_a_folder_that_cannot_be_written_is_read_and_the_editor_says_why_not(trainer: Desk) -> None:
    (root(trainer) / "departments/it.md").chmod(0o444)
    editor = write_page(trainer, "departments/it")
    trainer.wait(lambda: "its file or folder is read-only" in trainer.banner())
    type_at_end(editor, " Kept.")
    trainer.press("Ctrl+S")
    trainer.wait(lambda: any(text.startswith("Not saved:") for text in trainer.labels()))
    assert said(trainer, "departments/it.md") == IT
    trainer.press("Ctrl+E")
    trainer.at("departments/it")
    trainer.see("We keep the tills running.")
    (root(trainer) / "departments/it.md").chmod(0o644)


def test_readers_must_read_a_page_again(trainer: Desk) -> None:
    trainer.window.areas.show_page("departments/it")
    trainer.at("departments/it")
    trainer.wait(lambda: "Read (only for me)" in trainer.boxes())
    trainer.click("Read (only for me)")
    trainer.wait(lambda: trainer.window.workspace.progress.is_read("departments/it"))
    write_page(trainer, "departments/it")
    trainer.choose("Readers must read this page again")
    save(trainer)
    assert "\nrevision: 1\n" in said(trainer, "departments/it.md")
    trainer.wait(lambda: not trainer.window.workspace.progress.is_read("departments/it"))


def test_a_deleted_page_comes_back_from_the_list_of_them(trainer: Desk) -> None:
    trainer.window.areas.show_page("departments/sales")
    trainer.at("departments/sales")
    trainer.window.actions_by_id["page.delete"].trigger()
    trainer.press_in(dialog(trainer), "Delete")
    trainer.wait(lambda: not (root(trainer) / "departments/sales.md").exists())
    trainer.window.actions_by_id["pages.deleted"].trigger()
    shown = dialog(trainer)
    button = next(b for b in shown.findChildren(QAbstractButton) if b.text() == "Bring it back")
    trainer.wait(button.isEnabled)
    trainer.press_in(shown, "Bring it back")
    trainer.at("departments/sales")
    assert said(trainer, "departments/sales.md") == SALES


def test_damaged_versions_are_told_when_the_guide_is_opened_and_saving_goes_on(trainer: Desk) -> None:
    editor = write_page(trainer, "departments/it")
    type_at_end(editor, " One.")
    save(trainer)
    guide = root(trainer)
    trainer.stop()
    for branch in (guide / ".lotse/history/refs/heads").iterdir():
        branch.write_bytes(b"spoiled")
    trainer.read(guide)
    trainer.wait(lambda: trainer.banner().startswith("The versions kept so far were damaged."))
    assert list((guide / ".lotse").glob("history-damaged-*"))
    trainer.see("One.")
    editor = write_page(trainer, "departments/it")
    type_at_end(editor, " Two.")
    save(trainer)
    assert "One. Two." in said(trainer, "departments/it.md")


@pytest.mark.skipif(os.name != "posix", reason="kills a process")
def test_a_rename_that_was_cut_off_is_completed_at_the_next_start(trainer: Desk) -> None:
    guide, device = root(trainer), trainer.window.workspace.settings.device_name()
    trainer.stop()
    child = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", CUT_OFF],
        cwd=PROJECT,
        env={**os.environ, "GUIDE": str(guide), "DEVICE": device},
        check=False,
    )
    assert child.returncode == -signal.SIGKILL
    trainer.read(guide)
    trainer.wait(lambda: "was completed now. Nothing is missing." in trainer.banner())
    assert said(trainer, "departments/help.md") == IT
    assert not (guide / "departments/it.md").exists()


def test_a_page_that_is_only_opened_is_no_draft(trainer: Desk) -> None:
    editor = write_page(trainer, "departments/it")
    editor.show_form(False)
    editor.show_form(True)
    trainer.wait(lambda: editor.reader.is_current)
    assert not any("Draft" in text or "written" in text for text in trainer.labels())
    assert not trainer.window.actions_by_id["edit.save"].isEnabled()
