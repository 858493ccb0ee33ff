"""The questions about one service."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from content.frontmatter import Value
from content.header import PASSES, Header
from content.library import Guide
from content.page import Page
from ui.forms.entry_form import EntryForm
from ui.forms.field import Field, LineField, TextField
from ui.forms.field_choice import ChoiceField
from ui.forms.field_date import DateField
from ui.forms.field_duration import DurationField
from ui.forms.field_parties import PartiesField, party_choices
from ui.forms.field_words import WordsField
from ui.forms.section import beside, text_at
from ui.theme import Theme


class ServiceForm(EntryForm):
    """What a department does for others."""

    def __init__(self, theme: Theme, scale: float, rules: Header | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, scale, rules, parent)
        self.name = LineField(self.tr("What do we offer?"))
        self.customers = PartiesField(self.tr("For whom?"), theme, scale)
        self.by = ChoiceField(self.tr("Who of us does it?"))
        self.column.addWidget(self.bind(self.name, "name"))
        self.column.addWidget(self.bind(self.customers, "for"))
        self.column.addWidget(self.sides)
        first: list[tuple[Field, str]] = [
            (TextField(self.tr("How to ask for it")), "request"),
            (TextField(self.tr("What we need for it")), "input"),
            (DurationField(self.tr("We answer within")), "response"),
            (DurationField(self.tr("Usually done within")), "resolution"),
            (TextField(self.tr("If it gets stuck")), "escalation"),
        ]
        for field, key in first:
            self.column.addWidget(self.bind(field, key))
        details: list[tuple[Field, str]] = [
            (TextField(self.tr("How it is handed over")), "handover"),
            (TextField(self.tr("What is heard on the way")), "feedback"),
            (TextField(self.tr("In a sentence"), paragraphs=True), "description"),
            (WordsField(self.tr("What others call it"), theme, scale), "also"),
            (self.by, "by"),
            (ChoiceField(self.tr("What is passed on?"), passes_choices()), "passes"),
            (TextField(self.tr("What stops if it is late?")), "impact"),
            (TextField(self.tr("What is it for in the end?")), "goal"),
        ]
        self.place_details([(self.bind(field, key), key) for field, key in details])
        since = self.bind(DateField(self.tr("Offered from"), theme, scale), "valid", "from")
        until = self.bind(DateField(self.tr("Offered until"), theme, scale), "valid", "to")
        self.more.body.addWidget(beside(since, until, scale))

    def prepare(self, guide: Guide, page: Page, values: Mapping[str, Value]) -> None:
        """Offer the parties, and the roles of this page."""
        self.customers.offer(party_choices(guide.organisation))
        roles = [(role.id, role.title or role.id) for role in page.header.roles if role.id]
        self.by.set_choices([("", self.tr("All of us")), *roles])
        self.by.setVisible(bool(roles or text_at(values, ("by",))))


def passes_choices() -> list[tuple[str, str]]:
    """What may be passed on, with its words; first that nothing is said."""
    words = {
        "information": QCoreApplication.translate("ServiceForm", "Information"),
        "object": QCoreApplication.translate("ServiceForm", "An object"),
        "service": QCoreApplication.translate("ServiceForm", "A service"),
        "expertise": QCoreApplication.translate("ServiceForm", "Expertise"),
    }
    return [("", QCoreApplication.translate("ServiceForm", "Not said")), *((key, words[key]) for key in PASSES)]
