"""Beginning a list: which one, for whom, and from which day on."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from content import checklists
from content.due import due_date
from content.organisation import party_id
from content.page import Page
from ui.list_words import breakable, full_day
from ui.lists import responsible_names
from ui.widgets.list_choice import fitting_lists
from ui.workspace import Workspace

_WIDTH = 520  # pixels at normal text size


class BeginListDialog(QDialog):
    """Asks what is needed to begin a list, and begins it."""

    begun = Signal(str)  # id of the run

    def __init__(self, workspace: Workspace, page: str = "", parent: QWidget | None = None) -> None:
        """`page`: id of the list's page to propose."""
        super().__init__(parent)
        self._workspace = workspace
        self._scale = workspace.settings.values.text_scale
        self._pages = self._offered()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Begin a list"))
        self.list = QComboBox()
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(16)
        for one in self._pages:
            self.list.addItem(one.title, one.id)
        self.list.setCurrentIndex(max(0, self.list.findData(page)))
        self.summary = _label("", "muted")
        self.for_me = QRadioButton(self.tr("for me"))
        self.for_other = QRadioButton(self.tr("for somebody whom I induct"))
        self.for_me.setChecked(True)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("A name or a word for them"))
        self.name.setAccessibleName(self.tr("For whom"))
        self.missing = _label(self.tr("A name or a word is needed here."), "error")
        self.missing.hide()
        self.names = QWidget()
        self._names_column = QVBoxLayout(self.names)
        self._names_column.setContentsMargins(0, 0, 0, 0)
        self._mine: dict[str, QCheckBox] = {}
        self.first_day = date_field(workspace.place.first_day or workspace.today)
        self.dates = _label("", "")
        self.running = _label("", "signal")
        self.begin_button = QPushButton(self.tr("Begin"))
        self._lay_out()
        self._listen()
        self._show_page()

    def _offered(self) -> list[Page]:
        """All lists, those first that fit the person's place."""
        guide = self._workspace.guide
        fitting = fitting_lists(guide, self._workspace.place.party) if guide else []
        return [*fitting, *(page for page in self._workspace.lists.templates() if page not in fitting)]

    def _lay_out(self) -> None:
        form = QFormLayout(
            fieldGrowthPolicy=QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow,
            rowWrapPolicy=QFormLayout.RowWrapPolicy.WrapLongRows,
            verticalSpacing=14,
            horizontalSpacing=20,
        )
        named = QLabel(self.tr("&List"))
        named.setBuddy(self.list)
        form.addRow(named, _below(self.list, self.summary))
        form.addRow(self.tr("Whom it is for"), _below(self.for_me, self.for_other, self.name, self.missing))
        form.addRow(self.tr("Done by me"), self.names)
        form.addRow(self.tr("&First day"), self.first_day)
        self._form = form
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.dates)
        column.addWidget(self.running)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setProperty("surface", "paper")
        area.setWidget(inside)
        self._inside = inside
        self.begin_button.setProperty("kind", "primary")
        self.begin_button.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.begin_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._buttons = buttons
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 18)
        whole.setSpacing(16)
        whole.addWidget(area, 1)
        whole.addWidget(buttons)

    def _listen(self) -> None:
        self.list.activated.connect(self._show_page)
        self.for_me.clicked.connect(self._show_whom)
        self.for_other.clicked.connect(self._whom_chosen)
        self.first_day.dateChanged.connect(self._show_dates)
        for another in (self._workspace.guide_changed, self._workspace.guide_opened):
            another.connect(self.reject)  # what is offered here may be gone

    # what is shown

    @property
    def page(self) -> Page | None:
        """The list that is chosen."""
        return next((page for page in self._pages if page.id == self.list.currentData()), None)

    @property
    def day(self) -> date:
        """The first day that is chosen."""
        return chosen_day(self.first_day)

    def _show_page(self) -> None:
        page = self.page
        self.begin_button.setEnabled(page is not None)
        self.summary.setText(breakable(page.header.summary) if page else "")
        self.summary.setVisible(bool(self.summary.text()))
        self._ask_names(responsible_names(page) if page else [])
        self._show_whom()
        self._show_dates()

    def _ask_names(self, names: list[str]) -> None:
        """Ask which of those whom the list names are the person."""
        own = self._workspace.lists.own_names(self.page) if self.page else []
        for box in self._mine.values():
            box.hide()
            box.deleteLater()
        self._mine = {name: QCheckBox(name.replace("&", "&&")) for name in names}
        for name, box in self._mine.items():
            box.setChecked(name in own)
            self._names_column.addWidget(box)

    def _whom_chosen(self) -> None:
        self._show_whom()
        self.name.setFocus()

    def _show_whom(self) -> None:
        other = self.for_other.isChecked()
        self.name.setVisible(other)
        self.missing.hide()
        self._form.setRowVisible(self.names, other and bool(self._mine))
        page = self.page
        whom = "" if page is None or other else party_id(page)
        runs = [one.run for one in self._workspace.lists.started() if one.running and not one.run.for_whom]
        begun = next((run for run in reversed(runs) if run.template == whom), None)
        words = self.tr("This list is running already, since {day}.")
        self.running.setText(words.format(day=full_day(begun.first_day)) if begun else "")
        self.running.setVisible(begun is not None)
        self._fit()

    def _show_dates(self) -> None:
        page = self.page
        calendar = self._workspace.lists.calendar(self._workspace.lists.region)
        items = checklists.items(page) if page else []
        days = [day for day in (due_date(item.due, self.day, calendar) for item in items if item.due) if day]
        words = self.tr("The first item is due on {first}, the last one on {last}.")
        none = self.tr("Nothing on this list has a date.") if page else ""
        self.dates.setText(words.format(first=full_day(min(days)), last=full_day(max(days))) if days else none)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is asked, as far as the screen goes."""
        screen = self.screen().availableSize() * 0.9
        width = min(round(_WIDTH * self._scale), screen.width())
        beside, around = self.contentsMargins(), self._whole.contentsMargins()
        layout = self._inside.layout()
        if layout is None:
            return
        layout.activate()
        room = width - around.left() - around.right() - beside.left() - beside.right()
        height = layout.totalHeightForWidth(room) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        height += self._buttons.sizeHint().height() + self._whole.spacing() + around.top() + around.bottom() + 4
        self.resize(width, min(height, screen.height()))

    # beginning

    def accept(self) -> None:
        """Begin the list. Where it cannot be kept, the dialog stays."""
        page = self.page
        if page is None:
            return
        name = self.name.text().strip()
        if self.for_other.isChecked() and not name:
            self.name.setFocus()
            self.missing.show()
            self._fit()
            return
        whom = name if self.for_other.isChecked() else ""
        responsible = [name for name, box in self._mine.items() if box.isChecked()] if whom else []
        run = self._workspace.lists.begin(page, self.day, whom, responsible)
        if run:
            self.begun.emit(run)
            super().accept()


def date_field(day: date) -> QDateEdit:
    """A field for a day, with a calendar, the year in four digits."""
    shown = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    field.setDisplayFormat(shown if "yyyy" in shown else shown.replace("yy", "yyyy"))
    return field


def chosen_day(field: QDateEdit) -> date:
    """The day in a field."""
    said = field.date()
    return date(said.year(), said.month(), said.day())


def _label(text: str, role: str) -> QLabel:
    label = QLabel(breakable(text), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label


def _below(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    for widget in widgets:
        column.addWidget(widget)
    return column
