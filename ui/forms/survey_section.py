"""When a survey is open, how it is answered, and what it asks."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from content.header_edit import remove, set_value
from content.library import Guide
from content.page import Kind, Page
from ui.forms.field import Answer, Field, LineField, TextField
from ui.forms.field_choice import ChoiceField
from ui.forms.field_columns import FieldColumns
from ui.forms.field_date import DateField
from ui.forms.form_row import GAP, LEAST
from ui.forms.header_rows import Table
from ui.forms.section import Edit, text_at
from ui.forms.table_section import TableSection
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.workspace import Workspace

LEAST_ANSWERS = 5  # below which a figure would tell who said what (FORMAT.md)
_MOST_ANSWERS = 999
_SCALES = ("3", "4", "5", "6", "7", "10")


class MinimumField(Field):
    """How many answers there must be before a figure shows. Fewer than five are not taken, and it says why."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self._kept = ""
        self.edit = QLineEdit()
        self.edit.setValidator(QIntValidator(0, _MOST_ANSWERS, self.edit))
        self.edit.setPlaceholderText(str(LEAST_ANSWERS))
        self.edit.textEdited.connect(self.typed)
        self.edit.editingFinished.connect(self._leave)
        self.ask(self.edit)

    def answer(self) -> str:
        """The number; what the page says where too small a one is typed."""
        typed = self.edit.text().strip()
        if not typed or typed == self._kept:
            return typed
        return typed if int(typed) >= LEAST_ANSWERS else self._kept

    def flush(self) -> None:
        """Tell the number, or why it is too small."""
        self._tell_why(self.edit.text().strip())
        self._kept = self.answer()
        super().flush()

    def _leave(self) -> None:
        self.flush()
        if self.edit.text().strip() != self._kept:
            self.edit.setText(self._kept)  # and the reason stays

    def _tell_why(self, typed: str) -> None:
        if typed.isdecimal() and int(typed) < LEAST_ANSWERS:
            self.tell(self.tr("From fewer than five answers one could see who gave them. Five is the least."), "signal")
        elif typed != self._kept:
            self.tell("")

    def _show(self, answer: Answer) -> None:
        self._kept = str(answer)
        self.edit.setText(self._kept)
        self._tell_why(self._kept)


class SurveySection(TableSection):
    """Days, scale, minimum and questions. A question's id is made of its words when it is added, and stays."""

    kinds = frozenset({Kind.SURVEY})

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("SurveySection", "The survey"), workspace, theme)
        self.opens = self.bind(DateField(self.tr("When does it begin?"), theme, self.scale), "opens")
        self.closes = self.bind(DateField(self.tr("On which day does it end?"), theme, self.scale), "closes")
        usual = self.tr("1 to {most} (as usual)").format(most=LEAST_ANSWERS)
        choices = [(most, self.tr("1 to {most}").format(most=most)) for most in _SCALES]
        self.answers = ChoiceField(self.tr("How is it answered?"), [("", usual), *choices])
        self.minimum = MinimumField(self.tr("Least number of answers"))
        whole = QWidget()
        columns = FieldColumns(round(LEAST * self.scale), round(GAP * self.scale), whole)
        for field in (self.opens, self.closes, self.answers, self.minimum):
            columns.add(field)
        self.column.addWidget(whole)
        for key, field in (("scale", self.answers), ("minimum", self.minimum)):
            self.fields[key,] = field
            field.changed.connect(lambda answer, key=key: self.request(_number_edit(key, str(answer))))
        self.column.addWidget(self._why())
        off = self.tr("This guide asks nobody yet: surveys are switched off on the form of its first page.")
        self._off = plain_label(off, "signal")
        self.column.addWidget(self._off)
        table = Table(
            path=("questions",),
            add=self.tr("Add a question"),
            nameless=self.tr("A question without words"),
            fields=self._fields,
            title=lambda values: text_at(values, ("dimension",)) or text_at(values, ("text",)),
            wide=("text", "dimension"),
            named_by="text",
        )
        self.rows = self.set_table(table, self.tr("What is asked of each department?"))

    def _why(self) -> QWidget:
        words = self.tr(
            "Each is asked about every department that somebody worked with. Figures show after the last day only, and "
            "for a department only from this number of answers on."
        )
        return plain_label(words, "small")

    def _fields(self) -> dict[str, Field]:
        return {
            "text": TextField(self.tr("Statement or question")),
            "dimension": LineField(self.tr("What is it about, in one word?")),
        }

    def show_page(self, guide: Guide, page: Page, text: str) -> None:
        """Show what a page says, and whether its days go together."""
        super().show_page(guide, page, text)
        self._off.setHidden(guide.info.surveys)
        header, today = page.header, self.workspace.today
        if header.opens and header.closes and header.closes < header.opens:
            self.closes.tell(self.tr("This day is before the first one."), "signal")
        elif header.opens and header.closes and header.opens <= today <= header.closes:
            words = self.tr("The survey is open now: answers to changed questions cannot be compared.")
            self.closes.tell(words, "signal")
        else:
            self.closes.tell("")


def _number_edit(key: str, answer: str) -> Edit:
    """Write a whole number, not a text that looks like one."""
    if not answer:
        return lambda text: remove(text, (key,))
    value = int(answer) if answer.isdecimal() else answer
    return lambda text: set_value(text, (key,), value)
