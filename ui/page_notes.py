"""The notes on the page that is read: where they stand, and where a new one would."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from content import passages
from storage.models import Note, Passage
from ui.note_places import Standing, quote_of, standings
from ui.notebook import shortened
from ui.widgets.page_view import PageView
from ui.workspace import Workspace

Place = tuple[int, int]  # start and end in the text of the page


class PageNotes(QObject):
    """Marks the notes of a page in its view. They come a moment after the page, so that no page waits for them."""

    changed = Signal()  # the marks, or what is gone

    def __init__(self, workspace: Workspace, view: PageView) -> None:
        super().__init__(view)
        self._workspace, self._view = workspace, view
        self._page = ""
        self._places: dict[str, Place] = {}  # by id of the note
        self._gone: list[str] = []
        self._wanted = ""  # id of the note that is to be shown as soon as its place is known
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
            self._wanted = ""
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
        # Notes on the whole page, and those that lost their place, stand beside the title.
        title = self._view.title_offset if notes else 0
        self._places = {note.id: found.get(note.id, (title, title)) for note in notes}
        hints = {note.id: shortened(note.text) for note in notes}
        self._view.set_notes([(*place, id_) for id_, place in self._places.items()], hints)
        self._ask_gone(round_, [note for note in notes if note.passage and note.id not in found])
        if self._wanted in self._places:
            self._go()
        self.changed.emit()

    def _ask_gone(self, round_: int, missing: list[Note]) -> None:
        """A passage that is not seen may stand in another part of a long page."""
        self._gone = []
        guide = self._workspace.guide
        if not missing or guide is None:
            return

        def keep(found: dict[str, Standing]) -> None:
            if round_ == self._round:
                self._gone = [id_ for id_, standing in found.items() if standing is Standing.PASSAGE_GONE]
                self.changed.emit()

        self._workspace.jobs.run(self, partial(standings, guide, missing), keep)

    def _go(self) -> None:
        note_id, self._wanted = self._wanted, ""
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
