"""What a layout holds, and Tab going through it as it is seen.

Nobody asks `QLayout.itemAt` here. PySide keeps what that hands out for as long as the layout is there, even where Qt
has deleted it long since; it then takes whatever comes to lie at the same place in memory for it, and crashes.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def parts(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and layouts that a layout holds, in its order."""
    around = layout.parentWidget()
    widgets = around.findChildren(QWidget, options=_DIRECT) if around else []
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(one), one) for one in widgets]
    placed += [(layout.indexOf(one), one) for one in layout.findChildren(QLayout, options=_DIRECT)]
    return [one for place, one in sorted(placed, key=lambda one: one[0]) if place >= 0]


def tab_stops(layout: QLayout) -> Iterator[QWidget]:
    """What Tab can reach in a layout, in the order in which it is seen."""
    for part in parts(layout):
        if isinstance(part, QLayout):
            yield from tab_stops(part)
            continue
        inner = part.layout()
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield part
        elif inner is None:  # it puts its parts in their places itself
            own = part.findChildren(QWidget, options=_DIRECT)
            yield from (one for one in own if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if inner:
            yield from tab_stops(inner)


def order_tabs(layout: QLayout) -> None:
    """Let Tab go through a layout as it is seen; Qt's own order is that in which widgets were made."""
    for one, other in pairwise(tab_stops(layout)):
        QWidget.setTabOrder(one, other)
