"""What a person keeps is safe: damaged, newer, locked, full or read-only stores, and a second window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storage.models import TickState
from storage.profile import Profile
from tests.stories.conftest import Desk

ROOT = Path(__file__).parents[2]


@pytest.fixture
def shop(desk: Desk) -> Path:
    folder = desk.documents / "Leitfaden"
    folder.mkdir(parents=True)
    (folder / "index.md").write_text("---\nguide: {id: shop, name: Shop}\n---\n# Shop\n\n- [ ] Say hello\n", "utf-8")
    (folder / "plan.md").write_text("---\ntitle: Plan\nkind: checklist\n---\n- [ ] Log in {#login}\n- [ ] Lunch {#l}\n")
    return folder


@pytest.fixture
def ticked(desk: Desk, shop: Path) -> Path:
    """One item of a list is ticked; the program has ended. Returns the file with the lists."""
    desk.read(shop)
    workspace = desk.window.workspace
    assert workspace.guide
    run = workspace.lists.begin(workspace.guide.pages["plan"], workspace.today)
    workspace.lists.set_state(run, "login", TickState.DONE)
    desk.stop()
    return desk.home / "profile" / "checklists.json"


def start(desk: Desk) -> None:
    desk.start()
    desk.wait(lambda: desk.window.workspace.guide is not None)


@pytest.mark.parametrize("damage", [b"", b"\x00\xff junk", b'{"runs": {"1": 7}}', b"[]", b'{"_meta": {"1": {"ver'])
def test_a_damaged_store_is_mended_from_its_backup_and_told(desk: Desk, ticked: Path, damage: bytes) -> None:
    ticked.write_bytes(damage)
    start(desk)
    desk.wait(lambda: "checklists" in desk.banner())
    assert desk.window.workspace.lists.started()
    aside = list(ticked.parent.glob("checklists.damaged-*.json"))
    assert [file.read_bytes() for file in aside] == [damage]


def test_a_store_of_a_newer_version_is_left_untouched(desk: Desk, ticked: Path) -> None:
    newer = ticked.read_bytes().replace(b'"version":1', b'"version":99')
    assert newer != ticked.read_bytes()
    ticked.write_bytes(newer)
    start(desk)
    desk.wait(lambda: "newer" in desk.banner())
    lists, guide = desk.window.workspace.lists, desk.window.workspace.guide
    assert guide
    assert lists.started() == []
    assert lists.begin(guide.pages["plan"], desk.window.workspace.today) == ""
    assert "newer" in desk.banner()
    desk.stop()
    assert ticked.read_bytes() == newer


def test_a_profile_that_cannot_be_written_says_so_and_the_box_stays_as_it_was(desk: Desk, ticked: Path) -> None:
    ticked.chmod(0o400)
    start(desk)
    desk.go("Checklists")
    desk.wait(lambda: "Lunch" in desk.boxes())
    assert desk.box("Log in").isChecked()
    desk.tick("Lunch")
    desk.wait(lambda: "could not be" in desk.banner() or "cannot be" in desk.banner())
    assert not desk.box("Lunch").isChecked()


@pytest.mark.usefixtures("ticked")
def test_a_clock_that_was_set_back_loses_nothing(desk: Desk) -> None:
    desk.clock = desk.clock.replace(year=2019)
    start(desk)
    desk.go("Checklists")
    desk.wait(lambda: "Lunch" in desk.boxes())
    assert desk.box("Log in").isChecked()
    desk.tick("Lunch")
    desk.tick("Log in")
    desk.restart()
    desk.wait(lambda: desk.window.workspace.guide is not None)
    desk.go("Checklists")
    desk.wait(lambda: "Lunch" in desk.boxes())
    assert (desk.box("Log in").isChecked(), desk.box("Lunch").isChecked()) == (False, True)


@pytest.mark.usefixtures("ticked")
def test_a_second_start_hands_its_guide_to_the_first_window(desk: Desk) -> None:
    start(desk)
    other = desk.documents / "Zweiter Leitfaden"
    other.mkdir()
    (other / "index.md").write_text("# Other\n\nAnother guide.\n", "utf-8")
    second = [sys.executable, str(ROOT / "main.py"), str(other), "--profile", str(desk.home / "profile")]
    with subprocess.Popen(second, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as process:  # noqa: S603 - our own command
        desk.see("Another guide.")
        assert process.wait(20) == 0


@pytest.mark.usefixtures("ticked")
def test_where_another_process_has_the_profile_it_can_be_read(desk: Desk) -> None:
    other = Profile(desk.home / "profile")
    other.open()
    try:
        start(desk)
        desk.go("Checklists")
        desk.wait(lambda: "Lunch" in desk.boxes())
        assert desk.box("Log in").isChecked()
        desk.tick("Lunch")
        assert not desk.box("Lunch").isChecked()
        desk.wait(desk.banner)
    finally:
        other.close()
