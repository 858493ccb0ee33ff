"""A list in the header, one card an entry: added, changed, moved and removed."""

from collections.abc import Hashable, Mapping
from typing import Any, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from content.frontmatter import KeyPath, Value
from content.header_edit import insert, move, remove
from content.library import Guide
from content.page import Page
from content.suggestions import Suggestion
from ui.forms.entry_card import EntryCard
from ui.forms.entry_form import EntryForm
from ui.forms.field import Answer
from ui.forms.other_side import enter, other_sides
from ui.forms.section import Section, answer_edit, header_values, items_at
from ui.icons import icon
from ui.theme import Theme
from ui.workspace import Workspace

_ICON = 18  # pixels at normal text size
_FIRST = 12  # new cards that are shown at once
_AT_ONCE = 5  # further ones


class EntriesSection(Section):
    """Cards below a heading. What is a mapping is an entry; whatever else stands in the list stays there, unseen."""

    entered = Signal()  # something, into another page: taking it back is for the window

    key = ""  # of the header
    needed: tuple[str, ...] = ()  # keys without which an entry says nothing

    def __init__(self, heading: str, add: str, workspace: Workspace, theme: Theme) -> None:
        super().__init__(heading, workspace, theme)
        self.cards: list[EntryCard] = []
        self.draft: EntryCard | None = None
        self.guide: Guide | None = None
        self.page: Page | None = None
        self._values: dict[str, Any] = {}  # of the draft
        self._touched = False  # whether the person wrote into the draft
        self._suggested = False  # whether it began with what another page says
        self.text = ""
        self._waiting: list[EntryCard] = []  # to be shown soon
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_some)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(round(8 * self.scale))
        self.add = QPushButton(add, autoDefault=True)
        size = round(_ICON * self.scale)
        self.add.setIcon(icon("add", theme.colours.sea, size))
        self.add.setIconSize(QSize(size, size))
        self.add.setProperty("kind", "quiet")
        self.add.clicked.connect(lambda: self.begin({}))
        self.column.addLayout(self._cards)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._focus_changed)

    # for those who derive

    def make_form(self) -> EntryForm:
        """A form for one entry."""
        raise NotImplementedError

    def identity(self, values: Mapping[str, Value]) -> Hashable:
        """By what an entry is known when others come and go."""
        raise NotImplementedError

    def words(self, values: Mapping[str, Value]) -> tuple[str, str, str]:
        """The title of a card, the line below it, and how much is missing."""
        raise NotImplementedError

    def new_words(self) -> str:
        """The title of a draft."""
        raise NotImplementedError

    def needed_words(self) -> str:
        """What to say where a draft lacks what is needed."""
        raise NotImplementedError

    def completed(self, values: dict[str, Any], suggested: bool) -> dict[str, Any]:
        """A draft's values as they are written, in their order; `suggested`: whether it began with a suggestion."""
        raise NotImplementedError

    # what is shown

    def show_page(self, guide: Guide, page: Page, text: str) -> None:
        """Show all entries; cards stay with their entries, wherever these are now."""
        super().show_page(guide, page, text)
        self.guide, self.page, self.text = guide, page, text
        items = [
            (place, item)
            for place, item in enumerate(items_at(header_values(text), (self.key,)))
            if isinstance(item, dict)
        ]
        self._match([self.identity(item) for _, item in items])
        needs_sides = any(card.is_open for card in self.cards)
        sides = other_sides(guide, page) if needs_sides else []
        for number, (card, (place, item)) in enumerate(zip(self.cards, items, strict=True)):
            card.place = place
            card.name(*self.words(item))
            card.show_entry(guide, page, item, [one for one in sides if self._number(one) == number])
        self._show_draft()

    def _match(self, wanted: list[Hashable]) -> None:
        """As many cards as entries: each keeps its card, by its identity, or by its place where that is new."""
        before = list(self.cards)
        if len(before) != len(wanted) or {card.identity for card in before} == set(wanted):
            left = list(before)
            cards: list[EntryCard | None] = []
            for identity in wanted:
                found = next((card for card in left if card.identity == identity), None)
                if found:
                    left.remove(found)
                cards.append(found)
            for card in left:
                card.hide()
                self._cards.removeWidget(card)
                card.deleteLater()
            self.cards = [card or self._new_card() for card in cards]
        for place, (card, identity) in enumerate(zip(self.cards, wanted, strict=True)):
            card.identity = identity
            if self._cards.indexOf(card) != place:
                self._cards.removeWidget(card)
                self._cards.insertWidget(place, card)
        if before != self.cards:
            self._show_in_turn([card for card in self.cards if card not in before])
            self.refilled.emit()

    def _show_in_turn(self, new: list[EntryCard]) -> None:
        """Show what there is room for at once, and the rest bit by bit: many at a time would stop the window."""
        self._waiting = [card for card in (*self._waiting, *new[_FIRST:]) if card in self.cards]
        for card in self._waiting:
            card.hide()
        if self._waiting:
            self._soon.start()

    def _show_some(self) -> None:
        for card in self._waiting[:_AT_ONCE]:
            card.show()
        self._waiting = self._waiting[_AT_ONCE:]
        if self._waiting:
            self._soon.start()

    def _new_card(self, draft: bool = False) -> EntryCard:
        card = EntryCard(self.theme, self.scale, lambda: self._form_of(card), draft)
        card.turned.connect(lambda: self._turned(card))
        card.move_requested.connect(lambda down: self._move(card, down))
        card.remove_requested.connect(lambda: self._remove(card))
        card.add_requested.connect(lambda: self.finish(asked=True))
        card.discard_requested.connect(self.discard)
        return card

    def _form_of(self, card: EntryCard) -> EntryForm:
        form = self.make_form()
        form.edited.connect(lambda path, answer: self._edited(card, path, answer))
        form.side_wanted.connect(self._enter)
        form.refilled.connect(self.refilled)
        return form

    def _turned(self, card: EntryCard) -> None:
        if card.is_open and not card.is_draft and self.guide and self.page:
            self.show_page(self.guide, self.page, self.text)
        self.refilled.emit()

    def _number(self, one: Suggestion) -> int:
        """Which of the entries another page would have to agree with."""
        own = one.relationship.offer if self.key == "services" else one.relationship.need
        is_own = own is not None and self.page is not None and own.page == self.page.id
        return own.place if own and is_own else -1

    def focus_path(self, path: KeyPath) -> bool:
        """Open the card that is meant, and go to the field."""
        if not path or path[0] != self.key:
            return False
        if len(path) < 2 or not isinstance(path[1], int) or not 0 <= path[1] < len(self.cards):
            (self.cards[0].head if self.cards else self.add).setFocus()
            return True
        card = self.cards[path[1]]
        card.show()
        card.set_open(True)
        if not (card.form and path[2:] and card.form.focus_path(path[2:])):
            card.head.setFocus()
        return True

    def suggest(self, one: Suggestion) -> None:
        """Offer what another page says of an entry that is there, or an entry that is not."""
        if one.place < 0:
            self.begin(one.values)
        elif one.place < len(self.cards):
            card = self.cards[one.place]
            card.set_open(True)
            if card.form:
                card.form.suggest(one)

    # what the person does

    def _edited(self, card: EntryCard, path: tuple[str, ...], answer: Answer) -> None:
        if not card.is_draft:
            self.request(answer_edit((self.key, card.place, *path), self.written(path, answer)))
            return
        self._touched = True
        holder = self._values
        for step in path[:-1]:
            holder = holder.setdefault(step, {})
        holder[path[-1]] = self.written(path, answer)
        self._show_draft()

    def written(self, path: tuple[str, ...], answer: Answer) -> Answer:
        """An answer as it is written: all departments are one word."""
        return "all" if path == ("for",) and answer == ["all"] else answer

    def _move(self, card: EntryCard, down: int) -> None:
        number = self.cards.index(card) + down
        if 0 <= number < len(self.cards):
            at, to = card.place, self.cards[number].place
            self.flush()
            self.request(lambda text: move(text, (self.key,), at, to))
            card.head.setFocus()

    def _remove(self, card: EntryCard) -> None:
        at, number, title = card.place, self.cards.index(card), card.title.text()
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.request(lambda text: remove(text, (self.key, at)))
        if card in self.cards:
            return
        if had_focus:
            near = self.cards[min(number, len(self.cards) - 1)].head if self.cards else self.add
            near.setFocus()
        self.told.emit(self.tr("“{name}” is removed. Ctrl+Z brings it back.").format(name=title), "neutral")

    def _enter(self, one: Suggestion) -> None:
        self.flush()
        enter(self.workspace, one, self._tell_entered)

    def _tell_entered(self, sentence: str) -> None:
        self.entered.emit()
        self.told.emit(sentence, "ok")

    # an entry that is not there yet

    def begin(self, values: Mapping[str, object]) -> None:
        """Ask for a new entry, with these values to begin with."""
        if self.draft:
            self.finish()
        if self.draft:
            self.draft.setFocus()
            return
        self._values = dict(values)
        self._touched, self._suggested = False, bool(values)
        card = self.draft = self._new_card(draft=True)
        self._cards.addWidget(card)
        card.set_open(True)
        card.show()  # at once: it is to have the focus
        self._show_draft()
        self.add.hide()
        self.refilled.emit()
        if card.form:
            card.form.focus_path((self.needed[0],))

    def _show_draft(self) -> None:
        if self.draft and self.guide and self.page:
            self.draft.name(self.new_words(), "", "")
            self.draft.show_entry(self.guide, self.page, self._values)

    def finish(self, asked: bool = False) -> None:
        """Put the draft into the page, where it says enough. `asked`: else say what is needed."""
        card = self.draft
        if card is None or card.form is None:
            return
        card.form.flush()
        if self.draft is not card:
            return
        missing = next((key for key in self.needed if not self._values.get(key)), None)
        if missing is not None:
            if asked:
                card.form.fields[missing,].tell(self.needed_words(), "signal")
                card.form.focus_path((missing,))
            return
        values = {
            key: value
            for key, value in self.completed(self._values, self._suggested).items()
            if value not in ("", [], {})
        }
        self.draft, self._values = None, {}
        card.become_entry()
        card.identity = self.identity(values)
        self.cards.append(card)
        self.add.show()
        self.request(lambda text: insert(text, (self.key,), values))
        self.refilled.emit()

    def discard(self) -> None:
        """Forget the draft."""
        if card := self.draft:
            self.draft, self._values = None, {}
            self.add.show()
            self.add.setFocus()
            card.hide()
            self._cards.removeWidget(card)
            card.deleteLater()

    def flush(self) -> None:
        """Tell what is being typed; a draft that says enough goes into the page."""
        super().flush()
        if self._touched:
            self.finish()

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """A draft that the person wrote goes into the page when they go on to something else."""
        card = self.draft
        if card is None or new is None or not self._touched or QApplication.activePopupWidget():
            return
        if old and card.isAncestorOf(old) and not card.isAncestorOf(new) and new.window() is self.window():
            self.finish()
