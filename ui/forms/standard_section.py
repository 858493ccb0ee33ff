"""What the company standard asks of every service and every department."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from content.header import POINTS
from content.library import Guide
from content.page import Kind, Page
from ui.forms.field import Field, TextField
from ui.forms.field_columns import FieldColumns
from ui.forms.field_duration import DurationField
from ui.forms.form_row import GAP, LEAST
from ui.forms.header_rows import LINE, Table
from ui.forms.points_field import PointsField
from ui.forms.table_section import TableSection
from ui.page_words import point_word
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.workspace import Workspace

_OF_SERVICE = (*POINTS, "description", "passes", "impact", "goal")
_OF_DEPARTMENT = ("contact", "contact.name", "contact.phone", "contact.mail", "contact.hours", "contact.deputy")
_TIMES = frozenset({"response", "resolution"})


class StandardSection(TableSection):
    """Points, sections, defaults, goal and priority of the company standard."""

    kinds = frozenset({Kind.STANDARD})

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("StandardSection", "What the standard asks for"), workspace, theme)
        self.service = PointsField(self.tr("What must every service state?"), _OF_SERVICE, self.scale)
        self.department = PointsField(self.tr("What must every department state?"), _OF_DEPARTMENT, self.scale)
        for field, key in ((self.service, "service"), (self.department, "department")):
            self.bind(field, key)
            self.column.addWidget(field)
        self.sections = self.set_table(
            self._lines("sections", self.tr("Add a section"), self.tr("Name of the section")),
            self.tr("Which sections must every department page have?"),
        )
        self.defaults_heading = plain_label(self.tr("What holds where a service says nothing?"), "strong")
        self.column.addWidget(self.defaults_heading)
        self.defaults: dict[str, Field] = {}  # by point
        self._whole = QWidget()
        self._columns = FieldColumns(round(LEAST * self.scale), round(GAP * self.scale), self._whole)
        self.column.addWidget(self._whole)
        self.goal = self.bind(TextField(self.tr("What is the goal of all services?")), "goal")
        self.column.addWidget(self.goal)
        self.priority = self.set_table(
            self._lines("priority", self.tr("Add what comes next"), self.tr("What comes next")),
            self.tr("What comes first when not everything can be done at once?"),
        )

    def _lines(self, key: str, add: str, nameless: str) -> Table:
        return Table(path=(key,), add=add, nameless=nameless, fields=lambda: {LINE: TextField(nameless)})

    def show_page(self, guide: Guide, page: Page, text: str) -> None:
        """Show what a page says; a default can be given for each point that services must state."""
        header = page.header
        self._offer_defaults([*dict.fromkeys((*header.service, *header.defaults))])
        super().show_page(guide, page, text)

    def _offer_defaults(self, points: Sequence[str]) -> None:
        new = [point for point in points if point not in self.defaults]
        for point in new:
            question = point_word(point)
            field: Field = DurationField(question) if point in _TIMES else TextField(question)
            self.defaults[point] = self.bind(field, "defaults", point)
            self._columns.add(field, wide=point not in _TIMES)
        for point, field in self.defaults.items():
            field.setVisible(point in points)
        self.defaults_heading.setVisible(bool(points))
        if new:
            self.refilled.emit()
