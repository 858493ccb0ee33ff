"""What a page says: its Markdown as tokens, and an outline of them.

Pages come from others. Whatever they hold, parsing ends, in time that grows with the page, and without an error: what
cannot be understood comes as plain text with a fault.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from markdown_it.token import Token

from content.header import Fault
from content.links import readable
from content.page import Heading, Link, Task
from content.parser import Parsers, plain_token, words

MAX_PART = 60_000  # characters
MAX_LINES = 2_000  # of a part: Qt takes quadratic time for many short paragraphs
MAX_PARSED = 1_000_000  # characters of one page

_LINE = re.compile(r"[^\n]*\n?")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_STARTS_BLOCK = re.compile(r"(?![-*+>|:~!?\s]|\d{1,9}[.)]|\[\^)")

_parsers = Parsers()


@dataclass(slots=True)
class Used:
    """What earlier parts of a page have used up, so that numbers and slugs go on."""

    tasks: int = 0
    footnotes: int = 0
    slugs: dict[str, int] = field(default_factory=dict)  # the next number for each


@dataclass(frozen=True, slots=True)
class Parsed:
    """The tokens of a page; their `map` has 0-based lines of the body."""

    tokens: list[Token]
    faults: list[Fault]  # lines 1-based within the body


@dataclass(frozen=True, slots=True)
class Outline:
    """What is known of a page without its text. Lines are 1-based, from the top of the file."""

    headings: list[Heading]
    links: list[Link]
    images: list[Link]
    tasks: list[Task]
    words: int
    title: str  # of the first heading of level 1, or ""
    faults: list[Fault]


def parse(body: str, lang: str, used: Used | None = None) -> Parsed:
    """Parse a page, or one of its `parts` with what earlier ones `used`. Never raises.

    Link references and footnotes hold within a part. Beyond MAX_PARSED a page comes as plain text.
    """
    used = used if used is not None else Used()
    tokens: list[Token] = []
    line = position = 0
    for part in _cut_parts(body):
        too_long = position >= MAX_PARSED
        found = [plain_token(body[position:], 0, "page-too-long")] if too_long else _parse_part(part, lang)
        for token in found:
            if token.map:
                token.map = [token.map[0] + line, token.map[1] + line]
        _number(found, used)
        tokens += found
        line += part.count("\n")
        position += len(part)
        if too_long:
            break
    return Parsed(tokens, _faults(tokens))


def _faults(tokens: list[Token]) -> list[Fault]:
    """One fault for each reason that text came as it stands, at the first place."""
    faults: dict[str, Fault] = {}
    for token in tokens:
        if token.type == "plain" and token.map:
            fields = {"megabytes": str(MAX_PARSED // 1_000_000)} if token.info == "page-too-long" else {}
            faults.setdefault(token.info, Fault(token.info, token.map[0] + 1, fields))
    return list(faults.values())


def _parse_part(text: str, lang: str) -> list[Token]:
    try:
        return _parsers.get(lang).parse(text, {})
    except Exception:  # whatever a page does to the parser, its text is shown
        _parsers.forget()
        return [plain_token(text, 0, "markdown-unreadable")]


def _number(tokens: list[Token], used: Used) -> None:
    """Give headings their slugs, tasks and footnotes their numbers."""
    footnotes = 0
    for position, token in enumerate(tokens):
        if token.type == "heading_open":
            attributes = token.meta
            text = tokens[position + 1].meta["text"]
            slug = _unique(attributes.get("id") or slugify(text), used.slugs)
            token.meta = {"text": text, "slug": slug, "attributes": attributes}
        elif token.type == "inline":
            if "mark" in token.meta:
                token.meta["number"] = used.tasks
                used.tasks += 1
            for child in token.children or []:
                if child.type == "footnote_ref":
                    child.meta["number"] = child.meta["id"] + used.footnotes + 1
        elif token.type in ("footnote_open", "footnote_anchor"):
            token.meta["number"] = token.meta["id"] + used.footnotes + 1
            footnotes = max(footnotes, token.meta["id"] + 1)
    used.footnotes += footnotes


def slugify(text: str) -> str:
    """A heading's text as the name of a place, as GitHub forms it: letters of all scripts stay."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", text.strip().lower())) or "-"


def _unique(slug: str, used: dict[str, int]) -> str:
    number = used.get(slug, 0)
    unique = f"{slug}-{number}" if number else slug
    while number and unique in used:
        number += 1
        unique = f"{slug}-{number}"
    used[slug] = number + 1
    used.setdefault(unique, 1)
    return unique


def outline(parsed: Parsed, body_line: int) -> Outline:
    """What is known of a page whose body begins on a 1-based line of its file."""
    headings: list[Heading] = []
    links: list[Link] = []
    images: list[Link] = []
    tasks: list[Task] = []
    count = depth = line = 0
    for token in parsed.tokens:
        line = token.map[0] + body_line if token.map else line
        meta = token.meta
        if token.type == "heading_open":
            headings.append(Heading(int(token.tag[1]), meta["text"], meta["slug"], line, meta["attributes"]))
        elif token.tag in ("ul", "ol"):
            depth += token.nesting
        elif token.type == "plain":
            count += len(token.content.split())
        elif token.type == "inline":
            count += len(meta["text"].split())
            if "mark" in meta:
                tasks.append(Task(meta["text"], meta["mark"], line, depth - 1, len(headings) - 1, meta["attributes"]))
            for kind, link in _find_links(token.children or [], line):
                (images if kind == "image" else links).append(link)
    title = next((heading.text for heading in headings if heading.level == 1), "")
    faults = [Fault(fault.code, fault.line + body_line - 1, fault.fields) for fault in parsed.faults]
    return Outline(headings, links, images, tasks, count, title, faults)


def _find_links(children: list[Token], line: int) -> Iterator[tuple[str, Link]]:
    """The links and pictures of a paragraph that begins on `line`, each with "link" or "image"."""
    for position, child in enumerate(children):
        if child.type in ("softbreak", "hardbreak"):
            line += 1
        elif child.type == "wiki_link":
            target = child.meta["target"]
            yield "link", Link(target, child.content or target, line, wiki=True)
        elif child.type == "image":
            yield "image", Link(readable(str(child.attrs["src"])), words(child.children or []), line)
        elif child.type == "link_open":
            end = next(
                (at for at in range(position, len(children)) if children[at].type == "link_close"), len(children)
            )
            yield "link", Link(readable(str(child.attrs["href"])), words(children[position:end]), line)


def parts(body: str, most: int = MAX_PART) -> list[str]:
    """Cut a page into parts, at most `most` characters and MAX_LINES long, that can be shown one after the other.

    A cut is made before a paragraph or heading if there is one, else at a blank line, a line's end, or anywhere.
    """
    return list(_cut_parts(body, most))


def _cut_parts(body: str, most: int = MAX_PART) -> Iterator[str]:
    start = 0
    while len(body) - start > most or body.count("\n", start) > MAX_LINES:
        end = _cut(body, start, start + most)
        yield body[start:end]
        start = end
    yield body[start:]


def _cut(body: str, start: int, limit: int) -> int:
    """The best place to cut a page after `start`, not behind `limit`."""
    block = blank = 0  # the last place before a paragraph or heading, and the last after a blank line
    fence = ""
    after_blank = False
    end = start
    for match in islice(_LINE.finditer(body, start, limit), MAX_LINES):
        line = match[0]
        if not line.endswith("\n"):
            break
        end = match.start()
        if after_blank and not fence and line.strip():
            blank = end
            block = end if _STARTS_BLOCK.match(line) else block
        fence = _fence_after(line, fence)
        after_blank = not line.strip()
        end = match.end()
    return block or blank or (end if end > start else limit)


def _fence_after(line: str, fence: str) -> str:
    """The marker of the code fence that is open after a line, given the one before it."""
    match = _FENCE.match(line)
    if not match:
        return fence
    if not fence:
        return match[1]
    closes = match[1].startswith(fence) and not line[match.end() :].strip()
    return "" if closes else fence
