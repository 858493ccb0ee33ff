"""A person's answers to surveys on their way: the draft, what is sent, and that it was sent."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from content.entries import NewEntry
from content.surveys import Phase, Round, Side, enabled, rounds
from storage.models import Participation
from ui.survey_draft import Draft, Rated, Sending, entries, place, read, written
from ui.workspace import Workspace


class Answering(QObject):
    """Nothing is sent twice: what is on its way is kept with its names first, and written again after a crash."""

    sent = Signal(str, bool)  # id of the round, and whether the answers are in the guide; if not, they wait

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._on_the_way: set[str] = set()

    def draft(self, of: Round) -> Draft:
        """What the person is answering."""
        return read(self._workspace.talk.words(place(of.id)))

    def begun(self, of: Round) -> bool:
        """Whether there is a draft."""
        return bool(self._workspace.talk.words(place(of.id)))

    def keep(self, of: Round, draft: Draft) -> bool:
        """Keep the draft. Returns whether that is safe."""
        if of.id in self._on_the_way:
            return True
        text = written(draft)
        return text == self._workspace.talk.words(place(of.id)) or self._workspace.talk.keep_words(place(of.id), text)

    def rated(self, of: Round) -> list[Rated]:
        """What was answered on this side already."""
        kept = self._workspace.profile.talk.participations(self._workspace.guide_key, of.id)
        return [Rated(one.about, Side(one.side)) for one in kept if one.side in set(Side)]

    def waiting(self, of: Round) -> int:
        """How many answers could not be written into the guide yet."""
        return sum(one.path.startswith(f"{of.folder}/") for one in self._workspace.talk.waiting)

    def send(self, of: Round, draft: Draft) -> None:
        """Send what is said in a draft."""
        guide, place_ = self._workspace.guide, self._workspace.place
        if guide is None or of.id in self._on_the_way:
            return
        own = guide.organisation.department_of(place_.party) if place_.party else ""
        from_ = own if own in guide.organisation.parties else ""
        draft.sending = [Sending(one.path, one.text) for one in entries(draft, of, from_)]
        if draft.sending and self.keep(of, draft):
            self._post(of, draft)

    def resume(self, of: Iterable[Round]) -> None:
        """Go on sending what was on its way when the program ended."""
        for one in of:
            draft = self.draft(one) if self.begun(one) else None
            if draft and draft.sending and one.id not in self._on_the_way:
                self._post(one, draft)

    def _post(self, of: Round, draft: Draft) -> None:
        self._on_the_way.add(of.id)
        files = [
            NewEntry(one.path, one.text, of.stamp) for one in draft.sending if one.path.startswith(f"{of.folder}/")
        ]
        self._workspace.talk.post(files, partial(self._posted, self._workspace.guide_key, of, draft), self)

    def _posted(self, guide: str, of: Round, draft: Draft, there: bool) -> None:
        self._on_the_way.discard(of.id)
        workspace, said = self._workspace, []
        if guide != workspace.guide_key:
            return  # it is finished when that guide is open again
        for rated in draft.chosen:
            answer = draft.answer(rated, of, "")
            if answer.values or answer.comment:
                said.append(Participation(guide, of.id, rated.about, rated.side.value, workspace.today))
        if workspace.keep(partial(workspace.profile.talk.keep_participations, *said)):
            workspace.talk.keep_words(place(of.id), "")
        self.sent.emit(of.id, there)


def to_answer(workspace: Workspace) -> Round | None:
    """The round that is open and that the person has not answered; the one that closes first."""
    guide = workspace.guide
    if guide is None or not enabled(guide):
        return None
    kept, key = workspace.profile.talk, workspace.guide_key
    found = [
        one
        for one in reversed(rounds(guide))
        if one.questions and one.phase(workspace.today) is Phase.OPEN and not kept.participations(key, one.id)
    ]
    return found[0] if found else None
