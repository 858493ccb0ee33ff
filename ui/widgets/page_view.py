"""The reading view: shows the HTML of a page, and tells what the person asks for."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QGuiApplication,
    QImage,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QTextEdit, QWidget

from ui.theme import PAGE_PX, Theme
from ui.widgets.page_document import PageDocument, PageHeading
from ui.widgets.page_images import PageImages

if TYPE_CHECKING:
    from ui.widgets.note_marks import NoteMarks, NoteSign, NoteSpan
    from ui.widgets.page_boxes import PageBoxes
    from ui.widgets.page_text import PageText

_COLUMN = 720  # pixels at normal text size, and the margins around it
_SIDE, _TOP, _BOTTOM = 28, 36, 90
_MOST_HITS = 1000
_UPPER = 0.6  # of the height, where a note's passage is shown: what is written about it opens below
_LONGEST_NUMBER = 9  # digits of a task's index; a signal carries no more
_UNSEEN = " \n\t\xa0\ufffc"  # around the words of a passage: what Qt has for paragraphs, pictures and boxes
_OUTSIDE = ("http", "https", "mailto", "tel")


class PageView(QTextBrowser):
    """One page in a column, read with mouse or keys."""

    link_requested = Signal(str)  # a link as it is written: page:…, missing:…, https:…
    task_requested = Signal(int, str)  # index of the task among its page's tasks; id of the page, empty: this one
    note_clicked = Signal(str)  # id
    note_wanted = Signal()  # on the words that are selected, or on the page
    heading_changed = Signal(str)  # slug of the heading under which the first line seen stands
    painted = Signal()  # for the first time
    zoom_requested = Signal(int)  # steps, above 0 for larger

    def __init__(self, theme: Theme, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Asked for its own, PySide would look through all kinds of widgets first: 26 ms at the start.
        self._sheet = QWidget()
        self._sheet.setBackgroundRole(QPalette.ColorRole.Base)
        self._sheet.setMouseTracking(True)
        self.setViewport(self._sheet)
        self._theme, self._scale, self._css = theme, scale, theme.page_css(PAGE_PX * scale)
        self._html = ""
        self._painted = False
        self._base: Path | None = None
        self._images = PageImages(None)
        self._heading = ""
        self._hits: list[QTextCursor] = []
        self._hit = -1
        self._walked = False  # the link that is selected was reached with Tab
        self._states: dict[str, str] = {}  # of boxes, where they are other than the page has them
        self._spans: list[NoteSpan] = []
        self._hints: Mapping[str, str] = {}  # what is said of a note under the pointer
        self._note = ""  # id of the note that was gone to last
        self._pressed: NoteSign | None = None
        self._cursor_before: QCursor | None = None  # the pointer's shape beside a sign
        self.setAccessibleName(QCoreApplication.translate("PageView", "Page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # a table too wide to keep its words whole can be scrolled
        # Always there, so that no page is laid out twice to make room for it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._page = self._shown()
        self.anchorClicked.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._tell_heading)

    # what is shown

    def show_html(self, html: str, base: Path | None, boxes: Mapping[str, str] | None = None) -> None:
        """Show a page from its top; `base` is the guide's folder, the only place that pictures come from.

        `boxes` is what `set_boxes` takes: told here, the boxes cost nothing.
        """
        if base != self._base:
            self._base, self._images = base, PageImages(base)
        self._images.look_again()
        self._html = html
        self._states, self._spans, self._hints, self._note = dict(boxes or {}), [], {}, ""
        self.verticalScrollBar().setValue(0)
        self._replace_page()
        self._tell_heading()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Take another look or text size, and stay at the passage that is read."""
        if (theme, scale) == (self._theme, self._scale):
            return
        top = self._first_seen()
        self._theme, self._scale, self._css = theme, scale, theme.page_css(PAGE_PX * scale)
        self._replace_page()
        self._scroll_to_position(top)

    def _replace_page(self) -> None:
        old, self._page = self._page, self._shown()
        old.deleteLater()

    def _shown(self) -> PageDocument:
        """Build the document aside and show it: it is laid out once, with its margins."""
        self.clear_find()
        self._heading, self._walked = "", False
        page = PageDocument(self._theme, PAGE_PX * self._scale, self._images, self._css)
        page.setParent(self)
        page.fill(self._html_with_states())
        self._fit(page)
        self._boxes: PageBoxes | None = None
        self._text: PageText | None = None
        self._marks = self._marks_on(page)
        self.setDocument(page)
        return page

    def _fit(self, page: PageDocument) -> None:
        """Centre the column; the layout is left to what comes next."""
        room = self._sheet.width()
        side = max(_SIDE, math.ceil((room - _COLUMN * self._scale) / 2))  # whole pixels: half of one would need a bar
        page.column = room - 2 * side
        page.setPageSize(QSizeF(0, 0))
        page.set_margins(side, _TOP * self._scale, _BOTTOM * self._scale)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:
        """Return a picture from inside the guide, or a blank one; never nothing."""
        return self._page.loadResource(kind, name)

    # boxes

    def set_boxes(self, states: Mapping[str, str]) -> None:
        """Show boxes as they are told: the href of each → `open`, `done` or `not-applicable`. Nothing else moves."""
        from ui.widgets.page_boxes import PageBoxes

        self._states |= states
        if self._boxes is None:
            self._boxes = PageBoxes(self._page)
        self._boxes.show(states)

    def _html_with_states(self) -> str:
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
        from ui.widgets.note_marks import NoteSpan

        place = self._words.position
        self._spans = [NoteSpan(place(start), place(end), note) for start, end, note in spans]
        self._hints = hints or {}
        self._marks = self._marks_on(self._page)
        self._sheet.update()

    def _marks_on(self, page: PageDocument) -> "NoteMarks | None":
        if not self._spans:
            return None
        from ui.widgets.note_marks import NoteMarks

        return NoteMarks(page, self._spans)

    def next_note(self) -> str:
        """Go to the next note, from the last to the first, and ask for it. Returns its id; nothing without notes."""
        if self._marks is None:
            return ""
        spans = self._marks.spans
        last = next((at for at, span in enumerate(spans) if span.note == self._note), None)
        here = bisect_left(spans, self._first_seen(), key=lambda span: span.start) if last is None else last + 1
        span = spans[here % len(spans)]
        self._note = span.note
        self._select(span.start, span.end)
        self.note_clicked.emit(span.note)
        return span.note

    def selected_passage(self) -> tuple[int, int] | None:
        """Return start and end of the words that are selected or, where none are, of the hit that is shown."""
        cursor = self.textCursor()
        if (not cursor.hasSelection() or self._walked) and self._hits:
            cursor = self._hits[self._hit]
        elif self._walked:
            return None
        start, end = (self._words.offset(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        words = self.plain_text()[start:end]
        start += len(words) - len(words.lstrip(_UNSEEN))
        words = words.strip(_UNSEEN)
        return (start, start + len(words)) if words else None

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
        return self._marks.at(point + self._offset, self._seen) if self._marks else None

    def _ask_note(self, sign: "NoteSign") -> None:
        """Ask for the note of a sign; of several, for the one after the one asked for last."""
        last = sign.notes.index(self._note) if self._note in sign.notes else -1
        self._note = sign.notes[(last + 1) % len(sign.notes)]
        self.note_clicked.emit(self._note)

    # headings

    @property
    def headings(self) -> list[PageHeading]:
        """The headings of the page that can be scrolled to."""
        return self._page.headings

    @property
    def heading(self) -> str:
        """The slug of the heading under which the first line seen stands."""
        return self._heading

    def scroll_to(self, slug: str) -> bool:
        """Bring a heading, or another named place, to the top. Returns whether the page has it."""
        for heading in self.headings:
            if heading.slug == slug:
                self._scroll_to_position(heading.position)
                self._set_heading(slug)
                return True
        before = self.verticalScrollBar().value()
        self.scrollToAnchor(slug)
        return self.verticalScrollBar().value() != before

    def _tell_heading(self) -> None:
        if headings := self.headings:
            seen = self._first_seen(below=24) if self.verticalScrollBar().value() else 0
            at = bisect_right(headings, seen, key=lambda heading: heading.position) - 1
            self._set_heading(headings[max(at, 0)].slug)

    def _set_heading(self, slug: str) -> None:
        if slug != self._heading:
            self._heading = slug
            self.heading_changed.emit(slug)

    def _first_seen(self, below: int = 2) -> int:
        """Return the position of the character at the left, so many pixels below the top."""
        left = self._page.rootFrame().frameFormat().leftMargin()
        return self.cursorForPosition(QPointF(left + 1, below * self._scale).toPoint()).position()

    def _scroll_to_position(self, position: int) -> None:
        self._page.size()  # all of it is laid out, so that the bar reaches there
        self.verticalScrollBar().setValue(round(self._page.line_top(position) - 12 * self._scale))

    # find in page

    def find_all(self, text: str) -> int:
        """Mark every place where a text stands, in any case, and go to the first one from here. Returns how many."""
        self.clear_find()
        found = self._page.find(text) if text else QTextCursor()
        while not found.isNull() and len(self._hits) < _MOST_HITS:
            self._hits.append(found)
            found = self._page.find(text, found)
        if self._hits:
            here = bisect_left(self._hits, self._first_seen(), key=QTextCursor.selectionStart)
            self._go_to_hit(here % len(self._hits))
        return len(self._hits)

    def find_next(self) -> int:
        """Go to the next hit, from the last to the first. Returns which one it is, from 1, or 0 if there is none."""
        return self._go_to_hit(self._hit + 1)

    def find_previous(self) -> int:
        """Go to the hit before, from the first to the last. Returns as `find_next` does."""
        return self._go_to_hit(self._hit - 1)

    @property
    def hit(self) -> int:
        """Which hit is shown, from 1; 0 when there is none."""
        return self._hit + 1

    def clear_find(self) -> None:
        """Take the marks away."""
        self._hits, self._hit = [], -1
        self.setExtraSelections([])

    def _go_to_hit(self, at: int) -> int:
        if not self._hits:
            return 0
        self._hit = at % len(self._hits)
        self.setExtraSelections([self._marked(hit, now=at == self._hit) for at, hit in enumerate(self._hits)])
        self._page.size()
        for rect in self._page.text_rects(self._hits[self._hit].selectionStart(), self._hits[self._hit].selectionEnd()):
            self._bring_into_view(rect)
            break
        return self.hit

    def _marked(self, hit: QTextCursor, now: bool) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("sea" if now else "mark"))
        look.setForeground(self._theme.colour("on_sea" if now else "ink"))
        look.setFontUnderline(self._theme.name == "contrast")
        mark.cursor, mark.format = hit, look
        return mark

    def _bring_into_view(self, rect: QRectF, share: float = 1.0) -> None:
        """Scroll where a place is not seen, or not in this share of the height, from above."""
        seen = self._seen
        if not seen.adjusted(0, 20, 0, -20 - seen.height() * (1 - share)).contains(rect):
            self.verticalScrollBar().setValue(round(rect.y() - seen.height() / 3))
            if not seen.left() <= rect.left() <= rect.right() <= seen.right():
                self.horizontalScrollBar().setValue(round(rect.right() + _SIDE - seen.width()))

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

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Walk the links of the page before leaving it."""
        self._walked = super().focusNextPrevChild(forward)
        self._sheet.update()
        return self._walked

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let go of the link that the keys had reached; a note's sign waits to be let go."""
        self._walked = False
        self._pressed = self._sign_at(event.position()) if event.button() is Qt.MouseButton.LeftButton else None
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word; a note's sign is none."""
        if self._sign_at(event.position()) is None:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the note whose sign was clicked."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif self._sign_at(event.position()) == pressed:
            self._ask_note(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a note's sign can be clicked, and how its note begins."""
        sign = self._sign_at(event.position())
        if sign and self._cursor_before is None:
            self._cursor_before = self._sheet.cursor()
            self._sheet.setCursor(Qt.CursorShape.PointingHandCursor)
            hints = (self._hints.get(note, "") for note in sign.notes)
            self._sheet.setToolTip("".join(f"<p>{escape(hint)}</p>" for hint in hints if hint))
        elif sign is None and self._cursor_before is not None:
            self._sheet.setCursor(self._cursor_before)
            self._cursor_before = None
            self._sheet.setToolTip("")
        if sign is None:
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
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(QCoreApplication.translate("PageView", "Copy"), self.copy)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(QCoreApplication.translate("PageMenu", "Note"), self.note_wanted.emit)
        href = self.anchorAt(event.pos())
        if QUrl(href).scheme() in _OUTSIDE:
            address = partial(QGuiApplication.clipboard().setText, href)
            menu.addAction(QCoreApplication.translate("PageView", "Copy link"), address)
        menu.addSeparator()
        everything = menu.addAction(QCoreApplication.translate("PageView", "Select all"), self.selectAll)
        everything.setShortcut(QKeySequence.StandardKey.SelectAll)
        menu.popup(event.globalPos())

    # painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and the passage that is read at the top."""
        if event.size().width() == event.oldSize().width():
            super().resizeEvent(event)
            self._keep_selection_seen(event.oldSize().height())
            return
        top = self._first_seen() if self.verticalScrollBar().value() else None
        self._fit(self._page)
        super().resizeEvent(event)
        if top is not None:
            self._scroll_to_position(top)

    def _keep_selection_seen(self, height_before: int) -> None:
        """Something opened below the page: words that are selected, and were seen, stay so."""
        cursor = self.textCursor()
        before = self._seen
        before.setHeight(height_before)
        if cursor.hasSelection() and height_before > self._sheet.height():
            rect = next(self._page.text_rects(cursor.selectionStart(), cursor.selectionEnd()), None)
            if rect and before.contains(rect):
                self._bring_into_view(rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint cards and chips below the text, and the focus around the link that the keys have reached."""
        if not self._painted:
            self._painted = True
            self.painted.emit()
        offset = self._offset
        painter = QPainter(self._sheet)
        painter.translate(-offset)
        area = QRectF(event.rect()).translated(offset)
        self._page.paint_ground(painter, area)
        if self._marks:
            self._marks.paint_ground(painter, area)
        painter.end()
        super().paintEvent(event)
        if self._marks:
            painter = QPainter(self._sheet)
            painter.translate(-offset)
            self._marks.paint(painter, area)
            painter.end()
        if self._walked and self.hasFocus():
            painter = QPainter(self._sheet)
            painter.translate(-offset)
            self._paint_focus(painter)
            painter.end()

    @property
    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    @property
    def _seen(self) -> QRectF:
        """The part of the document that is in sight."""
        return QRectF(self._sheet.rect()).translated(self._offset)

    def _paint_focus(self, painter: QPainter) -> None:
        link = self.textCursor()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("sea"), 2))
        beside = -3 if link.selectedText() == "\ufffc" else 3  # room belongs to a box, at its right
        for rect in self._page.text_rects(link.selectionStart(), link.selectionEnd()):
            painter.drawRoundedRect(rect.adjusted(-3, -2, beside, 2), 4, 4)
