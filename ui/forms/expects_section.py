"""What a department or partner expects of others."""

from collections.abc import Hashable, Mapping
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication

from content.frontmatter import Value
from content.header import Expectation
from content.page import Kind
from ui.forms.entries_section import EntriesSection
from ui.forms.expect_form import ExpectForm, their_services
from ui.forms.section import text_at
from ui.page_words import duration_words, party_name
from ui.theme import Theme
from ui.workspace import Workspace


class ExpectsSection(EntriesSection):
    """One card an expectation."""

    key = "expects"
    needed = ("from", "service")
    kinds = frozenset({Kind.DEPARTMENT, Kind.STAKEHOLDER})

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        heading = QCoreApplication.translate("ExpectsSection", "What we expect of others")
        add = QCoreApplication.translate("ExpectsSection", "Add an expectation")
        super().__init__(heading, add, workspace, theme)

    def make_form(self) -> ExpectForm:
        """A form for one expectation."""
        return ExpectForm(self.theme, self.scale)

    def identity(self, values: Mapping[str, Value]) -> Hashable:
        """Who expects what of whom."""
        return tuple(text_at(values, (key,)) for key in ("as", "from", "service"))

    def words(self, values: Mapping[str, Value]) -> tuple[str, str, str]:
        """What is expected, of whom, and by when."""
        guide, party, service = self.guide, text_at(values, ("from",)), text_at(values, ("service",))
        names = dict(their_services(guide.organisation, party)) if guide else {}
        whom = party_name(guide.organisation, party) if guide and party else ""
        time = duration_words(text_at(values, ("response",)) or text_at(values, ("resolution",)))
        role = text_at(values, ("as",))
        parts = [
            self.tr("Of {whom}").format(whom=whom) if whom else "",
            self.tr("time: {time}").format(time=time) if time else "",
            self.tr("for {role}").format(role=self._role(role)) if role else "",
        ]
        line = " · ".join(filter(None, parts))
        return names.get(service) or service or self.tr("An expectation without words"), line, ""

    def _role(self, role: str) -> str:
        page = self.page
        return next((one.title for one in page.header.roles if one.id == role and one.title), role) if page else role

    def new_words(self) -> str:
        """The title of a draft."""
        return self.tr("A new expectation")

    def needed_words(self) -> str:
        """It must be said who is to do what."""
        return self.tr("This is needed.")

    def completed(self, values: dict[str, Any], suggested: bool) -> dict[str, Any]:
        """The values in their order."""
        order = [field.encode_name for field in msgspec.structs.fields(Expectation)]
        return dict(sorted(values.items(), key=lambda one: order.index(one[0]) if one[0] in order else len(order)))
