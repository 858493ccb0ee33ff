"""What mouse and keys do with the notes of a page: the signs in its margin are clicked, and told by tool tips."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from ui.widgets.note_marks import NoteMarks, NoteSign, NoteSpan
from ui.widgets.page_document import PageDocument


class NoteHand:
    """The notes of the page that a view shows, and the one that was gone to last."""

    def __init__(self, sheet: QWidget, ask: Callable[[str], None]) -> None:
        self._sheet, self._ask_note = sheet, ask
        self._spans: Sequence[NoteSpan] = ()
        self._hints: Mapping[str, str] = {}
        self._note = ""  # id of the note that was gone to last
        self._pressed: NoteSign | None = None
        self._cursor_before: QCursor | None = None  # the pointer's shape beside a sign
        self.marks: NoteMarks | None = None  # None without notes

    def set_notes(self, page: PageDocument, spans: Sequence[NoteSpan], hints: Mapping[str, str]) -> None:
        """Take other notes; `hints` has what a tool tip says of some, by id."""
        self._spans, self._hints = spans, hints
        self.lie_on(page)

    def lie_on(self, page: PageDocument) -> None:
        """Take the same page in another look."""
        self.marks = NoteMarks(page, self._spans) if self._spans else None

    def clear(self) -> None:
        """Another page is shown."""
        self._spans, self._hints, self._note, self.marks = (), {}, "", None

    def next_span(self, from_: int) -> NoteSpan | None:
        """What the next note is about, from the last to the first; at the beginning the first one from a position."""
        if self.marks is None:
            return None
        spans = self.marks.spans
        last = next((at for at, span in enumerate(spans) if span.note == self._note), None)
        here = bisect_left(spans, from_, key=lambda span: span.start) if last is None else last + 1
        span = spans[here % len(spans)]
        self._note = span.note
        return span

    def press(self, sign: NoteSign | None) -> bool:
        """The mouse went down on a sign, or elsewhere. Returns whether that is all that it means."""
        self._pressed = sign
        return sign is not None

    def release(self, sign: NoteSign | None) -> bool:
        """The mouse went up: ask for the note; of several on a sign, for the one after the one asked for last."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and sign == pressed:
            last = sign.notes.index(self._note) if self._note in sign.notes else -1
            self._note = sign.notes[(last + 1) % len(sign.notes)]
            self._ask_note(self._note)
        return pressed is not None

    def point_at(self, sign: NoteSign | None) -> bool:
        """Show that a sign can be clicked, and how its note begins. Returns whether the pointer is on one."""
        if sign and self._cursor_before is None:
            self._cursor_before = self._sheet.cursor()
            self._sheet.setCursor(Qt.CursorShape.PointingHandCursor)
            hints = (self._hints.get(note, "") for note in sign.notes)
            self._sheet.setToolTip("".join(f"<p>{escape(hint)}</p>" for hint in hints if hint))
        elif sign is None and self._cursor_before is not None:
            self._sheet.setCursor(self._cursor_before)
            self._cursor_before = None
            self._sheet.setToolTip("")
        return sign is not None
