"""What those who look after a guide can do: write pages, and see what is missing. Others do not see it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from content.errors import ContentError
from content.files import folder_name
from ui.actions import action, make_actions
from ui.dialogs import Dialogs
from ui.page_actions import PageActions
from ui.theme import Theme
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.areas import Areas
    from ui.screens.care import CareScreen
    from ui.screens.editor import EditorScreen, Where

_LATER = 800  # milliseconds after a guide was opened
Reading = Callable[[], str]  # id of the page that is read


class Upkeep(QObject):
    """Makes the editor and the upkeep screen when somebody goes there first, and lets one lead to the other."""

    screen_wanted = Signal(object)  # a screen: to be put in front
    page_requested = Signal(str)  # id: to be read; nothing for the page that was read last
    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs, reading: Reading, areas: "Areas") -> None:
        super().__init__(areas)
        self._workspace, self._theme, self._dialogs, self._reading = workspace, theme, dialogs, reading
        self._areas = areas
        self._editor: EditorScreen | None = None
        self._care: CareScreen | None = None
        self.pages = pages = PageActions(workspace, theme, dialogs, reading, lambda: self._window, self)
        pages.write_requested.connect(self.write_new)
        pages.edit_requested.connect(self.edit)
        pages.page_requested.connect(self.page_requested)
        pages.told.connect(self.told)
        self.actions_by_id: dict[str, QAction] = {**make_actions(self), **pages.actions_by_id}
        self._watched = False  # what writes into the guide tells here what it finds
        workspace.guide_opened.connect(self._watch_soon)
        self._watch_soon()

    def _watch_soon(self) -> None:
        QTimer.singleShot(_LATER, self, self._watch)

    def _watch(self) -> None:
        """Complete what a crash cut off, and hear of damage; the page that was asked for comes first."""
        if self.is_shown and not self._watched:
            self._watched = True
            self._workspace.editing.told.connect(self.told)

    @property
    def _window(self) -> QWidget:
        """What dialogs stand in front of."""
        return self._areas.stack.window()

    def take_over(self, before: "Upkeep") -> None:
        """Go on with what was written before the look changed: it is a draft."""
        if before.editor and before.editor.path and before.editor.keep():
            self._made_editor().open(before.editor.path)

    @property
    def is_shown(self) -> bool:
        """Whether the person looks after the guide."""
        return self._workspace.settings.values.show_upkeep and self._workspace.guide is not None

    @property
    def editor(self) -> "EditorScreen | None":
        """The editor, once it was needed."""
        return self._editor

    # writing

    @action("page.edit", QT_TRANSLATE_NOOP("actions", "Edit the page"), "Ctrl+E", "edit")
    def edit_page(self) -> None:
        """Write the page that is read."""
        self.edit(self._reading())

    def edit(self, page_id: str, where: "Where" = None) -> None:
        """Write a page, at a line, at a place in its header, or with something that is suggested for it."""
        guide = self._workspace.guide
        page = guide.pages.get(page_id) if guide else None
        if page and self.is_shown:
            self._open(page.path, where)

    def write_new(self, path: str, text: str) -> None:
        """Write a page that is not there yet."""
        self._open(path, None, text)

    def go_on(self) -> bool:
        """Go on with the page that is being written. Returns whether there is one."""
        if self._editor is None or not self._editor.path:
            return False
        self.screen_wanted.emit(self._editor)
        return True

    def open_path(self, path: str) -> None:
        """Go on with the draft of a page, also of one that is not there yet."""
        self._open(path, None)

    def let_go(self) -> bool:
        """Another guide will be open: keep what is being written. Returns whether it is safe; if not, it is shown."""
        if self._editor is None or not self._editor.path:
            return True
        if not self._editor.keep():
            self.screen_wanted.emit(self._editor)
            return False
        self._editor.close_page()
        return True

    def _open(self, path: str, where: "Where", new: str | None = None) -> None:
        editor = self._made_editor()
        self.screen_wanted.emit(editor)
        editor.open(path, where, new)

    def _made_editor(self) -> "EditorScreen":
        if self._editor is None:
            from ui.screens.editor import EditorScreen

            self._editor = editor = EditorScreen(self._workspace, self._theme, self._dialogs)
            editor.page_requested.connect(self.page_requested)
            editor.history_requested.connect(self._show_history)
            editor.told.connect(self.told)
        return self._editor

    @action("page.history", QT_TRANSLATE_NOOP("actions", "Versions of the page …"), "Ctrl+Alt+H", "history")
    def show_history(self) -> None:
        """See who changed the page that is read, and what it was before."""
        guide = self._workspace.guide
        page = guide.pages.get(self._reading()) if guide else None
        if page:
            self._show_history(page.path)

    def _show_history(self, path: str) -> None:
        from ui.widgets.history_dialog import HistoryDialog

        dialog = HistoryDialog(self._workspace, self._theme, path, self._window)
        dialog.told.connect(self.told)
        dialog.open()

    # seeing what is missing

    @action("area.care", QT_TRANSLATE_NOOP("actions", "Upkeep"), "Ctrl+7", "upkeep")
    def show_care(self) -> None:
        """Go to what is missing in the guide."""
        if self._care is None:
            from ui.screens.care import CareScreen

            self._care = care = CareScreen(self._workspace, self._theme, self._dialogs)
            care.page_requested.connect(lambda page, _slug: self.page_requested.emit(page))
            care.edit_requested.connect(self.edit)
            care.handing_on_requested.connect(self.hand_on)
            care.told.connect(self.told)
        self.screen_wanted.emit(self._care)

    # handing on

    @action("guide.hand_on", QT_TRANSLATE_NOOP("actions", "Hand the guide on …"), (), "download")
    def hand_on(self) -> None:
        """Write the guide as one file that others can open."""
        guide, workspace = self._workspace.guide, self._workspace
        if guide is None:
            return
        from content.handing_on import Handed, write_archive

        name = folder_name(guide.info.name) or guide.root.name
        proposed = workspace.documents / f"{name}.zip"
        title, kinds = self.tr("The guide as one file"), self.tr("Guide (*.zip)")
        target = self._dialogs.save_file(self._window, title, proposed, kinds)
        if target is None:
            return

        def done(handed: Handed) -> None:
            text = self.tr("Handed on as {file}: {pages}. Whoever opens it with Lotse has the guide.")
            self.told.emit(text.format(file=target, pages=self.tr("%n page(s)", "", handed.pages)), "ok")

        workspace.jobs.run(self, partial(write_archive, guide.root, target), done, self._not_handed_on)

    def _not_handed_on(self, error: Exception) -> None:
        if not isinstance(error, ContentError):
            raise error
        self._workspace.failed.emit(error)
