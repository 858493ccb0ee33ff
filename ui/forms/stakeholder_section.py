"""What is told of a partner alone: whether it is outside the company, and when and how it can be reached."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from content.library import Guide
from content.page import Kind, Page
from ui.forms.field import TextField
from ui.forms.field_choice import YesNoField
from ui.forms.field_columns import FieldColumns
from ui.forms.field_date import DateField
from ui.forms.form_row import GAP, LEAST
from ui.forms.section import Section
from ui.theme import Theme
from ui.workspace import Workspace


class StakeholderSection(Section):
    """External, condition, availability, channel, and from when to when the partner is there."""

    kinds = frozenset({Kind.STAKEHOLDER})

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("StakeholderSection", "About this partner"), workspace, theme)
        self.external = self.bind(YesNoField(self.tr("From outside the company")), "external")
        self.condition = self.bind(TextField(self.tr("On what condition is it there for us?")), "condition")
        self.availability = self.bind(TextField(self.tr("When can it be reached?")), "availability")
        self.channel = self.bind(TextField(self.tr("By which way?")), "channel")
        for field in (self.external, self.condition, self.availability, self.channel):
            self.column.addWidget(field)
        self.first = self.bind(DateField(self.tr("There from"), theme, self.scale), "valid", "from")
        self.last = self.bind(DateField(self.tr("There until"), theme, self.scale), "valid", "to")
        days = QWidget()
        columns = FieldColumns(round(LEAST * self.scale), round(GAP * self.scale), days)
        columns.add(self.first)
        columns.add(self.last)
        self.column.addWidget(days)

    def show_page(self, guide: Guide, page: Page, text: str) -> None:
        """Show what a page says, and whether its days go together."""
        super().show_page(guide, page, text)
        valid = page.header.valid
        wrong = bool(valid.from_ and valid.to and valid.to < valid.from_)
        self.last.tell(self.tr("This day is before the first one.") if wrong else "", "signal")
