"""The page that is read, with what belongs to the person on it: ticks, notes, and whether it was read."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.page_ticks import PageTicks
from ui.theme import Theme
from ui.widgets.page_view import PageView
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.page_notes import PageNotes
    from ui.widgets.find_bar import FindBar
    from ui.widgets.note_editor import NoteEditor
    from ui.widgets.reading_bar import ChangedNotice, ReadingBar


class PageColumn(QWidget):
    """Everything between the tree and the right column. At a start only the view is there; the rest comes after it."""

    page_requested = Signal(str)  # id
    part_requested = Signal(int)  # of the page, counted from 0
    list_requested = Signal(str)  # id of a run
    begin_requested = Signal(str)  # id of a list's page
    check_requested = Signal(str)  # id of a page with a self-check

    def __init__(self, workspace: Workspace, theme: Theme, scale: float) -> None:
        super().__init__()
        self._workspace, self._theme = workspace, theme
        self._page = ""
        self._html = ""
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = PageView(theme, scale)
        self.ticks = PageTicks(workspace, self.view)
        self.ticks.begin_requested.connect(self.begin_requested)
        self.notes: PageNotes | None = None
        self._bar: ReadingBar | None = None
        self._notice: ChangedNotice | None = None
        self._editor: NoteEditor | None = None
        self._find_bar: FindBar | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.view, 1)

    def furnish(self) -> None:
        """Make what stands around the page, once it is painted and the guide is open."""
        if self._bar is not None:
            return
        from ui.notebook import BELOW_PAGE
        from ui.page_notes import PageNotes
        from ui.widgets.reading_bar import ChangedNotice, ReadingBar

        self._notice = ChangedNotice(self._workspace, self._theme)
        self._column.insertWidget(0, self._notice)
        self._bar = ReadingBar(self._workspace)
        self._bar.page_requested.connect(self.page_requested)
        self._bar.list_requested.connect(self.list_requested)
        self._bar.begin_requested.connect(self.begin_requested)
        self._bar.check_requested.connect(self.check_requested)
        self._column.addWidget(self._bar)
        self.ticks.listen()
        self.notes = PageNotes(self._workspace, self.view)
        self.view.note_clicked.connect(self.edit_note)
        self.view.note_wanted.connect(self.write_note)
        self.notes.part_wanted.connect(self.part_requested)
        self._tell()
        if BELOW_PAGE in self._workspace.notebook.drafts:
            self._open_editor().go_on()

    def show_html(self, html: str, base: Path | None) -> None:
        """Show a page as it is composed; `show_page` tells then which it is."""
        self._html = html
        self.view.show_html(html, base)
        if self._find_bar:
            self._find_bar.search()

    def show_page(self, page_id: str) -> None:
        """Say which page the composed one is; nothing for none of the guide."""
        if page_id != self._page:
            self._page = page_id
            if self._editor:
                self._editor.finish()
        self._tell()

    def _tell(self) -> None:
        """Put on the page what belongs to the person; nothing of it before the guide is open."""
        if self._bar is None or self._notice is None or self.notes is None or self._workspace.guide is None:
            return
        self.ticks.show_page(self._page, self._html)
        self.notes.show_page(self._page)
        self._notice.show_page(self._page)
        self._bar.show_page(self._page)

    def find(self) -> None:  # type: ignore[override]  # QWidget.find() looks for windows by number
        """Open the line for finding in the page."""
        self._made_find_bar().open_bar()

    def show_found(self, words: Sequence[str], passage: str = "") -> None:
        """Mark words of the page that a search has found, and bring the passage into view that begins so."""
        self._made_find_bar().show_found(words, passage)

    def walk_found(self, back: bool) -> None:
        """Go to the next hit, or the one before."""
        if self._find_bar and self._find_bar.isVisible():
            (self._find_bar.find_previous if back else self._find_bar.find_next)()

    def _made_find_bar(self) -> "FindBar":
        if self._find_bar is None:
            from ui.widgets.find_bar import FindBar

            self._find_bar = FindBar(self.view, self._theme)
            self._column.insertWidget(0, self._find_bar)
        return self._find_bar

    # notes

    def write_note(self) -> None:
        """Write a note on the words that are selected, or on the page."""
        if self.notes and self._page:
            self._open_editor().begin(self._page, self.notes.passage_here())

    def edit_note(self, note: str) -> None:
        """Read or change a note on the page."""
        self._open_editor().edit(note)

    def keep_note(self) -> None:
        """Another guide will be open: what is being written belongs to this one."""
        if self._editor:
            self._editor.keep()

    def _open_editor(self) -> "NoteEditor":
        if self._editor is None:
            from ui.widgets.note_editor import NoteEditor

            self._editor = NoteEditor(self._workspace, self._theme)
            self._editor.closed.connect(self.view.setFocus)
            self._column.insertWidget(self._column.indexOf(self.view) + 1, self._editor)
        return self._editor

    # reading

    def turn_read(self) -> None:
        """Keep that the page was read, or forget it."""
        progress = self._workspace.progress
        (progress.withdraw if progress.is_read(self._page) else progress.confirm)(self._page)
