"""A department's page shows what belongs to it from all that colleagues share, and leads there."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from content.actions import Wording, agree
from content.entries import NewEntry, write_entry
from tests.stories.conftest import MONDAY, Desk
from ui.screens.talk import TalkScreen

IT = "abteilungen/informationstechnik"
RINGS = "The help desk says when the till runs again."


def rows(desk: Desk) -> list[str]:
    """What stands beside the page from the talk, as a screen reader says it."""
    section = desk.field("From the talk")
    return [button.accessibleName() for button in section.findChildren(QPushButton) if button.isVisible()]


def at(desk: Desk, page: str, *entries: NewEntry) -> Path:
    guide = desk.copy_example("en")
    for entry in entries:
        write_entry(guide, entry)
    desk.read(guide)
    desk.window.resize(1500, 900)  # the right column is beside the page
    desk.window.areas.show_page(page)
    desk.at(page)
    return guide


def shared(desk: Desk) -> bool:
    """Whether something from the talk is shown beside the page."""
    return any(text == "From the talk" for text in desk.labels())


def agreed(until: date, *parties: str) -> NewEntry:
    return agree(Wording("zusammenarbeit", RINGS, "Head of IT", until, parties), "", MONDAY)


def test_what_was_agreed_and_situations_stand_beside_the_page(desk: Desk) -> None:
    at(desk, IT, agreed(date(2026, 12, 15), "informationstechnik"), agreed(date(2026, 12, 1), "personal"))
    desk.wait(lambda: shared(desk) and len(rows(desk)) == 3)
    assert rows(desk) == [
        f"Agreed · Head of IT · until 15 December: {RINGS}",
        "To rehearse · with Sales · Tills: The till stands still",
        "To rehearse · with Human Resources · Recruiting: A first day without a computer",
    ]
    desk.window.areas.show_page("selbstcheck")
    desk.wait(lambda: not shared(desk))


def test_what_a_colleague_writes_while_the_page_is_read_comes_and_what_is_late_says_so(desk: Desk) -> None:
    guide = at(desk, "abteilungen/personal")
    desk.wait(lambda: shared(desk) and len(rows(desk)) == 1)
    write_entry(guide, agreed(date(2026, 11, 2), "personal/recruiting"))
    desk.window.workspace.talk.look()
    desk.wait(lambda: f"Agreed · Head of IT · overdue since 2 November: {RINGS}" in rows(desk))


def test_a_row_leads_to_where_it_is_told_in_full(desk: Desk) -> None:
    at(desk, IT)
    desk.wait(lambda: shared(desk) and len(rows(desk)) == 2)
    desk.click("To rehearse · with Sales · Tills: The till stands still")
    screen = desk.window.areas.screen
    assert isinstance(screen, TalkScreen)
    assert screen.tabs.tabText(screen.tabs.currentIndex()) == "Rehearse"


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_five_tips_name_the_parts_as_they_are_called_on_the_screen(desk: Desk, language: str) -> None:
    desk.start(desk.copy_example(language), language)
    desk.wait(lambda: desk.window.workspace.guide is not None)
    desk.window.areas.show_talk()
    screen = desk.window.areas.screen
    assert isinstance(screen, TalkScreen)
    named = [screen.tabs.tabText(place) for place in range(screen.tabs.count())]
    desk.window.areas.show_page("fuenf-tipps")
    desk.at("fuenf-tipps")
    start, end = "„“" if language == "de" else "‘’"
    for name in named[:4]:
        desk.see(f"{start}{name}{end}")
    desk.see(f"{start}{desk.window.actions_by_id['area.talk'].text()}{end}")
