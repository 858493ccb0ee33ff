"""The durable storage and the records on top of it: what was kept is there, whatever happens to the file."""

import json
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from msgspec import Struct

from storage.database import Database, Records
from storage.errors import StoreNewer, StoreUnreadable, StoreUnwritable
from storage.models import Note
from storage.store import Tables
from tests.storage.samples import contents, full_disk, names, note


class Measured(Struct, frozen=True):
    id: str
    value: float = 0.0


def notes(database: Database) -> Records[Note]:
    return Records(database, "notes", Note, lambda note: note.guide)


def kept(path: Path) -> list[Note]:
    """What a new start finds in a file."""
    database = Database(path)
    assert database.recovery is None
    return notes(database).all()


def stored(path: Path) -> Tables:
    tables: Tables = json.loads(path.read_bytes())
    return tables


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "notes.json"


CHANGES = st.lists(
    st.tuples(st.booleans(), st.lists(st.tuples(st.integers(0, 5), st.text(max_size=5)), max_size=4)), max_size=8
)


@examples(max_examples=60, deadline=None)
@given(changes=CHANGES)
def test_any_changes_leave_what_a_dictionary_would_have(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[bool, list[tuple[int, str]]]]
) -> None:
    path = tmp_path_factory.mktemp("store") / "notes.json"
    records = notes(Database(path))
    model: dict[str, Note] = {}
    before: list[Note] = []
    for removing, given_notes in changes:
        changed = {f"note-{number}": note(number, text) for number, text in given_notes}
        if removing:
            records.remove(*changed)
            after = {key: value for key, value in model.items() if key not in changed}
        else:
            records.put(*changed.values())
            after = model | changed
        if after != model:
            before, model = list(model.values()), after
        assert records.all() == list(model.values())
        assert records.of("haus") == sorted(model.values(), key=lambda note: list(model).index(note.id))
    assert not path.exists() or kept(path) == list(model.values())
    backup = path.with_name("notes.json.bak")
    assert not backup.exists() or list(stored(backup).get("notes", {})) == [note.id for note in before]


def test_a_change_is_one_write_and_the_generation_before_stays(path: Path) -> None:
    records = notes(Database(path))
    records.put(note(1), note(2))
    first = path.read_bytes()
    records.put(note(1, "anders"), note(3))
    assert path.with_name("notes.json.bak").read_bytes() == first
    records.remove("note-1", "note-2")
    assert list(stored(path.with_name("notes.json.bak"))["notes"]) == ["note-1", "note-2", "note-3"]
    assert kept(path) == [note(3)]


def test_what_does_not_change_writes_nothing(path: Path) -> None:
    records = notes(Database(path))
    records.put(note(1))
    written = path.stat()
    records.put(note(1))
    records.put()
    records.remove("note-7")
    assert path.stat() == written
    assert names(path.parent) == {"notes.json"}


def test_opening_writes_nothing(path: Path) -> None:
    notes(Database(path))
    assert not names(path.parent)


def test_changes_of_two_tables_are_one_write(path: Path) -> None:
    database = Database(path)
    records, measured = notes(database), Records(database, "measured", Measured)
    with database.together():
        records.put(note(1))
        measured.put(Measured("a", 1.5))
        assert not path.exists()
    assert not path.with_name("notes.json.bak").exists()
    assert Records(Database(path), "measured", Measured).all() == [Measured("a", 1.5)]


def test_changes_that_belong_together_are_all_made_or_none(path: Path) -> None:
    database = Database(path)
    records = notes(database)
    records.put(note(1))
    before = path.read_bytes()

    def both() -> None:
        with database.together():
            records.put(note(2))
            records.put(Measured("b"))  # type: ignore[arg-type]  # no note

    with pytest.raises(ValueError, match="required field"):
        both()
    assert path.read_bytes() == before
    assert records.all() == [note(1)]
    records.put(note(3))
    assert kept(path) == [note(1), note(3)]


def test_tinydb_itself_reads_the_file(path: Path) -> None:
    records = notes(Database(path))
    records.put(note(1), note(2))
    assert stored(path)["_meta"] == {"1": {"version": 1}}
    assert [row["text"] for row in Database(path).table("notes")] == [note().text] * 2


def test_what_tinydb_hands_out_can_be_altered_without_harm(path: Path) -> None:
    database = Database(path)
    records = notes(database)
    records.put(note(1))
    database.table("notes").all()[0]["tags"].append("fremd")
    records.put(note(2))
    assert kept(path) == [note(1), note(2)]


def test_files_are_private(path: Path) -> None:
    records = notes(Database(path.parent / "neu" / path.name))
    records.put(note(1))
    (path.parent / "neu" / path.name).chmod(0o644)
    records.put(note(2))
    records.put(note(3))
    assert stat.S_IMODE((path.parent / "neu").stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in (path.parent / "neu").iterdir()} == {0o600}


def test_a_note_of_a_megabyte_and_a_folder_with_umlauts_and_blanks(tmp_path: Path) -> None:
    path = tmp_path / "Müllers Gerät „neu“" / "notes.json"
    text = "Größe \N{WINKING FACE}\n" * 70_000
    notes(Database(path)).put(note(1, text))
    assert kept(path)[0].text == text


def test_halves_of_characters_are_replaced_and_the_rest_is_kept(path: Path) -> None:
    records = notes(Database(path))
    records.put(note(1, "halb \ud83d und ganz \ud83d\ude09"))
    assert records.all()[0].text == "halb \N{REPLACEMENT CHARACTER} und ganz \N{WINKING FACE}"
    assert kept(path) == records.all()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf"), "viel"])
def test_what_json_would_alter_is_refused(path: Path, value: Any) -> None:
    records = Records(Database(path), "measured", Measured)
    with pytest.raises(ValueError, match=r"finite|float"):
        records.put(Measured("a", 1.0), Measured("b", value))
    assert not path.exists()
    assert not records.all()


@pytest.mark.parametrize("room", [0, 1, 100, 4096])
def test_on_a_full_disk_the_old_state_stands(path: Path, room: int) -> None:
    records = notes(Database(path))
    records.put(note(1), note(2))
    records.put(note(3))
    before = contents(path.parent)
    with full_disk(room), pytest.raises(StoreUnwritable) as caught:
        records.put(note(4, "x" * 5000), note(1, "anders"))
    assert caught.value.path == path
    assert caught.value.reason
    assert records.all() == [note(1), note(2), note(3)]
    assert contents(path.parent) == before
    with full_disk(0), pytest.raises(StoreUnwritable):
        records.remove("note-1")
    records.put(note(5))
    assert kept(path) == [note(1), note(2), note(3), note(5)]


def test_a_read_only_file_is_refused_and_not_replaced(path: Path) -> None:
    records = notes(Database(path))
    records.put(note(1))
    path.chmod(0o400)
    with pytest.raises(StoreUnwritable):
        records.put(note(2))
    assert records.all() == [note(1)]
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    path.chmod(0o600)
    records.put(note(2))
    assert kept(path) == [note(1), note(2)]


def test_a_newer_file_is_left_alone(path: Path) -> None:
    path.write_text('{"_meta": {"1": {"version": 9}}, "notes": {"a": {"hologram": true}}}')
    before = contents(path.parent)
    with pytest.raises(StoreNewer) as caught:
        Database(path, version=2)
    assert (caught.value.path, caught.value.version) == (path, 9)
    assert contents(path.parent) == before


def test_an_older_file_is_brought_up_to_date_and_a_copy_stays(path: Path) -> None:
    old = {"_meta": {"1": {"version": 1}}, "notes": {"a": {"id": "a", "words": "Hallo"}}}
    path.write_text(json.dumps(old))
    before = path.read_bytes()
    steps = {1: _words_to_text, 2: _with_guide}
    records = notes(Database(path, 3, steps))
    assert [(one.text, one.guide) for one in records.all()] == [("Hallo", "haus")]
    assert stored(path)["_meta"] == {"1": {"version": 3}}
    assert (path.parent / "notes.v1.json").read_bytes() == before
    assert names(path.parent) == {"notes.json", "notes.v1.json"}
    assert notes(Database(path, 3, steps)).all() == records.all()


def test_an_older_file_that_cannot_be_replaced_is_read_and_not_written(path: Path) -> None:
    path.write_text('{"_meta": {"1": {"version": 1}}, "notes": {"a": {"id": "a", "words": "Hallo"}}}')
    before = path.read_bytes()
    with full_disk(0):
        database = Database(path, 3, {1: _words_to_text, 2: _with_guide})
    records = notes(database)
    assert isinstance(database.fault, StoreUnwritable)
    assert [one.text for one in records.all()] == ["Hallo"]
    with pytest.raises(StoreUnwritable):
        records.put(note(1))
    assert path.read_bytes() == before


def test_a_store_that_is_only_read_is_brought_up_to_date_in_memory(path: Path) -> None:
    path.write_text('{"_meta": {"1": {"version": 2}}, "notes": {"a": {"id": "a", "text": "Hallo"}}}')
    before = contents(path.parent)
    records = notes(Database(path, 3, {2: _with_guide}, read_only=True))
    assert [one.text for one in records.all()] == ["Hallo"]
    with pytest.raises(StoreUnwritable):
        records.remove("a")
    assert contents(path.parent) == before


def test_a_store_of_a_later_version_tells_it_from_the_first_write_on(path: Path) -> None:
    database = Database(path, 3, {1: _words_to_text, 2: _with_guide})
    with database.together():
        records = notes(database)
    records.put(note(1))
    assert stored(path)["_meta"] == {"1": {"version": 3}}


def test_a_folder_in_the_place_of_the_file_is_told(path: Path) -> None:
    path.mkdir()
    with pytest.raises(StoreUnreadable) as caught:
        Database(path)
    assert caught.value.path == path


def test_ten_thousand_records_are_put_and_changed_at_once(path: Path) -> None:
    records = notes(Database(path))
    records.put(*(note(number) for number in range(10_000)))
    records.put(*(note(number, "anders") for number in range(0, 10_000, 2)))
    records.remove(*(f"note-{number}" for number in range(1, 10_000, 2)))
    assert [one.text for one in kept(path)] == ["anders"] * 5000


def _words_to_text(tables: Tables) -> Tables:
    return tables | {"notes": {key: {**row, "text": row.get("words")} for key, row in tables["notes"].items()}}


def _with_guide(tables: Tables) -> Tables:
    told = {"guide": "haus", "created": "2026-03-04T12:00:00Z", "changed": "2026-03-04T12:00:00Z"}
    return tables | {"notes": {key: told | row for key, row in tables["notes"].items()}}
