"""A page's header as a form: what is answered there changes the lines of that answer alone."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from content.files import copy_example
from content.frontmatter import KeyPath, read, split
from content.library import page_of
from content.suggestions import suggestions
from storage.profile import Profile
from tests.bench.generate import generate
from ui.forms.entries_section import EntriesSection
from ui.forms.entry_card import EntryCard
from ui.forms.expects_section import ExpectsSection
from ui.forms.fields import (
    ChoiceField,
    DateField,
    DurationField,
    Field,
    LineField,
    PartiesField,
    PartyField,
    TextField,
    WordsField,
)
from ui.forms.general_section import GeneralSection
from ui.forms.page_form import PageForm, has_form
from ui.forms.section import Section
from ui.forms.service_form import ServiceForm
from ui.forms.services_section import ServicesSection
from ui.theme import load
from ui.workspace import Workspace

GENERATED = 20  # pages of each generated guide; more of them prove the same

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)  # for lists below lines

IT = """---
title: IT
kind: department
# who does what
roles:
  - {id: helpdesk, title: Helpdesk}
services:
  # the one that everybody asks for
  - id: till
    name: Mend a till   # by telephone
    for: [sales]
    response: 2h
    resolution: as soon as it goes
    handover: A call
  - {id: print, name: Set up a printer, for: all, request: "Ticket: portal"}
expects:
  - {from: staff, service: new, because: Accounts take time}
own-key: [kept, as it is]
---

# IT

Nothing here changes.
"""
SALES = "---\ntitle: Sales\nkind: department\nexpects:\n  - {from: it, service: till}\n---\n\nWe sell.\n"
STAFF = "---\ntitle: Staff\nkind: department\nservices:\n  - id: new\n    name: New in the team\n    for: [it]\n---\n"
STANDARD = (
    "---\ntitle: Standard\nkind: standard\nservice: [request, handover, feedback]\n"
    "defaults: {feedback: Halfway}\n---\n\nWhat holds.\n"
)


class Desk:
    """The form of one page, and around it what the editor does: the text is the truth."""

    def __init__(self, qtbot: QtBot, folder: Path, root: Path) -> None:
        self.qtbot, self.root = qtbot, root
        profile = Profile(folder / "profile")
        profile.open()
        profile.settings.change(show_upkeep=True, name="Head of IT")
        clock = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
        self.workspace = Workspace(profile, folder / "cache", folder, clock=lambda: clock)
        self.workspace.choose(root)
        self.workspace.open()
        qtbot.waitUntil(lambda: self.workspace.guide is not None and bool(self.workspace.guide.pages))
        self.form = PageForm(self.workspace, load("light"))
        self.form.resize(700, 900)
        qtbot.addWidget(self.form)
        self.path = self.text = ""
        self.changes = 0
        self.told: list[str] = []
        self.form.change_requested.connect(self.change)
        self.form.told.connect(lambda sentence, _: self.told.append(sentence))

    def open(self, path: str, short: bool = False) -> None:
        """Show a page; `short`: with less Markdown, which its header does not know."""
        self.path, self.text = path, (self.root / path).read_text(encoding="utf-8")
        if short:
            self.text = self.text.removesuffix(split(self.text).body) + "\n# Words\n\nNothing here changes.\n"
        self.show()

    def show(self) -> None:
        self.form.show_page(page_of(self.root, self.path, self.text), self.text)

    def change(self, edit: Callable[[str], str]) -> None:
        self.changes += 1
        self.text = edit(self.text)
        self.show()

    def appear(self) -> None:
        self.form.show()
        self.form.activateWindow()
        self.qtbot.waitUntil(self.form.isActiveWindow)

    def section(self, kind: type[Section]) -> Section:
        return next(one for one in self.form.findChildren(kind) if not one.isHidden())

    def cards(self, kind: type[EntriesSection] = ServicesSection) -> list[EntryCard]:
        return self.form.findChildren(kind)[0].cards

    def field(self, question: str, within: QWidget | None = None) -> Field:
        found = [one for one in (within or self.form).findChildren(Field) if one.question == question]
        assert found, question
        return found[0]

    def edit(self, question: str, within: QWidget | None = None) -> QLineEdit:
        edit = self.field(question, within).focusProxy()
        assert isinstance(edit, QLineEdit)
        return edit

    def press(self, words: str) -> None:
        button = next(one for one in self.form.findChildren(QPushButton) if one.text() == words and one.isVisible())
        self.qtbot.waitUntil(lambda: button.height() >= button.sizeHint().height())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.form.focusWidget(), key, modifier)

    def key_on(self, widget: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)

    def seen(self) -> list[str]:
        """All words that can be seen."""
        return [label.text() for label in self.form.findChildren(QLabel) if label.isVisible()]

    def line(self, words: str) -> str:
        return next(line for line in self.text.split("\n") if words in line)

    def close(self) -> None:
        self.workspace.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    root = tmp_path / "guide"
    root.mkdir()
    pages = {"it": IT, "sales": SALES, "staff": STAFF, "standard": STANDARD, "index": "# Start\n\nHello.\n"}
    for name, text in pages.items():
        (root / f"{name}.md").write_text(text, encoding="utf-8")
    made = Desk(qtbot, tmp_path, root)
    made.open("it.md")
    yield made
    made.close()


# one answer, its lines


def lines_of(text: str, path: KeyPath) -> tuple[int, int]:
    """The first and the last line of a key, from 1, or of what holds it where it is not there."""
    parts = split(text)
    lines = read(parts.header).lines
    while path and path not in lines:
        path = path[:-1]
    if not path:
        return 0, 0
    start = lines[path]
    others = (line for other, line in lines.items() if line > start and other[: len(path)] != path)
    return start, min(others, default=parts.body_line) - 1


def changed(before: str, after: str) -> tuple[int, int]:
    """The first and the last line that is no longer as it was, from 1; nothing where lines only came."""
    old, new = before.split("\n"), after.split("\n")
    first = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    rest = min(len(old), len(new)) - first
    last = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
    end = len(old) - last
    return (first + 1, end) if end > first else (0, 0)


def answer(field: Field) -> bool:
    """Answer by hand. Returns whether the field takes an answer that is made up."""
    match field:
        case DateField():
            field.edit.clear()
            QTest.keyClicks(field.edit, "2027-01-31")
        case PartiesField() | PartyField():
            QTest.keyClick(field.edit, Qt.Key.Key_End)
            QTest.keyClicks(field.edit, "e")
            QTest.keyClick(field.edit, Qt.Key.Key_Return)
        case LineField() | DurationField() | WordsField():
            QTest.keyClick(field.edit, Qt.Key.Key_End)
            QTest.keyClicks(field.edit, "7")
        case TextField():
            QTest.keyClicks(field.edit, "Ä: ")
        case ChoiceField() if field.combo.count() > 1:
            QTest.keyClick(field.combo, Qt.Key.Key_Down if field.combo.currentIndex() == 0 else Qt.Key.Key_Up)
        case _:
            return False
    field.flush()
    return True


def check_field(desk: Desk, prefix: KeyPath, fields: dict[KeyPath, Field], wanted: int) -> bool:
    """Answer one of the fields, and have the text as it was before; returns whether that changed it."""
    before = desk.text
    path = list(fields)[wanted * 7 % len(fields)]
    answer(fields[path])
    is_changed = desk.text != before
    if is_changed:
        first, last = changed(before, desk.text)
        start, end = lines_of(before, (*prefix, *path))
        assert not first or start <= first <= last <= end, (desk.path, prefix, path)
        assert split(desk.text).body == split(before).body
        desk.text = before
        desk.show()
    return is_changed


def _guide(folder: Path, which: str) -> Path:
    if which in ("de", "en"):
        return copy_example(which, folder / which)
    return generate(folder / which, GENERATED, int(which), "de" if int(which) % 2 else "en")


@pytest.mark.parametrize("which", ["de", "en", "3", "4"])
def test_one_answer_changes_the_lines_of_its_key_alone(qtbot: QtBot, tmp_path: Path, which: str) -> None:
    desk = Desk(qtbot, tmp_path / "home", _guide(tmp_path, which))
    guide = desk.workspace.guide
    assert guide
    pages = answered = 0
    for page in guide.pages.values():
        if not has_form(page):
            continue
        pages += 1
        desk.open(page.path, short=True)
        assert desk.changes == 0
        general = desk.section(GeneralSection)
        answered += check_field(desk, (), general.fields, pages)
        for section in desk.form.findChildren(EntriesSection):
            if section.cards:
                card = section.cards[pages % len(section.cards)]
                card.set_open(True)
                assert card.form
                answered += check_field(desk, (section.key, card.place), card.form.fields, pages)
        desk.changes = 0
    desk.close()
    assert pages >= GENERATED
    assert answered > pages / 2


# typing


def test_what_is_typed_keeps_its_caret_and_the_focus(desk: Desk, qtbot: QtBot) -> None:
    desk.appear()
    edit = desk.edit("What is it called?")
    edit.setFocus()
    edit.setCursorPosition(1)
    QTest.keyClicks(edit, "xx")
    desk.show()  # something else was read meanwhile
    assert edit.text() == "IxxT"
    assert desk.changes == 0
    qtbot.waitUntil(lambda: desk.changes == 1)
    assert desk.line("title:") == "title: IxxT"
    assert (edit.text(), edit.cursorPosition()) == ("IxxT", 3)
    QTest.keyClicks(edit, " ")
    QTest.keyClicks(edit, "y")
    desk.form.flush()
    assert edit.cursorPosition() == 5
    assert desk.form.focusWidget() is edit


def test_text_that_is_typed_keeps_its_caret(desk: Desk) -> None:
    field = desk.field("In a sentence")
    assert isinstance(field, TextField)
    QTest.keyClicks(field.edit, "We help")
    QTest.keyClick(field.edit, Qt.Key.Key_Left)
    field.flush()
    assert desk.line("summary") == "summary: We help"
    assert field.edit.textCursor().position() == 6
    desk.text = desk.text.replace("We help", "They help")
    desk.show()
    assert field.answer() == "They help"


def test_an_emptied_answer_takes_its_key_away_but_never_the_entry(desk: Desk) -> None:
    form = open_card(desk, 0)
    edit = desk.edit("Usually done within", form)
    edit.clear()
    edit.textEdited.emit("")
    desk.form.flush()
    assert desk.text == IT.replace("    resolution: as soon as it goes\n", "")


def open_card(desk: Desk, number: int, kind: type[EntriesSection] = ServicesSection) -> ServiceForm:
    card = desk.cards(kind)[number]
    card.set_open(True)
    assert card.form
    return card.form  # type: ignore[return-value]  # expectations have the same way to be asked


# answers


def test_a_duration_is_a_number_with_its_unit_or_words(desk: Desk) -> None:
    form = open_card(desk, 0)
    response, done = desk.field("We answer within", form), desk.field("Usually done within", form)
    assert isinstance(response, DurationField)
    assert isinstance(done, DurationField)
    assert (response.edit.text(), response.unit.currentText()) == ("2", "hours")
    assert (done.edit.text(), done.unit.currentText()) == ("as soon as it goes", "in words")
    response.flush()
    assert desk.text == IT  # which writes it as 2h
    QTest.keyClick(response.edit, Qt.Key.Key_End)
    QTest.keyClicks(response.edit, "0")
    QTest.keyClick(response.edit, Qt.Key.Key_Return)
    assert desk.line("response:") == "    response: 20 h"
    QTest.keyClick(response.unit, Qt.Key.Key_Down)
    assert desk.line("response:") == "    response: 20 d"
    response.edit.selectAll()
    QTest.keyClicks(response.edit, "by Monday")
    response.flush()
    assert desk.line("response:") == "    response: by Monday"
    assert response.unit.currentText() == "in words"
    done.edit.selectAll()
    QTest.keyClicks(done.edit, "3 w")
    done.flush()
    assert (done.edit.text(), done.unit.currentText()) == ("3", "weeks")
    assert desk.line("resolution:") == "    resolution: 3 w"


def test_a_day_is_written_as_people_do(desk: Desk) -> None:
    field = desk.field("Next time on")
    assert isinstance(field, DateField)
    QTest.keyClicks(field.edit, "soon")
    field.flush()
    assert "due" not in desk.text
    assert field.note.text().startswith("Please write a day")
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "2027-03-31")
    field.flush()
    assert not field.note.text()
    assert read(split(desk.text).header).values["review"] == {"due": "2027-03-31"}


def test_customers_are_found_by_a_part_of_their_name(desk: Desk) -> None:
    field = desk.field("For whom?", open_card(desk, 0))
    assert isinstance(field, PartiesField)
    assert [chip.text() for chip in field.chips] == ["Sales"]
    QTest.keyClicks(field.edit, "taf")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert desk.line("for: [sales").strip() == "for: [sales, staff]"
    QTest.keyClicks(field.edit, "nobody")
    field.flush()
    assert field.note.text() == "Nobody here is called “nobody”."
    field.edit.clear()
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    QTest.keyClick(field.chips[0], Qt.Key.Key_Delete)
    assert desk.line("    for:").strip() == "for: [staff]"
    QTest.keyClicks(field.edit, "All dep")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert [chip.text() for chip in field.chips] == ["All departments"]
    assert desk.line("    for:") == "    for: all"


def test_a_name_is_chosen_with_the_arrow_keys(desk: Desk) -> None:
    desk.appear()
    field = desk.field("For whom?", open_card(desk, 0))
    assert isinstance(field, PartiesField)
    field.edit.setFocus()
    QTest.keyClick(field.edit, Qt.Key.Key_Down)
    names = QApplication.activePopupWidget()
    assert isinstance(names, QListView)
    assert [names.model().index(row, 0).data() for row in range(3)] == ["All departments", "IT", "IT · Helpdesk"]
    for _ in range(4):
        QTest.keyClick(names, Qt.Key.Key_Down)
    QTest.keyClick(names, Qt.Key.Key_Return)
    assert desk.line("    for:") == "    for: [sales]"  # it was there
    QTest.keyClicks(field.edit, "st")
    QTest.keyClick(names, Qt.Key.Key_Down)
    QTest.keyClick(names, Qt.Key.Key_Return)
    assert desk.line("    for:") == "    for: [sales, staff]"


def test_what_is_no_text_stays_in_a_list(desk: Desk) -> None:
    desk.text = desk.text.replace("kind: department\n", "kind: department\naliases: [EDP, {odd: one}]\n")
    desk.show()
    field = desk.field("What else is it called?")
    assert isinstance(field, WordsField)
    QTest.keyClicks(field.edit, "Computing,")
    assert read(split(desk.text).header).values["aliases"] == ["EDP", "Computing", {"odd": "one"}]


def test_what_the_standard_asks_for_is_seen(desk: Desk) -> None:
    card, form = desk.cards()[0], open_card(desk, 0)
    assert card.pill.text() == "1 missing"
    request, update = desk.field("How to ask for it", form), desk.field("What is heard on the way", form)
    assert request.note.text() == "The company standard asks for this."
    assert isinstance(update, TextField)
    assert update.edit.placeholderText() == "From the standard: Halfway"
    assert not form.more.holds(update)
    assert form.more.holds(desk.field("What stops if it is late?", form))


# entries


def test_a_card_is_made_only_when_it_is_opened(desk: Desk) -> None:
    many = "".join(f"  - {{id: s{n}, name: Service {n}, for: all}}\n" for n in range(60))
    desk.text = f"---\ntitle: IT\nkind: department\nservices:\n{many}---\n"
    desk.show()
    assert len(desk.cards()) == 60
    assert desk.form.findChildren(ServiceForm) == []
    desk.cards()[40].set_open(True)
    assert len(desk.form.findChildren(ServiceForm)) == 1


def test_a_new_service_has_an_id_and_the_other_side_is_asked(desk: Desk, qtbot: QtBot) -> None:
    desk.appear()
    desk.press("Add a service")
    QTest.keyClicks(desk.form.focusWidget(), "Mend a till")
    draft = desk.section(ServicesSection)
    assert isinstance(draft, ServicesSection)
    assert draft.draft
    QTest.keyClicks(desk.edit("For whom?", draft.draft), "staff")
    desk.key_on(desk.edit("For whom?", draft.draft), Qt.Key.Key_Return)
    desk.press("Add")
    services = read(split(desk.text).header).values["services"]
    assert isinstance(services, list)
    assert services[2] == {"id": "mend-a-till", "name": "Mend a till", "for": ["staff"]}
    assert [card.title.text() for card in desk.cards()] == ["Mend a till", "Set up a printer", "Mend a till"]
    desk.press("Enter it for Staff, too")
    file = desk.root / "staff.md"
    qtbot.waitUntil(lambda: bool(desk.told))
    assert file.read_text() == STAFF[:-4] + "expects:\n  - from: it\n    service: mend-a-till\n---\n"
    qtbot.waitUntil(lambda: not any("does not expect" in text for text in desk.seen()))
    desk.workspace.undo.undo()
    qtbot.waitUntil(lambda: file.read_text() == STAFF)


def test_an_expectation_can_be_entered_for_its_provider(desk: Desk, qtbot: QtBot) -> None:
    desk.open("sales.md")
    desk.change(lambda text: text.replace("till}", "till}\n  - {from: staff, service: new}"))
    desk.appear()
    open_card(desk, 1, ExpectsSection)
    desk.press("Enter it for Staff, too")
    qtbot.waitUntil(lambda: bool(desk.told))
    assert (desk.root / "staff.md").read_text() == STAFF.replace("[it]", "[it, sales]")


def test_a_draft_that_was_typed_is_never_lost(desk: Desk) -> None:
    desk.appear()
    desk.press("Add a service")
    QTest.keyClicks(desk.form.focusWidget(), "Answer")
    desk.edit("What is it called?").setFocus()
    assert desk.line("name: Answer")
    desk.press("Add a service")
    QTest.keyClicks(desk.form.focusWidget(), "Listen")
    desk.form.flush()
    assert desk.line("name: Listen")
    desk.press("Add a service")
    QTest.keyClicks(desk.form.focusWidget(), "Nothing")
    before = desk.text
    desk.key(Qt.Key.Key_Escape)
    desk.form.flush()
    assert desk.text == before


def test_entries_are_moved_and_removed_by_keys(desk: Desk) -> None:
    desk.appear()
    open_card(desk, 1)
    desk.cards()[1].head.setFocus()
    desk.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert desk.text.index("id: print") < desk.text.index("# the one that everybody asks for") < desk.text.index("till")
    assert [card.is_open for card in desk.cards()] == [True, False]
    assert desk.form.focusWidget() is desk.cards()[0].head
    desk.key(Qt.Key.Key_Space)
    assert not desk.cards()[0].is_open
    desk.key(Qt.Key.Key_Return)
    first = desk.edit("What do we offer?", desk.cards()[0])
    desk.qtbot.waitUntil(lambda: desk.cards()[0].more.nextInFocusChain() is first)
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Tab)
    assert desk.form.focusWidget() is first
    desk.key(Qt.Key.Key_Escape)
    assert desk.form.focusWidget() is desk.cards()[0].head
    desk.key(Qt.Key.Key_Delete)
    assert "print" not in desk.text
    assert desk.told == ["“Set up a printer” is removed. Ctrl+Z brings it back."]
    assert desk.form.focusWidget() is desk.cards()[0].head


def test_the_keys_to_undo_are_for_the_text(desk: Desk, qtbot: QtBot) -> None:
    desk.appear()
    desk.cards()[0].head.setFocus()
    desk.key(Qt.Key.Key_Delete)
    with qtbot.waitSignal(desk.form.undo_requested):
        desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_suggestion_fills_in_a_new_entry(desk: Desk) -> None:
    guide = desk.workspace.guide
    assert guide
    page = page_of(desk.root, "it.md", IT.replace("[sales]", "[sales, staff]"))
    one = next(one for one in suggestions(guide.with_page(page)) if one.page == "staff")
    desk.open("staff.md")
    desk.appear()
    before = desk.text
    desk.form.show_place(one)
    desk.form.flush()
    assert desk.text == before  # it is for the person to add
    desk.press("Add")
    assert read(split(desk.text).header).values["expects"] == [{"from": "it", "service": "till"}]


def test_a_place_is_opened_and_has_the_focus(desk: Desk) -> None:
    desk.appear()
    desk.form.show_place(("services", 1, "goal"))
    goal = desk.field("What is it for in the end?", desk.cards()[1])
    assert desk.form.focusWidget() is goal.focusProxy()
    assert goal.isVisible()
    desk.form.show_place(("review",))
    assert desk.form.focusWidget() is desk.edit("Who looks the page over?")


def test_an_unreadable_header_has_no_form(desk: Desk) -> None:
    page = page_of(desk.root, "it.md", "---\ntitle: [\n---\n")
    assert not has_form(page)
    assert has_form(page_of(desk.root, "it.md", "# No header\n"))
