"""What the one box for everything offers: page titles, lists, actions and what the search found, matched and mixed.

Words are looked for as parts of words, in any order; what is not told otherwise is quick enough for each key.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from heapq import nlargest
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from content.library import Guide
from content.page import Kind, Page
from content.words import fold, split, tokens
from ui.list_words import list_title, progress_words
from ui.started_lists import StartedList

if TYPE_CHECKING:
    from content.search import Hit

MOST = 12  # rows
_MOST_OF_KIND = 5  # while other kinds have something, too
_MOST_PARTS = 12  # words that are looked for; whoever types more has typed enough
_INSIDE = 3  # letters that a part within a compound has at least, and what stands before it: no till is in still
_LONGEST = 200  # characters of a title that are shown
# What a title is worth, on the scale of `content.ranking`: how it fits, that it has all parts, begins so, is the same.
_FITS, _ALL, _BEGINS, _SAME = 2.0, 0.5, 0.4, 2.0
_USED = 0.3  # what an entry is worth more for having been used last; those before it less

Spans = tuple[tuple[str, bool], ...]  # text, and whether it is what was looked for
Titled = Sequence[tuple[float, str]]  # what pages are worth for their titles, and their ids; the best first


class EntryKind(StrEnum):
    """What an entry leads to; the first part of its key."""

    PAGE = "page"
    DEPARTMENT = "department"
    PARTNER = "partner"
    ROLE = "role"
    SERVICE = "service"
    HEADING = "heading"
    ITEM = "item"
    NOTE = "note"
    LIST = "list"
    ACTION = "action"


_OF_PAGES = {Kind.DEPARTMENT: EntryKind.DEPARTMENT, Kind.STAKEHOLDER: EntryKind.PARTNER}


@dataclass(frozen=True, slots=True)
class Entry:
    """A row."""

    key: str  # the same for the same thing, also after a restart
    kind: EntryKind
    title: Spans
    detail: Spans = ()
    context: str = ""  # what the title stands under
    page: str = ""  # id of the page to open
    place: str = ""  # slug on that page; id of a note, of a list's run or of an action
    marks: tuple[str, ...] = ()  # words to be marked on the page
    keys: str = ""  # shortcut
    score: float = 0.0  # as `content.search.Hit` has it

    @property
    def words(self) -> str:
        """The title without its marks."""
        return _text(self.title)


@dataclass(frozen=True, slots=True)
class Name:
    """A title, made ready to be compared."""

    text: str
    folded: tuple[str, ...]
    together: str  # each of them after a blank


def name(text: str) -> Name:
    """Make a title ready."""
    folded = tuple(filter(None, map(fold, split(text[:_LONGEST]))))
    return Name(text, folded, "".join(f" {word}" for word in folded))


class Wanted:
    """The words that somebody typed."""

    def __init__(self, typed: str) -> None:
        parts = dict.fromkeys(filter(None, map(fold, split(typed))))
        self.parts = tuple(parts)[:_MOST_PARTS]
        self._needles = [part if len(part) >= _INSIDE else f" {part}" for part in self.parts]  # short ones begin words

    def rate(self, of: Name) -> float:
        """How well a title fits, to about 1; 0 where it does not have all parts."""
        if not self.parts:
            return 0.0
        for needle in self._needles:
            if needle not in of.together:
                return 0.0
        fits = [max(_fit(part, word) for word in of.folded) for part in self.parts]
        if not all(fits):
            return 0.0
        covered = min(1.0, sum(map(len, self.parts)) / max(1, sum(map(len, of.folded))))
        return 0.85 * sum(fits) / len(fits) + 0.15 * covered

    @property
    def brief(self) -> bool:
        """Whether so little was typed that very many titles have it in them somewhere."""
        return len(self.parts) == 1 and len(self.parts[0]) < _INSIDE

    def is_near(self, of: Name) -> bool:
        """Whether a title begins with what was typed, or has it as a word."""
        return of.together.startswith(self._needles[0]) or self.parts[0] in of.folded

    def worth(self, of: Name) -> float:
        """The score of a title that is known without a search; 0 where it does not fit."""
        rate = self.rate(of)
        if not rate:
            return 0.0
        begins = of.together.startswith(f" {' '.join(self.parts)}")
        return _FITS * rate + _ALL + _BEGINS * begins + _SAME * (of.folded == self.parts)

    def mark(self, text: str, also: Iterable[str] = ()) -> Spans:
        """A text with the parts marked in it, and as whole words those in `also`."""
        whole = {fold(word) for word in also}
        spans: list[tuple[str, bool]] = []
        at = 0
        for token in tokens(text):
            start, end = self._part_of(token.text)
            if start == end and fold(token.text) in whole:
                end = len(token.text)
            if start < end:
                start, end = token.start + start, token.start + end
                spans += [(text[at:start], False), (text[start:end], True)]
                at = end
        spans.append((text[at:], False))
        return tuple(span for span in spans if span[0])

    def within(self, text: str) -> list[str]:
        """The words of a text that have one of the parts, each once."""
        return [word for word in dict.fromkeys(split(text)) if self._part_of(word)[1]]

    def is_chance(self, word: str) -> bool:
        """Whether a word has a part in it, but none that it begins with or is a compound of."""
        folded = fold(word)
        return any(part in folded for part in self.parts) and not any(_fit(part, folded) for part in self.parts)

    def _part_of(self, word: str) -> tuple[int, int]:
        """From where to where a word has the longest of the parts that are in it."""
        folded = fold(word)
        found = max((part for part in self.parts if _fit(part, folded)), key=len, default="")
        if found:
            for start in (0, *range(_INSIDE, len(word))):
                if fold(word[start:]).startswith(found):
                    ends = range(start + 1, len(word) + 1)
                    return start, next((end for end in ends if fold(word[start:end]).startswith(found)), start)
        return 0, 0


def _fit(part: str, word: str) -> float:
    if word == part:
        return 1.0
    if word.startswith(part):
        return 0.75 + 0.2 * len(part) / len(word)
    if len(part) >= _INSIDE and word.find(part, _INSIDE) > 0:
        return 0.45 + 0.2 * len(part) / len(word)
    return 0.0


# what there is


def page_names(guide: Guide) -> dict[str, Name]:
    """All pages of a guide by id, with their titles ready: it takes a while, once."""
    return {id_: name(page.title) for id_, page in guide.pages.items()}


def titled(names: Mapping[str, Name], wanted: Wanted, ids: Iterable[str] | None = None) -> Titled:
    """The pages whose title fits, the best first, of all or of these. Among thousands too slow for the UI thread."""
    some = list(names.items()) if ids is None else [(id_, names[id_]) for id_ in ids if id_ in names]
    if wanted.brief:
        near = [(id_, found) for id_, found in some if wanted.is_near(found)]
        some = near if len(near) >= MOST else some
    return nlargest(MOST, [(score, id_) for id_, found in some if (score := wanted.worth(found))])


def pages(guide: Guide, found: Titled, wanted: Wanted) -> list[Entry]:
    """Pages that were found by their title."""
    known = ((score, guide.pages[id_]) for score, id_ in found if id_ in guide.pages)
    return [replace(_of_page(page), title=wanted.mark(page.title), score=score) for score, page in known]


def lists(started: Iterable[StartedList], wanted: Wanted | None = None) -> list[Entry]:
    """The lists whose title fits; all of them without words."""
    found = []
    for one in started:
        title = list_title(one)
        score = wanted.worth(name(title)) if wanted else 0.0
        if score or wanted is None:
            marked = wanted.mark(title) if wanted else plain(title)
            detail = plain(progress_words(one.done, one.total))
            key = f"{EntryKind.LIST}:{one.run.id}"
            found.append(Entry(key, EntryKind.LIST, marked, detail, place=one.run.id, score=score))
    return found


def actions(of: Mapping[str, QAction], wanted: Wanted | None = None) -> list[Entry]:
    """The actions that can be done now and whose name fits; all of them without words."""
    found = []
    for id_, act in of.items():
        title = act.text()
        score = wanted.worth(name(title)) if wanted else 0.0
        if act.isEnabled() and (score or wanted is None):
            marked = wanted.mark(title) if wanted else plain(title)
            keys = act.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            key = f"{EntryKind.ACTION}:{id_}"
            found.append(Entry(key, EntryKind.ACTION, marked, place=id_, keys=keys, score=score))
    return found


def hits(guide: Guide, found: Iterable["Hit"], wanted: Wanted) -> list[Entry]:
    """What the search found. Pages that are gone are left out."""
    meant = (_without_chance(hit, wanted) for hit in found)
    entries = ((_of_hit(guide, hit, wanted), hit) for hit in meant)
    return [replace(entry, marks=_marks(hit, wanted), score=hit.score) for entry, hit in entries if entry]


def _without_chance(hit: "Hit", wanted: Wanted) -> "Hit":
    """A hit without marks on words that have what was typed in them by chance: still for till."""
    marks = [mark for mark in hit.marks if not wanted.is_chance(mark)]
    if len(marks) == len(hit.marks):
        return hit
    snippet = [(text, marked and text in marks) for text, marked in hit.snippet]
    return msgspec.structs.replace(hit, marks=marks, snippet=snippet)


def _marks(hit: "Hit", wanted: Wanted) -> tuple[str, ...]:
    """What is to be marked on the page, also where the search takes all its words for too common to be marked."""
    return tuple(hit.marks or wanted.within(f"{hit.title} {_text(hit.snippet)}"))


def _of_page(page: Page) -> Entry:
    kind = _OF_PAGES.get(page.kind, EntryKind.PAGE)
    summary = " ".join(page.header.summary[: 2 * _LONGEST].split())
    return Entry(f"{EntryKind.PAGE}:{page.id}", kind, plain(page.title), plain(summary), page=page.id)


def _of_hit(guide: Guide, hit: "Hit", wanted: Wanted) -> Entry | None:
    snippet = tuple(hit.snippet) if hit.marks else wanted.mark(_text(hit.snippet))
    title = wanted.mark(hit.title[:_LONGEST], hit.marks)
    page = guide.pages.get(hit.page)
    if hit.kind.value == "note":
        page = page or (guide.named(hit.page) if hit.page else None)
        if page:
            on = QCoreApplication.translate("Palette", "on {page}", "a note, by the page that it is about")
            title = wanted.mark(on.format(page=page.title), hit.marks)
        elif _same(snippet, hit.title):
            snippet = ()
        return Entry(f"{EntryKind.NOTE}:{hit.place}", EntryKind.NOTE, title, snippet, "", hit.page, hit.place)
    if page is None:
        return None
    whole = _of_page(page)
    under = page.title
    if _same(snippet, under):
        snippet = ()
    key = f"{hit.kind.value}:{hit.page}#{hit.place}"
    match hit.kind.value:
        case "service":
            return Entry(key, EntryKind.SERVICE, title, snippet, under, hit.page, hit.place)
        case "heading":
            return Entry(key, EntryKind.HEADING, title, snippet, under, hit.page, hit.place)
        case "item":
            return Entry(key, EntryKind.ITEM, title, plain(under), "", hit.page, hit.place)
        case "party" if "/" in hit.place:
            return Entry(f"{EntryKind.ROLE}:{hit.place}", EntryKind.ROLE, title, snippet, under, hit.page, hit.place)
        case _:
            return replace(whole, title=title, detail=snippet or whole.detail)


def recent(guide: Guide | None, keys: Sequence[str], known: Iterable[Entry]) -> list[Entry]:
    """What was used last, as far as it is still there. `known` are the lists and actions that there are."""
    by_key = {entry.key: entry for entry in known}
    found = (by_key.get(key) or (_known(guide, key) if guide else None) for key in keys)
    return [entry for entry in found if entry]


def _known(guide: Guide, key: str) -> Entry | None:
    """A place in the guide by its key."""
    kind, _, id_ = key.partition(":")
    if kind == EntryKind.ROLE:
        party = guide.organisation.parties.get(id_)
        if party is None or party.page not in guide.pages:
            return None
        under = guide.pages[party.page].title
        return Entry(key, EntryKind.ROLE, plain(party.title), context=under, page=party.page, place=id_)
    page_id, _, place = id_.partition("#")
    page = guide.pages.get(page_id)
    if page is None:
        return None
    if kind == EntryKind.PAGE:
        return _of_page(page)
    if kind == EntryKind.HEADING:
        text = next((heading.text for heading in page.headings if heading.slug == place), "")
    elif kind == EntryKind.SERVICE:
        text = next((one.name or one.id for one in page.header.services if place in (one.id, one.name)), "")
    else:
        return None
    if not text:
        return None
    return Entry(key, EntryKind(kind), plain(text), context=page.title, page=page_id, place=place)


# what is shown of it


def mixed(local: Iterable[Entry], found: Iterable[Entry], used: Sequence[str] = ()) -> list[Entry]:
    """The best of all kinds, the best first: what is known at once, and what the search found, which says more."""
    by_key = {entry.key: entry for entry in local}
    searched: dict[str, Entry] = {}
    for entry in found:
        before = searched.get(entry.key)
        if before is None or entry.score > before.score:
            searched[entry.key] = entry
    by_key |= searched
    bonus = {key: _USED * (1 - at / len(used)) for at, key in enumerate(used)}
    ordered = sorted(by_key.values(), key=lambda entry: -entry.score - bonus.get(entry.key, 0.0))
    counts: Counter[EntryKind] = Counter()
    first: list[Entry] = []
    rest: list[Entry] = []
    for entry in ordered:
        counts[entry.kind] += 1
        (first if counts[entry.kind] <= _MOST_OF_KIND else rest).append(entry)
    kept = {entry.key for entry in [*first, *rest][:MOST]}
    return [entry for entry in ordered if entry.key in kept]


def settled(rows: Sequence[Entry], chosen: Entry, at: int) -> list[Entry]:
    """The same rows with the chosen one where it is, whatever came meanwhile."""
    known = next((row for row in rows if row.key == chosen.key), chosen)
    others = [row for row in rows if row.key != chosen.key][: MOST - 1]
    return [*others[:at], known, *others[at:]]


def plain(text: str) -> Spans:
    """A text without marks."""
    return ((text, False),) if text else ()


def _same(spans: Spans, text: str) -> bool:
    return unicodedata.normalize("NFC", _text(spans).strip()) == unicodedata.normalize("NFC", text.strip())


def _text(spans: Sequence[tuple[str, bool]]) -> str:
    return "".join(part for part, _ in spans)


def kind_words(kind: EntryKind) -> str:
    """What a kind is called at the left of its rows."""
    match kind:
        case EntryKind.PAGE:
            return QCoreApplication.translate("Palette", "Page")
        case EntryKind.DEPARTMENT:
            return QCoreApplication.translate("Palette", "Department")
        case EntryKind.PARTNER:
            return QCoreApplication.translate("Palette", "Partner")
        case EntryKind.ROLE:
            return QCoreApplication.translate("Palette", "Role")
        case EntryKind.SERVICE:
            return QCoreApplication.translate("Palette", "Service")
        case EntryKind.HEADING:
            return QCoreApplication.translate("Palette", "Section")
        case EntryKind.ITEM:
            return QCoreApplication.translate("Palette", "Task")
        case EntryKind.NOTE:
            return QCoreApplication.translate("Palette", "Note")
        case EntryKind.LIST:
            return QCoreApplication.translate("Palette", "Checklist")
        case EntryKind.ACTION:
            return QCoreApplication.translate("Palette", "Command")
