"""Damaged stores: what is sound stays, nothing is thrown away, and the program goes on."""

import json
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from storage.database import Database, Records
from storage.errors import StoreNewer, StoreUnwritable
from storage.models import Note
from tests.storage.samples import contents, full_disk, names, note


def notes(database: Database) -> Records[Note]:
    return Records(database, "notes", Note)


def texts(database: Database) -> dict[str, str]:
    return {one.id: one.text for one in notes(database).all()}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store with two notes, of which the backup has the first, in older words."""
    path = tmp_path / "notes.json"
    records = notes(Database(path))
    records.put(note(1, "alt"))
    records.put(note(1, "neu"), note(2, "zwei"))
    return path


def aside(path: Path) -> list[bytes]:
    """What was set aside, by name."""
    return [file.read_bytes() for file in sorted(path.parent.glob("notes.damaged-*.json"))]


def test_a_file_cut_short_at_any_length_gives_the_backup(path: Path) -> None:
    raw, backup = path.read_bytes(), path.with_name("notes.json.bak").read_bytes()
    for length in range(0, len(raw), 7):
        folder = path.parent / f"{length}"
        folder.mkdir()
        cut = folder / "notes.json"
        cut.write_bytes(raw[:length])
        cut.with_name("notes.json.bak").write_bytes(backup)
        database = Database(cut)
        assert database.recovery
        assert database.recovery.kept == "backup"
        assert [file.read_bytes() for file in database.recovery.aside] == [raw[:length]]
        assert texts(database) == {"note-1": "alt"}
        again = Database(cut)
        assert again.recovery is None
        assert texts(again) == {"note-1": "alt"}


@examples(max_examples=80, deadline=None)
@given(junk=st.binary(max_size=80), backup=st.none() | st.binary(max_size=40))
def test_any_bytes_let_the_program_start_and_are_kept(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes, backup: bytes | None
) -> None:
    path = tmp_path_factory.mktemp("store") / "notes.json"
    path.write_bytes(junk)
    if backup is not None:
        path.with_name("notes.json.bak").write_bytes(backup)
    database = Database(path)
    assert texts(database) == {}
    assert database.recovery
    assert database.recovery.aside[0].read_bytes() == junk
    assert backup is None or backup in aside(path)
    notes(database).put(note(1))
    assert texts(Database(path)) == {"note-1": note(1).text}


@pytest.mark.parametrize("whole", ["[]", "7", "null", '"x"', "{}", '{"notes": 5}', '{"notes": {"a": 1}}', "[" * 9000])
def test_a_file_of_another_shape_gives_the_backup(path: Path, whole: str) -> None:
    path.write_text(whole)
    database = Database(path)
    assert database.recovery
    assert database.recovery.kept == "backup"
    assert texts(database) == {"note-1": "alt"}
    assert aside(path) == [whole.encode()]


@pytest.mark.parametrize(
    "damage",
    [7, None, [], {}, {"id": 7}, {"text": 5}, {"created": "gestern"}, {"tags": ["a", 1]}, {"id": "other"}],
)
def test_a_record_of_another_shape_is_replaced_by_its_backup(path: Path, damage: Any) -> None:
    tables = json.loads(path.read_bytes())
    row = tables["notes"]["note-1"]
    tables["notes"]["note-1"] = {**row, **damage} if isinstance(damage, dict) and damage else damage
    path.write_text(json.dumps(tables))
    damaged = path.read_bytes()
    database = Database(path)
    assert texts(database) == {"note-1": "alt", "note-2": "zwei"}
    assert database.recovery
    assert database.recovery.kept == "records"
    assert aside(path) == [damaged]
    again = Database(path)
    assert texts(again) == {"note-1": "alt", "note-2": "zwei"}
    assert again.recovery is None
    assert json.loads(path.with_name("notes.json.bak").read_bytes())["notes"]["note-1"]["text"] == "alt"


def test_a_damaged_record_that_the_backup_has_not_is_left_out(path: Path) -> None:
    tables = json.loads(path.read_bytes())
    tables["notes"]["note-2"]["tags"] = 1
    path.write_text(json.dumps(tables))
    damaged = path.read_bytes()
    database = Database(path)
    assert texts(database) == {"note-1": "neu"}
    assert aside(path) == [damaged]


def test_a_missing_file_comes_back_from_its_backup(path: Path) -> None:
    path.unlink()
    database = Database(path)
    assert database.recovery
    assert (database.recovery.kept, database.recovery.aside) == ("backup", ())
    assert texts(Database(path)) == {"note-1": "alt"}
    assert names(path.parent) == {"notes.json", "notes.json.bak"}


def test_where_both_are_damaged_both_are_set_aside(path: Path) -> None:
    path.write_bytes(b"{")
    path.with_name("notes.json.bak").write_bytes(b"}")
    database = Database(path)
    assert texts(database) == {}
    assert database.recovery
    assert database.recovery.kept == "nothing"
    assert [file.read_bytes() for file in database.recovery.aside] == [b"{", b"}"]


def test_the_sound_records_of_a_damaged_backup_are_better_than_nothing(path: Path) -> None:
    backup = path.with_name("notes.json.bak")
    tables = json.loads(path.read_bytes())
    backup.write_text(json.dumps({**tables, "_meta": 5}))
    path.write_bytes(b"")
    database = Database(path)
    assert texts(database) == {"note-1": "neu", "note-2": "zwei"}
    assert database.recovery
    assert database.recovery.kept == "records"


def test_copies_of_damage_are_never_written_over(path: Path) -> None:
    for number in range(4):
        path.write_bytes(b"{" * number)
        assert texts(Database(path)) == {"note-1": "alt"}
    assert sorted(aside(path)) == [b"", b"{", b"{{", b"{{{"]


def test_after_damage_the_backup_is_a_sound_one(path: Path) -> None:
    path.write_bytes(b"junk")
    records = notes(Database(path))
    assert texts(Database(path.with_name("notes.json.bak"))) == {"note-1": "alt"}
    records.put(note(3))
    assert texts(Database(path.with_name("notes.json.bak"))) == {"note-1": "alt"}


def test_what_is_set_aside_is_private(path: Path) -> None:
    path.write_bytes(b"junk")
    path.chmod(0o644)
    Database(path)
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


def test_a_damaged_file_that_is_only_read_is_left_alone(path: Path) -> None:
    path.write_bytes(b"junk")
    before = contents(path.parent)
    database = Database(path, read_only=True)
    assert texts(database) == {"note-1": "alt"}
    assert database.recovery
    assert (database.recovery.kept, database.recovery.aside) == ("backup", ())
    assert contents(path.parent) == before


def test_damage_on_a_full_disk_is_recovered_at_the_next_start(path: Path) -> None:
    path.write_bytes(b"junk")
    with full_disk(0):
        database = Database(path)
    assert texts(database) == {"note-1": "alt"}
    assert isinstance(database.fault, StoreUnwritable)
    with pytest.raises(StoreUnwritable):
        notes(database).put(note(3))
    assert path.read_bytes() == b"junk"
    assert texts(Database(path)) == {"note-1": "alt"}
    assert aside(path) == [b"junk"]


def test_a_damaged_file_that_may_not_be_written_is_not_replaced(path: Path) -> None:
    path.write_bytes(b"junk")
    path.chmod(0o400)
    database = Database(path)
    assert texts(database) == {"note-1": "alt"}
    assert isinstance(database.fault, StoreUnwritable)
    assert path.read_bytes() == b"junk"
    assert stat.S_IMODE(path.stat().st_mode) == 0o400


def test_a_newer_backup_of_a_damaged_file_is_left_alone(path: Path) -> None:
    path.write_bytes(b"junk")
    path.with_name("notes.json.bak").write_text('{"_meta": {"1": {"version": 9}}}')
    before = contents(path.parent)
    with pytest.raises(StoreNewer):
        Database(path)
    assert contents(path.parent) == before


@pytest.mark.parametrize("version", [0, -1, "x", None, 1.5, []])
def test_a_version_of_nonsense_loses_no_record(path: Path, version: Any) -> None:
    tables = json.loads(path.read_bytes())
    tables["_meta"]["1"]["version"] = version
    path.write_text(json.dumps(tables))
    database = Database(path)
    assert texts(database) == {"note-1": "neu", "note-2": "zwei"}
    notes(database).put(note(3))
    assert json.loads(path.read_bytes())["_meta"] == {"1": {"version": 1}}


def test_a_mark_that_editors_put_first_does_no_harm(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    database = Database(path)
    assert database.recovery is None
    assert texts(database) == {"note-1": "neu", "note-2": "zwei"}


def test_what_a_later_version_adds_to_a_record_stays(path: Path) -> None:
    tables = json.loads(path.read_bytes())
    tables["notes"]["note-1"]["hologram"] = True
    path.write_text(json.dumps(tables))
    notes(Database(path)).put(note(1, "anders"))
    row = json.loads(path.read_bytes())["notes"]["note-1"]
    assert (row["text"], row["hologram"]) == ("anders", True)
