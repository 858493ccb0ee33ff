"""Forms for what is agreed after a round: the agreement itself, and what became of it."""

from collections.abc import Iterable
from datetime import date

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from content.actions import Action, ActionState, Wording
from content.organisation import Organisation
from ui.forms.field import LineField
from ui.forms.field_date import DateField
from ui.theme import Theme
from ui.widgets.home_card import plain_label

_TEXT = 72  # pixels of the field for what was agreed, at normal text size


class Begun(msgspec.Struct):
    """An agreement as it is being written, to be kept over a restart."""

    text: str = ""
    owner: str = ""
    until: str = ""
    party: str = ""
    name: str = ""


class AgreementForm(QFrame):
    """A card with fields, and below them what is done with it."""

    left = Signal()  # not now

    def __init__(self, title: str, accept: str) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 14, 18, 16)
        self.column.setSpacing(10)
        self.column.addWidget(plain_label(title, "h2"))
        self.accept_button = QPushButton(accept, autoDefault=True)
        self.accept_button.setProperty("kind", "primary")
        self.cancel = QPushButton(self.tr("Cancel"), autoDefault=True)
        self.cancel.setProperty("kind", "quiet")
        self.cancel.clicked.connect(self.left)

    def _finish(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.accept_button)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.column.addLayout(row)

    def _words(self, label: str, scale: float) -> QPlainTextEdit:
        edit = QPlainTextEdit(tabChangesFocus=True)
        edit.setFixedHeight(round(_TEXT * scale))
        edit.setAccessibleName(label)
        name = QLabel(label)
        name.setProperty("role", "muted")
        name.setBuddy(edit)
        self.column.addWidget(name)
        self.column.addWidget(edit)
        return edit


class AgreeForm(AgreementForm):
    """What was agreed, who sees to it, and by when."""

    typed = Signal()
    agreed = Signal(object)  # a `Begun`

    def __init__(
        self,
        organisation: Organisation,
        departments: Iterable[str],
        theme: Theme,
        scale: float,
        begun: Begun,
        new: bool,
    ) -> None:
        super().__init__(
            self.tr("What was agreed?") if new else self.tr("Change what was agreed"),
            self.tr("Write it down") if new else self.tr("Save"),
        )
        self.text = self._words(self.tr("What is done, in a sentence or two"), scale)
        self.owner = LineField(self.tr("Who sees to it? A role, not a name"))
        self.until = DateField(self.tr("Until when?"), theme, scale)
        self.party = QComboBox()
        self.party.setAccessibleName(self.tr("Which department is it about?"))
        self.party.addItem(self.tr("No particular department"), "")
        for id_ in departments:
            self.party.addItem(organisation.title(id_), id_)
        about = plain_label(self.party.accessibleName(), "muted")
        about.setBuddy(self.party)
        self.name = LineField(self.tr("Name, as colleagues read it"))
        for widget in (self.owner, self.until, about, self.party, self.name):
            self.column.addWidget(widget)
        self.text.setPlainText(begun.text)
        self.owner.show_answer(begun.owner)
        self.until.show_answer(begun.until)
        self.party.setCurrentIndex(max(0, self.party.findData(begun.party)))
        self.text.textChanged.connect(self._touched)
        self.owner.edit.textEdited.connect(self._touched)
        self.until.edit.textEdited.connect(self._touched)
        self.party.activated.connect(self._touched)
        self.accept_button.clicked.connect(lambda: self.agreed.emit(self.begun))
        self._finish()
        self._check()

    @property
    def begun(self) -> Begun:
        """What stands in the form."""
        return Begun(
            self.text.toPlainText().strip(),
            self.owner.answer(),
            self.until.answer(),
            str(self.party.currentData() or ""),
            self.name.answer(),
        )

    def arrive(self) -> None:
        """Put the caret into the first field."""
        self.text.setFocus()

    def _touched(self) -> None:
        self._check()
        self.typed.emit()

    def _check(self) -> None:
        self.accept_button.setEnabled(bool(self.text.toPlainText().strip()))


class StateForm(AgreementForm):
    """What became of something that was agreed: done, or not pursued and why; or open again."""

    said = Signal(str, str)  # an `ActionState`, and the reason

    def __init__(self, action: Action, scale: float) -> None:
        super().__init__(self.tr("What became of it?"), self.tr("Save"))
        self.column.addWidget(plain_label(action.wording.text))
        self.group = QButtonGroup(self)
        self.choices = {
            ActionState.DONE: QRadioButton(self.tr("It is done")),
            ActionState.DROPPED: QRadioButton(self.tr("It is not pursued any more")),
            ActionState.OPEN: QRadioButton(self.tr("It is still open")),
        }
        for radio in self.choices.values():
            self.group.addButton(radio)
            self.column.addWidget(radio)
        self.choices[ActionState.DONE].setChecked(True)
        self.reason = self._words(self.tr("How did it go, or why not?"), scale)
        self.hint = plain_label(self.tr("A word on why is needed here."), "signal")
        self.column.addWidget(self.hint)
        self.group.buttonClicked.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self.accept_button.clicked.connect(lambda: self.said.emit(self.state.value, self.reason.toPlainText().strip()))
        self._finish()
        self._check()

    @property
    def state(self) -> ActionState:
        """What is chosen."""
        return next(state for state, radio in self.choices.items() if radio.isChecked())

    def arrive(self) -> None:
        """Put the focus on the choice."""
        self.choices[self.state].setFocus()

    def _check(self) -> None:
        missing = self.state is ActionState.DROPPED and not self.reason.toPlainText().strip()
        self.hint.setVisible(missing)
        self.accept_button.setEnabled(not missing)


def wording(begun: Begun, survey: str) -> Wording:
    """What a form says, as an action has it."""
    until = None
    if begun.until:
        try:
            until = date.fromisoformat(begun.until)
        except ValueError:
            until = None
    return Wording(survey, begun.text, begun.owner, until, (begun.party,) if begun.party else ())


def of_action(action: Action) -> Begun:
    """What a form begins with where an action is changed."""
    told = action.wording
    until = told.until.isoformat() if told.until else ""
    return Begun(told.text, told.owner, until, told.parties[0] if told.parties else "")


def read_begun(text: str) -> Begun:
    """What was being written; nothing where that cannot be read."""
    try:
        return msgspec.json.decode(text.encode("utf-8", "replace"), type=Begun)
    except (msgspec.MsgspecError, RecursionError):
        return Begun()


def written(begun: Begun) -> str:
    """What is being written, as it is kept; nothing where it is empty."""
    return msgspec.json.encode(begun).decode() if begun.text or begun.owner else ""
