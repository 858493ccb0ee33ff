"""The Markdown of a page with its toolbar, the line to find and replace, and what comes in by drop or clipboard."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from content.attachments import Attachment, attachment
from content.errors import ContentError
from content.history import Action
from content.steps import Change
from ui import edit_paste, messages
from ui.dialogs import Dialogs
from ui.guide_candidates import GuideCandidates
from ui.spelling import PageSpelling
from ui.theme import Theme
from ui.widgets.edit_actions import EditActions
from ui.widgets.edit_find import EditFind
from ui.widgets.edit_toolbar import EditToolbar
from ui.widgets.markdown_edit import MarkdownEdit
from ui.workspace import Workspace

PICTURES = "bilder"  # folders of a guide, for what is put into it from here
FILES = "dateien"


class TextColumn(QWidget):
    """Where the words of a page are written."""

    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._dialogs = workspace, dialogs
        scale = workspace.settings.values.text_scale
        self._candidates = GuideCandidates(workspace)
        self.edit = MarkdownEdit(theme, scale, self._candidates.knows)
        self.edit.set_candidates(self._candidates)
        self.find_bar = EditFind(self.edit, theme, scale)
        self._actions = EditActions(self.edit, self.find_bar)
        self.spelling = PageSpelling(workspace, self.edit, theme)
        self.spelling.told.connect(self.told)
        self.actions_by_id = {**self._actions.actions_by_id, **self.spelling.actions_by_id}
        self.toolbar = EditToolbar(self.actions_by_id, self.edit, theme, scale)
        line = QFrame()
        line.setProperty("line", "true")
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.toolbar, line, self.find_bar):
            layout.addWidget(part)
        layout.addWidget(self.edit, 1)
        self.setFocusProxy(self.edit)
        self.edit.picture_dropped.connect(self._take_picture)
        self.edit.picture_requested.connect(self._choose_picture)
        self.edit.file_dropped.connect(self._take_file)
        workspace.guide_changed.connect(lambda: self.edit.highlighter.set_known(self._candidates.knows))

    # pictures and files

    def _choose_picture(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in sorted(edit_paste.PICTURE_ENDINGS))
        title, filter_ = self.tr("Picture for the page"), self.tr("Pictures ({kinds})").format(kinds=kinds)
        path = self._dialogs.choose_file(self, title, self._workspace.documents, filter_)
        if path:
            self._take_picture(path)

    def _take_picture(self, source: object) -> None:
        """Put a picture into the guide, smaller where it is too large, and name it at the caret."""
        root = self._workspace.root
        if root is None:
            return
        made: list[edit_paste.Picture] = []

        def changes() -> list[Change]:
            taken = _names(root / PICTURES)
            if isinstance(source, QImage):
                made.append(edit_paste.picture_of_image(source, self.tr("picture"), taken))
            else:
                made.append(edit_paste.picture_of_file(Path(str(source)), taken))
            return [Change(f"{PICTURES}/{made[0].name}", made[0].data, None)]

        def done(_step: object) -> None:
            self.edit.insert_picture(f"/{PICTURES}/{made[0].name}")
            if made[0].is_smaller:
                self.told.emit(self.tr("The picture was too large for a guide and was made smaller."), "neutral")

        what = self.tr("Picture put into the guide")
        self._workspace.editing.write(changes, what, done, self._refused, action=Action.CREATED)

    def _take_file(self, path: object) -> None:
        """Put a file into the guide, and a link to it at the caret."""
        root, source = self._workspace.root, Path(str(path))
        if root is None:
            return
        made: list[Attachment] = []

        def changes() -> list[Change]:
            made.append(attachment(source, _names(root / FILES)))
            return [Change(f"{FILES}/{made[0].name}", made[0].data, None)]

        def done(_step: object) -> None:
            self.edit.insert_text(f"[{source.stem}](/{FILES}/{made[0].name})")

        what = self.tr("File put into the guide")
        self._workspace.editing.write(changes, what, done, self._refused, action=Action.CREATED)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, ContentError):
            raise error
        self.told.emit(messages.error(error), "error")


def _names(folder: Path) -> list[str]:
    """What is in a folder already, if there is one."""
    try:
        return [path.name for path in folder.iterdir()]
    except OSError:
        return []
