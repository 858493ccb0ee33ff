"""What can be found in a guide: its pages with their text, and what a person looks for by name within them."""

import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from html import unescape
from typing import TYPE_CHECKING

from msgspec import Struct

from content.errors import PageUnreadable
from content.header import LANGUAGES, POINTS, Service
from content.page import Kind, Page
from content.tasks import split_attributes

if TYPE_CHECKING:
    from content.library import Guide

MAX_LEAD = 300  # characters
MAX_TEXT = 1_000_000  # characters of one page; the parser takes no more either
MAX_LINE = 20_000  # characters that are cleaned at once

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_BLANK = re.compile(r"\s*(?:[-*_=~`:|+]\s*){3,}\w*\s*|\s*={1,2}\s*|\s*\[(?!\^)[^\]\n]{1,200}\]:\s+\S.*|\s*")
_START = re.compile(
    r"(?:\s*>)*\s*(?:#{1,6}\s+|!!!\s+\w+\s*|(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX~-]\]\s+)?)?(?:\[!\w+\][+-]?\s*)?"
)
_BLOCK = re.compile(r"(?:\s*>)*\s*(?:#{1,6}\s|!!!\s|[-*+]\s|\d{1,9}[.)]\s|\||\[!\w)")
_SHORTCODE = re.compile(r"\{\{.{0,500}?\}\}|\{%.{0,500}?%\}")
_WIKI_LINK = re.compile(r"\[\[([^\[\]\n]{1,500})\]\]")
_LINK = re.compile(r"!?\[([^\[\]]{0,500})\](?:\([^()\s]{0,1000}(?:\s[^()]{0,500})?\)|\[[^\[\]]{0,200}\])")
_FOOTNOTE = re.compile(r"\[\^[^\[\]]{1,100}\]:?")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,1000}>|<https?://[^<>\s]{0,1000}>")
_EMPHASIS = re.compile(r"\*+|`+|~~|(?<!\w)_+|_+(?!\w)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_CELLS = re.compile(r"\s*\|\s*")


class DocumentKind(StrEnum):
    """What a document is."""

    PAGE = "page"
    HEADING = "heading"
    SERVICE = "service"
    PARTY = "party"
    ITEM = "item"
    NOTE = "note"


class Document(Struct, frozen=True):
    """Something that can be found."""

    key: str  # unique within one index
    kind: DocumentKind
    page: str  # id of the page that it stands on
    place: str  # slug of a heading, id of a service, party, item or note; empty: the page as a whole
    title: str
    heads: str = ""  # one a line: the headings of a page; of any other the headings that it stands under
    body: str = ""  # one paragraph a line
    lang: str = ""  # de or en; empty: not known
    aliases: list[str] = []  # other names, such as everyday words for a service; they count like the title
    lead: str = ""  # what is shown of it where no word of its body was looked for; it is not searched


def sources(guide: "Guide") -> dict[str, str]:
    """Each page of a guide with something that changes when its `documents` do."""
    return {id_: f"{page.digest} {page.title} {_lang(guide, page)}" for id_, page in guide.pages.items()}


def documents(guide: "Guide", page: Page) -> list[Document]:
    """What can be found of one page. Of a page that cannot be read just now, what is known of it."""
    lang = _lang(guide, page)
    try:
        body = guide.body(page.id)
    except PageUnreadable:
        body = ""
    sections = _sections(body, page, _title_of(guide, page))
    return [_whole(page, sections, lang), *_headings(page, sections, lang), *_parts(page, lang)]


def _lang(guide: "Guide", page: Page) -> str:
    lang = (page.header.lang or guide.info.lang).casefold()[:2]
    return lang if lang in LANGUAGES else ""


def _title_of(guide: "Guide", page: Page) -> Callable[[str], str]:
    def title(target: str) -> str:
        found = guide.resolve(target, wiki=True, source=page.id)
        return found.title if found else target

    return title


def _whole(page: Page, sections: list[list[str]], lang: str) -> Document:
    header = page.header
    summary = plain_line(header.summary)
    facts = [*_contacts(page), *(text for role in header.roles for text in (role.title, role.summary))]
    for service in header.services:
        facts += [service.name, service.description, ", ".join(service.also), *_points(service)]
    facts += [because for expectation in header.expects if (because := expectation.because)]
    lines = [line for section in sections for line in section]
    return Document(
        key=page.id,
        kind=DocumentKind.PAGE,
        page=page.id,
        place="",
        title=page.title,
        heads="\n".join(heading.text for heading in page.headings if heading.text != page.title),
        body="\n".join(filter(None, [summary, *lines, *facts])),
        lang=lang,
        aliases=header.aliases,
        lead=summary or _lead(lines),
    )


def _headings(page: Page, sections: list[list[str]], lang: str) -> Iterator[Document]:
    for place, heading in enumerate(page.headings):
        if heading.text and heading.text != page.title:
            yield Document(
                key=f"{page.id}#{heading.slug}",
                kind=DocumentKind.HEADING,
                page=page.id,
                place=heading.slug,
                title=heading.text,
                heads=page.title,
                lang=lang,
                lead=_lead(sections[place + 1][1:]),
            )


def _parts(page: Page, lang: str) -> Iterator[Document]:
    """The parties that a page describes, their services, and its items."""

    def part(
        kind: DocumentKind, place: str, title: str, heads: list[str], body: list[str], aliases: list[str] | None = None
    ) -> Document:
        return Document(
            key=f"{page.id}?{kind}={place}",
            kind=kind,
            page=page.id,
            place=place,
            title=title,
            heads="\n".join(filter(None, heads)),
            body="\n".join(filter(None, body)),
            lang=lang,
            aliases=aliases or [],
        )

    header = page.header
    if page.kind in (Kind.DEPARTMENT, Kind.STAKEHOLDER):
        from content.organisation import party_id

        home = party_id(page)
        facts = [header.summary, *_contacts(page)]
        yield part(DocumentKind.PARTY, home, page.title, [], facts, header.aliases)
        for role in header.roles:
            if role.id:
                title = role.title or role.id
                yield part(DocumentKind.PARTY, f"{home}/{role.id}", title, [page.title], [role.summary])
        for service in header.services:
            name = service.name or service.id
            if name:
                lines = [service.description, *_points(service)]
                yield part(DocumentKind.SERVICE, service.id or name, name, [page.title], lines, service.also)
    if page.tasks:
        from content.checklists import item_ids

        for task, id_ in zip(page.tasks, item_ids(page), strict=True):
            under = page.headings[task.heading].text if task.heading >= 0 else ""
            yield part(DocumentKind.ITEM, id_, task.text, [under, page.title], [])


def _contacts(page: Page) -> Iterator[str]:
    for contact in page.header.contact:
        yield ", ".join(filter(None, [contact.name, contact.phone, contact.mail, contact.hours, contact.deputy]))


def _points(service: Service) -> list[str]:
    return [str(getattr(service, point)) for point in (*POINTS, "impact", "goal")]


def _lead(lines: list[str]) -> str:
    """The beginning of a text, cut between two words."""
    text = ""
    for line in lines:
        text = f"{text} {line}".strip()
        if len(text) > MAX_LEAD:
            return text[:MAX_LEAD].rsplit(" ", 1)[0] + " …"
    return text


# The text of a page without markup. Parsing it would take ten times as long, and places in it are not needed.


def _sections(body: str, page: Page, title_of: Callable[[str], str]) -> list[list[str]]:
    """The paragraphs before the first heading, and those from each heading on."""
    sections: list[list[str]] = [[] for _ in range(len(page.headings) + 1)]
    starts = {heading.line - page.body_line: place + 1 for place, heading in enumerate(page.headings)}
    text = _COMMENT.sub(lambda match: "\n" * match[0].count("\n"), body[:MAX_TEXT])
    section, paragraph = 0, list[str]()
    for number, line in enumerate(text.split("\n")):
        begins = number in starts
        if begins or not line.strip() or _BLOCK.match(line) or _BLANK.fullmatch(line[:MAX_LINE]):
            _end(paragraph, sections[section])
        section = starts.get(number, section)
        if not _BLANK.fullmatch(line[:MAX_LINE]):
            paragraph += (plain_line(line[at : at + MAX_LINE], title_of) for at in range(0, len(line), MAX_LINE))
        if begins:
            _end(paragraph, sections[section])
    _end(paragraph, sections[section])
    return sections


def _end(paragraph: list[str], section: list[str]) -> None:
    if text := " ".join(filter(None, paragraph)):
        section.append(text)
    paragraph.clear()


def plain_line(line: str, title_of: Callable[[str], str] = str) -> str:
    """A line of Markdown as a reader sees it, nearly; `title_of` names the page that a link without a text leads to."""
    line = line[match.end() :] if (match := _START.match(line)) else line
    if line.rstrip().endswith("}"):
        line = split_attributes(line)[0]
    if "{" in line:
        line = _SHORTCODE.sub(" ", line)
    if "[" in line:
        line = _WIKI_LINK.sub(lambda link: _linked(link[1], title_of), line)
        line = _FOOTNOTE.sub(" ", _LINK.sub(lambda link: link[1], line))
    if "<" in line:
        line = _TAG.sub(" ", line)
    if "|" in line:
        line = _CELLS.sub(" · ", line).strip(" ·")
    line = _EMPHASIS.sub("", line)
    if "\\" in line:
        line = _ESCAPE.sub(lambda escape: escape[1], line)
    return " ".join((unescape(line) if "&" in line else line).split())


def _linked(link: str, title_of: Callable[[str], str]) -> str:
    target, _, text = link.replace("\\|", "|").partition("|")
    return text.strip() or title_of(target.strip())
