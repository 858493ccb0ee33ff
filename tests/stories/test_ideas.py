"""The board of ideas in the words on the screen: posted, answered by a colleague, merged, and nothing is lost."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QRadioButton

from content import ideas
from content.entries import read_dialog, write_entry
from content.ideas import Idea, IdeaState, Version
from storage.profile import Profile
from storage.settings import Place
from tests.stories.conftest import MONDAY, Desk
from ui.widgets.titled_list import TitledList

GUIDE = "kaufhaus-am-markt"


@pytest.fixture
def guide(desk: Desk) -> Path:
    folder = desk.copy_example("en")
    shutil.rmtree(folder / "dialog", ignore_errors=True)  # what the example brings along
    Profile(desk.home / "profile").settings.set_place(GUIDE, Place("verkauf/kasse"))
    return folder


@pytest.fixture
def board(desk: Desk, guide: Path) -> Desk:
    desk.read(guide)
    open_board(desk)
    return desk


def open_board(desk: Desk) -> None:
    desk.wait(lambda: desk.window.workspace.guide is not None)
    desk.press("Ctrl+6")
    desk.window.areas.show_part("ideas")


def rows(desk: Desk) -> list[str]:
    view = desk.field("Ideas")
    assert isinstance(view, TitledList)
    return [view.item(row).text() for row in range(view.count())]


def only(folder: Path) -> Idea:
    [idea] = ideas.read_ideas(read_dialog(folder))
    return idea


def post(desk: Desk, title: str, words: str) -> None:
    desk.click("New idea")
    desk.write("The idea in a few words", title)
    desk.write("What is it about, and whom would it help?", words)


def test_an_idea_is_posted_and_a_copy_that_was_answered_elsewhere_is_merged(
    board: Desk, guide: Path, tmp_path: Path
) -> None:
    assert board.says("Room for ideas")
    post(board, "A card at each till", "The number of the help desk, and who decides.")
    board.write("Name, as colleagues read it", "Till")
    board.click("Post the idea")
    board.wait(lambda: board.banner() == "The idea is posted.")
    board.wait(lambda: rows(board) == ["A card at each till"])
    assert board.says("Till · 23 Nov")
    assert only(guide).by == board.window.workspace.settings.values.name == "Till"

    copy = Path(shutil.copytree(guide, tmp_path / "copy"))
    later = MONDAY + timedelta(hours=1)
    write_entry(copy, ideas.reply(only(copy), "Please with how many people wait.", "Help desk", later))
    write_entry(copy, ideas.support(only(copy), "somebody", True, later))
    board.click("Would help me too")
    board.wait(lambda: board.says("A card") and len(only(guide).supporters) == 1)
    shutil.copytree(copy / "dialog", guide / "dialog", dirs_exist_ok=True)
    shutil.copytree(guide / "dialog", copy / "dialog", dirs_exist_ok=True)
    open_board(board)
    board.wait(lambda: board.says("Please with how many people wait."))
    board.wait(lambda: board.button("Would help me too · 2").isChecked())
    assert only(copy) == only(guide)
    board.click("Would help me too · 2")
    board.wait(lambda: not board.button("Would help me too · 1").isChecked())


def test_two_changed_it_apart_and_both_are_kept_until_they_are_brought_together(
    board: Desk, guide: Path, tmp_path: Path
) -> None:
    post(board, "A shelf", "For parcels.")
    board.click("Post the idea")
    board.wait(lambda: rows(board) == ["A shelf"])
    copy = Path(shutil.copytree(guide, tmp_path / "copy"))
    write_entry(copy, ideas.edit(only(copy), Version("A box", "With wheels."), "Store", MONDAY))
    board.click("Change …")
    board.write("The idea in a few words", "A high shelf")
    board.click("Save")
    board.wait(lambda: board.banner() == "The idea is changed.")
    shutil.copytree(copy / "dialog", guide / "dialog", dirs_exist_ok=True)
    open_board(board)
    board.wait(lambda: board.says("Both versions are kept."))
    assert {"A box", "A high shelf"} <= set(board.labels())
    board.click("Bring both together …")
    words = board.field("What is it about, and whom would it help?")
    assert isinstance(words, QPlainTextEdit)
    assert "For parcels." in words.toPlainText()
    assert "With wheels." in words.toPlainText()
    board.write("The idea in a few words", "A shelf with a box")
    board.click("Save")
    board.wait(lambda: "A shelf with a box" in board.labels())
    assert not board.says("Both versions are kept.")


def test_what_becomes_of_it_needs_a_word_where_it_is_not_now(board: Desk, guide: Path) -> None:
    post(board, "A clock", "On the wall.")
    board.click("Post the idea")
    board.wait(lambda: rows(board) == ["A clock"])
    board.click("What became of it …")
    radio = board.button("not now")
    assert isinstance(radio, QRadioButton)
    radio.click()
    assert board.says("A word on why is needed here.")
    assert not board.button("Save").isEnabled()
    board.write("Why, or how does it go?", "No room for it.")
    board.click("Save")
    board.wait(lambda: only(guide).state is IdeaState.NOT_NOW)
    board.wait(lambda: board.says("Room for ideas") or rows(board) == [])
    states = board.field("Which ideas")
    states.setCurrentIndex(1)  # type: ignore[attr-defined]  # a box of choices
    states.activated.emit(1)  # type: ignore[attr-defined]  # a box of choices
    board.wait(lambda: board.says("not now: No room for it."))


def test_what_is_being_written_is_there_after_a_restart(board: Desk) -> None:
    post(board, "A bench", "In the yard.")
    board.restart()
    open_board(board)
    title = board.field("The idea in a few words")
    board.wait(lambda: title.text() == "A bench")  # type: ignore[attr-defined]  # a line
    board.click("Not now")
    board.restart()
    open_board(board)
    board.click("Post the idea")
    board.wait(lambda: rows(board) == ["A bench"])
    board.write("Reply", "Half a sen")
    board.restart()
    open_board(board)
    reply = board.field("Reply")
    assert isinstance(reply, QPlainTextEdit)
    board.wait(lambda: reply.toPlainText() == "Half a sen")


def test_ideas_are_found_by_words_and_for_my_department(desk: Desk, guide: Path) -> None:
    for number, (title, parties) in enumerate((("A card", ("verkauf",)), ("A rack", ("restaurant",)))):
        write_entry(guide, ideas.post(Version(title, "", parties), "", MONDAY + timedelta(minutes=number))[1])
    desk.read(guide)
    open_board(desk)
    desk.wait(lambda: rows(desk) == ["A rack", "A card"])
    desk.box("For my department").click()
    desk.wait(lambda: rows(desk) == ["A card"])
    desk.box("For my department").click()
    desk.write("Find ideas by words", "rack")
    desk.wait(lambda: rows(desk) == ["A rack"])
    desk.write("Find ideas by words", "nothing")
    desk.wait(lambda: desk.says("No idea fits."))


def test_where_the_guide_cannot_be_written_it_waits_and_is_sent_later(board: Desk, guide: Path) -> None:
    shutil.rmtree(guide / "dialog", ignore_errors=True)
    (guide / "dialog").write_text("in the way")
    post(board, "A shelf", "")
    board.click("Post the idea")
    board.wait(lambda: "waits on this device" in board.banner())
    board.wait(lambda: board.says("1 message for colleagues waits on this device"))
    (guide / "dialog").unlink()
    board.restart()
    open_board(board)
    board.wait(lambda: rows(board) == ["A shelf"])
    assert not board.says("waits on this device")


def test_by_keys_alone(board: Desk, guide: Path) -> None:
    board.press("Ctrl+Alt+I")
    board.type("A shelf")
    for _ in range(20):
        board.press("Tab")
        focused = board.app.focusWidget()
        if isinstance(focused, QPushButton) and focused.text() == "Post the idea":
            break
    board.press("Space")
    board.wait(lambda: board.banner() == "The idea is posted.")
    assert only(guide).version.title == "A shelf"
    board.wait(lambda: rows(board) == ["A shelf"])


def test_what_a_colleague_says_meanwhile_takes_nothing_out_of_the_form(board: Desk, guide: Path) -> None:
    post(board, "A shelf", "For parcels.")
    board.click("Post the idea")
    board.wait(lambda: rows(board) == ["A shelf"])
    board.click("Change …")
    board.write("The idea in a few words", "A high shelf")
    write_entry(guide, ideas.edit(only(guide), Version("A box", "With wheels."), "Store", MONDAY))
    open_board(board)
    board.window.workspace.talk.look()
    board.wait(lambda: rows(board) == ["A box"])
    title = board.field("The idea in a few words")
    assert title.text() == "A high shelf"  # type: ignore[attr-defined]  # a line
    board.click("Save")
    board.wait(lambda: board.says("Both versions are kept."))
    assert {one.title for one in only(guide).versions} == {"A box", "A high shelf"}


def test_a_change_that_is_being_written_is_there_after_a_restart(board: Desk, guide: Path) -> None:
    post(board, "A bench", "In the yard.")
    board.click("Post the idea")
    board.wait(lambda: rows(board) == ["A bench"])
    board.click("Change …")
    board.write("The idea in a few words", "A long bench")
    board.restart()
    open_board(board)
    board.wait(lambda: rows(board) == ["A bench"])
    board.click("Change …")
    title = board.field("The idea in a few words")
    assert title.text() == "A long bench"  # type: ignore[attr-defined]  # a line
    board.click("Save")
    board.wait(lambda: only(guide).version.title == "A long bench")
    board.wait(lambda: rows(board) == ["A long bench"])
    board.click("Change …")
    assert board.field("The idea in a few words").text() == "A long bench"  # type: ignore[attr-defined]  # a line


def test_of_many_replies_the_newest_are_shown_first(board: Desk, guide: Path) -> None:
    post(board, "A lamp", "Over the ramp.")
    board.click("Post the idea")
    board.wait(lambda: rows(board) == ["A lamp"])
    for number in range(45):
        at = MONDAY + timedelta(minutes=number)
        write_entry(guide, ideas.reply(only(guide), f"Reply number {number:02}", "", at))
    board.window.workspace.talk.look()
    board.wait(lambda: "Reply number 44" in board.labels())
    assert "Reply number 14" not in board.labels()
    earlier = "Show earlier replies"
    board.wait(lambda: earlier in [one.text() for one in board.window.findChildren(QPushButton) if one.isVisible()])
    board.click(earlier)
    board.wait(lambda: "Reply number 00" in board.labels())
    assert {"Reply number 00", "Reply number 44"} <= set(board.labels())
