"""Where a person works: department, role, first day and region."""

from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QSizePolicy, QWidget

from content.library import Guide
from content.organisation import Party
from content.page import Kind
from storage.settings import Place
from ui.preferences import NEW
from ui.widgets.regions import region_codes, region_name
from ui.workspace import Workspace

LABEL = 20  # letters: the width of the names of fields, so that forms below each other are in line


def departments(guide: Guide) -> list[Party]:
    """The departments and teams of a guide, by title."""
    found = [p for p in guide.organisation.parties.values() if p.kind is Kind.DEPARTMENT and not p.role]
    return sorted(found, key=lambda party: party.title.casefold())


class PlaceForm(QWidget):
    """Asks for a place. A guide without departments is not asked for them; only those who are new have a first day."""

    edited = Signal()  # the person changed something

    def __init__(self, workspace: Workspace, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        place = workspace.place
        self._organisation = guide.organisation
        self._before = place
        self.setAccessibleName(self.tr("My place"))
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setVerticalSpacing(14)
        self.form.setHorizontalSpacing(20)

        self.department = self._combo("department")
        self.department.addItem(self.tr("Not said"), "")
        for party in departments(guide):
            self.department.addItem(party.title, party.id)
        self.role = self._combo("role")
        self.first_day = self._date(place.first_day or workspace.today)
        self.region = self._combo("region")
        self._fill_regions(guide.info.region, place.region)

        self.form.addRow(self.tr("&Department"), self.department)
        self.form.addRow(self.tr("R&ole"), self.role)
        self.form.addRow(self.tr("&First day"), self.first_day)
        self.form.addRow(self.tr("&Public holidays"), self.region)
        for field in (self.department, self.role, self.first_day, self.region):
            self.form.labelForField(field).setMinimumWidth(self.fontMetrics().averageCharWidth() * LABEL)
        self.form.setRowVisible(self.department, self.department.count() > 1)
        self.ask_first_day(workspace.settings.values.standing == NEW)

        self._choose(self.department, self._organisation.department_of(place.party))
        self._fill_roles()
        self._choose(self.role, place.party)
        self.department.activated.connect(self._department_chosen)
        self.role.activated.connect(self.edited)
        self.region.activated.connect(self.edited)
        self.first_day.userDateChanged.connect(self.edited)

    def place(self) -> Place:
        """What is said now."""
        department = cast(str, self.department.currentData())
        return Place(
            party=cast(str, self.role.currentData()) or department,
            first_day=self._day() if self._new else self._before.first_day,
            region=cast(str, self.region.currentData()),
            begun=self._before.begun,
        )

    def ask_first_day(self, new: bool) -> None:
        """Show or hide the first day."""
        self._new = new
        self.form.setRowVisible(self.first_day, new)

    def _day(self) -> date:
        said = self.first_day.date()
        return date(said.year(), said.month(), said.day())

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(16)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return combo

    def _date(self, day: date) -> QDateEdit:
        shown = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        edit = QDateEdit()
        edit.setObjectName("first-day")
        edit.setCalendarPopup(True)
        edit.setDisplayFormat(shown if "yyyy" in shown else shown.replace("yy", "yyyy"))
        edit.setDate(QDate(day.year, day.month, day.day))
        return edit

    def _fill_regions(self, of_guide: str, own: str) -> None:
        text = self.tr("As in the guide: {region}").format(region=region_name(of_guide))
        self.region.addItem(text if of_guide else self.tr("Not said"), "")
        for code in dict.fromkeys((*region_codes(), own)):
            if code:
                self.region.addItem(region_name(code), code)
        self._choose(self.region, own)

    def _department_chosen(self) -> None:
        self._fill_roles()
        self.edited.emit()

    def _fill_roles(self) -> None:
        department = self.department.currentData()
        self.role.clear()
        self.role.addItem(self.tr("No particular role"), "")
        for party in self._organisation.parties.values():
            if party.role and party.part_of == department:
                self.role.addItem(party.title, party.id)
        self.form.setRowVisible(self.role, self.role.count() > 1)

    @staticmethod
    def _choose(combo: QComboBox, value: str) -> None:
        combo.setCurrentIndex(max(0, combo.findData(value)))
