"""Somebody who knows everything that is shown, and how it is made, and adds and subtracts without end.

Knows nothing of how suppression is done: what a figure is made of is found out by changing answers.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction

Row = tuple[int, ...]  # for each class of answers, whether a figure counts them


def groups_found(figures: Iterable[Row]) -> list[Row]:
    """Every group of classes that some linear combination of the figures isolates, over the rationals.

    A combination is known by its values at the pivots of the reduced figures; an indicator has only 0 and 1 there.
    """
    reduced = _reduced([row for row in set(figures) if any(row)])
    if not reduced:
        return []
    found: list[Row] = []
    width = len(reduced[0])

    def try_all(place: int, so_far: Sequence[Fraction | int]) -> None:
        if place == len(reduced):
            if any(so_far) and all(value in (0, 1) for value in so_far):
                found.append(tuple(int(value) for value in so_far))
            return
        try_all(place + 1, so_far)
        try_all(place + 1, [one + other for one, other in zip(so_far, reduced[place], strict=True)])

    try_all(0, [0] * width)
    return found


def people_in(group: Row, people: Sequence[frozenset[int]]) -> int:
    """How many different people gave the answers of a group; `people` are those of each class."""
    return len(frozenset().union(*(those for inside, those in zip(group, people, strict=True) if inside)))


def smallest(figures: Iterable[Row], people: Sequence[frozenset[int]]) -> int | None:
    """The fewest people that the figures isolate; None where they isolate nobody."""
    return min((people_in(group, people) for group in groups_found(figures)), default=None)


def _reduced(rows: Sequence[Row]) -> list[list[Fraction | int]]:
    """The reduced row echelon form, without empty rows."""
    left = [[Fraction(value) for value in row] for row in rows]
    done: list[list[Fraction]] = []
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((row for row in left if row[column]), None)
        if pivot is None:
            continue
        left.remove(pivot)
        pivot = [value / pivot[column] for value in pivot]
        left = [_without(row, pivot, column) for row in left]
        done = [_without(row, pivot, column) for row in done] + [pivot]
    return [[int(value) if value.denominator == 1 else value for value in row] for row in done]


def _without(row: list[Fraction], pivot: list[Fraction], column: int) -> list[Fraction]:
    factor = row[column]
    return [value - factor * other for value, other in zip(row, pivot, strict=True)] if factor else row
