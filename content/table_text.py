"""A Markdown table as text: read from its lines, written back with tidy columns, and walked by cells."""

import re
import unicodedata
from dataclasses import dataclass, field, replace

MAX_ROWS = 2_000
MAX_COLUMNS = 60
WIDEST = 44  # of a column that others are filled up to; longer cells stand out
_LONGEST = 160  # of a line with tidy columns; in wider tables cells are not filled up

_DELIMITER = re.compile(r"[ \t]{0,20}:?-{1,200}:?[ \t]{0,20}")
_BEFORE = re.compile(r"[ \t]{0,20}(?:>[ ]?){0,10}[ \t]{0,20}")


@dataclass(frozen=True, slots=True)
class Place:
    """A cell: row 0 is the head, row 1 the first below it (the line of dashes does not count)."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of a table. All rows are equally long; `aligns` has left, right, center or nothing for each column."""

    rows: tuple[tuple[str, ...], ...]
    aligns: tuple[str, ...] = field(default=())
    before: str = ""  # what stands before each line: blanks, or the sign of a quotation

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return len(self.rows[0])


def is_row(line: str) -> bool:
    """Whether a line may belong to a table."""
    return "|" in line


def is_delimiter(line: str) -> bool:
    """Whether a line is the one of dashes below a head."""
    cells = split_row(line)
    return is_row(line) and 0 < len(cells) <= MAX_COLUMNS and all(_DELIMITER.fullmatch(cell) for cell in cells)


def split_row(line: str) -> list[str]:
    """The cells of a line, without the blanks around them; `\\|` stays in its cell."""
    return [line[start:end].strip() for start, end in _spans(line)]


def _spans(line: str) -> list[tuple[int, int]]:
    """From where to where each cell stands, between the bars."""
    start = _begin(line)
    if line.startswith("|", start):
        start += 1
    end = len(line.rstrip())
    spans, at = [], start
    while at < end:
        if line[at] == "\\":
            at += 2
            continue
        if line[at] == "|":
            spans.append((start, at))
            start = at + 1
        at += 1
    if start < end or not spans:
        spans.append((start, max(start, end)))
    return spans


def _begin(line: str) -> int:
    match = _BEFORE.match(line)
    return match.end() if match else 0


def parse(lines: list[str]) -> Table | None:
    """Read a table from all its lines; None where they are none, or too many."""
    if len(lines) < 2 or len(lines) > MAX_ROWS + 1 or not is_delimiter(lines[1]) or not all(map(is_row, lines)):
        return None
    rows = [split_row(line) for at, line in enumerate(lines) if at != 1]
    width = max(map(len, rows))
    if width > MAX_COLUMNS:
        return None
    marks = split_row(lines[1])
    aligns = [_align(mark) for mark in marks] + [""] * width
    filled = (tuple(row + [""] * (width - len(row))) for row in rows)
    return Table(tuple(filled), tuple(aligns[:width]), lines[0][: _begin(lines[0])])


def _align(mark: str) -> str:
    left, right = mark.startswith(":"), mark.endswith(":")
    return "center" if left and right else "right" if right else "left" if left else ""


def place_at(lines: list[str], line: int, column: int) -> Place:
    """The cell at a place in the text: line and column count from 0; on the line of dashes, the one of the head."""
    text = lines[line]
    spans = _spans(text)
    cell = next((at for at, (_, end) in enumerate(spans) if column <= end), len(spans) - 1)
    return Place(line - (line > 0), cell)


def line_of(place: Place) -> int:
    """The line, from 0, that a row stands on."""
    return place.row + (place.row > 0)


def text_span(line: str, column: int) -> tuple[int, int]:
    """From where to where the words of a cell stand in its line."""
    spans = _spans(line)
    start, end = spans[min(column, len(spans) - 1)]
    cell = line[start:end]
    first = start + len(cell) - len(cell.lstrip())
    if not cell.strip():
        first = start + min(1, len(cell))
        return first, first
    return first, start + len(cell.rstrip())


def tidy(table: Table) -> list[str]:
    """The lines of a table, its bars below each other where that fits."""
    widths = [3] * table.columns
    for row in table.rows:
        for at, cell in enumerate(row):
            width = shown_width(cell)
            if width <= WIDEST:
                widths[at] = max(widths[at], width)
    if sum(widths) + 3 * len(widths) > _LONGEST:
        widths = [3] * table.columns
    aligns = table.aligns + ("",) * (table.columns - len(table.aligns))
    lines = [_row(row, widths, aligns, table.before) for row in table.rows]
    dashes = (_dashes(width, align) for width, align in zip(widths, aligns, strict=False))
    lines.insert(1, f"{table.before}| {' | '.join(dashes)} |")
    return lines


def _row(row: tuple[str, ...], widths: list[int], aligns: tuple[str, ...], before: str) -> str:
    cells = []
    for cell, width, align in zip(row, widths, aligns, strict=False):
        room = max(0, width - shown_width(cell))
        left = room if align == "right" else room // 2 if align == "center" else 0
        cells.append(f"{' ' * left}{cell}{' ' * (room - left)}")
    return f"{before}| {' | '.join(cells)} |"


def _dashes(width: int, align: str) -> str:
    match align:
        case "left":
            return ":" + "-" * (width - 1)
        case "right":
            return "-" * (width - 1) + ":"
        case "center":
            return ":" + "-" * (width - 2) + ":"
        case _:
            return "-" * width


def shown_width(text: str) -> int:
    """How many places of a fixed font a text takes."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def new_table(rows: int, columns: int) -> Table:
    """An empty table with so many rows below its head."""
    return Table((("",) * columns,) * (rows + 1), ("",) * columns)


def from_cells(rows: list[list[str]]) -> Table:
    """A table of free words: bars are escaped and breaks become blanks. The first row is the head."""
    width = min(MAX_COLUMNS, max(map(len, rows)))
    cells = [[" ".join(cell.split()).replace("\\|", "|").replace("|", "\\|") for cell in row[:width]] for row in rows]
    return Table(tuple(tuple(row + [""] * (width - len(row))) for row in cells), ("",) * width)


def next_cell(table: Table, place: Place) -> tuple[Table, Place]:
    """The next cell; after the last one, the first of a new row."""
    if place.column + 1 < table.columns:
        return table, Place(place.row, place.column + 1)
    if place.row + 1 < len(table.rows):
        return table, Place(place.row + 1, 0)
    return add_row(table, place.row), Place(place.row + 1, 0)


def previous_cell(table: Table, place: Place) -> Place | None:
    """The cell before; None before the first."""
    if place.column > 0:
        return Place(place.row, place.column - 1)
    return Place(place.row - 1, table.columns - 1) if place.row > 0 else None


def cell_below(table: Table, place: Place) -> tuple[Table, Place]:
    """The cell below; below the last row, in a new one."""
    if place.row + 1 == len(table.rows):
        table = add_row(table, place.row)
    return table, Place(place.row + 1, place.column)


def is_empty_end(table: Table, place: Place) -> bool:
    """Whether a place is in an empty last row below the head: Enter leaves the table there."""
    return 0 < place.row == len(table.rows) - 1 and not any(table.rows[-1])


def add_row(table: Table, row: int) -> Table:
    """A table with an empty row below another one."""
    rows = (*table.rows[: row + 1], ("",) * table.columns, *table.rows[row + 1 :])
    return replace(table, rows=rows)


def remove_row(table: Table, row: int) -> Table:
    """A table without one of the rows below its head; the head stays."""
    return replace(table, rows=table.rows[:row] + table.rows[row + 1 :]) if row else table


def add_column(table: Table, column: int) -> Table:
    """A table with an empty column right of another one; as it was where it has as many as it may."""
    if table.columns >= MAX_COLUMNS:
        return table
    rows = tuple((*row[: column + 1], "", *row[column + 1 :]) for row in table.rows)
    return replace(table, rows=rows, aligns=(*table.aligns[: column + 1], "", *table.aligns[column + 1 :]))


def remove_column(table: Table, column: int) -> Table:
    """A table without one of its columns; the last one stays."""
    if table.columns == 1:
        return table
    rows = tuple(row[:column] + row[column + 1 :] for row in table.rows)
    return replace(table, rows=rows, aligns=table.aligns[:column] + table.aligns[column + 1 :])
