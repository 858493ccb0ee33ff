"""Versions as rows under their days: time, what was done, who, and the line they wrote. Quick with thousands."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from content.history import Version
from ui.theme import Theme
from ui.version_words import day_of, day_words, done_words, time_words, version_words, who_words

_ROW = Qt.ItemDataRole.UserRole
_PAD_X, _PAD_Y, _GAP = 12, 7, 3  # pixels at normal text size

Index = QModelIndex | QPersistentModelIndex


class VersionModel(QAbstractListModel):
    """Versions, newest first, and before each day's first one the day. Words are made when they are seen."""

    def __init__(self, title: Callable[[Version], str] | None = None, parent: QObject | None = None) -> None:
        """`title`: what a row begins with, where that is not what was done."""
        super().__init__(parent)
        self._title = title or done_words
        self._today = date.min
        self.rows: list[Version | date] = []

    def set_versions(self, versions: Sequence[Version], today: date) -> None:
        """Take other versions, newest first."""
        self.beginResetModel()
        self._today = today
        self.rows = []
        for day, several in groupby(versions, key=day_of):
            self.rows += [day, *several]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a version, and one a day."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Days cannot be chosen; the keys pass over them."""
        if isinstance(self.rows[index.row()], Version):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A day, or the two lines of a version; both together for a screen reader."""
        if role not in (_ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.rows[index.row()]
        if not isinstance(row, Version):
            day = day_words(row, self._today)
            return (day,) if role == _ROW else day
        about = " · ".join(filter(None, (time_words(row.when), who_words(row), row.note)))
        words = (self._title(row), about)
        if role == _ROW:
            return words
        day = f"{day_words(day_of(row), self._today)}. " if role == Qt.ItemDataRole.AccessibleTextRole else ""
        return day + ". ".join(words)


class VersionList(QListView):
    """The rows of versions. The current one is what is shown beside it."""

    chosen = Signal()  # another version is the current one
    entered_version = Signal()  # Enter, or a double click

    def __init__(self, theme: Theme, scale: float, name: str, title: Callable[[Version], str] | None = None) -> None:
        super().__init__()
        self.versions = VersionModel(title, self)
        self.setModel(self.versions)
        self.setItemDelegate(_Rows(theme, scale, self))
        self.setProperty("plain", "true")
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.activated.connect(lambda _: self.entered_version.emit())

    @property
    def current(self) -> Version | None:
        """The version that is chosen."""
        index = self.currentIndex()
        row = self.versions.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Version) else None

    def show_versions(self, versions: Sequence[Version], today: date) -> None:
        """Take other versions; the newest becomes the current one."""
        self.versions.set_versions(versions, today)
        if versions:
            self.setCurrentIndex(self.versions.index(1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current version in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home goes to the newest version: the day above it cannot be chosen."""
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self.versions.index(1)
        return super().moveCursor(action, modifiers)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that it is another one; the day above the first stays in sight."""
        super().currentChanged(current, previous)
        if not current.isValid():
            return
        if not isinstance(self.versions.rows[max(0, current.row() - 1)], Version):
            self.scrollTo(self.versions.index(current.row() - 1))
            self.scrollTo(self.versions.index(current.row()))
        self.chosen.emit()


class VersionChoices(QAbstractListModel):
    """What a version can be compared with. Words are made when they are seen."""

    def __init__(self, before: str, now: str, parent: QObject) -> None:
        super().__init__(parent)
        self._first = (before, now)
        self.versions: list[Version] = []

    def set_versions(self, versions: list[Version]) -> None:
        """Take the versions, newest first."""
        self.beginResetModel()
        self.versions = versions
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """The version before, the page now, and all versions."""
        return 0 if parent is not None and parent.isValid() else len(self._first) + len(self.versions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A choice in words."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        row = index.row()
        return self._first[row] if row < len(self._first) else version_words(self.versions[row - len(self._first)])


class _Rows(QStyledItemDelegate):
    """Paints a day, or a version in two lines."""

    def __init__(self, theme: Theme, scale: float, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._scale = theme, scale
        self._strong, self._small = theme.font(14 * scale, QFont.Weight.Medium), theme.font(12.5 * scale)
        self._day = theme.font(12 * scale, QFont.Weight.DemiBold)
        first, second = QFontMetrics(self._strong).height(), QFontMetrics(self._small).height()
        self._version_size = QSize(0, first + second + round((2 * _PAD_Y + _GAP) * scale) + 1)
        self._day_size = QSize(0, QFontMetrics(self._day).height() + round(2 * _PAD_Y * scale))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, or two."""
        model = index.model()
        is_version = isinstance(model, VersionModel) and isinstance(model.rows[index.row()], Version)
        return self._version_size if is_version else self._day_size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        words = index.data(_ROW)
        if not isinstance(words, tuple):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across, down = round(_PAD_X * self._scale), round(_PAD_Y * self._scale)
        inside = QRect(option.rect).adjusted(across, down, -across, -down)
        if len(words) == 1:
            self._line(painter, inside, words[0], self._day, "ink2")
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_ground(painter, option, chosen)
            contrast = self._theme.name == "contrast" and chosen
            first, second = QRect(inside), QRect(inside)
            first.setHeight(QFontMetrics(self._strong).height())
            second.setTop(first.bottom() + 1 + round(_GAP * self._scale))
            self._line(painter, first, words[0], self._strong, "on_sea" if contrast else "ink")
            self._line(painter, second, words[1], self._small, "on_sea" if contrast else "ink2")
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
        rect, contrast = QRect(option.rect), self._theme.name == "contrast"
        if chosen:
            painter.fillRect(rect, self._theme.colour("sea" if contrast else "sea_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.colour("panel"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("line"))
        view = option.widget
        if chosen and isinstance(view, QWidget) and view.hasFocus():
            painter.setPen(QPen(self._theme.colour("ink" if contrast else "sea"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 5, 5)

    def _line(self, painter: QPainter, area: QRect, words: str, font: QFont, token: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, where | Qt.TextFlag.TextSingleLine, shown)
