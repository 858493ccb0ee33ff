"""Which part of the map is shown: chips that choose departments, what is passed on, and states; and the views."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QMenu, QToolButton, QWidget

from content.header import PASSES
from content.organisation import Organisation, State
from content.page import Kind
from content.relation_map import Filters
from ui import map_words
from ui.map_picture import View
from ui.widgets.flow import FlowLayout


class FilterCounted(QObject):
    """What a chip says of how much is chosen in it."""

    def departments(self, n: int) -> str:
        """2 departments."""
        return self.tr("%n department(s)", "", n)

    def kinds(self, n: int) -> str:
        """2 kinds."""
        return self.tr("%n kind(s)", "", n)

    def states(self, n: int) -> str:
        """2 states."""
        return self.tr("%n state(s)", "", n)


class MapFilters(QWidget):
    """Two groups of chips, beside each other where there is room."""

    changed = Signal()  # `filters` is another
    view_chosen = Signal(str)  # a `View`
    mine_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        counted = FilterCounted()
        self.departments = FilterChip(self.tr("All departments"), self.tr("Departments"), counted.departments)
        self.passes = FilterChip(self.tr("All kinds"), self.tr("What is passed on"), counted.kinds)
        self.states = FilterChip(self.tr("All states"), self.tr("States"), counted.states)
        self.passes.offer([*((name, map_words.passes_word(name)) for name in PASSES), ("", self.tr("Nothing said"))])
        self.states.offer((state.value, map_words.kind_of_state(state)) for state in _STATES)
        for chip in (self.departments, self.passes, self.states):
            chip.changed.connect(self.changed)
        self.views = {
            View.NEIGHBOURS: _chip(self.tr("Neighbours"), self.tr("One place with those around it")),
            View.WHOLE: _chip(self.tr("Whole map"), self.tr("All departments with their roles")),
            View.MATRIX: _chip(self.tr("Matrix"), self.tr("Departments as a table, for many of them")),
        }
        group = QButtonGroup(self)
        for view, button in self.views.items():
            group.addButton(button)
            button.clicked.connect(lambda _checked=False, view=view: self.view_chosen.emit(view.value))
        self._group = group
        self.mine = _chip(self.tr("My place"), self.tr("Put my place in the middle"))
        self.mine.setCheckable(False)
        self.mine.clicked.connect(self.mine_requested)
        self.words = _chip(self.tr("In words"), self.tr("What is chosen in full, and the map as a list"))
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(20, 12, 20, 6)
        self._rows.setSpacing(8)
        self._left = _row([self.departments, self.passes, self.states])
        self._right = _row([*self.views.values(), self.mine, self.words])
        self._rows.addLayout(self._left)
        self._rows.addStretch(1)
        self._rows.addLayout(self._right)

    @property
    def filters(self) -> Filters:
        """What is wanted."""
        return Filters(
            departments=frozenset(self.departments.wanted),
            passes=frozenset(self.passes.wanted),
            states=frozenset(State(value) for value in self.states.wanted),
        )

    def show_organisation(self, organisation: Organisation) -> None:
        """Offer the departments of a guide; what was chosen stays, as far as it is there."""
        whole = (party for party in organisation.parties.values() if not party.role)
        named = sorted(whole, key=lambda party: (party.kind is not Kind.DEPARTMENT, party.title.casefold()))
        self.departments.offer((party.id, party.title) for party in named)

    def show_view(self, view: View) -> None:
        """Mark the view that is shown; a chain is none of them."""
        self._group.setExclusive(False)
        for one, chip in self.views.items():
            chip.setChecked(one is view)
        self._group.setExclusive(True)

    def clear(self) -> None:
        """Want everything."""
        for chip in (self.departments, self.passes, self.states):
            chip.clear()

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest chip: what is narrower breaks the lines."""
        margins = self._rows.contentsMargins()
        widest = max(self._left.minimumSize().width(), self._right.minimumSize().width())
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other or one above the other."""
        super().resizeEvent(event)
        margins = self._rows.contentsMargins()
        needed = self._left.sizeHint().width() + self._right.sizeHint().width() + 24
        wide = event.size().width() - margins.left() - margins.right() >= needed
        self._rows.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


class FilterChip(QToolButton):
    """A chip that opens a menu of boxes to tick. Nothing ticked means everything."""

    changed = Signal()

    def __init__(self, everything: str, name: str, count: Callable[[int], str]) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._everything, self._name, self._count = everything, name, count
        self.options = _LastingMenu(self)
        self.setMenu(self.options)
        self._all = QAction(everything, self)
        self._all.triggered.connect(self.clear)
        self._show()

    @property
    def wanted(self) -> list[str]:
        """What is ticked."""
        return [str(action.data()) for action in self.options.actions() if action.isChecked()]

    def offer(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer these values by their names; what is ticked stays so."""
        ticked = set(self.wanted)
        self.options.clear()
        self.options.addAction(self._all)
        self.options.addSeparator()
        for value, name in options:
            action = self.options.addAction(name.replace("&", "&&"))
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value in ticked)
            action.toggled.connect(self._changed)
        self._show()

    def tick(self, values: Iterable[str]) -> None:
        """Want exactly these."""
        wanted = set(values)
        for action in self.options.actions():
            if action.isCheckable():
                action.setChecked(action.data() in wanted)

    def clear(self) -> None:
        """Want everything."""
        if self.wanted:
            self.blockSignals(True)
            self.tick([])
            self.blockSignals(False)
            self._changed()

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        ticked = [action.text().replace("&&", "&") for action in self.options.actions() if action.isChecked()]
        words = self._everything if not ticked else ticked[0] if len(ticked) == 1 else self._count(len(ticked))
        fitting = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        self.setText(f"{fitting} ▾".replace("&", "&&"))
        self.setAccessibleName(f"{self._name}: {words}")
        self.setToolTip(f"{self._name}: {words}")
        self.setDown(False)
        self.setChecked(bool(ticked))


class _LastingMenu(QMenu):
    """A menu that stays open while boxes are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick without closing."""
        action = self.actionAt(event.position().toPoint())
        if action and action.isCheckable():
            action.toggle()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Space without closing."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action and action.isCheckable():
            action.toggle()
        else:
            super().keyPressEvent(event)


_LONGEST = 24  # letters on a chip
_STATES = (State.AGREED, State.OFFERED, State.EXPECTED, State.CONTRADICTED, State.TO_ALL)


def _chip(text: str, tip: str) -> QToolButton:
    chip = QToolButton()
    chip.setText(text)
    chip.setToolTip(tip)
    chip.setCheckable(True)
    chip.setProperty("kind", "chip")
    chip.setAccessibleDescription(tip)
    return chip


def _row(widgets: Iterable[QWidget]) -> FlowLayout:
    row = FlowLayout(8)
    for widget in widgets:
        row.addWidget(widget)
    return row
