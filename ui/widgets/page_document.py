"""A page as a document: what the reading view and print share.

Qt lays out the text; cards behind callouts and chips behind code are painted here, pictures and check boxes by
`page_pictures`, so that they are crisp at any ratio and fit their column.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from PySide6.QtCore import QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLine,
    QTextOption,
    QTextTable,
)

from ui.callout_words import titled
from ui.theme import PAGE_PX, Theme
from ui.widgets.page_images import PageImages
from ui.widgets.page_pictures import Pictures

_INDENT = 26.0  # of lists; theme.page has the same for tasks, whose box stands in it

_Style = QTextFrameFormat.BorderStyle
# The style of a border that is never drawn tells which card a table is (see theme.page): bar and ground, by token.
_LOOKS: dict[QTextFrameFormat.BorderStyle, tuple[str | None, str | None]] = {
    _Style.BorderStyle_Dotted: ("sea", "sea_soft"),
    _Style.BorderStyle_Dashed: ("ok", "ok_soft"),
    _Style.BorderStyle_Solid: ("signal", "signal_soft"),
    _Style.BorderStyle_Double: ("line", None),
    _Style.BorderStyle_Groove: (None, "panel"),
}
# Attributes that Qt takes from HTML only.
_WRITTEN = (
    ('<table class="data"', '<table class="data" width="100%" cellspacing="0"'),
    ('<table class="box', '<table cellspacing="0" class="box'),
    ("</table><h2 ", '</table><h2 class="next" '),
    ("</table><h3 ", '</table><h3 class="next" '),
)
_AFTER_BLOCK = re.compile(r"(</(?:table|ul|ol)>)\s+")


@dataclass(frozen=True, slots=True)
class PageHeading:
    """A heading as it stands in the document."""

    slug: str
    text: str
    level: int  # 1 to 6
    position: int  # of its first character


class PageDocument(QTextDocument):
    """One page in one look. It is filled once; another page is another document."""

    def __init__(self, theme: Theme, px: float, images: PageImages, css: str | None = None) -> None:
        super().__init__()
        self.theme = theme
        self.factor = px / PAGE_PX
        self.images = images
        self.column = 720.0  # pixels; set it before the layout
        self.tallest = math.inf  # pixels; no picture is higher
        self._cards: list[tuple[QTextTable, str | None, str | None]] = []
        self._has_chips = False
        self._chips: dict[int, list[tuple[int, int]]] = {}
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setDefaultFont(theme.font(px))
        self.setIndentWidth(round(_INDENT * self.factor))
        self.setDefaultStyleSheet(css or theme.page_css(px))
        option = self.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)  # else the columns of a table would break words
        self.setDefaultTextOption(option)
        self.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject.value, Pictures(self))

    def fill(self, html: str) -> None:
        """Take the HTML of a page. Nothing is laid out before the document gets a page size."""
        self.setPageSize(QSizeF(0, 0))
        self._has_chips = "<code" in html or "<kbd" in html
        html = _AFTER_BLOCK.sub(r"\1", titled(html))
        for written, meant in _WRITTEN:
            html = html.replace(written, meant)
        self.setHtml(f"<body>{html}</body>")
        if 'class="box' in html:
            self._find_cards()

    @cached_property
    def headings(self) -> list[PageHeading]:
        """The headings that have a slug, from top to bottom."""
        return [heading for block in self.blocks() if (heading := _heading(block))]

    @property
    def title_position(self) -> int:
        """Where the first heading of level 1 begins, with a slug or without; 0 where there is none."""
        return next((block.position() for block in self.blocks() if block.blockFormat().headingLevel() == 1), 0)

    def blocks(self, start: int = 0, end: int | None = None) -> Iterator[QTextBlock]:
        """Yield the paragraphs between two positions, both included."""
        block = self.findBlock(start)
        while block.isValid() and (end is None or block.position() <= end):
            yield block
            block = block.next()

    def is_card(self, table: QTextTable) -> bool:
        """Tell whether a table is a callout, quote or code rather than data."""
        return table.frameFormat().borderStyle() in _LOOKS

    def set_margins(self, side: float, top: float, bottom: float) -> None:
        """Put room around the page; without a page size this lays out nothing."""
        root = self.rootFrame()
        frame = root.frameFormat()
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(top)
        frame.setBottomMargin(bottom)
        root.setFrameFormat(frame)

    def line_top(self, position: int) -> float:
        """Return where the line of a character begins."""
        block = self.findBlock(position)
        top = self.documentLayout().blockBoundingRect(block).y()
        line = block.layout().lineForTextPosition(position - block.position())
        return top + line.y() if line.isValid() else top

    def positions_in(self, area: QRectF) -> tuple[int, int]:
        """Return the first and last position of what is seen in an area, with all of a table's row.

        Qt's own answer is wrong as long as the page is not laid out to its end, and this does not make it so.
        """
        start, end = self._block_at(area.top()), self._block_at(area.bottom())
        first, last = start.position(), end.position() + end.length() - 1
        if table := QTextCursor(start).currentTable():
            first = table.cellAt(table.cellAt(first).row(), 0).firstPosition()
        if table := QTextCursor(end).currentTable():
            last = table.cellAt(table.cellAt(end.position()).row(), table.columns() - 1).lastPosition()
        return first, last

    def _block_at(self, y: float) -> QTextBlock:
        """The last paragraph that begins at a height or above. It is looked for from above, in growing steps."""
        layout, count = self.documentLayout(), self.blockCount()
        after = 1
        while after < count and layout.blockBoundingRect(self.findBlockByNumber(after)).y() <= y:
            after *= 2
        found, after = after // 2, min(after, count)
        while after - found > 1:
            middle = (found + after) // 2
            if layout.blockBoundingRect(self.findBlockByNumber(middle)).y() <= y:
                found = middle
            else:
                after = middle
        return self.findBlockByNumber(found)

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Paint what lies behind the text in an area of the document."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self.positions_in(area)
        for table, bar, ground in self._cards:
            # Asking where a frame lies makes Qt lay out all of the page: only those in sight are asked.
            if table.firstPosition() <= last + 1 and table.lastPosition() >= first - 1:
                self._paint_card(painter, frame_rect(table), bar, ground)
        if self._has_chips:
            painter.setPen(QPen(self.theme.colour("line"), 0.8 * self.factor))
            painter.setBrush(self.theme.colour("panel"))
            for block in self.blocks(first, last):
                for rect in self._chip_rects(block):
                    painter.drawRoundedRect(rect, 4 * self.factor, 4 * self.factor)

    def text_rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Yield the rectangles, one for each line, that the text between two positions of one paragraph takes."""
        block = self.findBlock(start)
        origin = self.documentLayout().blockBoundingRect(block).topLeft()
        layout, at, last = block.layout(), start - block.position(), end - block.position()
        while at < last:
            line = layout.lineForTextPosition(at)
            if not line.isValid():
                return
            until = min(last, line.textStart() + line.textLength())
            left, right = _x(line, at), min(_x(line, until), line.naturalTextRect().right())
            # The line is higher than its text, which stands at its foot.
            height = min(line.height(), line.ascent() + line.descent())
            yield QRectF(origin.x() + left, origin.y() + line.y() + line.height() - height, right - left, height)
            if until <= at:
                return
            at = until

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:
        """Return a picture for whatever is asked: given nothing, Qt would open the file by itself."""
        name = name if isinstance(name, str) else name.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        size = self.images.size(name)
        image = self.images.picture(name, min(size.width(), round(self.column))) if size.isValid() else QImage()
        return _blank() if image.isNull() else image

    def _find_cards(self) -> None:
        for table in tables(self.rootFrame()):
            if look := _LOOKS.get(table.frameFormat().borderStyle()):
                self._cards.append((table, *look))
                last = table.cellAt(0, 0).lastCursorPosition()
                spaced = last.blockFormat()
                spaced.setBottomMargin(0)
                last.setBlockFormat(spaced)

    def _paint_card(self, painter: QPainter, rect: QRectF, bar: str | None, ground: str | None) -> None:
        colours, radius, thick = self.theme.colours, 6 * self.factor, 4 * self.factor
        shape = QPainterPath()
        shape.addRoundedRect(rect, radius, radius)
        if ground:
            painter.fillPath(shape, self.theme.colour(ground))
            if getattr(colours, ground) == colours.paper:  # high contrast: an outline instead
                painter.strokePath(shape, QPen(self.theme.colour("line")))
        if bar:
            edge = QPainterPath()
            edge.addRect(QRectF(rect.x(), rect.y(), thick, rect.height()))
            painter.fillPath(edge & shape if ground else edge, self.theme.colour(bar))

    def _chip_rects(self, block: QTextBlock) -> Iterator[QRectF]:
        for start, end in self._chip_ranges(block):
            for rect in self.text_rects(start, end):
                yield rect.adjusted(-2.5 * self.factor, 0, 2.5 * self.factor, 0)

    def _chip_ranges(self, block: QTextBlock) -> list[tuple[int, int]]:
        """Return where code stands in a paragraph; asked for what is seen only, and once."""
        if block.blockNumber() not in self._chips:
            found, pieces = [], block.begin()
            while not pieces.atEnd():
                fragment = pieces.fragment()
                if fragment.charFormat().fontFamilies() == [self.theme.mono]:  # blocks of code name a second one
                    found.append((fragment.position(), fragment.position() + fragment.length()))
                pieces += 1
            self._chips[block.blockNumber()] = found
        return self._chips[block.blockNumber()]


def tables(frame: QTextFrame) -> Iterator[QTextTable]:
    """Yield the tables in a frame, outer ones before those in them."""
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            yield child
        yield from tables(child)


def frame_rect(table: QTextTable) -> QRectF:
    """Return where a table lies without its margins. Qt's own answer is off by the padding of the first cell."""
    rect = table.document().documentLayout().frameBoundingRect(table)
    cell, frame = table.cellAt(0, 0).format().toTableCellFormat(), table.frameFormat()
    rect.translate(-cell.leftPadding(), -cell.topPadding())
    rect.setHeight(rect.height() - frame.topMargin() - frame.bottomMargin())
    return rect


def _heading(block: QTextBlock) -> PageHeading | None:
    level = block.blockFormat().headingLevel()
    if not level:
        return None
    names = block.begin().fragment().charFormat().anchorNames()
    return PageHeading(names[0], block.text(), level, block.position()) if names else None


def _x(line: QTextLine, position: int) -> float:
    """Return where a character begins."""
    answer: Any = line.cursorToX(position)  # a pair of place and position, other than the stubs say
    return float(answer[0])


def _blank() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
