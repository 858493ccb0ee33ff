"""A person's self-checks in the open guide: what its pages ask, what was said, and how that is kept."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from content.errors import PageUnreadable
from content.library import Guide
from content.page import Page
from content.self_check import check_pages, questions
from storage.models import SelfCheck
from ui.former_names import former_ids
from ui.messages import day
from ui.workspace import Workspace


class SelfChecks(QObject):
    """Questions are read in the background; answers are kept as soon as they are given, and shown to nobody."""

    read = Signal()  # `questions` and `pages` are those of the open guide
    changed = Signal()  # other self-checks are kept

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.pages: list[Page] = []
        self._questions: dict[str, tuple[str, ...]] = {}
        workspace.guide_opened.connect(self.look)
        workspace.guide_changed.connect(self.look)
        workspace.talk.kept_changed.connect(self.changed)

    def look(self) -> None:
        """Read what the pages ask."""
        guide = self._workspace.guide
        if guide:
            pages = check_pages(guide)
            self._workspace.jobs.run(self, partial(_read, guide, pages), partial(self._looked, guide, pages))

    def _looked(self, guide: Guide, pages: list[Page], found: dict[str, tuple[str, ...]]) -> None:
        if guide is self._workspace.guide:
            self.pages, self._questions = pages, found
            self.read.emit()

    def questions(self, page: Page) -> tuple[str, ...]:
        """What a page asks."""
        return self._questions.get(page.id, ())

    def kept(self, page: Page) -> list[SelfCheck]:
        """The self-checks by a page, also under an id that it had before; the latest first."""
        guide, store = self._workspace.guide, self._workspace.profile.talk
        ids = [page.id, *(former_ids(guide, page) if guide else ())]
        found = [check for id_ in ids for check in store.checks(self._workspace.guide_key, id_)]
        return sorted(found, key=lambda check: check.at, reverse=True)

    def keep(self, check: SelfCheck) -> bool:
        """Keep a self-check as it is now; one that says nothing is forgotten. Returns whether that is safe."""
        store = self._workspace.profile.talk
        said = any(check.answers.values()) or bool(check.note)
        return self._workspace.keep(
            partial(store.keep_checks, check) if said else partial(store.remove_checks, check.id)
        )

    def remove(self, check: SelfCheck) -> None:
        """Delete a self-check. That can be taken back."""
        store = self._workspace.profile.talk
        if self._workspace.keep(partial(store.remove_checks, check.id)):
            what = self.tr("Delete the self-check of {day}").format(day=day(check.at.astimezone().date()))
            self._workspace.undo.did(what, partial(self._bring_back, check))
            self.changed.emit()

    def _bring_back(self, check: SelfCheck) -> None:
        if self.keep(check):
            self.changed.emit()


def _read(guide: Guide, pages: list[Page]) -> dict[str, tuple[str, ...]]:
    found = {}
    for page in pages:
        try:
            found[page.id] = questions(guide.body(page.id), page.header.lang or guide.info.lang)
        except PageUnreadable:
            continue  # it is told when somebody reads the page
    return found
