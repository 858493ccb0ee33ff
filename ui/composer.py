"""Pages as they are shown: composed once for each snapshot of the guide, and those that come next ahead of time."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from content.errors import PageUnreadable
from content.library import Guide
from content.page import Page
from ui.workspace import Workspace

_KEPT = 48  # composed pages
_AHEAD = 12  # pages that are composed before anybody asks


class Composer(QObject):
    """Gives the HTML of pages. Texts that cannot be read are told by `Workspace.failed`."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kept: OrderedDict[tuple[str, int], str] = OrderedDict()
        self._guide: Guide | None = None

    def html(self, guide: Guide, page_id: str, part: int = 0) -> str:
        """A page, or a part of a long one."""
        self._take(guide)
        key = (page_id, part)
        if key not in self._kept:
            self._keep(key, self._compose(guide, page_id, part))
        self._kept.move_to_end(key)
        return self._kept[key]

    def prepare(self, guide: Guide, page_ids: Sequence[str], then: Callable[[], None] | None = None) -> None:
        """Compose pages in the background, so that going there takes no longer than showing them."""
        self._take(guide)
        wanted = [id_ for id_ in dict.fromkeys(page_ids) if id_ in guide.pages and (id_, 0) not in self._kept][:_AHEAD]
        if not wanted:
            return

        def keep(composed: dict[str, str]) -> None:
            if guide is self._guide:
                for id_, html in composed.items():
                    self._keep((id_, 0), html)
                if then:
                    then()

        self._workspace.jobs.run(self, lambda: _composed(guide, wanted), keep)

    def part_of(self, guide: Guide, page: Page, slug: str) -> int:
        """Which part of a long page has a heading."""
        from ui import page_html

        try:
            return page_html.part_of(guide, page, slug)
        except PageUnreadable:
            return 0

    def _take(self, guide: Guide) -> None:
        if guide is not self._guide:
            self._kept.clear()
            self._guide = guide

    def _keep(self, key: tuple[str, int], html: str) -> None:
        self._kept[key] = html
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def _compose(self, guide: Guide, page_id: str, part: int) -> str:
        from ui import messages, page_html  # the first page of a start is shown without a parser

        page = guide.pages.get(page_id)
        if page is None:
            gone = QCoreApplication.translate("Composer", "This page is no longer in the guide.")
            return page_html.title_html(page_id, gone)
        try:
            return page_html.compose(guide, page, part, messages.page_fault)
        except PageUnreadable as error:
            self._workspace.failed.emit(error)
            sentence = QCoreApplication.translate("Composer", "This page cannot be read at the moment.")
            return page_html.title_html(page.title, sentence)


def _composed(guide: Guide, page_ids: list[str]) -> dict[str, str]:
    """Pages that can be read, composed."""
    from ui import messages, page_html

    composed: dict[str, str] = {}
    for page_id in page_ids:
        try:
            composed[page_id] = page_html.compose(guide, guide.pages[page_id], 0, messages.page_fault)
        except PageUnreadable:
            continue  # it is told when somebody goes there
    return composed
