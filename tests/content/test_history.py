"""Versions of pages in the guide's own repository: kept, found again, merged over devices, and never in the way."""

import os
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.errors import GuideMissing, GuideUnwritable, NameRefused, PageMissing, PageUnreadable
from content.history import Action, History, Kept
from tests.content.folders import NOBODY, run_child, write

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights, links and pipes")
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="Git is not installed")

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def git(folder: Path, *arguments: str) -> str:
    """What Git says, without the settings of whoever runs the tests."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_OPTIONAL_LOCKS": "0"}
    command = ["git", "-C", str(folder), *arguments]
    done = subprocess.run(command, env=clean | settings, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def repository(root: Path) -> Path:
    return root / ".lotse" / "history"


def told(history: History, path: str) -> list[tuple[str, str, str]]:
    return [(version.action.value, version.path, version.moved_from) for version in history.versions(path)]


def everything(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may go into: those of pytest are its own."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


# keeping and finding


@needs_git
def test_a_version_says_who_when_what_and_why(tmp_path: Path) -> None:
    history = History(tmp_path, "laden")
    assert (history.versions("a.md"), history.latest("a.md"), history.deleted([])) == ([], None, [])
    assert list(tmp_path.iterdir()) == []
    one = history.keep([Kept("abteilungen/büro.md", b"eins\r\n")], "Leitung <IT>", at(0), "erste Zeile\nzweite")
    two = history.keep([Kept("abteilungen/büro.md", b"zwei"), Kept("b.md", b"b")], "", at(1), action=Action.CREATED)
    newest, oldest = history.versions("abteilungen/büro.md")
    assert (newest.id, newest.who, newest.when, newest.action, newest.note) == (two, "", at(1), Action.CREATED, "")
    assert (oldest.id, oldest.who, oldest.when, oldest.action) == (one, "Leitung <IT>", at(0), Action.SAVED)
    assert oldest.note == "erste Zeile\nzweite"
    assert history.text(one, "abteilungen/büro.md") == b"eins\r\n"
    assert history.latest("abteilungen/büro.md") == b"zwei"
    assert [version.id for version in history.versions("b.md")] == [two]
    assert (tmp_path / ".lotse" / ".gitignore").read_bytes() == b"*\n"
    assert not (repository(tmp_path) / "index").exists()
    assert "error" not in git(repository(tmp_path), "fsck", "--full", "--strict")
    assert git(repository(tmp_path), "show", f"{one}:abteilungen/büro.md") == "eins\n"


@pytest.mark.parametrize("version", ["", "x", "0" * 40, "HEAD", "abc", "refs/heads/laden", "\udcff"])
def test_a_version_that_is_not_there_is_missing(tmp_path: Path, version: str) -> None:
    history = History(tmp_path, "laden")
    with pytest.raises(PageMissing):
        history.text(version, "a.md")
    kept = history.keep([Kept("a.md", b"a")], "", NOON)
    for wanted, path in ((version, "a.md"), (kept, "b.md"), (kept, "a.md/b.md"), (kept, "")):
        with pytest.raises(PageMissing):
            history.text(wanted, path)


def test_a_page_is_followed_across_names_and_back(tmp_path: Path) -> None:
    history = History(tmp_path, "laden")
    history.keep([Kept("a.md", b"1")], "", at(0))
    history.keep(
        [Kept("a.md", None), Kept("x/b.md", b"2", "a.md"), Kept("links.md", b"b")], "", at(1), action=Action.RENAMED
    )
    history.keep([Kept("x/b.md", b"3")], "", at(2))
    history.keep([Kept("a.md", b"another one")], "", at(3), action=Action.CREATED)
    assert told(history, "x/b.md") == [("saved", "x/b.md", ""), ("renamed", "x/b.md", "a.md"), ("saved", "a.md", "")]
    assert told(history, "a.md") == [("created", "a.md", "")]
    assert told(history, "links.md") == [("renamed", "links.md", "")]
    assert [history.text(v.id, v.path) for v in history.versions("x/b.md")] == [b"3", b"2", b"1"]
    assert history.deleted(["x/b.md", "a.md", "links.md"]) == []


def test_two_pages_may_change_their_names_with_each_other(tmp_path: Path) -> None:
    history = History(tmp_path, "laden")
    history.keep([Kept("a.md", b"A"), Kept("b.md", b"B")], "", at(0))
    history.keep([Kept("a.md", b"B", "b.md"), Kept("b.md", b"A", "a.md")], "", at(1), action=Action.RENAMED)
    assert [history.text(v.id, v.path) for v in history.versions("a.md")] == [b"B", b"B"]
    assert [history.text(v.id, v.path) for v in history.versions("b.md")] == [b"A", b"A"]


def test_what_was_deleted_can_be_had_again(tmp_path: Path) -> None:
    history = History(tmp_path, "laden")
    history.keep([Kept("x/a.md", b"A"), Kept("b.md", b"B"), Kept("c.md", b"C")], "", at(0))
    history.keep([Kept("x/a.md", None)], "Leitung", at(1), "weg", Action.DELETED)
    history.keep([Kept("b.md", None), Kept("d.md", b"B", "b.md")], "", at(2), action=Action.RENAMED)
    history.keep([Kept("c.md", None)], "", at(3), action=Action.DELETED)
    c, a = history.deleted(["d.md"])
    assert (a.path, a.who, a.note, a.action) == ("x/a.md", "Leitung", "weg", Action.DELETED)
    assert (history.text(a.id, a.path), history.text(c.id, c.path)) == (b"A", b"C")
    assert history.latest("x/a.md") is None
    history.keep([Kept("x/a.md", b"A")], "", at(4), action=Action.RESTORED)
    assert told(history, "x/a.md") == [("restored", "x/a.md", ""), ("deleted", "x/a.md", ""), ("saved", "x/a.md", "")]
    assert [version.path for version in history.deleted(["d.md", "x/a.md"])] == ["c.md"]


def test_a_name_is_one_in_any_normal_form(tmp_path: Path) -> None:
    history = History(tmp_path, "laden")
    decomposed = unicodedata.normalize("NFD", "Tür.md")
    version = history.keep([Kept(decomposed, b"1")], "", NOON)
    assert [found.path for found in history.versions("Tür.md")] == ["Tür.md"]
    assert history.text(version, decomposed) == history.latest(decomposed) == b"1"
    assert history.unknown({decomposed: b"1"}) == []


@pytest.mark.parametrize(
    "path", ["../a.md", "/a.md", "a/../b.md", "C:/a.md", "a\\b.md", "", "a//b.md", ".git/config", "\udcff.md", "a\0.md"]
)
def test_no_path_leads_out(tmp_path: Path, path: str) -> None:
    history = History(tmp_path, "laden")
    for kept in (Kept(path, b"x"), Kept("a.md", b"x", path or "../x")):
        with pytest.raises(NameRefused):
            history.keep([kept], "", NOON)
    assert history.versions(path) == []
    assert list(tmp_path.iterdir()) == []


@needs_git
@settings(max_examples=12)
@given(st.text(max_size=40), st.text(max_size=60), st.datetimes(timezones=st.just(UTC)))
def test_any_name_note_and_day_is_kept(
    tmp_path_factory: pytest.TempPathFactory, who: str, note: str, when: datetime
) -> None:
    root = tmp_path_factory.mktemp("guide")
    history = History(root, "laden")
    history.keep([Kept("a.md", b"x")], who, when, note)
    (version,) = history.versions("a.md")

    def plain(text: str) -> str:
        return unicodedata.normalize("NFC", text).replace("\0", "").encode("utf-8", "replace").decode()

    assert (version.who, version.note, version.when) == (plain(who), plain(note), when)
    assert "error" not in git(repository(root), "fsck", "--full", "--strict")


# devices


def test_two_devices_are_merged_by_time(tmp_path: Path) -> None:
    laden, lager = History(tmp_path, "laden"), History(tmp_path, "lager")
    copy = tmp_path / "copy"
    for minute, history in enumerate((laden, lager, laden, lager)):
        history.keep([Kept("a.md", str(minute).encode())], history.device, at(minute))
    lager.keep([Kept("b.md", b"b")], "", at(5))
    assert [v.who for v in laden.versions("a.md")] == ["lager", "laden", "lager", "laden"]
    assert laden.versions("a.md") == lager.versions("a.md")
    assert (laden.latest("a.md"), lager.latest("a.md"), laden.latest("b.md")) == (b"3", b"3", b"b")
    assert laden.unknown({"a.md": b"3", "b.md": b"x"}) == ["b.md"]
    assert not copy.exists()


@needs_git
def test_folders_that_were_synced_later_are_merged(tmp_path: Path) -> None:
    """Each device kept versions while it was away from the other."""
    here, there = (write(tmp_path / name, {"a.md": b""}) for name in ("here", "there"))
    laden, lager = History(here, "laden"), History(there, "lager")
    laden.keep([Kept("a.md", b"0")], "laden", at(0))
    lager.keep([Kept("a.md", b"1")], "lager", at(1))
    laden.keep([Kept("a.md", b"2"), Kept("c.md", b"c")], "laden", at(2))
    lager.keep([Kept("a.md", None)], "lager", at(3), action=Action.DELETED)
    shutil.copytree(there, here, dirs_exist_ok=True)
    assert [v.who for v in laden.versions("a.md")] == ["lager", "laden", "lager", "laden"]
    assert laden.latest("a.md") is None
    assert [v.path for v in laden.deleted(["c.md"])] == ["a.md"]
    assert laden.latest("c.md") == b"c"
    assert "error" not in git(repository(here), "fsck", "--full", "--strict")


def test_a_clock_that_is_behind_does_not_hide_what_was_saved_last(tmp_path: Path) -> None:
    laden, lager = History(tmp_path, "laden"), History(tmp_path, "lager")
    laden.keep([Kept("a.md", b"first")], "", at(60))
    lager.keep([Kept("a.md", b"second")], "", at(0))
    laden.keep([Kept("a.md", b"third")], "", at(-5))
    assert [laden.text(v.id, "a.md") for v in lager.versions("a.md")] == [b"third", b"second", b"first"]
    assert [v.when for v in lager.versions("a.md")] == [at(-5), at(0), at(60)]


def test_devices_with_names_of_any_kind_have_branches_of_their_own(tmp_path: Path) -> None:
    names = ["laden", "Laden", "LADEN", "", "../x", "a b", "ä", "ö", "x" * 300, "HEAD", "con"]
    for minute, name in enumerate(names):
        History(tmp_path, name).keep([Kept("a.md", name.encode())], name, at(minute))
    assert [v.who for v in History(tmp_path, "neu").versions("a.md")] == names[::-1]
    assert len(list((repository(tmp_path) / "refs" / "heads").iterdir())) == len(names)
    assert [entry.name for entry in tmp_path.iterdir()] == [".lotse"]


@pytest.mark.parametrize("ref", [b"", b"garbage", b"0" * 40 + b"\n", b"1" * 40 + b"\n", b"ref: refs/heads/laden\n"])
def test_a_branch_that_another_device_is_still_sending_is_left_out(tmp_path: Path, ref: bytes) -> None:
    history = History(tmp_path, "laden")
    history.keep([Kept("a.md", b"1")], "", NOON)
    write(repository(tmp_path), {"refs/heads/lager": ref, "refs/heads/laden (conflicted copy).tmp": b"x"})
    assert told(history, "a.md") == [("saved", "a.md", "")]
    history.keep([Kept("a.md", b"2")], "", NOON)
    assert history.latest("a.md") == b"2"
    assert history.set_aside is None


# damage


def newest_objects(root: Path) -> list[Path]:
    files = [file for file in (repository(root) / "objects").rglob("*") if file.is_file()]
    for file in files:
        file.chmod(0o644)
    return files


def truncate_all(root: Path) -> None:
    for file in newest_objects(root):
        file.write_bytes(file.read_bytes()[:7])


def empty_all(root: Path) -> None:
    for file in newest_objects(root):
        file.write_bytes(b"")


def lose_objects(root: Path) -> None:
    shutil.rmtree(repository(root) / "objects")
    (repository(root) / "objects").mkdir()


def lose_a_folder(root: Path) -> None:
    shutil.rmtree(repository(root) / "refs")


def lose_branches(root: Path) -> None:
    (repository(root) / "refs" / "heads" / "laden").unlink()


def spoil_the_branch(root: Path) -> None:
    (repository(root) / "refs" / "heads" / "laden").write_bytes(b"\0\0\0")


def empty_the_branch(root: Path) -> None:
    (repository(root) / "refs" / "heads" / "laden").write_bytes(b"")


def point_at_a_blob(root: Path) -> None:
    import pygit2

    blob = pygit2.Repository(str(repository(root))).create_blob(b"no commit")
    (repository(root) / "refs" / "heads" / "laden").write_bytes(f"{blob}\n".encode())


def put_a_file_there(root: Path) -> None:
    shutil.rmtree(repository(root))
    repository(root).write_bytes(b"no folder")


def put_an_empty_folder_there(root: Path) -> None:
    shutil.rmtree(repository(root))
    repository(root).mkdir()


def lead_git_elsewhere(root: Path) -> None:
    (repository(root) / "commondir").write_bytes(b"../../..\n")


DAMAGE = [
    truncate_all,
    empty_all,
    lose_objects,
    lose_a_folder,
    lose_branches,
    spoil_the_branch,
    empty_the_branch,
    point_at_a_blob,
    put_a_file_there,
    put_an_empty_folder_there,
    lead_git_elsewhere,
]


@needs_git
@pytest.mark.parametrize("reading", [True, False])
@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_history_is_set_aside_and_a_new_one_begun(
    tmp_path: Path, damage: Callable[[Path], None], reading: bool
) -> None:
    for number in range(3):
        History(tmp_path, "laden").keep([Kept("x/a.md", str(number).encode())], "", at(number))
    damage(tmp_path)
    history = History(tmp_path, "laden")
    if reading:
        assert history.versions("x/a.md") == []
        assert history.set_aside
    version = history.keep([Kept("x/a.md", b"neu")], "", at(9))
    aside = history.set_aside
    assert aside
    assert aside.exists()
    assert aside.parent == tmp_path / ".lotse"
    assert aside.name.startswith("history-damaged-20")
    assert [found.id for found in history.versions("x/a.md")] == [version]
    assert "error" not in git(repository(tmp_path), "fsck", "--full", "--strict")
    damage(tmp_path)
    again = History(tmp_path, "laden")
    again.keep([Kept("x/a.md", b"neu")], "", at(9))
    if damage is not lose_branches:  # a single version may be one that was cut short
        assert again.set_aside == aside.with_name(f"{aside.name}-2")


@pytest.mark.parametrize("name", ["HEAD", "config"])
@pytest.mark.parametrize("data", [b"garbage", b"", b"ref: refs/heads/x\n", None])
def test_what_steers_git_is_put_right(tmp_path: Path, name: str, data: bytes | None) -> None:
    history = History(tmp_path, "laden")
    history.keep([Kept("a.md", b"1")], "", NOON)
    file = repository(tmp_path) / name
    right = file.read_bytes()
    file.unlink()
    if data is not None:
        file.write_bytes(data)
    assert told(history, "a.md") == [("saved", "a.md", "")]
    assert file.read_bytes() == right
    assert history.set_aside is None


def test_one_lost_text_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    history = History(tmp_path, "laden")
    lost, sound = (history.keep([Kept("a.md", data)], "", NOON) for data in (b"lost", b"sound"))
    import pygit2

    blob = str(pygit2.hash(b"lost"))
    file = repository(tmp_path) / "objects" / blob[:2] / blob[2:]
    file.chmod(0o644)
    file.write_bytes(b"x")
    with pytest.raises(PageUnreadable):
        history.text(lost, "a.md")
    assert history.text(sound, "a.md") == b"sound"
    assert history.set_aside is None


def test_a_commit_that_was_made_by_hand_is_no_version(tmp_path: Path) -> None:
    import pygit2

    history = History(tmp_path, "laden")
    one = history.keep([Kept("a.md", b"1")], "", NOON)
    made = pygit2.Repository(str(repository(tmp_path)))
    name = pygit2.Signature("x", "x@haus.example")
    tree = made[one].peel(pygit2.Tree).id
    for text in ("by hand", "x\n\nLotse: {}", 'x\n\nLotse: {"who": 1}', "\nLotse: \xff", ""):
        tip = made.lookup_reference("refs/heads/laden").target
        made.create_commit("refs/heads/laden", name, name, text, tree, [tip])
    two = history.keep([Kept("a.md", b"2")], "", NOON)
    assert [version.id for version in history.versions("a.md")] == [two, one]


@pytest.mark.parametrize("name", ["refs/heads/laden.lock", "HEAD.lock", "config.lock", "packed-refs.lock"])
def test_a_stale_lock_is_set_aside(tmp_path: Path, name: str) -> None:
    history = History(tmp_path, "laden")
    for known in (False, True):
        if known:
            write(repository(tmp_path), {name: b"stale"})
        history.keep([Kept("a.md", b"1")], "", NOON)
    assert len(history.versions("a.md")) == 2
    assert not (repository(tmp_path) / "refs" / "heads" / "laden.lock").exists()


def test_a_version_can_be_taken_back(tmp_path: Path) -> None:
    history = History(tmp_path, "laden")
    one, two = (history.keep([Kept("a.md", data)], "", NOON) for data in (b"1", b"2"))
    history.take_back(one)
    history.take_back("0" * 40)
    assert len(history.versions("a.md")) == 2
    history.take_back(two)
    assert history.latest("a.md") == b"1"
    history.take_back(one)
    assert [version.id for version in history.versions("a.md")] == [one]
    assert history.set_aside is None


# guests in other people's folders


@needs_git
def test_a_repository_around_the_guide_is_left_byte_for_byte(tmp_path: Path) -> None:
    for guide in (tmp_path / "repo" / "docs", tmp_path / "other"):
        top = tmp_path / "repo" if guide.name == "docs" else guide
        write(guide, {"a.md": b"1", "b.md": b"b"})
        git(top, "init", "-q")
        git(top, "config", "core.autocrlf", "true")
        git(top, "add", ".")
        write(guide, {"a.md": b"staged", "c.md": b"c"})
        git(top, "add", ".")
        write(guide, {"a.md": b"changed"})
        status = git(top, "status", "--porcelain", "--ignored=no")
        before = everything(top / ".git")
        history = History(guide, "laden")
        history.keep([Kept("a.md", b"x\r\n"), Kept("new.md", b"n")], "", NOON)
        assert history.text(history.versions("a.md")[0].id, "a.md") == b"x\r\n"
        assert everything(top / ".git") == before
        assert git(top, "status", "--porcelain", "--ignored=no") == status


HOSTILE = """\
[core]
    repositoryformatversion = 0
    bare = false
    worktree = {elsewhere}
    hooksPath = {elsewhere}
    fsmonitor = {script}
    editor = {script}
    pager = {script}
    sshCommand = {script}
[include]
    path = {pipe}
[filter "x"]
    clean = {script}
    smudge = {script}
    process = {script}
[gpg]
    program = {script}
[commit]
    gpgSign = true
"""


@posix
def test_hostile_settings_and_hooks_execute_nothing(tmp_path: Path) -> None:
    elsewhere = write(tmp_path / "elsewhere", {"script": f"#!/bin/sh\ntouch {tmp_path}/executed\n"})
    script = elsewhere / "script"
    script.chmod(0o755)
    os.mkfifo(elsewhere / "pipe")
    hostile = HOSTILE.format(elsewhere=elsewhere, script=script, pipe=elsewhere / "pipe")
    guide = write(tmp_path / "guide", {"a.md": b"1", ".gitattributes": b"* filter=x\n", ".gitconfig": hostile})
    hooks = ("pre-commit", "post-commit", "reference-transaction", "post-update", "update", "fsmonitor-watchman")
    for place in (guide / ".git", repository(guide)):
        write(place, {"HEAD": b"ref: refs/heads/main\n", "config": hostile, "info/attributes": b"* filter=x\n"})
        for name in ("objects", "refs/heads"):
            (place / name).mkdir(parents=True)
        (place / "hooks").mkdir()
        for hook in hooks:
            (place / "hooks" / hook).symlink_to(script)
    before = everything(elsewhere.parent / "guide" / ".git")
    told = run_child(
        f"""
os.environ.update(HOME={str(guide)!r}, GIT_DIR={str(guide / ".git")!r}, GIT_CONFIG_GLOBAL={str(guide / ".gitconfig")!r},
    GIT_OBJECT_DIRECTORY={str(elsewhere)!r}, GIT_INDEX_FILE={str(elsewhere / "index")!r})
from datetime import UTC, datetime
from content.history import History, Kept
history = History(Path("."), "laden")
for data in (b"1", b"2"):
    history.keep([Kept("a.md", data)], "", datetime.now(UTC))
print(json.dumps([history.text(version.id, "a.md").decode() for version in history.versions("a.md")]))
""",
        guide,
    )
    assert told == ["2", "1"]
    assert not (tmp_path / "executed").exists()
    assert sorted(entry.name for entry in elsewhere.iterdir()) == ["pipe", "script"]
    assert everything(guide / ".git") == before


@posix
@pytest.mark.parametrize("link", [".lotse", ".lotse/history", ".lotse/history/objects", ".lotse/history/refs"])
def test_no_link_leads_the_history_out_of_the_guide(tmp_path: Path, link: str) -> None:
    guide = write(tmp_path / "guide", {"a.md": b"1"})
    History(guide, "laden").keep([Kept("a.md", b"1")], "", NOON)
    (guide / link).rename(tmp_path / "moved")
    (guide / link).symlink_to(tmp_path / "moved")
    before = everything(tmp_path / "moved")
    history = History(guide, "laden")
    assert history.versions("a.md") == []
    try:
        history.keep([Kept("a.md", b"2")], "", NOON)
    except GuideUnwritable:
        assert link == ".lotse"
    else:
        assert history.set_aside
    assert everything(tmp_path / "moved") == before


@posix
@pytest.mark.parametrize("known", [True, False])
def test_a_guide_that_cannot_be_written_keeps_nothing_and_is_still_read(open_folder: Path, known: bool) -> None:
    guide = write(open_folder, {"a.md": b"1"})
    if known:
        History(guide, "laden").keep([Kept("a.md", b"1")], "", NOON)
    before = everything(guide)
    told = run_child(
        f"""
import pygit2, pygit2.enums, filelock, _cffi_backend
from datetime import UTC, datetime
from content.errors import GuideUnwritable
from content.history import History, Kept
import content.steps
if os.geteuid() == 0:
    os.setuid({NOBODY})
else:
    for folder, _, _ in os.walk("."):
        os.chmod(folder, 0o555)
history = History(Path("."), "laden")
try:
    history.keep([Kept("a.md", b"2")], "", datetime.now(UTC))
except GuideUnwritable as error:
    print(json.dumps([error.reason, len(history.versions("a.md"))]))
""",
        guide,
    )
    for folder in (guide, *(entry for entry in guide.rglob("*") if entry.is_dir())):
        folder.chmod(0o755)
    assert told == [os.strerror(13), int(known)]
    assert everything(guide) == before


@posix
@needs_git
def test_a_full_disk_keeps_the_versions_that_are_there(tmp_path: Path) -> None:
    guide = write(tmp_path / "guide", {"a.md": b"1"})
    history = History(guide, "laden")
    version = history.keep([Kept("a.md", b"1")], "", NOON)
    told = run_child(
        """
import resource
from datetime import UTC, datetime
from content.errors import GuideUnwritable
from content.history import History, Kept
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    History(Path("."), "laden").keep([Kept("a.md", os.urandom(100_000))], "", datetime.now(UTC))
except GuideUnwritable as error:
    print(json.dumps(error.reason))
""",
        guide,
    )
    assert told
    assert [found.id for found in history.versions("a.md")] == [version]
    history.keep([Kept("a.md", b"2")], "", NOON)
    assert history.latest("a.md") == b"2"
    assert "error" not in git(repository(guide), "fsck", "--full", "--strict")


def test_a_guide_that_is_gone_is_told(tmp_path: Path) -> None:
    history = History(tmp_path / "weg", "laden")
    assert history.versions("a.md") == []
    with pytest.raises(GuideMissing):
        history.keep([Kept("a.md", b"1")], "", NOON)
    assert not (tmp_path / "weg").exists()
