"""What is known of each page of a guide, kept between starts in one SQLite file in the user's cache folder.

It may be deleted at any time. A damaged or foreign file is replaced; where the folder cannot be written, nothing is
kept and everything still works.
"""

import contextlib
import hashlib
import os
import sqlite3
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from content.library import Stamp
from content.page import Page

SCHEMA = 5  # raised whenever `Page`, or what a page is read into, changes

_TABLES = """
CREATE TABLE page (
    path TEXT PRIMARY KEY, mtime INTEGER NOT NULL, size INTEGER NOT NULL, record BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE shown (
    page TEXT PRIMARY KEY, path TEXT NOT NULL, mtime INTEGER NOT NULL, size INTEGER NOT NULL,
    look TEXT NOT NULL, html TEXT NOT NULL
) WITHOUT ROWID;
"""


def index_file(cache: Path, root: Path) -> Path:
    """Where the index of the guide at `root` lives: one file a guide, named for its place."""
    place = os.path.normcase(os.path.realpath(root))
    return cache / f"{hashlib.sha256(place.encode()).hexdigest()[:24]}.sqlite"


class Index:
    """One guide's index. Each thread has a connection of its own; one writer at a time."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._local = threading.local()
        self._writing = threading.Lock()
        self._usable = self._prepare()

    def _prepare(self, anew: bool = False) -> bool:
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if anew or not self._has_schema():
                for suffix in ("", "-wal", "-shm"):
                    self.file.with_name(self.file.name + suffix).unlink(missing_ok=True)
                with contextlib.closing(sqlite3.connect(self.file)) as connection:
                    connection.execute("PRAGMA journal_mode = WAL")
                    connection.executescript(_TABLES)
                    connection.execute(f"PRAGMA user_version = {SCHEMA}")
                self.file.chmod(0o600)
        except (OSError, sqlite3.Error):
            return False
        return True

    def _has_schema(self) -> bool:
        if not self.file.exists():
            return False
        try:
            with contextlib.closing(sqlite3.connect(self.file)) as connection:
                version: int = connection.execute("PRAGMA user_version").fetchone()[0]
                connection.execute("SELECT 1 FROM page, shown LIMIT 1")
                return version == SCHEMA
        except sqlite3.Error:
            return False

    @property
    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(self.file)
            connection.execute("PRAGMA synchronous = NORMAL")
            self._local.connection = connection
        return connection

    def known(self) -> dict[str, tuple[Stamp, Page]]:
        """Everything that was kept, by path."""
        if not self._usable:
            return {}
        decoder = msgspec.msgpack.Decoder(Page)
        try:
            rows = self._connection.execute("SELECT path, mtime, size, record FROM page").fetchall()
            return {path: (Stamp(path, mtime, size), decoder.decode(record)) for path, mtime, size, record in rows}
        except sqlite3.OperationalError:  # busy, or out of reach just now
            return {}
        except (sqlite3.Error, msgspec.MsgspecError):
            self.close()
            self._usable = self._prepare(anew=True)
            return {}

    def keep(self, pages: Iterable[tuple[Stamp, Page]]) -> None:
        """Remember what these pages say."""
        encoder = msgspec.msgpack.Encoder()
        rows = [(stamp.path, stamp.mtime, stamp.size, encoder.encode(page)) for stamp, page in pages]
        self._write("INSERT OR REPLACE INTO page VALUES (?, ?, ?, ?)", rows)

    def forget(self, paths: Iterable[str]) -> None:
        """Drop pages that are gone."""
        self._write("DELETE FROM page WHERE path = ?", [(path,) for path in paths])

    def shown(self, root: Path, page: str, look: str) -> str | None:
        """The HTML that a page was last shown as, if its file is still the same and so is `look` (the language)."""
        if not self._usable:
            return None
        try:
            find = "SELECT path, mtime, size, html FROM shown WHERE page = ? AND look = ?"
            row = self._connection.execute(find, (page, look)).fetchone()
            stat = (root / row[0]).stat() if row else None
        except (sqlite3.Error, OSError):
            return None
        return str(row[3]) if stat and (stat.st_mtime_ns, stat.st_size) == (row[1], row[2]) else None

    def keep_shown(self, stamp: Stamp, page: str, look: str, html: str) -> None:
        """Remember how a page was shown, so that the next start can paint it at once. Only the last one is kept."""
        self._write("DELETE FROM shown WHERE page != ?", [(page,)])
        row = (page, stamp.path, stamp.mtime, stamp.size, look, html)
        self._write("INSERT OR REPLACE INTO shown VALUES (?, ?, ?, ?, ?, ?)", [row])

    def _write(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        if not rows or not self._usable:
            return
        # Nothing is lost where this fails: the page is read again at the next start.
        with self._writing, contextlib.suppress(sqlite3.Error), self._connection:
            self._connection.executemany(statement, rows)

    def close(self) -> None:
        """Close this thread's connection; those of ended threads are closed with them."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
            self._local.connection = None
