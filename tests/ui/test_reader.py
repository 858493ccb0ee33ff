"""Reading: walking from page to page, with the tree at the left and what belongs to a page at the right."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from content.library import Guide, read_guide
from storage.profile import Profile
from ui import theme
from ui.screens.reader import ReaderScreen
from ui.widgets.find_bar import FindBar
from ui.workspace import Workspace

STARTER = Path(__file__).parents[2] / "content" / "guide" / "de"


@pytest.fixture(scope="module")
def starter() -> Guide:
    return read_guide(STARTER)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    profile = Profile(tmp_path / "profile")
    profile.open()
    yield Workspace(profile, tmp_path, tmp_path)
    profile.close()


@pytest.fixture
def open_reader(qtbot: QtBot, workspace: Workspace) -> Callable[..., ReaderScreen]:
    def open_reader(guide: Guide, page: str = "index", width: int = 1500) -> ReaderScreen:
        workspace.guide = guide
        reader = ReaderScreen(workspace, theme.load("light"))
        qtbot.addWidget(reader)
        reader.resize(width, 800)
        reader.show()
        reader.page.furnish()
        reader.open_guide(page)
        return reader

    return open_reader


@pytest.fixture
def book(tmp_path: Path) -> Path:
    folder = tmp_path / "book"
    folder.mkdir()
    chapters = "".join(f"## Kapitel {number}\n\n{'Wort ' * 300}\n\n" for number in range(20))
    (folder / "index.md").write_text(f"# Buch\n\n{chapters}\n\n[[zwei]] [[fehlt]] <https://example.org/a>", "utf-8")
    (folder / "zwei.md").write_text("# Zwei\n\nText.\n\n- [ ] Lesen\n", "utf-8")
    return folder


def scroll(reader: ReaderScreen, to: int) -> None:
    reader.view.document().size()
    reader.view.verticalScrollBar().setValue(to)


def listed(qtbot: QtBot, reader: ReaderScreen, name: str) -> QListWidget:
    rows = next(rows for rows in reader.sides.panel.findChildren(QListWidget) if rows.accessibleName() == name)
    qtbot.waitUntil(lambda: rows.count() > 0)
    return rows


def find_bar(reader: ReaderScreen) -> FindBar:
    bar = reader.findChild(FindBar)
    assert isinstance(bar, FindBar)
    return bar


def text(reader: ReaderScreen) -> str:
    return reader.view.toPlainText()


def test_a_page_is_shown_with_its_place_in_the_tree_and_what_belongs_to_it(
    open_reader: Callable[..., ReaderScreen], starter: Guide, qtbot: QtBot
) -> None:
    reader = open_reader(starter)
    reader.show_page("abteilungen/informationstechnik")
    assert "Fast alles, was im Haus passiert" in text(reader)
    qtbot.waitUntil(lambda: reader.sides.tree.view.currentIndex().data() == "Informationstechnik")
    outline = listed(qtbot, reader, "On this page")
    assert outline.item(0).text() == "Was wir leisten"
    assert outline.currentRow() == 0


def test_back_returns_to_the_passage(open_reader: Callable[..., ReaderScreen], book: Path) -> None:
    reader = open_reader(read_guide(book))
    scroll(reader, 900)
    reader.follow("page:zwei")
    assert reader.current == "zwei"
    assert reader.view.verticalScrollBar().value() == 0
    reader.go_back()
    assert (reader.current, reader.view.verticalScrollBar().value()) == ("index", 900)
    assert not reader.trail.can_go_back
    reader.go_forward()
    assert reader.current == "zwei"


def test_a_link_to_a_heading_leads_there(open_reader: Callable[..., ReaderScreen], book: Path, qtbot: QtBot) -> None:
    reader = open_reader(read_guide(book), "zwei")
    reader.follow("page:index#kapitel-7")
    outline = listed(qtbot, reader, "On this page")
    assert outline.currentItem().text() == "Kapitel 7"
    assert reader.view.verticalScrollBar().value() > 0


def test_the_outline_leads_to_a_heading_and_follows(
    open_reader: Callable[..., ReaderScreen], book: Path, qtbot: QtBot
) -> None:
    reader = open_reader(read_guide(book))
    outline = listed(qtbot, reader, "On this page")
    outline.setCurrentRow(5)
    QTest.keyClick(outline, Qt.Key.Key_Return)
    assert reader.view.verticalScrollBar().value() > 0
    scroll(reader, 0)
    assert outline.currentItem().text() == "Kapitel 0"


@pytest.mark.parametrize("href", ["https://example.org/a", "missing:fehlt", "tel:4357"])
def test_what_is_not_a_page_is_asked_for(
    open_reader: Callable[..., ReaderScreen], book: Path, qtbot: QtBot, href: str
) -> None:
    reader = open_reader(read_guide(book))
    with qtbot.waitSignal(reader.link_requested) as asked:
        reader.follow(href)
    assert asked.args == [href]
    assert reader.current == "index"


def test_a_page_that_is_not_there_changes_nothing(open_reader: Callable[..., ReaderScreen], book: Path) -> None:
    reader = open_reader(read_guide(book))
    reader.show_page("nirgends")
    assert reader.current == "index"
    assert not reader.trail.can_go_back


def test_a_task_can_be_ticked_beside_its_page(
    open_reader: Callable[..., ReaderScreen], book: Path, qtbot: QtBot
) -> None:
    reader = open_reader(read_guide(book), "zwei")
    tasks = listed(qtbot, reader, "Tasks on this page")
    tasks.setCurrentRow(0)
    QTest.keyClick(tasks, Qt.Key.Key_Return)
    assert tasks.item(0).checkState() is Qt.CheckState.Checked
    assert "check:done" in reader.view.toHtml()


def test_what_changed_on_disk_is_shown_where_one_was_reading(
    open_reader: Callable[..., ReaderScreen], workspace: Workspace, book: Path
) -> None:
    reader = open_reader(read_guide(book))
    scroll(reader, 700)
    file = book / "index.md"
    file.write_text(file.read_text("utf-8").replace("Kapitel 19", "Ende"), "utf-8")
    workspace.guide = read_guide(book)
    workspace.guide_changed.emit()
    assert "Ende" in text(reader)
    assert reader.view.verticalScrollBar().value() == 700


def test_a_page_that_did_not_change_is_left_alone(
    open_reader: Callable[..., ReaderScreen], workspace: Workspace, book: Path
) -> None:
    reader = open_reader(read_guide(book))
    document = reader.view.document()
    (book / "drei.md").write_text("# Drei", "utf-8")
    workspace.guide = read_guide(book)
    workspace.guide_changed.emit()
    assert reader.view.document() is document


def test_a_page_that_went_says_so(open_reader: Callable[..., ReaderScreen], workspace: Workspace, book: Path) -> None:
    reader = open_reader(read_guide(book), "zwei")
    (book / "zwei.md").unlink()
    workspace.guide = read_guide(book)
    workspace.guide_changed.emit()
    assert "This page is no longer in the guide." in text(reader)


def test_a_file_that_cannot_be_read_is_told(
    open_reader: Callable[..., ReaderScreen], workspace: Workspace, book: Path, qtbot: QtBot
) -> None:
    reader = open_reader(read_guide(book))
    (book / "zwei.md").unlink()
    with qtbot.waitSignal(workspace.failed):
        reader.show_page("zwei")
    assert "This page cannot be read at the moment." in text(reader)


def test_an_empty_guide_shows_nothing(open_reader: Callable[..., ReaderScreen], tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    reader = open_reader(read_guide(empty))
    assert (reader.current, text(reader)) == ("", "")


def test_the_first_page_can_be_painted_before_its_guide_is_read(qtbot: QtBot, workspace: Workspace) -> None:
    reader = ReaderScreen(workspace, theme.load("light"))
    qtbot.addWidget(reader)
    reader.show_known("index", "<h1>Von gestern</h1>")
    assert text(reader) == "Von gestern"


def test_a_long_page_is_read_in_parts(open_reader: Callable[..., ReaderScreen], book: Path) -> None:
    chapters = "".join(f"## Kapitel {number}\n\n{'Wort ' * 300}\n\n" for number in range(60))
    (book / "index.md").write_text(chapters, "utf-8")
    reader = open_reader(read_guide(book))
    assert "Kapitel 59" not in text(reader)
    reader.follow("part:2")
    assert "Kapitel 59" in text(reader)
    reader.go_back()
    assert text(reader).startswith("book\nKapitel 0")
    reader.follow("page:index#kapitel-59")
    assert "Kapitel 59" in text(reader)


def test_find_counts_and_walks(open_reader: Callable[..., ReaderScreen], starter: Guide) -> None:
    reader = open_reader(starter, "abteilungen/informationstechnik")
    reader.find()
    QTest.keyClicks(find_bar(reader).field, "Netzwerk")
    count = find_bar(reader).count.text().split()[-1]
    assert find_bar(reader).count.text() == f"1 of {count}"
    QTest.keyClick(find_bar(reader).field, Qt.Key.Key_Return)
    assert find_bar(reader).count.text() == f"2 of {count}"
    QTest.keyClick(find_bar(reader).field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert find_bar(reader).count.text() == f"1 of {count}"
    QTest.keyClicks(find_bar(reader).field, "xyz")
    assert find_bar(reader).count.text() == "Not found"
    QTest.keyClick(find_bar(reader).field, Qt.Key.Key_Escape)
    assert not find_bar(reader).isVisible()


@pytest.mark.parametrize(("width", "tree", "panel"), [(1500, True, True), (1200, True, False), (900, False, False)])
def test_narrow_windows_leave_room_for_the_page(
    open_reader: Callable[..., ReaderScreen], starter: Guide, width: int, tree: bool, panel: bool
) -> None:
    reader = open_reader(starter, width=width)
    assert (reader.sides.tree.isVisible(), reader.sides.panel.isVisible()) == (tree, panel)
    reader.toggle_tree()
    reader.toggle_panel()
    assert (reader.sides.tree.isVisible(), reader.sides.panel.isVisible()) == (not tree, not panel)


def test_the_filter_can_be_reached_where_the_tree_is_hidden(
    open_reader: Callable[..., ReaderScreen], starter: Guide
) -> None:
    reader = open_reader(starter, width=900)
    reader.focus_filter()
    assert reader.sides.tree.filter.isVisible()


def test_the_breadcrumb_leads_to_the_folder(open_reader: Callable[..., ReaderScreen], starter: Guide) -> None:
    reader = open_reader(starter, "abteilungen/verkauf")
    folder = next(b for b in reader.breadcrumb.findChildren(QPushButton) if b.text() == "Abteilungen")
    folder.click()
    assert reader.current == "abteilungen"


def test_paper_gets_the_page_and_the_sheet(open_reader: Callable[..., ReaderScreen], starter: Guide) -> None:
    reader = open_reader(starter, "abteilungen/verkauf")
    assert (reader.paper().title, reader.paper().footer) == ("Verkauf", "Kaufhaus am Markt")
    assert reader.sheet().html != reader.paper().html
