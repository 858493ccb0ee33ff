"""Changing items and headings of a list leaves every other line as it is."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.frontmatter import split
from content.item_edit import insert_item, move_item, remove_item, set_attributes, set_text, with_ids
from content.page import Heading, Task
from content.syntax import Outline, outline, parse

GUIDES = Path(__file__).parents[2] / "content" / "guide"

LIST = """---
kind: checklist
---
# Liste

## Vorher {due=-5} ##

- [ ] Platz bestellen {#platz with=informationstechnik   who="Leitung Marketing"}
- [x] Ausweis holen
  und zeigen  {duty}
  - [ ] Foto machen

    Am besten draußen.
  - [ ] Foto abgeben {#abgabe}

> 1. [~] Im Zitat {due='2w'}

```
- [ ] im Code
```

Danach {due=4}
------

* [ ] Menge {a, b}
* [ ] Lesen {page=serviceprotokoll}
  mit {#lesen}
"""


def read(text: str) -> Outline:
    page = split(text)
    return outline(parse(page.body, "de"), page.body_line)


def tasks(text: str) -> list[Task]:
    return read(text).tasks


def texts(text: str) -> list[tuple[str, int]]:
    return [(task.text, task.depth) for task in tasks(text)]


def places(text: str) -> list[Task | Heading]:
    found = read(text)
    return [*found.tasks, *found.headings]


def at(text: str, line: int) -> Task | Heading:
    return next(place for place in places(text) if place.line == line)


def line_of(words: str, text: str = LIST) -> int:
    return next(number for number, line in enumerate(text.split("\n"), 1) if words in line)


ATTRIBUTES = st.fixed_dictionaries(
    {},
    optional={
        "id": st.from_regex(r"[a-z0-9][\w.-]{0,12}", fullmatch=True),
        "with": st.text(max_size=12),
        "who": st.sampled_from(
            ["", "Leitung IT", "it's", 'die „Eine“ "x"', "beide \" und '", "a}b{c", "# x", "a=b", "-5"]
        ),
        "waits": st.sampled_from(["verkauf/kasse", "externe kunden"]),
        "page": st.sampled_from(["serviceprotokoll", "a b/c.d"]),
        "due": st.sampled_from(["-5", "0", "2w", ""]),
        "duty": st.just(""),
        "answer": st.just(""),
    },
)


def taken(attributes: dict[str, str]) -> dict[str, str]:
    """Attributes as an item can have them."""
    clean = {}
    for name, value in attributes.items():
        spaced = "".join(" " if c.isspace() or ord(c) < 32 or 127 <= ord(c) < 160 else c for c in value)
        plain = spaced.replace("{", "(").replace("}", ")")
        clean[name] = plain.replace('"', "”") if "'" in plain else plain
    return clean


@settings(max_examples=60)
@given(st.integers(0, 30), ATTRIBUTES)
def test_attributes_are_read_as_they_are_set(number: int, attributes: dict[str, str]) -> None:
    all_places = places(LIST)
    place = all_places[number % len(all_places)]
    text = set_attributes(LIST, place.line, attributes)
    now = at(text, place.line)
    assert (type(now), now.text, now.attributes) == (type(place), place.text, taken(attributes))
    others = [(other.text, other.attributes) for other in all_places if other != place]
    assert [(other.text, other.attributes) for other in places(text) if other.line != place.line] == others
    changed = set(text.split("\n")) - set(LIST.split("\n"))
    assert len(changed) <= 2
    assert set_attributes(text, place.line, taken(attributes)) == text


@pytest.mark.parametrize(
    ("words", "attributes", "old", "new"),
    [
        (
            "Platz",
            {"who": "Leitung IT", "due": "3", "id": "platz"},
            '{#platz with=informationstechnik   who="Leitung Marketing"}',
            '{#platz who="Leitung IT" due=3}',
        ),
        ("Foto machen", {"due": "2", "id": "foto"}, "machen\n", "machen {#foto due=2}\n"),
        ("Foto abgeben", {}, "abgeben {#abgabe}\n", "abgeben\n"),
        ("Ausweis", {"duty": "", "with": "verkauf"}, "{duty}", "{duty with=verkauf}"),
        ("Im Zitat", {"due": "3w"}, "{due='2w'}", "{due='3w'}"),
        ("Vorher", {"due": "-3"}, "{due=-5} ##", "{due=-3} ##"),
        ("Vorher", {}, "{due=-5} ##", "##"),
        ("Danach", {"due": "5"}, "Danach {due=4}", "Danach {due=5}"),
        ("Menge", {"id": "m"}, "{a, b}", "{a, b} {#m}"),
        ("Lesen", {"page": "x"}, "{page=serviceprotokoll}\n  mit {#lesen}", "{page=x}\n  mit"),
    ],
)
def test_attributes_keep_their_order_and_quotation_marks(
    words: str, attributes: dict[str, str], old: str, new: str
) -> None:
    assert LIST.count(old) == 1
    assert set_attributes(LIST, line_of(words), attributes) == LIST.replace(old, new)


def test_what_is_no_attribute_is_refused() -> None:
    for attributes in ({"whom": "x"}, {"duty": "x"}, {"id": "zwei Worte"}, {"id": ""}, {"who": "x" * 1_000}):
        with pytest.raises(ValueError, match=r"whom|duty|id|long"):
            set_attributes(LIST, line_of("Platz"), attributes)
    for line in (line_of("im Code"), 0, 999, line_of("und zeigen")):
        with pytest.raises(LookupError):
            set_attributes(LIST, line, {"due": "1"})


@settings(max_examples=60)
@given(
    st.integers(0, 30),
    st.text(st.characters(categories=["L", "N", "Zs"]), max_size=30)
    | st.sampled_from(["", "C #", "#", "- x", "{#x}", "x {due=5}", "a\nb", "1. x", "[x] y", "\x00a\x07", "x" * 5_000]),
)
def test_words_are_read_as_they_are_set(number: int, words: str) -> None:
    all_places = places(LIST)
    place = all_places[number % len(all_places)]
    text = set_text(LIST, place.line, words)
    now = at(text, place.line)
    assert now.text == " ".join("".join(c for c in words if c == "\n" or ord(c) > 31).split())
    assert now.attributes == place.attributes
    others = [(other.text, other.attributes) for other in all_places if other != place]
    assert [(other.text, other.attributes) for other in places(text) if other.line != place.line] == others


@pytest.mark.parametrize(
    ("behind", "after", "line"),
    [
        ("Platz", 1, "- [ ] Neu {#neu due=2}"),
        ("Ausweis", 4, "- [ ] Neu {#neu due=2}"),
        ("Foto machen", 3, "  - [ ] Neu {#neu due=2}"),
        ("Im Zitat", 5, "> 2. [ ] Neu {#neu due=2}"),
        ("Vorher", 0, "- [ ] Neu {#neu due=2}"),
        ("Danach", 5, "* [ ] Neu {#neu due=2}"),
        ("# Liste", 0, "- [ ] Neu {#neu due=2}"),
        ("mit {#lesen}", 7, "- [ ] Neu {#neu due=2}"),
    ],
)
def test_a_new_item_joins_the_list(behind: str, after: int, line: str) -> None:
    text = insert_item(LIST, line_of(behind), "Neu", {"id": "neu", "due": "2"})
    assert line in text.split("\n")
    assert [task.text for task in tasks(text)].index("Neu") == after
    assert tasks(text)[after].attributes == {"id": "neu", "due": "2"}
    assert [task for task in texts(text) if task[0] != "Neu"] == texts(LIST)
    left = [each for each in text.split("\n") if each not in ("", line)]
    assert left == [each for each in LIST.split("\n") if each]


def test_a_page_without_a_list_gets_one() -> None:
    assert insert_item("# A\n", 1, "Neu", {}) == "# A\n\n- [ ] Neu\n"
    assert insert_item("# A", 1, "Neu", {}) == "# A\n\n- [ ] Neu\n"
    assert insert_item("# A\nText\n", 1, "Neu", {}) == "# A\n\n- [ ] Neu\n\nText\n"
    assert texts(insert_item("", 0, "Neu", {})) == [("Neu", 0)]
    assert insert_item("---\nkind: checklist\n---\n", 0, "Neu", {}).startswith("---\nkind: checklist\n---\n")


def test_an_item_goes_with_what_stands_under_it() -> None:
    text = remove_item(LIST, line_of("Ausweis"))
    assert texts(text) == [texts(LIST)[0], *texts(LIST)[4:]]
    assert "draußen" not in text
    assert remove_item(LIST, line_of("Foto abgeben")) == LIST.replace("  - [ ] Foto abgeben {#abgabe}\n", "")


def test_items_move_with_what_stands_under_them() -> None:
    moved = move_item(LIST, line_of("Ausweis"), line_of("Platz"))
    assert [text for text, _ in texts(moved)[:4]] == [
        "Ausweis holen und zeigen",
        "Foto machen",
        "Foto abgeben",
        "Platz bestellen",
    ]
    assert move_item(moved, line_of("Ausweis", moved), line_of("Platz", moved)) == LIST
    assert move_item(LIST, line_of("Ausweis"), line_of("Foto machen")) == LIST
    moved = move_item(LIST, line_of("Ausweis"), line_of("Danach"))
    assert "\n* [x] Ausweis holen\n  und zeigen  {duty}\n  - [ ] Foto machen\n" in moved
    assert sorted(texts(moved)) == sorted(texts(LIST))
    moved = move_item(LIST, line_of("Foto abgeben"), line_of("Platz"))
    assert texts(moved)[0] == ("Foto abgeben", 0)


@settings(max_examples=30)
@given(st.integers(0, 6), st.integers(0, 6))
def test_no_item_is_lost_on_its_way(one: int, other: int) -> None:
    before = tasks(LIST)
    moved = move_item(LIST, before[one % len(before)].line, before[other % len(before)].line)
    assert sorted(task.text for task in tasks(moved)) == sorted(task.text for task in before)
    assert {**{t.text: t.attributes for t in tasks(moved)}} == {t.text: t.attributes for t in before}


def test_every_item_gets_a_name_for_life() -> None:
    text = with_ids(LIST)
    ids = [task.attributes["id"] for task in tasks(text)]
    assert ids == ["platz", "ausweis-holen-und-zeigen", "foto-machen", "abgabe", "im-zitat", "menge-a-b", "lesen"]
    assert texts(text) == texts(LIST)
    assert with_ids(text) == text


ITEM_LINES = st.sampled_from(
    [
        *(
            "- [ ] Äpfel kaufen",
            "- [ ] äpfel  kaufen",
            "  - [ ] **Platz** {#apfel}",
            "- [x] {due=2}",
            "- [ ]",
            "- [ ] 日本語",
        ),
        *(
            "1. [ ] Eins {#APFEL}",
            "* [~] Zwei {x}",
            "> - [ ] Drei",
            "> weiter  ",
            "  weiter {due=1}",
            "  {#allein}",
            "- Punkt",
        ),
        *(
            "",
            "",
            "## Teil {due=3}",
            "Text",
            "```",
            "- [ ] `a {#b}",
            "  b`",
            "- - [ ] innen",
            "\t- [ ] Tab",
            "| a | b |",
            "---",
        ),
        *(
            "- [ ] " + "sehr langes Wort " * 9,
            "- [ ] x {who='" + "y" * 985 + "'}",
            "- [ ]  \\",
            "- [ ] <b {#q}",
            "<!--",
            "-->",
        ),
    ]
)


@settings(max_examples=100)
@given(st.lists(ITEM_LINES, max_size=14))
def test_names_are_unique_and_stay(lines: list[str]) -> None:
    text = "\n".join(lines)
    before = tasks(text)
    named = with_ids(text)
    after = tasks(named)
    assert with_ids(named) == named
    assert [task.text for task in after] == [task.text for task in before]
    pairs = zip(before, after, strict=True)
    new = [now.attributes["id"] for old, now in pairs if old.attributes != now.attributes]
    old_ids = [task.attributes["id"] for task in before if "id" in task.attributes]
    assert len({*new, *(id_.casefold() for id_ in old_ids)}) == len(new) + len({id_.casefold() for id_ in old_ids})
    assert all(id_.isascii() and len(id_) <= 32 for id_ in new)
    for old, now in zip(before, after, strict=True):
        assert {
            name: value for name, value in now.attributes.items() if name != "id" or "id" in old.attributes
        } == old.attributes
    changed = [line for line in named.split("\n") if line not in text.split("\n")]
    assert len(changed) <= len(new)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_lists_of_the_starter_guide_are_named_already(lang: str) -> None:
    files = [file for file in sorted((GUIDES / lang).rglob("*.md")) if "kind: checklist" in file.read_text("utf-8")]
    assert files
    for file in files:
        text = file.read_text("utf-8")
        assert with_ids(text) == text
        for place in places(text):
            assert set_attributes(text, place.line, place.attributes) == text
