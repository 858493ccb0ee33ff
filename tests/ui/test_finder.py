"""What can be searched follows the guide and the notes, and answers the last question alone."""

import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from content.search import DocumentKind, Hit
from storage.profile import Profile
from ui.finder import NOTES_FILE, Answer, Finder
from ui.palette_entries import Wanted, name
from ui.workspace import Workspace

NOW = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
IT = """---
kind: department
title: Informationstechnik
services:
  - id: kasse
    name: Kassenstörung beheben
    description: Die Kasse bucht nicht mehr.
---

# Informationstechnik

## Ticketportal

Hier steht, wie ein Ticket entsteht.
"""


class Desk:
    """A guide that somebody searches."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.profile = Profile(folder / "profile")
        self.profile.open()
        self.now = NOW
        self.workspace = Workspace(self.profile, folder / "cache", folder, clock=self.tick)
        self.finder = Finder(self.workspace, soon=0)
        self.root = folder / "guide"
        self.page("index", "# Haus\n")
        self.page("it", IT)

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def page(self, id_: str, text: str, root: Path | None = None) -> None:
        file = (root or self.root) / f"{id_}.md"
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def open(self, root: Path | None = None) -> None:
        self.workspace.choose(root or self.root)
        self.workspace.open()
        self.qtbot.waitUntil(lambda: bool(self.workspace.guide and self.workspace.guide.pages))

    def hits(self, words: str, kinds: set[DocumentKind] | None = None) -> list[Hit]:
        answers: list[list[Hit]] = []
        self.finder.search(words, lambda answer: answers.append(answer.hits), kinds)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def finds(self, words: str, *places: str) -> None:
        """These come to be found, and nothing else: pages by id, other things with their place."""

        def found() -> bool:
            return {f"{hit.page} {hit.place}".strip() for hit in self.hits(words)} == set(places)

        self.qtbot.waitUntil(found)

    @property
    def index(self) -> Path:
        return next((self.folder / "cache").glob("*-search.sqlite"))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.finder.close()
    desk.workspace.jobs.finish()
    desk.profile.close()


def test_pages_headings_and_services_are_found_with_the_words_as_they_stand_there(desk: Desk) -> None:
    desk.open()
    desk.finds("ticketportal", "it", "it ticketportal")
    hits = desk.hits("kassenstoerung", {DocumentKind.SERVICE})
    assert [(hit.page, hit.place, hit.marks) for hit in hits] == [("it", "kasse", ["Kassenstörung"])]


def test_before_a_guide_is_open_nothing_is_found(desk: Desk) -> None:
    assert desk.hits("kasse") == []
    assert not (desk.profile.folder / NOTES_FILE).exists()


def test_a_page_is_found_by_its_new_words_after_it_was_changed(desk: Desk) -> None:
    desk.open()
    desk.finds("ticketportal", "it", "it ticketportal")
    desk.page("it", IT.replace("Ticketportal", "Telefonzentrale"))
    desk.workspace.look()
    desk.finds("telefonzentrale", "it", "it telefonzentrale")
    desk.finds("ticketportal")


def test_a_page_that_is_gone_is_not_found(desk: Desk) -> None:
    desk.page("zoo", "# Nashorn\n")
    desk.open()
    desk.finds("nashorn", "zoo")
    (desk.root / "zoo.md").unlink()
    desk.workspace.look()
    desk.finds("nashorn")


def test_notes_are_kept_apart_from_the_guide_and_for_the_person_alone(desk: Desk) -> None:
    desk.open()
    note = desk.workspace.notebook.write("Im Helpdesk nach dem **Nashorn** fragen.", "it")
    desk.finds("nashorn", f"it {note}")
    file = desk.profile.folder / NOTES_FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    guides = [*desk.index.parent.glob("*-search.sqlite*")]
    assert not [kept for kept in guides if b"nashorn" in kept.read_bytes().lower()]
    assert "".join(text for text, _ in desk.hits("nashorn")[0].snippet) == "Im Helpdesk nach dem Nashorn fragen."


def test_a_note_that_was_changed_or_deleted_is_not_found_as_it_was(desk: Desk) -> None:
    desk.open()
    notebook = desk.workspace.notebook
    note = notebook.write("Nashorn")
    notebook.write("Ameise")
    desk.finds("nashorn", note)
    notebook.change(note, "Elefant", [])
    desk.finds("elefant", note)
    desk.finds("nashorn")
    notebook.remove(note)
    desk.finds("elefant")


def test_without_any_note_no_file_keeps_their_words(desk: Desk) -> None:
    desk.open()
    note = desk.workspace.notebook.write("Nashorn")
    desk.finds("nashorn", note)
    desk.workspace.notebook.remove(note)
    desk.qtbot.waitUntil(lambda: not [*desk.profile.folder.glob(f"{NOTES_FILE}*")])
    desk.finds("nashorn")


def test_another_guide_brings_its_own_pages_and_notes(desk: Desk) -> None:
    other = desk.folder / "other"
    desk.page("index", "# Nashorn\n", other)
    desk.open()
    desk.workspace.notebook.write("Das Ticketportal suchen", "it")
    desk.qtbot.waitUntil(lambda: len(desk.hits("ticketportal")) == 3)
    desk.open(other)
    desk.finds("nashorn", "index")
    desk.finds("ticketportal")


def _keep(answered: list[str], words: str, _: Answer) -> None:
    answered.append(words)


def test_only_the_last_question_is_answered(desk: Desk) -> None:
    desk.open()
    desk.finds("ticketportal", "it", "it ticketportal")
    answered: list[str] = []
    for words in ("t", "ti", "tic", "tick", "ticket"):
        desk.finder.search(words, partial(_keep, answered, words))
    desk.qtbot.waitUntil(lambda: bool(answered))
    desk.hits("kasse")
    assert answered == ["ticket"]


def test_a_question_that_was_forgotten_is_not_answered(desk: Desk) -> None:
    desk.open()
    answered: list[Answer] = []
    desk.finder.search("ticket", answered.append)
    desk.finder.forget()
    desk.hits("kasse")
    assert not answered


class Asker(QObject):
    """Asks, and may be gone when the answer comes."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Answer] = []

    def take(self, answer: Answer) -> None:
        self.answers.append(answer)


def test_nobody_who_is_gone_is_answered(desk: Desk) -> None:
    desk.open()
    gone, there = Asker(), Asker()
    desk.finder.search("ticket", gone.take)
    shiboken6.delete(gone)
    desk.qtbot.wait_signal(desk.finder.changed, raising=False, timeout=1)
    desk.finder.search("ticket", there.take)
    desk.qtbot.waitUntil(lambda: bool(there.answers))
    assert not gone.answers


def test_it_tells_how_far_it_is_and_can_be_searched_meanwhile(desk: Desk) -> None:
    for number in range(120):
        desk.page(f"seite-{number}", f"# Seite {number}\n\nNashorn {number}\n")
    told: list[tuple[int, int]] = []
    desk.finder.progress.connect(lambda done, total: told.append((done, total)))
    desk.open()
    desk.qtbot.waitUntil(lambda: told[-1:] == [(122, 122)])
    assert told[0][0] < told[0][1] == 122
    assert told == sorted(told)
    assert desk.finder.building is None
    assert len(desk.hits("nashorn")) == 30


def test_a_damaged_index_is_made_anew(desk: Desk) -> None:
    desk.open()
    desk.finds("ticketportal", "it", "it ticketportal")
    file = desk.index
    desk.finder.close()
    os.truncate(file, 5000)
    desk.finder = Finder(desk.workspace, soon=0)
    desk.finds("ticketportal", "it", "it ticketportal")


def test_after_it_was_closed_nothing_is_answered_or_read(desk: Desk) -> None:
    desk.open()
    answered: list[Answer] = []
    desk.finder.search("ticket", answered.append)
    desk.finder.close()
    desk.finder.search("ticket", answered.append)
    desk.page("zoo", "# Nashorn\n")
    desk.workspace.look()
    again = Finder(desk.workspace, soon=0)
    asker = Asker()
    again.search("ticket", asker.take)
    desk.qtbot.waitUntil(lambda: bool(asker.answers))
    again.close()
    assert not answered


@pytest.mark.parametrize(
    "words", ['"', "*", "NEAR(", '"kasse', "x" * 2000, "🙂", "שלום עולם", "   ", "-", "AND OR NOT"]
)
def test_whatever_is_typed_is_answered(desk: Desk, words: str) -> None:
    desk.open()
    desk.finds("ticketportal", "it", "it ticketportal")
    assert {hit.page for hit in desk.hits(words)} <= {"it", "index"}
    desk.finds("ticketportal", "it", "it ticketportal")


@given(st.text(max_size=80), st.text(max_size=30), st.lists(st.text(max_size=10), max_size=3))
def test_marks_leave_a_title_as_it_is(title: str, typed: str, also: list[str]) -> None:
    spans = Wanted(typed).mark(title, also)
    assert "".join(text for text, _ in spans) == title
    assert all(text for text, _ in spans)
    assert 0 <= Wanted(typed).rate(name(title)) <= 1


@pytest.mark.parametrize(
    ("typed", "title", "marked"),
    [
        ("kasse stör", "Kassenstörung beheben", ["Kasse"]),
        ("störung", "Kassenstörung beheben", ["störung"]),
        ("rueckm", "Rückmeldung geben", ["Rückm"]),
        ("geben rück", "Rückmeldung geben", ["Rück", "geben"]),
        ("strasse", "Große Straße", ["Straße"]),
        ("till", "The till stands still", ["till"]),
    ],
)
def test_parts_of_words_are_marked_however_they_are_spelt(typed: str, title: str, marked: list[str]) -> None:
    assert [text for text, is_marked in Wanted(typed).mark(title) if is_marked] == marked
