"""What those who look after a guide should know of it: what to mend next, figures, and who would have to say what.

Nothing here is new about a guide: it is what `content.check`, `content.organisation` and `content.standard` found, put
in the order in which it matters to readers. `ui/care_report.py` has the words.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import TypeAlias

from content.check import Problem, Severity, problems
from content.library import HOME, Guide
from content.organisation import ALL, State
from content.page import Kind
from content.standard import SECTIONS, Cell, Met, Place
from content.suggestions import Suggestion, has_two_sides, suggestions

Where: TypeAlias = "tuple[str | int, ...] | int"  # a key of the header, or a 1-based line

LINKS = ("link-broken", "link-heading", "link-refused", "image-missing", "image-outside")  # codes of problems
_TOLD_BY_THEMSELVES = ("relationship-", "service-point", "department-point", "section-missing")  # codes
_OWN_AREA = (Kind.CHECKLIST, Kind.SCENARIO, Kind.SURVEY)  # found without a link


class Matter(IntEnum):
    """Why something is to be mended; what comes first matters more."""

    READERS = 0  # they see something wrong, or nothing
    CONTRADICTED = 1
    ONE_SIDED = 2
    POINT = 3  # of the standard
    REVIEW = 4
    OTHER = 5


@dataclass(frozen=True, slots=True)
class NextMend:
    """Something to be mended, with its reason."""

    matter: Matter
    code: str  # of `content.check`
    fields: Mapping[str, str]
    page: str  # id; "" where the file is no page that could be opened
    path: str  # of the file, relative to the guide
    where: Where
    count: int  # pages that lead there; of points and relationships: customers of the service
    alike: int = 0  # others of its kind on the same page
    suggestion: Suggestion | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """A page that somebody was to look over."""

    page: str
    owner: str
    due: date


@dataclass(frozen=True, slots=True)
class Figures:
    """How a guide stands, in numbers."""

    met: int  # places that state a point of the standard, inherit it or need not
    points: int  # places in all
    agreed: int  # relationships that both sides name alike
    two_sided: int  # relationships of which both sides could
    reviews: int  # pages whose review is due
    orphans: int
    links: int  # links and pictures that lead nowhere


@dataclass(frozen=True)
class Report:
    """Everything at once."""

    guide: Guide
    today: date
    figures: Figures
    mends: tuple[NextMend, ...]
    suggestions: tuple[Suggestion, ...]
    links: tuple[Problem, ...]
    reviews: tuple[Review, ...]
    orphans: tuple[str, ...]

    @property
    def in_order(self) -> bool:
        """Whether nothing is left to do."""
        return not (self.mends or self.suggestions or self.links or self.reviews or self.orphans)


def report(guide: Guide, today: date) -> Report:
    """Look a guide over; takes seconds for thousands of pages, and runs on any thread."""
    found = problems(guide, today)
    due = reviews(guide, today)
    alone = orphans(guide)
    return Report(
        guide,
        today,
        figures(guide, found, today),
        tuple(next_mends(guide, found)),
        tuple(suggestions(guide)),
        tuple(problem for problem in found if problem.code in LINKS),
        tuple(due),
        tuple(alone),
    )


def figures(guide: Guide, found: Iterable[Problem], today: date) -> Figures:
    """Count how a guide stands; `found` are its problems."""
    places = Counter(place.met for cell in guide.coverage.cells.values() for place in cell.places)
    two_sided = [one for one in guide.organisation.relationships if has_two_sides(guide.organisation, one)]
    return Figures(
        met=places.total() - places[Met.MISSING],
        points=places.total(),
        agreed=sum(one.state is State.AGREED for one in two_sided),
        two_sided=len(two_sided),
        reviews=len(reviews(guide, today)),
        orphans=len(orphans(guide)),
        links=sum(problem.code in LINKS for problem in found),
    )


def reviews(guide: Guide, today: date) -> list[Review]:
    """The pages whose review is due today or was before, the longest first."""
    dated = ((page.id, page.header.review) for page in guide.pages.values())
    due = [Review(id_, review.owner, review.due) for id_, review in dated if review.due and review.due <= today]
    return sorted(due, key=lambda one: (one.due, one.page))


def orphans(guide: Guide) -> list[str]:
    """The pages that nobody is led to, by id.

    Pages of a folder's own are found from every page below, lists, situations and surveys in their areas, and a party
    that another page names in its header is linked in that page's tables.
    """
    reached = {HOME, *guide.folders}
    for page in guide.pages.values():
        named = {found.id for task in page.tasks if (found := guide.named(task.attributes.get("page", "")))}
        reached |= named - {page.id}
    parties = guide.organisation.parties
    for one in guide.organisation.relationships:
        ends = [parties[id_].page for id_ in (one.provider, one.customer) if id_ in parties]
        if len(set(ends)) > 1:
            reached |= set(ends)
    reached |= {
        parties[party.part_of].page for party in parties.values() if not party.role and party.part_of in parties
    }
    left = (page for id_, page in sorted(guide.pages.items()) if id_ not in reached)
    return [page.id for page in left if page.kind not in _OWN_AREA and not guide.backlinks(page.id)]


# what to mend next


def next_mends(guide: Guide, found: Sequence[Problem], count: int = 5) -> list[NextMend]:
    """The mends that matter most; `found` are the guide's problems.

    They are different things on different pages as long as there are such, so that five rows tell of five gaps rather
    than five times of one.
    """
    ranked = sorted(_all_mends(guide, found), key=lambda mend: (mend.matter, mend.page != HOME, -mend.count))
    picked: dict[int, NextMend] = {}
    for marks_of in (_kind_or_page, _kind_alone, _kind_and_page, lambda _: ()):
        taken = {mark for mend in picked.values() for mark in marks_of(mend)}
        for place, mend in enumerate(ranked):
            if len(picked) == count:
                break
            marks = marks_of(mend)
            if place not in picked and taken.isdisjoint(marks):
                picked[place] = mend
                taken |= set(marks)
    return [picked[place] for place in sorted(picked)]


def _kind_or_page(mend: NextMend) -> tuple[tuple[str, str], ...]:
    return ("kind", _kind(mend)), ("page", mend.path)


def _kind_alone(mend: NextMend) -> tuple[tuple[str, str], ...]:
    return (("kind", _kind(mend)),)


def _kind_and_page(mend: NextMend) -> tuple[tuple[str, str], ...]:
    return ((_kind(mend), mend.path),)


def _kind(mend: NextMend) -> str:
    return mend.code if mend.matter in (Matter.READERS, Matter.OTHER) else mend.matter.name


def _all_mends(guide: Guide, found: Sequence[Problem]) -> Iterator[NextMend]:
    yield from _from_problems(guide, found)
    customers = _customers(guide)
    for one in suggestions(guide):
        relationship, page = one.relationship, guide.pages[one.page]
        matter = Matter.CONTRADICTED if relationship.state is State.CONTRADICTED else Matter.ONE_SIDED
        department = guide.organisation.department_of(relationship.provider)
        served = len(customers.get((department, relationship.service), ()))
        fields, where = dict(one.fields), one.where
        for told in one.disagreements[:1]:
            fields |= told.fields
            where = told.expected.key
        yield NextMend(matter, one.code, fields, one.page, page.path, where, served, suggestion=one)
    for cell in guide.coverage.cells.values():
        for place in cell.missing:
            yield _point(guide, cell, place, customers)


def _from_problems(guide: Guide, found: Sequence[Problem]) -> Iterator[NextMend]:
    """What readers see, reviews, and whatever else is worth a warning."""
    ids = {page.path: id_ for id_, page in guide.pages.items()}
    alike = Counter((problem.code, problem.path) for problem in found)
    for problem in found:
        if problem.severity is Severity.ERROR:
            matter = Matter.READERS
        elif problem.code == "review-overdue":
            matter = Matter.REVIEW
        elif problem.severity is Severity.HINT or problem.code.startswith(_TOLD_BY_THEMSELVES):
            continue
        else:
            matter = Matter.OTHER
        page = ids.get(problem.path, "")
        readers = len(guide.backlinks(page)) if page else 0
        others = alike[problem.code, problem.path] - 1
        yield NextMend(matter, problem.code, problem.fields, page, problem.path, problem.line, readers, others)


def _customers(guide: Guide) -> Mapping[tuple[str, str], set[str]]:
    """Department and service → who is served; under the service "" by any of its services."""
    organisation = guide.organisation
    departments = {p.id for p in organisation.parties.values() if p.kind is Kind.DEPARTMENT and not p.role}
    served: dict[tuple[str, str], set[str]] = {}
    for offer in organisation.offers:
        named = set(offer.service.for_)
        whom = (named - {ALL}) | (departments - {offer.department} if ALL in named else set())
        for service in (offer.service.id or offer.service.name, ""):
            served.setdefault((offer.department, service), set()).update(whom)
    return served


def _point(guide: Guide, cell: Cell, place: Place, customers: Mapping[tuple[str, str], set[str]]) -> NextMend:
    page = guide.pages[cell.page]
    fields, code, service = {"point": cell.point, "title": page.title}, "department-point", ""
    if place.service:
        code, fields["service"] = "service-point", place.service
        entry = page.header.services[int(place.key[1])]
        service = entry.id or entry.name
    elif cell.point == SECTIONS:
        code, fields["heading"] = "section-missing", place.heading
    where = place.key or page.body_line
    served = len(customers.get((cell.party, service), ()))
    return NextMend(Matter.POINT, code, fields, page.id, page.path, where, served)
