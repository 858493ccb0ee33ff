"""The area Upkeep, worked by mouse and keys on a real guide."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from content.library import read_guide
from content.quality import Report, report
from content.suggestions import Suggestion
from storage.profile import Profile
from tests.content.folders import write
from tests.content.test_quality import TODAY, TOWN
from ui import theme
from ui.care_report import markdown
from ui.dialogs import Dialogs
from ui.screens.care import CareScreen
from ui.theme import ThemeName
from ui.widgets.care_rows import FIRST, CareRow, CareSection
from ui.workspace import Workspace

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
SECONDS = 1000
GAPS = TOWN | {
    "bakery.md": TOWN["bakery.md"].replace("request: by phone, ", ""),
    "cafe.md": TOWN["cafe.md"].replace("contact: [{name: Counter}]\n", "").replace("nobody", "shop"),
    "old.md": "---\ntitle: Old rules\nreview: {owner: Office, due: 2026-01-31}\n---\n[[gone]]\n",
}


class Answers(Dialogs):
    """Answers where to save."""

    def __init__(self) -> None:
        self.file: Path | None = None
        self.proposed = ""

    def save_file(self, parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
        self.proposed = proposed.name
        return self.file


class Desk:
    """Somebody who looks after a guide."""

    def __init__(self, qtbot: QtBot, look: theme.Theme, folder: Path, pages: dict[str, str], scale: float) -> None:
        self.qtbot, self.folder = qtbot, folder
        write(folder / "guide", pages)
        self.profile = Profile(folder / "profile")
        self.profile.open()
        self.profile.settings.change(text_scale=scale)
        self.workspace = Workspace(self.profile, folder / "cache", folder, lambda: NOON)
        self.workspace.choose(folder / "guide")
        self.workspace.open()
        self.wait(lambda: self.workspace.guide)
        self.answers = Answers()
        self.told: list[tuple[str, str]] = []
        self.read: list[tuple[str, str]] = []
        self.edited: list[tuple[str, object]] = []
        self.handed_on = 0
        self.screen = CareScreen(self.workspace, look, self.answers)
        self.screen.told.connect(lambda text, kind: self.told.append((text, kind)))
        self.screen.page_requested.connect(lambda page, slug: self.read.append((page, slug)))
        self.screen.edit_requested.connect(lambda page, where: self.edited.append((page, where)))
        self.screen.handing_on_requested.connect(self.hand_on)
        qtbot.addWidget(self.screen)
        self.screen.resize(1136, 750)
        self.screen.show()
        qtbot.waitExposed(self.screen)
        self.wait(lambda: self.screen.report is not None)

    def hand_on(self) -> None:
        self.handed_on += 1

    def wait(self, for_: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(for_()))

    @property
    def report(self) -> Report:
        assert self.screen.report is not None
        return self.screen.report

    def rows(self, section: CareSection) -> list[CareRow]:
        return [row for row in section.rows if row.isVisibleTo(section)]

    def row(self, section: CareSection, words: str) -> CareRow:
        return next(row for row in self.rows(section) if words in row.entry.text)

    def press(self, row: CareRow, words: str) -> None:
        button = next(button for button in row.buttons if button.text() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def says(self) -> list[str]:
        return [label.text() for label in self.screen.findChildren(QLabel) if label.isVisibleTo(self.screen)]

    def cell(self, party: str, point: str) -> QPoint:
        model = self.screen.matrix.cells
        index = model.index(model.held.parties.index(party), model.held.points.index(point))
        return self.screen.matrix.visualRect(index).center()

    def click_cell(self, party: str, point: str) -> None:
        place = self.cell(party, point)
        QTest.mouseClick(
            self.screen.matrix.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )

    def change(self, name: str, text: str) -> None:
        """Another program writes a page."""
        before = self.screen.report
        write(self.folder / "guide", {name: text})
        self.workspace.look()
        self.wait(lambda: self.screen.report is not before)

    def close(self) -> None:
        self.screen.close()
        self.workspace.close()
        shiboken6.delete(self.screen)


MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MakeDesk]:
    made: list[Desk] = []

    def make(pages: dict[str, str], scale: float = 1.0, look: ThemeName = "light") -> Desk:
        shown = theme.load(look)
        theme.apply(qapp, shown, theme.UI_PX * scale)
        made.append(Desk(qtbot, shown, tmp_path / str(len(made)), pages, scale))
        return made[-1]

    yield make
    for desk in made:
        desk.close()
    theme.apply(qapp, theme.load("light"))


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(GAPS)


def test_what_comes_next_leads_to_its_place(desk: Desk) -> None:
    rows = desk.rows(desk.screen.next)
    assert len(rows) == 5
    assert rows[0].entry.text == "The link “gone” leads to no page."
    desk.press(rows[0], "Go there")
    desk.press(desk.row(desk.screen.next, "differ"), "Go there")
    assert desk.edited == [("old", 5), ("shop", ("expects", 0, "response"))]


def test_a_relationship_of_one_side_suggests_the_other(desk: Desk) -> None:
    desk.press(desk.row(desk.screen.relationships, "Only bakery names “Bread”"), "Suggest the other side")
    ((page, suggestion),) = desk.edited
    assert page == "cafe"
    assert isinstance(suggestion, Suggestion)
    assert suggestion.values == {"as": "kitchen", "from": "bakery", "service": "bread"}


def test_where_both_differ_either_can_be_gone_to(desk: Desk) -> None:
    row = desk.row(desk.screen.relationships, "differ")
    assert "“1 d”" in row.entry.details[0]
    desk.press(row, "To the first one")
    desk.press(row, "To the second one")
    assert desk.edited == [("bakery", ("services", 0, "response")), ("shop", ("expects", 0, "response"))]


def test_links_reviews_and_orphans_stand_below(desk: Desk) -> None:
    desk.press(desk.row(desk.screen.links, "gone"), "Go there")
    review = desk.row(desk.screen.reviews, "Old rules")
    assert review.entry.details == ("Due 1/31/26, with Office.",)
    desk.press(review, "Set a new date")
    desk.press(desk.row(desk.screen.orphans, "Old rules"), "Read")
    assert desk.edited == [("old", 5), ("old", ("review", "due"))]
    assert desk.read == [("old", "")]


def test_a_cell_leads_to_what_is_missing_or_to_the_page(desk: Desk) -> None:
    desk.click_cell("cafe", "contact")
    desk.click_cell("shop", "contact")
    assert desk.edited == [("cafe", ("contact",))]
    assert desk.read == [("shop", "")]


def test_from_several_gaps_one_is_picked(desk: Desk) -> None:
    menu = desk.screen.matrix.gaps(desk.report.guide.coverage.cells["bakery", "request"])
    assert [entry.text() for entry in menu.actions()] == ["Bread", "Cake"]
    menu.actions()[1].trigger()
    assert desk.edited == [("bakery", ("services", 1, "request"))]


def test_the_table_is_worked_by_keys_from_its_first_gap(desk: Desk) -> None:
    matrix = desk.screen.matrix
    matrix.setFocus()
    name = matrix.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert name == "bakery, How to ask: 2 missing (Bread, Cake)"
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    QTest.keyClick(matrix, Qt.Key.Key_Left)
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert desk.edited == [("cafe", ("contact",))]


def test_tab_goes_through_what_comes_next_before_the_table(desk: Desk) -> None:
    shown = [button for row in desk.rows(desk.screen.next) for button in row.buttons]
    desk.screen.hand_on_button.setFocus()
    for button in shown:
        QTest.keyClick(desk.screen.focusWidget(), Qt.Key.Key_Tab)
        desk.wait(button.hasFocus)


def test_the_page_follows_the_cell(make_desk: MakeDesk) -> None:
    many = {f"d{n:02}.md": f"---\ntitle: Department {n}\nkind: department\n---\n" for n in range(40)}
    desk = make_desk(GAPS | many)
    matrix = desk.screen.matrix
    desk.wait(lambda: desk.screen.verticalScrollBar().maximum() > len(many) * 20)  # all rows have their place
    matrix.setFocus()
    QTest.keyClick(matrix, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    place = matrix.visualRect(matrix.currentIndex()).center()
    assert desk.screen.viewport().rect().contains(matrix.viewport().mapTo(desk.screen.viewport(), place))
    assert desk.screen.verticalScrollBar().value() > 0


def test_only_the_first_rows_are_shown_until_more_are_wanted(make_desk: MakeDesk) -> None:
    desk = make_desk({"index.md": "".join(f"[[gone {n}]]\n" for n in range(FIRST + 3))})
    links = desk.screen.links
    assert len(desk.rows(links)) == FIRST
    assert links.more.text() == "Show 3 more"
    QTest.mouseClick(links.more, Qt.MouseButton.LeftButton)
    assert len(desk.rows(links)) == FIRST + 3
    assert not links.more.isVisibleTo(links)
    assert desk.screen.focusWidget() is links.rows[FIRST].buttons[0]


def test_what_is_in_order_is_folded_and_says_so(make_desk: MakeDesk) -> None:
    desk = make_desk({"index.md": "# Fine\n"})
    assert "Everything is in order." in desk.says()
    assert not desk.screen.next.isVisibleTo(desk.screen)
    assert desk.screen.links.head.accessibleName() == "Links and pictures: All of them lead somewhere."
    assert not any(section.open for section in (desk.screen.links, desk.screen.reviews, desk.screen.orphans))


def test_a_section_folds_by_its_head_and_stays_so(desk: Desk) -> None:
    links = desk.screen.links
    assert links.open
    QTest.keyClick(links.head, Qt.Key.Key_Space)
    assert not links.open
    desk.change("old.md", GAPS["old.md"] + "[[gone too]]\n")
    assert not links.open
    assert links.head.accessibleName().startswith("Links and pictures: 2 lead")


def test_a_mend_is_seen_at_once(desk: Desk) -> None:
    assert desk.report.links
    desk.change("old.md", "---\ntitle: Old rules\n---\n[[shop]]\n")
    assert not desk.report.links
    assert not desk.screen.links.open
    assert "No page is due." in desk.says()


def test_an_empty_guide_says_so(make_desk: MakeDesk) -> None:
    assert "This guide has no pages yet." in make_desk({"picture.txt": ""}).says()


def test_the_guide_is_handed_on_by_whoever_can(desk: Desk) -> None:
    QTest.mouseClick(desk.screen.hand_on_button, Qt.MouseButton.LeftButton)
    desk.screen.actions_by_id["care.hand_on"].trigger()
    assert desk.handed_on == 2


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("look", ["light", "dark"])
def test_nothing_is_wider_than_the_window(make_desk: MakeDesk, scale: float, look: ThemeName) -> None:
    desk = make_desk(GAPS, scale, look)
    desk.screen.resize(1000 - round(72 * scale), 650)
    desk.wait(lambda: desk.screen.viewport().width() <= 1000 - round(72 * scale))
    assert desk.screen.horizontalScrollBar().maximum() == 0
    for section in (desk.screen.next, desk.screen.relationships, desk.screen.reviews):
        for row in desk.rows(section):
            parts = [row.text, *row.details[: len(row.entry.details)], *row.buttons[: len(row.entry.ways)]]
            assert all(row.rect().contains(part.geometry()) for part in parts)
            assert row.text.height() >= row.text.heightForWidth(row.text.width())


def test_every_button_has_a_name_of_its_own(desk: Desk) -> None:
    buttons = [button for button in desk.screen.findChildren(QPushButton) if button.isVisibleTo(desk.screen)]
    for section in (desk.screen.relationships, desk.screen.links, desk.screen.reviews):
        names = [button.accessibleName() for row in desk.rows(section) for button in row.buttons if button.text()]
        assert len(names) == len(set(names))
    assert all(button.accessibleName() or button.text() for button in buttons)


# the report


def test_the_report_is_saved_where_the_person_wants_it(desk: Desk) -> None:
    desk.answers.file = desk.folder / "report.md"
    QTest.mouseClick(desk.screen.save, Qt.MouseButton.LeftButton)
    assert desk.answers.proposed.endswith(".md")
    assert desk.told == [(f"Saved: {desk.answers.file}", "ok")]
    assert desk.answers.file.read_text(encoding="utf-8") == markdown(desk.report)


def test_a_report_that_cannot_be_written_is_told(desk: Desk) -> None:
    desk.answers.file = desk.folder / "nowhere" / "report.md"
    desk.screen.save_report()
    ((words, kind),) = desk.told
    assert (kind, "could not be written" in words) == ("error", True)


def test_nothing_is_said_where_no_place_was_chosen(desk: Desk) -> None:
    desk.screen.save_report()
    assert desk.told == []


def test_the_report_has_everything_in_tables(tmp_path: Path) -> None:
    text = markdown(report(read_guide(write(tmp_path / "town", GAPS)), TODAY))
    assert text.startswith("# town: how it stands\n\nAs of 11/25/26.\n")
    for line in (
        "## Next",
        "| bakery | ✓ | 2 missing |",
        "| bakery | How to ask | Bread, Cake |",
        "| The link “gone” leads to no page. | old.md:5 |  |",
        "| Old rules | 1/31/26 | Office |",
        "| Old rules | old.md |",
    ):
        assert f"\n{line}\n" in text or text.endswith(f"{line}\n")


def test_what_pages_say_is_no_markup_in_the_report(tmp_path: Path) -> None:
    pages = {"index.md": "", "a.md": "---\ntitle: 'Bread | <b>*butter*</b>'\nreview: {due: 2026-01-01}\n---\n"}
    text = markdown(report(read_guide(write(tmp_path, pages)), TODAY))
    assert "| Bread \\| \\<b\\>\\*butter\\*\\</b\\> | 1/1/26 |  |" in text
