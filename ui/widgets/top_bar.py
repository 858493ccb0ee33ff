"""The bar above the screens: where one is, what is done most, and a menu with the rest."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from ui.actions import with_keys
from ui.icons import icon
from ui.theme import Theme

SIZE = 20  # pixels of an icon at normal text size


class TopBar(QWidget):
    """Buttons at both ends, with `middle` between them; `menu` is filled by whoever owns the bar."""

    def __init__(
        self, left: Sequence[QAction], middle: QWidget, right: Sequence[QAction], theme: Theme, scale: float
    ) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._scale = theme, scale
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(4)
        for action in left:
            layout.addWidget(self._button(action))
        layout.addWidget(middle, 1000)
        layout.addStretch(1)  # where nothing stands in the middle
        for action in right:
            layout.addWidget(self._button(action))
        more = QToolButton()
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._dress(more, "more")
        more.setText(self.tr("More"))
        more.setToolTip(more.text())
        self.menu = QMenu(more)
        more.setMenu(self.menu)
        layout.addWidget(more)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        self._dress(button, str(action.data()))
        button.setToolTip(with_keys(action))
        button.setAccessibleName(action.text())
        return button

    def _dress(self, button: QToolButton, name: str) -> None:
        picture = icon(name, self._theme.colour("ink"), round(SIZE * self._scale))
        button.setAutoRaise(True)
        button.setIconSize(QSize(SIZE, SIZE) * self._scale)
        action = button.defaultAction()
        if action:
            action.setIcon(picture)
        else:
            button.setIcon(picture)
