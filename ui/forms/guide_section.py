"""What the root's page says of the guide itself: its name, language and region, and whether it asks in surveys."""

from PySide6.QtCore import QCoreApplication

from content.header import LANGUAGES
from content.library import HOME, Guide
from content.page import Page
from ui.forms.field import LineField
from ui.forms.field_choice import ChoiceField, YesNoField
from ui.forms.section import Section, beside
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.widgets.regions import region_codes, region_name
from ui.workspace import Workspace


class GuideSection(Section):
    """Only on the guide's own page. The guide's id is never asked for: what people keep is known by it."""

    kinds = frozenset()  # whatever kind that page is of

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("GuideSection", "The guide as a whole"), workspace, theme)
        self.name = self.bind(LineField(self.tr("What is the guide called?")), "guide", "name")
        languages = {"de": self.tr("German"), "en": self.tr("English")}
        spoken = [("", self.tr("Not said")), *((one, languages[one]) for one in LANGUAGES)]
        lang = self.bind(ChoiceField(self.tr("In which language?"), spoken), "guide", "lang")
        places = [("", self.tr("None: only weekends")), *((code, region_name(code)) for code in region_codes())]
        region = self.bind(ChoiceField(self.tr("Whose public holidays count?"), places), "guide", "region")
        self.surveys = self.bind(YesNoField(self.tr("Colleagues are asked in surveys")), "guide", "surveys")
        self.column.addWidget(self.name)
        self.column.addWidget(beside(lang, region, self.scale))
        self.column.addWidget(self.surveys)
        words = self.tr("As long as this is off, surveys are pages like any other, and nobody is asked anything.")
        self.column.addWidget(plain_label(words, "small"))

    @classmethod
    def fits(cls, page: Page) -> bool:
        """Whether it is the guide's own page."""
        return page.id == HOME

    def show_page(self, guide: Guide, page: Page, text: str) -> None:
        """Show what the page says of the guide."""
        super().show_page(guide, page, text)
        self.name.set_default(guide.root.name)
