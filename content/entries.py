"""What colleagues write, in the guide's `dialog/`: entries, one file each, that are never changed (FORMAT.md).

Whoever shares the folder by whatever means may bring entries of others at any time, under any file name. So nothing
here depends on an order of files or on clocks that agree: an entry names those that it comes `after`.
"""

import os
import secrets
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from content.errors import ChangedElsewhere, PageUnreadable
from content.frontmatter import HeaderUnreadable, Value, read, split
from content.header_writing import cleaned, under_key
from content.library import DIALOG
from content.page_names import leads_out
from content.writing import current, digest, replace_file

MAX_BYTES = 256 * 1024  # of an entry
MAX_ENTRIES = 20_000  # in a folder
MAX_DEPTH = 3  # folders below `dialog/`

_SUFFIX = ".md"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file looked like from outside when it was read."""

    mtime: int  # nanoseconds
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """One file that somebody wrote."""

    path: str  # relative to the guide, with /, as on disk
    fields: Mapping[str, Value]
    body: str  # Markdown, without blanks around it
    at: datetime | None  # UTC, as the writer's clock had it; None where that cannot be read

    @property
    def name(self) -> str:
        """What other entries call it by: its file's name without `.md`, in one normal form."""
        return unicodedata.normalize("NFC", self.path.rpartition("/")[2].removesuffix(_SUFFIX))

    @property
    def folder(self) -> str:
        """The name of the folder that it lies in, in one normal form."""
        return unicodedata.normalize("NFC", self.path.split("/")[-2])

    def text(self, key: str) -> str:
        """A plain value of the header, on one line; empty where there is none."""
        value = self.fields.get(key, "")
        return " ".join(value.split()) if isinstance(value, str) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """The plain values of a list in the header; one value alone is a list of one."""
        value = self.fields.get(key, "")
        values = value if isinstance(value, list) else [value]
        return tuple(" ".join(one.split()) for one in values if isinstance(one, str) and one.strip())


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry that is to be written."""

    path: str  # relative to the guide
    text: str  # the whole file
    stamp: datetime | None = None  # what the file's time is set to, where that would tell something


@dataclass(frozen=True, slots=True)
class Dialog:
    """A snapshot of what colleagues wrote; answers to surveys are read apart (`content.answers`)."""

    entries: Mapping[str, Entry] = field(default_factory=dict)  # by path, in its order
    unreadable: tuple[str, ...] = ()  # paths of files that are no entries
    stamps: Mapping[str, Stamp] = field(default_factory=dict)

    def of(self, kind: str) -> list[Entry]:
        """The entries below a folder of `dialog/`: ideas, thanks or actions."""
        prefix = f"{DIALOG}/{kind}/"
        return [entry for path, entry in self.entries.items() if path.startswith(prefix)]


def new_id() -> str:
    """An id that nobody else makes, for an idea, an action or an entry."""
    return secrets.token_hex(8)


def new_entry(folder: str, fields: Mapping[str, str | Iterable[str]], body: str, at: datetime) -> NewEntry:
    """An entry to be written into `dialog/FOLDER`, at this time, kept to the second. Empty fields are left out."""
    moment = at.astimezone(UTC).replace(microsecond=0)
    lines = [f"at: {moment:%Y-%m-%dT%H:%M:%SZ}"]
    for key, value in fields.items():
        one_line = " ".join(value.split()) if isinstance(value, str) else [" ".join(one.split()) for one in value]
        if one_line:
            rest, below = under_key(cleaned(one_line))
            lines += [f"{key}: {rest}".rstrip(), *below]
    text = "\n".join(["---", *lines, "---", "", str(cleaned(body)).strip(), ""])
    return NewEntry(f"{DIALOG}/{folder}/{moment:%Y%m%d-%H%M%S}-{new_id()}{_SUFFIX}", text)


def write_entry(root: Path, entry: NewEntry) -> None:
    """Write an entry, flushed to disk; one that is there already, as after a crash, is well.

    Raises `GuideMissing`, `GuideUnwritable`, `NameRefused`, and `ChangedElsewhere` where something else has its name.
    """
    data = entry.text.encode()
    try:
        replace_file(root, entry.path, data, None)
    except ChangedElsewhere:
        there = current(root, entry.path)
        if there is None or digest(there) != digest(data):
            raise
    if entry.stamp:
        seconds = entry.stamp.timestamp()
        os.utime(root / entry.path, (seconds, seconds))


def read_dialog(root: Path, before: Dialog | None = None) -> Dialog:
    """Read what colleagues wrote below `ideas`, `thanks` and `actions`; entries known from `before` are taken from it.

    Junk is passed over, and named. A folder that cannot be listed is empty. Returns `before` where nothing changed.
    """
    before = before or Dialog()
    stamps = {path: stamp for kind in ("ideas", "thanks", "actions") for path, stamp in _found(root, kind)}
    if stamps == before.stamps:
        return before
    entries: dict[str, Entry] = {}
    unreadable: list[str] = []
    for path, stamp in sorted(stamps.items()):
        known = before.entries.get(path) if before.stamps.get(path) == stamp else None
        entry = known or _read(root, path, stamp)
        if entry is None:
            unreadable.append(path)
        else:
            entries[path] = entry
    return Dialog(entries, tuple(unreadable), stamps)


def parse_entry(path: str, text: str) -> Entry | None:
    """An entry from the text of its file; None where its header cannot be read."""
    parts = split(text.replace("\r\n", "\n").removeprefix("\ufeff"))
    try:
        fields = read(parts.header).values
    except HeaderUnreadable:
        return None
    return Entry(path, fields, parts.body.strip(), _moment(fields.get("at", "")))


def _read(root: Path, path: str, stamp: Stamp) -> Entry | None:
    if stamp.size > MAX_BYTES:
        return None
    try:
        data = current(root, path)
        return parse_entry(path, data.decode()) if data is not None and len(data) <= MAX_BYTES else None
    except (PageUnreadable, UnicodeDecodeError):
        return None


def _found(root: Path, kind: str) -> list[tuple[str, Stamp]]:
    """The files of a kind, without those that are hidden, links, or no Markdown; no more than can be borne."""
    found: list[tuple[str, Stamp]] = []
    waiting = [(root / DIALOG / kind, f"{DIALOG}/{kind}", 1)]
    while waiting and len(found) < MAX_ENTRIES:
        folder, prefix, depth = waiting.pop()
        try:
            with os.scandir(folder) as listing:
                for file in listing:
                    if file.name.startswith(".") or leads_out(file.name):
                        continue
                    path = f"{prefix}/{file.name}"
                    if file.is_dir(follow_symlinks=False) and depth < MAX_DEPTH:
                        waiting.append((folder / file.name, path, depth + 1))
                    elif file.is_file(follow_symlinks=False) and file.name.lower().endswith(_SUFFIX):
                        told = file.stat(follow_symlinks=False)
                        found.append((path, Stamp(told.st_mtime_ns, told.st_size)))
        except OSError:
            continue
    return found[:MAX_ENTRIES]


def _moment(value: Value) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
