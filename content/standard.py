"""How far each party meets the company's service protocol (FORMAT.md, "The company standard and coverage")."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from content.header import Block, Header
from content.organisation import Organisation, party_id
from content.page import Kind, Page

SECTIONS = "sections"  # the point that compares headings


class Met(StrEnum):
    """How a point of the standard stands at one place."""

    MET = "met"
    INHERITED = "inherited"  # a default of the standard
    EXEMPT = "exempt"  # the page says why not
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Place:
    """One thing that was looked at for a point."""

    met: Met
    key: tuple[str | int, ...]  # where it stands, or would stand, in the page's header
    service: str = ""  # the service's name, for points of a service
    heading: str = ""  # the required heading, for sections


@dataclass(frozen=True, slots=True)
class Cell:
    """One party and one point of the standard."""

    party: str
    page: str
    point: str
    places: tuple[Place, ...]

    def count(self, met: Met) -> int:
        """How many places stand so."""
        return sum(place.met is met for place in self.places)

    @property
    def missing(self) -> tuple[Place, ...]:
        """What is left to do."""
        return tuple(place for place in self.places if place.met is Met.MISSING)


@dataclass(frozen=True, slots=True)
class Coverage:
    """Parties × points."""

    standard: str  # id of the page that sets it, or "" where the guide has none
    points: tuple[str, ...]
    parties: tuple[str, ...]
    cells: Mapping[tuple[str, str], Cell]  # by party and point


def standard_of(pages: Mapping[str, Page]) -> Page | None:
    """The page that sets the standard: the first of its kind by id."""
    return next((pages[id_] for id_ in sorted(pages) if pages[id_].kind is Kind.STANDARD), None)


def coverage(pages: Mapping[str, Page], organisation: Organisation) -> Coverage:
    """Hold every department, and the services of every stakeholder, against the standard."""
    standard = standard_of(pages)
    if standard is None:
        return Coverage("", (), (), {})
    rules = standard.header
    sections = (SECTIONS,) if rules.sections else ()
    points = (*dict.fromkeys((*rules.department, *sections, *rules.service)),)
    held = [pages[p.page] for p in organisation.parties.values() if not p.role and _is_held(pages[p.page])]
    cells: dict[tuple[str, str], Cell] = {}
    for page in held:
        for point in points:
            places = tuple(_places(page, point, rules))
            cells[party_id(page), point] = Cell(party_id(page), page.id, point, places)
    return Coverage(standard.id, points, tuple(party_id(page) for page in held), cells)


def _is_held(page: Page) -> bool:
    return page.kind is Kind.DEPARTMENT or bool(page.header.services)


def _places(page: Page, point: str, rules: Header) -> Iterable[Place]:
    exempt = point in page.header.exempt
    if page.kind is Kind.DEPARTMENT:
        if point == SECTIONS:
            yield from _sections(page, rules)
        elif point in rules.department:
            yield from _department(page, point, exempt)
    if point in rules.service:
        for number, service in enumerate(page.header.services):
            met = _met(_states(service, point), point in rules.defaults, exempt)
            yield Place(met, ("services", number, point), service=service.name or service.id)


def _states(block: Block, point: str) -> bool:
    """Whether a header, or a service in it, says something at a key such as `for` or `review.owner`."""
    name, _, part = point.partition(".")
    value = getattr(block, f"{name}_", None) or getattr(block, name, None)
    if isinstance(value, Block):
        return _states(value, part) if part else value != type(value)()
    return bool(value) and not part


def _met(stated: bool, inherited: bool, exempt: bool) -> Met:
    if stated:
        return Met.MET
    if exempt:
        return Met.EXEMPT
    return Met.INHERITED if inherited else Met.MISSING


def _sections(page: Page, rules: Header) -> Iterable[Place]:
    headings = {heading.text.casefold().strip() for heading in page.headings}
    for section in rules.sections:
        met = _met(section.casefold().strip() in headings, False, SECTIONS in page.header.exempt)
        yield Place(met, (), heading=section)


def _department(page: Page, point: str, exempt: bool) -> Iterable[Place]:
    """`contact` wants an entry; `contact.deputy` wants it in every entry; other points are keys of the page."""
    name, _, part = point.partition(".")
    if name == "contact" and part:
        for number, contact in enumerate(page.header.contact):
            yield Place(_met(_states(contact, part), False, exempt), ("contact", number, part))
        if not page.header.contact:
            yield Place(_met(False, False, exempt), ("contact",))
    else:
        yield Place(_met(_states(page.header, point), False, exempt), tuple(point.split(".")))
