"""The area Notes, worked by mouse and keys."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from storage.models import Note, Passage
from storage.profile import Profile
from ui import theme
from ui.dialogs import Dialogs
from ui.screens.notes import NotesScreen
from ui.widgets.note_list import NoteListModel
from ui.workspace import Workspace

NOW = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
KASSE = "---\ntitle: Kasse\n---\n\n# Kasse\n\nBei einer Störung rufen wir die Technik an.\n"
ZOO = "# Ärztin\n\nIm Notfall hilft sie.\n"


class Answers(Dialogs):
    """Chooses the folder that a test names."""

    folder: Path | None = None

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        return self.folder


class Desk:
    """A person in the area Notes."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.now = NOW
        self.root = folder / "guide"
        self.root.mkdir()
        for name, text in (("index.md", "# Start\n"), ("kasse.md", KASSE), ("zoo.md", ZOO)):
            (self.root / name).write_text(text)
        self.profile = Profile(folder / "profile")
        self.profile.open()
        self.workspace = Workspace(self.profile, folder / "cache", folder, clock=self.tick)
        self.workspace.choose(self.root)
        self.workspace.open()
        qtbot.waitUntil(lambda: self.workspace.guide is not None and len(self.workspace.guide.pages) == 3)
        self.answers = Answers()
        self.screen = NotesScreen(self.workspace, theme.load("light"), self.answers)
        self.told: list[tuple[str, str]] = []
        self.screen.told.connect(lambda text, kind: self.told.append((text, kind)))
        qtbot.addWidget(self.screen)
        self.screen.resize(1100, 700)

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def open(self) -> None:
        with self.qtbot.waitExposed(self.screen):
            self.screen.show()
        self.screen.activateWindow()
        self.screen.arrive()

    def write(self, text: str, page: str = "", quote: str = "", tags: list[str] | None = None) -> str:
        return self.workspace.notebook.write(text, page, Passage(quote) if quote else None, tags or [])

    def rows(self) -> list[str]:
        model = self.screen.list.model()
        return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]

    def spoken(self, row: int) -> str:
        model = self.screen.list.model()
        return str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole))

    def shows(self, *rows: str) -> None:
        self.qtbot.waitUntil(lambda: self.rows() == list(rows))

    def says(self, words: str) -> bool:
        return any(label.text() == words for label in self.screen.findChildren(QLabel) if label.isVisible())

    def button(self, words: str) -> QPushButton:
        buttons = (button for button in self.screen.findChildren(QPushButton) if button.isVisible())
        return next(button for button in buttons if button.text() == words)

    def click(self, words: str) -> None:
        QTest.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def click_row(self, row: int) -> None:
        at = self.screen.list.visualRect(self.screen.list.model().index(row, 0)).center()
        QTest.mouseClick(self.screen.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.screen, key)

    def pick(self, combo: QComboBox, words: str) -> None:
        combo.setCurrentIndex(combo.findText(words))
        combo.activated.emit(combo.currentIndex())

    @property
    def shown(self) -> str:
        return self.screen.editor.words.toPlainText() if self.screen.editor.isVisible() else ""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.screen.editor.cancel()
    desk.workspace.jobs.finish()
    desk.profile.close()
    shiboken6.delete(desk.screen)
    shiboken6.delete(desk.workspace)


def test_an_empty_area_says_what_notes_are_for(desk: Desk) -> None:
    desk.open()
    assert desk.says("Room for what is worth keeping in mind")
    assert not desk.screen.list.isVisible()
    desk.qtbot.waitUntil(lambda: desk.button("Write a note").hasFocus())
    desk.click("Write a note")
    assert not desk.says("Room for what is worth keeping in mind")
    QTest.keyClicks(desk.screen.editor.words, "Erste Notiz")
    QTest.keyClick(desk.screen.editor.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.shows("Erste Notiz")
    assert desk.shown == "Erste Notiz"
    assert desk.screen.list.hasFocus()


def test_a_row_says_how_a_note_begins_where_when_and_its_tags(desk: Desk) -> None:
    desk.write("Durchwahl  4357\n\nund mehr", "kasse", "rufen wir die Technik an", ["Telefon", "neu"])
    desk.write("", "kasse", "Bei einer Störung")
    desk.open()
    desk.shows("“Bei einer Störung”", "Durchwahl 4357 und mehr")
    day = QLocale().toString(NOW.astimezone().date(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]  # takes a date, other than the stubs say
    assert desk.spoken(1) == f"Durchwahl 4357 und mehr. Kasse · {day} · #Telefon #neu"


def test_notes_are_found_by_words_and_tags(desk: Desk) -> None:
    desk.write("Geld zählen", tags=["Abend"])
    desk.write("Technik anrufen", "kasse", "Bei einer Störung", ["Telefon"])
    desk.write("Ruhe", "zoo", tags=["abendlich"])
    desk.open()
    found = {
        "": 3,
        "ZÄHLEN geld": 1,
        "störung": 1,
        "ärztin": 1,
        "#abend": 2,
        "#Abend zählen": 1,
        "#": 3,
        "nirgends": 0,
        "#nirgends": 0,
        "zählen ruhe": 0,
    }
    for words, count in found.items():
        desk.screen.filter.setText(words)
        assert len(desk.rows()) == count, words
        assert desk.says("No note fits.") == (count == 0)


def test_kinds_and_orders_can_be_chosen(desk: Desk) -> None:
    old = desk.write("Frei")
    desk.write("Auf Kasse", "kasse")
    desk.write("Auf Ärztin", "zoo")
    desk.workspace.notebook.change(old, "Frei", ["geändert"])
    desk.open()
    desk.shows("Frei", "Auf Ärztin", "Auf Kasse")
    desk.pick(desk.screen.order, "Written last")
    desk.shows("Auf Ärztin", "Auf Kasse", "Frei")
    desk.pick(desk.screen.order, "By page")
    desk.shows("Auf Ärztin", "Auf Kasse", "Frei")
    desk.pick(desk.screen.which, "On no page")
    desk.shows("Frei")
    desk.pick(desk.screen.which, "On pages")
    desk.shows("Auf Ärztin", "Auf Kasse")


def test_what_is_gone_is_told_and_never_dropped(desk: Desk) -> None:
    desk.write("Seite weg", "weg/damit")
    desk.write("Worte weg", "kasse", "Das steht nirgends auf dieser Seite")
    desk.write("Noch da", "kasse", "rufen wir die Technik an")
    desk.open()
    desk.pick(desk.screen.which, "Place is gone")
    desk.shows("Worte weg", "Seite weg")
    assert desk.spoken(0).endswith("The passage is no longer on the page")
    assert desk.spoken(1).endswith("The page is no longer in the guide")
    desk.click_row(0)
    desk.qtbot.waitUntil(lambda: desk.says("The passage is no longer on the page."))
    assert desk.says("“Das steht nirgends auf dieser Seite”")
    with desk.qtbot.waitSignal(desk.workspace.guide_changed):
        (desk.root / "kasse.md").write_text(KASSE.replace("Bei einer Störung rufen wir die Technik an", "Nichts"))
        desk.workspace.look()
    desk.shows("Noch da", "Worte weg", "Seite weg")


def test_without_a_guide_no_note_is_begun_that_nobody_would_find(desk: Desk) -> None:
    desk.workspace.choose(desk.root / "weg")
    desk.open()
    assert not desk.screen.actions_by_id["note.new"].isEnabled()
    assert not desk.button("Write a note").isEnabled()
    desk.screen.new_note()
    assert not desk.screen.editor.is_open
    assert desk.workspace.notebook.write("Nirgends") == ""
    assert desk.profile.notes.all_notes() == []


def test_keys_go_through_the_list_into_a_note_and_back(desk: Desk) -> None:
    for text in ("Drei", "Zwei", "Eins"):
        desk.write(text)
    desk.open()
    desk.qtbot.waitUntil(desk.screen.list.hasFocus)
    assert desk.shown == "Eins"
    desk.key(Qt.Key.Key_Down)
    assert desk.shown == "Zwei"
    assert desk.screen.list.hasFocus()
    desk.key(Qt.Key.Key_Return)
    assert desk.screen.editor.words.hasFocus()
    QTest.keyClicks(desk.screen.editor.words, "Und ")
    desk.key(Qt.Key.Key_Escape)
    desk.shows("Und Zwei", "Eins", "Drei")
    assert desk.shown == "Und Zwei"
    assert desk.screen.list.hasFocus()


def test_another_row_keeps_what_was_written(desk: Desk) -> None:
    for text in ("Zwei", "Eins"):
        desk.write(text)
    desk.open()
    QTest.keyClicks(desk.screen.editor.words, "Nicht verlieren: ")
    desk.click_row(1)
    assert desk.shown == "Zwei"
    desk.shows("Nicht verlieren: Eins", "Zwei")
    assert desk.shown == "Zwei"
    assert desk.screen.list.current == desk.screen.editor.note


def test_a_new_note_is_not_taken_away_by_what_happens_meanwhile(desk: Desk) -> None:
    desk.write("Alt")
    desk.open()
    desk.screen.new_note()
    QTest.keyClicks(desk.screen.editor.words, "Mitten im Satz")
    desk.write("Kam dazwischen")
    desk.shows("Kam dazwischen", "Alt")
    assert desk.shown == "Mitten im Satz"
    desk.screen.hide()
    assert [note.text for note in desk.workspace.notebook.notes()] == ["Mitten im Satz", "Kam dazwischen", "Alt"]


@pytest.mark.parametrize("by", ["key", "button", "action"])
def test_a_note_is_deleted_and_the_next_one_shown(desk: Desk, by: str) -> None:
    for text in ("Drei", "Zwei", "Eins"):
        desk.write(text)
    desk.open()
    desk.click_row(1)
    ways: dict[str, Callable[[], object]] = {
        "key": lambda: QTest.keyClick(desk.screen.list, Qt.Key.Key_Delete),
        "button": lambda: desk.click("Delete"),
        "action": desk.screen.actions_by_id["note.delete"].trigger,
    }
    ways[by]()
    desk.shows("Eins", "Drei")
    assert desk.shown == "Drei"
    desk.workspace.undo.undo()
    desk.shows("Eins", "Zwei", "Drei")


def test_the_last_note_deleted_leaves_the_empty_area(desk: Desk) -> None:
    desk.write("Einzige")
    desk.open()
    desk.click("Delete")
    desk.qtbot.waitUntil(lambda: desk.says("Room for what is worth keeping in mind"))
    assert not desk.screen.actions_by_id["note.delete"].isEnabled()
    assert not desk.screen.actions_by_id["note.export"].isEnabled()


def test_a_note_leads_to_its_place(desk: Desk) -> None:
    free, on_page = desk.write("Frei"), desk.write("Auf Kasse", "kasse")
    desk.open()
    with desk.qtbot.waitSignal(desk.screen.note_requested) as asked:
        desk.click("Show in the guide")
    assert asked.args == [on_page]
    desk.click_row(1)
    assert desk.screen.editor.note == free
    assert not desk.screen.actions_by_id["note.show"].isEnabled()
    assert all(b.text() != "Show in the guide" for b in desk.screen.findChildren(QPushButton) if b.isVisible())


def test_where_there_is_little_room_list_and_note_take_turns(desk: Desk) -> None:
    for text in ("Zwei", "Eins"):
        desk.write(text)
    desk.screen.resize(500, 600)
    desk.open()
    assert desk.screen.list.isVisible()
    assert not desk.screen.editor.isVisible()
    desk.click_row(1)
    assert not desk.screen.list.isVisible()
    assert desk.shown == "Zwei"
    QTest.keyClicks(desk.screen.editor.words, "Auch ")
    desk.click("All notes")
    assert desk.screen.list.isVisible()
    desk.shows("Auch Zwei", "Eins")
    desk.screen.resize(1100, 700)
    assert desk.screen.list.isVisible()
    assert desk.shown == "Auch Zwei"


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_nothing_is_cut_off_with_large_text(desk: Desk, qapp: QApplication, look: theme.ThemeName) -> None:
    desk.write("Worte weg", "kasse", "Das steht nirgends auf dieser Seite")
    desk.profile.settings.change(text_scale=2.0)
    font, palette = qapp.font(), qapp.palette()
    theme.apply(qapp, theme.load(look), 28)
    screen = NotesScreen(desk.workspace, theme.load(look), desk.answers)
    try:
        screen.resize(910, 600)
        screen.show()
        screen.arrive()
        assert (screen.width(), screen.height()) == (910, 600)
        screen.open_note(screen.list.current)
        desk.qtbot.waitUntil(lambda: screen.editor.isVisible() and screen.grab().width() == 910)
        for widget in screen.findChildren(QPushButton) + screen.findChildren(QLineEdit):
            if widget.isVisible():
                assert widget.width() >= widget.minimumSizeHint().width()
                assert screen.rect().contains(widget.rect().translated(widget.mapTo(screen, widget.rect().topLeft())))
    finally:
        shiboken6.delete(screen)
        qapp.setStyleSheet("")
        qapp.setPalette(palette)
        qapp.setFont(font)


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.write("Eins")
    desk.open()
    controls = [
        child
        for kind in (QPushButton, QComboBox, QLineEdit, QPlainTextEdit)
        for child in desk.screen.findChildren(kind)
        if child.isVisible()
    ]
    assert len(controls) >= 9
    assert all(child.accessibleName() or (isinstance(child, QPushButton) and child.text()) for child in controls)
    assert desk.screen.list.accessibleName() == "Notes"


# taken along


def test_notes_are_exported_into_a_folder(desk: Desk, tmp_path: Path) -> None:
    desk.write("Eins", tags=["a"])
    desk.write("Zwei", "kasse", "rufen wir die Technik an")
    desk.answers.folder = tmp_path / "Notizen"
    desk.answers.folder.mkdir()
    desk.open()
    desk.screen.actions_by_id["note.export"].trigger()
    ((text, kind),) = desk.told
    assert kind == "ok"
    assert text.startswith("Exported 2 note")
    assert str(desk.answers.folder) in text
    files = {file.name: file.read_text() for file in desk.answers.folder.iterdir()}
    assert set(files) == {"2026-11-23-eins.md", "2026-11-23-zwei.md"}
    assert "> rufen wir die Technik an\n\nZwei\n" in files["2026-11-23-zwei.md"]
    desk.click("Export …")
    text, kind = desk.told[-1]
    assert kind == "error"
    assert "2026-11-23-" in text
    assert {file.name: file.read_text() for file in desk.answers.folder.iterdir()} == files


def test_only_what_is_listed_is_exported(desk: Desk, tmp_path: Path) -> None:
    desk.write("Eins", tags=["a"])
    desk.write("Zwei")
    desk.open()
    desk.screen.filter.setText("#a")
    desk.click("Export …")
    assert desk.told == []
    desk.answers.folder = tmp_path / "Notizen"
    desk.answers.folder.mkdir()
    desk.click("Export …")
    assert [file.name for file in desk.answers.folder.iterdir()] == ["2026-11-23-eins.md"]


def test_a_folder_that_is_gone_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.write("Eins")
    desk.open()
    desk.answers.folder = tmp_path / "weg"
    desk.click("Export …")
    ((text, kind),) = desk.told
    assert kind == "error"
    assert str(desk.answers.folder) in text


# with many


def test_rows_are_worked_out_when_they_are_seen(desk: Desk) -> None:
    notes = [
        Note(f"n{n}", desk.workspace.guide_key, f"Gedanke {n}", NOW, NOW - timedelta(minutes=n), tags=[f"t{n % 7}"])
        for n in range(5000)
    ]
    desk.profile.notes.keep(*notes)
    desk.open()
    assert len(desk.rows()) == 5000
    desk.screen.list.setCurrentIndex(desk.screen.list.model().index(4000, 0))
    scroll = desk.screen.list.verticalScrollBar().value()
    assert desk.shown == "Gedanke 4000"
    desk.workspace.notebook.change("n4500", "Gedanke 4500", ["neu"])
    desk.qtbot.waitUntil(lambda: desk.rows()[0] == "Gedanke 4500")
    assert desk.screen.list.verticalScrollBar().value() in range(scroll - 200, scroll + 200)
    desk.screen.filter.setText("#t3 gedanke 40")
    assert desk.rows() == [f"Gedanke {n}" for n in range(5000) if n % 7 == 3 and "40" in str(n)]
    described: list[Note] = []
    model = NoteListModel(described.append)  # type: ignore[arg-type]  # nothing is described
    model.set_notes(notes)
    assert described == []
