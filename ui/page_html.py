"""A page as the reading view shows it: its Markdown, and around and in it what the headers of the guide tell."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from html import escape
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from content import syntax
from content.header import Fault
from content.library import Guide
from content.links import Target, page_href
from content.organisation import ALL, party_id
from content.page import Kind, Mark, Page
from content.render import Directive, Rendered, render_parsed, task_box
from ui import page_tables
from ui.counted import Counted
from ui.page_words import duration_words, kind_word, party_name, point_word, valid_words

NOTED = frozenset(  # faults that change what a reader sees
    {"header-unreadable", "encoding", "page-too-long", "markdown-unreadable", "markdown-too-deep"}
)
_LONGEST_LEAD = 420  # characters of a first paragraph that is set apart
_WHO = re.compile(r'<span class="who">([^<>]{0,1000})</span>')
_TAG = re.compile(r"<[^<>]{1,1000}>")

Notice = Callable[[Fault], str]  # the sentence about a fault; empty: none


def compose(
    guide: Guide,
    page: Page,
    part: int = 0,
    notice: Notice | None = None,
) -> str:
    """Return a page, or a part of a long one, counted from 0. Raises `PageUnreadable`."""
    texts = syntax.parts(guide.body(page.id))
    part = max(0, min(part, len(texts) - 1))
    return compose_part(guide, page, texts, part, parse_part(texts, part, page.header.lang or guide.info.lang), notice)


def parse_part(texts: Sequence[str], part: int, lang: str) -> syntax.Parsed:
    """Parse one of the parts of a page, numbered on from those before it."""
    used = syntax.Used()
    for text in texts[:part]:
        syntax.parse(text, lang, used)
    return syntax.parse(texts[part], lang, used)


def compose_part(
    guide: Guide, page: Page, texts: Sequence[str], part: int, parsed: syntax.Parsed, notice: Notice | None = None
) -> str:
    """Return one of the parts of a page, which is parsed already; no file is read."""
    resolve = partial(guide.resolve, source=page.id)
    rendered = render_parsed(parsed, resolve, "" if part else page.title, page.path)
    out = [_notices(page, notice), _kicker(guide, page), f"<h1>{escape(page.title)}</h1>"]
    out += _body(guide, page, rendered, first=part == 0)
    out.append(_turn(part, len(texts)))
    return _with_colleagues("".join(out))


def title_html(title: str, sentence: str) -> str:
    """Return what stands in for a page that cannot be shown."""
    return f'<h1>{escape(title)}</h1><p class="lead">{escape(sentence)}</p>'


def part_of(guide: Guide, page: Page, slug: str) -> int:
    """Tell which part of a long page a heading is in. Raises `PageUnreadable`."""
    line = next((heading.line for heading in page.headings if heading.slug == slug), 0)
    end = page.body_line
    for part, text in enumerate(syntax.parts(guide.body(page.id)) if line else ()):
        end += text.count("\n")
        if line < end:
            return part
    return 0


def _body(guide: Guide, page: Page, rendered: Rendered, first: bool) -> Iterator[str]:
    shown = [piece if isinstance(piece, str) else _filled(guide, page, piece) for piece in rendered.pieces]
    if not first:
        yield from shown
        return
    if shown and shown[0].startswith("<p>"):
        shown[0] = _with_lead(shown[0], alone=len("".join(shown)) == len(shown[0]))
    elif page.header.summary:
        yield f'<p class="lead">{escape(page.header.summary)}</p>'
    named = {piece.name for piece in rendered.pieces if isinstance(piece, Directive)}
    shown.insert(rendered.lead_end, _facts(guide, page, named))
    yield from shown
    if not any(shown):
        empty = QCoreApplication.translate("PageHtml", "Nothing is written here yet.")
        yield f'<p class="muted">{escape(empty)}</p>'


def _with_lead(html: str, alone: bool) -> str:
    """Set the first paragraph apart, unless it is long or all there is."""
    end = html.find("</p>")
    if (alone and "<h" not in html) or len(_TAG.sub("", html[:end])) > _LONGEST_LEAD:
        return html
    return '<p class="lead">' + html.removeprefix("<p>")


def _notices(page: Page, notice: Notice | None) -> str:
    faults = [fault for fault in page.faults if fault.code in NOTED] if notice else []
    sentences = dict.fromkeys(notice(fault) for fault in faults) if notice else {}
    shown = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences if sentence)
    return f'<table class="box neutral" width="100%"><tr><td>{shown}</td></tr></table>' if shown else ""


def _kicker(guide: Guide, page: Page) -> str:
    words = [kind_word(page.kind)]
    header = page.header
    if page.kind in (Kind.DEPARTMENT, Kind.STAKEHOLDER):
        if header.part_of:
            words.append(guide.organisation.title(header.part_of))
        if header.external:
            words.append(QCoreApplication.translate("PageHtml", "external"))
        if header.services:
            words.append(Counted().services(len(header.services)))
    elif page.kind is Kind.CHECKLIST:
        if page.tasks:
            words.append(Counted().items(len(page.tasks)))
        names = [party_name(guide.organisation, id_) for id_ in header.for_ if id_ != ALL]
        if names:
            words.append(QCoreApplication.translate("PageHtml", "for {parties}").format(parties=", ".join(names)))
    shown = " · ".join(escape(word) for word in words if word)
    return f'<p class="kicker">{shown}</p>' if shown else ""


def _filled(guide: Guide, page: Page, directive: Directive) -> str:
    match directive.name:
        case "services":
            return page_tables.services(guide, page)
        case "expects":
            return page_tables.expects(guide, page)
        case "contact":
            return page_tables.contact(page)
        case "coverage":
            return page_tables.coverage(guide)
        case "map":
            return page_tables.who_for_whom(guide, page)
        case "checklist":
            return _checklist(guide, directive.argument)
        case _:
            return ""


def _facts(guide: Guide, page: Page, named: set[str]) -> str:
    """What the header tells and the text does not repeat; it stands after the first paragraphs."""
    match page.kind:
        case Kind.DEPARTMENT:
            return "" if "services" in named else page_tables.services(guide, page)
        case Kind.STAKEHOLDER:
            return _stakeholder(page)
        case Kind.STANDARD:
            return _standard(page)
        case _:
            return ""


def _stakeholder(page: Page) -> str:
    header = page.header
    return page_tables.facts(
        [
            (QCoreApplication.translate("PageHtml", "When it applies"), escape(header.condition)),
            (QCoreApplication.translate("PageHtml", "Availability"), escape(header.availability)),
            (QCoreApplication.translate("PageHtml", "How to reach them"), escape(header.channel)),
            (QCoreApplication.translate("PageHtml", "Valid"), escape(valid_words(header.valid))),
        ]
    )


def _standard(page: Page) -> str:
    rules = page.header
    defaults = [_default(point_word(point), duration_words(value)) for point, value in rules.defaults.items()]
    priority = "".join(f"<li>{escape(one)}</li>" for one in rules.priority)
    return page_tables.facts(
        [
            (QCoreApplication.translate("PageHtml", "Every service states"), _points(rules.service)),
            (QCoreApplication.translate("PageHtml", "Every department page has"), _points(rules.department)),
            (QCoreApplication.translate("PageHtml", "Sections on it"), escape(", ".join(rules.sections))),
            (QCoreApplication.translate("PageHtml", "Unless stated otherwise"), escape("; ".join(defaults))),
            (QCoreApplication.translate("PageHtml", "Goal"), escape(rules.goal)),
            (QCoreApplication.translate("PageHtml", "What comes first"), f"<ol>{priority}</ol>" if priority else ""),
        ]
    )


def _default(point: str, value: str) -> str:
    if value.casefold().startswith(point.casefold()):
        return value  # it names the point itself
    return QCoreApplication.translate("PageHtml", "{point}: {value}").format(point=point, value=value)


def _points(points: list[str]) -> str:
    return escape(", ".join(point_word(point) for point in points))


def _checklist(guide: Guide, name: str) -> str:
    """The items of a list as its template has them, under a link to it."""
    found = next(
        (page for page in guide.pages.values() if page.kind is Kind.CHECKLIST and party_id(page) == name),
        guide.named(name),
    )
    if found is None:
        words = QCoreApplication.translate("PageHtml", "The checklist “{name}” is not in this guide.")
        return f'<p class="muted">{escape(words.format(name=name))}</p>'
    items = "".join(_task(found, index) for index in range(len(found.tasks)))
    link = f'<p><a href="{escape(page_href(Target(found.id)))}"><b>{escape(found.title)}</b></a></p>'
    return link + (f'<ul class="tasks">{items}</ul>' if items else "")


def _task(page: Page, index: int) -> str:
    """An item of another page; its link names the page, too."""
    task = page.tasks[index]
    who = task.attributes.get("who", "")
    box = task_box(_mark(task.mark), f"task:{index}/{quote(page.id, safe='')}", who)
    said = f'<span class="who">{escape(who)}</span>' if who else ""
    return f'<li class="task">{box}{escape(task.text)}{said}</li>'


def _with_colleagues(html: str) -> str:
    """Say of each task that somebody else does who that is."""
    if 'class="who"' not in html:
        return html
    sentence = QCoreApplication.translate("PageHtml", "Done by: {who}. Ask if needed.")
    return _WHO.sub(lambda found: f'<br><span class="muted">{sentence.format(who=found[1])}</span>', html)


def _mark(mark: Mark) -> str:
    """A template's [x] is only its picture: a run begins open."""
    return Mark.NOT_APPLICABLE if mark is Mark.NOT_APPLICABLE else Mark.OPEN


def _turn(part: int, count: int) -> str:
    """Links to the parts before and after."""
    links = []
    if part:
        back = QCoreApplication.translate("PageHtml", "Back: part {number} of {count}")
        links.append(f'<a href="part:{part}">{escape(back.format(number=part, count=count))}</a>')
    if part + 1 < count:
        more = QCoreApplication.translate("PageHtml", "Read on: part {number} of {count}")
        links.append(f'<a href="part:{part + 2}">{escape(more.format(number=part + 2, count=count))}</a>')
    return f"<hr><p>{' &nbsp;·&nbsp; '.join(links)}</p>" if links else ""
