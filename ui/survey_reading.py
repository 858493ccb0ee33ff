"""Results of rounds, read in the background: ten thousand answers are ten thousand files."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from content.answers import Answers
from content.looking import keep_seen, look_at
from content.survey_results import Results
from content.surveys import Round
from ui.workspace import Workspace


class SurveyReading(QObject):
    """Keeps the answers that were read, so that the next look reads only what is new."""

    read = Signal(object)  # `Results` of the round that was asked for last

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._root: Path | None = None
        self._answers: Mapping[str, Answers] = {}
        self._wanted: tuple[Round, tuple[Round, ...]] | None = None
        self._reading: tuple[Round, tuple[Round, ...]] | None = None

    def ask(self, of: Round, known: tuple[Round, ...]) -> None:
        """Read the results of a round, with those of earlier rounds to set them against."""
        if self._reading is None:
            self._start(of, known)
        elif self._reading != (of, known):
            self._wanted = (of, known)

    def _start(self, of: Round, known: tuple[Round, ...]) -> None:
        root = self._workspace.root
        if root is None:
            return
        if root != self._root:
            self._root, self._answers = root, {}
        self._reading, self._wanted = (of, known), None
        work = partial(look_at, root, of, known, self._workspace.today, dict(self._answers))
        self._workspace.jobs.run(self, work, partial(self._done, root, known))

    def _done(self, root: Path, known: tuple[Round, ...], read: tuple[dict[str, Answers], Results | None]) -> None:
        self._reading = None
        answers, found = read
        if root == self._root:
            self._answers = {**self._answers, **answers}
        if self._wanted:
            self._start(*self._wanted)
        elif found and root == self._workspace.root:
            self.read.emit(found)
            keep = partial(keep_seen, root, known, answers, found)
            self._workspace.jobs.run(self, keep, lambda _: None)
