"""The tables that the window puts into pages, as HTML. All they say comes from others and is escaped."""

import re
from collections.abc import Collection, Iterable, Sequence
from html import escape
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from content.header import Contact, Expectation, Service
from content.library import Guide
from content.links import Target, page_href
from content.organisation import ALL, party_id
from content.page import Kind, Page
from content.standard import Cell, Met
from ui.counted import Counted
from ui.page_words import duration_words, party_name, point_word, valid_words

_NOT_DIALLED = re.compile(r"[^\d+]")
_DIALLED = re.compile(r"[\d\s+/().–-]{2,40}")


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int] = ()) -> str:
    """Set out rows of HTML under heads of plain text. Columns that hold nothing are left out.

    `widths` are shares where all columns are there, below 100 in all: rounded up, a table would be too wide.
    """
    filled = [row for row in rows if any(row)]
    used = [column for column in range(len(heads)) if any(row[column] for row in filled)]
    if not used:
        return ""
    shares = [f' width="{width}%"' for width in widths] if len(used) == len(widths) else [""] * len(heads)
    head = "".join(f"<th{shares[column]}>{escape(heads[column])}</th>" for column in used)
    body = "".join("<tr>" + "".join(f"<td>{_block(row[column])}</td>" for column in used) + "</tr>" for row in filled)
    return f'<table class="data"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """Set out names of plain text and values of HTML, one beside the other, without those that are empty."""
    cells = ((f"<p><b>{escape(name)}</b></p>", _block(value)) for name, value in rows if value)
    body = "".join(f'<tr><td width="32%">{name}</td><td>{value}</td></tr>' for name, value in cells)
    return f'<table class="data">{body}</table>' if body else ""


def services(guide: Guide, page: Page) -> str:
    """What a party does for others, and how to get it."""
    offered = page.header.services
    common = {service.escalation for service in offered if service.escalation}
    own = guide.organisation.members(party_id(page))
    shared = common.pop() if len(common) == 1 and len(offered) > 1 else ""
    heads = (
        QCoreApplication.translate("PageTables", "Service"),
        QCoreApplication.translate("PageTables", "For whom"),
        QCoreApplication.translate("PageTables", "How to ask"),
        QCoreApplication.translate("PageTables", "Response time"),
    )
    rows = [
        (_service(service), parties(guide, service.for_, own), _request(service, shared), _response(service))
        for service in offered
    ]
    return table(heads, rows, (32, 20, 28, 19)) + (_muted(_stuck(shared)) if shared else "")


def _service(service: Service) -> str:
    return (
        f"<p><b>{escape(service.name or service.id)}</b></p>"
        + _muted(service.description)
        + _muted(valid_words(service.valid))
    )


def _request(service: Service, shared: str) -> str:
    bring = QCoreApplication.translate("PageTables", "To bring: {things}").format(things=service.input)
    return (
        _plain(service.request)
        + (_muted(bring) if service.input else "")
        + (_muted(_stuck(service.escalation)) if service.escalation and not shared else "")
    )


def _response(service: Service) -> str:
    within = QCoreApplication.translate("PageTables", "done within {time}")
    done = within.format(time=duration_words(service.resolution)) if service.resolution else ""
    return _plain(duration_words(service.response)) + _muted(done)


def _stuck(escalation: str) -> str:
    return QCoreApplication.translate("PageTables", "When it gets stuck: {whom}").format(whom=escalation)


def expects(guide: Guide, page: Page) -> str:
    """What a party relies on others for."""
    heads = (
        QCoreApplication.translate("PageTables", "From whom"),
        QCoreApplication.translate("PageTables", "What"),
        QCoreApplication.translate("PageTables", "Why"),
        QCoreApplication.translate("PageTables", "By when"),
    )
    names = {
        (offer.department, offer.service.id): offer.service.name
        for offer in guide.organisation.offers
        if offer.service.id
    }
    own = {service.id: service.name for service in page.header.services}
    members = guide.organisation.members(party_id(page))
    rows = []
    for wanted in page.header.expects:
        department = guide.organisation.department_of(wanted.from_)
        what = escape(names.get((department, wanted.service)) or wanted.service)
        when = _plain(duration_words(wanted.response or wanted.resolution))
        rows.append((party_link(guide, wanted.from_, members), f"<b>{what}</b>", _why(wanted, own), when))
    return table(heads, rows, (25, 25, 31, 18))


def _why(wanted: Expectation, own: dict[str, str]) -> str:
    needed = own.get(wanted.needed_for) or wanted.needed_for
    words = QCoreApplication.translate("PageTables", "Needed for: {service}").format(service=needed)
    return _plain(wanted.because) + (_muted(words) if needed else "")


def contact(page: Page) -> str:
    """How a party is reached, with links to dial and to write."""
    heads = (
        QCoreApplication.translate("PageTables", "Contact"),
        QCoreApplication.translate("PageTables", "Phone"),
        QCoreApplication.translate("PageTables", "Mail"),
        QCoreApplication.translate("PageTables", "Hours"),
        QCoreApplication.translate("PageTables", "Deputy"),
    )
    return table(heads, [_contact(one) for one in page.header.contact])


def _contact(one: Contact) -> tuple[str, ...]:
    name = f"<b>{escape(one.name)}</b>" if one.name else ""
    return name, phone(one.phone), mail(one.mail), escape(one.hours), escape(one.deputy)


def phone(number: str) -> str:
    """Link a number to be dialled; other words stay words."""
    if not _DIALLED.fullmatch(number):
        return escape(number)
    return f'<a href="tel:{_NOT_DIALLED.sub("", number)}">{escape(number)}</a>'


def mail(address: str) -> str:
    """Link an address to be written to; other words stay words."""
    if address.count("@") != 1 or any(letter.isspace() for letter in address):
        return escape(address)
    # A long address may be broken after its name, lest it makes the table wider than the page.
    shown = escape(address).replace("@", "@\u200b")
    return f'<a href="mailto:{quote(address, safe="@")}">{shown}</a>'


def parties(guide: Guide, ids: Iterable[str], own: Collection[str] = ()) -> str:
    """Link parties one after the other."""
    return ", ".join(party_link(guide, id_, own) for id_ in ids)


def party_link(guide: Guide, id_: str, own: Collection[str] = ()) -> str:
    """Link a party to its page; one that is not known stays as it is written."""
    if id_ == ALL:
        return escape(QCoreApplication.translate("PageTables", "all departments"))
    name = escape(party_name(guide.organisation, id_, own))
    party = guide.organisation.parties.get(id_)
    return f'<a href="{escape(page_href(Target(party.page)))}">{name}</a>' if party else name


def coverage(guide: Guide) -> str:
    """Where parties fall short of the company standard; points that all of them meet are named in one line."""
    held = guide.coverage
    open_points = [point for point in held.points if any(held.cells[party, point].missing for party in held.parties)]
    met = ", ".join(point_word(point) for point in held.points if point not in open_points)
    if not held.parties:
        return ""
    heads = [QCoreApplication.translate("PageTables", "Department"), *(point_word(point) for point in open_points)]
    rows = [
        [party_link(guide, party), *(_cell(held.cells[party, point]) for point in open_points)]
        for party in held.parties
    ]
    everywhere = QCoreApplication.translate("PageTables", "In order everywhere: {points}").format(points=met)
    return (table(heads, rows) if open_points else "") + (_muted(f"✓ {everywhere}") if met else "")


def _cell(cell: Cell) -> str:
    missing = len(cell.missing)
    if not missing:
        exempt = cell.count(Met.EXEMPT)
        word = QCoreApplication.translate("PageTables", "not needed")
        return f'<span class="muted">{escape(word)}</span>' if exempt else '<span class="quiet">✓</span>'
    words = Counted().missing(missing)
    what = ", ".join(filter(None, (place.service or place.heading for place in cell.missing)))
    return f'<span class="gap">{escape(words)}</span>' + (_muted(what) if what else "")


def who_for_whom(guide: Guide, page: Page) -> str:
    """A list of who is there for whom: of one party on its page, of all departments on any other."""
    title = QCoreApplication.translate("PageTables", "Who is there for whom?")
    own = [party.id for party in guide.organisation.parties.values() if party.page == page.id and not party.role]
    lines = _partners(guide, own[0]) if own else _departments(guide)
    if not lines:
        return ""
    shown = "".join(f"<p>{line}</p>" for line in lines)
    title_line = f'<p class="title">{escape(title)}</p>'
    return f'<table class="box neutral" width="100%"><tr><td>{title_line}{shown}</td></tr></table>'


def _partners(guide: Guide, party: str) -> list[str]:
    organisation = guide.organisation
    members = organisation.members(party)
    theirs = dict.fromkeys(organisation.department_of(r.customer) for r in organisation.served_by(members))
    ours = dict.fromkeys(organisation.department_of(r.provider) for r in organisation.serving(members))
    lines = []
    if theirs:
        word = escape(QCoreApplication.translate("PageTables", "Who relies on us:"))
        lines.append(f"<b>{word}</b> {parties(guide, theirs)}")
    if ours:
        word = escape(QCoreApplication.translate("PageTables", "Who we rely on:"))
        lines.append(f"<b>{word}</b> {parties(guide, ours)}")
    return lines


def _departments(guide: Guide) -> list[str]:
    organisation = guide.organisation
    lines = []
    for party in organisation.parties.values():
        if party.role or party.kind is not Kind.DEPARTMENT:
            continue
        served = organisation.served_by(organisation.members(party.id))
        customers = dict.fromkeys(organisation.department_of(r.customer) for r in served)
        customers.pop(party.id, None)
        if customers:
            lines.append(f"<b>{party_link(guide, party.id)}</b> → {parties(guide, customers)}")
    return lines


def _block(html: str) -> str:
    """A cell without a paragraph would have narrower lines."""
    return html if not html or html.startswith(("<p", "<ol")) else f"<p>{html}</p>"


def _plain(text: str) -> str:
    return f"<p>{escape(text)}</p>" if text else ""


def _muted(text: str) -> str:
    return f'<p class="muted">{escape(text)}</p>' if text else ""
