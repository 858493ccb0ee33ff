"""The field in which a page is written, by keys and by the clipboard."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from time import perf_counter

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.edit_actions import EditActions
from ui.widgets.edit_completion import Candidate
from ui.widgets.edit_find import EditFind
from ui.widgets.edit_toolbar import EditToolbar
from ui.widgets.markdown_edit import MarkdownEdit

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HEADER = "---\ntitle: IT\nservices:\n  - id: a\n---\n"


class Guide:
    """What a small guide offers."""

    def pages(self) -> Sequence[Candidate]:
        return (
            Candidate("Serviceprotokoll", "Serviceprotokoll", "serviceprotokoll"),
            Candidate("Rückmeldung geben", "Rückmeldung geben", "tipps/rueckmeldung"),
        )

    def page_ids(self) -> Sequence[Candidate]:
        return (Candidate("serviceprotokoll", "Serviceprotokoll"),)

    def parties(self) -> Sequence[Candidate]:
        return (Candidate("verkauf", "Verkauf"), Candidate("verkauf/kasse", "Kasse", "Verkauf"))


class Desk(QWidget):
    """A window with the field, its bars and a neighbour."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        look = theme.load("light")
        self.edit = MarkdownEdit(look, known=lambda target: target == "Serviceprotokoll")
        self.edit.set_candidates(Guide())
        self.find_bar = EditFind(self.edit, look)
        self.actions_by_id = EditActions(self.edit, self.find_bar).actions_by_id
        self.toolbar = EditToolbar(self.actions_by_id, self.edit, look)
        self.neighbour = QLineEdit()
        column = QVBoxLayout(self)
        for widget in (self.toolbar, self.edit, self.find_bar, self.neighbour):
            column.addWidget(widget)
        self.resize(700, 600)
        qtbot.addWidget(self)
        with qtbot.waitExposed(self):
            self.show()
        self.edit.setFocus()

    def write(self, shown: str) -> None:
        """Take a text with the caret at `|`."""
        self.edit.set_text(shown.replace("¦", ""))
        self.put_caret(shown.index("¦"))

    def put_caret(self, place: int, end: int | None = None) -> None:
        cursor = self.edit.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(place if end is None else end, QTextCursor.MoveMode.KeepAnchor)
        self.edit.setTextCursor(cursor)

    @property
    def shown(self) -> str:
        text, at = self.edit.text(), self.edit.textCursor().position()
        return f"{text[:at]}¦{text[at:]}"

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.edit, key, modifier)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self.edit, letter)

    @property
    def offered(self) -> list[str]:
        return [row.text for row in self.edit.offers.list.rows]

    def do(self, name: str) -> None:
        self.actions_by_id[f"edit.{name}"].trigger()


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    QGuiApplication.clipboard().clear()
    yield made
    made.close()


def looks(edit: MarkdownEdit, line: int) -> list[tuple[str, QTextCharFormat]]:
    block = edit.document().findBlockByNumber(line)
    text = block.text()
    return [(text[one.start : one.start + one.length], QTextCharFormat(one.format)) for one in block.layout().formats()]


# Text


def test_a_text_is_given_back_letter_for_letter(desk: Desk) -> None:
    text = "z.\u00a0B. 10\u202fkg \u2028 Trenn\u00adung 😀\tTab\n\n  Ende  \n"
    desk.edit.set_text(text)
    assert desk.edit.text() == text
    assert not desk.edit.document().isModified()


def test_what_is_copied_keeps_its_hard_blanks(desk: Desk) -> None:
    desk.edit.set_text("z.\u00a0B.\nja")
    desk.edit.selectAll()
    desk.edit.copy()
    assert QGuiApplication.clipboard().text() == "z.\u00a0B.\nja"


def test_colours_alone_are_no_edit(desk: Desk, qtbot: QtBot) -> None:
    desk.edit.set_text("[[Serviceprotokoll]]")
    with qtbot.assertNotEmitted(desk.edit.edited, wait=20):
        desk.edit.highlighter.set_known(lambda _target: False)
        qtbot.waitUntil(lambda: not desk.edit.highlighter.is_waiting)
    with qtbot.waitSignal(desk.edit.edited):
        desk.type("a")


def test_a_text_replaced_from_outside_can_be_taken_back(desk: Desk) -> None:
    desk.write("eins 😀\nzwei¦\ndrei")
    desk.edit.replace_text("eins 😀\n2\nzwei\ndrei")
    assert desk.edit.text() == "eins 😀\n2\nzwei\ndrei"
    desk.edit.undo()
    assert desk.edit.text() == "eins 😀\nzwei\ndrei"


# Colours


def test_kinds_of_text_look_different(desk: Desk) -> None:
    desk.edit.set_text("## Titel\n**fett** [[Serviceprotokoll]] [[Fehlt]]\n```\n**Code**\n```\n- [ ] tun {#a due=2}\n")
    look = theme.load("light")
    assert looks(desk.edit, 0)[0][1].fontWeight() > 400
    line = dict(looks(desk.edit, 1))
    assert line["**fett**"].fontWeight() > 400
    assert line["[[Serviceprotokoll]]"].foreground().color() == look.colour("sea")
    assert line["[[Serviceprotokoll]]"].underlineStyle() == QTextCharFormat.UnderlineStyle.NoUnderline
    assert line["[[Fehlt]]"].underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    assert [text for text, _ in looks(desk.edit, 3)] == ["**Code**"]
    assert dict(looks(desk.edit, 5))["{#a due=2}"].foreground().color() == look.colour("ink2")


def test_colours_stand_in_their_place_behind_an_emoji(desk: Desk) -> None:
    desk.edit.set_text("😀 [[Fehlt]] da")
    block = desk.edit.document().firstBlock()
    spans = [(one.start, one.length) for one in block.layout().formats()]
    assert spans == [(3, 9)]


def test_a_fence_typed_at_the_top_reaches_the_end(desk: Desk, qtbot: QtBot) -> None:
    desk.edit.set_text("\n" + "**fett** hier\n" * 600)
    qtbot.waitUntil(lambda: not desk.edit.highlighter.is_waiting)
    desk.put_caret(0)
    desk.type("```")
    qtbot.waitUntil(lambda: not desk.edit.highlighter.is_waiting)
    assert [text for text, _ in looks(desk.edit, 599)] == ["**fett** hier"]
    desk.edit.undo()
    qtbot.waitUntil(lambda: not desk.edit.highlighter.is_waiting)
    assert looks(desk.edit, 599)[0][0] == "**fett**"


@pytest.mark.parametrize(
    "line", [" " * 30_000, "[" * 65_536, "![[a](" * 1_000, "<!--" * 1_500, "**a" * 2_000, "`a" * 3_000]
)
def test_hostile_lines_are_no_wait(desk: Desk, line: str) -> None:
    desk.edit.set_text("a\n" + line)
    desk.put_caret(5)
    begin = perf_counter()
    desk.type("abc")
    assert perf_counter() - begin < 3


# Header


def test_a_hidden_header_stays_and_cannot_be_reached(desk: Desk) -> None:
    desk.edit.set_text(HEADER + "Text")
    desk.edit.set_hidden_header(5)
    desk.put_caret(len(HEADER))
    desk.press(KEY.Key_Backspace, KEY.Key_Left, KEY.Key_Up, KEY.Key_Home)
    desk.press(KEY.Key_Home, modifier=CTRL)
    desk.type("Neuer ")
    assert desk.edit.text() == HEADER + "Neuer Text"
    desk.edit.selectAll()
    desk.press(KEY.Key_Delete)
    assert desk.edit.text() == HEADER
    desk.edit.undo()
    assert desk.edit.text() == HEADER + "Neuer Text"


def test_a_hidden_header_follows_what_a_form_writes(desk: Desk) -> None:
    desk.edit.set_text(HEADER + "Text")
    desk.edit.set_hidden_header(5)
    longer = HEADER.replace("  - id: a\n", "  - id: a\n    name: A\n  - id: b\n")
    desk.edit.replace_text(longer + "Text")
    assert [block for block in range(8) if desk.edit.document().findBlockByNumber(block).isVisible()] == [7]
    desk.edit.undo()
    assert [block for block in range(6) if desk.edit.document().findBlockByNumber(block).isVisible()] == [5]
    desk.edit.set_hidden_header(0)
    assert desk.edit.document().firstBlock().isVisible()


# Keys


@pytest.mark.parametrize(
    ("before", "keys", "after"),
    [
        ("- eins¦", [KEY.Key_Return], "- eins\n- ¦"),
        ("- eins\n- ¦", [KEY.Key_Return], "- eins\n¦"),
        ("> [!NOTE] Ja¦", [KEY.Key_Return], "> [!NOTE] Ja\n> ¦"),
        ("- eins\n- zwei¦", [KEY.Key_Tab], "- eins\n  - zwei¦"),
        ("- eins\n  - zwei¦", [KEY.Key_Backtab], "- eins\n- zwei¦"),
        ("| a | b |\n|---|---|\n| 1¦ | 2 |", [KEY.Key_Tab], "| a   | b   |\n| --- | --- |\n| 1   | 2¦   |"),
        ("```\n- eins¦\n```", [KEY.Key_Return], "```\n- eins\n¦\n```"),
        ("eins¦", [KEY.Key_Return], "eins\n¦"),
    ],
)
def test_keys(desk: Desk, before: str, keys: list[Qt.Key], after: str) -> None:
    desk.write(before)
    desk.press(*keys)
    assert desk.shown == after
    desk.edit.undo()
    assert desk.edit.text() == before.replace("¦", "")


def test_shift_enter_is_a_line_of_its_own(desk: Desk) -> None:
    desk.write("- eins¦")
    desk.press(KEY.Key_Return, modifier=SHIFT)
    assert desk.edit.text() == "- eins\n"


def test_a_table_is_written_with_the_keyboard_alone(desk: Desk) -> None:
    desk.write("¦")
    desk.do("table")
    desk.type("Name")
    desk.press(KEY.Key_Tab)
    desk.type("Zahl")
    desk.press(*[KEY.Key_Tab] * 2)
    desk.type("Eins")
    desk.do("table_less_column")
    desk.press(KEY.Key_Return, KEY.Key_Return)
    desk.type("danach")
    assert desk.edit.text() == "| Zahl |     |\n| ---- | --- |\n|      |     |\n\ndanach"


def test_tab_leaves_plain_text_and_ctrl_tab_leaves_lists(desk: Desk) -> None:
    desk.write("Absatz¦")
    desk.press(KEY.Key_Tab)
    assert not desk.edit.hasFocus()
    desk.edit.setFocus()
    desk.write("- Liste¦")
    desk.press(KEY.Key_Tab, modifier=CTRL)
    assert not desk.edit.hasFocus()
    desk.edit.setFocus()
    desk.press(KEY.Key_Escape, KEY.Key_Tab)
    assert not desk.edit.hasFocus()
    assert desk.edit.text() == "- Liste"


def test_the_toolbar_formats_and_gives_the_focus_back(desk: Desk) -> None:
    desk.edit.set_text("😀 Kasse")
    desk.put_caret(3, 8)
    QTest.mouseClick(desk.toolbar.buttons["bold"], Qt.MouseButton.LeftButton)
    assert desk.edit.text() == "😀 **Kasse**"
    assert desk.edit.hasFocus()
    desk.toolbar.buttons["bold"].setFocus(Qt.FocusReason.TabFocusReason)
    desk.press(KEY.Key_Right, KEY.Key_Space)
    assert desk.edit.text() == "😀 ***Kasse***"
    assert desk.edit.hasFocus()


# Completion


def test_a_page_is_linked_by_its_first_letters(desk: Desk) -> None:
    desk.write("Siehe ¦.")
    desk.type("[[ruck")
    assert desk.offered == ["Rückmeldung geben"]
    assert desk.edit.hasFocus()
    desk.press(KEY.Key_Return)
    assert desk.shown == "Siehe [[Rückmeldung geben]]¦."
    assert desk.offered == []


def test_escape_closes_what_is_offered_and_typing_goes_on(desk: Desk) -> None:
    desk.write("¦")
    desk.type("[[")
    assert len(desk.offered) == 2
    desk.press(KEY.Key_Escape)
    assert desk.offered == []
    assert desk.edit.hasFocus()
    desk.do("link")
    assert desk.offered


def test_attributes_and_parties_are_offered_in_items(desk: Desk) -> None:
    desk.write("- [ ] tun ¦")
    desk.type("{wi")
    assert desk.offered == ["with="]
    desk.press(KEY.Key_Tab)
    desk.press(KEY.Key_Down, KEY.Key_Return)
    assert desk.shown == "- [ ] tun {with=verkauf/kasse¦"


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("for: [ver¦]", ["verkauf", "verkauf/kasse"]),
        ("for:\n  - kas¦", ["verkauf/kasse"]),
        ("expects:\n  - {as: leitung, from: kas¦", ["verkauf/kasse"]),
        ("title: ver¦", []),
        ("also:\n  - ver¦", []),
    ],
)
def test_parties_are_offered_where_a_header_wants_them(desk: Desk, header: str, expected: list[str]) -> None:
    desk.write(f"---\n{header}\n---\n")
    desk.press(KEY.Key_Space, modifier=CTRL)
    assert desk.offered == expected


# Clipboard


def paste(desk: Desk, text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    desk.edit.paste()


def test_formatted_text_is_pasted_as_markdown_and_taken_back_at_once(desk: Desk) -> None:
    desk.write("vorher\n¦nachher")
    paste(desk, "T\ne", "<h2>T</h2><ul><li>e</li></ul>")
    assert desk.edit.text() == "vorher\n\n## T\n\n- e\n\nnachher"
    desk.edit.undo()
    assert desk.edit.text() == "vorher\nnachher"


def test_plain_paste_takes_the_words_as_they_are(desk: Desk) -> None:
    paste(desk, "x", "<b>x</b>")
    desk.write("¦")
    desk.do("paste_plain")
    assert desk.edit.text() == "x"


def test_five_megabytes_are_pasted_while_the_window_lives(desk: Desk, qtbot: QtBot) -> None:
    line = "Wort **fett** und [[Serviceprotokoll]] bis zum Ende der Zeile, die nicht lang ist.\n"
    text = line * (5_000_000 // len(line))
    desk.write("¦")
    frames: list[float] = []
    clock = QTimer(desk, interval=0)
    clock.timeout.connect(lambda: frames.append(perf_counter()))
    clock.start()
    with qtbot.waitSignal(desk.edit.busy_changed, check_params_cb=lambda busy: not busy, timeout=60_000):
        desk.edit.insert_text(text)
    clock.stop()
    assert desk.edit.text() == text
    assert max(later - before for before, later in pairwise(frames)) < 1
    desk.edit.undo()
    assert desk.edit.text() == ""


# Find and replace


def test_hits_are_counted_and_walked_round(desk: Desk) -> None:
    desk.edit.set_text("😀 Kasse, kasse und Kassen")
    desk.put_caret(0)
    desk.do("find")
    QTest.keyClicks(desk.find_bar.field, "Kasse")
    assert desk.find_bar.count.text() == "1 of 3"
    desk.press(KEY.Key_Return, KEY.Key_Return, KEY.Key_Return)
    assert desk.find_bar.count.text() == "1 of 3"
    assert desk.edit.textCursor().selectedText() == "Kasse"
    desk.find_bar.case_box.click()
    assert desk.find_bar.hits == 2
    desk.find_bar.word_box.click()
    assert desk.find_bar.hits == 1
    desk.find_bar.field.setFocus()
    desk.press(KEY.Key_Escape)
    assert desk.edit.hasFocus()
    assert not desk.find_bar.isVisible()


def test_all_hits_are_replaced_in_one_step(desk: Desk) -> None:
    desk.edit.set_text(HEADER + "IT und it")
    desk.edit.set_hidden_header(5)
    desk.do("replace")
    desk.find_bar.field.setText("it")
    desk.find_bar.replacement.setText(r"EDV\1")
    desk.find_bar.search()
    assert desk.find_bar.hits == 2
    desk.find_bar.all_button.click()
    assert desk.edit.text() == HEADER + r"EDV\1 und EDV\1"
    desk.edit.undo()
    assert desk.edit.text() == HEADER + "IT und it"


def test_one_hit_after_the_other_is_replaced(desk: Desk) -> None:
    desk.edit.set_text("a b a")
    desk.put_caret(0)
    desk.do("replace")
    QTest.keyClicks(desk.find_bar.field, "a")
    QTest.keyClicks(desk.find_bar.replacement, "aa")
    desk.find_bar.replacement.setFocus()
    desk.press(KEY.Key_Return, KEY.Key_Return)
    assert desk.edit.text() == "aa b aa"


def test_actions_have_keys_of_their_own(desk: Desk) -> None:
    keys = [key.toString() for one in desk.actions_by_id.values() for key in one.shortcuts()]
    assert len(keys) == len(set(keys))
