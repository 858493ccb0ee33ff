"""What changed between two texts."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.difference import MAX_BLOCKS, Change, difference, words


def kinds(before: str, now: str) -> list[str]:
    return [change.kind for change in difference(before, now)]


def test_the_same_text() -> None:
    assert difference("Eins\n\nZwei", "Eins\n\nZwei") == [
        Change("same", "Eins", "Eins"),
        Change("same", "Zwei", "Zwei"),
    ]
    assert difference("", "") == []
    assert difference(" \n\n", "\n") == []


def test_line_breaks_are_no_change() -> None:
    assert kinds("Ein langer\nSatz", "Ein  langer Satz\n") == ["same"]


def test_what_came_and_what_went() -> None:
    assert difference("A b c.\n\nD e f.", "A b c.\n\nX y z.\n\nD e f.") == [
        Change("same", "A b c.", "A b c."),
        Change("added", "", "X y z."),
        Change("same", "D e f.", "D e f."),
    ]
    assert difference("A b c.\n\nX y z.\n\nD e f.", "D e f.") == [
        Change("removed", "A b c.", ""),
        Change("removed", "X y z.", ""),
        Change("same", "D e f.", "D e f."),
    ]
    assert kinds("", "Eins") == ["added"]
    assert kinds("Eins", "") == ["removed"]


def test_a_changed_paragraph_is_paired_with_its_new_form() -> None:
    before = "Anfang\n\nDer Helpdesk hilft unter Telefon 4357.\n\nEnde"
    now = "Anfang\n\nEin ganz neuer Absatz\n\nDer Helpdesk hilft unter Telefon 4358.\n\nEnde"
    assert difference(before, now) == [
        Change("same", "Anfang", "Anfang"),
        Change("added", "", "Ein ganz neuer Absatz"),
        Change("changed", "Der Helpdesk hilft unter Telefon 4357.", "Der Helpdesk hilft unter Telefon 4358."),
        Change("same", "Ende", "Ende"),
    ]


def test_a_paragraph_with_other_words_is_another() -> None:
    assert kinds("Morgens kommt Ware", "Abends schließt die Kasse") == ["removed", "added"]


def test_items_headings_and_rows_stand_alone() -> None:
    before = "# Titel\nText\n- a\n- b\n  noch b\n1. c\n\n| x | y |\n|---|---|\n| 1 | 2 |"
    assert [change.now for change in difference(before, before)] == [
        "# Titel",
        "Text",
        "- a",
        "- b\n  noch b",
        "1. c",
        "| x | y |",
        "|---|---|",
        "| 1 | 2 |",
    ]
    assert kinds("- a\n- b\n- c", "- a\n- neu\n- b\n- c") == ["same", "added", "same", "same"]


def test_code_stays_in_one_piece() -> None:
    code = "````\n# kein Titel\n\n- kein Punkt\n```\n````"
    assert difference(f"{code}\nText", f"{code}\nText") == [Change("same", code, code), Change("same", "Text", "Text")]
    assert kinds("```\na b c d\n```", "```\na b\nc d\n```") == ["changed"]
    assert kinds("```\noffen\n\nbleibt", "```\noffen\n\nbleibt") == ["same"]


def test_words_within_a_paragraph() -> None:
    assert words("Der Helpdesk hilft unter Telefon 4357.", "Der neue Helpdesk hilft unter Telefon 4358.") == [
        ("same", "Der"),
        ("added", "neue"),
        ("same", "Helpdesk hilft unter Telefon"),
        ("removed", "4357."),
        ("added", "4358."),
    ]
    assert words("", "a b") == [("added", "a b")]
    assert words("a b", "") == [("removed", "a b")]
    assert words("a\nb", "a b") == [("same", "a b")]
    assert words("", "") == []


def test_repeated_words_are_compared_too() -> None:
    assert words("a b a b a c a b", "a b a c a b a") == [
        ("same", "a b a"),
        ("removed", "b a"),
        ("same", "c a b"),
        ("added", "a"),
    ]


def test_beyond_the_limit_the_rest_is_one() -> None:
    before = "\n\n".join(f"Absatz {number}" for number in range(MAX_BLOCKS + 100))
    assert kinds(before, before) == ["same"] * (MAX_BLOCKS + 1)
    assert kinds(before, f"{before} neu")[-1] == "changed"


_random = random.Random(1)  # noqa: S311 - no secret
_VOCABULARY = [f"wort{number}" for number in range(3_000)]
_PARAGRAPHS = [" ".join(_random.choices(_VOCABULARY, k=40)) for _ in range(2_000)]
_FEW = [_random.choices(_PARAGRAPHS[:90], k=2_000) for _ in range(2)]


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (_PARAGRAPHS, _PARAGRAPHS),
        (_PARAGRAPHS, [text if place % 2 else f"Neu {text}" for place, text in enumerate(_PARAGRAPHS)]),
        (_PARAGRAPHS, _PARAGRAPHS[::-1]),
        (_PARAGRAPHS, [" ".join(_random.choices(_VOCABULARY, k=40)) for _ in range(2_000)]),
        (["a b"] * 2_000, ["c", *["a b"] * 1_800, "d"]),
        (_FEW[0], _FEW[1]),
    ],
    ids=["same", "every other", "turned round", "all new", "one", "few"],
)
def test_long_texts_take_no_time(before: list[str], now: list[str]) -> None:
    texts = ("\n\n".join(before), "\n\n".join(now))
    times = []
    for _ in range(3):
        start = time.perf_counter()
        changes = difference(*texts)
        times.append(time.perf_counter() - start)
        assert len(changes) >= max(len(before), len(now)) / 2
        if times[-1] < 0.1:
            break
    assert min(times) < 0.2


def test_long_paragraphs_take_no_time() -> None:
    one, other = (" ".join(_random.choices("ab", k=20_000)) for _ in range(2))
    start = time.perf_counter()
    assert words(one, other)
    assert time.perf_counter() - start < 0.2


texts = st.lists(st.sampled_from(["a b", "a c", "- d", "# e", "```\nf\n\ng\n```", "a b c d", "h"]), max_size=12).map(
    "\n\n".join
)


@given(texts, texts)
def test_both_texts_are_there_in_full(before: str, now: str) -> None:
    changes = difference(before, now)
    assert "\n\n".join(change.before for change in changes if change.kind != "added") == before
    assert "\n\n".join(change.now for change in changes if change.kind != "removed") == now
    for change in changes:
        assert (change.before == "") == (change.kind == "added")
        assert (change.now == "") == (change.kind == "removed")
        assert change.kind != "changed" or change.before != change.now


@given(st.text(alphabet="ab \n`-#|", max_size=60))
def test_a_text_is_the_same_as_itself(text: str) -> None:
    changes = difference(text, text)
    assert {change.kind for change in changes} <= {"same"}
    assert "".join("".join(change.now for change in changes).split()) == "".join(text.split())


@given(st.lists(st.sampled_from("abc"), max_size=30), st.lists(st.sampled_from("abc"), max_size=30))
def test_all_words_are_there(before: list[str], now: list[str]) -> None:
    found = words(" ".join(before), " ".join(now))
    assert " ".join(text for op, text in found if op != "added").split() == before
    assert " ".join(text for op, text in found if op != "removed").split() == now
    assert all(text for _, text in found)
