"""The area Guide: the tree of pages, the page that is read, and what belongs to it."""

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from content.library import Guide
from ui.composer import Composer
from ui.history import Place, Trail
from ui.theme import UI_PX, Theme
from ui.widgets.breadcrumb import Breadcrumb
from ui.widgets.page_view import PageView
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.paper import Paper
    from ui.widgets.find_bar import FindBar
    from ui.widgets.page_tree import PageTree
    from ui.widgets.relations_panel import RelationsPanel


_PANEL_FROM = 1360  # pixels of the window at normal text size; below, the right column opens on demand
_TREE_FROM = 1000
_IDLE = 400  # milliseconds after which a page is being read, and those that it leads to are prepared
_WIDTHS = (258, 800, 296)


class ReaderScreen(QWidget):
    """Shows pages, and remembers where the person was."""

    page_shown = Signal(str)  # id
    link_requested = Signal(str)  # https:…, mailto:…, tel:…, missing:…
    task_requested = Signal(str, int)  # page id, index of the task among its tasks
    navigation_changed = Signal()  # whether one can go back or forward
    zoom_requested = Signal(int)  # steps, above 0 for larger

    def __init__(self, workspace: Workspace, theme: Theme, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self.trail = Trail()
        self._html = ""  # that is shown
        self._known = ""  # id of the page that is shown as it was known, before the guide is read
        self._composer = Composer(workspace, self)
        self._tree_wanted: bool | None = None  # None: as there is room
        self._panel_wanted: bool | None = None
        self._room = (True, True)  # for the tree, for the right column
        self.breadcrumb = Breadcrumb()  # for the window's bar
        self.view = PageView(theme, scale)
        page = _surface("paper")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.view)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for widget in (_surface("panel"), page, _surface("paper")):  # the outer ones keep the place
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([round(width * self._text_scale) for width in _WIDTHS])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self._find_bar: FindBar | None = None
        # One after the other, so that each frame is short.
        self._listing = QTimer(self, singleShot=True, interval=0)
        self._listing.timeout.connect(self._tell_tree)
        self._about = QTimer(self, singleShot=True, interval=0)
        self._about.timeout.connect(self._tell_about)
        self._ahead = QTimer(self, singleShot=True, interval=_IDLE)
        self._ahead.timeout.connect(self._prepare_next)
        self._listen()

    # What stands around the page is made when it is needed: at a start, after the page is painted.

    @cached_property
    def tree(self) -> "PageTree":
        """The pages of the guide."""
        from ui.widgets.page_tree import PageTree

        tree = PageTree()
        tree.page_requested.connect(self.show_page)
        self.splitter.replaceWidget(0, tree)
        return tree

    @cached_property
    def panel(self) -> "RelationsPanel":
        """What belongs to the page."""
        from ui.widgets.relations_panel import RelationsPanel

        panel = RelationsPanel()
        panel.page_requested.connect(self.show_page)
        panel.heading_requested.connect(self.view.scroll_to)
        panel.task_requested.connect(self._ask_task)
        panel.set_current(self.view.heading)
        self.view.heading_changed.connect(panel.set_current)
        self.splitter.replaceWidget(2, panel)
        return panel

    def _furnish(self) -> None:
        """Make the columns while there is nothing else to do."""
        _ = self.tree
        QTimer.singleShot(0, self, lambda: self.panel)

    def _listen(self) -> None:
        self.view.painted.connect(self._furnish, Qt.ConnectionType.QueuedConnection)
        self.view.task_requested.connect(self._ask_task)
        self.view.zoom_requested.connect(self.zoom_requested)
        self.breadcrumb.page_requested.connect(self.show_page)
        self.view.link_requested.connect(self.follow)
        self._workspace.guide_changed.connect(self._take_snapshot)

    # what is shown

    @property
    def current(self) -> str:
        """The id of the page that is shown, or nothing."""
        return self.trail.now.page if self.trail.now else ""

    @property
    def html(self) -> str:
        """What is shown, to be painted first at the next start."""
        return self._html

    def show_known(self, page_id: str, html: str) -> None:
        """Show a page as it was at the last start, before its guide is read."""
        self._known = page_id
        self._set_html(html)

    def open_soon(self, page_id: str) -> None:
        """Open another guide as `open_guide` does, once its first page is composed: no frame is long."""
        guide = self._workspace.guide
        if guide and page_id in guide.pages and page_id != self._known:
            self.trail.clear()
            self._composer.prepare(guide, [page_id], partial(self._open_unless_left, page_id))
        else:
            self.open_guide(page_id)

    def _open_unless_left(self, page_id: str) -> None:
        if self.trail.now is None:  # the person has not gone elsewhere meanwhile
            self.open_guide(page_id)

    def open_guide(self, page_id: str) -> None:
        """Show another guide, on a page or, where it has none with that id, on its first."""
        guide = self._workspace.guide
        if guide is None:
            return
        self.trail.clear()
        first = page_id if page_id in guide.pages else self._first_listed(guide)
        if first and self._known == first:
            self.trail.visit(first)
            self._shown(guide, first)
            self._check_known(guide, first)
        elif first:
            self.show_page(first)
        else:
            self._set_html("")
            self.panel.clear()
        self._known = ""
        self.navigation_changed.emit()

    def _first_listed(self, guide: Guide) -> str:
        self.tree.set_guide(guide)
        return self.tree.first

    def _check_known(self, guide: Guide, page_id: str) -> None:
        """See in the background whether a page that is shown as it was known looks the same now."""

        def show() -> None:
            if self.current == page_id and guide is self._workspace.guide:
                self._set_html(self._composer.html(guide, page_id))

        self._composer.prepare(guide, [page_id], show)

    def take_over(self, other: "ReaderScreen") -> None:
        """Go on where another reader, which will be closed, has been."""
        self.trail = other.trail
        other.trail = Trail()
        if place := self.trail.now:
            self._show(replace(place, scroll=other.view.verticalScrollBar().value()))

    def show_page(self, page_id: str, slug: str = "", part: int = 0) -> None:
        """Go to a page, a heading of it or a part of a long one. One that is not there changes nothing."""
        guide = self._workspace.guide
        if guide is None or page_id not in guide.pages:
            return
        if slug and not part:
            part = self._composer.part_of(guide, guide.pages[page_id], slug)
        self.trail.leave(self.view.verticalScrollBar().value())
        self.trail.visit(page_id, part)
        self._show(Place(page_id, part), slug)

    def go_back(self) -> None:
        """Go to the page before, where it was left."""
        self.trail.leave(self.view.verticalScrollBar().value())
        if place := self.trail.back():
            self._show(place)

    def go_forward(self) -> None:
        """Go to the page after, where it was left."""
        self.trail.leave(self.view.verticalScrollBar().value())
        if place := self.trail.forward():
            self._show(place)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a page before."""
        return self.trail.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a page after."""
        return self.trail.can_go_forward

    def follow(self, href: str) -> None:
        """Go where a link of a page leads; what is not a page is asked for."""
        scheme, _, rest = href.partition(":")
        if scheme == "page":
            page, _, slug = rest.partition("#")
            self.show_page(unquote(page), unquote(slug))
        elif scheme == "part" and rest.isdecimal():
            self.show_page(self.current, part=int(rest) - 1)
        else:
            self.link_requested.emit(href)

    def _show(self, place: Place, slug: str = "") -> None:
        guide = self._workspace.guide
        if guide is None:
            return
        self._set_html(self._composer.html(guide, place.page, place.part))
        if not (slug and self.view.scroll_to(slug)):
            self._scroll(place.scroll)
        self._shown(guide, place.page)

    def _shown(self, guide: Guide, page_id: str) -> None:
        self.breadcrumb.set_page(guide, page_id)
        self._listing.start()
        self._ahead.start()
        self.page_shown.emit(page_id)
        self.navigation_changed.emit()

    def _tell_tree(self) -> None:
        """Once the page is painted: where it stands among the others."""
        if guide := self._workspace.guide:
            self.tree.set_guide(guide)
        self.tree.select(self.current)
        self._about.start()

    def _tell_about(self) -> None:
        """Once the page is painted: what stands beside it."""
        guide = self._workspace.guide
        if guide and (page := guide.pages.get(self.current)):
            self.panel.show_page(guide, page)
        else:
            self.panel.clear()

    def _prepare_next(self) -> None:
        """The pages that this one leads to are those that are opened next, most of the time."""
        guide = self._workspace.guide
        page = guide.pages.get(self.current) if guide else None
        if guide and page:
            targets = (guide.resolve(link.target, link.wiki, page.id) for link in page.links)
            self._composer.prepare(guide, [target.page for target in targets if target])

    def _set_html(self, html: str) -> None:
        if html != self._html:
            self._html = html
            self.view.show_html(html, self._workspace.root)
            if self._find_bar:
                self._find_bar.search()

    def _scroll(self, to: int) -> None:
        if to:
            self.view.document().size()  # all of it is laid out, so that the bar reaches there
        self.view.verticalScrollBar().setValue(to)

    def _take_snapshot(self) -> None:
        """Show what changed on disk; a page that did not change is left alone."""
        guide = self._workspace.guide
        if guide is None:
            return
        self._listing.start()
        if place := self.trail.now:
            scroll = self.view.verticalScrollBar().value()
            self._set_html(self._composer.html(guide, place.page, place.part))
            self._scroll(scroll)
            self.breadcrumb.set_page(guide, place.page)

    def _ask_task(self, index: int) -> None:
        if self.current:
            self.task_requested.emit(self.current, index)

    # what goes on paper

    def paper(self) -> "Paper":
        """Return the page that is shown, to be printed."""
        return self._paper(self._html)

    def sheet(self) -> "Paper":
        """Return the sheet of the department whose page is shown."""
        from ui.department_sheet import sheet_html

        guide = self._workspace.guide
        page = guide.pages.get(self.current) if guide else None
        return replace(self._paper(sheet_html(guide, page) if guide and page else self._html), one_sheet=True)

    def _paper(self, html: str) -> "Paper":
        from ui.paper import Paper

        guide = self._workspace.guide
        page = guide.pages.get(self.current) if guide else None
        title, name = (page.title if page else ""), (guide.info.name if guide else "")
        return Paper(html, title, name, guide.root if guide else Path())

    # how it looks

    def set_scale(self, scale: float) -> None:
        """Take another size for the text of pages."""
        self.view.set_theme(self._theme, scale)

    @property
    def _text_scale(self) -> float:
        """How large the text of widgets is, against the usual."""
        return max(1.0, self.font().pixelSize() / UI_PX)

    @property
    def _columns(self) -> list[QWidget]:
        """What stands left and right of the page, be it there already or only its place."""
        return [column for column in map(self.splitter.widget, (0, 2)) if column]

    def sizes(self) -> list[int]:
        """Widths of the tree, the page and the right column, in pixels."""
        return self.splitter.sizes()

    def set_sizes(self, sizes: list[int]) -> None:
        """Take widths as `sizes` gave them."""
        if len(sizes) == len(_WIDTHS):
            self.splitter.setSizes(sizes)

    def toggle_tree(self) -> None:
        """Show or hide the tree, until the window becomes wide or narrow."""
        self._tree_wanted = self._columns[0].isHidden()
        self._arrange()

    def toggle_panel(self) -> None:
        """Show or hide the right column, until the window becomes wide or narrow."""
        self._panel_wanted = self._columns[1].isHidden()
        self._arrange()

    def focus_filter(self) -> None:
        """Go to the line that filters the tree; a tree that is hidden comes."""
        if self.tree.isHidden():
            self.toggle_tree()
        self.tree.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tree.filter.selectAll()

    def focus_next_pane(self) -> None:
        """Move the focus on: list of pages, page, what belongs to it; columns that are hidden are left out."""
        inside = [
            child
            for child in self.panel.findChildren(QWidget)
            if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        panes = [pane for pane in (self.tree.view, self.view, *inside[:1]) if pane.isVisible()]
        now = self.focusWidget()
        current = next((place for place, pane in enumerate(panes) if pane is now), len(panes) - 1)
        panes[(current + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find(self) -> None:  # type: ignore[override]  # QWidget.find() looks for windows by number
        """Open the line for finding in the page."""
        if self._find_bar is None:
            from ui.widgets.find_bar import FindBar

            self._find_bar = FindBar(self.view, self._theme)
            self._column.insertWidget(0, self._find_bar)
        self._find_bar.open_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the page: the right column goes first, then the tree."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = self.window().width() / self._text_scale
        room = (width >= _TREE_FROM, width >= _PANEL_FROM)
        if room != self._room:
            if room[0] != self._room[0]:
                self._tree_wanted = None
            if room[1] != self._room[1]:
                self._panel_wanted = None
            self._room = room
        tree = room[0] if self._tree_wanted is None else self._tree_wanted
        panel = room[1] if self._panel_wanted is None else self._panel_wanted
        for column, wanted in zip(self._columns, (tree, panel), strict=True):
            column.setVisible(wanted)


def _surface(name: str) -> QWidget:
    """A plain ground of the theme."""
    widget = QWidget()
    widget.setProperty("surface", name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget
