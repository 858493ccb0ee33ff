"""What somebody who is new should read, in which order, and why: first what is nearest to their own place."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from content.library import HOME, Guide
from content.organisation import ALL, Organisation, Relationship, party_id
from content.page import Kind, Page

# Brysbaert (2019), How many words do we read per minute?, Journal of Memory and Language 109: 238 words of English
# non-fiction, read silently. German words are longer, and what is new takes longer still.
WORDS_PER_MINUTE = 200
MAX_NEXT = 5  # partners of partners
MAX_LINKS = 8  # from the guide's first page, for somebody whose place is not known
_TO_ALL = 3


class Reason(StrEnum):
    """Why a page is worth reading."""

    OWN = "own"  # the own department
    MUTUAL = "mutual"  # both serve each other
    CUSTOMER = "customer"  # whom the own party serves
    PROVIDER = "provider"  # who serves it
    NEXT = "next"  # one step further
    STANDARD = "standard"  # what holds for all
    LIST = "list"  # an item of a list, or the guide's first page, leads there


_GROUPS = (Reason.MUTUAL, Reason.CUSTOMER, Reason.PROVIDER)


@dataclass(frozen=True, slots=True)
class Step:
    """One page of a reading path."""

    page: str  # id
    reason: Reason
    via: str = ""  # the partner's party id, or the id of the page whose items or links lead here
    service: str = ""  # name of a service that explains it
    minutes: int = 1


@dataclass(frozen=True, slots=True)
class _Tie:
    """One relationship, as seen from the own side."""

    page: str  # the partner's
    partner: str  # party id
    service: str  # name
    serves: bool  # the own side serves the partner
    rank: int  # 0 the own party itself, 1 its department, 2 others in it, _TO_ALL for a service for everybody


def reading_path(guide: Guide, party: str, lists: Iterable[str]) -> list[Step]:
    """Return what the members of a party read, each page once and with its first reason.

    `lists` are the lists that the person works with, by page id or id. An unknown or no party gives what is for all.
    """
    own = guide.organisation.parties.get(party)
    steps: dict[str, Step] = {}
    found = [*_around(guide, party)] if own else []
    found += [Step(page.id, Reason.STANDARD) for page in _sorted(guide) if page.kind is Kind.STANDARD]
    found += _from_lists(guide, lists)
    if not own:
        found += _from_home(guide)
    for step in found:
        page = guide.pages.get(step.page)
        if page and page.id not in steps:
            steps[page.id] = Step(page.id, step.reason, step.via, step.service, minutes(page.words))
    return list(steps.values())


def minutes(words: int) -> int:
    """Return how long so many words take to read, in whole minutes, at least one."""
    return max(1, round(words / WORDS_PER_MINUTE))


def _sorted(guide: Guide) -> list[Page]:
    return [guide.pages[id_] for id_ in sorted(guide.pages)]


def _around(guide: Guide, party: str) -> Iterator[Step]:
    """The own department, those who work with it, and those who work with them."""
    organisation = guide.organisation
    own_pages = _own_pages(organisation, party)
    for page, department in own_pages.items():
        yield Step(page, Reason.OWN, department)
    ties: dict[str, list[_Tie]] = {}
    for tie in sorted(_ties(organisation, party), key=lambda tie: tie.rank):
        if tie.page not in own_pages:
            ties.setdefault(tie.page, []).append(tie)
    yield from sorted(
        (_step(page, several) for page, several in ties.items()),
        key=lambda step: (_GROUPS.index(step.reason), *_nearness(ties[step.page], step.reason), step.page),
    )
    yield from _further(organisation, ties, own_pages)


def _step(page: str, ties: list[_Tie]) -> Step:
    named = [tie for tie in ties if tie.rank < _TO_ALL] or ties
    serves = any(tie.serves for tie in named)
    served = not all(tie.serves for tie in named)
    reason = Reason.MUTUAL if serves and served else Reason.CUSTOMER if serves else Reason.PROVIDER
    return Step(page, reason, ties[0].partner, ties[0].service)


def _nearness(ties: list[_Tie], reason: Reason) -> tuple[int, int]:
    """What is nearer comes first, then the partner with whom there is more to do."""
    ranks = [min((tie.rank for tie in ties if tie.serves is serves), default=0) for serves in (True, False)]
    return (max(ranks) if reason is Reason.MUTUAL else ties[0].rank), -len(ties)


def _own_pages(organisation: Organisation, party: str) -> dict[str, str]:
    """The page of a party, and of the departments that a team is part of, each with its party id."""
    pages: dict[str, str] = {}
    above = organisation.department_of(party)
    while (known := organisation.parties.get(above)) and known.page not in pages:
        pages[known.page] = above
        above = known.part_of
    return pages


def _ties(organisation: Organisation, party: str) -> list[_Tie]:
    """All that a party, its department and the others in it have to do with partners that have a page."""
    department = organisation.department_of(party)
    ranks = dict.fromkeys(organisation.members(department), 2) | {department: 1} | {party: 0}
    is_department = organisation.parties[department].kind is Kind.DEPARTMENT
    found: list[tuple[str, Relationship, bool, int]] = []
    for relationship in organisation.relationships:
        provider, customer = relationship.provider, relationship.customer
        if provider in ranks:
            found.append((customer, relationship, True, ranks[provider]))
        if customer in ranks:
            found.append((provider, relationship, False, ranks[customer]))
        elif customer == ALL and is_department and provider not in ranks:
            found.append((provider, relationship, False, _TO_ALL))
    return [
        _Tie(organisation.parties[partner].page, partner, relationship.name, serves, rank)
        for partner, relationship, serves, rank in found
        if partner in organisation.parties
    ]


def _further(organisation: Organisation, ties: dict[str, list[_Tie]], own_pages: Collection[str]) -> list[Step]:
    """Who serves those who serve us, and whom those serve whom we serve, by name; those with most ties first."""
    named = [(page, tie.serves) for page, several in ties.items() for tie in several if tie.rank < _TO_ALL]
    customers = {page for page, serves in named if serves}
    providers = {page for page, serves in named if not serves}
    found: dict[str, list[Step]] = {}
    for relationship in organisation.relationships:
        provider = organisation.parties.get(relationship.provider)
        customer = organisation.parties.get(relationship.customer)
        if not provider or not customer:
            continue
        for near, far, partners in ((customer, provider, providers), (provider, customer, customers)):
            if near.page in partners and far.page not in ties and far.page not in own_pages:
                step = Step(far.page, Reason.NEXT, near.id, relationship.name)
                found.setdefault(far.page, []).append(step)
    ordered = sorted(found.values(), key=lambda steps: (-len(steps), steps[0].page))
    return [steps[0] for steps in ordered[:MAX_NEXT]]


def _from_lists(guide: Guide, lists: Iterable[str]) -> Iterator[Step]:
    """The pages that items of the lists ask for."""
    by_id = {party_id(page): page for page in reversed(_sorted(guide)) if page.kind is Kind.CHECKLIST}
    for list_ in lists:
        template = guide.pages.get(list_) or by_id.get(list_)
        for task in template.tasks if template else ():
            page = guide.named(task.attributes.get("page", ""))
            if template and page:
                yield Step(page.id, Reason.LIST, template.id)


def _from_home(guide: Guide) -> Iterator[Step]:
    """The first pages that the guide's own page leads to."""
    home = guide.pages.get(HOME)
    targets = (guide.resolve(link.target, link.wiki, HOME) for link in home.links) if home else ()
    linked = dict.fromkeys(target.page for target in targets if target and target.page != HOME)
    for page in islice(linked, MAX_LINKS):
        yield Step(page, Reason.LIST, HOME)
