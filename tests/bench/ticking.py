"""Ticks until they are on the disk, beside TinyDB's own JSONStorage with the same records."""

import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from msgspec import to_builtins
from msgspec.structs import replace
from tinydb import TinyDB

from storage.models import Tick, TickState
from storage.profile import Profile
from tests.bench.figures import Figure, compared, percentile

SIZES = (1_000, 10_000)  # records
ROUNDS = 9
TICKS = 20  # of each side in each round, in turns
ITEMS = 50  # of each run


def measure() -> list[Figure]:
    """The p95 of a tick at each size."""
    return [_ticking(size) for size in SIZES]


def _ticking(size: int) -> Figure:
    ticks = [_tick(number) for number in range(size)]
    with tempfile.TemporaryDirectory(prefix="lotse-ticking-") as folder:
        profile = Profile(Path(folder, "profile"))
        profile.open()
        profile.checklists.keep_ticks(*ticks)
        with TinyDB(Path(folder, "tinydb.json")) as reference:
            table = reference.table("ticks")
            numbers = dict(
                zip((tick.id for tick in ticks), table.insert_multiple(map(to_builtins, ticks)), strict=True)
            )
            pairs = []
            for turn in range(ROUNDS):
                ours, theirs = [], []
                for tick in ticks[turn * TICKS : (turn + 1) * TICKS]:
                    said = replace(tick, state=TickState.DONE, at=datetime.now(UTC))
                    ours.append(_took(profile.checklists.keep_ticks, said))
                    theirs.append(_took(table.update, to_builtins(said), None, [numbers[said.id]]))
                pairs.append((percentile(ours, 0.95), percentile(theirs, 0.95)))
        profile.close()
    return compared(f"tick on disk p95, {size:,} records", pairs, most_times=0.8)


def _tick(number: int) -> Tick:
    run, item = divmod(number, ITEMS)
    return Tick(f"run-{run:04}", f"arbeitsplatz-testen-{item:02}", TickState.OPEN, datetime.now(UTC))


def _took(work: Callable[..., object], *given: object) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    work(*given)
    return (time.perf_counter() - began) * 1000
