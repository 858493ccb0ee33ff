"""The tree of pages, as a person walks it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from content.library import Guide, read_guide
from ui.widgets.page_tree import PageTree

STARTER = Path(__file__).parents[2] / "content" / "guide" / "de"


@pytest.fixture(scope="module")
def starter() -> Guide:
    return read_guide(STARTER)


@pytest.fixture
def tree(qtbot: QtBot) -> PageTree:
    made = PageTree()
    qtbot.addWidget(made)
    made.resize(280, 700)
    made.show()
    return made


@pytest.fixture
def write(tmp_path: Path) -> Callable[[dict[str, str]], Guide]:
    def write(pages: dict[str, str]) -> Guide:
        for name, text in pages.items():
            file = tmp_path / f"{name}.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return read_guide(tmp_path)

    return write


def rows(tree: PageTree, under: QModelIndex | None = None, depth: int = 0) -> Iterator[str]:
    """Titles of all rows, deeper ones set in by a dot."""
    model = tree.view.model()
    under = under or QModelIndex()
    for row in range(model.rowCount(under)):
        index = model.index(row, 0, under)
        yield "." * depth + str(index.data())
        yield from rows(tree, index, depth + 1)


def find(tree: PageTree, title: str) -> QModelIndex:
    model = tree.view.model()
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    return model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, title, 1, flags)[0]


def click(tree: PageTree, title: str) -> None:
    index = find(tree, title)
    tree.view.scrollTo(index)
    QTest.mouseClick(tree.view.viewport(), Qt.MouseButton.LeftButton, pos=tree.view.visualRect(index).center())


def test_pages_stand_in_groups(tree: PageTree, starter: Guide) -> None:
    tree.set_guide(starter)
    shown = list(rows(tree))
    groups = ["Company", "Departments", "Other partners", "Good practice", "Checklists", "Situations", "Surveys"]
    assert [title for title in shown if title in groups] == groups
    assert shown[1] == "Willkommen im Kaufhaus am Markt"
    assert shown[shown.index("Departments") + 1] == "Overview"
    at = shown.index("Informationstechnik")
    assert shown[at : at + 5] == ["Informationstechnik", ".Helpdesk", ".Netzwerk", ".Leitung IT", "Personal"]


def test_a_click_asks_for_a_page_and_a_role_for_its_department(tree: PageTree, starter: Guide, qtbot: QtBot) -> None:
    tree.set_guide(starter)
    with qtbot.waitSignal(tree.page_requested) as asked:
        click(tree, "Unser Serviceprotokoll")
    assert asked.args == ["serviceprotokoll"]
    with qtbot.waitSignal(tree.page_requested) as asked:
        click(tree, "Netzwerk")
    assert asked.args == ["abteilungen/informationstechnik"]


def test_headings_of_groups_lead_nowhere(tree: PageTree, starter: Guide, qtbot: QtBot) -> None:
    tree.set_guide(starter)
    with qtbot.assertNotEmitted(tree.page_requested):
        click(tree, "Departments")


def test_selecting_shows_the_page_without_asking_for_it(tree: PageTree, starter: Guide, qtbot: QtBot) -> None:
    tree.set_guide(starter)
    with qtbot.assertNotEmitted(tree.page_requested):
        tree.select("abteilungen/verkauf")
    assert tree.view.currentIndex().data() == "Verkauf"


def test_letters_and_enter_open_a_page(tree: PageTree, starter: Guide, qtbot: QtBot) -> None:
    tree.set_guide(starter)
    tree.view.setFocus()
    QTest.keyClicks(tree.view, "pers")
    with qtbot.waitSignal(tree.page_requested) as asked:
        QTest.keyClick(tree.view, Qt.Key.Key_Return)
    assert asked.args == ["abteilungen/personal"]


def test_the_filter_leaves_what_one_looks_for(tree: PageTree, starter: Guide, qtbot: QtBot) -> None:
    tree.set_guide(starter)
    tree.select("abteilungen/personal")
    QTest.keyClicks(tree.filter, "helpd")
    assert list(rows(tree)) == ["Departments", "Informationstechnik", ".Helpdesk"]
    with qtbot.waitSignal(tree.page_requested) as asked:
        QTest.keyClick(tree.filter, Qt.Key.Key_Return)
    assert asked.args == ["abteilungen/informationstechnik"]
    QTest.keyClick(tree.filter, Qt.Key.Key_Escape)
    assert len(list(rows(tree))) > 40
    assert tree.view.currentIndex().data() == "Personal"


def test_the_filter_knows_other_names(tree: PageTree, starter: Guide) -> None:
    tree.set_guide(starter)
    QTest.keyClicks(tree.filter, "EDV")
    assert "Informationstechnik" in list(rows(tree))


def test_any_folder_of_markdown_is_a_tree_of_folders(tree: PageTree, write: Callable[[dict[str, str]], Guide]) -> None:
    tree.set_guide(
        write(
            {
                "index": "# Handbuch",
                "zuletzt": "---\norder: 9\n---\n# Zuletzt",
                "reise/index": "# Reisen",
                "reise/bahn": "# Bahn",
                "reise/ausland/zoll": "# Zoll",
                "ohne seite/regel": "# Regel",
                "oel": "# Öl",
                "ofen": "# Ofen",
                "teil10": "# Teil 10",
                "teil9": "# Teil 9",
            }
        )
    )
    assert list(rows(tree)) == [
        *("Handbuch", "Zuletzt", "Ofen", "ohne seite", ".Regel", "Öl"),
        *("Reisen", ".ausland", "..Zoll", ".Bahn", "Teil 9", "Teil 10"),
    ]


def test_teams_stand_under_their_department(tree: PageTree, write: Callable[[dict[str, str]], Guide]) -> None:
    tree.set_guide(
        write(
            {
                "it": "---\nkind: department\ntitle: IT\n---\n",
                "netz": "---\nkind: department\ntitle: Netz\npart_of: it\n---\n",
                "kreis": "---\nkind: department\ntitle: Kreis\npart_of: kreis\n---\n",
            }
        )
    )
    assert list(rows(tree)) == ["Departments", "IT", ".Netz", "Kreis"]


def test_departments_that_claim_to_be_part_of_each_other_are_both_shown(
    tree: PageTree, write: Callable[[dict[str, str]], Guide]
) -> None:
    head = "---\nkind: department\ntitle: {}\npart_of: {}\n---\n"
    tree.set_guide(write({"a": head.format("A", "b"), "b": head.format("B", "a")}))
    assert sorted(title.strip(".") for title in rows(tree)) == ["A", "B", "Departments"]


def test_what_was_closed_and_chosen_stays_so_in_the_next_snapshot(
    tree: PageTree, write: Callable[[dict[str, str]], Guide]
) -> None:
    pages = {"a/index": "# A", "a/b": "# B", "c/index": "# C", "c/d": "# D"}
    tree.set_guide(write(pages))
    tree.view.collapse(find(tree, "A"))
    tree.select("c/d")
    tree.set_guide(write({**pages, "a/neu": "# Neu", "c/d": "# Ganz anders"}))
    assert ".Neu" in list(rows(tree))
    assert not tree.view.isExpanded(find(tree, "A"))
    assert tree.view.isExpanded(find(tree, "C"))
    assert tree.view.currentIndex().data() == "Ganz anders"


def test_a_snapshot_with_the_same_pages_moves_nothing(
    tree: PageTree, write: Callable[[dict[str, str]], Guide], qtbot: QtBot
) -> None:
    tree.set_guide(write({"a": "# A", "b": "# B"}))
    with qtbot.assertNotEmitted(tree.view.model().modelReset):
        tree.set_guide(write({"a": "# A", "b": "# B anders"}))
    assert list(rows(tree)) == ["A", "B anders"]


def test_a_reader_of_the_screen_hears_names(tree: PageTree, starter: Guide) -> None:
    tree.set_guide(starter)
    assert tree.view.accessibleName() == "Pages"
    assert tree.filter.accessibleName() == "Filter pages"
    spoken = find(tree, "Informationstechnik").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Informationstechnik, 8 services"
