"""Opening another guide: a folder, a guide in one file, or one of those that were open before."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QMimeData, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions import action, make_actions
from ui.dialogs import Dialogs
from ui.workspace import Workspace


class GuideOpener(QObject):
    """Lets the person choose, and says which folder it is to be."""

    folder_chosen = Signal(object)  # Path

    def __init__(self, workspace: Workspace, dialogs: Dialogs, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._dialogs, self._window = workspace, dialogs, window
        self.actions_by_id = make_actions(self)

    @action("guide.open", QT_TRANSLATE_NOOP("actions", "Open a guide …"), "Ctrl+O", "folder")
    def open_guide(self) -> None:
        """Let the person choose a folder."""
        folder = self._dialogs.choose_folder(self._window, self.tr("Open a guide"), self._workspace.documents)
        if folder:
            self.folder_chosen.emit(folder)

    @action(
        "guide.file", QT_TRANSLATE_NOOP("actions", "Open a guide that came as one file …"), "Ctrl+Shift+O", "folder"
    )
    def open_file(self) -> None:
        """Let the person choose a guide in one file, and unpack it."""
        from ui.widgets.guide_chooser import unpack_guide

        unpack_guide(self._window, self._workspace, self._dialogs, self.folder_chosen.emit)

    def recent_menu(self, parent: QWidget) -> QMenu:
        """The guides that were open before."""
        menu = QMenu(self.tr("Recent guides"), parent)
        for entry in self._workspace.settings.values.recent:
            act = menu.addAction(entry.name or entry.path)
            act.setToolTip(entry.path)
            act.triggered.connect(lambda _=False, path=entry.path: self.folder_chosen.emit(Path(path)))
        return menu

    @staticmethod
    def accepts(data: QMimeData) -> bool:
        """Whether something that is dragged over the window may be a guide."""
        return any(url.isLocalFile() for url in data.urls())

    def drop(self, data: QMimeData) -> None:
        """Open what was dropped: a folder, a guide in one file, or the folder of a page."""
        path = Path(data.urls()[0].toLocalFile())
        if path.suffix.lower() == ".zip":
            from ui.widgets.guide_chooser import unpack_guide

            unpack_guide(self._window, self._workspace, self._dialogs, self.folder_chosen.emit, path)
        else:
            self.folder_chosen.emit(path if path.is_dir() else path.parent)
