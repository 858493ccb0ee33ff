"""Pages that come, get other names, move and go, asked for in dialogs and worked by keys."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from content.library import read_guide
from content.page import Kind
from storage.models import Box, Draft, TickState
from storage.profile import Profile
from storage.settings import Place
from tests.content.folders import write
from ui import theme
from ui.dialogs import Dialogs
from ui.former_names import page_now
from ui.page_actions import PageActions
from ui.page_draft import PageDraft
from ui.widgets.delete_page_dialog import DeletePageDialog
from ui.widgets.new_page_dialog import NewPageDialog
from ui.widgets.page_tree import PageTree
from ui.widgets.rename_page_dialog import MovePageDialog, RenamePageDialog
from ui.workspace import Workspace

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
SECONDS = 1000
PAGES = {
    "index.md": "---\nguide: {id: shop, name: Shop, lang: en}\n---\n# Shop\n\n[[rooms/till]] and [it](rooms/till.md)\n",
    "rooms/index.md": "---\ntitle: Rooms\n---\n[[Till]]\n",
    "rooms/till.md": "---\ntitle: Till\n---\n# Till\n\n- [ ] Count the money\n",
    "parts/sales.md": "---\ntitle: Sales\nkind: department\n---\nWe sell.\n",
    "parts/bakery.md": "---\ntitle: Bakery\nkind: department\n---\nWe bake.\n",
    "broken.md": "---\ntitle: [Broken\n---\n# Broken\n",
}
D = TypeVar("D", bound=QDialog)


class Desk:
    """Somebody who looks after a guide and reads one page of it."""

    def __init__(self, qtbot: QtBot, look: theme.Theme, folder: Path) -> None:
        self.qtbot, self.root = qtbot, folder / "guide"
        write(self.root, PAGES)
        self.profile = Profile(folder / "profile")
        self.profile.open()
        self.profile.settings.change(show_upkeep=True, name="Training")
        self.workspace = Workspace(self.profile, folder / "cache", folder, lambda: NOON)
        self.workspace.choose(self.root)
        self.workspace.open()
        self.wait(lambda: self.workspace.guide and self.workspace.guide.pages)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1000, 700)
        self.window.show()
        self.reading = "rooms/till"
        self.actions = PageActions(
            self.workspace, look, Dialogs(), lambda: self.reading, lambda: self.window, self.window
        )
        self.told: list[tuple[str, str]] = []
        self.written: list[tuple[str, str]] = []
        self.asked: list[str] = []
        self.actions.told.connect(lambda words, kind: self.told.append((words, kind)))
        self.actions.write_requested.connect(lambda path, text: self.written.append((path, text)))
        self.actions.page_requested.connect(self.asked.append)

    def wait(self, for_: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(for_()))

    def do(self, action: str, dialog: type[D]) -> D:
        """Ask for something by its action, and wait for its dialog."""
        self.actions.actions_by_id[action].trigger()
        return self.dialog(dialog)

    def dialog(self, kind: type[D]) -> D:
        self.wait(lambda: isinstance(QApplication.activeModalWidget(), kind))
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        return found

    def ids(self) -> set[str]:
        assert self.workspace.guide
        return set(self.workspace.guide.pages)

    def files(self) -> dict[str, str]:
        found = {}
        for path in self.root.rglob("*.md"):
            if ".lotse" not in path.parts:
                with suppress(FileNotFoundError):  # it goes while this looks
                    found[path.relative_to(self.root).as_posix()] = path.read_text("utf-8")
        return found


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, theme.load("light"), tmp_path)
    yield desk
    desk.workspace.close()
    desk.profile.close()


def fill(field: QWidget, words: str) -> None:
    """Write over what stands in a field."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, words)


def said(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


# new pages


def test_a_new_department_is_proposed_beside_the_others_and_nothing_is_written(desk: Desk) -> None:
    dialog = desk.do("page.new", NewPageDialog)
    assert dialog.kind is Kind.PAGE  # as the one that is read
    assert dialog.place.chosen_folder == "rooms"
    QTest.mouseClick(dialog.kinds[Kind.DEPARTMENT], Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert not dialog.accept_button.isEnabled()
    fill(dialog.title, "Dairy & Cheese")
    assert dialog.place.path == "parts/dairy-cheese.md"
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    (path, text) = desk.written[0]
    assert path == "parts/dairy-cheese.md"
    assert "kind: department" in text
    assert "title: Dairy & Cheese" in text
    assert desk.files() == PAGES


def test_the_first_page_of_a_kind_gets_a_folder_of_its_own(desk: Desk) -> None:
    dialog = desk.do("page.new", NewPageDialog)
    QTest.mouseClick(dialog.kinds[Kind.SURVEY], Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    fill(dialog.title, "How we work")
    assert dialog.place.path == "surveys/how-we-work.md"


def test_a_name_that_may_not_be_is_refused_at_once(desk: Desk) -> None:
    dialog = desk.do("page.new", NewPageDialog)
    fill(dialog.title, "Till")
    assert dialog.place.path == "rooms/till-2.md"
    for name, words in (("TILL", "There is a page"), ("con", "Windows"), ("a/b", "characters"), (".x", "hidden")):
        fill(dialog.place.name, name)
        assert words in said(dialog)
        assert not dialog.accept_button.isEnabled()
        QTest.keyClick(dialog.place.name, Qt.Key.Key_Return)
        assert dialog.isVisible()
    fill(dialog.place.name, "desk")
    assert dialog.accept_button.isEnabled()


def test_a_name_that_was_typed_stays_when_the_title_changes(desk: Desk) -> None:
    dialog = desk.do("page.new", NewPageDialog)
    fill(dialog.title, "Till")
    fill(dialog.place.name, "desk")
    fill(dialog.title, "Another title")
    assert dialog.place.path == "rooms/desk.md"


def test_a_page_that_waits_as_a_draft_keeps_its_name(desk: Desk) -> None:
    desk.profile.drafts.keep(Draft("shop", "rooms/desk.md", "# Desk\n", "", "", NOON))
    dialog = desk.do("page.new", NewPageDialog)
    fill(dialog.title, "Desk")
    assert dialog.place.path == "rooms/desk-2.md"


def test_a_department_with_the_file_name_of_another_party_gets_an_id_of_its_own(desk: Desk) -> None:
    dialog = desk.do("page.new", NewPageDialog)
    QTest.mouseClick(dialog.kinds[Kind.STAKEHOLDER], Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    fill(dialog.title, "Bakery")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    assert desk.written[0][0] == "partners/bakery.md"
    assert "id: bakery-2" in desk.written[0][1]


# other names


def test_a_page_gets_another_title_and_name_in_one_step_that_is_taken_back(desk: Desk) -> None:
    dialog = desk.do("page.rename", RenamePageDialog)
    assert not dialog.accept_button.isEnabled()
    fill(dialog.title, "Cash desk")
    fill(dialog.place.name, "desk")
    desk.wait(lambda: "2 page(s)" in said(dialog) or "2 pages" in said(dialog))
    assert "The former name goes on" in said(dialog)
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    desk.wait(lambda: desk.told and "rooms/desk" in desk.ids())
    assert desk.told == [("The page is called “Cash desk” now.", "ok")]
    files = desk.files()
    assert "[[rooms/desk]] and [it](rooms/desk.md)" in files["index.md"]
    assert "[[Cash desk]]" in files["rooms/index.md"]
    assert read_guide(desk.root).pages["rooms/desk"].header.aliases == ["rooms/till"]
    assert desk.workspace.undo.what == "Page “Till” renamed"
    desk.workspace.undo.undo()
    desk.wait(lambda: desk.files() == PAGES and "rooms/till" in desk.ids())


def test_the_own_page_of_the_guide_gets_another_title_and_stays_where_it_is(desk: Desk) -> None:
    desk.reading = "index"
    dialog = desk.do("page.rename", RenamePageDialog)
    assert not dialog.place.isVisible()
    dialog.reject()
    for action in ("page.move", "page.delete"):
        desk.actions.actions_by_id[action].trigger()
    assert [words for words, _ in desk.told] == ["The guide's own first page stays where it is."] * 2


def test_a_header_that_cannot_be_read_is_told_before_anything_is_changed(desk: Desk) -> None:
    desk.reading = "broken"
    dialog = desk.do("page.rename", RenamePageDialog)
    fill(dialog.place.name, "mended")
    desk.wait(lambda: "cannot be read from line" in said(dialog))
    assert not dialog.accept_button.isEnabled()
    assert desk.files() == PAGES


def test_a_page_moves_to_a_folder_that_is_new(desk: Desk) -> None:
    dialog = desk.do("page.move", MovePageDialog)
    QTest.keyClick(dialog.place.folder, Qt.Key.Key_End)
    QTest.keyClicks(dialog.place.other, "house/ground floor")
    desk.wait(lambda: "Changed along" in said(dialog))
    QTest.keyClick(dialog.place.other, Qt.Key.Key_Return)
    desk.wait(lambda: desk.told and "house/ground floor/till" in desk.ids())
    assert "rooms/till.md" not in desk.files()


def test_somebody_deletes_the_page_while_it_is_asked_for_its_name(desk: Desk) -> None:
    dialog = desk.do("page.rename", RenamePageDialog)
    fill(dialog.title, "Cash desk")
    (desk.root / "rooms/till.md").unlink()
    desk.workspace.look()
    desk.wait(lambda: not QApplication.activeModalWidget())
    assert not desk.told


# pages that go


def test_deleting_says_who_refers_to_a_page_and_can_be_taken_back(desk: Desk) -> None:
    desk.profile.drafts.keep(Draft("shop", "rooms/till.md", "# Till!\n", PAGES["rooms/till.md"], "", NOON))
    dialog = desk.do("page.delete", DeletePageDialog)
    desk.wait(lambda: "• Rooms" in said(dialog) and "• Shop" in said(dialog))
    assert "There is a draft" in said(dialog)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    desk.wait(lambda: desk.asked and "rooms/till" not in desk.ids())
    assert desk.asked == ["rooms"]
    assert "rooms/till.md" not in desk.files()
    assert desk.profile.drafts.drafts("shop")[0].text == "# Till!\n"
    desk.workspace.undo.undo()
    desk.wait(lambda: "rooms/till" in desk.ids())
    assert desk.files() == PAGES


def test_return_does_not_delete(desk: Desk) -> None:
    dialog = desk.do("page.delete", DeletePageDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    desk.wait(lambda: not QApplication.activeModalWidget())
    assert desk.files() == PAGES


# who may


def test_those_who_do_not_look_after_the_guide_are_asked_nothing(desk: Desk) -> None:
    desk.profile.settings.change(show_upkeep=False)
    for one in desk.actions.actions_by_id.values():
        one.trigger()
    desk.actions.show_menu("rooms/till", QPoint(0, 0))
    assert QApplication.activeModalWidget() is None
    assert QApplication.activePopupWidget() is None


def test_the_tree_offers_what_can_be_done_with_a_page_by_mouse_and_by_key(desk: Desk) -> None:
    tree = PageTree(desk.window)
    asked: list[str] = []
    tree.menu_requested.connect(lambda page, _: asked.append(page))
    assert desk.workspace.guide
    tree.set_guide(desk.workspace.guide)
    tree.resize(300, 600)
    tree.show()
    tree.select("rooms/till")
    at = tree.view.visualRect(tree.view.currentIndex()).center()
    for event in (
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, tree.view.viewport().mapToGlobal(at)),
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0)),
    ):
        QApplication.sendEvent(tree.view.viewport(), event)
    assert asked == ["rooms/till", "rooms/till"]
    menu = desk.actions.menu("parts/sales")
    assert [one.text() for one in menu.actions() if one.text()] == [
        "Edit",
        "New page …",
        "Rename …",
        "Move …",
        "Delete …",
    ]
    next(one for one in menu.actions() if one.text() == "Rename …").trigger()
    assert desk.dialog(RenamePageDialog).title.text() == "Sales"


# what a person keeps


def test_a_draft_goes_along_with_its_page_there_and_back(desk: Desk) -> None:
    text = PAGES["rooms/till.md"] + "\nMore.\n"
    desk.profile.drafts.keep(Draft("shop", "rooms/till.md", text, PAGES["rooms/till.md"], "", NOON))
    dialog = desk.do("page.rename", RenamePageDialog)
    fill(dialog.place.name, "desk")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    desk.wait(lambda: desk.told)
    assert [(one.path, one.text) for one in desk.profile.drafts.drafts("shop")] == [("rooms/desk.md", text)]
    desk.workspace.undo.undo()
    desk.wait(lambda: [one.path for one in desk.profile.drafts.drafts("shop")] == ["rooms/till.md"])


def test_of_two_drafts_that_come_together_the_later_stays(desk: Desk) -> None:
    drafts = desk.profile.drafts
    later = NOON.replace(hour=13)
    drafts.keep(Draft("shop", "a.md", "old", "", "", NOON), Draft("shop", "b.md", "new", "", "", later))
    drafts.move("shop", "a.md", "b.md")
    assert [(one.path, one.text) for one in drafts.drafts("shop")] == [("b.md", "new")]
    drafts.keep(Draft("shop", "c.md", "older", "", "", NOON))
    drafts.move("shop", "b.md", "c.md")
    drafts.move("shop", "nowhere.md", "c.md")
    assert [(one.path, one.text) for one in drafts.drafts("shop")] == [("c.md", "new")]


def renamed_elsewhere(desk: Desk) -> None:
    """A colleague renames the page, and the folder gets it."""
    (desk.root / "rooms/till.md").unlink()
    text = PAGES["rooms/till.md"].replace("title: Till", "title: Till\naliases: [rooms/till]")
    (desk.root / "rooms/desk.md").write_text(text, "utf-8")
    desk.workspace.look()
    desk.wait(lambda: "rooms/desk" in desk.ids())


def test_what_is_being_written_goes_on_where_a_colleague_put_the_page(desk: Desk) -> None:
    words = [""]
    draft = PageDraft(desk.workspace, lambda: words[0], desk.window)
    draft.opened.connect(lambda text, _: words.__setitem__(0, text))
    draft.replaced.connect(lambda text: words.__setitem__(0, text))
    draft.open("rooms/till.md")
    desk.wait(lambda: words[0])
    words[0] += "\nMore.\n"
    draft.touch()
    assert draft.keep()
    renamed_elsewhere(desk)
    desk.wait(lambda: "aliases: [rooms/till]" in words[0])
    assert draft.path == "rooms/desk.md"
    draft.save()
    desk.wait(lambda: "More." in desk.files()["rooms/desk.md"])
    assert "rooms/till.md" not in desk.files()
    desk.wait(lambda: not desk.profile.drafts.drafts("shop"))


def test_a_draft_from_before_a_colleague_renamed_the_page_is_offered_with_it(desk: Desk) -> None:
    text = PAGES["rooms/till.md"] + "\nMore.\n"
    desk.profile.drafts.keep(Draft("shop", "rooms/till.md", text, PAGES["rooms/till.md"], "", NOON))
    renamed_elsewhere(desk)
    opened: list[tuple[str, bool]] = []
    draft = PageDraft(desk.workspace, lambda: opened[-1][0], desk.window)
    draft.opened.connect(lambda words, was_draft: opened.append((words, was_draft)))
    draft.open("rooms/desk.md")
    desk.wait(lambda: opened)
    assert opened[0] == (text, True)
    draft.close()
    assert [one.path for one in desk.profile.drafts.drafts("shop")] == ["rooms/desk.md"]


def test_a_tick_is_found_under_the_former_name_and_the_later_one_counts(desk: Desk) -> None:
    lists = desk.workspace.lists
    text = "Count the money"
    desk.profile.checklists.keep_boxes(Box("shop", "rooms/till", text, 1, TickState.DONE, NOON))
    renamed_elsewhere(desk)
    assert desk.workspace.guide
    page = desk.workspace.guide.pages["rooms/desk"]
    assert lists.boxes(page)[0].state is TickState.DONE
    later = Box("shop", "rooms/desk", text, 1, TickState.OPEN, NOON.replace(hour=13))
    desk.profile.checklists.keep_boxes(later)
    assert lists.boxes(page)[0].state is TickState.OPEN


def test_an_id_that_another_page_has_now_is_that_page(desk: Desk) -> None:
    renamed_elsewhere(desk)
    desk.profile.checklists.keep_boxes(Box("shop", "rooms/till", "Count the money", 1, TickState.DONE, NOON))
    (desk.root / "rooms/till.md").write_text("# A new till\n", "utf-8")
    desk.workspace.look()
    desk.wait(lambda: "rooms/till" in desk.ids())
    guide = desk.workspace.guide
    assert guide
    found = page_now(guide, "rooms/till")
    assert found
    assert found.title == "A new till"
    assert desk.workspace.lists.boxes(guide.pages["rooms/desk"])[0].state is TickState.OPEN


@pytest.mark.parametrize(("kept", "now"), [("sales", "shop-floor"), ("sales/till", "shop-floor/till"), ("x", "x")])
def test_my_place_is_found_when_a_department_has_another_id(desk: Desk, kept: str, now: str) -> None:
    desk.profile.settings.set_place("shop", Place(kept))
    (desk.root / "parts/sales.md").write_text(
        "---\ntitle: Sales\nkind: department\nid: shop-floor\naliases: [sales]\nroles: [{id: till}]\n---\n",
        "utf-8",
    )
    desk.workspace.look()
    desk.wait(lambda: desk.workspace.guide and "shop-floor" in desk.workspace.guide.organisation.parties)
    assert desk.workspace.place.party == now
