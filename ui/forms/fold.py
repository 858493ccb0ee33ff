"""What is not needed every time, below a line that opens it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import Theme
from ui.widgets.home_card import plain_label

_ICON = 18  # pixels at normal text size


class Fold(QWidget):
    """A button, and below it `body`, which it shows and hides; closed at first."""

    turned = Signal(bool)  # by the person: whether it is open now

    def __init__(self, words: str, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, round(_ICON * scale)
        self.button = QPushButton(words, autoDefault=True)
        self.button.setProperty("kind", "quiet")
        self.button.setIconSize(QSize(self._size, self._size))
        self.button.clicked.connect(self._turn)
        self.said = plain_label("", "small")
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(round(12 * scale))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(8 * scale))
        column.addLayout(row)
        column.addWidget(self._inside)
        self.set_open(False)

    @property
    def is_open(self) -> bool:
        """Whether the body is seen."""
        return not self._inside.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the body."""
        self._inside.setVisible(is_open)
        name = "chevron-down" if is_open else "chevron-right"
        self.button.setIcon(icon(name, self._theme.colours.sea, self._size))
        self.button.setAccessibleDescription(self.tr("open") if is_open else self.tr("closed"))
        self.said.setVisible(not is_open and bool(self.said.text()))

    def count(self, filled: int) -> None:
        """Say beside the button, while it is closed, how many of the answers in it are given."""
        self.said.setText(self.tr("%n filled in", "", filled) if filled else "")
        self.said.setVisible(not self.is_open and bool(filled))

    def holds(self, widget: QWidget) -> bool:
        """Whether a widget is in the body."""
        return self._inside.isAncestorOf(widget)

    def _turn(self) -> None:
        self.set_open(not self.is_open)
        self.turned.emit(self.is_open)
        if self.is_open:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
