"""Full-text search over a guide, or over what a person wrote: in German and English, while it is typed.

A word finds its other forms, words that it begins, compounds that it is a part of, and, where there are few of these,
what it may be a slip for; ä may be written ae. What is called by the words that were typed comes first.
"""

import contextlib
import hashlib
import os
import sqlite3
import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from msgspec import Struct

from content.documents import Document, DocumentKind, documents, sources
from content.finding import Finding
from content.search_store import Damaged, Store, is_passing
from content.search_terms import asked
from content.snippets import Snippet
from content.vocabulary import Vocabulary

__all__ = ["Document", "DocumentKind", "Hit", "SearchIndex", "documents", "search_file", "sources"]

BATCH = 50  # sources that are read and written at once
LIMIT = 30  # hits
TRIES = 3  # what turns out to be damaged is begun anew


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
        self._kept: _Kept | None = None

    @property
    def complete(self) -> bool:
        """Whether everything of the last update is in it."""
        return self._complete

    def close(self) -> None:
        """End an update that another thread is at, and close the file. What is asked then finds what is there."""
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
            for _ in range(TRIES):
                age = self._store.age
                try:
                    done = self._update(sources, read, progress)
                except (sqlite3.Error, Damaged) as error:
                    if is_passing(error):
                        break
                    self._store.renew(age)
                else:
                    if age == self._store.age:  # else a search found it damaged meanwhile
                        self._complete = done
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
        changed = {source for source, _ in sources.items() - known.items()}
        waiting = [source for source in sources if source in changed]
        if gone:
            self._store.replace((), gone)
        for start in range(0, len(waiting), BATCH):
            if self._ended.is_set():
                return False
            batch = waiting[start : start + BATCH]
            self._store.replace([(source, sources[source], read(source)) for source in batch])
            if progress:
                progress(start + len(batch), len(waiting))
        with self._store.connection() as connection:
            self._keep(connection)  # so that the first key need not wait for it
        return True

    # asking it

    def search(self, words: str, kinds: Collection[DocumentKind] | None = None, limit: int = LIMIT) -> list[Hit]:
        """What fits these words best, whatever they are; of the given kinds only, if any are given. Never raises."""
        terms = asked(words)
        if not terms or limit < 1 or (kinds is not None and not kinds):
            return []
        age = self._store.age
        try:
            with self._store.connection() as connection:
                connection.execute("BEGIN")  # what an update does meanwhile is not seen
                kept = self._keep(connection)
                finding = Finding(connection, kept.vocabulary, terms, kinds, kept.texts)
                hits = [Hit(*found) for found in finding.best(limit)]
                connection.execute("COMMIT")
                return hits
        except (sqlite3.Error, Damaged) as error:
            if not is_passing(error):
                self._complete = False
                with contextlib.suppress(sqlite3.Error):
                    self._store.renew(age)
            return []

    def _keep(self, connection: sqlite3.Connection) -> "_Kept":
        """What is kept in memory of the index as it is now."""
        words, changes = connection.execute("SELECT words, changes FROM state").fetchone()
        state, of_words = (self._store.age, changes), (self._store.age, words)
        kept = self._kept
        if kept is None or kept.of_words != of_words:
            rows = connection.execute("SELECT DISTINCT word FROM word").fetchall()
            kept = self._kept = _Kept(state, of_words, Vocabulary([word for (word,) in rows]))
        elif kept.state != state:
            kept = self._kept = _Kept(state, of_words, kept.vocabulary)
        return kept


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept in memory of one state of an index."""

    state: tuple[int, int]  # of the file, and of what is in it
    of_words: tuple[int, int]
    vocabulary: Vocabulary
    texts: dict[int, str] = field(default_factory=dict)  # that were shown, by the document's number
