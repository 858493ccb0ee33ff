"""What stands in where there is no survey: a heading, sentences, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui.widgets.home_card import plain_label
from ui.widgets.sheet import Sheet


class SurveyMessage(Sheet):
    """A card at the top of an empty part."""

    def __init__(self, scale: float) -> None:
        super().__init__(scale, 720)
        self.button = QPushButton(autoDefault=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_words(self, heading: str, sentences: Sequence[str], button: QPushButton | None = None) -> None:
        """Show these; `button` is what can be done."""
        self.clear()
        card = QFrame()
        card.setProperty("card", "true")
        self.setAccessibleName(heading)
        self.setAccessibleDescription(" ".join(sentences))
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 24, 28, 26)
        column.setSpacing(12)
        column.addWidget(plain_label(heading, "h2"))
        for words in sentences:
            column.addWidget(plain_label(words))
        if button:
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            column.addSpacing(4)
            column.addLayout(row)
            self.button = button
        self.column.addWidget(card)
        self.finish()

    def arrive(self) -> None:
        """Put the focus on what can be done, else on the words."""
        (self.button if self.button.isVisibleTo(self) else self).setFocus()
