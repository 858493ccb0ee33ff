"""The map: places for 60 parties and 200 relationships, and the matrix of 500 parties and 3,000 relationships."""

import random
import time

from content.map_layout import layout
from content.organisation import Organisation, Party, Relationship, State
from content.page import Kind
from content.relation_map import Whole, matrix, whole
from tests.bench.figures import Figure, percentile

BOX = (160.0, 44.0)  # px
ROUNDS = 40
COMPANIES = 5  # of the same size, in turns: a layout takes longer for some than for others


def measure() -> list[Figure]:
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
    return [
        Figure("map laid out p95, 60 parties, 200 relationships", percentile(maps, 0.95), most=20),
        Figure("matrix p95, 500 parties, 3,000 relationships", percentile(matrices, 0.95), most=50),
    ]


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
