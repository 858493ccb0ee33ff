"""The line on Start that says that a survey is open. It is there only until the person has answered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.home_card import plain_label
from ui.workspace import Workspace

if TYPE_CHECKING:
    from content.surveys import Round


class SurveyLine(QWidget):
    """One quiet sentence, and the way there."""

    requested = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        banner = QFrame()
        banner.setProperty("banner", "neutral")
        self._text = plain_label()
        self.button = QPushButton(self.tr("Go to the survey"), autoDefault=True)
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

    def refresh(self) -> None:
        """Look whether there is something to answer."""
        guide = self._workspace.guide
        of = self._to_answer() if guide and guide.info.surveys else None
        if of:
            from ui.survey_words import phase_words

            words = self.tr("A survey is open: {title} ({until})")
            self._text.setText(words.format(title=of.title, until=phase_words(of, self._workspace.today)))
        self.setVisible(of is not None)

    def _to_answer(self) -> "Round | None":
        from ui.answering import to_answer  # a start without surveys does without

        return to_answer(self._workspace)
