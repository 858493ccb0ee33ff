"""The roles of a department, which may offer and expect something of their own."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from content.frontmatter import Value
from content.organisation import party_id
from content.page import Kind
from ui.forms.field import Field, LineField, TextField
from ui.forms.header_rows import Table
from ui.forms.section import text_at
from ui.forms.table_section import TableSection
from ui.page_words import party_name
from ui.theme import Theme
from ui.workspace import Workspace

_NAMED = 8  # services and expectations that a warning names


class RolesSection(TableSection):
    """One row a role. Its id is made of its title when it is added, and stays."""

    kinds = frozenset({Kind.DEPARTMENT, Kind.STAKEHOLDER})

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("RolesSection", "Roles with tasks of their own"), workspace, theme)
        table = Table(
            path=("roles",),
            add=self.tr("Add a role"),
            nameless=self.tr("A role without a title"),
            fields=self._fields,
            title=lambda values: text_at(values, ("title",)) or text_at(values, ("id",)),
            named_by="title",
            warning=self._warning,
        )
        self.rows = self.set_table(table)

    def _fields(self) -> dict[str, Field]:
        return {
            "title": LineField(self.tr("What is the role called?")),
            "summary": TextField(self.tr("What is it there for?")),
        }

    def _warning(self, values: Mapping[str, Value]) -> str:
        """Which services, expectations, lists and situations name a role."""
        role = text_at(values, ("id",))
        names = list(dict.fromkeys(self._named_by(role))) if role else []
        if not names:
            return ""
        if len(names) > _NAMED:
            more = self.tr("%n more", "", len(names) - _NAMED)
            names = [*names[:_NAMED], more]
        words = self.tr("“{role}” is still named in: {places}. There it would lead nowhere.")
        return words.format(role=text_at(values, ("title",)) or role, places="; ".join(names))

    def _named_by(self, role: str) -> Iterator[str]:
        if self.guide is None or self.page is None:
            return
        organisation = self.guide.organisation
        party = f"{party_id(self.page)}/{role}"
        for offer in organisation.offers:
            if party == offer.provider or party in offer.service.for_:
                words = self.tr("service “{service}” of {provider}")
                name = party_name(organisation, offer.department)
                yield words.format(service=offer.service.name or offer.service.id, provider=name)
        offered = {(offer.department, offer.service.id): offer.service.name for offer in organisation.offers}
        for need in organisation.needs:
            wanted = need.expectation
            if party in (need.customer, wanted.from_):
                service = offered.get((organisation.department_of(wanted.from_), wanted.service), "") or wanted.service
                words = self.tr("expectation of {customer}: “{service}”")
                yield words.format(service=service, customer=party_name(organisation, need.department))
        for page in self.guide.pages.values():
            header, attributes = page.header, [task.attributes for task in page.tasks]
            named = {header.provider, header.customer, *header.for_}
            named.update(stated.get(key, "") for stated in attributes for key in ("with", "who", "waits"))
            if party in named:
                yield self.tr("page “{title}”").format(title=page.title)
