"""What a round of a survey showed, for groups only. Pure: answers in, results out.

**What is shown.** A *cell* is a department rated from one side: how its customers find it, or how those who work for it
do. A cell may be parted by the department that the answers came from, where people told that: these are relationships.
The company, from one side, is all cells that are shown, taken together.

**Nobody can be found by subtraction.** For each question the answers of a cell are parted into *blocks*: each
relationship that is shown is one, and all the rest of the cell together is one. Every block has at least `minimum`
answers (or none to this question), and every figure is a sum over whole blocks:

- A relationship with fewer is not shown: it belongs to the rest. Where the rest has too few, the smallest relationship
  that could be shown is hidden, too, and makes the rest large enough.
- A cell is the sum of its blocks. One with fewer answers than the minimum is not shown, and is no part of anything.
- The company is the sum of the cells shown. It tells nothing that these do not, whoever subtracts them.

So every figure gives all answers of a block the same weight, and so does every sum, difference or other linear
combination of figures, whatever departments, relationships and companies they are of. A combination that isolates a
group of answers gives weight 1 to them and 0 to all others; so the group is made up of whole blocks: it is nobody, or
at least `minimum` answers. Within a block nobody answers twice, as one person rates a department from one side once:
answers are people there. That is why answers about several departments never make up a block: five could all be one
person's.

- *Skipped questions.* Each question has blocks of its own, made up of whole blocks of all who answered anything; how
  many these are is a figure like any other. Different questions are different unknowns: nothing adds up over them.
- *Distribution, mean, number* of a group come from the same answers, and are shown together or not at all. A mean over
  questions is made from the means shown.
- *Edits of the page.* Blocks depend on files alone, never on which questions or which scale the page states now; and
  those for a higher minimum are unions of those for a lower one. So results before and after an edit tell no more.
- *Answers that come late.* Looks at results part a cell's answers into waves (`content.looks`). A wave is counted as a
  whole, as soon as it is large enough, or is with those after it. Relationships are those of the first wave.
- *Rounds.* Answers to two rounds are different unknowns; an earlier round is shown as it was by itself.
- *Comments* are shown for a cell as a whole, apart from values, in an order that depends on their words only.

What this cannot hide: where all in a group said the same, that is known of each of them; who answered can take their
own answer off; and who reads the folder itself reads single answers, without names.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from content.answers import Answer, Answers, comments
from content.surveys import LEAST, SCALES, Phase, Round, Side, earlier_rounds

T = TypeVar("T")


class Figure(Struct, frozen=True, gc=False):
    """How a group answered one question."""

    counts: tuple[int, ...]  # how many chose 1, 2, … to the end of the scale

    @property
    def answers(self) -> int:
        """How many answered it."""
        return sum(self.counts)

    @property
    def mean(self) -> float:
        """Their mean, unrounded."""
        return sum(value * count for value, count in enumerate(self.counts, start=1)) / self.answers


class Point(Struct, frozen=True, gc=False):
    """What a group answered on average in one round."""

    survey: str  # id of the round
    title: str  # of the round
    closes: date
    mean: float


class Group(Struct, frozen=True, gc=False):
    """What is shown of a group of answers."""

    side: Side  # what those who answered are to the department rated
    about: str  # party id of the department rated; empty for the whole company
    from_: str  # party id of the department that answered; empty for all together
    answers: int
    figures: Mapping[str, Figure]  # by question, in the order of the page; those with too few answers are left out
    comments: tuple[str, ...] = ()
    courses: Mapping[str, tuple[Point, ...]] = {}  # by question: earlier rounds, if any show it, then this

    @property
    def mean(self) -> float | None:
        """The mean of the means of its questions."""
        means = [figure.mean for figure in self.figures.values()]
        return sum(means) / len(means) if means else None

    def change(self, question: str) -> float | None:
        """By how much the mean is higher than in the latest earlier round that shows one."""
        course = self.courses.get(question, ())
        return course[-1].mean - course[-2].mean if len(course) > 1 else None


@dataclass(frozen=True, slots=True)
class BothSides:
    """One relationship as both sides see it: the customers' experience, and what the providers say of it."""

    provider: str  # party id; empty for the company: all customers and all providers
    customer: str
    experience: Group  # the provider, rated by its customer
    expectation: Group  # the customer, rated by its provider

    def difference(self, question: str) -> float | None:
        """By how much the experience is better than what the other side says; None where one of them is not shown."""
        one, other = self.experience.figures.get(question), self.expectation.figures.get(question)
        return one.mean - other.mean if one and other else None


@dataclass(frozen=True, slots=True)
class Results:
    """All that is shown of a round that is closed. Whatever is not in here has too few answers, or none."""

    round: Round
    groups: tuple[Group, ...] = ()
    both_sides: tuple[BothSides, ...] = ()

    def group(self, side: Side, about: str = "", from_: str = "") -> Group | None:
        """A department, a relationship, or without both the company; None where there are too few answers."""
        return next((one for one in self.groups if (one.side, one.about, one.from_) == (side, about, from_)), None)

    @property
    def departments(self) -> tuple[Group, ...]:
        """The departments, from both sides."""
        return tuple(one for one in self.groups if one.about and not one.from_)

    def relationships(self, side: Side, about: str) -> tuple[Group, ...]:
        """The parts of a department's answers by where they came from."""
        return tuple(one for one in self.groups if one.from_ and (one.side, one.about) == (side, about))


def results(of: Round, answers: Mapping[str, Answers], known: Iterable[Round], today: date) -> Results | None:
    """What a round showed; None before it is closed.

    `answers` are those to this round and to its `earlier_rounds`, by the round's id; `known` are all of the guide's.
    """
    if of.phase(today) is not Phase.CLOSED:
        return None
    groups = _groups(of, answers.get(of.id, Answers()))
    before = [(one, _groups(one, answers[one.id])) for one in earlier_rounds(of, known) if one.id in answers]
    shown = tuple(replace(group, courses=_courses(of, key, group, before)) for key, group in groups.items())
    return Results(of, shown, tuple(_both_sides(shown)))


_Key = tuple[Side, str, str]  # side, about, from
_Counts = tuple[int, ...]  # how many chose 1, 2, … up to the highest value of any scale
_Parts = dict[str, dict[str, Figure]]  # by the department that the answers came from, and by question

_VALUES = range(1, SCALES.stop)


def _groups(of: Round, answers: Answers) -> dict[_Key, Group]:
    """What a round shows by itself: the company, then departments, then relationships."""
    cells: dict[tuple[str, Side], dict[int, list[Answer]]] = {}
    for number, wave in enumerate(answers.waves):
        for answer in wave:
            cells.setdefault((answer.about, answer.side), {}).setdefault(number, []).append(answer)
    departments: dict[_Key, Group] = {}
    relationships: dict[_Key, Group] = {}
    for about, side in sorted(cells):
        waves = enough(list(cells[about, side].values()), len, of.minimum)
        if waves:
            first, *later = [[answer for wave in several for answer in wave] for several in waves]
            departments[side, about, ""] = _whole(of, side, about, [first, *later])
            relationships |= {(side, about, one.from_): one for one in _apart(of, side, about, first)}
    return _company(of, departments.values()) | departments | relationships


def enough(parts: Sequence[T], size: Callable[[T], int], minimum: int) -> list[list[T]]:
    """Put parts that follow each other together until they have the minimum; the last ones may wait for more.

    Those for a higher minimum are put together of those for `LEAST`, so that both have the same bounds.
    """
    groups = _together([([part], size(part)) for part in parts], LEAST)
    return [several for several, _ in _together(groups, minimum)]


def _together(parts: Iterable[tuple[list[T], int]], least: int) -> list[tuple[list[T], int]]:
    groups: list[tuple[list[T], int]] = []
    waiting: list[T] = []
    number = 0
    for several, size in parts:
        waiting, number = waiting + several, number + size
        if number >= least:
            groups.append((waiting, number))
            waiting, number = [], 0
    return groups


def _whole(of: Round, side: Side, about: str, waves: Sequence[Sequence[Answer]]) -> Group:
    """A department from one side, of waves that are large enough; for each question they may have to be larger."""
    figures: dict[str, Figure] = {}
    for question in of.questions:
        groups = enough([_tally(question.id, wave) for wave in waves], sum, of.minimum)
        counted = [_add(several)[: of.scale] for several in groups]
        # Values off the scale are counted above and in no figure: what is left must be enough.
        shown = [counts for counts in counted if sum(counts) >= of.minimum]
        if shown:
            figures[question.id] = Figure(_add(shown))
    everybody = [answer for wave in waves for answer in wave]
    return Group(side, about, "", len(everybody), figures, tuple(comments(everybody)))


def _apart(of: Round, side: Side, about: str, answers: Sequence[Answer]) -> list[Group]:
    """The relationships of a department that may be shown, of the answers that were the first to be enough."""
    by_from: dict[str, list[Answer]] = {}
    for answer in answers:
        by_from.setdefault(answer.from_, []).append(answer)
    parts = {from_: own for from_, own in by_from.items() if from_ and len(own) >= LEAST}
    totals = {question.id: _tally(question.id, answers) for question in of.questions}
    tallies = {id_: {from_: _tally(id_, own) for from_, own in parts.items()} for id_ in totals}
    sizes = {from_: len(own) for from_, own in parts.items()}
    answered = {id_: {from_: sum(counts) for from_, counts in tally.items()} for id_, tally in tallies.items()}
    apart = set(parts)
    asked_apart = dict.fromkeys(totals, apart)
    for least in range(LEAST, of.minimum + 1):
        # One after the other: so what a higher minimum shows, a lower one shows, too.
        apart = _blocks(len(answers), sizes, apart, least)
        asked_apart = {
            id_: _blocks(sum(total), answered[id_], asked_apart[id_] & apart, least) for id_, total in totals.items()
        }
        if not apart:
            return []
    figures: _Parts = {from_: {} for from_ in sorted(apart)}
    for id_, total in totals.items():
        blocks = {from_: Figure(tallies[id_][from_][: of.scale]) for from_ in asked_apart[id_]}
        rest = sum(total[: of.scale]) - sum(figure.answers for figure in blocks.values())
        # As above: what is left of every block on the scale must be enough.
        if all(left == 0 or left >= of.minimum for left in (rest, *(figure.answers for figure in blocks.values()))):
            for from_, figure in blocks.items():
                if figure.answers:
                    figures[from_][id_] = figure
    return [Group(side, about, from_, sizes[from_], own) for from_, own in figures.items()]


def _tally(question: str, answers: Iterable[Answer]) -> _Counts:
    chosen = [answer.values.get(question, 0) for answer in answers]
    return tuple(map(chosen.count, _VALUES))


def _add(several: Iterable[_Counts]) -> _Counts:
    return tuple(map(sum, zip(*several, strict=True)))


def _blocks(total: int, answers: Mapping[str, int], apart: set[str], least: int) -> set[str]:
    """Which of the departments in `apart` may stand apart in a cell, so that the rest has `least` answers, or none."""
    large = {from_ for from_ in apart if answers[from_] >= least}
    rest = total - sum(answers[from_] for from_ in large)
    if 0 < rest < least and large:
        large.remove(min(large, key=lambda from_: (answers[from_], from_)))
    return large


def _company(of: Round, departments: Iterable[Group]) -> dict[_Key, Group]:
    """All departments that are shown, together, from each side."""
    found: dict[_Key, Group] = {}
    for side in Side:
        shown = [group for group in departments if group.side is side]
        if shown:
            figures: dict[str, Figure] = {}
            for question in of.questions:
                counts = [group.figures[question.id].counts for group in shown if question.id in group.figures]
                if counts:
                    figures[question.id] = Figure(_add(counts))
            found[side, "", ""] = Group(side, "", "", sum(group.answers for group in shown), figures)
    return found


def _courses(
    of: Round, key: _Key, group: Group, before: Iterable[tuple[Round, Mapping[_Key, Group]]]
) -> dict[str, tuple[Point, ...]]:
    """For each question that is shown, what earlier rounds showed for the same group, and this one."""
    courses: dict[str, tuple[Point, ...]] = {}
    shown = [(one, earlier[key].figures) for one, earlier in before if key in earlier]
    for question, figure in group.figures.items() if shown else ():
        points = [_point(one, figures[question]) for one, figures in shown if question in figures]
        if points:
            courses[question] = (*points, _point(of, figure))
    return courses


def _point(of: Round, figure: Figure) -> Point:
    return Point(of.id, of.title, of.closes or date.min, figure.mean)


def _both_sides(groups: Iterable[Group]) -> Iterator[BothSides]:
    by_key = {(group.side, group.about, group.from_): group for group in groups}
    for (side, provider, customer), experience in by_key.items():
        other = by_key.get((Side.PROVIDER, customer, provider))
        if side is Side.CUSTOMER and other and bool(provider) == bool(customer):
            yield BothSides(provider, customer, experience, other)
