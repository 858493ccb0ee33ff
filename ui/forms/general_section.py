"""What every page has: its title, a sentence, and who looks it over."""

from PySide6.QtCore import QCoreApplication

from content.frontmatter import KeyPath
from content.header import LANGUAGES
from content.library import Guide
from content.organisation import party_id
from content.page import Kind, Page
from ui.forms.field import Answer, LineField, TextField
from ui.forms.field_choice import ChoiceField
from ui.forms.field_date import DateField
from ui.forms.field_parties import PartyField, party_choices
from ui.forms.field_words import WordsField
from ui.forms.fold import Fold
from ui.forms.section import Section, beside, header_values, value_at
from ui.page_words import kind_word
from ui.theme import Theme
from ui.workspace import Workspace


class GeneralSection(Section):
    """The page as such; most of it is folded."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("GeneralSection", "The page"), workspace, theme)
        scale = self.scale
        self.title = LineField(self.tr("What is it called?"))
        self.part_of = PartyField(self.tr("Part of which department?"))
        self.column.addWidget(self.bind(self.title, "title"))
        self.column.addWidget(self.bind(TextField(self.tr("In a sentence")), "summary"))
        self.column.addWidget(self.bind(self.part_of, "part_of"))
        self.fold = Fold(self.tr("More about the page"), theme, scale)
        self.fold.turned.connect(lambda _: self.refilled.emit())
        owner = self.bind(LineField(self.tr("Who looks the page over?")), "review", "owner")
        due = self.bind(DateField(self.tr("Next time on"), theme, scale), "review", "due")
        self.fold.body.addWidget(beside(owner, due, scale))
        kinds = [(kind.value, kind_word(kind) or self.tr("Page")) for kind in Kind if kind is not Kind.PAGE]
        kind = ChoiceField(self.tr("What kind of page is it?"), [("", self.tr("A page like any other")), *kinds])
        self.fold.body.addWidget(self.bind(kind, "kind"))
        self.fold.body.addWidget(self.bind(WordsField(self.tr("What else is it called?"), theme, scale), "aliases"))
        self.fold.body.addWidget(self.bind(NumberField(self.tr("Place among its neighbours (a number)")), "order"))
        languages = {"de": self.tr("German"), "en": self.tr("English")}
        spoken = [("", self.tr("As in the guide")), *((one, languages[one]) for one in LANGUAGES)]
        self.fold.body.addWidget(self.bind(ChoiceField(self.tr("In which language?"), spoken), "lang"))
        self.column.addWidget(self.fold)

    def show_page(self, guide: Guide, page: Page, text: str) -> None:
        """Show what the page says of itself."""
        own = party_id(page)
        departments = {p.id for p in guide.organisation.parties.values() if p.kind is Kind.DEPARTMENT and not p.role}
        self.part_of.offer([one for one in party_choices(guide.organisation) if one[0] in departments - {own}])
        values = header_values(text)
        self.part_of.setVisible(page.kind is Kind.DEPARTMENT)
        self.title.set_default(page.title)
        super().show_page(guide, page, text)
        folded = [path for path, field in self.fields.items() if self.fold.holds(field)]
        self.fold.count(sum(value_at(values, path) not in ("", [], {}) for path in folded))

    def focus_path(self, path: KeyPath) -> bool:
        """Go to a field, and open the fold for it."""
        for end in range(len(path), 0, -1):
            paths = [own for own in self.fields if own[:end] == path[:end]]
            if paths:
                field = self.fields[paths[0]]
                if self.fold.holds(field):
                    self.fold.set_open(True)
                field.setFocus()
                return True
        return False


class NumberField(LineField):
    """A number. What is none is kept, and said to be none."""

    def flush(self) -> None:
        """Tell the number, written with a point."""
        is_number = not self.answer() or _number(self.answer()) is not None
        self.tell("" if is_number else self.tr("Please write a number."), "signal")
        if is_number:
            super().flush()

    def answer(self) -> str:
        """The number as it is typed; a comma is a point."""
        return super().answer().replace(",", ".")

    def _show(self, answer: Answer) -> None:
        super()._show(answer)
        self.tell("")


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
