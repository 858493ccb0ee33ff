"""How long something takes: a number and its unit, or words that are kept as they are."""

from PySide6.QtWidgets import QLineEdit, QWidget

from content import duration
from ui.forms.field import Answer, Field
from ui.forms.field_choice import CalmCombo

_UNITS = ("min", "h", "d", "w")


class DurationField(Field):
    """A number beside Minutes, Hours, Working days or Weeks; anything else that is typed is in own words."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.edit = QLineEdit()
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self.flush)
        self.unit = CalmCombo()
        self.unit.setMinimumContentsLength(12)
        for value, words in (
            ("min", self.tr("minutes")),
            ("h", self.tr("hours")),
            ("d", self.tr("working days")),
            ("w", self.tr("weeks")),
            ("", self.tr("in words")),
        ):
            self.unit.addItem(words, value)
        self.unit.setAccessibleName(self.tr("{question}: unit").format(question=question))
        self.unit.activated.connect(self._unit_chosen)
        self._wanted = "h"  # the unit of the next number
        self._written = ""  # the answer as the page writes it; `2h` and `2 h` are the same
        self.ask(self.edit, self.unit)
        self._show("")

    def answer(self) -> str:
        """The duration as it stands in a header: `15 min`, or words."""
        words = self.edit.text().strip()
        unit = self.unit.currentData()
        said = f"{words} {unit}" if unit and words else words
        before = duration.parse(self._written)
        return self._written if before and before == duration.parse(said) else said

    def set_default(self, text: str) -> None:
        """What holds where nothing is said."""
        self.edit.setPlaceholderText(text)

    def _typed(self) -> None:
        words = self.edit.text().strip()
        is_number = words.isascii() and words.isdigit()
        if words and is_number != bool(self.unit.currentData()):
            self.unit.setCurrentIndex(self.unit.findData(self._wanted if is_number else ""))
        self.typed()

    def _unit_chosen(self) -> None:
        self._wanted = self.unit.currentData() or self._wanted
        if self.edit.text().strip():
            self.chosen()

    def flush(self) -> None:
        """Tell what was typed; `2 h` typed in words is a number and its unit."""
        super().flush()
        if not self.unit.currentData() and duration.parse(self.edit.text()):
            self._show(self.answer())

    def _show(self, answer: Answer) -> None:
        said = answer if isinstance(answer, str) else ""
        self._written = said
        parsed = duration.parse(said)
        self.edit.setText(str(parsed[0]) if parsed else said)
        unit = parsed[1] if parsed else "" if said else self._wanted
        self._wanted = unit or self._wanted
        self.unit.setCurrentIndex(self.unit.findData(unit))
        if not self.edit.hasFocus():
            self.edit.setCursorPosition(0)
