"""Keys inside a table: from cell to cell, rows and columns, tidy afterwards."""

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor

from content import table_text
from content.table_text import Place, Table
from ui.widgets.markdown_highlighter import is_text
from ui.widgets.text_units import from_units, to_units


class TableAtCaret:
    """The table around a place in a document. `find` is the only way to one."""

    def __init__(self, first: QTextBlock, lines: list[str], table: Table, place: Place) -> None:
        self._first, self._lines = first.blockNumber(), lines
        self.table, self.place = table, place

    @classmethod
    def find(cls, cursor: QTextCursor) -> "TableAtCaret | None":
        """The table that the caret is in, or None."""
        block = cursor.block()
        if not table_text.is_row(block.text()) or not is_text(block):
            return None
        first = last = block
        for _ in range(table_text.MAX_ROWS):
            before = first.previous()
            if not before.isValid() or not table_text.is_row(before.text()):
                break
            first = before
        for _ in range(table_text.MAX_ROWS):
            after = last.next()
            if not after.isValid() or not table_text.is_row(after.text()):
                break
            last = after
        lines = [one.text() for one in _blocks(first, last)]
        table = table_text.parse(lines)
        if table is None:
            return None
        column = from_units(block.text(), cursor.positionInBlock())
        place = table_text.place_at(lines, block.blockNumber() - first.blockNumber(), column)
        return cls(first, lines, table, Place(place.row, min(place.column, table.columns - 1)))

    def next_cell(self, cursor: QTextCursor) -> None:
        """Go to the next cell; from the last one into a new row."""
        self._write(cursor, *table_text.next_cell(self.table, self.place))

    def previous_cell(self, cursor: QTextCursor) -> None:
        """Go to the cell before."""
        self._write(cursor, self.table, table_text.previous_cell(self.table, self.place) or self.place)

    def cell_below(self, cursor: QTextCursor) -> None:
        """Go to the cell below; from an empty last row out of the table."""
        if not table_text.is_empty_end(self.table, self.place):
            self._write(cursor, *table_text.cell_below(self.table, self.place), select=False)
            return
        table = table_text.remove_row(self.table, self.place.row)
        last = Place(len(table.rows) - 1, table.columns - 1)
        cursor.beginEditBlock()
        self._write(cursor, table, last, select=False)
        after = cursor.block().next()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        if after.isValid() and not after.text().strip():
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        else:
            cursor.insertText("\n")
        cursor.insertText("\n")  # words right below a table would be one of its rows
        cursor.endEditBlock()

    def change(self, cursor: QTextCursor, what: Callable[[Table, Place], tuple[Table, Place]]) -> None:
        """Change rows or columns."""
        self._write(cursor, *what(self.table, self.place))

    def _write(self, cursor: QTextCursor, table: Table, place: Place, select: bool = True) -> None:
        """Write what differs, tidy, and put the cursor into a cell, its words selected."""
        lines = table_text.tidy(table)
        cursor.beginEditBlock()
        if lines != self._lines:
            _replace_lines(cursor, self._first, self._lines, lines)
        cursor.endEditBlock()
        block = cursor.document().findBlockByNumber(self._first + table_text.line_of(place))
        start, end = table_text.text_span(block.text(), place.column)
        cursor.setPosition(block.position() + to_units(block.text(), start if select else end))
        cursor.setPosition(block.position() + to_units(block.text(), end), QTextCursor.MoveMode.KeepAnchor)


def _replace_lines(cursor: QTextCursor, number: int, old: list[str], new: list[str]) -> None:
    """Put `new` in the place of lines; those that stay as they are at both ends are not touched."""
    same = 0
    while same < min(len(old), len(new)) and old[same] == new[same]:
        same += 1
    end = 0
    while end < min(len(old), len(new)) - same and old[-1 - end] == new[-1 - end]:
        end += 1
    document = cursor.document()
    if same == len(old):  # rows are added at the end
        block = document.findBlockByNumber(number + len(old) - 1)
        cursor.setPosition(block.position() + block.length() - 1)
        cursor.insertText("\n" + "\n".join(new[same:]))
        return
    start = document.findBlockByNumber(number + same)
    last = document.findBlockByNumber(number + len(old) - 1 - end)
    if same + end == len(new):  # only taken away
        before = start.previous()
        cursor.setPosition(before.position() + before.length() - 1)
    else:
        cursor.setPosition(start.position())
    if same + end == len(old):  # only put in between
        cursor.insertText("\n".join(new[same : len(new) - end]) + "\n")
        return
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText("\n".join(new[same : len(new) - end]))


def _blocks(first: QTextBlock, last: QTextBlock) -> list[QTextBlock]:
    found = [first]
    while found[-1] != last:
        found.append(found[-1].next())
    return found
