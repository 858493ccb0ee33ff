"""What changed on a page since it was read, in a window of its own."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from content.errors import PageUnreadable
from storage.models import ReadMark
from ui.difference_html import difference_html
from ui.former_names import page_now
from ui.theme import Theme
from ui.widgets.page_view import PageView
from ui.workspace import Workspace


class DifferenceDialog(QDialog):
    """Shows what went and what came; from here the page can be confirmed again."""

    def __init__(self, workspace: Workspace, theme: Theme, mark: ReadMark, parent: QWidget) -> None:
        super().__init__(parent)
        scale = workspace.settings.values.text_scale
        self._workspace, self._mark = workspace, mark
        self._page = mark.page  # id of now
        self.setWindowTitle(self.tr("What changed"))
        self.view = PageView(theme, scale)
        buttons = QDialogButtonBox()
        read = QPushButton(self.tr("Read (only for me)"))
        read.setProperty("kind", "primary")
        read.clicked.connect(self._confirm)
        buttons.addButton(read, QDialogButtonBox.ButtonRole.AcceptRole)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.addWidget(self.view)
        column.addWidget(buttons)
        buttons.setContentsMargins(16, 0, 16, 0)
        self.resize(QSize(860, 640).boundedTo(parent.size()))
        self._fill()

    def _fill(self) -> None:
        guide = self._workspace.guide
        page = page_now(guide, self._mark.page) if guide else None
        if guide is None or page is None:
            return
        self._page = page.id
        try:
            now = guide.body(page.id)
        except PageUnreadable as error:
            self._workspace.failed.emit(error)
            return
        self.view.show_html(difference_html(guide, page, self._mark.text, now), guide.root)

    def _confirm(self) -> None:
        self._workspace.progress.confirm(self._page)
        self.accept()
