"""What colleagues share through the guide's folder: read in the background, and written one file at a time."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from content.entries import Dialog, NewEntry, read_dialog, write_entry
from content.errors import ContentError, GuideMissing, GuideUnwritable
from content.library import DIALOG
from storage.models import Parcel, Words

if TYPE_CHECKING:
    from ui.workspace import Workspace


class Talk(QObject):
    """Ideas, thanks, agreed actions and answers of the open guide. Where it cannot be written, they wait."""

    changed = Signal()  # `dialog` is another one
    answers_sent = Signal()  # answers to surveys are in the folder that were not before
    waiting_changed = Signal()  # something waits that did not, or waits no more
    kept_changed = Signal()  # words that are being written, self-checks and what was sent were taken over or deleted

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._dialog = Dialog()
        self._looking = self._look_again = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        workspace.guide_opened.connect(self._guide_opened)
        workspace.guide_changed.connect(self.look)
        if workspace.guide:
            self._guide_opened()

    @property
    def dialog(self) -> Dialog:
        """What colleagues wrote, as it was read last."""
        return self._dialog

    @property
    def author(self) -> str:
        """Who signs what the person writes: the name in the settings, which may be empty."""
        return self._workspace.settings.values.name

    @property
    def waiting(self) -> list[Parcel]:
        """What the person wrote that is not in the guide's folder yet."""
        return self._workspace.profile.outbox.parcels(self._workspace.guide_key)

    # reading

    def look(self) -> None:
        """See in the background what colleagues wrote meanwhile, and send what waits."""
        root, before = self._workspace.root, self._dialog
        if root is None or self._workspace.guide is None:
            return
        if self._looking:
            self._look_again = True
            return
        self._looking = True
        self._workspace.jobs.run(self, partial(read_dialog, root, before), partial(self._looked, before))
        self._deliver()

    def _guide_opened(self) -> None:
        if self._dialog.stamps:
            self._dialog = Dialog()
            self.changed.emit()
        self.look()

    def _looked(self, before: Dialog, dialog: Dialog) -> None:
        self._looking = False
        if before is self._dialog and dialog is not before:
            self._dialog = dialog
            self._watch()
            self.changed.emit()
        if self._look_again:
            self._look_again = False
            self.look()

    def _watch(self) -> None:
        root = self._workspace.root
        if root is None:
            return
        folders = [root / DIALOG / kind for kind in ("", "ideas", "thanks", "actions", "answers")]
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        if there := [str(folder) for folder in folders if folder.is_dir()]:
            self._watcher.addPaths(there)

    # writing

    def post(self, entries: Sequence[NewEntry], done: Callable[[bool], None], owner: QObject) -> None:
        """Write entries into the guide's folder. `done` hears whether they are there; if not, they wait on this side.

        Where they can be kept on neither side, the person is told, and `done` hears nothing.
        """
        root = self._workspace.root
        if root is None:
            return
        guide = self._workspace.guide_key
        self._workspace.jobs.run(owner, partial(_write, root, entries), partial(self._posted, guide, done))

    def _posted(self, guide: str, done: Callable[[bool], None], left: list[NewEntry]) -> None:
        at = self._workspace.now
        parcels = [Parcel(guide, one.path, one.text, at, one.stamp) for one in left]
        if not parcels or self._workspace.keep(partial(self._workspace.profile.outbox.keep, *parcels)):
            self.look()
            if parcels:
                self.waiting_changed.emit()
            else:
                self.answers_sent.emit()
            done(not parcels)

    def _deliver(self) -> None:
        """Send what waits, where that goes now."""
        root, waiting = self._workspace.root, self.waiting
        if root is None or not waiting:
            return
        entries = [NewEntry(one.path, one.text, one.stamp) for one in waiting]
        self._workspace.jobs.run(self, partial(_write, root, entries), partial(self._delivered, waiting))

    def _delivered(self, waiting: Sequence[Parcel], left: list[NewEntry]) -> None:
        paths = {one.path for one in left}
        sent = [one.id for one in waiting if one.path not in paths]
        if sent and self._workspace.keep(partial(self._workspace.profile.outbox.remove, *sent)):
            self.waiting_changed.emit()
            self.answers_sent.emit()
            self.look()

    # words that are being written

    def words(self, place: str) -> str:
        """What the person is writing in a place, such as `idea` or `thanks`; nothing where they are not."""
        kept = self._workspace.profile.talk.words(self._workspace.guide_key, place)
        return kept.text if kept else ""

    def keep_words(self, place: str, text: str) -> bool:
        """Keep what is being written in a place; an empty text forgets it. Returns whether that is safe."""
        store, guide = self._workspace.profile.talk, self._workspace.guide_key
        words = Words(guide, place, text, self._workspace.now)
        return self._workspace.keep(partial(store.keep_words, words) if text else partial(store.remove_words, words.id))


def _write(root: Path, entries: Sequence[NewEntry]) -> list[NewEntry]:
    """Write entries as far as it goes, and return those that are left.

    Where it is not the folder that is at fault, but one entry, that one is left and the next is tried.
    """
    left: list[NewEntry] = []
    for number, entry in enumerate(entries):
        try:
            write_entry(root, entry)
        except (GuideMissing, GuideUnwritable):
            return left + list(entries[number:])
        except ContentError:
            left.append(entry)
    return left
