"""Pages that were deleted: who did so and when, what they said, and bringing them back."""

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from content.errors import ContentError, NameRefused
from content.history import Action, History, Version
from content.library import Guide, page_id, page_of
from content.page_source import decoded
from content.steps import Change, Step
from content.writing import check_path, current, fit_path
from storage.errors import StorageError
from ui import messages
from ui.theme import Theme
from ui.version_words import moment_words, who_words
from ui.widgets.history_list import VersionList
from ui.widgets.page_view import PageView
from ui.workspace import Workspace

_WIDTH, _HEIGHT, _LIST = 980, 680, 330  # pixels at normal text size
_BESIDE = 800  # pixels at normal text size, from which on the list stands beside the page
_REST = 60  # milliseconds without a key, before a page is shown


class DeletedDialog(QDialog):
    """Lists deleted pages, newest first. Each can be brought back as one step, which can be undone."""

    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it
    page_requested = Signal(str)  # id of a page that is back

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._scale = scale = workspace.settings.values.text_scale
        self._busy = self._again = self._writing = False
        self._back = ""  # id of the page that is back, until the guide has it
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Deleted pages"))
        self.list = VersionList(theme, scale, self.tr("Deleted pages, the last one first"), lambda one: one.path)
        self.notice = _label("")
        self.notice.setProperty("role", "error")
        self.notice.hide()
        self.chosen = _label(self.tr("Versions are being read …"))
        self.chosen.setProperty("role", "strong")
        self.view = PageView(theme, scale)
        self.view.setAccessibleName(self.tr("The page as it was"))
        self.back = QPushButton(self.tr("Bring it back"))
        self.back.setProperty("kind", "primary")
        self.back.setAutoDefault(False)
        self.back.setEnabled(False)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._lay_out()
        self._listen()
        self.resize(QSize(round(_WIDTH * scale), round(_HEIGHT * scale)).boundedTo(parent.window().size()))
        self._read()

    def _lay_out(self) -> None:
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(16, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.chosen)
        column.addWidget(self.view, 1)
        self.both = QSplitter(Qt.Orientation.Horizontal)
        self.both.setChildrenCollapsible(False)
        self.both.addWidget(self.list)
        self.both.addWidget(beside)
        self.both.setStretchFactor(1, 1)
        self.both.setSizes([round(_LIST * self._scale), round((_WIDTH - _LIST) * self._scale)])
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons = QDialogButtonBox()
        buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 14)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addWidget(self.both, 1)
        whole.addWidget(buttons)

    def _listen(self) -> None:
        self.list.chosen.connect(self._rest.start)
        self._rest.timeout.connect(self._ask)
        self.back.clicked.connect(self._bring_back)
        self._workspace.guide_opened.connect(self.reject)  # another guide: its pages are others
        self._workspace.guide_changed.connect(self._look)

    # what is there

    def _read(self) -> None:
        guide = self._workspace.guide
        if guide:
            self._workspace.editing.ask(self, partial(_deleted, guide), self._show_pages, self._failed)

    def _show_pages(self, versions: list[Version]) -> None:
        self.list.show_versions(versions, self._workspace.today)
        self.list.setVisible(bool(versions))
        self.view.setVisible(bool(versions))
        self.back.setEnabled(bool(versions) and not self._writing)
        if versions:
            self.list.setFocus()
        else:
            self.chosen.setText(self.tr("No page was deleted, or all of them are back."))

    def _ask(self) -> None:
        version, guide = self.list.current, self._workspace.guide
        if version is None or guide is None:
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._workspace.editing.ask(self, partial(_page, guide, version), partial(self._show, version), self._not_shown)

    def _show(self, version: Version, html: str) -> None:
        self._busy = False
        said = self.tr("Deleted on {when} by {who}")
        self.chosen.setText(said.format(when=moment_words(version.when), who=who_words(version)))
        self.view.show_html(html, self._workspace.root)
        self._once_more()

    def _not_shown(self, error: Exception) -> None:
        self._busy = False
        self._failed(error)
        self._once_more()

    def _once_more(self) -> None:
        if self._again:
            self._again = False
            self._ask()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, (ContentError, StorageError)):
            raise error
        self.notice.setText(messages.error(error))
        self.notice.show()

    # bringing back

    def _bring_back(self) -> None:
        version, guide = self.list.current, self._workspace.guide
        if version is None or guide is None or self._writing:
            return
        self._writing = True
        self.back.setEnabled(False)
        found: list[str] = []
        self._workspace.editing.write(
            partial(_bringing, self._workspace.editing.history, guide, version, found),
            self.tr("Page {path} brought back").format(path=version.path),
            lambda _step: self._brought(version, found[0], _step),
            self._not_brought,
            action=Action.RESTORED,
        )

    def _brought(self, version: Version, path: str, _step: Step) -> None:
        self._writing = False
        if path == version.path:
            self.told.emit(self.tr("The page is back as {path}.").format(path=path), "ok")
        else:
            said = self.tr("The page is back as {path}, because another one is called {before} now.")
            self.told.emit(said.format(path=path, before=version.path), "ok")
        self._back = page_id(path)
        self._look()

    def _not_brought(self, error: Exception) -> None:
        self._writing = False
        self.back.setEnabled(True)
        self._failed(error)

    def _look(self) -> None:
        """Go to the page once the guide has it; else look which pages are gone now."""
        guide = self._workspace.guide
        if self._back and guide and self._back in guide.pages:
            self.page_requested.emit(self._back)
            self._back = ""
            self.accept()
        elif not self._back and not self._writing:
            self._read()

    def done(self, result: int) -> None:
        """Stay until a page that is brought back is written."""
        if not self._writing:
            super().done(result)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the page where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE * self._scale
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.both.orientation() is not wanted:
            self.both.setOrientation(wanted)
            room = self.both.height()
            self.both.setSizes([round(_LIST * self._scale), self.width()] if beside else [room * 3 // 10, room])


def _deleted(guide: Guide, history: History) -> list[Version]:
    """On another thread: the deletions of pages that are not there now."""
    there = [page.path for page in (*guide.pages.values(), *guide.doubles)]
    return [
        version
        for version in history.deleted(there)
        if version.path.endswith(".md") and current(guide.root, version.path) is None
    ]


def _page(guide: Guide, version: Version, history: History) -> str:
    """On another thread: a page as readers saw it last."""
    from ui.version_html import page_as_read

    return page_as_read(guide, version.path, decoded(version.path, history.text(version.id, version.path)).text)


def _bringing(history: History, guide: Guide, version: Version, found: list[str]) -> list[Change]:
    """On another thread: what brings a page back, under its own path or a free one, which is told in `found`."""
    data = history.text(version.id, version.path)
    taken = [page.path for page in (*guide.pages.values(), *guide.doubles)]
    path = version.path
    try:
        check_path(path, taken)
        free = current(guide.root, path) is None
    except NameRefused:
        free = False
    if not free:
        folder = path.rpartition("/")[0]
        title = page_of(guide.root, path, decoded(path, data).text, guide.info.lang).title
        path = fit_path(folder, title, [*taken, path])
    found.append(path)
    return [Change(path, data, None)]


def _label(text: str) -> QLabel:
    return QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
