"""The line on Start that says that a survey is open. It is there only until the person has answered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.widgets.home_line import HomeLine
from ui.workspace import Workspace

if TYPE_CHECKING:
    from content.surveys import Round


class SurveyLine(HomeLine):
    """What is open, until when, and the way there."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(QCoreApplication.translate("SurveyLine", "Go to the survey"))
        self._workspace = workspace
        self.round = ""  # id of what is open

    def refresh(self) -> None:
        """Look whether there is something to answer."""
        guide = self._workspace.guide
        of = self._to_answer() if guide and guide.info.surveys else None
        if of is None:
            self.tell("")
            return
        from ui.survey_words import phase_words

        self.round = of.id
        words = self.tr("A survey is open: {title} ({until})")
        self.tell(words.format(title=of.title, until=phase_words(of, self._workspace.today)))

    def _to_answer(self) -> "Round | None":
        from ui.answering import to_answer  # a start without surveys does without

        return to_answer(self._workspace)
