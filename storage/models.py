"""What one person keeps, as records. Each has an `id`; times are UTC, days are days on the wall."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

Moment = Annotated[datetime, Meta(tz=True)]


class TickState(StrEnum):
    """What a person said of an item."""

    OPEN = "open"
    DONE = "done"
    NOT_APPLICABLE = "not-applicable"


class ListItem(Struct, frozen=True):
    """An item of a started list, as its template had it when it was looked at last."""

    id: str  # stable when its words change
    text: str
    phase: str = ""  # the heading that it stands under
    due: str = ""  # as it is written, such as -5 or 2w; its own or its heading's
    with_: str = ""  # party that helps with it
    who: str = ""  # the one responsible; empty: the person that the list is for
    waits: str = ""  # party that waits for it
    page: str = ""  # what to read
    duty: bool = False  # something that a tick is no proof of
    added: bool = False  # it came after the list was begun, and nobody took note yet
    removed: bool = False  # the template has it no more


class Run(Struct, frozen=True):
    """A checklist that was started."""

    id: str
    guide: str  # `guide.id`, or what the profile calls the guide
    template: str  # id of the list
    title: str
    first_day: date
    begun: Moment
    items: list[ListItem] = []
    for_whom: str = ""  # somebody whom the person inducts, in the person's own words; empty: the person
    responsible: list[str] = []  # those in `ListItem.who` that are the person
    region: str = ""  # for public holidays, such as DE-BY
    finished: Moment | None = None  # when the last item was ticked; from then on the template is not followed
    archived: Moment | None = None
    changed: Moment | None = None  # after it was begun


class Tick(Struct, frozen=True):
    """What a person said of one item of a started list."""

    run: str
    item: str
    state: TickState
    at: Moment
    note: str = ""  # Markdown
    noted: Moment | None = None  # when the note was written

    @property
    def id(self) -> str:
        """One for each item of each run."""
        return f"{self.run}/{self.item}"


class Box(Struct, frozen=True):
    """What a person said of a box on a page that is no list."""

    guide: str
    page: str
    text: str
    occurrence: int  # from 1, among the boxes of the page with the same text
    state: TickState
    at: Moment

    @property
    def id(self) -> str:
        """One for each box of each guide."""
        return f"{self.guide}\n{self.page}\n{self.occurrence}\n{self.text}"


class Passage(Struct, frozen=True):
    """A part of a page, by its words and those around it."""

    exact: str
    before: str = ""
    after: str = ""
    heading: str = ""  # slug of the heading that it stood under


class Note(Struct, frozen=True):
    """Something that a person wrote down."""

    id: str
    guide: str
    text: str  # Markdown
    created: Moment
    changed: Moment
    page: str = ""  # id of the page that it is about; empty: about none
    page_title: str = ""  # when it was written, for a page that is gone
    passage: Passage | None = None
    tags: list[str] = []


class ReadMark(Struct, frozen=True):
    """That a person read a page."""

    guide: str
    page: str
    revision: int  # of the page then; 0 where it has none
    at: Moment
    text: str  # the page's Markdown then, to show what changed since

    @property
    def id(self) -> str:
        """One for each page of each guide."""
        return f"{self.guide}\n{self.page}"


class Relation(StrEnum):
    """Who somebody is to the person."""

    MANAGER = "manager"
    BUDDY = "buddy"
    TEAM = "team"


class Person(Struct, frozen=True):
    """Somebody of "my people", as the person wrote them down."""

    id: str
    guide: str
    relation: Relation
    name: str
    phone: str = ""
    mail: str = ""
    note: str = ""
    at: Moment | None = None  # when it was written


class Draft(Struct, frozen=True):
    """A page as somebody is writing it, not saved in the guide yet."""

    guide: str
    path: str  # of the page, relative to the guide
    text: str
    base: str  # what the writing began with; empty for a new page
    seen: str  # digest of the file that it began with; empty for a new page
    at: Moment

    @property
    def id(self) -> str:
        """One for each page of each guide."""
        return draft_id(self.guide, self.path)


def draft_id(guide: str, path: str) -> str:
    """The id of what is being written at a path of a guide."""
    return f"{guide}\n{path}"


class Parcel(Struct, frozen=True):
    """Something that a person wrote for colleagues and that is not in the guide's folder yet."""

    guide: str
    path: str  # of the file in the guide
    text: str  # all of the file
    at: Moment
    stamp: Moment | None = None  # what the file's time is set to

    @property
    def id(self) -> str:
        """One for each file of each guide."""
        return f"{self.guide}\n{self.path}"


class Words(Struct, frozen=True):
    """Something for colleagues as the person is writing it, not sent yet."""

    guide: str
    place: str  # where it is written, such as idea, thanks, or survey and its id
    text: str  # as that place has it: plain words, or JSON
    at: Moment

    @property
    def id(self) -> str:
        """One for each place of each guide."""
        return f"{self.guide}\n{self.place}"


class Participation(Struct, frozen=True):
    """That a person rated a department in a survey: never what they said, and to the day only."""

    guide: str
    survey: str
    about: str  # department
    side: str  # customer or provider: what the person is to that department
    day: date

    @property
    def id(self) -> str:
        """One for each side of each department in each survey."""
        return f"{self.guide}\n{self.survey}\n{self.about}\n{self.side}"


class SelfCheck(Struct, frozen=True):
    """How a person finds that a department lives internal service, answered alone."""

    id: str
    guide: str
    page: str  # that has the questions
    at: Moment
    answers: dict[str, str] = {}  # question, in its words then → yes, partly, no; empty: left open
    note: str = ""  # the small step that the person takes from it


class Card(Struct, frozen=True):
    """When a situation is to be practised again."""

    guide: str
    page: str
    memory: dict[str, str | int | float | None]  # as FSRS keeps it
    due: Moment
    at: Moment  # when it was reviewed last

    @property
    def id(self) -> str:
        """One for each situation of each guide."""
        return f"{self.guide}\n{self.page}"


class Rating(StrEnum):
    """What a person said after they saw how a situation went well."""

    AGAIN = "again"
    GOOD = "good"


class Review(Struct, frozen=True):
    """One time that a situation was practised."""

    id: str
    guide: str
    page: str
    at: Moment
    rating: Rating
    answer: str = ""  # in the person's own words


class Session(Struct, frozen=True):
    """Situations that a trainer rehearses with others on a day."""

    id: str
    guide: str
    day: date
    title: str
    pages: list[str]  # situations, in their order
    made: Moment
    note: str = ""  # where, when, what to bring
    roles: dict[str, str] = {}  # situation → the roles to play, in the trainer's words
    changed: Moment | None = None
