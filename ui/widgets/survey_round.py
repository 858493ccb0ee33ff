"""A round that is not closed: what it is about, how anonymous it is, and the way to answer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from content.actions import Action, to_look_at
from content.organisation import Organisation
from content.surveys import Phase, Round
from ui.survey_draft import Rated
from ui.survey_words import SurveyCounted, anonymity, phase_words, rated_words, results_words
from ui.theme import Theme
from ui.widgets.flow import FlowLayout
from ui.widgets.home_card import plain_label
from ui.widgets.sheet import Sheet
from ui.widgets.survey_actions import ActionList
from ui.workspace import Workspace


class SurveyRound(Sheet):
    """What leads to the questions; afterwards thanks, and when results come."""

    answer_requested = Signal()
    read_requested = Signal(str)  # id of the page
    told = Signal(str, str)  # a sentence for the person, and its kind

    def __init__(self, workspace: Workspace, theme: Theme, scale: float) -> None:
        super().__init__(scale, 760)
        self._workspace = workspace
        self._counted = SurveyCounted(self)
        self._page = ""
        self._phase, self._threshold = plain_label(), plain_label()
        self._title, self._summary = plain_label("", "h1"), plain_label("", "lead")
        self._thanks, self._thanks_words = _box("ok")
        self._sent = plain_label("", "muted")
        self._waiting = plain_label("", "signal")
        self.answer = QPushButton(autoDefault=True)
        self.answer.setProperty("kind", "primary")
        self.answer.clicked.connect(self.answer_requested)
        self._read = QPushButton(self.tr("Read about it"), autoDefault=True)
        self._read.setProperty("kind", "quiet")
        self._read.clicked.connect(lambda: self.read_requested.emit(self._page))
        self._why_not = plain_label("", "muted")
        self._anonymous, self._anonymous_words = _box("neutral")
        self.before = ActionList(workspace, theme, scale, self.tr("Agreed after the round before"))
        self.before.told.connect(self.told)
        self.before.form_shown.connect(self.bring)
        self.before.refilled.connect(self.order)
        self._lay_out()

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(_flow(8 * self.scale, self._phase, self._threshold))
        for pill in (self._phase, self._threshold):
            pill.setWordWrap(False)
            pill.setProperty("pill", "neutral")
        for widget in (self._title, self._summary, self._thanks, self._sent, self._waiting, self._why_not):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(_flow(10 * self.scale, self.answer, self._read))
        column.addSpacing(14)
        column.addWidget(self._anonymous)
        column.addSpacing(14)
        column.addWidget(self.before)
        self.finish()

    def show_round(
        self, of: Round, summary: str, organisation: Organisation, sent: Sequence[Rated], begun: bool, waiting: int
    ) -> None:
        """Show a round. `sent` was answered on this side, `begun` says that there is a draft."""
        today = self._workspace.today
        phase = of.phase(today)
        self._page = of.page
        self._phase.setText(phase_words(of, today))
        self._threshold.setText(self._counted.from_on(of.minimum))
        self._title.setText(of.title)
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
        self._thanks.setVisible(bool(sent))
        thanks = self.tr("Thank you for answering. {results}")
        _fill(self._thanks_words, [thanks.format(results=results_words(of, today))])
        names = [rated_words(organisation, one.about, one.side) for one in sent]
        self._sent.setText(self.tr("Answered: {departments}").format(departments=" · ".join(names)))
        self._sent.setVisible(bool(sent))
        self._waiting.setText(self._counted.waiting(waiting))
        self._waiting.setVisible(bool(waiting))
        can = phase is Phase.OPEN and bool(of.questions)
        self.answer.setVisible(can)
        if begun:
            self.answer.setText(self.tr("Go on answering"))
        else:
            self.answer.setText(self.tr("Answer for other departments") if sent else self.tr("Answer the survey"))
        self._why_not.setText(self._reason(of, phase))
        self._why_not.setVisible(not can)
        _fill(self._anonymous_words, anonymity(of, today), self.tr("How anonymous is this?"))

    def show_actions(self, actions: Sequence[Action], known: Sequence[Round], of: Round) -> None:
        """Show what was agreed after earlier rounds."""
        self.before.show_actions(to_look_at(actions, of, known))

    def arrive(self) -> None:
        """Put the focus on the way to answer."""
        self.verticalScrollBar().setValue(0)
        (self.answer if self.answer.isVisibleTo(self) else self._read).setFocus()

    def _reason(self, of: Round, phase: Phase) -> str:
        if phase is not Phase.OPEN:
            return self.tr("It can be answered when it begins.")
        return "" if of.questions else self.tr("Its page asks no questions yet.")


def _flow(spacing: float, *widgets: QWidget) -> QWidget:
    whole = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    whole.setSizePolicy(policy)
    flow = FlowLayout(round(spacing), whole)
    for widget in widgets:
        flow.addWidget(widget)
    return whole


def _box(kind: str) -> tuple[QFrame, QVBoxLayout]:
    box = QFrame()
    box.setProperty("banner", kind)
    column = QVBoxLayout(box)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(6)
    return box, column


def _fill(column: QVBoxLayout, sentences: Sequence[str], heading: str = "") -> None:
    while item := column.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
    if heading:
        column.addWidget(plain_label(heading, "strong"))
    for words in sentences:
        column.addWidget(plain_label(words))
