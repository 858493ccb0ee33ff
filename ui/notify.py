"""A line above the page that says what happened. It stays until it is closed or replaced, and never takes the focus."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.icons import icon
from ui.theme import Theme


class Banner(QFrame):
    """One message, at most one action that belongs to it, and a button that closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "neutral")
        self._act: Callable[[], object] | None = None
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._button.clicked.connect(self._do)
        close = QToolButton(autoRaise=True)
        close.setIcon(icon("close", theme.colour("ink2")))
        close.setAccessibleName(QCoreApplication.translate("Banner", "Close this message"))
        close.setToolTip(close.accessibleName())
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 12, 8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, empty where nothing is."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, text: str, kind: str = "neutral", label: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a message (kind: neutral, ok or error), with an action where there is something to do."""
        self._act = act
        self._text.setText(text)
        self._button.setText(label)
        self._button.setVisible(act is not None)
        self.setProperty("banner", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    def _do(self) -> None:
        self.hide()
        if self._act:
            self._act()
