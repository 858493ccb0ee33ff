"""The questions about one thing that is expected of others."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from content.frontmatter import Value
from content.library import Guide
from content.organisation import Organisation
from content.page import Page
from ui.forms.entry_form import EntryForm
from ui.forms.field import Answer, Field, TextField
from ui.forms.field_choice import ChoiceField
from ui.forms.field_duration import DurationField
from ui.forms.field_parties import Offered, PartyField, party_choices
from ui.forms.field_words import ChipLine
from ui.forms.section import text_at
from ui.forms.service_form import passes_choices
from ui.page_words import point_word
from ui.theme import Theme


class ExpectForm(EntryForm):
    """What a department expects of somebody else."""

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(theme, scale, None, parent)
        self.whom = PartyField(self.tr("Of whom?"))
        self.what = ServiceField(self.tr("What?"))
        self.role = ChoiceField(self.tr("Who of us expects it?"))
        self.own = ChoiceField(self.tr("For which service of ours is it needed?"))
        first: list[tuple[Field, str]] = [
            (self.whom, "from"),
            (self.what, "service"),
            (TextField(self.tr("What for?")), "because"),
            (DurationField(self.tr("By when?")), "response"),
        ]
        for field, key in first:
            self.column.addWidget(self.bind(field, key))
        self.column.addWidget(self.sides)
        details: list[tuple[Field, str]] = [
            (self.own, "needed_for"),
            (self.role, "as"),
            (DurationField(self.tr("Done by when?")), "resolution"),
            (TextField(point_word("request")), "request"),
            (TextField(point_word("input")), "input"),
            (TextField(point_word("handover")), "handover"),
            (TextField(point_word("escalation")), "escalation"),
            (TextField(point_word("feedback")), "feedback"),
            (ChoiceField(point_word("passes"), passes_choices()), "passes"),
        ]
        self.place_details([(self.bind(field, key), key) for field, key in details])

    def prepare(self, guide: Guide, page: Page, values: Mapping[str, Value]) -> None:
        """Offer the others, their services, and the roles and services of this page."""
        self.whom.offer(party_choices(guide.organisation))
        self.what.offer(their_services(guide.organisation, text_at(values, ("from",))))
        roles = [(role.id, role.title or role.id) for role in page.header.roles if role.id]
        self.role.set_choices([("", self.tr("All of us")), *roles])
        self.role.setVisible(bool(roles or text_at(values, ("as",))))
        own = [(one.id, one.name or one.id) for one in page.header.services if one.id]
        self.own.set_choices([("", self.tr("Not said")), *own])


class ServiceField(Field):
    """A service by its name, or free words."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self._names: dict[str, str] = {}
        self._service = ""
        self.edit = ChipLine()
        self.edit.setPlaceholderText(self.tr("One of their services, or own words"))
        self.offered = Offered(self.edit)
        self.offered.chosen.connect(self._choose)
        self.edit.textEdited.connect(self._search)
        self.edit.down_pressed.connect(self.offered.open)
        self.edit.returnPressed.connect(self._take_current)
        self.edit.editingFinished.connect(self.flush)
        self.ask(self.edit)

    def offer(self, choices: list[tuple[str, str]]) -> None:
        """Offer these services by their names."""
        if dict(choices) != self._names:
            self._names = dict(choices)
            self.offered.offer(choices)
            if not self.edit.hasFocus():
                self._show(self._service)

    def answer(self) -> str:
        """The service's id, or the words."""
        typed = self.edit.text().strip()
        if typed == self._names.get(self._service, self._service):
            return self._service
        return next((id_ for id_, name in self._names.items() if name.casefold() == typed.casefold()), typed)

    def _search(self, typed: str) -> None:
        self.offered.open(typed)
        self.typed()

    def _take_current(self) -> None:
        if service := self.offered.current():
            self._choose(service)
        else:
            self.offered.close()

    def _choose(self, service: str) -> None:
        self.offered.close()
        self._show(service)
        self.chosen()

    def _show(self, answer: Answer) -> None:
        self._service = answer if isinstance(answer, str) else ""
        self.edit.setText(self._names.get(self._service, self._service))
        if not self.edit.hasFocus():
            self.edit.setCursorPosition(0)


def their_services(organisation: Organisation, party: str) -> list[tuple[str, str]]:
    """The services of a party's department, and what they are called."""
    department = organisation.department_of(party)
    found = [offer.service for offer in organisation.offers if offer.department == department]
    return [(one.id or one.name, one.name or one.id) for one in found]
