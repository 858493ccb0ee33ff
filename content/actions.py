"""What was agreed after a round of a survey, and what became of it: entries in `dialog/actions/ID/` (FORMAT.md).

`agreed` begins an action, `edited` says it anew, `state` says what became of it. An event names the events that it
comes `after`, so two people who write apart are both kept: their wordings stand side by side until somebody who has
seen both writes again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from content.causes import AFTER, by_clock, latest, originals
from content.entries import Dialog, Entry, NewEntry, new_entry, new_id
from content.surveys import Round, earlier_rounds

KIND = "actions"

AGREED, EDITED, STATE = "agreed", "edited", "state"  # events


class ActionState(StrEnum):
    """What became of an action."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"  # with a reason


@dataclass(frozen=True, slots=True)
class Wording:
    """What an action says."""

    survey: str  # id of the round after which it was agreed
    text: str  # Markdown
    owner: str = ""  # a role
    until: date | None = None
    parties: tuple[str, ...] = ()  # party ids of the departments concerned


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said of the state of an action."""

    state: ActionState
    reason: str
    by: str  # as the person signs; may be empty
    at: datetime | None  # UTC, by the writer's clock


@dataclass(frozen=True, slots=True)
class Action:
    """Something that was agreed, as all events together tell it."""

    id: str
    wordings: tuple[Wording, ...]  # one; several where people wrote apart, the latest by their clocks last
    said: tuple[Said, ...]  # of its state: nothing yet, one, or several where people wrote apart
    by: str  # who wrote it down first
    at: datetime | None  # when, by their clock
    events: tuple[str, ...]  # names of those that nothing comes after: what the next event comes after
    history: tuple[Entry, ...]  # all events, by the clocks of those who wrote them

    @property
    def wording(self) -> Wording:
        """What it says; of several wordings the latest by clock."""
        return self.wordings[-1]

    @property
    def state(self) -> ActionState:
        """What became of it; open where people who wrote apart say different things."""
        states = {one.state for one in self.said}
        return states.pop() if len(states) == 1 else ActionState.OPEN

    @property
    def disputed(self) -> bool:
        """Whether people wrote apart, so that somebody has to say which it is."""
        return len(set(self.wordings)) > 1 or len({(one.state, one.reason) for one in self.said}) > 1

    def overdue(self, today: date) -> bool:
        """Whether it is open and its day is over."""
        return self.state is ActionState.OPEN and self.wording.until is not None and self.wording.until < today


def agree(wording: Wording, by: str, at: datetime) -> NewEntry:
    """A new action, to be handed to `Talk.post`."""
    return _event(new_id(), AGREED, _fields(wording), wording.text, (), by, at)


def edit(action: Action, wording: Wording, by: str, at: datetime) -> NewEntry:
    """The action in other words, with another owner or day. It settles wordings that were written apart."""
    return _event(action.id, EDITED, _fields(wording), wording.text, action.events, by, at)


def say_state(action: Action, state: ActionState, reason: str, by: str, at: datetime) -> NewEntry:
    """What became of the action; `reason` says why it is dropped, or how it went."""
    return _event(action.id, STATE, {"state": state.value}, reason, action.events, by, at)


def read_actions(dialog: Dialog) -> tuple[Action, ...]:
    """All actions, by the day until which they shall be done; those without one last."""
    folders: dict[str, list[Entry]] = {}
    for entry in dialog.of(KIND):
        if entry.path.count("/") == _DEPTH:
            folders.setdefault(entry.folder, []).append(entry)
    actions = [action for id_, events in folders.items() if (action := _action(id_, events))]
    return tuple(sorted(actions, key=lambda one: (one.wording.until or date.max, one.id)))


def of_round(actions: Iterable[Action], survey: str) -> list[Action]:
    """Those that were agreed after a round."""
    return [action for action in actions if action.wording.survey == survey]


def to_look_at(actions: Iterable[Action], of: Round, known: Iterable[Round]) -> list[Action]:
    """What was agreed after the rounds before this one, to be looked at again: open ones first.

    What was done or dropped is told if it was agreed after the round just before.
    """
    before = [one.id for one in earlier_rounds(of, known)]
    earlier = [action for action in actions if action.wording.survey in before]
    still_open = [action for action in earlier if action.state is ActionState.OPEN]
    ended = [action for action in earlier if action.state is not ActionState.OPEN]
    return still_open + [action for action in ended if action.wording.survey == before[-1]]


_DEPTH = 3  # strokes in `dialog/actions/ID/EVENT.md`


def _event(
    action: str,
    event: str,
    fields: Mapping[str, str | Iterable[str]],
    body: str,
    after: Iterable[str],
    by: str,
    at: datetime,
) -> NewEntry:
    return new_entry(f"{KIND}/{action}", {"event": event, "by": by, AFTER: list(after), **fields}, body, at)


def _fields(wording: Wording) -> dict[str, str | Iterable[str]]:
    until = wording.until.isoformat() if wording.until else ""
    return {"survey": wording.survey, "parties": wording.parties, "owner": wording.owner, "until": until}


def _action(id_: str, events: list[Entry]) -> Action | None:
    """An action from its events; None where nothing of it says what was agreed."""
    known = {one.path: one for one in originals(events).values()}.values()
    told = [entry for entry in known if entry.text("event") in (AGREED, EDITED)]
    if not told:
        return None
    states = [entry for entry in known if entry.text("event") == STATE and entry.text("state") in set(ActionState)]
    first = min(told, key=lambda entry: (entry.text("event") != AGREED, by_clock(entry)))
    return Action(
        id=id_,
        wordings=tuple(_wording(entry) for entry in latest(events, told)),
        said=tuple(_said(entry) for entry in latest(events, states)),
        by=first.text("by"),
        at=first.at,
        events=tuple(entry.name for entry in latest(events)),
        history=tuple(sorted(known, key=by_clock)),
    )


def _wording(entry: Entry) -> Wording:
    return Wording(
        entry.text("survey"), entry.body, entry.text("owner"), _day(entry.text("until")), entry.texts("parties")
    )


def _said(entry: Entry) -> Said:
    return Said(ActionState(entry.text("state")), entry.body, entry.text("by"), entry.at)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
