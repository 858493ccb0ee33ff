"""A second start on one profile: real processes, found by nothing but the profile's folder."""

import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from ui.instance import MOST, Door, hand_over

ROOT = Path(__file__).parents[2]
LONG = 8000  # milliseconds; no test waits this long unless it fails

sockets_are_files = pytest.mark.skipif(sys.platform == "win32", reason="a pipe there, which no file leads to")
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["guide", "activation", "more"]), inner),
    max_leaves=4,
)
not_messages = json_values.filter(lambda value: not isinstance(value, dict) or value.get("guide", "") is not None).map(
    lambda value: json.dumps(value).encode()
)

FIRST = """
import json, sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from ui.instance import Door

app = QCoreApplication([])
door = Door(Path(sys.argv[1]))
door.guide_received.connect(lambda guide: print(json.dumps(guide and str(guide))))
print(json.dumps(door.listen()), flush=True)
until_told = threading.Thread(target=lambda: (sys.stdin.read(), app.quit()), daemon=True)
QTimer.singleShot(0, until_told.start)  # to quit before the loop runs would be lost
app.exec()
door.close()
"""

SECOND = """
import sys
from pathlib import Path
from ui.instance import hand_over

print(hand_over(Path(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2:] else None))
"""


def python(source: str, *arguments: str | Path, folder: Path = ROOT) -> subprocess.Popen[str]:
    """A process of its own, as each start of the program is one."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    return subprocess.Popen(  # noqa: S603 - our own source
        [sys.executable, "-c", source, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment,
        cwd=folder,
    )


class First:
    """A running program that holds a profile."""

    def __init__(self, profile: Path) -> None:
        self.process = python(FIRST, profile)
        assert self.process.stdout
        assert self.process.stdout.readline() == "true\n"  # it listens

    def end(self) -> list[str | None]:
        """End it, and tell which guides it was given. It must have said nothing else."""
        out, err = self.process.communicate(timeout=60)
        assert err == ""
        return [json.loads(line) for line in out.splitlines()]

    def kill(self) -> None:
        """End it as a crash does: nothing is cleared away."""
        self.process.kill()
        self.process.communicate(timeout=60)


Start = Callable[[Path], First]


@pytest.fixture(autouse=True)
def sockets(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder for temporary files, the sockets among them, whose paths must be short."""
    with tempfile.TemporaryDirectory(prefix="lotse") as folder:
        monkeypatch.setenv("TMPDIR", folder)
        yield Path(folder)


@pytest.fixture
def start() -> Iterator[Start]:
    started: list[First] = []

    def start(profile: Path) -> First:
        started.append(First(profile))
        return started[-1]

    yield start
    for first in started:
        if first.process.poll() is None:
            first.kill()


def caller(sockets: Path) -> socket.socket:
    """A connection to the one program that listens, with nothing said yet."""
    [door] = sockets.iterdir()
    client = socket.socket(socket.AF_UNIX)
    client.settimeout(LONG / 1000)
    client.connect(str(door))
    return client


def answer(client: socket.socket, words: bytes) -> bytes:
    """What the program says to some words; nothing where it hangs up."""
    try:
        client.sendall(words)
        return client.recv(100)
    except ConnectionError:  # it hung up with words unread
        return b""


def squat(sockets: Path, profile: Path) -> socket.socket:
    """Somebody else's socket in the place where a program would listen on this profile."""
    door = Door(profile)
    assert door.listen()
    [place] = sockets.iterdir()
    door.close()
    squatter = socket.socket(socket.AF_UNIX)
    squatter.bind(str(place))
    squatter.listen()
    return squatter


def test_a_guide_is_handed_over(tmp_path: Path, start: Start) -> None:
    profile, guide = tmp_path / "Prófil mit Blänk", tmp_path / "Kaufhaus „Süd“ 東"
    first = start(profile)
    assert hand_over(profile, guide)
    assert hand_over(profile, None)
    assert first.end() == [str(guide), None]


def test_a_second_start_needs_no_application_and_says_where_its_guide_is(tmp_path: Path, start: Start) -> None:
    first = start(tmp_path / "profile")
    second = python(SECOND, tmp_path / "elsewhere" / ".." / "profile", "Mein Führer", folder=tmp_path)
    assert second.communicate(timeout=60) == ("True\n", "")
    assert first.end() == [str(tmp_path / "Mein Führer")]


def test_with_nobody_there_the_start_is_a_first_one(tmp_path: Path, start: Start) -> None:
    second = python(SECOND, tmp_path)
    assert second.communicate(timeout=60) == ("False\n", "")
    first = start(tmp_path)
    assert first.end() == []
    assert not hand_over(tmp_path, None)


def test_after_a_crash_the_next_start_is_a_first_one(tmp_path: Path, start: Start) -> None:
    start(tmp_path).kill()
    assert not hand_over(tmp_path, tmp_path)
    first = start(tmp_path)
    assert hand_over(tmp_path, tmp_path)
    assert first.end() == [str(tmp_path)]


def test_who_listens_first_keeps_the_profile(tmp_path: Path, start: Start) -> None:
    first = start(tmp_path)
    assert not Door(tmp_path).listen()
    assert hand_over(tmp_path, tmp_path)
    assert first.end() == [str(tmp_path)]


def test_profiles_do_not_disturb_each_other(tmp_path: Path, start: Start) -> None:
    one, other = start(tmp_path / "one"), start(tmp_path / "other")
    assert hand_over(tmp_path / "one", tmp_path / "a")
    assert hand_over(tmp_path / "other", tmp_path / "b")
    assert one.end() == [str(tmp_path / "a")]
    assert hand_over(tmp_path / "other", tmp_path / "c")
    assert other.end() == [str(tmp_path / "b"), str(tmp_path / "c")]


@sockets_are_files
def test_only_the_user_may_come_in(tmp_path: Path, sockets: Path) -> None:
    door = Door(tmp_path)
    assert door.listen()
    [place] = sockets.iterdir()
    assert place.stat().st_mode & 0o077 == 0
    door.close()
    assert list(sockets.iterdir()) == []


@sockets_are_files
def test_what_is_no_message_is_not_heard(tmp_path: Path, sockets: Path, start: Start) -> None:
    first = start(tmp_path)

    @settings(max_examples=50, deadline=None)
    @given(st.binary(max_size=200) | not_messages)
    @example(b"[" * 60_000)
    @example(b'{"more": ' + b"[" * 60_000)
    @example(b'{"guide": ' + b"[" * 60_000)
    @example(b'{"guide": "bm90IGFic29sdXRl"}')
    @example(b'{"guide": "L2EAYg=="}')
    @example(b'{"guide": "/as/text"}')
    @example(b"null")
    @example(b"{}")
    def say(words: bytes) -> None:
        with caller(sockets) as client:
            assert answer(client, words + b"\n") == b""

    say()
    assert hand_over(tmp_path, tmp_path)
    assert first.end() == [str(tmp_path)]


@sockets_are_files
def test_one_who_does_not_come_to_an_end_holds_nobody_up(tmp_path: Path, sockets: Path, start: Start) -> None:
    first = start(tmp_path)
    with caller(sockets), caller(sockets) as half, caller(sockets) as endless:
        half.sendall(b'{"guide": nu')
        assert answer(endless, b" " * (20 * MOST)) == b""
        assert hand_over(tmp_path, tmp_path)
        assert answer(half, b"ll}\n") != b""
        assert first.end() == [str(tmp_path), None]


@sockets_are_files
def test_connections_do_not_pile_up(tmp_path: Path, sockets: Path, qtbot: QtBot) -> None:
    door = Door(tmp_path)
    assert door.listen()
    with caller(sockets), caller(sockets) as other:
        qtbot.waitUntil(lambda: len(door.findChildren(QLocalSocket)) == 2, timeout=LONG)
        other.sendall(b"junk\n")
        qtbot.waitUntil(lambda: len(door.findChildren(QLocalSocket)) == 1, timeout=LONG)
    qtbot.waitUntil(lambda: not door.findChildren(QLocalSocket), timeout=LONG)
    door.close()


@sockets_are_files
def test_a_path_that_is_no_text_and_the_right_to_come_to_the_front_are_handed_over(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide = Path(os.fsdecode(b"/f\xfchrer"))
    door = Door(tmp_path)
    assert door.listen()
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "of the second start")
    second = python(SECOND, tmp_path, guide)
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
    with qtbot.waitSignal(door.guide_received, timeout=LONG) as received:
        pass
    assert received.args == [guide]
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "of the second start"  # noqa: S105 - no secret
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
    assert second.communicate(timeout=60) == ("True\n", "")
    door.close()


@sockets_are_files
def test_one_who_does_not_answer_is_not_waited_for_long(tmp_path: Path, sockets: Path) -> None:
    with squat(sockets, tmp_path):
        assert not hand_over(tmp_path, tmp_path, patience=50)


@sockets_are_files
def test_one_who_answers_otherwise_is_not_believed(tmp_path: Path, sockets: Path) -> None:
    with squat(sockets, tmp_path) as squatter:
        second = python(SECOND, tmp_path)
        client, _ = squatter.accept()
        client.sendall(b"I am no Lotse\n")
        assert second.communicate(timeout=60) == ("False\n", "")
        client.close()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can give a file away")
def test_another_users_socket_is_told_nothing(tmp_path: Path, sockets: Path) -> None:
    with squat(sockets, tmp_path) as squatter:
        os.chown(squatter.getsockname(), 65534, 65534)
        assert not hand_over(tmp_path, tmp_path)
        squatter.setblocking(False)
        with pytest.raises(BlockingIOError):
            squatter.accept()  # nobody knocked


@sockets_are_files
def test_where_no_socket_can_be_there_is_no_door(
    tmp_path: Path, sockets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(sockets / "not there"))
    assert not Door(tmp_path).listen()
    assert not hand_over(tmp_path, tmp_path)
    monkeypatch.setenv("TMPDIR", str(sockets / ("long" * 40)))
    assert not Door(tmp_path).listen()
    assert not hand_over(tmp_path, tmp_path)
