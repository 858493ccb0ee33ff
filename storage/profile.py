"""Everything that one person keeps: a folder with a file for each concern."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from storage import atomic
from storage.checklists import Checklists
from storage.drafts import Drafts
from storage.errors import ProfileInUse, StorageError, StoreUnwritable
from storage.notes import Notes
from storage.outbox import Outbox
from storage.people import People
from storage.reading import Reading
from storage.settings import Settings, Values
from storage.store import Store
from storage.talk import Talk
from storage.training import Training

if TYPE_CHECKING:  # a start reads the settings alone
    from filelock import BaseFileLock

    from storage.database import Database
    from storage.rescue import Recovery

LOCK = "lotse.lock"


class Profile:
    """The settings of a person, read at once, and their stores, which are empty and take nothing until they are opened.

    Belongs to one thread.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.settings = Settings(folder)
        self.checklists = Checklists(folder)
        self.notes = Notes(folder)
        self.reading = Reading(folder)
        self.people = People(folder)
        self.drafts = Drafts(folder)
        self.outbox = Outbox(folder)
        self.talk = Talk(folder)
        self.training = Training(folder)
        self.recoveries: list[Recovery] = []  # what became of damaged files
        self.faults: list[StorageError] = []  # why a store is empty, or can only be read
        self._stores: tuple[Store, ...] = (
            self.checklists,
            self.notes,
            self.reading,
            self.people,
            self.drafts,
            self.outbox,
            self.talk,
            self.training,
        )
        self._lock: BaseFileLock | None = None
        self._databases: list[Database] = []

    def open(self) -> None:
        """Take the profile for this process and open its stores; they are only read in a folder that allows no more.

        Raises `ProfileInUse` where another process has it.
        """
        from filelock import FileLock, Timeout

        self.close()
        self.settings.lent = False
        lock = FileLock(self.folder / LOCK, timeout=0, mode=atomic.PRIVATE, thread_local=False)
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock.acquire()
        except Timeout as error:
            raise ProfileInUse(self.folder) from error
        except OSError:
            self._open_stores(read_only=True)
            return
        self._lock = lock
        self._open_stores(read_only=False)

    def read(self) -> None:
        """Open the stores to be read beside a process that has the profile. Nothing is written, and nothing locked."""
        self.close()
        self.settings.lent = True
        self._open_stores(read_only=True)

    def close(self) -> None:
        """Let others have the profile. The stores are empty afterwards, and take nothing."""
        self._close_stores()
        if self._lock:
            self._lock.release()
            self._lock = None

    def clear(self) -> None:
        """Delete everything that is kept, with all copies, and go on with nothing.

        Only where the profile is open for writing. Raises `StoreUnwritable`; what is still there is kept then.
        """
        if not self._lock:
            raise StoreUnwritable(self.folder, "")
        self._close_stores()
        try:
            for file in [store.file for store in self._stores] + [self.settings.file]:
                _delete(file)
            for index in self.folder.glob("*.sqlite*"):  # made from the stores, by whoever searches them
                with suppress(OSError):  # in use; whoever has it open empties it
                    index.unlink()
            self.settings.values = Values()
            self.settings.recovery = None
        finally:
            self._open_stores(read_only=False)

    def rename_guide(self, earlier: str, now: str) -> None:
        """Let what is kept of a guide go by another id; of the same thing under both, the later counts.

        Raises `StorageError`; nothing is lost then, and it can be done again.
        """
        if self.faults:
            raise self.faults[0].with_traceback(None)
        for store in self._stores:
            store.rename_guide(earlier, now)
        self.settings.rename_guide(earlier, now)

    def _open_stores(self, read_only: bool) -> None:
        from storage.database import Database

        if self.settings.recovery:
            self.recoveries.append(self.settings.recovery)
        for store in self._stores:
            if not read_only:
                atomic.sweep(store.file)
            try:
                database = Database(store.file, store.VERSION, store.MIGRATIONS, read_only)
                with database.together():
                    store.bind(database)
            except StorageError as fault:
                self.faults.append(fault)
                store.close(fault)
                continue
            self._databases.append(database)
            if database.recovery:
                self.recoveries.append(database.recovery)
            if database.fault:
                self.faults.append(database.fault)

    def _close_stores(self) -> None:
        for store in self._stores:
            store.close(StoreUnwritable(store.file, ""))
        for database in self._databases:
            database.close()
        self._databases.clear()
        self.recoveries.clear()
        self.faults.clear()


def _delete(file: Path) -> None:
    """Delete a file and all that was ever kept of it; the file itself last, so that no backup of it can come back."""
    try:
        for name in (f"{file.name}.bak", f"{file.stem}.damaged*.json", f"{file.stem}.v*.json", f".{file.name}.*"):
            for copy in file.parent.glob(name):
                copy.unlink(missing_ok=True)
        file.unlink(missing_ok=True)
        atomic.flush_folder(file.parent)
    except OSError as error:
        raise StoreUnwritable(file, error.strerror or "") from error
