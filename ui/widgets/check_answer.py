"""The questions of a self-check, each with its answers as radio buttons, and the step that is taken from it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from content.self_check import Reply
from ui.check_words import privacy_words, reply_words
from ui.widgets.flow import FlowLayout
from ui.widgets.home_card import plain_label
from ui.widgets.sheet import Sheet

_REPLIES = (Reply.YES, Reply.PARTLY, Reply.NO, None)
_CHOICES = 300  # pixels at normal text size, beside a question


class CheckAnswer(Sheet):
    """Tab goes from question to question, arrow keys along the answers. What is said is told at once."""

    answered = Signal(str, str)  # question, and the answer; empty: it is left open
    written = Signal()  # the step is in other words
    done = Signal()

    _rows: Sequence["CheckQuestion"] = ()

    def __init__(self, scale: float) -> None:
        super().__init__(scale, 860)
        self.step = StepField(scale)
        self.step.textChanged.connect(self._tell_written)
        self._filling = False

    def show_questions(self, title: str, asked: Sequence[str], answers: Mapping[str, str], step: str) -> None:
        """Show questions with what was said to them already."""
        self.step.setParent(None)
        self.clear()
        scale = self.scale
        self.column.addWidget(plain_label(title, "h1"))
        self.column.addWidget(plain_label(privacy_words(), "muted"))
        self.column.addSpacing(round(8 * scale))
        rows = []
        for number, question in enumerate(asked, 1):
            row = CheckQuestion(number, question, answers.get(question, ""), scale)
            row.answered.connect(self.answered)
            row.set_wide(not self.narrow)
            rows.append(row)
            self.column.addWidget(_line())
            self.column.addWidget(row)
        self._rows = rows
        self.column.addWidget(_line())
        self.column.addSpacing(round(10 * scale))
        self.column.addWidget(plain_label(self.tr("One small step"), "h2"))
        self.column.addWidget(
            plain_label(
                self.tr("What can I try in the next days so that one answer changes? It may stay empty."), "muted"
            )
        )
        self._filling = True
        self.step.setPlainText(step)
        self._filling = False
        self.column.addWidget(self.step)
        self.step.show()
        self.column.addSpacing(round(4 * scale))
        done = QPushButton(self.tr("Done"), autoDefault=True)
        done.setProperty("kind", "primary")
        done.clicked.connect(self.done)
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.addWidget(done)
        foot.addWidget(plain_label(self.tr("Every answer is kept at once. Questions may stay open."), "muted"), 1)
        foot.setSpacing(round(14 * scale))
        self.column.addLayout(foot)
        self.finish()
        self.verticalScrollBar().setValue(0)

    def arrive(self) -> None:
        """Put the focus on the first question that is open, else on the step."""
        row = next((row for row in self._rows if not row.is_answered), None)
        if row:
            row.focus()
            self.bring(row)
        else:
            self.step.setFocus()

    def fit_room(self, wide: bool) -> None:
        """Answers stand beside their question, or below it."""
        for row in self._rows:
            row.set_wide(wide)

    def _tell_written(self) -> None:
        if not self._filling:
            self.written.emit()


class StepField(QPlainTextEdit):
    """A few lines for the step; Tab leads on."""

    def __init__(self, scale: float) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("One small step"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(round(76 * scale))
        self.setPlaceholderText(self.tr("for example: ask the tills on Friday what they wait for most often"))

    @property
    def words(self) -> str:
        """What is written."""
        return self.toPlainText().strip()


class CheckQuestion(QFrame):
    """One question. Before it is answered, only its first answer is a stop for Tab."""

    answered = Signal(str, str)

    def __init__(self, number: int, question: str, said: str, scale: float) -> None:
        super().__init__()
        self._scale = scale
        self.setAccessibleName(question)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, round(6 * scale), 0, round(6 * scale))
        text = QWidget()
        inside = QBoxLayout(QBoxLayout.Direction.LeftToRight, text)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(round(6 * scale))
        at = plain_label(self.locale().toString(number), "muted")
        at.setFixedWidth(round(24 * scale))
        at.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(at)
        inside.addWidget(_words(question), 1)
        self.group = QButtonGroup(self)
        self._choices = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._choices.setSizePolicy(policy)
        flow = FlowLayout(round(14 * scale), self._choices)
        for value, reply in enumerate(_REPLIES):
            button = QRadioButton(reply_words(reply) if reply else self.tr("leave open"))
            button.setAccessibleDescription(question)
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus if value else Qt.FocusPolicy.StrongFocus)
            self.group.addButton(button, value)
            flow.addWidget(button)
            if reply and reply == said:
                button.setChecked(True)
        self.group.idClicked.connect(lambda value: self.answered.emit(question, _REPLIES[value] or ""))
        self._layout.addWidget(text, 1)
        self._layout.addWidget(self._choices)

    @property
    def is_answered(self) -> bool:
        """Whether something is chosen."""
        return self.group.checkedButton() is not None

    def focus(self) -> None:
        """Take the focus."""
        (self.group.checkedButton() or self.group.button(0)).setFocus(Qt.FocusReason.TabFocusReason)

    def set_wide(self, wide: bool) -> None:
        """Set the answers beside the question, or below it."""
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._layout.setSpacing(round((24 if wide else 4) * self._scale))
        self._choices.setMinimumWidth(round(_CHOICES * self._scale) if wide else 0)
        self._choices.setContentsMargins(0 if wide else round(30 * self._scale), 0, 0, 0)


def _words(text: str) -> QLabel:
    label = plain_label(text)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("line", "true")
    return line
