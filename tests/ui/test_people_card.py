"""My people: written down, called, changed and taken back."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from content.files import copy_example
from storage.models import Person, Relation
from storage.profile import Profile
from ui import theme
from ui.widgets.people_card import PeopleCard
from ui.workspace import Workspace

NOW = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
GUIDE = "kaufhaus-am-markt"


class Desk:
    """A person with the card of their people."""

    def __init__(self, qtbot: QtBot, folder: Path, example: Path) -> None:
        self.qtbot = qtbot
        self.profile = Profile(folder / "profile")
        self.workspace = Workspace(self.profile, example.parent / "cache", folder, clock=lambda: NOW)
        with qtbot.waitSignal(self.workspace.guide_opened):
            self.workspace.choose(example)
            self.workspace.open()
        self.screen = QWidget()
        self.card = PeopleCard(self.workspace)
        QVBoxLayout(self.screen).addWidget(self.card)
        self.screen.resize(600, 700)
        self.card.refresh()
        self.card.show()
        self.screen.show()

    def people(self) -> list[Person]:
        return self.profile.people.people(GUIDE)

    def names(self) -> list[str]:
        return [person.name for person in self.people()]

    def words(self) -> list[str]:
        return [label.text() for label in self.card.findChildren(QLabel) if label.isVisible()]

    def click(self, words: str, which: int = 0) -> None:
        with self.qtbot.waitCallback() as done:  # what was just put into the card has its place then
            QTimer.singleShot(0, done)
        seen = [button for button in self.card.findChildren(QAbstractButton) if button.isVisible()]
        found = [button for button in seen if words in (button.text(), button.accessibleName())]
        QTest.mouseClick(found[which], Qt.MouseButton.LeftButton)

    def field(self, name: str, which: int = 0) -> QLineEdit:
        seen = [field for field in self.card.findChildren(QLineEdit) if field.isVisible()]
        return [field for field in seen if field.accessibleName() == name][which]

    def write(self, name: str, words: str, which: int = 0) -> None:
        field = self.field(name, which)
        field.clear()
        QTest.keyClicks(field, words)

    def begin(self) -> None:
        """Write two people down."""
        self.click("Write them down")
        self.write("Name", "Head of Marketing")
        self.write("Telephone", "4400")
        self.write("E-mail", "head@store.example")
        self.write("Name", "My buddy", 1)
        self.write("Telephone", "+49 89 / 44 10-12", 1)
        self.write("Note", "Sits by the window", 1)
        self.click("Save")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = copy_example("en", tmp_path_factory.mktemp("example") / "Guide")
    for page in folder.rglob("*.md"):
        os.utime(page, (1_800_000_000, 1_700_000_000))  # long ago, so that what is known of it is kept
    return folder


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, example: Path) -> Iterator[Desk]:
    theme.apply(qapp, theme.load("light"))
    desk = Desk(qtbot, tmp_path, example)
    yield desk
    desk.workspace.jobs.finish()
    desk.profile.close()
    shiboken6.delete(desk.screen)
    shiboken6.delete(desk.workspace)


def test_who_has_written_nobody_down_is_asked_kindly(desk: Desk) -> None:
    assert desk.words()[0] == "Who are my people?"
    assert any("Only for me" in words for words in desk.words())


def test_people_are_written_down_and_kept(desk: Desk) -> None:
    desk.begin()
    manager, buddy = desk.people()
    assert (manager.relation, manager.name, manager.phone) == (Relation.MANAGER, "Head of Marketing", "4400")
    assert manager.mail == "head@store.example"
    assert (buddy.relation, buddy.note, buddy.guide, buddy.at) == (Relation.BUDDY, "Sits by the window", GUIDE, NOW)
    assert {"My people", "Head of Marketing", "My buddy", "Only for me"} <= set(desk.words())


def test_a_number_can_be_called_and_copied(desk: Desk) -> None:
    desk.begin()
    label = next(
        label for label in desk.card.findChildren(QLabel) if label.accessibleName() == "Telephone: +49 89 / 44 10-12"
    )
    assert '<a href="tel:+49894410' in label.text()
    label.setFocus()
    QTest.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert label.selectedText() == "+49 89 / 44 10-12"
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard


def test_a_name_is_no_markup(desk: Desk) -> None:
    desk.click("Write them down")
    desk.write("Name", "<b>Bold</b>")
    desk.write("Telephone", "<img src=x>12")
    desk.click("Save")
    assert "<b>Bold</b>" in desk.words()
    link = next(
        label for label in desk.card.findChildren(QLabel) if label.accessibleName() == "Telephone: <img src=x>12"
    )
    assert "<img" not in link.text()


def test_a_change_is_saved_by_the_return_key_and_can_be_taken_back(desk: Desk) -> None:
    desk.begin()
    desk.click("Edit my people")
    desk.write("Telephone", "4401")
    QTest.keyClick(desk.field("Telephone"), Qt.Key.Key_Return)
    assert [person.phone for person in desk.people()] == ["4401", "+49 89 / 44 10-12"]
    assert desk.workspace.undo.undo() == "Change of my people"
    assert desk.people()[0].phone == "4400"
    assert not any("4401" in words for words in desk.words())
    desk.workspace.undo.undo()
    assert desk.people() == []
    assert desk.words()[0] == "Who are my people?"


def test_somebody_is_removed_when_that_is_saved(desk: Desk) -> None:
    desk.begin()
    desk.click("Edit my people")
    desk.click("Remove Head of Marketing")
    assert len(desk.people()) == 2
    desk.click("Save")
    assert desk.names() == ["My buddy"]
    desk.workspace.undo.undo()
    assert sorted(desk.names()) == ["Head of Marketing", "My buddy"]


def test_somebody_is_added_to_the_team(desk: Desk) -> None:
    desk.begin()
    desk.click("Edit my people")
    desk.click("Add somebody")
    desk.write("Name", "Desk beside mine", 2)
    desk.click("Save")
    assert [(person.relation, person.name) for person in desk.people()][2] == (Relation.TEAM, "Desk beside mine")


def test_who_somebody_is_can_be_changed(desk: Desk) -> None:
    desk.begin()
    desk.click("Edit my people")
    combo = next(box for box in desk.card.findChildren(QComboBox) if box.isVisible())
    QTest.keyClick(combo, Qt.Key.Key_Down)
    desk.click("Save")
    assert desk.people()[0].relation is Relation.BUDDY


def test_all_may_be_removed(desk: Desk) -> None:
    desk.begin()
    desk.click("Edit my people")
    desk.click("Remove Head of Marketing")
    desk.click("Remove My buddy")
    desk.click("Save")
    assert desk.people() == []
    assert desk.words()[0] == "Who are my people?"


def test_escape_and_cancel_leave_everything_as_it_was(desk: Desk) -> None:
    desk.begin()
    before = desk.people()
    for leave in ("key", "button"):
        desk.click("Edit my people")
        desk.write("Name", "Somebody else")
        if leave == "key":
            QTest.keyClick(desk.field("Name"), Qt.Key.Key_Escape)
        else:
            desk.click("Cancel")
        assert desk.people() == before
        assert "Head of Marketing" in desk.words()


def test_saving_without_a_change_is_nothing_to_take_back(desk: Desk) -> None:
    desk.begin()
    before = desk.people()
    desk.workspace.undo.clear()
    desk.click("Edit my people")
    desk.click("Save")
    assert desk.people() == before
    assert desk.workspace.undo.what == ""


def test_leaving_the_screen_saves_what_was_typed(desk: Desk) -> None:
    desk.begin()
    desk.click("Edit my people")
    desk.write("Note", "On holiday in July")
    desk.screen.hide()
    assert desk.people()[0].note == "On holiday in July"


def test_people_that_cannot_be_kept_stay_in_the_fields(desk: Desk, qtbot: QtBot) -> None:
    desk.profile.close()
    desk.card.refresh()
    desk.click("Write them down")
    desk.write("Name", "Head of Marketing")
    with qtbot.waitSignal(desk.workspace.failed):
        desk.click("Save")
    assert desk.field("Name").text() == "Head of Marketing"
    QTest.keyClick(desk.field("Name"), Qt.Key.Key_Escape)


def test_every_field_is_reached_and_named(desk: Desk) -> None:
    desk.begin()
    desk.click("Edit my people")
    fields = [field for field in desk.card.findChildren(QLineEdit) if field.isVisible()]
    assert [field.accessibleName() for field in fields] == ["Name", "Telephone", "E-mail", "Note"] * 2
    buddies = {label.buddy() for label in desk.card.findChildren(QLabel)}
    assert set(fields) <= buddies
    QTest.keyClick(desk.field("Name"), Qt.Key.Key_Escape)
