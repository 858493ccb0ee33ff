"""What was read, and what changed since."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from storage.settings import Place, Settings
from tests.stories.conftest import Desk

PROTOCOL = """---
title: Protocol
kind: standard
revision: {revision}
---
# Protocol

Answer within {time}.

Say thank you.
"""


@pytest.fixture
def shop(desk: Desk) -> Path:
    folder = desk.documents / "Leitfaden"
    folder.mkdir(parents=True)
    (folder / "index.md").write_text("---\nguide: {id: shop, name: Shop}\n---\n# Shop\n\n[[protocol]]\n", "utf-8")
    (folder / "sales.md").write_text("---\ntitle: Sales\nkind: department\n---\nWe sell.\n", "utf-8")
    (folder / "protocol.md").write_text(PROTOCOL.format(revision=1, time="two days"), "utf-8")
    return folder


def open_page(desk: Desk, page: str) -> None:
    desk.window.areas.show_page(page)
    desk.at(page)
    desk.wait(lambda: "Read (only for me)" in desk.boxes())


def test_a_page_that_was_read_is_read_tomorrow(desk: Desk, shop: Path) -> None:
    desk.read(shop)
    open_page(desk, "protocol")
    desk.click("Read (only for me)")
    desk.restart()
    desk.at("protocol")
    desk.wait(lambda: desk.box("Read (only for me)").isChecked())
    desk.press("Ctrl+Z")
    assert desk.box("Read (only for me)").isChecked()  # what was done before the start stays
    desk.press("Ctrl+D")
    desk.wait(lambda: not desk.box("Read (only for me)").isChecked())
    desk.press("Ctrl+Z")
    desk.wait(lambda: desk.box("Read (only for me)").isChecked())


def test_a_change_is_told_only_when_the_revision_was_raised(desk: Desk, shop: Path) -> None:
    desk.read(shop)
    open_page(desk, "protocol")
    desk.click("Read (only for me)")
    (shop / "protocol.md").write_text(PROTOCOL.format(revision=1, time="one day"), "utf-8")
    desk.press("F5")
    desk.see("one day")
    assert not desk.says("has changed since it was read")
    (shop / "protocol.md").write_text(PROTOCOL.format(revision=2, time="one hour"), "utf-8")
    desk.press("F5")
    desk.wait(lambda: desk.says("This page has changed since it was read on"))
    assert not desk.box("Read (only for me)").isChecked()
    desk.restart()
    desk.wait(lambda: desk.says("This page has changed since it was read on"))
    desk.click("Show what changed")
    dialog = next(w for w in desk.app.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
    shown = dialog.findChildren(type(desk.window.reader.view))[0].toPlainText()
    assert "two days." in shown
    assert "one hour." in shown
    desk.press_in(dialog, "Read (only for me)")
    desk.wait(lambda: not desk.says("has changed since it was read"))
    assert desk.box("Read (only for me)").isChecked()


def test_the_path_leads_from_page_to_page(desk: Desk, shop: Path) -> None:
    Settings(desk.home / "profile").set_place("shop", Place("sales"))
    desk.read(shop)
    open_page(desk, "sales")
    desk.click("Read (only for me)")
    desk.click("Read next: Protocol")
    desk.at("protocol")


def test_a_page_that_is_gone_keeps_its_mark(desk: Desk, shop: Path) -> None:
    desk.read(shop)
    open_page(desk, "protocol")
    desk.click("Read (only for me)")
    text = (shop / "protocol.md").read_text("utf-8")
    (shop / "protocol.md").unlink()
    desk.press("F5")
    desk.see("no longer in the guide")
    (shop / "protocol.md").write_text(text, "utf-8")
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    open_page(desk, "protocol")
    desk.wait(lambda: desk.box("Read (only for me)").isChecked())
