"""What was agreed after rounds of a survey: who sees to it, by when, and what became of it."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from content.actions import Action, ActionState, agree, edit, say_state
from content.entries import NewEntry
from content.organisation import Organisation
from content.surveys import rateable
from ui.survey_words import long_day
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.widgets.survey_agree import AgreeForm, Begun, StateForm, of_action, read_begun, wording, written
from ui.workspace import Workspace

_MOST = 50  # actions shown
_LONGEST = 1_000  # characters of a text shown


class ActionList(QFrame):
    """A block with a heading and a row for each action; a form takes the place of its row while it is filled in."""

    told = Signal(str, str)  # a sentence for the person, and its kind
    form_shown = Signal(object)  # the form, to be brought into sight
    refilled = Signal()  # there are other things to be reached by Tab

    def __init__(self, workspace: Workspace, theme: Theme, scale: float, heading: str) -> None:
        super().__init__()
        self._workspace, self._theme, self._scale = workspace, theme, scale
        self._survey = ""  # after which something new may be agreed; empty: nothing new here
        self._actions: Sequence[Action] = ()
        self._form: AgreeForm | StateForm | None = None
        self._open = ""  # id of the action whose form is shown; "new" for one that is not there yet
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.heading = plain_label(heading, "h2")
        self.setAccessibleName(heading)
        self.new = QPushButton(self.tr("Agree on something …"), autoDefault=True)
        self.new.clicked.connect(self.begin)
        self._lead = plain_label("", "muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._lead)
        self._column.addLayout(self._rows)
        self._column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)

    def show_actions(self, actions: Sequence[Action], survey: str = "", lead: str = "") -> None:
        """Show actions; with `survey`, something new can be agreed after that round. An open form stays."""
        if survey != self._survey:
            self._close()
        self._actions, self._survey = actions, survey
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        if self._form is None:
            self._fill()
        self.setVisible(bool(actions) or bool(survey))

    def begin(self) -> None:
        """Ask what was agreed; what was being written is there still."""
        if self._survey and self._open != "new":
            begun = read_begun(self._workspace.talk.words(self._place)) if self._kept else Begun()
            form = self._agree_form(begun, new=True)
            form.typed.connect(lambda: self._keep(form))
            form.agreed.connect(self._agree)
            self._show_form("new", form)
        elif self._form:
            self._form.arrive()

    @property
    def _place(self) -> str:
        return f"action:{self._survey}"

    @property
    def _kept(self) -> bool:
        return bool(self._workspace.talk.words(self._place))

    # rows

    def _fill(self) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for action in self._actions[:_MOST]:
            form = self._form if action.id == self._open else None
            self._rows.addWidget(form or self._row(action))
        if self._form and self._open == "new":
            self._rows.addWidget(self._form)
        self.new.setVisible(bool(self._survey) and self._open != "new")
        self.new.setText(self.tr("Go on writing what was agreed …") if self._kept else self.tr("Agree on something …"))
        self.refilled.emit()

    def _row(self, action: Action) -> QWidget:
        row = QFrame()
        row.setProperty("card", "true")
        column = QVBoxLayout(row)
        column.setContentsMargins(18, 12, 14, 8)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(10)
        today = self._workspace.today
        closed = action.state is not ActionState.OPEN
        head.addWidget(plain_label(_short(action.wording.text), "muted" if closed else ""), 1)
        if words := state_words(action, today):
            pill = plain_label(words)
            pill.setWordWrap(False)
            pill.setProperty("pill", "signal" if action.overdue(today) else "neutral")
            head.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if details := self._details(action):
            column.addWidget(plain_label(details, "muted"))
        for said in action.said:
            if said.reason:
                column.addWidget(plain_label(_short(said.reason), "muted"))
        for other in action.wordings[:-1]:
            if other.text != action.wording.text:
                column.addWidget(plain_label(self.tr("Also written: {text}").format(text=_short(other.text)), "muted"))
        if action.disputed:
            words = self.tr("Two people wrote about this at the same time. Whoever has seen both saves what counts.")
            column.addWidget(plain_label(words, "signal"))
        column.addLayout(self._buttons(action))
        return row

    def _details(self, action: Action) -> str:
        told, guide = action.wording, self._workspace.guide
        parts = []
        if told.owner:
            parts.append(self.tr("Seen to by: {role}").format(role=told.owner))
        if told.until:
            parts.append(self.tr("until {day}").format(day=long_day(told.until, self._workspace.today)))
        if guide:
            parts += [guide.organisation.title(party) for party in told.parties]
        return " · ".join(parts)

    def _buttons(self, action: Action) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        closed = action.state is not ActionState.OPEN
        for words, take in (
            (self.tr("Take up again …") if closed else self.tr("What became of it? …"), self._ask_state),
            (self.tr("Change …"), self._ask_edit),
        ):
            button = QPushButton(words, autoDefault=True)
            button.setProperty("kind", "quiet")
            button.setAccessibleDescription(action.wording.text)
            button.clicked.connect(partial(take, action))
            row.addWidget(button)
        row.addStretch(1)
        return row

    # forms

    def _agree_form(self, begun: Begun, new: bool) -> AgreeForm:
        guide, today = self._workspace.guide, self._workspace.today
        organisation = guide.organisation if guide else Organisation()
        form = AgreeForm(organisation, rateable(organisation, today), self._theme, self._scale, begun, new)
        form.name.setVisible(not self._workspace.talk.author)
        return form

    def _ask_edit(self, action: Action) -> None:
        form = self._agree_form(of_action(action), new=False)
        form.agreed.connect(lambda begun: self._edit(action, begun))
        self._show_form(action.id, form)

    def _ask_state(self, action: Action) -> None:
        form = StateForm(action, self._scale)
        if action.state is not ActionState.OPEN:
            form.choices[ActionState.OPEN].setChecked(True)
        form.said.connect(lambda state, reason: self._say(action, ActionState(state), reason))
        self._show_form(action.id, form)

    def _show_form(self, which: str, form: AgreeForm | StateForm) -> None:
        self._form, self._open = form, which
        form.left.connect(self._leave)
        self._fill()
        form.show()  # now, so that it takes the focus
        self.refilled.emit()
        form.arrive()
        QTimer.singleShot(0, form, lambda: self.form_shown.emit(form))

    def _leave(self) -> None:
        self._close()
        self._fill()
        self._arrive()

    def _arrive(self) -> None:
        """Put the focus on what can be done, where a form had it."""
        buttons = [self.new, *self.findChildren(QPushButton)]
        next((one for one in buttons if not one.isHidden()), self.new).setFocus()

    def _close(self) -> None:
        self._form, self._open = None, ""

    def _keep(self, form: AgreeForm) -> None:
        self._workspace.talk.keep_words(self._place, written(form.begun))

    # writing

    def _sign(self, begun: Begun) -> str:
        talk = self._workspace.talk
        if not talk.author and begun.name:
            self._workspace.keep(partial(self._workspace.settings.change, name=begun.name))
        return talk.author

    def _agree(self, begun: Begun) -> None:
        by, place = self._sign(begun), self._place
        self._post(agree(wording(begun, self._survey), by, self._workspace.now), place)

    def _edit(self, action: Action, begun: Begun) -> None:
        by = self._sign(begun)
        self._post(edit(action, wording(begun, action.wording.survey), by, self._workspace.now))

    def _say(self, action: Action, state: ActionState, reason: str) -> None:
        talk = self._workspace.talk
        self._post(say_state(action, state, reason, talk.author, self._workspace.now))

    def _post(self, entry: NewEntry, place: str = "") -> None:
        def done(there: bool) -> None:
            if place:
                self._workspace.talk.keep_words(place, "")
            self._close()
            self._fill()
            self._arrive()
            if not there:
                words = self.tr(
                    "The guide cannot be written at the moment. What was agreed waits on this device and is sent later."
                )
                self.told.emit(words, "signal")

        self._workspace.talk.post([entry], done, self)


def state_words(action: Action, today: date) -> str:
    """What a pill says of an action; nothing where it is open and there is time."""
    if action.state is ActionState.DONE:
        return QCoreApplication.translate("ActionList", "done")
    if action.state is ActionState.DROPPED:
        return QCoreApplication.translate("ActionList", "not pursued")
    return QCoreApplication.translate("ActionList", "overdue") if action.overdue(today) else ""


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …"
