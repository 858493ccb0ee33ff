"""The versions of a page: who changed what when, what differs between any two, and one of them restored."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from content.errors import ContentError, PageMissing
from content.history import Action, History, Version
from content.library import Guide
from content.page_source import decoded, digest
from content.restoring import restored
from content.steps import Change, Step
from content.writing import current, read_source
from storage.errors import StorageError
from storage.models import draft_id
from ui import messages
from ui.theme import Theme
from ui.version_words import moment_words, version_words
from ui.widgets.history_list import VersionChoices, VersionList
from ui.widgets.page_view import PageView
from ui.workspace import Workspace

_WIDTH, _HEIGHT, _LIST = 1080, 720, 330  # pixels at normal text size
_BESIDE = 860  # pixels at normal text size, from which on the list stands beside what is shown
_REST = 60  # milliseconds without a key, before a version is compared
_BEFORE, _NOW = 0, 1  # the first choices to compare with; after them the versions
_SOURCE, _WHOLE = 1, 2  # tabs beside that with the changes as they are read


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is asked to be seen."""

    version: Version
    other: Version | None  # to compare with; None: the page as it is now, or nothing
    with_now: bool
    how: int  # place of the tab


class HistoryDialog(QDialog):
    """All versions of one page, newest first, also under the names that it had before."""

    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it

    def __init__(self, workspace: Workspace, theme: Theme, path: str, parent: QWidget) -> None:
        """`path`: of the page, relative to the guide."""
        super().__init__(parent)
        self._workspace, self._path = workspace, path
        self._scale = scale = workspace.settings.values.text_scale
        self._busy = self._again = self._writing = False
        guide = workspace.guide
        page = next((page for page in guide.pages.values() if page.path == path), None) if guide else None
        self._title = page.title if page else path
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versions: {title}").format(title=self._title))
        self.list = VersionList(theme, scale, self.tr("Versions, newest first"))
        self.notice = _label("")
        self.notice.setProperty("role", "signal")
        self.notice.hide()
        self.chosen = _label("")
        self.chosen.setProperty("role", "strong")
        self.compared = QComboBox()
        self.compared.setAccessibleName(self.tr("Compared with"))
        self.compared.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.compared.setMinimumContentsLength(16)
        self.compared.setMaxVisibleItems(14)
        self._others = VersionChoices(self.tr("the version before it"), self.tr("the page as it is now"), self.compared)
        choices = QListView()
        choices.setUniformItemSizes(True)  # each would be measured, and there may be thousands
        self.compared.setView(choices)
        self.compared.setModel(self._others)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("What is shown"))
        self.tabs.setUsesScrollButtons(True)
        self.tabs.addTab(self.tr("Changes as they are read"))
        self.tabs.addTab(self.tr("Changes in the source"))
        self.tabs.addTab(self.tr("The whole page"))
        self._legend = _label(self.tr("Struck out: only in the older one. Marked: only in the newer one."))
        self._legend.setProperty("role", "small")
        self.view = PageView(theme, scale)
        self.view.setAccessibleName(self.tr("What differs"))
        self.restore = QPushButton(self.tr("Restore this version"))
        self.restore.setProperty("kind", "primary")
        self.restore.setAutoDefault(False)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._lay_out()
        self._listen()
        self.resize(QSize(round(_WIDTH * scale), round(_HEIGHT * scale)).boundedTo(parent.window().size()))
        self._read()

    def _lay_out(self) -> None:
        with_ = QLabel(self.tr("Compared with:"), textFormat=Qt.TextFormat.PlainText)
        with_.setBuddy(self.compared)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(16, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.chosen)
        row = QHBoxLayout()
        row.addWidget(with_)
        row.addWidget(self.compared, 1)
        column.addLayout(row)
        column.addWidget(self.tabs)
        column.addWidget(self._legend)
        column.addWidget(self.view, 1)
        self._with = with_
        self.both = QSplitter(Qt.Orientation.Horizontal)
        self.both.setChildrenCollapsible(False)
        self.both.addWidget(self.list)
        self.both.addWidget(beside)
        self.both.setStretchFactor(1, 1)
        self.both.setSizes([round(_LIST * self._scale), round((_WIDTH - _LIST) * self._scale)])
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 14)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addWidget(self.both, 1)
        whole.addWidget(buttons)

    def _listen(self) -> None:
        self.list.chosen.connect(self._rest.start)
        self.compared.activated.connect(self._rest.start)
        self.tabs.currentChanged.connect(self._rest.start)
        self._rest.timeout.connect(self._ask)
        self.restore.clicked.connect(self._restore)
        self._workspace.guide_opened.connect(self.reject)  # another guide: its pages are others

    def _read(self) -> None:
        self.restore.setEnabled(False)
        self._show_nothing(self.tr("Versions are being read …"))
        path = self._path

        def ask(history: History) -> tuple[list[Version], Path | None]:
            return history.versions(path), history.set_aside

        self._workspace.editing.ask(self, ask, self._show_versions, self._not_read)

    def _show_versions(self, answer: tuple[list[Version], Path | None]) -> None:
        versions, set_aside = answer
        if set_aside:
            damaged = self.tr(
                "The versions kept so far were damaged. They were put aside as {folder}; the pages themselves are fine."
            )
            self._tell(damaged.format(folder=set_aside))
        self._others.set_versions(versions)
        self.compared.setCurrentIndex(_BEFORE)
        self.list.show_versions(versions, self._workspace.today)
        if versions:
            self.list.show()
            self.list.setFocus()
        else:
            self._show_nothing(
                self.tr("No version of this page is kept yet. From the first save on, each one will be listed here.")
            )

    def _show_nothing(self, sentence: str) -> None:
        self.chosen.setText(sentence)
        self.chosen.show()
        for widget in (self.list, self._with, self.compared, self._legend, self.tabs, self.view):
            widget.setVisible(False)

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, (ContentError, StorageError)):
            raise error
        self._tell(messages.error(error), "error")

    def _tell(self, sentence: str, role: str = "signal") -> None:
        self.notice.setText(sentence)
        self.notice.setProperty("role", role)
        self.notice.style().unpolish(self.notice)
        self.notice.style().polish(self.notice)
        self.notice.show()

    # comparing

    def _wanted(self) -> _Shown | None:
        version = self.list.current
        if version is None:
            return None
        place, versions = self.compared.currentIndex(), self._others.versions
        other = None
        if place == _BEFORE:
            at = versions.index(version) + 1
            other = versions[at] if at < len(versions) else None
        elif place > _NOW:
            other = versions[place - _NOW - 1]
        return _Shown(version, other, place == _NOW, self.tabs.currentIndex())

    def _ask(self) -> None:
        """Compare what is chosen now; while an earlier question is out, only the last one counts."""
        wanted, guide = self._wanted(), self._workspace.guide
        if wanted is None or guide is None:
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._workspace.editing.ask(
            self, partial(_html, guide, self._path, wanted), partial(self._show, wanted), self._not_compared
        )

    def _show(self, wanted: _Shown, html: str) -> None:
        self._busy = False
        shown: dict[QWidget, bool] = dict.fromkeys((self.list, self.tabs, self.view), True)
        shown |= dict.fromkeys((self._with, self.compared), wanted.how != _WHOLE)
        lines = [version_words(wanted.version)] if self._is_wide else []  # else the row in the list has to do
        self.chosen.setText("\n".join(filter(None, [*lines, wanted.version.note])))
        shown |= {self._legend: wanted.how != _WHOLE and self._is_wide, self.chosen: bool(self.chosen.text())}
        for widget, seen in shown.items():
            widget.setVisible(seen)
        self.view.show_html(html, self._workspace.root)
        self.restore.setEnabled(not self._writing)
        self._tell_draft()
        self._once_more()

    def _not_compared(self, error: Exception) -> None:
        self._busy = False
        self._not_read(error)
        self._once_more()

    def _once_more(self) -> None:
        if self._again:
            self._again = False
            self._ask()

    def _tell_draft(self) -> None:
        """What is being written stays; it is said before anything is restored."""
        if self._workspace.profile.drafts.draft(draft_id(self._workspace.guide_key, self._path)):
            said = self.tr(
                "There is a draft of this page. It stays as it is; a version that is restored is merged into it."
            )
            self.restore.setToolTip(said)
            self.restore.setAccessibleDescription(said)
            if self.notice.isHidden():
                self._tell(said)

    # restoring

    def _restore(self) -> None:
        version, guide, root = self.list.current, self._workspace.guide, self._workspace.root
        if version is None or guide is None or root is None or self._writing:
            return
        self._writing = True
        self.restore.setEnabled(False)
        when = moment_words(version.when)
        self._workspace.editing.write(
            partial(_restoring, self._workspace.editing.history, guide, self._path, version),
            self.tr("“{title}” restored as of {when}").format(title=self._title, when=when),
            partial(self._restored, when),
            self._not_restored,
            action=Action.RESTORED,
        )

    def _restored(self, when: str, step: Step) -> None:
        self._writing = False
        if step.version:
            keys = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
            said = self.tr("The page “{title}” is again as it was on {when}. {keys} takes that back.")
            self.told.emit(said.format(title=self._title, when=when, keys=keys), "ok")
        else:
            said = self.tr("The page “{title}” is already as it was on {when}.")
            self.told.emit(said.format(title=self._title, when=when), "neutral")
        self.accept()

    def _not_restored(self, error: Exception) -> None:
        self._writing = False
        self.restore.setEnabled(True)
        self._not_read(error)

    def done(self, result: int) -> None:
        """Stay until a version that is being restored is written."""
        if not self._writing:
            super().done(result)

    @property
    def _is_wide(self) -> bool:
        """Whether the list stands beside what is shown; else what can be spared gives room to the page."""
        return self.width() >= _BESIDE * self._scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above what is shown where there is no room beside it."""
        super().resizeEvent(event)
        beside = self._is_wide
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.both.orientation() is not wanted:
            self.both.setOrientation(wanted)
            room = self.both.height()
            self.both.setSizes([round(_LIST * self._scale), self.width()] if beside else [room * 3 // 10, room])
            if self.list.current:
                self._rest.start()


def _html(guide: Guide, path: str, wanted: _Shown, history: History) -> str:
    """On another thread: what is to be seen."""
    from ui.version_html import page_as_read, source_difference, words_difference

    if wanted.how == _WHOLE:
        version = wanted.version
        return page_as_read(guide, version.path, decoded(path, history.text(version.id, version.path)).text)
    now = _text(history, wanted.version)
    if wanted.with_now:  # what came since
        before, now = now, _now(guide, path)
    else:
        before = _text(history, wanted.other) if wanted.other else ""
        if wanted.other and wanted.other.when > wanted.version.when:
            before, now = now, before
    return source_difference(before, now) if wanted.how == _SOURCE else words_difference(guide, path, before, now)


def _text(history: History, version: Version) -> str:
    if version.action is Action.DELETED:
        return ""
    return decoded(version.path, history.text(version.id, version.path)).text


def _now(guide: Guide, path: str) -> str:
    try:
        return read_source(guide.root, path).text
    except PageMissing:
        return ""


def _restoring(history: History, guide: Guide, path: str, version: Version) -> list[Change]:
    """On another thread: what makes the page what it was."""
    data = restored(guide, path, version.path, history.text(version.id, version.path))
    there = current(guide.root, path)
    return [Change(path, data, None if there is None else digest(there))]


def _label(text: str) -> QLabel:
    return QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
