"""The line at the window's foot: which guide is open, what was kept last, and that nothing leaves the device."""

from datetime import datetime

from PySide6.QtCore import QLocale, QSize, Qt, QTime
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

_MARGIN, _GAP = 16, 20  # pixels


class StatusLine(QWidget):
    """Small words that need no answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 4, _MARGIN, 4)
        row.setSpacing(_GAP)
        self._guide, self._kept, self._offline = _Short(), _Short(), _Short()
        self._offline.setText(self.tr("Offline – everything is on this device"))
        row.addWidget(self._guide)
        row.addWidget(self._kept)
        row.addStretch(1)
        row.addWidget(self._offline)

    def name_guide(self, name: str) -> None:
        """Say which guide is open."""
        self._guide.setText(self.tr("Guide: {name}").format(name=name) if name else "")
        self._arrange()

    def tell_reading(self, done: int, count: int) -> None:
        """Say how far a guide is read that is new here."""
        self._guide.setText(self.tr("Reading the guide: {done} of {count} pages").format(done=done, count=count))
        self._arrange()

    def tell_kept(self, at: datetime, what: str, keys: str) -> None:
        """Say when something was kept, and how it is taken back; without `what` there is nothing to take back."""
        time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
        if what:
            text = self.tr("Saved at {time} · {keys} takes back: {what}").format(time=time, keys=keys, what=what)
        else:
            text = self.tr("Saved at {time}").format(time=time)
        self._kept.setText(text)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Leave out what is always so, then the guide, before what was kept is cut off."""
        spare = self.contentsRect().width() - 2 * _MARGIN - self._kept.sizeHint().width()
        for label in (self._guide, self._offline):
            spare -= label.sizeHint().width() + _GAP
            label.setVisible(spare >= 0 or (label is self._guide and not self._kept.text()))


class _Short(QLabel):
    """One line that says less where there is no room for more."""

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self.setProperty("role", "small")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Almost no width is enough."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write what fits."""
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if text != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
