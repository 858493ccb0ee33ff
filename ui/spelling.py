"""Spelling while a page is written: a quiet line under words that are likely wrong, and what may be meant instead.

Nothing is looked up in a key press: what is seen waits until the keys rest, and is worked off in slices.
"""

from collections.abc import Iterator
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QAction, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from content.library import Guide
from ui.actions import action, make_actions
from ui.theme import Theme
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.markdown_highlighter import is_text
from ui.widgets.markdown_prose import LONGEST, prose
from ui.widgets.text_units import to_units
from ui.widgets.wave import Wave
from ui.workspace import Workspace

if TYPE_CHECKING:  # loaded on another thread, when a page is written for the first time
    from content.spelling import Speller

_REST = 300  # milliseconds without a key, after which words are looked up
_SLICE = 0.003  # seconds of it at a time
_LINES = 2_000  # that are remembered
_LANGUAGES = ("de", "en")

Span = tuple[int, int]  # in Qt's places, within a line
Place = tuple[int, int, str]  # and the word there, as it is looked up


class PageSpelling(QObject):
    """Marks words of one field of Markdown, once `show_page` said in what language it is."""

    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it
    ready = Signal()  # the words of the language are there

    def __init__(self, workspace: Workspace, edit: MarkdownEdit, theme: Theme) -> None:
        super().__init__(edit)
        self._workspace, self._edit = workspace, edit
        self._settings = workspace.settings
        self._wave = Wave(theme.colour("signal"), self._settings.values.text_scale)
        self._speller: Speller | None = None
        self._begun = False  # a page was written
        self._page_lang = ""
        self._asked = 0  # how often a speller was asked for: only the last one counts
        self._loads = self._missing = False
        self._lines: dict[str, tuple[Place, ...]] = {}
        self._judged: dict[str, list[Span]] = {}  # where lines are wrong of which every word is known
        self._waiting: dict[str, None] = {}
        self._revision, self._typing = 0, False
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._look_up)
        self.actions_by_id = make_actions(self)
        switch = self.actions_by_id["edit.spelling"]
        switch.setCheckable(True)
        switch.setChecked(self._settings.values.spelling)
        edit.painted.connect(self._paint)
        edit.menu_opening.connect(self._offer)
        edit.edited.connect(self._wait_for_rest)
        edit.cursorPositionChanged.connect(self._moved)
        workspace.guide_changed.connect(self._load)

    # words

    def show_page(self, lang: str) -> None:
        """Another page is written, in this language; empty: the guide's."""
        if lang != self._page_lang or (self._speller is None and not self._loads):
            self._begun, self._page_lang = True, lang
            self._load()

    @property
    def _lang(self) -> str:
        guide = self._workspace.guide
        return (self._page_lang or (guide.info.lang if guide else "")).casefold()[:2]

    @property
    def is_ready(self) -> bool:
        """Whether words of the page's language can be looked up."""
        return self._speller is not None

    def _load(self) -> None:
        """Make a speller, off the UI thread; what the last one judged is judged again before anybody sees it."""
        guide, lang, old = self._workspace.guide, self._lang, self._speller
        if guide is None or not self._begun:
            return
        self._asked += 1
        if not self._settings.values.spelling:
            self._speller = None
            return
        if lang not in _LANGUAGES:
            self._take(self._asked, None)
            return
        self._loads = True
        judged = old.judged_words() if old and old.lang == lang else ()
        if old and old.lang != lang:
            self._speller = None
        work = partial(_speller, lang, guide, tuple(self._settings.values.words), judged)
        self._workspace.jobs.run(self, work, partial(self._take, self._asked), self._failed)

    def _take(self, asked: int, speller: "Speller | None") -> None:
        if asked == self._asked:
            self._loads = False
            self._speller = speller
            self._waiting.clear()
            self._judged.clear()
            self._edit.viewport().update()
            self.ready.emit()

    def _failed(self, error: Exception) -> None:
        self._loads = False
        if not isinstance(error, (ImportError, OSError, EOFError)):
            raise error
        self._missing = True  # told when the person asks for it: the page can be written without

    def _words(self, block: QTextBlock) -> tuple[Place, ...]:
        """The words of a line that are language."""
        text = block.text()
        if len(text) > LONGEST or not is_text(block):
            return ()
        if text not in self._lines:
            if len(self._lines) >= _LINES:
                self._lines.clear()
            self._lines[text] = _places(text)
        return self._lines[text]

    def _spans(self, block: QTextBlock, asks: bool = False) -> Iterator[Span]:
        """Where a line is likely wrong. What is not known yet waits, unless the person `asks`."""
        speller = self._speller
        if speller is None:
            return
        text, typed = block.text(), self._typed(block)
        if typed < 0 and text in self._judged and is_text(block):
            yield from self._judged[text]
            return
        judge, found, is_known = speller.wrong if asks else speller.judged, [], True
        for start, end, word in self._words(block):
            wrong = judge(word)
            if start <= typed <= end:
                is_known = False
            elif wrong is None:
                is_known = False
                self._waiting[word] = None
            elif wrong:
                found.append((start, end))
        if is_known and is_text(block):
            self._remember(text, found)
        yield from found

    def _remember(self, text: str, spans: list[Span]) -> None:
        if len(self._judged) >= _LINES:
            self._judged.clear()
        self._judged[text] = spans

    def _typed(self, block: QTextBlock) -> int:
        """The caret's place in a line while a word is being typed there; -1 for none."""
        if not self._typing:
            return -1
        cursor = self._edit.textCursor()
        return cursor.positionInBlock() if cursor.block() == block else -1

    # when

    def _moved(self) -> None:
        """The caret left a word that was typed, or types on."""
        revision = self._edit.document().revision()
        typing, self._typing, self._revision = self._typing, revision != self._revision, revision
        if typing and not self._typing:
            self._edit.viewport().update()

    def _wait_for_rest(self) -> None:
        if self._waiting or self._later.isActive():
            self._later.start(_REST)

    def _look_up(self) -> None:
        """Judge what waits, as far as the time goes."""
        speller, until = self._speller, perf_counter() + _SLICE
        if speller is None:
            return
        found = False
        while self._waiting and perf_counter() < until:
            word, _ = self._waiting.popitem()
            found = speller.wrong(word) or found
        if self._waiting:
            self._later.start(0)
        if found:
            self._edit.viewport().update()

    def _paint(self, area: QRect) -> None:
        """Draw the line under what is seen and wrong."""
        if self._speller is None or not self._settings.values.spelling:
            return
        waited = len(self._waiting)
        self._wave.draw(self._edit, area, self._spans)
        if len(self._waiting) > waited and not self._later.isActive():
            self._later.start(_REST if self._typing else 0)

    # what the person does

    def next_wrong(self) -> QTextCursor | None:
        """The next word from the caret on that is likely wrong, as a selection; after the last one, the first."""
        cursor = self._edit.textCursor()
        first = self._edit.document().findBlock(max(cursor.selectionEnd(), self._edit.first_visible))
        at, block = cursor.selectionEnd() - first.position(), first
        for _ in range(self._edit.blockCount() + 1):
            for start, end in self._spans(block, asks=True):
                if start >= at:
                    return _selection(block, start, end)
            block, at = block.next(), 0
            if not block.isValid():
                block = self._edit.document().findBlock(self._edit.first_visible)
        return None

    @action("edit.next_wrong", QT_TRANSLATE_NOOP("actions", "Next word that may be misspelled"), "F7")
    def find_next(self) -> None:
        """Go to the next word that is likely wrong."""
        if not self._settings.values.spelling:
            self.turn()
        if self._speller is None:
            self._tell_why_not()
            return
        found = self.next_wrong()
        if found:
            self._edit.setTextCursor(found)
            self._edit.ensureCursorVisible()
        else:
            self.told.emit(self.tr("No word looks misspelled."), "neutral")

    def _tell_why_not(self) -> None:
        if self._missing:
            self.told.emit(self.tr("Spelling cannot be checked: the lists of words are not installed."), "neutral")
        elif self._loads:
            self.told.emit(self.tr("The lists of words are being loaded."), "neutral")
        else:
            self.told.emit(self.tr("Spelling can be checked in German and English."), "neutral")

    @action("edit.spelling", QT_TRANSLATE_NOOP("actions", "Mark words that may be misspelled"))
    def turn(self) -> None:
        """Mark likely wrong words, or not any more."""
        on = not self._settings.values.spelling
        self._workspace.keep(partial(self._settings.change, spelling=on))
        self.actions_by_id["edit.spelling"].setChecked(on)
        if on and self._speller is None:
            self._load()
        self._edit.viewport().update()

    def _offer(self, menu: QMenu, place: int) -> None:
        """Put what may be meant at the top of the menu for a word."""
        speller = self._speller
        if speller is None or not self._settings.values.spelling:
            return
        block = self._edit.document().findBlock(place)
        at = place - block.position()
        for start, end, word in self._words(block):
            if start <= at <= end:
                self._offer_for(menu, word.removesuffix("-"), _selection(block, start, end), speller.wrong(word))
                return

    def _offer_for(self, menu: QMenu, word: str, place: QTextCursor, wrong: bool) -> None:
        first = menu.actions()[0]
        made: list[QAction] = []
        if wrong and self._speller:
            for near in self._speller.suggestions(word):
                made.append(QAction(near, menu))
                made[-1].triggered.connect(partial(self._write, place, near))
                made[-1].setEnabled(not self._edit.isReadOnly())
            if not made:
                made.append(QAction(self.tr("Nothing like it is known"), menu, enabled=False))
            made.append(QAction(self.tr("Add “{word}” to my dictionary").format(word=word), menu))
            made[-1].triggered.connect(partial(self.keep_word, word))
        elif word in self._settings.values.words:
            made.append(QAction(self.tr("Remove “{word}” from my dictionary").format(word=word), menu))
            made[-1].triggered.connect(partial(self.forget_word, word))
        for one in made:
            menu.insertAction(first, one)
        if made:
            menu.insertSeparator(first)

    def _write(self, place: QTextCursor, word: str) -> None:
        place.insertText(word)
        self._edit.setTextCursor(place)

    def keep_word(self, word: str) -> None:
        """Count a word as right, here and in every other page."""
        words = self._settings.values.words
        if word not in words:
            self._workspace.keep(partial(self._settings.change, words=[*words, word]))
        if self._speller:
            self._speller.learn(word)
            self._judged.clear()
            self._edit.viewport().update()

    def forget_word(self, word: str) -> None:
        """Look at a word again that was kept."""
        words = [kept for kept in self._settings.values.words if kept != word]
        self._workspace.keep(partial(self._settings.change, words=words))
        self._load()


def _places(text: str) -> tuple[Place, ...]:
    """The words of a line that are language."""
    from content.spelling import words

    found = words(prose(text))
    if text.isascii() or max(text) <= "\uffff":
        return tuple((word.start, word.end, word.text) for word in found)
    return tuple((to_units(text, word.start), to_units(text, word.end), word.text) for word in found)


def _selection(block: QTextBlock, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _speller(lang: str, guide: Guide, kept: tuple[str, ...], judged: tuple[str, ...]) -> "Speller":
    """On another thread: what knows the words of a language, a guide and a person."""
    from content.spelling import Speller, guide_words

    speller = Speller(lang, (*guide_words(guide), *kept))
    for word in judged:
        speller.wrong(word)
    return speller
