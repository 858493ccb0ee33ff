"""The bare Git repository that a guide's versions are kept in, `.lotse/history`: found, begun, or set aside.

It is ours alone. What steers Git in it (`HEAD`, `config`) always has the same bytes and is put right before Git looks
at it, so that a guide which came from elsewhere decides nothing. No settings of the user are read, no hook is run,
and the repository that the guide may lie in is never opened.
"""

import errno
import hashlib
import os
import re
import secrets
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from content.errors import GuideMissing, GuideUnwritable, PageUnreadable
from content.writing import flush_folder

if TYPE_CHECKING:  # an editor needs them, a start does not
    from filelock import FileLock
    from pygit2 import Oid, Repository

FOLDER = ".lotse"
LARGEST = 256 * 1024**2  # bytes of a file that is kept
LONGEST_WAIT = 10  # seconds for another process of this device

_HEAD = b"ref: refs/heads/main\n"  # no branch is checked out; Git wants to read something
_CONFIG = b"[core]\n\trepositoryformatversion = 0\n\tfilemode = false\n\tbare = true\n"
_FOLDERS = ("objects", "refs", "refs/heads")
_FOREIGN = ("commondir", "config.worktree", "objects/info/alternates")  # would lead Git elsewhere

_Told = TypeVar("_Told")


class Damaged(Exception):
    """The repository is none, or this device's branch cannot be read."""


@cache
def _let_git_read_no_settings() -> None:
    import pygit2

    levels = pygit2.enums.ConfigLevel
    for level in (levels.PROGRAMDATA, levels.SYSTEM, levels.XDG, levels.GLOBAL):
        pygit2.settings.search_path[level] = ""
    pygit2.settings.owner_validation = False  # a shared folder belongs to somebody else; see the bytes above
    pygit2.settings.enable_fsync_gitdir(True)


@contextmanager
def damage_told(folder: Path) -> Iterator[None]:
    """What Git cannot make sense of is damage; what the system does not let it read is not."""
    import pygit2

    try:
        yield
    except (pygit2.GitError, KeyError, ValueError, TypeError) as error:
        raise Damaged(str(error)) from error
    except OSError as error:
        raise PageUnreadable(folder, error.strerror or str(error)) from error


def refuse_cut_short(folder: Path, oid: "Oid") -> None:
    """Raise `Damaged` for an object whose file ends too early: libgit2 1.9 would read it for ever."""
    name = str(oid)
    try:
        data = (folder / "objects" / name[:2] / name[2:]).read_bytes()
    except FileNotFoundError:
        return  # in a pack, or missing: Git tells
    except OSError as error:
        raise PageUnreadable(folder, error.strerror or "") from error
    unpacked = zlib.decompressobj()
    try:
        unpacked.decompress(data, LARGEST)
    except zlib.error as error:
        raise Damaged from error
    if not unpacked.eof:
        raise Damaged


@contextmanager
def refusal_told(folder: Path) -> Iterator[None]:
    """Whatever goes wrong while Git writes is a guide that cannot be written."""
    import pygit2

    try:
        yield
    except (pygit2.GitError, KeyError, ValueError, OSError) as error:
        raise GuideUnwritable(folder, getattr(error, "strerror", None) or str(error)) from error


class Store:
    """One guide's repository, for one device, which has a branch of its own."""

    def __init__(self, root: Path, device: str) -> None:
        self.root = root
        self.device = _safe(device)
        self.folder = root / FOLDER / "history"
        self.branch = f"refs/heads/{self.device}"
        self.set_aside: Path | None = None  # where a damaged repository was put
        self._lock: FileLock | None = None
        self._making = threading.Lock()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Keep other processes and threads of this device from writing. Raises `GuideMissing`, `GuideUnwritable`."""
        from filelock import FileLock, Timeout

        self._make_folder()
        file = self.root / FOLDER / f"{self.device}.lock"
        with self._making:
            lock = self._lock = self._lock or FileLock(file)
        try:
            lock.acquire(timeout=LONGEST_WAIT)
        except (Timeout, OSError, NotImplementedError) as error:
            raise GuideUnwritable(file, getattr(error, "strerror", None) or os.strerror(errno.EBUSY)) from error
        try:
            yield
        finally:
            lock.release()

    def read(self, look: "Callable[[Repository], _Told]", nothing: _Told) -> _Told:
        """What `look` finds in the repository; `nothing` where there is none yet, or a damaged one was set aside.

        Raises `PageUnreadable`, and `GuideUnwritable` for damage in a guide that cannot be written.
        """
        try:
            return self._look(look, nothing)
        except Damaged:
            with self.writing():
                try:  # another process may have been quicker
                    return self._look(look, nothing)
                except Damaged:
                    self._put_aside()
            return nothing

    def write(self, change: "Callable[[Repository], _Told]") -> _Told:
        """What `change` makes of the repository, which is begun where there is none or a damaged one."""
        with self.writing():
            for _ in range(2):
                try:
                    with self._opened() as repository:
                        if repository is not None:
                            return change(repository)
                except Damaged:
                    self._put_aside()
                self._begin()
            raise GuideUnwritable(self.folder, os.strerror(errno.EIO))

    def _look(self, look: "Callable[[Repository], _Told]", nothing: _Told) -> _Told:
        with self._opened() as repository:
            return nothing if repository is None else look(repository)

    @contextmanager
    def _opened(self) -> "Iterator[Repository | None]":
        if (self.root / FOLDER).is_symlink() or not os.path.lexists(self.folder):
            yield None
            return
        _let_git_read_no_settings()
        import pygit2

        self._put_right()
        flags = pygit2.enums.RepositoryOpenFlag
        with damage_told(self.folder):
            repository = pygit2.Repository(str(self.folder), flags.BARE | flags.NO_SEARCH | flags.NO_DOTGIT)
        try:
            self._refuse_without_branches(repository)
            yield repository
        finally:
            repository.free()

    def _put_right(self) -> None:
        """Whatever another program made of it, Git finds the settings that we wrote. Raises `Damaged`."""
        folder = self.folder
        real = all(part.is_dir() and not part.is_symlink() for part in (folder, *(folder / name for name in _FOLDERS)))
        if not real or any(os.path.lexists(folder / name) for name in _FOREIGN):
            raise Damaged
        for name, wanted in (("HEAD", _HEAD), ("config", _CONFIG)):
            file = folder / name
            try:
                plain = file.is_file() and not file.is_symlink()
                if not plain or file.stat().st_size != len(wanted) or file.read_bytes() != wanted:
                    _replace(file, wanted)
            except (IsADirectoryError, NotADirectoryError) as error:
                raise Damaged from error
            except OSError as error:
                raise Damaged from error if file.is_dir() else GuideUnwritable(file, error.strerror or "")

    def _refuse_without_branches(self, repository: "Repository") -> None:
        """Versions without any branch that leads to them were lost. A single one comes of a first save cut short."""
        import pygit2

        with damage_told(self.folder):
            if any(name.startswith(b"refs/heads/") for name in repository.raw_listall_references()):
                return
            commits = 0
            for oid in repository.odb:
                refuse_cut_short(self.folder, oid)
                commits += repository.odb.read_header(oid)[0] == pygit2.enums.ObjectType.COMMIT
                if commits > 1:
                    raise Damaged

    def branches(self, repository: "Repository") -> "dict[str, Oid]":
        """The newest commit of each device. Another device's, which a folder may still be receiving, may be left out.

        Raises `Damaged` where this device's cannot be read.
        """
        import pygit2

        found: dict[str, Oid] = {}
        with damage_told(self.folder):
            names = [name.decode(errors="replace") for name in repository.raw_listall_references()]
        if self.branch not in names and (self.folder / self.branch).exists():
            raise Damaged
        for name in sorted(name for name in names if name.startswith("refs/heads/")):
            try:
                target = repository.lookup_reference(name).target
                if isinstance(target, pygit2.Oid):
                    found[name] = target
            except (pygit2.GitError, KeyError, ValueError, OSError) as error:
                if name == self.branch:
                    raise Damaged from error
        return found

    def move_branch(self, repository: "Repository", target: "Oid") -> None:
        """Let this device's branch end at a commit. Raises `GuideUnwritable`.

        Only while `writing`: a lock that Git finds then is of a process that was killed, and is set aside.
        """
        lock = self.folder / f"{self.branch}.lock"
        with refusal_told(self.folder):
            if os.path.lexists(lock):
                lock.replace(self.folder / f"{self.device}.lock-stale")
            if self.branch in repository.references:
                repository.lookup_reference(self.branch).set_target(target)
            else:
                repository.references.create(self.branch, target)

    # folders

    def _make_folder(self) -> None:
        """`.lotse`, which a repository around the guide leaves alone."""
        if not self.root.is_dir():
            raise GuideMissing(self.root)
        folder = self.root / FOLDER
        if folder.is_symlink():  # would lead out of the guide
            raise GuideUnwritable(folder, os.strerror(errno.ELOOP))
        try:
            folder.mkdir(exist_ok=True)
            ignored = folder / ".gitignore"
            if not os.path.lexists(ignored):
                _replace(ignored, b"*\n")
        except OSError as error:
            raise GuideUnwritable(folder, error.strerror or "") from error

    def _begin(self) -> None:
        """Make an empty repository, which is there as a whole or not at all."""
        beside = self.folder.with_name(f".history-{secrets.token_hex(6)}")
        try:
            for name in ("objects", "refs/heads"):
                (beside / name).mkdir(parents=True)
            for name, data in (("HEAD", _HEAD), ("config", _CONFIG)):
                _replace(beside / name, data)
            beside.rename(self.folder)
            flush_folder(self.folder.parent)
        except OSError as error:
            raise GuideUnwritable(self.folder, error.strerror or "") from error

    def _put_aside(self) -> None:
        day = datetime.now(UTC).date().isoformat()
        name = aside = self.folder.with_name(f"history-damaged-{day}")
        number = 1
        while os.path.lexists(aside):
            number += 1
            aside = name.with_name(f"{name.name}-{number}")
        try:
            self.folder.rename(aside)
            flush_folder(aside.parent)
        except OSError as error:
            raise GuideUnwritable(self.folder, error.strerror or "") from error
        self.set_aside = aside


def _safe(device: str) -> str:
    """A device's name as that of a branch and a file on every system; two devices keep two names."""
    safe = re.sub(r"[^a-z0-9-]+", "-", device.lower()).strip("-")[:40]
    if safe == device:
        return safe or "device"
    return f"{safe or 'device'}-{hashlib.sha256(device.encode('utf-8', 'replace')).hexdigest()[:8]}"


def _replace(file: Path, data: bytes) -> None:
    beside = file.with_name(f".{file.name}-{secrets.token_hex(6)}")
    try:
        with beside.open("xb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        beside.replace(file)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
