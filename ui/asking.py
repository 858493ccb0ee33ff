"""Asks a guide for what somebody needs, off the UI thread. What is asked last counts; typing never waits."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from content.library import Guide
from ui.ask_words import Advice, advise
from ui.workspace import Workspace

if TYPE_CHECKING:  # a start asks for nothing
    from content.ask import Answer, Needs


@dataclass(frozen=True, slots=True)
class _Ready:
    """A guide whose services are worked out, which takes far longer than a question."""

    guide: Guide
    day: date
    needs: "Needs"


class Asker(QObject):
    """Answers one question at a time."""

    answered = Signal(str, list)  # the need, and `Advice`, the best first

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ready: _Ready | None = None
        self._asked: str | None = None  # what is to be answered yet; empty: only prepared
        self._busy = False
        workspace.guide_opened.connect(self._forget)
        workspace.guide_changed.connect(self._forget)

    def prepare(self) -> None:
        """Somebody is about to ask."""
        if self._asked is None:
            self.ask("")

    def ask(self, need: str) -> None:
        """Ask for the services that fit; `answered` tells them, unless something else is asked before."""
        self._asked = need
        if not self._busy:
            self._begin()

    def _forget(self) -> None:
        """What was worked out is of another guide."""
        self._ready = None

    def _begin(self) -> None:
        workspace, need = self._workspace, self._asked
        guide, day = workspace.guide, workspace.today
        ready = self._ready if self._ready and self._ready.day == day else None
        if need is None or guide is None or (ready and not need):
            self._asked = None
            return
        self._busy = True
        workspace.jobs.run(self, partial(_answers, ready, guide, day, need), partial(self._done, need), self._failed)

    def _done(self, need: str, found: "tuple[_Ready, list[Answer]]") -> None:
        self._busy = False
        ready, answers = found
        guide = self._workspace.guide
        self._ready = ready if ready.guide is guide else None
        if self._ready is None or guide is None or self._asked != need:
            self._begin()
            return
        self._asked = None
        if need:
            self.answered.emit(need, self._advice(guide, answers))

    def _failed(self, error: Exception) -> None:
        self._busy, self._asked = False, None
        raise error

    def _advice(self, guide: Guide, answers: "list[Answer]") -> list[Advice]:
        organisation, place = guide.organisation, self._workspace.place.party
        own = organisation.members(organisation.department_of(place)) if place else set[str]()
        return advise(guide, answers, own)


def _answers(ready: _Ready | None, guide: Guide, day: date, need: str) -> "tuple[_Ready, list[Answer]]":
    from content.ask import Needs

    if ready is None:
        ready = _Ready(guide, day, Needs(guide, day))
    return ready, ready.needs.ask(need)
