"""Whether what a note is about is still in the guide, worked out from pages as they are shown, off the UI thread."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from content import passages, syntax
from content.errors import PageUnreadable
from content.library import Guide
from content.page import Page
from content.passages import Quote
from storage.models import Note, Passage
from ui.callout_words import titled


class Standing(StrEnum):
    """What became of the place that a note is about."""

    FREE = "free"  # it is about no page
    HERE = "here"
    PASSAGE_GONE = "passage-gone"  # the page is there, without the words
    PAGE_GONE = "page-gone"


def gone_words(standing: Standing) -> str:
    """Say what of a note's place is no longer there; nothing where all is."""
    if standing is Standing.PAGE_GONE:
        return QCoreApplication.translate("NotePlaces", "The page is no longer in the guide.")
    if standing is Standing.PASSAGE_GONE:
        return QCoreApplication.translate("NotePlaces", "The passage is no longer on the page.")
    return ""


def note_page(guide: Guide, note: Note) -> Page | None:
    """Return the page that a note is about, under the name that it has now."""
    return (guide.pages.get(note.page) or guide.named(note.page)) if note.page else None


def quote_of(passage: Passage) -> Quote:
    """Return what a passage is looked for by."""
    return Quote(passage.exact, passage.before, passage.after)


def standings(guide: Guide, notes: Iterable[Note]) -> dict[str, Standing]:
    """Return how each note stands, by id. A page that cannot be read at the moment counts as unchanged."""
    found: dict[str, Standing] = {}
    on_passages: dict[str, list[tuple[str, Passage]]] = {}
    for note in notes:
        page = note_page(guide, note)
        if page is None:
            found[note.id] = Standing.PAGE_GONE if note.page else Standing.FREE
            continue
        found[note.id] = Standing.HERE
        if note.passage:
            on_passages.setdefault(page.id, []).append((note.id, note.passage))
    for page_id, wanted in on_passages.items():
        try:
            texts = part_texts(guide, page_id)
        except PageUnreadable:
            continue
        for id_, passage in wanted:
            if part_with(texts, passage) is None:
                found[id_] = Standing.PASSAGE_GONE
    return found


def part_texts(guide: Guide, page_id: str) -> list[str]:
    """The words of each part of a page, with one blank between any two. Raises `PageUnreadable`."""
    from ui import page_html

    page = guide.pages[page_id]
    shown = (page_html.compose(guide, page, part) for part in range(len(syntax.parts(guide.body(page_id)))))
    return [" ".join(passages.plain(titled(html)).split()) for html in shown]


def part_with(texts: Sequence[str], passage: Passage) -> int | None:
    """Which part of a page has a passage, unchanged or much the same; None where it is gone."""
    around = (passage.before + passage.exact + passage.after, passage.exact)
    for words in filter(None, (" ".join(text.split()) for text in around)):
        if found := [part for part, text in enumerate(texts) if words in text]:
            return found[0]
    return next((part for part, text in enumerate(texts) if passages.find(text, quote_of(passage))), None)
