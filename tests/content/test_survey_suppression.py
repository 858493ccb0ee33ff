"""No group under the threshold can be computed from what is shown, whoever adds and subtracts."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from content.answers import Answer, Answers
from content.survey_results import results
from content.surveys import Round, Side
from tests.content.survey_attacker import groups_found, smallest
from tests.content.survey_rounds import (
    ASKED,
    ROUND,
    TODAY,
    Key,
    as_classes,
    companies,
    earlier,
    keys,
    labelled,
    people,
    show,
    some,
)


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
