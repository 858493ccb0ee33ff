"""The person's notes on the open guide. The store first, then the picture."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from storage.models import Note, Passage

if TYPE_CHECKING:
    from ui.workspace import Workspace

BELOW_PAGE, BESIDE_LIST = "page", "list"  # the fields that a note is written in
_SHOWN = 40  # letters of a note, where it is spoken of


@dataclass(frozen=True, slots=True)
class Draft:
    """A note as it stands in a field: what the person typed, kept or not."""

    note: str  # id; empty for a new one
    guide: str  # key of the guide in which it was begun
    page: str
    passage: Passage | None
    text: str
    tags: str  # as typed
    changed: bool  # the words are not those that are kept
    cursor: int  # position in the words
    focus: bool  # it was being typed


class Notebook(QObject):
    """Notes on pages, on passages, and free ones."""

    changed = Signal()

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._by_page: dict[str, list[Note]] | None = None  # by the page's id of now; None: to be worked out
        self.drafts: dict[str, Draft] = {}  # by field: what it had when it was hidden, for the window built anew
        self.changed.connect(self._forget_pages)  # before anybody else hears of it
        workspace.guide_opened.connect(self.changed)
        workspace.guide_changed.connect(self.changed)

    def notes(self) -> list[Note]:
        """All notes on the open guide, the one that was changed last first."""
        found = self._workspace.profile.notes.notes(self._workspace.guide_key)
        return sorted(found, key=lambda note: note.changed, reverse=True)

    def get(self, id_: str) -> Note | None:
        """One note."""
        return self._workspace.profile.notes.note(id_)

    def of_page(self, page_id: str) -> list[Note]:
        """The notes on a page, or on what it was called before, the oldest first."""
        if self._by_page is None:
            self._by_page = {}
            for note in self._workspace.profile.notes.notes(self._workspace.guide_key):
                if page := self.page_of(note):
                    self._by_page.setdefault(page, []).append(note)
        return sorted(self._by_page.get(page_id, ()), key=lambda note: note.created)

    def page_of(self, note: Note) -> str:
        """The id that a note's page has now; nothing for a free note, and where the page is gone."""
        guide = self._workspace.guide
        if guide is None or not note.page:
            return ""
        page = guide.pages.get(note.page) or guide.named(note.page)
        return page.id if page else ""

    def write(
        self, text: str, page: str = "", passage: Passage | None = None, tags: Sequence[str] = (), guide: str = ""
    ) -> str:
        """Keep a new note and return its id; nothing where it could not be kept, or without a guide.

        `guide` is the key of the one that it was begun in, which may not be open any more.
        """
        opened, now = self._workspace.guide_key, self._workspace.now
        guide = guide or opened
        if not guide:
            return ""
        known = self._workspace.guide.pages.get(page) if self._workspace.guide and guide == opened else None
        note = Note(
            id=secrets.token_hex(8),
            guide=guide,
            text=text,
            created=now,
            changed=now,
            page=page,
            page_title=known.title if known else "",
            passage=passage,
            tags=list(tags),
        )
        if not self._keep(note):
            return ""
        self._workspace.undo.did(
            self.tr("New note “{note}”").format(note=shortened(text)), partial(self._drop, note.id)
        )
        return note.id

    def change(self, id_: str, text: str, tags: Sequence[str]) -> bool:
        """Keep other words or tags for a note. Returns whether they are kept."""
        before = self.get(id_)
        if before is None:
            return False
        if (before.text, before.tags) == (text, list(tags)):
            return True
        if not self._keep(replace(before, text=text, tags=list(tags), changed=self._workspace.now)):
            return False
        what = self.tr("Change of the note “{note}”").format(note=shortened(before.text))
        self._workspace.undo.did(what, partial(self._keep, before), about=f"note {id_}")
        return True

    def remove(self, id_: str) -> bool:
        """Delete a note. Returns whether it is gone."""
        before = self.get(id_)
        if before is None:
            return True
        if not self._drop(id_):
            return False
        what = self.tr("Delete the note “{note}”").format(note=shortened(before.text))
        self._workspace.undo.did(what, partial(self._keep, before))
        return True

    def _forget_pages(self) -> None:
        self._by_page = None

    def _keep(self, note: Note) -> bool:
        done = self._workspace.keep(partial(self._workspace.profile.notes.keep, note))
        self.changed.emit()
        return done

    def _drop(self, id_: str) -> bool:
        done = self._workspace.keep(partial(self._workspace.profile.notes.remove, id_))
        self.changed.emit()
        return done


def shortened(text: str) -> str:
    """The beginning of a note, on one line."""
    line = " ".join(text[: _SHOWN * 4].split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"
