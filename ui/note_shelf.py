"""All notes of the open guide: found by words and tags, sorted, and with what became of the places they are about."""

import unicodedata
from enum import StrEnum
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from content.library import Guide
from storage.models import Note, Passage
from ui.note_places import Standing, note_page, standings

if TYPE_CHECKING:
    from ui.workspace import Workspace


class Which(StrEnum):
    """The notes that are looked for."""

    ALL = "all"
    ON_PAGES = "on-pages"
    FREE = "free"
    GONE = "gone"  # their page or passage


class Order(StrEnum):
    """What notes are sorted by."""

    CHANGED = "changed"
    CREATED = "created"
    PAGE = "page"


class NoteShelf(QObject):
    """The notes as they are kept at the moment. Whether passages are still there is worked out in the background."""

    places_found = Signal()

    def __init__(self, workspace: "Workspace", parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._guide: Guide | None = None
        self._places: dict[tuple[str, Passage | None], Standing] = {}  # in this guide
        self._texts: dict[str, tuple[Note, str]] = {}  # what is searched, by id
        self.notes: list[Note] = []  # the one that was changed last first

    def look(self) -> None:
        """Take the notes and the guide of now."""
        self.notes = self._workspace.notebook.notes()
        if self._guide is not self._workspace.guide:
            self._guide = self._workspace.guide
            self._places.clear()
            self._texts.clear()
        self._look_for_places()

    def find(self, words: str, which: Which, order: Order) -> list[Note]:
        """Return the notes that have all words, and a tag for each word that begins with #."""
        wanted = words.casefold().split()
        tags = [word[1:] for word in wanted if word.startswith("#")]
        plain = [word for word in wanted if not word.startswith("#")]
        notes = self.notes if which is Which.ALL else [note for note in self.notes if self._is_of(note, which)]
        if tags:
            notes = [note for note in notes if _has_tags(note, tags)]
        if plain:
            notes = [note for note in notes if _has_words(self._searched(note), plain)]
        match order:
            case Order.CHANGED:
                return list(notes)
            case Order.CREATED:
                return sorted(notes, key=lambda note: note.created, reverse=True)
            case Order.PAGE:
                return sorted(notes, key=lambda note: (not note.page, _sort_key(self.page_title(note))))

    def page_title(self, note: Note) -> str:
        """The title of the page that a note is about, now or, where it is gone, then; nothing for none."""
        page = note_page(self._guide, note) if self._guide else None
        return page.title if page else note.page_title or note.page

    def standing(self, note: Note) -> Standing:
        """How a note stands, as far as it is known already."""
        if not note.page:
            return Standing.FREE
        if self._guide and note_page(self._guide, note) is None:
            return Standing.PAGE_GONE
        return self._places.get((note.page, note.passage), Standing.HERE)

    def _is_of(self, note: Note, which: Which) -> bool:
        match which:
            case Which.ALL:
                return True
            case Which.ON_PAGES:
                return bool(note.page)
            case Which.FREE:
                return not note.page
            case Which.GONE:
                return self.standing(note) in (Standing.PAGE_GONE, Standing.PASSAGE_GONE)

    def _searched(self, note: Note) -> str:
        known = self._texts.get(note.id)
        if known is None or known[0] is not note:
            quoted = note.passage.exact if note.passage else ""
            known = note, "\n".join((note.text, quoted, self.page_title(note), *note.tags)).casefold()
            self._texts[note.id] = known
        return known[1]

    def _look_for_places(self) -> None:
        guide = self._guide
        unknown = [note for note in self.notes if note.passage and (note.page, note.passage) not in self._places]
        if guide is None or not unknown:
            return
        for note in unknown:
            self._places[(note.page, note.passage)] = Standing.HERE  # until it is known

        def keep(found: dict[str, Standing]) -> None:
            if guide is self._guide:
                self._places.update({(note.page, note.passage): found[note.id] for note in unknown})
                self.places_found.emit()

        self._workspace.jobs.run(self, partial(standings, guide, unknown), keep)


def _has_tags(note: Note, tags: list[str]) -> bool:
    return all(any(own.casefold().startswith(tag) for own in note.tags) for tag in tags)


def _has_words(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


@lru_cache(maxsize=1024)
def _sort_key(words: str) -> str:
    """Letters as a dictionary sorts them: without accents."""
    return "".join(one for one in unicodedata.normalize("NFKD", words.casefold()) if not unicodedata.combining(one))
