"""A department's page shows what belongs to it from all that colleagues share, and leads there."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from content.actions import Wording, agree
from content.entries import NewEntry, write_entry
from content.ideas import IdeaState, Version, post, read_ideas, say_state
from content.thanks import thank
from tests.stories.conftest import MONDAY, Desk
from ui.map_picture import Choice
from ui.screens.map import MapScreen
from ui.screens.talk import TalkScreen

IT = "abteilungen/informationstechnik"
HOUR = timedelta(hours=1)
RINGS = "The help desk says when the till runs again."


def rows(desk: Desk) -> list[str]:
    """What stands beside the page from the talk, as a screen reader says it."""
    section = desk.field("From Talk")
    return [button.accessibleName() for button in section.findChildren(QPushButton) if button.isVisible()]


def at(desk: Desk, page: str, *entries: NewEntry) -> Path:
    guide = desk.copy_example("en")
    shutil.rmtree(guide / "dialog", ignore_errors=True)  # what a story is about is all there is
    for entry in entries:
        write_entry(guide, entry)
    desk.read(guide)
    desk.window.resize(1500, 900)  # the right column is beside the page
    desk.window.areas.show_page(page)
    desk.at(page)
    return guide


def shared(desk: Desk) -> bool:
    """Whether something from the talk is shown beside the page."""
    return any(text == "From Talk" for text in desk.labels())


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


def idea(title: str, *parties: str) -> NewEntry:
    return post(Version(title, "", parties), "", MONDAY)[1]


def test_the_newest_thanks_and_open_ideas_come_first_and_nothing_is_counted(desk: Desk) -> None:
    thanks = [
        thank("informationstechnik/helpdesk", "kassenstoerung", f"Thank you {number}", "Sales", MONDAY + number * HOUR)
        for number in range(-5, 0)
    ]
    ideas = [idea("A spare scanner", "informationstechnik/helpdesk"), idea("More plates", "restaurant")]
    guide = at(desk, IT, *thanks, *ideas)
    desk.wait(lambda: shared(desk) and len(rows(desk)) == 5)
    assert rows(desk)[:3] == [
        "Thanks · Fixing a till · Sales: “Thank you -1”",
        "Thanks · Fixing a till · Sales: “Thank you -2”",
        "Idea: A spare scanner",
    ]
    talk = desk.window.workspace.talk
    scanner = next(one for one in read_ideas(talk.dialog) if one.version.title == "A spare scanner")
    write_entry(guide, say_state(scanner, IdeaState.DONE, "We have one.", "", MONDAY))
    talk.look()
    desk.wait(lambda: len(rows(desk)) == 4 and "Idea: A spare scanner" not in rows(desk))
    assert rows(desk)[2].startswith("To rehearse")


def test_words_of_others_are_shown_as_they_stand_on_one_line(desk: Desk) -> None:
    at(desk, IT, thank("informationstechnik", "", "<b>Bold</b>\n\n" + "x" * 5_000, "<i>me</i>", MONDAY))
    desk.wait(lambda: shared(desk) and len(rows(desk)) == 3)
    (row,) = [text for text in rows(desk) if text.startswith("Thanks")]
    assert row.startswith("Thanks · <i>me</i>: “<b>Bold</b>")
    assert "\n" not in row
    assert len(row) < 250


def test_the_map_tells_thanks_where_a_service_is_told_in_full(desk: Desk) -> None:
    at(desk, IT, thank("informationstechnik/helpdesk", "kassenstoerung", "The queue was gone.", "Sales", MONDAY))
    desk.window.areas.show_map()
    desk.wait(lambda: not map_screen(desk).working)
    known = desk.window.workspace.guide
    assert known
    (till,) = [one for one in known.organisation.relationships if one.service == "kassenstoerung"]
    map_screen(desk).side.show_choice(known.organisation, Choice.of([till]), [till], "")
    desk.wait(lambda: desk.says("“The queue was gone.”"))
    assert desk.says("Thanks · Sales")


def map_screen(desk: Desk) -> MapScreen:
    screen = desk.window.areas.screen
    assert isinstance(screen, MapScreen)
    return screen


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
