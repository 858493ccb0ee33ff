"""What comes from the clipboard or is dropped: as Markdown, or as a picture that fits into a guide.

A photo tells where and when it was taken, and with what: that does not go into a guide, which is handed on.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from content import table_text
from content.errors import FileRefused
from content.from_html import has_structure, to_markdown

_MEGABYTES = 5  # of a picture in a guide
MOST_BYTES = _MEGABYTES * 1024**2
_MOST_READ = 80 * 1024**2  # of a file that is made smaller
_MOST_PIXELS = 120_000_000
_LONGEST_SIDE = 2_560  # pixels of a picture that was too large
_SMALLEST_SIDE = 320
_QUALITY = 85
_LONGEST_NAME = 60
_KEPT = {"png": "png", "jpeg": "jpg", "gif": "gif", "webp": "webp", "svg": "svg"}  # as they are, with their ending
PICTURE_ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp", ".tif", ".tiff"})
_REVEALING = (b"Exif\0\0", b"http://ns.adobe.com/", b"Photoshop 3.0\0", b"eXIf", b"EXIF", b"tEXt", b"iTXt", b"zTXt")
_FINE = 92  # of a photo that is written anew and no smaller
_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "œ": "oe"})


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a clipboard holds for a page."""

    text: str = ""  # Markdown
    is_block: bool = False  # it is to stand in lines of its own
    image: QImage | None = None
    pictures: tuple[Path, ...] = ()
    files: tuple[Path, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it goes into a guide."""

    name: str  # of its file, without a folder
    data: bytes
    is_smaller: bool  # it was too large, and was made smaller


# Text


def read(source: QMimeData) -> Pasted:
    """Files first, then tables and formatted text, then words; a picture only where there is nothing to read."""
    paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    if paths:
        pictures = tuple(path for path in paths if path.suffix.casefold() in PICTURE_ENDINGS)
        return Pasted(pictures=pictures, files=tuple(path for path in paths if path not in pictures))
    text = plain(source.text())
    html = source.html() if source.hasHtml() else ""
    if html and has_structure(html):
        markdown = to_markdown(html)
        if markdown:
            return Pasted(markdown, "\n" in markdown or markdown.startswith(("#", "- ", "|")))
    table = table_of(text)
    if table:
        return Pasted(table, True)
    if not text.strip() and source.hasImage():
        image = QImage(source.imageData())
        return Pasted(image=None if image.isNull() else image)
    return Pasted(text)


def plain(text: str) -> str:
    """Words with line ends as the editor has them."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").replace("\u2029", "\n")


def table_of(text: str) -> str:
    """A Markdown table for cells parted by tabs, as a spreadsheet gives them; nothing for any other text."""
    stripped = text.strip("\n")
    if "\t" not in stripped or len(stripped) > 1_000_000:  # characters: no table to be read
        return ""
    try:
        rows = [row for row in csv.reader(io.StringIO(stripped), delimiter="\t") if any(row)]
    except csv.Error:
        return ""
    widths = {len(row) for row in rows}
    if len(rows) < 2 or len(widths) != 1 or widths == {1} or len(rows) > table_text.MAX_ROWS:
        return ""
    if max(widths) > table_text.MAX_COLUMNS or all(not row[0].strip() for row in rows):  # code that is indented
        return ""
    return "\n".join(table_text.tidy(table_text.from_cells(rows)))


# Pictures


def picture_of_file(path: Path, taken: Iterable[str]) -> Picture:
    """A file as a picture of a guide. Raises `FileRefused`. Slow for large ones: not for the window's thread."""
    try:
        if path.stat().st_size > _MOST_READ:
            raise FileRefused(path.name, "too_large", _MEGABYTES)
        data = path.read_bytes()
    except OSError as error:
        raise FileRefused(path.name, "unreadable", _MEGABYTES) from error
    return picture_of_bytes(data, path.name, taken)


def picture_of_bytes(data: bytes, name: str, taken: Iterable[str]) -> Picture:
    """The bytes of a picture, kept as they are where they fit; `taken` are names in the folder. Raises as above."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    kind = bytes(reader.format().data()).decode().casefold()
    size = reader.size()
    if not kind or not reader.canRead():
        raise FileRefused(name, "not_a_picture", _MEGABYTES)
    if size.width() * size.height() > _MOST_PIXELS:
        raise FileRefused(name, "too_large", _MEGABYTES)
    reader.setAutoTransform(True)
    if len(data) <= MOST_BYTES and kind in _KEPT:
        return _fitting(reader, kind, data, name, taken)
    image = reader.read()
    if image.isNull():
        raise FileRefused(name, "not_a_picture", _MEGABYTES)
    return picture_of_image(image, name, taken)


def _fitting(reader: QImageReader, kind: str, data: bytes, name: str, taken: Iterable[str]) -> Picture:
    """A picture of a kind that a guide takes: as it is, or written anew where it tells more than is to be seen."""
    moves = reader.supportsAnimation() and reader.imageCount() > 1
    image = reader.read()
    if image.isNull():
        raise FileRefused(name, "not_a_picture", _MEGABYTES)
    if kind in ("jpeg", "png", "webp") and not moves and any(mark in data for mark in _REVEALING):
        data = _encoded(image, _KEPT[kind], _FINE)
        if len(data) > MOST_BYTES or not data:
            return picture_of_image(image, name, taken)
    return Picture(picture_name(name, _KEPT[kind], taken), data, False)


def picture_of_image(image: QImage, name: str, taken: Iterable[str]) -> Picture:
    """A picture without a file: as PNG, or smaller and as JPEG where that would be too large. Raises as above."""
    if image.isNull():
        raise FileRefused(name, "not_a_picture", _MEGABYTES)
    data = _encoded(image, "png")
    if len(data) <= MOST_BYTES:
        return Picture(picture_name(name, "png", taken), data, False)
    side = min(_LONGEST_SIDE, max(image.width(), image.height()))
    kind = "png" if image.hasAlphaChannel() else "jpg"
    while side >= _SMALLEST_SIDE:
        ratio, mode = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        data = _encoded(image.scaled(QSize(side, side), ratio, mode), kind)
        if len(data) <= MOST_BYTES:
            return Picture(picture_name(name, kind, taken), data, True)
        side = side * 3 // 4
    raise FileRefused(name, "too_large", _MEGABYTES)


def picture_name(name: str, ending: str, taken: Iterable[str]) -> str:
    """A file name that every system takes, made of another name or a title, and not among those that are taken."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", name).casefold().translate(_LETTERS)
    parted = unicodedata.normalize("NFKD", stem)
    letters = "".join(c if c.isascii() and c.isalnum() else "-" for c in parted if not unicodedata.combining(c))
    short = "-".join(filter(None, letters.split("-")))[:_LONGEST_NAME].strip("-") or "bild"
    if re.fullmatch(r"con|prn|aux|nul|com\d|lpt\d", short):  # Windows keeps these
        short = f"bild-{short}"
    used = {one.casefold() for one in taken}
    names = (f"{short}.{ending}" if not n else f"{short}-{n + 1}.{ending}" for n in range(len(used) + 1))
    return next(one for one in names if one not in used)


def _encoded(image: QImage, kind: str, quality: int = _QUALITY) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    if kind != "png":
        writer.setQuality(quality)
    writer.write(_bare(image))
    return bytes(buffer.data().data())


def _bare(image: QImage) -> QImage:
    """What is to be seen of a picture, without the words that it carries."""
    if not image.textKeys():
        return image
    bare = QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format()).copy()
    bare.setColorTable(image.colorTable())
    bare.setColorSpace(image.colorSpace())
    return bare
