"""Measures what `DESIGN.md` promises and prints a table.

    python -m tests.bench [names…]

Without names everything is measured, in about nine minutes. Ours and the reference take turns, so that whatever else
the machine does falls on both. Where DISPLAY is set, starts are measured on a real screen, too.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from tests.bench import editing, finding, mapping, searching, surveys, ticking
from tests.bench.bench import STARTER, Bench
from tests.bench.figures import Figure, compared, percentile, table
from tests.bench.records import fill

RUNS = 9  # of each process; the medians count
SMALL, LARGE, UNREAD = "250", "5000", "900"  # pages
FEW, MANY = 50, 10_000  # records of one person


def start(bench: Bench) -> Iterator[Figure]:
    """The starter guide: process start to first page painted."""
    yield compared(f"start, starter guide, {bench.platform}", _starts(bench, STARTER), most_times=1.5)


def start_large(bench: Bench) -> Iterator[Figure]:
    """The same with many pages known."""
    yield compared(f"start, {LARGE} pages known, {bench.platform}", _starts(bench, LARGE), most_times=1.8)


def growth(bench: Bench) -> Iterator[Figure]:
    """What twenty times the pages cost at a start; the reference is the small guide."""
    small, large = (bench.warm(name)[0] for name in (SMALL, LARGE))
    pairs = [(_start(bench, large), _start(bench, small)) for _ in range(RUNS)]
    yield compared(f"start, {SMALL} to {LARGE} pages, {bench.platform}", pairs, most_times=1.2)


def switch(bench: Bench) -> Iterator[Figure]:
    """Page switches until they are painted, in guides of both sizes."""
    cold = {}
    for name in (SMALL, LARGE):
        profile, _ = bench.warm(name)
        told = json.loads(bench.answer("child_switch", str(bench.guide(name)), str(profile)))
        yield _switches(f"page switch p95, new, {name} pages", told["cold"])
        yield _switches(f"page switch p95, again, {name} pages", told["again"])
        ours, bare = told["first"]
        yield Figure(f"first page switch after a start, {name} pages", ours * 1000, bare * 1000)
        # Each guide has other pages: what they cost in a bare browser is taken out.
        cold[name] = median(ours for ours, _ in told["cold"]) / median(bare for _, bare in told["cold"])
    yield Figure(f"page switch p50, {SMALL} to {LARGE} pages", cold[LARGE], cold[SMALL], "×", most_times=1.1)


def memory(bench: Bench) -> Iterator[Figure]:
    """Memory three seconds after the start."""
    for name, most in ((STARTER, 1.7), (LARGE, None)):
        profile, html = bench.warm(name)
        pairs = [
            (
                bench.memory("child_lotse", "start", "--profile", str(profile), "--lang", "de", after=3),
                bench.memory("child_bare", str(html), after=3),
            )
            for _ in range(7)
        ]
        yield compared(f"memory (PSS) after 3 s, {name}", pairs, unit="MB", most_times=most)


def reading(bench: Bench) -> Iterator[Figure]:
    """The first reading of a guide: how long the window hangs. The reference hangs only because of the machine."""
    guide = bench.guide(UNREAD)
    longest, idle, took = [], [], []
    for number in range(7):
        profile = bench.folder / "profiles" / f"unread-{number}"
        told = json.loads(bench.answer("child_lotse", "beat", str(guide), "--profile", str(profile), "--lang", "de"))
        longest.append(told[0] / 1e6)
        took.append(told[1] / 1e6)
        idle.append(int(bench.answer("child_idle", "3")) / 1e6)
    yield Figure(f"first reading of {UNREAD} pages, longest freeze", median(longest), median(idle), most=50)
    yield Figure(f"first reading of {UNREAD} pages, worst of {len(longest)} runs", max(longest), max(idle))
    yield Figure(f"first reading of {UNREAD} pages, until shown", median(took))


def tick(_bench: Bench) -> Iterator[Figure]:
    """A tick until it is on the disk, against TinyDB's own storage."""
    yield from ticking.measure()


def home(bench: Bench) -> Iterator[Figure]:
    """Process start until Home shows what is due, with many records; the reference has few of them."""
    profiles = [bench.folder / "profiles" / f"home-{count}" for count in (MANY, FEW)]
    for folder, count in zip(profiles, (MANY, FEW), strict=True):
        fill(folder, bench.guide(STARTER), count)
        bench.first_paint("child_home", "--profile", str(folder))
    pairs = []
    for _ in range(RUNS):
        many, few = (bench.first_paint("child_home", "--profile", str(folder)) for folder in profiles)
        pairs.append((many, few))
    yield compared(f"start on Home, {FEW} to {MANY:,} records", pairs, most_times=1.2)


def search(bench: Bench) -> Iterator[Figure]:
    """Search at each key, building and updating, and what is found."""
    large = bench.guide(LARGE)
    yield from searching.measure(large, bench.guide(SMALL))
    yield from searching.found(large)


def find(bench: Bench) -> Iterator[Figure]:
    """Typing into the one box for everything."""
    for name in (STARTER, LARGE):
        yield from finding.measure(bench, name)


def layout(_bench: Bench) -> Iterator[Figure]:
    """The map's layout."""
    yield from mapping.measure()


def edit(bench: Bench) -> Iterator[Figure]:
    """Writing a page."""
    yield from editing.measure(bench)


def survey(bench: Bench) -> Iterator[Figure]:
    """Results of a survey with many answers."""
    yield from surveys.measure(bench)


MEASURES: dict[str, Callable[[Bench], Iterator[Figure]]] = {
    "start": start,
    "start-large": start_large,
    "growth": growth,
    "switch": switch,
    "memory": memory,
    "reading": reading,
    "tick": tick,
    "home": home,
    "search": search,
    "find": find,
    "map": layout,
    "edit": edit,
    "survey": survey,
}
ON_SCREEN = ("start", "start-large")


def _starts(bench: Bench, guide: str) -> list[tuple[float, float]]:
    profile, html = bench.warm(guide)
    return [(_start(bench, profile), bench.first_paint("child_bare", str(html))) for _ in range(RUNS)]


def _start(bench: Bench, profile: Path) -> float:
    return bench.first_paint("child_lotse", "start", "--profile", str(profile), "--lang", "de")


def _switches(what: str, pairs: list[tuple[float, float]]) -> Figure:
    ours, bare = (percentile([seconds * 1000 for seconds in side], 0.95) for side in zip(*pairs, strict=True))
    return Figure(what, ours, bare, most_times=1.5, most=50)


def main() -> int:
    """Measure, print the table, and end with 1 where something promised is not reached."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"{', '.join(MEASURES)}; left out: all")
    names = parser.parse_args().names or list(MEASURES)
    if unknown := set(names) - set(MEASURES):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="lotse-bench-") as folder:
        hidden = Bench(Path(folder))
        seen = Bench(Path(folder), "xcb")
        for name in names:
            for bench in (hidden, seen) if os.environ.get("DISPLAY") and name in ON_SCREEN else (hidden,):
                print(f"{name} ({bench.platform}) …", file=sys.stderr)  # noqa: T201 - what the command is for
                figures += MEASURES[name](bench)
    print(table(figures))  # noqa: T201 - what the command is for
    return 1 if any(figure.met is False for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main())
