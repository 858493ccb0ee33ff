"""Who serves whom: parties, services and relationships, as the headers of all pages tell them (FORMAT.md).

A relationship is one service from a provider to a customer. Each side may name it on its own page, and the
two are compared.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from content import duration
from content.header import POINTS, Contact, Expectation, Service, Valid
from content.page import Kind, Page

ALL = "all"  # the customer of a service for everybody


class State(StrEnum):
    """How far two sides agree on a relationship."""

    AGREED = "agreed"  # the provider lists the customer, and the customer expects it
    OFFERED = "offered"  # only the provider names it
    EXPECTED = "expected"  # only the customer names it
    CONTRADICTED = "contradicted"  # both state the same point and it differs
    TO_ALL = "to_all"  # for every department but the provider


@dataclass(frozen=True, slots=True)
class Party:
    """Whatever can provide or receive: a department, a team, a role, a stakeholder."""

    id: str
    title: str
    page: str  # id of the page that describes it
    kind: Kind
    part_of: str = ""  # the department of a role or team
    role: bool = False
    external: bool = False
    contact: tuple[Contact, ...] = ()
    valid: Valid = Valid()  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class Offer:
    """A service with its provider, as the provider's page states it."""

    service: Service
    provider: str  # party id: the role that does it, else the department
    department: str  # party id of the page
    page: str
    place: int  # index in the page's `services`


@dataclass(frozen=True, slots=True)
class Need:
    """An expectation with its customer, as the customer's page states it."""

    expectation: Expectation
    customer: str
    department: str
    page: str
    place: int  # index in the page's `expects`


@dataclass(frozen=True, slots=True)
class Difference:
    """A point that both sides state differently."""

    point: str
    offered: str
    expected: str


@dataclass(frozen=True, slots=True)
class Relationship:
    """One service from a provider to a customer."""

    id: str  # provider department, service id, customer
    provider: str
    customer: str  # party id, or "all"
    service: str  # the service's id, or the customer's own words for it
    name: str
    state: State
    offer: Offer | None
    need: Need | None
    differences: tuple[Difference, ...] = ()
    mutual: bool = False  # the customer serves the provider, too


@dataclass(slots=True)
class Organisation:
    """All parties and relationships of a guide."""

    parties: dict[str, Party] = field(default_factory=dict)
    doubles: list[tuple[Party, Party]] = field(default_factory=list)  # the one that counts, the other
    offers: list[Offer] = field(default_factory=list)
    needs: list[Need] = field(default_factory=list)
    relationships: list[Relationship] = field(default_factory=list)

    def title(self, party: str) -> str:
        """What to call a party; an unknown one is called by its id."""
        found = self.parties.get(party)
        return found.title if found else party

    def department_of(self, party: str) -> str:
        """The department that a role belongs to, or the party itself."""
        found = self.parties.get(party)
        return found.part_of if found and found.role else party

    def members(self, department: str) -> set[str]:
        """A department and the roles in it."""
        return {department} | {p.id for p in self.parties.values() if p.role and p.part_of == department}

    def served_by(self, parties: set[str]) -> list[Relationship]:
        """What these parties do for others."""
        return [r for r in self.relationships if r.provider in parties]

    def serving(self, parties: set[str]) -> list[Relationship]:
        """What others do for these parties by name; services for everybody are not repeated for each."""
        return [r for r in self.relationships if r.customer in parties]


def party_id(page: Page) -> str:
    """A page's id as a party: its own `id`, else its file name, for an index page its folder's."""
    return page.header.id or page.id.rsplit("/", 1)[-1]


def build(pages: Iterable[Page]) -> Organisation:
    """Compare what all pages say. Unknown parties are kept as they are written; `content.check` reports them."""
    told = [page for page in pages if page.kind in (Kind.DEPARTMENT, Kind.STAKEHOLDER)]
    organisation = Organisation()
    for page in told:
        _add_parties(organisation, page)
    for page in told:
        _add_sides(organisation, page)
    _relate(organisation)
    return organisation


def _add_parties(organisation: Organisation, page: Page) -> None:
    header = page.header
    home = Party(
        id=party_id(page),
        title=page.title,
        page=page.id,
        kind=page.kind,
        part_of=header.part_of,
        external=header.external,
        contact=tuple(header.contact),
        valid=header.valid,
    )
    roles = [
        Party(
            id=f"{home.id}/{role.id}",
            title=role.title or role.id,
            page=page.id,
            kind=page.kind,
            part_of=home.id,
            role=True,
            external=header.external,
            contact=home.contact,
            valid=header.valid,
        )
        for role in header.roles
        if role.id
    ]
    for party in (home, *roles):
        first = organisation.parties.setdefault(party.id, party)
        if first is not party:
            organisation.doubles.append((first, party))


def _add_sides(organisation: Organisation, page: Page) -> None:
    home = party_id(page)
    if organisation.parties[home].page != page.id:
        return  # a double; the first page with this id counts

    def within(role: str) -> str:
        return f"{home}/{role}" if role else home

    for place, service in enumerate(page.header.services):
        if service.id or service.name:
            organisation.offers.append(Offer(service, within(service.by), home, page.id, place))
    for place, expectation in enumerate(page.header.expects):
        if expectation.from_:
            organisation.needs.append(Need(expectation, within(expectation.as_), home, page.id, place))


def _relate(organisation: Organisation) -> None:
    offers: dict[tuple[str, str], Offer] = {}
    for offer in organisation.offers:
        offers.setdefault((offer.department, offer.service.id or offer.service.name), offer)
    sides: dict[tuple[str, str, str], tuple[Offer | None, Need | None]] = {}
    for (department, service), offer in offers.items():
        for customer in offer.service.for_:
            sides[department, service, customer] = (offer, None)
    for need in organisation.needs:
        department = organisation.department_of(need.expectation.from_)
        service = need.expectation.service
        offered, _ = sides.get((department, service, need.customer)) or sides.get(
            (department, service, ALL), (None, None)
        )
        sides[department, service, need.customer] = (offered, need)

    providers = {key: _provider(offers.get(key[:2]), need) for key, (_, need) in sides.items()}
    pairs = {(provider, key[2]) for key, provider in providers.items()}
    for key, (offered, wanted) in sides.items():
        named = offers.get(key[:2])  # tells the service's name even where this customer is not listed
        provider, customer = providers[key], key[2]
        differences = _differences(offered, wanted)
        organisation.relationships.append(
            Relationship(
                id="/".join(key),
                provider=provider,
                customer=customer,
                service=key[1],
                name=(named.service.name if named else "") or key[1],
                state=_state(customer, offered, wanted, differences),
                offer=offered,
                need=wanted,
                differences=differences,
                mutual=provider != customer and (customer, provider) in pairs,
            )
        )


def _provider(offer: Offer | None, need: Need | None) -> str:
    if offer:
        return offer.provider
    return need.expectation.from_ if need else ""


def _state(customer: str, offer: Offer | None, need: Need | None, differences: tuple[Difference, ...]) -> State:
    if customer == ALL:
        return State.TO_ALL
    if offer and need:
        return State.CONTRADICTED if differences else State.AGREED
    return State.OFFERED if offer else State.EXPECTED


def _differences(offer: Offer | None, need: Need | None) -> tuple[Difference, ...]:
    if not offer or not need:
        return ()
    stated = ((p, getattr(offer.service, p), getattr(need.expectation, p)) for p in (*POINTS, "passes"))
    return tuple(
        Difference(p, one, other) for p, one, other in stated if one and other and not duration.same(one, other)
    )
