"""What a commit of a guide's history says of itself: a line for people, and one in JSON that is read back."""

import unicodedata
from datetime import UTC, datetime
from enum import StrEnum

import msgspec

_MARK = b"Lotse: "  # begins the line that is read back
_CRUD = " .,:;<>\"\\'"  # that Git cuts from the ends of names
_LONGEST = 72  # letters of the line for people


class Action(StrEnum):
    """What gave rise to a version."""

    CREATED = "created"
    SAVED = "saved"
    RENAMED = "renamed"
    DELETED = "deleted"
    RESTORED = "restored"
    UNDONE = "undone"
    FOUND = "found"  # what stood there before we first wrote, or what another program made of it


class FileChange(msgspec.Struct, frozen=True, omit_defaults=True):
    """What became of one file."""

    path: str  # relative to the guide, NFC
    gone: bool = False
    moved_from: str = ""


class Message(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a commit says."""

    who: str
    when: datetime  # UTC
    order: int  # microseconds; like `when`, and never before a version that was known
    action: Action
    files: tuple[FileChange, ...]
    note: str = ""


def written(message: Message) -> str:
    """The text of a commit."""
    paths = [file.path for file in message.files]
    more = f" (+{len(paths) - 1})" if len(paths) > 1 else ""
    title = f"{message.action.value}: {paths[0] if paths else ''}{more}"[:_LONGEST]
    note = f"{message.note}\n\n" if message.note else ""
    return f"{title}\n\n{note}{_MARK.decode()}{msgspec.json.encode(message).decode()}\n"


def read(text: bytes) -> Message | None:
    """What the text of a commit says; None for one that was not written here."""
    _, mark, line = text.rstrip(b"\n").rpartition(b"\n" + _MARK)
    try:
        return msgspec.json.decode(line, type=Message) if mark else None
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def foreign(seconds: int) -> Message:
    """What is made of a commit that was not written here: it tells of no file."""
    return Message("", datetime.fromtimestamp(0, UTC), seconds * 1_000_000, Action.FOUND, ())


def author(who: str) -> str:
    """A name that Git takes for one."""
    return "".join(c for c in clean(who) if c.isprintable() and c not in "<>").strip(_CRUD) or "Lotse"


def clean(text: str) -> str:
    """A text that UTF-8 can hold, in NFC, without NUL."""
    return unicodedata.normalize("NFC", text).encode("utf-8", "replace").decode().replace("\0", "")
