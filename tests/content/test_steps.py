"""Several files in one step: all or none, undone, and completed after a kill."""

import os
import signal
import subprocess
import sys
import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import pytest

from content.errors import ChangedElsewhere, GuideMissing, GuideUnwritable, NameRefused
from content.history import Action, History
from content.steps import Change, Step, Steps
from content.writing import digest
from tests.content.folders import PROJECT, run_child, write
from tests.crash.saving import save_repeatedly

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits and signals")

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def pages(root: Path) -> dict[str, bytes]:
    files = (file for file in root.rglob("*") if file.is_file() and ".lotse" not in file.parts)
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in files}


def told(root: Path, path: str) -> list[str]:
    return [version.action.value for version in History(root, "laden").versions(path)]


def rename(root: Path) -> list[Change]:
    write(root, {"a.md": b"A", "links.md": b"[[a]]"})
    return [
        Change("a.md", None, digest(b"A")),
        Change("x/b.md", b"B", None, "a.md"),
        Change("links.md", b"[[x/b]]", digest(b"[[a]]")),
    ]


def test_a_page_that_was_there_before_is_kept_as_found(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": b"before"})
    steps = Steps(tmp_path, "laden")
    step = steps.apply([Change("a.md", b"after", digest(b"before"))], "Leitung", NOON, "note")
    assert pages(tmp_path) == {"a.md": b"after"}
    saved, found = steps.history.versions("a.md")
    assert (saved.id, saved.who, saved.note, saved.when) == (step.version, "Leitung", "note", NOON)
    assert (found.action, found.who) == (Action.FOUND, "")
    assert steps.history.text(found.id, "a.md") == b"before"
    write(tmp_path, {"a.md": b"by another program"})
    steps.apply([Change("a.md", b"again", digest(b"by another program"))], "", NOON)
    assert told(tmp_path, "a.md") == ["saved", "found", "saved", "found"]


def test_a_renaming_is_one_step_and_can_be_undone_and_done_again(tmp_path: Path) -> None:
    steps = Steps(tmp_path, "laden")
    step = steps.apply(rename(tmp_path), "", NOON, action=Action.RENAMED)
    after = pages(tmp_path)
    assert after == {"x/b.md": b"B", "links.md": b"[[x/b]]"}
    back = steps.apply(step.back, "", NOON, action=Action.UNDONE)
    assert pages(tmp_path) == {"a.md": b"A", "links.md": b"[[a]]"}
    assert not (tmp_path / "x").exists()
    assert told(tmp_path, "a.md") == ["undone", "renamed", "found"]
    steps.apply(back.back, "", NOON, action=Action.RENAMED)
    assert pages(tmp_path) == after
    assert told(tmp_path, "x/b.md") == ["renamed", "undone", "renamed", "found"]
    oldest = steps.history.versions("x/b.md")[-1]
    assert steps.history.text(oldest.id, oldest.path) == b"A"


def test_nothing_is_written_where_one_file_is_another(tmp_path: Path) -> None:
    changes = rename(tmp_path)
    write(tmp_path, {"links.md": b"changed"})
    with pytest.raises(ChangedElsewhere) as error:
        Steps(tmp_path, "laden").apply(changes, "", NOON)
    assert error.value.path == "links.md"
    assert pages(tmp_path) == {"a.md": b"A", "links.md": b"changed"}
    assert told(tmp_path, "a.md") == []


def test_nothing_to_change_is_no_version(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": b"A"})
    assert Steps(tmp_path, "laden").apply([Change("a.md", b"A", digest(b"A"))], "", NOON) == Step("", ())
    assert told(tmp_path, "a.md") == []


def test_a_name_that_changes_its_case_or_normal_form_alone(tmp_path: Path) -> None:
    write(tmp_path, {"IT.md": b"it", unicodedata.normalize("NFD", "b\u00fcro.md"): b"b"})
    steps = Steps(tmp_path, "laden")
    step = steps.apply([Change("it.md", b"it", None, "IT.md"), Change("IT.md", None, digest(b"it"))], "", NOON)
    assert "it.md" in pages(tmp_path)
    assert "IT.md" not in pages(tmp_path)
    steps.apply(step.back, "", NOON)
    assert "IT.md" in pages(tmp_path)
    steps.apply([Change("b\u00fcro.md", b"neu", digest(b"b"))], "", NOON)
    assert sorted(pages(tmp_path).values()) == [b"it", b"neu"]


def test_a_page_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    changes = rename(tmp_path)
    steps = Steps(tmp_path, "laden")
    (tmp_path / "links.md").chmod(0o444)
    with pytest.raises(GuideUnwritable):
        steps.apply(changes, "", NOON)
    (tmp_path / "links.md").chmod(0o644)
    with pytest.raises(NameRefused):
        steps.apply([*changes, Change("../x.md", b"x", None)], "", NOON)
    with pytest.raises(GuideMissing):
        Steps(tmp_path / "weg", "laden").apply(changes, "", NOON)
    assert pages(tmp_path) == {"a.md": b"A", "links.md": b"[[a]]"}
    assert told(tmp_path, "a.md") == []


@posix
def test_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": b"A", "b.md": b"B"})
    error = run_child(
        """
import resource
from datetime import UTC, datetime
from content.errors import GuideUnwritable
from content.steps import Change, Steps
from content.writing import digest
steps = Steps(Path("."), "laden")
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
changes = [Change("a.md", b"new", digest(b"A")), Change("b.md", b"x" * 50_000, digest(b"B"))]  # packs well in Git
try:
    steps.apply(changes, "", datetime.now(UTC))
except GuideUnwritable as error:
    print(json.dumps(error.reason))
""",
        tmp_path,
    )
    assert error == os.strerror(27)
    assert pages(tmp_path) == {"a.md": b"A", "b.md": b"B"}
    assert told(tmp_path, "a.md") == ["found"]
    assert Steps(tmp_path, "laden").finish() == []


CUT_SHORT = """
import os, signal, sys
sys.path.insert(0, {project!r})
from datetime import UTC, datetime
from pathlib import Path
from content.steps import Change, Steps
from content.writing import digest
def watch(event, arguments):
    if event == "os.rename" and str(arguments[1]).endswith("links.md"):
        os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(watch)
Steps(Path("."), "laden").apply([
    Change("links.md", b"[[x/b]]", digest(b"[[a]]")),
    Change("x/b.md", b"B", None, "a.md"),
    Change("a.md", None, digest(b"A")),
], "", datetime.now(UTC))
"""


@posix
@pytest.mark.parametrize("changed", [False, True])
def test_a_step_that_was_cut_short_is_completed(tmp_path: Path, changed: bool) -> None:
    rename(tmp_path)
    code = CUT_SHORT.format(project=str(PROJECT))
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=False)  # noqa: S603 - our own
    assert done.returncode == -signal.SIGKILL
    assert pages(tmp_path)["links.md"] == b"[[a]]"
    if changed:
        write(tmp_path, {"links.md": b"since then"})
    steps = Steps(tmp_path, "laden")
    assert set(steps.finish()) == {"x/b.md", "a.md"} | (set() if changed else {"links.md"})
    assert pages(tmp_path) == {"x/b.md": b"B", "links.md": b"since then" if changed else b"[[x/b]]"}
    assert steps.finish() == []


@pytest.mark.parametrize(
    "journal", [b"", b"garbage", b"[]", b'{"before": "x", "files": [{"path": "../x", "seen": null, "digest": null}]}']
)
def test_a_journal_that_nobody_can_follow_is_dropped(tmp_path: Path, journal: bytes) -> None:
    write(tmp_path, {"a.md": b"A", ".lotse/step-laden.json": journal})
    assert Steps(tmp_path, "laden").finish() == []
    assert pages(tmp_path) == {"a.md": b"A"}
    assert not (tmp_path / ".lotse" / "step-laden.json").exists()


def test_a_few_kills_in_mid_save_lose_nothing() -> None:
    toll = save_repeatedly(4, seed=3)
    assert toll.kills == 4
    assert toll.clean
