"""A line on Start for something that waits and is no card's: one quiet sentence, and the way there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.home_card import plain_label


class HomeLine(QWidget):
    """There only as long as there is something to say."""

    requested = Signal()

    def __init__(self, way: str) -> None:
        """`way` names where the button leads."""
        super().__init__()
        banner = QFrame()
        banner.setProperty("banner", "neutral")
        self._text = plain_label()
        self.button = QPushButton(way, autoDefault=True)
        self.button.setProperty("kind", "quiet")
        self.button.clicked.connect(self.requested)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 10)
        whole.addWidget(banner)
        row = QHBoxLayout(banner)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()

    def tell(self, words: str) -> None:
        """Say what waits; nothing hides the line."""
        self._text.setText(words)
        self.setVisible(bool(words))
