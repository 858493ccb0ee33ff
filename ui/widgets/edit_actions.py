"""What can be done while a page is written, for menus, the toolbar, the sheet of keys and the palette."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from content import formatting, table_text
from content.table_text import Place, Table
from ui.actions import action, make_actions
from ui.widgets.edit_find import EditFind
from ui.widgets.markdown_edit import MarkdownEdit


class EditActions(QObject):
    """Actions on one field of Markdown. The keys for lists are those of common word processors."""

    def __init__(self, edit: MarkdownEdit, find: EditFind) -> None:
        super().__init__(edit)
        self._edit, self._find = edit, find
        self.actions_by_id = make_actions(self)

    @action("edit.bold", QT_TRANSLATE_NOOP("actions", "Bold"), "Ctrl+B")
    def bold(self) -> None:
        """Set in bold, or not any more."""
        self._edit.change_lines(formatting.bold)

    @action("edit.italic", QT_TRANSLATE_NOOP("actions", "Italic"), "Ctrl+I")
    def italic(self) -> None:
        """Set in italics, or not any more."""
        self._edit.change_lines(formatting.italic)

    @action("edit.heading", QT_TRANSLATE_NOOP("actions", "Heading"), "Ctrl+Shift+2")
    def heading(self) -> None:
        """Make a heading of the second level, of the third, or plain text again."""
        self._edit.change_lines(formatting.heading)

    @action("edit.bullets", QT_TRANSLATE_NOOP("actions", "List"), "Ctrl+Shift+8", "list")
    def bullets(self) -> None:
        """Make a list, or plain text again."""
        self._edit.change_lines(formatting.bullets)

    @action("edit.numbers", QT_TRANSLATE_NOOP("actions", "Numbered list"), "Ctrl+Shift+7", "numbered")
    def numbers(self) -> None:
        """Make a numbered list, or plain text again."""
        self._edit.change_lines(formatting.numbers)

    @action("edit.tasks", QT_TRANSLATE_NOOP("actions", "Items to tick"), "Ctrl+Shift+9", "checklist")
    def tasks(self) -> None:
        """Make items with a box, or plain text again."""
        self._edit.change_lines(formatting.tasks)

    @action("edit.table", QT_TRANSLATE_NOOP("actions", "Table"), "Ctrl+Shift+T", "table")
    def table(self) -> None:
        """Begin a table; in one, add a row."""
        self._edit.insert_table()

    @action("edit.table_column", QT_TRANSLATE_NOOP("actions", "Table: add a column"))
    def table_column(self) -> None:
        """Add a column right of the caret."""
        self._edit.change_table(_with_column)

    @action("edit.table_less_row", QT_TRANSLATE_NOOP("actions", "Table: remove this row"))
    def table_less_row(self) -> None:
        """Remove the row at the caret."""
        self._edit.change_table(_without_row)

    @action("edit.table_less_column", QT_TRANSLATE_NOOP("actions", "Table: remove this column"))
    def table_less_column(self) -> None:
        """Remove the column at the caret."""
        self._edit.change_table(_without_column)

    @action("edit.link", QT_TRANSLATE_NOOP("actions", "Link to a page"), "Ctrl+Shift+E", "link")
    def link(self) -> None:
        """Begin a link, and offer pages."""
        self._edit.link_page()

    @action("edit.callout", QT_TRANSLATE_NOOP("actions", "Callout"), "Ctrl+Shift+C", "info")
    def callout(self) -> None:
        """Put into a callout, or out of it."""
        self._edit.change_lines(formatting.callout)

    @action("edit.picture", QT_TRANSLATE_NOOP("actions", "Picture …"), "Ctrl+Shift+I", "picture")
    def picture(self) -> None:
        """Choose a picture for the page."""
        self._edit.picture_requested.emit()

    @action("edit.paste_plain", QT_TRANSLATE_NOOP("actions", "Paste without formatting"), "Ctrl+Shift+V")
    def paste_plain(self) -> None:
        """Paste words as they are."""
        self._edit.paste_plain()

    @action("edit.find", QT_TRANSLATE_NOOP("actions", "Find in the text"), "Ctrl+F", "search")
    def find(self) -> None:
        """Open the field to find in the text."""
        self._find.open_bar()

    @action("edit.replace", QT_TRANSLATE_NOOP("actions", "Find and replace"), ("Ctrl+H", "Ctrl+R"))
    def replace(self) -> None:
        """Open the fields to find and replace."""
        self._find.open_bar(replace=True)

    @action("edit.find_next", QT_TRANSLATE_NOOP("actions", "Next hit in the text"), "F3")
    def find_next(self) -> None:
        """Go to the next hit."""
        self._find.find_next()

    @action("edit.find_previous", QT_TRANSLATE_NOOP("actions", "Previous hit in the text"), "Shift+F3")
    def find_previous(self) -> None:
        """Go to the hit before."""
        self._find.find_previous()


def _with_column(table: Table, place: Place) -> tuple[Table, Place]:
    wider = table_text.add_column(table, place.column)
    return wider, Place(place.row, min(place.column + 1, wider.columns - 1))


def _without_row(table: Table, place: Place) -> tuple[Table, Place]:
    shorter = table_text.remove_row(table, place.row)
    return shorter, Place(min(place.row, len(shorter.rows) - 1), place.column)


def _without_column(table: Table, place: Place) -> tuple[Table, Place]:
    narrower = table_text.remove_column(table, place.column)
    return narrower, Place(place.row, min(place.column, narrower.columns - 1))
