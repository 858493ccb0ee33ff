"""A page while it is written: kept beside the person's store, and saved into the guide when they say so."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from content.errors import ChangedElsewhere, ContentError, GuideUnwritable, PageMissing
from content.history import Action
from content.item_edit import with_ids
from content.library import page_id, page_of, text_digest
from content.merge import Merged, merge
from content.page import Kind
from content.page_source import Source, decoded, encode
from content.steps import Change
from content.writing import read_source, refuse_unwritable
from storage.errors import StorageError
from storage.models import Draft, draft_id
from ui.former_names import former_ids, page_now
from ui.workspace import Workspace

REST = 400  # milliseconds without a key, after which a draft is kept
LONGEST = 2000  # milliseconds after which it is kept even while keys are pressed
_TRIES = 3  # times that a file is merged which others keep changing


class DraftState(Enum):
    """How safe the words are."""

    UNCHANGED = auto()  # as in the guide
    WRITING = auto()  # changed a moment ago
    KEPT = auto()  # as a draft
    SAVING = auto()
    SAVED = auto()  # in the guide
    FAILED = auto()  # neither; `PageDraft.error` says why


@dataclass
class _Saving:
    """What is on its way into the guide."""

    guide: str  # key of the guide
    path: str
    asked: str  # the words as they were when it was asked for
    note: str
    source: Source | None
    text: str = ""  # the words with what was added to them
    data: bytes = b""
    tries: int = 0


class PageDraft(QObject):
    """One page that is written. The words themselves are the editor's: it is asked for them, and told of others."""

    opened = Signal(str, bool)  # the text to go on with, and whether it was a draft
    replaced = Signal(str)  # the text is this now: what somebody else saved is in it
    state_changed = Signal()
    conflict_found = Signal(object)  # a Merged to choose from; nothing is saved before `resolve`
    saved = Signal()
    moved = Signal(str)  # the page has this path now
    failed = Signal(object)  # an error that keeps the page from being opened or saved
    locked = Signal()  # the page was opened, and cannot be saved where it is

    def __init__(self, workspace: Workspace, text: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._text = workspace, text
        self.path = ""
        self.state = DraftState.UNCHANGED
        self.at: datetime | None = None  # when it was kept or saved
        self.error: Exception | None = None
        self.conflict: Merged | None = None
        self._guide = ""  # key of the guide that it belongs to
        self._base = ""  # what the writing began with
        self._source: Source | None = None  # the file that it began with; None for a new page
        self._unkept = False  # there are words that are nowhere but on the screen
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.keep)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST)
        self._longest.timeout.connect(self.keep)
        workspace.guide_changed.connect(self._look)
        workspace.page_moved.connect(self._follow)

    # opening

    def open(self, path: str, new: str | None = None) -> None:
        """Go on with the draft of a page, or begin with the page as it is; `new` is the text of one that is new."""
        root = self._workspace.root
        if root is None:
            return
        self.close()
        self.path, self._guide = path, self._workspace.guide_key
        if new is not None:
            self._begin(None, new)
            return
        jobs = self._workspace.jobs
        jobs.run(self, partial(read_source, root, path), partial(self._read, path), partial(self._unreadable, path))

    def _read(self, path: str, source: Source) -> None:
        root = self._workspace.root
        if path != self.path or root is None:
            return
        self._begin(source, source.text)

        def refused(error: Exception) -> None:
            if not isinstance(error, ContentError):
                raise error
            if path == self.path and isinstance(error, GuideUnwritable):
                self.locked.emit()

        self._workspace.jobs.run(self, partial(refuse_unwritable, root, path), lambda _: None, refused)

    def _unreadable(self, path: str, error: Exception) -> None:
        if path != self.path:
            return
        if isinstance(error, PageMissing) and self._kept():
            self._begin(None, "")
        elif isinstance(error, ContentError):
            self.failed.emit(error)
        else:
            raise error

    def _begin(self, source: Source | None, text: str) -> None:
        draft = self._kept()
        self._source = source
        self._base = source.text if source else ""
        self.error = self.conflict = None
        if draft is None:
            self._tell(DraftState.UNCHANGED)
            self.opened.emit(text, False)
            if source is None:
                self.touch()
            return
        self.at = draft.at
        self._tell(DraftState.KEPT)
        if draft.base == self._base:
            self.opened.emit(draft.text, True)
            return
        self._base = draft.base
        self.opened.emit(draft.text, True)
        if source:
            self._take_theirs(source)

    def _kept(self) -> Draft | None:
        """The draft of the page, also from before it was renamed by somebody else."""
        drafts, guide = self._workspace.profile.drafts, self._workspace.guide
        page = guide.pages.get(page_id(self.path)) if guide else None
        former = former_ids(guide, page) if guide and page else []
        for draft in drafts.drafts(self._guide) if former else ():
            if page_id(draft.path) in former:
                self._workspace.keep(partial(drafts.move, self._guide, draft.path, self.path))
        return drafts.draft(draft_id(self._guide, self.path))

    def close(self) -> None:
        """Keep what was written, and let go of the page."""
        if self.path:
            self.keep()
        self._rest.stop()
        self._longest.stop()
        self.path = ""
        self._source = None
        self._base = ""
        self.conflict = None

    # writing

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return bool(self.path) and (self._source is None or self._text() != self._base)

    @property
    def base(self) -> str:
        """What the writing began with."""
        return self._base

    def touch(self) -> None:
        """The words changed."""
        if not self.path:
            return
        self._unkept = True
        if self.state is not DraftState.SAVING:
            self._tell(DraftState.WRITING)
        self._rest.start()
        if not self._longest.isActive():
            self._longest.start()

    def keep(self) -> bool:
        """Keep the draft now. Returns whether it is safe."""
        self._rest.stop()
        self._longest.stop()
        if not self._unkept:
            return True
        drafts = self._workspace.profile.drafts
        text, at = self._text(), self._workspace.now
        same = text == self._base and self._source is not None
        try:
            if same:
                drafts.remove(draft_id(self._guide, self.path))
            else:
                seen = self._source.digest if self._source else ""
                drafts.keep(Draft(self._guide, self.path, text, self._base, seen, at))
        except StorageError as error:
            self._tell(DraftState.FAILED, error)
            return False
        self._unkept = False
        self.at = at
        if self.state is not DraftState.SAVING:
            self._tell(DraftState.UNCHANGED if same else DraftState.KEPT)
        return True

    def discard(self) -> None:
        """Forget the draft and go back to the page as it is in the guide."""
        if self._workspace.keep(partial(self._workspace.profile.drafts.remove, draft_id(self._guide, self.path))):
            self.conflict = None
            if self._source is None:
                self.path = ""
                return
            self._base = self._source.text
            self.replaced.emit(self._base)
            self._unkept = False
            self._tell(DraftState.UNCHANGED)

    # saving

    def save(self, note: str = "") -> None:
        """Save the words into the guide. `saved` or `failed` follows, or `conflict_found`."""
        if self.path and not self.conflict and self.state is not DraftState.SAVING:
            self.keep()
            self._save(_Saving(self._guide, self.path, self._text(), note, self._source))

    def _save(self, saving: _Saving) -> None:
        root, guide, source = self._workspace.root, self._workspace.guide, saving.source
        if root is None or guide is None:
            return

        def changes() -> list[Change]:
            saving.text = saving.asked
            if page_of(root, saving.path, saving.asked).kind is Kind.CHECKLIST:
                saving.text = with_ids(saving.asked)
            saving.data = encode(saving.text, source)
            return [Change(saving.path, saving.data, source.digest if source else None)]

        page = guide.pages.get(page_id(saving.path))
        self._tell(DraftState.SAVING)
        self._workspace.editing.write(
            changes,
            self.tr("Page “{title}” saved").format(title=page.title if page else saving.path),
            lambda _: self._saved(saving),
            partial(self._not_saved, saving),
            note=saving.note,
            action=Action.SAVED if source else Action.CREATED,
        )

    def _saved(self, saving: _Saving) -> None:
        if saving.path == self.path:
            self._source = decoded(saving.path, saving.data)
            self._base = saving.text
            self.at = self._workspace.now
            if self._text() == saving.asked:
                self._forget(saving)
                if saving.text != saving.asked:
                    self.replaced.emit(saving.text)
                self._unkept = False
                self._tell(DraftState.SAVED)
            else:  # words were added while it was written
                self._tell(DraftState.WRITING)
                self.touch()
            self.saved.emit()
        else:
            self._forget(saving)

    def _forget(self, saving: _Saving) -> None:
        """A draft that went into the guide is none any more; a later one of the same page is."""
        drafts = self._workspace.profile.drafts
        draft = drafts.draft(draft_id(saving.guide, saving.path))
        if draft and draft.text == saving.asked:
            self._workspace.keep(partial(drafts.remove, draft.id))

    def _not_saved(self, saving: _Saving, error: Exception) -> None:
        if not isinstance(error, (ContentError, StorageError)):
            raise error
        if saving.path != self.path:
            self.failed.emit(error)
        elif isinstance(error, ChangedElsewhere) and saving.tries < _TRIES:
            self._merge_then(partial(self._save_again, saving))
        else:
            self._tell(DraftState.FAILED, error)
            self.failed.emit(error)

    def _save_again(self, saving: _Saving) -> None:
        tries = saving.tries + 1
        self._save(_Saving(saving.guide, saving.path, self._text(), saving.note, self._source, tries=tries))

    # changed elsewhere

    def _look(self) -> None:
        """The guide was read again: perhaps somebody else saved the page."""
        guide = self._workspace.guide
        if not (self.path and self._source and guide) or self.state is DraftState.SAVING or self.conflict:
            return
        page = page_now(guide, page_id(self.path))
        if page and page.id != page_id(self.path):  # somebody else renamed it
            drafts = self._workspace.profile.drafts
            self._workspace.keep(partial(drafts.move, self._guide, self.path, page.path))
            self._follow(self.path, page.path)
        elif page and page.path == self.path and page.digest != text_digest(self._source.text):
            self._merge_then(lambda: None)

    def _follow(self, earlier: str, now: str) -> None:
        """The page was renamed: go on with it under its other path. What stands there is taken in by `_look`."""
        if earlier == self.path:
            self.path = now
            if self.state is DraftState.SAVING:  # what is on its way finds no file to write over any more
                self._tell(DraftState.WRITING)
                self.touch()
            self.moved.emit(now)
            self._look()  # the snapshot may have come before

    def _merge_then(self, go_on: Callable[[], None]) -> None:
        """Read the file again, take in what somebody else wrote, and go on where nothing has to be chosen."""
        root, path = self._workspace.root, self.path
        if root is None:
            return

        def read(source: Source) -> None:
            if path == self.path and self._take_theirs(source):
                go_on()

        def gone(error: Exception) -> None:
            if path != self.path:
                return
            if not isinstance(error, PageMissing):
                self._tell(DraftState.FAILED, error)
                self.failed.emit(error)
                return
            self._source = None  # there is nothing left to write over
            go_on()

        self._workspace.jobs.run(self, partial(read_source, root, path), read, gone)

    def _take_theirs(self, source: Source) -> bool:
        """Take in what stands in the file now. Returns whether that could be done without asking."""
        mine = self._text()
        merged = merge(self._base, mine, source.text)
        self._source = source
        if merged.text is None:
            self.conflict = merged
            if self.keep():
                self._tell(DraftState.KEPT)
            self.conflict_found.emit(merged)
            return False
        self._base = source.text
        if merged.text != mine:
            self.replaced.emit(merged.text)
        self.touch()
        self.keep()
        return True

    def resolve(self, text: str) -> None:
        """Go on with words that were chosen from both."""
        if self.conflict and self._source:
            self.conflict = None
            self._base = self._source.text
            self.replaced.emit(text)
            self.touch()
            self.keep()

    def _tell(self, state: DraftState, error: Exception | None = None) -> None:
        self.state, self.error = state, error
        self.state_changed.emit()
