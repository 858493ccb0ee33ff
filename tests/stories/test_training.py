"""Practising earlier situations: the question first, one's own words, how it went well, and it comes back."""

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from storage.profile import Profile
from storage.settings import Place
from tests.stories.conftest import Desk
from ui.session_sheet import sheet_html
from ui.widgets.mine_card import DeleteDialog
from ui.widgets.page_view import PageView
from ui.widgets.session_dialog import SessionDialog

GUIDE = "kaufhaus-am-markt"
QUESTION = "What could the two sides have done and said"
ANSWER = "The person at the till"


@pytest.fixture
def shop(desk: Desk) -> Desk:
    """Somebody at the tills who opens the situations."""
    folder = desk.copy_example("en")
    Profile(desk.home / "profile").settings.set_place(GUIDE, Place("verkauf/kasse"))
    desk.read(folder)
    rehearse(desk)
    return desk


def rehearse(desk: Desk) -> None:
    desk.press("Ctrl+6")
    desk.window.areas.show_part("training")
    desk.wait(QApplication.focusWidget)


def reading(desk: Desk) -> str:
    """What is read of the situation."""
    [view] = [view for view in desk.window.areas.stack.findChildren(PageView) if view.isVisible()]
    return view.toPlainText()


def title(desk: Desk) -> str:
    return reading(desk).strip().splitlines()[0].strip("\u2028\ufffc ")


def test_the_question_comes_first_and_the_answer_only_when_it_is_asked_for(shop: Desk) -> None:
    shop.click("Begin")
    assert title(shop) == "The till stands still"
    assert shop.says("after a case in November 2025")
    assert shop.says("1 of 4")
    assert any("?" in text for text in shop.labels())
    assert "A good answer" not in reading(shop)
    with pytest.raises(AssertionError):
        shop.button("I have it")
    shop.type("I ring up and say who is waiting.")
    shop.press("Ctrl+Return")
    assert "A good answer" in reading(shop)
    assert "I ring up" in field(shop).toPlainText()
    assert shop.button("Practise again")
    shop.press("2")
    shop.wait(lambda: title(shop) != "The till stands still")
    assert shop.says("2 of 4")


def field(desk: Desk) -> QPlainTextEdit:
    found = desk.field("My own answer")
    assert isinstance(found, QPlainTextEdit)
    return found


def test_what_does_not_sit_comes_once_more_and_what_sits_on_another_day(shop: Desk) -> None:
    shop.click("Begin")
    first = title(shop)
    shop.click("Show how it went well")
    assert shop.says("comes once more in a moment")
    assert shop.says("comes back in 2 days")
    shop.press("1")
    for _ in range(3):
        shop.wait(lambda: title(shop) != first)
        shop.click("Show how it went well")
        shop.press("2")
    shop.wait(lambda: title(shop) == first)
    assert shop.says("4 of 4")
    shop.click("Show how it went well")
    shop.click("I have it")
    shop.wait(lambda: shop.says("Every situation was practised at least once."))
    shop.click("Due today")
    shop.wait(lambda: any(text.startswith("Done for today.") for text in shop.labels()))


def test_it_comes_back_on_its_day_and_ones_own_words_are_there(shop: Desk) -> None:
    shop.click("Begin")
    shop.type("I ring up.")
    shop.press("Ctrl+Return")
    shop.click("I have it")
    shop.type("Half a sen")
    shop.clock += timedelta(days=2)
    shop.restart()
    shop.go("Home")
    shop.wait(lambda: shop.says("1 situation to practise today"))
    shop.click("Practise")
    shop.wait(lambda: title(shop) == "The till stands still")
    shop.click("Show how it went well")
    shop.click("My earlier answers")
    assert shop.says("I ring up.")
    shop.click("New from the guide · 3")
    shop.wait(lambda: field(shop).toPlainText() == "Half a sen")


def test_a_rating_is_taken_back(shop: Desk) -> None:
    shop.click("Begin")
    first = title(shop)
    shop.press("Ctrl+Return")
    shop.press("2")
    shop.wait(lambda: title(shop) != first)
    shop.window.actions_by_id["app.undo"].trigger()
    shop.wait(lambda: "New from the guide · 4" in chips(shop))
    assert shop.window.workspace.profile.training.all_reviews() == []


def chips(desk: Desk) -> list[str]:
    return [chip.text() for chip in desk.window.findChildren(QToolButton) if chip.isVisible()]


def test_looking_changes_nothing(shop: Desk) -> None:
    shop.click("Only look")
    shop.click("Show how it went well")
    assert "A good answer" in reading(shop)
    first = title(shop)
    shop.click("On to the next")
    assert title(shop) != first
    shop.click("Back to the one before")
    assert title(shop) == first
    assert "A good answer" not in reading(shop)
    assert not shop.window.workspace.training.begun


def test_only_what_concerns_my_department(shop: Desk) -> None:
    shop.click("New from the guide · 4")
    shop.box("Only with my department").click()
    shop.wait(lambda: "New from the guide · 1" in chips(shop))
    assert title(shop) == "The till stands still"


def line(dialog: QWidget, name: str) -> QLineEdit:
    return next(line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == name)


def test_a_trainer_plans_a_session_and_its_sheet_has_roles_and_questions(desk: Desk) -> None:
    folder = desk.copy_example("en")
    settings = Profile(desk.home / "profile").settings
    settings.change(show_upkeep=True)
    desk.read(folder)
    rehearse(desk)
    desk.click("Sessions")
    desk.click("Plan a session …")
    desk.wait(lambda: isinstance(desk.app.activeModalWidget(), SessionDialog))
    dialog = desk.app.activeModalWidget()
    assert isinstance(dialog, SessionDialog)
    line(dialog, "Title").setText("Before the Christmas trade")
    line(dialog, "Roles in “The till stands still”").setText("Till 3, help desk, two who watch")
    desk.press_in(dialog, "“The graphic without words” earlier")
    desk.press_in(dialog, "Keep the session")
    desk.wait(lambda: desk.says("30 Nov 2026 · 3 situations"))
    file = desk.documents / "Sheet.pdf"
    desk.answers.file = file
    desk.click("Sheet as PDF …: Before the Christmas trade")
    desk.wait(lambda: desk.banner() == f"Saved: {file}")
    assert file.read_bytes().startswith(b"%PDF")
    guide, [session] = desk.window.workspace.guide, desk.window.workspace.training.sessions()
    assert guide is not None
    sheet = sheet_html(guide, session)
    assert sheet.index("The graphic without words") < sheet.index("The till stands still")
    assert "Till 3, help desk, two who watch" in sheet
    assert "until everybody has played" in sheet
    before, _, after = sheet.partition("For whoever leads the session")
    assert "A good answer" not in before
    assert after.count("A good answer") == 3
    desk.click("Delete: Before the Christmas trade")
    desk.wait(lambda: "Before the Christmas trade" not in desk.labels())
    desk.window.actions_by_id["app.undo"].trigger()
    desk.restart()
    rehearse(desk)
    desk.click("Sessions")
    desk.wait(lambda: "Before the Christmas trade" in desk.labels())


def test_a_new_situation_begins_with_a_word_about_names(desk: Desk) -> None:
    folder = desk.copy_example("en")
    Profile(desk.home / "profile").settings.change(show_upkeep=True)
    desk.read(folder)
    rehearse(desk)
    desk.click("New situation …")
    assert "No names" in desk.answers.asked[-1]
    assert desk.app.activeModalWidget() is None
    desk.answers.agree = True
    desk.click("New situation …")
    desk.wait(lambda: desk.app.activeModalWidget() is not None)
    dialog = desk.app.activeModalWidget()
    assert dialog is not None
    QTest.keyClicks(line(dialog, "Title"), "A parcel goes missing")
    desk.press_in(dialog, "Write it")
    desk.wait(lambda: desk.window.areas.upkeep.editor is not None)
    editor = desk.window.areas.upkeep.editor
    assert editor is not None
    desk.wait(lambda: "kind: scenario" in editor.edit.text())


def test_what_is_taken_back_brings_ones_own_words_back(shop: Desk) -> None:
    shop.click("Begin")
    first = title(shop)
    shop.type("I ring up.")
    shop.press("Ctrl+Return")
    shop.press("2")
    shop.wait(lambda: title(shop) != first)
    shop.window.actions_by_id["app.undo"].trigger()
    shop.wait(lambda: "New from the guide · 4" in chips(shop))
    shop.restart()
    rehearse(shop)
    shop.wait(lambda: "New from the guide · 4" in chips(shop))
    shop.click("Begin")
    assert title(shop) == first
    assert field(shop).toPlainText() == "I ring up."


def test_once_more_begins_with_nothing_written(shop: Desk) -> None:
    shop.click("New from the guide · 4")
    shop.box("Only with my department").click()
    shop.wait(lambda: "New from the guide · 1" in chips(shop))
    shop.type("I ring up.")
    shop.press("Ctrl+Return")
    assert shop.says("Keys: 1 practises again, 2 has it")
    shop.press("1")
    shop.wait(lambda: not field(shop).isReadOnly())
    assert title(shop) == "The till stands still"
    assert field(shop).toPlainText() == ""
    shop.press("Ctrl+Return")
    shop.click("My earlier answers")
    assert shop.says("I ring up.")


def test_words_come_back_where_the_same_situation_is_in_front(shop: Desk) -> None:
    shop.click("New from the guide · 4")
    shop.box("Only with my department").click()
    shop.wait(lambda: "New from the guide · 1" in chips(shop))
    shop.type("I ring up.")
    shop.press("Ctrl+Return")
    shop.press("1")
    shop.wait(lambda: field(shop).toPlainText() == "")
    shop.window.actions_by_id["app.undo"].trigger()
    shop.wait(lambda: field(shop).toPlainText() == "I ring up.")
    shop.go("Home")
    rehearse(shop)
    assert field(shop).toPlainText() == "I ring up."


def test_a_situation_by_another_name_is_the_same_and_one_that_is_gone_is_left(shop: Desk) -> None:
    shop.click("Begin")
    shop.type("I ring up.")
    for place in ("2 of 4", "3 of 4"):
        shop.press("Ctrl+Return")
        shop.press("2")
        shop.wait(partial(shop.says, place))
    cards = set(shop.window.workspace.training.cards())
    shop.stop()
    [gone] = cards - {"situationen/kasse-steht-still"}
    folder = shop.documents / "Kaufhaus en"
    (folder / f"{gone}.md").unlink()
    page = folder / "situationen/kasse-steht-still.md"
    text = page.read_text("utf-8").replace("kind: scenario", "kind: scenario\naliases: [situationen/kasse-steht-still]")
    page.unlink()
    (folder / "situationen/till.md").write_text(text, "utf-8")
    shop.clock += timedelta(days=3)
    shop.start()
    rehearse(shop)
    shop.wait(lambda: "Due today · 1" in chips(shop))
    shop.wait(lambda: title(shop) == "The till stands still")
    shop.press("Ctrl+Return")
    shop.click("My earlier answers")
    assert shop.says("I ring up.")


def test_what_was_deleted_is_not_kept_again(shop: Desk) -> None:
    shop.click("Begin")
    shop.type("I ring up.")
    shop.window.areas.show_settings()
    shop.click("Delete everything …")
    dialog = shop.window.findChildren(DeleteDialog)[-1]
    shop.press_in(dialog, "Delete everything")
    shop.wait(lambda: shop.says("Everything was deleted. The guide is still here."))
    shop.window.areas.show_part("training")
    assert field(shop).toPlainText() == ""
    shop.go("Home")
    assert shop.window.workspace.profile.talk.all_words() == []


@pytest.mark.parametrize(("days", "told"), [(6, False), (7, True), (13, True), (14, False)])
def test_who_is_new_is_told_of_it_in_the_second_week(desk: Desk, days: int, told: bool) -> None:
    settings = Profile(desk.home / "profile").settings
    settings.change(standing="new", area="area.home")
    settings.set_place(GUIDE, Place("verkauf/kasse", desk.clock.date()))
    folder = desk.copy_example("en")
    desk.clock += timedelta(days=days)
    desk.read(folder)
    desk.go("Home")
    assert desk.says("How would I have said it? Practise with an earlier case.") == told
