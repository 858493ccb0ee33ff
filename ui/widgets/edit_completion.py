"""Offers pages, parties and attributes where they are typed: what is asked for at a place, and the list below it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QPlainTextEdit, QVBoxLayout

from content.tasks import FLAGS, KEYS

MOST = 50  # rows that are offered
_SHOWN = 8  # rows that are seen at once
_LONGEST = 300  # characters before the caret that are looked at

_PARTY_KEYS = frozenset({"for", "from", "part_of", "provider", "customer", "with", "waits"})
_PAGE_LINK = re.compile(r"\[\[([^\[\]|]{0,200})$")
_INSIDE_BRACES = re.compile(r"(?:^|\s)\{([^{}]{0,280})$")
_ATTRIBUTE = re.compile(r"(?:^|\s)(\w{1,20})=\"?([^\s\"=]{0,100})$")
_NAME = re.compile(r"(?:^|\s)(\w{0,20})$")
_YAML_VALUE = re.compile(r"(?:^|[\s{,\[-])(\w{1,20}):[ \t]{1,20}(?:\[[^\[\]]{0,250})?$")
_YAML_ITEM = re.compile(r"([ \t]{0,60})-[ \t]{1,10}$")
_YAML_KEY = re.compile(r"([ \t]{0,60})(?:-[ \t]{1,10})?(\w{1,20}):[ \t]{0,20}$")
_TYPED_ID = re.compile(r"[\w./-]{0,100}$")
_TAKES_ATTRIBUTES = re.compile(r"[ \t]{0,100}(?:#{1,6}[ \t]|(?:>[ ]?){0,5}(?:[-*+]|\d{1,9}[.)])[ \t]{1,20}\[[ xX~-]\])")


class Wanted(StrEnum):
    """What can stand at a place."""

    PAGE = "page"  # in [[ ]]
    PAGE_ID = "page-id"  # behind page=
    PARTY = "party"
    ATTRIBUTE = "attribute"  # a name in braces


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for at the caret, and how much of it is typed already."""

    wanted: Wanted
    typed: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """One row: what is written, and what a person reads of it."""

    text: str
    title: str
    detail: str = ""  # shown fainter: an id, or a kind


class Candidates(Protocol):
    """Tells what the guide has to offer. All are asked anew whenever a list opens."""

    def pages(self) -> Sequence[Candidate]:
        """Pages, for a link: `text` is what stands between the brackets."""
        ...

    def page_ids(self) -> Sequence[Candidate]:
        """Pages, for an attribute: `text` is the id."""
        ...

    def parties(self) -> Sequence[Candidate]:
        """Departments, roles and stakeholders: `text` is the id."""
        ...


class NoCandidates:
    """Has nothing to offer but the names of attributes."""

    def pages(self) -> Sequence[Candidate]:
        """None."""
        return ()

    def page_ids(self) -> Sequence[Candidate]:
        """None."""
        return ()

    def parties(self) -> Sequence[Candidate]:
        """None."""
        return ()


def request_at(before: str, above: Sequence[str] = (), header: bool = False) -> Request | None:
    """What is asked for behind `before`, the part of the line that stands before the caret.

    `above` are the lines before it, the nearest first; in a header they name the list that an item belongs to.
    """
    before = before[-_LONGEST:] if not header else before
    if header:
        return _in_header(before[-_LONGEST:], above)
    link = _PAGE_LINK.search(before)
    if link and "#" not in link[1]:
        return Request(Wanted.PAGE, link[1])
    braces = _INSIDE_BRACES.search(before)
    if not braces or not _TAKES_ATTRIBUTES.match(before):
        return None
    value = _ATTRIBUTE.search(braces[1])
    if value:
        wanted = Wanted.PARTY if value[1] in _PARTY_KEYS else Wanted.PAGE_ID if value[1] == "page" else None
        return Request(wanted, value[2]) if wanted else None
    name = _NAME.search(braces[1])
    return Request(Wanted.ATTRIBUTE, name[1]) if name else None


def _in_header(before: str, above: Sequence[str]) -> Request | None:
    id_ = _TYPED_ID.search(before)
    typed = id_[0] if id_ else ""
    rest = before[: len(before) - len(typed)]
    value = _YAML_VALUE.search(rest)
    if value:
        return Request(Wanted.PARTY, typed) if value[1] in _PARTY_KEYS else None
    item = _YAML_ITEM.fullmatch(rest)
    if item:
        for line in above:
            key = _YAML_KEY.fullmatch(line)
            if key and len(key[1]) <= len(item[1]):
                return Request(Wanted.PARTY, typed) if key[2] in _PARTY_KEYS else None
            if not line.lstrip().startswith("- "):
                return None
    return None


def fitting(candidates: Sequence[Candidate], typed: str) -> list[Candidate]:
    """The candidates that have what is typed: first those that begin with it, then words that do, then the rest."""
    wanted = _folded(typed)
    ranked = []
    for at, one in enumerate(candidates):
        words = f"{_folded(one.title)} {_folded(one.text)}"
        place = words.find(wanted)
        if place >= 0:
            begins = _folded(one.text).startswith(wanted)
            rank = 0 if place == 0 or begins else 1 if not words[place - 1].isalnum() else 2
            ranked.append((rank, at, one))
    ranked.sort(key=lambda row: row[:2])
    return [one for _, _, one in ranked[:MOST]]


def _folded(text: str) -> str:
    """In small letters without accents, so that ae, ä and a are not told apart where it does no harm."""
    if text.isascii():
        return text.casefold()
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parted if not unicodedata.combining(c))


def attribute_candidates(words: dict[str, str]) -> list[Candidate]:
    """The names of attributes; `words` says what each is for."""
    names = [Candidate(f"{key}=", key, words.get(key, "")) for key in sorted(KEYS)]
    return [*names, *(Candidate(flag, flag, words.get(flag, "")) for flag in sorted(FLAGS))]


Index = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: list[Candidate] = []

    def set_rows(self, rows: list[Candidate]) -> None:
        self.beginResetModel()
        self.shown = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{one.title}   {one.detail}" if one.detail else one.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.title}, {one.detail}" if one.detail else one.title
        return None


class CompletionList(QFrame):
    """The rows below the caret. The text keeps the focus; keys come from there by `take_key`."""

    chosen = Signal(Candidate)

    def __init__(self, edit: QPlainTextEdit, scale: float) -> None:
        super().__init__(edit.viewport())
        self._edit, self._scale = edit, scale
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = _Rows(self)
        self.view = QListView()
        self.view.setModel(self._rows)
        self.view.setProperty("plain", "true")
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(self.tr("Suggestions"))
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setUniformItemSizes(True)
        self.view.clicked.connect(lambda index: self.chosen.emit(self._rows.shown[index.row()]))
        column = QVBoxLayout(self)
        margin = round(4 * scale)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(self.view)
        self.hide()

    @property
    def rows(self) -> list[Candidate]:
        """What is offered now; nothing where the list is closed."""
        return self._rows.shown if self.isVisible() else []

    @property
    def current(self) -> Candidate | None:
        """The row that Enter takes."""
        at = self.view.currentIndex().row()
        return self._rows.shown[at] if self.isVisible() and at >= 0 else None

    def offer(self, rows: list[Candidate]) -> None:
        """Show these rows at the caret, the first one chosen; close where there are none."""
        if not rows:
            self.hide()
            return
        opened = not self.isVisible()
        if rows != self._rows.shown or opened:
            self._rows.set_rows(rows)
            self.view.setCurrentIndex(self._rows.index(0))
        self._place()
        self.show()
        self.raise_()
        if opened:
            words = self.tr("Suggestions: {first}. Up and down choose, Enter takes, Escape closes.")
            self._say(words.format(first=str(self.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))))

    def take_key(self, event: QKeyEvent) -> bool:
        """Work the list by a key that was typed into the text. Returns whether it was one for the list."""
        if not self.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        match event.key():
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_PageDown:
                self._move(_SHOWN)
            case Qt.Key.Key_PageUp:
                self._move(-_SHOWN)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                if self.current:
                    self.chosen.emit(self.current)
            case Qt.Key.Key_Escape:
                self.hide()
            case _:
                return False
        return True

    def _move(self, by: int) -> None:
        at, last = self.view.currentIndex().row(), len(self._rows.shown) - 1
        row = (at + by) % (last + 1) if abs(by) == 1 else max(0, min(last, at + by))
        self.view.setCurrentIndex(self._rows.index(row))
        self._say(str(self.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)))

    def _say(self, words: str) -> None:
        """A screen reader follows the focus, which stays in the text: tell it what is chosen."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, words))

    def _place(self) -> None:
        """Below the caret, or above it where there is no room; never wider than the text."""
        metrics, room = QFontMetrics(self.view.font()), self._edit.viewport().size()
        texts = (str(self._rows.data(self._rows.index(row))) for row in range(len(self._rows.shown)))
        wide = max(metrics.horizontalAdvance(text) for text in texts) + round(60 * self._scale)
        row = max(self.view.sizeHintForRow(0), metrics.height())
        high = row * min(_SHOWN, len(self._rows.shown)) + round(16 * self._scale)
        caret = self._edit.cursorRect()
        gap = round(4 * self._scale)
        below, above = room.height() - caret.bottom() - gap, caret.top() - gap
        under = below >= min(high, above) or below >= above
        size = QSize(min(wide, room.width()), max(row, min(high, below if under else above)))
        left = max(0, min(caret.left(), room.width() - size.width()))
        top = caret.bottom() + gap if under else caret.top() - gap - size.height()
        self.setGeometry(left, top, size.width(), size.height())
        self.move(QPoint(left, top))
