"""A round, answers to it, and companies of which some answer: for tests of what is shown."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

from hypothesis import strategies as st

from content.answers import Answer, Answers
from content.header import Question
from content.survey_results import Results, results
from content.surveys import Round, Side
from tests.content.survey_attacker import Row

TODAY = date(2027, 3, 1)
ROUND = Round(
    id="winter",
    page="umfragen/winter",
    title="Winter",
    opens=date(2027, 1, 11),
    closes=date(2027, 1, 29),
    scale=5,
    minimum=5,
    questions=(Question("zeit", "Zeiten werden eingehalten.", "Zeit"), Question("ton", "Der Ton stimmt.", "Ton")),
)
ASKED = [question.id for question in ROUND.questions]

Key = tuple[Side, str, str]


def show(answers: Iterable[Answer], of: Round = ROUND) -> Results:
    found = results(of, {of.id: Answers(of.id, tuple(answers))}, [of], TODAY)
    assert found is not None
    return found


def some(
    number: int,
    about: str = "it",
    from_: str = "",
    side: Side = Side.CUSTOMER,
    values: dict[str, int] | None = None,
) -> list[Answer]:
    return [Answer(about, side, from_, {"zeit": 4, "ton": 3} if values is None else values) for _ in range(number)]


def keys(found: Results) -> set[Key]:
    return {(group.side, group.about, group.from_) for group in found.groups}


def earlier(number: int, **changes: object) -> Round:
    """A round some months before."""
    day = ROUND.opens or TODAY
    told = replace(
        ROUND, id=f"r{number}", title=f"Runde {number}", opens=day, closes=day - timedelta(days=100 - 10 * number)
    )
    return replace(told, **changes)  # type: ignore[arg-type]  # each test names fields with their types


@st.composite
def companies(draw: st.DrawFn) -> list[Answer]:
    """Answers about two departments by up to four, from both sides; few skip a question."""
    answers: list[Answer] = []
    cells = product(("it", "lager"), Side, ("", "a", "b", "c"))
    sizes = draw(st.lists(st.sampled_from([0, 0, 1, 2, 3, 4, 5, 6, 9]), min_size=16, max_size=16))
    for (about, side, from_), size in zip(cells, sizes, strict=True):
        masks = draw(st.lists(st.sampled_from([3, 3, 3, 1, 2]), min_size=size, max_size=size))
        for mask in masks:
            values = {id_: 3 for bit, id_ in enumerate(ASKED) if mask >> bit & 1}
            answers.append(Answer(about, side, from_, values))
    return answers


def people(answers: Sequence[Answer]) -> list[int]:
    """Who gave each answer, as badly as can be: the same few people answer everything."""
    seen: Counter[tuple[str, Side]] = Counter()
    given_by = []
    for answer in answers:
        given_by.append(seen[answer.about, answer.side])
        seen[answer.about, answer.side] += 1
    return given_by


def labelled(found: Results, answers: Sequence[Answer]) -> dict[Key, list[bool]]:
    """For each group, the answers that its name says."""
    shown = {(group.side, group.about) for group in found.departments}
    return {
        (group.side, group.about, group.from_): [
            answer.side is group.side
            and (answer.about == group.about if group.about else (answer.side, answer.about) in shown)
            and group.from_ in ("", answer.from_)
            for answer in answers
        ]
        for group in found.groups
    }


def as_classes(rows: Iterable[Sequence[bool]], given_by: Sequence[int]) -> tuple[list[Row], list[frozenset[int]]]:
    """Answers that every figure counts alike are one class; for each, the people who gave them."""
    columns = list(zip(*rows, strict=True)) or [() for _ in given_by]
    classes: dict[tuple[bool, ...], set[int]] = {}
    for column, person in zip(columns, given_by, strict=True):
        classes.setdefault(column, set()).add(person)
    figures = [tuple(map(int, row)) for row in zip(*classes, strict=True)]
    return figures, [frozenset(those) for those in classes.values()]
