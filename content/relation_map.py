"""What the map shows of who serves whom: one party with its neighbours, everybody, a matrix, or a chain.

These are plain values; `content.map_layout` gives them places, and the window paints them.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from content.library import Guide
from content.organisation import ALL, Organisation, Relationship, State
from content.page import Kind

SEVERITY = (State.TO_ALL, State.AGREED, State.OFFERED, State.EXPECTED, State.CONTRADICTED)  # the worst comes last
Side = Literal["services", "expects"]


@dataclass(frozen=True, slots=True)
class Filters:
    """What of the map is wanted. An empty set stands for everything."""

    departments: frozenset[str] = frozenset()  # one of the two sides belongs to one of them
    passes: frozenset[str] = frozenset()  # as in `header.PASSES`; "" for what says nothing about it
    states: frozenset[State] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.departments or self.passes or self.states)

    def admit(self, organisation: Organisation, relationship: Relationship) -> bool:
        """Whether a relationship is wanted."""
        if self.states and relationship.state not in self.states:
            return False
        if self.passes and passes(relationship) not in self.passes:
            return False
        sides = (relationship.provider, relationship.customer)
        return not self.departments or any(_department(organisation, side) in self.departments for side in sides)


EVERYTHING = Filters()


@dataclass(frozen=True, slots=True)
class Node:
    """A party on the map. The window has its own words for the party "all"."""

    id: str
    title: str
    department: str  # the department of a role; otherwise the party itself
    role: bool
    external: bool
    kind: Kind  # of the page that describes it; a party that no page describes is of kind `page`
    services: int  # a department's are those of its roles, too
    page: str = ""  # id of the page that describes it, or "" for an unknown party and for "all"


@dataclass(frozen=True, slots=True)
class Edge:
    """Everything that runs between two parties."""

    id: str
    source: str  # the provider; of two that serve each other the one that does more
    target: str  # the customer
    relationships: tuple[Relationship, ...]  # of both directions where it is mutual
    state: State  # the worst of them
    mutual: bool = False


@dataclass(frozen=True, slots=True)
class Neighbours:
    """One party, who serves it, and whom it serves.

    A partner stands once. One that both serves and is served stands among the providers, unless more runs from the
    middle to it than back: so the left column stays the answer to "whom do I depend on", and the edge is `mutual`.
    """

    centre: Node
    providers: list[Edge]
    customers: list[Edge]  # that of the party "all" is the last
    nodes: dict[str, Node]  # the centre and all partners
    within: tuple[Relationship, ...] = ()  # between the department's own roles, or of a party to itself
    common: tuple[Relationship, ...] = ()  # what others do for all, and so for this party, too


@dataclass(frozen=True, slots=True)
class Whole:
    """All parties. With filters, those of the chosen departments and those that something wanted still runs to."""

    departments: list[str]  # in the guide's order; a stakeholder or a team is a department without roles
    nodes: dict[str, Node]  # department by department, each before its roles
    edges: list[Edge]  # a party that serves itself has an edge to itself
    for_all: dict[str, tuple[Relationship, ...]]  # by provider: a mark, no line


@dataclass(frozen=True, slots=True)
class Matrix:
    """Departments × departments."""

    departments: list[Node]
    cells: dict[tuple[str, str], Edge]  # by provider and customer; the customer "all" is a column of its own


@dataclass(frozen=True, slots=True)
class Link:
    """A step of a chain: a service that is late, whom it reaches, and what stops there."""

    relationship: Relationship
    depth: int  # 0 for the customers of the service that the chain begins with
    stops: str  # the customer's own service that needs it, or "" at an external customer
    name: str  # of that service
    external: bool = False  # the chain has reached an external customer
    seen: bool = False  # what follows from here is told at another step already


def passes(relationship: Relationship) -> str:
    """The kind of what is passed, as the provider says it, else the customer; "" where neither does."""
    offered = relationship.offer.service.passes if relationship.offer else ""
    return offered or (relationship.need.expectation.passes if relationship.need else "")


def missing_side(guide: Guide, relationship: Relationship) -> tuple[str, Side] | None:
    """The page that would have to name a one-sided relationship, and the list in its header that it belongs into.

    None where nothing is missing, and where no page describes that party.
    """
    sides: dict[State, tuple[str, Side]] = {
        State.OFFERED: (relationship.customer, "expects"),
        State.EXPECTED: (relationship.provider, "services"),
    }
    if relationship.state not in sides:
        return None
    organisation = guide.organisation
    id_, key = sides[relationship.state]
    party = organisation.parties.get(id_) or organisation.parties.get(_department(organisation, id_))
    return (party.page, key) if party else None


def neighbours(organisation: Organisation, party: str, filters: Filters = EVERYTHING) -> Neighbours:
    """A party in the middle; a department's is everything that its roles do and get. An unknown party stands alone."""
    nodes = _Nodes(organisation)
    members = organisation.members(party)
    wanted = [r for r in organisation.relationships if filters.admit(organisation, r)]
    done: dict[str, list[Relationship]] = {}
    got: dict[str, list[Relationship]] = {}
    within = []
    for relationship in wanted:
        if relationship.provider in members and relationship.customer in members:
            within.append(relationship)
        elif relationship.provider in members:
            done.setdefault(relationship.customer, []).append(relationship)
        elif relationship.customer in members:
            got.setdefault(relationship.provider, []).append(relationship)
    place = {id_: place for place, id_ in enumerate(_by_department(organisation, {*done, *got}))}
    providers, customers = [], []
    for partner in sorted(place, key=lambda id_: (id_ == ALL, place[id_])):
        ours, theirs = done.get(partner, []), got.get(partner, [])
        both = bool(ours and theirs)
        if len(theirs) >= len(ours):
            providers.append(_edge(partner, party, [*theirs, *ours], both))
        else:
            customers.append(_edge(party, partner, [*ours, *theirs], both))
    named = {(r.service, r.provider) for several in got.values() for r in several}
    common = [r for r in wanted if r.customer == ALL and r.provider not in members and party != ALL]
    return Neighbours(
        centre=nodes.node(party),
        providers=providers,
        customers=customers,
        nodes={id_: nodes.node(id_) for id_ in (party, *place)},
        within=tuple(within),
        common=tuple(r for r in common if (r.service, r.provider) not in named),
    )


def whole(organisation: Organisation, filters: Filters = EVERYTHING) -> Whole:
    """All parties with what runs between them; two that serve each other have one edge."""
    nodes = _Nodes(organisation)
    wanted = [r for r in organisation.relationships if filters.admit(organisation, r)]
    for_all: dict[str, list[Relationship]] = {}
    pairs: dict[tuple[str, str], list[Relationship]] = {}
    for relationship in wanted:
        if relationship.customer == ALL:
            for_all.setdefault(relationship.provider, []).append(relationship)
        else:
            pairs.setdefault((relationship.provider, relationship.customer), []).append(relationship)
    shown = {id_ for pair in pairs for id_ in pair} | for_all.keys()
    shown |= {id_ for id_ in organisation.parties if not filters or nodes.department(id_) in filters.departments}
    departments = set(map(nodes.department, shown))
    return Whole(
        departments=_by_department(organisation, departments),
        nodes={id_: nodes.node(id_) for id_ in _by_department(organisation, shown.union(departments))},
        edges=_both_ways(pairs),
        for_all={id_: tuple(several) for id_, several in for_all.items()},
    )


def matrix(organisation: Organisation, filters: Filters = EVERYTHING) -> Matrix:
    """Everything between departments, their roles merged, as one cell a pair and direction."""
    nodes = _Nodes(organisation)
    cells: dict[tuple[str, str], list[Relationship]] = {}
    for relationship in organisation.relationships:
        if filters.admit(organisation, relationship):
            pair = (nodes.department(relationship.provider), nodes.department(relationship.customer))
            cells.setdefault(pair, []).append(relationship)
    shown = {id_ for pair in cells for id_ in pair} - {ALL}
    shown |= {id_ for id_ in map(nodes.department, organisation.parties) if not filters or id_ in filters.departments}
    return Matrix(
        departments=[nodes.node(id_) for id_ in _by_department(organisation, shown)],
        cells={
            (one, other): _edge(one, other, several, mutual=one != other and (other, one) in cells)
            for (one, other), several in cells.items()
        },
    )


def chain(organisation: Organisation, department: str, service: str) -> list[Link]:
    """What stops, step by step, if a service is late: each step once, what follows directly below it.

    Follows `needed_for` onwards to the external customers, who end it; so does a service that was told already.
    Each service is told at the fewest steps from the beginning. An unknown service has no chain.
    """
    steps = _Steps(organisation)
    first = (department, service)
    told = {first}
    below: dict[_Key, list[_Step]] = {}
    reached = [first]
    for key in reached:  # grows while it is walked
        below[key] = []
        for step in steps.after(key):
            new = step.onwards not in told
            if new and step.stops:
                told.add(step.onwards)
                reached.append(step.onwards)
            below[key].append(replace(step, seen=not new and bool(steps.after(step.onwards))))
    found: list[Link] = []
    waiting = [(0, step) for step in reversed(below[first])]
    while waiting:
        depth, step = waiting.pop()
        name = steps.name(step.onwards) if step.stops else ""
        found.append(Link(step.relationship, depth, step.stops, name, not step.stops, step.seen))
        if not step.seen:
            waiting += [(depth + 1, following) for following in reversed(below.get(step.onwards, []))]
    return found


_Key = tuple[str, str]  # a service: its department and its id


@dataclass(frozen=True, slots=True)
class _Step:
    """From a service that is late to the one that stops; to none at an external customer."""

    relationship: Relationship
    onwards: _Key = ("", "")
    seen: bool = False

    @property
    def stops(self) -> str:
        return self.onwards[1]


class _Steps:
    """Which steps lead on from each service."""

    def __init__(self, organisation: Organisation) -> None:
        self._names: dict[_Key, str] = {}
        for offer in organisation.offers:
            self._names.setdefault((offer.department, offer.service.id), offer.service.name)
        by_id = {relationship.id: relationship for relationship in organisation.relationships}
        self._after: dict[_Key, dict[tuple[str, _Key], _Step]] = {}
        for need in organisation.needs:
            wanted = need.expectation
            key = (organisation.department_of(wanted.from_), wanted.service)
            relationship = by_id.get("/".join((*key, need.customer)))
            if wanted.needed_for and relationship:
                self._add(key, _Step(relationship, (need.department, wanted.needed_for)))
        for relationship in organisation.relationships:
            customer = organisation.parties.get(relationship.customer)
            if customer and customer.external:
                offered = relationship.offer
                provider = offered.department if offered else organisation.department_of(relationship.provider)
                self._add((provider, relationship.service), _Step(relationship))

    def _add(self, key: _Key, step: _Step) -> None:
        self._after.setdefault(key, {}).setdefault((step.relationship.id, step.onwards), step)

    def after(self, key: _Key) -> Collection[_Step]:
        """What follows directly from a service being late."""
        return self._after.get(key, {}).values()

    def name(self, key: _Key) -> str:
        """What a service is called; one that its department does not list, by its id."""
        return self._names.get(key, "") or key[1]


class _Nodes:
    """Makes parties into nodes, unknown ones, too."""

    def __init__(self, organisation: Organisation) -> None:
        self._organisation = organisation
        self._services: dict[str, int] = {}
        for offer in organisation.offers:
            for id_ in {offer.provider, offer.department}:
                self._services[id_] = self._services.get(id_, 0) + 1

    def department(self, id_: str) -> str:
        return _department(self._organisation, id_)

    def node(self, id_: str) -> Node:
        party = self._organisation.parties.get(id_)
        department = self.department(id_)
        return Node(
            id=id_,
            title=party.title if party else id_,
            department=department,
            role=department != id_,
            external=bool(party and party.external),
            kind=party.kind if party else Kind.PAGE,
            services=self._services.get(id_, 0),
            page=party.page if party else "",
        )


def _department(organisation: Organisation, id_: str) -> str:
    """The department of a role; an unknown role of a known department stands with it."""
    party = organisation.parties.get(id_)
    if party is None:
        above = id_.rpartition("/")[0]
        return above if above in organisation.parties and not organisation.parties[above].role else id_
    return party.part_of if party.role else id_


def _by_department(organisation: Organisation, ids: Iterable[str]) -> list[str]:
    """In the guide's order, each department before its roles; unknown parties last, by id."""
    known = {id_: place for place, id_ in enumerate(organisation.parties)}
    last = len(known)

    def order(id_: str) -> tuple[int, str, int, str]:
        department = _department(organisation, id_)
        return known.get(department, last), department, known.get(id_, last) if id_ != department else -1, id_

    return sorted(ids, key=order)


def _both_ways(pairs: dict[tuple[str, str], list[Relationship]]) -> list[Edge]:
    edges = []
    for (one, other), done in pairs.items():
        back = pairs.get((other, one), []) if one != other else []
        leads = len(done) > len(back) or (len(done) == len(back) and one < other)
        if not back or leads:
            edges.append(_edge(one, other, [*done, *back], bool(back)))
    return edges


def _edge(source: str, target: str, relationships: list[Relationship], mutual: bool) -> Edge:
    state = max((relationship.state for relationship in relationships), key=SEVERITY.index)
    return Edge(f"{source} → {target}", source, target, tuple(relationships), state, mutual)
