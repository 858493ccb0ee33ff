"""The lists that fit a person, each with the question whether to begin it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from content.library import Guide
from content.organisation import ALL, party_id
from content.page import Kind, Page


def fitting_lists(guide: Guide, party: str) -> list[Page]:
    """Everybody's lists, and those of a party: of a role and its department, or of a department and its roles."""
    organisation = guide.organisation
    department = organisation.department_of(party)
    own = {party, department} if party != department else organisation.members(department)
    team = organisation.parties.get(department)
    fitting = (own | {team.part_of} if team and team.part_of else own) | {ALL}
    lists = [page for page in guide.pages.values() if page.kind is Kind.CHECKLIST]
    found = [page for page in lists if not page.header.for_ or not fitting.isdisjoint(page.header.for_)]
    return sorted(found, key=lambda page: (page.header.order is None, page.header.order or 0.0, page.title.casefold()))


class ListChoice(QWidget):
    """One card a list."""

    def __init__(self, lists: Iterable[Page], wanted: Callable[[Page], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin: dict[str, QToolButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for page in lists:
            layout.addWidget(self._card(page, wanted(page)))

    def begun(self) -> list[str]:
        """The ids of the lists to begin."""
        return [id_ for id_, button in self._begin.items() if button.isChecked()]

    def _card(self, page: Page, wanted: bool) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        title = QLabel(page.title, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        title.setProperty("role", "strong")
        summary = QLabel(page.header.summary, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        summary.setProperty("role", "muted")
        summary.setVisible(bool(page.header.summary))
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(title)
        words.addWidget(summary)
        begin, later = QToolButton(), QToolButton()
        begin.setText(self.tr("Begin"))
        later.setText(self.tr("Not now"))
        begin.setAccessibleName(self.tr("Begin: {list}").format(list=page.title))
        later.setAccessibleName(self.tr("Not now: {list}").format(list=page.title))
        group = QButtonGroup(card)
        for button in (begin, later):
            button.setCheckable(True)
            button.setProperty("kind", "chip")
        (begin if wanted else later).setChecked(True)
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in (begin, later):
            group.addButton(button)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._begin[party_id(page)] = begin
        return card
