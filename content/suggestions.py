"""Who would have to say what, so that two sides of a relationship agree."""

from collections.abc import Mapping
from dataclasses import dataclass

from content.frontmatter import KeyPath
from content.header import POINTS, Expectation
from content.library import Guide
from content.organisation import Difference, Need, Offer, Organisation, Relationship, State


@dataclass(frozen=True, slots=True)
class Side:
    """What one page states about a point on which another differs."""

    page: str  # id
    title: str  # of the party
    key: KeyPath
    line: int  # 1-based
    value: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One point that both sides state differently."""

    point: str
    offered: Side
    expected: Side

    @property
    def fields(self) -> dict[str, str]:
        """What the sentence about it names, besides who differs."""
        return {"point": self.point, "offered": self.offered.value, "expected": self.expected.value}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The entry that would make two sides of a relationship agree."""

    relationship: Relationship  # offered, expected or contradicted
    page: str  # id of the page that would have to say it
    key: str  # "services" or "expects"
    place: int  # index of the entry that changes, or -1 for a new one
    values: Mapping[str, object]  # by the keys of the header: texts, or a list of texts
    fields: Mapping[str, str]  # provider, customer and service in words
    says: str  # id of the page that names it already
    disagreements: tuple[Disagreement, ...] = ()

    @property
    def code(self) -> str:
        """The code of the problem that it solves (`content.check`)."""
        return f"relationship-{self.relationship.state.value}"

    @property
    def where(self) -> KeyPath:
        """The key of the header that the entry belongs to."""
        return (self.key,) if self.place < 0 else (self.key, self.place)


def has_two_sides(organisation: Organisation, one: Relationship) -> bool:
    """Whether there is a page for each side; a party without one cannot be asked to name anything."""
    match one.state:
        case State.OFFERED:
            return one.customer in organisation.parties
        case State.EXPECTED:
            return one.provider in organisation.parties
        case State.TO_ALL:
            return False
        case _:
            return True


def suggestions(guide: Guide) -> list[Suggestion]:
    """What would mend each relationship on which two sides do not agree: those that differ first."""
    organisation = guide.organisation
    offers = {(offer.department, _key(offer)): offer for offer in reversed(organisation.offers)}
    found: list[Suggestion] = []
    for one in organisation.relationships:
        if not has_two_sides(organisation, one):
            continue
        if one.state is State.CONTRADICTED and one.offer and one.need:
            found.append(_align(guide, one, one.offer, one.need))
        elif one.state is State.OFFERED:
            found.append(_expect(guide, one))
        elif one.state is State.EXPECTED and one.need:
            department = organisation.department_of(one.need.expectation.from_)
            found.append(_offer(guide, one, one.need.expectation, offers.get((department, one.service))))
    return sorted(found, key=_order)


def _order(one: Suggestion) -> tuple[bool, str]:
    return one.relationship.state is not State.CONTRADICTED, one.relationship.id


def _key(offer: Offer) -> str:
    return offer.service.id or offer.service.name


def _names(organisation: Organisation, one: Relationship) -> dict[str, str]:
    return {
        "provider": organisation.title(one.provider),
        "customer": organisation.title(one.customer),
        "service": one.name,
    }


def _role(party: str, department: str) -> str:
    """The role's own id within its department, or nothing for the department itself."""
    return party.removeprefix(f"{department}/") if party != department else ""


def _expect(guide: Guide, one: Relationship) -> Suggestion:
    """The customer would have to expect it. What the provider states holds, so nothing of that is repeated."""
    organisation = guide.organisation
    customer = organisation.parties[one.customer]
    values: dict[str, object] = {"from": one.provider, "service": one.service}
    if role := _role(one.customer, organisation.department_of(one.customer)):
        values = {"as": role, **values}
    names = _names(organisation, one)
    says = one.offer.page if one.offer else ""
    return Suggestion(one, customer.page, "expects", -1, values, names, says)


def _offer(guide: Guide, one: Relationship, wanted: Expectation, offer: Offer | None) -> Suggestion:
    """The provider would have to name the customer: in the service where there is one, else in a new one."""
    organisation = guide.organisation
    page, names = organisation.parties[one.provider].page, _names(organisation, one)
    says = one.need.page if one.need else ""
    if offer:
        values: dict[str, object] = {"for": [*offer.service.for_, one.customer]}
        return Suggestion(one, offer.page, "services", offer.place, values, names, says)
    if any(letter.isspace() for letter in wanted.service):
        values = {"name": wanted.service}  # the customer's own words: an id would keep the two sides apart
    else:
        words = wanted.service.replace("-", " ").strip()
        values = {"id": wanted.service, "name": words[:1].upper() + words[1:]}
    if role := _role(one.provider, organisation.department_of(one.provider)):
        values["by"] = role
    values["for"] = [one.customer]
    values |= {point: value for point in (*POINTS, "passes") if (value := getattr(wanted, point))}
    return Suggestion(one, page, "services", -1, values, names, says)


def _align(guide: Guide, one: Relationship, offer: Offer, need: Need) -> Suggestion:
    """The customer would have to state what the provider does; or the other way round, which is for people to say."""
    names = _names(guide.organisation, one)
    told = tuple(_disagreement(guide, names, difference, offer, need) for difference in one.differences)
    values = {difference.point: difference.offered for difference in one.differences}
    return Suggestion(one, need.page, "expects", need.place, values, names, offer.page, told)


def _disagreement(
    guide: Guide, names: Mapping[str, str], difference: Difference, offer: Offer, need: Need
) -> Disagreement:
    point = difference.point
    of_offer: KeyPath = ("services", offer.place, point)
    of_need: KeyPath = ("expects", need.place, point)
    lines = (guide.pages[offer.page].line(*of_offer), guide.pages[need.page].line(*of_need))
    return Disagreement(
        point,
        Side(offer.page, names["provider"], of_offer, lines[0], difference.offered),
        Side(need.page, names["customer"], of_need, lines[1], difference.expected),
    )
