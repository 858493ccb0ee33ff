"""Who saved which page when: versions in the guide's own Git repository, one branch for each device.

What is read is the union of all branches, so that a folder which several devices share never has a conflict. Each
version is a commit of all files of its device; the last line of its message says in JSON what it is.
"""

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from heapq import heappop, heappush
from pathlib import Path
from typing import TYPE_CHECKING

from content.errors import NameRefused, PageMissing
from content.history_message import Action, FileChange, Message, author, clean, foreign, read, written
from content.history_store import Damaged, Store, damage_told, refusal_told, refuse_cut_short
from content.history_tree import blob, entry, tree_of, write_tree
from content.page_names import leads_out

if TYPE_CHECKING:  # an editor needs it, a start does not
    from pygit2 import Oid, Repository

__all__ = ["Action", "History", "Kept", "Version"]


@dataclass(frozen=True, slots=True)
class Version:
    """A file as somebody left it."""

    id: str
    path: str  # it had then; relative to the guide, NFC
    who: str
    when: datetime  # UTC
    note: str
    action: Action
    moved_from: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """What becomes of one file in a version."""

    path: str
    data: bytes | None  # None: it is deleted
    moved_from: str = ""


@dataclass(frozen=True, slots=True)
class _Commit:
    id: "Oid"
    parents: "tuple[Oid, ...]"
    message: Message
    files: Mapping[str, FileChange]  # by path
    moved: Collection[str]  # paths that files were moved from


class History:
    """The versions of a guide's files, written as one device. Several threads may use it."""

    def __init__(self, root: Path, device: str) -> None:
        self._store = Store(root, device)
        self._commits: dict[Oid, _Commit] = {}  # those that were read once: they never change

    @property
    def set_aside(self) -> Path | None:
        """Where a damaged history was put; a new one was begun."""
        return self._store.set_aside

    @property
    def device(self) -> str:
        """The device's name as that of its branch, fit for a file."""
        return self._store.device

    def writing(self) -> AbstractContextManager[None]:
        """Keep other processes and threads of this device from writing. Raises `GuideMissing`, `GuideUnwritable`."""
        return self._store.writing()

    def keep(
        self, kept: Sequence[Kept], who: str, when: datetime, note: str = "", action: Action = Action.SAVED
    ) -> str:
        """Keep one version of some files, flushed to disk, and return its id.

        Raises `GuideMissing`, `GuideUnwritable`, and `NameRefused` for a path that leads out of the guide.
        """
        files = {_fit(one.path): one for one in kept}
        told = tuple(
            FileChange(path, one.data is None, _fit(one.moved_from) if one.moved_from else "")
            for path, one in files.items()
        )
        contents = {path: one.data for path, one in files.items()}

        def change(repository: "Repository") -> str:
            branches = self._store.branches(repository)
            own = branches.get(self._store.branch)
            tree = tree_of(repository, self._store.folder, own) if own else None
            newest = max((one.message.order for one in self._tips(repository, branches)), default=0)
            order = max(round(when.timestamp() * 1e6), newest + 1)
            message = Message(clean(who), when.astimezone(UTC), order, action, told, clean(note))
            commit = self._write(repository, message, write_tree(repository, self._store.folder, tree, contents), own)
            self._store.move_branch(repository, commit)
            return str(commit)

        return self._store.write(change)

    def take_back(self, version_id: str) -> None:
        """Forget the newest version of this device, as its files could not be written. The first of all stays."""

        def change(repository: "Repository") -> None:
            own = self._store.branches(repository).get(self._store.branch)
            if own and str(own) == version_id:
                parents = self._commit(repository, own).parents
                if parents:
                    self._store.move_branch(repository, parents[0])

        self._store.write(change)

    def newest(self) -> str:
        """The id of this device's newest version, of whatever file; "" where it has none."""

        def look(repository: "Repository") -> str:
            return str(self._store.branches(repository).get(self._store.branch, ""))

        return self._store.read(look, "")

    def versions(self, path: str) -> list[Version]:
        """The versions of a file, newest first, also under the names it had before. Raises `PageUnreadable`."""

        def look(repository: "Repository") -> list[Version]:
            return [_version(commit, file) for commit, file in self._trail(repository, _nfc(path))]

        return self._store.read(look, [])

    def text(self, version_id: str, path: str) -> bytes:
        """The bytes of a file in a version; where it deleted the file, those that it had before.

        `path` is the one it had then. Raises `PageMissing` and `PageUnreadable`.
        """

        def look(repository: "Repository") -> bytes | None:
            name = _nfc(path)
            commit = self._known_commit(repository, version_id)
            if commit is None:
                return None
            file = commit.files.get(name)
            if file and file.gone:
                commit = next(self._before(repository, commit, name), commit)
            found = entry(repository, self._store.folder, commit.id, name)
            return None if found is None else blob(repository, self._store.folder, found)

        data = self._store.read(look, None)
        if data is None:
            raise PageMissing(self._store.root / path, "")
        return data

    def latest(self, path: str) -> bytes | None:
        """The newest version of a file that any device kept; None where it is deleted, or was never kept."""

        def look(repository: "Repository") -> bytes | None:
            found = self._newest(repository, [_nfc(path)])[_nfc(path)]
            return None if found is None else blob(repository, self._store.folder, found)

        return self._store.read(look, None)

    def unknown(self, contents: Mapping[str, bytes]) -> list[str]:
        """Those of some files, by path, that are not as their newest versions have them."""
        import pygit2

        def look(repository: "Repository") -> list[str]:
            newest = self._newest(repository, {_nfc(path) for path in contents})
            return [path for path, data in contents.items() if newest[_nfc(path)] != pygit2.hash(data)]

        return self._store.read(look, list(contents))

    def deleted(self, paths_now: Iterable[str]) -> list[Version]:
        """The versions that deleted the files which are not there now, newest first. Files that moved are there."""
        now = {_nfc(path) for path in paths_now}

        def look(repository: "Repository") -> list[Version]:
            met = set(now)
            found = []
            for commit in self._walk(repository):
                for path, file in commit.files.items():
                    if file.gone and path not in met and path not in commit.moved:
                        found.append(_version(commit, file))
                    met.add(path)
            return found

        return self._store.read(look, [])

    # reading

    def _tips(self, repository: "Repository", branches: "Mapping[str, Oid]") -> list[_Commit]:
        found = []
        for name, oid in branches.items():
            try:
                found.append(self._commit(repository, oid))
            except Damaged:
                if name == self._store.branch:
                    raise
        return found

    def _walk(self, repository: "Repository") -> Iterator[_Commit]:
        """All commits of all branches, newest first. Where another device's cannot be read, its older ones are left."""
        branches = self._store.branches(repository)
        waiting: list[tuple[int, str, _Commit]] = []
        met: set[Oid] = set()
        own = {branches.get(self._store.branch)}

        def wait_for(oid: "Oid") -> None:
            if oid in met:
                return
            met.add(oid)
            try:
                commit = self._commit(repository, oid)
            except Damaged:
                if oid in own:
                    raise
                return
            if oid in own:
                own.update(commit.parents)
            heappush(waiting, (-commit.message.order, str(oid), commit))

        for name in sorted(branches, key=lambda name: name != self._store.branch):
            wait_for(branches[name])
        while waiting:
            commit = heappop(waiting)[2]
            yield commit
            for parent in commit.parents:
                wait_for(parent)

    def _trail(self, repository: "Repository", path: str) -> Iterator[tuple[_Commit, FileChange]]:
        """What became of a file, newest first. A name's earlier bearer that moved elsewhere is another file."""
        begun = False
        for commit in self._walk(repository):
            file = commit.files.get(path)
            if file is None:
                continue
            if begun and file.gone and path in commit.moved:
                return
            begun = True
            yield commit, file
            path = file.moved_from or path

    def _commit(self, repository: "Repository", oid: "Oid") -> _Commit:
        import pygit2

        if oid in self._commits:
            return self._commits[oid]
        refuse_cut_short(self._store.folder, oid)
        with damage_told(self._store.folder):
            found = repository[oid]
            if not isinstance(found, pygit2.Commit):
                raise Damaged
            message = read(found.raw_message) or foreign(found.commit_time)
            parents = tuple(found.parent_ids)
        files = {file.path: file for file in message.files}
        moved = {file.moved_from for file in message.files if file.moved_from}
        self._commits[oid] = commit = _Commit(oid, parents, message, files, moved)
        return commit

    def _known_commit(self, repository: "Repository", version_id: str) -> _Commit | None:
        import pygit2

        try:
            oid = pygit2.Oid(hex=version_id)
            if str(oid) != version_id or oid not in repository:
                return None
            return self._commit(repository, oid)
        except (ValueError, Damaged):
            return None

    def _before(self, repository: "Repository", commit: _Commit, path: str) -> Iterator[_Commit]:
        """The commits before this one that have a file."""
        for older in self._walk(repository):
            file = older.files.get(path)
            if file and not file.gone and older.message.order < commit.message.order:
                yield older

    def _newest(self, repository: "Repository", paths: Collection[str]) -> "dict[str, Oid | None]":
        """What some files are in their newest versions."""
        states = []
        branches = self._store.branches(repository)
        for tip in self._tips(repository, branches):
            try:
                states.append({path: entry(repository, self._store.folder, tip.id, path) for path in paths})
            except Damaged:
                if tip.id == branches.get(self._store.branch):
                    raise
        newest = states[0] if states else dict.fromkeys(paths)
        left = {path for path in paths if any(state[path] != newest[path] for state in states)}
        if left:  # the devices have different ones: time decides
            for commit in self._walk(repository):
                for path in left & commit.files.keys():
                    newest[path] = self._in_commit(repository, commit, path)
                    left.discard(path)
                if not left:
                    break
        return newest

    def _in_commit(self, repository: "Repository", commit: _Commit, path: str) -> "Oid | None":
        try:
            return None if commit.files[path].gone else entry(repository, self._store.folder, commit.id, path)
        except Damaged:  # another device's, which the folder is still receiving
            return None

    def _write(self, repository: "Repository", message: Message, tree: "Oid | None", parent: "Oid | None") -> "Oid":
        import pygit2

        with refusal_told(self._store.folder):
            seconds = max(round(message.when.timestamp()), 0)
            name = pygit2.Signature(author(message.who), f"{self.device}@lotse.invalid", seconds, 0, "utf-8")
            root = tree or repository.TreeBuilder().write()
            return repository.create_commit(None, name, name, written(message), root, [parent] if parent else [])


def _nfc(path: str) -> str:
    return unicodedata.normalize("NFC", path)


def _fit(path: str) -> str:
    """A path as the history names it. Raises `NameRefused`."""
    fit = _nfc(path)
    parts = fit.split("/")
    if leads_out(fit) or clean(fit) != fit or not all(parts) or ".git" in map(str.lower, parts):
        raise NameRefused(path, "outside")
    return fit


def _version(commit: _Commit, file: FileChange) -> Version:
    message = commit.message
    when = message.when.astimezone(UTC)
    return Version(str(commit.id), file.path, message.who, when, message.note, message.action, file.moved_from)
