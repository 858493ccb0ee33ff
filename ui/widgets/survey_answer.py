"""Answering a survey, step by step: with whom, the questions for each department, and all of it once more."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from content.organisation import Organisation
from content.surveys import Round, Side, proposals, rateable
from ui.survey_draft import UNSURE, Draft, Rated, Said
from ui.survey_words import anonymity, quoted, rated_words, value_words
from ui.widgets.home_card import plain_label
from ui.widgets.sheet import NARROW, Sheet
from ui.widgets.survey_departments import DepartmentRow, rows
from ui.widgets.survey_scale import ScaleQuestion

_WIDTH = 760  # pixels at normal text size
_COMMENT = 84  # pixels of the field for free words, at normal text size


class SurveyAnswer(QWidget):
    """One step at a time, with what leads back and forth below it. What is said is in `draft` at once."""

    changed = Signal()  # something is said that was not
    left = Signal()  # not now
    send_requested = Signal()

    def __init__(self, scale: float) -> None:
        super().__init__()
        self._scale = scale
        self._round: Round | None = None
        self._organisation = Organisation()
        self._party, self._today = "", date.min
        self._sent: list[Rated] = []
        self._rows: list[DepartmentRow] = []
        self._first: QWidget | None = None  # takes the focus in a step
        self.draft = Draft()
        self.sheet = Sheet(scale, _WIDTH)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setMaximumWidth(round(_WIDTH * scale))
        self._where = plain_label("", "section")
        self.back = QPushButton(self.tr("Back"), autoDefault=True)
        self.on = QPushButton(self.tr("Next"), autoDefault=True)
        self.on.setProperty("kind", "primary")
        self.not_now = QPushButton(self.tr("Not now"), autoDefault=True)
        self.not_now.setProperty("kind", "quiet")
        self.back.clicked.connect(lambda: self.go(self.draft.step - 1))
        self.on.clicked.connect(self._go_on)
        self.not_now.clicked.connect(self.left)
        keys = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return)
        QShortcut(keys, self, self.on.click, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.on.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.sheet, 1)
        line = QFrame()
        line.setProperty("line", "true")
        column.addWidget(line)
        column.addWidget(self._foot())

    def _head(self) -> QWidget:
        head = QWidget()
        self._head_column = column = QVBoxLayout(head)
        column.setSpacing(6)
        column.addWidget(self._where)
        column.addWidget(self.progress)
        return head

    def _foot(self) -> QWidget:
        foot = QWidget()
        self._foot_row = row = QHBoxLayout(foot)
        row.setSpacing(10)
        for button in (self.on, self.back, self.not_now):
            row.addWidget(button)
        row.addStretch(1)
        self._hint = plain_label("", "muted")
        row.addWidget(self._hint, 4)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands above and below keeps in line with the step."""
        super().resizeEvent(event)
        left, right = (20, 20) if self.width() < NARROW * self._scale else (40, 28)
        self._head_column.setContentsMargins(left, 14, right, 0)
        self._foot_row.setContentsMargins(left, 10, right, 12)

    # what is asked

    def show_round(
        self,
        of: Round,
        organisation: Organisation,
        party: str,
        today: date,
        draft: Draft,
        sent: Collection[Rated],
    ) -> None:
        """Ask the questions of a round, going on with a draft. `sent` was answered before."""
        self._round, self._organisation, self._party, self._today = of, organisation, party, today
        self._sent, self.draft = list(sent), draft
        known = set(rateable(organisation, today))
        draft.choose([one for one in draft.chosen if one.about in known and one not in self._sent])
        self._show()

    def go(self, step: int) -> None:
        """Go to a step, and put the focus there."""
        self.draft.step = max(0, min(step, self._last))
        self.changed.emit()
        self._show()
        self.arrive()

    def arrive(self) -> None:
        """Put the focus on what is to be done first."""
        done = self.on if self.on.isEnabled() else self.back
        (self._first or done).setFocus(Qt.FocusReason.TabFocusReason)
        self.sheet.verticalScrollBar().setValue(0)

    @property
    def _last(self) -> int:
        return len(self.draft.chosen) + 1 if self.draft.chosen else 0

    def _go_on(self) -> None:
        if self.draft.step == self._last and self.draft.chosen:
            self.send_requested.emit()
        else:
            self.go(self.draft.step + 1)

    def _show(self) -> None:
        """Set out the step."""
        of = self._round
        if of is None:
            return
        self.draft.step = max(0, min(self.draft.step, self._last))
        self.sheet.clear()
        self._rows, self._first = [], None
        step, many = self.draft.step, len(self.draft.chosen)
        if step == 0:
            self._ask_whom()
        elif step <= many:
            self._ask(of, self.draft.chosen[step - 1])
        else:
            self._show_all(of)
        self.sheet.finish()
        self.sheet.order(self.on, self.back, self.not_now)
        self._tell_place()

    def _tell_place(self) -> None:
        step, many = self.draft.step, len(self.draft.chosen)
        asking = 0 < step <= many
        self.progress.setRange(0, many + 1)
        self.progress.setValue(step)
        self.progress.setVisible(bool(many))
        last = bool(many) and step == self._last
        if asking:
            words = self.tr("{place} of {count}").format(place=step, count=many)
        else:
            words = self.tr("Before sending") if last else self.tr("To begin with")
        self._where.setText(words)
        self.progress.setAccessibleName(words)
        self.back.setVisible(step > 0)
        self.on.setText(self.tr("Send") if last else self.tr("Next"))
        said = any(self.draft.of(one).comment.strip() or _values(self.draft, one) for one in self.draft.chosen)
        self.on.setEnabled(bool(many) and (said or not last))
        hint = self.tr("Choose at least one department.") if not many else ""
        self._hint.setText(self.tr("Nothing is said yet that could be sent.") if last and not said else hint)

    # the steps

    def _ask_whom(self) -> None:
        column = self.sheet.column
        column.addWidget(plain_label(self.tr("With whom was there something to do in the last months?"), "h1"))
        column.addWidget(plain_label(self.tr("Questions follow for each department that is chosen here."), "muted"))
        proposed = proposals(self._organisation, self._party, self._today)
        own = self._organisation.department_of(self._party) if self._party else ""
        others = [about for about in rateable(self._organisation, self._today) if about != own]
        first, rest = rows(self._organisation, proposed, others, self.draft.chosen, self._sent, self._scale)
        self._rows = [*first, *rest]
        for heading, part in (
            (self.tr("Named in the guide for my place"), first),
            (self.tr("Others") if first else self.tr("Departments"), rest),
        ):
            if part:
                column.addSpacing(8)
                column.addWidget(plain_label(heading, "h2"))
                for row in part:
                    row.changed.connect(self._chosen)
                    column.addWidget(row)
        if not self._rows:
            column.addWidget(plain_label(self.tr("The guide names no departments that could be asked about.")))
        self._first = next((row.box for row in self._rows if row.box.isEnabled()), None)

    def _chosen(self) -> None:
        self.draft.choose([Rated(row.about, side) for row in self._rows for side in row.chosen])
        self._tell_place()
        self.changed.emit()

    def _ask(self, of: Round, rated: Rated) -> None:
        column, said = self.sheet.column, self.draft.of(rated)
        column.addWidget(plain_label(rated_words(self._organisation, rated.about, rated.side), "h1"))
        provider = rated.side is Side.PROVIDER
        lead = self.tr("How does it go, seen from the side of those who do the work?") if provider else ""
        column.addWidget(plain_label(lead or self.tr("How does it go, thinking of the last months?"), "lead"))
        column.addSpacing(8)
        for question in of.questions:
            asked = ScaleQuestion(question, of.scale, said.values.get(question.id), self._scale)
            asked.answered.connect(lambda id_, value, said=said: self._said(said.values, id_, value))
            self._first = self._first or asked.first
            column.addWidget(asked)
        label = self.tr("What would we &need to do it well?") if provider else self.tr("In &own words, if wanted")
        self.comment = _Words()
        self.comment.setPlainText(said.comment)
        self.comment.setFixedHeight(round(_COMMENT * self._scale))
        self.comment.setAccessibleName(label.replace("&", ""))
        name = QLabel(label)
        name.setProperty("role", "strong")
        name.setBuddy(self.comment)
        reminder = self.tr("Please leave out names, and whatever shows who wrote it.")
        self.comment.setAccessibleDescription(reminder)
        column.addWidget(name)
        column.addWidget(self.comment)
        column.addWidget(plain_label(reminder, "muted"))
        self.comment.textChanged.connect(lambda said=said: self._wrote(said))
        self._first = self._first or self.comment

    def _said(self, values: dict[str, int], question: str, value: int) -> None:
        values[question] = value
        self.changed.emit()

    def _wrote(self, said: Said) -> None:
        said.comment = self.comment.toPlainText()
        self.changed.emit()

    def _show_all(self, of: Round) -> None:
        column = self.sheet.column
        column.addWidget(plain_label(self.tr("Is everything as it is meant?"), "h1"))
        column.addWidget(self._who_sees(of))
        own = self._organisation.department_of(self._party) if self._party else ""
        if own in self._organisation.parties:
            column.addWidget(self._tell_from(own))
        for rated in self.draft.chosen:
            column.addWidget(self._read_again(of, rated))

    def _who_sees(self, of: Round) -> QWidget:
        box = QFrame()
        box.setProperty("banner", "sea")
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(plain_label(self.tr("Who could recognise what"), "strong"))
        for words in anonymity(of, self._today):
            column.addWidget(plain_label(words))
        return box

    def _tell_from(self, own: str) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        text = self.tr("Say where the answers come from: {department}")
        box = QCheckBox(text.format(department=self._organisation.title(own)))
        box.setChecked(self.draft.from_told)
        hint = self.tr(
            "Then results can also be shown for this one relationship. In a small department it is better left out."
        )
        box.setAccessibleDescription(hint)
        column.addWidget(box)
        below = plain_label(hint, "muted")
        below.setContentsMargins(round(30 * self._scale), 0, 0, 0)
        column.addWidget(below)
        box.clicked.connect(self._from_ticked)
        return whole

    def _from_ticked(self, told: bool) -> None:
        self.draft.from_told = told
        self.changed.emit()

    def _read_again(self, of: Round, rated: Rated) -> QWidget:
        """What is said of one department, and a way back to it."""
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        head = QHBoxLayout()
        title = rated_words(self._organisation, rated.about, rated.side)
        head.addWidget(plain_label(title, "h2"), 1)
        change = QPushButton(self.tr("Change"), autoDefault=True)
        change.setProperty("kind", "quiet")
        change.setAccessibleName(self.tr("Change: {department}").format(department=title))
        step = self.draft.chosen.index(rated) + 1
        change.clicked.connect(lambda: self.go(step))
        head.addWidget(change)
        column.addLayout(head)
        said = self.draft.of(rated)
        for question in of.questions:
            value = said.values.get(question.id)
            row = QHBoxLayout()
            row.setSpacing(16)
            row.addWidget(plain_label(question.dimension or question.text or question.id), 3)
            row.addWidget(plain_label(_value(value, of.scale), "" if value else "muted"), 2)
            column.addLayout(row)
        if said.comment.strip():
            column.addWidget(plain_label(quoted(said.comment.strip())))
        if not said.comment.strip() and not _values(self.draft, rated):
            column.addWidget(plain_label(self.tr("Nothing is said here, so nothing is sent."), "muted"))
        return card


class _Words(QPlainTextEdit):
    """Free words; Tab leads on."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)


def _values(draft: Draft, rated: Rated) -> list[int]:
    return [value for value in draft.of(rated).values.values() if value != UNSURE]


def _value(value: int | None, scale: int) -> str:
    if value is None:
        return QCoreApplication.translate("SurveyAnswer", "not answered")
    if value == UNSURE:
        return QCoreApplication.translate("SurveyAnswer", "can’t say")
    return value_words(value, scale)
