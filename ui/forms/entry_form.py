"""The fields of one entry of a list in a header, such as a service."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from content.frontmatter import KeyPath, Value
from content.header import Header
from content.library import Guide
from content.page import Page
from content.suggestions import Suggestion
from ui.forms.field import Field
from ui.forms.fold import Fold
from ui.forms.other_side import offer_words, reason_words
from ui.forms.section import answer_at, value_at
from ui.page_words import duration_words, point_word
from ui.theme import Theme
from ui.widgets.home_card import plain_label

_LARGE = 1.3  # text scale from which on a button stands below its reason
_LONG = 44  # letters of a button that leaves no room for its reason


class EntryForm(QWidget):
    """Questions, some of them folded. It knows no place in the page: it tells which key changes, and to what."""

    edited = Signal(tuple, object)  # the key's path within the entry, and an Answer
    side_wanted = Signal(object)  # a Suggestion: enter it on the other page, too
    refilled = Signal()  # there are other things to be reached by Tab

    def __init__(self, theme: Theme, scale: float, rules: Header | None, parent: QWidget | None = None) -> None:
        """`rules`: the header of the company's standard, where it asks for something here."""
        super().__init__(parent)
        self.theme, self.scale, self.rules = theme, scale, rules
        self.is_new = False  # nothing of it can be said to be missing yet
        self.fields: dict[KeyPath, Field] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(round(12 * scale))
        self.sides = QWidget()
        self.sides.hide()
        self._sides_column = QVBoxLayout(self.sides)
        self._sides_column.setContentsMargins(0, 0, 0, 0)
        self._sides_column.setSpacing(round(4 * scale))
        self._shown_sides: list[tuple[str, str]] = []
        self.more = Fold(QCoreApplication.translate("EntryForm", "More details"), theme, scale)
        self.more.turned.connect(lambda _: self.refilled.emit())

    def bind(self, field: Field, *path: str) -> Field:
        """Let a field ask for a key of the entry."""
        self.fields[path] = field
        field.changed.connect(lambda answer, path=path: self.edited.emit(path, answer))
        return field

    def show_entry(self, guide: Guide, page: Page, values: Mapping[str, Value], sides: Sequence[Suggestion]) -> None:
        """Show what an entry says; `sides`: what other pages would have to say so that they agree."""
        self.prepare(guide, page, values)
        for path, field in self.fields.items():
            field.show_answer(answer_at(values, path, field))
        self._hold_to_standard(page, values)
        self._offer(sides)
        self.more.count(sum(self._is_folded(field, values, path) for path, field in self.fields.items()))

    def prepare(self, guide: Guide, page: Page, values: Mapping[str, Value]) -> None:
        """Offer what can be chosen; for those who derive."""

    def suggest(self, one: Suggestion) -> None:
        """Offer what another page says of this entry, to be taken over at a click."""
        if one.disagreements:
            words = QCoreApplication.translate("EntryForm", "{party} says of “{point}”: {value}")
            said = [
                words.format(party=d.offered.title, point=point_word(d.point), value=duration_words(d.offered.value))
                for d in one.disagreements
            ]
            take = QCoreApplication.translate("EntryForm", "Take this over")
        else:
            said = [QCoreApplication.translate("EntryForm", "{customer} expects this service.").format(**one.fields)]
            take = QCoreApplication.translate("EntryForm", "Add {customer}").format(**one.fields)
        banner = QFrame()
        banner.setProperty("banner", "neutral")
        button = QPushButton(take.replace("&", "&&"), autoDefault=True)
        column = QVBoxLayout(banner)
        for text in said:
            column.addWidget(plain_label(text))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.insertWidget(0, banner)

        def take_over() -> None:
            for key, value in one.values.items():
                self.edited.emit((key,), value)
            self.focus_path((next(iter(one.values)),))
            banner.hide()
            banner.deleteLater()

        button.clicked.connect(take_over)
        button.setFocus()
        self.refilled.emit()

    def flush(self) -> None:
        """Tell what is being typed, without waiting for a rest."""
        for field in self.fields.values():
            field.flush()

    def focus_path(self, path: KeyPath) -> bool:
        """Go to the field of a key, or of what holds it."""
        found = next((self.fields[path[:end]] for end in range(len(path), 0, -1) if path[:end] in self.fields), None)
        if found is None:
            return False
        if self.more.holds(found):
            self.more.set_open(True)
        found.setFocus()
        return True

    def place_details(self, details: Sequence[tuple[Field, str]]) -> None:
        """Put the rest below: what the standard asks for where it is seen, all else into the fold."""
        asked: Collection[str] = self.rules.service if self.rules else ()
        for field, key in details:
            if key in asked:
                self.column.addWidget(field)
            else:
                self.more.body.addWidget(field)
        self.column.addWidget(self.more)

    def _is_folded(self, field: Field, values: Mapping[str, Value], path: KeyPath) -> bool:
        return self.more.holds(field) and value_at(values, path) not in ("", [], {})

    def _hold_to_standard(self, page: Page, values: Mapping[str, Value]) -> None:
        rules = self.rules
        if rules is None:
            return
        for point in rules.service:
            field = self.fields.get((point,))
            if field is None:
                continue
            default = rules.defaults.get(point, "")
            words = QCoreApplication.translate("EntryForm", "From the standard: {text}")
            field.set_default(words.format(text=duration_words(default)) if default else "")
            if is_missing(rules, page, values, point):
                asked = QCoreApplication.translate("EntryForm", "The company standard asks for this.")
                field.tell(asked, "small" if self.is_new else "signal")
            else:
                why = page.header.exempt.get(point, "") if not value_at(values, (point,)) else ""
                words = QCoreApplication.translate("EntryForm", "Not needed here: {reason}")
                field.tell(words.format(reason=why) if why else "")

    def _offer(self, sides: Sequence[Suggestion]) -> None:
        wanted = [(reason_words(one), offer_words(one)) for one in sides]
        if wanted == self._shown_sides:
            return
        self._shown_sides = wanted
        while (item := self._sides_column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        is_large = self.scale > _LARGE
        side = QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight
        for one, (reason, offer) in zip(sides, wanted, strict=True):
            row = QWidget()
            line = QBoxLayout(side, row)
            line.setContentsMargins(0, 0, 0, 0)
            there = QCoreApplication.translate("EntryForm", "Enter it there, too")
            button = QPushButton(
                (there if is_large or len(offer) > _LONG else offer).replace("&", "&&"), autoDefault=True
            )
            button.setAccessibleName(offer)
            button.setProperty("kind", "quiet")
            button.clicked.connect(partial(self._take_side, one))
            button.setAccessibleDescription(reason)
            line.addWidget(plain_label(reason, "signal"), 1)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self._sides_column.addWidget(row)
        self.sides.setVisible(bool(wanted))
        self.refilled.emit()

    def _take_side(self, one: Suggestion) -> None:
        self.side_wanted.emit(one)


def is_missing(rules: Header, page: Page, values: Mapping[str, Value], point: str) -> bool:
    """Whether a service leaves out what the standard asks for, and neither a default nor the page excuses it."""
    stated = value_at(values, tuple(point.split("."))) not in ("", [], {})
    return not (stated or point in rules.defaults or point in page.header.exempt)
