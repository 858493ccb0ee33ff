"""The one box for everything, worked by keys."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from storage.profile import Profile
from ui import theme
from ui.finder import Finder
from ui.widgets.palette import Palette
from ui.widgets.search_field import SearchField
from ui.workspace import Workspace

NOW = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
IT = """---
kind: department
title: Informationstechnik
summary: Wir halten alles am Laufen.
roles:
  - {id: helpdesk, title: Helpdesk}
services:
  - id: kasse
    name: Kassenstörung beheben
    description: Die Kasse bucht nicht mehr.
---

# Informationstechnik

## Ticketportal

Hier steht, wie ein Ticket entsteht.
"""
FEEDBACK = "# Rückmeldung geben\n\nWas auch an der Kasse gilt: eine Sache, eine Wirkung, ein Wunsch.\n"
LIST = "---\nkind: checklist\ntitle: Kassenkunde für alle\n---\n\n- [ ] Eine Schublade zählen {#a}\n"
Key = Qt.Key


class Desk:
    """A window in which somebody reads, with the box over it."""

    def __init__(self, qtbot: QtBot, folder: Path, scale: float = 1.0, look: theme.ThemeName = "light") -> None:
        self.qtbot = qtbot
        self.root = folder / "guide"
        self.root.mkdir()
        for name, text in (("index", "# Haus\n"), ("it", IT), ("rueckmeldung", FEEDBACK), ("kunde", LIST)):
            (self.root / f"{name}.md").write_text(text, encoding="utf-8")
        self.profile = Profile(folder / "profile")
        self.profile.open()
        self.profile.settings.change(text_scale=scale)
        self.now = NOW
        self.workspace = Workspace(self.profile, folder / "cache", folder, clock=self.tick)
        self.finder = Finder(self.workspace, soon=0)
        self.workspace.choose(self.root)
        self.workspace.open()
        qtbot.waitUntil(lambda: self.workspace.guide is not None and len(self.workspace.guide.pages) == 4)
        self.window = QWidget()
        self.page = QLineEdit(self.window)
        QVBoxLayout(self.window).addWidget(self.page)
        self.done: list[str] = []
        self.actions = {
            "app.find": self.action("app.find", "Search", "Ctrl+K"),
            "page.print": self.action("page.print", "Print …", "Ctrl+P"),
            "area.notes": self.action("area.notes", "Notes", "Ctrl+4"),
            "page.pdf": self.action("page.pdf", "Save as PDF …", "Ctrl+Shift+P"),
        }
        self.palette = Palette(self.workspace, self.finder, theme.load(look), self.window)
        self.palette.page_chosen.connect(lambda *told: self.done.append(f"page {told}"))
        self.palette.note_chosen.connect(lambda note: self.done.append(f"note {note}"))
        self.palette.list_chosen.connect(lambda run: self.done.append(f"list {run}"))
        self.used: list[str] = []
        self.palette.used.connect(self.used.append)
        qtbot.addWidget(self.window)
        self.window.resize(1000, 700)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.page.setFocus()
        qtbot.waitUntil(lambda: bool(self.found("ticketportal")))

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def action(self, id_: str, text: str, keys: str) -> QAction:
        made = QAction(text, self.window)
        made.setShortcut(keys)
        made.triggered.connect(lambda: self.done.append(id_))
        self.window.addAction(made)
        return made

    def found(self, words: str) -> list[object]:
        answers: list[list[object]] = []
        self.finder.search(words, lambda answer: answers.append(list(answer.hits)))
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def open(self, recent: list[str] | None = None, words: str = "") -> None:
        self.palette.open(self.actions, recent or [], words)

    def type(self, words: str) -> None:
        self.palette.field.selectAll()
        self.palette.field.insert(words)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.palette.field, key)

    @property
    def rows(self) -> list[str]:
        model = self.palette.list.model()
        indexes = [model.index(row, 0) for row in range(model.rowCount())]
        return [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in indexes]

    def shows(self, *beginnings: str) -> None:
        def are_shown() -> bool:
            rows = self.rows
            return len(rows) == len(beginnings) and all(map(str.startswith, rows, beginnings))

        self.wait(are_shown)

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until)

    @property
    def chosen(self) -> str:
        return self.rows[self.palette.list.at]

    def end(self) -> None:
        self.palette.close_box()
        self.finder.close()
        self.workspace.jobs.finish()
        self.profile.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.end()


def test_parts_of_words_in_any_order_find_pages_services_and_passages(desk: Desk) -> None:
    desk.open()
    desk.type("stör kass")
    desk.wait(
        lambda: desk.rows[:1] == ["Service: Informationstechnik › Kassenstörung beheben. Die Kasse bucht nicht mehr"]
    )
    desk.type("kasse rückmeldung")
    desk.wait(lambda: any(row.startswith("Page: Rückmeldung geben") for row in desk.rows))
    assert "auch an der Kasse gilt" in next(row for row in desk.rows if row.startswith("Page: Rückmeldung geben"))


def test_enter_opens_the_page_at_the_place_with_the_words_to_be_marked(desk: Desk) -> None:
    desk.open()
    desk.type("kassenstoerung")
    desk.wait(lambda: bool(desk.rows) and desk.chosen.startswith("Service"))
    desk.press(Key.Key_Return)
    assert desk.done == ["page ('it', 'kasse', ['Kassenstörung'])"]
    assert desk.used == ["service:it#kasse"]
    assert not desk.palette.isVisible()


def test_enter_before_the_rows_have_come_opens_the_first_of_them(desk: Desk) -> None:
    desk.open()
    desk.type("ticketportal")
    desk.press(Key.Key_Return)
    desk.wait(lambda: bool(desk.done))
    assert desk.done == ["page ('it', 'ticketportal', ['Ticketportal'])"]


def test_notes_and_lists_are_found_and_opened(desk: Desk) -> None:
    note = desk.workspace.notebook.write("Nashorn im Lager", "it")
    desk.wait(lambda: bool(desk.found("nashorn")))
    page = desk.workspace.lists.templates()[0]
    run = desk.workspace.lists.begin(page, date(2026, 11, 2))
    desk.open()
    desk.type("nashorn")
    desk.shows("Note: on Informationstechnik. Nashorn im Lager")
    desk.press(Key.Key_Return)
    desk.open()
    desk.type("alle kassen")
    desk.wait(lambda: "Checklist: Kassenkunde für alle. 0 of 1" in desk.rows)
    desk.press(*[Key.Key_Down] * desk.rows.index("Checklist: Kassenkunde für alle. 0 of 1"), Key.Key_Return)
    assert desk.done == [f"note {note}", f"list {run}"]
    assert desk.used == [f"note:{note}", f"list:{run}"]


def test_the_keys_choose_while_the_field_keeps_the_focus(desk: Desk) -> None:
    desk.open()
    desk.type("e")
    desk.wait(lambda: len(desk.rows) > 3)
    rows = desk.rows
    assert desk.chosen == rows[0]
    desk.press(Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert desk.chosen == rows[1]
    desk.press(Key.Key_End)
    assert desk.chosen == rows[-1]
    desk.press(Key.Key_Down)
    assert desk.chosen == rows[-1]
    desk.press(Key.Key_Home)
    assert desk.chosen == rows[0]
    desk.press(Key.Key_PageDown)
    assert desk.chosen == rows[-1]
    desk.press(Key.Key_PageUp, Key.Key_Up)
    assert desk.chosen == rows[0]
    desk.press(Key.Key_Tab)
    assert desk.chosen == rows[1]
    QTest.keyClick(desk.palette.field, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert desk.chosen == rows[0]
    assert desk.palette.field.hasFocus()
    assert desk.palette.field.text() == "e"


def test_escape_closes_it_and_gives_the_focus_back(desk: Desk) -> None:
    desk.open()
    assert desk.palette.field.hasFocus()
    desk.press(Key.Key_Escape)
    assert not desk.palette.isVisible()
    assert desk.page.hasFocus()
    assert not desk.used


def test_what_was_used_last_comes_first_then_what_is_often_done(desk: Desk) -> None:
    recent = [
        "page:rueckmeldung",
        "page:gone",
        "action:page.pdf",
        "service:it#kasse",
        "role:it/helpdesk",
        "list:gone",
        "?",
    ]
    desk.open(recent)
    desk.shows(
        "Page: Rückmeldung geben",
        "Command: Save as PDF …. Ctrl+Shift+P",
        "Service: Informationstechnik › Kassenstörung beheben",
        "Role: Informationstechnik › Helpdesk",
        "Command: Notes. Ctrl+4",
        "Command: Print …. Ctrl+P",
    )


def test_an_action_is_done_once_the_box_is_closed(desk: Desk) -> None:
    seen: list[bool] = []
    desk.actions["page.pdf"].triggered.connect(
        lambda: seen.append(desk.palette.isVisible() or not desk.page.hasFocus())
    )
    desk.open()
    desk.type("pdf sav")
    desk.shows("Command: Save as PDF …")
    desk.press(Key.Key_Return)
    assert (desk.done, seen, desk.used) == (["page.pdf"], [False], ["action:page.pdf"])


def test_what_cannot_be_done_now_is_not_offered(desk: Desk) -> None:
    desk.actions["page.print"].setEnabled(False)
    desk.open()
    assert "Command: Print …. Ctrl+P" not in desk.rows
    desk.type("print")
    desk.wait(lambda: desk.rows == [])


def test_an_action_by_its_own_keys_closes_the_box(desk: Desk) -> None:
    desk.open()
    QTest.keyClick(desk.window, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert desk.done == ["page.print"]
    assert not desk.palette.isVisible()
    assert desk.page.hasFocus()


def test_what_is_chosen_stays_where_it_is_when_more_is_found(desk: Desk) -> None:
    desk.open()
    desk.type("kasse")
    desk.wait(lambda: len(desk.rows) > 2)
    desk.press(Key.Key_Down)
    chosen, count = desk.chosen, len(desk.rows)
    (desk.root / "neu.md").write_text("# Kasse\n\nKasse, Kasse.\n")
    desk.workspace.look()
    desk.wait(lambda: len(desk.rows) > count)
    assert (desk.chosen, desk.palette.list.at) == (chosen, 1)
    assert desk.rows[0].startswith("Page: Kasse") or desk.rows[2].startswith("Page: Kasse")


def test_the_focus_going_elsewhere_closes_it(desk: Desk) -> None:
    desk.open()
    desk.page.setFocus()
    desk.wait(lambda: not desk.palette.isVisible())
    assert desk.page.hasFocus()


def test_the_mouse_opens_a_row_and_leaves_beside_the_box(desk: Desk) -> None:
    desk.open()
    left = Qt.MouseButton.LeftButton
    middle = desk.palette.list.visualRect(desk.palette.list.model().index(1, 0)).center()
    QTest.mouseClick(desk.palette.list.viewport(), left, pos=middle)
    assert desk.done == ["page.print"]
    desk.open()
    QTest.mouseClick(desk.palette, left, pos=QPoint(5, 690))
    assert not desk.palette.isVisible()


def test_it_says_how_far_the_search_is(desk: Desk) -> None:
    desk.open()
    assert not desk.palette.bar.isVisible()
    desk.finder.progress.emit(120, 900)
    assert (desk.palette.bar.value(), desk.palette.bar.maximum()) == (120, 900)
    assert "120 of 900 pages" in desk.palette.state.text()
    assert desk.palette.bar.isVisible()
    desk.finder.progress.emit(900, 900)
    assert not desk.palette.bar.isVisible()


@pytest.mark.parametrize("words", ['"', "*", "NEAR(", "x" * 2000, "🙂", "((((", "שלום"])
def test_whatever_is_typed_gets_an_answer(desk: Desk, words: str) -> None:
    desk.open()
    desk.type(words)
    desk.wait(desk.palette.nothing.isVisible)
    assert desk.palette.nothing.text() == "Nothing found. Fewer letters, or other words, may find it."
    desk.press(Key.Key_Return, Key.Key_Down, Key.Key_End)
    assert desk.palette.isVisible()
    desk.type("kassenst")
    desk.wait(lambda: bool(desk.rows))


def test_blanks_are_no_words(desk: Desk) -> None:
    desk.open()
    rows = desk.rows
    desk.type("   ")
    assert desk.rows == rows != []


def test_a_screen_reader_hears_what_is_chosen(desk: Desk) -> None:
    desk.open()
    desk.type("kasse")
    desk.wait(lambda: len(desk.rows) > 2)
    desk.press(Key.Key_Down)
    assert desk.palette.field.accessibleDescription() == desk.rows[1]
    named = (desk.palette, desk.palette.field, desk.palette.list, desk.palette.bar)
    assert all(widget.accessibleName() for widget in named)


def test_a_row_tells_words_as_they_are_found(desk: Desk) -> None:
    desk.open()
    desk.type("rueckm")
    desk.wait(lambda: any(row.startswith("Page") for row in desk.rows))
    entry = next(entry for entry in desk.palette.list.rows.entries if entry.page == "rueckmeldung")
    assert entry.title == (("Rückm", True), ("eldung geben", False))


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("scale", "size"), [(1.0, (640, 480)), (2.0, (1000, 700)), (2.0, (640, 480))])
def test_nothing_is_cut_off(
    qtbot: QtBot, tmp_path: Path, look: theme.ThemeName, scale: float, size: tuple[int, int]
) -> None:
    desk = Desk(qtbot, tmp_path, scale, look)
    desk.window.resize(*size)
    desk.open()
    desk.type("kasse")
    desk.wait(lambda: len(desk.rows) > 2)
    desk.finder.progress.emit(1, 2)
    desk.press(Key.Key_End)
    card = desk.palette.card
    assert desk.palette.rect().contains(card.geometry())
    for label in card.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width())
            assert card.rect().contains(label.geometry())
    last = desk.palette.list.visualRect(desk.palette.list.currentIndex())
    assert desk.palette.list.viewport().rect().contains(last)
    assert not desk.palette.grab().isNull()
    desk.window.resize(size[0] + 60, size[1] + 40)
    desk.wait(lambda: desk.palette.size() == desk.window.size())
    desk.end()


def test_the_field_in_the_bar_asks_for_the_box_and_shrinks_to_a_magnifier(qtbot: QtBot) -> None:
    act = QAction("Search")
    act.setShortcut("Ctrl+K")
    bar = QWidget()
    qtbot.addWidget(bar)
    row = QHBoxLayout(bar)
    field = SearchField(act, theme.load("light"), 1.0)
    row.addWidget(field)
    row.addStretch(1)
    bar.show()
    words = {}
    for width in (1300, 800, 500, 1301):
        bar.resize(width, 60)
        words[width] = field.shown_words
    long = "Search: department, service, term, command …"
    assert words == {1300: long, 800: "Search …", 500: "", 1301: long}
    bar.resize(500, 60)
    assert field.width() == field.height()
    assert field.accessibleName() == "Search and commands"
    assert "Ctrl+K" in field.toolTip()
    asked: list[bool] = []
    field.requested.connect(lambda: asked.append(True))
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    QTest.keyClick(field, Key.Key_Space)
    QTest.keyClick(field, Key.Key_Return)
    assert len(asked) == 3
    assert not field.grab().isNull()
