"""How a department or partner is reached."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from content.frontmatter import Value
from content.library import Guide
from content.page import Kind, Page
from content.standard import standard_of
from ui.forms.field import Field, LineField, TextField
from ui.forms.header_rows import Table
from ui.forms.section import text_at
from ui.forms.table_section import TableSection
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.workspace import Workspace


class ContactSection(TableSection):
    """One row a contact: name, telephone, e-mail, hours, deputy."""

    kinds = frozenset({Kind.DEPARTMENT, Kind.STAKEHOLDER})

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("ContactSection", "How to reach us"), workspace, theme)
        table = Table(
            path=("contact",),
            add=self.tr("Add a contact"),
            nameless=self.tr("A contact without a name"),
            fields=self._fields,
            title=lambda values: text_at(values, ("name",)),
            wide=("deputy",),
        )
        self.rows = self.set_table(table)
        self.missing = plain_label(self.tr("The company standard asks for a contact."), "signal")
        self.column.addWidget(self.missing)

    def _fields(self) -> dict[str, Field]:
        fields: dict[str, Field] = {
            "name": LineField(self.tr("Name or role")),
            "phone": LineField(self.tr("Telephone")),
            "mail": LineField(self.tr("E-mail")),
            "hours": LineField(self.tr("Opening hours")),
            "deputy": TextField(self.tr("Deputy, and how to reach them")),
        }
        return fields

    def show_page(self, guide: Guide, page: Page, text: str) -> None:
        """Show all contacts, and what the standard asks for in each of them."""
        super().show_page(guide, page, text)
        standard = standard_of(guide.pages)
        asked = standard.header.department if standard and page.kind is Kind.DEPARTMENT else []
        wanted = [point.removeprefix("contact.") for point in asked if point not in page.header.exempt]
        self.missing.setVisible("contact" in wanted and not page.header.contact)
        for row in self.rows.rows:
            values: Mapping[str, Value] = {key: str(field.answer()) for key, field in row.fields.items()}
            for key, field in row.fields.items():
                is_missing = key in wanted and not values[key]
                field.tell(self.tr("The company standard asks for this.") if is_missing else "", "signal")
