"""What counts of entries that were written apart: those that no other one was written in knowledge of.

An entry names those that it comes `after`. Clocks of colleagues may be wrong by years, so they never decide; they only
put in order what was written apart.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from content.entries import Entry

AFTER = "after"  # the key of an entry: names of the entries that it was written in knowledge of

_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


def latest(entries: Iterable[Entry], of: Iterable[Entry] | None = None) -> list[Entry]:
    """Those of `of` (left out: of all) that no other of them comes after, through whatever entries between; by clock.

    Several are left where people wrote apart. Entries that name each other in a circle, as nobody can who writes
    honestly, are all kept. Names of entries that are gone, or not there yet, are passed over.
    """
    by_name = {entry.name: entry for entry in entries}
    chosen = {entry.name for entry in (by_name.values() if of is None else of)}
    after = {name: [one for one in entry.texts(AFTER) if one in by_name] for name, entry in by_name.items()}
    below = {name: _below(name, after) for name in chosen if name in by_name}
    left = [
        name
        for name in below
        if not any(name in below[other] and other not in below[name] for other in below if other != name)
    ]
    return sorted((by_name[name] for name in left), key=by_clock)


def by_clock(entry: Entry) -> tuple[datetime, str]:
    """In the order of the writers' clocks; one without a time comes first."""
    return (entry.at or _LONG_AGO, entry.name)


def _below(name: str, after: Mapping[str, list[str]]) -> set[str]:
    """All that an entry was written in knowledge of, in any number of steps."""
    found: set[str] = set()
    waiting = list(after[name])
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += after[one]
    return found
