"""A part of the form: a heading, and fields that belong to keys of the header."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from content import frontmatter
from content.errors import ContentError
from content.frontmatter import HeaderUnreadable, KeyPath, Value
from content.header_edit import remove, set_value
from content.library import Guide
from content.page import Kind, Page
from ui.forms.field import Answer, Field
from ui.forms.field_columns import FieldColumns
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.workspace import Workspace

_COLUMN = 210  # pixels at normal text size, the least of a field beside another

Edit = Callable[[str], str]  # the whole page's text → what it becomes

__all__ = ["Edit", "Section", "answer_at", "answer_edit", "beside", "header_values", "items_at", "text_at", "value_at"]


class Section(QFrame):
    """Fields below a heading. `show_page` comes after each change; it leaves alone what is being typed."""

    change_requested = Signal(object)  # an Edit: one step that can be undone
    page_requested = Signal(str)  # id
    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it

    refilled = Signal()  # there are other things to be reached by Tab

    kinds: frozenset[Kind] = frozenset(Kind)  # of pages that have what is asked for here

    def __init__(self, heading: str, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.theme = workspace, theme
        self.scale = workspace.settings.values.text_scale
        self.fields: dict[KeyPath, Field] = {}  # those that `bind` took
        self.heading = plain_label(heading, "h2")
        self.heading.setVisible(bool(heading))
        self.setAccessibleName(heading)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(round(14 * self.scale))
        self.column.addWidget(self.heading)

    @classmethod
    def fits(cls, page: Page) -> bool:
        """Whether a page has what is asked for here."""
        return page.kind in cls.kinds

    def bind(self, field: Field, *path: str | int) -> Field:
        """Let a field ask for the value at a path of the header. Where it stands in the layout is for the caller."""
        self.fields[path] = field
        field.changed.connect(lambda answer, path=path: self.request(answer_edit(path, answer)))
        return field

    def show_page(self, guide: Guide, page: Page, text: str) -> None:
        """Show what a page says in this text. `guide` has the page as it is in the text."""
        values = header_values(text)
        for path, field in self.fields.items():
            field.show_answer(answer_at(values, path, field))

    def focus_path(self, path: KeyPath) -> bool:
        """Go to the field of a path, or of what holds it. Returns whether there is one here."""
        for length in range(len(path), 0, -1):
            if field := self.fields.get(path[:length]):
                field.setFocus()
                return True
        return False

    def flush(self) -> None:
        """Tell what is being typed, without waiting for a rest."""
        for field in self.findChildren(Field):
            field.flush()

    def request(self, edit: Edit) -> None:
        """Ask for a change of the text. Where it cannot be made, the text stays and the person is told."""

        def careful(text: str) -> str:
            try:
                return edit(text)
            except (HeaderUnreadable, IndexError, ContentError):
                words = QCoreApplication.translate(
                    "Section", "This could not be written into the page's header. It can be changed as text."
                )
                self.told.emit(words, "error")
                return text

        self.change_requested.emit(careful)


def beside(one: QWidget, other: QWidget, scale: float) -> QWidget:
    """Two fields beside each other; one below the other where there is no room."""
    holder = QWidget()
    columns = FieldColumns(round(_COLUMN * scale), round(12 * scale), holder)
    columns.add(one)
    columns.add(other)
    return holder


@lru_cache(maxsize=4)
def header_values(text: str) -> Mapping[str, Value]:
    """All values of a page's header as they are written; none where it cannot be read. Not to be changed."""
    try:
        return frontmatter.read(frontmatter.split(text).header).values
    except HeaderUnreadable:
        return {}


def value_at(values: "Value | Mapping[str, Value]", path: Sequence[str | int]) -> Value:
    """What stands at a path, "" where nothing does. A single value stands for a list of one."""
    holder: Any = values
    for step in path:
        if isinstance(step, int):
            items = holder if isinstance(holder, list) else [] if holder == "" else [holder]
            holder = items[step] if 0 <= step < len(items) else ""
        else:
            holder = holder.get(step, "") if isinstance(holder, Mapping) else ""
    found: Value = holder
    return found


def text_at(values: "Value | Mapping[str, Value]", path: Sequence[str | int]) -> str:
    """The text at a path, "" where none stands."""
    found = value_at(values, path)
    return found.strip() if isinstance(found, str) else ""


def items_at(values: "Value | Mapping[str, Value]", path: Sequence[str | int]) -> list[Value]:
    """The items of the list at a path, empty ones too: their places are those of `content.header_edit`."""
    found = value_at(values, path)
    return found if isinstance(found, list) else [] if found == "" else [found]


def answer_at(values: Mapping[str, Value], path: Sequence[str | int], field: Field) -> Answer:
    """What a field is to show of the value at a path."""
    if isinstance(field.answer(), list):
        return [item.strip() for item in items_at(values, path) if isinstance(item, str) and item.strip()]
    return text_at(values, path)


def answer_edit(path: Sequence[str | int], answer: Answer) -> Edit:
    """Write an answer at a path; an empty one removes the key, but never the entry of a list that it leaves empty."""
    keys = tuple(path)

    def edit(text: str) -> str:
        values = header_values(text)
        said: Value | Answer = answer
        if isinstance(answer, list):  # what is no text is not shown, and stays
            said = [*answer, *(item for item in items_at(values, keys) if not isinstance(item, str))]
        if said not in ("", [], False):
            return set_value(text, keys, said)
        holder = value_at(values, keys[:-1])
        is_last = len(keys) > 1 and isinstance(keys[-2], int) and isinstance(holder, dict) and set(holder) == {keys[-1]}
        return set_value(text, keys, "") if is_last else remove(text, keys)

    return edit
