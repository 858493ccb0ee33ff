"""A person looks for something, by keys alone."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QProgressBar

from tests.stories.conftest import Desk

SLOW = 400  # pages that take a while to be read for the search


def rows(desk: Desk) -> list[str]:
    """What the box offers, as a screen reader says it."""
    for view in desk.window.findChildren(QListView):
        if view.isVisible() and view.accessibleName() == "Results":
            model = view.model()
            indexes = [model.index(row, 0) for row in range(model.rowCount())]
            return [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in indexes]
    return []


def look_for(desk: Desk, words: str, row: str) -> None:
    """Open the box, type, and wait until the first row begins so."""
    desk.press("Ctrl+K")
    desk.type(words)
    first_is(desk, row)


def first_is(desk: Desk, row: str) -> None:
    desk.wait(lambda: rows(desk)[:1] and rows(desk)[0].startswith(row))


def marked(desk: Desk) -> list[str]:
    """The words that are marked on the page, in their order."""
    return [mark.cursor.selectedText() for mark in desk.window.reader.view.extraSelections()]


def is_seen(desk: Desk, words: str) -> bool:
    """Whether words of the page can be read without scrolling."""
    view = desk.window.reader.view
    at = view.document().find(words)
    return not at.isNull() and view.viewport().rect().contains(view.cursorRect(at))


def hit(desk: Desk) -> str:
    """Which of the hits is shown."""
    return next((text for text in desk.labels() if " of " in text and text.replace(" of ", "").isdecimal()), "")


def ready(desk: Desk, guide: Path | None = None, language: str = "en") -> None:
    """Start with a guide, and wait until everything can be found."""
    changed: list[bool] = []
    desk.start(guide, language)
    desk.window.workspace.finder.changed.connect(lambda: changed.append(True))
    desk.wait(lambda: changed and desk.window.workspace.finder.building is None and desk.page_text())


def test_a_slip_finds_the_page_with_the_words_marked_and_f3_walks_them(desk: Desk) -> None:
    ready(desk, desk.copy_example("en"))
    look_for(desk, "gettin to knwo the till", "Page: Getting to know the till")
    desk.press("Return")
    desk.at("listen/kasse-kennenlernen")
    desk.wait(lambda: marked(desk))
    assert "till" in marked(desk)
    assert {word.casefold() for word in marked(desk)} == {"getting", "know", "till"}
    assert hit(desk).startswith("1 of ")
    desk.press("F3")
    assert hit(desk).startswith("2 of ")
    desk.press("Shift+F3")
    assert hit(desk).startswith("1 of ")


def test_a_service_and_an_item_are_opened_where_they_stand(desk: Desk) -> None:
    ready(desk, desk.copy_example("en"))
    look_for(desk, "rolling new version", "Service: Information Technology › Rolling out a new version")
    desk.press("Return")
    desk.at("abteilungen/informationstechnik")
    desk.wait(lambda: is_seen(desk, "Rolling out a new version"))
    assert {"Rolling", "version"} <= set(marked(desk))
    before = hit(desk)
    desk.press("F3")
    assert hit(desk) != before
    look_for(desk, "wish till software", "Service: Sales › Wishes for the till software")
    at = next(at for at, row in enumerate(rows(desk)) if row.startswith("Task: Write down one wish for the till"))
    for _ in range(at):
        desk.press("Down")
    desk.press("Return")
    desk.at("listen/kasse-kennenlernen")
    desk.wait(lambda: is_seen(desk, "Write down one wish"))


def test_everyday_words_that_do_not_stand_on_the_page_lead_to_the_service(desk: Desk) -> None:
    ready(desk, desk.copy_example("en"))
    look_for(desk, "outlook not starting", "Service: Information Technology › Help with software")
    desk.press("Return")
    desk.at("abteilungen/informationstechnik")
    desk.wait(lambda: is_seen(desk, "Help with software"))


def test_a_place_that_is_not_there_still_opens_the_page_with_the_words_marked(desk: Desk) -> None:
    ready(desk, desk.copy_example("en"))
    desk.window.areas.show_found("listen/kasse-kennenlernen", "gone", ["till"])
    desk.at("listen/kasse-kennenlernen")
    assert {word.casefold() for word in marked(desk)} == {"till"}
    desk.window.areas.show_found("gone", "gone", ["till"])
    assert desk.window.reader.current == "listen/kasse-kennenlernen"


def test_only_whole_words_are_marked(desk: Desk) -> None:
    folder = desk.documents / "klein"
    folder.mkdir(parents=True)
    (folder / "index.md").write_text("# House\n\nAll stand still in the stillness until the till opens.\n", "utf-8")
    ready(desk, folder)
    look_for(desk, "till", "Page: House")
    desk.press("Return")
    desk.wait(lambda: marked(desk))
    assert marked(desk) == ["till"]


def test_what_was_used_last_comes_first_also_after_a_restart(desk: Desk) -> None:
    ready(desk, desk.copy_example("en"))
    look_for(desk, "marketi", "Department: Marketing")
    found = rows(desk)[0]
    desk.press("Return")
    look_for(desk, "settings", "Command: Settings")
    desk.press("Return")
    desk.wait(lambda: desk.says("Settings"))
    desk.stop()
    ready(desk)
    desk.press("Ctrl+K")
    desk.wait(lambda: len(rows(desk)) > 2)
    assert rows(desk)[0].startswith("Command: Settings")
    assert rows(desk)[1].split(". ")[0] == found.split(". ")[0]


def _offers(desk: Desk, row: str) -> bool:
    return row in rows(desk)


def test_every_action_is_done_by_its_words_and_tells_its_keys(desk: Desk) -> None:
    ready(desk, desk.copy_example("en"))
    offered = {act.text(): act.shortcut().toString() for act in desk.window.actions_by_id.values() if act.isEnabled()}
    del offered["Search and commands"]
    assert len(offered) > 20
    desk.press("Ctrl+K")
    for title, keys in offered.items():
        desk.write("Search", title)
        row = ". ".join(filter(None, (f"Command: {title}", keys)))
        desk.wait(partial(_offers, desk, row))
    desk.write("Search", "map")
    desk.wait(lambda: "Command: Map. Ctrl+3" in rows(desk))
    for _ in range(rows(desk).index("Command: Map. Ctrl+3")):
        desk.press("Down")
    desk.press("Return")
    desk.wait(lambda: desk.window.areas.screen is not desk.window.reader)


def _overwritten(cache: Path) -> None:
    for file in cache.glob("*-search.sqlite"):
        file.write_bytes(b"no index at all" * 1000)


def _cut(cache: Path) -> None:
    for file in cache.glob("*-search.sqlite"):
        os.truncate(file, file.stat().st_size // 2)


def _in_the_way(cache: Path) -> None:
    """Nothing can be written where the cache should be, whoever tries."""
    for file in cache.iterdir():
        file.unlink()
    cache.rmdir()
    cache.write_bytes(b"")


@pytest.mark.parametrize("harm", [_overwritten, _cut, _in_the_way])
def test_it_finds_without_an_index_that_can_be_used(desk: Desk, harm: Callable[[Path], None]) -> None:
    ready(desk, desk.copy_example("en"))
    desk.stop()
    harm(desk.home / "cache")
    ready(desk)
    look_for(desk, "rolling new version", "Service: Information Technology › Rolling out a new version")


def test_whatever_is_typed_does_no_harm(desk: Desk) -> None:
    ready(desk, desk.copy_example("en"))
    desk.press("Ctrl+K")
    for words in (
        '"',
        "*",
        "NEAR(",
        '"till',
        "a",
        "x" * 2000,
        "🙂",
        "the and of",
        "שלום עולם",
        "\u202eabc",
        "((((",
        "   ",
    ):
        desk.write("Search", words)
        desk.press("Down")
    desk.write("Search", "getting to know the till")
    first_is(desk, "Page: Getting to know the till")
    desk.press("Escape")
    assert desk.window.reader.view.hasFocus()


def test_what_is_read_already_is_found_while_the_index_is_built(desk: Desk) -> None:
    folder = desk.documents / "large"
    folder.mkdir(parents=True)
    (folder / "index.md").write_text("# Haus\n", "utf-8")
    (folder / "aal.md").write_text("# Nashorn\n\nIm Zoo.\n", "utf-8")  # among the first that are read
    words = " ".join(f"Wort{number} Giraffe{number} Lager{number}" for number in range(100))
    for number in range(SLOW):
        (folder / f"seite-{number:03}.md").write_text(f"# Seite {number}\n\n{words}\n", "utf-8")
    desk.read(folder)
    seen: list[tuple[bool, bool]] = []  # the bar is there, something is found: at each step

    def step() -> None:
        bars = [bar for bar in desk.window.findChildren(QProgressBar) if bar.isVisible()]
        telling = any("pages. What is ready can be found" in text for text in desk.labels())
        seen.append((bool(bars) and telling, any(row.startswith("Page: Nashorn. Im Zoo") for row in rows(desk))))

    desk.window.workspace.finder.progress.connect(step)
    desk.press("Ctrl+K")
    desk.type("zoo")
    assert isinstance(desk.app.focusWidget(), QLineEdit)
    desk.wait(lambda: seen and desk.window.workspace.finder.building is None)
    assert (True, True) in seen
    assert not any(bar.isVisible() for bar in desk.window.findChildren(QProgressBar))
