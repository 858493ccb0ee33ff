"""One question of a survey: the values of its scale as radio buttons, words at the ends, and "can't say"."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from content.header import Question
from ui.survey_draft import UNSURE
from ui.survey_words import highest_words, lowest_words, value_words
from ui.widgets.flow import FlowLayout
from ui.widgets.home_card import plain_label

_DIGITS = tuple("123456789")


class ScaleQuestion(QFrame):
    """Arrow keys go along the scale, digits choose. What was not answered has no button pressed."""

    answered = Signal(str, int)  # id of the question, and the value; `UNSURE` for "can't say"

    def __init__(self, question: Question, highest: int, chosen: int | None, scale: float) -> None:
        super().__init__()
        self._question = question.id
        self.setAccessibleName(question.text or question.dimension or question.id)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, round(8 * scale))
        column.setSpacing(round(6 * scale))
        if question.dimension and question.text:
            column.addWidget(plain_label(question.dimension, "section"))
        column.addWidget(plain_label(question.text or question.dimension or question.id, "strong"))
        self.group = QButtonGroup(self)
        column.addWidget(self._choices(highest, scale))
        if chosen is not None and (button := self.group.button(chosen)):
            button.setChecked(True)
        self.group.idClicked.connect(lambda value: self.answered.emit(self._question, value))

    @property
    def first(self) -> QAbstractButton:
        """The button that is chosen, else the first."""
        return self.group.checkedButton() or self.group.buttons()[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses its value."""
        button = self.group.button(int(event.text())) if event.text() in _DIGITS else None
        if button:
            button.setFocus()
            button.click()
        else:
            super().keyPressEvent(event)

    def _choices(self, highest: int, scale: float) -> QWidget:
        """The values between the words for their ends; in a second line where there is no room."""
        whole = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        whole.setSizePolicy(policy)
        flow = FlowLayout(round((14 if highest <= 5 else 8) * scale), whole)
        low, high = _end(lowest_words()), _end(highest_words())
        flow.addWidget(low)
        for value in range(1, highest + 1):
            button = QRadioButton(self.locale().toString(value))
            button.setAccessibleName(value_words(value, highest))
            self._add(button, value)
            flow.addWidget(button)
        flow.addWidget(high)
        unsure = QRadioButton(QCoreApplication.translate("ScaleQuestion", "can’t say"))
        self._add(unsure, UNSURE)
        flow.addWidget(unsure)
        for end in (low, high):
            end.setFixedHeight(unsure.sizeHint().height())  # in line with the buttons
        return whole

    def _add(self, button: QRadioButton, value: int) -> None:
        button.setAccessibleDescription(self.accessibleName())
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.group.addButton(button, value)


def _end(words: str) -> QLabel:
    label = plain_label(words, "muted")
    label.setWordWrap(False)
    return label
