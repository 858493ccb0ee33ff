"""What a person shares: it is in the guide's folder, or waits on their side and goes there as soon as it can."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from content.entries import NewEntry, new_entry, write_entry
from storage.profile import Profile
from ui.workspace import Workspace

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


class Desk:
    """A person with a guide that has two pages."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.root = qtbot, folder / "guide"
        self.root.mkdir(exist_ok=True)
        (self.root / "index.md").write_text("---\nguide: {id: haus, name: Haus}\n---\n# Haus\n")
        (self.root / "verkauf.md").write_text("---\nkind: department\n---\n# Verkauf\n")
        self.profile = Profile(folder / "profile")
        self.profile.open()
        self.workspace = Workspace(self.profile, folder / "cache", folder, clock=lambda: NOON)
        self.workspace.choose(self.root)
        self.workspace.open()
        self.wait(lambda: self.workspace.guide is not None)
        self.told: list[bool] = []
        self.errors: list[object] = []
        self.workspace.failed.connect(self.errors.append)

    def wait(self, for_: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(for_)

    def post(self, *entries: NewEntry, owner: QObject | None = None) -> None:
        self.workspace.talk.post(entries, self.told.append, owner or self.workspace)

    def bodies(self) -> list[str]:
        return [entry.body for entry in self.workspace.talk.dialog.of("thanks")]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.workspace.close()


def thanks(words: str) -> NewEntry:
    return new_entry("thanks", {"to": "verkauf"}, words, NOON)


def test_what_is_posted_is_in_the_folder_and_seen(desk: Desk) -> None:
    desk.post(thanks("Danke!"))
    desk.wait(lambda: desk.told == [True] and desk.bodies() == ["Danke!"])
    assert desk.workspace.talk.waiting == []


def test_what_others_wrote_is_seen_when_one_looks(desk: Desk) -> None:
    write_entry(desk.root, thanks("Von nebenan"))
    desk.workspace.talk.look()
    desk.wait(lambda: desk.bodies() == ["Von nebenan"])
    write_entry(desk.root, thanks("Noch eins"))  # in a folder that is watched now
    desk.wait(lambda: sorted(desk.bodies()) == ["Noch eins", "Von nebenan"])


def test_where_the_guide_cannot_be_written_it_waits_and_is_sent_later(desk: Desk, tmp_path: Path) -> None:
    (desk.root / "dialog").write_text("in the way")
    stamped = NewEntry("dialog/answers/umfrage/0.json", "{}", datetime(2026, 1, 2, tzinfo=UTC))
    desk.post(thanks("Danke!"), stamped)
    desk.wait(lambda: desk.told == [False])
    assert [parcel.path for parcel in desk.workspace.talk.waiting][1:] == [stamped.path]
    desk.workspace.close()
    again = Desk(desk.qtbot, tmp_path)
    again.workspace.talk.look()
    assert len(again.workspace.talk.waiting) == 2
    (desk.root / "dialog").unlink()
    again.workspace.talk.look()
    again.wait(lambda: again.workspace.talk.waiting == [] and again.bodies() == ["Danke!"])
    assert (desk.root / stamped.path).stat().st_mtime == datetime(2026, 1, 2, tzinfo=UTC).timestamp()
    again.workspace.close()


def test_one_entry_that_cannot_be_written_holds_no_other_up(desk: Desk) -> None:
    taken = thanks("Danke!")
    write_entry(desk.root, NewEntry(taken.path, "something else"))
    desk.post(taken, thanks("Zweites"))
    desk.wait(lambda: desk.told == [False] and "Zweites" in desk.bodies())
    assert [parcel.path for parcel in desk.workspace.talk.waiting] == [taken.path]
    assert (desk.root / taken.path).read_text() == "something else"


def test_where_it_can_be_kept_nowhere_the_person_is_told(desk: Desk) -> None:
    (desk.root / "dialog").write_text("in the way")
    desk.profile.close()
    desk.post(thanks("Danke!"))
    desk.wait(lambda: len(desk.errors) == 1)
    assert desk.told == []


def test_words_that_are_being_written_are_there_after_a_restart(desk: Desk, tmp_path: Path) -> None:
    talk = desk.workspace.talk
    assert talk.words("idea") == ""
    assert talk.keep_words("idea", "Ein Regal")
    assert talk.keep_words("thanks", "Danke")
    assert talk.keep_words("thanks", "")
    desk.workspace.close()
    again = Desk(desk.qtbot, tmp_path)
    again.wait(lambda: again.workspace.talk.words("idea") == "Ein Regal")
    assert again.workspace.talk.words("thanks") == ""
    again.workspace.close()
