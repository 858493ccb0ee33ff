"""A second start on the same profile hands its guide to the window that is open already, and ends."""

import hashlib
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec
from msgspec import Struct
from PySide6.QtCore import QDeadlineTimer, QObject, Signal

# QtNetwork takes about 10 ms to load: only where there is somebody to talk to, and for the door once the window is up.
# It needs a system library that the window does not (libgssapi_krb5); without it each start is a first one.
if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

MOST = 64 * 1024  # bytes of a message, far more than a path may have
_KNOCK = 200  # milliseconds for a process that is alive to let a knock in; one that is gone refuses at once
_TAKEN = b"taken\n"
_ACTIVATION = "XDG_ACTIVATION_TOKEN"  # with it Wayland lets a window come to the front; Qt looks for it there


class _Message(Struct, frozen=True, forbid_unknown_fields=True):
    """What a second start hands over, as one line of JSON."""

    guide: bytes | None  # the path as the system spells it: it need not be text
    activation: str = ""


def hand_over(profile: Path, guide: Path | None, patience: int = 2000) -> bool:
    """Give a guide, or nothing, to the program that runs on this profile. True once that has taken it.

    `patience` is in milliseconds and spent only where somebody listens. Needs no application object.
    """
    name = _server_name(profile)
    if not _may_answer(name):
        return False
    deadline = QDeadlineTimer(patience)
    socket = _connected(name, deadline)
    if socket is None:
        return False
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # else the first window may only blink in the task bar
    path = os.fsencode(guide.absolute()) if guide else None
    socket.write(msgspec.json.encode(_Message(path, os.environ.get(_ACTIVATION, ""))) + b"\n")
    while socket.bytesAvailable() < len(_TAKEN):
        if not socket.waitForReadyRead(deadline.remainingTime()):
            return False
    return bool(socket.read(len(_TAKEN)).data() == _TAKEN)


class Door(QObject):
    """Where the program that holds a profile hears of further starts on it."""

    guide_received = Signal(object)  # the Path that a second start was given, or None: only come to the front

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _server_name(profile)
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Let further starts come in, this user's alone. False where another process answers to the name already.

        What a process that was killed left behind is taken over. Of two that do this at the same time one may push the
        other aside, so it is for the one that holds the profile's lock.
        """
        try:
            from PySide6.QtNetwork import QLocalServer
        except ImportError:
            return False
        # Qt would put its socket in the place of one that is alive.
        if _may_answer(self._name) and _connected(self._name, QDeadlineTimer(_KNOCK)):
            return False
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._let_in)
        if not server.listen(self._name):
            server.deleteLater()
            return False
        self._server = server
        return True

    def close(self) -> None:
        """Let nobody in any more; the next start is a first one."""
        if self._server:
            self._server.close()

    def _let_in(self) -> None:
        while self._server and (socket := self._server.nextPendingConnection()):
            socket.setReadBufferSize(MOST)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._hear)

    def _hear(self) -> None:
        # A slot that held the socket itself would crash where the door goes before it.
        socket = cast("QLocalSocket", self.sender())
        if not socket.canReadLine():
            if socket.bytesAvailable() >= MOST:
                socket.abort()
            return
        try:
            message = msgspec.json.decode(socket.readLine(MOST).data(), type=_Message)
            guide = Path(os.fsdecode(message.guide)) if message.guide is not None else None
        except (msgspec.MsgspecError, UnicodeDecodeError):
            socket.abort()
            return
        if guide and (not guide.is_absolute() or "\0" in str(guide)):
            socket.abort()
            return
        # The other process waits for this; opening the guide may take longer.
        socket.write(_TAKEN)
        socket.flush()
        if message.activation and message.activation.isprintable():
            os.environ[_ACTIVATION] = message.activation
        self.guide_received.emit(guide)


def _server_name(profile: Path) -> str:
    """Where the profile's socket is: short, since systems allow about 100 characters, and never on a network drive."""
    place = os.path.normcase(os.path.realpath(profile))
    name = f"lotse-{hashlib.sha256(os.fsencode(place)).hexdigest()[:20]}"
    if sys.platform == "win32":
        return name
    folder = os.environ.get("TMPDIR") or "/tmp"  # noqa: S108 - `_may_answer` minds whose the name is
    return str(Path(folder, name).absolute())


def _may_answer(name: str) -> bool:
    """Whether to knock at all: at a socket of this user, since in a shared folder anybody may take a name."""
    if sys.platform == "win32":
        return True
    try:
        found = os.lstat(name)
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.geteuid()


def _connected(name: str, deadline: QDeadlineTimer) -> "QLocalSocket | None":
    try:
        from PySide6.QtNetwork import QLocalSocket
    except ImportError:
        return None
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket if socket.waitForConnected(deadline.remainingTime()) else None
