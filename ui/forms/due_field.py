"""When an item of a list is due, counted from the first day: chosen in words."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from content.tasks import Due, Unit, parse_due
from ui.forms.field import Answer, Field
from ui.forms.field_choice import CalmCombo

_MOST = 10_000  # more than any page can say


class _Way(StrEnum):
    """How a due date is told. No page can say the same: what it says otherwise stands beside these in the choice."""

    FIRST = "\0first"
    DAY = "\0day"
    BEFORE = "\0before"
    WEEKS = "\0weeks"
    MONTHS = "\0months"
    WEEKS_BEFORE = "\0weeks-before"
    MONTHS_BEFORE = "\0months-before"


_OWN = "\0own "  # before words that are no due date, in the data of the choice


class DueCounted(QObject):
    """Times before and after the first day, in the plural form that the number wants."""

    def days_before(self, n: int) -> str:
        """5 working days before."""
        return self.tr("%n working day(s) before the first day", "", n)

    def weeks(self, n: int) -> str:
        """2 weeks after."""
        return self.tr("%n week(s) after the first day", "", n)

    def months(self, n: int) -> str:
        """3 months after."""
        return self.tr("%n month(s) after the first day", "", n)

    def weeks_before(self, n: int) -> str:
        """2 weeks before."""
        return self.tr("%n week(s) before the first day", "", n)

    def months_before(self, n: int) -> str:
        """3 months before."""
        return self.tr("%n month(s) before the first day", "", n)


def due_phrase(text: str) -> str:
    """Say a due date such as `-5` or `2w` in words; nothing for nothing, other words as they are."""
    due = parse_due(text)
    if due is None:
        return text
    kind, number = _parted(due)
    match kind:
        case _Way.FIRST:
            return QCoreApplication.translate("DueField", "on the first day")
        case _Way.DAY:
            return QCoreApplication.translate("DueField", "on working day {number}").format(number=number)
        case _Way.BEFORE:
            return DueCounted().days_before(number)
        case _Way.WEEKS:
            return DueCounted().weeks(number)
        case _Way.MONTHS:
            return DueCounted().months(number)
        case _Way.WEEKS_BEFORE:
            return DueCounted().weeks_before(number)
        case _:
            return DueCounted().months_before(number)


def _parted(due: Due) -> tuple[_Way, int]:
    """How a due date is told, and the number in it."""
    if due.unit is Unit.WORKING_DAYS:
        if due.amount == 0:
            return _Way.FIRST, 1
        return (_Way.DAY, due.amount + 1) if due.amount > 0 else (_Way.BEFORE, -due.amount)
    if due.unit is Unit.WEEKS:
        return (_Way.WEEKS, due.amount) if due.amount >= 0 else (_Way.WEEKS_BEFORE, -due.amount)
    return (_Way.MONTHS, due.amount) if due.amount >= 0 else (_Way.MONTHS_BEFORE, -due.amount)


class DueField(Field):
    """A choice of how it is counted, and beside it the number. Anything else that is written is kept."""

    def __init__(self, question: str, nothing: str, parent: QWidget | None = None) -> None:
        """`nothing`: what it means that nothing is said."""
        super().__init__(question, parent)
        self._written = ""
        self.combo = CalmCombo()
        for value, words in (
            ("", nothing),
            (_Way.FIRST, self.tr("on the first day")),
            (_Way.DAY, self.tr("on working day")),
            (_Way.BEFORE, self.tr("working days before")),
            (_Way.WEEKS, self.tr("weeks after")),
            (_Way.MONTHS, self.tr("months after")),
            (_Way.WEEKS_BEFORE, self.tr("weeks before")),
            (_Way.MONTHS_BEFORE, self.tr("months before")),
        ):
            self.combo.addItem(words, str(value))
        self.combo.activated.connect(self._chosen_kind)
        self.number = _CalmNumber()
        self.number.setRange(0, _MOST)
        self.number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.number.setAccessibleName(self.tr("{question}: number").format(question=question))
        self.number.editingFinished.connect(self.flush)
        self.number.valueChanged.connect(self._typed_number)
        self._showing = False
        self.ask(self.combo, self.number)
        self._show("")

    def say_nothing(self, words: str) -> None:
        """Say what it means that nothing is said."""
        self.combo.setItemText(0, words)

    def answer(self) -> str:
        """The due date as it is written: `-5`, `2w`."""
        kind, number = str(self.combo.currentData()), self.number.value()
        said = {
            "": "",
            _Way.FIRST: "0",
            _Way.DAY: str(number - 1),
            _Way.BEFORE: str(-number),
            _Way.WEEKS: f"{number}w",
            _Way.MONTHS: f"{number}m",
            _Way.WEEKS_BEFORE: f"{-number}w",
            _Way.MONTHS_BEFORE: f"{-number}m",
        }.get(kind, kind.removeprefix(_OWN))
        before = parse_due(self._written)
        return self._written if before and before == parse_due(said) else said

    def _chosen_kind(self) -> None:
        self._tell_number(max(1, self.number.value()))
        self.chosen()

    def _typed_number(self) -> None:
        if not self._showing:
            self.typed()

    def _show(self, answer: Answer) -> None:
        self._written = answer if isinstance(answer, str) else ""
        due = parse_due(self._written)
        kind, number = _parted(due) if due else (self._written and _OWN + self._written, 1)
        if self.combo.findData(str(kind)) < 0:
            self.combo.addItem(self._written, kind)
        self.combo.setCurrentIndex(self.combo.findData(str(kind)))
        self._tell_number(number)

    def _tell_number(self, number: int) -> None:
        kind = self.combo.currentData()
        self._showing = True
        self.number.setMinimum(1 if kind in (_Way.DAY, _Way.BEFORE) else 0)
        self.number.setValue(number)
        self._showing = False
        counted = kind in (_Way.DAY, _Way.BEFORE, _Way.WEEKS, _Way.MONTHS, _Way.WEEKS_BEFORE, _Way.MONTHS_BEFORE)
        self.number.setVisible(counted)


class _CalmNumber(QSpinBox):
    """A number that leaves the wheel to the form."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form."""
        event.ignore()
