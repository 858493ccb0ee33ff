"""What counts of entries that were written apart: those that no other one was written in knowledge of.

An entry names those that it comes `after`. Clocks of colleagues may be wrong by years, so they never decide; they only
put in order what was written apart.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from content.entries import Entry

AFTER = "after"  # the key of an entry: names of the entries that it was written in knowledge of

_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


class Causes:
    """Entries that belong together, and what each of them was written in knowledge of."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_name = originals(entries)
        self.entries = list({entry.path: entry for entry in self._by_name.values()}.values())  # copies are one
        self._before = {
            entry.name: [self._by_name[name].name for name in entry.texts(AFTER) if name in self._by_name]
            for entry in self.entries
        }

    def latest(self, of: Iterable[Entry] | None = None) -> list[Entry]:
        """Those of `of` (left out: of all) that no other of them comes after, by clock; whatever lies between counts.

        Several are left where people wrote apart. Of entries that name each other in a circle, as nobody can who
        writes honestly, one is left. Names of entries that are gone, or not there yet, are passed over.
        """
        wanted = self.entries if of is None else [self._by_name[entry.name] for entry in of]
        chosen = sorted({entry.name: entry for entry in wanted}.values(), key=by_clock)
        passed: set[str] = set()
        seen: set[str] = set()
        for start in chosen:
            if start.name not in seen:
                _go_back(start.name, self._before, seen, passed)
        return [entry for entry in chosen if entry.name not in passed]


def latest(entries: Iterable[Entry], of: Iterable[Entry] | None = None) -> list[Entry]:
    """Those of `of` (left out: of all) that no other of them comes after; see `Causes.latest`."""
    return Causes(entries).latest(of)


def _go_back(start: str, before: Mapping[str, list[str]], seen: set[str], passed: set[str]) -> None:
    """Mark as passed whatever an entry comes after; a step that would close a circle is not taken."""
    seen.add(start)
    way = [(start, iter(before[start]))]  # from the start to where the search is
    on_way = {start}
    while way:
        name, left = way[-1]
        one = next(left, None)
        if one is None:
            way.pop()
            on_way.remove(name)
        elif one not in on_way:
            passed.add(one)
            if one not in seen:
                seen.add(one)
                on_way.add(one)
                way.append((one, iter(before[one])))


def originals(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Names of entries to the entries; to the one with the shortest name where several say exactly the same.

    Programs that merge folders leave copies under other names, such as `… (1)`.
    """
    ordered = sorted(entries, key=lambda entry: (len(entry.name), entry.name))
    first: dict[tuple[str, str, str], Entry] = {}
    return {
        entry.name: first.setdefault((entry.folder, repr(sorted(entry.fields.items())), entry.body), entry)
        for entry in ordered
    }


def by_clock(entry: Entry) -> tuple[datetime, str]:
    """In the order of the writers' clocks; one without a time comes first."""
    return (entry.at or _LONG_AGO, entry.name)
