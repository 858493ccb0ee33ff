"""Marks, attributes and due values of task items."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.tasks import Due, Unit, parse_due, split_attributes


@pytest.mark.parametrize(
    ("value", "due"),
    [
        ("4", Due(4)),
        ("-5", Due(-5)),
        ("0", Due(0)),
        ("2w", Due(2, Unit.WEEKS)),
        ("-1m", Due(-1, Unit.MONTHS)),
        ("3 m", None),
        ("2d", None),
        ("bald", None),
        ("", None),
        ("99999", None),
        ("1.5", None),
        ("٣w", None),
    ],
)
def test_due_values(value: str, due: Due | None) -> None:
    assert parse_due(value) == due


@pytest.mark.parametrize(
    "text",
    [
        "Menge {a, b}",
        "Platz{#platz}",
        "Formel {x=1}",
        "Wort {answers}",
        "Schablone {{ name }}",
        "offen {#a",
        "zu }",
        "leer {}",
        'ohne Ende {who="Leitung}',
        "doppelt {#a} {b}",
        "Schlüssel ohne Wert {due}",
        "Antwort mit Wert {answer=1}",
        "lang {" + "#a " * 1_000 + "}",
    ],
)
def test_other_braces_stay_text(text: str) -> None:
    assert split_attributes(text) == (text, {})


def test_values_may_stand_in_quotation_marks() -> None:
    text, attributes = split_attributes("Lesen {#lesen who='Leitung IT'  page=serviceprotokoll due=2w with=\"\"}  ")
    assert text == "Lesen"
    assert attributes == {"id": "lesen", "who": "Leitung IT", "page": "serviceprotokoll", "due": "2w", "with": ""}


@given(st.text(alphabet="ab #={}\"' \tdue", max_size=60))
def test_no_letter_is_lost(text: str) -> None:
    rest, attributes = split_attributes(text)
    assert text.startswith(rest)
    assert (rest == text) == (not attributes)
