"""What is practised: chips beside each other or, where there is no room for them, a box of choices."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QSizePolicy, QToolButton, QWidget

from ui.widgets.flow import FlowLayout


class Mode(StrEnum):
    """What is practised."""

    DUE = "due"
    NEW = "new"
    LOOK = "look"
    SESSIONS = "sessions"


class TrainingModes(QWidget):
    """The modes, and whether only what the person's department has to do with is meant."""

    chosen = Signal(object)  # a `Mode`
    mine_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chips: dict[Mode, QToolButton] = {}
        group = QButtonGroup(self)
        flow = FlowLayout(8, self)
        for mode in Mode:
            chip = QToolButton()
            chip.setCheckable(True)
            chip.setProperty("kind", "chip")
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(lambda _checked=False, mode=mode: self.chosen.emit(mode))
            group.addButton(chip)
            flow.addWidget(chip)
            self._chips[mode] = chip
        self._box = QComboBox()
        self._box.setAccessibleName(self.tr("What to practise"))
        self._box.activated.connect(lambda: self.chosen.emit(Mode(self._box.currentData())))
        flow.addWidget(self._box)
        self.mine = QCheckBox(self.tr("Only with my department"))
        self.mine.setMinimumHeight(chip.sizeHint().height())  # in one line with them
        self.mine.clicked.connect(self.mine_changed)
        flow.addWidget(self.mine)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_modes(self, current: Mode, counts: Mapping[Mode, int], *, sessions: bool, narrow: bool) -> None:
        """Mark the mode; `counts` has how much there is in some, `sessions` says whether those are offered."""
        names = {
            Mode.DUE: self.tr("Due today"),
            Mode.NEW: self.tr("New from the guide"),
            Mode.LOOK: self.tr("Only look"),
            Mode.SESSIONS: self.tr("Sessions"),
        }
        offered = [mode for mode in Mode if sessions or mode is not Mode.SESSIONS]
        self._box.clear()
        for mode, chip in self._chips.items():
            count = counts.get(mode, 0)
            counted = self.tr("{name} · {count}").format(name=names[mode], count=QLocale().toString(count))
            chip.setText(counted if count else names[mode])
            chip.setChecked(mode is current)
            chip.setVisible(not narrow and mode in offered)
            if mode in offered:
                self._box.addItem(chip.text(), mode)
        self._box.setCurrentIndex(offered.index(current))
        self._box.setVisible(narrow)

    def arrive(self, current: Mode) -> None:
        """Take the focus."""
        (self._box if self._box.isVisibleTo(self) else self._chips[current]).setFocus()
