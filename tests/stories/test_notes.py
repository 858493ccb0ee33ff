"""Notes over a restart: on pages, on passages and free; found again, shown as gone, taken along, and never lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from storage.models import Note
from tests.stories.conftest import Desk
from ui.widgets.note_list import NoteListView

INDEX = "---\nguide: {id: shop, name: Shop}\n---\n# Shop\n\n[[till]]\n"
TILL = """---
title: Till
---
# Till

When something breaks we call the technicians.

## Closing

In the evening two of us count the money. 😀

| What | Who |
|---|---|
| Money | Sales |

> [!NOTE]
> The safe stays shut.
"""
COUNT = "two of us count the money"
WORDS = "Words of the note"


@pytest.fixture
def shop(desk: Desk) -> Path:
    folder = desk.documents / "Leitfaden mit Leerzeichen"
    folder.mkdir(parents=True)
    (folder / "index.md").write_text(INDEX, "utf-8")
    (folder / "till.md").write_text(TILL, "utf-8")
    return folder


def open_page(desk: Desk, page: str = "till") -> None:
    desk.wait(lambda: desk.window.workspace.guide is not None)
    desk.window.areas.show_page(page)
    desk.at(page)
    desk.wait(lambda: "Read (only for me)" in desk.boxes())


def edit(desk: Desk, file: Path, old: str, new: str) -> None:
    """Somebody writes a page anew while it is read."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
    desk.press("F5")
    desk.see(new)


def select(desk: Desk, first: str, last: str = "") -> None:
    view = desk.window.reader.view
    text = view.plain_text()
    start = text.index(first)
    view.show_span(start, text.index(last, start) + len(last) if last else start + len(first))


def write(desk: Desk, words: str, tags: str = "") -> None:
    """Write a note with keys alone, where one is."""
    desk.press("Ctrl+Shift+N")
    desk.type(words)
    if tags:
        desk.press("Tab")
        desk.type(tags)
    desk.press("Ctrl+Return")


def go_to_note(desk: Desk) -> None:
    """Go to the next note of the page, as soon as it is marked."""

    def gone() -> bool:
        desk.press("F7")
        return any(field.accessibleName() == WORDS for field in desk.app.allWidgets() if field.isVisible())

    desk.wait(gone)


def notes(desk: Desk) -> list[Note]:
    return desk.window.workspace.notebook.notes()


def words_field(desk: Desk) -> QPlainTextEdit:
    field = desk.field(WORDS)
    assert isinstance(field, QPlainTextEdit)
    return field


def rows(desk: Desk) -> list[str]:
    """The notes that are listed, as a screen reader says them."""
    (shown,) = (view for view in desk.window.findChildren(NoteListView) if view.isVisible())
    model, role = shown.model(), Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def selected(desk: Desk) -> str:
    return desk.window.reader.view.textCursor().selectedText()


def show_in_guide(desk: Desk, beginning: str) -> None:
    desk.press("Ctrl+5")
    desk.wait(lambda: any(row.startswith(beginning) for row in rows(desk)))
    desk.list_item(beginning)
    desk.click("Show in the guide")


# kept


def test_notes_of_every_kind_are_there_tomorrow(desk: Desk, shop: Path) -> None:
    desk.read(shop)
    open_page(desk)
    write(desk, "About all of it", "#first week, Überblick")
    select(desk, COUNT)
    write(desk, "Who is the second?")
    desk.press("Ctrl+5")
    desk.press("Ctrl+N")
    desk.type("Parking: gate 2")
    desk.press("Ctrl+Return")
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    desk.press("Ctrl+5")
    desk.wait(lambda: len(rows(desk)) == 3)
    assert sorted(row.split(" · ")[0] for row in rows(desk)) == [
        "About all of it. Till",
        "Parking: gate 2. 11/23/26",
        "Who is the second?. Till",
    ]
    assert any(row.endswith("#first week #Überblick") for row in rows(desk))
    show_in_guide(desk, "Who is")
    desk.wait(lambda: selected(desk) == COUNT)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Closing", "evening"),
        ("count", "Money"),
        ("Money", "Note"),
        ("Sales", "shut."),
        ("Note", "Note"),
        ("😀", "What"),
    ],
)
def test_a_passage_may_reach_across_whatever_a_page_has(desk: Desk, shop: Path, first: str, last: str) -> None:
    desk.read(shop)
    open_page(desk)
    select(desk, first, last)
    passage = selected(desk)
    write(desk, "Across")
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    show_in_guide(desk, "Across")
    desk.wait(lambda: selected(desk).split() == passage.split())
    desk.press("Ctrl+5")
    assert not any("no longer" in row for row in rows(desk))


# found again


def test_a_passage_is_found_again_after_edits_and_shown_as_gone(desk: Desk, shop: Path) -> None:
    desk.read(shop)
    open_page(desk)
    select(desk, COUNT)
    write(desk, "Who?")
    desk.stop()
    till = shop / "till.md"
    till.write_text(TILL.replace("# Till\n", "# Till\n\nAll new here.\n"), "utf-8")
    desk.start()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    show_in_guide(desk, "Who?")
    desk.wait(lambda: selected(desk) == COUNT)
    edit(desk, till, COUNT, "two of us carefully count the money")
    show_in_guide(desk, "Who?")
    desk.wait(lambda: selected(desk) == "two of us carefully count the money")
    edit(desk, till, "In the evening two of us carefully count the money. 😀", "The bank does that.")
    desk.press("Ctrl+5")
    desk.wait(lambda: rows(desk)[0].endswith("The passage is no longer on the page"))
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    desk.press("Ctrl+5")
    desk.wait(lambda: rows(desk)[0].endswith("The passage is no longer on the page"))
    desk.wait(lambda: desk.says(f"“{COUNT}”"))
    edit_back = till.read_text("utf-8").replace("The bank does that.", f"In the evening {COUNT}. 😀")
    till.write_text(edit_back, "utf-8")
    desk.press("F5")
    desk.wait(lambda: "no longer" not in rows(desk)[0])


@pytest.mark.parametrize("alias", [True, False])
def test_a_page_of_another_name_keeps_its_notes_and_its_mark(desk: Desk, shop: Path, alias: bool) -> None:
    desk.read(shop)
    open_page(desk)
    write(desk, "Stays")
    desk.click("Read (only for me)")
    desk.stop()
    (shop / "till.md").unlink()
    header = "title: Cash desk\naliases: [till]" if alias else "title: Cash desk"
    (shop / "desk.md").write_text(TILL.replace("title: Till", header), "utf-8")
    desk.start()
    open_page(desk, "desk")
    assert desk.box("Read (only for me)").isChecked() == alias
    desk.press("Ctrl+5")
    page = "Cash desk" if alias else "Till"
    desk.wait(lambda: rows(desk)[0].startswith(f"Stays. {page}"))
    assert ("The page is no longer in the guide" in rows(desk)[0]) == (not alias)
    if alias:
        desk.press("Ctrl+2")
        desk.press("Ctrl+D")
        assert not desk.box("Read (only for me)").isChecked()
        desk.press("Ctrl+Z")
        assert desk.box("Read (only for me)").isChecked()


def test_a_note_in_a_later_part_of_a_long_page_is_shown_there(desk: Desk, shop: Path) -> None:
    long = "\n\n".join(f"Paragraph {number}: {'word ' * 60}" for number in range(500))
    (shop / "long.md").write_text(f"# Long\n\n- [ ] First\n\n{long}\n\n- [ ] Last\n", "utf-8")
    desk.read(shop)
    open_page(desk, "long")
    write(desk, "On the page")
    desk.window.reader.follow("part:3")
    desk.see("Paragraph 490:")
    desk.follow_box(0)
    desk.wait(lambda: "check:done" in desk.window.reader.view.toHtml())
    select(desk, "Paragraph 490:")
    write(desk, "Far behind")
    desk.restart()
    open_page(desk, "long")
    assert "Paragraph 490:" not in desk.page_text()
    go_to_note(desk)
    assert words_field(desk).toPlainText() == "On the page"
    desk.press("F7")
    assert words_field(desk).toPlainText() == "On the page"  # the other one has no mark on this part
    open_page(desk)
    show_in_guide(desk, "Far behind")
    desk.wait(lambda: selected(desk) == "Paragraph 490:")
    desk.wait(lambda: "check:done" in desk.window.reader.view.toHtml())


# never lost


@pytest.mark.parametrize("field", ["page", "list"])
def test_another_look_leaves_the_note_that_is_written_where_it_is(desk: Desk, shop: Path, field: str) -> None:
    desk.read(shop)
    open_page(desk)
    if field == "list":
        desk.press("Ctrl+5")
        desk.press("Ctrl+N")
    else:
        select(desk, COUNT)
        desk.press("Ctrl+Shift+N")
    desk.type("In the middle")
    before = words_field(desk)
    desk.press("Ctrl+Shift+L")
    desk.wait(lambda: before not in desk.app.allWidgets() and words_field(desk).toPlainText() == "In the middle")
    desk.wait(lambda: desk.window.focusWidget() is words_field(desk))
    QTest.keyClicks(words_field(desk), " of it")
    QTest.keyClick(words_field(desk), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = notes(desk)
    assert note.text == "In the middle of it"
    assert (note.passage is not None) == (field == "page")


def test_words_that_cannot_be_kept_outlive_another_look_and_keep_the_window_open(desk: Desk, shop: Path) -> None:
    desk.read(shop)
    open_page(desk)
    desk.press("Ctrl+Shift+N")
    desk.type("Precious")
    workspace = desk.window.workspace
    workspace.profile.close()  # from now on nothing can be kept
    before = words_field(desk)
    desk.press("Ctrl+Shift+L")
    desk.wait(lambda: before not in desk.app.allWidgets() and words_field(desk).toPlainText() == "Precious")
    assert not desk.window.close()
    assert "notes.json" in desk.banner()
    assert desk.says("Not saved yet")
    workspace.profile.open()
    assert desk.window.close()
    assert [note.text for note in notes(desk)] == ["Precious"]


def test_a_note_that_was_dropped_does_not_keep_the_window_open(desk: Desk, shop: Path) -> None:
    desk.read(shop)
    open_page(desk)
    desk.press("Ctrl+Shift+N")
    desk.type("Drop it")
    workspace = desk.window.workspace
    workspace.profile.close()
    assert not desk.window.close()
    desk.click("Cancel")
    assert desk.window.close()
    workspace.profile.open()
    assert notes(desk) == []


@pytest.mark.parametrize("area", ["Ctrl+5", "Ctrl+2"])
def test_a_note_belongs_to_the_guide_in_which_it_was_begun(desk: Desk, shop: Path, area: str) -> None:
    other = desk.documents / "Other"
    other.mkdir()
    (other / "index.md").write_text("# Other\n\nAnother guide.\n", "utf-8")
    desk.read(shop)
    open_page(desk)
    desk.press(area)
    desk.press("Ctrl+N" if area == "Ctrl+5" else "Ctrl+Shift+N")
    desk.type("Begun here")
    desk.window.open_folder(other)
    desk.see("Another guide.")
    assert notes(desk) == []
    desk.window.open_folder(shop)
    desk.wait(lambda: len(notes(desk)) == 1)
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    assert [(note.text, note.guide, note.page) for note in notes(desk)] == [
        ("Begun here", "shop", "till" if area == "Ctrl+2" else "")
    ]


def test_closing_the_window_keeps_what_is_being_written(desk: Desk, shop: Path) -> None:
    desk.read(shop)
    open_page(desk)
    desk.press("Ctrl+Shift+N")
    desk.type("Not saved by hand")
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    assert [note.text for note in notes(desk)] == ["Not saved by hand"]


def test_a_deleted_note_comes_back_with_all_its_words(desk: Desk, shop: Path) -> None:
    desk.read(shop)
    open_page(desk)
    select(desk, COUNT)
    write(desk, "Old")
    go_to_note(desk)
    desk.press("Ctrl+End")
    desk.type(" and new")
    desk.click("Delete")
    assert notes(desk) == []
    desk.press("Ctrl+Z")
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    assert [note.text for note in notes(desk)] == ["Old and new"]


def test_everything_goes_without_a_mouse(desk: Desk, shop: Path) -> None:
    desk.read(shop)
    open_page(desk)
    desk.window.reader.view.setFocus()
    desk.press("Ctrl+F")
    desk.type("evening")
    desk.press("Escape")
    desk.press("Ctrl+Shift+Right")  # the blank
    desk.press("Ctrl+Shift+Right")
    assert selected(desk) == "evening two "
    write(desk, "By keys")
    assert desk.window.reader.view.hasFocus()
    go_to_note(desk)
    assert words_field(desk).hasFocus()
    assert selected(desk) == "evening two"
    desk.press("Escape")
    assert desk.window.reader.view.hasFocus()
    desk.press("Ctrl+5")
    desk.press("Delete")
    desk.wait(lambda: notes(desk) == [])
    assert desk.app.focusWidget() is desk.button("Write a note")
    desk.press("Ctrl+Z")
    desk.wait(lambda: len(rows(desk)) == 1)
    assert isinstance(desk.app.focusWidget(), NoteListView)


# bad input, and taken along


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script><h1>big</h1> &amp; <img src=x>\n" * 20, "A line of words.\n" * 62_000],
    ids=["HTML", "1 MB"],
)
def test_any_note_is_kept_shown_and_exported_as_it_is(desk: Desk, shop: Path, text: str) -> None:
    desk.read(shop)
    open_page(desk)
    desk.press("Ctrl+Shift+N")
    QApplication.clipboard().setText(text)
    words_field(desk).paste()
    desk.press("Ctrl+Return")
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    assert notes(desk)[0].text == text
    desk.press("Ctrl+5")
    desk.wait(lambda: rows(desk) and words_field(desk).toPlainText() == text)
    assert rows(desk)[0].startswith(" ".join(text.split())[:40])
    desk.answers.folder = desk.home / "Notizen für später"
    desk.answers.folder.mkdir()
    desk.click("Export …")
    assert "Exported 1 note" in desk.banner()
    (file,) = desk.answers.folder.iterdir()
    assert file.suffix == ".md"
    assert file.read_text("utf-8").endswith(f"---\n\n{text}\n")
