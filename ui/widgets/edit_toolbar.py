"""The bar above the text: what is needed most, by the mouse or from the keyboard."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ui.actions import with_keys
from ui.icons import icon
from ui.theme import Theme
from ui.widgets.flow import FlowLayout

_ICON = 18  # pixels at normal text size, as all here
_PX = 14.0
_SHOWN = ("bold", "italic", "heading", "bullets", "numbers", "tasks", "table", "link", "callout", "picture")
_NAMED = ("table", "link", "callout", "picture")  # with words beside the picture, where there is room


class EditToolbar(QWidget):
    """Buttons for actions. It is one stop of the Tab key; the arrow keys walk it, and the text keeps the focus."""

    def __init__(
        self,
        actions: Mapping[str, QAction],
        edit: QWidget,
        theme: Theme,
        scale: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._edit, self._theme, self._scale = edit, theme, scale
        self.setAccessibleName(self.tr("Formatting"))
        self._flow = FlowLayout(round(2 * scale), self)
        margin = round(8 * scale)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self.buttons = {name: self._button(name, actions[f"edit.{name}"]) for name in _SHOWN}
        self._stop_at(self.buttons["bold"])

    def _button(self, name: str, act: QAction) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"edit-{name}")
        button.setToolTip(with_keys(act))
        button.setAccessibleName(act.text().removesuffix(" …"))
        font = self._theme.font(_PX * self._scale, QFont.Weight.Bold if name == "bold" else QFont.Weight.Normal)
        font.setItalic(name == "italic")
        if act.data():
            px = round(_ICON * self._scale)
            button.setIcon(icon(str(act.data()), self._theme.colour("ink"), px))
            button.setIconSize(QSize(px, px))
            button.setText(act.text().removesuffix(" …"))
        else:
            button.setText(self._letters(name))
            button.setFont(font)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(act.trigger)
        button.clicked.connect(lambda: self._edit.setFocus(Qt.FocusReason.OtherFocusReason))
        act.enabledChanged.connect(button.setEnabled)
        button.setEnabled(act.isEnabled())
        button.installEventFilter(self)
        self._flow.addWidget(button)
        return button

    def _letters(self, name: str) -> str:
        match name:
            case "bold":
                return self.tr("B", "bold, as word processors write it on their button")
            case "italic":
                return self.tr("I", "italic, as word processors write it on their button")
            case _:
                return self.tr("H2", "heading of the second level")

    def _stop_at(self, stop: QToolButton) -> None:
        """Let Tab reach one of the buttons only."""
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the buttons by keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = [button for button in self.buttons.values() if button.isEnabled()]
            at = row.index(watched) if watched in row else -1
            to = {
                Qt.Key.Key_Right: at + 1,
                Qt.Key.Key_Left: at - 1,
                Qt.Key.Key_Home: 0,
                Qt.Key.Key_End: -1,
            }.get(Qt.Key(event.key()))
            if at >= 0 and to is not None:
                button = row[to % len(row)]
                self._stop_at(button)
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words go where there is no room for them on one line."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        for button in self.buttons.values():
            button.setToolButtonStyle(style.ToolButtonTextOnly if button.icon().isNull() else style.ToolButtonIconOnly)
        for name in _NAMED:
            self.buttons[name].setToolButtonStyle(style.ToolButtonTextBesideIcon)
        if self._flow.sizeHint().width() > self.contentsRect().width():
            for name in _NAMED:
                self.buttons[name].setToolButtonStyle(style.ToolButtonIconOnly)
        self.updateGeometry()
