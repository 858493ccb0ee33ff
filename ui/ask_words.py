"""Whom to ask for a service, and how: what is said of an answer, and a request that can be sent. Qt Core only.

A request is in the language of the guide's page, which its readers speak; everything else is in the window's.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from content.header import LANGUAGES, Contact
from content.library import Guide
from content.organisation import Offer
from content.page import Page
from ui.page_words import duration_words, party_name, point_word

if TYPE_CHECKING:
    from content.ask import Answer

LONGEST_LINK = 1900  # characters: what every system hands to another program
_LONGEST = 600  # characters of anything that is shown
_LONGEST_SUBJECT = 150
_LONGEST_NEED = 500  # characters of it that a request repeats
_MOST_THINGS = 12  # lines of a request's form

_MAIL = r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
_BEFORE_NUMBERS = r"\b(?:telefon|tel|durchwahl|phone|ext|extension|call|anruf|mobil|mobile|handy)\b\.?:?\s{0,3}"
_NUMBER = r"(?<![\w@])(?:[+0]\d{1,14}(?:[ /()-]{1,3}\d{1,12}){0,6}|[1-9]\d{1,11}(?:-\d{1,6})?)(?!\w)"
_LINKED = re.compile(rf"(?P<mail>{_MAIL})|(?P<word>{_BEFORE_NUMBERS})?(?P<number>{_NUMBER})", re.IGNORECASE)
_ADDRESS = re.compile(_MAIL)
_OUTSIDE_DIGITS = 6  # digits from which on a number that begins with 0 is one to dial
_NOT_DIALLED = re.compile(r"[^\d+*#]")
_DIALLED = re.compile(r"[\d\s+*#/().–-]{2,40}")
_ONLY = re.compile(r"\b(?:nur|ausschließlich|only|solely)\b", re.IGNORECASE)
_IN_WRITING = re.compile(r"@|mail|schriftlich|in writing", re.IGNORECASE)
_ASKED: dict[str, Any] = {  # as the translation marker is typed
    "request": QT_TRANSLATE_NOOP("AskWords", "How to ask"),
    "input": QT_TRANSLATE_NOOP("AskWords", "What to bring"),
    "resolution": QT_TRANSLATE_NOOP("AskWords", "Done within"),
    "escalation": QT_TRANSLATE_NOOP("AskWords", "If it gets stuck"),
}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+")
# What goes on with the words before a comma, rather than being one more thing to tell.
_GOES_ON = re.compile(
    r"(?:(?:auf|in|an|mit|von|für|bei|aus|zu|über|unter|nach)\s)?(?:der|die|das|dem|den|deren|dessen|denen)\b"
    r"|(?:und|oder|falls|wenn|sofern|damit|weil|dass|and|or|if|which|that|because)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Advice:
    """An answer in words. What the guide does not tell is empty; what its standard says of all services counts, too."""

    page: str  # id of the page that tells of the service
    id: str
    service: str
    description: str
    provider: str  # name
    provider_page: str
    own: bool  # the reader is one of those who do it
    request: str
    input: str
    response: str  # as the guide writes it; `points` spells it out
    resolution: str
    escalation: str
    contact: Contact
    mail: str  # the address to send a request to; empty where there is none, or none is wanted
    lang: str  # of the page: de or en
    numbers: frozenset[str]  # telephone numbers of the page, for links


def advise(guide: Guide, answers: Iterable["Answer"], own: Collection[str] = ()) -> list[Advice]:
    """Say of answers what a reader needs who belongs to the parties `own`."""
    from content.standard import standard_of

    standard = standard_of(guide.pages)
    defaults = standard.header.defaults if standard else {}
    return [_advice(guide, answer, own, defaults) for answer in answers]


def _advice(guide: Guide, answer: "Answer", own: Collection[str], defaults: dict[str, str]) -> Advice:
    offer, service = answer.offer, answer.offer.service
    page = guide.pages[offer.page]

    def told(point: str) -> str:
        said = str(getattr(service, point))
        return _line(said or ("" if point in page.header.exempt else defaults.get(point, "")))

    request = told("request") or _line(page.header.channel)
    contact = _contact(guide, page, offer, request)
    return Advice(
        page=page.id,
        id=service.id,
        service=_line(service.name or service.id),
        description=_line(service.description),
        provider=_line(party_name(guide.organisation, answer.provider.id, own)),
        provider_page=answer.provider.page,
        own=answer.provider.id in own,
        request=request,
        input=told("input"),
        response=told("response"),
        resolution=told("resolution"),
        escalation=told("escalation"),
        contact=contact,
        mail=_mail(request, contact),
        lang=_lang(page.header.lang or guide.info.lang),
        numbers=frozenset(dialled(one.phone) for one in page.header.contact if is_number(one.phone)),
    )


def points(advice: Advice) -> list[tuple[str, list[str]]]:
    """Everything that is said of how to ask, by the point's key (`ui.page_words.point_word`), in order."""
    contact = advice.contact
    said = {
        "request": [advice.request],
        "input": [advice.input],
        "response": [duration_words(advice.response)],
        "resolution": [duration_words(advice.resolution)],
        "contact": [contact.name, contact.phone, contact.mail],
        "contact.hours": [contact.hours],
        "contact.deputy": [contact.deputy],
        "escalation": [advice.escalation],
    }
    return [(point, told) for point, values in said.items() if (told := [value for value in values if value])]


def asked_point(point: str) -> str:
    """Name a point as somebody calls it who needs help, and may not know yet what the company's standard calls it."""
    return QCoreApplication.translate("AskWords", _ASKED[point]) if point in _ASKED else point_word(point)


def _contact(guide: Guide, page: Page, offer: Offer, request: str) -> Contact:
    """The entry that the way to ask begins with, else that of the role, else the first of a team or its department."""
    entries = page.header.contact
    above = guide.organisation.parties.get(page.header.part_of)
    if not entries and above:
        entries = list(above.contact)
    role = {offer.service.by.casefold(), guide.organisation.title(offer.provider).casefold()}
    places = [(_named_at(request, (one.mail, one.phone, one.name)), number) for number, one in enumerate(entries)]
    # One that is named after another number is for other times, or for those who cannot dial.
    begins = min((_place_of(found) for found in _LINKED.finditer(request) if _leads(found)), default=len(request))
    named = [entries[number] for place, number in sorted(places) if place <= begins and place < len(request)]
    of_role = [one for one in entries if one.name.casefold() in role]
    found = [*named, *of_role, *entries, Contact()][0]
    hours = found.hours or page.header.availability
    return Contact(*(_line(part) for part in (found.name, found.phone, found.mail, hours, found.deputy)))


def _leads(found: re.Match[str]) -> bool:
    """Whether this is an address or a number to dial, for all that is known without its page."""
    return bool(found["mail"] or found["word"] or _is_long(found["number"]))


def _place_of(found: re.Match[str]) -> int:
    return found.end() - len(found["mail"] or found["number"])


def _named_at(text: str, parts: Iterable[str]) -> int:
    """Where the first of these stands in a text; its length where none does."""
    found = [re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text, re.IGNORECASE) for part in parts if part]
    return min((one.start() for one in found if one), default=len(text))


def _mail(request: str, contact: Contact) -> str:
    """Where a request may be sent to. "Only by phone" means what it says."""
    if found := _ADDRESS.search(request):
        return found[0]
    if _ONLY.search(request) and not _IN_WRITING.search(request):
        return ""
    return contact.mail if _ADDRESS.fullmatch(contact.mail) else ""


def _lang(told: str) -> str:
    wanted = (told[:2].casefold(), QLocale().name()[:2])
    return next((lang for lang in wanted if lang in LANGUAGES), "en")


def _line(text: str) -> str:
    """Words on one line, without signs that would steer a terminal or turn what follows around."""
    line = " ".join(_CONTROL.sub(" ", text).split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"


# links


def is_number(text: str) -> bool:
    """Whether something is a telephone number and nothing else."""
    return bool(_DIALLED.fullmatch(text)) and any(letter.isdigit() for letter in text)


def dialled(number: str) -> str:
    """What is dialled for a number."""
    return _NOT_DIALLED.sub("", number)


def linked(text: str, numbers: Collection[str] = ()) -> str:
    """A text as HTML with links to dial and to write. A number is linked after such a word, or where it is known."""
    pieces: list[str] = []
    done = 0
    for found in _LINKED.finditer(text):
        mail, number = found["mail"], found["number"] or ""
        if not _leads(found) and dialled(number) not in numbers:
            continue
        start = _place_of(found)
        href = f"mailto:{quote(mail, safe='@')}" if mail else f"tel:{dialled(number)}"
        pieces += [escape(text[done:start]), f'<a href="{escape(href)}">{escape(mail or number)}</a>']
        done = found.end()
    return "".join(pieces) + escape(text[done:])


def _is_long(number: str) -> bool:
    return number[0] in "+0" and sum(letter.isdigit() for letter in number) >= _OUTSIDE_DIGITS


def reach(said: str, numbers: Collection[str] = ()) -> str:
    """A number or an address as HTML that leads there; any other text as `linked` has it."""
    return f'<a href="tel:{dialled(said)}">{escape(said)}</a>' if is_number(said) else linked(said, numbers)


def mail_link(address: str, subject: str, text: str) -> str:
    """What opens an e-mail that only has to be sent. A long text is cut: systems hand no long links over."""
    start = f"mailto:{quote(address, safe='@')}?subject={quote(_line(subject)[:_LONGEST_SUBJECT])}&body="
    body = text
    while body and len(start) + len(_quoted(body)) > LONGEST_LINK:
        body = body[: len(body) * 9 // 10]
    return start + _quoted(body if body == text else f"{body.rstrip()} …")


def _quoted(text: str) -> str:
    return quote(text.replace("\n", "\r\n"))


# a request


@dataclass(frozen=True, slots=True)
class _Letter:
    opening: str
    request: str
    about: str
    brought: str
    closing: str


# Not translated by the window: who gets a request reads the language of the guide's page.
_LETTERS = {
    "de": _Letter(
        opening="Guten Tag,",
        request="ich habe eine Anfrage zu „{service}“.",
        about="Es geht um: {need}",
        brought="Mitgebracht: {things}",
        closing="Vielen Dank und viele Grüße",
    ),
    "en": _Letter(
        opening="Hello,",
        request="I have a request about “{service}”.",
        about="It is about: {need}",
        brought="Prepared: {things}",
        closing="Many thanks and kind regards",
    ),
}


def request_text(advice: Advice, need: str, sender: str = "") -> str:
    """Write a request: what it is about, in the person's own words, and a little form of what the service asks for."""
    letter = _LETTERS[advice.lang]
    told = " ".join(_CONTROL.sub(" ", need).split())[:_LONGEST_NEED]
    asked = things(advice.input)
    form = [letter.about.format(need=told or "…")]
    if len(asked) > 1:
        form += [f"{thing[:1].upper()}{thing[1:]}: …" for thing in asked]
    elif asked:
        form.append(letter.brought.format(things=advice.input))
    closing = "\n".join(filter(None, (letter.closing, sender)))
    request = letter.request.format(service=advice.service)
    return "\n\n".join((letter.opening, request, "\n".join(form), closing)) + "\n"


def things(told: str) -> list[str]:
    """What a service asks for, one by one: what stands between commas, and what follows a semicolon as a whole."""
    first, *afterwards = (part.strip() for part in told.split(";"))
    found: list[str] = []
    depth = 0
    for piece in first.split(","):
        if found and (depth > 0 or _GOES_ON.match(piece.strip())):
            found[-1] += f",{piece}"
        else:
            found.append(piece)
        depth += piece.count("(") - piece.count(")")
    every = [piece.strip(" .") for piece in (*found, *afterwards)]
    return [piece for piece in every if piece][:_MOST_THINGS]
