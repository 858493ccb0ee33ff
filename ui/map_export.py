"""The map as a picture for others: SVG, PNG or PDF, in light colours, with its title and its legend."""

import os
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPageSize, QPainter, QPdfWriter

from content.library import Guide
from content.organisation import ALL, Organisation
from content.relation_map import EVERYTHING, Matrix, matrix
from ui import map_words, theme
from ui.list_export import write_export
from ui.map_picture import BELOW_PX, Picture, View, measure, place, whole_picture
from ui.map_shown import MOST_PARTIES
from ui.paper import file_name
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from ui.dialogs import Dialogs


SUFFIXES = (".svg", ".png", ".pdf")
_MARGIN = 24.0
_HEAD_PX = 20.0
_SHARP = 2.0  # pixels of a PNG for each of the screen
_MOST_PIXELS = 24_000_000  # of a PNG
_LONGEST_SIDE = 16_000  # pixels of a PNG
_LONGEST_PAGE = 14_400.0  # points: what a PDF may have
_CELL = (46.0, 30.0)


class UnknownPicture(ValueError):
    """The file's name ends in none of `SUFFIXES`."""


@dataclass(frozen=True, slots=True)
class Table:
    """A matrix to be drawn."""

    organisation: Organisation
    matrix: Matrix

    @property
    def title(self) -> str:
        """What it is about."""
        return QCoreApplication.translate("MapPicture", "Who is there for whom?")


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Everything that is painted, and how large it is."""

    drawn: Picture | Table
    title: str
    footer: str
    look: Theme
    body: QRectF
    size: QSizeF

    @property
    def view(self) -> View:
        """Whose signs are explained."""
        return self.drawn.view if isinstance(self.drawn, Picture) else View.MATRIX


def application() -> "QApplication":
    """What pictures need where there is no window; a language is to be set afterwards."""
    from PySide6.QtWidgets import QApplication

    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    present = QApplication.instance()
    return present if isinstance(present, QApplication) else QApplication(sys.argv[:1])


def export_map(guide: Guide, path: Path) -> None:
    """Save the map of a whole guide; with more parties than can be read as a matrix.

    Needs `application`. Raises `OSError`, and `UnknownPicture` for another suffix than `SUFFIXES`.
    """
    organisation = guide.organisation
    if len(organisation.parties) > MOST_PARTIES:
        save(path, Table(organisation, matrix(organisation, EVERYTHING)), guide.info.name)
    else:
        picture = whole_picture(organisation, EVERYTHING)
        measure(picture, theme.load("light"))
        save(path, place(picture), guide.info.name)


def ask(parent: "QWidget", dialogs: "Dialogs", folder: Path, drawn: Picture | Table) -> Path | None:
    """Ask where to save; nothing where the person chose no place."""
    title = QCoreApplication.translate("MapExport", "Save the map as a picture")
    kinds = QCoreApplication.translate("MapExport", "Pictures (*.svg *.png);;Documents (*.pdf)")
    return dialogs.save_file(parent, title, folder / (file_name(drawn.title) + SUFFIXES[0]), kinds)


def save_and_tell(path: Path, drawn: Picture | Table, footer: str) -> tuple[str, str]:
    """Save, and return what to tell of it with its kind; may take a while, and runs on any thread."""
    try:
        save(path, drawn, footer)
    except UnknownPicture:
        return QCoreApplication.translate("MapExport", "The file's name has to end in .svg, .png or .pdf."), "error"
    except OSError as error:
        words = QCoreApplication.translate(
            "MapExport", "“{path}” could not be written: {reason}. Please choose another place."
        )
        return words.format(path=path, reason=error.strerror or ""), "error"
    return QCoreApplication.translate("MapExport", "Saved: {path}").format(path=path), "ok"


def save(path: Path, drawn: Picture | Table, footer: str) -> None:
    """Write a picture that has its places, or a table, over the guide's name. Raises `OSError`, `UnknownPicture`."""
    writers = {".svg": _svg, ".png": _png, ".pdf": _pdf}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise UnknownPicture(path.suffix)
    write_export(path, writer(_sheet(drawn, footer)))


def _sheet(drawn: Picture | Table, footer: str) -> _Sheet:
    from ui.widgets.map_legend import legend_height

    look = theme.load("light")
    size = QSizeF(*drawn.layout.size) if isinstance(drawn, Picture) else _table_size(drawn, look)
    heading = QFontMetricsF(look.font(_HEAD_PX, QFont.Weight.Bold)).horizontalAdvance(drawn.title)
    width = max(size.width(), heading, 420.0) + 2 * _MARGIN
    top = _MARGIN + 2.6 * _HEAD_PX
    body = QRectF(QPointF((width - size.width()) / 2, top), size)
    view = drawn.view if isinstance(drawn, Picture) else View.MATRIX
    bottom = body.bottom() + _MARGIN / 2 + legend_height(look, view, width - 2 * _MARGIN) + _MARGIN
    return _Sheet(drawn, drawn.title, footer, look, body, QSizeF(width, bottom))


def _paint(painter: QPainter, sheet: _Sheet) -> None:
    from ui.widgets.map_items import draw_picture
    from ui.widgets.map_legend import paint_legend

    look, width = sheet.look, sheet.size.width() - 2 * _MARGIN
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(QPointF(0, 0), sheet.size), look.colour("paper"))
    painter.setFont(look.font(_HEAD_PX, QFont.Weight.Bold))
    painter.setPen(look.colour("ink"))
    painter.drawText(QRectF(_MARGIN, _MARGIN, width, 1.4 * _HEAD_PX), _LEFT, sheet.title)
    painter.setFont(look.font(BELOW_PX))
    painter.setPen(look.colour("ink2"))
    painter.drawText(QRectF(_MARGIN, _MARGIN + 1.4 * _HEAD_PX, width, 20), _LEFT, sheet.footer)
    painter.save()
    painter.translate(sheet.body.topLeft())
    if isinstance(sheet.drawn, Picture):
        draw_picture(painter, sheet.drawn, look)
    else:
        _paint_table(painter, sheet.drawn, look)
    painter.restore()
    painter.translate(_MARGIN, sheet.body.bottom() + _MARGIN / 2)
    paint_legend(painter, look, sheet.view, width)


# files


def _svg(sheet: _Sheet) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    size = sheet.size.toSize() + QSize(1, 1)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(sheet.title)
    generator.setDescription(sheet.footer)
    with QPainter(generator) as painter:
        _paint(painter, sheet)
    return bytes(buffer.data().data())


def _png(sheet: _Sheet) -> bytes:
    size = sheet.size
    sharp = min(
        _SHARP,
        _LONGEST_SIDE / max(size.width(), size.height()),
        (_MOST_PIXELS / (size.width() * size.height())) ** 0.5,
    )
    image = QImage((size * sharp).toSize() + QSize(1, 1), QImage.Format.Format_RGB32)
    image.fill(sheet.look.colour("paper"))
    with QPainter(image) as painter:
        painter.scale(sharp, sharp)
        _paint(painter, sheet)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes for the format
    return bytes(buffer.data().data())


def _pdf(sheet: _Sheet) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    points = min(0.75, _LONGEST_PAGE / max(sheet.size.width(), sheet.size.height()))
    writer.setPageSize(QPageSize(sheet.size * points, QPageSize.Unit.Point, sheet.title, _EXACT))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(sheet.title)
    writer.setCreator("Lotse")
    with QPainter(writer) as painter:
        dots = writer.logicalDpiX() / 72 * points
        painter.scale(dots, dots)
        _paint(painter, sheet)
    return bytes(buffer.data().data())


# the matrix


def _table_heads(table: Table) -> tuple[list[str], list[str]]:
    rows = [node.id for node in table.matrix.departments]
    return rows, [*rows, ALL] if any(customer == ALL for _, customer in table.matrix.cells) else rows


def _head_room(table: Table, look: Theme) -> float:
    metrics = QFontMetricsF(look.font(BELOW_PX))
    name = partial(map_words.customer_name, table.organisation)
    return max((metrics.horizontalAdvance(name(id_)) for id_ in _table_heads(table)[1]), default=0.0) + 12


def _table_size(table: Table, look: Theme) -> QSizeF:
    rows, columns = _table_heads(table)
    room = _head_room(table, look)
    return QSizeF(room + len(columns) * _CELL[0] + 1, room + len(rows) * _CELL[1] + 1)


def _paint_table(painter: QPainter, table: Table, look: Theme) -> None:
    from ui.widgets.map_matrix import CellPainter

    rows, columns = _table_heads(table)
    room = _head_room(table, look)
    painter.setFont(look.font(BELOW_PX))
    painter.setPen(look.colour("ink"))
    for number, id_ in enumerate(columns):
        painter.save()
        painter.translate(room + number * _CELL[0], room - 6)
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, room, _CELL[0]), _MIDDLE, map_words.customer_name(table.organisation, id_))
        painter.restore()
    for number, id_ in enumerate(rows):
        name = map_words.customer_name(table.organisation, id_)
        painter.drawText(QRectF(0, room + number * _CELL[1], room - 6, _CELL[1]), _MIDDLE, name)
    cells = CellPainter(look)
    for y, provider in enumerate(rows):
        for x, customer in enumerate(columns):
            cell = QRectF(room + x * _CELL[0], room + y * _CELL[1], *_CELL).adjusted(1.5, 1.5, -1.5, -1.5)
            cells.paint(painter, cell, table.matrix.cells.get((provider, customer)), provider == customer)


_EXACT = QPageSize.SizeMatchPolicy.ExactMatch
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
