"""An answer that comes after results were looked at is not laid bare by looking again."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.answers import Answer, Answers, new_answer, read_answers
from content.entries import write_entry
from content.looking import keep_seen, look_at
from content.looks import Look, keep_look, read_looks, waves
from content.survey_results import Results, enough, results
from content.surveys import Side
from tests.content.survey_attacker import smallest
from tests.content.survey_rounds import ASKED, ROUND, TODAY, as_classes, companies, labelled, people, some

COUNTED = "dialog/answers/winter/counted"


def send(root: Path, *answers: Answer) -> None:
    for answer in answers:
        write_entry(root, new_answer(ROUND, answer))


def look(root: Path) -> Results:
    answers, found = look_at(root, ROUND, [ROUND], TODAY)
    assert found is not None
    keep_seen(root, [ROUND], answers, found)
    return found


def number(found: Results, about: str = "it", from_: str = "") -> int:
    group = found.group(Side.CUSTOMER, about, from_)
    return group.answers if group else 0


def test_late_answers_wait_until_they_are_enough(tmp_path: Path) -> None:
    send(tmp_path, *some(6, from_="a"), *some(6))
    assert number(look(tmp_path)) == 12
    late = [Answer("it", Side.CUSTOMER, "a", {"zeit": 1, "ton": 1}, "Spät")] * 4
    for _ in range(3):
        send(tmp_path, *late[:1])
        found = look(tmp_path)
        assert (number(found), number(found, from_="a")) == (12, 6)
    send(tmp_path, *late[:1])
    assert number(look(tmp_path)) == 12
    send(tmp_path, *late[:1])
    group = look(tmp_path).group(Side.CUSTOMER, "it")
    assert group is not None
    assert (group.answers, group.figures["zeit"].counts, len(group.comments)) == (17, (5, 0, 0, 12, 0), 5)
    assert number(look(tmp_path), from_="a") == 6


def test_what_nobody_could_see_counts_with_what_comes(tmp_path: Path) -> None:
    send(tmp_path, *some(5, "lager"), *some(3, from_="a"))
    assert number(look(tmp_path)) == 0
    send(tmp_path, *some(3, from_="a"))
    found = look(tmp_path)
    assert (number(found), number(found, from_="a")) == (6, 6)


def test_a_question_waits_for_itself(tmp_path: Path) -> None:
    send(tmp_path, *some(5))
    look(tmp_path)
    send(tmp_path, *some(2), *some(4, values={"ton": 1}))
    group = look(tmp_path).group(Side.CUSTOMER, "it")
    assert group is not None
    assert (group.answers, group.figures["zeit"].answers, group.figures["ton"].answers) == (11, 5, 11)


def test_where_nothing_is_shown_nothing_is_kept(tmp_path: Path) -> None:
    send(tmp_path, *some(4))
    look(tmp_path)
    assert look_at(tmp_path, ROUND, [ROUND], ROUND.closes or TODAY)[1] is None
    assert not (tmp_path / COUNTED).exists()


def test_a_look_is_kept_once_and_tells_only_ids(tmp_path: Path) -> None:
    send(tmp_path, *some(5))
    for _ in range(2):
        look(tmp_path)
    [first] = (tmp_path / COUNTED).iterdir()
    told = json.loads(first.read_text("utf-8"))
    assert told == {"after": [], "counted": sorted(file.stem for file in first.parents[1].glob("*.json"))}
    send(tmp_path, *some(1))
    look(tmp_path)
    [second] = set((tmp_path / COUNTED).iterdir()) - {first}
    told = json.loads(second.read_text("utf-8"))
    assert (told["after"], len(told["counted"])) == ([first.stem], 1)


def test_a_guide_that_cannot_be_written_shows_results_all_the_same(tmp_path: Path) -> None:
    send(tmp_path, *some(5))
    (tmp_path / COUNTED).write_text("in the way")
    assert number(look(tmp_path)) == 5
    assert (tmp_path / COUNTED).read_text() == "in the way"


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"[]",
        b'{"counted": 7}',
        b'{"counted": [1]}',
        b"[" * 9_999,
        b'{"counted": ["a"',
        b"x" * (4 * 1024 * 1024 + 1),
    ],
)
def test_junk_is_no_look(junk: bytes, tmp_path: Path) -> None:
    (tmp_path / COUNTED).mkdir(parents=True)
    (tmp_path / COUNTED / "junk.json").write_bytes(junk)
    (tmp_path / COUNTED / "folder.json").mkdir()
    (tmp_path / COUNTED / "link.json").symlink_to("/etc/hostname")
    assert read_looks(tmp_path, ROUND) == ()
    send(tmp_path, *some(5))
    assert number(look(tmp_path)) == 5


def test_looks_follow_each_other_and_the_one_that_saw_most_is_first() -> None:
    def seen(name: str, after: Sequence[str], *ids: str) -> Look:
        return Look(name, frozenset(after), frozenset(ids))

    ids = ["a", "b", "c", "d", "e"]
    chain = [seen("1", ["2"], "a"), seen("2", ["weg"], "b"), seen("3", [], "b", "c")]
    assert waves(ids, ids, chain) == [["b", "c"], ["a"], ["d", "e"]]
    assert waves(ids, ids, [seen("1", ["2"], "a"), seen("2", ["1"], "b"), seen("3", ["3"], "c")]) == [
        ["c"], ["a"], ["b"], ["d", "e"],
    ]  # fmt: skip
    assert waves(ids, ids, []) == [ids]


def test_looks_apart_hold_everything_of_both(tmp_path: Path) -> None:
    send(tmp_path, *some(12))
    ids = read_answers(tmp_path, ROUND).ids
    keep_look(tmp_path, ROUND, ids[:6], ())
    keep_look(tmp_path, ROUND, ids[3:], ())
    answers = read_answers(tmp_path, ROUND)
    assert [len(wave) for wave in answers.waves] == [9, 3]
    assert number(look(tmp_path)) == 9


@given(st.lists(st.integers(0, 9)), st.integers(5, 9))
def test_what_is_put_together_stays_together_when_more_comes(sizes: list[int], minimum: int) -> None:
    def bounds(parts: list[int], least: int) -> list[int]:
        ends, end = [], 0
        for several in enough(list(enumerate(parts)), lambda part: part[1], least):
            end += len(several)
            ends.append(end)
        return ends

    whole = bounds(sizes, minimum)
    for end in range(len(sizes)):
        assert bounds(sizes[:end], minimum) == [one for one in whole if one <= end]
    assert set(whole) <= set(bounds(sizes, 5))
    assert all(sum(sizes[a:b]) >= minimum for a, b in zip([0, *whole], whole, strict=False))


@settings(max_examples=60)
@given(companies(), st.lists(st.integers(0, 3), min_size=12, max_size=12))
def test_looks_one_after_the_other_tell_of_no_group_under_the_threshold(
    answers: list[Answer], comes: list[int]
) -> None:
    """Answers come between four looks; the attacker keeps the results of all of them."""
    when = [comes[(7 * place) % len(comes)] for place in range(len(answers))]
    ids = [f"{place:04}" for place in range(len(answers))]
    seen: dict[str, list[list[bool]]] = {question: [] for question in ["", *ASKED]}
    looks: list[Look] = []
    for turn in range(4):
        there = [place for place in range(len(answers)) if when[place] <= turn]
        told = Answers(
            "winter", tuple(answers[one] for one in there), tuple(ids[one] for one in there), looks=tuple(looks)
        )
        found = results(ROUND, {"winter": told}, [ROUND], TODAY)
        assert found is not None
        for question, rows in seen.items():
            rows.extend(counted_by(found, answers, told, question))
        fresh = frozenset(told.ids).difference(*(look.counted for look in looks))
        looks.append(Look(str(turn), frozenset(look.name for look in looks[-1:]), fresh))
    for rows in seen.values():
        fewest = smallest(*as_classes(rows, people(answers)))
        assert fewest is None or fewest >= ROUND.minimum


def counted_by(found: Results, answers: list[Answer], told: Answers, question: str) -> list[list[bool]]:
    """Which answers each figure of a question counts (or, without one, each number of those who answered)."""
    rows = []
    for key, row in labelled(found, answers).items():
        group = found.group(*key)
        if group is None or not group.about or (question and question not in group.figures):
            continue
        shown = group.figures[question].answers if question else group.answers
        inside = [one and (not question or question in answer.values) for one, answer in zip(row, answers, strict=True)]
        # Of the answers that its name says, those that came first: as many as it counts.
        order = [int(id_) for wave in waves(told.ids, told.ids, told.looks) for id_ in wave]
        first = [place for place in order if inside[place]][:shown]
        assert len(first) == shown
        rows.append([place in first for place in range(len(answers))])
    return rows


def test_a_day_before_the_end_nothing_is_looked_at(tmp_path: Path) -> None:
    send(tmp_path, *some(9))
    assert look_at(tmp_path, ROUND, [ROUND], date(2027, 1, 29))[1] is None
    assert read_looks(tmp_path, ROUND) == ()
