"""A page on the screen: its document in a column, scrolled and painted. What can be done with it is the view's."""

import math
from bisect import bisect_right
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ui.theme import PAGE_PX, Theme
from ui.widgets.page_document import PageDocument, PageHeading
from ui.widgets.page_images import PageImages

_COLUMN = 720  # pixels at normal text size, and the margins around it
_SIDE, _TOP, _BOTTOM = 28, 36, 90


class PageSheet(QTextBrowser):
    """Shows one page at a time. What is put on it by others is painted below and above its text."""

    heading_changed = Signal(str)  # slug of the heading under which the first line seen stands
    painted = Signal()  # for the first time

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None) -> None:
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
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # a table too wide to keep its words whole can be scrolled
        # Always there, so that no page is laid out twice to make room for it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._page = self._built("")
        self.setDocument(self._page)
        self.verticalScrollBar().valueChanged.connect(self._tell_heading)

    # for the view

    def _html_to_show(self) -> str:
        """The page's HTML, with what changes on it."""
        return self._html

    def _page_built(self, page: PageDocument) -> None:
        """Another document, of this page or another one, is going to be shown."""

    def _paint_below(self, painter: QPainter, area: QRectF) -> None:
        """Paint behind the text, in an area of the document."""

    def _paint_above(self, painter: QPainter, area: QRectF) -> None:
        """Paint over the text."""

    # what is shown

    def _show_page(self, html: str, base: Path | None) -> None:
        """Show a page from its top; `base` is the guide's folder, the only place that pictures come from."""
        if base != self._base:
            self._base, self._images = base, PageImages(base)
        self._images.look_again()
        self._html = html
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
        """Build the document aside and show it: it is laid out once, with its margins."""
        old, page = self._page, self._built(self._html_to_show())
        self._heading = ""
        self._page_built(page)
        self._page = page
        self.setDocument(page)
        old.deleteLater()

    def _built(self, html: str) -> PageDocument:
        page = PageDocument(self._theme, PAGE_PX * self._scale, self._images, self._css)
        page.setParent(self)
        page.fill(html)
        self._fit(page)
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

    # headings

    @property
    def headings(self) -> list[PageHeading]:
        """The headings of the page that can be scrolled to."""
        return self._page.headings

    @property
    def heading(self) -> str:
        """The slug of the heading under which the first line seen stands."""
        return self._heading

    def heading_tops(self) -> dict[str, float]:
        """Where the scroll bar is when a heading is at the top, by slug. Lays out the whole page."""
        self._page.size()
        return {heading.slug: self._top(heading.position) for heading in self.headings}

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
        self.verticalScrollBar().setValue(round(self._top(position)))

    def _top(self, position: int) -> float:
        return self._page.line_top(position) - 12 * self._scale

    def _bring_into_view(self, rect: QRectF, share: float = 1.0) -> None:
        """Scroll where a place is not seen, or not in this share of the height, from above."""
        seen = self._seen
        if not seen.adjusted(0, 20, 0, -20 - seen.height() * (1 - share)).contains(rect):
            self.verticalScrollBar().setValue(round(rect.y() - seen.height() / 3))
            if not seen.left() <= rect.left() <= rect.right() <= seen.right():
                self.horizontalScrollBar().setValue(round(rect.right() + _SIDE - seen.width()))

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
        """Paint cards and chips below the text."""
        if not self._painted:
            self._painted = True
            self.painted.emit()
        offset = self._offset
        painter = QPainter(self._sheet)
        painter.translate(-offset)
        area = QRectF(event.rect()).translated(offset)
        self._page.paint_ground(painter, area)
        self._paint_below(painter, area)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self._sheet)
        painter.translate(-offset)
        self._paint_above(painter, area)
        painter.end()

    @property
    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    @property
    def _seen(self) -> QRectF:
        """The part of the document that is in sight."""
        return QRectF(self._sheet.rect()).translated(self._offset)
