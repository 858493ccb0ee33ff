"""Answers to a survey: written without a name or a time, and read whatever else lies in the folder."""

import json
import os
import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.answers import MAX_BYTES, MAX_COMMENT, Answer, Answers, new_answer, parse_answer, read_answers
from content.entries import NewEntry, write_entry
from content.header import Question
from content.surveys import Round, Side

ROUND = Round(
    id="winter",
    page="umfragen/winter",
    title="Winter",
    opens=date(2027, 1, 11),
    closes=date(2027, 1, 29),
    scale=5,
    minimum=5,
    questions=(Question("zeit", "Zeiten werden eingehalten."), Question("ton", "Der Ton stimmt.")),
)
FOLDER = "dialog/answers/winter"
ANSWER = Answer("it", Side.CUSTOMER, "verkauf", {"zeit": 4, "ton": 5}, "Danke!\nWeiter so.")


def put(root: Path, name: str, told: dict[str, Any] | bytes | str) -> None:
    file = root / FOLDER / name
    file.parent.mkdir(parents=True, exist_ok=True)
    data = json.dumps(told) if isinstance(told, dict) else told
    file.write_bytes(data.encode() if isinstance(data, str) else data)


def told(**changes: Any) -> dict[str, Any]:
    """What a file says, with changes; None leaves a key out."""
    whole = {"id": "0" * 32, "survey": "winter", "about": "it", "side": "customer", "values": {"zeit": 4}} | changes
    return {key: value for key, value in whole.items() if value is not None}


def read(root: Path, before: Answers | None = None) -> Answers:
    return read_answers(root, ROUND, before)


# writing


@given(
    about=st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20),
    side=st.sampled_from(Side),
    values=st.dictionaries(st.sampled_from(["zeit", "ton", "weg"]), st.integers(-1, 7)),
    comment=st.text(max_size=40),
)
def test_an_answer_is_read_as_it_was_written(about: str, side: Side, values: dict[str, int], comment: str) -> None:
    new = new_answer(ROUND, Answer(about, side, "verkauf", values, comment))
    found = parse_answer(new.path.rpartition("/")[2], new.text.encode(), "winter")
    kept = {question: value for question, value in values.items() if question != "weg" and 1 <= value <= 5}
    visible = "".join(c for c in comment if c.isprintable()).strip()
    if not kept and not visible:
        return
    assert found is not None
    assert (found.answer.about, found.answer.side, found.answer.from_) == (about, side, "verkauf")
    assert found.answer.values == kept
    assert "".join(c for c in found.answer.comment if c.isprintable()).strip() == visible


def test_a_file_tells_neither_who_nor_when(tmp_path: Path) -> None:
    new = new_answer(ROUND, Answer("it", Side.PROVIDER, "", {"ton": 5, "zeit": 4}))
    write_entry(tmp_path, new)
    file = tmp_path / new.path
    assert file.parent == tmp_path / FOLDER
    kept = json.loads(file.read_text("utf-8"))
    assert list(kept) == ["id", "survey", "about", "side", "values"]
    assert list(kept["values"]) == ["zeit", "ton"]  # as the page has them, not as they were answered
    assert file.name == f"{kept['id']}.json"
    assert file.stat().st_mtime == datetime(2027, 1, 11, 12, tzinfo=UTC).timestamp()
    assert new_answer(ROUND, ANSWER).path != new_answer(ROUND, ANSWER).path


@pytest.mark.parametrize("opens", [None, date.min, date.max, date(1901, 5, 1)])
def test_any_first_day_gives_a_time_that_a_file_can_have(opens: date | None, tmp_path: Path) -> None:
    of = Round("x", "x", "X", opens, None, 5, 5, ROUND.questions)
    write_entry(tmp_path, new_answer(of, ANSWER))
    assert [answer.about for answer in read_answers(tmp_path, of).answers] == ["it"]


@pytest.mark.parametrize(
    "survey", ["../../etc", "a/b", "/a", "C:\\a", "..", ".", "", ".hidden", "con", "x" * 300, "Wie? <Nun>", "a\0b"]
)
def test_a_survey_of_any_name_stays_in_the_folder_of_answers(survey: str, tmp_path: Path) -> None:
    of = Round(survey, "x", "X", None, None, 5, 5, ROUND.questions)
    new = new_answer(of, ANSWER)
    assert new.path.startswith("dialog/answers/")
    assert new.path.count("/") == 3
    write_entry(tmp_path, new)
    assert read_answers(tmp_path, of).answers == (ANSWER,)


# reading


def test_an_answer_counts_once_whatever_its_file_is_called(tmp_path: Path) -> None:
    new = new_answer(ROUND, ANSWER)
    write_entry(tmp_path, new)
    file = tmp_path / new.path
    for name in (
        f"{file.stem} (1).json",
        f"{file.stem} - Kopie.json",
        f"Copy of {file.stem}.json",
        f"{file.stem}.sync-conflict-20270112-101112-ABCDEFG.json",
        f"{file.stem.upper()} (Konflikt).JSON",
        "umbenannt.json",
    ):
        shutil.copy(file, file.with_name(name))
    found = read(tmp_path)
    assert (found.answers, found.doubles, found.unreadable) == ((ANSWER,), 6, 0)


def test_two_people_may_say_exactly_the_same(tmp_path: Path) -> None:
    write_entry(tmp_path, new_answer(ROUND, ANSWER))
    write_entry(tmp_path, new_answer(ROUND, ANSWER))
    assert read(tmp_path).answers == (ANSWER, ANSWER)


def test_of_two_with_one_id_the_one_with_its_name_counts(tmp_path: Path) -> None:
    put(tmp_path, f"{'0' * 32} (1).json", told(about="lager"))
    put(tmp_path, f"{'0' * 32}.json", told(about="it"))
    put(tmp_path, "a.json", told(about="haus"))
    assert [answer.about for answer in read(tmp_path).answers] == ["it"]
    (tmp_path / FOLDER / f"{'0' * 32}.json").unlink()
    [one] = read(tmp_path).answers
    names = sorted((tmp_path / FOLDER).iterdir())
    for name in names:
        name.rename(name.with_name(f"{names.index(name)}.json"))
    assert read(tmp_path).answers == (one,)  # not by names, which differ from device to device


def test_an_answer_without_an_id_goes_by_its_files_name(tmp_path: Path) -> None:
    put(tmp_path, "0123456789abcdef.json", told(id=None))
    put(tmp_path, "0123456789abcdef (1).json", told(id=None))
    put(tmp_path, "von-hand.json", told(id=None))
    put(tmp_path, "von-hand-2.json", told(id=7))
    found = read(tmp_path)
    assert (len(found.answers), found.doubles) == (3, 1)


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"\x00\xff\xfe",
        b'{"survey": "winter", "about": "it", "side": "cust',
        b"[" * 20_000,
        b'{"a":' * 5_000,
        b"null",
        b"[]",
        b'{"survey": "winter"}',
        b"x" * (MAX_BYTES + 1),
        json.dumps(told(survey="sommer")).encode(),
        json.dumps(told(side="boss")).encode(),
        json.dumps(told(side=["customer"])).encode(),
        json.dumps(told(about="")).encode(),
        json.dumps(told(about="a\nb")).encode(),
        json.dumps(told(about="x" * 300)).encode(),
        json.dumps(told(values=[4])).encode(),
        json.dumps(told(values={})).encode(),
        json.dumps(told(values={"zeit": None}, comment=["a"])).encode(),
        json.dumps(told()).encode("utf-16"),
    ],
)
def test_junk_is_passed_over(junk: bytes, tmp_path: Path) -> None:
    put(tmp_path, "junk.json", junk)
    write_entry(tmp_path, new_answer(ROUND, ANSWER))
    found = read(tmp_path)
    assert (found.answers, found.unreadable) == ((ANSWER,), 1)


def test_of_a_file_cut_short_nothing_counts_at_any_length() -> None:
    text = new_answer(ROUND, ANSWER).text.strip()
    assert [parse_answer("a.json", text[:end].encode(), "winter") for end in range(len(text))] == [None] * len(text)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats(-1e9, 1e9) | st.text(), st.lists))
def test_values_of_any_kind_do_no_harm(value: Any) -> None:
    data = json.dumps(told(values={"zeit": 4, "ton": value}, comment=value, **{"from": value})).encode()
    found = parse_answer("a.json", data, "winter")
    assert found is not None
    assert found.answer.values["zeit"] == 4
    assert all(type(one) is int for one in found.answer.values.values())


def test_what_is_no_answer_is_not_even_looked_at(tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_text(json.dumps(told()))
    put(tmp_path, ".lotse-write-1.json", told())
    put(tmp_path, "a.txt", told())
    put(tmp_path, "deeper/a.json", told())
    (tmp_path / FOLDER / "link.json").symlink_to(secret)
    (tmp_path / FOLDER / "folder.json").mkdir()
    os.mkfifo(tmp_path / FOLDER / "pipe.json")
    assert read(tmp_path) == Answers("winter")


def test_a_folder_that_leads_out_of_the_guide_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path / "elsewhere", "a.json", told())
    guide = tmp_path / "guide"
    (guide / "dialog/answers").mkdir(parents=True)
    (guide / FOLDER).symlink_to(tmp_path / "elsewhere" / FOLDER)
    assert read(guide).answers == ()


def test_a_long_comment_is_cut_and_signs_nobody_sees_are_dropped(tmp_path: Path) -> None:
    put(tmp_path, "a.json", told(comment="\x1b[31mrot\u0000" + "a" * 5_000))
    [answer] = read(tmp_path).answers
    assert answer.comment.startswith("[31mrota")
    assert len(answer.comment) == MAX_COMMENT


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    assert read(tmp_path).answers == ()
    write_entry(tmp_path, new_answer(ROUND, ANSWER))
    first = read(tmp_path)
    assert read(tmp_path, first) is first
    write_entry(tmp_path, new_answer(ROUND, Answer("lager", Side.CUSTOMER, "", {"zeit": 1})))
    second = read(tmp_path, first)
    assert {answer.about for answer in second.answers} == {"it", "lager"}
    [known] = [answer for answer in second.answers if answer.about == "it"]
    assert known is first.answers[0]
    for file in (tmp_path / FOLDER).iterdir():
        file.unlink()
    assert read(tmp_path, second).answers == ()


def test_answers_known_of_another_round_are_no_answers_to_this(tmp_path: Path) -> None:
    write_entry(tmp_path, new_answer(ROUND, ANSWER))
    other = Round("sommer", "s", "Sommer", None, None, 5, 5, ())
    assert read_answers(tmp_path, other, read(tmp_path)).answers == ()


def test_two_copies_of_a_guide_hold_everything_of_both_after_files_are_copied(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()

    def send(root: Path, about: str) -> NewEntry:
        new = new_answer(ROUND, Answer(about, Side.CUSTOMER, "", {"zeit": 3}))
        write_entry(root, new)
        return new

    shared = send(here, "beide")
    write_entry(there, shared)
    for number in range(3):
        send(here, f"hier{number}")
        send(there, f"dort{number}")
    for one, other in ((here, there), (there, here)):
        shutil.copytree(one / "dialog", other / "dialog", dirs_exist_ok=True)
    assert read(here).answers == read(there).answers
    assert sorted(answer.about for answer in read(here).answers) == [
        "beide", "dort0", "dort1", "dort2", "hier0", "hier1", "hier2",
    ]  # fmt: skip
