"""Another title, file name or folder for a page, with what will be mended along with it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from content.errors import ContentError
from content.frontmatter import HeaderUnreadable
from content.library import HOME, Guide
from content.new_names import give_names, mended_lines
from content.page import Page
from content.writing import read_source
from ui import messages
from ui.widgets.page_dialog import PageDialog, named, words_label
from ui.widgets.page_place import PagePlace, page_folders, taken_paths
from ui.workspace import Workspace

_REST = 150  # milliseconds without a key, before it is worked out what will be mended


class _NamesDialog(PageDialog):
    """What renaming and moving have in common."""

    chosen = Signal(str, str)  # title and path

    def __init__(
        self, workspace: Workspace, guide: Guide, page: Page, words: tuple[str, str], parent: QWidget | None
    ) -> None:
        """`words`: what is done, as the window is called and as the button says it."""
        super().__init__(workspace, *words, parent)
        self._workspace, self._guide, self._page = workspace, guide, page
        self._asked = 0  # counts the questions
        self.place = PagePlace(page_folders(guide), taken_paths(guide, page))
        self.place.set_path(page.path)
        self.mended = words_label("")
        self.kept = words_label("", "muted")
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._work_out)
        self.place.changed.connect(self._check)
        workspace.guide_changed.connect(self._take_snapshot)

    @property
    def wanted_title(self) -> str:
        """The title that the page is to have."""
        return self._page.title

    def _take_snapshot(self) -> None:
        """Somebody changed the guide meanwhile."""
        guide = self._workspace.guide
        page = guide.pages.get(self._page.id) if guide else None
        if guide is None or page is None or page.path != self._page.path:
            self.reject()
            return
        self._guide, self._page = guide, page
        self._check()

    def _check(self) -> None:
        """Say at once what may not be."""
        title, path = self.wanted_title, self.place.path
        words = self.place.check() if path != self._page.path else ""
        self.place.show_refusal(words)
        changed = (title, path) != (self._page.title, self._page.path)
        self.accept_button.setEnabled(changed and bool(title) and not words)
        self._asked += 1
        if self.accept_button.isEnabled():
            self._rest.start()
        else:
            self._rest.stop()
            self._tell("", "")
        self.fit()

    def _work_out(self) -> None:
        guide, page, title, path, asked = self._guide, self._page, self.wanted_title, self.place.path, self._asked
        read = partial(read_source, guide.root)

        def work() -> tuple[int, int]:
            return mended_lines(page.path, give_names(guide, page.id, title, path, read), read)

        def done(count: tuple[int, int]) -> None:
            if asked == self._asked:
                self._tell(MendedWords().mended(*count), self._what_stays())

        def failed(error: Exception) -> None:
            if not isinstance(error, (ContentError, HeaderUnreadable)):
                raise error
            if asked == self._asked:
                self.place.show_refusal(messages.error(error))
                self.accept_button.setEnabled(False)
                self.fit()

        self._workspace.jobs.run(self, work, done, failed)

    def _what_stays(self) -> str:
        if self.place.path == self._page.path:
            return ""
        return QCoreApplication.translate(
            "RenamePageDialog",
            "The former name goes on leading to the page, and ticks, notes and what was read stay with it.",
        )

    def _tell(self, mended: str, kept: str) -> None:
        self.mended.setText(mended)
        self.kept.setText(kept)
        for label in (self.mended, self.kept):
            label.setVisible(bool(label.text()))
        self.fit()

    def accept(self) -> None:
        """Say what the page is to be called."""
        if self.accept_button.isEnabled():
            super().accept()
            self.chosen.emit(self.wanted_title, self.place.path)


class RenamePageDialog(_NamesDialog):
    """Asks for the title and the name of the file; the folder stays."""

    def __init__(self, workspace: Workspace, guide: Guide, page: Page, parent: QWidget | None = None) -> None:
        words = (
            QCoreApplication.translate("RenamePageDialog", "Rename the page"),
            QCoreApplication.translate("RenamePageDialog", "Rename"),
        )
        super().__init__(workspace, guide, page, words, parent)
        self.title = QLineEdit(page.title)
        self.column.addWidget(named(self.tr("&Title"), self.title))
        self.column.addWidget(self.title)
        self.place.ask_only(folder=False)
        self.place.setVisible(page.id != HOME)  # the guide's own page is where it is
        for widget in (self.place, self.mended, self.kept):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.title.textEdited.connect(self._check)
        self.title.selectAll()
        self.title.setFocus()
        self._check()

    @property
    def wanted_title(self) -> str:
        """The title that the page is to have."""
        return " ".join(self.title.text().split())


class MovePageDialog(_NamesDialog):
    """Asks for the folder; title and name stay."""

    def __init__(self, workspace: Workspace, guide: Guide, page: Page, parent: QWidget | None = None) -> None:
        words = (
            QCoreApplication.translate("MovePageDialog", "Move the page"),
            QCoreApplication.translate("MovePageDialog", "Move"),
        )
        super().__init__(workspace, guide, page, words, parent)
        self.column.addWidget(words_label(page.title, "h2"))
        self.place.ask_only(folder=True)
        for widget in (self.place, self.mended, self.kept):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.place.folder.setFocus()
        self._check()


class MendedWords(QObject):
    """How much is mended along with a page, in words."""

    def mended(self, lines: int, pages: int) -> str:
        """What changes on other pages."""
        if not pages:
            return self.tr("Nothing has to change on other pages.")
        sentence = self.tr("Changed along with it: {places} on {pages}.")
        return sentence.format(places=self.tr("%n place(s)", "", lines), pages=self.tr("%n page(s)", "", pages))
