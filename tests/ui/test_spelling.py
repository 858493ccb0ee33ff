"""Words that are likely misspelled are marked while a page is written; what is meant is a click away."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from content.spelling import words
from storage.profile import Profile
from storage.settings import Settings
from ui import theme
from ui.spelling import PageSpelling
from ui.widgets.edit_find import EditFind
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.markdown_prose import prose
from ui.workspace import Workspace

INDEX = "---\ntitle: Kaufhaus Quandel\nguide:\n  name: Quandel\n  lang: de\n---\n\nWillkommen.\n"
TEXT = "Die Abteilug hilft. Die Abteilung bei Quandel hilft auch.\n\nEine Rückmeldug kommt."


class Desk(QWidget):
    """A window in which a page of a German guide is written."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__()
        self.qtbot, self.folder = qtbot, folder
        (folder / "guide").mkdir(exist_ok=True)
        (folder / "guide" / "index.md").write_text(INDEX)
        self.profile = Profile(folder / "profile")
        self.profile.open()
        self.workspace = Workspace(
            self.profile, folder / "cache", folder, clock=lambda: datetime(2026, 11, 23, tzinfo=UTC)
        )
        self.workspace.choose(folder / "guide")
        self.workspace.open()
        qtbot.waitUntil(lambda: self.workspace.guide is not None and bool(self.workspace.guide.pages))
        self.look = theme.load("light")
        self.edit = MarkdownEdit(self.look, self.profile.settings.values.text_scale)
        self.find_bar = EditFind(self.edit, self.look)
        self.spelling = PageSpelling(self.workspace, self.edit, self.look)
        self.said: list[str] = []
        self.spelling.told.connect(lambda words, _kind: self.said.append(words))
        column = QVBoxLayout(self)
        column.addWidget(self.edit)
        column.addWidget(self.find_bar)
        self.resize(700, 500)
        qtbot.addWidget(self)
        with qtbot.waitExposed(self):
            self.show()
        self.edit.setFocus()
        self.edit.set_text(TEXT)

    def begin(self, lang: str = "") -> None:
        with self.qtbot.waitSignal(self.spelling.ready, timeout=20_000):
            self.spelling.show_page(lang)

    def place(self, word: str) -> QTextCursor:
        cursor = QTextCursor(self.edit.document())
        at = self.edit.text().index(word)
        cursor.setPosition(at)
        cursor.setPosition(at + len(word), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def is_marked(self, word: str) -> bool:
        """Whether the line is seen under a word."""
        cursor = self.place(word)
        last = self.edit.cursorRect(cursor)
        cursor.setPosition(cursor.anchor())
        first = self.edit.cursorRect(cursor)
        under = QRect(QPoint(first.left() + 2, first.center().y()), QPoint(last.left() - 2, first.bottom() + 4))
        image = self.edit.viewport().grab(under).toImage()
        wanted = self.look.colour("signal")
        pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        return sum(_like(pixel, wanted) for pixel in pixels) > image.width() // 3

    def wait_until_marked(self, word: str) -> None:
        self.qtbot.waitUntil(lambda: self.is_marked(word))

    def menu(self, word: str) -> QMenu:
        """The menu that the right button opens at a word."""
        return self.edit.menu_at(self.place(word).anchor() + 2)

    def offered(self, word: str) -> list[str]:
        menu = self.menu(word)
        names = [act.text() for act in menu.actions()]
        menu.close()
        return names[: names.index("")]

    def choose(self, word: str, name: str) -> None:
        menu = self.menu(word)
        next(act for act in menu.actions() if act.text() == name).trigger()
        menu.close()

    def press(self, name: str) -> None:
        self.spelling.actions_by_id[name].trigger()

    def end(self) -> None:
        self.close()
        self.workspace.close()
        shiboken6.delete(self.workspace)


def _like(one: QColor, other: QColor) -> bool:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue())) < 60


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path)
    yield made
    made.end()


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("## Titel {due=-5}", "   Titel"),
        ("- [ ] Tut es {who=verkauf with=it}", "Tut es"),
        ("siehe [[tipps/abc|den Tipp]] und [[Seite]]", "siehe den Tipp und"),
        ("siehe [hier](pfad/zur seite.md 'titl') und `kode`", "siehe hier und"),
        ("> [!NOTE] Merke", "Merke"),
        ("<b>fett</b> <!-- nie --> {{ services }} da", "fett da"),
        ("```python", ""),
        ("---", ""),
        ("[^1]: Fußnote", "Fußnote"),
    ],
)
def test_only_language_is_left_of_a_line(line: str, language: str) -> None:
    left = prose(line)
    assert len(left) in (0, len(line))
    assert [word.text for word in words(left)] == language.split()


def test_wrong_words_are_marked_and_right_ones_are_not(desk: Desk) -> None:
    assert not desk.is_marked("Abteilug")
    desk.begin()
    desk.wait_until_marked("Rückmeldug")
    assert desk.is_marked("Abteilug")
    assert not desk.is_marked("Abteilung")
    assert not desk.is_marked("Quandel")


def test_code_the_header_and_targets_are_no_language(desk: Desk) -> None:
    desk.edit.set_text("---\ntitle: Abteilug\n---\n\n```\nKodde\n```\n[[Zieel|hier]] `Zeilee` falsck")
    desk.begin()
    desk.wait_until_marked("falsck")
    assert not any(desk.is_marked(word) for word in ("Abteilug", "Kodde", "Zieel", "Zeilee"))


def test_marks_leave_the_text_and_its_steps_alone(desk: Desk) -> None:
    desk.edit.document().setModified(False)
    desk.begin()
    desk.wait_until_marked("Abteilug")
    assert desk.edit.text() == TEXT
    assert not desk.edit.document().isModified()
    assert not desk.edit.document().isUndoAvailable()


def test_marks_stand_beside_the_hits_of_a_search(desk: Desk) -> None:
    desk.begin()
    desk.find_bar.open_bar()
    QTest.keyClicks(desk.find_bar.field, "meld")
    desk.wait_until_marked("Rückmeldug")
    assert len(desk.edit.extraSelections()) == 1


def test_a_word_is_marked_once_it_is_finished(desk: Desk) -> None:
    desk.begin()
    desk.edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(desk.edit, " Falsck")
    desk.wait_until_marked("Abteilug")
    assert not desk.is_marked("Falsck")
    QTest.keyClicks(desk.edit, " ")
    desk.wait_until_marked("Falsck")


def test_what_is_meant_is_put_in_as_one_step(desk: Desk) -> None:
    desk.begin()
    assert desk.offered("Abteilug")[0] == "Abteilung"
    desk.choose("Abteilug", "Abteilung")
    assert desk.edit.text() == TEXT.replace("Abteilug", "Abteilung")
    desk.edit.undo()
    assert desk.edit.text() == TEXT


def test_a_right_word_has_the_plain_menu(desk: Desk) -> None:
    desk.begin()
    menu = desk.menu("hilft")
    assert not any("dictionary" in act.text() for act in menu.actions())
    menu.close()


def test_own_words_are_kept_and_can_be_forgotten(desk: Desk) -> None:
    desk.begin()
    desk.wait_until_marked("Rückmeldug")
    desk.choose("Rückmeldug", "Add “Rückmeldug” to my dictionary")
    assert not desk.is_marked("Rückmeldug")
    assert Settings(desk.folder / "profile").values.words == ["Rückmeldug"]
    desk.begin("de")
    desk.wait_until_marked("Abteilug")
    assert not desk.is_marked("Rückmeldug")
    with desk.qtbot.waitSignal(desk.spelling.ready):
        desk.choose("Rückmeldug", "Remove “Rückmeldug” from my dictionary")
    desk.wait_until_marked("Rückmeldug")
    assert desk.profile.settings.values.words == []


def test_keys_lead_from_one_wrong_word_to_the_next_and_round(desk: Desk) -> None:
    desk.begin()
    seen = []
    for _ in range(3):
        desk.press("edit.next_wrong")
        seen.append(desk.edit.textCursor().selectedText())
    assert seen == ["Abteilug", "Rückmeldug", "Abteilug"]
    desk.edit.set_text("Alles gut.")
    desk.press("edit.next_wrong")
    assert desk.said == ["No word looks misspelled."]


def test_places_are_right_behind_signs_of_two_units(desk: Desk) -> None:
    desk.begin()
    desk.edit.set_text("😀😀 Abteilug")
    desk.press("edit.next_wrong")
    assert desk.edit.textCursor().selectedText() == "Abteilug"


def test_it_can_be_switched_off_and_stays_so(desk: Desk) -> None:
    desk.begin()
    desk.wait_until_marked("Abteilug")
    desk.press("edit.spelling")
    assert not desk.is_marked("Abteilug")
    assert not Settings(desk.folder / "profile").values.spelling
    assert not desk.spelling.actions_by_id["edit.spelling"].isChecked()
    desk.press("edit.spelling")
    assert desk.is_marked("Abteilug")


def test_the_language_of_the_page_comes_before_that_of_the_guide(desk: Desk) -> None:
    desk.begin("en")
    desk.wait_until_marked("hilft")
    desk.begin("")
    desk.wait_until_marked("Abteilug")
    assert not desk.is_marked("hilft")


def test_another_language_is_not_judged(desk: Desk) -> None:
    desk.begin("fr")
    assert not desk.spelling.is_ready
    desk.press("edit.next_wrong")
    assert desk.said == ["Spelling can be checked in German and English."]


def test_a_new_page_brings_its_name(desk: Desk) -> None:
    desk.begin()
    desk.wait_until_marked("Abteilug")
    (desk.folder / "guide" / "neu.md").write_text("---\ntitle: Abteilug\n---\n\nNeu.\n")
    with desk.qtbot.waitSignal(desk.spelling.ready):
        desk.workspace.look()
    assert not desk.is_marked("Abteilug")
    assert desk.is_marked("Rückmeldug")


def test_words_over_two_lines_of_the_screen_are_marked_on_both(desk: Desk) -> None:
    desk.begin()
    desk.edit.set_text("x" * 55 + " " + "Falsck" + " ist es. " + "wort " * 40 + "falsck")
    desk.wait_until_marked("Falsck")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_is_drawn_at_every_size(qtbot: QtBot, tmp_path: Path, scale: float) -> None:
    profile = Profile(tmp_path / "profile")
    profile.settings.change(text_scale=scale)
    made = Desk(qtbot, tmp_path)
    made.begin()
    made.wait_until_marked("Abteilug")
    made.end()


def test_keys_reach_the_field_while_words_are_loaded(desk: Desk) -> None:
    desk.spelling.show_page("")
    QTest.keyClick(desk.edit, Qt.Key.Key_A)
    assert desk.edit.text().startswith("a")
    desk.qtbot.waitUntil(lambda: desk.spelling.is_ready)
