"""The person's first day is another one than that of lists that run: offers to move them, too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui.started_lists import StartedList
from ui.workspace import Workspace


class FirstDayNotice(QFrame):
    """There only while there is something to move."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setProperty("banner", "neutral")
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        move = QPushButton(self.tr("Move them, too"), autoDefault=True)
        move.clicked.connect(self._move)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 12, 8)
        row.addWidget(self._text, 1)
        row.addWidget(move)
        workspace.lists.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look again at the person's first day."""
        lists = self._other_days()
        self.setVisible(bool(lists))
        self._text.setText(self.tr("%n running list(s) of mine count from another first day.", "", len(lists)))

    def _other_days(self) -> list[StartedList]:
        first_day = self._workspace.place.first_day
        lists = self._workspace.lists.started() if first_day else []
        return [one for one in lists if one.running and not one.run.for_whom and one.run.first_day != first_day]

    def _move(self) -> None:
        first_day = self._workspace.place.first_day
        for one in self._other_days():
            if first_day:
                self._workspace.lists.reschedule(one.run.id, first_day)
