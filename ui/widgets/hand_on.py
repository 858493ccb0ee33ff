"""Handing on how far one is: the person sees the very text that the file will hold, and saves it or not."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs import Dialogs
from ui.icons import icon
from ui.list_export import progress_text, write_export
from ui.paper import file_name
from ui.theme import Theme
from ui.workspace import Workspace

WIDTH, HEIGHT, ICON = 640, 560, 16  # pixels at normal text size
MARGIN = 24


class HandOnDialog(QDialog):
    """One list as a text to be handed on. Nothing is sent: there is a file, or there is none."""

    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs, run_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._dialogs, self._run = workspace, dialogs, run_id
        self._handed_on = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hand on my progress"))
        self._open_items = QCheckBox(self.tr("With the items that are still open"))
        self._open_items.setChecked(True)
        self._notes = QCheckBox(self.tr("With my notes"))
        self._text = QPlainTextEdit(readOnly=True)
        self._text.setAccessibleName(self.tr("The text of the file"))
        self._text.setTabChangesFocus(True)
        self._failure = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._failure.setProperty("role", "error")
        self._failure.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(12)
        said = self.tr("This text, and nothing else, goes into the file. Lotse sends it to nobody.")
        layout.addWidget(QLabel(said, textFormat=Qt.TextFormat.PlainText, wordWrap=True))
        for choice in (self._open_items, self._notes):
            choice.clicked.connect(self._show)
            layout.addWidget(choice)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._failure)
        layout.addWidget(self._buttons(theme))
        scale = workspace.settings.values.text_scale
        room = parent.window().size()
        self.resize(min(round(WIDTH * scale), room.width()), min(round(HEIGHT * scale), room.height()))
        self._show()

    def _buttons(self, theme: Theme) -> QDialogButtonBox:
        size = round(ICON * self._workspace.settings.values.text_scale)
        save = QPushButton(icon("download", theme.colour("on_sea"), size), self.tr("Save as file …"))
        save.setIconSize(QSize(size, size))
        save.setProperty("kind", "primary")
        save.clicked.connect(self._save)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        save.setDefault(True)
        return buttons

    def _show(self) -> None:
        """Show what the file will hold. A list that is gone by now has nothing to hand on."""
        started, workspace = self._workspace.lists.get(self._run), self._workspace
        notes, open_items = self._notes.isChecked(), self._open_items.isChecked()
        if started:
            self._handed_on = progress_text(started, workspace.guide, notes, open_items, workspace.today)
        self._text.setPlainText(self._handed_on)

    def _save(self) -> None:
        started = self._workspace.lists.get(self._run)
        title = started.run.title if started else ""
        proposed = self._workspace.documents / f"{file_name(title)}.md"
        path = self._dialogs.save_file(self, self.tr("Save my progress"), proposed, self.tr("Text (*.md)"))
        if path is None:
            return
        try:
            write_export(path, self._handed_on.encode("utf-8", "replace"))
        except OSError as error:
            text = self.tr("“{path}” could not be written: {reason}. Please choose another place.")
            self._failure.setText(text.format(path=path, reason=error.strerror or ""))
            self._failure.show()
            return
        self.told.emit(self.tr("Saved: {path}").format(path=path), "ok")
        self.accept()
