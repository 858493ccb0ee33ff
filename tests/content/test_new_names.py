"""A page with another title and another path in one step."""

from functools import partial
from pathlib import Path

import pytest

from content.errors import NameRefused
from content.library import read_guide
from content.new_names import give_names, mended_lines
from content.steps import Change
from content.writing import current, read_source
from tests.content.folders import write

PAGES = {
    "index.md": "---\nguide: {id: shop}\n---\n# Shop\n\n[[Till]] and [[till]]\n\n[the till](till.md)\n",
    "till.md": "---\ntitle: Till\nkind: department\n---\n# Till\n\n[home](index.md)\n",
    "sales.md": "---\ntitle: Sales\nkind: department\nexpects: [{from: till, service: cash}]\n---\n",
}


def changed(folder: Path, title: str, path: str) -> tuple[list[Change], dict[str, str]]:
    """The changes, and all pages as they are after them."""
    changes = give_names(read_guide(folder), "till", title, path, partial(read_source, folder))
    after = {name: (folder / name).read_text("utf-8") for name in PAGES}
    for change in changes:
        after.pop(change.path, None)
    return changes, after | {one.path: one.data.decode() for one in changes if one.data is not None}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, PAGES)
    return tmp_path


def test_title_and_path_change_together_and_every_link_still_leads_there(folder: Path) -> None:
    changes, after = changed(folder, "Cash desk", "rooms/desk.md")
    write(folder, after)
    (folder / "till.md").unlink()
    guide = read_guide(folder)
    page = guide.pages["rooms/desk"]
    assert (page.title, page.header.id, page.header.aliases) == ("Cash desk", "till", ["till"])
    targets = [guide.resolve(link.target, link.wiki, "index") for link in guide.pages["index"].links]
    assert [target.page for target in targets if target] == ["rooms/desk"] * 3
    assert guide.organisation.parties["till"].page == "rooms/desk"
    assert {change.path for change in changes} == {"index.md", "till.md", "rooms/desk.md"}
    assert next(one for one in changes if one.path == "rooms/desk.md").moved_from == "till.md"


def test_each_change_has_seen_the_file_as_it_stands(folder: Path) -> None:
    changes, _ = changed(folder, "Cash desk", "rooms/desk.md")
    for change in changes:
        there = current(folder, change.path)
        assert change.seen == (None if there is None else read_source(folder, change.path).digest)


def test_one_of_both_alone_changes_nothing_else(folder: Path) -> None:
    _, titled = changed(folder, "Cash desk", "till.md")
    assert "title: Cash desk" in titled["till.md"]
    assert "aliases" not in titled["till.md"]
    _, moved = changed(folder, "Till", "desk.md")
    assert "title: Till\n" in moved["desk.md"]
    assert changed(folder, "Till", "till.md")[0] == []


def test_the_lines_that_are_mended_on_other_pages_are_counted(folder: Path) -> None:
    read = partial(read_source, folder)
    assert mended_lines("till.md", changed(folder, "Till", "till.md")[0], read) == (0, 0)
    assert mended_lines("till.md", changed(folder, "Cash desk", "rooms/desk.md")[0], read) == (2, 1)


def test_a_name_that_may_not_be_is_refused_before_anything_is_worked_out(folder: Path) -> None:
    with pytest.raises(NameRefused):
        changed(folder, "Cash desk", "sales.md")
    with pytest.raises(NameRefused):
        changed(folder, " ", "desk.md")
