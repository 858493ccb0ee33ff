"""Handing everything that a person keeps to themselves, taking it over elsewhere, and deleting it."""

import errno
import os
import shutil
import stat
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from storage import atomic
from storage.errors import ArchiveUnusable, StoreUnwritable
from storage.models import (
    Box,
    Card,
    Draft,
    Note,
    Parcel,
    Participation,
    Person,
    ReadMark,
    Review,
    Run,
    SelfCheck,
    Session,
    Tick,
    Words,
)
from storage.profile import Profile
from storage.settings import Settings, Values, is_made_up
from storage.store import Record

FILE = "lotse.json"
VERSION = 1
MOST_BYTES = 256 * 1024 * 1024
_KINDS = (
    "runs",
    "boxes",
    "notes",
    "marks",
    "people",
    "drafts",
    "parcels",
    "words",
    "participations",
    "checks",
    "cards",
    "reviews",
    "sessions",
)
_EARLIEST = datetime.min.replace(tzinfo=UTC)

_Changed = TypeVar("_Changed", bound=Record)


class Archive(Struct, frozen=True, kw_only=True):
    """Everything that one profile had when it was exported."""

    version: int = VERSION
    settings: Values = Values()
    runs: list[Run] = []
    ticks: list[Tick] = []
    boxes: list[Box] = []
    notes: list[Note] = []
    marks: list[ReadMark] = []
    people: list[Person] = []
    drafts: list[Draft] = []
    parcels: list[Parcel] = []
    words: list[Words] = []
    participations: list[Participation] = []
    checks: list[SelfCheck] = []
    cards: list[Card] = []
    reviews: list[Review] = []
    sessions: list[Session] = []


class Counts(Struct, frozen=True, kw_only=True):
    """How many records were taken over, because they were not there or newer."""

    runs: int = 0
    ticks: int = 0
    boxes: int = 0
    notes: int = 0
    marks: int = 0
    people: int = 0
    drafts: int = 0
    talk: int = 0  # words and entries for colleagues that are not sent yet, and surveys that were answered
    checks: int = 0
    situations: int = 0
    sessions: int = 0
    places: int = 0  # guides in which the person had no place yet


class _Form(Struct):
    version: int


def export(profile: Profile, folder: Path, readable: Mapping[str, str]) -> None:
    """Write all that a profile keeps into a new, private folder: one file to be taken over, others to be read.

    `readable` has their texts by their paths within the folder, with slashes. Raises `StoreUnwritable`, also where
    there is such a folder already, and then leaves nothing; `ValueError` for a path that leads elsewhere.
    """
    files = {FILE: msgspec.json.format(msgspec.json.encode(_everything(profile)), indent=2)}
    for path, text in readable.items():
        parts = PurePosixPath(path).parts
        if not parts or path == FILE or PurePosixPath(path).is_absolute() or ".." in parts or "\\" in path:
            raise ValueError(path)
        files[path] = text.encode(errors="replace")
    beside = folder.with_name(f".{folder.name}.{os.urandom(6).hex()}")
    try:
        if folder.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            beside.mkdir(mode=0o700)
            for path, data in files.items():
                for folder_above in reversed(PurePosixPath(path).parents):
                    (beside / folder_above).mkdir(mode=0o700, exist_ok=True)
                atomic.create(beside / path, data)
            beside.rename(folder)
        except BaseException:
            shutil.rmtree(beside, ignore_errors=True)
            raise
        atomic.flush_folder(folder.parent)
    except OSError as error:
        raise StoreUnwritable(folder, error.strerror or "") from error


def read_archive(folder: Path) -> Archive:
    """What was exported into a folder. Raises `ArchiveUnusable`."""
    path = folder / FILE
    data = _bytes(path)
    try:
        if msgspec.json.decode(data, type=_Form).version > VERSION:
            raise ArchiveUnusable(path, "newer")
        return msgspec.json.decode(data, type=Archive)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ArchiveUnusable(path, "unreadable") from error


def merge(profile: Profile, archive: Archive) -> Counts:
    """Take over what is not there, and what is newer. Nothing is deleted; each store is written once.

    Raises `StorageError`; some stores may have been written then, and the same can be done again.
    """
    archive = _as_called_here(archive, profile.settings)
    checklists = profile.checklists
    runs = _newer(archive.runs, checklists.run, _run_changed)
    known = {run.id for run in (*checklists.all_runs(), *runs)}
    ticks = _newer((tick for tick in archive.ticks if tick.run in known), checklists.tick, _tick_changed)
    boxes = _newer(archive.boxes, checklists.box, lambda box: box.at)
    notes = _newer(archive.notes, profile.notes.note, lambda note: note.changed)
    marks = _newer(archive.marks, profile.reading.mark, lambda mark: mark.at)
    people = _newer(archive.people, profile.people.person, lambda person: person.at)
    drafts = _newer(archive.drafts, profile.drafts.draft, lambda draft: draft.at)
    parcels = _newer(archive.parcels, profile.outbox.parcel, lambda parcel: parcel.at)
    words = _newer(archive.words, profile.talk.words_by_id, lambda one: one.at)
    took_part = [one for one in archive.participations if not profile.talk.participation(one.id)]
    checks = _newer(archive.checks, profile.talk.check, lambda check: check.at)
    cards = _newer(archive.cards, profile.training.card, lambda card: card.at)
    reviews = [one for one in archive.reviews if not profile.training.review(one.id)]
    sessions = _newer(archive.sessions, profile.training.session, lambda session: session.changed or session.made)
    checklists.take_over(runs, ticks, boxes)
    profile.notes.keep(*notes)
    profile.reading.keep(*marks)
    profile.people.keep(*people)
    profile.drafts.keep(*drafts)
    profile.outbox.keep(*parcels)
    profile.talk.take_over(words, took_part, checks)
    profile.training.take_over(cards, reviews, sessions)
    here = profile.settings.values
    places = {guide: place for guide, place in archive.settings.places.items() if guide not in here.places}
    profile.settings.change(
        places={**here.places, **places}, guide_ids={**archive.settings.guide_ids, **here.guide_ids}
    )
    return Counts(
        runs=len(runs),
        ticks=len(ticks),
        boxes=len(boxes),
        notes=len(notes),
        marks=len(marks),
        people=len(people),
        drafts=len(drafts),
        talk=len(parcels) + len(words) + len(took_part),
        checks=len(checks),
        situations=len(cards),
        sessions=len(sessions),
        places=len(places),
    )


def delete_everything(profile: Profile) -> None:
    """Delete all that a profile keeps, with backups, damaged and older copies and the settings. It works on, empty.

    Raises `StoreUnwritable` where something cannot be deleted, or the profile is not open for writing.
    """
    profile.clear()


def _everything(profile: Profile) -> Archive:
    return Archive(
        settings=profile.settings.values,
        runs=profile.checklists.all_runs(),
        ticks=profile.checklists.all_ticks(),
        boxes=profile.checklists.all_boxes(),
        notes=profile.notes.all_notes(),
        marks=profile.reading.all_marks(),
        people=profile.people.all_people(),
        drafts=profile.drafts.all_drafts(),
        parcels=profile.outbox.all_parcels(),
        words=profile.talk.all_words(),
        participations=profile.talk.all_participations(),
        checks=profile.talk.all_checks(),
        cards=profile.training.all_cards(),
        reviews=profile.training.all_reviews(),
        sessions=profile.training.all_sessions(),
    )


def _bytes(path: Path) -> bytes:
    """The bytes of a plain file of a bearable size. Others made the folder: it may hold a pipe, or a link to one."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as error:
        raise ArchiveUnusable(path, "missing") from error
    except OSError as error:
        raise ArchiveUnusable(path, "unreadable") from error
    try:
        with os.fdopen(handle, "rb") as file:
            told = os.fstat(handle)
            if stat.S_ISREG(told.st_mode) and told.st_size <= MOST_BYTES:
                return file.read(MOST_BYTES)
    except OSError as error:
        raise ArchiveUnusable(path, "unreadable") from error
    raise ArchiveUnusable(path, "unreadable")


def _as_called_here(archive: Archive, settings: Settings) -> Archive:
    """Let guides without an id of their own go by what this profile calls the same folders."""
    theirs = archive.settings
    known = {guide: settings.known_guide_id(Path(folder)) for folder, guide in theirs.guide_ids.items()}
    names = {guide: here for guide, here in known.items() if here and is_made_up(guide)}
    return replace(
        archive,
        settings=replace(theirs, places={names.get(guide, guide): place for guide, place in theirs.places.items()}),
        **{
            kind: [replace(one, guide=names.get(one.guide, one.guide)) for one in getattr(archive, kind)]
            for kind in _KINDS
        },
    )


def _newer(
    records: Iterable[_Changed], ours: Callable[[str], _Changed | None], changed: Callable[[_Changed], datetime | None]
) -> list[_Changed]:
    """Those that are not here, and those that were changed after ours; the last of several with one id."""
    newest: dict[str, _Changed] = {}
    for record in records:
        known = newest.get(record.id) or ours(record.id)
        if known is None or (changed(record) or _EARLIEST) > (changed(known) or _EARLIEST):
            newest[record.id] = record
    return list(newest.values())


def _tick_changed(tick: Tick) -> datetime:
    return max(tick.at, tick.noted or tick.at)


def _run_changed(run: Run) -> datetime:
    return run.changed or run.begun
