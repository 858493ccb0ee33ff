"""The command line as a person uses it: a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
STARTER = ROOT / "content" / "guide"


def lotse(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    command = [sys.executable, str(ROOT / "main.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=kept | environment, timeout=60)  # noqa: S603 - our own program


def test_a_check_prints_a_line_for_each_gap() -> None:
    done = lotse("check", str(STARTER / "de"), "--lang", "de")
    assert done.returncode == 0
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("abteilungen/marketing.md:")
    assert all(": Lücke: " in line for line in lines)


def test_a_check_as_json() -> None:
    told = json.loads(lotse("check", str(STARTER / "en"), "--json").stdout)
    assert told.keys() == {"pages", "parties", "services", "relationships", "coverage", "problems"}
    assert len(told["relationships"]) >= 45


def test_a_guide_that_is_not_there() -> None:
    done = lotse("check", str(STARTER / "fr"), "--lang", "en")
    assert done.returncode == 2
    assert "is not there" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_one_sentence_says_so(tmp_path: Path) -> None:
    done = lotse("--profile", str(tmp_path), "--lang", "en", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""
