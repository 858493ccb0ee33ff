"""What the person has read in the open guide, and what to read next. The store first, then the picture."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from content.errors import PageUnreadable
from content.library import Guide
from content.path import Step, reading_path
from storage.models import ReadMark

if TYPE_CHECKING:
    from ui.workspace import Workspace


class ReadingProgress(QObject):
    """Pages that were read, and the path through the guide. Counts pages, never time spent."""

    changed = Signal(str)  # id of a page, or "" for the whole path

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._path: tuple[Guide, str, list[str], list[Step]] | None = None  # what the path was made of, and the path
        self._marks: dict[str, list[ReadMark]] | None = None  # by the page's id of now; None: to be worked out
        self.changed.connect(self._forget_marks)  # before anybody else hears of it
        for signal in (workspace.guide_opened, workspace.guide_changed, workspace.lists.changed):
            signal.connect(self._path_changed)

    def path(self) -> list[Step]:
        """What to read, in its order, from the person's place and the lists that run."""
        guide = self._workspace.guide
        if guide is None:
            return []
        party, lists = self._workspace.place.party, list(self._workspace.lists.running_templates())
        if self._path is None or self._path[0] is not guide or self._path[1:3] != (party, lists):
            self._path = guide, party, lists, reading_path(guide, party, lists)
        return self._path[3]

    def mark(self, page_id: str) -> ReadMark | None:
        """What is kept of a page that was read, under its id or one that it had before."""
        return next(iter(self._marks_of(page_id)), None)

    def is_read(self, page_id: str) -> bool:
        """Whether a page was read as it stands now; one whose revision was raised since was not."""
        return self.mark(page_id) is not None and self.read_before(page_id) is None

    def read_before(self, page_id: str) -> ReadMark | None:
        """What was read, if the trainer has raised the page's revision since."""
        guide, mark = self._workspace.guide, self.mark(page_id)
        page = guide.pages.get(page_id) if guide else None
        return mark if mark and page and page.header.revision > mark.revision else None

    def confirm(self, page_id: str) -> None:
        """Keep that a page was read, in the revision that it has."""
        guide, before = self._workspace.guide, self.mark(page_id)
        if guide is None or page_id not in guide.pages:
            return
        try:
            text = guide.body(page_id)
        except PageUnreadable as error:
            self._workspace.failed.emit(error)
            return
        page = guide.pages[page_id]
        mark = ReadMark(self._workspace.guide_key, page_id, page.header.revision, self._workspace.now, text)
        if self._keep(mark):
            same = before is not None and before.page == page_id  # else it is of a former name, and stays
            take_back = partial(self._keep, before) if before and same else partial(self._drop, page_id)
            self._workspace.undo.did(self.tr("“{page}” is read").format(page=page.title), take_back)

    def withdraw(self, page_id: str) -> None:
        """Forget that a page was read."""
        before = self._marks_of(page_id)
        if before and self._drop(*(mark.page for mark in before)):
            guide = self._workspace.guide
            title = guide.pages[page_id].title if guide and page_id in guide.pages else page_id
            self._workspace.undo.did(self.tr("“{page}” is not read").format(page=title), partial(self._keep, *before))

    def _marks_of(self, page_id: str) -> Sequence[ReadMark]:
        """What is kept of a page: first under the id that it has now, then under its former ones."""
        if self._marks is None:
            self._marks = {}
            guide = self._workspace.guide
            for kept, mark in self._workspace.profile.reading.marks(self._workspace.guide_key).items():
                page = guide.named(kept) if guide and kept not in guide.pages else None
                own = self._marks.setdefault(page.id if page else kept, [])
                own.insert(len(own) if page else 0, mark)
        return self._marks.get(page_id, ())

    def _keep(self, *marks: ReadMark) -> bool:
        done = self._workspace.keep(partial(self._workspace.profile.reading.keep, *marks))
        self.changed.emit(marks[0].page)
        return done

    def _drop(self, *page_ids: str) -> bool:
        store, guide = self._workspace.profile.reading, self._workspace.guide_key
        done = all(self._workspace.keep(partial(store.remove, guide, page_id)) for page_id in page_ids)
        self.changed.emit(page_ids[0])
        return done

    def _path_changed(self) -> None:
        self.changed.emit("")

    def _forget_marks(self) -> None:
        self._marks = None
