"""Writing on the board of ideas: each thing that is said is an entry that colleagues read, or one that waits."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from content import ideas
from content.entries import Dialog, NewEntry
from content.ideas import Idea, IdeaState
from storage.errors import StorageError
from ui.talk_words import waits_words
from ui.widgets.idea_form import Begun, version
from ui.workspace import Workspace


class IdeaDesk(QObject):
    """Knows all ideas, and signs what the person says with the name in the settings."""

    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it
    edited = Signal(str)  # id of an idea: other words for it are safe
    safe = Signal(str)  # id of an idea: what was said of it in a form is safe

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._read: tuple[Dialog, tuple[Idea, ...]] | None = None

    @property
    def ideas(self) -> tuple[Idea, ...]:
        """All ideas, as they were read last."""
        dialog = self._workspace.talk.dialog
        if self._read is None or self._read[0] is not dialog:
            self._read = dialog, ideas.read_ideas(dialog)
        return self._read[1]

    def idea(self, id_: str) -> Idea | None:
        """One by its id."""
        return next((one for one in self.ideas if one.id == id_), None)

    def post(self, begun: Begun, done: Callable[[str], None]) -> None:
        """Post an idea; `done` hears its id, once it is safe."""
        self._sign(begun.by)
        id_, entry = ideas.post(version(begun), begun.by, self._workspace.now)
        self._send(entry, self.tr("The idea is posted."), partial(done, id_))

    def edit(self, idea: Idea, begun: Begun) -> None:
        """Say it in other words than the person saw; what a colleague changed meanwhile is kept beside them."""
        self._sign(begun.by)
        entry = ideas.edit(idea, version(begun), begun.by, self._workspace.now)

        def sent() -> None:
            self.edited.emit(idea.id)
            self.safe.emit(idea.id)

        self._send(entry, self.tr("The idea is changed."), sent)

    def say_state(self, idea: Idea, state: IdeaState, reason: str) -> None:
        """Say what became of it."""
        entry = ideas.say_state(idea, state, reason, self._workspace.talk.author, self._workspace.now)
        self._send(entry, self.tr("It is said."), partial(self.safe.emit, idea.id))

    def reply(self, idea: Idea, text: str, done: Callable[[], None]) -> None:
        """Answer; `done` is called once that is safe."""
        entry = ideas.reply(idea, text, self._workspace.talk.author, self._workspace.now)
        self._send(entry, self.tr("The reply is sent."), done)

    def support(self, idea: Idea, helps: bool) -> None:
        """Say that it would help the person, too, or that it does not any more."""
        try:
            who = ideas.who_in(idea.id, self._workspace.settings.device_name())
        except StorageError as error:
            self._workspace.failed.emit(error)
            return
        self._send(ideas.support(idea, who, helps, self._workspace.now), "")

    def _send(self, entry: NewEntry, said: str, done: Callable[[], None] | None = None) -> None:
        def sent(there: bool) -> None:
            if done:
                done()
            if said or not there:
                self.told.emit(said if there else waits_words(), "ok" if there else "neutral")

        self._workspace.talk.post([entry], sent, self)

    def _sign(self, by: str) -> None:
        """The name is remembered, as it is the one in the settings."""
        if by != self._workspace.talk.author:
            self._workspace.keep(partial(self._workspace.settings.change, name=by))
