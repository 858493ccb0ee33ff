"""Ticks and writes notes until it is killed, and tells each change as soon as it is kept.

    python -m tests.crash.child PROFILE FIRST

Each line it prints is the number of a change that `keep` came back from; numbers go on from FIRST.
"""

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from storage.models import Note, Tick, TickState
from storage.profile import Profile

GUIDE = "haus"
RUN = "run"
ITEMS = 300  # each change is one of so many ticks and a third as many notes, so that records are added and changed


def note_id(number: int) -> str | None:
    """The note that a change is made to; None: it is a tick."""
    return f"note-{number % ITEMS}" if number % 3 == 0 else None


def item(number: int) -> str:
    """The item that a change ticks."""
    return f"item-{number % ITEMS}"


def keep(profile: Profile, number: int) -> None:
    """Make one change, which tells its number."""
    now = datetime.now(UTC)
    if (note := note_id(number)) is not None:
        profile.notes.keep(Note(note, GUIDE, f"{number} {'Text ' * (number % 97)}", now, now))
    else:
        profile.checklists.keep_ticks(Tick(RUN, item(number), TickState.DONE, now, note=str(number)))


def main() -> None:
    """Go on until somebody makes an end."""
    profile = Profile(Path(sys.argv[1]))
    profile.open()
    for number in count(int(sys.argv[2])):
        keep(profile, number)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
