"""What the stores of a profile have in common, and what they are while their file is not open. Imports nothing dear."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from storage.errors import StorageError, StoreUnwritable

Tables = dict[str, dict[str, dict[str, Any]]]  # table → id → record, as JSON has them
Migrations = Mapping[int, Callable[[Tables], Tables]]  # version → what makes the next of it, damaged records or not


class Record(Protocol):
    """Something that is kept. Its id is its own within its table."""

    @property
    def id(self) -> str:
        """What tells it from others of its kind."""


R = TypeVar("R", bound=Record)


class Table(Protocol[R]):
    """The records of one kind."""

    def get(self, record: str) -> R | None:
        """The record with this id."""

    def all(self) -> list[R]:
        """Every record, in the order in which they were put first."""

    def of(self, group: Hashable) -> list[R]:
        """The records of one group."""

    def put(self, *records: R) -> None:
        """Keep records under their ids, in one write. Raises `StorageError`, and then nothing has changed."""

    def remove(self, *records: str) -> None:
        """Forget the records with these ids, in one write. Raises `StorageError`, and then nothing has changed."""


class Source(Protocol):
    """Where a store has its tables from."""

    def records(self, table: str, kind: type[R], group: Callable[[R], Hashable]) -> Table[R]:
        """The table of this name; `group` tells what its records are looked for by."""

    def together(self) -> AbstractContextManager[None]:
        """Make one write of all changes inside. Each record may be changed once."""


class Store:
    """One file of a profile, and the tables in it. Belongs to one thread."""

    FILE: ClassVar[str]
    VERSION: ClassVar[int] = 1
    MIGRATIONS: ClassVar[Migrations] = {}

    def __init__(self, folder: Path) -> None:
        self.file = folder / self.FILE
        self.close(StoreUnwritable(self.file, ""))

    def bind(self, source: Source) -> None:
        """Take the tables from there."""
        raise NotImplementedError

    def rename_guide(self, earlier: str, now: str) -> None:
        """Let the records of a guide go by another id, in one write. Raises `StorageError`."""
        raise NotImplementedError

    def close(self, fault: StorageError) -> None:
        """Be empty from now on, and answer each change with this error."""
        self.bind(Closed(fault))


class Closed:
    """Tables that hold nothing and take nothing."""

    def __init__(self, fault: StorageError) -> None:
        self._fault = fault

    def records(self, _table: str, _kind: type[R], _group: Callable[[R], Hashable]) -> Table[R]:
        """An empty table."""
        return _ClosedTable(self._fault)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Nothing to hold together: the first change fails."""
        yield


class _ClosedTable(Generic[R]):
    def __init__(self, fault: StorageError) -> None:
        self._fault = fault

    def get(self, _record: str) -> R | None:
        return None

    def all(self) -> list[R]:
        return []

    def of(self, _group: Hashable) -> list[R]:
        return []

    def put(self, *records: R) -> None:
        if records:
            raise self._fault.with_traceback(None)

    def remove(self, *records: str) -> None:
        if records:
            raise self._fault.with_traceback(None)
