"""In which column of the map each department stands, and in which order, so that few lines cross.

Works on numbers: departments are 0 … n-1, and lanes follow them. A lane is the place in a column through which the
lines between two departments pass on their way to a column further on.
"""

from bisect import bisect_right, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

LANE_LINE = 6.0  # px between two lines in a lane
_ROUNDS = 4  # of ordering all columns
_PASSES = 4  # of changing neighbours of a column
_SETTLING = 6  # rounds of moving everything in height towards what it is joined with
_STRAIGHT = 4.0  # how much more a long line pulls at its lanes than at its ends
_SAME_COLUMN = 1.6  # what a line within a column costs, in columns that a line has to pass
_BACKWARDS = 1.6  # what a line from right to left costs more
_FULL = 0.5  # what a column that is too high costs

Links = Mapping[tuple[int, int], int]  # provider and customer department → how many lines


@dataclass(slots=True)
class Arrangement:
    """Departments and lanes, column by column from the left, each from the top."""

    columns: list[list[int]]
    column_of: list[int]  # by department
    lanes: dict[tuple[int, int], list[int]]  # left and right department → their lanes from left to right
    heights: list[float]  # by department or lane
    before: list[list[tuple[int, int]]]  # by item: what it is joined with in the column left of it, by how many lines
    behind: list[list[tuple[int, int]]]  # the same, right of it


def arrange(heights: Sequence[float], links: Links, most: int, gap: float) -> Arrangement:
    """Departments of these heights in at most so many columns, providers left of their customers where possible."""
    both: dict[tuple[int, int], int] = {}
    for (one, other), lines in sorted(links.items()):
        pair = (min(one, other), max(one, other))
        both[pair] = both.get(pair, 0) + lines
    column_of = _start(len(heights), links, most)
    _improve(column_of, heights, links, most)
    used = sorted(set(column_of))
    column_of = [used.index(column) for column in column_of]
    found = Arrangement(
        columns=[[] for _ in used],
        column_of=column_of,
        lanes={},
        heights=[height + gap for height in heights],
        before=[[] for _ in heights],
        behind=[[] for _ in heights],
    )
    for item, column in enumerate(column_of):
        found.columns[column].append(item)
    for (one, other), lines in both.items():
        left, right = sorted((one, other), key=column_of.__getitem__)
        if column_of[left] < column_of[right]:
            _join(found, left, right, lines, lines * LANE_LINE + gap / 2)
    _order(found)
    return found


def _join(found: Arrangement, left: int, right: int, lines: int, height: float) -> None:
    """Lead the lines between two departments through a lane of this height in each column between them."""
    lanes = []
    for column in found.columns[found.column_of[left] + 1 : found.column_of[right]]:
        lanes.append(len(found.heights))
        column.append(lanes[-1])
        found.heights.append(height)
        found.before.append([])
        found.behind.append([])
    found.lanes[left, right] = lanes
    for here, there in pairwise([left, *lanes, right]):
        found.behind[here].append((there, lines))
        found.before[there].append((here, lines))


def _start(count: int, links: Links, most: int) -> list[int]:
    """A first column for each department: the longest way that leads to it, drawn together to so many columns."""
    layers = [0] * count
    for one, other in _without_circles(links):
        layers[other] = max(layers[other], layers[one] + 1)
    height = max(layers) + 1
    return [layer * min(most, height) // height for layer in layers]


def _without_circles(links: Links) -> list[tuple[int, int]]:
    """One direction a pair, the strongest first, as long as they lead round no circle; from beginnings to ends."""
    net = []
    for (one, other), lines in links.items():
        back = links.get((other, one), 0)
        if one != other and (lines, other) > (back, one):
            net.append((back - lines, one, other))
    chosen: list[tuple[int, int]] = []
    reach: dict[int, int] = {}  # bits of everything that a department leads to
    for _, one, other in sorted(net):
        if reach.get(other, 0) >> one & 1:
            continue
        chosen.append((one, other))
        gained = reach.setdefault(other, 0) | 1 << other
        reach[one] = reach.get(one, 0) | gained
        for item, leads_to in reach.items():
            if leads_to >> one & 1:
                reach[item] = leads_to | gained
    # Without circles, whatever leads to a department reaches more than that department does.
    return sorted(chosen, key=lambda link: -reach[link[0]].bit_count())


def _improve(column_of: list[int], heights: Sequence[float], links: Links, most: int) -> None:
    """Move departments while that shortens lines, lets them run from left to right, or evens out the columns."""
    ties: list[list[tuple[int, int, int]]] = [[] for _ in heights]  # the other, lines to it, lines from it
    for pair in sorted({(min(pair), max(pair)) for pair in links if pair[0] != pair[1]}):
        one, other = pair
        there, back = links.get((one, other), 0), links.get((other, one), 0)
        ties[one].append((other, there, back))
        ties[other].append((one, back, there))
    filled = [0.0] * most
    for item, column in enumerate(column_of):
        filled[column] += heights[item]
    fair = max(sum(heights) / most, 1.0)
    even = _FULL * max(1, sum(links.values())) / most
    span = range(1 - most, most)
    to = {d: abs(d) - 1.0 + (_BACKWARDS if d < 0 else 0.0) for d in span} | {0: _SAME_COLUMN}
    for _ in range(4):
        moved = False
        for item, height in enumerate(heights):
            here = column_of[item]
            filled[here] -= height
            costs = []
            for column in range(most):
                cost = even * height * (2 * filled[column] + height) / fair**2  # what its square grows by
                for other, there, back in ties[item]:
                    d = column_of[other] - column
                    cost += there * to[d] + back * to[-d]
                costs.append((round(cost, 6), column != here, column))
            _, _, best = min(costs)
            moved = moved or best != here
            column_of[item] = best
            filled[best] += height
        if not moved:
            return


def _order(found: Arrangement) -> None:
    """Sort each column by the middle of what its items are joined with, from left to right and back; keep the best."""
    middle = [0.0] * len(found.heights)
    _begin_lanes(found, middle)
    best: tuple[int, list[list[int]]] | None = None
    last = len(found.columns) - 1
    for turn in range(_ROUNDS):
        forward = turn % 2 == 0
        joined = found.before if forward else found.behind
        for number in range(1, last + 1) if forward else range(last - 1, -1, -1):
            column = found.columns[number]
            wish = {}
            for item in column:
                total = pulled = 0.0
                for other, lines in joined[item]:
                    total += lines
                    pulled += middle[other] * lines
                wish[item] = pulled / total if total else middle[item]
            column.sort(key=wish.__getitem__)
            _stack(column, found.heights, middle)
        count = _crossings(found)
        if best is None or count < best[0]:
            best = (count, [column.copy() for column in found.columns])
    if best:
        found.columns = best[1]
    _swap(found)


def _swap(found: Arrangement) -> None:
    """Change places of two neighbours wherever fewer lines cross then."""
    place = {item: number for column in found.columns for number, item in enumerate(column)}
    for column in found.columns:
        for _ in range(_PASSES):
            moved = False
            for number in range(len(column) - 1):
                upper, lower = column[number : number + 2]
                if _fewer(found.before, upper, lower, place) + _fewer(found.behind, upper, lower, place) > 0:
                    column[number : number + 2] = lower, upper
                    place[lower], place[upper] = number, number + 1
                    moved = True
            if not moved:
                break


def _fewer(joined: Sequence[list[tuple[int, int]]], upper: int, lower: int, place: Mapping[int, int]) -> int:
    """How many crossings at one side there are less when two items change places."""
    gain = 0
    for one, lines in joined[upper]:
        for other, more in joined[lower]:
            if place[one] > place[other]:
                gain += lines * more
            elif place[one] < place[other]:
                gain -= lines * more
    return gain


def _begin_lanes(found: Arrangement, middle: list[float]) -> None:
    """A lane begins on the straight line between its two departments."""
    for (left, right), lanes in found.lanes.items():
        for step, lane in enumerate(lanes, start=1):
            middle[lane] = middle[left] + (middle[right] - middle[left]) * step / (len(lanes) + 1)
    for column in found.columns:
        column.sort(key=middle.__getitem__)
        _stack(column, found.heights, middle)


def _stack(column: Iterable[int], heights: Sequence[float], middle: list[float]) -> None:
    """Note where the items of a column are when they stand close together around 0."""
    items = list(column)
    y = -sum(heights[item] for item in items) / 2
    for item in items:
        middle[item] = y + heights[item] / 2
        y += heights[item]


def _crossings(found: Arrangement) -> int:
    """How many pairs of lines between departments cross, each pair of departments counted as one line."""
    place = {item: number for column in found.columns for number, item in enumerate(column)}
    between: list[list[tuple[int, int]]] = [[] for _ in found.columns]
    for (left, right), lanes in found.lanes.items():
        for step, (here, there) in enumerate(pairwise([left, *lanes, right])):
            between[found.column_of[left] + step].append((place[here], place[there]))
    count = 0
    for lines in between:
        passed: list[int] = []
        for _, right in sorted(lines):
            count += len(passed) - bisect_right(passed, right)
            insort(passed, right)
    return count


def settled(found: Arrangement) -> list[float]:
    """The middle of each department and lane in height: near what it is joined with, in order, none over another."""
    middles = [0.0] * len(found.heights)
    for column in found.columns:
        _stack(column, found.heights, middles)
    departments = len(found.column_of)
    for turn in range(_SETTLING):
        for column in found.columns if turn % 2 else reversed(found.columns):
            wishes, weights = [], []
            for item in column:
                total = pulled = 0.0
                for other, lines in (*found.before[item], *found.behind[item]):
                    weight = lines * (_STRAIGHT if item >= departments and other >= departments else 1.0)
                    total += weight
                    pulled += weight * middles[other]
                wishes.append(pulled / total if total else middles[item])
                weights.append(total or 0.1)
            for item, y in zip(column, _apart(wishes, weights, [found.heights[i] for i in column]), strict=True):
                middles[item] = y
    return middles


def _apart(wishes: Sequence[float], weights: Sequence[float], heights: Sequence[float]) -> list[float]:
    """As near to the wishes as things of these heights can be one below the other (pooled adjacent violators)."""
    offsets, y = [], 0.0
    for number, height in enumerate(heights):
        y += (heights[number - 1] + height) / 2 if number else 0.0
        offsets.append(y)
    pools: list[tuple[float, float, int]] = []  # mean, weight, how many
    for wish, weight, offset in zip(wishes, weights, offsets, strict=True):
        mean, total, count = wish - offset, weight, 1
        while pools and pools[-1][0] > mean:
            above, heavy, several = pools.pop()
            mean = (mean * total + above * heavy) / (total + heavy)
            total, count = total + heavy, count + several
        pools.append((mean, total, count))
    placed: list[float] = []
    for mean, _, count in pools:
        placed += [mean + offset for offset in offsets[len(placed) : len(placed) + count]]
    return placed
