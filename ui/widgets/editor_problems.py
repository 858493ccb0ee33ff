"""What is wrong with a page that is written: each with its line, and a mend at a click where there is one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from content.check import Problem, Severity
from content.mending import can_mend
from ui import messages
from ui.counted import Counted
from ui.widgets.problem_row import ProblemRow

_MOST = 50  # rows
_PILLS = {Severity.ERROR: "error", Severity.WARNING: "signal", Severity.HINT: "neutral"}
_ORDER = [Severity.ERROR, Severity.WARNING, Severity.HINT]
_PART = 0.26  # of the window, at most: the text above needs the rest


class EditorProblems(QFrame):
    """A list that says first how many there are; nothing is shown where there is none."""

    place_requested = Signal(int)  # line, from 1
    mend_requested = Signal(object)  # a Problem

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[Problem] = []
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._head.setProperty("role", "strong")
        self._rows = QWidget()
        self._rows.setProperty("surface", "panel")
        self._rows.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 12, 10)
        layout.setSpacing(6)
        layout.addWidget(self._head)
        layout.addWidget(self._area)
        self.setAccessibleName(self.tr("Problems of this page"))
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what is wrong, the worst first; a list that stays the same is left alone."""
        found = sorted(problems, key=lambda problem: (_ORDER.index(problem.severity), problem.line))
        if found == self._shown:
            return
        self._shown = found
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for problem in found[:_MOST]:
            self._column.addWidget(self._row(problem))
        self._column.addStretch(1)
        errors = sum(problem.severity is Severity.ERROR for problem in found)
        self._head.setText(Counted().problems(len(found)) + (self._readers(errors) if errors else ""))
        self.setVisible(bool(found))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the rows need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self._area.viewport().width()
        for row in self._rows.findChildren(ProblemRow):
            row.arrange(width)
        self._column.activate()
        height = max(self._column.totalHeightForWidth(width), 0)  # below 0 where there is nothing
        self._area.setFixedHeight(min(height, round(self.window().height() * _PART)))

    @property
    def shown(self) -> list[Problem]:
        """What is wrong, the worst first."""
        return list(self._shown)

    def _readers(self, errors: int) -> str:
        return " · " + self.tr("Readers see %n of them", "", errors)

    def _row(self, problem: Problem) -> QWidget:
        pill = QLabel(messages.severity(problem.severity.value), textFormat=Qt.TextFormat.PlainText)
        pill.setProperty("pill", _PILLS[problem.severity])
        words = self.tr("Line {line}: {sentence}").format(line=problem.line, sentence=messages.problem(problem))
        if problem.mend and not can_mend(problem):
            words += " " + messages.mend(problem.mend)
        buttons = [self._button(self.tr("Show"), partial(self.place_requested.emit, problem.line), words)]
        if problem.mend and can_mend(problem):
            mend = self._button(self._mend_words(problem), partial(self.mend_requested.emit, problem), words)
            buttons.insert(0, mend)
        return ProblemRow(pill, words, buttons)

    def _mend_words(self, problem: Problem) -> str:
        if problem.mend and problem.mend.code == "replace":
            return self.tr("Replace by “{word}”").format(word=problem.mend.fields["with"])
        return self.tr("Looked over: again in a year")

    def _button(self, text: str, press: partial[None], about: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"))
        button.setProperty("kind", "quiet")
        button.setAccessibleDescription(about)
        button.clicked.connect(lambda _checked=False: press())
        return button
