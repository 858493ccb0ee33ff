"""The map of 60 parties and 200 relationships, and of 500 parties and 3,000 relationships."""

import json
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from content.map_layout import layout
from content.organisation import Organisation, Party, Relationship, State
from content.page import Kind
from content.relation_map import Whole, matrix, whole
from tests.bench.bench import Bench
from tests.bench.companies import write_company
from tests.bench.figures import Figure, percentile

BOX = (160.0, 44.0)  # px
ROUNDS = 40
COMPANIES = 5  # of the same size, in turns: a layout takes longer for some than for others
MOST_GAP = 50  # ms of the event loop, wished for
USUAL, LARGE = (15, 44, 200), (60, 439, 3_000)  # departments, roles, relationships; a customer comes to them


def measure() -> Iterator[Figure]:
    """What the layout takes, and what the window does with it."""
    yield from _worked_out()
    with tempfile.TemporaryDirectory(prefix="lotse-map-") as folder:
        yield from _shown(Bench(Path(folder)))


def _shown(bench: Bench) -> Iterator[Figure]:
    """A frame while the pointer goes about, and how long the window hangs when the map or a view of it is opened."""
    told = {}
    for size in (USUAL, LARGE):
        guide = write_company(bench.folder / "guides" / f"company-{size[2]}", *size)
        told[size] = json.loads(bench.answer("child_map", str(guide), str(bench.folder / "profiles" / guide.name)))
    yield Figure("hover p95, 60 parties, 200 relationships", percentile(told[USUAL]["hovers"], 0.95), most=25)
    for name, (gap, until) in told[LARGE]["steps"].items():
        yield Figure(f"map of 500 parties, 3,000 relationships: {name}, until done", until)
        yield Figure(f"map of 500 parties, 3,000 relationships: {name}, longest gap", gap, most=MOST_GAP)


def _worked_out() -> Iterator[Figure]:
    """The p95 of everything from the guide's relationships to the places of all boxes and lines."""
    usual = [company(60, 15, 200, seed) for seed in range(COMPANIES)]
    large = [company(500, 60, 3_000, seed) for seed in range(COMPANIES)]
    maps, matrices = [], []
    for turn in range(ROUNDS):
        began = time.perf_counter()
        shown = whole(usual[turn % COMPANIES])
        layout(shown, sizes(shown))
        laid = time.perf_counter()
        matrix(large[turn % COMPANIES])
        maps.append((laid - began) * 1000)
        matrices.append((time.perf_counter() - laid) * 1000)
    yield Figure("map laid out p95, 60 parties, 200 relationships", percentile(maps, 0.95), most=20)
    yield Figure("matrix p95, 500 parties, 3,000 relationships", percentile(matrices, 0.95), most=50)


def sizes(shown: Whole) -> dict[str, tuple[float, float]]:
    """Every box as large as the others."""
    return dict.fromkeys(shown.nodes, BOX)


def company(parties: int, departments: int, relationships: int, seed: int) -> Organisation:
    """So many departments and roles in which anybody may serve anybody; the same one for the same seed."""
    dice = random.Random(seed)  # noqa: S311 - no secrets
    made = Organisation()
    for number in range(parties):
        home = f"d{number if number < departments else dice.randrange(departments)}"
        id_ = home if number < departments else f"{home}/r{number}"
        part_of, role = ("", False) if number < departments else (home, True)
        made.parties[id_] = Party(id_, id_.upper(), home, Kind.DEPARTMENT, part_of, role)
    ids = list(made.parties)
    states = [state for state in State if state is not State.TO_ALL]
    pairs: dict[tuple[str, str], None] = {}
    while len(pairs) < relationships:
        provider, customer = dice.sample(ids, 2)
        pairs[provider, customer] = None
    for number, (provider, customer) in enumerate(pairs):
        id_, mutual = f"{provider}/s{number}/{customer}", (customer, provider) in pairs
        state = dice.choice(states)
        made.relationships.append(
            Relationship(id_, provider, customer, f"s{number}", f"Service {number}", state, None, None, mutual=mutual)
        )
    return made
