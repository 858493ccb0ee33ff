"""Notes on the page that is read: marked where they stand, found again after changes, and written beside the page."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from storage.errors import StorageError
from storage.models import Passage
from storage.profile import Profile
from ui import page_html, theme
from ui.note_places import Standing, standings
from ui.page_notes import PageNotes
from ui.widgets.note_editor import NoteEditor
from ui.widgets.page_view import PageView
from ui.workspace import Workspace

PAGE = """---
title: Kasse
---

# Kasse

Bei einer Störung rufen wir die Technik an. 😀 Danach warten wir.

## Abschluss

Am Abend zählen wir das Geld, und zwar zu zweit.

- Zettel schreiben
- Zettel abgeben
"""
LONG = "".join(f"<p>Absatz {n}: ein Satz mit Wörtern.</p>" for n in range(60))


class Desk:
    """A person who reads one page, with the editor below it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.now = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
        self.root = folder / "guide"
        self.root.mkdir()
        (self.root / "index.md").write_text("# Start\n\nWillkommen.\n")
        self.write_page(PAGE)
        self.profile = Profile(folder / "profile")
        self.profile.open()
        self.workspace = Workspace(self.profile, folder / "cache", folder, clock=self.tick)
        self.workspace.choose(self.root)
        self.workspace.open()
        qtbot.waitUntil(lambda: self.workspace.guide is not None and "kasse" in self.workspace.guide.pages)
        self.window = QWidget()
        self.window.resize(1000, 800)
        qtbot.addWidget(self.window)
        self.view = PageView(theme.load("light"))
        self.notes = PageNotes(self.workspace, self.view)
        self.editor = NoteEditor(self.workspace, theme.load("light"))
        column = QVBoxLayout(self.window)
        column.addWidget(self.view, 1)
        column.addWidget(self.editor)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.read()

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def write_page(self, text: str) -> None:
        (self.root / "kasse.md").write_text(text)

    def read(self) -> None:
        """Show the page as it is composed now."""
        assert self.workspace.guide
        self.view.show_html(page_html.compose(self.workspace.guide, self.workspace.guide.pages["kasse"]), None)
        with self.qtbot.waitSignal(self.notes.changed):
            self.notes.show_page("kasse")

    def change_page(self, old: str, new: str) -> None:
        """Somebody writes the page anew."""
        with self.qtbot.waitSignal(self.workspace.guide_changed):
            self.write_page((self.root / "kasse.md").read_text().replace(old, new))
            self.workspace.look()
        self.read()

    def select(self, words: str) -> None:
        start = self.view.plain_text().index(words)
        self.view.show_span(start, start + len(words))

    def note_on(self, words: str, text: str) -> str:
        """Write a note on some words and wait until it is marked."""
        self.select(words)
        with self.qtbot.waitSignal(self.notes.changed):
            return self.workspace.notebook.write(text, "kasse", self.notes.passage_here())

    def selected(self) -> str:
        return self.view.textCursor().selectedText()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.editor.cancel()
    desk.workspace.jobs.finish()
    desk.profile.close()
    shiboken6.delete(desk.window)
    shiboken6.delete(desk.workspace)


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    view = PageView(theme.load("light"))
    qtbot.addWidget(view)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


def signs(view: PageView) -> list[QPoint]:
    """Where the margin has signs, from top to bottom."""
    image, colour = view.viewport().grab().toImage(), QColor(theme.load("light").colours.signal).rgb()
    left = int(view.document().rootFrame().frameFormat().leftMargin()) - 2
    found: list[QPoint] = []
    for y in range(image.height()):
        row = [x for x in range(left) if image.pixel(x, y) == colour]
        if row and (not found or y - found[-1].y() > 20):
            found.append(QPoint(row[0] + 6, y))
    return [QPoint(at.x(), at.y() + 6) for at in found]


def click(view: PageView, at: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


# in the view


def test_places_are_told_as_python_counts_letters(view: PageView) -> None:
    table = '<table class="data"><tr><td>eins</td><td>zwei 😀 drei</td></tr></table>'
    view.show_html(f"<h1>Ümläut 😀</h1><p>Mit&nbsp;Tinte<br>und 👩‍🚒 Zeile</p>{table}<p>Schluss</p>", None)
    for words in ("Ümläut", "Tinte", "Zeile", "eins", "drei", "Schluss", "😀 drei"):
        start = view.plain_text().index(words)
        view.show_span(start, start + len(words))
        assert view.textCursor().selectedText() == words
        assert view.selected_passage() == (start, start + len(words))


def test_a_passage_is_what_is_selected_without_its_blanks(view: PageView) -> None:
    view.show_html('<p>Erster Satz.</p><p> <a href="page:x">Zweiter</a> Satz. </p>', None)
    assert view.selected_passage() is None
    view.selectAll()
    start, end = view.selected_passage() or (0, 0)
    assert view.plain_text()[start:end].split() == ["Erster", "Satz.", "Zweiter", "Satz."]
    cursor = view.textCursor()
    cursor.setPosition(6)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_passage() is None


def test_a_link_that_the_keys_reached_is_no_passage_but_a_hit_is(view: PageView, qtbot: QtBot) -> None:
    view.show_html('<p>Ein <a href="page:x">Verweis</a> und mehr.</p>', None)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.textCursor().selectedText() == "Verweis"
    assert view.selected_passage() is None
    view.find_all("mehr")
    start, end = view.selected_passage() or (0, 0)
    assert view.plain_text()[start:end] == "mehr"


def test_marks_lie_beside_and_behind_the_words(view: PageView) -> None:
    view.show_html(f"<h1>Titel</h1><p>Ein Satz über die Kasse.</p>{LONG}", None)
    plain = view.viewport().grab().toImage()
    assert signs(view) == []
    start = view.plain_text().index("Kasse")
    view.set_notes([(start, start + 5, "a")])
    assert len(signs(view)) == 1
    marked = view.viewport().grab().toImage()
    soft = QColor(theme.load("light").colours.signal_soft).rgb()
    assert sum(marked.pixel(x, y) == soft for x in range(90, 400) for y in range(60, 140)) > 50
    view.set_notes([])
    assert view.viewport().grab().toImage() == plain


def test_a_sign_is_clicked_and_notes_on_one_line_take_turns(view: PageView, qtbot: QtBot) -> None:
    view.show_html("<h1>Titel</h1><p>Ein Satz über die Kasse.</p><p>Und noch einer.</p>", None)
    text = view.plain_text()
    first, second, third = (text.index(words) for words in ("Satz", "Kasse", "noch"))
    view.set_notes([(third, third + 4, "c"), (second, second + 5, "b"), (first, first + 4, "a"), (0, 0, "page")])
    at = signs(view)
    assert len(at) == 3
    asked: list[str] = []
    view.note_clicked.connect(asked.append)
    for point in (at[1], at[1], at[1], at[2], at[0]):
        click(view, point)
    assert asked == ["a", "b", "a", "c", "page"]
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at[1])
    assert not view.textCursor().hasSelection()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at[1])
    with qtbot.assertNotEmitted(view.note_clicked):
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at[1] + QPoint(200, 0))


def test_a_sign_shows_how_its_note_begins_and_never_as_html(view: PageView) -> None:
    view.show_html("<h1>Titel</h1><p>Ein Satz.</p>", None)
    view.set_notes([(0, 0, "a")], {"a": "<b>fett</b>"})
    (at,) = signs(view)
    shape = view.viewport().cursor().shape()
    QTest.mouseMove(view.viewport(), at)
    assert view.viewport().toolTip() == "<p>&lt;b&gt;fett&lt;/b&gt;</p>"
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(view.viewport(), at + QPoint(200, 100))
    assert (view.viewport().toolTip(), view.viewport().cursor().shape()) == ("", shape)


def test_keys_go_from_note_to_note_and_round(view: PageView) -> None:
    view.show_html(f"<h1>Titel</h1>{LONG}", None)
    assert view.next_note() == ""
    places = [view.plain_text().index(f"Absatz {n}:") for n in (50, 3, 58)]
    view.set_notes([(place, place + 6, f"n{place}") for place in places])
    asked: list[str] = []
    view.note_clicked.connect(asked.append)
    seen = []
    for _ in range(4):
        view.next_note()
        seen.append((view.textCursor().selectionStart(), view.verticalScrollBar().value() > 300))
    order = sorted(places)
    assert seen == [(order[0], False), (order[1], True), (order[2], True), (order[0], False)]
    assert asked == [f"n{place}" for place in [*order, order[0]]]


def test_the_next_note_is_the_first_one_from_here(view: PageView) -> None:
    view.show_html(f"<h1>Titel</h1>{LONG}", None)
    places = [view.plain_text().index(f"Absatz {n}:") for n in (3, 50)]
    view.set_notes([(place, place + 6, f"n{place}") for place in places])
    start = view.plain_text().index("Absatz 30:")
    view.show_span(start, start + 9)
    assert view.next_note() == f"n{places[1]}"


def test_what_is_marked_stays_seen_when_the_view_gets_lower(view: PageView, qtbot: QtBot) -> None:
    view.show_html(f"<h1>Titel</h1>{LONG}", None)
    start = view.plain_text().index("Absatz 59")
    view.show_span(start, start + 9)
    view.resize(900, 300)
    qtbot.waitUntil(lambda: view.viewport().height() == 300)
    assert view.viewport().rect().contains(view.cursorRect(view.textCursor()))


def test_marks_stay_with_their_words_in_another_look_and_go_with_the_page(view: PageView) -> None:
    view.show_html(f"<h1>Titel</h1>{LONG}", None)
    start = view.plain_text().index("Absatz 2:")
    view.set_notes([(start, start + 6, "a"), (10**9, 10**9, "far"), (-1, -1, "before")])
    view.set_theme(theme.load("light"), 1.5)
    assert len(signs(view)) == 1
    view.show_html("<h1>Anderes</h1>", None)
    assert signs(view) == []
    assert view.next_note() == ""


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_the_menu_offers_a_note(view: PageView, qtbot: QtBot) -> None:
    view.show_html("<p>Text</p>", None)
    at = QPoint(300, 50)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at)))
    menu = view.findChild(QMenu)
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(view.note_wanted):
        next(act for act in menu.actions() if act.text() == "Note").trigger()
    menu.close()


# found again


def test_a_note_is_found_where_its_words_are(desk: Desk) -> None:
    note = desk.note_on("zählen wir das Geld", "Zu zweit!")
    kept = desk.workspace.notebook.get(note)
    assert kept
    assert kept.passage
    assert (kept.passage.exact, kept.passage.heading) == ("zählen wir das Geld", "abschluss")
    desk.change_page("Am Abend", "Ganz neu davor. Am späten Abend")
    assert desk.notes.gone == []
    desk.view.moveCursor(QTextCursor.MoveOperation.Start)
    desk.notes.show_note(note)
    assert desk.selected() == "zählen wir das Geld"


def test_words_that_stand_twice_are_told_apart(desk: Desk) -> None:
    text = desk.view.plain_text()
    second = text.rindex("Zettel")
    desk.view.show_span(second, second + 6)
    with desk.qtbot.waitSignal(desk.notes.changed):
        note = desk.workspace.notebook.write("Wohin?", "kasse", desk.notes.passage_here())
    desk.view.moveCursor(QTextCursor.MoveOperation.Start)
    desk.notes.show_note(note)
    assert desk.view.selected_passage() == (second, second + 6)


def test_a_note_whose_words_are_gone_stays_on_the_page(desk: Desk) -> None:
    note = desk.note_on("zählen wir das Geld", "Zu zweit!")
    desk.change_page("Am Abend zählen wir das Geld, und zwar zu zweit.", "Das macht jetzt die Verwaltung.")
    desk.qtbot.waitUntil(lambda: desk.notes.gone == [note])
    assert len(signs(desk.view)) == 1
    assert desk.view.next_note() == note
    desk.change_page("Das macht jetzt", "Am Abend zählen wir das Geld, und zwar zu zweit. Das macht jetzt")
    assert desk.notes.gone == []
    desk.notes.show_note(note)
    assert desk.selected() == "zählen wir das Geld"


def test_notes_on_the_page_stand_beside_its_title(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.notes.changed):
        first = desk.workspace.notebook.write("Über alles", "kasse")
    with desk.qtbot.waitSignal(desk.notes.changed):
        desk.workspace.notebook.write("Auch", "kasse")
    (at,) = signs(desk.view)
    title = desk.view.document().find("Kasse")
    assert abs(desk.view.cursorRect(title).center().y() - at.y()) < 25
    with desk.qtbot.waitSignal(desk.view.note_clicked) as asked:
        click(desk.view, at)
    assert asked.args == [first]


def test_the_word_over_a_callout_can_be_noted(desk: Desk) -> None:
    desk.change_page("## Abschluss", "> [!WARNING]\n> Nicht öffnen.\n\n## Abschluss")
    note = desk.note_on("Warning", "Wirklich?")
    assert desk.workspace.guide
    kept = desk.workspace.notebook.get(note)
    assert kept
    assert standings(desk.workspace.guide, [kept]) == {note: Standing.HERE}


def test_marks_follow_what_is_deleted_and_taken_back(desk: Desk) -> None:
    note = desk.note_on("die Technik", "Nummer?")
    assert len(signs(desk.view)) == 1
    with desk.qtbot.waitSignal(desk.notes.changed):
        desk.workspace.notebook.remove(note)
    assert signs(desk.view) == []
    with desk.qtbot.waitSignal(desk.notes.changed):
        desk.workspace.undo.undo()
    assert len(signs(desk.view)) == 1


def test_notes_of_other_pages_are_not_marked(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.notes.changed):
        desk.workspace.notebook.write("Woanders", "index", Passage("Bei einer Störung"))
    assert signs(desk.view) == []


def test_a_note_is_shown_as_soon_as_its_place_is_known(desk: Desk) -> None:
    note = desk.workspace.notebook.write("Später", "kasse", Passage("warten wir", heading="kasse"))
    desk.notes.show_note(note)
    desk.qtbot.waitUntil(lambda: desk.selected() == "warten wir")


def test_a_passage_in_another_part_of_a_long_page_is_not_gone(desk: Desk) -> None:
    many = "\n\n".join(f"## Teil {n}\n\n" + "Wort " * 900 for n in range(30))
    desk.change_page("## Abschluss", f"{many}\n\n## Abschluss")
    assert "zählen wir das Geld" not in desk.view.plain_text()
    desk.workspace.notebook.write("Weit hinten", "kasse", Passage("zählen wir das Geld", "Am Abend ", ", und zwar"))
    gone = desk.workspace.notebook.write("Nirgends", "kasse", Passage("Das steht nirgends auf dieser Seite"))
    desk.qtbot.waitUntil(lambda: desk.notes.gone == [gone])


# written beside the page


def type_note(desk: Desk, words: str) -> None:
    QTest.keyClicks(desk.editor.words, words)


def kept(desk: Desk) -> list[tuple[str, list[str]]]:
    return [(note.text, note.tags) for note in desk.workspace.notebook.notes()]


def test_a_note_is_written_on_the_words_that_are_selected(desk: Desk) -> None:
    desk.select("rufen wir die Technik an")
    assert not desk.editor.isVisible()
    desk.editor.begin("kasse", desk.notes.passage_here())
    assert desk.editor.isVisible()
    type_note(desk, "Durchwahl 4357")
    QTest.keyClicks(desk.editor.tags, "#Telefon, erste   Woche, telefon,")
    with desk.qtbot.waitSignal(desk.editor.closed):
        QTest.keyClick(desk.editor.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not desk.editor.isVisible()
    assert kept(desk) == [("Durchwahl 4357", ["telefon", "erste Woche"])]
    (note,) = desk.workspace.notebook.notes()
    assert note.passage
    assert note.passage.exact == "rufen wir die Technik an"
    assert (note.page, note.page_title) == ("kasse", "Kasse")


LEAVING: list[Callable[[Desk], object]] = [
    lambda desk: QTest.keyClick(desk.editor.words, Qt.Key.Key_Escape),
    lambda desk: QTest.keyClick(desk.editor.tags, Qt.Key.Key_Escape),
    lambda desk: desk.window.hide(),
    lambda desk: desk.window.close(),
    lambda desk: desk.editor.finish(),
    lambda desk: desk.editor.begin("index"),
    lambda desk: desk.editor.edit(desk.workspace.notebook.write("Eine andere")),
]


@pytest.mark.parametrize("leave", LEAVING)
def test_words_are_kept_however_the_editor_is_left(desk: Desk, leave: Callable[[Desk], object]) -> None:
    desk.editor.begin("kasse")
    type_note(desk, "Nicht verlieren")
    leave(desk)
    assert ("Nicht verlieren", []) in kept(desk)


def test_nothing_is_kept_where_nothing_was_written(desk: Desk) -> None:
    desk.editor.begin("kasse")
    type_note(desk, "  ")
    assert not desk.editor.save_button.isEnabled()
    QTest.keyClick(desk.editor.words, Qt.Key.Key_Escape)
    assert kept(desk) == []
    note = desk.workspace.notebook.write("Steht schon", "kasse")
    desk.editor.edit(note)
    desk.editor.words.selectAll()
    QTest.keyClick(desk.editor.words, Qt.Key.Key_Delete)
    assert not desk.editor.save_button.isEnabled()
    desk.editor.finish()
    assert kept(desk) == [("Steht schon", [])]


def test_words_can_be_marked_without_a_word_about_them(desk: Desk) -> None:
    desk.select("die Technik")
    desk.editor.begin("kasse", desk.notes.passage_here())
    QTest.mouseClick(desk.editor.save_button, Qt.MouseButton.LeftButton)
    assert kept(desk) == [("", [])]
    desk.editor.begin("kasse", Passage("nur so"))
    desk.editor.cancel()
    assert kept(desk) == [("", [])]


def test_cancel_drops_what_was_written(desk: Desk) -> None:
    note = desk.workspace.notebook.write("Alt", "kasse", None, ["a"])
    desk.editor.edit(note)
    type_note(desk, "Neu ")
    QTest.mouseClick(desk.editor.cancel_button, Qt.MouseButton.LeftButton)
    assert not desk.editor.isVisible()
    assert kept(desk) == [("Alt", ["a"])]


def test_a_note_is_deleted_and_taken_back(desk: Desk) -> None:
    note = desk.workspace.notebook.write("Weg damit", "kasse")
    desk.editor.edit(note)
    QTest.mouseClick(desk.editor.delete_button, Qt.MouseButton.LeftButton)
    assert kept(desk) == []
    assert not desk.editor.isVisible()
    desk.workspace.undo.undo()
    assert kept(desk) == [("Weg damit", [])]


def test_what_is_taken_back_is_seen_but_never_in_place_of_unsaved_words(desk: Desk) -> None:
    note = desk.workspace.notebook.write("Eins", "kasse")
    desk.workspace.notebook.change(note, "Zwei", [])
    desk.editor.edit(note)
    desk.workspace.undo.undo()
    assert desk.editor.words.toPlainText() == "Eins"
    type_note(desk, "Noch mehr: ")
    desk.workspace.undo.undo()
    assert kept(desk) == []
    assert desk.editor.words.toPlainText() == "Noch mehr: Eins"
    desk.editor.save()
    assert kept(desk) == [("Noch mehr: Eins", [])]


def test_a_note_that_cannot_be_deleted_stays_open_with_its_words(desk: Desk) -> None:
    note = desk.workspace.notebook.write("Alt", "kasse")
    desk.editor.edit(note)
    type_note(desk, "Neu und ")
    desk.profile.close()
    QTest.mouseClick(desk.editor.delete_button, Qt.MouseButton.LeftButton)
    assert desk.editor.isVisible()
    assert desk.editor.words.toPlainText() == "Neu und Alt"
    desk.profile.open()
    desk.editor.save()
    assert kept(desk) == [("Neu und Alt", [])]
    store = desk.profile.folder / "notes.json"
    store.unlink()
    (store / "in the way").mkdir(parents=True)
    desk.editor.edit(note)
    with desk.qtbot.waitSignal(desk.workspace.failed):
        desk.editor.delete()
    assert desk.editor.isVisible()
    assert kept(desk) == [("Neu und Alt", [])]


def test_a_note_deleted_elsewhere_closes(desk: Desk) -> None:
    note = desk.workspace.notebook.write("Eins", "kasse")
    desk.editor.edit(note)
    with desk.qtbot.waitSignal(desk.editor.closed):
        desk.workspace.notebook.remove(note)
    assert not desk.editor.isVisible()
    assert not desk.editor.edit(note)


def test_a_store_that_takes_nothing_keeps_the_editor_open(desk: Desk) -> None:
    desk.profile.close()
    desk.editor.begin("kasse")
    type_note(desk, "Bleibt hier stehen")
    with desk.qtbot.waitSignal(desk.workspace.failed) as told:
        QTest.keyClick(desk.editor.words, Qt.Key.Key_Escape)
    assert isinstance(told.args[0], StorageError)
    assert desk.editor.isVisible()
    assert not desk.editor.begin("index")
    assert desk.editor.words.toPlainText() == "Bleibt hier stehen"
    desk.profile.open()
    desk.editor.finish()
    assert kept(desk) == [("Bleibt hier stehen", [])]


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_tags_that_others_have_are_offered(desk: Desk) -> None:
    desk.workspace.notebook.write("Eins", tags=["Telefon", "Zettel"])
    desk.editor.begin("kasse")
    completer = desk.editor.tags.completer()
    desk.editor.tags.setFocus()
    QTest.keyClicks(desk.editor.tags, "eilig, #te")
    assert completer.currentCompletion() == "eilig, Telefon"
    assert completer.completionCount() == 1


@pytest.mark.parametrize(
    "text",
    [
        "<img src=x><script>alert(1)</script><h1>groß</h1>\n\n&amp;",
        "Zeile\n\n\tTab\xa0und 😀 Ende ",
        "x" * 60_000,
        "Wort für Wort\n" * 70_000,
    ],
    ids=["html", "blanks", "one line", "many lines"],
)
def test_any_text_stays_as_it_is(desk: Desk, text: str) -> None:
    note = desk.workspace.notebook.write(text, "kasse")
    desk.editor.edit(note)
    assert not desk.editor.unsaved
    QTest.keyClicks(desk.editor.words, "!")
    desk.editor.save()
    assert kept(desk) == [(f"!{text}", [])]


def test_a_long_word_can_be_pasted(desk: Desk) -> None:
    desk.editor.begin("kasse")
    QApplication.clipboard().setText("<b>" + "x" * 60_000)
    desk.editor.words.paste()
    desk.editor.save()
    assert kept(desk) == [("<b>" + "x" * 60_000, [])]


def test_half_a_character_does_not_stop_a_note(desk: Desk) -> None:
    desk.editor.begin("kasse")
    desk.editor.words.insertPlainText("vor \ud83d nach")
    desk.editor.save()
    (note,) = desk.workspace.notebook.notes()
    assert note.text.startswith("vor ")
    assert note.text.endswith(" nach")


def test_it_says_what_is_gone(desk: Desk) -> None:
    def says(words: str) -> bool:
        return any(label.isVisible() and label.text() == words for label in desk.editor.findChildren(QLabel))

    note = desk.workspace.notebook.write("Alt", "kasse", Passage("Das steht nirgends auf dieser Seite"))
    desk.editor.edit(note)
    desk.qtbot.waitUntil(lambda: says("The passage is no longer on the page."))
    assert says("“Das steht nirgends auf dieser Seite”")
    desk.editor.edit(desk.workspace.notebook.write("Älter", "gibt/es/nicht"))
    assert says("The page is no longer in the guide.")
    desk.editor.edit(desk.workspace.notebook.write("Gut", "kasse", Passage("warten wir")))
    assert not says("The page is no longer in the guide.")


def test_every_field_has_a_name_and_is_reached_by_tab(desk: Desk) -> None:
    desk.editor.edit(desk.workspace.notebook.write("Text", "kasse"))
    editor = desk.editor
    desk.window.activateWindow()
    desk.qtbot.waitUntil(editor.words.hasFocus)
    type_note(desk, "x")
    reached = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget() or editor, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [editor.tags, editor.save_button, editor.cancel_button, editor.delete_button]
    assert (editor.words.accessibleName(), editor.tags.accessibleName()) == ("Words of the note", "Tags")
    assert editor.accessibleName() == "Note on “Kasse”"


def test_another_guide_does_not_take_words_away(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "index.md").write_text("# Anderes\n")
    begun_in = desk.workspace.guide_key
    desk.editor.begin("kasse")
    type_note(desk, "Begonnen")
    desk.workspace.choose(other)
    desk.workspace.open()
    desk.qtbot.waitUntil(lambda: desk.workspace.guide is not None)
    desk.qtbot.waitUntil(lambda: not desk.editor.is_open)
    notes = desk.profile.notes.all_notes()
    assert [(note.text, note.page, note.guide) for note in notes] == [("Begonnen", "kasse", begun_in)]
