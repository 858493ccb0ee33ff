"""What stands beside the map: what is chosen in full, and below it the list that says everything."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from content.organisation import Organisation
from content.relation_map import EVERYTHING, Filters
from ui.map_picture import Choice, View
from ui.map_shown import Shown
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.widgets.map_list import MapList
from ui.widgets.map_scene import MOST_LINES
from ui.widgets.map_side import MapSide


class MapBeside(QSplitter):
    """The words of the map; both parts follow one choice."""

    chosen = Signal(object)  # a Choice
    centre_requested = Signal(str)  # party id

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.side = MapSide()
        self.list = MapList(theme, scale)
        for part in (self.side, self.list):
            part.chosen.connect(self.chosen)
            part.centre_requested.connect(self.centre_requested)
        self._told: tuple[Organisation, tuple[Choice, str, Filters]] | None = None
        self.setChildrenCollapsible(False)
        self.addWidget(self.side)
        self.addWidget(self._list_part())
        self.setSizes([600, 400])

    def _list_part(self) -> QWidget:
        part = QWidget()
        part.setProperty("surface", "panel")
        part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(part)
        column.setContentsMargins(8, 10, 4, 4)
        column.setSpacing(4)
        heading = plain_label(self.tr("The map in words"), "section")
        heading.setContentsMargins(8, 0, 8, 0)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        return part

    def choose(self, shown: Shown, choice: Choice) -> None:
        """Tell a choice, or without one what can be done."""
        self.list.choose(choice)
        view = shown.wanted.view
        if not choice:
            self._told = None
            self.side.show_nothing(self._hints(shown))
            return
        centre = shown.wanted.party if view is View.NEIGHBOURS else ""
        filters = EVERYTHING if view is View.CHAIN else shown.wanted.filters
        before, self._told = self._told, (shown.organisation, (choice, centre, filters))
        if before and before[0] is shown.organisation and before[1] == self._told[1]:
            return  # another view of it is no other words
        known = shown.organisation.relationships if view is View.CHAIN else shown.admitted
        self.side.show_choice(shown.organisation, choice, known, centre)

    def _hints(self, shown: Shown) -> list[str]:
        if shown.wanted.view is View.MATRIX:
            return [self.tr("A cell tells what the department of its row does for that of its column.")]
        if shown.wanted.view is View.CHAIN and not shown.relationships:
            return [self.tr("The guide names nobody whose work would stop.")]
        sparse = shown.picture is not None and len(shown.picture.lines) > MOST_LINES
        centring = self.tr("A double click, or Enter, puts a box in the middle.")
        return [
            *([self.tr("Of so many lines those are drawn that belong to what is chosen.")] if sparse else []),
            self.tr("A click on a box or a line tells what it stands for."),
            *([] if shown.wanted.view is View.CHAIN else [centring]),
        ]
