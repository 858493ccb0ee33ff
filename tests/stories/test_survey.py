"""The survey in the words on the screen: switched on, answered, sent, read by groups, and what is agreed afterwards."""

import json
import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from content.answers import Answer, new_answer
from content.entries import write_entry
from content.header import Question
from content.header_edit import set_value
from content.surveys import Round, Side
from storage.profile import Profile
from storage.settings import Place
from tests.stories.conftest import Desk, named
from ui.screens.talk import TalkScreen

IN_JANUARY = datetime(2027, 1, 20, 9, 12, tzinfo=UTC)
IN_FEBRUARY = datetime(2027, 2, 3, 9, 12, tzinfo=UTC)
QUESTIONS = ("erreichbar", "verlaesslich", "verstaendlich", "ergebnis", "umgang")


def company(desk: Desk, surveys: str = "on") -> Path:
    """The starter guide in English, with surveys on, and a person in Marketing."""
    guide = desk.copy_example("en")
    home = guide / "index.md"
    if surveys:
        home.write_text(set_value(home.read_text("utf-8"), ("guide", "surveys"), surveys), "utf-8")
    desk.clock = IN_JANUARY
    return guide


def at_the_survey(desk: Desk, guide: Path, keeper: bool = False) -> None:
    """Start the program as somebody in Marketing, and go to the survey."""
    desk.read(guide)
    settings = desk.window.workspace.settings
    settings.change(show_upkeep=keeper, standing="staff")
    settings.set_place(desk.window.workspace.guide_key, Place("marketing"))
    desk.go("Talk")


def texts(desk: Desk) -> list[str]:
    """The words that are to be seen in the survey."""
    labels = part(desk).findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def part(desk: Desk) -> QWidget:
    screen = desk.window.areas.screen
    assert isinstance(screen, TalkScreen)
    return screen.part


def sees(desk: Desk, words: str) -> Callable[[], bool]:
    return lambda: any(words in text for text in texts(desk))


def choose(desk: Desk, *departments: str) -> None:
    for department in departments:
        desk.tick(department)


def rate(desk: Desk, value: str) -> None:
    """Choose the same value for every question of a step, by keys."""
    groups = [w for w in part(desk).findChildren(QFrame) if w.isVisible() and w.findChild(QRadioButton)]
    for question in [frame for frame in groups if frame.accessibleName()]:
        radios = [radio for radio in question.findChildren(QRadioButton) if radio.text() == value]
        radios[0].setFocus()
        QTest.keyClick(radios[0], Qt.Key.Key_Space)


def answer_files(guide: Path) -> list[Path]:
    return sorted((guide / "dialog" / "answers" / "zusammenarbeit").glob("*.json"))


def this_round(minimum: int = 5) -> Round:
    questions = tuple(Question(id_, id_, id_) for id_ in QUESTIONS)
    opens, closes = date(2027, 1, 11), date(2027, 1, 29)
    return Round("zusammenarbeit", "umfragen/zusammenarbeit", "", opens, closes, 5, minimum, questions)


def answers(guide: Path, about: str, number: int, value: int = 4, comment: str = "") -> None:
    """Answers of others about a department."""
    for _ in range(number):
        said = Answer(about, Side.CUSTOMER, "verkauf", dict.fromkeys(QUESTIONS, value), comment)
        write_entry(guide, new_answer(this_round(), said))


# off, and empty


def test_readers_are_told_quietly_that_surveys_are_off(desk: Desk) -> None:
    at_the_survey(desk, company(desk, surveys=""))
    assert sees(desk, "Surveys are switched off in this guide")()
    assert not [b for b in part(desk).findChildren(QAbstractButton) if b.isVisible() and "Switch" in b.text()]


def test_whoever_looks_after_the_guide_settles_it_first_and_switches_it_on(desk: Desk) -> None:
    guide = company(desk, surveys="")
    at_the_survey(desk, guide, keeper=True)
    assert sees(desk, "works council or the staff representatives first")()
    desk.click("Switch surveys on …")
    assert "surveys: on" not in (guide / "index.md").read_text("utf-8")  # the person did not agree
    desk.answers.agree = True
    desk.click("Switch surveys on …")
    desk.wait(sees(desk, "How well do we work together?"))
    assert "works council" in desk.answers.asked[-1]
    desk.click("Switch surveys off …")
    desk.wait(sees(desk, "Surveys are switched off in this guide"))


def test_without_a_survey_there_is_a_way_to_a_new_one(desk: Desk) -> None:
    guide = company(desk)
    (guide / "umfragen" / "zusammenarbeit.md").unlink()
    at_the_survey(desk, guide, keeper=True)
    assert sees(desk, "No survey yet")()
    desk.click("New survey …")
    desk.wait(lambda: desk.window.areas.upkeep.editor is not None and desk.window.areas.upkeep.editor.path)
    editor = desk.window.areas.upkeep.editor
    assert editor is not None
    assert editor.path == "surveys/survey-january-2027.md"
    assert "kind: survey" in editor.edit.toPlainText()
    assert not (guide / editor.path).exists()


def test_another_round_asks_the_same_questions(desk: Desk) -> None:
    guide = company(desk)
    page = guide / "umfragen" / "zusammenarbeit.md"
    page.write_text(page.read_text("utf-8").replace("dimension: Manner", "dimension: Tone of voice"), "utf-8")
    at_the_survey(desk, guide, keeper=True)
    desk.click("New survey …")
    desk.wait(lambda: desk.window.areas.upkeep.editor is not None and desk.window.areas.upkeep.editor.path)
    editor = desk.window.areas.upkeep.editor
    assert editor is not None
    assert editor.path.startswith("umfragen/")
    assert "dimension: Tone of voice" in editor.edit.toPlainText()


# answering


def test_answers_for_two_departments_are_files_without_author_and_time(desk: Desk) -> None:
    guide = company(desk)
    at_the_survey(desk, guide)
    desk.click("Answer the survey")
    assert sees(desk, "With whom was there something to do in the last months?")()
    choose(desk, "Information Technology", "Sales")
    desk.click("Next")
    assert sees(desk, "1 of 3")()  # Sales both relies on Marketing, and is there for it
    assert sees(desk, "We rely on Information Technology")()
    rate(desk, "4")
    desk.write("In own words, if wanted", "Calls come back reliably.")
    desk.click("Next")
    desk.click("Next")
    assert sees(desk, "3 of 3")()
    rate(desk, "2")
    desk.click("Back")
    assert sees(desk, "2 of 3")()
    desk.click("Next")
    desk.click("Next")
    assert sees(desk, "Whoever runs the folder sees when files appear")()
    assert sees(desk, "Calls come back reliably.")()
    assert sees(desk, "Nothing is said here, so nothing is sent.")()
    assert answer_files(guide) == []
    desk.click("Send")
    desk.wait(sees(desk, "Thank you for answering. Results are here from 30 January on."))
    files = answer_files(guide)
    said = [json.loads(file.read_text("utf-8")) for file in files]
    assert sorted((one["about"], one["side"]) for one in said) == [
        ("informationstechnik", "customer"),
        ("verkauf", "provider"),
    ]
    assert all(set(one) <= {"id", "survey", "about", "side", "from", "values", "comment"} for one in said)
    assert {file.stat().st_mtime for file in files} == {datetime(2027, 1, 11, 12, tzinfo=UTC).timestamp()}
    desk.click("Answer for other departments")
    box = desk.box("Information Technology")
    assert box.isEnabled()
    assert not box.isChecked()
    assert any("we rely on them (answered already)" in text for text in desk.boxes())


def test_where_they_come_from_is_told_only_by_those_who_want_it(desk: Desk) -> None:
    guide = company(desk)
    at_the_survey(desk, guide)
    desk.click("Answer the survey")
    choose(desk, "Information Technology")
    desk.click("Next")
    rate(desk, "5")
    desk.click("Next")
    assert not desk.box("Say where the answers come from: Marketing").isChecked()
    desk.click("Send")
    desk.wait(lambda: len(answer_files(guide)) == 1)
    [quiet] = answer_files(guide)
    assert "from" not in json.loads(quiet.read_text("utf-8"))
    desk.wait(sees(desk, "Thank you for answering."))
    desk.click("Answer for other departments")
    choose(desk, "Restaurant")
    desk.click("Next")
    while "Say where the answers come from: Marketing" not in desk.boxes():  # one step for each side
        rate(desk, "5")
        desk.click("Next")
    desk.tick("Say where the answers come from: Marketing")
    desk.click("Send")
    desk.wait(lambda: len(answer_files(guide)) > 1)
    told = [file for file in answer_files(guide) if file != quiet]
    assert {json.loads(file.read_text("utf-8"))["from"] for file in told} == {"marketing"}


def test_what_was_being_answered_is_there_after_a_restart(desk: Desk) -> None:
    guide = company(desk)
    at_the_survey(desk, guide)
    desk.click("Answer the survey")
    choose(desk, "Information Technology", "Restaurant")
    desk.click("Next")
    rate(desk, "3")
    desk.write("In own words, if wanted", "Half a sentence")
    workspace = desk.window.workspace
    desk.wait(lambda: "Half a sentence" in workspace.talk.words("survey:zusammenarbeit"))  # no more is needed for it
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    desk.go("Talk")
    desk.click("Go on answering")
    assert sees(desk, "We rely on Information Technology")()
    edit = desk.field("In own words, if wanted")
    assert isinstance(edit, QPlainTextEdit)
    assert edit.toPlainText() == "Half a sentence"
    chosen = [
        radio.text() for radio in part(desk).findChildren(QRadioButton) if radio.isVisible() and radio.isChecked()
    ]
    assert chosen == ["3"] * 5
    desk.click("Not now")
    desk.wait(sees(desk, "How anonymous is this?"))
    assert answer_files(guide) == []


def test_where_the_guide_cannot_be_written_answers_wait_and_are_sent_later(desk: Desk) -> None:
    guide = company(desk)
    shutil.rmtree(guide / "dialog", ignore_errors=True)
    (guide / "dialog").write_text("in the way", "utf-8")
    at_the_survey(desk, guide)
    desk.click("Answer the survey")
    choose(desk, "Information Technology")
    desk.click("Next")
    rate(desk, "4")
    desk.click("Next")
    desk.click("Send")
    desk.wait(lambda: "wait on this device" in desk.banner())
    desk.wait(sees(desk, "1 answer could not be sent yet."))
    desk.wait(sees(desk, "Thank you for answering."))
    (guide / "dialog").unlink()
    desk.go("Home")
    desk.go("Talk")
    desk.wait(lambda: len(answer_files(guide)) == 1)
    desk.wait(lambda: not sees(desk, "could not be sent yet")())


def test_all_of_it_by_keys(desk: Desk) -> None:
    guide = company(desk)
    at_the_survey(desk, guide)
    desk.press("Return")  # the way to answer has the focus
    desk.wait(sees(desk, "With whom was there something to do in the last months?"))
    first = desk.app.focusWidget()
    assert isinstance(first, QCheckBox)
    assert named(first) == "Information Technology"
    desk.press("Space")
    tab_to(desk, "Next")
    desk.press("Return")
    radio = desk.app.focusWidget()
    assert isinstance(radio, QRadioButton)
    assert radio.accessibleName() == "1 (not at all true)"
    desk.press("Space")
    for _ in range(3):
        desk.press("Right")
    radio = desk.app.focusWidget()
    assert isinstance(radio, QRadioButton)
    assert (radio.text(), radio.isChecked()) == ("4", True)
    desk.press("Tab")
    desk.press("5")
    desk.press("Ctrl+Return")
    desk.wait(sees(desk, "Before sending"))
    tab_to(desk, "Send")
    desk.press("Return")
    desk.wait(sees(desk, "Thank you for answering."))
    assert [json.loads(file.read_text("utf-8"))["values"] for file in answer_files(guide)] == [
        {"erreichbar": 4, "verlaesslich": 5}
    ]


def tab_to(desk: Desk, words: str) -> None:
    """Press Tab until it comes to a button, as many times as there are fields in a step."""
    for _ in range(20):
        focused = desk.app.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.text() == words:
            return
        desk.press("Tab")
    raise AssertionError(f"Tab never comes to “{words}”")


def test_start_says_so_only_until_one_has_answered(desk: Desk) -> None:
    guide = company(desk)
    page = guide / "umfragen" / "zusammenarbeit.md"
    earlier = set_value(set_value(page.read_text("utf-8"), ("closes",), "2027-01-15"), ("title",), "Last autumn")
    (page.parent / "herbst.md").write_text(earlier, "utf-8")
    at_the_survey(desk, guide)
    desk.list_item("Last autumn")
    desk.go("Home")
    label = "A survey is open: How well do we work together? (until 29 January)"
    assert label in [one.text() for one in desk.window.findChildren(QLabel) if one.isVisible()]
    desk.click("Go to the survey")
    desk.click("Answer the survey")
    choose(desk, "Information Technology")
    desk.click("Next")
    rate(desk, "4")
    desk.click("Next")
    desk.click("Send")
    desk.wait(sees(desk, "Thank you for answering."))
    desk.go("Home")
    assert label not in [one.text() for one in desk.window.findChildren(QLabel) if one.isVisible()]


def test_at_twice_the_text_nothing_is_cut_off_at_the_side(desk: Desk) -> None:
    guide = company(desk)
    answers(guide, "informationstechnik", 5)
    Profile(desk.home / "profile").settings.change(text_scale=2.0)
    at_the_survey(desk, guide)
    assert sideways(desk) == 0
    desk.click("Answer the survey")
    choose(desk, "Information Technology")
    for step in ("With whom", "We rely on Information Technology", "Is everything as it is meant?"):
        desk.wait(sees(desk, step))
        assert sideways(desk) == 0
        if not step.startswith("Is"):
            desk.click("Next")
    desk.click("Not now")
    desk.clock = IN_FEBRUARY
    desk.go("Home")
    desk.go("Talk")
    desk.wait(sees(desk, "From 5 answers"))
    assert sideways(desk) == 0


def sideways(desk: Desk) -> int:
    """By how many pixels what is shown is wider than its place."""
    areas = [area for area in part(desk).findChildren(QScrollArea) if area.isVisible()]
    assert areas
    return max(area.horizontalScrollBar().maximum() for area in areas)


# results


def closed(desk: Desk) -> Path:
    guide = company(desk)
    answers(guide, "informationstechnik", 5, 4, "It goes well.")
    answers(guide, "restaurant", 4, 1, "Only four of us.")
    desk.clock = IN_FEBRUARY
    return guide


def look_at(desk: Desk, department: str) -> None:
    combo = desk.field("Which department?")
    assert isinstance(combo, QComboBox)
    row = next(row for row in range(combo.count()) if combo.itemText(row).startswith(department))
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    QTest.keyClick(combo, Qt.Key.Key_Return)


def test_results_show_what_has_enough_answers_and_nothing_else(desk: Desk) -> None:
    at_the_survey(desk, closed(desk))
    desk.wait(sees(desk, "From 5 answers"))
    desk.wait(lambda: "4.0" in texts(desk))
    look_at(desk, "Information Technology")
    desk.wait(sees(desk, "“It goes well.”"))
    look_at(desk, "Restaurant")
    desk.wait(sees(desk, "Nothing is shown of Restaurant from this side: fewer than 5 answers."))
    assert not sees(desk, "Only four of us.")()


def test_a_table_has_no_more_than_the_screen(desk: Desk, tmp_path: Path) -> None:
    at_the_survey(desk, closed(desk))
    desk.wait(sees(desk, "From 5 answers"))
    desk.answers.file = tmp_path / "results.csv"
    desk.click("Export as table (CSV) …")
    text = desk.answers.file.read_text("utf-8-sig")
    assert "Information Technology" in text
    assert "Restaurant" not in text
    assert "Only four of us." not in text
    desk.wait(lambda: "Saved" in desk.banner())


def test_what_was_agreed_is_looked_at_in_the_next_round(desk: Desk) -> None:
    guide = closed(desk)
    at_the_survey(desk, guide)
    desk.wait(sees(desk, "From 5 answers"))
    desk.click("Agree on something …")
    desk.write("What is done, in a sentence or two", "The helpdesk asks who is waiting.")
    desk.write("Who sees to it? A role, not a name", "Head of IT")
    desk.write("Until when?", "2027-06-01")
    desk.click("Write it down")
    desk.wait(sees(desk, "Seen to by: Head of IT · until 1 June"))
    page = guide / "umfragen" / "zusammenarbeit.md"
    summer = page.read_text("utf-8").replace("2027-01-11", "2027-06-14").replace("2027-01-29", "2027-06-30")
    (page.parent / "sommer.md").write_text(set_value(summer, ("title",), "Summer"), "utf-8")
    desk.clock = datetime(2027, 7, 5, 9, 12, tzinfo=UTC)
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    desk.go("Talk")
    desk.wait(lambda: any("Agreed after the round before" in text for text in texts(desk)))
    assert "overdue" in texts(desk)
    desk.click("What became of it? …")
    desk.write("How did it go, or why not?", "It works.")
    desk.click("Save")
    desk.wait(lambda: "done" in texts(desk))
    desk.wait(sees(desk, "It works."))
    assert "overdue" not in texts(desk)


def test_while_many_answers_are_read_it_says_so(desk: Desk) -> None:
    guide = company(desk)
    folder = guide / "dialog" / "answers" / "zusammenarbeit"
    folder.mkdir(parents=True)
    for number in range(1000):
        values = dict.fromkeys(QUESTIONS, number % 5 + 1)
        told = {"survey": "zusammenarbeit", "about": "verkauf", "side": "customer", "values": values}
        (folder / f"{number:032x}.json").write_text(json.dumps(told), "utf-8")
    desk.clock = IN_FEBRUARY
    at_the_survey(desk, guide)
    assert sees(desk, "The answers are being read …")() or sees(desk, "From 1000 answers")()
    desk.wait(sees(desk, "From 1000 answers"))
