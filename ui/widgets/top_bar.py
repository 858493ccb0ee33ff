"""The bar above the screens: where one is, what is done most there, and a menu with the rest."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from ui.actions import with_keys
from ui.icons import icon
from ui.theme import Theme

SIZE = 20  # pixels of an icon at normal text size


class TopBar(QWidget):
    """While a page is read: buttons at both ends, and `middle` between them. Elsewhere the area's name. And `always`.

    `menu` is filled by whoever owns the bar.
    """

    def __init__(
        self,
        left: Sequence[QAction],
        middle: QWidget,
        always: Sequence[QWidget],
        right: Sequence[QAction],
        theme: Theme,
        scale: float,
    ) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._scale = theme, scale
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(4)
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._title.setProperty("role", "strong")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        before, after = [[self._button(action) for action in actions] for actions in (left, right)]
        self._reading: list[QWidget] = [*before, middle, *after]
        for button in before:
            layout.addWidget(button)
        layout.addWidget(middle, 1000)
        layout.addWidget(self._title, 1000)
        for widget in (*always, *after):
            layout.addWidget(widget)
        more = QToolButton()
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._dress(more, "more")
        more.setText(self.tr("More"))
        more.setToolTip(more.text())
        self.menu = QMenu(more)
        more.setMenu(self.menu)
        layout.addWidget(more)

    def show_area(self, name: str, reading: bool) -> None:
        """Show what belongs to reading, or only the name of another area."""
        for widget in self._reading:
            action = widget.defaultAction() if isinstance(widget, QToolButton) else None
            widget.setVisible(reading and (action is None or action.isVisible()))
        self._title.setVisible(not reading)
        self._title.setText(name)

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
