"""A page while it is written: nothing that was typed is lost, and nothing of others is written over."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from content.errors import ContentError, GuideUnwritable
from content.merge import Merged
from storage.profile import Profile
from ui.page_draft import DraftState, PageDraft
from ui.workspace import Workspace

PAGE = """---
title: Kasse
---

# Kasse

Bei einer Störung rufen wir die Technik an.

## Abschluss

Am Abend zählen wir das Geld, und zwar zu zweit.
"""


class Desk:
    """A person who writes one page of a guide in a folder."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.now = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
        self.root = folder / "guide"
        self.root.mkdir(exist_ok=True)
        self.page = self.root / "kasse.md"
        if not self.page.exists():
            (self.root / "index.md").write_text("# Start\n\nWillkommen.\n")
            self.page.write_text(PAGE)
        self.profile = Profile(folder / "profile")
        self.profile.open()
        self.profile.settings.change(show_upkeep=True, name="Leitung Kasse")
        self.workspace = Workspace(self.profile, folder / "cache", folder, clock=self._tick)
        self.workspace.choose(self.root)
        self.workspace.open()
        qtbot.waitUntil(lambda: self.workspace.guide is not None and "kasse" in self.workspace.guide.pages)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.edit = QPlainTextEdit(self.window)
        self.draft = PageDraft(self.workspace, self.edit.toPlainText, self.window)
        self.errors: list[Exception] = []
        self.conflicts: list[Merged] = []
        self.drafts: list[bool] = []
        self.draft.opened.connect(self._opened)
        self.draft.replaced.connect(self.edit.setPlainText)
        self.draft.failed.connect(self.errors.append)
        self.draft.conflict_found.connect(self.conflicts.append)

    def _tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def _opened(self, text: str, was_draft: bool) -> None:
        self.edit.setPlainText(text)
        self.drafts.append(was_draft)

    def open(self, path: str = "kasse.md", new: str | None = None) -> None:
        before = len(self.drafts)
        self.draft.open(path, new)
        self.qtbot.waitUntil(lambda: len(self.drafts) > before)

    def write(self, old: str, new: str) -> None:
        """Write some words in the place of others."""
        text = self.edit.toPlainText()
        assert old in text
        self.edit.setPlainText(text.replace(old, new))
        self.draft.touch()

    def wait_for(self, state: DraftState) -> None:
        self.qtbot.waitUntil(lambda: self.draft.state is state)

    def save(self) -> None:
        self.draft.save()
        self.wait_for(DraftState.SAVED)

    def end(self) -> None:
        self.draft.close()
        self.workspace.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.end()


def test_a_page_that_is_only_opened_stays_as_it_is(desk: Desk) -> None:
    desk.page.write_bytes(PAGE.replace("\n", "\r\n").encode())
    desk.open()
    assert (desk.draft.state, desk.draft.is_changed) == (DraftState.UNCHANGED, False)
    desk.draft.keep()
    assert desk.page.read_bytes() == PAGE.replace("\n", "\r\n").encode()
    assert not desk.profile.drafts.all_drafts()


def test_what_is_written_is_a_draft_first_and_is_in_the_guide_once_it_is_saved(desk: Desk) -> None:
    desk.open()
    desk.write("die Technik", "den Helpdesk")
    assert desk.draft.state is DraftState.WRITING
    desk.wait_for(DraftState.KEPT)
    assert "den Helpdesk" in desk.profile.drafts.all_drafts()[0].text
    assert desk.page.read_text() == PAGE
    desk.save()
    assert desk.page.read_text() == PAGE.replace("die Technik", "den Helpdesk")
    assert not desk.profile.drafts.all_drafts()
    assert not desk.draft.is_changed


def test_only_the_lines_that_were_changed_are_others_in_a_file_from_windows(desk: Desk) -> None:
    desk.page.write_bytes(PAGE.replace("\n", "\r\n").encode())
    desk.open()
    desk.write("die Technik", "den Helpdesk")
    desk.save()
    assert desk.page.read_bytes() == PAGE.replace("die Technik", "den Helpdesk").replace("\n", "\r\n").encode()


def test_after_a_crash_the_draft_is_there_again(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    desk.write("die Technik", "den Helpdesk")
    desk.wait_for(DraftState.KEPT)
    desk.workspace.close()  # and nothing else: the draft was kept before
    again = Desk(qtbot, desk.folder)
    again.open()
    assert again.drafts == [True]
    assert "den Helpdesk" in again.edit.toPlainText()
    assert again.draft.is_changed
    again.end()


def test_a_draft_goes_on_beside_what_somebody_else_saved_in_another_paragraph(desk: Desk) -> None:
    desk.open()
    desk.write("die Technik", "den Helpdesk")
    desk.wait_for(DraftState.KEPT)
    desk.page.write_text(PAGE.replace("zu zweit", "zu dritt"))
    desk.save()
    both = PAGE.replace("die Technik", "den Helpdesk").replace("zu zweit", "zu dritt")
    assert desk.page.read_text() == both
    assert desk.edit.toPlainText() == both
    assert not desk.conflicts


def test_where_both_wrote_the_same_paragraph_nothing_is_saved_before_somebody_chose(desk: Desk) -> None:
    desk.open()
    desk.write("die Technik", "den Helpdesk")
    theirs = PAGE.replace("die Technik", "die Haustechnik")
    desk.page.write_text(theirs)
    desk.draft.save()
    desk.qtbot.waitUntil(lambda: bool(desk.conflicts))
    assert desk.page.read_text() == theirs
    assert "den Helpdesk" in desk.profile.drafts.all_drafts()[0].text
    desk.draft.save()  # which is not possible now
    assert desk.page.read_text() == theirs
    desk.draft.resolve(PAGE.replace("die Technik", "Helpdesk und Haustechnik"))
    desk.save()
    assert desk.page.read_text() == PAGE.replace("die Technik", "Helpdesk und Haustechnik")


def test_what_somebody_else_saves_is_there_at_once_where_nothing_was_written(desk: Desk) -> None:
    desk.open()
    desk.page.write_text(PAGE.replace("zu zweit", "zu dritt"))
    desk.workspace.look()
    desk.qtbot.waitUntil(lambda: "zu dritt" in desk.edit.toPlainText())
    desk.wait_for(DraftState.UNCHANGED)
    assert not desk.draft.is_changed


def test_a_page_that_is_gone_is_written_again(desk: Desk) -> None:
    desk.open()
    desk.write("die Technik", "den Helpdesk")
    desk.page.unlink()
    desk.save()
    assert desk.page.read_text() == PAGE.replace("die Technik", "den Helpdesk")


def test_a_new_page_is_a_draft_until_it_is_saved(desk: Desk) -> None:
    desk.open("neu/lager.md", "# Lager\n")
    desk.wait_for(DraftState.KEPT)
    assert not (desk.root / "neu").exists()
    desk.save()
    assert (desk.root / "neu" / "lager.md").read_text() == "# Lager\n"


def test_a_draft_that_is_discarded_leaves_the_page_as_it_is(desk: Desk) -> None:
    desk.open()
    desk.write("die Technik", "den Helpdesk")
    desk.wait_for(DraftState.KEPT)
    desk.draft.discard()
    assert desk.edit.toPlainText() == PAGE
    assert desk.page.read_text() == PAGE
    assert not desk.profile.drafts.all_drafts()


def test_a_save_is_taken_back_like_anything_else(desk: Desk) -> None:
    desk.open()
    desk.write("die Technik", "den Helpdesk")
    desk.save()
    assert desk.workspace.undo.what == "Page “Kasse” saved"
    desk.workspace.undo.undo()
    desk.qtbot.waitUntil(lambda: desk.page.read_text() == PAGE)
    desk.qtbot.waitUntil(lambda: desk.edit.toPlainText() == PAGE)


def test_items_of_a_list_get_their_names_for_life_when_it_is_saved(desk: Desk) -> None:
    desk.open("erste-tage.md", "---\ntitle: Erste Tage\nkind: checklist\n---\n\n- [ ] Ausweis abholen\n")
    desk.save()
    assert desk.edit.toPlainText().endswith("- [ ] Ausweis abholen {#ausweis-abholen}\n")
    assert (desk.root / "erste-tage.md").read_text() == desk.edit.toPlainText()


def test_a_folder_that_vanished_says_so_and_the_words_are_safe(desk: Desk) -> None:
    desk.open()
    desk.write("die Technik", "den Helpdesk")
    desk.root.rename(desk.folder / "elsewhere")
    desk.draft.save()
    desk.wait_for(DraftState.FAILED)
    assert isinstance(desk.draft.error, ContentError)
    assert "den Helpdesk" in desk.profile.drafts.all_drafts()[0].text
    (desk.folder / "elsewhere").rename(desk.root)
    desk.draft.save()
    desk.wait_for(DraftState.SAVED)
    assert "den Helpdesk" in desk.page.read_text()


def test_a_file_that_may_not_be_written_says_so_and_the_words_are_safe(desk: Desk) -> None:
    desk.open()
    desk.write("die Technik", "den Helpdesk")
    desk.page.chmod(0o444)
    desk.draft.save()
    desk.wait_for(DraftState.FAILED)
    assert isinstance(desk.draft.error, GuideUnwritable)
    assert desk.page.read_text() == PAGE
    assert "den Helpdesk" in desk.profile.drafts.all_drafts()[0].text


def test_words_that_are_written_while_it_is_saved_stay_a_draft(desk: Desk) -> None:
    desk.open()
    desk.write("die Technik", "den Helpdesk")
    desk.draft.save()
    desk.write("zu zweit", "zu dritt")
    desk.qtbot.waitUntil(lambda: "den Helpdesk" in desk.page.read_text())
    desk.wait_for(DraftState.KEPT)
    assert "zu zweit" in desk.page.read_text()
    assert "zu dritt" in desk.profile.drafts.all_drafts()[0].text
    desk.save()
    assert "zu dritt" in desk.page.read_text()
