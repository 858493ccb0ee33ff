"""The boxes of the page that is read: they show what the person ticked, wherever it was ticked, and can be ticked here.

Composed pages know nothing of ticks, so that they can be kept; the state is put on afterwards.
"""

import re
from urllib.parse import unquote

from PySide6.QtCore import QObject, Signal

from content.page import Mark, Page
from ui.widgets.page_view import PageView
from ui.workspace import Workspace

_BOX = re.compile(r'href="(task:(\d{1,6})(?:/([^"]{1,2000}))?)"')


class PageTicks(QObject):
    """Keeps the boxes in a view up to date."""

    changed = Signal()  # `states` of the page that is shown
    begin_requested = Signal(str)  # id of a list's page: one of its boxes was ticked, but it is not begun

    def __init__(self, workspace: Workspace, view: PageView) -> None:
        super().__init__(view)
        self._workspace, self._view = workspace, view
        self._page = ""
        self._boxes: list[tuple[str, int, str]] = []  # link, index of the task, id of its page
        view.task_requested.connect(self._turn)

    def listen(self) -> None:
        """Once there are lists: hear of what is ticked elsewhere."""
        lists = self._workspace.lists
        lists.boxes_changed.connect(self._changed)
        lists.changed.connect(self._refresh)

    def show_page(self, page_id: str, html: str) -> None:
        """Take in which boxes a page has that is shown now."""
        self._page = page_id
        self._boxes = [(link, int(index), unquote(page or "") or page_id) for link, index, page in _BOX.findall(html)]
        self._refresh()

    @property
    def states(self) -> dict[int, Mark]:
        """The boxes of the page itself, by the index of their task."""
        return self._states(self._page)

    def turn(self, index: int) -> None:
        """Tick a box of the page itself, or take its tick away."""
        self._turn(index, self._page)

    def _refresh(self) -> None:
        if not self._boxes:
            return
        known = {page_id: self._states(page_id) for page_id in {page_id for _, _, page_id in self._boxes}}
        states = {link: known[page_id][index] for link, index, page_id in self._boxes if index in known[page_id]}
        self._view.set_boxes(states)
        self.changed.emit()

    def _states(self, page_id: str) -> dict[int, Mark]:
        page = self._found(page_id)
        return {index: Mark(box.state) for index, box in self._workspace.lists.boxes(page).items()} if page else {}

    def _changed(self, page_id: str) -> None:
        if any(page_id == of for _, _, of in self._boxes):
            self._refresh()

    def _turn(self, index: int, page_id: str) -> None:
        page = self._found(page_id or self._page)
        if page and not self._workspace.lists.turn(page, index):
            self.begin_requested.emit(page.id)

    def _found(self, page_id: str) -> Page | None:
        guide = self._workspace.guide
        return guide.pages.get(page_id) if guide else None
