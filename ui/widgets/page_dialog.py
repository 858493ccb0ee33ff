"""A dialog that asks for something about a page: what is asked scrolls where there is little room."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.list_words import breakable
from ui.workspace import Workspace

_WIDTH = 560  # pixels at normal text size


class PageDialog(QDialog):
    """A column for what is asked, and below it what is done and Cancel. It goes when another guide is opened."""

    def __init__(
        self, workspace: Workspace, title: str, accept: str, parent: QWidget | None, kind: str = "primary"
    ) -> None:
        """`accept` names what is done, `kind` is that of its button."""
        super().__init__(parent)
        self._scale = workspace.settings.values.text_scale
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._inside = QWidget()
        self._inside.setProperty("surface", "paper")
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, 8, 0)
        self.column.setSpacing(10)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inside)
        self._area = area
        self.accept_button = QPushButton(accept)
        self.accept_button.setProperty("kind", kind)
        self.accept_button.setDefault(kind == "primary")
        self._buttons = QDialogButtonBox()
        self._buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(24, 20, 24, 18)
        self._whole.setSpacing(16)
        self._whole.addWidget(area, 1)
        self._whole.addWidget(self._buttons)
        workspace.guide_opened.connect(self.reject)

    def fit(self) -> None:
        """Be as high as what is asked, as far as the screen goes."""
        screen = self.screen().availableSize() * 0.9
        width = min(round(_WIDTH * self._scale), screen.width())
        self.column.activate()
        around = self._whole.contentsMargins()
        room = width - around.left() - around.right()
        height = self.column.totalHeightForWidth(room) if self.column.hasHeightForWidth() else 0
        height = max(height, self.column.totalSizeHint().height() if not self.column.hasHeightForWidth() else 0)
        height += self._buttons.sizeHint().height() + self._whole.spacing() + around.top() + around.bottom() + 6
        self.resize(width, min(height, screen.height()))

    def bring(self, widget: QWidget) -> None:
        """Scroll to something that is asked or told, once it has its place."""
        QTimer.singleShot(0, widget, partial(self._area.ensureWidgetVisible, widget))

    def scroll_by_keys(self) -> None:
        """Let what is told be scrolled by keys, where nothing in it can be gone to."""
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.setAccessibleName(self.windowTitle())

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that what is asked needs."""
        super().showEvent(event)
        self.fit()


def words_label(text: str, role: str = "") -> QLabel:
    """Plain words that break where a line ends."""
    label = QLabel(breakable(text), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label


def named(text: str, field: QWidget) -> QLabel:
    """The name above a field, which a screen reader says as well; its letter after & leads there."""
    label = QLabel(text)
    label.setProperty("role", "strong")
    label.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    return label
