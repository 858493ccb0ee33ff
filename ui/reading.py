"""What the person has read in the open guide, and what to read next. The store first, then the picture."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from content.errors import PageUnreadable
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
        for signal in (workspace.guide_opened, workspace.guide_changed, workspace.lists.changed):
            signal.connect(self._path_changed)

    def path(self) -> list[Step]:
        """What to read, in its order, from the person's place and the lists that run."""
        guide = self._workspace.guide
        if guide is None:
            return []
        return reading_path(guide, self._workspace.place.party, self._workspace.lists.running_templates())

    def mark(self, page_id: str) -> ReadMark | None:
        """What is kept of a page that was read."""
        return self._workspace.profile.reading.mark(f"{self._workspace.guide_key}\n{page_id}")

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
            take_back = partial(self._keep, before) if before else partial(self._drop, page_id)
            self._workspace.undo.did(self.tr("“{page}” is read").format(page=page.title), take_back)

    def withdraw(self, page_id: str) -> None:
        """Forget that a page was read."""
        before = self.mark(page_id)
        if before and self._drop(page_id):
            guide = self._workspace.guide
            title = guide.pages[page_id].title if guide and page_id in guide.pages else page_id
            self._workspace.undo.did(self.tr("“{page}” is not read").format(page=title), partial(self._keep, before))

    def _keep(self, mark: ReadMark) -> bool:
        done = self._workspace.keep(partial(self._workspace.profile.reading.keep, mark))
        self.changed.emit(mark.page)
        return done

    def _drop(self, page_id: str) -> bool:
        store = self._workspace.profile.reading
        done = self._workspace.keep(partial(store.remove, self._workspace.guide_key, page_id))
        self.changed.emit(page_id)
        return done

    def _path_changed(self) -> None:
        self.changed.emit("")
