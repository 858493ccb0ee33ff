"""What colleagues share, given out to the departments that it belongs to."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from content.actions import Wording, agree
from content.entries import Dialog, NewEntry, parse_entry
from content.ideas import Version, post
from content.library import read_guide
from content.serving import MOST, MOST_THANKS, share_out
from content.thanks import thank

GUIDE = read_guide(Path(__file__).parents[2] / "content" / "guide" / "de")
NOW = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
IT = "informationstechnik"


def dialog(*entries: NewEntry) -> Dialog:
    parsed = {entry.path: parse_entry(entry.path, entry.text) for entry in entries}
    return Dialog({path: entry for path, entry in parsed.items() if entry})


def idea(title: str, *parties: str) -> NewEntry:
    return post(Version(title, "", parties), "", NOW)[1]


def test_a_role_belongs_to_its_department_and_one_thing_may_belong_to_several() -> None:
    shared = share_out(
        GUIDE,
        dialog(
            thank(f"{IT}/helpdesk", "kassenstoerung", "Danke", "", NOW),
            idea("Scanner", f"{IT}/netzwerk", IT, "verkauf"),
            agree(Wording("runde", "Liste", "", date(2026, 12, 1), (IT, "personal/recruiting")), "", NOW),
        ),
        NOW,
    )
    found = shared.departments
    assert [one.text for one in found[IT].thanks] == ["Danke"]
    assert [one.version.title for one in found[IT].ideas] == ["Scanner"]
    assert [one.version.title for one in found["verkauf"].ideas] == ["Scanner"]
    assert [one.wording.text for one in found["personal"].actions] == ["Liste"]
    assert [page.id for page in found["restaurant"].situations] == ["situationen/geschirr-fehlt"]
    assert [one.text for one in shared.services[IT, "kassenstoerung"]] == ["Danke"]


def test_there_are_few_of_each_and_of_thanks_the_newest() -> None:
    thanks = [thank(IT, "", str(hours), "", NOW - timedelta(hours=hours)) for hours in range(9)]
    ideas = [idea(str(number), IT) for number in range(9)]
    found = share_out(GUIDE, dialog(*thanks, *ideas), NOW).departments[IT]
    assert [one.text for one in found.thanks] == [str(hours) for hours in range(MOST_THANKS)]
    assert len(found.ideas) == MOST


def test_what_names_nobody_belongs_to_nobody() -> None:
    shared = share_out(GUIDE, dialog(idea("Allgemein"), thank("gibt-es-nicht", "x", "Danke", "", NOW)), NOW)
    assert not any(one.ideas for one in shared.departments.values())
    assert not any(one.thanks for id_, one in shared.departments.items() if id_ in GUIDE.organisation.parties)
