"""The map of the starter guide in the real window: by keys alone, to both pages, along a chain, and into a file."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QToolButton

from storage.profile import Profile
from storage.settings import Place
from tests.stories.conftest import Desk
from ui.screens.map import MapScreen
from ui.widgets.map_scene import MapScene

GUIDE = "kaufhaus-am-markt"
SIGNATURES = {".svg": b"<?xml", ".png": b"\x89PNG", ".pdf": b"%PDF"}
MANY_TABS = 60


@pytest.fixture
def mapped(desk: Desk) -> Desk:
    """Somebody of the restaurant who has just opened the map."""
    folder = desk.copy_example("en")
    settings = Profile(desk.home / "profile").settings
    settings.set_place(GUIDE, Place("restaurant"))
    desk.read(folder)
    open_map(desk)
    return desk


def open_map(desk: Desk) -> None:
    desk.press("Ctrl+3")
    desk.wait(lambda: isinstance(desk.window.areas.screen, MapScreen) and not the_map(desk).working)
    desk.wait(lambda: the_map(desk).shown)


def the_map(desk: Desk) -> MapScreen:
    screen = desk.window.areas.screen
    assert isinstance(screen, MapScreen)
    return screen


def picture(desk: Desk) -> MapScene:
    shown = the_map(desk).view.shown
    assert shown is not None
    return shown


def boxes(desk: Desk) -> list[str]:
    """The titles in the picture."""
    return [item.box.title for item in picture(desk).boxes.values()]


def listed(desk: Desk) -> list[str]:
    """What a screen reader says of each row of the list."""
    view = desk.field("The map in words")
    assert isinstance(view, QAbstractItemView)
    model = view.model()
    return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def says(desk: Desk, words: str) -> bool:
    """Whether the line above the screen says these words."""
    return words in desk.banner()


def tab_to(desk: Desk, words: str) -> None:
    """Go by Tab to the button that bears these words."""
    for _ in range(MANY_TABS):
        focused = desk.app.focusWidget()
        if isinstance(focused, QAbstractButton) and words in (focused.accessibleName(), focused.text()):
            return
        desk.press("Tab")
    raise AssertionError(f"Tab does not lead to “{words}”")


def tick(desk: Desk, chip: str, words: str) -> None:
    """Tick an entry in the menu of a filter."""
    button = desk.button(chip)
    assert isinstance(button, QToolButton)
    menu = button.menu()
    assert menu is not None
    next(act for act in menu.actions() if act.text() == words).trigger()
    desk.wait(lambda: not the_map(desk).working)


def test_by_keys_alone_from_my_place_to_a_neighbour_and_on_to_its_page(mapped: Desk) -> None:
    desk = mapped
    assert boxes(desk)[0] == "Restaurant"
    desk.wait(lambda: desk.says("Who Restaurant is there for"))
    desk.press("Right")
    chosen = the_map(desk).choice.party
    assert chosen not in ("", "restaurant")
    title = next(item.box.title for item in picture(desk).boxes.values() if item.box.id == chosen)
    desk.wait(lambda: desk.says(f"Who {title} is there for") or desk.says(f"Who is there for {title}"))
    desk.press("Return")
    desk.wait(lambda: boxes(desk)[0] == title)
    desk.wait(lambda: desk.says(title))
    tab_to(desk, "Open the page")
    desk.press("Space")
    desk.wait(lambda: desk.window.reader.current)
    assert desk.window.areas.screen is desk.window.reader
    assert title in desk.page_text() or chosen.partition("/")[0] in desk.window.reader.current


@pytest.mark.parametrize(
    ("party", "row", "sentence", "pages"),
    [
        (
            "Marketing · Company mailbox",
            "Passing on what customers write",
            "The page “Restaurant” would have to say that Restaurant expects “Passing on what customers write”",
            ("marketing", "restaurant"),
        ),
        (
            "Facility Management · In-house transport",
            "Waste disposal",
            "“Facility Management” would have to name Restaurant · Dishwashing among those whom “Waste disposal” is",
            ("facility-management", "restaurant"),
        ),
    ],
)
def test_a_one_sided_line_says_which_page_would_have_to_say_what_and_leads_to_both(
    mapped: Desk, party: str, row: str, sentence: str, pages: tuple[str, str]
) -> None:
    desk = mapped
    assert any(said.startswith(party) and "1 named by one side only" in said for said in listed(desk))
    desk.list_item(row)
    desk.wait(lambda: desk.says(sentence))
    titles = {"marketing": "Marketing", "restaurant": "Restaurant", "facility-management": "Facility Management"}
    for page in pages:
        tab_to(desk, f"Page “{titles[page]}”")
        desk.press("Space")
        desk.at(f"abteilungen/{page}")
        open_map(desk)
        desk.wait(lambda: desk.says(sentence))  # as it was left


def test_what_stops_if_a_service_is_late_leads_to_the_external_customer(mapped: Desk) -> None:
    desk = mapped
    desk.list_item("Signs and notices")
    desk.wait(lambda: desk.says("Marketing · Graphic design → Restaurant"))
    desk.click("What stops if this is late?")
    desk.wait(lambda: desk.says("What stops if “Signs and notices” is late?"))
    assert boxes(desk)[:3] == ["Signs and notices", "Looking after guests", "External customers"]
    assert "Looking after guests: Restaurant · waits for “Signs and notices”" in listed(desk)
    desk.press("Alt+Left")
    desk.wait(lambda: boxes(desk)[0] == "Restaurant")


def test_filters_say_when_nothing_is_left_and_my_place_leads_back(mapped: Desk) -> None:
    desk = mapped
    desk.click("Whole map")
    desk.wait(lambda: "Recruiting" in boxes(desk))
    tick(desk, "States: All states", "named only by those who need it")
    lines = picture(desk).lines.values()
    assert [item.line.words for item in lines] == [
        "Facility Management · In-house transport → Restaurant · Dishwashing: Waste disposal"
    ]
    tick(desk, "What is passed on: All kinds", "Information")
    desk.wait(lambda: desk.says("Nothing fits what is chosen above."))
    for chip in ("States: named only by those who need it", "What is passed on: Information"):
        tick(desk, chip, {"S": "All states", "W": "All kinds"}[chip[0]])
    desk.click("Matrix")
    desk.wait(lambda: desk.field("The map as a table: rows are there for columns"))
    desk.click("My place")
    desk.wait(lambda: boxes(desk)[:1] == ["Restaurant"])


def test_the_list_beside_it_says_all_that_the_picture_shows(mapped: Desk) -> None:
    desk = mapped
    said = " ".join(listed(desk))
    shown = picture(desk)
    assert len(shown.boxes) > 8
    for item in shown.boxes.values():
        assert item.box.title in said
    for line in shown.lines.values():
        for name in line.line.words.partition(": ")[2].split(", "):
            assert name in said
    assert "named by Restaurant · Dishwashing only" in said


@pytest.mark.parametrize("view", ["Neighbours", "Whole map", "Matrix"])
def test_every_view_is_saved_as_a_picture(mapped: Desk, view: str) -> None:
    desk = mapped
    desk.click(view)
    desk.wait(lambda: not the_map(desk).working)
    for suffix, signature in SIGNATURES.items():
        file = desk.documents / f"Karte mit Ümlaut{suffix}"
        desk.answers.file = file
        desk.press("Ctrl+Shift+S")
        desk.wait(partial(says, desk, f"Saved: {file}"))
        assert file.read_bytes().startswith(signature)


def test_after_a_restart_my_place_is_in_the_middle_again(mapped: Desk) -> None:
    desk = mapped
    desk.press("Right")
    desk.press("Return")
    desk.wait(lambda: boxes(desk)[0] != "Restaurant")
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    open_map(desk)
    assert boxes(desk)[0] == "Restaurant"
    assert desk.window.areas.screen is the_map(desk)


def test_a_place_that_the_guide_does_not_know_any_more_is_told(desk: Desk) -> None:
    folder: Path = desk.copy_example("en")
    Profile(desk.home / "profile").settings.set_place(GUIDE, Place("gone"))
    desk.read(folder)
    open_map(desk)
    assert boxes(desk)
    QTest.mouseClick(desk.button("My place"), Qt.MouseButton.LeftButton)
    assert "does not know my place" in desk.banner()
