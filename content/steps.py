"""Several files of a guide changed in one step, which is kept as a version, can be undone, and survives a kill.

A journal says which files are to follow the next version; then that is kept; then the files are replaced. A step that
was cut short is completed from its journal by whoever writes next, or never was, where its version is not there.
"""

import os
import unicodedata
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

import msgspec

from content.errors import ContentError, GuideMissing, GuideUnwritable, NameRefused, PageUnreadable
from content.history import Action, History, Kept
from content.history_store import FOLDER
from content.page_names import fold
from content.writing import (
    Replacement,
    current,
    digest,
    flush_folder,
    locate,
    refuse_changed,
    refuse_unwritable,
    sweep,
)


@dataclass(frozen=True, slots=True)
class Change:
    """What is to become of one file."""

    path: str
    data: bytes | None  # None: it is deleted
    seen: str | None  # digest of what stands there; None: nothing does
    moved_from: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """What was done."""

    version: str  # "" where nothing was to be changed
    back: tuple[Change, ...]  # undoes it


class _Entry(msgspec.Struct, frozen=True):
    path: str
    seen: str | None
    digest: str | None  # of what it becomes


class _Journal(msgspec.Struct, frozen=True):
    before: str  # the device's newest version when the step began
    files: tuple[_Entry, ...]


class Steps:
    """Changes one guide, as one device. Several threads and processes may do so."""

    def __init__(self, root: Path, device: str) -> None:
        self.history = History(root, device)
        self._root = root
        # In a folder that several devices share, each completes its own steps alone.
        self._journal = root / FOLDER / f"step-{self.history.device}.json"

    def apply(
        self,
        changes: Sequence[Change],
        who: str,
        when: datetime,
        note: str = "",
        action: Action = Action.SAVED,
    ) -> Step:
        """Change these files, all or none, and keep that as a version.

        Raises `ChangedElsewhere` where one is not what was `seen`, `NameRefused`, `GuideMissing`, `GuideUnwritable`.
        Changes to nothing are left out.
        """
        if not self._root.is_dir():
            raise GuideMissing(self._root)
        for change in changes:
            refuse_unwritable(self._root, change.path)
        with self.history.writing():
            self.finish()
            before = {change.path: refuse_changed(self._root, change.path, change.seen) for change in changes}
            changes = [change for change in changes if change.moved_from or change.data != before[change.path]]
            if not changes:
                return Step("", ())
            self._keep_found(before, when)
            kept = [Kept(change.path, change.data, change.moved_from) for change in changes]
            ordered = _ordered(changes)
            entries = [_Entry(one.path, one.seen, None if one.data is None else digest(one.data)) for one in ordered]
            self._write_journal(_Journal(self.history.newest(), tuple(entries)))
            version = ""
            try:
                version = self.history.keep(kept, who, when, note, action)
                self._replace(ordered, entries, before)
            except ContentError:
                self._end_journal()
                with suppress(ContentError):
                    self.history.take_back(version)
                raise
            with suppress(GuideUnwritable):  # all is done: who follows the journal finds nothing to do
                self._end_journal()
        return Step(version, _back(changes, before))

    def finish(self) -> list[str]:
        """Complete a step that was cut short, and return the files that were changed for it.

        Files that are not what the step had seen any more are left. Raises `GuideUnwritable`; a guide without such
        a step is not touched.
        """
        if not self._journal.exists():
            return []
        with self.history.writing():
            try:
                journal = msgspec.json.decode(self._journal.read_bytes(), type=_Journal)
            except FileNotFoundError:
                return []
            except (msgspec.MsgspecError, UnicodeDecodeError):
                journal = _Journal("", ())  # nobody can follow it
            except OSError as error:
                raise GuideUnwritable(self._journal, error.strerror or "") from error
            sweep(self._root, [entry.path for entry in journal.files])
            version = self.history.newest()
            kept = version != journal.before
            done = [entry.path for entry in journal.files if kept and self._complete(version, entry)]
            self._end_journal()
        return done

    def _complete(self, version: str, entry: _Entry) -> bool:
        try:
            now = current(self._root, entry.path)
            if (None if now is None else digest(now)) != entry.seen or entry.seen == entry.digest:
                return False
            data = None if entry.digest is None else self.history.text(version, entry.path)
        except (PageUnreadable, NameRefused):
            return False
        if data is not None and digest(data) != entry.digest:
            return False
        with Replacement(self._root, entry.path, data, entry.seen) as replacement:
            replacement.place()
        return True

    def _keep_found(self, before: dict[str, bytes | None], when: datetime) -> None:
        """Keep what stands there and the history does not know, since another program wrote it."""
        found = {path: data for path, data in before.items() if data is not None}
        unknown = self.history.unknown(found)
        if not unknown:
            return
        with suppress(OSError, OverflowError, ValueError):
            newest = max(locate(self._root, path).stat().st_mtime for path in unknown)
            when = min(when, datetime.fromtimestamp(newest, UTC))
        self.history.keep([Kept(path, found[path]) for path in unknown], "", when, action=Action.FOUND)

    def _replace(self, changes: Sequence[Change], entries: Sequence[_Entry], before: dict[str, bytes | None]) -> None:
        """Put all files in their places. Where one fails, those that were replaced become what they were."""
        placed: list[tuple[Change, _Entry]] = []
        try:
            with ExitStack() as beside:
                replacements = [
                    beside.enter_context(Replacement(self._root, one.path, one.data, one.seen)) for one in changes
                ]
                for change, entry, replacement in zip(changes, entries, replacements, strict=True):
                    replacement.place()
                    placed.append((change, entry))
        except ContentError:
            for change, entry in reversed(placed):
                with (
                    suppress(ContentError),
                    Replacement(self._root, change.path, before[change.path], entry.digest) as undo,
                ):
                    undo.place()
            raise

    def _write_journal(self, journal: _Journal) -> None:
        beside = self._journal.with_name(f".{self._journal.name}-{token_hex(6)}")
        try:
            with beside.open("xb") as file:
                file.write(msgspec.json.encode(journal))
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self._journal)
            flush_folder(self._journal.parent)
        except OSError as error:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise GuideUnwritable(self._journal, error.strerror or "") from error

    def _end_journal(self) -> None:
        try:
            self._journal.unlink(missing_ok=True)
        except OSError as error:
            raise GuideUnwritable(self._journal, error.strerror or "") from error
        flush_folder(self._journal.parent)


def _ordered(changes: Sequence[Change]) -> list[Change]:
    """Files are made before others go, so that a page is there at any moment; unless they differ in case alone."""
    made = {fold(change.path) for change in changes if change.data is not None}

    def rank(change: Change) -> int:
        if change.data is not None:
            return 1
        return 0 if fold(change.path) in made else 2

    return sorted(changes, key=rank)


def _back(changes: Sequence[Change], before: dict[str, bytes | None]) -> tuple[Change, ...]:
    came_to = {unicodedata.normalize("NFC", change.moved_from): change.path for change in changes if change.moved_from}
    return tuple(
        Change(
            change.path,
            before[change.path],
            None if change.data is None else digest(change.data),
            came_to.get(unicodedata.normalize("NFC", change.path), "") if before[change.path] is not None else "",
        )
        for change in changes
    )
