"""Two people changed one page."""

import random
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import frontmatter
from content.frontmatter import HeaderUnreadable
from content.merge import Choice, Merged, PieceKind, merge, resolved

PAGE = """---
title: Verkauf
kind: department
order: 10
services:
  - id: auskunft
    name: Auskunft
    passes: service
  - id: umtausch
    name: Umtausch
    passes: service
---

Erster Absatz.

Zweiter Absatz
über zwei Zeilen.

- eins
- zwei
- drei

```python
a = 1

b = 2
```

| A | B |
|---|---|
| 1 | 2 |

Letzter Absatz."""

LINES = [
    "Eins.",
    "Zwei.",
    "Drei.",
    "",
    "",
    "- a",
    "- b",
    "# Kopf",
    "```",
    "---",
    "title: A",
    "title: B",
    "order: 1",
    "| x |",
]


def texts(most: int = 8) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(LINES), max_size=most).map("\n".join)


def kinds(merged: Merged) -> list[PieceKind]:
    return [piece.kind for piece in merged.pieces]


def changed(*pairs: tuple[str, str], text: str = PAGE) -> str:
    for before, now in pairs:
        assert text.count(before) == 1, before
        text = text.replace(before, now)
    return text


def both(mine: tuple[str, str], theirs: tuple[str, str]) -> str | None:
    """What comes of two changes, whoever made which."""
    one = merge(PAGE, changed(mine), changed(theirs)).text
    assert merge(PAGE, changed(theirs), changed(mine)).text == one
    return one


@given(texts(), texts())
def test_what_one_side_changed_is_taken(base: str, other: str) -> None:
    assert merge(base, base, other).text == other
    assert merge(base, other, base).text == other
    assert merge(base, other, other).text == other


@given(texts(), texts(), texts())
def test_the_pieces_give_back_the_three_texts(base: str, mine: str, theirs: str) -> None:
    merged = merge(base, mine, theirs)
    assert "".join(piece.base for piece in merged.pieces) == base
    assert "".join(piece.mine for piece in merged.pieces) == mine
    assert "".join(piece.theirs for piece in merged.pieces) == theirs
    assert (merged.text is None) == (PieceKind.CONFLICT in kinds(merged)) == bool(merged.conflicts)


@given(texts(), texts(), texts())
def test_it_does_not_matter_who_is_who(base: str, mine: str, theirs: str) -> None:
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert one.text == other.text
    assert [(p.mine, p.theirs) for p in one.pieces] == [(p.theirs, p.mine) for p in other.pieces]


@st.composite
def edits(draw: st.DrawFn) -> tuple[list[str], list[str], list[str]]:
    """Paragraphs of words that stand once, and two sides that changed, took and added some."""
    base = [f"b{number}" for number in range(draw(st.integers(0, 8)))]

    def side(name: str) -> list[str]:
        found: list[str] = []
        for place, paragraph in enumerate([*base, ""]):
            found += [f"{name}new{place}.{extra}" for extra in range(draw(st.integers(0, 1)))]
            kept = draw(st.sampled_from(["keep", "keep", "keep", "change", "drop"]))
            if paragraph and kept != "drop":
                found.append(paragraph if kept == "keep" else f"{name}{paragraph}")
        return found

    return base, side("m"), side("t")


@given(edits(), st.sampled_from(["\n\n", "\n"]))
def test_no_word_is_lost(edit: tuple[list[str], list[str], list[str]], between: str) -> None:
    item = "- " if between == "\n" else ""
    base, mine, theirs = edit
    merged = merge(*(between.join(item + paragraph for paragraph in side) for side in edit))
    if merged.text is None:
        return
    told = merged.text.replace("- ", "").split()
    stays = {word for word in base if word in mine and word in theirs}
    assert set(told) == stays | (set(mine) - set(base)) | (set(theirs) - set(base))
    assert len(told) == len(set(told))
    assert [word for word in told if word in base] == [word for word in base if word in stays]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("Erster", "1."), ("Zweiter", "2.")),
        (("Erster Absatz.\n\n", ""), ("über zwei", "über 2")),
        (("Erster Absatz.", "Erster Absatz.\n\nNeu."), ("Zweiter", "2.")),
        (("Zweiter", "2."), ("Erster Absatz.", "Erster Absatz.\n\nNeu.")),
        (("- eins", "- 1"), ("- zwei", "- 2")),
        (("- zwei\n", ""), ("- drei", "- drei\n- vier")),
        (("| 1 | 2 |", "| 1 | 2 |\n| 3 | 4 |"), ("|---|---|", "|---|:-:|")),
        (("title: Verkauf", "title: Laden"), ("kind: department", "kind: page")),
        (("order: 10", "order: 10\nsummary: Kurz."), ("title: Verkauf", "title: Laden")),
        (("    name: Umtausch", "    name: Tausch"), ("    name: Auskunft", "    name: Rat")),
        (("zter Absatz.", "zter Absatz.\n\nNeu am Ende.\n"), ("Let", "Der let")),
        (("a = 1", "a = 3"), ("| 1 | 2 |", "| 1 | 5 |")),
        (("---\n\nErster", "---\n\nGanz vorn.\n\nErster"), ("order: 10\n", "")),
    ],
)
def test_changes_that_do_not_touch_go_together(mine: tuple[str, str], theirs: tuple[str, str]) -> None:
    assert both(mine, theirs) == changed(mine, theirs)


@pytest.mark.parametrize(
    ("mine", "theirs", "base"),
    [
        (("Erster", "1."), ("Erster", "I."), "Erster Absatz."),
        (("Zweiter", "2."), ("zwei Zeilen", "2 Zeilen"), "Zweiter Absatz\nüber zwei Zeilen."),
        (("Zweiter Absatz\nüber zwei Zeilen.\n\n", ""), ("Zweiter", "2."), "Zweiter Absatz\nüber zwei Zeilen.\n\n"),
        (("a = 1", "a = 3"), ("b = 2", "b = 4"), "```python\na = 1\n\nb = 2\n```"),
        (("title: Verkauf", "title: Laden"), ("title: Verkauf", "title: Kasse"), "title: Verkauf"),
        (("Letzter Absatz.", "Letzter Absatz.\n\nA"), ("Letzter Absatz.", "Letzter Absatz.\n\nB"), ""),
    ],
)
def test_the_same_paragraph_twice_is_a_conflict(mine: tuple[str, str], theirs: tuple[str, str], base: str) -> None:
    merged = merge(PAGE, changed(mine), changed(theirs))
    assert merged.text is None
    assert [piece.base for piece in merged.conflicts] == [base]
    assert resolved(merged.pieces, [Choice.MINE]) == changed(mine)
    assert resolved(merged.pieces, [Choice.THEIRS]) == changed(theirs)
    assert resolved(merged.pieces, ["Eigenes"]) != resolved(merged.pieces, [Choice.BOTH])


def test_the_same_change_twice_is_none() -> None:
    one = changed(("Erster", "1."), ("order: 10", "order: 20"))
    merged = merge(PAGE, one, changed(("Zweiter", "2."), text=one))
    assert merged.text == changed(("Zweiter", "2."), text=one)
    assert PieceKind.BOTH_SAME in kinds(merged)


def test_both_forms_of_a_paragraph_stay_two_paragraphs() -> None:
    merged = merge("A.\n\nB.\n\nC.", "A.\n\nB1.\n\nC.", "A.\n\nB2.\n\nC.")
    assert resolved(merged.pieces, [Choice.BOTH]) == "A.\n\nB1.\n\nB2.\n\nC."
    merged = merge("- a\n- b\n", "- a\n- b1\n", "- a\n- b2\n")
    assert resolved(merged.pieces, [Choice.BOTH]) == "- a\n- b1\n- b2\n"
    merged = merge("A.", "A.\n\nB.\n", "A.\n\nC.\n")
    assert resolved(merged.pieces, [Choice.BOTH]) == "A.\n\nB.\n\n\nC.\n"
    assert resolved(merged.pieces, ["\n\nMeins."]) == "A.\n\nMeins."
    merged = merge("---\ntitle: A\n---\n", "---\ntitle: B\n---\n", "---\ntitle: C\n---\n")
    assert resolved(merged.pieces, [Choice.BOTH]) == "---\ntitle: B\ntitle: C\n---\n"
    assert merged.conflicts[0].header


def test_each_conflict_wants_its_choice() -> None:
    merged = merge("A.\n\nB.", "A1.\n\nB1.", "A2.\n\nB2.")
    assert resolved(merged.pieces, [Choice.MINE, Choice.THEIRS]) == "A1.\n\nB2."
    for choices in ([], [Choice.MINE], [Choice.MINE] * 3):
        with pytest.raises(ValueError, match="for 2 conflicts"):
            resolved(merged.pieces, choices)


def test_own_words_that_are_called_like_a_choice_are_words() -> None:
    merged = merge("A.", "B.", "C.")
    assert resolved(merged.pieces, ["both"]) == "both"


def test_a_key_that_both_added_at_other_places_is_a_conflict() -> None:
    base = "---\ntitle: A\nkind: page\norder: 1\n---\n\nText.\n"
    mine = base.replace("title: A", "title: A\nsummary: Meine")
    theirs = base.replace("order: 1", "order: 1\nsummary: Ihre")
    merged = merge(base, mine, theirs)
    assert merged.text is None
    assert [piece.header for piece in merged.conflicts] == [True]
    assert resolved(merged.pieces, [Choice.THEIRS]) == theirs
    assert merge(base, mine, theirs.replace("Text.", "Anders.")).pieces[-2].theirs == "Anders."


def test_a_line_never_lands_in_another_service() -> None:
    base = "---\nservices:\n  - name: A\n    id: a\n    by: x\n  - name: B\n    id: b\n    by: x\n---\n"
    mine = "---\nservices:\n  - name: A\n    id: b\n    by: x\n---\n"  # took the first, and called the second A
    theirs = base.replace("id: a\n    by: x", "id: a\n    by: y")
    assert merge(base, mine, theirs).text is None


@st.composite
def headers(draw: st.DrawFn) -> str:
    keys = draw(st.lists(st.sampled_from(["title", "order", "summary", "goal", "kind"]), unique=True, max_size=4))
    lines = [f"{key}: {draw(st.sampled_from(['a', 'b', '[c, d]', 'long' + chr(10) + '  more']))}" for key in keys]
    for id_ in draw(st.lists(st.sampled_from("xyz"), unique=True, max_size=3)):
        lines += ["services:"] if "services:" not in lines else []
        lines += [f"  - id: {id_}", *(f"    by: {by}" for by in draw(st.lists(st.sampled_from("pq"), max_size=1)))]
    return "---\n" + "\n".join(lines) + "\n---\n\nText.\n"


@given(headers(), headers(), headers())
def test_a_merged_header_can_be_read(base: str, mine: str, theirs: str) -> None:
    text = merge(base, mine, theirs).text
    try:
        for side in (mine, theirs):
            frontmatter.read(frontmatter.split(side).header)
    except HeaderUnreadable:
        return
    if text is not None:
        tree = frontmatter.read(frontmatter.split(text).header)
        assert not tree.doubles
        assert frontmatter.split(text).body == "\nText.\n"


def test_text_without_a_header_gets_one_on_one_side() -> None:
    assert merge("A.\n", "---\ntitle: T\n---\nA.\n", "A1.\n").text == "---\ntitle: T\n---\nA1.\n"


def _many(say: Callable[[int], str]) -> str:
    return "\n".join(say(number) for number in range(10_000))


@pytest.mark.parametrize("seed", range(3))
def test_long_texts_take_no_time(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    few = _many(lambda _: chance.choice(["- a", "- b", "", "c"]))
    kinds_of = [
        (_many(str), _many(lambda number: f"m{number}"), _many(lambda number: f"t{number}")),
        (_many(str), _many(lambda number: str(9_999 - number)), _many(lambda number: str(number // 2))),
        (few, few[5_000:] + few[:5_000], few[::-1]),
        (_many(lambda n: f"- {n % 100}"), _many(lambda n: f"- {n % 99}"), _many(lambda n: f"- {n % 98}")),
        ("---\n" + _many(lambda n: f"k{n}: 1") + "\n---\n", "---\n" + _many(lambda n: f"k{n}: 2"), few),
    ]
    for base, mine, theirs in kinds_of[seed::3]:
        begun = time.perf_counter()
        merged = merge(base, mine, theirs)
        assert time.perf_counter() - begun < 1
        assert "".join(piece.theirs for piece in merged.pieces) == theirs
