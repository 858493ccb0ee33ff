"""Rounds of a survey, as the pages of a guide tell them, and which departments somebody may rate in one.

Two rounds belong together as far as they ask the same: a question is known by its id, and compared where the scale is
the same. A survey that is asked again is a new page with the same questions.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from content.files import folder_name
from content.header import Question, Valid
from content.library import DIALOG, Guide
from content.organisation import ALL, Organisation, Relationship, party_id
from content.page import Kind, Page

LEAST = 5  # answers before a figure shows, whatever a page says
SCALES = range(2, 11)  # the highest value of a scale that can be answered and shown
USUAL_SCALE = 5
MOST_QUESTIONS = 60  # of a round; nobody answers more for each department

_EARLIEST, _LATEST = date(1990, 1, 1), date(2099, 12, 31)  # that every file system can keep as a file's time
_MAX_FOLDER = 80  # bytes of a folder's name


class Side(StrEnum):
    """What the one who answers is to the department that they rate."""

    CUSTOMER = "customer"  # it works for them
    PROVIDER = "provider"  # they work for it


class Phase(StrEnum):
    """Where a round is on a day."""

    BEFORE = "before"  # also where no first day is set
    OPEN = "open"  # also where it never ends
    CLOSED = "closed"  # from the day after the last one


@dataclass(frozen=True, slots=True)
class Round:
    """One round of a survey."""

    id: str  # what answers and actions call it by
    page: str  # id of the page
    title: str
    opens: date | None
    closes: date | None  # the last day on which it is answered
    scale: int  # values are whole numbers from 1 to this
    minimum: int  # answers before a figure shows; never below `LEAST`
    questions: tuple[Question, ...]  # each with an id of its own

    def phase(self, today: date) -> Phase:
        """Where the round is on a day. A page whose days do not go together is never open."""
        if self.closes and self.closes < today:
            return Phase.CLOSED
        return Phase.OPEN if self.opens and self.opens <= today else Phase.BEFORE

    @property
    def folder(self) -> str:
        """Where its answers lie, relative to the guide: a name that every system takes."""
        plain = folder_name(self.id) == self.id and not self.id.startswith(".") and len(self.id.encode()) <= _MAX_FOLDER
        name = self.id if plain and self.id else hashlib.blake2b(self.id.encode(), digest_size=16).hexdigest()
        return f"{DIALOG}/answers/{name}"

    @property
    def stamp(self) -> datetime:
        """What the time of every answer's file is set to, so that it does not tell when somebody answered."""
        day = min(max(self.opens or _EARLIEST, _EARLIEST), _LATEST)
        return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)

    def question(self, question: str) -> Question | None:
        """The question with this id."""
        return next((one for one in self.questions if one.id == question), None)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A department that somebody probably worked with."""

    about: str  # party id of the department
    side: Side  # what they are to it
    services: tuple[str, ...]  # names, of what goes from one to the other; empty where it is only for everybody
    strength: int  # of the tie; the stronger come first


def enabled(guide: Guide) -> bool:
    """Whether the company has decided to ask: `guide: {surveys: on}`."""
    return guide.info.surveys


def round_of(page: Page) -> Round:
    """The round that a page of kind survey tells."""
    header = page.header
    questions: dict[str, Question] = {}
    for question in header.questions:
        if question.id:
            questions.setdefault(question.id, question)
    return Round(
        id=party_id(page),
        page=page.id,
        title=page.title,
        opens=header.opens,
        closes=header.closes,
        scale=header.scale if header.scale in SCALES else USUAL_SCALE,
        minimum=max(LEAST, header.minimum),
        questions=tuple(questions.values())[:MOST_QUESTIONS],
    )


def rounds(guide: Guide) -> tuple[Round, ...]:
    """All rounds, the latest first; those without days before all others. Of two with one id the first page counts."""
    found: dict[str, Round] = {}
    for id_ in sorted(guide.pages):
        page = guide.pages[id_]
        if page.kind is Kind.SURVEY:
            told = round_of(page)
            found.setdefault(told.id, told)
    return tuple(sorted(found.values(), key=lambda one: one.closes or one.opens or date.max, reverse=True))


def find_round(guide: Guide, name: str) -> Round | None:
    """The round with this id, or on this page, by its id, title or alias."""
    known = rounds(guide)
    page = guide.named(name)
    return next(
        (one for one in known if one.id == name), next((one for one in known if page and one.page == page.id), None)
    )


def earlier_rounds(of: Round, known: Iterable[Round]) -> tuple[Round, ...]:
    """The rounds before this one that ask one of its questions on its scale, the earliest first."""
    asked = {question.id for question in of.questions}
    before = [
        (one.closes, one)
        for one in known
        if one.id != of.id
        and of.closes
        and one.closes
        and one.closes < of.closes
        and one.scale == of.scale
        and not asked.isdisjoint(question.id for question in one.questions)
    ]
    return tuple(one for _, one in sorted(before, key=lambda pair: (pair[0], pair[1].id)))


def rateable(organisation: Organisation, today: date) -> list[str]:
    """The departments that can be rated on a day, as party ids, by title: not roles, and nobody from outside."""
    return sorted(
        (
            party.id
            for party in organisation.parties.values()
            if not party.role and not party.external and _covers(party.valid, today)
        ),
        key=lambda id_: (organisation.title(id_).casefold(), id_),
    )


def proposals(organisation: Organisation, party: str, today: date) -> list[Proposal]:
    """Whom somebody with this place (a department or a role in it) may rate, the strongest ties first.

    Each service that both are named for counts two if it names the role itself, else one. Who is served only by what
    everybody is served by comes last. The own department is never proposed.
    """
    home = organisation.department_of(party)
    if home not in organisation.parties:
        return []
    may = set(rateable(organisation, today)) - {home}
    ties: dict[tuple[str, Side], dict[str, None]] = {}
    strength: dict[tuple[str, Side], int] = {}
    for relationship in organisation.relationships:
        if relationship.offer and not _covers(relationship.offer.service.valid, today):
            continue
        for about, side, own in _ends(organisation, relationship, home):
            if about in may:
                key = (about, side)
                names = ties.setdefault(key, {})
                named = relationship.customer != ALL
                if named and relationship.name not in names:
                    names[relationship.name] = None
                strength[key] = strength.get(key, 0) + ((2 if own == party else 1) if named else 0)
    found = [Proposal(about, side, tuple(names), strength[about, side]) for (about, side), names in ties.items()]
    return sorted(
        found, key=lambda one: (-one.strength, organisation.title(one.about).casefold(), one.about, one.side.value)
    )


def _ends(organisation: Organisation, relationship: Relationship, home: str) -> list[tuple[str, Side, str]]:
    """What a department can rate in a relationship: whom, as what, and which of its own parties has to do with it."""
    provider = organisation.department_of(relationship.provider)
    ends: list[tuple[str, Side, str]] = []
    if relationship.customer == ALL:
        return [(provider, Side.CUSTOMER, "")] if provider != home else []
    customer = organisation.department_of(relationship.customer)
    if customer == home and provider != home:
        ends.append((provider, Side.CUSTOMER, relationship.customer))
    if provider == home and customer != home:
        ends.append((customer, Side.PROVIDER, relationship.provider))
    return ends


def _covers(valid: Valid, today: date) -> bool:
    return (valid.from_ is None or valid.from_ <= today) and (valid.to is None or today <= valid.to)
