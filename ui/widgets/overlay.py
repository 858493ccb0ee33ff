"""A card over a window, with a veil over the rest of it.

Below it lies a picture of the window: painting the window itself anew for each key would take longer than a frame.
"""

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QRegion, QWheelEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import Theme

_MARGIN, _TOP = 16, 48  # pixels at normal text size
_SHADOW = 26  # pixels around the card
_CORNER = 4  # pixels from the card's edge in which its round corners leave something to be seen, at normal text size
_VEIL = 0.6  # how much of the paper covers the window


class Overlay(QWidget):
    """Lies over all of `window` while it is shown, and holds a card as high as what is in it; hidden at first."""

    def __init__(self, theme: Theme, scale: float, width: int, window: QWidget) -> None:
        super().__init__(window)
        self._over, self._theme, self._scale, self._width = window, theme, scale, width
        self._picture = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()
        self._arranged = QTimer(self, singleShot=True, interval=0)
        self._arranged.timeout.connect(self._take_picture)
        self.card = QFrame(self)
        self.card.setProperty("card", "true")
        self.column = QVBoxLayout(self.card)
        around = round(10 * scale)
        self.column.setContentsMargins(around, round(8 * scale), around, around)
        self.column.setSpacing(round(6 * scale))
        window.installEventFilter(self)

    def cover(self) -> None:
        """Show it in front of everything else."""
        self.setGeometry(self._over.rect())
        self._picture = self._veiled()
        self.place()
        self.show()
        self.raise_()

    def left(self) -> None:
        """The person clicked beside the card."""
        self.hide()

    def place(self) -> None:
        """Put the card in the middle, as high as what is in it wants and the window allows."""
        room = self.rect()
        width = min(round(self._width * self._scale), room.width() - 2 * _MARGIN)
        top = min(round(_TOP * self._scale), room.height() // 12)
        self.card.resize(width, self.card.height())
        self.column.activate()  # what is in it may want another height in this width
        column = self.column
        height = column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()
        placed = QRect((room.width() - width) // 2, top, width, min(height, room.height() - top - _MARGIN))
        before = self.card.geometry()
        if placed != before:
            self.card.setGeometry(placed)
            around = QMargins(_SHADOW, _SHADOW, _SHADOW, 2 * _SHADOW)
            self.update(QRegion(before + around) + QRegion(placed + around) - self._within(before & placed))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._arranged.start()
            self.setGeometry(self._over.rect())
            self.place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave by a click beside the card."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.left()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What lies below is not scrolled."""
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the picture."""
        self._picture = QPixmap()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the window below, and a shadow of the card on it."""
        beside = event.region() - self._within(self.card.geometry())
        if beside.isEmpty():
            return
        with QPainter(self) as painter:
            painter.setClipRegion(beside)
            painter.fillRect(event.rect(), self._theme.colour("paper"))
            painter.drawPixmap(0, 0, self._picture)
            if self._theme.name == "contrast":
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 9 if self._theme.dark else 3))
            for wide in range(_SHADOW, 0, -2):
                rect = self.card.geometry().adjusted(-wide, -wide // 2, wide, wide + wide // 2)
                painter.drawRoundedRect(rect, wide + 8, wide + 8)

    def _within(self, card: QRect) -> QRegion:
        """Where a card hides what lies below it: all but its corners."""
        edge = round(_CORNER * self._scale)
        return QRegion(card - QMargins(edge, edge, edge, edge))

    def _take_picture(self) -> None:
        """The window has another size, and has arranged what is in it."""
        if self.isVisible():
            self._picture = self._veiled()
            self.update()

    def _veiled(self) -> QPixmap:
        """The window as it is now, below the veil."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        veil = self._theme.colour("paper")
        picture.fill(veil)
        for child in self._over.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if child is not self and child.isVisible() and not child.isWindow():
                child.render(picture, child.pos())
        veil.setAlphaF(_VEIL)
        with QPainter(picture) as painter:
            painter.fillRect(self.rect(), veil)
        return picture
