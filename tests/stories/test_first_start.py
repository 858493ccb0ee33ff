"""The first day: the program is started for the first time."""

import zipfile
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QRadioButton

from content.library import HOME
from storage.settings import Settings
from tests.stories.conftest import Desk


def choose(desk: Desk, words: str) -> None:
    """Choose what applies."""
    next(button for button in desk.window.findChildren(QRadioButton) if button.text() == words).click()


def pick(desk: Desk, words: str) -> None:
    """Pick an entry of the list that has it."""
    boxes = [box for box in desk.window.findChildren(QComboBox) if box.isVisible() and box.findText(words) >= 0]
    boxes[0].setCurrentText(words)
    boxes[0].activated.emit(boxes[0].currentIndex())


def test_four_steps_lead_to_the_guide(desk: Desk) -> None:
    desk.start()
    assert desk.says("Welcome to Lotse")
    assert desk.window.windowTitle() == "Lotse"
    assert desk.window.focusWidget() is desk.button("Open the guide I was given …")
    desk.click("Look at an example")
    desk.click("Open the example")
    desk.wait(lambda: desk.says("What applies?"))
    choose(desk, "New here")
    desk.click("Continue")
    desk.wait(lambda: desk.says("My place"))
    pick(desk, "Marketing")
    desk.click("Continue")
    desk.wait(lambda: desk.says("Lists that fit"))
    assert desk.says("Lotse shows ticks and notes to nobody.")
    desk.click("Finish")
    desk.see("Welcome to Market Square Department Store")
    kept = Settings(desk.home / "profile")
    assert kept.values.standing == "new"
    assert kept.place("kaufhaus-am-markt").party == "marketing"
    desk.restart()
    desk.see("Welcome to Market Square Department Store")


def test_the_example_goes_where_the_person_wants_it(desk: Desk) -> None:
    elsewhere = desk.home / "elsewhere"
    elsewhere.mkdir()
    desk.start()
    desk.click("Look at an example")
    assert desk.says(str(desk.documents / "Lotse"))
    desk.answers.folder = elsewhere
    desk.click("Keep it in another folder …")
    assert desk.says(str(elsewhere))
    desk.click("Open the example")
    desk.wait(lambda: desk.says("What applies?"))
    assert desk.window.workspace.root is not None
    assert desk.window.workspace.root.parent == elsewhere


def test_the_language_changes_in_the_corner(desk: Desk) -> None:
    desk.start(language="")
    desk.click("Deutsch")
    desk.wait(lambda: desk.says("Willkommen bei Lotse"))
    desk.click("English")
    desk.wait(lambda: desk.says("Welcome to Lotse"))


def test_a_guide_that_came_as_one_file(desk: Desk) -> None:
    example = desk.copy_example("en")
    archive = desk.home / "guide.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for page in example.rglob("*.md"):
            packed.write(page, page.relative_to(example))
    desk.start()
    desk.answers.file = archive
    desk.click("Open the guide I was given …")
    desk.click("As one file …")
    desk.wait(lambda: desk.says("What applies?"))
    assert desk.window.workspace.guide is not None
    assert HOME in desk.window.workspace.guide.pages


def test_a_file_that_is_no_guide_says_so_and_nothing_is_written(desk: Desk) -> None:
    archive = desk.home / "guide.zip"
    archive.write_bytes(b"PK\x03\x04 nonsense")
    desk.start()
    desk.answers.file = archive
    desk.click("Open the guide I was given …")
    desk.click("As one file …")
    desk.wait(lambda: desk.says("is damaged or is no guide in one file. Nothing was unpacked."))
    assert not list(desk.home.rglob("*.md"))


def test_those_who_look_after_a_guide_say_so(desk: Desk) -> None:
    desk.start()
    desk.click("Look at an example")
    desk.click("Open the example")
    desk.wait(lambda: desk.says("What applies?"))
    choose(desk, "I look after this guide")
    desk.click("Continue")
    desk.wait(lambda: Settings(desk.home / "profile").values.show_upkeep)


def test_a_guide_of_ones_own_begins_with_a_skeleton(desk: Desk, tmp_path: Path) -> None:
    desk.start()
    desk.click("Create a guide of my own …")
    desk.click("Create the guide")
    desk.wait(lambda: desk.says("What applies?"))
    guide = desk.window.workspace.guide
    assert guide is not None
    assert {page.kind for page in guide.pages.values()} >= {"standard", "department", "checklist"}
    assert guide.root.is_relative_to(tmp_path)
