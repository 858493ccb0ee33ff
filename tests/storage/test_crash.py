"""Killed at any moment, nothing that was acknowledged is lost. `python -m tests.crash` is the long form."""

from pathlib import Path

from storage.profile import Profile
from tests.crash.child import keep
from tests.crash.kills import Toll, kill_repeatedly


def test_twelve_kills_lose_nothing() -> None:
    toll = kill_repeatedly(12, seed=1)
    assert dict(toll.rows()) | {"acknowledged changes": 0, "kills in mid-write": 0} == {
        "kills": 12,
        "acknowledged changes": 0,
        "kills in mid-write": 0,
        "acknowledged ticks lost": 0,
        "acknowledged notes lost": 0,
        "unreadable files": 0,
        "stores that had to be recovered": 0,
    }
    assert toll.clean
    assert toll.acknowledged > 12


def test_what_is_lost_is_counted(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.open()
    toll = Toll()
    for number in range(8):
        keep(profile, number)
        toll.acknowledge(number)
    profile.close()
    toll.look(tmp_path)
    assert toll.clean
    toll.acknowledge(300)
    toll.acknowledge(301)
    (tmp_path / "checklists.json.bak").write_bytes(b"")
    (tmp_path / "notes.json").write_bytes(b'{"notes')
    toll.look(tmp_path)
    assert (toll.ticks_lost, toll.notes_lost, toll.unreadable, toll.recovered) == (1, 2, 2, 1)
    assert not toll.clean
