"""TinyDB on a storage that survives a kill, a full disk and a damaged file, and typed records on top of it."""

import errno
import os
import time
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from math import isfinite
from pathlib import Path
from typing import Any, Generic, cast

import msgspec
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document
from tinydb.table import Table as TinyTable

from storage import atomic, rescue
from storage.errors import StoreNewer, StoreUnwritable
from storage.rescue import META, Found, Recovery
from storage.store import Migrations, R, Tables

__all__ = ["Database", "DurableStorage", "Records", "Recovery"]

META_ID = "1"


class DurableStorage(Storage):
    """One JSON file, which is whole at any moment; the generation before stands beside it as `NAME.json.bak`.

    The bytes are what the disk has; they change after it has them. TinyDB gets what it likes to alter, and where its
    change fails, that is thrown away.
    """

    def __init__(self, path: Path, found: Found | None = None, read_only: bool = False) -> None:
        found = found or rescue.find(path)
        self.path = path
        self._refusal = os.strerror(errno.EACCES) if read_only else ""  # why nothing is written, if so
        self._raw = msgspec.json.encode(found.tables) if found.raw is None else found.raw
        self._there = found.raw is not None  # the bytes stand in the file
        self._sound = found.kept is None  # the file is worth being the next backup
        self._tables: Tables | None = found.tables  # the bytes, decoded, as long as nobody altered them
        self._gathering = False
        self.changed = False  # something is to be written at the end of `together`

    def read(self) -> Tables | None:
        """All records, or None where there are none: a copy for everybody, but one for all inside `together`."""
        if not self._gathering:
            return rescue.decode(self._raw) or None
        if self._tables is None:
            self._tables = rescue.decode(self._raw)
        return self._tables or None

    def write(self, data: Tables) -> None:
        """Put everything on the disk, unless that is what it has. Raises `StoreUnwritable`, and nothing has changed."""
        if self._gathering:
            self._tables, self.changed = data, True
        else:
            self._commit(data)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make one write of all that are made inside; none where one of them fails."""
        self._gathering = True
        try:
            yield
            if self.changed and self._tables is not None:
                self._commit(self._tables)
        except BaseException:
            self._tables = None
            raise
        finally:
            self._gathering = self.changed = False

    def replace(self, tables: Tables) -> None:
        """Put other tables over a file that is not worth being a backup. Raises `StoreUnwritable`."""
        self._sound = self._there = False
        self._commit(tables)

    def hold(self, tables: Tables, refusal: str) -> None:
        """Have these tables instead of what the file has, and write nothing from now on, for the reason given."""
        self._raw, self._there = msgspec.json.encode(tables), False
        self._tables, self._refusal = tables, refusal

    def _commit(self, tables: Tables) -> None:
        if self._refusal:
            raise StoreUnwritable(self.path, self._refusal)
        raw = msgspec.json.encode(tables)
        if raw != self._raw or not self._there:
            atomic.write(self.path, raw, rescue.backup_of(self.path) if self._sound else None)
        self._tables, self._raw, self._there, self._sound = tables, raw, True, True


class Database:
    """One file of a profile, opened. Only one process may have it open for writing. Belongs to one thread.

    Raises `StoreNewer` for a file of a later version and `StoreUnreadable`; both leave it alone. An older one is
    brought up to date; `migrations` has for each version what makes the next of it. A damaged one is recovered.
    """

    def __init__(
        self, path: Path, version: int = 1, migrations: Migrations | None = None, read_only: bool = False
    ) -> None:
        found = rescue.find(path)
        before = _version(found.tables, version)
        if before > version:
            raise StoreNewer(path, before)
        self.path = path
        self.recovery: Recovery | None = None
        self.fault: StoreUnwritable | None = None  # a damaged or older file could not be replaced: it is only read
        self._version = version
        self._migrations = migrations or {}
        self._read_only = read_only
        self._spare: Tables | None = None  # what the backup had when it was opened
        self._then: list[Callable[[], None]] | None = None  # what follows a write
        self._storage = DurableStorage(path, found, read_only)
        self._tinydb = _NamedTables(storage=lambda: self._storage)
        self._version_told = found.tables.get(META) == _meta(version)
        if before < version and found.source:
            self._replace(self._migrated(found.tables), found, path.with_name(f"{path.stem}.v{before}.json"))
        elif found.kept:
            self._replace(found.tables, found)

    def close(self) -> None:
        """Let go of the file. Everything is on the disk already."""
        self._tinydb.close()

    def records(self, table: str, kind: type[R], group: Callable[[R], Hashable]) -> "Records[R]":
        """The records of a table."""
        return Records(self, table, kind, group)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make one write of all changes inside. Each record may be changed once. Raises `StoreUnwritable`."""
        if self._then is not None:
            yield
            return
        self._then = []
        try:
            with self._storage.together():
                yield
                told = self._version_told or self._storage.changed
                if told and not self._version_told:
                    self.table(META).upsert(_document(META_ID, _meta(self._version)[META_ID]))
            self._version_told = told
            for step in self._then:
                step()
        finally:
            self._then = None

    def table(self, name: str) -> TinyTable:
        """TinyDB's own table of this name, whose documents go by the ids of the records."""
        return self._tinydb.table(name)

    def afterwards(self, step: Callable[[], None]) -> None:
        """Do this as soon as the changes that belong together are on the disk."""
        if self._then is None:
            raise RuntimeError("nothing is being changed")
        self._then.append(step)

    def spare(self, table: str) -> Mapping[str, dict[str, Any]]:
        """The records of a table in the generation before, as it was at the opening."""
        if self._spare is None:
            self._spare = self._migrated(rescue.backup_tables(self.path))
        return self._spare.get(table, {})

    def mend(self, table: str, records: Mapping[str, dict[str, Any] | None]) -> None:
        """Put these in the place of records that are none of their kind; None: there is nothing to put."""
        tables = self._storage.read() or {}
        rows = {key: records.get(key, row) for key, row in tables.get(table, {}).items()}
        tables = {**tables, table: {key: row for key, row in rows.items() if row is not None}}
        self._replace(tables, Found(tables, self.path, kept="records", damaged=(self.path,)))

    def _migrated(self, tables: Tables) -> Tables:
        for step in range(_version(tables, self._version), self._version):
            tables = self._migrations.get(step, _same)(tables)
        return tables

    def _replace(self, tables: Tables, found: Found, copy: Path | None = None) -> None:
        """Put other tables in the file's place, after everything that it had was set aside."""
        tables = {**tables, META: _meta(self._version)}
        aside: tuple[Path, ...] = self.recovery.aside if self.recovery else ()
        if self._read_only or self.fault:
            self._storage.hold(tables, os.strerror(errno.EACCES) if self.fault is None else self.fault.reason)
        else:
            try:
                if copy and found.source:
                    atomic.set_aside(found.source, copy)
                if not aside:
                    name = self.path.with_name(f"{self.path.stem}.damaged-{time.strftime('%Y%m%d-%H%M%S')}.json")
                    aside = tuple(atomic.set_aside(damaged, name) for damaged in found.damaged)
                self._storage.replace(tables)
                self._version_told = True
            except StoreUnwritable as fault:
                self.fault = fault
                self._storage.hold(tables, fault.reason)
        if found.kept:
            kept = found.kept if self.recovery is None else self.recovery.kept
            self.recovery = Recovery(self.path, aside, kept)


class Records(Generic[R]):
    """The records of one table, in memory. TinyDB has them first: what it could not write is not here either.

    A record of another shape than its kind is damage: it is replaced by its backup, or left out.
    """

    def __init__(
        self, database: Database, table: str, kind: type[R], group: Callable[[R], Hashable] | None = None
    ) -> None:
        self._database = database
        self._name = table
        self._kind = kind
        self._group = group or _no_group
        self._records: dict[str, R] = {}
        self._groups: dict[Hashable, dict[str, R]] = {}
        self._advance(self._load(), ())

    def get(self, record: str) -> R | None:
        """The record with this id."""
        return self._records.get(record)

    def all(self) -> list[R]:
        """Every record, in the order in which they were put first."""
        return list(self._records.values())

    def of(self, group: Hashable) -> list[R]:
        """The records of one group, in the order in which they came to it."""
        return list(self._groups.get(group, {}).values())

    def put(self, *records: R) -> None:
        """Keep records under their ids, in one write.

        Raises `StoreUnwritable`, and `ValueError` for what is no record of its kind; then nothing has changed. Halves
        of characters, which no file can hold, are replaced.
        """
        documents = {}
        fresh = {}
        for record in records:
            document, kept = _checked(record, self._kind)
            if self._records.get(kept.id) != kept:
                documents[kept.id], fresh[kept.id] = document, kept
        if not fresh:
            return
        known = [key for key in documents if key in self._records]
        with self._database.together():
            table = self._database.table(self._name)
            if known:
                values = iter([documents[key] for key in known])
                updated: list[Any] = table.update(lambda row: row.update(next(values)), doc_ids=cast(Any, known))
                if updated != known:
                    raise RuntimeError("the table and its records differ")
            if added := [_document(key, value) for key, value in documents.items() if key not in self._records]:
                table.insert_multiple(added)
            self._database.afterwards(lambda: self._advance(fresh, ()))

    def remove(self, *records: str) -> None:
        """Forget the records with these ids, in one write. Raises `StoreUnwritable`, and then nothing has changed."""
        known = [key for key in dict.fromkeys(records) if key in self._records]
        if known:
            with self._database.together():
                self._database.table(self._name).remove(doc_ids=cast(Any, known))
                self._database.afterwards(lambda: self._advance({}, known))

    def _load(self) -> dict[str, R]:
        documents = {str(document.doc_id): document for document in self._database.table(self._name)}
        found = {key: _converted(key, document, self._kind) for key, document in documents.items()}
        unsound = [key for key, record in found.items() if record is None]
        if unsound:
            spare = self._database.spare(self._name)
            backups = {key: _converted(key, spare.get(key), self._kind) for key in unsound}
            self._database.mend(self._name, {key: spare[key] if backups[key] else None for key in unsound})
            found |= backups
        return {key: record for key, record in found.items() if record is not None}

    def _advance(self, put: Mapping[str, R], removed: list[str] | tuple[()]) -> None:
        for key in (*put, *removed):
            if (before := self._records.get(key)) is not None:
                group = self._group(before)
                if key in removed or self._group(put[key]) != group:
                    del self._groups[group][key]
        for key in removed:
            del self._records[key]
        for key, record in put.items():
            self._records[key] = record
            self._groups.setdefault(self._group(record), {})[key] = record


class _NamedTable(TinyTable):
    document_id_class = str  # type: ignore[assignment]  # TinyDB says that any class will do


class _NamedTables(TinyDB):
    table_class = _NamedTable


def _document(key: str, value: Mapping[str, Any]) -> Document:
    return Document(value, cast(Any, key))  # declared as a number, but it is of `document_id_class`


def _meta(version: int) -> dict[str, dict[str, Any]]:
    return {META_ID: {"version": version}}


def _version(tables: Tables, unknown: int) -> int:
    """The version of a file's form. One that tells none is of the first, one that tells nonsense of an unknown one."""
    if META not in tables:
        return 1
    version = tables[META].get(META_ID, {}).get("version")
    return version if isinstance(version, int) and version > 0 else unknown


def _same(tables: Tables) -> Tables:
    return tables


def _no_group(_record: object) -> Hashable:
    return ""


def _converted(key: str, document: Mapping[str, Any] | None, kind: type[R]) -> R | None:
    try:
        record = msgspec.convert(document, kind)
    except msgspec.ValidationError:
        return None
    return record if record.id == key else None


def _checked(record: R, kind: type[R]) -> tuple[dict[str, Any], R]:
    """A record as JSON has it, and as it will be read again. Raises `ValueError`."""
    document = _writable(msgspec.to_builtins(record))
    try:
        return document, msgspec.convert(document, kind)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error


def _writable(value: Any) -> Any:  # JSON
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    elif isinstance(value, float) and not isfinite(value):
        raise ValueError("not a finite number")
    elif isinstance(value, dict):
        return {_writable(key): _writable(item) for key, item in value.items()}
    elif isinstance(value, list):
        return [_writable(item) for item in value]
    return value
