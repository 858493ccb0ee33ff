"""What is open: the guide, what the person keeps, and the jobs. Handed to every screen; there are no globals."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import cached_property, partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from content.errors import ContentError, GuideMissing, GuideUnreadable
from content.index import Index, index_file
from content.library import Guide, known_guide, read_guide
from storage.errors import ProfileInUse, StorageError
from storage.profile import Profile
from storage.settings import Place, Recent, is_made_up
from ui.jobs import Jobs
from ui.undo import Undo

if TYPE_CHECKING:
    from ui.editing import Editing
    from ui.finder import Finder
    from ui.lists import Lists
    from ui.notebook import Notebook
    from ui.reading import ReadingProgress
    from ui.talk import Talk
    from ui.training import Training

LATER = 500  # milliseconds after which what nobody waits for is loaded
MOST_WATCHED = 200  # folders; systems allow few, and the window looks again whenever it is activated


class Workspace(QObject):
    """The open guide and the stores, and the facts that screens wait for."""

    guide_opened = Signal()  # another guide, or the first; `guide` has its pages
    guide_changed = Signal()  # the same guide with other pages; `guide` is the new snapshot
    page_moved = Signal(str, str)  # paths: a page of the open guide was put from one to another; its snapshot follows
    guide_found = Signal()  # the folder is there again
    reading = Signal(int, int)  # a folder is read for the first time: pages done, pages in all
    failed = Signal(object)  # an error that a person must be told
    stores_opened = Signal()  # once: what the person keeps is there, as far as the profile's faults allow
    profile_in_use = Signal()  # another window has the profile: nothing can be kept here

    def __init__(
        self, profile: Profile, cache: Path, documents: Path, clock: Callable[[], datetime] | None = None
    ) -> None:
        super().__init__()
        self.profile = profile
        self.settings = profile.settings
        self._clock = clock or _system_clock
        self.cache = cache  # a folder that may be deleted at any time
        self.documents = documents  # where guides are proposed to be put
        self.jobs = Jobs(self)
        self.undo = Undo(self)
        self.root: Path | None = None
        self.guide: Guide | None = None
        self.index: Index | None = None
        self.lost = False  # the folder was not there when it was looked at last
        self._looking = False  # at the folder, or for what is known of it
        self._look_again = False
        self._begun = False  # what is known of the chosen folder was asked for
        self._opening_stores = Lock()
        self._stores_opened = self._stores_told = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        self._watcher.fileChanged.connect(self.look)

    # What the person keeps of the open guide. A start shows a page before any of it is needed.

    @cached_property
    def lists(self) -> "Lists":
        """Checklists, and the boxes on pages."""
        from ui.lists import Lists

        return Lists(self)

    @cached_property
    def notebook(self) -> "Notebook":
        """Notes."""
        from ui.notebook import Notebook

        return Notebook(self)

    @cached_property
    def progress(self) -> "ReadingProgress":
        """What was read."""
        from ui.reading import ReadingProgress

        return ReadingProgress(self)

    @cached_property
    def finder(self) -> "Finder":
        """The search, in the guide and in the person's notes."""
        from ui.finder import Finder

        return Finder(self)

    @cached_property
    def editing(self) -> "Editing":
        """What writes into the guide."""
        from ui.editing import Editing

        return Editing(self)

    @cached_property
    def talk(self) -> "Talk":
        """What colleagues share through the guide's folder."""
        from ui.talk import Talk

        return Talk(self)

    @cached_property
    def training(self) -> "Training":
        """Situations to practise."""
        from ui.training import Training

        return Training(self)

    @property
    def now(self) -> datetime:
        """The time, UTC."""
        return self._clock().astimezone(UTC)

    @property
    def today(self) -> date:
        """The day on the wall."""
        return self._clock().date()

    @property
    def guide_key(self) -> str:
        """What the person's data about the open guide is kept under."""
        if self.guide is None:
            return ""
        return self.settings.guide_id(self.guide.root, self.guide.info.id)

    @property
    def place(self) -> Place:
        """Where the person works, as the open guide names it now."""
        place = self.settings.place(self.guide_key)
        if self.guide is None or not place.party:
            return place
        from ui.former_names import party_now

        return replace(place, party=party_now(self.guide, place.party))

    def choose(self, folder: Path) -> None:
        """Make a folder the one to be opened. `open` reads it; its last page may be shown before."""
        self.root = Path(folder).absolute()
        self.index = Index(index_file(self.cache, self.root))
        self.guide = None
        self.lost = False
        self._begun = False
        self.undo.clear()

    def open(self) -> None:
        """Read the chosen folder: first what is known of it, then what changed on disk."""
        root, index = self.root, self.index
        if root is None or index is None or self.guide:
            return
        if self._looking:
            self._look_again = True
            return
        self._looking = self._begun = True
        self.jobs.run(self, partial(self._known, root, index), partial(self._opened, root))

    def open_stores(self) -> None:
        """Open what the person keeps before there is a guide."""
        self.jobs.run(self, self._open_stores, lambda _: self._tell_stores())

    def _known(self, root: Path, index: Index) -> Guide:
        """On another thread: what is known of the guide, once what the person keeps is there."""
        self._open_stores()
        guide = _prepared(known_guide(root, index))
        if self.profile.checklists.all_runs():
            from content.due import WorkCalendar

            WorkCalendar(guide.info.region).is_working_day(self.today)  # what it loads takes longer than a frame
        return guide

    def _open_stores(self) -> None:
        """On another thread, and once: nobody asks for the stores before the guide is opened."""
        with self._opening_stores:
            if self._stores_opened:
                return
            self._stores_opened = True
            try:
                self.profile.open()
            except ProfileInUse:
                self.profile.read()
                self.jobs.later(self, self.profile_in_use.emit)

    def _opened(self, root: Path, known: Guide) -> None:
        self._looking = False
        if root != self.root:
            self.open()
            return
        if known.pages:
            self._take(known)
        self.look()

    def look(self) -> None:
        """Look in the background for what changed on disk; before `open` there is nothing to compare with."""
        root, index, before = self.root, self.index, self.guide
        if root is None or index is None or not self._begun:
            return
        if self._looking:
            self._look_again = True
            return
        self._looking = True
        progress = None if before else partial(self.jobs.later, self, self.reading.emit)
        self.jobs.run(
            self,
            lambda: _prepared(read_guide(root, index, before, progress)),
            partial(self._looked, root),
            partial(self._look_failed, root),
        )

    def _looked(self, root: Path, guide: Guide) -> None:
        self._looking = False
        if root == self.root:
            if self.lost:
                self.lost = False
                self.guide_found.emit()
            if guide is not self.guide:
                self._take(guide)
        self._once_more()

    def _look_failed(self, root: Path, error: Exception) -> None:
        self._looking = False
        if not isinstance(error, (GuideMissing, GuideUnreadable)):
            raise error
        if root == self.root and not self.lost:
            self.lost = True
            self._tell_stores()
            self.failed.emit(error)
        self._once_more()

    def _once_more(self) -> None:
        if self._look_again:
            self._look_again = False
            (self.look if self.guide else self.open)()

    def _take(self, guide: Guide) -> None:
        first = self.guide is None
        self.guide = guide
        self._use_own_id(guide)
        _ = self.lists, self.notebook, self.progress  # they hear of the guide before the screens do
        self.jobs.spare()
        self._watch(guide)
        (self.guide_opened if first else self.guide_changed).emit()
        if first:
            QTimer.singleShot(LATER, self, self._load_later)
        self._tell_stores()

    def _use_own_id(self, guide: Guide) -> None:
        """A guide got an id of its own: what was kept of it under what the profile called it goes by that now.

        The id is remembered with the folder, in case the guide loses it.
        """
        own, earlier = guide.info.id, self.settings.known_guide_id(guide.root)
        with suppress(StorageError):  # it goes on as before, until this can be written
            if own and is_made_up(earlier):
                self.profile.rename_guide(earlier, own)
                self.undo.clear()
            elif own and not earlier:
                self.settings.same_guide(guide.root, own)

    def _load_later(self) -> None:
        """What nobody waits for at a start."""
        self.jobs.run(self, _load_composer, lambda _: None)
        _ = self.finder

    def close(self) -> None:
        """The program ends: nothing runs in the background any more, and others may have the profile."""
        if "finder" in vars(self):
            self.finder.close()
        self.jobs.finish()
        self.profile.close()

    def _tell_stores(self) -> None:
        """Once, and after whatever is told of the guide."""
        if not self._stores_told:
            self._stores_told = True
            self.stores_opened.emit()

    def _watch(self, guide: Guide) -> None:
        folders = {str(guide.root)} | {str((guide.root / page.path).parent) for page in guide.pages.values()}
        wanted = set(sorted(folders)[:MOST_WATCHED])
        watched = set(self._watcher.directories())
        if gone := watched - wanted:
            self._watcher.removePaths(sorted(gone))
        if new := wanted - watched:
            self._watcher.addPaths(sorted(new))

    def watch_page(self, page_id: str) -> None:
        """Notice at once when the page that is read changes on disk."""
        if files := self._watcher.files():
            self._watcher.removePaths(files)
        if self.guide and page_id in self.guide.pages:
            self._watcher.addPath(str(self.guide.root / self.guide.pages[page_id].path))

    def remember(self, page_id: str) -> None:
        """Let the next start begin with this guide and page."""
        if self.guide:
            recent = Recent(str(self.guide.root), self.guide.info.name, page_id)
            self.keep(partial(self.settings.remember_guide, recent))

    def keep(self, write: Callable[[], None]) -> bool:
        """Run something that writes to the profile, and return whether it was written; if not, the person is told."""
        try:
            write()
        except StorageError as error:
            self.failed.emit(error)
            return False
        return True

    def expected(self, error: Exception) -> None:
        """Tell an expected error; anything else is a bug and is raised."""
        if not isinstance(error, (ContentError, StorageError)):
            raise error
        self.failed.emit(error)


def _system_clock() -> datetime:
    return datetime.now().astimezone()


def _load_composer() -> None:
    """Off the UI thread: loading what composes pages takes longer than a frame."""
    from ui import page_html  # noqa: F401 - loading it is the work


def _prepared(guide: Guide) -> Guide:
    """A guide whose answers about all pages are worked out already, off the UI thread."""
    guide.backlinks("")
    _ = guide.organisation
    return guide
