"""Kills a process that saves and renames pages, at random moments, and looks at the guide that it left.

python -m tests.crash.saving GUIDE FIRST    # the process: prints the number of each step that was kept
"""

import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from content.history import Action
from content.steps import Change, Steps
from content.writing import current, digest

ROOT = Path(__file__).parents[2]
DEVICE = "laden"
PAGES = 4  # that are saved in turn
LINKS = 6  # files that each renaming changes
LONGEST = 0.15  # seconds between the first step of a process, or its start, and its end
EARLY = 6  # one in so many is killed at any moment of its start


def page(number: int) -> str:
    """The page that a step saves."""
    return f"seiten/{number % PAGES}.md"


def changes(root: Path, number: int) -> list[Change]:
    """What a step does: every third renames a page and changes all files that link to it."""
    text = f"{number} ".encode() + b"Text " * (number % 997)

    def to(path: str, data: bytes | None, moved_from: str = "") -> Change:
        now = current(root, path)
        return Change(path, data, None if now is None else digest(now), moved_from)

    if number % 3:
        return [to(page(number), text)]
    names = ("name/a.md", "name/b.md")
    old, new = names if current(root, names[0]) is not None else names[::-1]
    links = [to(f"links/{link}.md", b"%d %s" % (number, new.encode())) for link in range(LINKS)]
    gone = [to(old, None)] if current(root, old) is not None else []
    return [*gone, to(new, text, old if gone else ""), *links]


@dataclass
class Toll:
    """What was found after so many kills."""

    kills: int = 0
    acknowledged: int = 0
    completed: int = 0  # steps that were cut short and were completed
    lost: int = 0  # acknowledged saves that no file or no version has
    torn: int = 0  # pages that are neither the old nor the new one, and renamings that are half done
    unsound: int = 0  # complaints of `git fsck`
    set_aside: int = 0  # histories that were taken for damaged
    left: int = 0  # files that nobody will remove

    @property
    def clean(self) -> bool:
        """Whether nothing was lost, torn or damaged."""
        return not (self.lost or self.torn or self.unsound or self.set_aside or self.left)

    def rows(self) -> list[tuple[str, int]]:
        """The table."""
        return [
            ("kills in mid-save", self.kills),
            ("acknowledged steps", self.acknowledged),
            ("steps completed afterwards", self.completed),
            ("acknowledged steps lost", self.lost),
            ("torn pages and renamings", self.torn),
            ("complaints of git fsck", self.unsound),
            ("histories set aside", self.set_aside),
            ("files left over", self.left),
        ]

    def look(self, root: Path, last: int, told: set[int]) -> None:
        """Finish what was cut short, as the next start does. `last` is the last step that was acknowledged."""
        self.kills += 1
        steps = Steps(root, DEVICE)
        self.completed += bool(steps.finish())
        self.lost += sum(_number(root, path) < step for path, step in _newest(last, told).items())
        known = {path: steps.history.latest(path) for path in (page(number) for number in range(PAGES))}
        self.torn += sum(
            not _whole(data) or data != current(root, path) for path, data in known.items() if data is not None
        )
        self.torn += not _renamed_whole(root)
        self.left += sum(1 for file in root.rglob(".lotse-write-*")) + any((root / ".lotse").glob("step-*"))
        self.set_aside += steps.history.set_aside is not None
        self.unsound += _complaints(root)


def save_repeatedly(kills: int, seed: int) -> Toll:
    """Start a process on one guide so often, kill it at a random moment, and look."""
    dice = random.Random(seed)  # noqa: S311 - moments, no secrets
    toll = Toll()
    told: set[int] = set()
    following = 0
    with tempfile.TemporaryDirectory(prefix="lotse-crash-") as folder:
        root = Path(folder)
        for _ in range(kills):
            for number in _killed(root, following, dice):
                toll.acknowledged += 1
                told.add(number)
            last = max(told, default=-1)
            toll.look(root, last, told)
            following = last + 2  # a step that was made and not told keeps its number to itself
    return toll


def _killed(root: Path, first: int, dice: random.Random) -> Iterator[int]:
    command = [sys.executable, "-m", "tests.crash.saving", str(root), str(first)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as child:  # noqa: S603 - our own command
        if child.stdout is None:
            raise RuntimeError("no pipe")
        told = child.stdout.readline() if dice.randrange(EARLY) else b""
        time.sleep(dice.uniform(0, LONGEST))
        child.kill()
        told += child.stdout.read()
        if child.wait() == 0:
            raise RuntimeError("the process ended by itself")
    yield from map(int, told[: told.rfind(b"\n") + 1].split())


def _newest(last: int, told: set[int]) -> dict[str, int]:
    """The last acknowledged step of each page, among the last ones."""
    recent = sorted(number for number in told if number > last - 10 * PAGES)
    saves = {page(number): number for number in recent if number % 3}
    return saves | {f"links/{link}.md": number for number in recent if not number % 3 for link in range(LINKS)}


def _number(root: Path, path: str) -> int:
    data = current(root, path)
    return int(data.split()[0]) if data else -1


def _whole(data: bytes) -> bool:
    number = int(data.split()[0])
    return data == f"{number} ".encode() + b"Text " * (number % 997)


def _renamed_whole(root: Path) -> bool:
    """Whether one of the two names is there, and all links say the same and name it."""
    names = [name for name in ("name/a.md", "name/b.md") if current(root, name) is not None]
    links = {current(root, f"links/{link}.md") for link in range(LINKS)}
    if not names:
        return links == {None}
    link = links.pop()
    return len(names) == 1 and not links and link is not None and link.split()[1].decode() == names[0]


def _complaints(root: Path) -> int:
    git = shutil.which("git")
    folder = root / ".lotse" / "history"
    if git is None or not folder.exists():
        return 0
    command = [git, "-C", str(folder), "fsck", "--full", "--strict"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    said = (done.stdout + done.stderr).splitlines()
    return done.returncode != 0 or any(line.startswith(("error", "missing", "broken", "warning")) for line in said)


def main() -> None:
    """Go on until somebody makes an end."""
    root = Path(sys.argv[1])
    steps = Steps(root, DEVICE)
    for number in count(int(sys.argv[2])):
        action = Action.SAVED if number % 3 else Action.RENAMED
        steps.apply(changes(root, number), "Leitung", datetime.now(UTC), action=action)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
