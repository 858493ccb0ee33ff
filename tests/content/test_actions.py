"""What was agreed after a round: told by all events together, whoever wrote them, in whatever order they come."""

import random
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.actions import (
    Action,
    ActionState,
    Wording,
    agree,
    edit,
    of_round,
    read_actions,
    say_state,
    to_look_at,
)
from content.causes import latest
from content.entries import Entry, NewEntry, parse_entry, read_dialog, write_entry
from content.header import Question
from content.surveys import Round
from tests.content.folders import write

NOON = datetime(2027, 2, 3, 12, tzinfo=UTC)
CALLS = Wording("winter", "Der Helpdesk ruft zurück.", "Leitung IT", date(2027, 4, 1), ("it", "verkauf"))


def after(minutes: int) -> datetime:
    return NOON + timedelta(minutes=minutes)


def only(root: Path) -> Action:
    [action] = read_actions(read_dialog(root))
    return action


def begin(root: Path, wording: Wording = CALLS) -> Action:
    known = {action.id for action in read_actions(read_dialog(root))}
    write_entry(root, agree(wording, "Leitung Personal", NOON))
    [action] = [action for action in read_actions(read_dialog(root)) if action.id not in known]
    return action


def test_what_was_agreed_is_read_as_it_was_written(tmp_path: Path) -> None:
    action = begin(tmp_path)
    assert (action.wording, action.by, action.at) == (CALLS, "Leitung Personal", NOON)
    assert (action.state, action.disputed, len(action.history)) == (ActionState.OPEN, False, 1)
    assert not action.overdue(date(2027, 4, 1))
    assert action.overdue(date(2027, 4, 2))


def test_an_edit_counts_and_the_earlier_words_stay_in_the_history(tmp_path: Path) -> None:
    later = Wording("winter", "Der Helpdesk ruft sofort zurück.", "Helpdesk", None, ("it",))
    write_entry(tmp_path, edit(begin(tmp_path), later, "Helpdesk", after(-500)))  # by a clock that is late
    action = only(tmp_path)
    assert action.wordings == (later,)
    assert {entry.body for entry in action.history} == {CALLS.text, later.text}
    assert action.by == "Leitung Personal"


def test_a_state_has_a_reason_and_may_change_again(tmp_path: Path) -> None:
    write_entry(tmp_path, say_state(begin(tmp_path), ActionState.DROPPED, "Zu teuer", "IT", after(10**7)))
    action = only(tmp_path)
    assert (action.state, action.said[0].reason, action.said[0].by) == (ActionState.DROPPED, "Zu teuer", "IT")
    assert not action.overdue(date.max)
    write_entry(tmp_path, say_state(action, ActionState.DONE, "", "IT", after(1)))
    assert only(tmp_path).state is ActionState.DONE
    assert only(tmp_path).wordings == (CALLS,)


def test_what_was_written_apart_is_kept_until_somebody_has_seen_both(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    begun = begin(here)
    shutil.copytree(here, there)
    one, other = (Wording("winter", text, "IT") for text in ("Hier", "Dort"))
    write_entry(here, edit(begun, one, "Hier", after(5)))
    write_entry(there, edit(begun, other, "Dort", after(3)))
    write_entry(there, say_state(only(there), ActionState.DONE, "Fertig", "Dort", after(4)))
    begin(here, Wording("winter", "Noch etwas"))
    begin(there, Wording("winter", "Und noch etwas"))
    for source, target in ((here, there), (there, here)):
        shutil.copytree(source / "dialog", target / "dialog", dirs_exist_ok=True)

    assert read_actions(read_dialog(here)) == read_actions(read_dialog(there))
    assert len(read_actions(read_dialog(here))) == 3
    [action] = [action for action in read_actions(read_dialog(here)) if action.id == begun.id]
    assert [wording.text for wording in action.wordings] == ["Dort", "Hier"]
    assert (action.wording.text, action.disputed, action.state) == ("Hier", True, ActionState.DONE)
    write_entry(here, edit(action, Wording("winter", "Beides", "IT"), "Hier", after(1)))
    [settled] = [action for action in read_actions(read_dialog(here)) if action.id == begun.id]
    assert (settled.wordings, settled.disputed) == ((Wording("winter", "Beides", "IT"),), False)


def test_different_states_said_apart_leave_it_open(tmp_path: Path) -> None:
    action = begin(tmp_path)
    write_entry(tmp_path, say_state(action, ActionState.DONE, "", "IT", after(1)))
    write_entry(tmp_path, say_state(action, ActionState.DROPPED, "Nein", "Verkauf", after(2)))
    action = only(tmp_path)
    assert (action.state, action.disputed) == (ActionState.OPEN, True)
    assert [one.state for one in action.said] == [ActionState.DONE, ActionState.DROPPED]


def test_a_copy_under_another_name_is_no_second_event(tmp_path: Path) -> None:
    first = agree(CALLS, "IT", NOON)
    write_entry(tmp_path, first)
    write_entry(tmp_path, edit(only(tmp_path), Wording("winter", "Anders"), "IT", after(1)))
    write_entry(tmp_path, NewEntry(first.path.replace(".md", " (1).md"), first.text))
    action = only(tmp_path)
    assert ([wording.text for wording in action.wordings], len(action.history)) == (["Anders"], 2)


def test_events_of_an_action_that_is_not_there_are_passed_over_until_it_comes(tmp_path: Path) -> None:
    first = agree(CALLS, "IT", NOON)
    write_entry(tmp_path, first)
    state = say_state(only(tmp_path), ActionState.DONE, "", "IT", after(1))
    (tmp_path / first.path).unlink()
    write_entry(tmp_path, state)
    assert read_actions(read_dialog(tmp_path)) == ()
    write_entry(tmp_path, first)
    assert only(tmp_path).state is ActionState.DONE


def test_junk_tells_no_action_and_does_no_harm(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "dialog/actions/oben.md": "---\nevent: agreed\n---\n",
            "dialog/actions/a/b/tief.md": "---\nevent: agreed\n---\n",
            "dialog/actions/leer/x.md": "",
            "dialog/actions/nur/x.md": "---\nevent: state\nstate: done\n---\n",
            "dialog/actions/krumm/x.md": "---\nevent: agreed\nuntil: bald\nparties: {a: b}\nafter: [x, weg]\n---\nJa",
            "dialog/actions/krumm/y.md": "---\nevent: state\nstate: perhaps\n---\n",
        },
    )
    action = only(tmp_path)
    assert (action.id, action.wording, action.at) == ("krumm", Wording("", "Ja"), None)
    assert action.state is ActionState.OPEN


def test_actions_belong_to_a_round_and_are_looked_at_in_the_next(tmp_path: Path) -> None:
    asks = (Question("zeit", "Zeit?"),)
    known = [
        Round(id_, id_, id_, None, closes, 5, 5, questions)
        for id_, closes, questions in [
            ("r1", date(2026, 2, 1), asks),
            ("r2", date(2026, 8, 1), asks),
            ("r3", date(2027, 2, 1), asks),
            ("anders", date(2026, 9, 1), (Question("x", "X?"),)),
        ]
    ]
    told = [
        ("r1", ActionState.OPEN),
        ("r1", ActionState.DONE),
        ("r2", ActionState.DONE),
        ("r2", ActionState.OPEN),
        ("anders", ActionState.OPEN),
        ("r3", ActionState.OPEN),
    ]
    for number, (survey, state) in enumerate(told):
        action = begin(tmp_path, Wording(survey, str(number), until=date(2027, 5, 1) - timedelta(days=number)))
        if state is not ActionState.OPEN:
            write_entry(tmp_path, say_state(action, state, "", "", after(number)))
    actions = read_actions(read_dialog(tmp_path))
    assert [action.wording.text for action in actions] == ["5", "4", "3", "2", "1", "0"]
    assert [action.wording.text for action in of_round(actions, "r2")] == ["3", "2"]
    assert [action.wording.text for action in to_look_at(actions, known[2], known)] == ["3", "0", "2"]
    assert to_look_at(actions, known[0], known) == []


# what comes after what


def entry(name: str, before: list[str], minute: int = 0) -> Entry:
    at = f"at: {after(minute):%Y-%m-%dT%H:%M:%SZ}"
    told = parse_entry(f"dialog/actions/a/{name}.md", f"---\n{at}\nafter: [{', '.join(before)}]\n---\n{name}")
    assert told is not None
    return told


def test_what_comes_after_through_others_counts() -> None:
    chain = [entry("a", []), entry("b", ["a"], 5), entry("c", ["b"], -5), entry("d", ["a"], 1)]
    assert [one.name for one in latest(chain)] == ["c", "d"]
    assert [one.name for one in latest(chain, [chain[0], chain[2]])] == ["c"]
    assert latest([]) == []


@pytest.mark.parametrize("size", [1, 2, 3])
def test_a_circle_leaves_one(size: int) -> None:
    circle = [entry(str(number), [str((number + 1) % size)]) for number in range(size)]
    assert len(latest(circle)) == 1


def test_a_very_long_chain_is_quick() -> None:
    chain = [entry(f"e{number}", [f"e{number - 1}"]) for number in range(3_000)]
    assert [one.name for one in latest(reversed(chain))] == ["e2999"]


@given(st.lists(st.tuples(st.lists(st.integers(0, 11), max_size=3), st.integers(-99, 99)), max_size=12), st.randoms())
def test_no_order_of_files_and_no_clock_decides(steps: list[tuple[list[int], int]], chance: random.Random) -> None:
    """Each entry was written in knowledge of some before it; those that nobody knew are left."""
    known = [{one for one in before if one < number} for number, (before, _) in enumerate(steps)]
    entries = [
        entry(str(number), [str(one) for one in sorted(known[number])], minute)
        for number, (_, minute) in enumerate(steps)
    ]
    left = {str(number) for number in range(len(steps))} - {str(one) for before in known for one in before}
    chance.shuffle(entries)
    assert {one.name for one in latest(entries)} == left
