"""For whom a party is there and who is there for it, as one reads it on its page."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from content.library import Guide
from content.organisation import ALL, Organisation, Relationship, State, party_id
from content.page import Kind, Page
from ui.page_words import party_name

_WORST = (State.TO_ALL, State.AGREED, State.OFFERED, State.EXPECTED, State.CONTRADICTED)  # the last counts


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """One partner of a party, with everything that one does for the other."""

    party: str  # party id, or "all"
    page: str  # id of the partner's page, or "" where it has none
    title: str
    services: tuple[str, ...]
    gap: str  # what is not in order; empty where everything is


def relations(guide: Guide, page: Page) -> tuple[list[PartnerRow], list[PartnerRow]]:
    """Whom the party of a page is there for, and who is there for it; nothing on other pages."""
    if page.kind not in (Kind.DEPARTMENT, Kind.STAKEHOLDER):
        return [], []
    organisation = guide.organisation
    members = organisation.members(party_id(page))
    ours = _rows(organisation, organisation.served_by(members), members, as_provider=True)
    theirs = _rows(organisation, organisation.serving(members), members, as_provider=False)
    return ours, theirs


def _rows(
    organisation: Organisation, found: Iterable[Relationship], members: set[str], as_provider: bool
) -> list[PartnerRow]:
    by_partner: dict[str, list[Relationship]] = {}
    for relationship in found:
        partner = relationship.customer if as_provider else relationship.provider
        by_partner.setdefault(partner, []).append(relationship)
    rows = []
    for partner, several in sorted(by_partner.items(), key=lambda item: item[0] == ALL):
        party = organisation.parties.get(partner)
        worst = max(several, key=lambda relationship: _WORST.index(relationship.state))
        rows.append(
            PartnerRow(
                party=partner,
                page=party.page if party else "",
                title=_title(organisation, partner, members),
                services=tuple(dict.fromkeys(relationship.name for relationship in several)),
                gap=_gap(worst.state, as_provider, organisation.title(partner)),
            )
        )
    return rows


def _title(organisation: Organisation, partner: str, members: set[str]) -> str:
    if partner == ALL:
        return QCoreApplication.translate("Relations", "All departments")
    return party_name(organisation, partner, members)


def _gap(state: State, as_provider: bool, name: str) -> str:
    """Say what one side misses, as the reader of this side's page sees it."""
    match state:
        case State.CONTRADICTED:
            return QCoreApplication.translate("Relations", "The two sides differ")
        case State.OFFERED | State.EXPECTED:
            if (state is State.OFFERED) is as_provider:
                return QCoreApplication.translate("Relations", "Named by us only")
            return QCoreApplication.translate("Relations", "Named by {name} only").format(name=name)
        case _:
            return ""
