"""Handing on everything, taking it over, deleting it."""

import os
import stat
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from msgspec.structs import replace

from storage.archive import MOST_BYTES, Archive, Counts, delete_everything, export, merge, read_archive
from storage.errors import ArchiveUnusable, StoreUnwritable
from storage.profile import Profile
from storage.settings import Place, Values
from tests.storage.samples import (
    GUIDE,
    box,
    card,
    contents,
    draft,
    filled,
    full_disk,
    mark,
    names,
    note,
    opened,
    parcel,
    participation,
    person,
    review,
    run,
    self_check,
    session,
    tick,
    words,
)


@dataclass
class Kept:
    """All of a profile, to be compared."""

    runs: object
    ticks: object
    boxes: object
    notes: object
    marks: object
    people: object
    drafts: object
    talk: object
    training: object

    @classmethod
    def of(cls, profile: Profile) -> "Kept":
        lists = profile.checklists
        return cls(
            lists.all_runs(),
            lists.all_ticks(),
            lists.all_boxes(),
            profile.notes.all_notes(),
            profile.reading.all_marks(),
            profile.people.all_people(),
            profile.drafts.all_drafts(),
            (
                profile.outbox.all_parcels(),
                profile.talk.all_words(),
                profile.talk.all_participations(),
                profile.talk.all_checks(),
            ),
            (profile.training.all_cards(), profile.training.all_reviews(), profile.training.all_sessions()),
        )


def test_what_is_exported_is_all_there_in_another_profile(tmp_path: Path) -> None:
    profile = filled(tmp_path / "alt")
    profile.settings.set_place(GUIDE, Place("lager", date(2026, 3, 2)))
    export(profile, tmp_path / "Meine Daten", {"Notizen/Lager.md": "# Größe", "Lies mich.txt": "Hallo"})
    other = opened(tmp_path / "neu")
    counts = merge(other, read_archive(tmp_path / "Meine Daten"))
    assert Kept.of(other) == Kept.of(profile)
    assert other.settings.place(GUIDE) == Place("lager", date(2026, 3, 2))
    assert counts == Counts(
        runs=2,
        ticks=4,
        boxes=2,
        notes=2,
        marks=2,
        people=2,
        drafts=2,
        talk=6,
        checks=2,
        situations=2,
        sessions=2,
        places=1,
    )
    assert merge(other, read_archive(tmp_path / "Meine Daten")) == Counts()
    again = Profile(tmp_path / "neu")
    again.read()
    assert Kept.of(again) == Kept.of(profile)
    assert (tmp_path / "Meine Daten" / "Notizen" / "Lager.md").read_text("utf-8") == "# Größe"


def test_what_is_exported_is_private(tmp_path: Path) -> None:
    export(filled(tmp_path / "profile"), tmp_path / "neu" / "export", {"a/b/c.md": "x", "d.md": "y"})
    found = list((tmp_path / "neu" / "export").rglob("*"))
    assert {stat.S_IMODE(path.stat().st_mode) for path in found if path.is_file()} == {0o600}
    folders = [tmp_path / "neu" / "export", *(path for path in found if path.is_dir())]
    assert {stat.S_IMODE(path.stat().st_mode) for path in folders} == {0o700}
    assert names(tmp_path / "neu") == {"export"}


def test_an_export_is_there_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    profile = filled(tmp_path / "profile")
    with full_disk(3000), pytest.raises(StoreUnwritable) as caught:
        export(profile, tmp_path / "export", {"lang.md": "x" * 5000})
    assert caught.value.path == tmp_path / "export"
    assert names(tmp_path) == {"profile"}


def test_an_export_replaces_nothing(tmp_path: Path) -> None:
    profile = filled(tmp_path / "profile")
    (tmp_path / "export").mkdir()
    with pytest.raises(StoreUnwritable):
        export(profile, tmp_path / "export", {})
    assert not names(tmp_path / "export")


@pytest.mark.parametrize("path", ["../a.md", "/a.md", "a/../../b.md", "lotse.json", "", "a\\b.md"])
def test_an_export_writes_nowhere_else(tmp_path: Path, path: str) -> None:
    profile = filled(tmp_path / "profile")
    with pytest.raises(ValueError, match=r".*"):
        export(profile, tmp_path / "export", {path: "x"})
    assert names(tmp_path) == {"profile"}


def test_the_newer_of_two_counts_and_nothing_is_deleted(tmp_path: Path) -> None:
    profile = filled(tmp_path)
    profile.notes.keep(note(3, minutes=30))
    archive = Archive(
        runs=[
            replace(run(1, 1), archived=run(1, 99).begun, changed=run(1, 99).begun),
            replace(run(2, 2), title="gleich alt"),
        ],
        ticks=[tick(1, minutes=5), tick(2, minutes=-5), tick(1, "nobody knows this run", minutes=5)],
        boxes=[box(1, minutes=5), box(2, minutes=-5)],
        notes=[note(1, "neuer", 5), note(2, "älter", -5), note(4, "anderswo")],
        marks=[mark(1, 5), mark(2, -5)],
        people=[person(1, 5), person(7)],
        drafts=[draft(1, 5), draft(2, -5), draft(7)],
        parcels=[parcel(1, 5), parcel(2, -5)],
        words=[words(1, 5), words(2, -5)],
        participations=[participation(1), participation(3)],
        checks=[self_check(1, 5), self_check(2, -5), self_check(7)],
        cards=[card(1, 5), card(2, -5)],
        reviews=[review(1), review(3, 5)],
        sessions=[session(1, 5), session(2, -5)],
    )
    counts = merge(profile, archive)
    assert counts == Counts(
        runs=1,
        ticks=1,
        boxes=1,
        notes=2,
        marks=1,
        people=2,
        drafts=2,
        talk=3,
        checks=2,
        situations=1,
        sessions=1,
    )
    assert [one.archived is not None for one in profile.checklists.runs(GUIDE)] == [True, False]
    assert profile.checklists.ticks("run-1") == {"item-1": tick(1, minutes=5), "item-2": tick(2)}
    assert profile.notes.notes(GUIDE) == [note(1, "neuer", 5), note(2), note(3, minutes=30), note(4, "anderswo")]
    assert profile.reading.marks(GUIDE) == {"page-1": mark(1, 5), "page-2": mark(2)}
    assert profile.people.people(GUIDE) == [person(1, 5), person(2), person(7)]
    assert {one.id: one for one in profile.drafts.drafts(GUIDE)} == {
        one.id: one for one in (draft(1, 5), draft(2), draft(7))
    }
    assert profile.outbox.parcels(GUIDE) == [parcel(1, 5), parcel(2)]
    assert profile.talk.all_words() == [words(1, 5), words(2)]
    assert [len(profile.talk.participations(GUIDE, "umfrage")), len(profile.talk.all_checks())] == [3, 3]
    assert profile.training.cards(GUIDE) == {"situation-1": card(1, 5), "situation-2": card(2)}
    assert [one.id for one in profile.training.all_reviews()] == ["review-1", "review-2", "review-3"]
    assert profile.training.sessions(GUIDE) == [session(1, 5), session(2)]


def test_taking_over_is_one_write_a_store(tmp_path: Path) -> None:
    profile = filled(tmp_path / "profile")
    before = contents(tmp_path / "profile")
    export(profile, tmp_path / "export", {})
    archive = replace(read_archive(tmp_path / "export"), runs=[run(8)], ticks=[tick(8, "run-8")], boxes=[box(8)])
    merge(profile, archive)
    after = contents(tmp_path / "profile")
    assert after["checklists.json.bak"] == before["checklists.json"]
    assert after["notes.json"] == before["notes.json"]


def test_of_several_with_one_id_the_newest_counts(tmp_path: Path) -> None:
    profile = opened(tmp_path)
    merge(profile, Archive(notes=[note(1, "alt"), note(1, "neu", 9), note(1, "mittel", 5)]))
    assert profile.notes.notes(GUIDE) == [note(1, "neu", 9)]


def test_times_have_a_zone(tmp_path: Path) -> None:
    profile = filled(tmp_path)
    with pytest.raises(ValueError, match="begun"):
        profile.checklists.keep_run(replace(run(3), begun=run(3).begun.replace(tzinfo=None)))
    assert len(profile.checklists.runs(GUIDE)) == 2


def test_a_place_that_the_person_has_stays(tmp_path: Path) -> None:
    profile = opened(tmp_path)
    profile.settings.set_place(GUIDE, Place("lager"))
    merge(profile, Archive(settings=Values(theme="dark", places={GUIDE: Place("kasse"), "b": Place("büro")})))
    assert profile.settings.values == Values(places={GUIDE: Place("lager"), "b": Place("büro")})


def test_guides_without_an_id_go_by_what_the_profile_calls_their_folders(tmp_path: Path) -> None:
    here, elsewhere = tmp_path / "Haus", tmp_path / "Anderswo"
    profile = opened(tmp_path / "profile")
    ours = profile.settings.guide_id(here)
    theirs, others = "0123456789abcdef", "fedcba9876543210"
    archive = Archive(
        settings=Values(
            guide_ids={str(here): theirs, str(elsewhere): others},
            places={theirs: Place("lager"), others: Place("büro")},
        ),
        runs=[replace(run(1), guide=theirs)],
        boxes=[replace(box(1), guide=theirs)],
        notes=[replace(note(1), guide=theirs), replace(note(2), guide=others)],
        marks=[replace(mark(1), guide=theirs)],
        people=[replace(person(1), guide=theirs)],
        drafts=[draft(1, guide=theirs)],
    )
    merge(profile, archive)
    assert profile.settings.guide_id(here) == ours
    assert [one.id for one in profile.checklists.runs(ours)] == ["run-1"]
    assert profile.checklists.boxes(ours, "lager")
    assert [one.id for one in profile.notes.notes(ours)] == ["note-1"]
    assert list(profile.reading.marks(ours)) == ["page-1"]
    assert [one.id for one in profile.people.people(ours)] == ["person-1"]
    assert profile.drafts.drafts(ours) == [draft(1, guide=ours)]
    assert profile.settings.place(ours) == Place("lager")
    assert profile.settings.guide_id(elsewhere) == others
    assert [one.id for one in profile.notes.notes(others)] == ["note-2"]
    assert merge(profile, archive) == Counts()


def archive_of(folder: Path, data: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "lotse.json").write_bytes(data)
    return folder


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "unreadable"),
        (b"{}", "unreadable"),
        (b'{"version": "1"}', "unreadable"),
        (b'{"version": 2}', "newer"),
        (b'{"version": 2, "notes": 7}', "newer"),
        (b'{"version": 1, "notes": [{"id": "a"}]}', "unreadable"),
        (b'{"version": 1, "ticks": {}}', "unreadable"),
        (b'{"version": 1, "settings": {"text_scale": "x"}}', "unreadable"),
        (b'{"version": 1, "x": ' + b"[" * 90_000, "unreadable"),
        (b'\xff\xfe{"version": 1}', "unreadable"),
    ],
)
def test_what_is_no_archive_is_told(tmp_path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(ArchiveUnusable) as caught:
        read_archive(archive_of(tmp_path, data))
    assert caught.value.reason == reason
    assert caught.value.path == tmp_path / "lotse.json"


@examples(max_examples=60)
@given(
    st.binary(max_size=60)
    | st.recursive(st.none() | st.text(max_size=4) | st.floats(allow_nan=False), st.lists, max_leaves=4).map(
        lambda value: msgspec.json.encode({"version": 1, "notes": value})
    )
)
def test_any_archive_is_read_or_told(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = archive_of(tmp_path_factory.mktemp("archive"), data)
    try:
        archive = read_archive(folder)
    except ArchiveUnusable as error:
        reason = error.reason
    else:
        assert archive.notes == []
        return
    assert reason in {"unreadable", "newer"}


def test_a_folder_without_an_archive_is_told(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(ArchiveUnusable) as caught:
            read_archive(folder)
        assert caught.value.reason == "missing"


def test_a_folder_a_pipe_and_a_giant_are_no_archives(tmp_path: Path) -> None:
    (tmp_path / "a" / "lotse.json").mkdir(parents=True)
    (tmp_path / "b").mkdir()
    os.mkfifo(tmp_path / "b" / "lotse.json")
    giant = archive_of(tmp_path / "c", b'{"version": 1}') / "lotse.json"
    os.truncate(giant, MOST_BYTES + 1)
    for name in "abc":
        with pytest.raises(ArchiveUnusable) as caught:
            read_archive(tmp_path / name)
        assert caught.value.reason == "unreadable"


def test_deleting_leaves_the_lock_alone_and_a_profile_that_works(tmp_path: Path) -> None:
    filled(tmp_path).close()
    (tmp_path / "notes.json").write_bytes(b"junk")
    (tmp_path / "people.v1.json").write_bytes(b"{}")
    (tmp_path / "settings.json").write_bytes(b"junk")
    (tmp_path / ".reading.json.0123456789ab").write_bytes(b"{")
    (tmp_path / "notes.md").write_text("not ours")
    profile = opened(tmp_path)
    profile.settings.change(theme="dark")
    profile.checklists.keep_run(run(9))
    delete_everything(profile)
    assert names(tmp_path) == {"lotse.lock", "notes.md"}
    assert Kept.of(profile) == Kept([], [], [], [], [], [], [], ([], [], [], []), ([], [], []))
    assert profile.settings.values == Values()
    assert profile.recoveries == []
    profile.notes.keep(note(1))
    profile.settings.change(theme="light")
    assert names(tmp_path) == {"lotse.lock", "notes.md", "notes.json", "settings.json"}
    profile.close()
    profile.open()
    assert profile.notes.notes(GUIDE) == [note(1)]


def test_a_store_of_a_later_version_is_deleted_too(tmp_path: Path) -> None:
    (tmp_path / "notes.json").write_text('{"_meta": {"1": {"version": 99}}}')
    profile = opened(tmp_path)
    delete_everything(profile)
    assert profile.faults == []
    profile.notes.keep(note(1))


def test_what_cannot_be_deleted_is_told_and_still_there(tmp_path: Path) -> None:
    profile = filled(tmp_path)
    (tmp_path / "people.damaged-1.json").mkdir()
    with pytest.raises(StoreUnwritable):
        delete_everything(profile)
    assert profile.people.people(GUIDE) == [person(1), person(2)]
    profile.people.keep(person(3))


@pytest.mark.parametrize("way", ["none", "read"])
def test_only_who_has_the_profile_deletes(tmp_path: Path, way: str) -> None:
    filled(tmp_path).close()
    before = contents(tmp_path)
    profile = Profile(tmp_path)
    if way == "read":
        profile.read()
    with pytest.raises(StoreUnwritable):
        delete_everything(profile)
    assert contents(tmp_path) == before
