"""`lotse lists`, beside a program that has the profile."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from main import main
from storage.models import ListItem, Run, Tick, TickState
from storage.profile import Profile

pytestmark = pytest.mark.usefixtures("qapp")

ROOT = Path(__file__).parents[1]
STARTER = ROOT / "content" / "guide" / "de"
BEGUN = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
ITEMS = [
    ListItem("platz", "Arbeitsplatz \x1b[31mprüfen", "Vor dem ersten Tag", due="-1"),
    ListItem("spät", "Konto beantragen", "Vor dem ersten Tag", due="0"),
    ListItem("lesen", "Serviceprotokoll lesen", "Erste Woche", due="4"),
    ListItem("konto", "Konto anlegen", "Erste Woche", who="Leitung Marketing"),
]


def lotse_lists(guide: Path, profile: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), "lists", str(guide), "--profile", str(profile), *more]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=60)  # noqa: S603 - our own program


def files(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {path.name: (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.iterdir()}


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """A profile that is open, as a window has it."""
    profile = Profile(tmp_path / "profile")
    profile.open()
    yield profile
    profile.close()


def begin(profile: Profile, guide: str, title: str = "Einarbeitungsplan", archived: datetime | None = None) -> None:
    run = Run(title, guide, "plan", title, date(2026, 11, 23), BEGUN, ITEMS, archived=archived)
    profile.checklists.keep_run(run)
    profile.checklists.keep_ticks(Tick(run.id, "platz", TickState.DONE, BEGUN, "Größe: =1+1"))


def test_the_lists_of_an_open_profile_are_printed_and_nothing_is_touched(profile: Profile) -> None:
    begin(profile, "kaufhaus-am-markt")
    begin(profile, "kaufhaus-am-markt", "Alter Plan", archived=BEGUN)
    begin(profile, "woanders", "Fremder Plan")
    before = files(profile.folder)
    done = lotse_lists(STARTER, profile.folder, "--lang", "en", "--today", "2026-11-25")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "1 of 3 done  Einarbeitungsplan"
    assert lines[2] == "  Vor dem ersten Tag"
    assert lines[3].startswith("  [x] Arbeitsplatz  [31mprüfen")
    assert lines[4].startswith("  [ ] Konto beantragen")
    assert "was due" in lines[4]
    assert "Leitung Marketing" in done.stdout
    assert "[ ] Konto anlegen" not in done.stdout
    assert "1 of 3 done  Alter Plan  (put away)" in lines
    assert "Fremder Plan" not in done.stdout
    assert "\x1b" not in done.stdout
    assert files(profile.folder) == before


def test_everything_as_json(profile: Profile) -> None:
    begin(profile, "kaufhaus-am-markt")
    told = json.loads(lotse_lists(STARTER, profile.folder, "--json", "--today", "2026-11-25").stdout)
    [one] = told["lists"]
    assert (one["id"], one["first_day"], one["done"], one["total"]) == ("Einarbeitungsplan", "2026-11-23", 1, 3)
    assert [item["id"] for item in one["items"]] == ["platz", "spät", "lesen", "konto"]
    first, late, _, colleague = one["items"]
    assert (first["state"], first["note"], first["due"]) == ("done", "Größe: =1+1", "2026-11-20")
    assert (late["timing"], late["mine"]) == ("overdue", True)
    assert (colleague["timing"], colleague["mine"]) == ("none", False)


Told = tuple[int, str, str]
Lists = Callable[[Path, Path], Told]


@pytest.fixture
def lists(capsys: pytest.CaptureFixture[str]) -> Lists:
    """The command within this process, which is quicker."""

    def run(guide: Path, profile: Path) -> Told:
        code = main(["lists", str(guide), "--profile", str(profile), "--lang", "en"])
        return code, *capsys.readouterr()

    return run


def test_a_guide_without_started_lists_says_so(lists: Lists, tmp_path: Path) -> None:
    assert lists(STARTER, tmp_path / "none") == (0, "No list of “Kaufhaus am Markt” has been begun.\n", "")
    assert not (tmp_path / "none").exists()


def test_a_guide_without_an_id_is_known_by_its_folder(lists: Lists, profile: Profile, tmp_path: Path) -> None:
    guide = tmp_path / "Handbuch"
    guide.mkdir()
    (guide / "index.md").write_text("# Handbuch\n", encoding="utf-8")
    begin(profile, profile.settings.guide_id(guide))
    assert "1 of 3 done" in lists(guide, profile.folder)[1]


def test_a_guide_that_got_an_id_later_has_its_lists(lists: Lists, profile: Profile, tmp_path: Path) -> None:
    guide = tmp_path / "Handbuch"
    guide.mkdir()
    (guide / "index.md").write_text("# Handbuch\n", encoding="utf-8")
    begin(profile, profile.settings.guide_id(guide))
    (guide / "index.md").write_text("---\nguide: {id: handbuch, name: Handbuch}\n---\n# Handbuch\n", encoding="utf-8")
    assert "1 of 3 done" in lists(guide, profile.folder)[1]
    begin(profile, "handbuch", "Neuer Plan")
    profile.settings.rename_guide(profile.settings.known_guide_id(guide), "handbuch")
    assert "Neuer Plan" in lists(guide, profile.folder)[1]


def test_a_guide_that_is_not_there(lists: Lists, tmp_path: Path) -> None:
    code, out, error = lists(tmp_path / "fort", tmp_path / "profile")
    assert (code, out) == (2, "")
    assert "is not there" in error


def test_lists_of_a_newer_program_are_left_alone(lists: Lists, tmp_path: Path) -> None:
    store = tmp_path / "checklists.json"
    store.write_text('{"_meta": {"1": {"version": 99}}}', encoding="utf-8")
    before = files(tmp_path)
    code, out, error = lists(STARTER, tmp_path)
    assert (code, out) == (2, "")
    assert "newer Lotse" in error
    assert files(tmp_path) == before


def test_damaged_lists_are_read_as_far_as_they_go_and_not_mended(lists: Lists, profile: Profile) -> None:
    begin(profile, "kaufhaus-am-markt")
    folder = profile.folder
    profile.close()
    store = folder / "checklists.json"
    store.write_bytes(store.read_bytes()[:-20])
    before = files(folder)
    code, out, error = lists(STARTER, folder)
    assert code == 0
    assert "Einarbeitungsplan" in out
    assert error.startswith("Checklists and ticks: the file was damaged or gone.")
    assert files(folder) == before


def test_no_window_is_loaded() -> None:
    check = "import sys, ui.commands; sys.exit(any(m in sys.modules for m in ('PySide6.QtGui', 'PySide6.QtWidgets')))"
    done = subprocess.run([sys.executable, "-c", check], cwd=ROOT, check=False, timeout=60)  # noqa: S603 - our own program
    assert done.returncode == 0


def test_records_can_be_read_back_from_a_narrow_console(profile: Profile) -> None:
    begin(profile, "kaufhaus-am-markt")
    command = [sys.executable, str(ROOT / "main.py"), "lists", str(STARTER), "--profile", str(profile.folder), "--json"]
    narrow = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, capture_output=True, env=narrow, check=True, timeout=60)  # noqa: S603 - our own program
    items = json.loads(done.stdout.decode("ascii"))["lists"][0]["items"]
    assert items[0]["note"] == "Größe: =1+1"
