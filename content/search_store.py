"""The SQLite file that a search works on: documents, their stemmed words in FTS5, and the vocabulary.

It may be deleted at any time. A damaged or foreign file is replaced by an empty one; where none can be written, it is
kept in memory.
"""

import contextlib
import sqlite3
import threading
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from content.documents import Document, DocumentKind
from content.words import fold, split, stems

SCHEMA = 7  # raised whenever the tables, or what a document or a word is made of, change
BOOSTS = "8.0, 3.0, 1.0"  # of titles and aliases, headings, and texts
BUSY = 2.0  # seconds that another writer is waited for

# Pages and notes are in `texts` as a whole, and in `names` by their names alone, beside services and parties; headings
# and items, of which there are many times more, are in `places`. So names are found quickly, however much there is.
_TABLES = """
CREATE TABLE source (id TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE document (
    id INTEGER PRIMARY KEY, source TEXT NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL, page TEXT NOT NULL,
    place TEXT NOT NULL, title TEXT NOT NULL, aliases TEXT NOT NULL, heads TEXT NOT NULL, lang TEXT NOT NULL,
    lead TEXT NOT NULL, body BLOB NOT NULL
);
CREATE INDEX document_source ON document (source);
CREATE TABLE word (
    word TEXT NOT NULL, spelled TEXT NOT NULL, stem TEXT NOT NULL,
    named INTEGER NOT NULL, placed INTEGER NOT NULL, told INTEGER NOT NULL, PRIMARY KEY (word, spelled, stem)
) WITHOUT ROWID;
CREATE INDEX word_stem ON word (stem);
CREATE TABLE state (sources INTEGER NOT NULL, words INTEGER NOT NULL, changes INTEGER NOT NULL);
INSERT INTO state VALUES (0, 0, 0);
"""
TABLES = ("names", "places", "texts")
COLUMNS = "id, source, key, kind, page, place, title, aliases, heads, lang, lead, body"
_WITH_TEXT = (DocumentKind.PAGE, DocumentKind.NOTE)
_PLACES = (DocumentKind.HEADING, DocumentKind.ITEM)

Entries = Sequence[tuple[str, str, Sequence[Document]]]  # source, its digest, what can be found of it


class Store:
    """One file, opened when it is first used. A connection is used by one thread at a time."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.age = 0  # raised when the file is replaced: connections to the one before it are closed
        self._lock = threading.RLock()  # of what stands here, and of the connection in memory while it is used
        self._opened = self._closed = False
        self._memory: sqlite3.Connection | None = None
        self._free: list[sqlite3.Connection] = []

    def _open(self) -> None:
        if not self._opened:
            self._opened = True
            if not self._open_file():
                self._memory = _connect(":memory:")
                _make_tables(self._memory)

    def _open_file(self) -> bool:
        """Whether the file can be read and written."""
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if not self._is_sound():
                self._remove()
                self.file.touch(0o600)
                with contextlib.closing(_connect(self.file)) as connection:
                    connection.execute("PRAGMA journal_mode = WAL")
                    _make_tables(connection)
        except (OSError, sqlite3.Error):
            return False
        return True

    def _is_sound(self) -> bool:
        if not self.file.exists():
            return False
        try:
            with contextlib.closing(_connect(self.file)) as connection:
                version: int = connection.execute("PRAGMA user_version").fetchone()[0]
                connection.execute("SELECT 1 FROM document, source, word, state LIMIT 1")
                connection.execute("SELECT rowid FROM names WHERE names MATCH 'a' LIMIT 1").fetchone()
                connection.execute("UPDATE state SET changes = changes + 1")
                return version == SCHEMA
        except sqlite3.Error as error:
            return is_passing(error)  # another window writes to it, so it is sound

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            self.file.with_name(self.file.name + suffix).unlink(missing_ok=True)

    def renew(self, age: int) -> None:
        """Begin anew with an empty file, unless it is younger than the one that was found damaged."""
        with self._lock:
            if self.age == age:
                self.age += 1
                self._close_free()
                self._opened, self._memory = False, None
                with contextlib.suppress(OSError):
                    self._remove()
                self._open()

    @contextlib.contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
        """A connection to use for one piece of work. What it leaves unfinished is taken back."""
        with self._lock:
            self._open()
            if self._memory is not None:
                yield self._memory
                return
            connection, age = (self._free.pop() if self._free else _connect(self.file)), self.age
        try:
            yield connection
        finally:
            with self._lock:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                if age == self.age and not self._closed:
                    self._free.append(connection)
                else:
                    connection.close()

    def close(self) -> None:
        """Close all connections that are not used just now, and those others when they are not any more."""
        with self._lock:
            self._closed = True
            self._close_free()
            if self._memory is not None:
                self._memory.close()
                self._opened, self._memory = False, None

    def _close_free(self) -> None:
        while self._free:
            self._free.pop().close()

    def digests(self) -> dict[str, str]:
        """What is in it: sources with their digests."""
        with self.connection() as connection:
            return dict(connection.execute("SELECT id, digest FROM source").fetchall())

    def replace(self, entries: Entries, gone: Iterable[str] = ()) -> None:
        """Put what is found of some sources in the place of what was there, and drop others. All of it or nothing."""
        rows = [(storable(source), [_Row(document) for document in found]) for source, _, found in entries]
        with self.connection() as connection, _writing(connection):
            words = _Words()
            for source in [*gone, *(source for source, _ in rows)]:
                _drop(connection, source, words)
            for source, made in rows:
                for row in made:
                    row.insert(connection, source)
                words.count([row.document for row in made], 1)
            digests = [(storable(source), storable(digest)) for source, digest, _ in entries]
            connection.executemany("INSERT OR REPLACE INTO source VALUES (?, ?)", digests)
            words.write(connection)


_Spelling: TypeAlias = tuple[str, str, str]  # a word folded, as it is written, and a stem of it


class _Words:
    """How often words are added and taken away, until it is written."""

    def __init__(self) -> None:
        self._named: Counter[_Spelling] = Counter()
        self._placed: Counter[_Spelling] = Counter()
        self._told: Counter[_Spelling] = Counter()
        self._sources = 0

    def count(self, found: Sequence[Document], times: int) -> None:
        """Count the words of a source: in each name and place that it has, and once in all that it says."""
        told: set[_Spelling] = set()
        for document in found:
            names = _spellings("\n".join([document.title, *document.aliases]), document.lang)
            told |= names | _spellings(f"{document.heads}\n{document.body}", document.lang)
            counted = self._placed if document.kind in _PLACES else self._named
            for spelling in names:
                counted[spelling] += times
        for spelling in told:
            self._told[spelling] += times
        self._sources += times

    def write(self, connection: sqlite3.Connection) -> None:
        """Add it to what was counted before."""
        rows = [(*one, self._named[one], self._placed[one], times) for one, times in self._told.items()]
        rows = [row for row in rows if any(row[3:])]
        known = self._known(connection)
        connection.executemany(
            "INSERT INTO word VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
            " named = named + excluded.named, placed = placed + excluded.placed, told = told + excluded.told",
            rows,
        )
        less = [row[:3] for row in rows if row[5] < 0]
        connection.executemany("DELETE FROM word WHERE word = ? AND spelled = ? AND stem = ? AND told <= 0", less)
        changed = known != self._known(connection)
        counts = (self._sources, int(changed))
        connection.execute("UPDATE state SET sources = sources + ?, words = words + ?, changes = changes + 1", counts)

    def _known(self, connection: sqlite3.Connection) -> set[str]:
        """Those of the words that are there."""
        words = sorted({spelling[0] for spelling in self._told})
        found: set[str] = set()
        for start in range(0, len(words), 500):
            some = words[start : start + 500]
            question = f"SELECT DISTINCT word FROM word WHERE word IN ({', '.join('?' * len(some))})"  # noqa: S608 - holes
            found.update(word for (word,) in connection.execute(question, some))
        return found


def _spellings(text: str, lang: str) -> set[_Spelling]:
    return {(folded, word, stem) for word in set(split(text)) if (folded := fold(word)) for stem in stems(word, lang)}


class _Row:
    """A document as it is kept."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._titles = stemmed("\n".join([document.title, *document.aliases]), document.lang)
        self._rest = (stemmed(document.heads, document.lang), stemmed(document.body, document.lang))

    def insert(self, connection: sqlite3.Connection, source: str) -> None:
        document = self.document
        values = (
            source, document.key, document.kind, document.page, document.place, document.title,
            "\n".join(document.aliases), document.heads, document.lang, document.lead,
        )  # fmt: skip
        holes = ", ".join("?" * (len(values) + 1))
        cursor = connection.execute(
            f"INSERT INTO document ({COLUMNS.removeprefix('id, ')}) VALUES ({holes})",  # noqa: S608 - ours
            (*map(storable, values), _packed(document.body)),
        )
        for table in tables(document.kind):
            brief = table == "names" and document.kind in _WITH_TEXT
            connection.execute(
                f"INSERT INTO {table} (rowid, title, heads, body) VALUES (?, ?, ?, ?)",  # noqa: S608 - ours
                (cursor.lastrowid, self._titles, *(("", "") if brief else self._rest)),
            )


def tables(kind: DocumentKind) -> tuple[str, ...]:
    """The FTS5 tables that documents of a kind are in."""
    if kind in _PLACES:
        return ("places",)
    return ("names", "texts") if kind in _WITH_TEXT else ("names",)


def _drop(connection: sqlite3.Connection, source: str, words: _Words) -> None:
    rows = connection.execute(f"SELECT {COLUMNS} FROM document WHERE source = ?", (source,)).fetchall()  # noqa: S608 - names of columns are our own
    found = [kept(row) for row in rows]
    for row, document in zip(rows, found, strict=True):
        for table in tables(document.kind):
            connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (row[0],))  # noqa: S608 - ours
    if connection.execute("DELETE FROM source WHERE id = ?", (source,)).rowcount:
        words.count(found, -1)
    connection.execute("DELETE FROM document WHERE source = ?", (source,))


def stemmed(text: str, lang: str) -> str:
    """The stems of a text, in order."""
    return " ".join([stem for word in split(text) for stem in stems(word, lang)])


class Damaged(Exception):
    """What is kept is not what was written."""


def kept(row: Sequence[object]) -> Document:
    """A document from its row. Raises `Damaged`."""
    _, _, key, kind, page, place, title, aliases, heads, lang, lead, body = row
    try:
        known = DocumentKind(str(kind))
    except ValueError as error:
        raise Damaged from error
    return Document(
        key=str(key),
        kind=known,
        page=str(page),
        place=str(place),
        title=str(title),
        heads=str(heads),
        body=_unpacked(body),
        lang=str(lang),
        aliases=str(aliases).split("\n") if aliases else [],
        lead=str(lead),
    )


def whole_text(connection: sqlite3.Connection, id_: int) -> str:
    """The text of a page or note. Raises `Damaged`."""
    row = connection.execute("SELECT body FROM document WHERE id = ?", (id_,)).fetchone()
    return _unpacked(row[0]) if row else ""


def _packed(text: str) -> bytes:
    return zlib.compress(text.encode("utf-8", "replace"), 1) if text else b""


def _unpacked(packed: object) -> str:
    try:
        return zlib.decompress(packed).decode() if isinstance(packed, bytes) and packed else ""
    except (zlib.error, UnicodeDecodeError) as error:
        raise Damaged from error


def is_passing(error: BaseException) -> bool:
    """Whether somebody else was at it, or there is no room just now, and nothing is wrong with the file."""
    return isinstance(error, sqlite3.OperationalError) and any(
        reason in str(error) for reason in ("locked", "interrupted", "disk is full")
    )


def storable(text: str) -> str:
    """The text without what is no character: half of a surrogate pair, or a file name in another encoding."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _connect(file: Path | str) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=BUSY, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def _make_tables(connection: sqlite3.Connection) -> None:
    script = _TABLES
    for table in TABLES:
        script += f"CREATE VIRTUAL TABLE {table} USING fts5(title, heads, body, tokenize = 'ascii');"
        script += f"INSERT INTO {table} ({table}, rank) VALUES ('rank', 'bm25({BOOSTS})');"  # noqa: S608 - ours
    connection.executescript(f"BEGIN; {script} PRAGMA user_version = {SCHEMA}; COMMIT;")


@contextlib.contextmanager
def _writing(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
