"""A part of the form that has small tables beside its fields."""

from content.frontmatter import KeyPath
from content.library import Guide
from content.page import Page
from ui.forms.header_rows import HeaderRows, Table
from ui.forms.section import Section, header_values
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.workspace import Workspace


class TableSection(Section):
    """Fields and tables below a heading; `set_table` takes a table, and puts it below what stands there already."""

    def __init__(self, heading: str, workspace: Workspace, theme: Theme) -> None:
        super().__init__(heading, workspace, theme)
        self.tables: list[HeaderRows] = []
        self.guide: Guide | None = None
        self.page: Page | None = None

    def set_table(self, table: Table, question: str = "") -> HeaderRows:
        """Show a list of the header."""
        rows = HeaderRows(self, self.theme, table)
        rows.refilled.connect(self.refilled)
        self.tables.append(rows)
        if question:
            self.column.addWidget(plain_label(question, "strong"))
        self.column.addWidget(rows)
        return rows

    def show_page(self, guide: Guide, page: Page, text: str) -> None:
        """Show what a page says."""
        self.guide, self.page = guide, page
        super().show_page(guide, page, text)
        for table in self.tables:
            table.show_values(header_values(text))

    def focus_path(self, path: KeyPath) -> bool:
        """Go to the field of a path, or of what holds it."""
        return super().focus_path(path) or any(table.focus_path(path) for table in self.tables)
