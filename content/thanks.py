"""Thanks: a word after something went well, in `dialog/thanks/ID.md` (FORMAT.md). Never counted, never ranked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from content.causes import originals
from content.entries import Dialog, Entry, NewEntry, new_entry
from content.organisation import Organisation

KIND = "thanks"

_DEPTH = 2  # strokes in `dialog/thanks/ID.md`
_AHEAD = timedelta(days=1)  # that a colleague's clock may be ahead before its time counts for nothing


@dataclass(frozen=True, slots=True)
class Thanks:
    """What somebody thanks for."""

    id: str  # the name of its entry
    to: str  # party id
    service: str  # id of a service of theirs; empty: for no particular one
    text: str
    by: str  # as the person signs; may be empty
    at: datetime | None  # UTC, by the writer's clock; None where that cannot be


def read_thanks(dialog: Dialog, now: datetime) -> tuple[Thanks, ...]:
    """All thanks, the newest first; those whose time cannot be come last."""
    entries = [entry for entry in dialog.of(KIND) if entry.path.count("/") == _DEPTH]
    known = {one.path: one for one in originals(entries).values()}.values()
    found = [_thanks(entry, now) for entry in known if entry.body and entry.text("to")]
    return tuple(sorted(found, key=lambda one: (one.at is not None, one.at, one.id), reverse=True))


def to_department(thanks: Iterable[Thanks], organisation: Organisation, department: str) -> list[Thanks]:
    """Those for a department, or for a role in it."""
    return [one for one in thanks if organisation.department_of(one.to) == department]


def for_service(thanks: Iterable[Thanks], organisation: Organisation, department: str, service: str) -> list[Thanks]:
    """Those for one service of a department."""
    return [one for one in to_department(thanks, organisation, department) if one.service == service]


def thank(to: str, service: str, text: str, by: str, at: datetime) -> NewEntry:
    """A word of thanks, to be handed to `Talk.post`."""
    return new_entry(KIND, {"to": to, "service": service, "by": by}, text, at)


def _thanks(entry: Entry, now: datetime) -> Thanks:
    at = entry.at if entry.at and entry.at <= now + _AHEAD else None
    return Thanks(entry.name, entry.text("to"), entry.text("service"), entry.body, entry.text("by"), at)
