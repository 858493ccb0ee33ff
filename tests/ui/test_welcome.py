"""The first start, told in the words on the screen."""

import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from content.errors import ArchiveRefused
from content.files import copy_example
from storage.profile import Profile
from storage.settings import Settings
from ui import i18n, theme
from ui.dialogs import Dialogs
from ui.screens.welcome import WelcomeScreen
from ui.workspace import Workspace


class Answers(Dialogs):
    """Says what the person would choose in the system's own windows."""

    folder: Path | None = None
    file: Path | None = None

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        return self.folder

    def choose_file(self, parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
        return self.file


class FirstStart:
    """A person in front of the first start."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.documents = folder / "Documents"
        profile = Profile(folder / "profile")
        self.settings = profile.settings
        self.workspace = Workspace(profile, folder / "cache", self.documents)
        self.answers = Answers()
        self.screen = WelcomeScreen(self.workspace, theme.load("light"), self.answers)
        self.screen.guide_chosen.connect(self.open)
        self.screen.resize(1000, 760)
        qtbot.addWidget(self.screen)
        self.screen.show()

    def open(self, folder: Path) -> None:
        self.workspace.choose(folder)
        self.workspace.open()

    def words(self) -> list[str]:
        return [label.text() for label in self.screen.findChildren(QLabel) if label.isVisibleTo(self.screen)]

    def button(self, text: str) -> QAbstractButton:
        return next(
            button
            for button in self.screen.findChildren(QAbstractButton)
            if text in (button.text(), button.accessibleName()) and button.isVisibleTo(self.screen)
        )

    def press(self, text: str) -> None:
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def wait_for(self, heading: str) -> None:
        self.qtbot.waitUntil(lambda: heading in self.words())

    def field(self, name: str) -> QComboBox:
        return next(c for c in self.screen.findChildren(QComboBox) if c.objectName() == name)

    def pick(self, name: str, text: str) -> None:
        combo = self.field(name)
        while combo.currentText() != text:
            before = combo.currentIndex()
            QTest.keyClick(combo, Qt.Key.Key_Down)
            assert combo.currentIndex() != before


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[FirstStart]:
    i18n.speak("en")
    theme.apply(qapp, theme.load("light"))
    first = FirstStart(qtbot, tmp_path)
    yield first
    first.workspace.jobs.finish()
    shiboken6.delete(first.workspace)


def test_from_the_example_to_the_first_lists(start: FirstStart) -> None:
    assert {"Step 1 of 4", "Welcome to Lotse"} <= set(start.words())
    start.press("Look at an example")
    start.press("Open the example")
    start.wait_for("What applies?")
    assert start.workspace.guide is not None
    assert start.workspace.guide.root == start.documents / "Lotse" / "Example department store"
    start.press("Continue")
    assert "My place" in start.words()
    start.pick("department", "Marketing")
    start.pick("role", "Social Media")
    start.screen.findChildren(QDateEdit)[0].setDate(QDate(2026, 12, 1))
    start.press("Continue")
    assert {"Step 4 of 4", "Lists that fit", "Before your first day"} <= set(start.words())
    assert any("Lotse shows ticks and notes to nobody." in text for text in start.words())
    start.press("Not now: Before your first day")
    with start.qtbot.waitSignal(start.screen.finished):
        start.press("Finish")
    place = Settings(start.settings.file.parent).place("kaufhaus-am-markt")
    assert (place.party, place.first_day) == ("marketing/social-media", date(2026, 12, 1))
    assert "einarbeitung-marketing" in place.begun
    assert "vor-dem-ersten-tag" not in place.begun
    assert start.settings.values.standing == "new"
    assert not start.settings.values.show_upkeep


def test_who_looks_after_the_guide_sees_upkeep_and_has_no_first_day(start: FirstStart, tmp_path: Path) -> None:
    start.answers.folder = copy_example("en", tmp_path / "Given")
    start.press("Open the guide I was given …")
    start.press("As a folder …")
    start.wait_for("What applies?")
    keeper = next(r for r in start.screen.findChildren(QRadioButton) if r.text() == "I look after this guide")
    QTest.keyClick(keeper, Qt.Key.Key_Space)
    start.press("Continue")
    assert start.settings.values.show_upkeep
    assert "&First day" not in start.words()
    start.press("Skip")
    assert "Lists that fit" in start.words()
    assert "Marketing onboarding plan" not in start.words()
    assert start.button("Not now: Before your first day").isChecked()


def test_a_guide_of_ones_own_is_kept_under_its_name(start: FirstStart) -> None:
    start.press("Create a guide of my own …")
    name = start.screen.findChildren(QLineEdit)[0]
    assert name.hasFocus() or start.screen.focusWidget() is name
    QTest.keyClicks(name, "Bakery: Korn")
    folder = start.documents / "Lotse" / "Bakery Korn"
    assert f"It will be kept in the folder {folder}." in start.words()
    QTest.keyClick(name, Qt.Key.Key_Return)
    start.wait_for("What applies?")
    assert start.workspace.guide is not None
    assert (start.workspace.guide.info.name, start.workspace.guide.root) == ("Bakery: Korn", folder)


def test_a_guide_in_one_file_is_unpacked_beside_others(start: FirstStart, tmp_path: Path) -> None:
    (start.documents / "Lotse" / "Haus").mkdir(parents=True)
    start.answers.file = tmp_path / "Haus.zip"
    with zipfile.ZipFile(start.answers.file, "w") as zipped:
        zipped.writestr("Haus/index.md", "# Haus")
    start.press("Open the guide I was given …")
    start.press("As one file …")
    start.wait_for("What applies?")
    assert (start.documents / "Lotse" / "Haus 2" / "index.md").is_file()
    start.press("Back")
    assert "Welcome to Lotse" in start.words()


def test_a_hostile_file_is_told_and_the_first_step_stays(start: FirstStart, tmp_path: Path) -> None:
    start.answers.file = tmp_path / "Haus.zip"
    with zipfile.ZipFile(start.answers.file, "w") as zipped:
        zipped.writestr("../index.md", "# Haus")
    start.press("Open the guide I was given …")
    with start.qtbot.waitSignal(start.workspace.failed) as told:
        start.press("As one file …")
    assert isinstance(told.args[0], ArchiveRefused)
    assert start.button("As one file …").isEnabled()
    assert not start.documents.exists()


def test_nothing_chosen_changes_nothing(start: FirstStart) -> None:
    start.press("Open the guide I was given …")
    start.press("As a folder …")
    start.press("As one file …")
    QTest.keyClick(start.button("As a folder …"), Qt.Key.Key_Escape)
    assert start.button("Look at an example").isEnabled()
    assert start.workspace.root is None


def test_a_guide_without_departments_and_lists_asks_only_what_applies(start: FirstStart, tmp_path: Path) -> None:
    (tmp_path / "Notes").mkdir()
    (tmp_path / "Notes" / "a.md").write_text("# A")
    start.answers.folder = tmp_path / "Notes"
    start.press("Open the guide I was given …")
    start.press("As a folder …")
    start.wait_for("What applies?")
    staff = next(r for r in start.screen.findChildren(QRadioButton) if r.text() == "Here for some time")
    QTest.keyClick(staff, Qt.Key.Key_Space)
    with start.qtbot.waitSignal(start.screen.finished):
        QTest.keyClick(staff, Qt.Key.Key_Return)
    assert start.settings.values.standing == "staff"


def test_the_language_is_asked_for_in_the_corner(start: FirstStart) -> None:
    with start.qtbot.waitSignal(start.screen.language_requested) as asked:
        start.press("Deutsch")
    assert asked.args == ["de"]


def test_a_guide_that_takes_a_while_to_be_read_says_how_far_it_is(start: FirstStart, tmp_path: Path) -> None:
    folder = tmp_path / "Large"
    folder.mkdir()
    for number in range(150):
        (folder / f"{number}.md").write_text(f"# Page {number}\n", encoding="utf-8")
    told: list[str] = []
    start.workspace.reading.connect(lambda *_: told.extend(word for word in start.words() if "of 150 pages" in word))
    start.open(folder)
    start.wait_for("What applies?")
    assert told
