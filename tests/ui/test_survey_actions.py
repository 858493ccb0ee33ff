"""What was agreed after a round: written down, closed with a reason, kept where two people wrote apart."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from content.actions import Action, ActionState, Wording, agree, edit, read_actions, say_state
from content.entries import NewEntry, write_entry
from tests.ui.test_answering import Desk
from ui.theme import load
from ui.widgets.survey_actions import ActionList, state_words
from ui.widgets.survey_agree import AgreeForm, Begun, StateForm, of_action, read_begun, wording, written

NOON = datetime(2027, 1, 20, 12, tzinfo=UTC)
ASKS = Wording("winter", "Sales asks first.", "Head of sales", date(2027, 1, 10), ("verkauf",))


class Shelf:
    """The actions after a round, as a person sees them."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.list = ActionList(desk.workspace, load("light"), 1.0, "Agreed after this round")
        desk.qtbot.addWidget(self.list)
        self.told: list[str] = []
        self.list.told.connect(lambda words, _kind: self.told.append(words))
        self.list.show()
        self.show()
        desk.workspace.talk.changed.connect(self.show)

    def show(self) -> None:
        self.list.show_actions(self.actions, "winter")

    @property
    def actions(self) -> tuple[Action, ...]:
        return read_actions(self.desk.workspace.talk.dialog)

    def write(self, *entries: NewEntry) -> None:
        """What others wrote."""
        before = len(self.desk.workspace.talk.dialog.entries)
        for entry in entries:
            write_entry(self.desk.root, entry)
        self.desk.workspace.talk.look()
        self.desk.wait(lambda: len(self.desk.workspace.talk.dialog.entries) == before + len(entries))

    def sees(self, words: str) -> bool:
        return any(words in label.text() for label in self.list.findChildren(QLabel) if label.isVisible())

    def button(self, words: str) -> QAbstractButton:
        found = [one for one in self.list.findChildren(QAbstractButton) if one.text() == words and one.isVisible()]
        assert found, words
        return found[0]

    def field(self, name: str) -> QWidget:
        found = [one for one in self.list.findChildren(QWidget) if one.accessibleName() == name and one.isVisible()]
        assert found, name
        return found[0]

    def type(self, name: str, words: str) -> None:
        field = self.field(name)
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_End)
        QTest.keyClicks(field, words)


@pytest.fixture
def shelf(qtbot: QtBot, tmp_path: Path) -> Iterator[Shelf]:
    desk = Desk(qtbot, tmp_path)
    yield Shelf(desk)
    desk.workspace.close()


def test_something_is_agreed_and_signed(shelf: Shelf) -> None:
    shelf.button("Agree on something …").click()
    assert not shelf.button("Write it down").isEnabled()
    shelf.type("What is done, in a sentence or two", "Sales asks first.")
    shelf.type("Who sees to it? A role, not a name", "Head of sales")
    shelf.type("Name, as colleagues read it", "Sales 2")
    shelf.button("Write it down").click()
    shelf.desk.wait(lambda: shelf.sees("Seen to by: Head of sales"))
    (action,) = shelf.actions
    assert (action.by, action.wording.survey, action.state) == ("Sales 2", "winter", ActionState.OPEN)
    shelf.button("Agree on something …").click()
    assert not [
        one for one in shelf.list.findChildren(QLineEdit) if one.accessibleName().startswith("Name") and one.isVisible()
    ]


def test_what_is_being_written_is_kept(shelf: Shelf) -> None:
    shelf.button("Agree on something …").click()
    shelf.type("What is done, in a sentence or two", "Half a sen")
    shelf.button("Cancel").click()
    again = Shelf(shelf.desk)
    again.button("Go on writing what was agreed …").click()
    field = again.field("What is done, in a sentence or two")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == "Half a sen"


def test_what_is_not_pursued_says_why(shelf: Shelf) -> None:
    shelf.write(agree(ASKS, "", NOON))
    shelf.desk.wait(lambda: shelf.sees("overdue"))
    shelf.button("What became of it? …").click()
    shelf.button("It is not pursued any more").click()
    assert not shelf.button("Save").isEnabled()
    assert shelf.sees("A word on why is needed here.")
    shelf.type("How did it go, or why not?", "Nobody waits there any more.")
    shelf.button("Save").click()
    shelf.desk.wait(lambda: shelf.sees("not pursued"))
    assert shelf.sees("Nobody waits there any more.")
    assert not shelf.sees("overdue")
    shelf.button("Take up again …").click()
    shelf.button("Save").click()
    shelf.desk.wait(lambda: shelf.sees("overdue"))


def test_it_is_said_in_other_words(shelf: Shelf) -> None:
    shelf.write(agree(ASKS, "", NOON))
    shelf.button("Change …").click()
    shelf.type("Who sees to it? A role, not a name", " and deputy")
    shelf.button("Save").click()
    shelf.desk.wait(lambda: shelf.sees("Head of sales and deputy · until 10 January · verkauf"))
    assert len(shelf.actions[0].wordings) == 1


def test_two_who_wrote_apart_are_both_seen(shelf: Shelf) -> None:
    shelf.write(agree(ASKS, "", NOON))
    (action,) = shelf.actions
    one, other = (Wording("winter", words, "Sales") for words in ("By telephone.", "By mail."))
    shelf.write(edit(action, one, "", NOON), edit(action, other, "", NOON + timedelta(minutes=1)))
    shelf.desk.wait(lambda: shelf.sees("By mail."))
    assert shelf.sees("Also written: By telephone.")
    assert shelf.sees("Two people wrote about this at the same time.")


def test_where_the_guide_cannot_be_written_it_says_so(shelf: Shelf) -> None:
    (shelf.desk.root / "dialog").write_text("in the way")
    shelf.button("Agree on something …").click()
    shelf.type("What is done, in a sentence or two", "Sales asks first.")
    shelf.button("Write it down").click()
    shelf.desk.wait(lambda: len(shelf.told) == 1)
    assert "waits on this device" in shelf.told[0]
    assert len(shelf.desk.workspace.talk.waiting) == 1
    assert shelf.button("Agree on something …").isVisible()


def test_what_others_wrote_is_words_and_has_bounds(shelf: Shelf) -> None:
    hostile = Wording("winter", "<img src=x> " + "x" * 200_000, "<b>role</b>", None, ("../..", "<i>"))
    shelf.write(agree(hostile, "", NOON), *(agree(ASKS, "", NOON) for _ in range(70)))
    shelf.desk.wait(lambda: shelf.sees("overdue"))
    labels = [label for label in shelf.list.findChildren(QLabel) if label.isVisible()]
    assert max(len(label.text()) for label in labels) < 2_000
    assert len([label for label in labels if label.text() == "Sales asks first."]) <= 50


def test_only_what_is_late_stands_out(shelf: Shelf) -> None:
    shelf.write(agree(ASKS, "", NOON))
    (action,) = shelf.actions
    assert state_words(action, date(2027, 1, 10)) == ""
    assert state_words(action, date(2027, 1, 11)) == "overdue"
    shelf.write(say_state(action, ActionState.DONE, "", "", NOON))
    assert state_words(shelf.actions[0], date(2027, 1, 11)) == "done"


def test_a_form_gives_what_it_was_given(qtbot: QtBot, shelf: Shelf) -> None:
    shelf.write(agree(ASKS, "", NOON))
    begun = of_action(shelf.actions[0])
    guide = shelf.desk.workspace.guide
    assert guide is not None
    form = AgreeForm(guide.organisation, ["verkauf", "it"], load("light"), 1.0, begun, new=False)
    qtbot.addWidget(form)
    assert wording(form.begun, "winter") == ASKS
    assert read_begun(written(begun)) == begun
    assert read_begun("{") == read_begun("") == Begun()
    assert wording(Begun("x", until="2027-13-40"), "winter").until is None
    state = StateForm(shelf.actions[0], 1.0)
    qtbot.addWidget(state)
    assert state.state is ActionState.DONE
