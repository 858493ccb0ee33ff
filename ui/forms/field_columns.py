"""Fields beside each other in columns of one width; as many columns as there is room for."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FieldColumns(QLayout):
    """Widgets in columns, from left to right and then in the next line. Those that are `wide` have a line each."""

    def __init__(self, least: int, gap: int, parent: QWidget | None = None) -> None:
        """`least`: pixels of a column, below which there is one column less; `gap`: pixels between any two."""
        super().__init__(parent)
        self._least, self._gap = least, gap
        self._items: list[QLayoutItem] = []
        self._wide: list[QWidget] = []
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, wide: bool = False) -> None:
        """Put a widget behind the others."""
        if wide:
            self._wide.append(widget)
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Take what `addWidget` makes."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them, or none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one of them back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Tell that lines are broken."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        heights = [height for _, height in self._lines(width)]
        return sum(heights) + self._gap * max(0, len(heights) - 1)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        y = rect.y()
        for line, height in self._lines(rect.width()):
            for x, width, item in line:
                item.setGeometry(QRect(rect.x() + x, y, width, _height(item, width)))
            y += height + self._gap

    def sizeHint(self) -> QSize:
        """Return the room of one column, each line at its own height."""
        width = self.minimumSize().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Return the room of the largest."""
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> Iterator[tuple[list[tuple[int, int, QLayoutItem]], int]]:
        """Each line: x, width and what stands there; and its height."""
        columns = max(1, (width + self._gap) // (self._least + self._gap))
        each = (width - self._gap * (columns - 1)) // columns
        line: list[tuple[int, int, QLayoutItem]] = []
        for item in self._shown():
            wide = item.widget() in self._wide
            if line and (wide or len(line) == columns):
                yield line, max(_height(one, room) for _, room, one in line)
                line = []
            line.append((len(line) * (each + self._gap), width if wide else each, item))
            if wide:
                yield line, _height(item, width)
                line = []
        if line:
            yield line, max(_height(one, room) for _, room, one in line)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
