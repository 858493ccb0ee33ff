"""The reading view: shows the HTML of a page, and tells what the person asks for."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets.page_document import PageDocument
from ui.widgets.page_sheet import PageSheet

if TYPE_CHECKING:
    from ui.widgets.note_hand import NoteHand
    from ui.widgets.note_marks import NoteSign
    from ui.widgets.page_boxes import PageBoxes
    from ui.widgets.page_find import PageFind
    from ui.widgets.page_text import PageText

_UPPER = 0.6  # of the height, where a note's passage is shown: what is written about it opens below
_LONGEST_NUMBER = 9  # digits of a task's index; a signal carries no more
_UNSEEN = " \n\t\xa0\ufffc"  # around the words of a passage: what Qt has for paragraphs, pictures and boxes


class PageView(PageSheet):
    """One page in a column, read with mouse or keys."""

    link_requested = Signal(str)  # a link as it is written: page:…, missing:…, https:…
    task_requested = Signal(int, str)  # index of the task among its page's tasks; id of the page, empty: this one
    note_clicked = Signal(str)  # id
    note_wanted = Signal()  # on the words that are selected, or on the page
    zoom_requested = Signal(int)  # steps, above 0 for larger

    def __init__(self, theme: Theme, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(theme, scale, parent)
        self._walked = False  # the link that is selected was reached with Tab
        self._states: dict[str, str] = {}  # of boxes, where they are other than the page has them
        self._hand: NoteHand | None = None  # None as long as no page had notes
        self._boxes: PageBoxes | None = None
        self._text: PageText | None = None
        self._find: PageFind | None = None
        self.setAccessibleName(QCoreApplication.translate("PageView", "Page"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)

    def show_html(self, html: str, base: Path | None, boxes: Mapping[str, str] | None = None) -> None:
        """Show a page from its top; `base` is the guide's folder, the only place that pictures come from.

        `boxes` is what `set_boxes` takes: told here, the boxes cost nothing.
        """
        self._states = dict(boxes or {})
        if self._hand:
            self._hand.clear()
        self._show_page(html, base)

    def _page_built(self, page: PageDocument) -> None:
        self._boxes = self._text = self._find = None
        self._walked = False
        self.setExtraSelections([])
        if self._hand:
            self._hand.lie_on(page)

    # boxes

    def set_boxes(self, states: Mapping[str, str]) -> None:
        """Show boxes as they are told: the href of each → `open`, `done` or `not-applicable`. Nothing else moves."""
        from ui.widgets.page_boxes import PageBoxes

        self._states |= states
        if self._boxes is None:
            self._boxes = PageBoxes(self._page)
        self._boxes.show(states)

    def _html_to_show(self) -> str:
        if not self._states:
            return self._html
        from ui.widgets.page_boxes import with_states

        return with_states(self._html, self._states)

    # notes

    def plain_text(self) -> str:
        """Return the page as text. Its offsets are the places that passages and notes are told by."""
        return self._words.text

    @property
    def _words(self) -> "PageText":
        if self._text is None:
            from ui.widgets.page_text import PageText

            self._text = PageText(self._page.toPlainText())
        return self._text

    @property
    def title_offset(self) -> int:
        """Where the title of the page begins; the beginning where it has none."""
        return self._words.offset(self._page.title_position)

    def heading_at(self, offset: int) -> str:
        """Return the slug of the heading that a place stands under; nothing above the first."""
        here = bisect_right(self.headings, self._words.position(offset), key=lambda heading: heading.position)
        return self.headings[here - 1].slug if here else ""

    def set_notes(self, spans: Sequence[tuple[int, int, str]], hints: Mapping[str, str] | None = None) -> None:
        """Mark where notes are: start, end and id of each. `hints` has what a tool tip says of some, by id."""
        if self._hand is None:
            if not spans:
                return
            from ui.widgets.note_hand import NoteHand

            self._hand = NoteHand(self._sheet, self.note_clicked.emit)
        from ui.widgets.note_marks import NoteSpan

        place = self._words.position
        shown = [NoteSpan(place(start), place(end), note) for start, end, note in spans]
        self._hand.set_notes(self._page, shown, hints or {})
        self._sheet.update()

    def next_note(self) -> str:
        """Go to the next note, from the last to the first, and ask for it. Returns its id; nothing without notes."""
        span = self._hand.next_span(self._first_seen()) if self._hand else None
        if span is None:
            return ""
        self._select(span.start, span.end)
        self.note_clicked.emit(span.note)
        return span.note

    def selected_passage(self) -> tuple[int, int] | None:
        """Return start and end of the words that are selected or, where none are, of the hit that is shown."""
        cursor = self._selection
        start, end = (self._words.offset(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        words = self.plain_text()[start:end]
        start += len(words) - len(words.lstrip(_UNSEEN))
        words = words.strip(_UNSEEN)
        return (start, start + len(words)) if words else None

    @property
    def _selection(self) -> QTextCursor:
        """The words that are selected; where none are, the hit that is shown. A link that Tab reached is not meant."""
        cursor = self.textCursor()
        if cursor.hasSelection() and not self._walked:
            return cursor
        if self._find and self._find.shown:
            return QTextCursor(self._find.shown)
        cursor.setPosition(cursor.selectionStart())
        return cursor

    def show_span(self, start: int, end: int) -> None:
        """Bring a passage into view and select it."""
        self._select(self._words.position(start), self._words.position(end))

    def _select(self, start: int, end: int) -> None:
        self._walked = False
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._page.size()
        rect = next(self._page.text_rects(start, max(end, start + 1)), None)
        self._bring_into_view(rect or QRectF(0, self._page.line_top(start), 1, 1), _UPPER)

    def _sign_at(self, point: QPointF) -> "NoteSign | None":
        marks = self._hand.marks if self._hand else None
        return marks.at(point + self._offset, self._seen) if marks else None

    # find in page

    def find_all(self, *texts: str) -> int:
        """Mark every place where one of the texts stands, in any case; go to the first from here. Returns how many."""
        from ui.widgets.page_find import PageFind

        self._find = PageFind(self._page, *texts)
        self._find.go_on(self._first_seen())
        self._show_hit()
        return len(self._find.hits)

    def find_words(self, words: Sequence[str], passage: str = "") -> int:
        """Mark every place where one of the words stands by itself; go to the first from here. Returns how many.

        Where there is a passage that begins with a text, go there instead, and to the first word from there.
        """
        from ui.widgets.page_find import PageFind, passage_position

        self._find = PageFind(self._page, *words, whole=True)
        start = passage_position(self._page, passage)
        self._find.go_on(self._first_seen() if start is None else start)
        self._show_hit(seek=start is None)
        if start is not None:
            self._scroll_to_position(start)
        return len(self._find.hits)

    def find_next(self) -> int:
        """Go to the next hit, from the last to the first. Returns which one it is, from 1, or 0 if there is none."""
        return self._walk_hits(1)

    def find_previous(self) -> int:
        """Go to the hit before, from the first to the last. Returns as `find_next` does."""
        return self._walk_hits(-1)

    @property
    def hit(self) -> int:
        """Which hit is shown, from 1; 0 when there is none."""
        return self._find.at + 1 if self._find else 0

    def clear_find(self) -> None:
        """Take the marks away; the hit that is shown stays selected, to be copied or noted."""
        if self._find and self._find.shown:
            self._walked = False
            self.setTextCursor(self._selection)
        self._find = None
        self.setExtraSelections([])

    def _walk_hits(self, by: int) -> int:
        if self._find:
            self._find.go_to(self._find.at + by)
            self._show_hit()
        return self.hit

    def _show_hit(self, seek: bool = True) -> None:
        self.setExtraSelections(self._find.marks() if self._find else [])
        if self._find and (hit := self._find.shown):
            cursor = self.textCursor()
            cursor.clearSelection()  # what a note would be about is the hit now
            self.setTextCursor(cursor)
            self._page.size()
            if seek and (rect := next(self._page.text_rects(hit.selectionStart(), hit.selectionEnd()), None)):
                self._bring_into_view(rect)

    # what the person does

    def _follow(self, url: QUrl) -> None:
        href = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if url.scheme() == "task":
            number, _, page = href.removeprefix("task:").partition("/")
            if number.isdecimal() and len(number) < _LONGEST_NUMBER:
                self.task_requested.emit(int(number), unquote(page))
        elif href.startswith("#"):
            self.scroll_to(url.fragment(QUrl.ComponentFormattingOption.FullyDecoded))
        else:
            self.link_requested.emit(href)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select words with Shift: from those that are selected, from a hit or from what is seen first."""
        from ui.widgets.page_selection import selecting_move

        move = selecting_move(event)
        if move is None:
            super().keyPressEvent(event)
            return
        cursor = self._selection
        if not cursor.hasSelection():
            first, last = self._page.positions_in(self._seen)
            cursor.setPosition(cursor.position() if first <= cursor.position() <= last else self._first_seen())
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
        self._walked = False
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Walk the links of the page before leaving it."""
        self._walked = super().focusNextPrevChild(forward)
        self._sheet.update()
        return self._walked

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let go of the link that the keys had reached; a note's sign waits to be let go."""
        self._walked = False
        left = event.button() is Qt.MouseButton.LeftButton
        if not (self._hand and self._hand.press(self._sign_at(event.position()) if left else None)):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word; a note's sign is none."""
        if self._sign_at(event.position()) is None:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the note whose sign was clicked."""
        if not (self._hand and self._hand.release(self._sign_at(event.position()))):
            super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a note's sign can be clicked."""
        if not (self._hand and self._hand.point_at(self._sign_at(event.position()))):
            super().mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl ask for another text size, with Shift scroll sideways."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turn:
                self.zoom_requested.emit(1 if turn > 0 else -1)
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - turn)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the words or the link under the pointer."""
        from ui.widgets.page_menu import page_menu

        page_menu(self, event.pos(), self.note_wanted.emit).popup(event.globalPos())

    # painting

    def _paint_below(self, painter: QPainter, area: QRectF) -> None:
        if self._hand and self._hand.marks:
            self._hand.marks.paint_ground(painter, area)

    def _paint_above(self, painter: QPainter, area: QRectF) -> None:
        if self._hand and self._hand.marks:
            self._hand.marks.paint(painter, area)
        if self._walked and self.hasFocus():
            self._paint_focus(painter)

    def _paint_focus(self, painter: QPainter) -> None:
        link = self.textCursor()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("sea"), 2))
        beside = -3 if link.selectedText() == "\ufffc" else 3  # room belongs to a box, at its right
        for rect in self._page.text_rects(link.selectionStart(), link.selectionEnd()):
            painter.drawRoundedRect(rect.adjusted(-3, -2, beside, 2), 4, 4)
