"""Questions that are answered by a choice."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QWidget

from ui.forms.field import Answer, Field

_TRUE = frozenset({"true", "yes", "on", "ja", "an", "1"})


class CalmCombo(QComboBox):
    """A list to choose from that leaves the wheel to the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form; nothing is chosen by the way."""
        event.ignore()


class ChoiceField(Field):
    """One of several answers. One that is not among them is kept, and shown as it is written."""

    def __init__(self, question: str, choices: Iterable[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        """`choices`: what stands in the header, and its words; the first is mostly that nothing is said ("")."""
        super().__init__(question, parent)
        self._choices: list[tuple[str, str]] = []
        self.combo = CalmCombo()
        self.combo.activated.connect(self.chosen)
        self.ask(self.combo)
        self.set_choices(choices)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these from now on; the answer stays."""
        wanted = list(choices)
        if wanted == self._choices:
            return
        answer = self.answer()
        self._choices = wanted
        self.combo.clear()
        for value, words in wanted:
            self.combo.addItem(words, value)
        self._show(answer)

    def answer(self) -> str:
        """What is chosen, as it stands in the header."""
        return str(self.combo.currentData() or "")

    def _show(self, answer: Answer) -> None:
        value = answer if isinstance(answer, str) else ""
        if self.combo.findData(value) < 0 and (value or not self._choices):
            self.combo.addItem(value, value)
        self.combo.setCurrentIndex(self.combo.findData(value))


class YesNoField(Field):
    """A question that is answered by a tick."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.box = QCheckBox(question.replace("&", "&&"))
        self.box.clicked.connect(self.chosen)
        self.ask(self.box)
        self.label.hide()

    def show_answer(self, answer: Answer) -> None:
        """Show what the page says, whichever word it says it with."""
        super().show_answer(answer if isinstance(answer, bool) else str(answer).strip().casefold() in _TRUE)

    def answer(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def _show(self, answer: Answer) -> None:
        self.box.setChecked(answer is True)
