"""Many widgets below each other, each as high as its words need at the width that there is.

A box layout asks all of its widgets again for each one that comes, and has the right height some frames later; with
hundreds of rows that shows.
"""

from time import perf_counter

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QWidget

_SLICE = 0.012  # seconds of laying out rows that are out of sight, between two frames


class RowColumn(QWidget):
    """A column in a scroll area that leaves the size of its widget alone. `fit` says how wide it is."""

    def __init__(self, widest: int, across: int, above: int, below: int) -> None:
        """Pixels: of a row at most, of the margins left and right, above and below."""
        super().__init__()
        self._widest, self._across, self._above, self._below = widest, across, above, below
        self._least = 0
        self._rows: list[QWidget] = []
        self._known: dict[QWidget, tuple[int, int]] = {}  # the width that a row was laid out for, and its height
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # growing at its end, it need not be painted anew
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.arrange)

    def fit(self, width: int, least: int) -> None:
        """Be this wide, and at least so high."""
        self._least = least
        self.resize(width, max(self.height(), least))
        self.arrange()

    def place_of(self, row: QWidget) -> int:
        """The place of a row from 0, or -1."""
        return self._rows.index(row) if row in self._known else -1

    def put(self, place: int, row: QWidget) -> bool:
        """Put a row at a place and return whether it was not there already. `arrange` is to follow."""
        if place < len(self._rows) and self._rows[place] is row:
            return False
        if row in self._known:
            self._rows.remove(row)
        else:
            self._known[row] = (0, 0)
            row.setParent(self)
            row.move(0, -10_000)  # out of sight until it is arranged
            row.show()
        self._rows.insert(place, row)
        return True

    def take(self, row: QWidget) -> None:
        """Let a row go. `arrange` is to follow."""
        self._rows.remove(row)
        del self._known[row]
        row.hide()

    def take_all_but_first(self) -> list[QWidget]:
        """Let all rows go but the first."""
        taken = self._rows[1:]
        del self._rows[1:]
        self.hide()  # at once rather than each
        for row in taken:
            del self._known[row]
            row.hide()
        self.show()
        return taken

    def arrange(self) -> None:
        """Give all rows their places: at once those in sight, and the others as soon as there is time."""
        width = max(1, min(self._widest, self.width() - 2 * self._across))
        seen = self.visibleRegion().boundingRect()
        until = perf_counter() + _SLICE
        bottom = self._above
        for row in self._rows:
            known, height = self._known[row]
            if known in (0, width) or row.geometry().intersects(seen) or perf_counter() < until:
                height = row.heightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height()
                self._known[row] = (width, height)
                row.setGeometry(self._across, bottom, width, height)
            else:
                row.move(self._across, bottom)
                self._later.start()
            bottom += height
        self.resize(self.width(), max(bottom + self._below, self._least))

    def event(self, event: QEvent) -> bool:
        """Arrange anew where a row needs more room, or less."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.arrange()
            return True
        return super().event(event)
