"""Changing one value of a header changes the lines of its key and no others."""

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path as FilePath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content import frontmatter
from content.frontmatter import HeaderUnreadable, split
from content.header_edit import Path, Value, insert, move, remove, set_value
from content.header_reader import read_header
from tests.bench.generate import generate

GUIDES = FilePath(__file__).parents[2] / "content" / "guide"
LISTS = ("services", "expects", "contact", "roles", "aliases", "priority", "for")
HOSTILE = [
    *("", " ", "no", "Yes", "on", "y", "~", "null", "1.10", "22:30", "0x1F", "0o17", "1e3", ".inf", "1_000", "007"),
    *("2026-01-31", "2026-02-31", "2025-13-40", "2026-01-31 10:00", "<<", "=", "- x", "-", "---", "...", "? x", "?"),
    *("# x", "x # y", "x #", ": ", "x: y", "x:", ":x", "[", "]", "{", "}", "[a, b]", "{a: b}", ",", "a, b", '"', "'"),
    *("\"'", "it's", '"x"', "'x'", "''", "&a", "*a", "!a", "!!int 7", "|", ">", "|-", "%", "@a", "`a`", "\\", "\\n"),
    *(
        " führend",
        "hinten ",
        "\u00a0fest\u00a0",
        "a\tb",
        "\t",
        "a\nb",
        "\n",
        "\na",
        "a\n",
        "a\n\n",
        " a\n b\n",
        "a\n\n\nb",
    ),
    *(
        "a \nb",
        "a\n \nb",
        "# a\n# b",
        "---\na\n---\n",
        "...\n",
        "- a\n- b",
        "a: 1\nb: 2",
        "ä ö ü ß €",
        "👩🏽‍🔧",
        "😀: x",
    ),
    *(
        "'😀",
        '😀"',
        "שלום: עולם",
        "\u202eabc\u202c",
        "\u200fأ",
        "日本語",
        "x" * 10_000,
        "wort " * 2_000,
        "a" * 2_000 + ": b",
    ),
]

SAMPLE = """---
# Die Seite der IT
title: Informationstechnik   # wie im Plan
kind: department
aliases: [IT, 'EDV']
eigenes: bleibt
contact: [{name: Helpdesk, phone: "4357"}]  # Zentrale
roles:
  - {id: helpdesk, title: Helpdesk}
  # erst seit Mai
  - {id: netz, title: Netz}  # im Keller

services:
  # das Wichtigste
  - id: kasse
    name: Kasse  # kurz
    for: [verkauf/kasse]
    valid: {from: 2026-01-01}
    input: |
      Nummer
      Name

  - id: drucker   # oben
    # Name wie am Aushang
    name: 'Drucker'
    also:
      - Papierstau  # oft
      - Toner
    for: all
    goal: >-
      Es druckt
      wieder
    response:   # noch offen
expects:
- {as: helpdesk, from: personal,
   because: Konten}
- from: einkauf
  service: geraete
exempt: {escalation: warum}
---
# Text

- [ ] bleibt
"""


def values(text: str) -> dict[str, frontmatter.Value]:
    return frontmatter.read(split(text).header).values


def at(tree: frontmatter.Value, path: Path) -> frontmatter.Value:
    for step in path:
        if isinstance(step, str):
            assert isinstance(tree, dict)
            tree = tree[step]
        else:
            assert isinstance(tree, list)
            tree = tree[step]
    return tree


def put(tree: frontmatter.Value, path: Path, value: "frontmatter.Value | None") -> frontmatter.Value:
    """The same values with another one at a path, or without it."""
    if not path:
        assert value is not None
        return value
    step = path[0]
    if isinstance(step, str):
        assert isinstance(tree, dict)
        left = {key: item for key, item in tree.items() if key != step}
        return left if len(path) == 1 and value is None else {**tree, step: put(tree[step], path[1:], value)}
    assert isinstance(tree, list)
    new = [] if len(path) == 1 and value is None else [put(tree[step], path[1:], value)]
    return [*tree[:step], *new, *tree[step + 1 :]]


def scalars(tree: frontmatter.Value, path: Path = ()) -> Iterator[Path]:
    if isinstance(tree, str):
        yield path
    elif isinstance(tree, dict):
        for key, item in tree.items():
            yield from scalars(item, (*path, key))
    else:
        for place, item in enumerate(tree):
            yield from scalars(item, (*path, place))


def changed_lines(old: str, new: str) -> set[int]:
    """Lines of the old text that are not in the new one, 1-based."""
    before, after = (f"\n{split(text).header}".split("\n") for text in (old, new))
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    return {line for tag, a, b, _, _ in matcher.get_opcodes() if tag != "equal" for line in range(a + 1, b + 1)}


def assert_only(old: str, new: str, path: Path) -> None:
    """Only lines between a key and the next one differ; the text below the header never does."""
    assert split(new).body == split(old).body
    lines = frontmatter.read(split(old).header).lines
    first = lines[path]
    after = [line for other, line in lines.items() if line > first and other[: len(path)] != path]
    assert changed_lines(old, new) <= set(range(first, min(after, default=split(old).body_line - 1)))


def pages(folder: FilePath) -> list[str]:
    return [file.read_text(encoding="utf-8") for file in sorted(folder.rglob("*.md"))]


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return pages(generate(tmp_path_factory.mktemp("generated") / "guide", 200, 5))


def assert_each_key_changes_alone(text: str, seed: int) -> None:
    tree = values(text)
    paths = list(scalars(tree))
    for path in {paths[seed * 31 % len(paths)], paths[seed * 97 % len(paths)]}:
        new = set_value(text, path, "anders: neu")
        assert values(new) == put(tree, path, "anders: neu")
        assert_only(text, new, path)
        assert len(changed_lines(text, new)) == 1
        assert values(set_value(new, path, at(tree, path))) == tree


@pytest.mark.parametrize("lang", ["de", "en"])
def test_on_pages_of_the_starter_guide_one_line_changes(lang: str) -> None:
    texts = pages(GUIDES / lang)
    assert len(texts) > 20
    for seed, text in enumerate(texts):
        assert_each_key_changes_alone(text, seed)


def test_on_generated_pages_one_line_changes(generated: list[str]) -> None:
    assert len(generated) == 200
    for seed, text in enumerate(generated):
        tree = values(text)
        paths = list(scalars(tree))
        path = paths[seed * 31 % len(paths)]
        new = set_value(text, path, "anders, und: neu")
        assert values(new) == put(tree, path, "anders, und: neu")
        assert_only(text, new, path)
        assert set_value(new, path, at(tree, path)).count("\n") == text.count("\n")


def test_lists_of_all_pages_grow_move_and_shrink(generated: list[str]) -> None:
    seen = 0
    for text in [*pages(GUIDES / "de")[::3], *generated[::20]]:
        tree = values(text)
        for key in LISTS:
            items = tree.get(key)
            if not isinstance(items, list):
                continue
            seen += 1
            new: Value = {"id": "neu", "name": "Ja: neu"} if isinstance(items[0], dict) else "Ja, neu"
            grown = insert(text, (key,), new, len(items) // 2)
            assert values(remove(grown, (key, len(items) // 2))) == tree
            assert not changed_lines(text, grown) or text.split("\n")[min(changed_lines(text, grown)) - 1].startswith(
                key
            )
            moved = move(text, (key,), 0, len(items) - 1)
            assert values(moved) == {**tree, key: [*items[1:], items[0]]}
            assert move(moved, (key,), len(items) - 1, 0) == text
            assert_only(text, moved, (key,))
    assert seen > 15


@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: repr(value)[:24])
def test_any_text_reads_back_the_same(value: str) -> None:
    for path in [
        ("title",),
        ("aliases", 1),
        ("contact", 0, "phone"),
        ("services", 0, "input"),
        ("services", 0, "name"),
    ]:
        new = set_value(SAMPLE, path, value)
        assert values(new) == put(values(SAMPLE), path, value)
        assert_only(SAMPLE, new, path)
    for path in [("services", 1, "also"), ("exempt",), ("expects",)]:
        new = insert(SAMPLE, path, value) if path != ("exempt",) else set_value(SAMPLE, (*path, "input"), value)
        assert len(values(new)) == len(values(SAMPLE))
        assert next(iter(reversed(list(scalars(at(values(new), path)))))) is not None
        last = at(values(new), path)
        assert (last[-1] if isinstance(last, list) else last["input"] if isinstance(last, dict) else None) == value
    assert values(set_value("Nur Text\n", ("summary",), value)) == {"summary": value}


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("a\x00b\x07c\x1b[0m\x7f\x9f", "abc[0m"),
        ("a\r\nb\rc\u2028d\u2029e\x85f\x0bg", "a\nb\nc\nd\ne\nf\ng"),
        ("halb \ud83d", "halb "),
        ("\ufeffAnfang", "Anfang"),
    ],
)
def test_what_nobody_can_see_is_left_out(value: str, read: str) -> None:
    assert at(values(set_value(SAMPLE, ("title",), value)), ("title",)) == read
    assert at(values(set_value(SAMPLE, ("contact", 0, "hours"), value)), ("contact", 0, "hours")) == read


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        (("title",), "1.10", "title: Informationstechnik   # wie", 'title: "1.10"   # wie'),
        (("contact", 0, "phone"), "4358", 'phone: "4357"}]', 'phone: "4358"}]'),
        (("contact", 0, "mail"), "a@b.example", '"4357"}]', '"4357", mail: a@b.example}]'),
        (("aliases", 1), "Rechner", "'EDV'", "'Rechner'"),
        (("services", 0, "name"), "Kasse & Bon", "name: Kasse  # kurz", "name: Kasse & Bon  # kurz"),
        (("services", 0, "valid", "to"), "2026-12-31", "2026-01-01}", "2026-01-01, to: 2026-12-31}"),
        (("services", 0, "input"), "Nummer", "input: |\n      Nummer\n      Name\n", "input: Nummer\n"),
        (("services", 0, "by"), "netz", "# kurz\n", "# kurz\n    by: netz\n"),
        (("services", 1, "response"), "2 h", "response:   # noch", "response: 2 h   # noch"),
        (("services", 1, "also"), ["Papierstau", "Tinte", "Toner"], "# oft\n", "# oft\n      - Tinte\n"),
        (("services", 1, "for"), ["verkauf"], "for: all", "for: [verkauf]"),
        (("services", 1, "for"), ["all"], "for: all", "for: all"),
        (("expects", 0, "service"), "konto", "personal,\n", "personal, service: konto,\n"),
        (("order",), 20, "'EDV']\n", "'EDV']\norder: 20\n"),
        (("review", "due"), "2027-01-31", "'EDV']\n", "'EDV']\nreview: {due: 2027-01-31}\n"),
        (("external",), True, "warum}\n", "warum}\nexternal: true\n"),
        (("mein",), "x", "warum}\n", "warum}\nmein: x\n"),
        (("aliases",), [], "[IT, 'EDV']", "[]"),
        (("kind",), "", "kind: department", 'kind: ""'),
    ],
)
def test_values_are_written_as_people_write_them(path: Path, value: Value, old: str, new: str) -> None:
    assert SAMPLE.count(old) == 1
    assert set_value(SAMPLE, path, value) == SAMPLE.replace(old, new)


def test_a_new_list_of_mappings_is_written_below_its_key() -> None:
    text = set_value(
        "---\ntitle: A\n---\n", ("services",), [{"id": "x", "for": ["a", "b"], "valid": {"from": "2026-01-01"}}]
    )
    assert text == "---\ntitle: A\nservices:\n  - id: x\n    for: [a, b]\n    valid: {from: 2026-01-01}\n---\n"
    text = insert(text, ("services",), {"id": "z"}, 0)
    assert text.startswith("---\ntitle: A\nservices:\n  - id: z\n  - id: x\n")
    assert insert("", ("aliases",), "IT") == "---\naliases: [IT]\n---\n"


def test_a_mapping_may_get_other_keys() -> None:
    text = set_value(SAMPLE, ("exempt",), {"input": "x", "goal": "z"})
    assert text == SAMPLE.replace("{escalation: warum}", "{input: x, goal: z}")
    text = set_value(SAMPLE, ("expects", 1), {"service": "konto", "because": "neu"})
    assert values(text) == put(values(SAMPLE), ("expects", 1), {"service": "konto", "because": "neu"})


def test_a_new_item_is_laid_out_like_its_neighbours() -> None:
    text = insert(SAMPLE, ("roles",), {"id": "leitung", "title": "Leitung"})
    assert text == SAMPLE.replace("# im Keller\n", "# im Keller\n  - {id: leitung, title: Leitung}\n")
    text = insert(SAMPLE, ("contact",), {"name": "Netz", "phone": "4360"})
    assert text == SAMPLE.replace('"4357"}]', '"4357"}, {name: Netz, phone: "4360"}]')
    text = insert(SAMPLE, ("expects",), {"from": "verkauf"}, 99)
    assert text == SAMPLE.replace("geraete\n", "geraete\n- from: verkauf\n")


def test_what_is_removed_takes_the_comment_on_its_line_along() -> None:
    assert remove(SAMPLE, ("title",)) == SAMPLE.replace("title: Informationstechnik   # wie im Plan\n", "")
    assert remove(SAMPLE, ("roles", 1)) == SAMPLE.replace("  - {id: netz, title: Netz}  # im Keller\n", "")
    assert remove(SAMPLE, ("services", 1, "also", 0)) == SAMPLE.replace("      - Papierstau  # oft\n", "")
    assert remove(SAMPLE, ("aliases", 1)) == SAMPLE.replace("[IT, 'EDV']", "[IT]")
    assert remove(SAMPLE, ("services", 1, "goal")) == SAMPLE.replace(
        "    goal: >-\n      Es druckt\n      wieder\n", ""
    )
    assert remove(SAMPLE, ("expects", 1, "from")) == SAMPLE.replace("from: einkauf\n  ", "")


def test_what_is_left_empty_goes_too() -> None:
    assert remove(SAMPLE, ("exempt", "escalation")) == SAMPLE.replace("exempt: {escalation: warum}\n", "")
    assert remove(SAMPLE, ("services", 0, "for", 0)) == SAMPLE.replace("    for: [verkauf/kasse]\n", "")
    assert values(remove(remove(SAMPLE, ("expects", 0)), ("expects", 0))) == put(values(SAMPLE), ("expects",), None)
    text = "---\ntitle: A\n---\nText"
    assert values(remove(text, ("title",))) == {}
    assert values(set_value(remove(text, ("title",)), ("title",), "A")) == {"title": "A"}


def test_comments_above_an_item_move_with_it() -> None:
    text = move(SAMPLE, ("roles",), 1, 0)
    assert text == SAMPLE.replace(
        "  - {id: helpdesk, title: Helpdesk}\n  # erst seit Mai\n  - {id: netz, title: Netz}  # im Keller\n",
        "  # erst seit Mai\n  - {id: netz, title: Netz}  # im Keller\n  - {id: helpdesk, title: Helpdesk}\n",
    )
    assert move(text, ("roles",), 0, 1) == SAMPLE


def test_nothing_changes_where_there_is_nothing_to_change() -> None:
    for path in scalars(values(SAMPLE)):
        assert set_value(SAMPLE, path, at(values(SAMPLE), path)) == SAMPLE
    for path in [("summary",), ("contact", 7), ("title", "x"), ("services", 0, "for", "x"), ("roles", -1)]:
        assert remove(SAMPLE, path) == SAMPLE
    assert move(SAMPLE, ("services",), 1, 1) == SAMPLE
    assert remove("Text", ("title",)) == "Text"


def test_places_that_are_not_there_are_told() -> None:
    with pytest.raises(IndexError):
        set_value(SAMPLE, ("contact", 2, "name"), "x")
    with pytest.raises(IndexError):
        move(SAMPLE, ("roles",), 0, 2)
    with pytest.raises(IndexError):
        move(SAMPLE, ("title", "x"), 0, 0)


def test_a_single_value_is_a_list_of_one() -> None:
    text = "---\nfor: all   # alle\ncontact:\n  name: Helpdesk\n---\n"
    assert set_value(text, ("contact", 0, "phone"), "4357") == text.replace("desk\n", 'desk\n  phone: "4357"\n')
    assert values(insert(text, ("for",), "verkauf")) == {"for": ["all", "verkauf"], "contact": {"name": "Helpdesk"}}
    assert "# alle" in insert(text, ("for",), "verkauf")
    assert values(insert(text, ("contact",), {"name": "Netz"}, 0))["contact"] == [
        {"name": "Netz"},
        {"name": "Helpdesk"},
    ]
    assert values(remove(text, ("for", 0))) == {"contact": {"name": "Helpdesk"}}
    assert values(remove(text, ("contact", 0, "name"))) == {"for": "all"}


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("", "---\ntitle: A\n---\n"),
        ("# B\n", "---\ntitle: A\n---\n\n# B\n"),
        ("\n# B\n", "---\ntitle: A\n---\n\n# B\n"),
        ("---\nkein Ende\n", "---\ntitle: A\n---\n\n---\nkein Ende\n"),
        ("---\n---\nB", "---\ntitle: A\n---\nB"),
        ("---\n# nur das\n\n---\nB", "---\n# nur das\n\ntitle: A\n---\nB"),
        ("--- \nkind: page\n... \nB", "--- \ntitle: A\nkind: page\n... \nB"),
        ("---\n{kind: page}\n---\nB", "---\n{title: A, kind: page}\n---\nB"),
        ("---\n{}\n---\nB", "---\n{title: A}\n---\nB"),
    ],
)
def test_a_page_gets_a_header(text: str, header: str) -> None:
    assert set_value(text, ("title",), "A") == header


@pytest.mark.parametrize(
    "text",
    [
        "---\n? title\n: B\nkind: page\n---\n",
        "---\ntitle: !!str B\nkind: page\n---\n",
        "---\ntitle:\n  B\nkind: page\n---\n",
        "---\n'title': |+\n  B\n\nkind: page\n---\n",
        "---\ntitle: C\nkind: page\ntitle: B\n---\n",
        '---\n"title" :\n  - - B\n    - C\n  - D\nkind: page\n---\n',
        "---\n{title: , kind: page}\n---\n",
        "---\n{title, kind: page,}\n---\n",
        "---\n{\n  title: B,  # b\n  kind: page\n}\n---\n",
    ],
)
def test_unusual_layouts_keep_all_other_values(text: str) -> None:
    others = put(values(text), ("title",), None)
    assert values(set_value(text, ("title",), "neu: A")) == {**values(text), "title": "neu: A"}
    assert values(set_value(text, ("title",), ["a", "b"])) == {**values(text), "title": ["a", "b"]}
    assert values(set_value(text, ("title",), [{"a": "b"}, {"c": "d"}]))["title"] == [{"a": "b"}, {"c": "d"}]
    assert values(remove(text, ("title",))) == others
    assert values(set_value(text, ("summary",), "x")) == {**values(text), "summary": "x"}


@pytest.mark.parametrize(
    "text",
    [
        "---\na: [1\n---\nText",
        "---\na: &x 1\nb: *x\n---\nText",
        "---\n- a\n---\nText",
        "---\n" + "[" * 70_000 + "\n---\nText",
        "---\na: " + "[" * 30 + "]" * 30 + "\n---\nText",
        "---\na: \x07\n---\nText",
    ],
)
def test_an_unreadable_header_is_not_touched(text: str) -> None:
    with pytest.raises(HeaderUnreadable):
        set_value(text, ("title",), "A")
    with pytest.raises(HeaderUnreadable):
        remove(text, ("a",))
    with pytest.raises(HeaderUnreadable):
        insert(text, ("a",), "A")
    with pytest.raises(HeaderUnreadable):
        move(text, ("a",), 0, 1)


def test_a_header_does_not_become_too_long_to_be_read() -> None:
    with pytest.raises(HeaderUnreadable) as refused:
        set_value(SAMPLE, ("summary",), "x" * 70_000)
    assert refused.value.reason == "too_long"


WORDS = st.sampled_from([word for word in HOSTILE if len(word) < 40]) | st.text(
    st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufeff\u2028\u2029\ufffe\uffff"), max_size=20
)
KEYS = st.sampled_from(["title", "id", "name", "for", "services", "goal", "a b", "x:y", "no", "über"])
COMMENT = st.sampled_from(["", "", "  # c", " # - x: y"])
TREES: st.SearchStrategy[frontmatter.Value] = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(KEYS, inner, min_size=1, max_size=4),
    max_leaves=8,
)


def quoted(draw: st.DrawFn, word: str) -> str:
    if re.fullmatch(r"[A-Za-zäöü]+", word) and word not in ("null", "Null", "NULL") and draw(st.booleans()):
        return word
    if "\n" not in word and "\t" not in word and draw(st.booleans()):
        return "'" + word.replace("'", "''") + "'"
    spelled = word.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{spelled}"'


def flow(draw: st.DrawFn, tree: frontmatter.Value) -> str:
    if isinstance(tree, str):
        return quoted(draw, tree)
    if isinstance(tree, list):
        return "[" + ", ".join(flow(draw, item) for item in tree) + draw(st.sampled_from(["]", ",]", " ]"]))
    return "{" + ", ".join(f"{quoted(draw, key)}: {flow(draw, item)}" for key, item in tree.items()) + "}"


def block(draw: st.DrawFn, tree: frontmatter.Value, indent: int) -> str:
    """What follows a key or dash, and the lines below it."""
    pad = " " * indent
    comment = draw(COMMENT)
    if isinstance(tree, str):
        kind = draw(st.sampled_from(["", "", "|-", ">-"]))
        if kind and re.fullmatch(r"[A-Za-zäöü]+", tree):
            return f" {kind}{comment}\n{pad}{tree}\n"
        return f" {quoted(draw, tree)}{comment}\n"
    if draw(st.booleans()):
        return f" {flow(draw, tree)}{comment}\n"
    above = draw(st.sampled_from(["", "", f"{pad}# davor\n", "\n"]))
    if isinstance(tree, list):
        return f"{comment}\n" + above.join(f"{pad}-{block(draw, item, indent + 2)}" for item in tree)
    return f"{comment}\n" + above.join(f"{pad}{quoted(draw, key)}:{block(draw, tree[key], indent + 2)}" for key in tree)


@st.composite
def headers(draw: st.DrawFn) -> str:
    tree = draw(st.dictionaries(KEYS, TREES, min_size=1, max_size=4))
    lines = "".join(f"{quoted(draw, key)}:{block(draw, item, 2)}" for key, item in tree.items())
    return f"---\n# oben\n{lines}# unten\n---\n# Text\n"


def stated(value: Value) -> frontmatter.Value:
    """A value as it is read."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {key: stated(item) for key, item in value.items()}
    return [stated(item) for item in value] if isinstance(value, Sequence) else str(value).lower()


@settings(max_examples=30)
@given(headers(), st.data())
def test_in_any_header_one_value_changes(text: str, data: st.DataObject) -> None:
    tree = values(text)
    paths = list(scalars(tree))
    if not paths:
        return
    path = data.draw(st.sampled_from(paths))
    path = path[: data.draw(st.integers(1, len(path)))]
    value = data.draw(TREES | st.integers(0, 99) | st.booleans())
    new = set_value(text, path, value)
    single = isinstance(value, list) and [at(tree, path)] == value != [""]
    assert values(new) == (tree if single else put(tree, path, stated(value)))
    assert_only(text, new, path[:1])
    assert values(set_value(new, path, at(tree, path))) == tree or [stated(value)] == at(tree, path)


@settings(max_examples=25)
@given(headers(), st.data())
def test_in_any_header_lists_and_keys_come_and_go(text: str, data: st.DataObject) -> None:
    tree = values(text)
    lists = [path[:end] for path in scalars(tree) for end in range(1, len(path)) if isinstance(path[end], int)]
    key = data.draw(st.sampled_from(list(tree)))
    assert values(remove(text, (key,))) == put(tree, (key,), None)
    assert values(set_value(text, ("summary",), "neu")) == {**tree, "summary": "neu"}
    if lists:
        path = data.draw(st.sampled_from(lists))
        items = at(tree, path)
        assert isinstance(items, list)
        place = data.draw(st.integers(0, len(items) - 1))
        to = data.draw(st.integers(0, len(items) - 1))
        value = data.draw(TREES)
        assert values(insert(text, path, value, place)) == put(tree, path, [*items[:place], value, *items[place:]])
        left = [*items[:place], *items[place + 1 :]]
        moved = move(text, path, place, to)
        assert values(moved) == put(tree, path, [*left[:to], items[place], *left[to:]])
        if left:
            assert values(remove(text, (*path, place))) == put(tree, path, left)


def test_the_programs_own_reader_takes_what_is_written() -> None:
    service: Value = {"id": "x", "for": ["all"], "valid": {"from": "2026-01-31"}, "response": "2 h"}
    text = set_value("", ("services",), [service])
    more: list[tuple[Path, Value]] = [(("order",), 3), (("external",), True), (("review", "due"), "2027-01-31")]
    for path, value in more:
        text = set_value(text, path, value)
    read = read_header(split(text).header)
    assert not read.faults
    assert str(read.header.services[0].valid.from_) == "2026-01-31"
    assert (read.header.order, read.header.external, str(read.header.review.due)) == (3, True, "2027-01-31")
