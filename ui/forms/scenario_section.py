"""Between whom a situation happened and when, and whether its text has a question and an answer."""

import re

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from content.library import Guide
from content.page import Kind, Page
from ui.forms.field import Answer, LineField
from ui.forms.field_columns import FieldColumns
from ui.forms.field_parties import PartyField, party_choices
from ui.forms.form_row import GAP, LEAST
from ui.forms.scenario_text import scenario_text, with_answer
from ui.forms.section import Section
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.workspace import Workspace

_ISO = re.compile(r"(\d{4})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s{0,3}[./]\s{0,3}(\d{4})")
_NAMED = re.compile(r"([^\W\d]{3,20})\.?\s{1,3}(\d{4})")
_MONTHS = 12


class MonthField(LineField):
    """A month: typed as people write it, kept as `2026-01`. Other words, such as “last winter”, stay."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.edit.setPlaceholderText(month_words("2026-01"))

    def answer(self) -> str:
        """The month, or the words."""
        return parsed_month(self.edit.text())

    def flush(self) -> None:
        """A month that was typed is shown as all are."""
        super().flush()
        if not self.edit.hasFocus():
            self._show(self.answer())

    def _show(self, answer: Answer) -> None:
        super()._show(month_words(str(answer)))


def month_words(text: str) -> str:
    """`2026-01` in words; any other text stays as it is."""
    month = _ISO.fullmatch(text.strip())
    if not month or not 1 <= int(month[2]) <= _MONTHS:
        return text
    words = QCoreApplication.translate("MonthField", "{month} {year}")
    return words.format(month=QLocale().standaloneMonthName(int(month[2])), year=month[1])


def parsed_month(text: str) -> str:
    """What somebody wrote as `2026-01`, where it is a month; else their words."""
    typed = " ".join(text.split())
    number, year = 0, ""
    if found := _ISO.fullmatch(typed):
        number, year = int(found[2]), found[1]
    elif found := _NUMBERS.fullmatch(typed):
        number, year = int(found[1]), found[2]
    elif found := _NAMED.fullmatch(typed):
        number, year = _month_called(found[1]), found[2]
    return f"{year}-{number:02}" if 1 <= number <= _MONTHS else typed


def _month_called(name: str) -> int:
    """The month whose name begins so, in the window's language; 0 for none, or where it is not clear."""
    fitting = [
        number
        for number in range(1, _MONTHS + 1)
        if QLocale().standaloneMonthName(number).casefold().startswith(name.casefold())
    ]
    return fitting[0] if len(fitting) == 1 else 0


class ScenarioSection(Section):
    """Provider, customer and month of a situation; and what its text still needs to be rehearsed."""

    kinds = frozenset({Kind.SCENARIO})

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("ScenarioSection", "About this situation"), workspace, theme)
        self.provider, self.customer = PartyField(self.tr("Who was there?")), PartyField(self.tr("For whom?"))
        self.bind(self.provider, "provider")
        self.bind(self.customer, "customer")
        self.happened = MonthField(self.tr("In which month did it happen?"))
        self.bind(self.happened, "happened")
        whole = QWidget()
        columns = FieldColumns(round(LEAST * self.scale), round(GAP * self.scale), whole)
        for field in (self.provider, self.customer, self.happened):
            columns.add(field)
        self.column.addWidget(whole)
        self._told = [plain_label("", role) for role in ("", "", "small")]
        self.add = QPushButton(self.tr("Add a heading for the answer"))
        self.add.clicked.connect(self._add)
        for label in self._told:
            self.column.addWidget(label)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_page(self, guide: Guide, page: Page, text: str) -> None:
        """Show what a page says."""
        choices = party_choices(guide.organisation)
        for field in (self.provider, self.customer):
            field.offer(choices)
        super().show_page(guide, page, text)
        parts = scenario_text(page, text)
        question, answer, hint = self._told
        asks = self.tr("The question: “{question}”").format(question=parts.question)
        question.setText(asks if parts.question else self.tr("The text has no question yet."))
        names = ", ".join(parts.answers)
        shown = self.tr("The answer, shown when wanted: {headings}").format(headings=names)
        answer.setText(shown if parts.answers else self.tr("The text has no answer yet."))
        hint.setText(
            self.tr(
                "The text tells what happened, without names, and ends with a question. "
                "The answer stands below headings that end with {mark}."
            ).format(mark="{answer}")
        )
        self.add.setHidden(bool(parts.answers))

    def _add(self) -> None:
        heading = self.tr("A good answer")
        self.request(lambda text: with_answer(text, heading))
