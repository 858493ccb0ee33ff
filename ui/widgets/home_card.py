"""What the cards of the start screen are made of: the card itself, its labels, and rows that lead somewhere."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

ROW_INSET = 8  # pixels of a row beside its words; rows are so much wider than what else is in a card


def plain_label(text: str = "", role: str = "") -> QLabel:
    """A label whose lines break; `role` as `ui.theme.widgets` lists them."""
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    if role:
        label.setProperty("role", role)
    return label


def give_role(label: QLabel, name: str, value: str) -> None:
    """Let a label look as another `role` or `pill`, or as none where the value is empty."""
    if (label.property(name) or "") != value:
        label.setProperty(name, value or None)
        label.style().unpolish(label)
        label.style().polish(label)
        QCoreApplication.sendEvent(label, QEvent(QEvent.Type.StyleChange))  # else it keeps the frame that it had


class HomeCard(QFrame):
    """A card with a heading, something beside the heading, what stands below (`body`), and rows below that."""

    refilled = Signal()  # there are other things to be reached by Tab

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.heading = plain_label("", "h2")
        self.beside = QHBoxLayout()
        self.beside.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.heading, 1)
        head.addLayout(self.beside)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(ROW_INSET, 0, ROW_INSET, 0)
        self.body.setSpacing(10)
        self.body.addLayout(head)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 16, 12, 18)
        whole.setSpacing(8)
        whole.addLayout(self.body)
        whole.addLayout(self.rows)
        whole.addStretch(1)
        self.name(heading)
        self.hide()

    def name(self, heading: str) -> None:
        """Give the card its heading."""
        self.heading.setText(heading)
        self.setAccessibleName(heading)


class RowButton(QPushButton):
    """A row of a card that leads somewhere. It is as high as the labels in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "row")
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(ROW_INSET, 6, ROW_INSET, 6)
        self.lines.setSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """Return the room that the labels want."""
        return self.lines.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room that the labels need."""
        return self.lines.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        """Tell that lines are broken."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self.lines.totalHeightForWidth(width)

    def add_line(self, widget: QWidget) -> None:
        """Put something below; a click on it is a click on the row."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.lines.addWidget(widget)
