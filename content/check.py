"""The problems of a guide: where they are, how bad they are, and what would mend them.

Problems carry a code and fields; `ui/messages.py` has the sentences. An *error* means that readers see something wrong
or nothing at all; a *warning* is a gap that somebody should close; a *hint* is worth a look.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from urllib.parse import unquote

from content import links
from content.frontmatter import KeyPath
from content.library import Guide
from content.near_names import NearNames
from content.organisation import ALL, Relationship, State, party_id
from content.page import Kind, Page
from content.standard import SECTIONS
from content.tasks import parse_due


class Severity(StrEnum):
    """How bad a problem is."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Mend:
    """What would solve a problem."""

    code: str  # replace, add, say, rename, look-over
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong or missing."""

    code: str
    severity: Severity
    path: str  # of the page, relative to the guide
    line: int  # 1-based
    fields: Mapping[str, str] = field(default_factory=dict)
    mend: Mend | None = None


_FAULTS = {
    "header-unreadable": Severity.ERROR,
    "header-type": Severity.ERROR,
    "header-key-twice": Severity.ERROR,
    "header-choice": Severity.WARNING,
    "header-key-unknown": Severity.WARNING,
    "encoding": Severity.WARNING,
    "page-too-long": Severity.WARNING,
    "markdown-too-deep": Severity.WARNING,
    "markdown-unreadable": Severity.ERROR,
}


def problems(guide: Guide, today: date) -> list[Problem]:
    """Everything that is wrong with a guide, by path and line."""
    found: list[Problem] = []
    for error in guide.unreadable:
        path = error.path.relative_to(guide.root).as_posix()
        found.append(Problem("page-unreadable", Severity.ERROR, path, 1, {"reason": error.reason}))
    for id_ in sorted(guide.pages):
        found += _alone(guide, guide.pages[id_], today)
    found += _together(guide)
    return sorted(_once(found), key=lambda problem: (problem.path, problem.line, problem.code))


def page_problems(guide: Guide, page: Page, today: date) -> list[Problem]:
    """What is wrong with one page of a guide, by line."""
    found = [*_alone(guide, page, today), *(problem for problem in _together(guide) if problem.path == page.path)]
    return sorted(_once(found), key=lambda problem: (problem.line, problem.code))


def _alone(guide: Guide, page: Page, today: date) -> Iterator[Problem]:
    """What a page has wrong by itself, and where it leads."""
    yield from _faults(page)
    yield from _links(guide, page)
    yield from _images(guide, page)
    yield from _items(guide, page)
    if page.kind is Kind.SURVEY:
        from content.survey_problems import survey_problems  # which needs the classes above

        yield from survey_problems(page)
    if page.header.review.due and page.header.review.due < today:
        fields = {"due": page.header.review.due.isoformat(), "owner": page.header.review.owner}
        line = page.line("review", "due")
        yield Problem("review-overdue", Severity.WARNING, page.path, line, fields, Mend("look-over"))


def _together(guide: Guide) -> Iterator[Problem]:
    """What pages have wrong with each other."""
    yield from _doubles(guide)
    yield from _parties(guide)
    yield from _relationships(guide)
    yield from _standard(guide)
    from content.situation_problems import situation_problems  # which needs the classes above

    yield from situation_problems(guide)


def _once(found: list[Problem]) -> Iterator[Problem]:
    """The same thing at the same line is said once."""
    seen = set()
    for problem in found:
        key = (problem.code, problem.path, problem.line, tuple(sorted(problem.fields.items())))
        if key not in seen:
            seen.add(key)
            yield problem


def _faults(page: Page) -> Iterator[Problem]:
    for fault in page.faults:
        near = fault.fields.get("near", "")
        mend = Mend("replace", {"with": near}) if near else None
        severity = _FAULTS.get(fault.code, Severity.WARNING)
        yield Problem(fault.code, severity, page.path, fault.line, fault.fields, mend)


def _links(guide: Guide, page: Page) -> Iterator[Problem]:
    for link in page.links:
        if not link.wiki and links.classify(link.target) is not links.LinkKind.PAGE:
            if links.classify(link.target) is links.LinkKind.REFUSED:
                yield Problem("link-refused", Severity.WARNING, page.path, link.line, {"target": link.target})
            continue
        target = guide.resolve(link.target, link.wiki, page.id)
        name, fragment = links.split_fragment(link.target)
        if target is None:
            mend = _replace(guide.near_titles.nearest(name))
            yield Problem("link-broken", Severity.ERROR, page.path, link.line, {"target": link.target}, mend)
        elif fragment and not target.slug:
            headings = {h.text: h.text for h in guide.pages[target.page].headings}
            fields = {"target": link.target, "heading": fragment, "title": target.title}
            yield Problem("link-heading", Severity.WARNING, page.path, link.line, fields, _nearest(fragment, headings))


def _nearest(name: str, choices: Mapping[str, str]) -> Mend | None:
    return _replace(NearNames(choices).nearest(name))


def _replace(right: str) -> Mend | None:
    return Mend("replace", {"with": right}) if right else None


def _images(guide: Guide, page: Page) -> Iterator[Problem]:
    root = os.path.realpath(guide.root)
    for image in page.images:
        if links.classify(image.target) is links.LinkKind.OUTSIDE:
            yield Problem("image-outside", Severity.WARNING, page.path, image.line, {"target": image.target})
            continue
        path = links.page_path(links.split_fragment(image.target)[0], page.path)
        real = os.path.realpath(guide.root / path) if path else ""
        if not real.startswith(root + os.sep):
            yield Problem("image-outside", Severity.WARNING, page.path, image.line, {"target": image.target})
        elif not os.path.isfile(real):  # noqa: PTH113 - takes any name, however long
            target = {"target": unquote(image.target)}
            yield Problem("image-missing", Severity.ERROR, page.path, image.line, target)


def _items(guide: Guide, page: Page) -> Iterator[Problem]:
    """Attributes of checklist items that lead nowhere, and ids that stand twice."""
    for heading in page.headings:
        yield from _due(page, heading.attributes, heading.line)
    seen: dict[str, int] = {}
    for task in page.tasks:
        id_ = task.attributes.get("id", "")
        if id_ and id_ in seen:
            fields = {"id": id_, "first": str(seen[id_])}
            yield Problem("item-id-twice", Severity.ERROR, page.path, task.line, fields, Mend("rename"))
        seen.setdefault(id_, task.line)
        yield from _due(page, task.attributes, task.line)
        for key in ("with", "waits"):
            party = task.attributes.get(key, "")
            if party and party not in guide.organisation.parties:
                yield _unknown_party(guide, page, party, task.line)
        wanted = task.attributes.get("page", "")
        if wanted and guide.named(wanted) is None:
            mend = _replace(guide.near_ids.nearest(wanted))
            yield Problem("link-broken", Severity.ERROR, page.path, task.line, {"target": wanted}, mend)


def _due(page: Page, attributes: Mapping[str, str], line: int) -> Iterator[Problem]:
    """A time that is none would silently be left out."""
    written = attributes.get("due", "")
    if written and parse_due(written) is None:
        yield Problem("due-unreadable", Severity.WARNING, page.path, line, {"value": written})


def _doubles(guide: Guide) -> Iterator[Problem]:
    for page in guide.doubles:
        fields = {"id": page.id, "other": guide.pages[page.id].path}
        yield Problem("page-id-twice", Severity.ERROR, page.path, 1, fields, Mend("rename"))
    for first, second in guide.organisation.doubles:
        page = guide.pages[second.page]
        fields = {"id": second.id, "other": guide.pages[first.page].path}
        line = page.line("roles") if second.role else page.line("id")
        yield Problem("party-id-twice", Severity.ERROR, page.path, line, fields, Mend("rename"))
    for ids in guide.titles.values():
        for id_ in ids[1:]:
            page = guide.pages[id_]
            fields = {"title": page.title, "other": guide.pages[ids[0]].path}
            yield Problem("title-twice", Severity.HINT, page.path, page.line("title"), fields)
    known: dict[tuple[Kind, str], Page] = {}
    for page in guide.pages.values():
        if page.kind not in (Kind.CHECKLIST, Kind.SCENARIO, Kind.SURVEY):
            continue
        first_page = known.setdefault((page.kind, party_id(page)), page)
        if first_page is not page:
            fields = {"id": party_id(page), "other": first_page.path}
            yield Problem("list-id-twice", Severity.ERROR, page.path, page.line("id"), fields, Mend("rename"))


def _unknown_party(guide: Guide, page: Page, party: str, line: int) -> Problem:
    parties = guide.organisation.parties
    choices = {id_: id_ for id_ in parties} | {p.title: p.id for p in parties.values()}
    mend = _nearest(party, choices) or _nearest(party, {id_.rsplit("/", 1)[-1]: id_ for id_ in parties})
    return Problem("party-unknown", Severity.ERROR, page.path, line, {"party": party}, mend)


def _parties(guide: Guide) -> Iterator[Problem]:
    """Every party and service that a header names must exist, once."""
    organisation = guide.organisation
    own_services = {(offer.department, offer.service.id) for offer in organisation.offers}
    for page in guide.pages.values():
        home = party_id(page)
        for party, key in _named_parties(page, home):
            if party and party != ALL and party not in organisation.parties:
                yield _unknown_party(guide, page, party, page.line(*key))
        for number, service in enumerate(page.header.services):
            if not service.id:
                line = page.line("services", number)
                fields = {"service": service.name}
                add_id = Mend("add", {"key": "id"})
                yield Problem("service-without-id", Severity.WARNING, page.path, line, fields, add_id)
        for number, need in enumerate(page.header.expects):
            if need.needed_for and (home, need.needed_for) not in own_services:
                mend = _nearest(need.needed_for, {s.id: s.id for s in page.header.services})
                line = page.line("expects", number, "needed_for")
                fields = {"service": need.needed_for, "title": page.title}
                yield Problem("service-unknown", Severity.WARNING, page.path, line, fields, mend)
    yield from _circles(guide)
    yield from _services_twice(guide)


def _named_parties(page: Page, home: str) -> Iterator[tuple[str, KeyPath]]:
    """The parties that a header names, each with its key."""
    header = page.header
    yield header.part_of, ("part_of",)
    yield header.provider, ("provider",)
    yield header.customer, ("customer",)
    for place, party in enumerate(header.for_):
        yield party, ("for", place)
    for number, service in enumerate(header.services):
        for place, party in enumerate(service.for_):
            yield party, ("services", number, "for", place)
        if service.by:
            yield f"{home}/{service.by}", ("services", number, "by")
    for number, need in enumerate(header.expects):
        yield need.from_, ("expects", number, "from")
        if need.as_:
            yield f"{home}/{need.as_}", ("expects", number, "as")


def _services_twice(guide: Guide) -> Iterator[Problem]:
    seen: set[tuple[str, str]] = set()
    for offer in guide.organisation.offers:
        key = (offer.department, offer.service.id)
        if offer.service.id and key in seen:
            page = guide.pages[offer.page]
            fields = {"id": offer.service.id}
            line = page.line("services", offer.place, "id")
            yield Problem("service-id-twice", Severity.ERROR, page.path, line, fields, Mend("rename"))
        seen.add(key)


def _circles(guide: Guide) -> Iterator[Problem]:
    """A team may not be, over whatever steps, a part of itself."""
    parties = guide.organisation.parties
    for party in parties.values():
        above, seen = party, {party.id}
        while not party.role and above.part_of in parties:
            above = parties[above.part_of]
            if above.id in seen:
                if above.id == party.id:
                    page = guide.pages[party.page]
                    yield Problem(
                        "part-of-circle", Severity.ERROR, page.path, page.line("part_of"), {"title": page.title}
                    )
                break
            seen.add(above.id)


def _relationships(guide: Guide) -> Iterator[Problem]:
    for relationship in guide.organisation.relationships:
        if (
            relationship.state is State.OFFERED
            and relationship.offer
            and relationship.customer in guide.organisation.parties
        ):
            page = guide.pages[relationship.offer.page]
            yield _one_sided(guide, relationship, page, page.line("services", relationship.offer.place, "for"))
        elif (
            relationship.state is State.EXPECTED
            and relationship.need
            and relationship.provider in guide.organisation.parties
        ):
            page = guide.pages[relationship.need.page]
            yield _one_sided(guide, relationship, page, page.line("expects", relationship.need.place))
        elif relationship.state is State.CONTRADICTED and relationship.need:
            page = guide.pages[relationship.need.page]
            for difference in relationship.differences:
                fields = _names(guide, relationship) | {
                    "point": difference.point,
                    "offered": difference.offered,
                    "expected": difference.expected,
                }
                line = page.line("expects", relationship.need.place, difference.point)
                mend = Mend("replace", {"with": difference.offered})
                yield Problem("relationship-contradicted", Severity.WARNING, page.path, line, fields, mend)


def _names(guide: Guide, relationship: Relationship) -> dict[str, str]:
    organisation = guide.organisation
    return {
        "provider": organisation.title(relationship.provider),
        "customer": organisation.title(relationship.customer),
        "service": relationship.name,
    }


def _one_sided(guide: Guide, relationship: Relationship, page: Page, line: int) -> Problem:
    silent = relationship.customer if relationship.state is State.OFFERED else relationship.provider
    other = guide.pages[guide.organisation.parties[silent].page]
    code = f"relationship-{relationship.state.value}"
    mend = Mend("say", {"page": other.title, "path": other.path})
    return Problem(code, Severity.WARNING, page.path, line, _names(guide, relationship), mend)


def _standard(guide: Guide) -> Iterator[Problem]:
    for cell in guide.coverage.cells.values():
        page = guide.pages[cell.page]
        for place in cell.missing:
            line = page.line(*place.key) if place.key else 1
            fields = {"point": cell.point, "title": page.title}
            code, mend = "department-point", Mend("add", {"key": cell.point})
            if place.service:
                code, fields["service"] = "service-point", place.service
            elif cell.point == SECTIONS:
                code, fields["heading"] = "section-missing", place.heading
                mend = Mend("add", {"key": place.heading})
            yield Problem(code, Severity.WARNING, page.path, line, fields, mend)
