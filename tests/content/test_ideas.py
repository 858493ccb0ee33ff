"""The board of ideas: two copies written apart and merged hold everything of both, whatever the clocks say."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from content.entries import MAX_BYTES, Dialog, NewEntry, parse_entry, read_dialog, write_entry
from content.ideas import (
    Idea,
    IdeaState,
    Reply,
    Version,
    concerns,
    edit,
    find,
    post,
    read_ideas,
    reply,
    say_state,
    support,
    who_in,
)
from content.library import read_guide

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
SHELF = Version("Regal am Eingang", "Für Pakete, die *abgeholt* werden.", ("verkauf", "lager/annahme"), "pakete")


def later(minutes: int) -> datetime:
    return NOON + timedelta(minutes=minutes)


def only(root: Path) -> Idea:
    [idea] = read_ideas(read_dialog(root))
    return idea


def write(root: Path, *entries: NewEntry) -> None:
    for entry in entries:
        write_entry(root, entry)


def copy_over(source: Path, target: Path) -> None:
    """As any program does that shares a folder."""
    shutil.copytree(source / "dialog", target / "dialog", dirs_exist_ok=True)


@pytest.fixture
def board(tmp_path: Path) -> Path:
    root = tmp_path / "here"
    root.mkdir()
    write(root, post(SHELF, "Kasse", NOON)[1])
    return root


@pytest.fixture
def copy(board: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(board, tmp_path / "there"))


def test_an_idea_is_read_as_it_was_posted(board: Path) -> None:
    idea = only(board)
    assert (idea.version, idea.by, idea.at, idea.state, idea.open) == (SHELF, "Kasse", NOON, IdeaState.NEW, True)
    assert (idea.replies, idea.supporters, idea.reason) == ((), frozenset(), "")


def test_replies_and_states_come_with_their_reasons(board: Path) -> None:
    write(board, reply(only(board), "Gute Idee", "Lager", later(1)))
    write(board, say_state(only(board), IdeaState.TRYING, "Bis Ostern", "Leitung", later(2)))
    write(board, say_state(only(board), IdeaState.NOT_NOW, "Kein Platz", "Leitung", later(1)))  # a slow clock
    idea = only(board)
    assert idea.replies == (Reply("Gute Idee", "Lager", later(1)),)
    assert (idea.state, idea.reason, idea.open, len(idea.said)) == (IdeaState.NOT_NOW, "Kein Platz", False, 1)


def test_two_who_change_an_idea_apart_are_both_kept_until_somebody_settles_it(board: Path, copy: Path) -> None:
    here, there = Version("Regal", "Hier", ("verkauf",)), Version("Kiste", "Dort", ("verkauf",))
    write(board, edit(only(board), here, "Kasse", later(10)))
    write(copy, edit(only(copy), there, "Lager", later(-5_000_000)))  # a clock that is years behind
    copy_over(copy, board)
    copy_over(board, copy)
    for root in (board, copy):
        assert set(only(root).versions) == {here, there}
    settled = Version("Regal mit Kiste", "Beides", ("verkauf",))
    write(board, edit(only(board), settled, "Kasse", later(-100)))
    assert only(board).versions == (settled,)
    copy_over(board, copy)
    assert only(copy) == only(board)


def test_a_clock_far_ahead_wins_nothing(board: Path) -> None:
    write(board, say_state(only(board), IdeaState.DONE, "", "Leitung", datetime(2099, 1, 1, tzinfo=UTC)))
    write(board, say_state(only(board), IdeaState.TRYING, "doch nicht", "Leitung", later(5)))
    assert only(board).state is IdeaState.TRYING


def test_support_is_said_once_for_each_person_and_can_be_withdrawn(board: Path, copy: Path) -> None:
    me, other = (who_in(only(board).id, device) for device in ("a", "b"))
    write(board, support(only(board), me, True, NOON), support(only(board), me, True, later(1)))
    write(copy, support(only(copy), other, True, NOON))
    copy_over(copy, board)
    assert only(board).supporters == {me, other}
    write(board, support(only(board), me, False, later(-60)))
    assert only(board).supporters == {other}


def test_support_is_withdrawn_whatever_was_said_in_between(board: Path, copy: Path) -> None:
    write(board, support(only(board), "me", True, NOON))
    copy_over(board, copy)
    write(copy, edit(only(copy), Version("Regal", "Anders"), "Lager", later(1)))
    copy_over(copy, board)
    write(board, support(only(board), "me", False, later(2)))
    assert only(board).supporters == frozenset()
    write(board, support(only(board), "me", True, later(-9)))
    assert only(board).supporters == {"me"}


def test_what_was_written_in_knowledge_of_a_copy_comes_after_it(board: Path) -> None:
    [file] = (board / "dialog/ideas").rglob("*.md")
    file.rename(file.with_name(f"{file.stem} (1).md"))
    settled = Version("Regal", "Anders")
    entry = edit(only(board), settled, "Kasse", later(1))
    shutil.copy(file.with_name(f"{file.stem} (1).md"), file)  # the other name comes with a merge
    write(board, entry)
    assert only(board).versions == (settled,)


def test_thousands_of_entries_of_one_idea_are_borne(board: Path) -> None:
    """Each person and each reply is one of many; what comes next stays small, and nobody waits for minutes."""
    idea = only(board)
    entries = [support(idea, f"p{number}", True, NOON) for number in range(1_000)]
    entries += [reply(idea, f"R{number}", "", NOON) for number in range(1_000)]
    [file] = (board / "dialog/ideas").rglob("*.md")
    known = {one.path: one for one in entries} | {file.name: NewEntry(f"dialog/ideas/{idea.id}/x.md", file.read_text())}
    [crowded] = read_ideas(dialog({one.path: one for one in known.values()}))
    assert (len(crowded.supporters), len(crowded.replies)) == (1_000, 1_000)
    for entry in (
        edit(crowded, SHELF, "", NOON),
        say_state(crowded, IdeaState.DONE, "", "", NOON),
        support(crowded, "p1", False, NOON),
    ):
        assert len(entry.text) < 1_000


def test_however_many_versions_lie_there_what_comes_next_can_be_read(board: Path) -> None:
    idea = only(board)
    versions = [edit(idea, Version(f"T{number}", "x"), "", later(number)) for number in range(800)]
    [crowded] = read_ideas(dialog({one.path: one for one in versions}))
    assert len(crowded.versions) == 800
    assert len(edit(crowded, SHELF, "", NOON).text) < MAX_BYTES // 2


def test_who_somebody_is_in_one_idea_tells_nothing_in_another() -> None:
    names = {who_in(idea, device) for idea in ("x", "y") for device in ("a", "b")}
    assert len(names) == 4
    assert who_in("x", "a") == who_in("x", "a")


def test_what_has_no_words_yet_waits_for_them(board: Path, copy: Path, tmp_path: Path) -> None:
    early = tmp_path / "early"
    early.mkdir()
    write(early, reply(only(board), "Ja!", "Lager", NOON), support(only(board), "x", True, NOON))
    assert read_ideas(read_dialog(early)) == ()
    copy_over(copy, early)
    assert [one.text for one in only(early).replies] == ["Ja!"]


def test_files_of_other_systems_are_one_idea(board: Path) -> None:
    [file] = (board / "dialog/ideas").rglob("*.md")
    shutil.copy(file, file.with_name(f"{file.stem} (Konflikt von Rechner 2).md"))
    shutil.copy(file, file.with_name(f"{file.stem} (1).MD"))
    (file.parent / "Notiz u\u0308ber.md").write_text("---\nevent: reply\n---\n\nVon Hand\n", encoding="utf-8")
    (file.parent / "junk.md").write_bytes(b"\xff\xfe---")
    (file.parent / "deep").mkdir()
    (file.parent / "deep" / "reply.md").write_text("---\nevent: reply\n---\n\nzu tief\n")
    idea = only(board)
    assert idea.versions == (SHELF,)
    assert [(one.text, one.at) for one in idea.replies] == [("Von Hand", None)]


@pytest.mark.parametrize(
    "text",
    [
        "---\nevent: state\nstate: fertig\n---\n",
        "---\nevent: state\nstate: [done]\n---\n",
        "---\nevent: support\n---\n",
        "---\nevent: support\nwho: " + "x" * 100 + "\n---\n",
        "---\nevent: edited\ntitle: ''\n---\n",
        "---\nevent: {a: b}\nafter: {c: d}\n---\n\nx\n",
        "---\nevent: geheim\n---\n\nx\n",
        "",
    ],
)
def test_what_nobody_understands_changes_nothing(board: Path, text: str) -> None:
    before = only(board)
    [file] = (board / "dialog/ideas").rglob("*.md")
    (file.parent / "strange.md").write_text(text)
    after = only(board)
    assert (after.versions, after.said, after.replies, after.supporters) == (before.versions, (), (), frozenset())


def test_ideas_are_found_by_words_states_and_departments(tmp_path: Path) -> None:
    (tmp_path / "verkauf.md").write_text("---\nkind: department\n---\n")
    (tmp_path / "lager.md").write_text("---\nkind: department\nroles: [{id: annahme, title: Annahme}]\n---\n")
    organisation = read_guide(tmp_path).organisation
    write(tmp_path, post(SHELF, "", NOON)[1], post(Version("Uhr", "An die Wand", ("verkauf",)), "", later(1))[1])
    clock, shelf = read_ideas(read_dialog(tmp_path))
    write(tmp_path, reply(shelf, "Mit Rollen", "", later(2)), say_state(clock, IdeaState.DONE, "", "", later(3)))
    clock, shelf = read_ideas(read_dialog(tmp_path))
    assert [one.version.title for one in (clock, shelf)] == ["Uhr", "Regal am Eingang"]
    every = [clock, shelf]
    assert find(every, "ROLLEN regal") == [shelf]
    assert find(every, "wand regal") == []
    assert find(every, states=[IdeaState.NEW, IdeaState.TRYING]) == [shelf]
    assert find(every, department="lager", organisation=organisation) == [shelf]
    assert find(every, department="lager/annahme", organisation=organisation) == [shelf]
    assert concerns(clock, "verkauf", organisation)


Change = Callable[[Idea, datetime], NewEntry]
CHANGES: list[Change] = [
    lambda idea, at: edit(idea, Version(f"T{at.minute}", f"{at:%M}", ("a",)), "x", at),
    lambda idea, at: reply(idea, f"R{at.minute}", "y", at),
    lambda idea, at: say_state(idea, IdeaState.TRYING, f"S{at.minute}", "z", at),
    lambda idea, at: say_state(idea, IdeaState.NEW, f"S{at.minute}", "z", at),
    lambda idea, at: support(idea, f"p{at.minute % 3}", at.minute % 2 == 0, at),
]


@examples(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 2), st.sampled_from(CHANGES), st.integers(0, 59), st.booleans()), max_size=14),
    st.randoms(use_true_random=False),
)
def test_copies_that_know_the_same_files_say_the_same(
    steps: list[tuple[int, Change, int, bool]], chance: Random
) -> None:
    """Three people with copies of their own write, and copy each other's files now and then."""
    _, first = post(SHELF, "Kasse", NOON)
    copies: list[dict[str, NewEntry]] = [{first.path: first} for _ in range(3)]
    for place, change, minute, share in steps:
        [idea] = read_ideas(dialog(copies[place]))
        entry = change(idea, later(minute))
        copies[place][entry.path] = entry
        if share:
            copies[(place + 1) % 3] |= copies[place]
    whole = copies[0] | copies[1] | copies[2]
    [expected] = read_ideas(dialog(whole))
    shuffled = list(whole.values())
    chance.shuffle(shuffled)
    assert read_ideas(dialog({entry.path: entry for entry in shuffled})) == (expected,)
    assert len(expected.replies) == len({entry.text for entry in whole.values() if "event: reply" in entry.text})
    assert len(expected.versions) >= 1


def dialog(entries: dict[str, NewEntry]) -> Dialog:
    parsed = {path: parse_entry(path, entry.text) for path, entry in entries.items()}
    return Dialog({path: entry for path, entry in parsed.items() if entry})
