"""Three columns beside each other; where room is scarce the right one goes first, then the left one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui.theme import UI_PX

_RIGHT_FROM = 1360  # pixels of the window at normal text size; below, the column opens on demand
_LEFT_FROM = 1000
_WIDTHS = (258, 800, 296)


class Columns(QSplitter):
    """A page between two columns. The outer ones may be made later: until then something keeps their place."""

    def __init__(self, middle: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._wanted: list[bool | None] = [None, None]  # left, right; None: as there is room
        self._room = (True, True)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for widget in (_surface("panel"), middle, _surface("paper")):
            self.addWidget(widget)
        self.setStretchFactor(1, 1)
        self.setSizes([round(width * self._text_scale) for width in _WIDTHS])

    @property
    def _text_scale(self) -> float:
        """How large the text of widgets is, against the usual."""
        return max(1.0, self.font().pixelSize() / UI_PX)

    @property
    def _outer(self) -> list[QWidget]:
        """What stands left and right of the page, be it there already or only its place."""
        return [column for column in map(self.widget, (0, 2)) if column]

    def put_left(self, column: QWidget) -> None:
        """Show what stands left of the page."""
        self.replaceWidget(0, column)

    def put_right(self, column: QWidget) -> None:
        """Show what stands right of the page."""
        self.replaceWidget(2, column)

    def set_widths(self, widths: list[int]) -> None:
        """Take widths as `sizes` gave them."""
        if len(widths) == len(_WIDTHS):
            self.setSizes(widths)

    def toggle_left(self) -> None:
        """Show or hide the left column, until the window becomes wide or narrow."""
        self._toggle(0)

    def toggle_right(self) -> None:
        """Show or hide the right column, until the window becomes wide or narrow."""
        self._toggle(1)

    def _toggle(self, side: int) -> None:
        self._wanted[side] = self._outer[side].isHidden()
        self.arrange()

    def arrange(self) -> None:
        """Show the columns that there is room for, or that the person asked for."""
        width = self.window().width() / self._text_scale
        room = (width >= _LEFT_FROM, width >= _RIGHT_FROM)
        if room != self._room:
            for side, changed in enumerate(now != before for now, before in zip(room, self._room, strict=True)):
                if changed:
                    self._wanted[side] = None
            self._room = room
        for column, wanted, fits in zip(self._outer, self._wanted, room, strict=True):
            column.setVisible(fits if wanted is None else wanted)


def _surface(name: str) -> QWidget:
    """A plain ground of the theme."""
    widget = QWidget()
    widget.setProperty("surface", name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget
