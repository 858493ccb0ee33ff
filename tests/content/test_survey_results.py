"""What a round shows: figures of groups, and nothing from which a group under the threshold could be computed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from content.answers import Answer, Answers
from content.header import Question
from content.survey_results import Figure, Group, Results, results
from content.surveys import Phase, Round, Side
from tests.content.survey_attacker import Row, groups_found, smallest

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


# what is shown


def test_a_department_shows_distribution_mean_and_number() -> None:
    answers = [Answer("it", Side.CUSTOMER, "", {"zeit": value}) for value in (5, 5, 4, 1, 3, 4)]
    group = show(answers).group(Side.CUSTOMER, "it")
    assert group is not None
    assert group.answers == 6
    assert group.figures == {"zeit": Figure((1, 0, 1, 2, 2))}
    figure = group.figures["zeit"]
    assert figure.answers == 6
    assert figure.mean == pytest.approx(22 / 6)
    assert group.mean == figure.mean


def test_sides_are_apart() -> None:
    found = show([*some(5), *some(4, side=Side.PROVIDER), *some(5, "lager", side=Side.PROVIDER)])
    assert keys(found) == {
        (Side.CUSTOMER, "", ""),
        (Side.CUSTOMER, "it", ""),
        (Side.PROVIDER, "", ""),
        (Side.PROVIDER, "lager", ""),
    }


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ({"": 12}, set()),
        ({"a": 5}, {"a"}),
        ({"a": 4}, set()),
        ({"a": 5, "": 5}, {"a"}),
        ({"a": 5, "": 4}, set()),  # else the four would be known
        ({"a": 5, "b": 6, "c": 3}, {"b"}),  # the smallest that could be shown hides the three
        ({"a": 5, "b": 6, "c": 3, "d": 2}, {"a", "b"}),  # together the two are enough
        ({"a": 9, "b": 9, "c": 1, "": 1}, {"b"}),
    ],
)
def test_a_relationship_is_shown_where_the_rest_is_large_enough(told: dict[str, int], shown: set[str]) -> None:
    found = show([answer for from_, number in told.items() for answer in some(number, from_=from_)])
    assert {group.from_ for group in found.relationships(Side.CUSTOMER, "it")} == shown
    whole = found.group(Side.CUSTOMER, "it")
    assert (whole.answers if whole else 0) == (sum(told.values()) if sum(told.values()) >= 5 else 0)


def test_the_company_is_the_departments_that_are_shown() -> None:
    found = show([*some(5), *some(7, "lager", values={"zeit": 1}), *some(4, "haus"), *some(3, "kasse")])
    company = found.group(Side.CUSTOMER)
    assert company is not None
    assert (company.answers, company.figures) == (
        12,
        {"zeit": Figure((7, 0, 0, 5, 0)), "ton": Figure((0, 0, 5, 0, 0))},
    )
    assert show([*some(4), *some(4, "lager")]).groups == ()


def test_a_question_that_few_answered_is_not_shown() -> None:
    answers = [*some(4), *some(3, values={"ton": 2})]
    found = show(answers)
    group = found.group(Side.CUSTOMER, "it")
    assert group is not None
    assert (group.answers, list(group.figures)) == (7, ["ton"])


def test_a_part_of_a_question_is_not_shown_where_few_others_answered_it() -> None:
    answers = [*some(6, from_="a"), *some(6, from_="b"), *some(3, from_="c"), *some(3, from_="c", values={"ton": 1})]
    by_from = {group.from_: list(group.figures) for group in show(answers).relationships(Side.CUSTOMER, "it")}
    # Three from `c` said something of the time: the smallest of the others hides them there.
    assert by_from == {"a": ["ton"], "b": ["zeit", "ton"], "c": ["ton"]}


def test_a_higher_minimum_counts_and_a_lower_one_never() -> None:
    assert not show(some(9), replace(ROUND, minimum=10)).groups
    assert show(some(10), replace(ROUND, minimum=10)).groups
    assert not show(some(2_000), replace(ROUND, minimum=2**53)).groups


def test_comments_are_shown_for_departments_in_an_order_that_tells_nothing() -> None:
    words = [f"Wort {number}" for number in range(8)]
    said = [Answer("it", Side.CUSTOMER, "a", {"zeit": 1}, one) for one in words]
    few = [Answer("lager", Side.CUSTOMER, "a", {"zeit": 1}, "Nur vier")] * 4
    one_way, other_way = show([*said, *few]), show([*reversed(said), *few])
    told = {(group.about, group.from_): group.comments for group in one_way.groups if group.comments}
    assert told.keys() == {("it", "")}
    assert sorted(told["it", ""]) == words
    assert told["it", ""] != tuple(words)
    assert one_way == other_way


@pytest.mark.parametrize("day", [date(2026, 12, 1), ROUND.opens, ROUND.closes])
def test_nothing_is_shown_before_the_round_is_closed(day: date) -> None:
    assert results(ROUND, {"winter": Answers("winter", tuple(some(50)))}, [ROUND], day) is None


def test_a_round_without_a_last_day_never_shows_anything() -> None:
    endless = replace(ROUND, closes=None)
    assert endless.phase(date.max) is Phase.OPEN
    assert results(endless, {"winter": Answers("winter", tuple(some(50)))}, [endless], date.max) is None


# both sides


def test_experience_stands_beside_what_the_other_side_says() -> None:
    found = show(
        [
            *some(6, "it", "verkauf", values={"zeit": 2}),
            *some(5, "verkauf", "it", Side.PROVIDER, {"zeit": 5, "ton": 1}),
            *some(5, "lager", "verkauf"),
        ]
    )
    company, pair = found.both_sides
    assert (company.provider, company.customer) == ("", "")
    assert (pair.provider, pair.customer, pair.experience.answers, pair.expectation.answers) == ("it", "verkauf", 6, 5)
    assert pair.difference("zeit") == -3
    assert pair.difference("ton") is None


# rounds


def earlier(number: int, **changes: object) -> Round:
    """A round some months before."""
    day = ROUND.opens or TODAY
    told = replace(
        ROUND, id=f"r{number}", title=f"Runde {number}", opens=day, closes=day - timedelta(days=100 - 10 * number)
    )
    return replace(told, **changes)  # type: ignore[arg-type]  # each test names fields with their types


def test_a_course_has_the_rounds_that_show_the_same() -> None:
    before = [
        earlier(1),
        earlier(2),
        earlier(3, scale=7),
        earlier(4, questions=(Question("anders", "Anders?"),)),
        earlier(5),
        earlier(6, closes=date(2027, 2, 5)),
    ]
    told = {
        "winter": some(5, values={"zeit": 5, "ton": 5}),
        "r1": some(5, values={"zeit": 2}),
        "r2": some(4, values={"zeit": 3}),
        "r3": some(5, values={"zeit": 7}),
        "r4": some(5, values={"zeit": 3}),
        "r5": some(6, values={"zeit": 3}),
        "r6": some(5, values={"zeit": 1}),
    }
    answers = {id_: Answers(id_, tuple(several)) for id_, several in told.items()}
    found = results(ROUND, answers, [ROUND, *before], TODAY)
    assert found is not None
    group = found.group(Side.CUSTOMER, "it")
    assert group is not None
    assert [(point.survey, point.mean) for point in group.courses["zeit"]] == [("r1", 2), ("r5", 3), ("winter", 5)]
    assert (group.change("zeit"), group.change("ton"), group.change("weg")) == (2, None, None)


# whoever computes


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


def counted(answers: Sequence[Answer], question: str, of: Round = ROUND) -> Iterator[tuple[Key, list[bool]]]:
    """For each figure of a question, which answers it counts: those that change it when they change."""
    before = show(answers, of).groups
    members: dict[Key, list[bool]] = {
        (group.side, group.about, group.from_): [] for group in before if question in group.figures
    }
    for place, answer in enumerate(answers):
        changed = list(answers)
        if question in answer.values:
            changed[place] = structs.replace(answer, values={**answer.values, question: 4})
        after = {(one.side, one.about, one.from_): one for one in show(changed, of).groups}
        for group in before:
            key = (group.side, group.about, group.from_)
            if key in members:
                members[key].append(group.figures[question] != after[key].figures[question])
    yield from members.items()


def as_classes(rows: Iterable[Sequence[bool]], given_by: Sequence[int]) -> tuple[list[Row], list[frozenset[int]]]:
    """Answers that every figure counts alike are one class; for each, the people who gave them."""
    columns = list(zip(*rows, strict=True)) or [() for _ in given_by]
    classes: dict[tuple[bool, ...], set[int]] = {}
    for column, person in zip(columns, given_by, strict=True):
        classes.setdefault(column, set()).add(person)
    figures = [tuple(map(int, row)) for row in zip(*classes, strict=True)]
    return figures, [frozenset(those) for those in classes.values()]


@settings(max_examples=60)
@given(companies())
def test_no_group_under_the_threshold_can_be_computed(answers: list[Answer]) -> None:
    found = show(answers)
    for question in ASKED:
        members = dict(counted(answers, question))
        for key, row in members.items():
            group = found.group(*key)
            assert group is not None
            assert group.figures[question].answers == sum(row) >= ROUND.minimum
        figures, those = as_classes(members.values(), people(answers))
        fewest = smallest(figures, those)
        assert fewest is None or fewest >= ROUND.minimum


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


@settings(max_examples=100)
@given(companies())
def test_how_many_answered_tells_of_no_group_under_the_threshold_either(answers: list[Answer]) -> None:
    found = show(answers)
    rows = labelled(found, answers)
    for key, row in rows.items():
        group = found.group(*key)
        assert group is not None
        assert group.answers == sum(row)
    fewest = smallest(*as_classes(rows.values(), people(answers)))
    assert fewest is None or fewest >= ROUND.minimum


@settings(max_examples=100)
@given(companies(), st.lists(st.integers(1, 5), min_size=1, max_size=12), st.integers(6, 8))
def test_edits_of_the_page_add_nothing(answers: list[Answer], values: list[int], minimum: int) -> None:
    """Results as they were before and after the page was edited, for each question and value together."""
    answers = [
        structs.replace(one, values=dict.fromkeys(one.values, values[place % len(values)]))
        for place, one in enumerate(answers)
    ]
    pages = [
        ROUND,
        replace(ROUND, minimum=minimum),
        replace(ROUND, minimum=minimum - 1),
        replace(ROUND, scale=3),
        replace(ROUND, questions=ROUND.questions[:1]),
    ]
    for question in ASKED[:1]:
        rows: list[list[bool]] = []
        for page in pages:
            found = show(answers, page)
            shown = labelled(found, answers)
            for key, row in shown.items():
                group = found.group(*key)
                if group and question in group.figures and group.about:
                    rows.append([inside and question in one.values for inside, one in zip(row, answers, strict=True)])
        fewest = smallest(*as_classes(rows, people(answers)))
        assert fewest is None or fewest >= ROUND.minimum


def parts_of_time(answers: Sequence[Answer], of: Round) -> dict[str, int]:
    """Who is shown apart for the first question, with how many answers."""
    apart = show(answers, of).relationships(Side.CUSTOMER, "it")
    return {group.from_: group.figures["zeit"].answers for group in apart if "zeit" in group.figures}


def test_values_that_an_edited_scale_leaves_out_do_not_lay_bare_the_rest() -> None:
    answers = [
        *some(5, from_="a", values={"zeit": 1}),
        *some(2, from_="b", values={"zeit": 2}),
        *some(4, from_="b", values={"zeit": 5}),
    ]
    assert parts_of_time(answers, ROUND) == {"a": 5, "b": 6}
    assert parts_of_time(answers, replace(ROUND, scale=3)) == {}


def test_a_higher_minimum_never_shows_apart_what_a_lower_one_hides() -> None:
    answers = [
        *some(7, from_="a"),
        *some(6, from_="b"),
        *some(2, from_="b", values={"ton": 1}),
        *some(3),
        *some(2, values={"ton": 1}),
    ]
    assert parts_of_time(answers, ROUND) == {"a": 7}
    assert parts_of_time(answers, replace(ROUND, minimum=6)) == {}


@settings(max_examples=50)
@given(companies(), companies())
def test_rounds_together_tell_no_more_than_each_by_itself(now: list[Answer], then: list[Answer]) -> None:
    before = earlier(1, minimum=6)
    answers = {"winter": Answers("winter", tuple(now)), "r1": Answers("r1", tuple(then))}
    found = results(ROUND, answers, [ROUND, before], TODAY)
    alone, alone_before = show(now), show(then, before)
    assert found is not None
    assert keys(found) == keys(alone)
    for group in found.groups:
        same = alone.group(group.side, group.about, group.from_)
        assert same is not None
        assert (group.answers, group.figures) == (same.answers, same.figures)
        for question, course in group.courses.items():
            *points, last = course
            assert last.mean == group.figures[question].mean
            shown = alone_before.group(group.side, group.about, group.from_)
            known = [shown.figures[question].mean] if shown and question in shown.figures else []
            assert [point.mean for point in points] == known


@given(companies())
def test_the_order_of_files_changes_nothing(answers: list[Answer]) -> None:
    assert show(answers) == show(reversed(answers))


def test_the_attacker_finds_what_a_plain_threshold_leaves_open() -> None:
    """Five and seven of a department's fifteen: three are left, and everybody can see what they said."""
    whole, five, seven = (1, 1, 1), (1, 0, 0), (0, 1, 0)
    those = [frozenset(range(5)), frozenset(range(5, 12)), frozenset(range(12, 15))]
    assert (0, 0, 1) in groups_found([whole, five, seven])
    assert smallest([whole, five, seven], those) == 3
    assert smallest([whole, five], those) == 5
    assert smallest([(1, 1, 0), (0, 1, 1), (1, 0, 1)], those) == 3  # half of their sum, less each of them
    assert smallest([], those) is None


def test_no_group_is_an_empty_one() -> None:
    for group in show([*some(5), *some(5, from_="a"), *some(5, values={})]).groups:
        assert isinstance(group, Group)
        assert all(figure.answers >= ROUND.minimum for figure in group.figures.values())
