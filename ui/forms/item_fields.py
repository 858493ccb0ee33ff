"""Who is responsible for an item of a list, and what is to be read for it."""

from PySide6.QtWidgets import QWidget

from ui.forms.field import Answer, LineField
from ui.forms.field_parties import Choices, Offered, PartyField


class WhoField(LineField):
    """A party, found by typing a part of its name, or whatever else somebody is called."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self._names: dict[str, str] = {}
        self._who = ""
        self.offered = Offered(self.edit)
        self.offered.chosen.connect(self._choose)
        self.edit.textEdited.connect(self._search)

    def offer(self, choices: Choices) -> None:
        """Offer these parties."""
        if dict(choices) != self._names:
            self._names = dict(choices)
            self.offered.offer(choices)

    def answer(self) -> str:
        """A party's id where it is called so, else the words."""
        typed = self.edit.text().strip()
        if typed == self._names.get(self._who, self._who):
            return self._who
        folded = typed.casefold()
        return next((id_ for id_, name in self._names.items() if name.casefold() == folded), typed)

    def _search(self, typed: str) -> None:
        self.offered.open(typed) if typed.strip() else self.offered.close()

    def _choose(self, party: str) -> None:
        self.offered.close()
        self._show(party)
        self.chosen()

    def _show(self, answer: Answer) -> None:
        self._who = str(answer)
        super()._show(self._names.get(self._who, self._who))


class PageField(PartyField):
    """A page of the guide, found by typing a part of its title."""

    def tell(self, note: str, role: str = "small") -> None:
        """Say that no page is called so, where none is."""
        unknown = self.tr("No page is called “{name}”.").format(name=self.edit.text().strip())
        super().tell(unknown if note else "", role)
