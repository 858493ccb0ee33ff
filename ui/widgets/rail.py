"""The areas of the program, at the left edge of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.actions import with_keys
from ui.icons import icon, mark
from ui.theme import Theme

_HEIGHT, _SIGN = 52, 34  # pixels of a button and of the sign at normal text size
_AROUND = 60  # pixels: margins, and the gaps between


class Rail(QWidget):
    """A button for each area, the last one at the foot; the area that is shown is marked."""

    def __init__(self, areas: Sequence[QAction], theme: Theme, scale: float) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scale = scale
        self._buttons = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 14, 6, 10)
        layout.setSpacing(4)
        self._mark = self._sign()
        layout.addWidget(self._mark)
        layout.addSpacing(10)
        for area in areas:
            if area is areas[-1]:
                layout.addStretch(1)
            layout.addWidget(self._button(area, theme))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window is too low for everything, the words stay."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = [button for button in self._buttons.buttons() if not button.isHidden()]
        low = self.height() < (_HEIGHT * len(buttons) + _SIGN) * self._scale + _AROUND
        self._mark.setVisible(not low)
        style = Qt.ToolButtonStyle.ToolButtonTextOnly if low else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        for button in buttons:
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(style)
                button.setMinimumHeight(0 if low else round(_HEIGHT * self._scale))

    def show_area(self, id_: str) -> None:
        """Mark the area that is shown."""
        button = self.findChild(QToolButton, f"rail-{id_}")
        if button:
            button.setChecked(True)

    def _sign(self) -> QLabel:
        size = round(_SIGN * self._scale)
        sign = QLabel()
        sign.setPixmap(mark().pixmap(size, size))
        sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return sign

    def _button(self, area: QAction, theme: Theme) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"rail-{area.objectName()}")
        button.setAutoRaise(True)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIcon(icon(str(area.data()), theme.colour("rail_ink"), round(22 * self._scale)))
        button.setIconSize(QSize(22, 22) * self._scale)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setMinimumHeight(round(_HEIGHT * self._scale))
        button.setText(area.text())
        button.setToolTip(with_keys(area))
        button.clicked.connect(area.trigger)
        button.setHidden(not area.isVisible())
        area.visibleChanged.connect(lambda: button.setVisible(area.isVisible()))
        area.visibleChanged.connect(self._fit)
        self._buttons.addButton(button)
        return button
