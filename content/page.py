"""What is known of one page. These records are kept between starts, so they hold plain values only."""

from enum import StrEnum

from msgspec import Struct

from content.header import Fault, Header


class Kind(StrEnum):
    """What a page is for. An unknown kind is a page."""

    DEPARTMENT = "department"
    STAKEHOLDER = "stakeholder"
    STANDARD = "standard"
    PRACTICE = "practice"
    CHECKLIST = "checklist"
    SCENARIO = "scenario"
    SURVEY = "survey"
    PAGE = "page"


class Mark(StrEnum):
    """What the box of a task says in the file."""

    OPEN = "open"
    DONE = "done"
    NOT_APPLICABLE = "not-applicable"


class Heading(Struct, frozen=True, gc=False):
    """A heading of a page."""

    level: int  # 1 to 6
    text: str  # without markup and attributes
    slug: str  # unique within the page, Unicode letters kept
    line: int  # 1-based, from the top of the file
    attributes: dict[str, str] = {}  # {due=-5}; a flag such as {answer} has the value ""


class Link(Struct, frozen=True, gc=False):
    """A link or picture as it is written."""

    target: str  # with its #fragment; percent signs decoded
    text: str
    line: int
    wiki: bool = False  # [[…]] names a page by id, title or alias; otherwise a path or address


class Task(Struct, frozen=True, gc=False):
    """An item with a box."""

    text: str  # without markup and attributes
    mark: Mark
    line: int
    depth: int  # 0 for an item of an outermost list
    heading: int  # index into the page's headings of the one it stands under, or -1
    attributes: dict[str, str] = {}  # id, due, with, who, waits, page


class Page(Struct, frozen=True):
    """A page of a guide, without its text."""

    id: str  # path without .md, NFC; index, _index and README stand for their folder, the root's is "index"
    path: str  # as on disk, relative to the guide, with /
    title: str
    kind: Kind
    header: Header
    lines: dict[str, int]  # `services.0.response` → 1-based line
    faults: list[Fault]  # in the header, encoding and Markdown of this page alone
    headings: list[Heading]
    links: list[Link]
    images: list[Link]
    tasks: list[Task]
    words: int
    body_line: int  # 1-based line that the text after the header begins on
    digest: str = ""  # of the text: a page may say something else and have the same facts

    def line(self, *path: str | int) -> int:
        """The line of a key of the header, such as `("services", 0, "response")`, or of its nearest holder."""
        for length in range(len(path), 0, -1):
            found = self.lines.get(".".join(map(str, path[:length])))
            if found:
                return found
        return 1

    def key_at(self, line: int) -> tuple[str | int, ...]:
        """The key of the header that a line belongs to, as `line` takes it; nothing above the first one."""
        above = [(found, -key.count("."), key) for key, found in self.lines.items() if found <= line]
        key = max(above)[2] if above else ""  # of several on one line the one that holds the others
        return tuple(int(part) if part.isdecimal() else part for part in key.split(".")) if key else ()
