"""Guides that nobody would write on purpose: the map shows them all the same, with nothing over anything else."""

from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from content.library import read_guide
from content.map_layout import Rect
from content.organisation import ALL, Organisation
from tests.bench.companies import write_company
from tests.bench.heart import Heart
from tests.bench.mapping import LARGE, USUAL
from tests.content.folders import write
from tests.ui.test_map_screen import Desk
from ui import theme
from ui.map_picture import Picture, Style, View
from ui.map_shown import Shown, Wanted, work_out
from ui.widgets.map_scene import MapScene

INDEX = {"index.md": "---\ntitle: Street\nguide: {id: street, name: Street, lang: en}\n---\n"}
LONG = "Ä" * 200
MANY_WORDS = "very " * 40
RIGHT_TO_LEFT = "قسم المشتريات"
SAMPLES = 40  # of a line
PATIENCE = 1_000_000_000  # nanoseconds that the window may hang on a machine that does much else, too

Make = Callable[..., Desk]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Make]:
    made: list[Desk] = []
    look = theme.load("light")
    theme.apply(qapp, look)

    def begin(pages: dict[str, str], mine: str = "") -> Desk:
        made.append(Desk(qtbot, look, tmp_path / str(len(made)), pages, mine))
        return made[-1]

    yield begin
    for desk in made:
        desk.close()


def department(title: str, more: str) -> str:
    return f"---\ntitle: {title}\nkind: department\n{more}\n---\n"


def organisation_of(folder: Path, pages: dict[str, str]) -> Organisation:
    write(folder, INDEX | pages)
    return read_guide(folder).organisation


def overlaps(one: Rect, other: Rect) -> bool:
    return QRectF(*one).adjusted(0.1, 0.1, -0.1, -0.1).intersects(QRectF(*other).adjusted(0.1, 0.1, -0.1, -0.1))


def assert_clear(picture: Picture) -> None:
    """No box or label over another, no line or mark through a box, and all words within their boxes."""
    layout = picture.layout
    alone = {id_: place for id_, place in layout.boxes.items() if id_ not in layout.frames}
    things = [*alone.values(), *layout.labels.values()]
    assert not [pair for pair in combinations(things, 2) if overlaps(*pair)]
    scene = MapScene(picture, theme.load("light"))
    for line in scene.lines.values():
        path, about = line.path(), line.boundingRect()
        points = [path.pointAtPercent(step / SAMPLES) for step in range(SAMPLES + 1)]
        for id_, place in layout.boxes.items():
            inside = QRectF(*place).adjusted(1, 1, -1, -1)
            if about.intersects(inside):
                assert not any(inside.contains(point) for point in points), (line.line.words, id_)
        for place in layout.labels.values():
            if not about.intersects(QRectF(*place)):
                continue
            assert not any(QRectF(*place).contains(point) for point in points), line.line.words
            for mark in line.childItems():
                assert not mark.sceneBoundingRect().intersects(QRectF(*place)), line.line.words
    for id_, words in picture.texts.items():
        if id_ in layout.boxes:
            assert words.size[0] <= layout.boxes[id_].width + 0.1
            assert words.size[1] <= layout.boxes[id_].height + 0.1


def shown(organisation: Organisation, wanted: Wanted) -> Shown:
    return work_out(organisation, wanted, theme.load("light"))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("size", "language"), [((5, 8, 25), "en"), (USUAL, "de"), ((30, 0, 120), "en"), ((3, 30, 60), "de")]
)
def test_nothing_stands_over_anything_in_companies_of_any_shape(
    tmp_path: Path, size: tuple[int, int, int], language: str
) -> None:
    organisation = read_guide(write_company(tmp_path / "guide", *size, language)).organisation
    picture = shown(organisation, Wanted(View.WHOLE)).picture
    assert picture is not None
    assert_clear(picture)
    for party in list(organisation.parties)[:: max(1, len(organisation.parties) // 3)]:
        picture = shown(organisation, Wanted(View.NEIGHBOURS, party)).picture
        assert picture is not None
        assert_clear(picture)


@pytest.mark.usefixtures("qapp")
def test_a_party_that_serves_itself_is_told_and_drawn(tmp_path: Path) -> None:
    service = "services: [{id: s, name: Selfhelp, for: [solo]}]\nexpects: [{from: solo, service: s, needed_for: s}]"
    organisation = organisation_of(tmp_path, {"solo.md": department("Solo", service)})
    for view in View:
        told = shown(organisation, Wanted(view, "solo", ("solo", "s")))
        assert any("Selfhelp" in row.title + row.below for row in told.rows), view
        if told.picture:
            assert_clear(told.picture)


@pytest.mark.usefixtures("qapp")
def test_a_circle_is_gone_round_once(tmp_path: Path) -> None:
    ring = "abcd"
    pages = {
        f"{one}.md": department(
            one.upper(),
            f"services: [{{id: s, name: Work {one}, for: [{ring[(n + 1) % 4]}]}}]\n"
            f"expects: [{{from: {ring[n - 1]}, service: s, needed_for: s}}]",
        )
        for n, one in enumerate(ring)
    }
    organisation = organisation_of(tmp_path, pages)
    told = shown(organisation, Wanted(View.CHAIN, service=("a", "s")))
    assert told.picture is not None
    assert [box.title for box in told.picture.boxes.values()] == ["Work a", "Work b", "Work c", "Work d", "Work a"]
    assert_clear(told.picture)
    whole = shown(organisation, Wanted(View.WHOLE)).picture
    assert whole is not None
    assert len(whole.lines) == 4
    assert_clear(whole)


@pytest.mark.parametrize("title", [LONG, MANY_WORDS.strip(), RIGHT_TO_LEFT, "👩‍🏭 Werk", "A & B <b>", "𝔚" * 90])
def test_names_of_any_kind_are_shown_within_their_boxes(make: Make, title: str) -> None:
    services = f"services: [{{id: s, name: '{title}', for: [other]}}]"
    other = f"expects: [{{from: odd, service: s, response: 1 d, because: '{title}'}}]"
    pages = INDEX | {"odd.md": department(f"'{title}'", services), "other.md": department("Other", other)}
    desk = make(pages, "odd")
    assert desk.scene.picture.boxes["odd"].title == title
    assert_clear(desk.scene.picture)
    desk.click(desk.line("→ Other"))
    desk.see("Other")
    inside = desk.screen.side.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= desk.screen.side.viewport().width()
    for id_ in ("map.whole", "map.matrix"):
        desk.act(id_)
        desk.screen.grab()


def test_a_party_without_any_relationship_and_an_unknown_place(make: Make) -> None:
    desk = make(INDEX | {"alone.md": department("Alone", "")}, "nowhere")
    assert desk.scene.picture.centre == "alone"
    assert desk.scene.picture.boxes["alone"].style is Style.CENTRE
    desk.see("Nothing is named here.")
    desk.act("map.mine")
    assert [kind for _, kind in desk.told] == ["neutral"]
    assert desk.scene.picture.centre == "alone"


@pytest.mark.parametrize("view", ["map.neighbours", "map.whole", "map.matrix"])
def test_filters_that_leave_nothing_are_told_in_a_sentence(make: Make, view: str) -> None:
    pages = {"one.md": department("One", "services: [{id: s, name: S, for: [two]}]"), "two.md": department("Two", "")}
    desk = make(INDEX | pages, "one")
    desk.act(view)
    desk.screen.filters.states.tick(["contradicted"])
    desk.settle()
    assert any("Nothing fits" in label.text() for label in desk.screen.findChildren(QLabel) if label.isVisible())
    assert ALL not in desk.list_titles()


def test_five_hundred_parties_open_as_a_matrix_and_the_window_stays_alive(make: Make, tmp_path: Path) -> None:
    folder = write_company(tmp_path / "company", *LARGE)
    desk = make({path.name: path.read_text("utf-8") for path in folder.iterdir()})
    heart = Heart()
    heart.start()
    desk.act("map.matrix")
    assert desk.screen.matrix.isVisible()
    assert desk.screen.matrix.cells.rowCount() == LARGE[0] + 1
    assert heart.longest < PATIENCE
    desk.act("map.whole")
    assert any("too many" in label.text() for label in desk.screen.findChildren(QLabel) if label.isVisible())
