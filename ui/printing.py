"""Pages on paper: light, with a head, a foot and page numbers, to a printer or into a PDF.

A page is laid out as one long strip and cut where it hurts least: never through a line, and where a sheet has room
for it not through a row, a card or a picture, nor between a heading and what it heads. What asks for a sheet of its
own by `page-break-before` has one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextFormat,
    QTextOption,
    QTextTable,
)

from ui import theme
from ui.widgets.page_document import PageDocument, frame_rect, tables
from ui.widgets.page_images import PageImages

_DPI = 96.0
_TEXT_PX = 13.5
_SMALL_PX = 10.5
_MARGIN = 72.0  # pixels at 96 dpi, on every side
_WIDEST = 1.6  # a page with a wide table is laid out so many times as wide at the most, and made smaller
_TALLEST = 0.85  # of a sheet: pictures are made to fit
_KEPT = 0.6  # of a sheet: rows and cards that are higher may be cut between lines
_KEPT_TABLE = 0.3  # of a sheet: so small a table stays whole
_FULL = 0.25  # of a sheet: rather than leave more than the rest empty, a card is cut
_ORPHANS = 2  # lines at the least on either side of a cut
_BREAK = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore

Span = tuple[float, float]  # from above to below, in pixels of the strip


class NotPrintable(Exception):
    """The printer did not start."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one sheet shows of the strip, below the head of a table that goes on from the sheet before."""

    top: float
    bottom: float
    head: QRectF | None


def write_pdf(html: str, path: Path, title: str, footer: str, base: Path | None, one_sheet: bool = False) -> int:
    """Write a page as PDF, A4. Returns the number of sheets; OSError when the file cannot be written.

    With `one_sheet` the text is made smaller, down to five eighths, where that brings it onto one.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(title)
    writer.setCreator("Lotse")
    sheets = paint_pages(html, writer, title, footer, base, one_sheet)
    beside = path.with_name(f"{path.name}.part")
    beside.write_bytes(buffer.data().data())
    beside.replace(path)
    return sheets


def paint_pages(
    html: str, device: QPagedPaintDevice, title: str, footer: str, base: Path | None, one_sheet: bool = False
) -> int:
    """Paint a page onto a printer or PDF writer, only the sheets it wants. Returns the number of all sheets.

    `title` stands in the head, `footer` at the left of the foot. NotPrintable when the device does not start.
    """
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(device):
        raise NotPrintable
    try:
        painter.scale(device.logicalDpiX() / _DPI, device.logicalDpiY() / _DPI)
        paper = painter.worldTransform().inverted()[0].mapRect(QRectF(0, 0, device.width(), device.height()))
        body = paper.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        page = lay_out(html, body.size(), base)
        if one_sheet:
            _make_fit(page, body.size())
        sheets = cut(page, body.height() * page.column / body.width())
        wanted = device.pageRanges()
        numbers = [number for number in range(1, len(sheets) + 1) if wanted.isEmpty() or wanted.contains(number)]
        for number in numbers:
            if number != numbers[0]:
                device.newPage()
            _paint_sheet(painter, page, sheets[number - 1], body)
            _paint_edges(painter, page.theme, body, (title, footer), (number, len(sheets)))
    finally:
        painter.end()
    return len(sheets)


def lay_out(html: str, body: QSizeF, base: Path | None) -> PageDocument:
    """Return a page as one strip, as wide as the body of a sheet, or wider when a table needs it."""
    page = PageDocument(theme.load("light"), _TEXT_PX, PageImages(base))
    page.setUseDesignMetrics(True)
    page.column, page.tallest = body.width(), body.height() * _TALLEST
    page.fill(html)
    page.setPageSize(QSizeF(page.column, -1))
    needed = page.size().width()
    if needed > body.width() + 1:
        page.column = min(needed, body.width() * _WIDEST)
        if needed > page.column:
            option = page.defaultTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            page.setDefaultTextOption(option)
        page.setPageSize(QSizeF(page.column, -1))
    return page


def _make_fit(page: PageDocument, body: QSizeF) -> None:
    """Lay a page out wider, and so smaller on paper, until one sheet holds it or it is as small as can be read."""
    while page.size().height() > body.height() * page.column / body.width() and page.column < body.width() * _WIDEST:
        page.column = min(page.column * 1.06, body.width() * _WIDEST)
        page.setPageSize(QSizeF(page.column, -1))


def cut(page: PageDocument, height: float) -> list[Sheet]:
    """Return the sheets of a page that is laid out, when each has room for `height` pixels of it."""
    end = page.size().height()
    lines = [span for block in page.blocks() for span in _lines(page, block)]
    kept = lines + list(_kept(page, height))
    starts = [_top(page, block) for block in page.blocks() if block.blockFormat().pageBreakPolicy() & _BREAK]
    heads = [(frame_rect(table), head) for table in tables(page.rootFrame()) if (head := _head(page, table))]
    sheets: list[Sheet] = []
    top = 0.0
    while end - top > 1:
        head = next((head for table, head in heads if head.bottom() <= top < table.bottom() - 4), None)
        head = head if head and head.height() < height * _KEPT_TABLE else None
        limit = top + height - (head.height() if head else 0)
        here = next((start for start in starts if start > top + 1), end)
        bottom = here if here <= limit else _cut_at(top, limit, kept, lines)
        sheets.append(Sheet(top, bottom, head))
        top = bottom
    return sheets or [Sheet(0, 0, None)]


def _cut_at(top: float, limit: float, kept: list[Span], lines: list[Span]) -> float:
    """Return the lowest cut that goes through nothing kept; failing that, through no line; failing that, the limit."""
    for spans in (kept, lines):
        bottom = limit
        while above := [span[0] for span in spans if span[0] + 0.1 < bottom < span[1] - 0.1]:
            bottom = min(above)
        if bottom - top > (limit - top) * _FULL:
            return bottom
    return limit


def _kept(page: PageDocument, height: float) -> Iterator[Span]:
    """Yield what should not be cut on sheets of a height."""
    for table in tables(page.rootFrame()):
        rect = frame_rect(table)
        if rect.height() <= height * (_KEPT if page.is_card(table) else _KEPT_TABLE):
            yield rect.top(), rect.bottom()
        for row in range(table.rows()):
            span = _row(page, table, row)
            if span[1] - span[0] <= height * _KEPT:
                yield span
        if (head := _head(page, table)) and head.height() < height * _KEPT_TABLE:
            yield rect.top(), _row(page, table, table.format().toTableFormat().headerRowCount())[1]
    for block in page.blocks():
        lines = list(_lines(page, block))
        if block.blockFormat().headingLevel():
            yield _top(page, block), _below_heading(page, block)
        elif len(lines) < 2 * _ORPHANS:
            yield from [(lines[0][0], lines[-1][1])] if lines else []
        else:
            yield lines[0][0], lines[_ORPHANS - 1][1]
            yield lines[-_ORPHANS][0], lines[-1][1]


def _below_heading(page: PageDocument, heading: QTextBlock) -> float:
    """Return the end of what stays with a heading: the first lines after it."""
    block = heading.next()
    while block.isValid() and block.length() == 1:
        block = block.next()
    lines = list(_lines(page, block if block.isValid() else heading))[:_ORPHANS]
    return lines[-1][1] if lines else _top(page, heading)


def _head(page: PageDocument, table: QTextTable) -> QRectF | None:
    """Return where the head of a table with a body lies."""
    rows = table.format().toTableFormat().headerRowCount()
    if not 0 < rows < table.rows():
        return None
    rect = frame_rect(table)
    rect.setBottom(_row(page, table, rows - 1)[1])
    return rect


def _row(page: PageDocument, table: QTextTable, row: int) -> Span:
    """Return where the cells that begin in a row lie."""
    spans = []
    for cell in (table.cellAt(row, column) for column in range(table.columns())):
        padding = cell.format().toTableCellFormat()
        first, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
        bottom = max((line[1] for line in _lines(page, last)), default=_top(page, last))
        spans.append((_top(page, first) - padding.topPadding(), bottom + padding.bottomPadding()))
    return min(span[0] for span in spans), max(span[1] for span in spans)


def _lines(page: PageDocument, block: QTextBlock) -> Iterator[Span]:
    top, layout = _top(page, block), block.layout()
    for line in (layout.lineAt(index) for index in range(layout.lineCount())):
        yield top + line.y(), top + line.y() + line.height()


def _top(page: PageDocument, block: QTextBlock) -> float:
    return page.documentLayout().blockBoundingRect(block).top()


def _paint_sheet(painter: QPainter, page: PageDocument, sheet: Sheet, body: QRectF) -> None:
    painter.save()
    painter.translate(body.topLeft())
    painter.scale(body.width() / page.column, body.width() / page.column)
    if sheet.head:
        _paint_strip(painter, page, sheet.head.top(), sheet.head.bottom())
        painter.translate(0, sheet.head.height())
    _paint_strip(painter, page, sheet.top, sheet.bottom)
    painter.restore()


def _paint_strip(painter: QPainter, page: PageDocument, top: float, bottom: float) -> None:
    """Paint what stands between two heights of the strip at the painter's origin."""
    context = QAbstractTextDocumentLayout.PaintContext()
    # A clip is rounded up to whole dots: a little less, so that nothing of the next sheet shows.
    context.clip = QRectF(-8, top, page.size().width() + 16, bottom - top - 0.3)
    context.palette = page.theme.palette()
    painter.save()
    painter.translate(0, -top)
    painter.setClipRect(context.clip)
    page.paint_ground(painter, QRectF(0, top, page.size().width(), bottom - top))
    page.documentLayout().draw(painter, context)
    painter.restore()


def _paint_edges(
    painter: QPainter, look: theme.Theme, body: QRectF, words: tuple[str, str], number: tuple[int, int]
) -> None:
    """Write title, footer and page number around the body of a sheet."""
    title, footer = words
    count = QCoreApplication.translate("Printing", "Page %1 of %2").replace("%1", str(number[0]))
    count = count.replace("%2", str(number[1]))
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    middle = Qt.AlignmentFlag.AlignVCenter
    above = QRectF(body.left(), body.top() - 40, body.width(), 18)
    below = QRectF(body.left(), body.bottom() + 24, body.width(), 18)
    painter.setFont(look.font(_SMALL_PX))
    painter.setPen(look.colour("ink2"))
    painter.drawText(above, left | middle, title)
    painter.drawText(below, left | middle, footer)
    painter.drawText(below, right | middle, count)
    painter.setPen(look.colour("line"))
    painter.drawLine(below.topLeft() - QPointF(0, 6), below.topRight() - QPointF(0, 6))
