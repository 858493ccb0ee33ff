"""Lines of names in pictures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF

from ui.broken_words import broken

WIDTH = 140.0


def font() -> QFont:
    made = QFont()
    made.setPixelSize(13)
    return made


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Helpdesk", ["Helpdesk"]),
        ("Schilder und Aushänge für alle", ["Schilder und Aushänge", "für alle"]),
        ("Auszubildendenverpflegung", ["Auszubildenden-", "verpflegung"]),
        ("Brandschutzprüfungen 7", ["Brandschutz-", "prüfungen 7"]),
        ("Weihnachtstischschmuckes", ["Weihnachtstisch-", "schmuckes"]),
        ("Informationstechnik", ["Informationstech-", "nik"]),
        ("Softwareentwicklung", ["Softwareentwick-", "lung"]),
    ],
)
def test_words_are_broken_between_syllables_and_only_where_they_must(text: str, lines: list[str]) -> None:
    assert broken(text, font(), QFontMetricsF(font()).horizontalAdvance(lines[0]) + 2, 4) == lines


def test_what_finds_no_room_is_left_out_with_dots() -> None:
    lines = broken("Reklamationsaufnahmebestätigungen und mehr", font(), WIDTH, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")


@given(st.text(max_size=80), st.integers(1, 4))
def test_any_text_keeps_within_its_width_and_loses_nothing_before_the_dots(text: str, most: int) -> None:
    lines = broken(text, font(), WIDTH, most)
    assert len(lines) <= most
    metrics = QFontMetricsF(font())
    assert all(
        metrics.horizontalAdvance(line) <= WIDTH + metrics.horizontalAdvance("-") for line in lines if len(line) > 1
    )
