"""Earlier situations to practise with, as pages of kind `scenario` tell them (FORMAT.md)."""

from collections.abc import Iterable
from dataclasses import dataclass

from content import syntax
from content.library import Guide
from content.organisation import Organisation
from content.page import Heading, Kind, Page

ANSWER = "answer"  # the flag in braces of a heading that tells how it went well


@dataclass(frozen=True, slots=True)
class Situation:
    """A situation in its parts. Texts are Markdown and may be empty."""

    page: str  # id
    title: str
    provider: str  # party id, or what the page says
    customer: str
    happened: str  # a month such as 2026-03, or other words
    told: str  # what happened
    question: str  # the last paragraph before the answer
    asked: str  # the question without markup
    answer: str  # with its headings


def scenarios(guide: Guide) -> list[Page]:
    """The situations of a guide, in the order of its tree."""
    found = [page for page in guide.pages.values() if page.kind is Kind.SCENARIO]
    return sorted(found, key=_place)


def situation(guide: Guide, page: Page) -> Situation:
    """Read a situation. A page without an answer has an empty one. Raises `PageUnreadable`."""
    header, body = page.header, guide.body(page.id)
    lines = body.splitlines(keepends=True)
    first, parts = _answers(page.headings, page.body_line, len(lines))
    before = "".join(lines[:first])
    start, end, asked = _last_paragraph(before, header.lang or guide.info.lang)
    told = before.splitlines(keepends=True)
    return Situation(
        page=page.id,
        title=page.title,
        provider=header.provider,
        customer=header.customer,
        happened=header.happened,
        told="".join(told[:start]).strip("\n"),
        question="".join(told[start:end]).strip("\n"),
        asked=asked,
        answer="\n".join("".join(lines[begin:stop]).strip("\n") + "\n" for begin, stop in parts),
    )


def concerns(page: Page, organisation: Organisation, party: str) -> bool:
    """Whether a situation happened between somebody and the department of a party, or a team or role of it."""
    if not party:
        return False
    own = organisation.department_of(party)
    sides = (page.header.provider, page.header.customer)
    return any(side and organisation.department_of(side) == own for side in sides)


def _place(page: Page) -> tuple[float, str]:
    order = page.header.order
    return (float("inf") if order is None else order, page.id)


def _answers(headings: Iterable[Heading], body_line: int, count: int) -> tuple[int, list[tuple[int, int]]]:
    """Where the answers begin, and from which line to which each goes; 0-based within the body.

    An answer ends where a heading of its level or a higher one is none.
    """
    first, parts = count, []
    start = level = -1
    for heading in headings:
        line = heading.line - body_line
        if start >= 0 and heading.level <= level:
            parts.append((start, line))
            start = -1
        if start < 0 and ANSWER in heading.attributes:
            start, level = line, heading.level
            first = min(first, line)
    if start >= 0:
        parts.append((start, count))
    return first, parts


def _last_paragraph(text: str, lang: str) -> tuple[int, int, str]:
    """The lines and words of the last paragraph that stands in nothing else; without one, lines behind the text."""
    tokens = syntax.parse(text, lang).tokens
    for place in range(len(tokens) - 1, -1, -1):
        token = tokens[place]
        if token.type == "paragraph_open" and token.level == 0 and token.map:
            return token.map[0], token.map[1], str(tokens[place + 1].meta["text"])
    count = len(text.splitlines())
    return count, count, ""
