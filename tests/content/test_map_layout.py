"""The map's places: nothing over anything else, and no line through a box that it does not belong to."""

import random
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.library import read_guide
from content.map_layout import MapLayout, Point, Rect, Turn, curve, layout, middle, neighbour_layout
from content.organisation import ALL, Organisation, Party, Relationship, State
from content.page import Kind
from content.relation_map import Whole, neighbours, whole
from tests.bench.mapping import company, sizes

GUIDES = Path(__file__).parents[2] / "content" / "guide"
HAIR = 0.01  # px; a line touches the boxes that it joins
SAMPLES = 16  # of each piece of a line


def within(point: Point, box: Rect) -> bool:
    return box.x + HAIR < point[0] < box.right - HAIR and box.y + HAIR < point[1] < box.bottom - HAIR


def overlap(one: Rect, other: Rect) -> bool:
    return (
        one.x + HAIR < other.right
        and other.x + HAIR < one.right
        and one.y + HAIR < other.bottom
        and other.y + HAIR < one.bottom
    )


def point_at(start: Point, turn: Turn, share: float) -> Point:
    rest = 1 - share
    parts = (rest**3, 3 * rest * rest * share, 3 * rest * share * share, share**3)
    points = (start, turn.first, turn.second, turn.end)
    return sum(p * at[0] for p, at in zip(parts, points, strict=True)), sum(
        p * at[1] for p, at in zip(parts, points, strict=True)
    )


def pieces(route: list[Point]) -> list[tuple[Point, Turn]]:
    turns = curve(route)
    return list(zip([route[0], *(turn.end for turn in turns)], turns, strict=False))


def runs_through(start: Point, turn: Turn, box: Rect) -> bool:
    """A piece stays within its four points, so only one whose points are about the box needs to be looked at."""
    xs, ys = zip(start, *turn, strict=True)
    about = Rect(min(xs) - 1, min(ys) - 1, max(xs) - min(xs) + 2, max(ys) - min(ys) + 2)
    return overlap(about, box) and any(
        within(point_at(start, turn, share / SAMPLES), box) for share in range(SAMPLES + 1)
    )


def assert_clear(found: MapLayout, allowed: dict[str, set[str]]) -> None:
    """No box over another, everything in the picture, and lines through no box and only through their own frames."""
    blocks = [box for id_, box in found.boxes.items() if id_ not in found.frames] + list(found.frames.values())
    heads = [found.boxes[id_] for id_ in found.frames]
    assert not [pair for pair in combinations(found.boxes.values(), 2) if overlap(*pair)]
    assert not [pair for pair in combinations(found.frames.values(), 2) if overlap(*pair)]
    for box in [*blocks, *heads, *found.labels.values()]:
        assert box.x >= 0
        assert box.y >= 0
        assert box.right <= found.size[0]
        assert box.bottom <= found.size[1]
    for edge, route in found.routes.items():
        for start, turn in pieces(route):
            for x, y in (point_at(start, turn, share / 4) for share in range(5)):
                assert 0 <= x <= found.size[0]
                assert 0 <= y <= found.size[1]
            through = [id_ for id_, box in found.boxes.items() if runs_through(start, turn, box)]
            through += [
                id_
                for id_, frame in found.frames.items()
                if id_ not in allowed[edge] and runs_through(start, turn, frame)
            ]
            assert not through, edge


def assert_good(shown: Whole, boxes: dict[str, tuple[float, float]]) -> MapLayout:
    found = layout(shown, boxes)
    assert found.boxes.keys() == shown.nodes.keys()
    assert found.routes.keys() == {edge.id for edge in shown.edges}
    for edge in shown.edges:
        route = found.routes[edge.id]
        for (x, y), id_ in ((route[0], edge.source), (route[-1], edge.target)):
            box = found.boxes[id_]
            assert x in (pytest.approx(box.x), pytest.approx(box.right))
            assert box.y < y < box.bottom
    for node in shown.nodes.values():
        wide, high = boxes[node.id]
        assert found.boxes[node.id].width >= wide
        assert found.boxes[node.id].height == pytest.approx(high)
        if node.role:
            frame, box = found.frames[node.department], found.boxes[node.id]
            assert frame.x < box.x
            assert box.right < frame.right
            assert frame.y < box.y
            assert box.bottom < frame.bottom
    homes = {node.id: node.department for node in shown.nodes.values()}
    assert_clear(found, {edge.id: {homes[edge.source], homes[edge.target]} for edge in shown.edges})
    return found


def relate(made: Organisation, pairs: list[tuple[str, str]]) -> Organisation:
    for number, (provider, customer) in enumerate(dict.fromkeys(pairs)):
        state = State.TO_ALL if customer == ALL else State.OFFERED
        id_ = f"{provider}/{number}/{customer}"
        made.relationships.append(Relationship(id_, provider, customer, str(number), "", state, None, None))
    return made


@st.composite
def organisations(draw: st.DrawFn) -> Organisation:
    """Up to 80 parties: in circles, all mutual, serving themselves, or as it comes; many alone, some unknown."""
    made = Organisation()
    left = draw(st.integers(1, 80))
    dice = random.Random(draw(st.integers(0, 10**6)))  # noqa: S311 - no secrets
    most_roles = draw(st.sampled_from([0, 2, 8, 30]))
    while left > 0:
        home = f"d{len(made.parties)}"
        made.parties[home] = Party(home, home, home, Kind.DEPARTMENT)
        roles = min(left - 1, dice.randint(0, most_roles))
        for number in range(roles):
            id_ = f"{home}/{number}"
            made.parties[id_] = Party(id_, id_, home, Kind.DEPARTMENT, home, role=True)
        left -= 1 + roles
    ids = list(made.parties)
    pairs = [(dice.choice(ids), dice.choice(ids)) for _ in range(draw(st.sampled_from([0, 1, 5, 40, 200])))]
    if draw(st.booleans()):
        pairs += [(customer, provider) for provider, customer in pairs]
    if draw(st.booleans()):
        pairs += [*pairwise(ids), (ids[-1], ids[0])]
    if draw(st.booleans()):
        pairs += [(id_, id_) for id_ in ids]
        pairs += [(dice.choice(ids), ALL), ("nobody", dice.choice(ids)), (dice.choice(ids), "d0/nobody"), ("x", "y")]
    return relate(made, pairs)


@settings(max_examples=30, deadline=None)
@given(organisations(), st.integers(0, 10**6))
def test_no_line_runs_through_a_box_whatever_the_guide_says(made: Organisation, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - no secrets
    shown = whole(made)
    assert_good(shown, {id_: (dice.uniform(40, 300), dice.uniform(20, 120)) for id_ in shown.nodes})


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_starter_guide(lang: str) -> None:
    shown = whole(read_guide(GUIDES / lang).organisation)
    found = assert_good(shown, sizes(shown))
    box = found.boxes["informationstechnik"]
    assert found.size[0] < 2_000
    assert found.size[1] < 1_500
    ways = [found.routes[edge.id] for edge in shown.edges]
    onwards, backwards = ([way for way in ways if sign * (way[-1][0] - way[0][0]) > box.width] for sign in (1, -1))
    assert len(onwards) > 1.5 * len(backwards)  # one reads from left to right


@pytest.mark.parametrize("departments", [8, 15, 60])
def test_sixty_parties_with_two_hundred_relationships(departments: int) -> None:
    shown = whole(company(60, departments, 200, seed=1))
    assert_good(shown, sizes(shown))


def test_the_same_guide_gives_the_same_picture() -> None:
    shown = [whole(company(60, 15, 200, seed=1)) for _ in range(2)]
    one, other = (layout(each, sizes(each)) for each in shown)
    assert one == other


def test_an_empty_guide_and_one_party_alone() -> None:
    assert layout(whole(Organisation()), {}).boxes == {}
    alone = whole(Organisation(parties={"it": Party("it", "IT", "it", Kind.DEPARTMENT)}))
    found = assert_good(alone, sizes(alone))
    assert found.frames == {}


def test_providers_stand_left_of_their_customers() -> None:
    made = Organisation(parties={id_: Party(id_, id_, id_, Kind.DEPARTMENT) for id_ in "dcba"})
    shown = whole(relate(made, list(pairwise("abcd"))))
    found = assert_good(shown, dict.fromkeys(shown.nodes, (100.0, 400.0)))
    xs = [found.boxes[id_].x for id_ in "abcd"]
    assert xs == sorted(xs)


def test_a_line_between_two_roles_of_a_department_bows_beside_its_boxes() -> None:
    made = Organisation(parties={"it": Party("it", "IT", "it", Kind.DEPARTMENT)})
    for id_ in ("it/a", "it/b", "it/c"):
        made.parties[id_] = Party(id_, id_, "it", Kind.DEPARTMENT, "it", role=True)
    shown = whole(relate(made, [("it/a", "it/c"), ("it/b", "it/b")]))
    found = assert_good(shown, sizes(shown))
    for route in found.routes.values():
        bow = curve(route)[1]
        assert bow.first[0] == bow.second[0] > route[1][0]


@settings(max_examples=25, deadline=None)
@given(organisations())
def test_neighbours_stand_in_three_columns_with_room_for_words(made: Organisation) -> None:
    shown = neighbours(made, "d0")
    words = {edge.id: (120.0, 16.0) for edge in (*shown.providers, *shown.customers)}
    found = neighbour_layout(shown, dict.fromkeys(shown.nodes, (150.0, 40.0)) | words)
    assert found.boxes.keys() == shown.nodes.keys()
    assert found.labels.keys() == found.routes.keys() == words.keys()
    assert_clear(found, {id_: set() for id_ in words})
    centre = found.boxes["d0"]
    assert all(found.boxes[edge.source].right < centre.x for edge in shown.providers)
    assert all(found.boxes[edge.target].x > centre.right for edge in shown.customers)
    for label in found.labels.values():
        assert not [box for box in found.boxes.values() if overlap(label, box)]
        assert not [
            1 for way in found.routes.values() for start, turn in pieces(way) if runs_through(start, turn, label)
        ]
    assert not [pair for pair in combinations(found.labels.values(), 2) if overlap(*pair)]


def test_lines_of_neighbours_do_not_cross() -> None:
    made = Organisation(parties={id_: Party(id_, id_, id_, Kind.DEPARTMENT) for id_ in ("it", *"abcdefgh")})
    shown = neighbours(relate(made, [*((id_, "it") for id_ in "hcafb"), *(("it", id_) for id_ in "ged")]), "it")
    found = neighbour_layout(shown, dict.fromkeys(shown.nodes, (150.0, 40.0)))
    for edges, partner, centre in ((shown.providers, 0, -1), (shown.customers, -1, 0)):
        ends = sorted((found.routes[edge.id][partner][1], found.routes[edge.id][centre][1]) for edge in edges)
        assert [port for _, port in ends] == sorted(port for _, port in ends)
    assert found.labels == {}


def test_a_mark_stands_where_a_line_turns_and_never_below_its_words() -> None:
    label = Rect(110, 80, 80, 16)
    assert middle([(100, 100), (200, 100), (260, 180)], label) == (230, 140)
    assert middle([(100, 100), (200, 100), (260, 100)], label) == (230, 100)
    assert middle([(0, 0), (12, 0), (112, 0), (124, 0)], None) == (62, 0)
