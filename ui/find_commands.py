"""What can be found in a guide without a window: by words, and by what somebody needs. Qt Core only, for the words."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from content.library import Guide
from content.page import Kind
from ui.ask_words import Advice, advise, asked_point, points
from ui.console import WIDEST, cache_folder, indexed_guide, line_width, print_json, printable, put, quoted, spoken

if TYPE_CHECKING:  # a command loads what it needs when it runs
    from content.ask import Answer
    from content.search import Hit, SearchIndex

MOST_HITS = 20
_PASSAGE = 96  # letters of a line of a passage
MOST_ANSWERS = 3  # that a person reads; a program gets all


def search(folder: Path, words: Sequence[str], language: str, as_json: bool) -> int:
    """Print what is found in a guide, the best first; 1 where nothing is, 2 where there is no guide."""
    app = spoken(language)
    guide = indexed_guide(folder)
    if guide is None:
        return 2
    wanted = " ".join(words)
    hits = _search(guide, wanted)
    if as_json:
        print_json([_hit_record(hit) for hit in hits])
    elif hits:
        put("".join(line + "\n" for line in _hit_lines(guide, hits, line_width())))
    else:
        nothing = QCoreApplication.translate("commands", "Nothing in “{guide}” fits “{words}”.")
        sys.stderr.write(printable(nothing.format(guide=guide.info.name, words=quoted(wanted))) + "\n")
    del app
    return 0 if hits else 1


def ask(folder: Path, words: Sequence[str], language: str, today: date, as_json: bool) -> int:
    """Print the services that fit a need, the best first; 1 where none does, 2 where there is no guide."""
    app = spoken(language)
    guide = indexed_guide(folder)
    if guide is None:
        return 2
    from content.ask import Needs

    need = " ".join(words)
    answers = Needs(guide, today).ask(need)
    advice = advise(guide, answers)
    if as_json:
        print_json([_answer_record(*pair) for pair in zip(answers, advice, strict=True)])
    elif answers:
        width = line_width()
        put("\n".join(line for one in advice[:MOST_ANSWERS] for line in _advice_lines(one, width)))
    else:
        nothing = QCoreApplication.translate("commands", "No service of “{guide}” fits “{words}” yet.")
        sys.stderr.write(printable(nothing.format(guide=guide.info.name, words=quoted(need))) + "\n")
    del app
    return 0 if answers else 1


# search


def _search(guide: Guide, words: str) -> "list[Hit]":
    """Search in the window's index. While a window fills it, the guide is read for this command alone."""
    from content.search import SearchIndex, search_file

    index = SearchIndex(search_file(cache_folder(), guide.root))
    try:
        if _fill(index, guide):
            return index.search(words, limit=MOST_HITS)
    finally:
        index.close()
    with TemporaryDirectory() as folder:
        own = SearchIndex(Path(folder) / "search.sqlite")
        try:
            _fill(own, guide)
            return own.search(words, limit=MOST_HITS)
        finally:
            own.close()


def _fill(index: "SearchIndex", guide: Guide) -> bool:
    from content.search import documents

    # The same digests as the window's, or each would read again what the other has read.
    sources = {id_: f"{page.digest} {guide.info.lang}" for id_, page in guide.pages.items()}
    return index.update(sources, lambda id_: documents(guide, guide.pages[id_]))


def _hit_lines(guide: Guide, hits: "Iterable[Hit]", width: int) -> Iterator[str]:
    """A hit: what it is, its name and its page; below, the passage. Where a line is short, the page comes below, too.

    `width` is that of a line, 0 for any.
    """
    rows = [(_kind_word(guide, hit), printable(hit.title), _where(hit), _passage(hit)) for hit in hits]
    kinds = max(len(kind) for kind, *_ in rows)
    titles = min(max(len(title) for _, title, *_ in rows), WIDEST)
    beside = not width or kinds + titles + max(len(where) for _, _, where, _ in rows) + 4 <= width
    longest, indent = min(width or _PASSAGE, _PASSAGE), " " * (kinds + 2)
    for kind, title, where, passage in rows:
        if beside:
            yield f"{kind:<{kinds}}  {title:<{titles}}  {where}"
        else:
            yield from _hanging(f"{kind:<{kinds}}  ", title, longest)
            yield from _hanging(indent, where, longest)
        if passage != title:
            yield from _hanging(indent, passage, longest)


def _hanging(label: str, text: str, width: int) -> list[str]:
    """Words beside a label, and further lines below the words; an address is never parted."""
    indent = " " * len(label)
    told = wrap(text, width, initial_indent=indent, subsequent_indent=indent, break_long_words=False)
    first, *more = told or [label]
    return [label + first[len(label) :], *more]


def _kind_word(guide: Guide, hit: "Hit") -> str:
    from content.search import DocumentKind

    match hit.kind:
        case DocumentKind.HEADING:
            return QCoreApplication.translate("Palette", "Section")
        case DocumentKind.SERVICE:
            return QCoreApplication.translate("Palette", "Service")
        case DocumentKind.ITEM:
            return QCoreApplication.translate("Palette", "Task")
        case DocumentKind.PARTY if "/" in hit.place:
            return QCoreApplication.translate("Palette", "Role")
        case DocumentKind.PARTY if guide.pages[hit.page].kind is Kind.STAKEHOLDER:
            return QCoreApplication.translate("Palette", "Partner")
        case DocumentKind.PARTY:
            return QCoreApplication.translate("Palette", "Department")
        case _:
            return QCoreApplication.translate("Palette", "Page")


def _where(hit: "Hit") -> str:
    """As a link in the guide would name it."""
    return printable(f"{hit.page}#{hit.place}" if hit.kind.value == "heading" else hit.page)


def _passage(hit: "Hit") -> str:
    return printable(" ".join("".join(text for text, _ in hit.snippet).split()))


def _hit_record(hit: "Hit") -> dict[str, Any]:
    return {
        "kind": hit.kind.value,
        "page": hit.page,
        "place": hit.place,
        "title": hit.title,
        "passage": "".join(text for text, _ in hit.snippet),
        "marked": [text for text, marked in hit.snippet if marked],
        "score": round(hit.score, 3),
    }


# ask


def _advice_lines(advice: Advice, width: int) -> Iterator[str]:
    """A service in few lines, what is said of it beside its name; `width` is that of a line, 0 for any."""

    def line(label: str, said: str) -> list[str]:
        return _hanging(label, said, width) if width else [label + said]

    yield from line("", printable(advice.service))
    yield from line("  ", printable(advice.provider))
    rows = [(printable(asked_point(point)), printable(", ".join(said))) for point, said in points(advice)]
    widest = max((len(word) for word, _ in rows), default=0)
    for word, said in rows:
        yield from line(f"  {word:<{widest}}  ", said)
    yield ""


def _answer_record(answer: "Answer", advice: Advice) -> dict[str, Any]:
    contact = advice.contact
    return {
        "service": advice.id,
        "name": advice.service,
        "provider": answer.provider.id,
        "department": answer.offer.department,
        "page": advice.page,
        "score": answer.score,
        "matched": answer.matched,
        "description": advice.description,
        "request": advice.request,
        "input": advice.input,
        "response": advice.response,
        "resolution": advice.resolution,
        "escalation": advice.escalation,
        "contact": {
            "name": contact.name,
            "phone": contact.phone,
            "mail": contact.mail,
            "hours": contact.hours,
            "deputy": contact.deputy,
        },
    }
