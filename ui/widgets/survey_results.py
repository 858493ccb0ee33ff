"""The results of a round that is closed: what was agreed before, figures for a group, and what is agreed now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from content.actions import Action, of_round, to_look_at
from content.organisation import Organisation
from content.survey_results import BothSides, Group, Results
from content.surveys import Round, Side, rateable
from ui.survey_words import SurveyCounted, anonymity, phase_words, seen_words
from ui.theme import Theme
from ui.widgets.flow import FlowLayout
from ui.widgets.home_card import plain_label
from ui.widgets.sheet import Sheet
from ui.widgets.survey_actions import ActionList
from ui.widgets.survey_group import GroupView, too_few
from ui.workspace import Workspace


class SurveyResults(Sheet):
    """Which group is looked at is chosen above its figures."""

    told = Signal(str, str)  # a sentence for the person, and its kind
    export_requested = Signal()

    _view: GroupView | None = None

    def __init__(self, workspace: Workspace, theme: Theme, scale: float) -> None:
        super().__init__(scale)
        self._workspace, self._theme = workspace, theme
        self._counted = SurveyCounted(self)
        self._round: Round | None = None
        self._results: Results | None = None
        self._organisation = self._shown_for = Organisation()
        self._pills = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._pills.setSizePolicy(policy)
        flow = FlowLayout(round(8 * scale), self._pills)
        self._phase, self._threshold = _pill(), _pill()
        for pill in (self._phase, self._threshold):
            flow.addWidget(pill)
        self._title, self._answered = plain_label("", "h1"), plain_label("", "muted")
        self.before = ActionList(workspace, theme, scale, self.tr("Agreed after the round before"))
        self.after = ActionList(workspace, theme, scale, self.tr("Agreed after this round"))
        self.about, self.from_ = _combo(self.tr("Which department?")), _combo(self.tr("Whose answers?"))
        self._from_label = plain_label(self.from_.accessibleName(), "muted")
        self.sides = QButtonGroup(self)
        self._pickers = self._make_pickers()
        self._place = QVBoxLayout()
        self._anonymous = plain_label("", "small")
        self._lay_out()
        self.about.activated.connect(self._about_chosen)
        self.from_.activated.connect(self._show_group)
        self.sides.idClicked.connect(self._side_chosen)
        for actions in (self.before, self.after):
            actions.told.connect(self.told)
            actions.refilled.connect(self._refilled)
            actions.form_shown.connect(self.bring)

    def _make_pickers(self) -> QWidget:
        pickers = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        pickers.setSizePolicy(policy)
        flow = FlowLayout(round(16 * self.scale), pickers)
        label = plain_label(self.about.accessibleName(), "muted")
        label.setBuddy(self.about)
        self._from_label.setBuddy(self.from_)
        self._from_box = _named(self._from_label, self.from_)
        flow.addWidget(_named(label, self.about))
        flow.addWidget(self._from_box)
        return pickers

    def _make_sides(self) -> QWidget:
        sides = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        sides.setSizePolicy(policy)
        flow = FlowLayout(round(8 * self.scale), sides)
        for place, side in enumerate(Side):
            chip = QToolButton()
            chip.setCheckable(True)
            chip.setProperty("kind", "chip")
            chip.setText(seen_words(side))
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.sides.addButton(chip, place)
            flow.addWidget(chip)
        self.sides.buttons()[0].setChecked(True)
        return sides

    def _lay_out(self) -> None:
        column = self.column
        self.export = QPushButton(self.tr("Export as table (CSV) …"), autoDefault=True)
        self.export.clicked.connect(self.export_requested)
        for widget in (self._pills, self._title, self._answered):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(self.before)
        column.addSpacing(6)
        column.addWidget(self._pickers)
        column.addWidget(self._make_sides())
        column.addSpacing(6)
        column.addLayout(self._place)
        column.addSpacing(6)
        column.addWidget(self.export, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(16)
        column.addWidget(self.after)
        column.addSpacing(16)
        column.addWidget(self._anonymous)
        self.finish()

    # what is shown

    def show_round(self, of: Round, organisation: Organisation) -> None:
        """Show a round; its figures come by `show_results`."""
        if self._round is None or of.id != self._round.id:
            self._results = None
            self.about.clear()
            self.from_.clear()
            self.verticalScrollBar().setValue(0)
        self._round, self._organisation = of, organisation
        today = self._workspace.today
        self._phase.setText(phase_words(of, today))
        self._threshold.setText(self._counted.from_on(of.minimum))
        self._title.setText(of.title)
        self._anonymous.setText(" ".join(anonymity(of, today)))
        if self._results is None:
            self._answered.setText(self.tr("The answers are being read …"))
            self._show_group()

    def show_results(self, results: Results) -> None:
        """Show the figures of the round; the group that was looked at stays."""
        if self._round is None or results.round.id != self._round.id:
            return
        if results == self._results and self._organisation is self._shown_for:
            return  # what is there stays as it is, and so does the focus
        self._shown_for = self._organisation
        self._results = results
        company = [group.answers for side in Side if (group := results.group(side))]
        none = self.tr("No department has enough answers to be shown.")
        words = self.tr("From {answers}").format(answers=self._counted.answers(sum(company)))
        self._answered.setText(words if company else none)
        self._fill_about()

    def show_actions(self, actions: Sequence[Action], known: Sequence[Round], of: Round) -> None:
        """Show what was agreed after this round, and after those before."""
        lead = self.tr("What became of it? It can be closed here.")
        self.before.show_actions(to_look_at(actions, of, known), lead=lead)
        self.after.show_actions(of_round(actions, of.id), of.id)

    @property
    def group(self) -> Group | None:
        """What is looked at, where there is enough of it."""
        results = self._results
        return results.group(self._side, self._about, self._from) if results else None

    @property
    def results(self) -> Results | None:
        """All that may be shown, once it was read."""
        return self._results

    @property
    def _side(self) -> Side:
        return list(Side)[max(0, self.sides.checkedId())]

    @property
    def _about(self) -> str:
        return str(self.about.currentData() or "")

    @property
    def _from(self) -> str:
        return str(self.from_.currentData() or "")

    # choosing

    def _fill_about(self) -> None:
        """Every department that can be rated, and what else has figures; those without say why."""
        results, of, chosen = self._results, self._round, self._about
        if results is None or of is None:
            return
        title = self._organisation.title
        shown = {group.about for group in results.departments}
        ids = dict.fromkeys([*rateable(self._organisation, self._workspace.today), *sorted(shown)])
        self.about.clear()
        self.about.addItem(self.tr("The whole company"), "")
        for id_ in sorted(ids, key=lambda one: (one not in shown, title(one).casefold())):
            words = title(id_)
            if id_ not in shown:
                words = self.tr("{department} ({why})").format(department=words, why=too_few("", of.minimum))
            self.about.addItem(words, id_)
        self.about.setCurrentIndex(max(0, self.about.findData(chosen)))
        self._fill_from()

    def _fill_from(self) -> None:
        results, chosen = self._results, self._from
        self.from_.clear()
        self.from_.addItem(self.tr("All together"), "")
        if results and self._about:
            for group in results.relationships(self._side, self._about):
                text = self.tr("Answers from {department}")
                self.from_.addItem(text.format(department=self._organisation.title(group.from_)), group.from_)
        self.from_.setCurrentIndex(max(0, self.from_.findData(chosen)))
        self._from_box.setVisible(self.from_.count() > 1)
        self._show_group()

    def _about_chosen(self) -> None:
        self._fill_from()

    def _side_chosen(self) -> None:
        self._fill_from()

    def _show_group(self) -> None:
        while item := self._place.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._view = None
        group, of = self.group, self._round
        if of is None:
            return
        if group and (group.figures or group.comments):
            self._view = GroupView(of, group, self._both(group), self._organisation, self._theme, self.scale)
            self._view.fit_room(not self.narrow)
            self._place.addWidget(self._view)
        elif self._results:
            self._place.addWidget(plain_label(self._nothing(of), "muted"))
        self._refilled()

    def _nothing(self, of: Round) -> str:
        if self._about:
            words = self.tr("Nothing is shown of {department} from this side: {why}.")
            return words.format(department=self._organisation.title(self._about), why=too_few(self._from, of.minimum))
        return self.tr("Nothing is shown from this side: {why} for every department.").format(
            why=too_few("", of.minimum)
        )

    def _both(self, group: Group) -> list[BothSides]:
        """Both sides of what is looked at: of the company, of a relationship, or of all of a department's."""
        if self._results is None:
            return []
        if group.side is Side.CUSTOMER:
            ends = [(one, one.provider, one.customer) for one in self._results.both_sides]
        else:
            ends = [(one, one.customer, one.provider) for one in self._results.both_sides]
        return [one for one, about, from_ in ends if about == group.about and group.from_ in ("", from_)]

    def _refilled(self) -> None:
        self.order()

    def fit_room(self, wide: bool) -> None:
        """Rows in columns, or one thing below the other."""
        if self._view:
            self._view.fit_room(wide)


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(24)
    combo.setAccessibleName(name)
    return combo


def _named(label: QLabel, field: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(label)
    column.addWidget(field)
    return whole


def _pill() -> QLabel:
    pill = plain_label()
    pill.setWordWrap(False)
    pill.setProperty("pill", "neutral")
    return pill
