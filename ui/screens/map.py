"""The area Map: who is there for whom, drawn around one place, as a whole, as a matrix, or as a chain."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.actions import action, make_actions
from ui.dialogs import Dialogs
from ui.map_picture import Choice, View
from ui.map_shown import Shown, Wanted, settled, work_out
from ui.map_words import MapCounted, choice_words, summary
from ui.screen import Screen
from ui.serving import Serving
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.widgets.map_beside import MapBeside
from ui.widgets.map_filters import MapFilters
from ui.widgets.map_legend import Legend
from ui.widgets.map_matrix import MatrixView
from ui.widgets.map_message import MapMessage, nothing_fits
from ui.widgets.map_view import MapView
from ui.workspace import Workspace

_COLUMN = 300  # pixels of the words beside the map at normal text size
_MAP = 700  # pixels that the map needs beside them, likewise
_LOW = 480  # pixels of height, likewise; below, the signs are told by words alone
_DRAWN_ONLY = ("map.larger", "map.smaller", "map.fit")
_MOST_BACK = 50


class MapScreen(QWidget, Screen):
    """One selection in several views, with what is chosen in full beside it, and a list that says everything."""

    area = "area.map"
    lasting = True

    page_requested = Signal(str)  # id
    told = Signal(str, str)  # a sentence for the person, and its kind: neutral, ok or error

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._theme, self._dialogs = workspace, theme, dialogs
        self._scale = workspace.settings.values.text_scale
        self.actions_by_id = make_actions(self)
        self.filters = MapFilters()
        self.view = MapView(theme, self._scale)
        self.matrix = MatrixView(theme, self._scale)
        self.beside = MapBeside(theme, self._scale)
        self.side, self.list = self.beside.side, self.beside.list
        self.legend = Legend(theme, self._scale)
        self._serving = Serving(workspace, self)
        self._wanted = Wanted()
        self._shown: Shown | None = None
        self._choice = Choice()
        self._back: list[Wanted] = []
        self._stale = True  # something changed while nobody looked
        self._asked = self._answered = 0  # jobs
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        self._status = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._status.setProperty("role", "small")
        self._message = MapMessage()
        self._stack = QStackedWidget()
        for widget in (self.view, self.matrix, self._message):
            self._stack.addWidget(widget)
        self._title = plain_label("", "h2")
        self._title.setContentsMargins(22, 8, 22, 4)
        below = QVBoxLayout()
        below.setContentsMargins(22, 8, 22, 10)
        below.setSpacing(6)
        below.addWidget(self.legend)
        below.addWidget(self._status)
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._stack, 1)
        column.addLayout(below)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._left, 1)
        across.addWidget(self.beside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.filters)
        whole.addLayout(across, 1)

    def _listen(self) -> None:
        workspace = self._workspace
        workspace.guide_opened.connect(self._guide_opened)
        workspace.guide_changed.connect(self._refresh)
        for part in (self.view, self.matrix, self.beside):
            part.chosen.connect(self._choose)
            part.centre_requested.connect(self.show_party)
        self.matrix.opened.connect(self._open_words)
        self.list.opened.connect(self._open_words)
        self._serving.changed.connect(self.side.show_again)
        self.side.set_thanks(self._serving.thanks_for)
        self.side.page_requested.connect(self.page_requested)
        self.side.chain_requested.connect(lambda department, service: self.show_chain(service, department))
        self.filters.changed.connect(self._filter)
        views = {View.NEIGHBOURS: self.show_neighbours, View.WHOLE: self.show_whole, View.MATRIX: self.show_matrix}
        self.filters.view_chosen.connect(lambda view: views[View(view)]())
        self.filters.mine_requested.connect(self.show_mine)
        self.filters.words.toggled.connect(self._arrange)
        self._message.matrix_requested.connect(self.show_matrix)
        self._message.anyway_requested.connect(self.draw_anyway)

    # what is shown

    @property
    def shown(self) -> Shown | None:
        """What is shown, once it was worked out."""
        return self._shown

    @property
    def working(self) -> bool:
        """Whether something else will be shown in a moment."""
        return self._asked != self._answered

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        return self._choice

    def show_party(self, party: str) -> None:
        """Put a party in the middle."""
        self._choice = Choice(party)
        self._want(Wanted(View.NEIGHBOURS, party, filters=self._wanted.filters))

    def show_chain(self, service: str, department: str = "") -> None:
        """Show what stops if a service is late. Without its department the first service of that id is meant."""
        guide = self._workspace.guide
        if not department and guide:
            offers = (offer for offer in guide.organisation.offers if service in (offer.service.id, offer.service.name))
            department = next((offer.department for offer in offers), "")
        self._choice = Choice()
        self._want(Wanted(View.CHAIN, self._wanted.party, (department, service), self._wanted.filters))

    def _want(self, wanted: Wanted) -> None:
        """Show something else; it can be gone back to what was shown."""
        if wanted != self._wanted:
            self._back = [*self._back[-_MOST_BACK:], self._wanted]
            self._wanted = wanted
        self._refresh()

    def _guide_opened(self) -> None:
        self._wanted, self._choice, self._back = Wanted(), Choice(), []
        self.filters.clear()
        self._refresh()

    def _filter(self) -> None:
        filters = self.filters.filters
        if filters != self._wanted.filters:
            self._wanted = replace(self._wanted, filters=filters)
            self._refresh()

    def _refresh(self) -> None:
        """Show what is wanted as it stands now, or once somebody looks."""
        self._stale = not self.isVisible()
        guide = self._workspace.guide
        if self._stale or guide is None:
            return
        organisation = guide.organisation
        self.filters.show_organisation(organisation)
        wanted = settled(organisation, self._wanted, self._workspace.place.party)
        if wanted.party != self._wanted.party:
            self._wanted = replace(self._wanted, party=wanted.party)
            self._choice = self._choice or Choice(wanted.party)
        self._asked += 1
        self._workspace.jobs.run(
            self, partial(work_out, organisation, wanted, self._theme), partial(self._worked_out, self._asked)
        )

    def _worked_out(self, number: int, shown: Shown) -> None:
        if number != self._asked:
            return  # something else is wanted meanwhile
        self._shown, self._answered = shown, number
        view, focused = shown.wanted.view, self.view.hasFocus() or self.matrix.hasFocus()
        if shown.picture and shown.picture.boxes:
            self.view.show_picture(shown.picture)
            self._stack.setCurrentWidget(self.view)
        elif shown.matrix:
            self.matrix.show_matrix(shown.organisation, shown.matrix)
            self._stack.setCurrentWidget(self.matrix)
        else:
            self._message.tell(shown)
            self._stack.setCurrentWidget(self._message)
        self.filters.show_view(view)
        self.legend.show_view(view)
        self._arrange()
        self._title.setText(shown.title)
        self._title.setVisible(view is View.CHAIN)
        self.list.show_rows(shown.rows)
        self._show_choice()
        self.tell_actions()
        if focused:
            (self.matrix if shown.matrix else self.view).setFocus()

    def _choose(self, choice: Choice) -> None:
        if choice != self._choice:
            self._choice = choice
            self._show_choice()

    def _show_choice(self) -> None:
        shown, choice = self._shown, self._choice
        if shown is None:
            return
        for part in (self.view, self.matrix):
            part.choose(choice)
        self.beside.choose(shown, choice)
        self._tell_status()

    def _tell_status(self) -> None:
        """How much is shown; where the words have no room beside the map, what is chosen."""
        shown = self._shown
        if shown is None:
            return
        if shown.wanted.filters and not shown.relationships:
            self._status.setText(nothing_fits())
            return
        said = f"{MapCounted().parties(shown.parties)} · {summary(shown.relationships)}"
        if self.filters.words.isVisible() and self._choice:
            wanted = set(self._choice.relationships)
            chosen = [one for one in shown.organisation.relationships if one.id in wanted]
            said = choice_words(shown.organisation, chosen) or said
        self._status.setText(said)

    def _open_words(self) -> None:
        """The person wants to read what is chosen."""
        if self.filters.words.isVisible():
            self.filters.words.setChecked(True)
        self.side.focus_first()

    def draw_anyway(self) -> None:
        """Draw the whole map, however many parties there are."""
        self._want(replace(self._wanted, view=View.WHOLE, anyway=True))

    # room

    def _arrange(self) -> None:
        """Words beside the map, or where there is no room for both only one of them."""
        beside = self.width() >= (_COLUMN + _MAP) * self._scale
        low = not beside and self.height() < _LOW * self._scale
        self.legend.setVisible(not low and self._stack.currentWidget() is not self._message)
        self.filters.words.setVisible(not beside)
        words = self.filters.words.isChecked()
        self._left.setVisible(beside or not words)
        self.beside.setVisible(beside or words)
        if beside:
            self.beside.setFixedWidth(round(_COLUMN * self._scale))
        else:
            self.beside.setMinimumWidth(0)
            self.beside.setMaximumWidth(_UNBOUND)
        self._tell_status()
        self.list.scrollTo(self.list.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how much stands beside each other."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed in the meantime."""
        super().showEvent(event)
        shown = self._shown
        if self._stale or (shown and shown.wanted.mine != self._workspace.place.party):
            self._refresh()

    # what the person does

    @action("map.mine", QT_TRANSLATE_NOOP("actions", "My place on the map"), "Ctrl+Shift+H", "person")
    def show_mine(self) -> None:
        """Put the person's own place in the middle."""
        guide, mine = self._workspace.guide, self._workspace.place.party
        if guide and mine in guide.organisation.parties:
            self.show_party(mine)
        else:
            self.told.emit(self.tr("Lotse does not know my place yet. It is chosen in the settings."), "neutral")

    @action("map.neighbours", QT_TRANSLATE_NOOP("actions", "Map: one place with its neighbours"), "Ctrl+Shift+B", "map")
    def show_neighbours(self) -> None:
        """Show what is chosen, or else who was in the middle last, with its neighbours."""
        party = self._choice.party or self._wanted.party
        self._want(Wanted(View.NEIGHBOURS, party, filters=self._wanted.filters))

    @action("map.whole", QT_TRANSLATE_NOOP("actions", "Map: all departments"), "Ctrl+Shift+G", "map")
    def show_whole(self) -> None:
        """Show everybody."""
        self._want(replace(self._wanted, view=View.WHOLE))

    @action("map.matrix", QT_TRANSLATE_NOOP("actions", "Map: as a matrix"), "Ctrl+Shift+X", "map")
    def show_matrix(self) -> None:
        """Show departments as a table."""
        self._want(replace(self._wanted, view=View.MATRIX))

    @action("map.back", QT_TRANSLATE_NOOP("actions", "Map: back to what was shown before"), "Alt+Left", "back")
    def go_back(self) -> None:
        """Show what was shown before."""
        if self._back:
            wanted = self._back.pop()
            self._wanted = replace(wanted, filters=self._wanted.filters)
            self._choice = Choice(wanted.party) if wanted.view is View.NEIGHBOURS else self._choice
            self._refresh()

    @action("map.larger", QT_TRANSLATE_NOOP("actions", "Map: larger"), ("Ctrl++", "Ctrl+="), "zoom-in")
    def zoom_in(self) -> None:
        """Make the picture larger."""
        self.view.zoom_by(1)

    @action("map.smaller", QT_TRANSLATE_NOOP("actions", "Map: smaller"), "Ctrl+-", "zoom-out")
    def zoom_out(self) -> None:
        """Make the picture smaller."""
        self.view.zoom_by(-1)

    @action("map.fit", QT_TRANSLATE_NOOP("actions", "Map: all of it"), "Ctrl+0", "map")
    def fit(self) -> None:
        """Show all of the picture."""
        self.view.fit()

    @action("map.save", QT_TRANSLATE_NOOP("actions", "Save the map as a picture …"), "Ctrl+Shift+S", "download")
    def save_picture(self) -> None:
        """Save what is shown as SVG, PNG or PDF."""
        from ui.map_export import Table, ask, save_and_tell

        shown, guide = self._shown, self._workspace.guide
        drawn = shown.picture or (Table(shown.organisation, shown.matrix) if shown.matrix else None) if shown else None
        path = ask(self, self._dialogs, self._workspace.documents, drawn) if drawn else None
        if drawn and guide and path:
            work = partial(save_and_tell, path, drawn, guide.info.name)
            self._workspace.jobs.run(self, work, lambda told: self.told.emit(*told))

    # Screen

    def arrive(self) -> None:
        """Take the focus: where it was, or else on the map."""
        before = self.focusWidget() if self._shown else None
        if before is not None and before is not self and before.isVisibleTo(self):
            before.setFocus()
        elif self._left.isVisibleTo(self):
            (self.matrix if self._stack.currentWidget() is self.matrix else self.view).setFocus()
        else:
            self.list.setFocus()

    def tell_actions(self) -> None:
        """A table is not zoomed, and what is not there is not saved."""
        shown = self._shown
        drawn = shown is not None and shown.picture is not None
        for id_ in _DRAWN_ONLY:
            self.actions_by_id[id_].setEnabled(drawn)
        self.actions_by_id["map.save"].setEnabled(drawn or (shown is not None and shown.matrix is not None))
        self.actions_by_id["map.back"].setEnabled(bool(self._back))


_UNBOUND = 16_777_215  # Qt's own limit of a width
