"""Writing into the open guide: every change is a version first, and can be taken back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from content.errors import ContentError
from content.history import Action, History
from content.steps import Change, Step, Steps
from storage.errors import StorageError
from ui.workspace import Workspace

T = TypeVar("T")

_LATER = 600  # milliseconds before the versions are looked at


class Editing(QObject):
    """The door into the guide's folder. What is written goes through one job after the other."""

    written = Signal(list)  # paths that were written or are gone, once the files are as they should be
    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._one = Lock()
        self._root: Path | None = None  # that `_steps` writes into
        self._steps: Steps | None = None
        self._aside: Path | None = None  # where damaged versions were put, once it was told
        workspace.guide_opened.connect(self._finish)
        if workspace.guide:
            self._finish()

    @property
    def allowed(self) -> bool:
        """Whether the person looks after guides."""
        return self._workspace.settings.values.show_upkeep

    def _of_guide(self) -> Steps:
        """What writes into the open guide. Only where one is open."""
        root = self._workspace.root or Path()
        if self._steps is None or self._root != root:
            self._root, self._steps = root, Steps(root, self._device())
        return self._steps

    def _device(self) -> str:
        settings = self._workspace.settings
        try:
            return settings.device_name()
        except StorageError:  # for this run
            return settings.values.device

    @property
    def history(self) -> History:
        """The versions of the open guide's pages. To be asked off the UI thread, by `ask`."""
        return self._of_guide().history

    def ask(
        self,
        owner: QObject,
        question: Callable[[History], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Ask the versions something off the UI thread."""
        history, one = self.history, self._one

        def work() -> T:
            with one:
                return question(history)

        self._workspace.jobs.run(owner, work, done, failed or self._workspace.expected)

    def write(
        self,
        changes: Callable[[], Sequence[Change]],
        what: str,
        done: Callable[[Step], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        note: str = "",
        action: Action = Action.SAVED,
    ) -> None:
        """Work out changes and write them in one step, off the UI thread.

        `what` is what was done, as a person calls it: it can be taken back under that name. Without `failed` an
        expected error is told.
        """
        steps, one, at, who = self._of_guide(), self._one, self._workspace.now, self._workspace.settings.values.name

        def work() -> tuple[Step, list[Change]]:
            with one:
                wanted = list(changes())
                return steps.apply(wanted, who, at, note, action), wanted

        def written(answer: tuple[Step, list[Change]]) -> None:
            step, wanted = answer
            if step.back:
                self._workspace.undo.did(what, partial(self._take_back, steps, step, what))
            self._tell_moved(wanted)
            self._wrote(_paths(wanted))
            self._tell_damaged(steps.history.set_aside)
            if done:
                done(step)

        self._workspace.jobs.run(self, work, written, failed or self._workspace.expected)

    def _take_back(self, steps: Steps, step: Step, what: str) -> None:
        at, who, one = self._workspace.now, self._workspace.settings.values.name, self._one

        def work() -> Step:
            with one:
                return steps.apply(step.back, who, at, what, Action.UNDONE)

        def written(_: Step) -> None:
            self._tell_moved(step.back)
            self._wrote(_paths(step.back))

        self._workspace.jobs.run(self, work, written, self._workspace.expected)

    def _tell_moved(self, changes: Sequence[Change]) -> None:
        """Pages have other paths now: what is being written of them goes along."""
        for change in changes:
            if change.moved_from and change.data is not None:
                drafts, guide = self._workspace.profile.drafts, self._workspace.guide_key
                self._workspace.keep(partial(drafts.move, guide, change.moved_from, change.path))
                self._workspace.page_moved.emit(change.moved_from, change.path)

    def _wrote(self, paths: list[str]) -> None:
        self._workspace.look()
        self.written.emit(paths)

    def _finish(self) -> None:
        """Complete what a crash cut off, and say so."""
        if not (self.allowed and self._workspace.root):
            return
        steps, one = self._of_guide(), self._one

        def work() -> list[str]:
            with one:
                return steps.finish()

        self._workspace.jobs.run(self, work, self._finished, self._workspace.expected)
        QTimer.singleShot(_LATER, self, self._look_at_versions)

    def _look_at_versions(self) -> None:
        """Find damage before somebody relies on what was kept: a new history is begun beside the old one."""
        if not (self.allowed and self._workspace.root):
            return

        def question(history: History) -> Path | None:
            try:
                history.newest()
            except ContentError:  # nothing can be begun here; whoever asks for versions is told
                return None
            return history.set_aside

        self.ask(self, question, self._tell_damaged)

    def _tell_damaged(self, aside: Path | None) -> None:
        if aside and aside != self._aside:
            self._aside = aside
            text = QCoreApplication.translate(
                "Editing",
                "The versions kept so far were damaged. They were put aside as {folder}, and new ones are begun; "
                "the pages themselves are fine.",
            )
            self.told.emit(text.format(folder=aside), "signal")

    def _finished(self, paths: list[str]) -> None:
        if paths:
            self._wrote(paths)
            text = QCoreApplication.translate(
                "Editing", "A change to several pages had been cut off and was completed now. Nothing is missing."
            )
            self.told.emit(text, "neutral")


def _paths(changes: Sequence[Change]) -> list[str]:
    return list(dict.fromkeys(path for change in changes for path in (change.path, change.moved_from) if path))
