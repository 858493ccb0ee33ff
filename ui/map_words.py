"""What the map says in words: states, what is passed on, and a relationship in full, of both sides. Qt Core only."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject

from content.header import POINTS
from content.organisation import ALL, Organisation, Relationship, State
from content.relation_map import Edge, Node
from ui.page_words import duration_words, party_name, point_word

_TELLING = ("description", "impact", "goal")  # what only the provider's page says of a service


class MapCounted(QObject):
    """Numbers of what the map shows, in the plural form that the number wants."""

    def parties(self, n: int) -> str:
        """13 places."""
        return self.tr("%n place(s)", "", n)

    def relationships(self, n: int) -> str:
        """31 relationships."""
        return self.tr("%n relationship(s)", "", n)

    def one_sided(self, n: int) -> str:
        """2 named by one side only."""
        return self.tr("%n named by one side only", "", n)

    def differing(self, n: int) -> str:
        """1 where the two sides differ."""
        return self.tr("%n where the two sides differ", "", n)

    def services(self, n: int) -> str:
        """6 services."""
        return self.tr("%n service(s)", "", n)

    def common(self, n: int) -> str:
        """13 services of others are for everybody."""
        return self.tr("%n service(s) of others for everybody", "", n)

    def more(self, n: int) -> str:
        """12 more stand in the list."""
        return self.tr("%n more in the list", "", n)


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a service, as its provider and its customer state it; empty where a side says nothing."""

    name: str
    offered: str
    expected: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A relationship in full."""

    title: str  # the service
    provider: str
    customer: str
    state: str
    open: bool  # something is not in order
    because: str  # what the customer needs it for
    points: tuple[Point, ...]
    missing: str  # which page would have to say what; empty where both say it
    pages: tuple[tuple[str, str], ...]  # ids and titles: the provider's, then the customer's


def kind_of_state(state: State) -> str:
    """Name a state as the legend and the filter do, whoever the two sides are."""
    match state:
        case State.AGREED:
            return QCoreApplication.translate("MapWords", "agreed by both sides")
        case State.OFFERED:
            return QCoreApplication.translate("MapWords", "named only by those who do it")
        case State.EXPECTED:
            return QCoreApplication.translate("MapWords", "named only by those who need it")
        case State.CONTRADICTED:
            return QCoreApplication.translate("MapWords", "the two sides differ")
        case State.TO_ALL:
            return QCoreApplication.translate("MapWords", "for everybody")
        case _:
            assert_never(state)


def passes_word(passes: str) -> str:
    """Say what is passed on with a service."""
    match passes:
        case "information":
            return QCoreApplication.translate("MapWords", "Information")
        case "object":
            return QCoreApplication.translate("MapWords", "Things")
        case "service":
            return QCoreApplication.translate("MapWords", "Services")
        case "expertise":
            return QCoreApplication.translate("MapWords", "Expertise")
        case _:
            return passes


def state_of(organisation: Organisation, relationship: Relationship) -> str:
    """Say how far the two sides of a relationship agree, and who names it where only one does."""
    only = QCoreApplication.translate("MapWords", "named by {name} only")
    match relationship.state:
        case State.OFFERED:
            return only.format(name=party_name(organisation, relationship.provider))
        case State.EXPECTED:
            return only.format(name=customer_name(organisation, relationship.customer))
        case state:
            return kind_of_state(state)


def is_open(state: State) -> bool:
    """Whether a state wants something to be done."""
    return state not in (State.AGREED, State.TO_ALL)


def customer_name(organisation: Organisation, party: str) -> str:
    """Name a customer, who may be everybody."""
    if party == ALL:
        return QCoreApplication.translate("MapWords", "Everybody")
    return party_name(organisation, party)


def customer_in_sentence(organisation: Organisation, party: str) -> str:
    """Name a customer amid other words."""
    return QCoreApplication.translate("MapWords", "everybody") if party == ALL else party_name(organisation, party)


def sentence(organisation: Organisation, relationship: Relationship) -> str:
    """Tell a relationship in one sentence, for the list and for screen readers."""
    words = QCoreApplication.translate("MapWords", "{provider} is there for {customer}: {service} ({state})")
    return words.format(
        provider=party_name(organisation, relationship.provider),
        customer=customer_in_sentence(organisation, relationship.customer),
        service=relationship.name,
        state=state_of(organisation, relationship),
    )


def edge_title(organisation: Organisation, edge: Edge) -> str:
    """Name a line by its two ends."""
    arrow = " ⇄ " if edge.mutual else " → "
    return party_name(organisation, edge.source) + arrow + customer_name(organisation, edge.target)


def summary(relationships: Collection[Relationship]) -> str:
    """How many relationships there are, and how many of them want something to be done."""
    counted = MapCounted()
    one_sided = sum(one.state in (State.OFFERED, State.EXPECTED) for one in relationships)
    differing = sum(one.state is State.CONTRADICTED for one in relationships)
    said = [counted.relationships(len(relationships))]
    said += [counted.one_sided(one_sided)] if one_sided else []
    said += [counted.differing(differing)] if differing else []
    return ", ".join(said)


def cell_words(organisation: Organisation, provider: str, customer: str, edge: Edge | None) -> str:
    """Tell a cell of the matrix."""
    ends = f"{party_name(organisation, provider)} → {customer_name(organisation, customer)}"
    nothing = QCoreApplication.translate("MapWords", "nothing")
    return f"{ends}: {summary(edge.relationships) if edge else nothing}"


def services_of(relationships: Iterable[Relationship]) -> str:
    """The names of the services, each once."""
    return ", ".join(dict.fromkeys(relationship.name for relationship in relationships))


def node_below(organisation: Organisation, node: Node, framed: bool = False) -> str:
    """What stands under a party's name; within the frame of its department that is not said again."""
    if node.external:
        return external_word()
    if node.role and not framed:
        return organisation.title(node.department)
    return MapCounted().services(node.services) if node.services else ""


def external_word() -> str:
    """Say that a party does not belong to the company."""
    return QCoreApplication.translate("MapWords", "external")


def told(organisation: Organisation, relationship: Relationship) -> Told:
    """A relationship with everything that its two sides say of it."""
    provider = party_name(organisation, relationship.provider)
    customer = customer_name(organisation, relationship.customer)
    parties = (organisation.parties.get(party) for party in (relationship.provider, relationship.customer))
    pages = {party.page: organisation.title(organisation.department_of(party.id)) for party in parties if party}
    return Told(
        title=relationship.name,
        provider=provider,
        customer=customer,
        state=state_of(organisation, relationship),
        open=is_open(relationship.state),
        because=_because(organisation, relationship),
        points=tuple(_points(relationship)),
        missing=_missing(organisation, relationship),
        pages=tuple(pages.items()),
    )


def choice_words(organisation: Organisation, relationships: Sequence[Relationship]) -> str:
    """Tell in short which relationships are chosen."""
    if len(relationships) != 1:
        return summary(relationships) if relationships else ""
    said = (sentence(organisation, relationships[0]) + ".", _missing(organisation, relationships[0]))
    return " ".join(filter(None, said))


def _because(organisation: Organisation, relationship: Relationship) -> str:
    need = relationship.need
    if need is None:
        return ""
    wanted = need.expectation
    own = {one.service.id: one.service.name for one in organisation.offers if one.department == need.department}
    needed = own.get(wanted.needed_for) or wanted.needed_for
    for_ = QCoreApplication.translate("MapWords", "Needed for: {service}").format(service=needed) if needed else ""
    return "\n".join(filter(None, (wanted.because, for_)))


def _points(relationship: Relationship) -> Iterable[Point]:
    service = relationship.offer.service if relationship.offer else None
    wanted = relationship.need.expectation if relationship.need else None
    differing = {difference.point for difference in relationship.differences}
    for name in ("description", "passes", *POINTS, *_TELLING[1:]):
        offered = getattr(service, name, "") if service else ""
        expected = getattr(wanted, name, "") if wanted else ""
        if offered or expected:
            yield Point(point_word(name), _value(name, offered), _value(name, expected), name in differing)


def _value(point: str, text: str) -> str:
    return passes_word(text) if point == "passes" else duration_words(text)


def _missing(organisation: Organisation, relationship: Relationship) -> str:
    """Say which page would have to say what for both sides to name the relationship."""
    provider, customer = relationship.provider, relationship.customer
    provider_page = organisation.title(organisation.department_of(provider))
    customer_page = organisation.title(organisation.department_of(customer))
    fields = {
        "service": relationship.name,
        "provider": party_name(organisation, provider),
        "customer": customer_in_sentence(organisation, customer),
    }
    if relationship.state is State.OFFERED:
        if customer not in organisation.parties:
            words = QCoreApplication.translate("MapWords", "“{customer}” has no page that could name it.")
            return words.format(**fields)
        words = QCoreApplication.translate(
            "MapWords", "The page “{page}” would have to say that {customer} expects “{service}” of {provider}."
        )
        return words.format(page=customer_page, **fields)
    if relationship.state is not State.EXPECTED:
        return ""
    if provider not in organisation.parties:
        words = QCoreApplication.translate("MapWords", "“{provider}” has no page that could name it.")
        return words.format(**fields)
    department = organisation.department_of(provider)
    names = {one.service.id or one.service.name for one in organisation.offers if one.department == department}
    if relationship.service in names:
        words = QCoreApplication.translate(
            "MapWords", "The page “{page}” would have to name {customer} among those whom “{service}” is for."
        )
    else:
        words = QCoreApplication.translate(
            "MapWords", "The page “{page}” would have to list “{service}” among its services, for {customer}."
        )
    return words.format(page=provider_page, **fields)
