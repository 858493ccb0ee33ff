"""Answers on their way: sent once, whatever happens in between, and only to the guide that they are for."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from content.entries import NewEntry, write_entry
from content.surveys import Round, Side, rounds
from storage.profile import Profile
from ui.answering import Answering, to_answer
from ui.survey_draft import Draft, Rated, Said, Sending, entries, key
from ui.workspace import Workspace

IN_JANUARY = datetime(2027, 1, 20, 12, tzinfo=UTC)
HOME = "---\nguide: {id: haus, name: Haus, surveys: on}\n---\n# Haus\n"
PAGE = """---
title: Winter
kind: survey
opens: 2027-01-11
closes: 2027-01-29
questions: [{id: zeit, text: Is it in time?}, {id: ton, text: Is it kind?}]
---
"""
IT = Rated("it", Side.CUSTOMER)
SALES = Rated("verkauf", Side.PROVIDER)


class Desk:
    """A person with a guide that has two departments and a survey."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.root, self.folder = qtbot, folder / "guide", folder
        self.root.mkdir(exist_ok=True)
        pages = {"index": HOME, "winter": PAGE}
        pages |= {id_: f"---\nkind: department\n---\n# {id_}\n" for id_ in ("it", "verkauf", "marketing")}
        for name, text in pages.items():
            (self.root / f"{name}.md").write_text(text)
        self.profile = Profile(folder / "profile")
        self.profile.open()
        self.workspace = Workspace(self.profile, folder / "cache", folder, clock=lambda: IN_JANUARY)
        self.workspace.choose(self.root)
        self.workspace.open()
        self.wait(lambda: self.workspace.guide is not None)
        self.answering = Answering(self.workspace)
        self.told: list[tuple[str, bool]] = []
        self.answering.sent.connect(lambda *told: self.told.append(told))

    def wait(self, for_: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(for_, timeout=10_000)

    @property
    def round(self) -> Round:
        assert self.workspace.guide is not None
        return rounds(self.workspace.guide)[0]

    def files(self) -> list[Path]:
        return sorted((self.root / "dialog" / "answers" / "winter").glob("*"))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.workspace.close()


def draft() -> Draft:
    said = {key(IT): Said({"zeit": 4, "gone": 3, "ton": 9}, "Good."), key(SALES): Said({"ton": 0}, " ")}
    return Draft(chosen=[IT, SALES], said=said)


def test_only_what_is_said_is_sent_and_remembered(desk: Desk) -> None:
    desk.answering.send(desk.round, draft())
    desk.wait(lambda: desk.told == [("winter", True)])
    assert len(desk.files()) == 1
    assert desk.answering.rated(desk.round) == [IT]
    assert not desk.answering.begun(desk.round)
    kept = desk.profile.talk.participations("haus", "winter")
    assert [one.day for one in kept] == [IN_JANUARY.date()]


def test_nothing_is_sent_where_nothing_is_said(desk: Desk) -> None:
    desk.answering.send(desk.round, Draft(chosen=[IT]))
    assert desk.told == []
    assert desk.files() == []


def test_what_was_on_its_way_when_the_program_was_killed_is_there_once(desk: Desk) -> None:
    going = draft()
    files = [*entries(going, desk.round, ""), *entries(going, desk.round, "")]
    going.sending = [Sending(one.path, one.text) for one in files]
    assert desk.answering.keep(desk.round, going)
    write_entry(desk.root, NewEntry(files[0].path, files[0].text, desk.round.stamp))  # as far as it came
    desk.answering.resume([desk.round])
    desk.answering.resume([desk.round])
    desk.wait(lambda: desk.told == [("winter", True)])
    assert [file.name for file in desk.files()] == sorted(one.path.rpartition("/")[2] for one in files)
    assert desk.answering.rated(desk.round) == [IT]
    desk.answering.resume([desk.round])
    assert len(desk.files()) == 2


def test_a_kept_draft_writes_nowhere_but_among_its_answers(desk: Desk) -> None:
    going = draft()
    going.sending = [Sending("it.md", "gone"), Sending("dialog/answers/winter-2/0.json", "{}")]
    assert desk.answering.keep(desk.round, going)
    desk.answering.resume([desk.round])
    desk.wait(lambda: desk.told == [("winter", True)])
    assert (desk.root / "it.md").read_text().startswith("---")
    assert not (desk.root / "dialog").exists()


def test_answers_that_wait_are_counted_and_not_asked_again(desk: Desk) -> None:
    (desk.root / "dialog").write_text("in the way")
    desk.answering.send(desk.round, draft())
    desk.wait(lambda: desk.told == [("winter", False)])
    assert desk.answering.waiting(desk.round) == 1
    assert desk.answering.rated(desk.round) == [IT]
    assert to_answer(desk.workspace) is None


def test_start_asks_only_for_what_is_open_and_not_answered(desk: Desk) -> None:
    found = to_answer(desk.workspace)
    assert found is not None
    assert found.id == "winter"
    (desk.root / "winter.md").write_text(PAGE.replace("2027-01-29", "2027-01-15"))
    desk.workspace.look()
    desk.wait(lambda: to_answer(desk.workspace) is None)
    (desk.root / "winter.md").write_text(PAGE)
    (desk.root / "index.md").write_text(HOME.replace("surveys: on", "surveys: off"))
    desk.workspace.look()
    desk.wait(lambda: desk.workspace.guide is not None and not desk.workspace.guide.info.surveys)
    assert to_answer(desk.workspace) is None


def test_a_draft_survives_that_the_survey_is_edited(desk: Desk) -> None:
    assert desk.answering.keep(desk.round, draft())
    (desk.root / "winter.md").write_text(PAGE.replace("id: zeit", "id: dauer").replace("{id: ton", "{id: stil"))
    desk.workspace.look()
    desk.wait(lambda: desk.round.questions[0].id == "dauer")
    desk.answering.send(desk.round, desk.answering.draft(desk.round))
    desk.wait(lambda: desk.told == [("winter", True)])
    assert '"values": {}' in desk.files()[0].read_text()
    assert "Good." in desk.files()[0].read_text()
