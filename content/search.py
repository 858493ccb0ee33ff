"""Full-text search over a guide, or over what a person wrote: in German and English, while it is typed.

A word finds its other forms, words that it begins, compounds that it is a part of, and, where there are few of these,
what it may be a slip for; ä may be written ae. What is called by the words that were typed comes first.
"""

import contextlib
import hashlib
import os
import sqlite3
import threading
import zlib
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from msgspec import Struct

from content.documents import Document, DocumentKind, documents
from content.finding import Finding
from content.search_store import Store, is_busy
from content.search_terms import asked
from content.snippets import Snippet
from content.vocabulary import Vocabulary

__all__ = ["Document", "DocumentKind", "Hit", "SearchIndex", "documents", "search_file"]

BATCH = 50  # sources that are read and written at once
LIMIT = 30  # hits
_DAMAGED = (sqlite3.Error, zlib.error, ValueError, TypeError)


class Hit(Struct, frozen=True):
    """Something that was found."""

    kind: DocumentKind
    page: str  # page id
    place: str  # slug of a heading, id of a service, party, item or note
    title: str
    snippet: Snippet
    marks: list[str]  # the words as they stand on the page, to be marked there
    score: float


def search_file(cache: Path, root: Path) -> Path:
    """Where the search index of the guide at `root` lives: beside its other one, named for its place."""
    place = os.path.normcase(os.path.realpath(root))
    return cache / f"{hashlib.sha256(place.encode()).hexdigest()[:24]}-search.sqlite"


class SearchIndex:
    """One index. It may be searched from any thread, also while one thread updates it. Nothing is opened before."""

    def __init__(self, file: Path) -> None:
        self._store = Store(file)
        self._updating = threading.Lock()
        self._ended = threading.Event()
        self._complete = False
        self._vocabulary: tuple[tuple[int, int], Vocabulary] | None = None

    @property
    def complete(self) -> bool:
        """Whether everything of the last update is in it."""
        return self._complete

    def close(self) -> None:
        """Close this thread's connection, and end an update that another one is at."""
        self._ended.set()
        self._store.close()

    # filling it

    def update(
        self,
        sources: Mapping[str, str],
        read: Callable[[str], list[Document]],
        progress: Callable[[int, int], None] | None = None,
    ) -> bool:
        """Read what changed among `sources` (id to digest), drop what is gone, and return whether all of it is in.

        `progress` gets the sources read and those to be read. Errors of `read` are passed on.
        """
        with self._updating:
            self._complete = False
            for _ in range(2):  # what turns out to be damaged is begun anew once
                try:
                    self._complete = self._update(sources, read, progress)
                except sqlite3.Error as error:
                    if is_busy(error):
                        break
                    self._store.renew()
                else:
                    break
            return self._complete

    def _update(
        self,
        sources: Mapping[str, str],
        read: Callable[[str], list[Document]],
        progress: Callable[[int, int], None] | None,
    ) -> bool:
        known = self._store.digests()
        gone = sorted(known.keys() - sources.keys())
        waiting = [source for source, digest in sources.items() if known.get(source) != digest]
        if gone:
            self._store.replace((), gone)
        for start in range(0, len(waiting), BATCH):
            if self._ended.is_set():
                return False
            batch = waiting[start : start + BATCH]
            self._store.replace([(source, sources[source], read(source)) for source in batch])
            if progress:
                progress(start + len(batch), len(waiting))
        return True

    # asking it

    def search(self, words: str, kinds: Collection[DocumentKind] | None = None, limit: int = LIMIT) -> list[Hit]:
        """What fits these words best, whatever they are; of the given kinds only, if any are given. Never raises."""
        terms = asked(words)
        if not terms or limit < 1:
            return []
        try:
            with self._store.connection() as connection:
                finding = Finding(connection, self._words(connection), terms, kinds)
                return [Hit(*found) for found in finding.best(limit)]
        except _DAMAGED as error:
            if not is_busy(error):
                self._complete = False
                with contextlib.suppress(*_DAMAGED):
                    self._store.renew()
            return []

    def _words(self, connection: sqlite3.Connection) -> Vocabulary:
        """All words, read again where they changed."""
        state = (self._store.age, int(connection.execute("SELECT words FROM state").fetchone()[0]))
        held = self._vocabulary
        if held is None or held[0] != state:
            rows = connection.execute("SELECT DISTINCT word FROM word").fetchall()
            held = self._vocabulary = (state, Vocabulary([word for (word,) in rows]))
        return held[1]
