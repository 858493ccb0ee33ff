"""What a clipboard or a dropped file becomes."""

import random
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage, QImageWriter

from content.errors import FileRefused
from content.from_html import to_markdown
from content.parser import Parsers
from ui.edit_paste import (
    MOST_BYTES,
    picture_name,
    picture_of_bytes,
    picture_of_file,
    picture_of_image,
    read,
    table_of,
)

WORD = """<html><head><style>p.MsoNormal {margin:0}</style></head><body><!--StartFragment-->
<p class=MsoNormal><b>Wichtig</b>: bitte<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span>·<span>
&nbsp;&nbsp;&nbsp; </span></span><![endif]>Erster Punkt</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span>o<span>&nbsp;&nbsp; </span></span>Darunter</p>
<!--EndFragment--></body></html>"""
DOCS = """<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2><span>Titel</span></h2>
<p><span style="font-weight:700;">fett</span><span style="font-style:italic"> und schräg</span></p>
<ul><li><p>eins</p></li><li><p>zwei</p><ul><li><p>drei</p></li></ul></li></ul></b>"""
SHEET = """<html><body><table><col width=64><tr><td>Name</td><td>Zahl</td></tr>
<tr><td>Eins | zwei</td><td>1</td></tr></table></body></html>"""


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<h2>Titel</h2><p>Text <b>fett</b>, <em>schräg</em></p>", "## Titel\n\nText **fett**, *schräg*"),
        ("<p>a<b> b </b>c</p>", "a **b** c"),
        ("<p><b></b>a<i> </i>b</p>", "a b"),
        ("<ul><li>eins<li>zwei<ol><li>drei</ol></ul>", "- eins\n- zwei\n  1. drei"),
        ("<ol start=3><li>drei</li><li>vier</li></ol>", "3. drei\n4. vier"),
        ('<p><a href="https://a.example/b">hier</a></p>', "[hier](https://a.example/b)"),
        ('<a href="https://a.example/">https://a.example/</a>', "<https://a.example/>"),
        ('<a href="javascript:alert(1)">hier</a>', "hier"),
        ('<a href="file:///etc/passwd">hier</a>', "hier"),
        ("<blockquote><p>eins</p><p>zwei</p></blockquote>", "> eins\n\n> zwei"),
        ("<pre>a  b\n  c</pre>", "```\na  b\n  c\n```"),
        ("<p>a <code>b*c</code></p>", "a `b*c`"),
        ("<p>a<br>b</p>", "a\\\nb"),
        ("<p>a</p><hr><p>b</p>", "a\n\n---\n\nb"),
        ("<script>alert(1)</script><style>p{}</style><p>da</p>", "da"),
        ("<p>2 * 3 [x] `y` _z_ &lt;b&gt;</p>", r"2 \* 3 \[x\] \`y\` \_z\_ \<b>"),
        ("<p># kein Titel</p><p>1. kein Punkt</p><p>- keiner</p>", "\\# kein Titel\n\n1\\. kein Punkt\n\n\\- keiner"),
        ("<p>{{ services }}</p>", r"\{{ services }}"),
        (SHEET, "| Name         | Zahl |\n| ------------ | ---- |\n| Eins \\| zwei | 1    |"),
        (DOCS, "## Titel\n\n**fett** *und schräg*\n\n- eins\n- zwei\n  - drei"),
        (WORD, "**Wichtig**: bitte\n\n- Erster Punkt\n  - Darunter"),
        ("<table><tr><td><p>nur</p></td></tr><tr><td>Layout</td></tr></table>", "nur\n\nLayout"),
        ("<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>",
         "| a   |     |\n| --- | --- |\n| b   | c   |"),
        ("<img src=x onerror=alert(1)>", ""),
    ],
)  # fmt: skip
def test_html_becomes_markdown(html: str, markdown: str) -> None:
    assert to_markdown(html) == markdown


PARTS = "<b>,</b>,<ul>,<li>,</ul>,<td>,<table>,<tr>,</table>,<pre>,<a href='https://a.example'>,</a>,<p>,W,*,\n, ,<h2>"


@given(st.lists(st.sampled_from(PARTS.split(","))).map("".join))
def test_any_html_is_survived(html: str) -> None:
    markdown = to_markdown(html)
    assert markdown.count("W") >= (0 if "<table>" in html else html.count("W"))
    Parsers().get("de").parse(markdown)


def test_hostile_html_takes_no_time() -> None:
    begin = perf_counter()
    for html in ("<ul><li>" * 20_000, "<table><tr><td>" * 3_000, "<b>" * 10_000 + "a", "<p>" + "*[" * 20_000):
        to_markdown(html)
    assert perf_counter() - begin < 5


def mime(text: str = "", html: str = "") -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    return data


def test_formatted_words_are_taken_as_markdown() -> None:
    assert read(mime("fett", "<b>fett</b>")).text == "**fett**"


def test_markdown_out_of_an_editor_is_left_as_it_is() -> None:
    html = "<div style='font-family: Consolas'><span style='color: red'>## Titel</span><br>**fett**</div>"
    assert read(mime("## Titel\r\n**fett**", html)).text == "## Titel\n**fett**"


def test_cells_become_a_table() -> None:
    pasted = read(mime("Name\tZahl\nEins\t1\n"))
    assert pasted.text == "| Name | Zahl |\n| ---- | ---- |\n| Eins | 1    |"
    assert pasted.is_block


@pytest.mark.parametrize("text", ["a\tb", "\tcode\n\tcode", "a\tb\nc", "kein Tab\nhier", "", "\t\n\t"])
def test_other_words_with_tabs_stay_words(text: str) -> None:
    assert table_of(text) == ""


def test_a_cell_of_a_spreadsheet_may_have_lines() -> None:
    assert '| "a b"' not in table_of('"a\nb"\tc\nd\te')
    assert table_of('"a\nb"\tc\nd\te').startswith("| a b | c")


def test_files_are_pictures_or_files(tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "Bild.PNG")), QUrl.fromLocalFile(str(tmp_path / "plan.pdf"))])
    assert read(data).pictures == (tmp_path / "Bild.PNG",)
    assert read(data).files == (tmp_path / "plan.pdf",)


def test_a_picture_is_taken_where_there_are_no_words() -> None:
    data = QMimeData()
    data.setImageData(picture())
    taken = read(data).image
    assert taken is not None
    assert taken.size() == picture().size()
    data.setText("Zahl")
    assert read(data).image is None


def picture(width: int = 40, height: int = 30) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#0B6E78"))
    return image


def noise(side: int) -> QImage:
    data = random.Random(1).randbytes(side * side * 4)  # noqa: S311  # a picture that cannot be packed
    return QImage(data, side, side, QImage.Format.Format_RGB32).copy()


def encoded(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("Bildschirmfoto 2026-11-23.PNG", [], "bildschirmfoto-2026-11-23.png"),
        ("Übergabe (neu)", [], "uebergabe-neu.png"),
        ("Übergabe", ["uebergabe.PNG", "uebergabe-2.png"], "uebergabe-3.png"),
        ("../../etc/passwd", [], "etc-passwd.png"),
        ("CON", [], "bild-con.png"),
        ("日本", [], "bild.png"),
        ("x" * 300, [], "x" * 60 + ".png"),
    ],
)
def test_names_are_sensible(name: str, taken: list[str], expected: str) -> None:
    assert picture_name(name, "png", taken) == expected


def test_a_picture_that_fits_is_kept_byte_for_byte(tmp_path: Path) -> None:
    data = encoded(picture(), "jpeg")
    (tmp_path / "Foto.jpeg").write_bytes(data)
    kept = picture_of_file(tmp_path / "Foto.jpeg", [])
    assert (kept.name, kept.data, kept.is_smaller) == ("foto.jpg", data, False)


def test_a_wrong_ending_is_mended() -> None:
    assert picture_of_bytes(encoded(picture(), "png"), "foto.jpg", []).name == "foto.png"


def test_other_kinds_become_png() -> None:
    made = picture_of_bytes(encoded(picture(), "bmp"), "alt.bmp", [])
    assert made.name == "alt.png"
    assert QImage.fromData(made.data).size() == picture().size()


def test_what_is_too_large_is_made_smaller() -> None:
    made = picture_of_image(noise(1_600), "rauschen", [])
    assert made.is_smaller
    assert made.name == "rauschen.jpg"
    assert len(made.data) <= MOST_BYTES
    assert not QImage.fromData(made.data).isNull()


def photo(turned: int = 6) -> bytes:
    """A JPEG as a phone takes it: lying on its side (6), with the place where it was taken."""
    place = b"\x01\x00\x02\x00\x02\x00\x00\x00N\x00\x00\x00\x00\x00\x00\x00"  # north
    entries = b"\x12\x01\x03\x00\x01\x00\x00\x00" + bytes([turned, 0, 0, 0])
    entries += b"\x25\x88\x04\x00\x01\x00\x00\x00\x26\x00\x00\x00"
    tiff = b"II*\x00\x08\x00\x00\x00" + b"\x02\x00" + entries + bytes(4) + place
    exif = b"Exif\0\0" + tiff
    data = encoded(picture(), "jpeg")
    return data[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + data[2:]


def test_a_photo_does_not_tell_where_it_was_taken() -> None:
    made = picture_of_bytes(photo(), "IMG_0815.JPG", [])
    assert made.name == "img-0815.jpg"
    assert b"Exif" not in made.data
    assert not made.is_smaller


def test_a_photo_stands_upright_without_being_told() -> None:
    assert QImage.fromData(picture_of_bytes(photo(1), "foto.jpg", []).data).size() == picture().size()
    upright = QImage.fromData(picture_of_bytes(photo(6), "foto.jpg", []).data)
    assert upright.size() == picture().size().transposed()


def test_a_large_photo_tells_nothing_either() -> None:
    image = noise(1_600)
    image.setText("Location", "48.2N 16.3E")
    data = encoded(image, "png")
    assert b"Location" in data
    assert b"Location" not in picture_of_bytes(data, "foto.png", []).data
    assert b"48.2N" not in picture_of_image(image, "foto", []).data


def test_words_in_a_picture_are_left_out_and_what_is_seen_stays() -> None:
    image = picture()
    image.setText("Author", "somebody")
    for one in (image, image.convertToFormat(QImage.Format.Format_Indexed8)):
        made = QImage.fromData(picture_of_bytes(encoded(one, "png"), "foto.png", []).data)
        assert made.textKeys() == []
        assert made.pixelColor(5, 5) == picture().pixelColor(5, 5)


@pytest.mark.parametrize("data", [b"", b"no picture", b"\x89PNG\r\n\x1a\n broken", b"%PDF-1.7"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefused) as refused:
        picture_of_bytes(data, "bild.png", [])
    assert refused.value.reason == "not_a_picture"


def test_half_a_picture_is_refused() -> None:
    data = encoded(noise(100), "png")
    with pytest.raises(FileRefused):
        picture_of_bytes(data[: len(data) // 2], "bild.png", [])


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as refused:
        picture_of_file(tmp_path / "weg.png", [])
    assert refused.value.reason == "unreadable"
