"""Who is meant: departments, roles and partners, found by typing a part of their names."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from content.organisation import ALL, Organisation
from ui.forms.field import Answer, Field
from ui.forms.field_words import ChipLine, WordsField
from ui.page_words import party_name
from ui.theme import Theme

Choices: TypeAlias = "Sequence[tuple[str, str]]"  # party id, and what it is called

_ROWS = 10  # that are seen at once


def party_choices(organisation: Organisation) -> list[tuple[str, str]]:
    """All parties with their names, by name."""
    names = [(party, party_name(organisation, party)) for party in organisation.parties]
    return sorted(names, key=lambda one: one[1].casefold())


def everybody() -> str:
    """What the customer `all` is called."""
    return QCoreApplication.translate("PartiesField", "All departments")


class Offered(QObject):
    """The names below a line that have in them what is typed."""

    chosen = Signal(str)  # id

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._choices: Choices = ()
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(line)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(_ROWS)
        self._list = QListView()
        self._completer.setPopup(self._list)
        self._completer.activated.connect(self._activated)

    def offer(self, choices: Choices) -> None:
        """Offer these from now on."""
        if choices != self._choices:
            self._choices = list(choices)
            self._names.setStringList([words for _, words in choices])

    def open(self, typed: str = "") -> None:
        """Show what fits."""
        self._completer.setCompletionPrefix(typed.strip())
        if self._completer.completionCount() and self._line.isVisible():
            self._completer.complete()
        else:
            self._list.hide()

    @property
    def is_open(self) -> bool:
        """Whether the names are seen."""
        return self._list.isVisible()

    def close(self) -> None:
        """Hide the names."""
        self._list.hide()

    def fitting(self, typed: str, any_of_several: bool) -> str:
        """The id that is meant by what is typed: the name itself or the only one that has it; else the first, or ""."""
        wanted = typed.strip().casefold()
        if not wanted:
            return ""
        exact = [id_ for id_, words in self._choices if words.casefold() == wanted]
        some = [id_ for id_, words in self._choices if wanted in words.casefold()]
        if exact:
            return exact[0]
        return some[0] if some and (any_of_several or len(some) == 1) else ""

    def current(self) -> str:
        """The id of the name that the person stepped to; nothing where they did not."""
        return self._id(str(self._list.currentIndex().data() or "")) if self.is_open else ""

    def _activated(self, words: str) -> None:
        self.chosen.emit(self._id(words))

    def _id(self, words: str) -> str:
        return next((id_ for id_, name in self._choices if name == words), "")


class PartiesField(WordsField):
    """Several parties, or all departments."""

    def __init__(self, question: str, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(question, theme, scale, parent)
        self._names: dict[str, str] = {}
        self.edit.setPlaceholderText(self.tr("Type a name; ↓ shows all"))
        self.offered = Offered(self.edit)
        self.offered.chosen.connect(self._add)
        self.edit.down_pressed.connect(self.offered.open)

    def offer(self, choices: Choices, with_all: bool = True) -> None:
        """Offer these parties, and first all departments."""
        every = [(ALL, everybody())] if with_all else []
        names = dict((*every, *choices))
        if names != self._names:
            self._names = names
            self.offered.offer([*every, *choices])
            self._fill()

    def set_default(self, text: str) -> None:
        """What holds where nothing is said."""
        self.edit.setPlaceholderText(text or self.tr("Type a name; ↓ shows all"))

    def words_of(self, word: str) -> str:
        """The name of a party; of an unknown one what is written."""
        return self._names.get(word, word)

    def take(self) -> None:
        """Take the one that the person stepped to, or the first that has what is typed in its name."""
        party = self.offered.current() or self.offered.fitting(self.edit.text(), any_of_several=True)
        if party:
            self._add(party)

    def _comma(self, typed: str) -> None:
        self.tell("")
        self.offered.open(typed)

    def _take_typed(self) -> None:
        """Whoever is meant beyond doubt when the field is left."""
        typed = self.edit.text()
        if not typed.strip() or self.offered.is_open:
            return
        party = self.offered.fitting(typed, any_of_several=False)
        if party:
            self._join(party)
        else:
            self.tell(nobody(typed), "signal")

    def _add(self, party: str) -> None:
        self._join(party)
        self.chosen()

    def _join(self, party: str) -> None:
        self.edit.clear()
        self.offered.close()
        self.tell("")
        others = [other for other in self.answer() if other != ALL]
        self.put([ALL] if party == ALL else [*others, party])


class PartyField(Field):
    """One party."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self._names: dict[str, str] = {}
        self._party = ""
        self.edit = ChipLine()
        self.edit.setPlaceholderText(self.tr("Type a name; ↓ shows all"))
        self.offered = Offered(self.edit)
        self.offered.chosen.connect(self._choose)
        self.edit.textEdited.connect(self._search)
        self.edit.down_pressed.connect(self.offered.open)
        self.edit.returnPressed.connect(self._take_first)
        self.edit.editingFinished.connect(self.flush)
        self.ask(self.edit)

    def offer(self, choices: Choices) -> None:
        """Offer these parties."""
        if dict(choices) != self._names:
            self._names = dict(choices)
            self.offered.offer(choices)
            if not self.edit.hasFocus():
                self._show(self._party)

    def answer(self) -> str:
        """The party's id."""
        return self._party

    def flush(self) -> None:
        """Whoever is meant by what is typed; nobody where nothing is. What means nobody stays, and is said."""
        typed = self.edit.text().strip()
        if not self.offered.is_open and typed != self._names.get(self._party, self._party):
            party = self.offered.fitting(typed, any_of_several=False)
            if party or not typed:
                self._party = party
                self.edit.setText(self._names.get(party, party))
            self.tell("" if party or not typed else nobody(typed), "signal")
        super().flush()

    def _search(self, typed: str) -> None:
        self.tell("")
        self.offered.open(typed)

    def _take_first(self) -> None:
        party = self.offered.current() or self.offered.fitting(self.edit.text(), any_of_several=True)
        if party:
            self._choose(party)

    def _choose(self, party: str) -> None:
        self.offered.close()
        self.tell("")
        self._show(party)
        self.chosen()

    def _show(self, answer: Answer) -> None:
        self._party = answer if isinstance(answer, str) else ""
        self.edit.setText(self._names.get(self._party, self._party))
        if not self.edit.hasFocus():
            self.edit.setCursorPosition(0)


def nobody(typed: str) -> str:
    """Say that no party is called so."""
    return QCoreApplication.translate("PartiesField", "Nobody here is called “{name}”.").format(name=typed.strip())
