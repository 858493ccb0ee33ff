"""The settings screen, told in the words on the screen."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from content.files import copy_example
from storage.errors import StoreUnwritable
from storage.profile import Profile
from storage.settings import Place, Settings
from ui import i18n, preferences, theme
from ui.actions import ActionSpec
from ui.dialogs import Dialogs
from ui.preferences import Preference
from ui.screens.about import AboutDialog
from ui.screens.settings import SettingsScreen
from ui.screens.shortcuts import ShortcutsDialog
from ui.workspace import Workspace


class Desk:
    """A person in the settings of the example guide."""

    def __init__(self, qtbot: QtBot, folder: Path, example: Path) -> None:
        self.qtbot = qtbot
        profile = Profile(folder / "profile")
        self.settings = profile.settings
        self.settings.change(standing="new", page_zoom=0.85)
        self.settings.set_place("kaufhaus-am-markt", Place("marketing/text"))
        self.workspace = Workspace(profile, example.parent / "cache", folder)
        with qtbot.waitSignal(self.workspace.guide_opened):
            self.workspace.choose(example)
            self.workspace.open()
        self.screen = SettingsScreen(self.workspace, theme.load("light"), Dialogs())
        self.screen.resize(1000, 800)
        qtbot.addWidget(self.screen)
        self.screen.show()

    def combo(self, label: str) -> QComboBox:
        buddy = next(x.buddy() for x in self.screen.findChildren(QLabel) if x.text() == label)
        assert isinstance(buddy, QComboBox)
        return buddy

    def pick(self, label: str, text: str) -> None:
        combo = self.combo(label)
        while combo.currentText() != text:
            before = combo.currentIndex()
            QTest.keyClick(combo, Qt.Key.Key_Down if before < combo.findText(text) else Qt.Key.Key_Up)
            assert combo.currentIndex() != before

    def words(self) -> str:
        shown = self.screen.findChildren(QLabel)
        return "\n".join(label.text() for label in shown if label.isVisibleTo(self.screen))


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = copy_example("en", tmp_path_factory.mktemp("example") / "Guide")
    for page in folder.rglob("*.md"):
        os.utime(page, (1_800_000_000, 1_700_000_000))  # long ago, so that what is known of it is kept
    return folder


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, example: Path) -> Iterator[Desk]:
    i18n.speak("en")
    theme.apply(qapp, theme.load("light"))
    desk = Desk(qtbot, tmp_path, example)
    yield desk
    desk.workspace.jobs.finish()
    desk.workspace.profile.close()
    shiboken6.delete(desk.workspace)


def test_a_chosen_look_is_kept_and_told(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.screen.changed) as told:
        desk.pick("Colours", "Light")
    assert told.args == ["theme"]
    desk.pick("Text size", "150%")
    desk.pick("Language", "Deutsch")
    values = Settings(desk.settings.file.parent).values
    assert (values.theme, values.text_scale, values.language) == ("light", 1.5, "de")


def test_a_zoom_between_the_offered_ones_is_shown_as_it_is(desk: Desk) -> None:
    assert desk.combo("Size of pages").currentText() == "85%"
    desk.pick("Size of pages", "90%")
    assert desk.settings.values.page_zoom == 0.9


def test_who_begins_to_look_after_the_guide_sees_upkeep_and_may_hide_it(desk: Desk) -> None:
    switch = desk.screen.findChildren(QCheckBox)[0]
    assert (switch.text(), switch.isChecked()) == ("Show editing and upkeep", False)
    assert "&First day" in desk.words()
    desk.pick("What applies?", "I look after this guide")
    assert switch.isChecked()
    assert desk.settings.values.show_upkeep
    assert "&First day" not in desk.words()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert not Settings(desk.settings.file.parent).values.show_upkeep


def test_my_place_can_be_changed(desk: Desk) -> None:
    assert desk.combo("&Department").currentText() == "Marketing"
    desk.pick("&Department", "Sales")
    desk.pick("&Public holidays", "Bavaria")
    place = Settings(desk.settings.file.parent).place("kaufhaus-am-markt")
    assert (place.party, place.region) == ("verkauf", "DE-BY")


def test_the_guide_and_what_is_kept_are_told(desk: Desk) -> None:
    words = desk.words()
    for text in (
        "Market Square Department Store",
        str(desk.workspace.cache),
        str(desk.settings.file.parent),
        "Lotse shows ticks and notes to nobody.",
    ):
        assert text in words
    other = next(b for b in desk.screen.findChildren(QPushButton) if b.text() == "Open another guide …")
    with desk.qtbot.waitSignal(desk.screen.open_requested):
        QTest.mouseClick(other, Qt.MouseButton.LeftButton)


def test_a_profile_that_cannot_be_written_is_told_and_the_choice_holds(desk: Desk) -> None:
    desk.settings.file.chmod(0o400)
    with desk.qtbot.waitSignal(desk.workspace.failed) as told:
        desk.pick("Colours", "Light")
    assert isinstance(told.args[0], StoreUnwritable)
    assert desk.settings.values.theme == "light"


def test_every_field_has_a_name_for_screen_readers(desk: Desk) -> None:
    fields = [*desk.screen.findChildren(QComboBox), *desk.screen.findChildren(QCheckBox)]
    named = {label.buddy() for label in desk.screen.findChildren(QLabel) if label.buddy()}
    assert all(isinstance(f, QCheckBox) or f.accessibleName() or f in named for f in fields)


@pytest.mark.parametrize("preference", [p for p in vars(preferences).values() if isinstance(p, Preference)])
def test_each_default_is_among_the_choices(preference: Preference) -> None:
    values = [choice.value for choice in preference.choices]
    assert preference.default in values or preference.default in (False, "")


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_keys_are_shown_by_group(qtbot: QtBot, desk: Desk) -> None:
    specs = [
        ActionSpec("app.quit", "Quit", ("Ctrl+Q",), ""),
        ActionSpec("page.back", "Back", ("Alt+Left", "Ctrl+["), ""),
        ActionSpec("app.about", "About Lotse", (), ""),
    ]
    dialog = ShortcutsDialog(specs, desk.screen)
    dialog.open()
    assert texts(dialog).split("\n")[:3] == ["Pages", "Back", "Alt+Left, Ctrl+["]
    assert "About Lotse" not in texts(dialog)
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_about_says_what_it_is_and_under_which_licence(qtbot: QtBot, desk: Desk) -> None:
    dialog = AboutDialog(desk.screen)
    dialog.open()
    for text in ("Version", "LGPL-3.0-or-later", "PySide", "Nothing leaves this machine"):
        assert text in texts(dialog)
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
