"""What a department or partner does for others."""

from collections.abc import Hashable, Mapping
from pathlib import PurePosixPath
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication

from content.frontmatter import Value
from content.header import Header, Service
from content.organisation import ALL
from content.page import Kind
from content.page_names import fit_path
from content.standard import standard_of
from ui.counted import Counted
from ui.forms.entries_section import EntriesSection
from ui.forms.entry_form import is_missing
from ui.forms.field_parties import everybody
from ui.forms.section import header_values, items_at, text_at
from ui.forms.service_form import ServiceForm
from ui.page_words import duration_words, party_name
from ui.theme import Theme
from ui.workspace import Workspace

_NAMED = 3  # customers that a closed card names


class ServicesSection(EntriesSection):
    """One card a service."""

    key = "services"
    needed = ("name",)
    kinds = frozenset({Kind.DEPARTMENT, Kind.STAKEHOLDER})

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        heading = QCoreApplication.translate("ServicesSection", "What we do for others")
        add = QCoreApplication.translate("ServicesSection", "Add a service")
        super().__init__(heading, add, workspace, theme)

    @property
    def rules(self) -> Header | None:
        """The header of the company's standard."""
        standard = standard_of(self.guide.pages) if self.guide else None
        return standard.header if standard else None

    def make_form(self) -> ServiceForm:
        """A form for one service."""
        return ServiceForm(self.theme, self.scale, self.rules)

    def identity(self, values: Mapping[str, Value]) -> Hashable:
        """Its id, which stays for life."""
        return text_at(values, ("id",)) or text_at(values, ("name",))

    def words(self, values: Mapping[str, Value]) -> tuple[str, str, str]:
        """Its name, for whom it is, and how soon one gets an answer."""
        whom, time = self._whom(values), duration_words(text_at(values, ("response",)))
        if whom and time:
            line = self.tr("{whom} · response time: {time}").format(whom=whom, time=time)
        elif time:
            line = self.tr("Response time: {time}").format(time=time)
        else:
            line = whom
        name = text_at(values, ("name",)) or text_at(values, ("id",)) or self.tr("A service without a name")
        return name, line, self._missing(values)

    def _whom(self, values: Mapping[str, Value]) -> str:
        guide = self.guide
        ids = [one for one in items_at(values, ("for",)) if isinstance(one, str) and one]
        if guide is None or not ids:
            return ""
        names = [everybody() if one == ALL else party_name(guide.organisation, one) for one in ids[:_NAMED]]
        shown = ", ".join(names)
        if len(ids) > _NAMED:
            return self.tr("{names} and %n more", "", len(ids) - _NAMED).format(names=shown)
        return shown

    def _missing(self, values: Mapping[str, Value]) -> str:
        rules, page = self.rules, self.page
        count = sum(is_missing(rules, page, values, point) for point in rules.service) if rules and page else 0
        return Counted().missing(count) if count else ""

    def new_words(self) -> str:
        """The title of a draft."""
        return self.tr("A new service")

    def needed_words(self) -> str:
        """A service needs a name."""
        return self.tr("A name is needed here.")

    def completed(self, values: dict[str, Any], suggested: bool) -> dict[str, Any]:
        """The values in their order, with an id made of the name, unlike all others of the page.

        A suggested service without one gets none: it goes by the name that its customer calls it.
        """
        others = items_at(header_values(self.text), (self.key,))
        taken = [f"{text_at(one, ('id',))}.md" for one in others if isinstance(one, dict)]
        own = {} if suggested else {"id": PurePosixPath(fit_path("", values["name"], taken)).stem}
        made = own | values
        order = [field.encode_name for field in msgspec.structs.fields(Service)]
        return dict(sorted(made.items(), key=lambda one: order.index(one[0]) if one[0] in order else len(order)))
