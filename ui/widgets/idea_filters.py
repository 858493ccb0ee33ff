"""Which ideas are listed: by words, by what became of them, and whether they are about the person's department."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSizePolicy, QWidget

from content.ideas import Idea, IdeaState, find
from ui.talk_words import state_words
from ui.widgets.flow import FlowLayout
from ui.workspace import Workspace

_SEARCH = 220  # pixels at normal text size
_OPEN, _ALL = "open", "all"


class IdeaFilters(QWidget):
    """A field, a box of choices, and a tick."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Words in ideas and replies"))
        self.search.setAccessibleName(self.tr("Find ideas by words"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(round(_SEARCH * workspace.settings.values.text_scale))
        self.search.textChanged.connect(self.changed)
        self.states = QComboBox()
        self.states.setAccessibleName(self.tr("Which ideas"))
        for words, data in (
            (self.tr("Open ideas"), _OPEN),
            (self.tr("All ideas"), _ALL),
            *((state_words(state), state.value) for state in IdeaState),
        ):
            self.states.addItem(words, data)
        self.states.activated.connect(self.changed)
        self.mine = QCheckBox(self.tr("For my department"))
        self.mine.setMinimumHeight(self.search.sizeHint().height())  # in one line with it
        self.mine.clicked.connect(self.changed)
        flow = FlowLayout(10, self)
        for widget in (self.search, self.states, self.mine):
            flow.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_all(self) -> None:
        """Look for nothing in particular."""
        self.states.setCurrentIndex(self.states.findData(_ALL))
        self.search.clear()
        self.mine.setChecked(False)

    def show_open(self) -> None:
        """Look for what something may still become of."""
        self.states.setCurrentIndex(self.states.findData(_OPEN))

    def found(self, ideas: Sequence[Idea]) -> list[Idea]:
        """Those that are looked for."""
        guide, place = self._workspace.guide, self._workspace.place.party
        self.mine.setVisible(bool(place))
        kind = str(self.states.currentData())
        several = {_OPEN: [IdeaState.NEW, IdeaState.TRYING], _ALL: []}
        states = several[kind] if kind in several else [IdeaState(kind)]
        department = place if self.mine.isChecked() else ""
        return find(ideas, self.search.text(), states, department, guide.organisation if guide else None)
