"""What can be searched: the open guide, and apart from it the person's notes; kept up to date beside all else."""

import contextlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from content.library import Guide
from storage.models import Note
from ui.palette_entries import Name, Titled, Wanted, page_names, titled

if TYPE_CHECKING:  # a start needs no search
    from content.search import Document, DocumentKind, Hit, SearchIndex
    from ui.jobs import Jobs
    from ui.workspace import Workspace

NOTES_FILE = "notes-search.sqlite"
LIMIT = 30  # hits
SOON = 300  # milliseconds after which a change is taken in: several come together, and a start goes first
_TITLE = 80  # letters of a note that it is found by as by a title

Sources = Mapping[str, str]  # id to digest


class Answer(NamedTuple):
    """What was found, the best first."""

    hits: list["Hit"]
    titled: Titled  # pages that have the words, or parts of them, in their titles


Then = Callable[[Answer], None]
Read = Callable[[str], "list[Document]"]


class Finder(QObject):
    """Answers questions to the search. What is asked last counts; typing never waits for an answer."""

    progress = Signal(int, int)  # pages that were read for the search, of those that are to be read; equal: all are
    changed = Signal()  # something else may be found than before

    def __init__(self, workspace: "Workspace", soon: int = SOON) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.page_names: Mapping[str, Name] = {}  # of the open guide, by id
        self.building: tuple[int, int] | None = None  # as `progress` told it last, until all is read
        self._pages: _Shelf | None = None
        self._notes = _Shelf(workspace.jobs, workspace.profile.folder / NOTES_FILE, self)
        self._notes.updated.connect(self.changed)
        self._asked: _Question | None = None
        self._searching = False
        self._closed = False
        self._guide_soon = QTimer(self, singleShot=True, interval=soon)
        self._guide_soon.timeout.connect(self._update_guide)
        self._notes_soon = QTimer(self, singleShot=True, interval=soon)
        self._notes_soon.timeout.connect(self._update_notes)
        workspace.guide_opened.connect(self._guide_opened)
        workspace.guide_changed.connect(self._guide_soon.start)
        workspace.notebook.changed.connect(self._notes_soon.start)
        if workspace.guide:
            self._guide_opened()
            self._notes_soon.start()

    def search(
        self,
        words: str,
        then: Then,
        kinds: "Collection[DocumentKind] | None" = None,
        limit: int = LIMIT,
    ) -> None:
        """Look for words and hand over what is found, unless something else is asked before it comes."""
        if self._closed:
            return
        self._asked = _Question(words, then, kinds, limit)
        if not self._searching:
            self._ask(self._asked)

    def forget(self) -> None:
        """The answer is not needed any more."""
        self._asked = None

    def close(self) -> None:
        """End what runs in the background. Nothing is found any more."""
        self._closed = True
        self._asked = None
        for timer in (self._guide_soon, self._notes_soon):
            timer.stop()
        for shelf in (self._pages, self._notes):
            if shelf:
                shelf.drop()

    # asking

    def _ask(self, question: "_Question") -> None:
        self._searching = True
        shelves = [shelf for shelf in (self._pages, self._notes) if shelf]
        self._workspace.jobs.run(
            self, partial(_found, shelves, self.page_names, question), partial(self._answer, question), self._no_answer
        )

    def _answer(self, question: "_Question", answer: Answer) -> None:
        self._searching = False
        if self._asked is question:
            self._asked = None
            receiver = getattr(question.then, "__self__", None)
            if not isinstance(receiver, QObject) or shiboken6.isValid(receiver):
                question.then(Answer([hit for hit in answer.hits if self._is_meant(hit)], answer.titled))
        elif self._asked:
            self._ask(self._asked)

    def _is_meant(self, hit: "Hit") -> bool:
        """Notes on other guides are not."""
        if hit.kind.value != "note":
            return True
        note = self._workspace.notebook.get(hit.place)
        return note is not None and note.guide == self._workspace.guide_key

    def _no_answer(self, error: Exception) -> None:
        self._searching = False
        self._asked = None
        raise error

    # keeping up to date

    def _guide_opened(self) -> None:
        """Another guide: what is asked of the one before, or read of it, is dropped."""
        if self._pages:
            self._pages.drop()
            self._pages.deleteLater()
            self._pages = None
        self._asked = None
        self.page_names, self.building = {}, None
        index = self._workspace.index
        if index and not self._closed:
            file = index.file.with_name(f"{index.file.stem}-search.sqlite")
            self._pages = _Shelf(self._workspace.jobs, file, self)
            self._pages.progressed.connect(self._tell_progress)
            self._pages.updated.connect(self._tell_complete)
            self._guide_soon.start()

    def _update_guide(self) -> None:
        guide = self._workspace.guide
        if guide and self._pages:
            self._workspace.jobs.run(self, partial(page_names, guide), partial(self._take_names, guide))
            self._pages.update(partial(_guide_sources, guide))

    def _update_notes(self) -> None:
        self._notes.update(partial(_note_sources, self._workspace.profile.notes.all_notes()))

    def _take_names(self, guide: Guide, names: Mapping[str, Name]) -> None:
        if guide is self._workspace.guide:
            self.page_names = names

    def _tell_progress(self, done: int, total: int) -> None:
        self.building = (done, total) if done < total else None
        self.progress.emit(done, total)

    def _tell_complete(self) -> None:
        if self.building:  # not all could be read
            self._tell_progress(1, 1)
        self.changed.emit()


@dataclass(eq=False, slots=True)
class _Question:
    words: str
    then: Then
    kinds: "Collection[DocumentKind] | None"
    limit: int


class _DroppedError(Exception):
    """What is being read is not needed any more."""


class _Shelf(QObject):
    """One index, opened when it is used first, and what it is to hold. One job at a time fills it."""

    progressed = Signal(int, int)
    updated = Signal()

    def __init__(self, jobs: "Jobs", file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._file = jobs, file
        self._opening = Lock()
        self._index: SearchIndex | None = None
        self._dropped = Event()
        self._updating = False
        self._next: Callable[[], tuple[Sources, Read]] | None = None

    def drop(self) -> None:
        """Let go of it: what is being read ends soon."""
        self._dropped.set()
        self._next = None

    def update(self, sources: Callable[[], tuple[Sources, Read]]) -> None:
        """Bring it up to date. `sources` is asked off the UI thread; of several that wait, the last counts."""
        self._next = sources
        if not self._updating:
            self._begin()

    def _begin(self) -> None:
        sources, self._next = self._next, None
        if sources and not self._dropped.is_set():
            self._updating = True
            self._jobs.run(self, partial(self._fill, sources), lambda _: self._filled(), self._failed)

    def _tell(self, done: int, total: int) -> None:
        if not self._dropped.is_set():
            self.progressed.emit(done, total)

    def _filled(self) -> None:
        self._updating = False
        if not self._dropped.is_set():
            self.updated.emit()
            self._begin()

    def _failed(self, error: Exception) -> None:
        self._updating = False
        if not isinstance(error, _DroppedError):
            raise error

    # on other threads

    def search(self, words: str, kinds: "Collection[DocumentKind] | None", limit: int) -> list["Hit"]:
        """What is in it by now."""
        if self._dropped.is_set() or not (self._index or self._file.exists()):
            return []
        return self._opened().search(words, kinds, limit)

    def _opened(self) -> "SearchIndex":
        with self._opening:
            if self._index is None:
                from content.search import SearchIndex

                self._index = SearchIndex(self._file)
            return self._index

    def _fill(self, told: Callable[[], tuple[Sources, Read]]) -> None:
        sources, read = told()
        if not sources:
            self._erase()
            return

        def read_unless_dropped(source: str) -> list["Document"]:
            if self._dropped.is_set():
                raise _DroppedError
            return read(source)

        index = self._opened()
        index.update(sources, read_unless_dropped, partial(self._jobs.later, self, self._tell))
        if not self._dropped.is_set():
            index.search("a", limit=1)  # what a first question loads takes longer than later ones

    def _erase(self) -> None:
        """Nothing is to be found: nothing that was is left in a file."""
        with self._opening:
            if self._index:
                self._index.close()
                self._index = None
            for suffix in ("", "-wal", "-shm"):
                with contextlib.suppress(OSError):
                    self._file.with_name(self._file.name + suffix).unlink(missing_ok=True)


def _found(shelves: Sequence[_Shelf], names: Mapping[str, Name], question: _Question) -> Answer:
    """On another thread: the hits of all shelves, and the pages that are called so."""
    hits = [hit for shelf in shelves for hit in shelf.search(question.words, question.kinds, question.limit)]
    best = sorted(hits, key=lambda hit: -hit.score)[: question.limit]
    return Answer(best, titled(names, Wanted(question.words)))


def _guide_sources(guide: Guide) -> tuple[Sources, Read]:
    """The pages of a guide. Its language counts for those that tell none of their own."""
    from content.search import documents

    lang = guide.info.lang
    sources = {id_: f"{page.digest} {lang}" for id_, page in guide.pages.items()}
    return sources, lambda id_: documents(guide, guide.pages[id_])


def _note_sources(notes: Sequence[Note]) -> tuple[Sources, Read]:
    """The notes on all guides."""
    by_id = {note.id: note for note in notes}
    return {note.id: note.changed.isoformat() for note in notes}, lambda id_: [_document(by_id[id_])]


def _document(note: Note) -> "Document":
    from content.documents import plain_line
    from content.search import Document, DocumentKind

    lines = [line for line in map(plain_line, note.text.splitlines()) if line]
    first = " ".join(lines)[: _TITLE + 1]
    title = first if len(first) <= _TITLE else first[:_TITLE].rsplit(" ", 1)[0] + " …"
    quoted = note.passage.exact if note.passage else ""
    heads = [note.page_title, *(f"#{tag}" for tag in note.tags), quoted]
    return Document(
        key=note.id,
        kind=DocumentKind.NOTE,
        page=note.page,
        place=note.id,
        title=title or quoted[:_TITLE],
        heads="\n".join(filter(None, heads)),
        body="\n".join(lines),
    )
