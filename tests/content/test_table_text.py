import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import table_text
from content.table_text import Place, Table

LINES = ["| Name | Zahl |", "|---|--:|", "| Eins | 1 |", "| Zwanzig | 20 |"]


def table(lines: list[str] = LINES) -> Table:
    found = table_text.parse(lines)
    assert found
    return found


def test_a_table_is_read_from_its_lines() -> None:
    assert table().rows == (("Name", "Zahl"), ("Eins", "1"), ("Zwanzig", "20"))
    assert table().aligns == ("", "right")


def test_columns_are_tidy() -> None:
    assert table_text.tidy(table()) == [
        "| Name    | Zahl |",
        "| ------- | ---: |",
        "| Eins    |    1 |",
        "| Zwanzig |   20 |",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["| a |"],
        ["| a |", "| b |"],
        ["| a |", "| --- |", "b"],
        ["a", "---"],
        ["|" * 70, "|-" * 70 + "|"],
        [],
    ],
)
def test_what_is_no_table_is_left_alone(lines: list[str]) -> None:
    assert table_text.parse(lines) is None


def test_rows_without_bars_at_their_ends_and_of_other_lengths_are_filled() -> None:
    assert table(["a | b", "- | -", "1 |", "1 | 2 | 3"]).rows == (
        ("a", "b", ""),
        ("1", "", ""),
        ("1", "2", "3"),
    )


def test_escaped_bars_stay_in_their_cell() -> None:
    assert table_text.split_row(r"| a \| b | c |") == [r"a \| b", "c"]


def test_a_table_in_a_quotation_stays_there() -> None:
    lines = ["> | a | b |", "> | - | - |", "> | 1 | 2 |"]
    assert table_text.tidy(table(lines))[2] == "> | 1   | 2   |"


def test_wide_letters_and_accents_take_the_places_they_are_shown_in() -> None:
    tidied = table_text.tidy(table(["| a |", "| - |", "| 日本語 |", "| e\u0301te |"]))
    assert [table_text.shown_width(line) for line in tidied] == [10, 10, 10, 10]


def test_a_very_wide_table_is_not_filled_up() -> None:
    wide = Table((tuple(["x" * 40] * 6), ("",) * 6), ("",) * 6)
    assert table_text.tidy(wide)[2] == "|     |     |     |     |     |     |"


@pytest.mark.parametrize(
    ("line", "column", "place"),
    [(0, 3, Place(0, 0)), (0, 9, Place(0, 1)), (1, 1, Place(0, 0)), (2, 7, Place(1, 0)), (2, 12, Place(1, 1))],
)
def test_the_cell_at_a_place(line: int, column: int, place: Place) -> None:
    assert table_text.place_at(LINES, line, column) == place


def test_the_words_of_a_cell() -> None:
    start, end = table_text.text_span("| Eins |  1 |", 1)
    assert "| Eins |  1 |"[start:end] == "1"
    assert table_text.text_span("|     | b |", 0) == (2, 2)
    assert table_text.text_span("|| b |", 0) == (1, 1)


def test_walking_goes_on_in_the_next_row_and_makes_one_at_the_end() -> None:
    now, place = table_text.next_cell(table(), Place(0, 1))
    assert (now, place) == (table(), Place(1, 0))
    now, place = table_text.next_cell(table(), Place(2, 1))
    assert place == Place(3, 0)
    assert now.rows[3] == ("", "")
    assert table_text.previous_cell(table(), Place(1, 0)) == Place(0, 1)
    assert table_text.previous_cell(table(), Place(0, 0)) is None


def test_going_down() -> None:
    now, place = table_text.cell_below(table(), Place(1, 1))
    assert (now, place) == (table(), Place(2, 1))
    now, place = table_text.cell_below(table(), Place(2, 1))
    assert place == Place(3, 1)
    assert table_text.is_empty_end(now, place)
    assert not table_text.is_empty_end(table(), Place(2, 0))


def test_rows_and_columns_come_and_go() -> None:
    assert table_text.add_column(table(), 0).rows[1] == ("Eins", "", "1")
    assert table_text.add_column(table(), 0).aligns == ("", "", "right")
    assert table_text.remove_column(table(), 0).rows[1] == ("1",)
    assert table_text.remove_column(table_text.remove_column(table(), 0), 0).columns == 1
    assert table_text.remove_row(table(), 1).rows == (("Name", "Zahl"), ("Zwanzig", "20"))
    assert table_text.remove_row(table(), 0) == table()


def test_free_words_become_cells() -> None:
    made = table_text.from_cells([["a|b", "c\nd"], ["e"]])
    assert made.rows == ((r"a\|b", "c d"), ("e", ""))


CELLS = st.text(st.sampled_from("ab ä日|\\-:"), max_size=12)


@given(st.integers(1, 5).flatmap(lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1)))
def test_what_is_written_reads_back_the_same_and_is_tidy_already(rows: list[list[str]]) -> None:
    made = table_text.from_cells([[cell.replace("\\", "") for cell in row] for row in rows])
    lines = table_text.tidy(made)
    again = table_text.parse(lines)
    assert again
    assert again.rows == made.rows
    assert table_text.tidy(again) == lines


@given(st.lists(st.text(st.sampled_from("|-: a\\>"), max_size=20), max_size=6), st.integers(0, 30))
def test_any_lines_are_survived(lines: list[str], column: int) -> None:
    found = table_text.parse(lines)
    if found:
        for at, line in enumerate(lines):
            place = table_text.place_at(lines, at, min(column, len(line)))
            start, end = table_text.text_span(line, place.column)
            assert 0 <= start <= end <= len(line)
        assert table_text.parse(table_text.tidy(found)) == found
