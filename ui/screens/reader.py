"""The area Guide: the tree of pages, the page that is read, and what belongs to it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import unquote

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from content import library
from content.library import Guide
from content.page import Kind, Page
from ui.actions import action, make_actions
from ui.composer import Composer
from ui.former_names import page_now
from ui.history import Place, Trail
from ui.reader_sides import ReaderSides
from ui.screen import Screen
from ui.theme import Theme
from ui.widgets.breadcrumb import Breadcrumb
from ui.widgets.columns import Columns
from ui.widgets.page_column import PageColumn
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.paper import Paper


_IDLE = 400  # milliseconds after which a page is being read, and those that it leads to are prepared
_LARGEST, _SMALLEST, _STEP = 2.5, 0.7, 0.1  # zoom of pages


class ReaderScreen(QWidget, Screen):
    """Shows pages, and remembers where the person was."""

    area = "area.guide"
    lasting = True
    printable = True

    page_shown = Signal(str)  # id
    link_requested = Signal(str)  # https:…, mailto:…, tel:…, missing:…
    pdf_requested = Signal(object)  # a Paper

    def __init__(self, workspace: Workspace, theme: Theme, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self.trail = Trail()
        self._html = ""  # that is shown
        self._moved: dict[str, str] = {}  # ids of pages that were given others here
        self._known = ""  # id of the page that is shown as it was known, before the guide is read
        self.actions_by_id = make_actions(self)
        self._composer = Composer(workspace, self)
        self.breadcrumb = Breadcrumb()  # for the window's bar
        self.page = PageColumn(workspace, theme, scale)
        self.view = self.page.view
        self.columns = Columns(self.page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.columns)
        self.sides = ReaderSides(workspace, self.page, self.columns, self)
        self._ahead = QTimer(self, singleShot=True, interval=_IDLE)
        self._ahead.timeout.connect(self._prepare_next)
        self._listen()

    def _furnish(self) -> None:
        """Make what stands around the page while there is nothing else to do."""
        self.sides.furnish()
        if self._workspace.guide:
            QTimer.singleShot(0, self, self.page.furnish)

    def _furnish_page(self) -> None:
        if self.isVisible():
            self.page.furnish()

    def _listen(self) -> None:
        self.view.painted.connect(self._furnish, Qt.ConnectionType.QueuedConnection)
        self._workspace.guide_opened.connect(self._furnish_page, Qt.ConnectionType.QueuedConnection)
        for part in (self.page, self.sides, self.breadcrumb):
            part.page_requested.connect(self.show_page)
        self.page.part_requested.connect(lambda part: self.show_page(self.current, part=part))
        self.view.zoom_requested.connect(self.zoom)
        self.view.link_requested.connect(self.follow)
        self._workspace.guide_changed.connect(self._take_snapshot)
        self._workspace.page_moved.connect(self._page_moved)

    # what is shown

    @property
    def current(self) -> str:
        """The id of the page that is shown, or nothing."""
        return self.trail.now.page if self.trail.now else ""

    @property
    def _shown_page(self) -> Page | None:
        guide = self._workspace.guide
        return guide.pages.get(self.current) if guide else None

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
        page_id = _id_now(guide, page_id)
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
        self._moved.clear()
        page_id = _id_now(guide, page_id)
        first = page_id if page_id in guide.pages else self.sides.first_listed(guide)
        if first and self._known == first:
            self.trail.visit(first)
            self._shown(guide, first)
            self._check_known(guide, first)
        elif first:
            self.show_page(first)
        else:
            self._set_html("")
            self.page.show_page("")
            self.sides.follow("")
        self._known = ""
        self.tell_actions()

    def _check_known(self, guide: Guide, page_id: str) -> None:
        """See in the background whether a page that is shown as it was known looks the same now."""

        def show() -> None:
            if self.current == page_id and guide is self._workspace.guide:
                self._set_html(self._composer.html(guide, page_id))
                self.page.show_page(page_id)

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

    def arrive(self) -> None:
        """Go on reading."""
        if self._workspace.guide:
            self.page.furnish()
        self.view.setFocus()

    @action("page.back", QT_TRANSLATE_NOOP("actions", "Back"), ("Alt+Left", "Ctrl+["), "back")
    def go_back(self) -> None:
        """Go to the page before, where it was left."""
        self.trail.leave(self.view.verticalScrollBar().value())
        if place := self.trail.back():
            self._show(place)

    @action("page.forward", QT_TRANSLATE_NOOP("actions", "Forward"), ("Alt+Right", "Ctrl+]"), "forward")
    def go_forward(self) -> None:
        """Go to the page after, where it was left."""
        self.trail.leave(self.view.verticalScrollBar().value())
        if place := self.trail.forward():
            self._show(place)

    def tell_actions(self) -> None:
        """One can go back where one came from; only departments have a sheet. Nothing here works on other screens."""
        shown = self.isVisibleTo(self.window())
        page = self._shown_page
        self.actions_by_id["page.back"].setEnabled(shown and self.trail.can_go_back)
        self.actions_by_id["page.forward"].setEnabled(shown and self.trail.can_go_forward)
        self.actions_by_id["page.sheet"].setEnabled(shown and page is not None and page.kind is Kind.DEPARTMENT)

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
        self.page.show_page(page_id)
        self.sides.follow(page_id)
        self._ahead.start()
        self.page_shown.emit(page_id)
        self.tell_actions()

    def _prepare_next(self) -> None:
        """The pages that this one leads to are those that are opened next, most of the time."""
        guide, page = self._workspace.guide, self._shown_page
        if guide and page:
            targets = (guide.resolve(link.target, link.wiki, page.id) for link in page.links)
            self._composer.prepare(guide, [target.page for target in targets if target])

    def _set_html(self, html: str) -> None:
        if html != self._html:
            self._html = html
            self.page.show_html(html, self._workspace.root)

    def _scroll(self, to: int) -> None:
        if to:
            self.view.document().size()  # all of it is laid out, so that the bar reaches there
        self.view.verticalScrollBar().setValue(to)

    def _take_snapshot(self) -> None:
        """Show what changed on disk; a page that did not change is left alone."""
        guide = self._workspace.guide
        if guide is None:
            return
        if self._follow_names(guide) and self.trail.now:
            self._show(replace(self.trail.now, scroll=self.view.verticalScrollBar().value()))
            return
        self.sides.follow(self.current)
        if place := self.trail.now:
            scroll = self.view.verticalScrollBar().value()
            self._set_html(self._composer.html(guide, place.page, place.part))
            self.page.show_page(place.page)
            self._scroll(scroll)
            self.breadcrumb.set_page(guide, place.page)

    def _page_moved(self, earlier: str, now: str) -> None:
        self._moved[library.page_id(earlier)] = library.page_id(now)
        self._take_snapshot()  # which may have come before

    def _follow_names(self, guide: Guide) -> bool:
        """Go on with pages that have other ids now, whoever renamed them. Returns whether the one that is shown has."""
        shown = self.current
        for gone in self.trail.pages - guide.pages.keys():
            now = _id_now(guide, gone)
            now = self._moved.get(gone, gone) if now == gone else now
            if now in guide.pages:
                self.trail.rename(gone, now)
        return self.current != shown

    # what goes on paper

    def paper(self) -> "Paper":
        """Return the page that is shown, to be printed."""
        from ui.page_paper import page_paper

        return page_paper(self._workspace.guide, self._shown_page, self._html)

    @action("page.sheet", QT_TRANSLATE_NOOP("actions", "Department sheet as PDF …"), icon="pdf")
    def ask_sheet(self) -> None:
        """Save contacts, services and escalation of the department on one page."""
        self.pdf_requested.emit(self.sheet())

    def sheet(self) -> "Paper":
        """Return the sheet of the department whose page is shown."""
        from ui.page_paper import department_paper

        guide, page = self._workspace.guide, self._shown_page
        return department_paper(guide, page) if guide and page else self.paper()

    # how it looks

    def set_scale(self, scale: float) -> None:
        """Take another size for the text of pages."""
        self.view.set_theme(self._theme, scale)

    @action("view.larger", QT_TRANSLATE_NOOP("actions", "Larger text on the page"), ("Ctrl++", "Ctrl+="), "zoom-in")
    def zoom_in(self) -> None:
        """Make the page's text larger."""
        self.zoom(1)

    @action("view.smaller", QT_TRANSLATE_NOOP("actions", "Smaller text on the page"), "Ctrl+-", "zoom-out")
    def zoom_out(self) -> None:
        """Make the page's text smaller."""
        self.zoom(-1)

    @action("view.normal", QT_TRANSLATE_NOOP("actions", "Usual text size on the page"), "Ctrl+0")
    def zoom_normal(self) -> None:
        """Return to the usual size."""
        self._set_zoom(1.0)

    def zoom(self, steps: int) -> None:
        """Make the page's text larger, or smaller below 0."""
        zoom = self._workspace.settings.values.page_zoom + steps * _STEP
        self._set_zoom(round(min(_LARGEST, max(_SMALLEST, zoom)), 2))

    def _set_zoom(self, zoom: float) -> None:
        settings = self._workspace.settings
        self._workspace.keep(partial(settings.change, page_zoom=zoom))
        self.set_scale(settings.values.text_scale * zoom)

    @action("view.tree", QT_TRANSLATE_NOOP("actions", "Show or hide the list of pages"), "F9", "panel-left")
    def toggle_tree(self) -> None:
        """Show or hide the tree, until the window becomes wide or narrow."""
        self.columns.toggle_left()

    @action("view.panel", QT_TRANSLATE_NOOP("actions", "Show or hide relationships and outline"), "F8", "panel-right")
    def toggle_panel(self) -> None:
        """Show or hide the right column, until the window becomes wide or narrow."""
        self.columns.toggle_right()

    @action("page.filter", QT_TRANSLATE_NOOP("actions", "Go to a page by its title"), "Ctrl+L", "search")
    def focus_filter(self) -> None:
        """Go to the line that filters the tree; a tree that is hidden comes."""
        self.sides.focus_filter()

    @action("view.pane", QT_TRANSLATE_NOOP("actions", "Go to the next part of the window"), "F6")
    def focus_next_pane(self) -> None:
        """Move the focus on: list of pages, page, what belongs to it; columns that are hidden are left out."""
        self.sides.focus_next(self.focusWidget())

    @action("page.find", QT_TRANSLATE_NOOP("actions", "Find on this page"), "Ctrl+F", "page-find")
    def find(self) -> None:  # type: ignore[override]  # QWidget.find() looks for windows by number
        """Open the line for finding in the page."""
        self.page.find()

    @action("page.find_next", QT_TRANSLATE_NOOP("actions", "Next hit on the page"), "F3")
    def find_next(self) -> None:
        """Go to the next hit of what was looked for."""
        self.page.walk_found(back=False)

    @action("page.find_previous", QT_TRANSLATE_NOOP("actions", "Previous hit on the page"), "Shift+F3")
    def find_previous(self) -> None:
        """Go to the hit before."""
        self.page.walk_found(back=True)

    def show_found(self, page_id: str, place: str, words: Sequence[str]) -> None:
        """Show a page at what a search has found there, with the words marked."""
        guide = self._workspace.guide
        page = guide.pages.get(page_id) if guide else None
        if guide is None or page is None:
            return
        from ui.found_places import found_place

        found = found_place(guide, page, place)
        self.show_page(page_id, found.slug)
        self.page.show_found(words, found.words)

    @action("page.note", QT_TRANSLATE_NOOP("actions", "Write a note here"), "Ctrl+Shift+N", "notes")
    def write_note(self) -> None:
        """Write a note on the words that are selected, or on the page."""
        self.page.write_note()

    @action("page.next_note", QT_TRANSLATE_NOOP("actions", "Go to the next note on the page"), "F7")
    def next_note(self) -> None:
        """Go from note to note without the mouse."""
        self.view.next_note()

    @action("page.read", QT_TRANSLATE_NOOP("actions", "Page is read, or not"), "Ctrl+D", "tick")
    def turn_read(self) -> None:
        """Keep that the page was read, or forget it."""
        self.page.turn_read()

    def show_note(self, note_id: str) -> None:
        """Show the passage that a note is about."""
        notebook = self._workspace.notebook
        note = notebook.get(note_id)
        page = notebook.page_of(note) if note else ""
        if page:
            self.show_page(page, note.passage.heading if note and note.passage else "")
            self.page.furnish()
            if self.page.notes:
                self.page.notes.show_note(note_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the page: the right column goes first, then the tree."""
        super().resizeEvent(event)
        self.columns.arrange()


def _id_now(guide: Guide | None, page_id: str) -> str:
    """The id of a page that may have had this one before."""
    page = page_now(guide, page_id) if guide else None
    return page.id if page else page_id
