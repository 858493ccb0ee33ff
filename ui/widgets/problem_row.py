"""One problem of a page: how grave it is, what it is, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui.widgets.flow import FlowLayout

_GAP = 8  # pixels


class ProblemRow(QWidget):
    """The sentence with its buttons behind it, or below it where it would be broken for them."""

    def __init__(self, pill: QLabel, sentence: str, buttons: Sequence[QPushButton], parent: QWidget | None = None):
        super().__init__(parent)
        self._sentence = QLabel(sentence, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._pill = pill
        self._doing = QWidget()
        doing = FlowLayout(_GAP, self._doing)
        for button in buttons:
            doing.addWidget(button)
        self._inside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._inside.setSpacing(0)
        self._inside.addWidget(self._sentence, 1)
        self._inside.addWidget(self._doing)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(pill)
        self._row.addLayout(self._inside, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the place of the buttons."""
        super().resizeEvent(event)
        self.arrange(self.width())

    def arrange(self, width: int) -> None:
        """Find the place of the buttons in so many pixels."""
        words = self.fontMetrics().horizontalAdvance(self._sentence.text())
        needed = self._pill.sizeHint().width() + words + self._doing.sizeHint().width() + 3 * _GAP
        beside = needed <= width
        across = QSizePolicy.Policy.Fixed if beside else QSizePolicy.Policy.Preferred
        self._doing.setSizePolicy(across, QSizePolicy.Policy.Minimum)
        self._inside.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._row.setAlignment(self._pill, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignTop)
