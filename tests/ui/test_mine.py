"""What a person keeps is theirs: seen, taken along, taken over, deleted; and a guide that moved is met again."""

import csv
import io
import os
import stat
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from storage.errors import (
    ArchiveUnusable,
    ProfileInUse,
    StorageError,
    StoreNewer,
    StoreUnreadable,
    StoreUnwritable,
)
from storage.models import (
    Card,
    Parcel,
    Participation,
    Person,
    Rating,
    Relation,
    Review,
    SelfCheck,
    Session,
    TickState,
    Words,
)
from storage.profile import Profile
from storage.rescue import Kept, Recovery
from storage.settings import Place, Values
from ui import messages, theme
from ui.dialogs import Dialogs
from ui.mine import earlier_guides, has_data, readable_files
from ui.screens.settings import SettingsScreen
from ui.widgets.mine_card import MineCard
from ui.workspace import Workspace

LIST = """---
title: Erste Tage
kind: checklist
id: erste-tage
---
## Am ersten Tag {due=0}
- [ ] =1+1 Schlüssel abholen {#schluessel}
- [ ] Konto <b>anlegen</b> {#konto}
"""
SCENARIO = """---
title: Die Kasse steht
kind: scenario
---
Acht Menschen warten.

Was nun?

## So ging es gut {answer}
Anrufen.
"""


class Answers(Dialogs):
    """Answers in place of the person."""

    def __init__(self) -> None:
        self.folder: Path | None = None
        self.agree = True
        self.asked: list[str] = []

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        return self.folder

    def confirm(self, parent: QWidget, question: str, detail: str, accept: str) -> bool:
        self.asked.append(f"{question} {detail}")
        return self.agree


def make_guide(folder: Path, id_: str = "") -> Path:
    folder.mkdir(parents=True)
    header = f"---\nguide: {{id: {id_}, name: Haus}}\n---\n" if id_ else ""
    (folder / "index.md").write_text(f"{header}# Haus\n\n- [ ] Umsehen\n", encoding="utf-8")
    (folder / "erste-tage.md").write_text(LIST, encoding="utf-8")
    return folder


class Desk:
    """A person with one guide, in the settings."""

    def __init__(self, qtbot: QtBot, home: Path, profile: str = "profile") -> None:
        self.qtbot, self.home = qtbot, home
        self.answers = Answers()
        self.workspace = Workspace(
            Profile(home / profile), home / "cache", home, lambda: datetime(2026, 11, 23, 9, tzinfo=UTC)
        )
        self.told: list[tuple[str, str]] = []
        self.failed: list[object] = []
        self.workspace.failed.connect(self.failed.append)

    @property
    def profile(self) -> Profile:
        return self.workspace.profile

    def open(self, guide: Path) -> None:
        with self.qtbot.waitSignal(self.workspace.guide_opened):
            self.workspace.choose(guide)
            self.workspace.open()
        self.screen = SettingsScreen(self.workspace, theme.load("light"), self.answers)
        self.screen.told.connect(lambda text, kind: self.told.append((text, kind)))
        self.qtbot.addWidget(self.screen)
        self.screen.resize(900, 700)
        self.screen.show()

    def keep_something(self) -> str:
        """A list with a tick and a note, a note, a page read, a box, somebody; returns the run."""
        workspace, guide = self.workspace, self.workspace.guide
        assert guide
        person = Person("p1", workspace.guide_key, Relation.BUDDY, "Die Patin", "+49 30 1")
        workspace.keep(lambda: self.profile.people.keep(person))
        run = workspace.lists.begin(guide.pages["erste-tage"], workspace.today)
        workspace.lists.set_state(run, "schluessel", TickState.DONE)
        workspace.lists.set_note(run, "konto", "Größe; „L“")
        workspace.lists.turn(guide.pages["index"], 0)
        workspace.notebook.write("Der Empfang ist links.", "index")
        workspace.progress.confirm("index")
        workspace.settings.set_place(workspace.guide_key, Place("marketing"))
        workspace.settings.change(standing="new")
        return run

    def press(self, words: str) -> None:
        windows = [self.screen, *self.screen.findChildren(QDialog)]
        found = [b for w in windows for b in w.findChildren(QPushButton) if b.text() == words and b.isVisible()]
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def words(self) -> str:
        return "\n".join(label.text() for label in self.screen.findChildren(QLabel) if label.isVisibleTo(self.screen))

    def leave(self) -> None:
        self.workspace.jobs.finish()
        self.profile.close()
        shiboken6.delete(self.workspace)


@pytest.fixture
def sit_down(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[str], Desk]]:
    theme.apply(qapp, theme.load("light"))
    desks: list[Desk] = []

    def sit(profile: str) -> Desk:
        desks.append(Desk(qtbot, tmp_path, profile))
        return desks[-1]

    yield sit
    for desk in desks:
        desk.leave()


@pytest.fixture
def desk(sit_down: Callable[[str], Desk], tmp_path: Path) -> Desk:
    desk = sit_down("profile")
    desk.open(make_guide(tmp_path / "Haus", "haus"))
    return desk


def table(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_the_card_says_how_much_is_kept_and_where(desk: Desk) -> None:
    assert "No checklists and no notes yet." in desk.words()
    desk.keep_something()
    words = desk.words()
    assert "1 checklist, 1 note, 1 page read, 1 of “My people”" in words
    assert str(desk.profile.folder) in words
    assert "Whoever uses or manages this user account can read the files." in words


def test_everything_can_be_read_without_lotse(desk: Desk) -> None:
    desk.keep_something()
    files = readable_files(desk.profile, desk.workspace.guide, desk.workspace.guide_key, desk.workspace.today)
    assert set(files) == {
        "README.txt",
        "lists/001 Erste Tage.md",
        "lists/001 Erste Tage.csv",
        "notes/01 Haus/2026-11-23-der-empfang-ist-links.md",
        "ticks-on-pages.csv",
        "reading.csv",
        "people.csv",
    }
    assert table(files["lists/001 Erste Tage.csv"])[1][2] == "'=1+1 Schlüssel abholen"
    assert "> Größe; „L“" in files["lists/001 Erste Tage.md"]
    assert table(files["ticks-on-pages.csv"])[1][:4] == ["Haus", "Haus", "Umsehen", "done"]
    assert table(files["reading.csv"])[1][:2] == ["Haus", "Haus"]
    assert table(files["people.csv"])[1][1:4] == ["Buddy", "Die Patin", "'+49 30 1"]


def test_an_empty_profile_and_a_guide_that_is_gone_can_be_exported(desk: Desk) -> None:
    assert set(readable_files(desk.profile, None, "", desk.workspace.today)) == {"README.txt"}
    desk.keep_something()
    files = readable_files(desk.profile, None, "", desk.workspace.today)
    assert table(files["reading.csv"])[1][:2] == ["haus", "index"]


def test_an_export_is_taken_over_elsewhere(desk: Desk, sit_down: Callable[[str], Desk]) -> None:
    run = desk.keep_something()
    desk.answers.folder = desk.home
    desk.press("Export everything …")
    folder = desk.home / "Lotse export 2026-11-23"
    assert desk.told == [(f"Exported to {folder}", "ok")]
    assert (folder / "lotse.json").is_file()
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    desk.press("Export everything …")
    assert (desk.home / "Lotse export 2026-11-23 2").is_dir()

    other = sit_down("elsewhere")
    other.open(desk.home / "Haus")
    other.answers.folder = folder
    other.press("Import …")
    assert "1 checklist, 3 ticks, 1 note, 1 page read, 1 of “My people”" in other.answers.asked[0]
    assert other.told[0][0].startswith("Taken over: 1 checklist, 3 ticks, 1 note")
    started = other.workspace.lists.get(run)
    assert started is not None
    assert (started.done, other.workspace.place.party) == (1, "marketing")
    other.press("Import …")
    assert other.told[1][0] == "All of it is here already."


def test_nothing_is_exported_into_the_guide(desk: Desk) -> None:
    desk.keep_something()
    desk.answers.folder = desk.home / "Haus"
    before = sorted(desk.answers.folder.iterdir())
    desk.press("Export everything …")
    assert desk.told[0][1] == "error"
    assert sorted(desk.answers.folder.iterdir()) == before


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "missing"), (b"{", "unreadable"), (b'{"version": 99}', "newer")]
)
def test_a_folder_that_is_no_export_is_refused(desk: Desk, content: bytes | None, reason: str) -> None:
    desk.answers.folder = desk.home / "Export"
    desk.answers.folder.mkdir()
    if content is not None:
        (desk.answers.folder / "lotse.json").write_bytes(content)
    desk.press("Import …")
    [error] = desk.failed
    assert isinstance(error, ArchiveUnusable)
    assert error.reason == reason
    assert desk.answers.asked == []


def test_everything_is_deleted_after_the_question_and_the_program_goes_on(desk: Desk) -> None:
    run = desk.keep_something()
    desk.press("Delete everything …")
    desk.press("Cancel")
    assert desk.workspace.lists.get(run)

    desk.press("Delete everything …")
    assert "This stays: the guide" in desk.words()
    desk.answers.folder = desk.home
    desk.press("Export everything first …")
    boxes: list[str] = []
    desk.workspace.lists.boxes_changed.connect(boxes.append)
    with desk.qtbot.waitSignal(desk.screen.changed):
        desk.press("Delete everything")
    assert (desk.home / "Lotse export 2026-11-23" / "people.csv").is_file()
    assert desk.workspace.lists.started() == []
    assert desk.workspace.notebook.notes() == []
    assert not desk.workspace.progress.is_read("index")
    assert desk.workspace.settings.values == Values()
    assert desk.workspace.undo.what == ""
    assert {"index", "erste-tage"} <= set(boxes)
    assert "No checklists and no notes yet." in desk.words()
    assert [path.name for path in desk.profile.folder.iterdir()] == ["lotse.lock"]
    assert desk.keep_something()
    assert desk.failed == []


def test_a_newer_store_is_told_and_left_alone(sit_down: Callable[[str], Desk], tmp_path: Path) -> None:
    store = tmp_path / "profile" / "notes.json"
    store.parent.mkdir()
    store.write_text('{"_meta": {"1": {"version": 99}}}')
    desk = sit_down("profile")
    desk.open(make_guide(tmp_path / "Haus", "haus"))
    assert f"“{store}” was written by a newer Lotse." in desk.words()
    assert desk.workspace.notebook.write("geht nicht") == ""
    assert any(isinstance(error, StoreNewer) for error in desk.failed)
    assert store.read_text() == '{"_meta": {"1": {"version": 99}}}'


def test_a_profile_that_cannot_be_written_is_told(sit_down: Callable[[str], Desk], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    desk = sit_down("file/profile")
    desk.open(make_guide(tmp_path / "Haus", "haus"))
    assert "cannot be written" in desk.words()
    states = {b.text(): b.isEnabled() for b in desk.screen.findChildren(QPushButton)}
    assert (states["Import …"], states["Delete everything …"]) == (False, False)


def test_nothing_is_cut_off_at_twice_the_size(sit_down: Callable[[str], Desk], tmp_path: Path) -> None:
    desk = sit_down("profile")
    desk.workspace.settings.change(text_scale=2.0)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.load("light"), theme.UI_PX * 2)
    desk.open(make_guide(tmp_path / "Haus", "haus"))
    card = desk.screen.findChild(MineCard)
    surface = desk.screen.widget()
    assert card
    assert surface
    assert surface.width() <= desk.screen.viewport().width()
    for button in card.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width()
        assert card.rect().contains(button.geometry())
    keep_talk(desk)
    desk.press("Delete everything …")
    [dialog] = [dialog for dialog in desk.screen.findChildren(QDialog) if dialog.isVisible()]
    desk.qtbot.waitUntil(
        lambda: all(label.height() >= label.heightForWidth(label.width()) for label in dialog.findChildren(QLabel))
    )
    focus = dialog.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Cancel"


# what is practised, answered alone, and written for colleagues


def keep_talk(desk: Desk) -> None:
    """A situation practised twice and a session, a self-check, a draft, an idea that waits, a survey that was sent."""
    workspace, profile = desk.workspace, desk.profile
    key, now = workspace.guide_key, workspace.now
    card = Card(key, "kasse", {}, now + timedelta(days=2), now)
    profile.training.keep_review(card, Review("r1", key, "kasse", now - timedelta(days=3), Rating.AGAIN, "Abwarten."))
    profile.training.keep_review(card, Review("r2", key, "kasse", now, Rating.GOOD, "Ich rufe an.\n\n=1+1"))
    roles = {"kasse": "Kasse, Helpdesk"}
    session = Session("s", key, date(2026, 12, 1), "Vor dem Advent: ../..", ["kasse", "fort"], now, "Raum 3", roles)
    profile.training.keep_sessions(session)
    profile.talk.keep_checks(SelfCheck("c", key, "index", now, {"Wissen wir, wer wartet?": "partly"}, "Nachfragen"))
    profile.talk.keep_words(
        Words(key, "training:kasse", "Ich sage zuerst", now), Words(key, "idea", '{"title":"Ü"}', now)
    )
    profile.talk.keep_participations(Participation(key, "herbst", "it", "customer", now.date()))
    profile.outbox.keep(Parcel(key, "dialog/ideas/a1/b2.md", "---\nevent: posted\n---\n\nEin Regal.\n", now))


@pytest.fixture
def practised(sit_down: Callable[[str], Desk], tmp_path: Path) -> Desk:
    """Somebody who keeps all of that; the idea waits for a folder where a file is in the way."""
    guide = make_guide(tmp_path / "Haus", "haus")
    (guide / "kasse.md").write_text(SCENARIO, "utf-8")
    (guide / "it.md").write_text("---\ntitle: Technik\nkind: department\n---\n# Technik\n", "utf-8")
    (guide / "dialog").write_text("in the way")
    desk = sit_down("profile")
    desk.open(guide)
    keep_talk(desk)
    return desk


def exported(desk: Desk) -> dict[str, str]:
    return readable_files(desk.profile, desk.workspace.guide, desk.workspace.guide_key, desk.workspace.today)


def test_what_was_practised_answered_and_written_can_be_read_without_lotse(practised: Desk) -> None:
    files = exported(practised)
    assert set(files) == {
        "README.txt",
        "training/001 Die Kasse steht.md",
        "sessions/001 2026-12-01 Vor dem Advent.md",
        "self-checks/001 2026-11-23 Haus.md",
        "being-written/001 training Die Kasse steht.md",
        "being-written/002 idea.json",
        "waiting/001 ideas a1 b2.md",
        "surveys.csv",
    }
    answers = files["training/001 Die Kasse steht.md"]
    assert "Guide: Haus" in answers
    assert "Comes back on 2026-11-25" in answers
    assert answers.index("to be practised again\n\nAbwarten.") < answers.index("known well\n\nIch rufe an.\n\n=1+1")
    session = files["sessions/001 2026-12-01 Vor dem Advent.md"]
    assert "Raum 3" in session
    assert "## Die Kasse steht\n\nRoles: Kasse, Helpdesk\n\n## fort" in session
    check = files["self-checks/001 2026-11-23 Haus.md"]
    assert "- Wissen wir, wer wartet? – partly" in check
    assert "My step: Nachfragen" in check
    assert files["being-written/001 training Die Kasse steht.md"] == "Ich sage zuerst\n"
    assert '"title": "Ü"' in files["being-written/002 idea.json"]
    assert "Ein Regal." in files["waiting/001 ideas a1 b2.md"]
    assert table(files["surveys.csv"])[1] == ["Haus", "herbst", "Technik", "we rely on them", "2026-11-23"]


def test_the_read_me_names_every_folder_and_table(practised: Desk) -> None:
    practised.keep_something()
    files = exported(practised)
    told = files["README.txt"]
    assert all(f"{path.partition('/')[0]}:" in told for path in files if path != "README.txt")


def test_without_the_guide_there_are_ids(practised: Desk) -> None:
    files = readable_files(practised.profile, None, "", practised.workspace.today)
    assert "Guide: haus" in files["training/001 kasse.md"]
    assert table(files["surveys.csv"])[1][:3] == ["haus", "herbst", "it"]


COUNTED = "1 situation practised, 1 self-check, 1 session planned, 4 own entries in Talk"


def test_what_was_practised_is_counted_taken_over_and_deleted(practised: Desk, sit_down: Callable[[str], Desk]) -> None:
    practised.workspace.training.changed.emit()
    assert COUNTED in practised.words()
    practised.answers.folder = practised.home
    practised.press("Export everything …")

    other = sit_down("elsewhere")
    other.open(practised.home / "Haus")
    other.answers.folder = practised.home / "Lotse export 2026-11-23"
    other.press("Import …")
    assert COUNTED in other.answers.asked[0]
    assert other.told[0][0].startswith(f"Taken over: {COUNTED}")
    assert COUNTED in other.words()
    assert exported(other) == exported(practised)
    other.press("Import …")
    assert other.told[1][0] == "All of it is here already."

    other.press("Delete everything …")
    other.press("Delete everything")
    assert set(exported(other)) == {"README.txt"}
    assert "No checklists and no notes yet." in other.words()


@pytest.mark.parametrize("kept", ["card", "review", "session", "check", "words", "participation", "parcel"])
def test_a_guide_that_anything_is_kept_of_may_be_met_again(kept: str, tmp_path: Path) -> None:
    profile, now = Profile(tmp_path), datetime(2026, 11, 23, 9, tzinfo=UTC)
    profile.open()
    card, review = Card("haus", "a", {}, now, now), Review("r", "haus", "a", now, Rating.GOOD)
    ways: dict[str, Callable[[], None]] = {
        "card": lambda: profile.training.take_over([card], [], []),
        "review": lambda: profile.training.take_over([], [review], []),
        "session": lambda: profile.training.keep_sessions(Session("s", "haus", now.date(), "", [], now)),
        "check": lambda: profile.talk.keep_checks(SelfCheck("c", "haus", "index", now)),
        "words": lambda: profile.talk.keep_words(Words("haus", "idea", "Ein", now)),
        "participation": lambda: profile.talk.keep_participations(
            Participation("haus", "herbst", "it", "customer", now.date())
        ),
        "parcel": lambda: profile.outbox.keep(Parcel("haus", "dialog/thanks/1.md", "", now)),
    }
    assert not has_data(profile, "haus")
    ways[kept]()
    assert has_data(profile, "haus")
    assert not has_data(profile, "anderes")
    profile.close()


# a guide without an id of its own


def test_what_was_kept_comes_back_with_a_guide_that_was_moved(sit_down: Callable[[str], Desk], tmp_path: Path) -> None:
    before = sit_down("profile")
    before.open(make_guide(tmp_path / "Haus"))
    run = before.keep_something()
    key = before.workspace.guide_key
    assert earlier_guides(before.workspace) == []
    assert "elsewhere before" not in before.words()
    before.workspace.jobs.finish()
    before.profile.close()
    (tmp_path / "Haus").rename(tmp_path / "Neu")

    after = sit_down("profile")
    after.open(tmp_path / "Neu")
    assert after.workspace.lists.started() == []
    after.workspace.notebook.write("Inzwischen notiert.")
    after.workspace.progress.confirm("erste-tage")
    assert "elsewhere before" in after.words()
    choice = next(
        c for c in after.screen.findChildren(QComboBox) if c.accessibleName() == "Where this guide was before"
    )
    assert choice.currentText() == str(tmp_path / "Haus")
    after.press("It is the same guide")
    workspace = after.workspace
    assert workspace.guide_key == key
    assert [started.run.id for started in workspace.lists.started()] == [run]
    assert {note.text for note in workspace.notebook.notes()} == {"Der Empfang ist links.", "Inzwischen notiert."}
    assert workspace.progress.is_read("index")
    assert workspace.progress.is_read("erste-tage")
    assert workspace.place.party == "marketing"
    assert "elsewhere before" not in after.words()
    assert Profile(after.profile.folder).settings.guide_id(tmp_path / "Neu") == key


def test_a_guide_with_an_id_is_not_asked_for(desk: Desk) -> None:
    desk.workspace.settings.same_guide(desk.home / "fort", "alt")
    desk.workspace.settings.set_place("alt", Place("marketing"))
    assert desk.workspace.settings.gone_guides() == {"alt": desk.home / "fort"}
    assert earlier_guides(desk.workspace) == []


def test_what_was_kept_under_a_path_stays_there(tmp_path: Path) -> None:
    settings = Profile(tmp_path).settings
    folder = tmp_path / "Handbuch"
    settings.set_place(str(folder), Place("marketing"))
    assert settings.guide_id(folder) == str(folder)
    assert settings.known_guide_id(tmp_path / "neu") == ""
    new = settings.guide_id(tmp_path / "neu")
    assert new == Profile(tmp_path).settings.guide_id(tmp_path / "neu") != settings.guide_id(tmp_path / "anders")


# in words


@pytest.mark.parametrize(
    ("kept", "sentence"),
    [
        ("backup", "Notes: the file was damaged or gone. The state before the last change was taken"),
        ("records", "Notes: the file was damaged. All that is sound was taken over"),
        ("nothing", "Notes: the file was damaged, and nothing in it could be read. It begins anew."),
    ],
)
def test_a_recovery_says_what_may_be_missing_and_where_the_rest_is(kept: Kept, sentence: str) -> None:
    aside = Path("notes.damaged-20261123-091200.json")
    told = messages.recovery(Recovery(Path("notes.json"), (aside,), kept))
    assert told.startswith(sentence)
    assert str(aside) in told
    assert "damaged file is here" not in messages.recovery(Recovery(Path("notes.json"), (), kept))


@pytest.mark.parametrize(
    "error",
    [
        StoreNewer(Path("notes.json"), 9),
        StoreUnreadable(Path("notes.json"), "I/O error"),
        StoreUnwritable(Path("notes.json"), ""),
        StoreUnwritable(Path("notes.json"), "No space left"),
        ProfileInUse(Path("notes.json")),
        ArchiveUnusable(Path("notes.json"), "missing"),
        ArchiveUnusable(Path("notes.json"), "unreadable"),
        ArchiveUnusable(Path("notes.json"), "newer"),
    ],
)
def test_each_error_names_the_file_and_is_whole(error: StorageError) -> None:
    told = messages.error(error)
    assert "“notes.json”" in told
    assert "{" not in told
    assert getattr(error, "reason", "") in ("missing", "unreadable", "newer") or getattr(error, "reason", "") in told
