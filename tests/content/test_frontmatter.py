"""The YAML header of a page as plain strings, each with its line."""

import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from content.frontmatter import MAX_BYTES, MAX_DEPTH, HeaderUnreadable, Split, Value, read, split


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", Split("", "", 1)),
        ("Text\n", Split("", "Text\n", 1)),
        ("---\ntitle: A\n---\nText\n", Split("title: A\n", "Text\n", 4)),
        ("--- \ntitle: A\n--- \t\n\nText", Split("title: A\n", "\nText", 4)),
        ("---\ntitle: A\n...\nText", Split("title: A\n", "Text", 4)),
        ("---\n---\nText", Split("", "Text", 3)),
        ("---\ntitle: A\n---", Split("title: A\n", "", 4)),
        ("---\n\nText under a rule\n", Split("", "---\n\nText under a rule\n", 1)),
        ("---", Split("", "---", 1)),
        ("\n---\ntitle: A\n---\n", Split("", "\n---\ntitle: A\n---\n", 1)),
        ("----\ntitle: A\n----\n", Split("", "----\ntitle: A\n----\n", 1)),
        ("---\na: 1\n ---\nb: 2\n---\n", Split("a: 1\n ---\nb: 2\n", "", 6)),
    ],
)
def test_a_header_stands_between_two_lines(text: str, parts: Split) -> None:
    assert split(text) == parts


@given(st.lists(st.sampled_from(["---", "...", "title: A", "", "Text", "--- ", "- ---"]), max_size=12))
def test_the_body_begins_on_the_line_that_is_told(lines: list[str]) -> None:
    text = "\n".join(lines)
    parts = split(text)
    assert text.endswith(parts.body)
    assert parts.body == "\n".join(text.split("\n")[parts.body_line - 1 :])


def test_words_stay_what_they_are_written_as() -> None:
    tree = read('a: no\nb: 1.10\nc: 22:30\nd: 2025-13-40\ne: "~"\nf: ~\ng: null\nh:\ni: 0x1F\nj: !!int 7\n')
    assert tree.values == {
        "a": "no",
        "b": "1.10",
        "c": "22:30",
        "d": "2025-13-40",
        "e": "~",
        "f": "",
        "g": "",
        "h": "",
        "i": "0x1F",
        "j": "7",
    }


def test_every_value_knows_its_line() -> None:
    tree = read("# first\ntitle: A\nservices:\n  - id: x\n    for:\n      - a\n      - b\n  - {id: y, for: [c]}\n")
    assert tree.lines[("title",)] == 3
    assert tree.lines[("services", 0, "id")] == 5
    assert tree.lines[("services", 0, "for", 1)] == 8
    assert tree.lines[("services", 1, "for", 0)] == 9


def test_of_a_key_that_stands_twice_the_last_counts() -> None:
    tree = read("title: A\nroles:\n  - {id: a, id: b}\ntitle: B\n")
    assert tree.values == {"title": "B", "roles": [{"id": "b"}]}
    assert tree.doubles == [("id", 4), ("title", 5)]


@pytest.mark.parametrize(
    ("header", "reason", "line"),
    [
        ("a: 1\nb: [1\n", "syntax", 4),
        ("a: 1\n\tb: 2\n", "syntax", 3),
        ("a: 1\nb: c: d\n", "syntax", 3),
        ("a: 1\nb: \x07\n", "syntax", 3),
        ("ä: ü\nb: 1\n\nc: \x00\n", "syntax", 5),
        ("a: 1\n? [b]\n: c\n", "syntax", 3),
        ("? {a: b}\n: c\n", "syntax", 2),
        ("a: &x 1\nb: *x\n", "alias", 3),
        ("a: &x [*x]\n", "alias", 2),
        ("- a\n- b\n", "not_a_mapping", 2),
        ("\n\ntext\n", "not_a_mapping", 4),
        ("a: 1\nb:\n  " + "[" * MAX_DEPTH, "too_deep", 4),
        ("[" * 900, "not_a_mapping", 2),
        ("a:\n  " + "[" * 64_000, "too_deep", 3),
        ("a: " + "[" * 64_000, "too_deep", 2),
        ("a:" + "".join("\n" + " " * n + "a:" for n in range(1, 300)), "too_deep", MAX_DEPTH + 2),
        ("a: " + "x" * MAX_BYTES, "too_long", 1),
        ("a: " + "ä" * (MAX_BYTES // 2), "too_long", 1),
    ],
)
def test_a_header_that_gives_nothing_says_why_and_where(header: str, reason: str, line: int) -> None:
    with pytest.raises(HeaderUnreadable) as caught:
        read(header)
    assert (caught.value.reason, caught.value.line) == (reason, line)


def test_what_is_just_small_and_shallow_enough_is_read() -> None:
    assert len(str(read("a: " + "x" * (MAX_BYTES - 3)).values["a"])) == MAX_BYTES - 3
    assert read("a: " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)).values.keys() == {"a"}


def test_an_anchor_that_nobody_uses_does_no_harm() -> None:
    assert read("a: &x 1\n").values == {"a": "1"}


@pytest.mark.parametrize("header", ["", "\n", "# only a comment\n", "---\n"])
def test_an_empty_header_has_no_values(header: str) -> None:
    assert read(header).values == {}


@pytest.mark.parametrize("header", ["[" * 65_000, "{" * 65_000, "- " * 32_000, "a: &a [" * 9_000, "? " * 32_000])
def test_hostile_headers_stay_cheap(header: str) -> None:
    before = time.process_time()
    with pytest.raises(HeaderUnreadable):
        read(header)
    assert time.process_time() - before < 1


_HEADERS = st.text() | st.text(alphabet="ab: -[]{}\n\"'#&*!|>?%\t,~", max_size=60)


@settings(max_examples=150, deadline=None)
@given(_HEADERS)
def test_no_text_does_more_than_be_unreadable(text: str) -> None:
    line = 1
    try:
        assert isinstance(read(text).values, dict)
    except HeaderUnreadable as error:
        line = error.line
    assert 1 <= line <= len(text.splitlines()) + 3


_WORDS = st.text(alphabet=st.characters(categories=("L", "N", "P", "S", "Zs")), max_size=12)
_VALUES: st.SearchStrategy[Value] = st.recursive(
    _WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(_WORDS, _VALUES, max_size=4), st.booleans())
def test_what_is_written_is_read(values: dict[str, Value], flow: bool) -> None:
    header = yaml.safe_dump(values, default_style='"', default_flow_style=flow, allow_unicode=True)
    assert read(header).values == values
