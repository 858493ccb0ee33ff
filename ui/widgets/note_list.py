"""Notes as rows: how each begins, what it is about, when, and its tags. It stays quick with thousands."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from storage.models import Note
from ui.note_places import Standing, gone_words
from ui.theme import Theme

ROW_ROLE = Qt.ItemDataRole.UserRole
_BEGINNING = 200  # letters of a note that a row may show
_PAD_X, _PAD_Y, _GAP = 12, 9, 4  # pixels at normal text size

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What a row says."""

    beginning: str
    page: str  # title of the page that it is about; empty: about none
    day: str
    tags: str
    gone: str  # what is no longer there, as a sentence; empty: nothing

    @property
    def about(self) -> str:
        """The second line."""
        return " · ".join(filter(None, (self.page, self.day, self.tags)))


def note_row(note: Note, page: str, standing: Standing, when: datetime) -> NoteRow:
    """Return the row of a note; `when` is the time that it is sorted by."""
    beginning = " ".join(note.text[:_BEGINNING].split())
    if not beginning and note.passage:
        quoted = QCoreApplication.translate("NoteList", "“{words}”")
        beginning = quoted.format(words=note.passage.exact[:_BEGINNING])
    day = when.astimezone().date()
    shown = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return NoteRow(beginning, page, shown, " ".join(f"#{tag}" for tag in note.tags), gone_words(standing))


class NoteListModel(QAbstractListModel):
    """The notes that are shown, in their order. What a row says is worked out when it is seen."""

    def __init__(self, describe: Callable[[Note], NoteRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._at: dict[str, int] = {}
        self.notes: list[Note] = []

    def set_notes(self, notes: list[Note]) -> bool:
        """Take other notes. Returns whether the list is another one; else only what rows say may be."""
        if [note.id for note in notes] == [note.id for note in self.notes]:
            self.notes = notes
            self.tell_changed()
            return False
        self.beginResetModel()
        self.notes = notes
        self._at = {note.id: at for at, note in enumerate(notes)}
        self.endResetModel()
        return True

    def tell_changed(self) -> None:
        """What the rows say is other."""
        if self.notes:
            self.dataChanged.emit(self.index(0), self.index(len(self.notes) - 1))

    def find(self, note_id: str) -> QModelIndex:
        """Where a note stands; an invalid index where it is not shown."""
        at = self._at.get(note_id)
        return QModelIndex() if at is None else self.index(at)

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a note."""
        return 0 if parent is not None and parent.isValid() else len(self.notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row as a record, as words, and as a screen reader says it."""
        note = self.notes[index.row()]
        if role == ROW_ROLE:
            return self._describe(note)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._describe(note).beginning
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self._describe(note)
            return ". ".join(filter(None, (row.beginning, row.about, row.gone.rstrip("."))))
        return None


class NoteListView(QListView):
    """The rows of notes. The selection says what is open; Enter goes into it, Delete removes it."""

    chosen = Signal(str)  # id of the note that became the current one
    picked = Signal(str)  # by the mouse
    entered_note = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, describe: Callable[[Note], NoteRow], theme: Theme, scale: float) -> None:
        super().__init__()
        self.rows = NoteListModel(describe, self)
        self.setModel(self.rows)
        self.setItemDelegate(_Rows(theme, scale, self))
        self.setProperty("plain", "true")
        self.setAccessibleName(QCoreApplication.translate("NoteList", "Notes"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda index: self.picked.emit(self.note_at(index)))

    @property
    def current(self) -> str:
        """The id of the current note, or nothing."""
        return self.note_at(self.currentIndex())

    def note_at(self, index: QModelIndex) -> str:
        """The id of the note in a row, or nothing."""
        return self.rows.notes[index.row()].id if index.isValid() else ""

    def show_notes(self, notes: list[Note], current: str) -> None:
        """Take other notes and stay at the same place; `current` becomes the current one, if it is there."""
        scroll = self.verticalScrollBar().value()
        if self.rows.set_notes(notes) and scroll:
            self.doItemsLayout()  # else the bar has no range yet
            self.verticalScrollBar().setValue(scroll)
        self.select(current)

    def select(self, note_id: str) -> None:
        """Make a note the current one, without telling; nothing for none."""
        if note_id != self.current:
            self.blockSignals(True)
            self.setCurrentIndex(self.rows.find(note_id))
            self.blockSignals(False)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which note it is now."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the note, Delete removes it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.entered_note.emit(self.current)
        elif event.key() == Qt.Key.Key_Delete and self.current:
            self.delete_wanted.emit(self.current)
        else:
            super().keyPressEvent(event)


class _Rows(QStyledItemDelegate):
    """Paints a row: its beginning, what it is about, and what is gone."""

    def __init__(self, theme: Theme, scale: float, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._scale = theme, scale

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        first, second = self._fonts(option)
        lines = QFontMetrics(first).height() + QFontMetrics(second).height()
        return QSize(0, lines + round((2 * _PAD_Y + _GAP) * self._scale) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, NoteRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, chosen)
        inside = QRect(option.rect).adjusted(*self._insets())
        first, second = self._fonts(option)
        contrast = self._theme.name == "contrast" and chosen
        height = QFontMetrics(first).height()
        line = QRect(inside.left(), inside.top(), inside.width(), height)
        painter.setFont(first)
        painter.setPen(self._theme.colour("on_sea" if contrast else "ink"))
        self._line(painter, line, row.beginning)
        line = QRect(inside.left(), inside.top() + height + round(_GAP * self._scale), inside.width(), inside.height())
        line.setHeight(QFontMetrics(second).height())
        painter.setFont(second)
        painter.setPen(self._theme.colour("on_sea" if contrast else "signal_ink" if row.gone else "ink2"))
        words = f"{row.gone} {row.about}".strip()
        self._line(painter, line, words)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
        rect = QRect(option.rect)
        if chosen:
            painter.fillRect(rect, self._theme.colour("sea" if self._theme.name == "contrast" else "sea_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.colour("panel"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("ink" if self._theme.name == "contrast" else "sea"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 5, 5)

    def _line(self, painter: QPainter, area: QRect, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, where | Qt.TextFlag.TextSingleLine, shown)

    def _insets(self) -> tuple[int, int, int, int]:
        across, down = round(_PAD_X * self._scale), round(_PAD_Y * self._scale)
        return across, down, -across, -down

    def _fonts(self, option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        view = option.widget
        first = QFont(view.font() if isinstance(view, QWidget) else option.font)
        first.setWeight(QFont.Weight.Medium)
        second = self._theme.font(12.5 * self._scale)
        return first, second
