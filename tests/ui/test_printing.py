"""Pages on paper."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QSizeF
from PySide6.QtGui import QImage, QPageRanges, QPdfWriter, QTextBlock

from ui import printing
from ui.widgets.page_document import PageDocument

pytestmark = pytest.mark.usefixtures("qapp")
BODY = QSizeF(650, 978)
SENTENCE = "Ein Satz mit einigen Wörtern. "


def cuts(html: str, base: Path | None = None, height: float = BODY.height()) -> tuple[PageDocument, list[float]]:
    """Return a page and the heights where it is cut, but for its end."""
    page = printing.lay_out(html, BODY, base)
    sheets = printing.cut(page, height)
    assert sheets[0].top == 0
    assert all(sheet.bottom - sheet.top <= height + 0.1 for sheet in sheets)
    assert [sheet.top for sheet in sheets[1:]] == [sheet.bottom for sheet in sheets[:-1]]
    return page, [sheet.bottom for sheet in sheets[:-1]]


def blocks(page: PageDocument, wanted: Callable[[QTextBlock], bool]) -> list[tuple[float, float]]:
    """Return where paragraphs begin and end."""
    rects = [page.documentLayout().blockBoundingRect(block) for block in page.blocks() if wanted(block)]
    return [(rect.top(), rect.bottom()) for rect in rects]


def test_a_pdf_has_its_title_and_pages(tmp_path: Path) -> None:
    path = tmp_path / "seite.pdf"
    sheets = printing.write_pdf("<h1>Küche</h1>" + f"<p>{SENTENCE * 20}</p>" * 20, path, "Küche", "Kaufhaus", None)
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert sheets > 1
    assert len(re.findall(rb"/Type /Page\b", content)) == sheets
    assert "Küche".encode("utf-16-be") in content
    assert [found.name for found in tmp_path.iterdir()] == ["seite.pdf"]


def test_an_empty_page_is_one_sheet(tmp_path: Path) -> None:
    assert printing.write_pdf("", tmp_path / "leer.pdf", "Leer", "", None) == 1


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        printing.write_pdf("<p>x</p>", tmp_path / "gibt-es-nicht" / "a.pdf", "x", "", None)


def test_only_the_chosen_sheets_are_printed() -> None:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    ranges = QPageRanges()
    ranges.addPage(2)
    writer.setPageRanges(ranges)
    assert printing.paint_pages(f"<p>{SENTENCE * 20}</p>" * 40, writer, "x", "", None) > 2
    assert len(re.findall(rb"/Type /Page\b", buffer.data().data())) == 1


@pytest.mark.parametrize("height", range(900, 1020, 10))
def test_a_heading_stays_with_what_follows(height: int) -> None:
    before, after = "<p>Zeile</p>" * 28, "<p>Zeile</p>" * 20
    page, found = cuts(f'{before}<h2 id="a">Teil</h2><p>{SENTENCE * 30}</p>{after}', height=height)
    heading, text = blocks(page, lambda block: block.blockFormat().headingLevel() > 0 or len(block.text()) > 99)
    assert found
    for cut in found:
        assert not heading[0] < cut <= text[0] + 20


@pytest.mark.parametrize("height", range(900, 1020, 20))
def test_no_line_is_cut(height: int) -> None:
    page, found = cuts(f"<p>{SENTENCE * 80}</p>" * 8, height=height)
    assert found
    for block in page.blocks():
        top = page.documentLayout().blockBoundingRect(block).top()
        for line in (block.layout().lineAt(index) for index in range(block.layout().lineCount())):
            for cut in found:
                assert not top + line.y() + 0.2 < cut < top + line.y() + line.height() - 0.2


def test_rows_are_whole_and_the_head_comes_again() -> None:
    row = f"<tr><td>Zeile</td><td>{SENTENCE * 16}</td></tr>"
    html = f'<table class="data"><thead><tr><th>A</th><th>B</th></tr></thead><tbody>{row * 60}</tbody></table>'
    page, found = cuts(html)
    assert len(found) > 1
    for top, bottom in blocks(page, lambda block: len(block.text()) > 99):
        assert all(cut <= top or cut >= bottom for cut in found)
    sheets = printing.cut(page, BODY.height())
    assert sheets[0].head is None
    assert all(sheet.head is not None and sheet.head.height() > 20 for sheet in sheets[1:])


def test_a_card_is_whole_unless_it_is_too_high() -> None:
    card = '<table class="box note" width="100%"><tr><td><p class="title">Hinweis</p>{}</td></tr></table>'
    page, found = cuts("<p>Zeile</p>" * 30 + card.format("<p>Innen</p>" * 8) + "<p>Zeile</p>" * 9)
    inside = blocks(page, lambda block: block.text() in {"Hinweis", "Innen"})
    assert found
    assert not any(inside[0][0] < cut < inside[-1][1] for cut in found)
    _, found = cuts(card.format("<p>Innen</p>" * 90))
    assert len(found) > 1


def test_pictures_fit_a_sheet(tmp_path: Path) -> None:
    image = QImage(400, 4000, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(tmp_path / "hoch.png"))
    page, found = cuts('<p>Davor</p><p class="figure"><img src="image:hoch.png"></p><p>Danach</p>', tmp_path)
    ((top, bottom),) = blocks(page, lambda block: "￼" in block.text())
    assert bottom - top < BODY.height()
    assert not any(top < cut < bottom for cut in found)


def test_a_wide_table_is_printed_to_its_end() -> None:
    cells = "".join(f"<td>Betriebsvereinbarung{n}</td>" for n in range(12))
    page = printing.lay_out(f'<table class="data"><tbody><tr>{cells}</tr></tbody></table>', BODY, None)
    assert BODY.width() < page.size().width() <= page.column + 1
