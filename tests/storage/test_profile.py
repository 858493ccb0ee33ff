"""A profile: one process has it, others may read, and a store that cannot be had takes nothing else with it."""

import json
import os
import signal
import stat
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from storage.errors import ProfileInUse, StorageError, StoreNewer, StoreUnreadable, StoreUnwritable
from storage.models import TickState
from storage.profile import Profile
from tests.storage.samples import (
    GUIDE,
    NOON,
    box,
    card,
    contents,
    draft,
    filled,
    mark,
    names,
    note,
    opened,
    parcel,
    participation,
    person,
    process,
    review,
    run,
    self_check,
    session,
    tick,
    words,
)

CHANGES: list[Callable[[Profile], None]] = [
    lambda profile: profile.checklists.keep_run(run(9)),
    lambda profile: profile.checklists.keep_ticks(tick(9)),
    lambda profile: profile.checklists.keep_boxes(box(9)),
    lambda profile: profile.notes.keep(note(9)),
    lambda profile: profile.reading.keep(mark(9)),
    lambda profile: profile.people.keep(person(9)),
    lambda profile: profile.drafts.keep(draft(9)),
    lambda profile: profile.outbox.keep(parcel(9)),
    lambda profile: profile.talk.keep_words(words(9)),
    lambda profile: profile.talk.keep_participations(participation(9)),
    lambda profile: profile.talk.keep_checks(self_check(9)),
    lambda profile: profile.training.keep_review(card(9), review(9)),
    lambda profile: profile.training.keep_sessions(session(9)),
]

HOLD = """
import sys
from pathlib import Path
from storage.profile import Profile
from tests.storage.samples import note
profile = Profile(Path(sys.argv[1]))
profile.open()
profile.notes.keep(note(7))
print("open", flush=True)
sys.stdin.read()
"""

AS_NOBODY = """
import json, os, sys
from pathlib import Path
import filelock
from storage.errors import StorageError
from storage.profile import Profile
from storage.database import Database
from tests.storage.samples import note
folder = Path(sys.argv[1])
if os.geteuid() == 0:
    os.chdir("/")
    for path in (folder.parent, *folder.parent.iterdir(), *folder.iterdir()):
        os.chown(path, 65534, 65534)
    os.chown(sys.argv[2], 0, 0)
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
os.chmod(folder, 0o500)
profile = Profile(folder)
profile.open()
told = [one.text for one in profile.notes.notes("haus")]
refused = []
for change in (lambda: profile.notes.keep(note(8)), lambda: profile.notes.remove("note-1"), lambda: profile.clear()):
    try:
        change()
    except StorageError as error:
        refused.append(type(error).__name__)
os.chmod(folder, 0o700)
print(json.dumps([told, refused, [type(fault).__name__ for fault in profile.faults]]))
"""


def test_everything_is_there_at_the_next_start(tmp_path: Path) -> None:
    filled(tmp_path).close()
    profile = opened(tmp_path)
    assert profile.checklists.runs(GUIDE) == [run(1, 1), run(2, 2)]
    assert profile.checklists.run("run-2") == run(2, 2)
    assert profile.checklists.ticks("run-1") == {"item-1": tick(1), "item-2": tick(2)}
    assert profile.checklists.boxes(GUIDE, "lager") == {("Handschuhe holen", n): box(n) for n in (1, 2)}
    assert profile.notes.notes(GUIDE) == [note(1), note(2)]
    assert profile.notes.note("note-1") == note(1)
    assert profile.reading.marks(GUIDE) == {"page-1": mark(1), "page-2": mark(2)}
    assert profile.people.people(GUIDE) == [person(1), person(2)]
    assert not [*profile.checklists.runs("anderes"), *profile.notes.notes("anderes")]
    assert (profile.recoveries, profile.faults) == ([], [])


def test_what_is_taken_away_is_gone(tmp_path: Path) -> None:
    profile = filled(tmp_path)
    profile.checklists.remove_run("run-1")
    profile.notes.remove("note-1")
    profile.reading.remove(GUIDE, "page-1")
    profile.people.remove("person-1")
    for again in (profile, Profile(tmp_path)):
        if again is not profile:
            again.read()
        assert [one.id for one in again.checklists.runs(GUIDE)] == ["run-2"]
        assert again.checklists.ticks("run-1") == {}
        assert len(again.checklists.ticks("run-2")) == 2
        assert [one.id for one in again.notes.notes(GUIDE)] == ["note-2"]
        assert list(again.reading.marks(GUIDE)) == ["page-2"]
        assert [one.id for one in again.people.people(GUIDE)] == ["person-2"]


def test_a_run_goes_with_its_ticks_in_one_write(tmp_path: Path) -> None:
    profile = filled(tmp_path)
    before = (tmp_path / "checklists.json").read_bytes()
    profile.checklists.remove_run("run-1")
    assert (tmp_path / "checklists.json.bak").read_bytes() == before


def test_a_record_that_moves_to_another_group_is_found_there_alone(tmp_path: Path) -> None:
    profile = filled(tmp_path)
    profile.notes.keep(replace(note(1), guide="anderes"))
    assert [one.id for one in profile.notes.notes("anderes")] == ["note-1"]
    assert [one.id for one in profile.notes.notes(GUIDE)] == ["note-2"]


def test_a_clock_that_was_set_back_changes_no_order_and_loses_nothing(tmp_path: Path) -> None:
    profile = opened(tmp_path)
    for number in range(5):
        profile.notes.keep(replace(note(number), created=NOON - timedelta(days=400 * number)))
        profile.checklists.keep_ticks(tick(1, state=list(TickState)[number % 3], minutes=-number))
    profile.close()
    profile.open()
    assert [one.id for one in profile.notes.notes(GUIDE)] == [f"note-{number}" for number in range(5)]
    assert profile.checklists.ticks("run-1")["item-1"].state == list(TickState)[4 % 3]


@pytest.mark.parametrize("change", CHANGES)
def test_before_and_after_its_time_a_profile_is_empty_and_takes_nothing(
    tmp_path: Path, change: Callable[[Profile], None]
) -> None:
    profile = Profile(tmp_path / "profile")
    with pytest.raises(StoreUnwritable):
        change(profile)
    assert not (tmp_path / "profile").exists()
    profile.open()
    change(profile)
    profile.close()
    assert not [*profile.notes.notes(GUIDE), *profile.people.people(GUIDE)]
    with pytest.raises(StoreUnwritable):
        change(profile)


def test_reading_a_profile_that_is_not_there_makes_none(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile")
    profile.read()
    assert profile.notes.notes(GUIDE) == []
    assert profile.faults == []
    assert not (tmp_path / "profile").exists()


def test_files_and_folder_are_private(tmp_path: Path) -> None:
    filled(tmp_path / "a" / "profile")
    folder = tmp_path / "a" / "profile"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}


def test_another_process_has_the_profile_until_it_ends(tmp_path: Path) -> None:
    folder = tmp_path / "Profil für Größen"
    with process(HOLD, str(folder)) as other:
        assert other.stdout
        assert other.stdout.readline() == "open\n"
        profile = Profile(folder)
        with pytest.raises(ProfileInUse) as caught:
            profile.open()
        assert caught.value.path == folder
        with pytest.raises(StoreUnwritable):
            profile.notes.keep(note(1))
        before = contents(folder)
        profile.read()
        assert profile.notes.notes(GUIDE) == [note(7)]
        with pytest.raises(StoreUnwritable):
            profile.notes.keep(note(1))
        assert contents(folder) == before
        other.send_signal(signal.SIGTERM)
        other.wait()
        profile.open()
        profile.notes.keep(note(1))
        assert profile.notes.notes(GUIDE) == [note(7), note(1)]


def test_two_profiles_in_one_process_do_not_share_either(tmp_path: Path) -> None:
    first = opened(tmp_path)
    second = Profile(tmp_path)
    with pytest.raises(ProfileInUse):
        second.open()
    first.close()
    second.open()
    second.notes.keep(note(1))


@pytest.mark.skipif(os.name != "posix", reason="rights by users are tested on POSIX")
def test_a_folder_that_allows_no_writing_is_read() -> None:
    with tempfile.TemporaryDirectory() as reachable:  # by another user; pytest's own folders are not
        folder = Path(reachable, "profile")
        filled(folder).close()
        with process(AS_NOBODY, str(folder), str(folder / "lotse.lock")) as child:
            out, _ = child.communicate()
        told, refused, faults = json.loads(out)
        assert told == [note(1).text, note(2).text]
        assert refused == ["StoreUnwritable"] * 3
        assert faults == []
        folder.chmod(0o700)
        stores = ("checklists", "drafts", "notes", "outbox", "people", "reading", "talk", "training")
        assert names(folder) == {"lotse.lock"} | {f"{name}.json{end}" for name in stores for end in ("", ".bak")}


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda path: path.write_text('{"_meta": {"1": {"version": 99}}}'), StoreNewer),
        (lambda path: path.mkdir(), StoreUnreadable),
    ],
)
def test_a_store_that_cannot_be_had_leaves_the_others_alone(
    tmp_path: Path, make: Callable[[Path], object], kind: type[StorageError]
) -> None:
    filled(tmp_path).close()
    for file in tmp_path.glob("notes.*"):
        file.unlink()
    make(tmp_path / "notes.json")
    profile = opened(tmp_path)
    assert [type(fault) for fault in profile.faults] == [kind]
    assert profile.notes.notes(GUIDE) == []
    for _ in range(2):
        with pytest.raises(kind):
            profile.notes.keep(note(1))
    assert len(profile.people.people(GUIDE)) == 2
    profile.people.keep(person(3))
    assert {"notes.json"} == {file.name for file in tmp_path.glob("notes*")}


def test_what_was_recovered_is_told_once(tmp_path: Path) -> None:
    filled(tmp_path).close()
    (tmp_path / "notes.json").write_bytes(b"")
    profile = opened(tmp_path)
    assert [(one.path.name, one.kept) for one in profile.recoveries] == [("notes.json", "backup")]
    assert profile.notes.notes(GUIDE) == [note(1)]
    profile.close()
    assert profile.recoveries == []
    profile.open()
    assert profile.recoveries == []
    assert profile.notes.notes(GUIDE) == [note(1)]


def test_damaged_settings_are_told_as_damaged_stores_are(tmp_path: Path) -> None:
    filled(tmp_path).close()
    (tmp_path / "settings.json").write_bytes(b"{")
    profile = opened(tmp_path)
    assert [(one.path.name, one.kept) for one in profile.recoveries] == [("settings.json", "nothing")]
    profile.clear()
    assert profile.recoveries == []


def test_a_renamed_guide_has_everything_and_the_later_of_two(tmp_path: Path) -> None:
    profile = filled(tmp_path)
    later, earlier = replace(box(1, TickState.OPEN, 5), guide="b"), replace(mark(1, -5), guide="b")
    profile.checklists.keep_boxes(later)
    profile.reading.keep(earlier)
    profile.drafts.keep(draft(1, 5, "b"), draft(2, -5, "b"))
    profile.talk.keep_words(words(1, 5, "b"), words(2, -5, "b"))
    profile.training.keep_review(card(1, 5, "b"), review(8, 5, "b"))
    profile.rename_guide(GUIDE, "b")
    profile.close()
    profile.open()
    assert [run.id for run in profile.checklists.runs("b")] == ["run-1", "run-2"]
    assert {key: box.state for key, box in profile.checklists.boxes("b", "lager").items()} == {
        ("Handschuhe holen", 1): TickState.OPEN,
        ("Handschuhe holen", 2): TickState.DONE,
    }
    assert {page: mark.at for page, mark in profile.reading.marks("b").items()} == {
        "page-1": mark(1).at,
        "page-2": mark(2).at,
    }
    assert [note.id for note in profile.notes.notes("b")] == ["note-1", "note-2"]
    assert [person.id for person in profile.people.people("b")] == ["person-1", "person-2"]
    assert profile.drafts.drafts("b") == [draft(1, 5, "b"), draft(2, 0, "b")]
    assert [one.guide for one in profile.outbox.all_parcels()] == ["b", "b"]
    assert profile.talk.all_words() == [words(1, 5, "b"), words(2, 0, "b")]
    assert [len(profile.talk.participations("b", "umfrage")), len(profile.talk.checks("b", "selbstcheck"))] == [2, 2]
    assert profile.training.cards("b") == {"situation-1": card(1, 5, "b"), "situation-2": card(2, 0, "b")}
    assert [one.id for one in profile.training.reviews("b", "situation-1")] == ["review-1"]
    assert [one.id for one in profile.training.sessions("b")] == ["session-1", "session-2"]
    records = (profile.checklists.all_boxes(), profile.reading.all_marks(), profile.notes.all_notes())
    assert [len(of) for of in (*records, profile.drafts.all_drafts())] == [2, 2, 2, 2]


def test_a_guide_is_not_renamed_by_halves(tmp_path: Path) -> None:
    filled(tmp_path).close()
    (tmp_path / "notes.json").write_text('{"_meta": {"1": {"version": 99}}}')
    profile = opened(tmp_path)
    with pytest.raises(StoreNewer):
        profile.rename_guide(GUIDE, "b")
    assert len(profile.checklists.runs(GUIDE)) == 2


def test_damage_in_two_tables_of_a_store_is_one_recovery(tmp_path: Path) -> None:
    filled(tmp_path).close()
    path = tmp_path / "checklists.json"
    tables = json.loads(path.read_bytes())
    tables["runs"]["run-1"]["begun"] = "gestern"
    tables["ticks"]["run-1/item-2"]["state"] = "vielleicht"
    tables["boxes"] = 5
    path.write_text(json.dumps(tables))
    damaged = path.read_bytes()
    profile = opened(tmp_path)
    assert [one.kept for one in profile.recoveries] == ["records"]
    assert [file.read_bytes() for file in profile.recoveries[0].aside] == [damaged]
    assert len(profile.checklists.runs(GUIDE)) == 2
    assert len(profile.checklists.ticks("run-1")) == 2
    assert len(profile.checklists.boxes(GUIDE, "lager")) == 1
    profile.close()
    profile.open()
    assert (profile.recoveries, profile.faults) == ([], [])
    assert len(profile.checklists.ticks("run-1")) == 2


def test_what_a_killed_process_left_half_written_is_swept_away(tmp_path: Path) -> None:
    filled(tmp_path).close()
    (tmp_path / ".notes.json.0123456789ab").write_bytes(b"{")
    (tmp_path / ".notes.json.bak.0123456789ab").write_bytes(b"{")
    profile = Profile(tmp_path)
    profile.read()
    assert ".notes.json.0123456789ab" in names(tmp_path)
    profile.open()
    assert not {name for name in names(tmp_path) if name.startswith(".")}
    assert len(profile.notes.notes(GUIDE)) == 2


def test_making_a_profile_imports_neither_tinydb_nor_locks(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from storage.profile import Profile; Profile(Path(sys.argv[1]))"
    with process(f"{code}; print(sorted({{'tinydb', 'filelock'}} & set(sys.modules)))", str(tmp_path)) as child:
        assert child.communicate()[0] == "[]\n"
