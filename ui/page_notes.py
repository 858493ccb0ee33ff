"""The notes on the page that is read: where they stand, and where a new one would."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from content import passages
from content.errors import PageUnreadable
from content.library import Guide
from storage.models import Note, Passage
from ui.note_places import part_texts, part_with, quote_of
from ui.notebook import shortened
from ui.widgets.page_view import PageView
from ui.workspace import Workspace

Place = tuple[int, int]  # start and end in the text of the page


class PageNotes(QObject):
    """Marks the notes of a page in its view. They come a moment after the page, so that no page waits for them."""

    changed = Signal()  # the marks, or what is gone
    part_wanted = Signal(int)  # of the page, from 0: the note that is to be shown stands there

    def __init__(self, workspace: Workspace, view: PageView) -> None:
        super().__init__(view)
        self._workspace, self._view = workspace, view
        self._page = ""
        self._places: dict[str, Place] = {}  # by id of the note
        self._gone: list[str] = []
        self._wanted = ""  # id of the note that is to be shown as soon as its place is known
        self._sought = ""  # id of the note whose part was asked for
        self._round = 0  # answers to older questions are dropped
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        workspace.notebook.changed.connect(self._soon.start)

    @property
    def gone(self) -> list[str]:
        """The ids of the page's notes whose passage is no longer on it."""
        return self._gone

    def show_page(self, page_id: str) -> None:
        """Mark the notes of the page that the view shows now."""
        if page_id != self._page:
            self._wanted = self._sought = ""
        self._page = page_id
        self._places, self._gone = {}, []
        self._soon.start()

    def show_note(self, note_id: str) -> None:
        """Go to what a note of this page is about; where it is gone, to the heading that it stood under."""
        self._wanted = note_id
        if note_id in self._places and not self._soon.isActive():
            self._go()

    def passage_here(self) -> Passage | None:
        """Return the words that are selected; None where none are, and a note would be about the page."""
        selected = self._view.selected_passage()
        if selected is None:
            return None
        quote = passages.quote(self._view.plain_text(), *selected)
        return Passage(quote.exact, quote.before, quote.after, self._view.heading_at(selected[0]))

    def _look(self) -> None:
        """Find the passages elsewhere: a page may have many notes, and be long."""
        self._round += 1
        notes = self._workspace.notebook.of_page(self._page) if self._page else []
        if not any(note.passage for note in notes):
            self._mark(self._round, notes, {})
            return
        text = self._view.plain_text()
        self._workspace.jobs.run(self, partial(_places, text, notes), partial(self._mark, self._round, notes))

    def _mark(self, round_: int, notes: Sequence[Note], found: dict[str, Place]) -> None:
        if round_ != self._round or self._soon.isActive():
            return
        missing = [note for note in notes if note.passage and note.id not in found]
        unknown = {note.id for note in missing}
        self._places, self._gone = found, []
        self._stand_by_title([note for note in notes if note.id not in found and note.id not in unknown])
        self._show_marks(notes)
        guide = self._workspace.guide
        if missing and guide:
            look = partial(_parts, guide, self._page, missing)
            self._workspace.jobs.run(self, look, partial(self._mark_missing, round_, notes, missing))

    def _mark_missing(
        self, round_: int, notes: Sequence[Note], missing: Sequence[Note], parts: dict[str, int | None]
    ) -> None:
        """What is not seen may stand in another part of a long page; then it has no mark here."""
        if round_ != self._round or self._soon.isActive():
            return
        self._gone = [id_ for id_, part in parts.items() if part is None]
        part = parts.get(self._wanted)
        if part is not None and self._sought != self._wanted:
            self._sought = self._wanted
            self.part_wanted.emit(part)
            return
        self._stand_by_title([note for note in missing if parts.get(note.id) is None or note.id == self._wanted])
        self._show_marks(notes)

    def _stand_by_title(self, notes: Sequence[Note]) -> None:
        """Notes on the whole page, and those that lost their place, stand beside the title."""
        if notes:
            title = self._view.title_offset
            self._places |= {note.id: (title, title) for note in notes}

    def _show_marks(self, notes: Sequence[Note]) -> None:
        hints = {note.id: shortened(note.text) for note in notes}
        self._view.set_notes([(*place, id_) for id_, place in self._places.items()], hints)
        if self._wanted in self._places:
            self._go()
        self.changed.emit()

    def _go(self) -> None:
        note_id, self._wanted, self._sought = self._wanted, "", ""
        start, end = self._places[note_id]
        note = self._workspace.notebook.get(note_id)
        if start == end and note and note.passage and self._view.scroll_to(note.passage.heading):
            return
        self._view.show_span(start, end)


def _places(text: str, notes: Sequence[Note]) -> dict[str, Place]:
    """Where the passages of notes stand in a text, as far as they do."""
    found: dict[str, Place] = {}
    for note in notes:
        place = passages.find(text, quote_of(note.passage)) if note.passage else None
        if place:
            found[note.id] = place
    return found


def _parts(guide: Guide, page_id: str, notes: Sequence[Note]) -> dict[str, int | None]:
    """In which part of the page each passage stands, None where it is gone; nothing where it cannot be read now."""
    try:
        texts = part_texts(guide, page_id)
    except PageUnreadable:
        return {}
    return {note.id: part_with(texts, note.passage) for note in notes if note.passage}
