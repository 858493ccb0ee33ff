"""The line on Start that says what is to be practised today; there only for those who have begun."""

from PySide6.QtCore import QCoreApplication

from ui.widgets.home_line import HomeLine
from ui.workspace import Workspace


class TrainingLine(HomeLine):
    """How many situations are due, and the way there."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(QCoreApplication.translate("TrainingLine", "Practise"))
        self._workspace = workspace

    def refresh(self) -> None:
        """Look whether something is due."""
        workspace = self._workspace
        if workspace.guide is None or not workspace.profile.training.cards(workspace.guide_key):
            self.tell("")
            return
        from ui.training_words import TrainingCounted  # a start of those who have not begun does without

        due = len(workspace.training.due())
        self.tell(TrainingCounted().due(due) if due else "")
