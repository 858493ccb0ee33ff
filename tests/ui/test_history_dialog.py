"""Versions of a page in the window: what differs, one restored, and pages that were deleted brought back."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from content.history import Action, History, Version
from content.page import Page
from content.page_source import digest
from content.renaming import rename
from content.steps import Change, Steps
from content.writing import read_source
from storage.models import Draft
from storage.profile import Profile
from ui import theme
from ui.version_words import day_words, done_words
from ui.widgets.deleted_dialog import DeletedDialog
from ui.widgets.history_dialog import HistoryDialog
from ui.widgets.history_list import VersionList
from ui.workspace import Workspace

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
PAGE = """---
title: Till
kind: department
services:
  - id: change
    name: Change
    response: 1 d
---

# Till

In case of trouble we call the technicians.

Two of us count the money.
"""


class Desk:
    """A guide in a folder, whose pages have a past."""

    def __init__(self, bot: QtBot, folder: Path) -> None:
        self.bot, self.root = bot, folder / "guide"
        self.root.mkdir()
        (self.root / "index.md").write_text("# Home\n\nSee [[till]].\n", encoding="utf-8")
        (self.root / "till.md").write_text(PAGE, encoding="utf-8")
        self.at = NOW - timedelta(days=20)
        self.profile = Profile(folder / "profile")
        self.profile.open()
        self.profile.settings.change(show_upkeep=True, name="Head of sales")
        self.steps = Steps(self.root, self.profile.settings.device_name())
        self.workspace = Workspace(self.profile, folder / "cache", folder, clock=lambda: NOW)
        self.window = QWidget()
        self.window.resize(1280, 800)
        bot.addWidget(self.window)
        self.told: list[tuple[str, str]] = []
        self.asked: list[str] = []

    def save(self, path: str, text: str | None, days: float = 1, action: Action = Action.SAVED, note: str = "") -> None:
        """Somebody saved a page, some days after what was done last."""
        file = self.root / path
        seen = digest(file.read_bytes()) if file.exists() else None
        self.at += timedelta(days=days)
        change = Change(path, None if text is None else text.encode(), seen)
        self.steps.apply([change], "Shop" if note else "", self.at, note, action)

    def rename(self, path: str, new: str) -> None:
        self.open_guide()
        guide = self.workspace.guide
        assert guide is not None
        page = next(page.id for page in guide.pages.values() if page.path == path)
        self.at += timedelta(days=1)
        changes = rename(guide, page, new, partial(read_source, self.root))
        self.steps.apply(changes, "Shop", self.at, action=Action.RENAMED)
        self.workspace.look()
        self.wait(lambda: any(page.path == new for page in self.pages().values()))

    def pages(self) -> dict[str, Page]:
        return dict(self.workspace.guide.pages) if self.workspace.guide else {}

    def open_guide(self) -> None:
        if self.workspace.guide is None:
            self.workspace.choose(self.root)
            self.workspace.open()
            self.wait(self.pages)

    def wait(self, for_: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(for_()))

    def history(self, path: str = "till.md") -> HistoryDialog:
        self.open_guide()
        dialog = HistoryDialog(self.workspace, theme.load("light"), path, self.window)
        dialog.told.connect(lambda text, kind: self.told.append((text, kind)))
        self._show(dialog)
        return dialog

    def deleted(self) -> DeletedDialog:
        self.open_guide()
        dialog = DeletedDialog(self.workspace, theme.load("light"), self.window)
        dialog.told.connect(lambda text, kind: self.told.append((text, kind)))
        dialog.page_requested.connect(self.asked.append)
        self._show(dialog)
        return dialog

    def _show(self, dialog: QDialog) -> None:
        dialog.show()
        self.bot.waitExposed(dialog)

    def see(self, dialog: HistoryDialog | DeletedDialog, words: str) -> None:
        self.wait(lambda: words in dialog.view.toPlainText())

    def go(self, dialog: HistoryDialog | DeletedDialog, what: str) -> None:
        """Choose the first row that says something."""
        model = dialog.list.versions
        row = next(row for row in range(model.rowCount()) if what in row_words(dialog, row))
        dialog.list.setCurrentIndex(model.index(row))

    def end(self) -> None:
        self.workspace.close()


def row_words(dialog: HistoryDialog | DeletedDialog, row: int) -> str:
    said = dialog.list.versions.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(said, str)
    return said


def rows(dialog: HistoryDialog | DeletedDialog) -> list[str]:
    return [row_words(dialog, row) for row in range(dialog.list.versions.rowCount())]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.end()


@pytest.fixture
def past(desk: Desk) -> Desk:
    """A page that was saved twice after it was found."""
    desk.save("till.md", PAGE.replace("technicians", "helpdesk"), note="The technicians moved")
    desk.save("till.md", PAGE.replace("technicians", "helpdesk").replace("1 d", "2 h"), days=17.5)
    return desk


def test_versions_are_listed_by_day_the_newest_first(past: Desk) -> None:
    dialog = past.history()
    past.wait(dialog.list.versions.rowCount)
    said = rows(dialog)
    assert said[0] == "Yesterday"
    assert said[1].startswith("Yesterday. saved. ")
    assert "somebody without a name" in said[1]
    assert "Shop · The technicians moved" in said[3]
    assert "found like this" in said[4]


def test_what_readers_see_other_is_shown_also_where_it_stands_in_the_facts(past: Desk) -> None:
    dialog = past.history()
    past.see(dialog, "2 hours")
    assert "1 working day" in dialog.view.toPlainText()
    assert "technicians" not in dialog.view.toPlainText()
    past.go(dialog, "The technicians moved")
    past.see(dialog, "technicians")
    assert "helpdesk" in dialog.view.toPlainText()
    assert "money" not in dialog.view.toPlainText().replace("Two of us count the money.", "")


def test_the_same_is_shown_in_the_source_line_by_line(past: Desk) -> None:
    dialog = past.history()
    past.see(dialog, "2 hours")
    dialog.tabs.setCurrentIndex(1)
    past.see(dialog, "response: 2 h")
    assert "response: 1 d" in dialog.view.toPlainText()
    assert "title: Till" not in dialog.view.toPlainText()


def test_a_version_is_compared_with_the_page_as_it_is_and_with_any_other(past: Desk) -> None:
    (past.root / "till.md").write_text(PAGE.replace("Two of us", "Nobody"), encoding="utf-8")
    dialog = past.history()
    past.see(dialog, "2 hours")
    dialog.compared.setCurrentIndex(1)
    dialog.compared.activated.emit(1)
    past.see(dialog, "Nobody")
    assert "technicians" in dialog.view.toPlainText()
    assert dialog.compared.count() == 2 + 3
    dialog.compared.setCurrentIndex(4)  # the oldest
    dialog.compared.activated.emit(4)
    past.wait(lambda: "Nobody" not in dialog.view.toPlainText() and "technicians" in dialog.view.toPlainText())
    assert "1 working day" in dialog.view.toPlainText()


def test_the_whole_page_is_shown_as_it_was(past: Desk) -> None:
    dialog = past.history()
    past.see(dialog, "2 hours")
    dialog.tabs.setCurrentIndex(2)
    past.go(dialog, "found")
    past.see(dialog, "we call the technicians")
    past.see(dialog, "Two of us count the money.")


def test_a_version_is_restored_as_a_new_one_and_that_is_taken_back(past: Desk) -> None:
    before = (past.root / "till.md").read_text(encoding="utf-8")
    dialog = past.history()
    past.see(dialog, "2 hours")
    past.go(dialog, "found")
    past.wait(dialog.restore.isEnabled)
    dialog.restore.click()
    past.wait(lambda: past.told)
    assert (past.root / "till.md").read_text(encoding="utf-8") == PAGE
    assert past.told[0][1] == "ok"
    assert "is again as it was on" in past.told[0][0]
    versions = History(past.root, "other").versions("till.md")
    assert [version.action for version in versions][:2] == [Action.RESTORED, Action.SAVED]
    assert versions[0].who == "Head of sales"
    past.workspace.undo.undo()
    past.wait(lambda: (past.root / "till.md").read_text(encoding="utf-8") == before)


def test_what_is_so_already_is_not_written(past: Desk) -> None:
    dialog = past.history()
    past.see(dialog, "2 hours")
    dialog.restore.click()
    past.wait(lambda: past.told)
    assert past.told[0][1] == "neutral"
    assert len(History(past.root, "other").versions("till.md")) == 3


def test_a_version_from_before_a_rename_keeps_every_link_and_what_is_kept_of_the_page(desk: Desk) -> None:
    desk.save("till.md", PAGE.replace("technicians", "helpdesk"))
    desk.rename("till.md", "shop/checkout.md")
    dialog = desk.history("shop/checkout.md")
    desk.wait(lambda: len(rows(dialog)) > 3)
    assert any("renamed, before: till.md" in row for row in rows(dialog))
    desk.go(dialog, "found")
    desk.wait(dialog.restore.isEnabled)
    dialog.restore.click()
    desk.wait(lambda: desk.told)
    text = (desk.root / "shop" / "checkout.md").read_text(encoding="utf-8")
    assert "technicians" in text
    assert not (desk.root / "till.md").exists()
    desk.wait(lambda: desk.workspace.guide and desk.workspace.guide.named("till"))
    guide = desk.workspace.guide
    assert guide is not None
    page = guide.pages["shop/checkout"]
    assert (page.header.aliases, page.header.id) == (["till"], "till")


def test_a_draft_is_not_touched_and_it_is_said_that_there_is_one(past: Desk) -> None:
    past.open_guide()
    draft = Draft(past.workspace.guide_key, "till.md", PAGE + "More.\n", PAGE, "", NOW)
    past.profile.drafts.keep(draft)
    dialog = past.history()
    past.see(dialog, "2 hours")
    assert "There is a draft of this page." in dialog.notice.text()
    past.go(dialog, "found")
    past.wait(dialog.restore.isEnabled)
    dialog.restore.click()
    past.wait(lambda: past.told)
    assert past.profile.drafts.all_drafts() == [draft]


def test_a_page_without_versions_says_so(desk: Desk) -> None:
    dialog = desk.history()
    desk.wait(lambda: "No version of this page is kept yet." in dialog.chosen.text())
    assert not dialog.restore.isEnabled()


def test_a_history_that_was_damaged_says_so(past: Desk) -> None:
    for file in (past.root / ".lotse" / "history" / "objects").rglob("*"):
        if file.is_file():
            file.chmod(0o600)
            file.write_bytes(b"damaged")
    dialog = past.history()
    past.wait(dialog.notice.isVisible)
    assert "history-damaged" in dialog.notice.text()
    assert "No version of this page is kept yet." in dialog.chosen.text()


def test_a_file_that_may_not_be_written_says_so_and_the_window_stays(past: Desk) -> None:
    dialog = past.history()
    past.see(dialog, "2 hours")
    past.go(dialog, "found")
    past.wait(dialog.restore.isEnabled)
    (past.root / "till.md").chmod(0o444)
    dialog.restore.click()
    past.wait(lambda: "till.md" in dialog.notice.text())
    assert dialog.isVisible()
    assert not past.told


def test_versions_are_worked_by_keys_alone(past: Desk) -> None:
    dialog = past.history()
    past.see(dialog, "2 hours")
    past.wait(dialog.list.hasFocus)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.list.current is not None
    assert dialog.list.current.note == "The technicians moved"  # the day between is passed over
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    past.see(dialog, "technicians")
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        if dialog.restore.hasFocus():
            break
    QTest.keyClick(dialog.restore, Qt.Key.Key_Space)
    past.wait(lambda: past.told)
    assert (past.root / "till.md").read_text(encoding="utf-8") == PAGE


def test_two_thousand_versions_are_listed_without_a_pause(qtbot: QtBot) -> None:
    apart = timedelta(hours=3)
    versions = [Version(f"{n:040x}", "till.md", "Shop", NOW - n * apart, "A line", Action.SAVED) for n in range(2000)]
    shown = VersionList(theme.load("light"), 1.0, "Versions")
    qtbot.addWidget(shown)
    shown.resize(300, 600)
    shown.show()
    begin = perf_counter()
    shown.show_versions(versions, NOW.date())
    shown.grab()
    QTest.keyClick(shown, Qt.Key.Key_End)
    shown.grab()
    assert perf_counter() - begin < 0.5
    assert shown.current == versions[-1]
    QTest.keyClick(shown, Qt.Key.Key_Home)
    assert shown.current == versions[0]


def test_a_page_that_was_deleted_is_shown_and_comes_back(desk: Desk) -> None:
    desk.save("till.md", None, action=Action.DELETED)
    dialog = desk.deleted()
    desk.see(dialog, "we call the technicians")
    assert "Deleted on" in dialog.chosen.text()
    assert "by somebody without a name" in dialog.chosen.text()
    dialog.back.click()
    desk.wait(lambda: desk.asked)
    assert desk.asked == ["till"]
    assert desk.told == [("The page is back as till.md.", "ok")]
    assert (desk.root / "till.md").read_text(encoding="utf-8") == PAGE
    desk.workspace.undo.undo()
    desk.wait(lambda: not (desk.root / "till.md").exists())


def test_a_page_whose_name_is_taken_comes_back_under_a_free_one(desk: Desk) -> None:
    desk.save("till.md", None, action=Action.DELETED)
    dialog = desk.deleted()
    desk.see(dialog, "we call the technicians")
    (desk.root / "till.md").write_text("# Another\n", encoding="utf-8")
    dialog.back.click()
    desk.wait(lambda: desk.asked)
    assert desk.asked == ["till-2"]
    assert (desk.root / "till.md").read_text(encoding="utf-8") == "# Another\n"
    assert (desk.root / "till-2.md").read_text(encoding="utf-8") == PAGE


def test_pages_that_moved_or_are_there_again_are_not_among_the_deleted(desk: Desk) -> None:
    desk.save("till.md", PAGE + "More.\n")
    desk.rename("till.md", "checkout.md")
    dialog = desk.deleted()
    desk.wait(lambda: "No page was deleted" in dialog.chosen.text())
    assert not dialog.back.isEnabled()


@pytest.mark.parametrize("action", list(Action))
def test_everything_that_gives_rise_to_a_version_has_words(action: Action) -> None:
    version = Version("1", "till.md", "", NOW, "", action)
    assert done_words(version)
    assert done_words(Version("1", "till.md", "", NOW, "", action, "a.md")) == "renamed, before: a.md"


def test_days_are_said_as_one_would() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    today = NOW.date()
    said = [day_words(today - timedelta(days=ago), today) for ago in (0, 1, 2)]
    assert said == ["Today", "Yesterday", "Saturday, 21 November 2026"]
