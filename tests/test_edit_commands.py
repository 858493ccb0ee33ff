"""Versions of a page without a window: shown, and brought back."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from content.history import Action
from content.steps import Change, Steps
from content.writing import digest
from ui import edit_commands

pytestmark = pytest.mark.usefixtures("qapp")

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def guide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A guide with a page that was renamed, and one that was deleted."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = tmp_path / "guide"
    root.mkdir()
    (root / "index.md").write_bytes(b"# Haus\n")
    (root / "alt.md").write_bytes(b"# Kasse\n\nEins\n")
    (root / "weg.md").write_bytes(b"# Weg\n")
    steps = Steps(root, "laden")
    kasse = b"# Kasse\n\nZwei\n"
    moved = [Change("alt.md", None, digest(b"# Kasse\n\nEins\n")), Change("neu.md", kasse, None, "alt.md")]
    steps.apply(moved, "Leitung \x1b[31mKasse", NOON, "kürzer", Action.RENAMED)
    steps.apply([Change("weg.md", None, digest(b"# Weg\n"))], "", NOON, action=Action.DELETED)
    return root


def versions(guide: Path, page: str, profile: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    capsys.readouterr()
    assert edit_commands.history(guide, page, profile, "en", True) == 0
    told: list[dict[str, str]] = json.loads(capsys.readouterr().out)
    return told


def test_the_versions_of_a_page_are_shown(guide: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert edit_commands.history(guide, "Kasse", tmp_path / "profile", "en", False) == 0
    newest, oldest = capsys.readouterr().out.splitlines()
    assert newest.endswith("renamed  Leitung  [31mKasse  alt.md → neu.md kürzer")
    assert oldest.endswith("found")
    told = versions(guide, "neu", tmp_path / "profile", capsys)
    assert [(one["path"], one["action"]) for one in told] == [("neu.md", "renamed"), ("alt.md", "found")]
    assert newest.startswith(told[0]["id"][:10])
    assert edit_commands.history(guide, "nichts", tmp_path / "profile", "en", False) == 1
    assert edit_commands.history(guide / "nichts", "neu", tmp_path / "profile", "en", False) == 2


def test_a_version_is_brought_back(guide: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile = tmp_path / "profile"
    found = versions(guide, "neu", profile, capsys)[1]["id"]
    for wanted in ("", found[:3], "0000000"):
        assert edit_commands.restore(guide, "neu", wanted, profile, "en") == 1
    assert edit_commands.restore(guide, "neu.md", found[:10].upper(), profile, "en") == 0
    assert (guide / "neu.md").read_bytes() == b"# Kasse\n\nEins\n"
    assert [one["action"] for one in versions(guide, "neu", profile, capsys)] == ["restored", "renamed", "found"]
    assert edit_commands.restore(guide, "neu", found, profile, "en") == 0
    assert len(versions(guide, "neu", profile, capsys)) == 3


def test_a_page_that_was_deleted_comes_back(guide: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    deleted = versions(guide, "weg", tmp_path / "profile", capsys)[0]
    assert deleted["action"] == "deleted"
    assert edit_commands.restore(guide, "weg", deleted["id"], tmp_path / "profile", "en") == 0
    assert (guide / "weg.md").read_bytes() == b"# Weg\n"
