"""A column of text and fields that scrolls."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.layout_parts import parts, tab_stops

NARROW = 700  # pixels at normal text size, below which rows are set one below the other

_WIDTH = 920  # pixels at normal text size


class Sheet(QScrollArea):
    """A column in the middle of what it scrolls. `fill` is for whoever makes it anew."""

    def __init__(self, scale: float, width: int = _WIDTH) -> None:
        super().__init__(widgetResizable=True)
        self.scale = scale
        self._wide: bool | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        surface = _Surface()
        surface.setProperty("surface", "paper")
        self._across = QHBoxLayout(surface)
        self._inner = QWidget()
        self._inner.setMaximumWidth(round(width * scale))
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(round(10 * scale))
        self._across.addWidget(self._inner, 1000)
        self._across.addStretch(1)
        self.setWidget(surface)
        self._fit()

    def clear(self) -> None:
        """Take everything out."""
        _empty(self.column)

    def finish(self) -> None:
        """Everything is in the column: it stands at the top at once, and Tab goes through it as it is seen."""
        self.column.addStretch(1)
        for part in parts(self.column):
            if isinstance(part, QWidget) and not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                part.show()  # else the layout does it a little later, and nothing can have the focus until then
        self.order()

    def order(self, *after: QWidget) -> None:
        """Let Tab go through what is here as it is seen, from the place of this column on to `after`."""
        stops = dict.fromkeys(_whole(stop) for stop in tab_stops(self.column))
        for one, other in pairwise((self, *stops, *after)):
            QWidget.setTabOrder(one, other)

    @property
    def narrow(self) -> bool:
        """Whether there is too little room for rows of several columns."""
        return self.viewport().width() < NARROW * self.scale

    def bring(self, widget: QWidget) -> None:
        """Scroll until a widget is seen, as much of it as there is room for."""
        self.ensureWidgetVisible(widget, 0, round(12 * self.scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell when there is more or less room than before."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = not self.narrow
        if wide != self._wide:
            self._wide = wide
            self._across.setContentsMargins(*((40, 26, 28, 36) if wide else (20, 18, 20, 24)))
            self.fit_room(wide)

    def fit_room(self, wide: bool) -> None:
        """There is room for rows of several columns now, or no more."""


class _Surface(QWidget):
    """What is scrolled: as high as its lines are at the width that it has, and no higher."""

    def minimumSizeHint(self) -> QSize:
        """Ask for no height: Qt would take that of lines broken at every word."""
        return QSize(super().minimumSizeHint().width(), 0)


def _empty(layout: QLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            _empty(inner)


def _whole(stop: QWidget) -> QWidget:
    """What a field belongs to, where Qt goes through its parts by itself; left apart, Tab would come back to it."""
    parent = stop.parentWidget()
    proxy = parent.focusProxy() if parent else None
    return parent if parent and proxy and parent.isAncestorOf(proxy) else stop
