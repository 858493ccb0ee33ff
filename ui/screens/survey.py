"""How working together goes, asked in rounds and measured for groups only."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QStackedWidget, QWidget

from content.actions import read_actions
from content.library import HOME
from content.survey_results import Results
from content.surveys import Phase, Round, enabled, rounds
from ui.actions import action, make_actions
from ui.answering import Answering
from ui.dialogs import Dialogs
from ui.survey_pages import home_with_surveys, new_survey
from ui.survey_reading import SurveyReading
from ui.survey_switch import ask_switch
from ui.survey_words import phase_words
from ui.talk_part import TalkPart
from ui.theme import Theme
from ui.widgets.survey_answer import SurveyAnswer
from ui.widgets.survey_list import SurveyList
from ui.widgets.survey_message import SurveyMessage
from ui.widgets.survey_results import SurveyResults
from ui.widgets.survey_round import SurveyRound
from ui.widgets.titled_list import Titled
from ui.workspace import Workspace

_WIDE = 860  # pixels at normal text size; below, the rounds stand above the one that is shown
_LIST = 250
_ANY_WIDTH = 16_777_215  # as Qt has it
_REST = 300  # milliseconds without a key after which what is said is kept

_ORDER = {Phase.OPEN: 0, Phase.BEFORE: 1, Phase.CLOSED: 2}


class SurveyPart(TalkPart):
    """Rounds on the left; on the right the one that is chosen: what it is about, its questions, or its results."""

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__(workspace, theme, dialogs)
        self._rounds: tuple[Round, ...] = ()
        self._chosen = ""
        self._answering = Answering(workspace, self)
        self._reading = SurveyReading(workspace, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._keep)
        self.list = SurveyList(theme, self.scale)
        self.message = SurveyMessage(self.scale)
        self.round = SurveyRound(workspace, theme, self.scale)
        self.answer = SurveyAnswer(self.scale)
        self.results = SurveyResults(workspace, theme, self.scale)
        self.actions_by_id = make_actions(self)
        self._lay_out()
        self._right.currentChanged.connect(self._fit)
        self._listen()
        self.refresh()
        self._answering.resume(self._rounds)

    def _lay_out(self) -> None:
        self._right = QStackedWidget()
        for widget in (self.round, self.answer, self.results):
            self._right.addWidget(widget)
        self._line = QFrame()
        self._line.setProperty("line", "true")
        self._body = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(self.list)
        self._sides.addWidget(self._right, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.message)
        self._stack.addWidget(self._body)
        whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._line)
        whole.addWidget(self._stack, 1)

    def _listen(self) -> None:
        workspace = self.workspace
        workspace.guide_opened.connect(self._another_guide)
        workspace.guide_changed.connect(self.refresh)
        workspace.talk.changed.connect(self._show_actions)
        workspace.talk.answers_sent.connect(self.refresh)
        workspace.talk.waiting_changed.connect(self.refresh)
        workspace.talk.kept_changed.connect(self._kept_changed)
        self._answering.sent.connect(self._sent)
        self._reading.read.connect(self._show_results)
        self.list.chosen.connect(self.show_one)
        self.list.entered.connect(self._enter)
        self.list.new_requested.connect(self.write_survey)
        self.list.off_requested.connect(lambda: self._switch(False))
        self.round.answer_requested.connect(self.answer_survey)
        self.round.read_requested.connect(self.page_requested)
        self.answer.changed.connect(self._rest.start)
        self.answer.left.connect(self._leave)
        self.answer.send_requested.connect(self._send)
        self.results.export_requested.connect(self.export_results)
        self.round.told.connect(self.told)
        self.results.told.connect(self.told)

    # what is shown

    @property
    def chosen(self) -> Round | None:
        """The round that is shown."""
        return next((one for one in self._rounds if one.id == self._chosen), None)

    @property
    def _keeper(self) -> bool:
        return self.workspace.settings.values.show_upkeep

    def show_one(self, what: str) -> None:
        """Show a round by its id."""
        if any(one.id == what for one in self._rounds) and what != self._chosen:
            self._keep()
            self._chosen = what
            self._right.setCurrentWidget(self.round)
            self.refresh()

    def refresh(self) -> None:
        """Look again at the guide, the day, and what was sent."""
        guide, today = self.workspace.guide, self.workspace.today
        found = rounds(guide) if guide else ()
        self._rounds = tuple(sorted(found, key=lambda one: _ORDER[one.phase(today)]))
        if guide is None or not enabled(guide) or not self._rounds:
            self._show_message(guide is not None and enabled(guide))
            return
        if self.chosen is None:
            self._chosen = self._first().id
            self._right.setCurrentWidget(self.round)
        entries = [Titled(one.id, one.title, phase_words(one, today)) for one in self._rounds]
        self.list.show_entries(entries, self._chosen, self._keeper)
        self._stack.setCurrentWidget(self._body)
        self._show_round()

    def _first(self) -> Round:
        """The round to begin with: one that is open and not answered yet, else an open one, else the latest results."""
        today = self.workspace.today
        opened = [one for one in self._rounds if one.phase(today) is Phase.OPEN]
        closed = [one for one in self._rounds if one.phase(today) is Phase.CLOSED]
        fresh = [one for one in opened if not self._answering.rated(one)]
        return next(iter((*fresh, *opened, *closed, *self._rounds)))

    def _show_message(self, on: bool) -> None:
        button = None
        if on:
            heading = self.tr("No survey yet")
            words = [self.tr("When there is one, it can be answered here, and its results are shown here.")]
            if self._keeper:
                words.append(self.tr("A new one begins with five questions on working together; they can be changed."))
                button = QPushButton(self.tr("New survey …"), autoDefault=True)
                button.clicked.connect(self.write_survey)
        else:
            heading = self.tr("Surveys are switched off in this guide")
            words = [self.tr("Whoever looks after it can switch them on when the company has decided to ask.")]
            if self._keeper:
                words = [
                    self.tr("A survey asks how well departments are there for each other, without names."),
                    self.tr(
                        "Please settle it with the works council or the staff representatives first: what is asked, "
                        "who sees the results, and what is done with them."
                    ),
                    self.tr("Switching on is written into the guide’s first page, and can be taken back."),
                ]
                button = QPushButton(self.tr("Switch surveys on …"), autoDefault=True)
                button.clicked.connect(lambda: self._switch(True))
        if button:
            button.setProperty("kind", "primary")
        self.message.show_words(heading, words, button)
        self._stack.setCurrentWidget(self.message)
        self.actions_changed.emit()

    def _show_round(self) -> None:
        of, guide = self.chosen, self.workspace.guide
        if of is None or guide is None:
            return
        if of.phase(self.workspace.today) is Phase.CLOSED:
            self._right.setCurrentWidget(self.results)
            self.results.show_round(of, guide.organisation)
            self._reading.ask(of, self._rounds)
        elif self._right.currentWidget() is not self.answer or of.phase(self.workspace.today) is not Phase.OPEN:
            self._right.setCurrentWidget(self.round)
            self._show_open(of)
        self._show_actions()
        self.actions_changed.emit()

    def _show_open(self, of: Round) -> None:
        guide = self.workspace.guide
        if guide:
            answering = self._answering
            summary = guide.pages[of.page].header.summary
            rated, begun, waiting = answering.rated(of), answering.begun(of), answering.waiting(of)
            self.round.show_round(of, summary, guide.organisation, rated, begun, waiting)

    def _show_actions(self) -> None:
        of = self.chosen
        if of:
            actions = read_actions(self.workspace.talk.dialog)
            self.results.show_actions(actions, self._rounds, of)
            self.round.show_actions(actions, self._rounds, of)

    def _show_results(self, results: Results) -> None:
        self.results.show_results(results)
        self.actions_changed.emit()

    def _another_guide(self) -> None:
        self._chosen = ""
        self.refresh()
        self._answering.resume(self._rounds)

    def _kept_changed(self) -> None:
        """The draft that was shown is another one, or gone."""
        self._right.setCurrentWidget(self.round)
        self.refresh()

    # answering

    @action("survey.answer", QT_TRANSLATE_NOOP("actions", "Answer the survey"), (), "edit")
    def answer_survey(self) -> None:
        """Answer the round that is shown, going on where the person was."""
        of, guide = self.chosen, self.workspace.guide
        if of is None or guide is None or of.phase(self.workspace.today) is not Phase.OPEN:
            return
        draft, rated = self._answering.draft(of), self._answering.rated(of)
        self.answer.show_round(of, guide.organisation, self.workspace.place.party, self.workspace.today, draft, rated)
        self._right.setCurrentWidget(self.answer)
        self.actions_changed.emit()
        self.answer.arrive()

    def _keep(self) -> None:
        """Keep what is said, so that a crash takes nothing."""
        self._rest.stop()
        of = self.chosen
        if of and self._right.currentWidget() is self.answer:
            self._answering.keep(of, self.answer.draft)

    def _leave(self) -> None:
        self._keep()
        self._right.setCurrentWidget(self.round)
        self.refresh()
        self.round.arrive()

    def _send(self) -> None:
        of = self.chosen
        if of:
            self._rest.stop()
            self.answer.on.setEnabled(False)
            self._answering.send(of, self.answer.draft)

    def _sent(self, survey: str, there: bool) -> None:
        if not there:
            self.told.emit(
                self.tr(
                    "The guide cannot be written at the moment. The answers wait on this device and are sent later."
                ),
                "signal",
            )
        if survey == self._chosen:
            was_here = self._right.currentWidget() is self.answer
            self._right.setCurrentWidget(self.round)
            self.refresh()
            if was_here and self.isVisible():
                self.round.arrive()

    # results

    @action("survey.export", QT_TRANSLATE_NOOP("actions", "Export the results as a table (CSV) …"), (), "download")
    def export_results(self) -> None:
        """Save what is shown of the round for spreadsheets; what is not shown is not in it either."""
        from ui.list_export import write_export
        from ui.paper import file_name
        from ui.survey_export import csv_bytes

        results, guide = self.results.results, self.workspace.guide
        if results is None or guide is None:
            return
        proposed = self.workspace.documents / f"{file_name(results.round.title)}.csv"
        kinds = self.tr("Tables (*.csv)")
        path = self.dialogs.save_file(self, self.tr("Export the results"), proposed, kinds)
        if path is None:
            return
        try:
            write_export(path, csv_bytes(results, guide.organisation))
        except OSError as error:
            words = self.tr("“{path}” could not be written: {reason}. Please choose another place.")
            self.told.emit(words.format(path=path, reason=error.strerror or ""), "error")
        else:
            self.told.emit(self.tr("Saved: {path}").format(path=path), "ok")

    @action("survey.agree", QT_TRANSLATE_NOOP("actions", "Agree on something after the survey …"), (), "add")
    def agree(self) -> None:
        """Write down what is done after the round that is shown."""
        self.results.after.begin()

    # those who look after the guide

    def write_survey(self) -> None:
        """Begin the page of another round."""
        guide = self.workspace.guide
        if guide:
            self.write_requested.emit(*new_survey(self.workspace, guide))

    def _switch(self, on: bool) -> None:
        guide = self.workspace.guide
        if guide and HOME not in guide.pages:
            self.write_requested.emit("index.md", home_with_surveys(guide))
        else:
            ask_switch(self.workspace, self.dialogs, self.window(), on)

    # Screen

    def arrive(self) -> None:
        """Show what is so today, and take the focus: where it was, or else on what is to be done."""
        self.refresh()
        if self._stack.currentWidget() is self.message:
            self.message.arrive()
            return
        before = self.focusWidget()
        if before is None or before is self or not before.isVisibleTo(self):
            self._enter()

    def _enter(self) -> None:
        shown = self._right.currentWidget()
        if shown is self.results:
            self.results.about.setFocus(Qt.FocusReason.TabFocusReason)
        elif shown is self.answer:
            self.answer.arrive()
        else:
            self.round.arrive()

    def tell_actions(self) -> None:
        """Only what makes sense for the round that is shown."""
        of, shown = self.chosen, self._stack.currentWidget() is self._body
        closed = bool(of) and shown and self._right.currentWidget() is self.results
        opened = bool(of and of.questions) and shown and self._right.currentWidget() is self.round
        can = opened and of is not None and of.phase(self.workspace.today) is Phase.OPEN
        self.actions_by_id["survey.answer"].setEnabled(can)
        self.actions_by_id["survey.export"].setEnabled(closed and self.results.results is not None)
        self.actions_by_id["survey.agree"].setEnabled(closed)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is said."""
        super().hideEvent(event)
        self._keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rounds beside the one that is shown, or above it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= _WIDE * self.scale
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)
        self.list.setMaximumWidth(round(_LIST * self.scale) if wide else _ANY_WIDTH)
        self.list.setMinimumWidth(round(_LIST * self.scale) if wide else 0)
        self.list.set_wide(wide)
        self.list.setVisible(wide or self._right.currentWidget() is not self.answer)
