"""The line on Start that says what is to be practised today.

It is there for those who have begun. Who is new is told once that it can be done: in their second week, when the first
days are over, and not after it.
"""

from PySide6.QtCore import QCoreApplication

from ui.preferences import NEW
from ui.widgets.home_line import HomeLine
from ui.workspace import Workspace

_SECOND_WEEK = range(7, 14)  # days after the first


class TrainingLine(HomeLine):
    """How many situations are due, and the way there."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(QCoreApplication.translate("TrainingLine", "Practise"))
        self._workspace = workspace

    def refresh(self) -> None:
        """Look whether something is due."""
        workspace = self._workspace
        if workspace.guide is None or not workspace.profile.training.cards(workspace.guide_key):
            self.tell(self._offer())
            return
        from ui.training_words import TrainingCounted  # a start of those who have not begun does without

        due = len(workspace.training.due())
        self.tell(TrainingCounted().due(due) if due else "")

    def _offer(self) -> str:
        workspace = self._workspace
        first_day = workspace.place.first_day
        if workspace.guide is None or first_day is None or (workspace.today - first_day).days not in _SECOND_WEEK:
            return ""
        if workspace.settings.values.standing != NEW or not workspace.training.pages(mine=True):
            return ""
        return QCoreApplication.translate("TrainingLine", "How would I have said it? Practise with an earlier case.")
