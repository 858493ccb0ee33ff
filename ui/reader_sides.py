"""What stands left and right of the page that is read: the pages of the guide, and what belongs to this one."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from content.library import Guide
from content.page import Kind, Page
from ui.widgets.columns import Columns
from ui.widgets.page_column import PageColumn
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.serving import Serving
    from ui.widgets.page_tree import PageTree
    from ui.widgets.relations_panel import RelationsPanel
    from ui.widgets.serving_section import ServingSection


class ReaderSides(QObject):
    """Both are made when they are needed: at a start, after the page is painted. They follow it one after the other,
    so that each frame is short.
    """

    page_requested = Signal(str)  # id
    menu_requested = Signal(str, QPoint)  # id of a page in the tree, or nothing, and a place on the screen
    part_requested = Signal(str, str)  # a part of the talk, and there something by its id

    def __init__(self, workspace: Workspace, column: PageColumn, columns: Columns, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._column, self._columns = workspace, column, columns
        self._page = ""
        self._listing = QTimer(self, singleShot=True, interval=0)
        self._listing.timeout.connect(self._tell_tree)
        self._about = QTimer(self, singleShot=True, interval=0)
        self._about.timeout.connect(self._tell_about)
        self._serving = QTimer(self, singleShot=True, interval=0)
        self._serving.timeout.connect(self._tell_serving)

    @cached_property
    def tree(self) -> "PageTree":
        """The pages of the guide."""
        from ui.widgets.page_tree import PageTree

        tree = PageTree()
        tree.page_requested.connect(self.page_requested)
        tree.menu_requested.connect(self.menu_requested)
        self._columns.put_left(tree)
        return tree

    @cached_property
    def panel(self) -> "RelationsPanel":
        """What belongs to the page."""
        from ui.widgets.relations_panel import RelationsPanel

        view, ticks = self._column.view, self._column.ticks
        panel = RelationsPanel()
        panel.page_requested.connect(self.page_requested)
        panel.heading_requested.connect(view.scroll_to)
        panel.task_requested.connect(ticks.turn)
        ticks.changed.connect(self._tell_tasks)
        panel.set_current(view.heading)
        view.heading_changed.connect(panel.set_current)
        self._columns.put_right(panel)
        return panel

    @cached_property
    def serving(self) -> "Serving":
        """What colleagues share; asked for when the first department is read."""
        from ui.serving import Serving

        serving = Serving(self._workspace, self)
        serving.changed.connect(self._serving.start)
        return serving

    @cached_property
    def shared(self) -> "ServingSection":
        """What of it belongs to the department of the page."""
        from ui.widgets.serving_section import ServingSection

        section = ServingSection()
        section.requested.connect(self.part_requested)
        self.panel.put_serving(section)
        return section

    def furnish(self) -> None:
        """Make both while there is nothing else to do."""
        _ = self.tree
        QTimer.singleShot(0, self, lambda: self.panel)

    def follow(self, page_id: str) -> None:
        """Tell both, once it is painted, which page is shown now, in the guide of now."""
        self._page = page_id
        self._listing.start()

    def first_listed(self, guide: Guide) -> str:
        """The id of the first page in the tree, or nothing."""
        self.tree.set_guide(guide)
        return self.tree.first

    def focus_filter(self) -> None:
        """Go to the line that filters the tree; a tree that is hidden comes."""
        if self.tree.isHidden():
            self._columns.toggle_left()
        self.tree.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tree.filter.selectAll()

    def focus_next(self, now: QWidget | None) -> None:
        """Move the focus on: list of pages, page, what belongs to it; columns that are hidden are left out."""
        inside = [
            child
            for child in self.panel.findChildren(QWidget)
            if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        panes = [pane for pane in (self.tree.view, self._column.view, *inside[:1]) if pane.isVisible()]
        current = next((place for place, pane in enumerate(panes) if pane is now), len(panes) - 1)
        panes[(current + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _shown(self) -> Page | None:
        guide = self._workspace.guide
        return guide.pages.get(self._page) if guide else None

    def _tell_tree(self) -> None:
        if guide := self._workspace.guide:
            self.tree.set_guide(guide)
        self.tree.select(self._page)
        self._about.start()

    def _tell_about(self) -> None:
        guide, page = self._workspace.guide, self._shown
        if guide and page:
            self.panel.show_page(guide, page, self._column.ticks.states)
        else:
            self.panel.clear()
        self._serving.start()

    def _tell_serving(self) -> None:
        """The composed page knows nothing of what colleagues write, so that it can be kept."""
        page = self._shown
        if page and page.kind in (Kind.DEPARTMENT, Kind.STAKEHOLDER):
            self.shared.set_rows(self.serving.rows(page))
        elif "shared" in vars(self):
            self.shared.set_rows([])

    def _tell_tasks(self) -> None:
        """A box was ticked: the list of tasks beside the page shows it, too."""
        if page := self._shown:
            self.panel.show_tasks(page, self._column.ticks.states)
