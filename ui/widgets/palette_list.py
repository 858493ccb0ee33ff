"""The rows of the one box for everything: kind, title with the words marked, the passage, and a command's keys."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.palette_entries import Entry, EntryKind, Spans, kind_words, plain
from ui.theme import Theme

ENTRY_ROLE = Qt.ItemDataRole.UserRole
_PAD_X, _PAD_Y, _GAP = 12, 7, 1  # pixels at normal text size, as all here
_TITLE_PX, _DETAIL_PX, _KIND_PX = 14.5, 13.0, 12.0
_BESIDE = 20  # between the kinds and the titles
_NARROW = 520  # width below which a kind has no column of its own
_BAR = 3  # at the left of the chosen row
_ROUND = 7.0
_BETWEEN = "· "

Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """The rows, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row an entry."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row as a record, as words, and as a screen reader says it."""
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        return None


def spoken(entry: Entry) -> str:
    """A row in words."""
    detail = "".join(text for text, _ in entry.detail).strip(" .…")
    words = QCoreApplication.translate("Palette", "{kind}: {title}")
    words = words.format(kind=kind_words(entry.kind), title=_joined(entry.context, entry.words))
    return ". ".join(filter(None, (words, detail, entry.keys)))


def _joined(context: str, title: str) -> str:
    return f"{context} › {title}" if context else title


class PaletteList(QListView):
    """The rows; one of them is chosen as long as there are any. The keys come from the field above."""

    opened = Signal(Entry)  # by the mouse

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self.rows = PaletteModel(self)
        self.setModel(self.rows)
        self._painter = _Rows(theme, scale, self)
        self.setItemDelegate(self._painter)
        self.setProperty("plain", "true")
        self.setAccessibleName(QCoreApplication.translate("Palette", "Results"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.clicked.connect(lambda index: self.opened.emit(self.rows.entries[index.row()]))

    @property
    def at(self) -> int:
        """The chosen row, from 0; -1 where there is none."""
        return self.currentIndex().row()

    @property
    def chosen(self) -> Entry | None:
        """What is chosen."""
        return self.rows.entries[self.at] if self.at >= 0 else None

    def show_entries(self, entries: Sequence[Entry], at: int) -> None:
        """Show these rows, with one of them chosen; the same ones are left alone."""
        if entries != self.rows.entries:
            self._painter.forget()
            self.rows.set_entries(entries)
            self.updateGeometry()
        self.choose(at)

    def choose(self, row: int) -> None:
        """Choose a row, or the nearest that there is."""
        if self.rows.entries:
            self.setCurrentIndex(self.rows.index(max(0, min(row, len(self.rows.entries) - 1))))

    def page_rows(self) -> int:
        """How many rows are seen at once, at least one."""
        height = self._painter.height(self.at) if self.at >= 0 else 1
        return max(1, self.viewport().height() // height - 1)

    def sizeHint(self) -> QSize:
        """Return the room that all rows take."""
        return QSize(200, sum(map(self._painter.height, range(len(self.rows.entries)))) + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the room of a row; the others are scrolled."""
        return QSize(120, self._painter.height(0) if self.rows.entries else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A row may need another height in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._painter.forget()
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())


class _Rows(QStyledItemDelegate):
    """Paints rows. Where there is little room, kinds and what a title stands under go to the second line."""

    def __init__(self, theme: Theme, scale: float, parent: PaletteList) -> None:
        super().__init__(parent)
        self._theme, self._scale, self._list = theme, scale, parent
        self._title = theme.font(_TITLE_PX * scale, QFont.Weight.DemiBold)
        self._detail = theme.font(_DETAIL_PX * scale)
        self._kind = theme.font(_KIND_PX * scale)
        kinds = QFontMetrics(self._kind)
        self._column = max(kinds.horizontalAdvance(kind_words(kind)) for kind in EntryKind) + round(_BESIDE * scale)
        self._short = QFontMetrics(self._title).height() + round(2 * _PAD_Y * scale)
        self._tall = self._short + QFontMetrics(self._detail).height() + round(_GAP * scale)
        self._known: dict[int, tuple[Spans, Spans]] = {}  # the lines of rows, for this width

    def forget(self) -> None:
        """The rows are others, or have another width."""
        self._known.clear()

    def height(self, row: int) -> int:
        """Pixels of a row: one line or two."""
        return self._tall if self._lines(row)[1] else self._short

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line or two."""
        return QSize(0, self.height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        entry = self._list.rows.entries[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        swapped = chosen and self._theme.name == "contrast"
        ink, soft = ("on_sea", "on_sea") if swapped else ("ink", "ink2")
        rect = QRect(option.rect)
        area = self._area(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, chosen)
        top = rect.top() + round(_PAD_Y * self._scale)
        height = QFontMetrics(self._title).height()
        if not self._narrow:
            painter.setFont(self._kind)
            painter.setPen(self._theme.colour(soft))
            kind = QRect(rect.left() + self._inset, top, self._column, height)
            painter.drawText(kind, Qt.AlignmentFlag.AlignVCenter, kind_words(entry.kind))
        title, detail = self._lines(index.row())
        room = area.width() - self._keys_width(entry)
        self._paint_line(painter, QRect(area.left(), top, room, height), title, self._title, self._theme.colour(ink))
        self._paint_keys(painter, entry, QRect(area.left(), top, area.width(), height), self._theme.colour(soft))
        if detail:
            below = top + height + round(_GAP * self._scale)
            line = QRect(area.left(), below, area.width(), QFontMetrics(self._detail).height())
            self._paint_line(painter, line, detail, self._detail, self._theme.colour(soft))
        painter.restore()

    @property
    def _narrow(self) -> bool:
        return self._list.viewport().width() < _NARROW * self._scale

    @property
    def _inset(self) -> int:
        return round(_PAD_X * self._scale)

    def _area(self, row: QRect) -> QRect:
        """Where the words of a row stand."""
        left = self._inset + (0 if self._narrow else self._column)
        return row.adjusted(left, 0, -self._inset, 0)

    def _lines(self, row: int) -> tuple[Spans, Spans]:
        """The first and the second line of a row."""
        if row not in self._known:
            room = self._area(QRect(0, 0, self._list.viewport().width(), 0)).width()
            self._known[row] = self._divided(self._list.rows.entries[row], room)
        return self._known[row]

    def _divided(self, entry: Entry, room: int) -> tuple[Spans, Spans]:
        title, detail = entry.title, entry.detail
        before = [kind_words(entry.kind)] if self._narrow else []
        if entry.context:
            whole = QFontMetrics(self._title).horizontalAdvance(_joined(entry.context, entry.words))
            if whole <= room:
                title = ((_joined(entry.context, ""), False), *title)
            else:
                before.append(entry.context)
        if before:
            words = " · ".join(before)
            detail = (*plain(f"{words} · " if detail else words), *detail)
        return title, detail

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
        rect = QRect(option.rect).adjusted(0, 1, 0, -1)
        contrast = self._theme.name == "contrast"
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(self._theme.colour("sea" if contrast else "sea_soft"))
            painter.drawRoundedRect(rect, _ROUND * self._scale, _ROUND * self._scale)
            painter.setBrush(self._theme.colour("sea"))
            inside = round(_ROUND * self._scale)
            painter.drawRect(rect.left(), rect.top() + inside, round(_BAR * self._scale), rect.height() - 2 * inside)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.colour("panel"))
            painter.drawRoundedRect(rect, _ROUND * self._scale, _ROUND * self._scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _keys_width(self, entry: Entry) -> int:
        if not entry.keys:
            return 0
        return QFontMetrics(self._kind).horizontalAdvance(entry.keys) + round(30 * self._scale)

    def _paint_keys(self, painter: QPainter, entry: Entry, line: QRect, ink: QColor) -> None:
        if not entry.keys:
            return
        width = self._keys_width(entry) - round(16 * self._scale)
        box = QRect(line.right() - width, line.top(), width, line.height())
        painter.setFont(self._kind)
        painter.setPen(QPen(ink if self._theme.name == "contrast" else self._theme.colour("line"), 1))
        painter.drawRoundedRect(box, 4 * self._scale, 4 * self._scale)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, entry.keys)

    def _paint_line(self, painter: QPainter, area: QRect, spans: Spans, font: QFont, ink: QColor) -> None:
        """Paint words on one line, cut at the end; where what is marked would be cut off, at the beginning, too."""
        metrics = QFontMetrics(font)
        text = "".join(part for part, _ in spans)
        ranges = _marked(spans)
        cut = _cut_before(text, ranges, metrics, area.width())
        text = ("… " if cut else "") + text[cut:]
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        same = len(shown) - 1 if shown != text else len(shown)  # without its dots
        layout = QTextLayout(shown, font)
        formats = []
        for start, end in ranges:
            at, to = start - cut + (2 if cut else 0), min(same, end - cut + (2 if cut else 0))
            if 0 <= at < to:
                found = QTextLayout.FormatRange()
                found.start, found.length, found.format = at, to - at, self._mark(ink)
                formats.append(found)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width() + 2)
        layout.endLayout()
        painter.setPen(ink)
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))

    def _mark(self, ink: QColor) -> QTextCharFormat:
        form = QTextCharFormat()
        if self._theme.name == "contrast":
            form.setFontUnderline(True)
            form.setForeground(ink)
        else:
            form.setBackground(self._theme.colour("mark"))
            form.setForeground(self._theme.colour("ink"))
        return form


def _marked(spans: Spans) -> list[tuple[int, int]]:
    """From where to where a text is marked."""
    ranges, at = [], 0
    for text, marked in spans:
        if marked:
            ranges.append((at, at + len(text)))
        at += len(text)
    return ranges


def _cut_before(text: str, ranges: Sequence[tuple[int, int]], metrics: QFontMetrics, width: int) -> int:
    """How much to leave out before the first mark, so that it is seen in this width: whole words."""
    if not ranges:
        return 0
    start, end = ranges[0]
    room = width - metrics.horizontalAdvance("… …")
    cut = 0
    while metrics.horizontalAdvance(text[cut:end]) > room:
        blank = text.find(" ", cut, start)
        if blank < 0:
            break
        cut = blank + 1
    while cut and text.startswith(_BETWEEN, cut):
        cut += len(_BETWEEN)
    return cut
