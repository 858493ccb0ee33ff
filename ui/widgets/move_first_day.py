"""Moving the first day of a started list, and with it all dates that count from it."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from content.due import due_date
from storage.models import TickState
from ui.list_words import ListCounted, breakable, full_day, list_title
from ui.started_lists import Phase, Row, StartedList
from ui.widgets.begin_list import chosen_day, date_field
from ui.workspace import Workspace

_WIDTH = 500  # pixels at normal text size
_HEIGHT = 420


class MoveFirstDayDialog(QDialog):
    """Asks for another first day and shows at once what becomes of the dates."""

    def __init__(self, workspace: Workspace, started: StartedList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._started = workspace, started
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Move the first day"))
        title = _label(list_title(started), "h2")
        self.first_day = date_field(started.run.first_day)
        self.first_day.dateChanged.connect(self._show_changes)
        self.changes = _label("", "")
        self.overdue = _label("", "signal")
        self._days = QGridLayout()
        self._days.setHorizontalSpacing(18)
        self._days.setColumnStretch(0, 1)
        form = QFormLayout(
            fieldGrowthPolicy=QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow,
            rowWrapPolicy=QFormLayout.RowWrapPolicy.WrapLongRows,
            horizontalSpacing=20,
        )
        form.addRow(self.tr("&First day"), self.first_day)
        self.move_button = QPushButton(self.tr("Move"))
        self.move_button.setProperty("kind", "primary")
        self.move_button.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.move_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        inside = QWidget()
        inside.setProperty("surface", "paper")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(form)
        column.addWidget(self.changes)
        column.addWidget(self.overdue)
        column.addLayout(self._days)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 18)
        whole.setSpacing(16)
        whole.addWidget(area, 1)
        whole.addWidget(buttons)
        scale = workspace.settings.values.text_scale
        screen = self.screen().availableSize() * 0.9
        self.resize(min(round(_WIDTH * scale), screen.width()), min(round(_HEIGHT * scale), screen.height()))
        self._show_changes()

    @property
    def day(self) -> date:
        """The first day that is chosen."""
        return chosen_day(self.first_day)

    def _show_changes(self) -> None:
        today = self._workspace.today
        waiting = [row for row in self._started.rows if _waits(row)]
        moved = [row for row in waiting if row.due != self._due(row)]
        late = sum((day := self._due(row)) is not None and day < today for row in moved)
        unmoved = self.tr("No date changes.")
        self.changes.setText(ListCounted().dates_moved(len(moved)) if moved else unmoved)
        self.overdue.setText(ListCounted().overdue_then(late) if late else "")
        self.overdue.setVisible(bool(late))
        self.move_button.setEnabled(self.day != self._started.run.first_day)
        while (item := self._days.takeAt(0)) is not None:
            if label := item.widget():
                label.hide()
                label.deleteLater()
        for line, (name, before, now) in enumerate(self._changed_days()):
            words = self.tr("{before} → {now}").format(before=full_day(before), now=full_day(now))
            self._days.addWidget(_label(name, "muted"), line, 0)
            self._days.addWidget(_label(words if before != now else full_day(now), ""), line, 1)

    def _changed_days(self) -> Iterator[tuple[str, date, date]]:
        """Each phase and the day that it lasts until, now and then; a list without phases as a whole."""
        for phase in self._started.phases:
            before, now = phase.due, self._until(phase)
            if before and now:
                yield phase.title or self.tr("Without a heading"), before, now

    def _until(self, phase: Phase) -> date | None:
        days = (self._due(row) for row in phase.rows if not row.item.removed)
        return max((day for day in days if day), default=None)

    def _due(self, row: Row) -> date | None:
        """When an item would be due."""
        calendar = self._workspace.lists.calendar(self._started.run.region)
        return due_date(row.item.due, self.day, calendar) if row.item.due else None

    def accept(self) -> None:
        """Move the first day."""
        self._workspace.lists.reschedule(self._started.run.id, self.day)
        super().accept()


def _waits(row: Row) -> bool:
    """Whether an item is the reader's and still to be done."""
    return row.mine and row.state is TickState.OPEN and not row.item.removed


def _label(text: str, role: str) -> QLabel:
    label = QLabel(breakable(text), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label
