"""Both have written: what was chosen holds, nothing else changes, and nothing is lost by looking."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from content.merge import Choice, merge, resolved
from ui import theme
from ui.widgets.conflict_view import ConflictView
from ui.word_marks import marked, marked_html

BASE = """---
title: Till
owner: Sales
---

# Till

In case of trouble we call the technicians.

## Closing

In the evening two of us count the money.

We lock the door.
"""
MINE = BASE.replace("the technicians", "the helpdesk").replace("two of us", "three of us")
THEIRS = BASE.replace("the technicians", "the caretaker").replace("two of us", "all of us").replace("lock", "bolt")


class Desk:
    """The view, worked by its words."""

    def __init__(self, bot: QtBot) -> None:
        self.bot = bot
        self.view = ConflictView(theme.load("light"))
        bot.addWidget(self.view)
        self.view.resize(1100, 800)
        self.view.show()
        bot.waitExposed(self.view)
        self.texts: list[str] = []
        self.view.resolved.connect(self.texts.append)

    def merge(self, base: str, mine: str, theirs: str) -> None:
        self.view.show_merged(merge(base, mine, theirs))
        self.bot.waitUntil(self.view.pieces[-1].isVisible)

    def choose(self, place: int, words: str) -> QRadioButton:
        radio = next(one for one in self.view.pieces[place].findChildren(QRadioButton) if one.text() == words)
        radio.click()
        return radio

    def button(self, words: str) -> QAbstractButton:
        return next(one for one in self.view.findChildren(QAbstractButton) if one.text() == words)

    def words(self) -> str:
        shown = (label for label in self.view.findChildren(QLabel) if label.isVisibleTo(self.view))
        return "\n".join(label.accessibleDescription() or label.text() for label in shown)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_both_forms_of_each_place_are_seen_and_nothing_is_chosen(desk: Desk) -> None:
    desk.merge(BASE, MINE, THEIRS)
    for words in ("the helpdesk", "the caretaker", "three of us", "all of us", "We bolt the door.", "Place 2 of 2"):
        assert words in desk.words()
    assert [piece.choice for piece in desk.view.pieces] == [None, None]
    assert not desk.view.take.isEnabled()
    assert desk.texts == []


def test_what_was_chosen_holds_place_by_place(desk: Desk) -> None:
    desk.merge(BASE, MINE, THEIRS)
    desk.choose(0, "Take the other")
    assert not desk.view.take.isEnabled()
    desk.choose(1, "Take mine")
    assert "Everything is chosen." in desk.words()
    desk.view.take.click()
    assert desk.texts == [THEIRS.replace("all of us", "three of us")]


@pytest.mark.parametrize(
    ("words", "text"),
    [("Mine everywhere", MINE.replace("lock", "bolt")), ("The other everywhere", THEIRS)],
)
def test_one_may_hold_everywhere(desk: Desk, words: str, text: str) -> None:
    desk.merge(BASE, MINE, THEIRS)
    desk.button(words).click()
    desk.view.take.click()
    assert desk.texts == [text]


def test_both_may_stand_one_after_the_other(desk: Desk) -> None:
    desk.merge(BASE, MINE, THEIRS)
    desk.choose(0, "Take both, one after the other")
    desk.choose(1, "Take mine")
    desk.view.take.click()
    assert "we call the helpdesk.\n\nIn case of trouble we call the caretaker.\n\n## Closing" in desk.texts[0]


def test_a_place_can_be_written_anew_and_the_words_stay_while_others_are_looked_at(desk: Desk) -> None:
    desk.merge(BASE, MINE, THEIRS)
    desk.button("Mine everywhere").click()
    desk.choose(0, "Write it anew")
    own = desk.view.pieces[0].findChild(QPlainTextEdit)
    assert isinstance(own, QPlainTextEdit)
    assert own.toPlainText() == "In case of trouble we call the helpdesk."
    own.setPlainText("We call nobody.")
    desk.choose(0, "Take the other")
    desk.choose(0, "Write it anew")
    desk.view.take.click()
    assert desk.texts == [
        MINE.replace("lock", "bolt").replace("In case of trouble we call the helpdesk.", "We call nobody.")
    ]


def test_what_was_chosen_stays_when_the_same_places_are_shown_again(desk: Desk) -> None:
    desk.merge(BASE, MINE, THEIRS)
    desk.choose(0, "Take the other")
    desk.merge(BASE, MINE, THEIRS.replace("bolt", "close"))
    assert [piece.choice for piece in desk.view.pieces] == [Choice.THEIRS, None]


def test_a_line_of_the_facts_is_not_kept_twice(desk: Desk) -> None:
    desk.merge(BASE, BASE.replace("owner: Sales", "owner: Till"), BASE.replace("owner: Sales", "owner: Shop"))
    both = next(one for one in desk.view.findChildren(QRadioButton) if one.text().startswith("Take both"))
    assert not both.isVisibleTo(desk.view)
    assert "among the page’s facts" in desk.words()


def test_a_paragraph_that_one_removed_can_stay_away(desk: Desk) -> None:
    gone = BASE.replace("In the evening two of us count the money.\n\n", "")
    desk.merge(BASE, MINE.replace("the helpdesk", "the technicians"), gone)
    assert "Nothing stands here any more." in desk.words()
    desk.choose(0, "Take the other")
    desk.view.take.click()
    assert "money" not in desk.texts[0]


def test_what_nobody_has_to_decide_is_folded_where_it_is_long(desk: Desk) -> None:
    long = "".join(f"Line {number}.\n\n" for number in range(40))
    desk.merge(BASE + long, MINE + long, THEIRS + long)
    assert "Line 20." not in desk.words()
    fold = [one for one in desk.view.findChildren(QAbstractButton) if one.text().startswith("Show ")][-1]
    desk.bot.waitUntil(fold.isVisible)
    fold.click()
    assert "Line 20." in desk.words()
    assert fold.text() == "Show fewer lines"
    fold.click()
    assert "Line 20." not in desk.words()


def test_facts_that_nobody_has_to_decide_are_shown_when_they_are_asked_for(desk: Desk) -> None:
    desk.merge(BASE, MINE, THEIRS)
    assert "owner: Sales" not in desk.words()
    fold = desk.button("Show the other facts of the page")
    desk.bot.waitUntil(fold.isVisible)
    fold.click()
    assert "title: Till\nowner: Sales" in desk.words()


def test_the_forms_stand_below_each_other_where_there_is_no_room(desk: Desk, qtbot: QtBot) -> None:
    desk.merge(BASE, MINE, THEIRS)

    def tops() -> list[int]:
        named = [
            one for one in desk.view.pieces[0].findChildren(QLabel) if one.text() in ("My version", "The other version")
        ]
        return [one.mapTo(desk.view, one.rect().topLeft()).y() for one in named]

    assert len(set(tops())) == 1
    desk.view.resize(480, 800)
    qtbot.waitUntil(lambda: len(set(tops())) == 2)


def test_it_is_worked_by_keys_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.merge(BASE, MINE, THEIRS)
    desk.view.setFocus()

    def press(key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or desk.view, key)

    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QRadioButton))
    press(Qt.Key.Key_Space)  # mine
    desk.view.next.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)  # the other
    press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is desk.view.take)
    press(Qt.Key.Key_Space)
    assert desk.texts == [THEIRS.replace("the caretaker", "the helpdesk")]


WORDS = st.text(st.sampled_from("ab \n.-é<&"), max_size=30)


@given(WORDS, WORDS)
def test_marked_words_put_together_are_the_text(one: str, other: str) -> None:
    mine, theirs = marked(one, other)
    assert "".join(words for _, words in mine) == one
    assert "".join(words for _, words in theirs) == other
    assert any(differs for differs, _ in mine + theirs) == (one != other)


def test_words_that_differ_are_marked_and_are_no_markup() -> None:
    mine, theirs = marked("we call <b>", "we ring <b>")
    assert marked_html(mine, "<mark>") == "we <mark>call</mark> &lt;b&gt;"
    assert marked_html(theirs, '<u style="x">') == 'we <u style="x">ring</u> &lt;b&gt;'


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(mine=WORDS, theirs=WORDS, choice=st.sampled_from([Choice.MINE, Choice.THEIRS]))
def test_all_of_one_is_what_comes_of_it_whatever_was_written(
    desk: Desk, mine: str, theirs: str, choice: Choice
) -> None:
    merged = merge("base one\n", mine, theirs)
    if merged.text is not None:
        return
    desk.texts.clear()
    desk.view.show_merged(merged)
    (desk.view.all_mine if choice is Choice.MINE else desk.view.all_theirs).click()
    desk.view.take.click()
    assert desk.texts == [resolved(merged.pieces, [choice] * len(merged.conflicts))]
