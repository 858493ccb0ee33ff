"""The rounds of surveys: a column beside the one that is shown or, where there is no room for it, a box above."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.flow import FlowLayout
from ui.widgets.titled_list import Titled, TitledList


class SurveyList(QWidget):
    """The column, with what those can do who look after the guide. Enter goes to the round."""

    chosen = Signal(str)  # id of a round
    entered = Signal()
    new_requested = Signal()
    off_requested = Signal()

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entries: list[Titled] = []
        self.list = TitledList(theme, scale)
        self.list.setAccessibleName(self.tr("Rounds of the survey"))
        self.list.chosen.connect(self._tell)
        self.list.entered_by_key.connect(self.entered)
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.list.accessibleName())
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.combo.activated.connect(lambda row: self.chosen.emit(self._entries[row].id))
        self.new = QPushButton(self.tr("New survey …"), autoDefault=True)
        self.new.clicked.connect(self.new_requested)
        self.off = QPushButton(self.tr("Switch surveys off …"), autoDefault=True)
        self.off.setProperty("kind", "quiet")
        self.off.clicked.connect(self.off_requested)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 18, 10, 14)
        self._column.setSpacing(8)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.combo)
        self._buttons = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._buttons.setSizePolicy(policy)
        flow = FlowLayout(8, self._buttons)
        for button in (self.new, self.off):
            flow.addWidget(button)
        self._column.addWidget(self._buttons)

    def show_entries(self, entries: Sequence[Titled], chosen: str, keeper: bool) -> None:
        """Show these rounds, and mark one without asking for it."""
        if list(entries) != self._entries:
            self._entries = list(entries)
            self.combo.clear()
            for one in entries:
                self.combo.addItem(self.tr("{title} ({state})").format(title=one.title, state=one.state))
        self.list.show_rows(entries, chosen)
        row = next((row for row, one in enumerate(entries) if one.id == chosen), -1)
        self.combo.setCurrentIndex(row)
        self._buttons.setVisible(keeper)

    def set_wide(self, wide: bool) -> None:
        """A column, or a box."""
        self.list.setVisible(wide)
        self.combo.setVisible(not wide)
        self._column.setContentsMargins(*((10, 18, 10, 14) if wide else (20, 10, 20, 10)))

    def arrive(self) -> None:
        """Put the focus on the rounds."""
        (self.list if self.list.isVisibleTo(self) else self.combo).setFocus()

    def _tell(self, chosen: str) -> None:
        self.combo.setCurrentIndex(next(row for row, one in enumerate(self._entries) if one.id == chosen))
        self.chosen.emit(chosen)
