"""Pictures of a page: regular files inside the guide only, bounded in bytes and pixels, kept while they fit.

Pages come from others. What is refused, missing or broken is an empty `QImage`; nothing here raises for it.
"""

import os
import re
import stat
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter

MOST_BYTES = 20 << 20  # of a file
MOST_SVG_BYTES = 1 << 20
MOST_PIXELS = 40_000_000
MOST_KEPT = 48 << 20  # bytes of decoded pictures

_MAGIC = ((b"\x89PNG\r\n", b"png"), (b"\xff\xd8\xff", b"jpeg"), (b"GIF8", b"gif"), (b"RIFF", b"webp"))
_XML_DECLARATION = re.compile(r"^\s{0,99}<\?xml\s[^>]{0,200}\?>")
# What could make Qt open a file for an SVG. Embedded pictures are told by their first bytes, as Qt tells them, too:
# an SVG inside an SVG would not have been looked through.
_EMBEDDED = r"data:image/[a-z]{3,4};base64,\s{0,9}(?:iVBORw0KGgo|/9j/|R0lGOD|UklGR)"
_REFERS_OUTSIDE = re.compile(
    rf"""(?:href|src)\s*+=\s*+["'](?!\#|{_EMBEDDED})|url\(\s*+["']?+(?!\#)|<!ENTITY|<\?xml-stylesheet|@import""",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _File:
    path: str  # the real one
    mtime_ns: int


class PageImages:
    """The pictures below one folder, which is looked at again after `look_again`."""

    def __init__(self, base: Path | None) -> None:
        self._base = os.path.realpath(base) if base else None
        self._files: dict[str, _File | None] = {}
        self._sizes: dict[_File, QSize] = {}
        self._kept: OrderedDict[tuple[_File, int], QImage] = OrderedDict()

    def look_again(self) -> None:
        """Ask the folder anew; what has not changed there is still kept."""
        self._files.clear()

    def size(self, name: str) -> QSize:
        """Return how large `image:PATH` is in its file, in pixels; an empty size when it is not to be shown."""
        file = self._file(name)
        if file is None:
            return QSize()
        if file not in self._sizes:
            self._sizes[file] = _natural_size(_content(file.path))
        return self._sizes[file]

    def picture(self, name: str, width: int) -> QImage:
        """Return `image:PATH` at `width` device pixels; a photograph is never made larger than it is."""
        size, file = self.size(name), self._file(name)
        if size.isEmpty() or file is None:
            return QImage()
        key = (file, width)
        if key not in self._kept:
            self._kept[key] = _decoded(_content(file.path), size, width)
            while len(self._kept) > 1 and sum(image.sizeInBytes() for image in self._kept.values()) > MOST_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def _file(self, name: str) -> _File | None:
        if name not in self._files:
            path = QUrl.fromPercentEncoding(QByteArray(name.removeprefix("image:").encode()))
            self._files[name] = self._found(path) if name.startswith("image:") else None
        return self._files[name]

    def _found(self, path: str) -> _File | None:
        """Return the regular file inside the folder that a path leads to, through whatever links."""
        if self._base is None or not path or path[0] in "/\\" or ":" in path:
            return None
        try:
            full = os.path.realpath(Path(self._base) / path)
            told = Path(full).stat()
        except (OSError, ValueError):
            return None
        inside = Path(full).is_relative_to(self._base)
        if not inside or not stat.S_ISREG(told.st_mode) or told.st_size > MOST_BYTES:
            return None
        return _File(full, told.st_mtime_ns)


def _content(path: str) -> bytes:
    try:
        with Path(path).open("rb") as file:
            return file.read(MOST_BYTES)
    except OSError:
        return b""


def _natural_size(content: bytes) -> QSize:
    if svg := _harmless_svg(content):
        from PySide6.QtSvg import QSvgRenderer

        return _bounded(QSvgRenderer(QByteArray(svg)).defaultSize())
    return _photograph(content)[0]


def _decoded(content: bytes, size: QSize, width: int) -> QImage:
    if not (svg := _harmless_svg(content)):
        return _photograph(content, min(width, size.width()))[1]
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(_scaled(size, width), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    return image


def _photograph(content: bytes, width: int = 0) -> tuple[QSize, QImage]:
    """Return the size of a picture as it stands upright, and the picture `width` pixels wide, if that is above 0."""
    kind = next((kind for magic, kind in _MAGIC if content.startswith(magic)), None)
    if kind is None:
        return QSize(), QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer, QByteArray(kind))  # no other decoder is asked
    reader.setAutoTransform(True)
    turned = reader.transformation().value & QImageIOHandler.Transformation.TransformationRotate90.value
    size = _bounded(reader.size().transposed() if turned else reader.size())
    if size.isEmpty() or not width:
        return size, QImage()
    if width < size.width():
        reader.setScaledSize(_scaled(size, width).transposed() if turned else _scaled(size, width))
    return size, reader.read()


def _scaled(size: QSize, width: int) -> QSize:
    return _bounded(size.scaled(width, 1 << 20, Qt.AspectRatioMode.KeepAspectRatio))


def _bounded(size: QSize) -> QSize:
    """Return the size, or none when so many pixels would take too much room."""
    return size if 0 < size.width() * size.height() <= MOST_PIXELS else QSize()


def _harmless_svg(content: bytes) -> bytes | None:
    """Return an SVG that refers to nothing outside itself, in UTF-8 as it was looked through."""
    if len(content) > MOST_SVG_BYTES or b"<svg" not in content:
        return None
    try:
        text = _XML_DECLARATION.sub("", content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return None
    return None if _REFERS_OUTSIDE.search(text) else text.encode()
