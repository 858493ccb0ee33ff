"""Questions that a person answers alone, and their answers compared with earlier ones (FORMAT.md, "Pages").

The numbered list under a heading with `{selfcheck}` has the questions. They have no ids: a question is known by its
words, so one that says something else is another one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from markdown_it.token import Token

from content import syntax
from content.library import Guide
from content.page import Page

FLAG = "selfcheck"  # attribute of the heading
MOST = 50  # questions
LONGEST = 600  # characters of one


class Reply(StrEnum):
    """How a question is answered. One that is left open has no answer."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Compared:
    """A question, and what was said to it then and now."""

    question: str
    now: Reply | None  # None: left open
    then: Reply | None = None
    new: bool = False  # it was not asked then
    gone: bool = False  # it is asked no more


def has_check(page: Page) -> bool:
    """Whether a page asks such questions."""
    return any(FLAG in heading.attributes for heading in page.headings)


def check_pages(guide: Guide) -> list[Page]:
    """The pages that ask such questions, in the order of the guide's tree."""
    found = [page for page in guide.pages.values() if has_check(page)]
    return sorted(found, key=_place)


def _place(page: Page) -> tuple[float, str]:
    order = page.header.order
    return (float("inf") if order is None else order, page.id)


def questions(body: str, lang: str) -> tuple[str, ...]:
    """The questions of a page, in its order, each once and on one line."""
    found: dict[str, None] = {}
    tokens = syntax.parse(body, lang).tokens
    level = 0  # of the heading that they stand under; 0: under none
    within = False  # a numbered list
    for place, token in enumerate(tokens):
        if token.type == "heading_open" and not token.level:
            depth = int(token.tag[1])
            if FLAG in token.meta["attributes"]:
                level = depth
            elif level and depth <= level:
                level = 0
        elif token.type in ("ordered_list_open", "ordered_list_close") and not token.level:
            within = bool(level) and token.type == "ordered_list_open"
        elif within and token.type == "list_item_open" and token.level == 1 and (text := _words(tokens, place)):
            found.setdefault(text)
    return tuple(found)[:MOST]


def _words(tokens: Sequence[Token], place: int) -> str:
    """What the first paragraph of an item says."""
    for token in tokens[place + 1 : place + 3]:  # after `paragraph_open`
        if token.type == "inline":
            text = " ".join(str(token.meta["text"]).split())
            return text if len(text) <= LONGEST else text[:LONGEST].rstrip() + " …"
    return ""


def compare(asked: Iterable[str], now: Mapping[str, str], then: Mapping[str, str] | None) -> list[Compared]:
    """What was said now, in the order of the questions, beside what was said then; None: there is nothing earlier.

    A question is new that was not among those then, not even left open. What was answered and is asked no more comes
    last. Answers that are none are left open.
    """
    rows = []
    for question in dict.fromkeys(asked):
        new = then is not None and question not in then
        rows.append(Compared(question, _reply(now, question), _reply(then or {}, question), new))
    left = dict.fromkeys([*now, *(then or {})])
    for question in left:
        if question not in {row.question for row in rows}:
            replies = _reply(now, question), _reply(then or {}, question)
            if any(replies):
                rows.append(Compared(question, *replies, gone=True))
    return rows


def _reply(answers: Mapping[str, str], question: str) -> Reply | None:
    said = answers.get(question, "")
    return Reply(said) if said in set(Reply) else None
