"""Handing on one's progress: what is shown is what is in the file, and nothing goes out that was not said."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from storage.models import TickState
from storage.profile import Profile
from ui import theme
from ui.dialogs import Dialogs
from ui.widgets.hand_on import HandOnDialog
from ui.workspace import Workspace

LIST = """---
title: 'Erste Tage: "Marketing"'
kind: checklist
id: erste-tage
---
- [ ] Schlüssel abholen {#schluessel}
- [ ] Konto anlegen {#konto}
"""


class Answers(Dialogs):
    """Saves where it is told."""

    def __init__(self) -> None:
        self.file: Path | None = None
        self.proposed: Path | None = None

    def save_file(self, parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
        self.proposed = proposed
        return self.file


class Desk:
    """A person who hands a list on."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self.qtbot, self.home, self.answers = qtbot, home, Answers()
        guide = home / "Haus"
        guide.mkdir()
        (guide / "erste-tage.md").write_text(LIST, encoding="utf-8")
        self.profile = Profile(home / "profile")
        now = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
        self.workspace = Workspace(self.profile, home / "cache", home, clock=lambda: now)
        with qtbot.waitSignal(self.workspace.guide_opened):
            self.workspace.choose(guide)
            self.workspace.open()
        assert self.workspace.guide
        lists = self.workspace.lists
        self.run = lists.begin(self.workspace.guide.pages["erste-tage"], self.workspace.today)
        lists.set_state(self.run, "schluessel", TickState.DONE)
        lists.set_note(self.run, "schluessel", "Größe <b>XL</b>")
        self.window = QWidget()
        self.window.resize(1000, 700)
        qtbot.addWidget(self.window)
        self.window.show()
        self.dialog = HandOnDialog(self.workspace, theme.load("light"), self.answers, self.run, self.window)
        self.told: list[tuple[str, str]] = []
        self.dialog.told.connect(lambda text, kind: self.told.append((text, kind)))
        self.dialog.open()

    def text(self) -> str:
        return self.dialog.findChildren(QPlainTextEdit)[0].toPlainText()

    def choose(self, words: str) -> None:
        box = next(box for box in self.dialog.findChildren(QCheckBox) if box.text() == words)
        QTest.keyClick(box, Qt.Key.Key_Space)

    def save(self) -> None:
        button = next(b for b in self.dialog.findChildren(QPushButton) if b.text() == "Save as file …")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    theme.apply(qapp, theme.load("light"))
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.workspace.jobs.finish()
    desk.profile.close()
    shiboken6.delete(desk.workspace)


def test_notes_are_left_out_until_they_are_wanted(desk: Desk) -> None:
    assert "1 of 2 done" in desk.text()
    assert "- [ ] Konto anlegen" in desk.text()
    assert "Größe" not in desk.text()
    desk.choose("With my notes")
    assert "  > Größe <b>XL</b>" in desk.text()
    desk.choose("With the items that are still open")
    assert "Konto" not in desk.text()


def test_the_file_holds_what_was_shown(desk: Desk) -> None:
    desk.choose("With my notes")
    desk.answers.file = desk.home / "Stand.md"
    shown = desk.text()
    with desk.qtbot.waitSignal(desk.dialog.accepted):
        desk.save()
    assert desk.answers.file.read_bytes() == shown.encode()
    assert desk.answers.proposed == desk.home / "Erste Tage Marketing.md"
    assert desk.told == [(f"Saved: {desk.answers.file}", "ok")]


def test_without_a_place_nothing_is_written(desk: Desk) -> None:
    before = sorted(desk.home.iterdir())
    desk.save()
    assert desk.dialog.isVisible()
    assert desk.told == []
    assert sorted(desk.home.iterdir()) == before


def test_a_place_that_takes_no_file_is_told_in_the_dialog(desk: Desk) -> None:
    desk.answers.file = desk.home / "fort" / "Stand.md"
    desk.save()
    assert desk.dialog.isVisible()
    said = [label.text() for label in desk.dialog.findChildren(QLabel) if label.isVisible()]
    assert any(f"“{desk.answers.file}” could not be written" in text for text in said)


def test_a_list_that_is_gone_hands_nothing_on(desk: Desk) -> None:
    desk.workspace.lists.remove(desk.run)
    dialog = HandOnDialog(desk.workspace, theme.load("dark"), desk.answers, desk.run, desk.window)
    assert dialog.findChildren(QPlainTextEdit)[0].toPlainText() == ""


def test_the_dialog_fits_a_small_window_at_twice_the_size(desk: Desk) -> None:
    desk.workspace.settings.change(text_scale=2.0)
    dialog = HandOnDialog(desk.workspace, theme.load("light"), desk.answers, desk.run, desk.window)
    assert dialog.width() <= 1000
    assert dialog.height() <= 700
    assert all(box.accessibleName() or box.text() for box in dialog.findChildren(QCheckBox))
