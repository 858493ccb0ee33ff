"""Records to keep, and ways to be a poor place to keep them in."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from storage.models import (
    Box,
    Card,
    Draft,
    ListItem,
    Note,
    Parcel,
    Participation,
    Person,
    Rating,
    ReadMark,
    Relation,
    Review,
    Run,
    SelfCheck,
    Session,
    Tick,
    TickState,
    Words,
)
from storage.profile import Profile

ROOT = Path(__file__).parents[2]
GUIDE = "haus"
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def note(number: int = 1, text: str = "Schlüssel liegt am Empfang.", minutes: int = 0) -> Note:
    changed = NOON + timedelta(minutes=minutes)
    return Note(f"note-{number}", GUIDE, text, NOON, changed, tags=["wichtig"])


def tick(number: int = 1, run: str = "run-1", state: TickState = TickState.DONE, minutes: int = 0) -> Tick:
    return Tick(run, f"item-{number}", state, NOON + timedelta(minutes=minutes))


def run(number: int = 1, minutes: int = 0) -> Run:
    items = [ListItem(f"item-{number}", f"Punkt {number}", due="-5") for number in range(3)]
    return Run(f"run-{number}", GUIDE, "erste-tage", "Erste Tage", date(2026, 3, 2), NOON + timedelta(minutes), items)


def box(number: int = 1, state: TickState = TickState.DONE, minutes: int = 0) -> Box:
    return Box(GUIDE, "lager", "Handschuhe holen", number, state, NOON + timedelta(minutes=minutes))


def mark(number: int = 1, minutes: int = 0) -> ReadMark:
    return ReadMark(GUIDE, f"page-{number}", 3, NOON + timedelta(minutes=minutes), "# Lager\n\nÖffnet um acht.")


def person(number: int = 1, minutes: int | None = None) -> Person:
    at = None if minutes is None else NOON + timedelta(minutes=minutes)
    return Person(f"person-{number}", GUIDE, Relation.BUDDY, "Patin", mail="patin@haus.example", at=at)


def draft(number: int = 1, minutes: int = 0, guide: str = GUIDE) -> Draft:
    at = NOON + timedelta(minutes=minutes)
    return Draft(guide, f"page-{number}.md", "# Lager\n\nÖffnet um neun.\n", "# Lager\n", "0" * 64, at)


def parcel(number: int = 1, minutes: int = 0, guide: str = GUIDE) -> Parcel:
    path = f"dialog/thanks/{number}.md"
    return Parcel(guide, path, "---\nat: 2026-03-04T12:00:00Z\n---\n\nDanke!\n", NOON + timedelta(minutes=minutes))


def words(number: int = 1, minutes: int = 0, guide: str = GUIDE) -> Words:
    return Words(guide, f"idea:{number}", "Ein Regal am Eingang", NOON + timedelta(minutes=minutes))


def participation(number: int = 1, guide: str = GUIDE) -> Participation:
    return Participation(guide, "umfrage", f"abteilung-{number}", "customer", NOON.date())


def self_check(number: int = 1, minutes: int = 0, guide: str = GUIDE) -> SelfCheck:
    at = NOON + timedelta(minutes=minutes)
    return SelfCheck(f"check-{number}", guide, "selbstcheck", at, {"Wissen wir, wer wartet?": "partly"})


def card(number: int = 1, minutes: int = 0, guide: str = GUIDE) -> Card:
    at = NOON + timedelta(minutes=minutes)
    return Card(guide, f"situation-{number}", {"stability": 2.5, "step": None}, at + timedelta(days=2), at)


def review(number: int = 1, minutes: int = 0, guide: str = GUIDE) -> Review:
    at = NOON + timedelta(minutes=minutes)
    return Review(f"review-{number}", guide, f"situation-{number}", at, Rating.GOOD, "Ich rufe an.")


def session(number: int = 1, minutes: int = 0, guide: str = GUIDE) -> Session:
    at = NOON + timedelta(minutes=minutes)
    return Session(f"session-{number}", guide, date(2026, 3, 9), "Vor dem Advent", ["situation-1"], NOON, changed=at)


def opened(folder: Path) -> Profile:
    """A profile, open for writing."""
    profile = Profile(folder)
    profile.open()
    return profile


def filled(folder: Path) -> Profile:
    """An open profile with two of everything."""
    profile = opened(folder)
    for number in (1, 2):
        profile.checklists.keep_run(run(number, number))
        profile.checklists.keep_ticks(tick(number), tick(number, "run-2"))
        profile.checklists.keep_boxes(box(number))
        profile.notes.keep(note(number))
        profile.reading.keep(mark(number))
        profile.people.keep(person(number))
        profile.drafts.keep(draft(number))
        profile.outbox.keep(parcel(number))
        profile.talk.keep_words(words(number))
        profile.talk.keep_participations(participation(number))
        profile.talk.keep_checks(self_check(number))
        profile.training.keep_review(card(number), review(number))
        profile.training.keep_sessions(session(number))
    return profile


def names(folder: Path) -> set[str]:
    """The files in a folder."""
    return {path.name for path in folder.iterdir()}


def contents(folder: Path) -> dict[str, bytes]:
    """The files in a folder with their bytes."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@contextmanager
def full_disk(room: int = 100) -> Iterator[None]:
    """Let no file grow beyond so many bytes: what is written ends in the middle, as on a full disk."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def process(code: str, *arguments: str) -> subprocess.Popen[str]:
    """Another process that runs this code, with pipes to it."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own command
