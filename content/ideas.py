"""The board of ideas: entries in `dialog/ideas/ID/` as one idea each (FORMAT.md).

An idea is derived from all its events. What counts is told by what an event comes `after`, never by clocks, so two
people who change an idea apart are both kept, and merging folders loses nothing.

That an idea would help somebody, too, is said once for each person: their events carry the same `who`, which is made up
for one idea and tells nobody's name.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from content.causes import AFTER, Causes, by_clock
from content.entries import Dialog, Entry, NewEntry, new_entry, new_id
from content.organisation import Organisation

KIND = "ideas"

POSTED, EDITED, REPLY, SUPPORT, STATE = "posted", "edited", "reply", "support", "state"  # events

_DEPTH = 3  # strokes in `dialog/ideas/ID/EVENT.md`
_YES, _NO = "yes", "no"  # what is said of support
_MAX_WHO = 64  # letters
_MOST_AFTER = 400  # entries that one names, so that it stays small whatever lies in the folder


class IdeaState(StrEnum):
    """What became of an idea."""

    NEW = "new"
    TRYING = "trying"
    DONE = "done"
    NOT_NOW = "not-now"  # with a reason


@dataclass(frozen=True, slots=True)
class Version:
    """What an idea says."""

    title: str
    text: str  # Markdown
    parties: tuple[str, ...] = ()  # party ids of those concerned
    service: str = ""  # id of a service of one of them


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody says to an idea."""

    text: str
    by: str  # as the person signs; may be empty
    at: datetime | None  # UTC, by the writer's clock


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said of the state of an idea."""

    state: IdeaState
    reason: str
    by: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea, as all events together tell it."""

    id: str
    versions: tuple[Version, ...]  # one; several where people changed it apart, the latest by their clocks last
    said: tuple[Said, ...]  # of its state: nothing yet, one, or several where people said it apart
    replies: tuple[Reply, ...]  # by the clocks of those who wrote them
    supporters: frozenset[str]  # whom it would help, too, as they go by in this idea
    answers: frozenset[tuple[str, str]]  # who said whether it would help them, and the name of the entry that counts
    by: str  # who had it
    at: datetime | None  # when, by their clock
    last: datetime | None  # when something was said of it last, by the writers' clocks
    events: tuple[str, ...]  # names of those that its words and its state are from: what the next one comes after

    @property
    def version(self) -> Version:
        """What it says; of several versions the latest by clock."""
        return self.versions[-1]

    @property
    def state(self) -> IdeaState:
        """What became of it; of several the latest by clock."""
        return self.said[-1].state if self.said else IdeaState.NEW

    @property
    def reason(self) -> str:
        """Why that became of it."""
        return self.said[-1].reason if self.said else ""

    @property
    def open(self) -> bool:
        """Whether something may still become of it."""
        return self.state in (IdeaState.NEW, IdeaState.TRYING)


def read_ideas(dialog: Dialog) -> tuple[Idea, ...]:
    """All ideas, the one that something was said of last first. What has no words, as replies alone, waits for them."""
    folders: dict[str, list[Entry]] = {}
    for entry in dialog.of(KIND):
        if entry.path.count("/") == _DEPTH:
            folders.setdefault(entry.folder, []).append(entry)
    ideas = [idea for id_, events in folders.items() if (idea := _idea(id_, events))]
    return tuple(sorted(ideas, key=lambda idea: (idea.last is not None, idea.last, idea.id), reverse=True))


def find(
    ideas: Iterable[Idea],
    words: str = "",
    states: Iterable[IdeaState] = (),
    department: str = "",
    organisation: Organisation | None = None,
) -> list[Idea]:
    """Those that have all words, in any case, in title, text or replies, and a state, and concern a department."""
    wanted, allowed = words.casefold().split(), set(states)
    found = []
    for idea in ideas:
        texts = [text for one in idea.versions for text in (one.title, one.text)] + [one.text for one in idea.replies]
        said = " ".join(texts).casefold()
        fits = all(word in said for word in wanted) and (not allowed or idea.state in allowed)
        if fits and (not department or concerns(idea, department, organisation)):
            found.append(idea)
    return found


def concerns(idea: Idea, department: str, organisation: Organisation | None) -> bool:
    """Whether an idea is about a department, or a role in it."""
    parties = {party for version in idea.versions for party in version.parties}
    if organisation is None:
        return department in parties
    return organisation.department_of(department) in {organisation.department_of(party) for party in parties}


# writing


def post(version: Version, by: str, at: datetime) -> tuple[str, NewEntry]:
    """A new idea: its id, and what is to be handed to `Talk.post`."""
    id_ = new_id()
    return id_, _event(id_, POSTED, _fields(version), version.text, (), by, at)


def edit(idea: Idea, version: Version, by: str, at: datetime) -> NewEntry:
    """The idea in other words. It settles versions that were written apart."""
    return _event(idea.id, EDITED, _fields(version), version.text, idea.events, by, at)


def reply(idea: Idea, text: str, by: str, at: datetime) -> NewEntry:
    """An answer to the idea."""
    return _event(idea.id, REPLY, {}, text, (), by, at)


def say_state(idea: Idea, state: IdeaState, reason: str, by: str, at: datetime) -> NewEntry:
    """What becomes of the idea, and why."""
    return _event(idea.id, STATE, {"state": state.value}, reason, idea.events, by, at)


def support(idea: Idea, who: str, helps: bool, at: datetime) -> NewEntry:
    """That the idea would help somebody, too, or that it does not any more."""
    own = sorted(name for one, name in idea.answers if one == who)
    return _event(idea.id, SUPPORT, {"who": who, "helps": _YES if helps else _NO}, "", own, "", at)


def who_in(idea: str, device: str) -> str:
    """What somebody goes by in one idea; from two of them nobody learns that they are the same person."""
    return hashlib.sha256(f"{device}\n{idea}".encode()).hexdigest()[:16]


def _event(
    idea: str,
    event: str,
    fields: dict[str, str | Iterable[str]],
    body: str,
    after: Iterable[str],
    by: str,
    at: datetime,
) -> NewEntry:
    return new_entry(
        f"{KIND}/{idea}", {"event": event, "by": by, AFTER: list(after)[-_MOST_AFTER:], **fields}, body, at
    )


def _fields(version: Version) -> dict[str, str | Iterable[str]]:
    return {"title": version.title, "parties": version.parties, "service": version.service}


# reading


def _idea(id_: str, events: list[Entry]) -> Idea | None:
    supports = [entry for entry in events if entry.text("event") == SUPPORT]
    causes = Causes(entry for entry in events if entry.text("event") != SUPPORT)
    known = causes.entries
    told = [entry for entry in known if entry.text("event") in (POSTED, EDITED) and (entry.text("title") or entry.body)]
    if not told:
        return None
    states = [entry for entry in known if entry.text("event") == STATE and entry.text("state") in set(IdeaState)]
    replies = sorted((one for one in known if one.text("event") == REPLY and one.body), key=by_clock)
    first = min(told, key=lambda entry: (entry.text("event") != POSTED, by_clock(entry)))
    worded, said = causes.latest(told), causes.latest(states)
    answers = _answers(supports)
    return Idea(
        id=id_,
        versions=tuple(dict.fromkeys(_version(entry) for entry in worded)),
        said=tuple(_said(entry) for entry in said),
        replies=tuple(Reply(entry.body, entry.text("by"), entry.at) for entry in replies),
        supporters=frozenset(entry.text("who") for entry in answers if entry.text("helps") != _NO),
        answers=frozenset((entry.text("who"), entry.name) for entry in answers),
        by=first.text("by"),
        at=first.at,
        last=max((entry.at for entry in known if entry.at), default=None),
        events=tuple(entry.name for entry in worded + said),
    )


def _version(entry: Entry) -> Version:
    title = entry.text("title") or " ".join(entry.body.split())[:60]
    return Version(title, entry.body, entry.texts("parties"), entry.text("service"))


def _said(entry: Entry) -> Said:
    return Said(IdeaState(entry.text("state")), entry.body, entry.text("by"), entry.at)


def _answers(supports: list[Entry]) -> list[Entry]:
    """What each person said last of whether it would help them; one who said yes and no apart is believed the yes."""
    by_who: dict[str, list[Entry]] = {}
    for entry in supports:
        who = entry.text("who")
        if who and len(who) <= _MAX_WHO:
            by_who.setdefault(who, []).append(entry)
    return [one for own in by_who.values() for one in Causes(own).latest()]
