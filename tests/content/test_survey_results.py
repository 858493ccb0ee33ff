"""What a round shows: figures of groups that are large enough, from both sides, with earlier rounds beside them."""

from dataclasses import replace
from datetime import date

import pytest

from content.answers import Answer, Answers
from content.header import Question
from content.survey_results import Figure, Group, results
from content.surveys import Phase, Side
from tests.content.survey_rounds import ROUND, TODAY, earlier, keys, show, some

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


def test_no_group_is_an_empty_one() -> None:
    for group in show([*some(5), *some(5, from_="a"), *some(5, values={})]).groups:
        assert isinstance(group, Group)
        assert all(figure.answers >= ROUND.minimum for figure in group.figures.values())
