"""A list in the header as a small table: rows are added, changed, moved and removed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from content.frontmatter import KeyPath, Value
from content.header_edit import move, remove, set_value
from content.page_names import fit_path
from ui.forms.field import Answer, Field
from ui.forms.form_row import FormRow, add_button, bring_in
from ui.forms.section import Section, answer_at, answer_edit, header_values, items_at, text_at
from ui.theme import Theme

LINE = ""  # the key of an item that is a text alone


def made_id(words: str, taken: Sequence[str]) -> str:
    """An id made of words, unlike all that are taken."""
    return PurePosixPath(fit_path("", words, [f"{one}.md" for one in taken])).stem


def first_change(before: Sequence[object], after: Sequence[object]) -> int:
    """The first place at which two lists differ."""
    both = zip(before, after, strict=False)
    return next((at for at, (one, other) in enumerate(both) if one != other), min(len(before), len(after)))


@dataclass(frozen=True)
class Table:
    """What the rows of a list are."""

    path: KeyPath  # of the list in the header
    add: str  # words of the button
    nameless: str  # what a row is called that says nothing yet
    fields: Callable[[], dict[str, Field]]  # new fields by key; {LINE: field} where an item is a text alone
    title: Callable[[Mapping[str, Value]], str] = lambda _: ""  # what a row is called
    wide: tuple[str, ...] = ()  # keys of fields that have a line each
    named_by: str = ""  # key of which an item's id is made when it is added; it stays for life
    warning: Callable[[Mapping[str, Value]], str] = lambda _: ""  # what removing an item would break


class HeaderRows(QWidget):
    """Rows, and below them a button for another one. A new row is in the page once something is typed into it."""

    refilled = Signal()  # there are other things to be reached by Tab

    def __init__(self, section: Section, theme: Theme, table: Table) -> None:
        super().__init__()
        self._section, self._theme, self._scale, self._table = section, theme, section.scale, table
        self.rows: list[FormRow] = []
        self._items: list[Value] = []
        self._draft: FormRow | None = None  # the last row, while the page does not have it
        self._fresh: FormRow | None = None  # its id goes with its name until the person goes on
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(8 * self._scale))
        self.add = add_button(table.add, theme, self._scale)
        self.add.clicked.connect(self.begin)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_values(self, values: Mapping[str, Value]) -> None:
        """Show the list as the header has it."""
        items = items_at(values, self._table.path)
        self._fit(len(items), first_change(self._items, items))
        self._items = items
        for place, (row, item) in enumerate(zip(self.rows, self._items, strict=False)):
            self._show_row(row, item, place)
        if self._draft:
            self._draft.name(self._table.nameless)
            self._draft.tools.allow(False, False)

    def focus_path(self, path: KeyPath) -> bool:
        """Go to the field of a path, or of what holds it; to the button where the list has no such item."""
        ours = len(self._table.path)
        if path[:ours] != self._table.path:
            return False
        place, key = (*path[ours:], "", "")[:2]
        if isinstance(place, int) and place < len(self.rows):
            row = self.rows[place]
            field = row.fields.get(str(key))
            field.setFocus() if field else row.go()
        elif self.rows and place == "":
            self.rows[0].go()
        else:
            self.add.setFocus()
        return True

    def begin(self) -> None:
        """Let the person write another row."""
        if self._draft is None:
            self._draft = self._new_row(len(self.rows))
            self._draft.name(self._table.nameless)
            self._draft.tools.allow(False, False)
            self.refilled.emit()
        self._draft.go()
        bring_in(self._draft)

    # rows

    def _fit(self, count: int, at: int) -> None:
        """As many rows as there are items; others come and go at a place."""
        kept = len(self.rows) - (self._draft is not None)
        for number in range(count - kept):
            self._new_row(min(at, kept) + number)
        for _ in range(kept - count):
            self._drop(self.rows[min(at, count)])
        if kept != count:
            self.refilled.emit()

    def _new_row(self, place: int) -> FormRow:
        row = FormRow(self._theme, self._scale, self._table.fields(), self._table.wide)
        row.move_requested.connect(lambda down: self._move(row, down))
        row.remove_requested.connect(lambda: self._ask_remove(row))
        row.remove_confirmed.connect(lambda: self._remove(row))
        for key, field in row.fields.items():
            field.changed.connect(lambda answer, key=key: self._change(row, key, answer))
            if key == self._table.named_by and (proxy := field.focusProxy()):
                proxy.installEventFilter(self)
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        row.show()  # at once: the focus may go there
        return row

    def _drop(self, row: FormRow) -> None:
        self.rows.remove(row)
        self._draft = None if self._draft is row else self._draft
        self._fresh = None if self._fresh is row else self._fresh
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _show_row(self, row: FormRow, item: Value, place: int) -> None:
        is_line = LINE in row.fields
        fits = isinstance(item, str) if is_line else isinstance(item, Mapping) or item == ""
        row.set_fixed("" if fits else self.tr("This is written in another way, and can be changed as text."))
        values = item if isinstance(item, Mapping) else {}
        for key, field in row.fields.items():
            if is_line:
                field.show_answer(item.strip() if isinstance(item, str) else "")
            else:
                field.show_answer(answer_at(values, (key,), field))
        name = (item if isinstance(item, str) else "") if is_line else self._table.title(values)
        row.name(name or self._table.nameless)
        row.tools.allow(place > 0, place < len(self._items) - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A new item has its id for good once its name is left."""
        if event.type() == QEvent.Type.FocusOut and self._fresh and QApplication.activePopupWidget() is None:
            fresh = self._fresh
            for field in fresh.fields.values():
                field.flush()
            self._fresh = None
        return super().eventFilter(watched, event)

    # what the person does

    def _change(self, row: FormRow, key: str, answer: Answer) -> None:
        if row not in self.rows:
            return
        place = self.rows.index(row)
        path = (*self._table.path, place)
        if row is self._draft:
            self._draft = None
            self._fresh = row
        if key == LINE:
            self._section.request(lambda text: set_value(text, path, answer))
        elif key == self._table.named_by:
            is_fresh = row is self._fresh
            self._section.request(lambda text: self._with_id(text, path, key, answer, is_fresh))
        else:
            self._section.request(answer_edit((*path, key), answer))

    def _with_id(self, text: str, path: KeyPath, key: str, answer: Answer, is_fresh: bool) -> str:
        """Write what an item is called, and an id where it has none yet."""
        others = [text_at(one, ("id",)) for one in items_at(header_values(text), self._table.path)]
        place = path[-1]
        own = others[place] if isinstance(place, int) and place < len(others) else ""
        if isinstance(place, int):
            del others[place : place + 1]
        if answer and (is_fresh or not own):
            text = set_value(text, (*path, "id"), made_id(str(answer), [one for one in others if one]))
        return answer_edit((*path, key), answer)(text)

    def _move(self, row: FormRow, down: int) -> None:
        at = self.rows.index(row)
        to = at + down
        if row is self._draft or not 0 <= to < len(self._items):
            return
        self._section.flush()
        focus = self._focus_in(row)
        self.rows.insert(to, self.rows.pop(at))
        self._column.insertWidget(to, row)
        self._section.request(lambda text: move(text, self._table.path, at, to))
        if focus:
            focus.setFocus()
            bring_in(focus)
        self.refilled.emit()

    def _ask_remove(self, row: FormRow) -> None:
        if row is self._draft:
            self._drop(row)
            self.refilled.emit()
            self.add.setFocus()
            return
        item = self._items[self.rows.index(row)]
        warning = self._table.warning(item) if isinstance(item, Mapping) else ""
        if warning:
            row.warn(warning)
        else:
            self._remove(row)

    def _remove(self, row: FormRow) -> None:
        self._section.flush()
        place, name = self.rows.index(row), row.title.text()
        self._drop(row)
        near = self.rows[min(place, len(self.rows) - 1)].tools.remove if self.rows else self.add
        near.setFocus()
        self._section.request(lambda text: remove(text, (*self._table.path, place)))
        self.refilled.emit()
        self._section.told.emit(self.tr("“{name}” is removed. Ctrl+Z brings it back.").format(name=name), "neutral")

    def _focus_in(self, row: FormRow) -> QWidget | None:
        focus = QApplication.focusWidget()
        return focus if focus and row.isAncestorOf(focus) else None
