"""What looks like a field in the bar above the screens, and opens the one box for everything."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.icons import icon
from ui.theme import UI_PX, Theme

_WIDE = 400  # pixels at normal text size, as all here
_HEIGHT = 34
_PAD, _GAP, _SIGN = 10, 8, 18
_NARROW = 620  # width of the bar below which only the magnifier is left
_SHARE = 0.4  # of the bar
_ROUND = 7.0
_KEYS_PX = 12


class SearchField(QAbstractButton):
    """A button. With less room its words become fewer, then only the magnifier is left."""

    requested = Signal()

    def __init__(self, action: QAction, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._scale = theme, scale
        self._long = self.tr("Search: department, service, term, command …")
        self._short = self.tr("Search …")
        self._keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._font, self._small = theme.font(UI_PX * scale), theme.font(_KEYS_PX * scale)
        self.setText(self._long)
        self.setAccessibleName(self.tr("Search and commands"))
        self.setAccessibleDescription(self._keys)
        self.setToolTip(f"{self._long} ({self._keys})" if self._keys else self._long)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.fit(parent.width() if parent else _WIDE)
        if parent:
            parent.installEventFilter(self)
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.requested.emit()

    @property
    def shown_words(self) -> str:
        """The words that there is room for; nothing beside the magnifier alone."""
        room = self.width() - round((2 * _PAD + _SIGN + _GAP) * self._scale) - self._keys_room
        metrics = QFontMetrics(self._font)
        return next((words for words in (self._long, self._short) if metrics.horizontalAdvance(words) <= room), "")

    def fit(self, bar: int) -> None:
        """Take the room that a bar so many pixels wide has for it."""
        words = QFontMetrics(self._font).horizontalAdvance(self._long)
        all_words = words + self._keys_room + round((2 * _PAD + _SIGN + 2 * _GAP) * self._scale)
        wide = min(max(round(_WIDE * self._scale), all_words), round(bar * _SHARE))
        self.setFixedWidth(self._height if bar < _NARROW * self._scale else wide)

    def sizeHint(self) -> QSize:
        """Return the room that it has by now."""
        return QSize(self.width(), self._height)

    def event(self, event: QEvent) -> bool:
        """Follow the width of the bar that it is put in."""
        bar = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and bar:
            bar.installEventFilter(self)
            self.fit(bar.width())
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The bar has another width."""
        if watched is self.parentWidget() and isinstance(event, QResizeEvent):
            self.fit(event.size().width())
        return super().eventFilter(watched, event)

    @property
    def _height(self) -> int:
        return max(round(_HEIGHT * self._scale), QFontMetrics(self._font).height() + round(12 * self._scale))

    @property
    def _keys_room(self) -> int:
        if not self._keys:
            return 0
        return QFontMetrics(self._small).horizontalAdvance(self._keys) + round((14 + _GAP) * self._scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is as good as Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it like the fields of the theme."""
        theme, scale, words = self._theme, self._scale, self.shown_words
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focus = self.hasFocus()
            painter.setPen(QPen(theme.colour("sea" if focus else "edge"), 2 if focus else 1))
            painter.setBrush(theme.colour("panel" if self.underMouse() else "card"))
            inside = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inside, _ROUND * scale, _ROUND * scale)
            sign = round(_SIGN * scale)
            left = round(_PAD * scale) if words else (self.width() - sign) // 2
            magnifier = icon("search", theme.colour("ink2"), sign)
            magnifier.paint(painter, QRect(left, (self.height() - sign) // 2, sign, sign))
            if not words:
                return
            painter.setFont(self._font)
            painter.setPen(theme.colour("ink2"))
            text = self.rect().adjusted(left + sign + round(_GAP * scale), 0, 0, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
            self._paint_keys(painter)

    def _paint_keys(self, painter: QPainter) -> None:
        if not self._keys:
            return
        theme, scale = self._theme, self._scale
        width = self._keys_room - round(_GAP * scale)
        height = QFontMetrics(self._small).height() + round(4 * scale)
        chip = QRect(self.width() - round(_PAD * scale) - width, (self.height() - height) // 2, width, height)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("panel"))
        painter.drawRoundedRect(chip, 4 * scale, 4 * scale)
        painter.setFont(self._small)
        painter.setPen(theme.colour("ink2"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self._keys)
