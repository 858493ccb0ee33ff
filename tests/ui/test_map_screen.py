"""The area Map, worked by mouse and keys on a real guide."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from content.files import copy_example
from content.library import read_guide
from content.organisation import ALL
from storage.profile import Profile
from storage.settings import Place
from tests.content.folders import write
from ui import theme
from ui.dialogs import Dialogs
from ui.map_picture import Choice, Style, View
from ui.map_shown import Wanted, work_out
from ui.screens.map import MapScreen
from ui.theme import ThemeName
from ui.widgets.map_items import BoxItem, LineItem
from ui.widgets.map_scene import MOST_LINES, MapScene
from ui.workspace import Workspace

PAGES = {
    "index.md": "---\ntitle: Street\nguide: {id: street, name: Street, lang: en}\n---\n",
    "bakery.md": """---
title: Bakery
kind: department
roles: [{id: oven, title: Oven}, {id: dough, title: Dough}]
services:
  - {id: bread, name: Bread, for: [shop, cafe], response: 1 d, passes: object, request: by phone}
  - {id: cake, name: Cake, by: oven, for: [cafe], passes: object}
  - {id: mix, name: Mixing, by: dough, for: [bakery/oven]}
  - {id: crumbs, name: Crumbs, for: [bakery]}
expects:
  - {from: mill, service: flour, needed_for: bread}
---
""",
    "shop.md": """---
title: Shop
kind: department
services: [{id: selling, name: Selling, for: [guests]}]
expects: [{from: bakery, service: bread, response: 2 d, needed_for: selling, because: Shelves would be empty}]
---
""",
    "cafe.md": """---
title: Café
kind: department
expects: [{from: bakery, service: cake}, {from: shop, service: Boxes}, {from: ghost, service: Fog}]
---
""",
    "mill.md": "---\ntitle: Mill\nkind: stakeholder\nservices: [{id: flour, name: Flour, for: [bakery]}]\n---\n",
    "guests.md": "---\ntitle: Guests\nkind: stakeholder\nexternal: true\n"
    "expects: [{from: shop, service: selling}]\n---\n",
    "cleaners.md": "---\ntitle: Cleaners\nkind: department\nservices: [{id: c, name: Clean floors, for: all}]\n---\n",
    "alone.md": "---\ntitle: Alone\nkind: department\n---\n",
}
SECONDS = 1000


class Answers(Dialogs):
    """Answers where to save."""

    def __init__(self) -> None:
        self.file: Path | None = None
        self.proposed = ""

    def save_file(self, parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
        self.proposed = proposed.name
        return self.file


class Desk:
    """A person in the area Map."""

    def __init__(
        self, qtbot: QtBot, look: theme.Theme, folder: Path, pages: dict[str, str], mine: str = "", scale: float = 1.0
    ) -> None:
        self.qtbot, self.folder = qtbot, folder
        write(folder / "guide", pages)
        self.profile = Profile(folder / "profile")
        self.profile.open()
        self.profile.settings.change(text_scale=scale)
        if mine:
            self.profile.settings.set_place("street", Place(mine))
        self.workspace = Workspace(self.profile, folder / "cache", folder)
        self.workspace.choose(folder / "guide")
        self.workspace.open()
        self.wait(lambda: self.workspace.guide)
        self.answers = Answers()
        self.told: list[tuple[str, str]] = []
        self.pages: list[str] = []
        self.screen = MapScreen(self.workspace, look, self.answers)
        self.screen.told.connect(lambda text, kind: self.told.append((text, kind)))
        self.screen.page_requested.connect(self.pages.append)
        qtbot.addWidget(self.screen)
        self.screen.resize(1300, 800)
        self.screen.show()
        qtbot.waitExposed(self.screen)
        self.settle()

    def wait(self, for_: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(for_()))

    def settle(self) -> None:
        """Wait until what is wanted is shown."""
        self.wait(lambda: self.screen.shown is not None and not self.screen.working)

    @property
    def scene(self) -> MapScene:
        assert self.screen.view.shown is not None
        return self.screen.view.shown

    def box(self, title: str) -> BoxItem:
        return next(item for item in self.scene.boxes.values() if item.box.title == title)

    def line(self, words: str) -> LineItem:
        return next(item for item in self.scene.lines.values() if words in item.line.words)

    def at(self, point: QPointF) -> QPoint:
        return self.screen.view.mapFromScene(point)

    def click(self, item: BoxItem | LineItem) -> None:
        point = item.place.center() if isinstance(item, BoxItem) else item.path().pointAtPercent(0.3)
        QTest.mouseClick(self.screen.view.viewport(), _LEFT, _NONE, self.at(point))

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.screen.view, key, modifier)

    def says(self) -> list[str]:
        """What stands beside the map."""
        return [label.text() for label in self.screen.side.findChildren(QLabel) if label.isVisibleTo(self.screen.side)]

    def see(self, words: str) -> None:
        self.wait(lambda: any(words in text for text in self.says()))

    def press_button(self, words: str) -> None:
        buttons = self.screen.side.findChildren(QPushButton)
        found = [one for one in buttons if words in (one.text(), one.accessibleName())]
        QTest.mouseClick(found[0], _LEFT)

    def list_titles(self) -> list[str]:
        return [row.title for row in self.screen.list.entries.rows]

    def listed(self) -> str:
        """The row that is marked."""
        rows = self.screen.list.selectedIndexes()
        return str(rows[0].data(Qt.ItemDataRole.AccessibleTextRole)) if rows else ""

    def act(self, id_: str) -> None:
        self.screen.actions_by_id[id_].trigger()
        self.settle()

    def close(self) -> None:
        self.screen.close()
        self.workspace.jobs.finish()
        self.profile.close()
        shiboken6.delete(self.screen)


MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MakeDesk]:
    made: list[Desk] = []

    def make(
        pages: dict[str, str] | None = None, mine: str = "", scale: float = 1.0, look: ThemeName = "light"
    ) -> Desk:
        shown = theme.load(look)
        theme.apply(qapp, shown, theme.UI_PX * scale)
        made.append(Desk(qtbot, shown, tmp_path / str(len(made)), pages or PAGES, mine, scale))
        return made[-1]

    yield make
    for desk in made:
        desk.close()
    theme.apply(qapp, theme.load("light"))


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(mine="bakery")


# neighbours


def test_it_begins_with_my_place_between_those_it_relies_on_and_those_it_is_there_for(desk: Desk) -> None:
    boxes = {item.box.title: item for item in desk.scene.boxes.values()}
    assert set(boxes) == {"Bakery", "Mill", "Shop", "Café"}
    assert boxes["Bakery"].box.style is Style.CENTRE
    assert "my place" in boxes["Bakery"].box.below
    assert boxes["Mill"].place.right() < boxes["Bakery"].place.left()
    assert boxes["Shop"].place.left() > boxes["Bakery"].place.right()
    assert desk.list_titles()[:4] == ["Bakery", "Who is there for Bakery", "Mill", "Flour"]
    desk.see("Who Bakery is there for")


def test_without_a_place_the_department_with_the_most_to_do_is_in_the_middle(make_desk: MakeDesk) -> None:
    desk = make_desk()
    assert desk.scene.picture.centre == "bakery"
    desk.act("map.mine")
    assert [kind for _, kind in desk.told] == ["neutral"]


def test_a_click_chooses_in_the_picture_the_list_and_the_words_alike(desk: Desk) -> None:
    desk.click(desk.box("Mill"))
    assert desk.screen.choice == Choice("mill")
    assert desk.listed().startswith("Mill")
    desk.see("Who Mill is there for")
    desk.press_button("Open the page")
    assert desk.pages == ["mill"]


def test_a_double_click_puts_a_box_in_the_middle_and_one_can_go_back(desk: Desk) -> None:
    QTest.mouseDClick(desk.screen.view.viewport(), _LEFT, _NONE, desk.at(desk.box("Shop").place.center()))
    desk.settle()
    assert desk.scene.picture.centre == "shop"
    assert {item.box.title for item in desk.scene.boxes.values()} == {"Shop", "Bakery", "Café", "Guests"}
    desk.act("map.back")
    assert desk.scene.picture.centre == "bakery"
    assert not desk.screen.actions_by_id["map.back"].isEnabled()


def test_keys_go_from_box_to_box_put_one_in_the_middle_and_choose_nothing(desk: Desk) -> None:
    desk.screen.view.setFocus()
    desk.press(Qt.Key.Key_Left)
    assert desk.screen.choice == Choice("mill")
    desk.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert desk.screen.choice.party in ("shop", "cafe")
    desk.press(Qt.Key.Key_Home)
    assert desk.screen.choice == Choice("bakery")
    desk.press(Qt.Key.Key_Left, Qt.Key.Key_Return)
    desk.settle()
    assert desk.scene.picture.centre == "mill"
    desk.press(Qt.Key.Key_Escape)
    assert not desk.screen.choice
    assert desk.listed() == ""


def test_the_list_leads_the_picture_and_enter_goes_on(desk: Desk) -> None:
    desk.screen.list.setFocus()
    assert desk.screen.choice == Choice("bakery")
    QTest.keyClick(desk.screen.list, Qt.Key.Key_Down)
    assert desk.screen.choice == Choice("mill")  # headings are passed
    box = desk.scene.chosen_box
    assert box is not None
    assert box.box.title == "Mill"
    QTest.keyClick(desk.screen.list, Qt.Key.Key_Down)
    QTest.keyClick(desk.screen.list, Qt.Key.Key_Return)
    desk.see("Flour")
    focused = desk.screen.focusWidget()
    assert focused is not None
    assert desk.screen.side.isAncestorOf(focused)
    QTest.keyClick(desk.screen.list, Qt.Key.Key_Up)
    QTest.keyClick(desk.screen.list, Qt.Key.Key_Return)
    desk.settle()
    assert desk.scene.picture.centre == "mill"


# relationships


def test_a_line_that_one_side_names_says_which_page_would_have_to_say_what(desk: Desk) -> None:
    desk.click(desk.line("Bakery → Café"))
    desk.see("agreed by both sides")
    desk.screen.side.chosen.emit(_of(desk, "Bread", "cafe"))
    desk.see("named by Bakery only")
    desk.see("The page “Café” would have to say that Café expects “Bread” of Bakery.")
    desk.press_button("Page “Café”")
    assert desk.pages == ["cafe"]


@pytest.mark.parametrize(
    ("service", "words"),
    [
        ("Boxes", "The page “Shop” would have to list “Boxes” among its services, for Café."),
        ("Fog", "“ghost” has no page that could name it."),
    ],
)
def test_what_only_the_other_side_names_is_told_as_well(desk: Desk, service: str, words: str) -> None:
    desk.screen.show_party("cafe")
    desk.settle()
    desk.screen.list.chosen.emit(_of(desk, service, "cafe"))
    desk.see(words)


def test_where_the_sides_differ_both_are_told(desk: Desk) -> None:
    desk.click(desk.line("Bakery → Shop"))
    for words in ("the two sides differ", "Bakery: 1 working day", "Shop: 2 working day", "Shelves would be empty"):
        desk.see(words)
    desk.see("Needed for: Selling")


def test_the_chain_ends_at_the_external_customer(desk: Desk) -> None:
    desk.screen.show_party("mill")
    desk.settle()
    desk.screen.list.chosen.emit(_of(desk, "Flour", "bakery"))
    desk.see("Mill → Bakery")
    desk.press_button("What stops if this is late?")
    desk.settle()
    titles = [item.box.title for item in desk.scene.boxes.values()]
    assert titles == ["Flour", "Bread", "Selling", "Guests"]
    places = [item.place.left() for item in desk.scene.boxes.values()]
    assert places == sorted(places)
    assert desk.list_titles()[1:] == ["Bread", "Selling", "Guests"]
    assert not any(chip.isChecked() for chip in desk.screen.filters.views.values())
    desk.screen.show_chain("cake")
    desk.settle()
    desk.see("The guide names nobody whose work would stop.")


# the other views


def test_the_whole_map_shows_everybody_and_keeps_what_is_chosen(desk: Desk) -> None:
    desk.click(desk.box("Mill"))
    QTest.mouseClick(desk.screen.filters.views[View.WHOLE], _LEFT)
    desk.settle()
    assert {"Oven", "Dough", "Alone", "Cleaners", "ghost"} <= {item.box.title for item in desk.scene.boxes.values()}
    box = desk.scene.chosen_box
    assert box is not None
    assert box.box.id == "mill"
    assert "for everybody" in desk.box("Cleaners").box.below
    assert not any(item.line.target == ALL for item in desk.scene.lines.values())
    oven, bakery = desk.box("Oven").place, desk.box("Bakery").place
    assert oven.top() > bakery.bottom()


def test_what_is_looked_at_dims_the_rest(desk: Desk) -> None:
    desk.act("map.whole")
    desk.press(Qt.Key.Key_Escape)
    assert {item.opacity() for item in desk.scene.boxes.values()} == {1.0}
    QTest.mouseMove(desk.screen.view.viewport(), desk.at(desk.box("Mill").place.center()))
    desk.wait(lambda: desk.box("Alone").opacity() < 1)
    assert desk.box("Mill").opacity() == desk.box("Bakery").opacity() == 1
    assert desk.line("Mill → Bakery").opacity() == 1
    assert desk.line("Shop → Guests").opacity() < 0.5


def test_cells_of_the_matrix_open_their_relationships(desk: Desk) -> None:
    desk.act("map.matrix")
    matrix = desk.screen.matrix
    rows = [matrix.cells.party(n, Qt.Orientation.Vertical) for n in range(matrix.cells.rowCount())]
    columns = [matrix.cells.party(n, Qt.Orientation.Horizontal) for n in range(matrix.cells.columnCount())]
    assert columns == [*rows, ALL]
    index = matrix.cells.index(rows.index("bakery"), columns.index("cafe"))
    assert index.data() == "2"
    assert "Bakery → Café: 2" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert matrix.cells.index(rows.index("cleaners"), columns.index(ALL)).data() == "1"
    matrix.setFocus()
    assert desk.screen.choice == Choice("bakery")  # the focus alone chooses nothing
    matrix.setCurrentIndex(index)
    assert len(desk.screen.choice.relationships) == 2
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    focused = desk.screen.focusWidget()
    assert focused is not None
    assert desk.screen.side.isAncestorOf(focused)
    desk.screen.list.chosen.emit(_of(desk, "Flour", "bakery"))
    assert matrix.cells.party(matrix.currentIndex().row(), Qt.Orientation.Vertical) == "mill"


# filters


def test_filters_leave_what_is_wanted_and_say_when_nothing_is(desk: Desk) -> None:
    desk.act("map.whole")
    filters = desk.screen.filters
    filters.states.tick(["contradicted"])
    desk.settle()
    assert [item.line.words for item in desk.scene.lines.values()] == ["Bakery → Shop: Bread"]
    assert filters.states.accessibleName() == "States: the two sides differ"
    filters.passes.tick(["information"])
    desk.settle()
    assert any("Nothing fits" in label.text() for label in desk.screen.findChildren(QLabel) if label.isVisible())
    filters.clear()
    desk.settle()
    filters.departments.tick(["mill"])
    desk.settle()
    assert [item.line.words for item in desk.scene.lines.values()] == ["Mill → Bakery: Flour"]


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")  # the offscreen platform has none
def test_a_filter_menu_stays_open_while_boxes_are_ticked(desk: Desk) -> None:
    menu = desk.screen.filters.states.options
    menu.popup(QPoint(0, 0))
    box = menu.actions()[2]
    menu.setActiveAction(box)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    QTest.mouseClick(menu, _LEFT, _NONE, menu.actionGeometry(menu.actions()[3]).center())
    assert menu.isVisible()
    assert len(desk.screen.filters.states.wanted) == 2
    menu.close()
    desk.settle()


# movement


def test_wheel_and_keys_zoom_and_lines_are_smooth_again_afterwards(desk: Desk) -> None:
    view = desk.screen.view
    before = view.zoom
    desk.act("map.larger")
    assert view.zoom > before
    assert not view.renderHints() & QPainter.RenderHint.Antialiasing
    desk.wait(lambda: view.renderHints() & QPainter.RenderHint.Antialiasing)
    desk.act("map.smaller")
    assert view.zoom == pytest.approx(before)
    _wheel(view.viewport(), -120)
    assert view.zoom < before
    for _ in range(30):
        desk.act("map.larger")
    view.setFocus()
    bar = view.horizontalScrollBar()
    start = bar.value()
    desk.press(Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() > start
    desk.act("map.fit")
    assert bar.maximum() == 0


def test_dragging_pans_and_chooses_nothing(desk: Desk) -> None:
    view = desk.screen.view
    for _ in range(8):
        desk.act("map.larger")
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum() // 2)
    choice, start = desk.screen.choice, view.horizontalScrollBar().value()
    middle = view.viewport().rect().center()
    QTest.mousePress(view.viewport(), _LEFT, _NONE, middle)
    QTest.mouseMove(view.viewport(), middle + QPoint(60, 0))
    QTest.mouseMove(view.viewport(), middle + QPoint(90, 0))
    QTest.mouseRelease(view.viewport(), _LEFT, _NONE, middle + QPoint(90, 0))
    assert view.horizontalScrollBar().value() < start
    assert desk.screen.choice == choice


# much, little, and what changes


def test_too_many_are_offered_as_a_matrix_and_drawn_sparsely(make_desk: MakeDesk) -> None:
    desk = make_desk(_many(90))
    desk.act("map.whole")
    buttons = {one.text(): one for one in desk.screen.findChildren(QPushButton) if one.isVisible()}
    QTest.mouseClick(buttons["Show the matrix"], _LEFT)
    desk.settle()
    assert desk.screen.matrix.isVisible()
    desk.act("map.whole")
    QTest.mouseClick(buttons["Draw it all the same"], _LEFT)
    desk.settle()
    assert len(desk.scene.boxes) == 90
    assert len(desk.scene.picture.lines) > MOST_LINES
    desk.press(Qt.Key.Key_Escape)
    assert not desk.scene.lines
    desk.screen.list.chosen.emit(Choice("d7"))
    assert desk.scene.lines
    assert all("d7" in (item.line.source, item.line.target) for item in desk.scene.lines.values())


@pytest.mark.parametrize("party", ["alone", "ghost", "bakery/dough", "cleaners", "nowhere"])
def test_every_party_can_stand_in_the_middle(desk: Desk, party: str) -> None:
    desk.screen.show_party(party)
    desk.settle()
    assert desk.scene.picture.centre == ("bakery" if party == "nowhere" else party)
    desk.screen.grab()


def test_a_guide_without_departments_says_so(make_desk: MakeDesk) -> None:
    desk = make_desk({"index.md": PAGES["index.md"]})
    for view in ("map.neighbours", "map.whole", "map.matrix"):
        desk.act(view)
        assert any("No department" in label.text() for label in desk.screen.findChildren(QLabel) if label.isVisible())
        assert not desk.screen.actions_by_id["map.save"].isEnabled()


def test_the_map_follows_the_guide(desk: Desk) -> None:
    zoomed = desk.screen.view.zoom
    desk.act("map.smaller")
    write(
        desk.folder / "guide",
        {"inn.md": "---\ntitle: Inn\nkind: department\nexpects: [{from: bakery, service: bread}]\n---\n"},
    )
    desk.workspace.look()
    desk.wait(lambda: "Inn" in [item.box.title for item in desk.scene.boxes.values()])
    assert desk.screen.view.zoom <= zoomed


def test_saving_asks_where_and_tells(desk: Desk) -> None:
    desk.answers.file = desk.folder / "map.svg"
    desk.screen.actions_by_id["map.save"].trigger()
    desk.wait(lambda: desk.told)
    assert desk.answers.proposed == "Bakery.svg"
    assert desk.told[0][1] == "ok"
    assert "Flour" in desk.answers.file.read_text(encoding="utf-8")
    desk.answers.file = desk.folder / "map.doc"
    desk.screen.actions_by_id["map.save"].trigger()
    desk.wait(lambda: len(desk.told) == 2)
    assert desk.told[1][1] == "error"


# room, and everybody


def test_in_little_room_the_words_take_the_place_of_the_map(make_desk: MakeDesk) -> None:
    desk = make_desk(mine="bakery", scale=2.0)
    desk.screen.resize(850, 600)
    desk.wait(lambda: desk.screen.width() == 850)
    words = desk.screen.filters.words
    assert words.isVisible()
    assert not desk.screen.list.isVisible()
    desk.screen.list.chosen.emit(_of(desk, "Bread", "cafe"))
    assert any("would have to say" in label.text() for label in desk.screen.findChildren(QLabel) if label.isVisible())
    QTest.mouseClick(words, _LEFT)
    assert desk.screen.list.isVisible()
    assert not desk.screen.view.isVisible()
    desk.screen.resize(2600, 1200)
    desk.wait(lambda: desk.screen.list.isVisible() and desk.screen.view.isVisible())
    assert not words.isVisible()


def test_everything_has_a_name_and_is_reached_by_tab(desk: Desk) -> None:
    desk.see("Who Bakery is there for")
    wanted = [
        widget
        for widget in desk.screen.findChildren(QWidget)
        if widget.isVisible() and (isinstance(widget, QAbstractButton) or widget in _panes(desk))
    ]
    assert len(wanted) > 10
    for widget in wanted:
        name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        assert name, widget
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, name
    model = desk.screen.list.entries
    for row in range(model.rowCount()):
        assert model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Mill is there for Bakery: Flour (agreed by both sides)" in [
        model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())
    ]


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_lines_tell_their_state_in_every_theme(make_desk: MakeDesk, look: ThemeName) -> None:
    desk = make_desk(mine="cafe", look=look)
    colours = theme.load(look).colours
    pen = desk.line("Shop → Café").pen()
    assert pen.style() is Qt.PenStyle.DashLine
    assert pen.color().name().upper() == colours.signal.upper()
    image = desk.screen.view.grab().toImage()
    plain = image.convertToFormat(_RGB)
    seen = {f"#{pixel & 0xFFFFFF:06X}" for pixel in set(memoryview(plain.constBits()).cast("I"))}
    middle = colours.rail_soft if look == "dark" else colours.rail
    assert {middle.upper(), colours.signal.upper()} <= seen


@pytest.mark.usefixtures("qapp")
def test_no_line_runs_through_a_box_and_no_label_over_anything(tmp_path: Path) -> None:
    organisation = read_guide(copy_example("de", tmp_path / "guide")).organisation
    look = theme.load("light")
    parties = [party.id for party in organisation.parties.values() if not party.role]
    for wanted in (Wanted(View.WHOLE), *(Wanted(View.NEIGHBOURS, party) for party in parties)):
        picture = work_out(organisation, wanted, look).picture
        assert picture is not None
        scene = MapScene(picture, look)
        places = {id_: item.place for id_, item in scene.boxes.items()}
        labels = [QRectF(*place) for place in picture.layout.labels.values()]
        for item in scene.lines.values():
            path = item.path()
            points = [path.pointAtPercent(step / 60) for step in range(61)]
            for id_, place in places.items():
                inside = place.adjusted(1, 1, -1, -1)
                assert not any(inside.contains(point) for point in points), (item.line, id_)
        for number, label in enumerate(labels):
            assert not any(label.intersects(place) for place in places.values())
            assert not any(label.intersects(other) for other in labels[number + 1 :])


def _of(desk: Desk, name: str, customer: str) -> Choice:
    """One relationship, by its service and customer."""
    assert desk.screen.shown is not None
    found = desk.screen.shown.organisation.relationships
    return Choice.of([one for one in found if one.name == name and one.customer == customer])


def _panes(desk: Desk) -> tuple[QWidget, ...]:
    return desk.screen.view, desk.screen.matrix, desk.screen.list


def _many(count: int) -> dict[str, str]:
    """Departments of which each serves the next few."""
    pages = {"index.md": PAGES["index.md"]}
    for number in range(count):
        customers = ", ".join(f"d{(number + step) % count}" for step in range(1, 7))
        services = f"services: [{{id: s, name: S, for: [{customers}]}}]"
        pages[f"d{number}.md"] = f"---\ntitle: D {number}\nkind: department\n{services}\n---\n"
    return pages


def _wheel(widget: QWidget, by: int) -> None:
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


_RGB = QImage.Format.Format_RGB32
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
