"""Thanks in the words on the screen: said, shown to the department, copied as a message, never counted."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox

from content.entries import read_dialog, write_entry
from content.thanks import read_thanks, thank
from storage.profile import Profile
from storage.settings import Place
from tests.stories.conftest import MONDAY, Desk

GUIDE = "kaufhaus-am-markt"


@pytest.fixture
def guide(desk: Desk) -> Path:
    folder = desk.copy_example("en")
    shutil.rmtree(folder / "dialog", ignore_errors=True)  # what the example brings along
    Profile(desk.home / "profile").settings.set_place(GUIDE, Place("verkauf/kasse"))
    return folder


def open_thanks(desk: Desk) -> None:
    desk.wait(lambda: desk.window.workspace.guide is not None)
    desk.press("Ctrl+6")
    desk.window.areas.show_part("thanks")


def test_thanks_are_said_for_a_service_and_shown_to_the_department(desk: Desk, guide: Path) -> None:
    desk.read(guide)
    open_thanks(desk)
    assert not desk.button("Say thanks").isEnabled()
    desk.write("Whom is it for?", "Information Technology · Help desk")
    desk.press("Return")
    service = desk.field("For which service?")
    assert isinstance(service, QComboBox)
    service.setCurrentIndex(service.findData("kassenstoerung"))
    desk.write("In a sentence: what helped?", "Till 3 was back after eight minutes.")
    desk.write("Name, as colleagues read it", "Till")
    desk.click("Copy as a message")
    assert QGuiApplication.clipboard().text().startswith("Till 3 was back after eight minutes.\n\nIt is about: ")
    desk.click("Say thanks")
    desk.wait(lambda: desk.banner() == "Thanks are said.")
    desk.wait(lambda: desk.says("By me"))
    [one] = read_thanks(read_dialog(guide), desk.clock)
    assert (one.to, one.service, one.by) == ("informationstechnik/helpdesk", "kassenstoerung", "Till")

    desk.stop()
    Profile(desk.home / "profile").settings.set_place(GUIDE, Place("informationstechnik"))
    desk.start()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    open_thanks(desk)
    desk.wait(lambda: desk.says("For my department"))
    assert desk.says("Till 3 was back after eight minutes.")
    assert desk.says("Till · 23 Nov")


def test_the_newest_few_are_shown_and_nothing_is_counted(desk: Desk, guide: Path) -> None:
    for number in range(12):
        write_entry(guide, thank("verkauf", "", f"Word {number:02}", "Store", MONDAY - timedelta(days=number)))
    desk.read(guide)
    open_thanks(desk)
    desk.wait(lambda: desk.says("Word 00"))
    shown = [text for text in desk.labels() if text.startswith("Word")]
    assert shown == [f"Word {number:02}" for number in range(5)]
    assert not any("12" in text for text in desk.labels())


def test_what_is_being_written_is_kept_and_waits_where_the_guide_cannot_be_written(desk: Desk, guide: Path) -> None:
    desk.read(guide)
    desk.window.areas.show_part("thanks", "restaurant")
    desk.type("The soup was on the house.")
    desk.restart()
    open_thanks(desk)
    desk.wait(lambda: desk.button("Say thanks").isEnabled())
    shutil.rmtree(guide / "dialog", ignore_errors=True)
    (guide / "dialog").write_text("in the way")
    desk.click("Say thanks")
    desk.wait(lambda: "waits on this device" in desk.banner())
    (guide / "dialog").unlink()
    desk.window.workspace.talk.look()
    desk.wait(lambda: desk.says("The soup was on the house.") and desk.says("By me"))
    assert [one.to for one in read_thanks(read_dialog(guide), desk.clock)] == ["restaurant"]
