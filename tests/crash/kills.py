"""Kills a process in the middle of its changes, again and again, and looks at what it left."""

import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from storage.profile import Profile
from storage.store import Tables
from tests.crash.child import GUIDE, RUN, item, note_id

ROOT = Path(__file__).parents[2]
LONGEST = 0.12  # seconds between the first change of a process, or its start, and its end
ENDED = -signal.SIGKILL if sys.platform != "win32" else 1  # exit code of a process that was killed
EARLY = 6  # one in so many is killed at any moment of its start


@dataclass
class Toll:
    """What was found after so many kills."""

    kills: int = 0
    acknowledged: int = 0  # changes
    in_mid_write: int = 0  # kills that left a file half written beside its target
    ticks_lost: int = 0
    notes_lost: int = 0
    unreadable: int = 0  # files, also backups
    recovered: int = 0  # stores that a start had to recover, which no kill should make necessary
    _ticks: dict[str, int] = field(default_factory=dict)
    _notes: dict[str, int] = field(default_factory=dict)

    @property
    def clean(self) -> bool:
        """Whether nothing was lost or damaged."""
        return not (self.ticks_lost or self.notes_lost or self.unreadable or self.recovered)

    def rows(self) -> list[tuple[str, int]]:
        """The table."""
        return [
            ("kills", self.kills),
            ("acknowledged changes", self.acknowledged),
            ("kills in mid-write", self.in_mid_write),
            ("acknowledged ticks lost", self.ticks_lost),
            ("acknowledged notes lost", self.notes_lost),
            ("unreadable files", self.unreadable),
            ("stores that had to be recovered", self.recovered),
        ]

    def acknowledge(self, number: int) -> None:
        """A process said that a change was kept."""
        self.acknowledged += 1
        if (note := note_id(number)) is not None:
            self._notes[note] = number
        else:
            self._ticks[item(number)] = number

    def look(self, folder: Path) -> None:
        """Read what a killed process left. Each record must have its last acknowledged change, or a later one."""
        self.kills += 1
        self.in_mid_write += any(folder.glob(".*.json*"))
        files = [*folder.glob("*.json"), *folder.glob("*.json.bak")]
        self.unreadable += sum(not _readable(file) for file in files)
        profile = Profile(folder)
        profile.read()
        self.recovered += len(profile.recoveries) + len(profile.faults)
        ticks, notes = profile.checklists.ticks(RUN), {note.id: note for note in profile.notes.notes(GUIDE)}
        self.ticks_lost += sum(key not in ticks or int(ticks[key].note) < last for key, last in self._ticks.items())
        self.notes_lost += sum(
            key not in notes or int(notes[key].text.split()[0]) < last for key, last in self._notes.items()
        )


def kill_repeatedly(kills: int, seed: int, profile: Path | None = None) -> Toll:
    """Start a process on one profile so often, kill it at a random moment, and look."""
    dice = random.Random(seed)  # noqa: S311 - moments, no secrets
    toll = Toll()
    with tempfile.TemporaryDirectory(prefix="lotse-crash-") as folder:
        place = profile or Path(folder, "profile")
        following = 0
        for _ in range(kills):
            for number in _killed(place, following, dice):
                toll.acknowledge(number)
                following = number + 1
            toll.look(place)
            # A change that was made and not told keeps its number to itself: the next process goes on behind it.
            following += 1
    return toll


def _killed(profile: Path, first: int, dice: random.Random) -> list[int]:
    """The changes that one process acknowledged until its end."""
    command = [sys.executable, "-m", "tests.crash.child", str(profile), str(first)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as child:  # noqa: S603 - our own command
        told = b""
        if child.stdout is None:
            raise RuntimeError("no pipe")
        if dice.randrange(EARLY):
            told = child.stdout.readline()
        time.sleep(dice.uniform(0, LONGEST))
        child.kill()
        told += child.stdout.read()
        if child.wait() != ENDED:
            raise RuntimeError(f"the process ended by itself: {child.returncode}")
    whole = told[: told.rfind(b"\n") + 1]
    return [int(line) for line in whole.split()]


def _readable(file: Path) -> bool:
    try:
        msgspec.json.decode(file.read_bytes(), type=Tables)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return False
    return True
