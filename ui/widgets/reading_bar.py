"""Below a page: whether it was read, and what to read next. Above it, once, that it changed since."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from content.page import Kind, Page
from content.self_check import has_check
from ui.messages import day
from ui.theme import Theme
from ui.workspace import Workspace


class ReadingBar(QFrame):
    """One calm line at the foot of a page."""

    page_requested = Signal(str)  # id
    list_requested = Signal(str)  # id of the run that was begun from the page
    begin_requested = Signal(str)  # id of a list's page that is not begun
    check_requested = Signal(str)  # id of a page that asks questions to be answered alone

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._page = self._next = self._run = ""
        line = QFrame()
        line.setProperty("line", "true")
        self.read = QCheckBox(self.tr("Read (only for me)"))
        self.read.setToolTip(self.tr("Nobody else sees this."))
        self.read.clicked.connect(self._turn)
        self._step = QPushButton(autoDefault=True)
        self._step.setProperty("kind", "quiet")
        self._step.clicked.connect(lambda: self.page_requested.emit(self._next))
        self._list = QPushButton(autoDefault=True)
        self._list.clicked.connect(self._go_to_list)
        self._check = QPushButton(self.tr("Answer the self-check"), autoDefault=True)
        self._check.clicked.connect(lambda: self.check_requested.emit(self._page))
        row = QHBoxLayout()
        row.setContentsMargins(24, 5, 18, 5)
        row.addWidget(self.read)
        row.addStretch(1)
        row.addWidget(self._list)
        row.addWidget(self._check)
        row.addWidget(self._step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(row)
        workspace.progress.changed.connect(self._refresh)  # and with it the lists
        self.hide()

    def show_page(self, page_id: str) -> None:
        """Show what is known of a page; on no page there is no bar."""
        self._page = page_id
        self._refresh()

    def _refresh(self) -> None:
        guide, progress = self._workspace.guide, self._workspace.progress
        shown = guide is not None and self._page in guide.pages
        self.setVisible(shown)
        if guide is None or not shown:
            return
        self.read.setChecked(progress.is_read(self._page))
        self._tell_list(guide.pages[self._page])
        self._check.setVisible(has_check(guide.pages[self._page]))
        steps = progress.path()
        waiting = [step.page for step in steps if step.page != self._page and not progress.is_read(step.page)]
        at = next((place for place, step in enumerate(steps) if step.page == self._page), -1)
        after = [step.page for step in steps[at + 1 :] if step.page in waiting]
        self._next = (after or waiting or [""])[0]
        # The next page is offered to whoever walks the path; others are left alone.
        self._step.setVisible(bool(self._next) and (at >= 0 or any(progress.mark(step.page) for step in steps)))
        if self._next:
            title = guide.pages[self._next].title
            self._step.setText(self.tr("Read next: {page}").format(page=title.replace("&", "&&")))

    def _tell_list(self, page: Page) -> None:
        """The page of a list leads to where it is ticked."""
        started = self._workspace.lists.of_page(page)
        self._run = started.run.id if started else ""
        self._list.setVisible(page.kind is Kind.CHECKLIST)
        self._list.setText(self.tr("Open my list") if started else self.tr("Begin this list …"))

    def _go_to_list(self) -> None:
        if self._run:
            self.list_requested.emit(self._run)
        else:
            self.begin_requested.emit(self._page)

    def _turn(self, checked: bool) -> None:
        if checked:
            self._workspace.progress.confirm(self._page)
        else:
            self._workspace.progress.withdraw(self._page)


class ChangedNotice(QFrame):
    """A page changed since it was read, in a way that its trainer wants to be read again."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._theme = workspace, theme
        self._page = ""
        self.setProperty("banner", "signal")
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        show = QPushButton(self.tr("Show what changed"), autoDefault=True)
        show.clicked.connect(self._show_difference)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 12, 8)
        row.addWidget(self._text, 1)
        row.addWidget(show)
        workspace.progress.changed.connect(self._refresh)
        self.hide()

    def show_page(self, page_id: str) -> None:
        """Tell of a page whether it changed since it was read."""
        self._page = page_id
        self._refresh()

    def _refresh(self) -> None:
        mark = self._workspace.progress.read_before(self._page)
        self.setVisible(mark is not None)
        if mark:
            words = self.tr("This page has changed since it was read on {day}.")
            self._text.setText(words.format(day=day(mark.at.astimezone().date())))

    def _show_difference(self) -> None:
        from ui.widgets.difference_dialog import DifferenceDialog

        mark = self._workspace.progress.read_before(self._page)
        if mark:
            DifferenceDialog(self._workspace, self._theme, mark, self.window()).open()
