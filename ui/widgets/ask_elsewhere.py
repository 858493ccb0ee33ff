"""Where help may come from when no service fits: somebody I know, my department's contact, the search."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from content.header import Contact
from storage.models import Relation
from ui.ask_words import reach
from ui.widgets.answer_view import Words
from ui.widgets.home_card import ROW_INSET, plain_label
from ui.widgets.people_card import relation_words
from ui.workspace import Workspace

_MOST = 3  # entries of a kind


class Elsewhere(QWidget):
    """A kind sentence, and whom else to ask."""

    search_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: list[tuple[str, ...]] | None = None
        self._labels: list[Words] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(ROW_INSET, 4, ROW_INSET, 6)
        self._column.setSpacing(8)
        nothing = self.tr(
            "No service in this guide fits that yet. Another word may help: the thing itself, or what does not work."
        )
        self._nothing = plain_label(nothing)
        self._column.addWidget(self._nothing)
        self._column.addWidget(plain_label(self.tr("Who else may know"), "section"))
        self._known = QVBoxLayout()
        self._known.setSpacing(6)
        self._column.addLayout(self._known)
        self._nobody = plain_label(self.tr("Whoever sits nearby, or the buddy from the first days."), "muted")
        self._column.addWidget(self._nobody)
        self.search = QPushButton(self.tr("Search the whole guide"), autoDefault=True)
        self.search.clicked.connect(self.search_requested)
        self._column.addWidget(self.search, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> bool:
        """Look again who there is; returns whether it is somebody else."""
        entries = [*self._people(), *self._department()]
        if entries == self._shown:
            return False
        self._shown = entries
        for label in self._labels:
            self._known.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = [_entry(*entry) for entry in entries]
        for label in self._labels:
            self._known.addWidget(label)
        self._nobody.setVisible(not entries)
        return True

    def _people(self) -> list[tuple[str, ...]]:
        people = self._workspace.profile.people.people(self._workspace.guide_key)
        buddies = [person for person in people if person.relation is Relation.BUDDY]
        return [(relation_words(one.relation), one.name, one.phone, one.mail) for one in buddies[:_MOST]]

    def _department(self) -> list[tuple[str, ...]]:
        """Who is reached first in the department where the person works."""
        guide = self._workspace.guide
        party = guide.organisation.parties.get(self._workspace.place.party) if guide else None
        if guide is None or party is None:
            return []
        title = guide.organisation.title(guide.organisation.department_of(party.id))
        contacts: tuple[Contact, ...] = party.contact
        return [(title, one.name, one.phone, one.mail) for one in contacts[:1]]


def _entry(what: str, name: str, phone: str, mail: str) -> Words:
    said = " · ".join(filter(None, (escape(name), reach(phone), reach(mail))))
    return Words(f"{escape(what)}: {said}", f"{what}: " + ", ".join(filter(None, (name, phone, mail))))
