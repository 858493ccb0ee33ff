"""Reading a store's file: strictly while it is sound, and as much of it as possible where it is damaged."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import msgspec

from storage.errors import StoreUnreadable
from storage.store import Tables

META = "_meta"  # the table that tells the version of the file's form
Kept = Literal["backup", "records", "nothing"]

_STRICT = msgspec.json.Decoder(Tables)
_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
_BOM = b"\xef\xbb\xbf"  # as some editors put it first


@dataclass(frozen=True, slots=True)
class Recovery:
    """What became of a damaged file. Nothing of it is thrown away."""

    path: Path
    aside: tuple[Path, ...]  # where damaged files stand now; empty: only the backup was there, or nothing was written
    kept: Kept  # the backup; the file's sound records, and the backup's for the others; or nothing


@dataclass(frozen=True, slots=True)
class Found:
    """What is kept in a file."""

    tables: Tables
    source: Path | None = None  # where most of it comes from
    raw: bytes | None = None  # the file, where it is sound
    kept: Kept | None = None  # what could be had of a damaged file
    damaged: tuple[Path, ...] = ()


def backup_of(path: Path) -> Path:
    """The file's previous generation."""
    return path.with_name(f"{path.name}.bak")


def find(path: Path) -> Found:
    """Read a file, and its backup where that is needed. Raises `StoreUnreadable`."""
    raw = _read(path)
    if raw is not None and (tables := _strict(raw)) is not None:
        return Found(tables, path, raw)
    backup = backup_of(path)
    raw_backup = _read(backup)
    if raw is None and raw_backup is None:
        return Found({})
    spare = None if raw_backup is None else _strict(raw_backup)
    damaged = [path] if raw is not None else []
    damaged += [backup] if raw_backup is not None and spare is None else []
    tables = _shape(_loose(raw))
    if _has_records(tables):
        return Found(_shape(_loose(raw), _shape(_loose(raw_backup))), path, None, "records", tuple(damaged))
    if spare is not None:
        return Found(spare, backup, None, "backup", tuple(damaged))
    tables = _shape(_loose(raw_backup))
    return Found(tables, backup, None, "records" if _has_records(tables) else "nothing", tuple(damaged))


def backup_tables(path: Path) -> Tables:
    """What of the previous generation of a file has the right shape. Raises `StoreUnreadable`."""
    return _shape(_loose(_read(backup_of(path))))


def decode(raw: bytes) -> Tables:
    """The tables in the bytes of a sound file."""
    return _STRICT.decode(raw)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes().removeprefix(_BOM)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreUnreadable(path, error.strerror or "") from error


def _strict(raw: bytes) -> Tables | None:
    """The tables of a file as this program writes it, which always tells its version."""
    try:
        tables = _STRICT.decode(raw)
    except _UNREADABLE:
        return None
    return tables if META in tables else None


def _loose(raw: bytes | None) -> dict[str, Any]:
    try:
        return msgspec.json.decode(raw or b"", type=dict[str, Any])
    except _UNREADABLE:
        return {}


def _shape(loose: Mapping[str, Any], spare: Tables | None = None) -> Tables:
    """The tables and records that are ones, with those of a spare for the rest."""
    tables = {name: table for name, table in (spare or {}).items() if name not in loose}
    for name, table in loose.items():
        others = (spare or {}).get(name, {})
        records = table if isinstance(table, dict) else others
        shaped = {key: record if isinstance(record, dict) else others.get(key) for key, record in records.items()}
        tables[name] = {key: record for key, record in shaped.items() if record is not None}
    return tables


def _has_records(tables: Tables) -> bool:
    return any(table for name, table in tables.items() if name != META)
