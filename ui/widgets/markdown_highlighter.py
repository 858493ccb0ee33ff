"""Colours for Markdown while it is written, line by line.

What a line is depends on the line before (a fence, a comment, the header), kept as Qt's block state. A change that
turns all lines below it into something else is worked off in slices, so that no key waits for it.
"""

from collections.abc import Callable, Iterator
from enum import IntEnum
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from ui.theme import Theme
from ui.widgets.markdown_scan import (
    FENCE,
    HEADING,
    LONGEST,
    YAML_LINE,
    Piece,
    attributes_at,
    emphasis,
    is_rule,
    line_start,
    pieces,
)
from ui.widgets.text_units import units, whole

_SLICE = 0.005  # seconds of colouring at a time, after which the window comes first
_OPENING = 0.06  # seconds of it where a page is opened
_FENCE_SHIFT = 8  # the state of a fence carries its length and sign above these bits
_AHEAD = 400  # lines looked at for the end of a header


class State(IntEnum):
    """What the next line continues."""

    UNKNOWN = -1  # not looked at yet
    TEXT = 0
    HEADER = 1
    COMMENT = 2
    FENCE = 3  # and in the bits above: its sign and length


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colours the lines of one document. `known` says whether a page of the guide is meant by a link's target."""

    def __init__(self, document: QTextDocument, theme: Theme, known: Callable[[str], bool]) -> None:
        self._known = known
        self._targets: dict[str, bool] = {}  # what `known` said
        self._until = perf_counter() + _OPENING
        self._waiting = -1  # the first line, from 0, that is to be looked at again
        self._all = False  # whether those below it are, too, whatever it turns out to be
        self._slicing = False
        self._opening = 0.0  # until when a page is being opened
        self._go_on_soon = QTimer(singleShot=True, interval=0)
        self._look = _Look(theme)
        super().__init__(document.parent() or document)
        self._go_on_soon.timeout.connect(self._go_on)
        document.contentsChange.connect(self._begin)  # before Qt's own slot, which colours what has changed
        self.setDocument(document)
        self.rehighlight()  # Qt would put off what is coloured until then

    def set_known(self, known: Callable[[str], bool]) -> None:
        """The guide has other pages now."""
        self._known = known
        self._targets.clear()
        self._wait_for(0, all_=True)

    def take_time(self) -> None:
        """A page is opened: what comes now may take longer than a key may."""
        self._opening = perf_counter() + _OPENING

    def _begin(self) -> None:
        if not self._slicing:
            self._until = max(perf_counter() + _SLICE, self._opening)

    @property
    def is_colouring(self) -> bool:
        """Whether Qt is told of colours now, which it takes for a change of the text."""
        return self._slicing

    @property
    def is_waiting(self) -> bool:
        """Whether there are lines that are to be looked at again."""
        return self._waiting >= 0

    # in slices

    def _wait_for(self, line: int, all_: bool = False) -> None:
        self._waiting = line if self._waiting < 0 else min(self._waiting, line)
        self._all = self._all or all_
        self._go_on_soon.start()

    def _go_on(self) -> None:
        """Look at the lines that wait, as far as the time goes."""
        if self.document() is None:
            return
        block = self.document().findBlockByNumber(self._waiting)
        self._waiting = -1
        self._until = perf_counter() + _SLICE
        self._slicing = True
        self._look_at(block)
        self._slicing = False
        if self._waiting < 0:
            self._all = False

    def _look_at(self, block: QTextBlock) -> None:
        while block.isValid() and self._waiting < 0:
            before = block.userState()
            self.rehighlightBlock(block)
            if self._waiting >= 0 or (block.userState() == before and not self._all):
                return
            block = block.next()
            if block.isValid() and perf_counter() > self._until:
                self._wait_for(block.blockNumber())

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        old = self.currentBlockState()
        late = perf_counter() > self._until
        if late and old == State.UNKNOWN:
            if self._waiting < 0 or not self._all:
                self._wait_for(self.currentBlock().blockNumber(), all_=True)
            return
        state = self._colour(units(text), self.previousBlockState())
        if late and state != old:  # the lines below follow in the next slice
            self._wait_for(self.currentBlock().blockNumber())
            state = old
        self.setCurrentBlockState(state)

    # one line

    def _colour(self, text: str, before: int) -> int:
        """Colour a line; returns what the next one continues."""
        look = self._look
        number = self.currentBlock().blockNumber()
        if before == State.HEADER or (number == 0 and text.rstrip() == "---" and self._has_header()):
            return self._colour_header(text, number)
        kind = before & ((1 << _FENCE_SHIFT) - 1) if before > 0 else State.TEXT
        if kind == State.FENCE:
            self._all_of(text, look.code)
            return State.TEXT if _closes(text, before) else before
        if kind == State.COMMENT:
            end = text.find("-->")
            self.setFormat(0, len(text) if end < 0 else end + 3, look.faint)
            return State.COMMENT if end < 0 else State.TEXT
        fence = FENCE.match(text)
        if fence:
            self._all_of(text, look.code)
            sign = 1 if fence[1][0] == "`" else 0
            return State.FENCE | (min(len(fence[1]), 99) << (_FENCE_SHIFT + 1)) | (sign << _FENCE_SHIFT)
        return self._colour_words(text) if len(text) <= LONGEST else State.TEXT

    def _colour_header(self, text: str, number: int) -> int:
        look = self._look
        if number and text.rstrip() in ("---", "..."):
            self._all_of(text, look.faint)
            return State.TEXT
        self._all_of(text, look.header if number else look.faint)
        key = YAML_LINE.match(text)
        if key and number:
            self.setFormat(key.start(1), len(key[1]), look.key)
        comment = text.find("#") if text.lstrip().startswith("#") else text.find(" #")
        if comment >= 0 and number:
            self.setFormat(comment, len(text) - comment, look.faint)
        return State.HEADER

    def _has_header(self) -> bool:
        """Whether a line closes what the first one opens."""
        block = self.document().firstBlock().next()
        for _ in range(_AHEAD):
            if not block.isValid():
                return False
            if block.length() < 8 and block.text().rstrip() in ("---", "..."):  # the sign, and blanks
                return True
            block = block.next()
        return False

    def _colour_words(self, text: str) -> int:
        look = self._look
        base = look.plain
        if HEADING.match(text):
            base = look.heading
            self._all_of(text, base)
        elif is_rule(text):
            self._all_of(text, look.faint)
            return State.TEXT
        sign, box, callout = line_start(text)
        if sign:
            self.setFormat(sign[0], sign[1] - sign[0], look.sign)
        if box:
            self.setFormat(box[0], box[1] - box[0], look.box)
        attributes = attributes_at(text) if box or base is look.heading else len(text)
        self._emphasise(text, base)
        state = State.TEXT
        for piece in pieces(text):
            state = State.COMMENT if piece.kind == "open_comment" else state
            self._colour_piece(piece, text)
        if callout:
            self.setFormat(callout[0], callout[1] - callout[0], look.callout)
        if attributes < len(text):
            self.setFormat(attributes, len(text) - attributes, look.attributes)
        if "|" in text and state == State.TEXT:
            self._colour_bars(text)
        return state

    def _emphasise(self, text: str, base: QTextCharFormat) -> None:
        spans = emphasis(text)
        if not spans:
            return
        marks = bytearray(len(text))
        for span in spans:
            for at in range(span.start, span.end):
                marks[at] |= span.mark
        for start, end, mark in _runs(marks):
            self.setFormat(start, end - start, self._look.emphasised(base, mark))

    def _colour_piece(self, piece: Piece, text: str) -> None:
        look = self._look
        form = look.by_kind[piece.kind]
        if piece.kind == "wiki":
            target = whole(text[piece.start + 2 : piece.end - 2]).partition("|")[0].rstrip("\\").strip()
            form = look.link if self._is_known(target) else look.unknown
        self.setFormat(piece.start, piece.end - piece.start, form)

    def _colour_bars(self, text: str) -> None:
        at = text.find("|")
        while at >= 0:
            if not at or text[at - 1] != "\\":
                self.setFormat(at, 1, self._look.faint)
            at = text.find("|", at + 1)

    def _is_known(self, target: str) -> bool:
        if target not in self._targets:
            self._targets[target] = self._known(target)
        return self._targets[target]

    def _all_of(self, text: str, form: QTextCharFormat) -> None:
        self.setFormat(0, len(text), form)


def _runs(marks: bytearray) -> Iterator[tuple[int, int, int]]:
    """From where to where the same marks hold, where there are any."""
    start = 0
    while start < len(marks):
        mark = marks[start]
        end = start + 1
        while end < len(marks) and marks[end] == mark:
            end += 1
        if mark:
            yield start, end, mark
        start = end


def _closes(text: str, state: int) -> bool:
    fence = FENCE.match(text)
    length, sign = state >> (_FENCE_SHIFT + 1), "`" if state >> _FENCE_SHIFT & 1 else "~"
    return fence is not None and fence[1][0] == sign and len(fence[1]) >= length and not text[fence.end(1) :].strip()


class _Look:
    """How everything looks in a theme."""

    def __init__(self, theme: Theme) -> None:
        colour = theme.colour
        contrast = theme.name == "contrast"
        self.plain = QTextCharFormat()
        self.faint = _form(colour("ink2"))
        self.header = _form(colour("ink2"))
        self.key = _form(colour("sea"))
        self.heading = _form(colour("ink"), bold=True)
        self.sign = _form(colour("signal_ink"))
        self.box = _form(colour("sea"), bold=True)
        self.callout = _form(colour("signal_ink"), bold=True)
        self.attributes = _form(colour("ink2"))
        self.code = _form(colour("ink"))
        self.code.setBackground(colour("panel"))
        self.link = _form(colour("sea"))
        self.unknown = _form(colour("sea"))
        self.unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self.unknown.setUnderlineColor(colour("ink") if contrast else colour("bad"))
        self.by_kind = {
            "escape": self.faint,
            "code": self.code,
            "wiki": self.link,
            "link": self.link,
            "address": self.link,
            "directive": self.faint,
            "comment": self.faint,
            "open_comment": self.faint,
            "html": self.faint,
        }
        self._emphasised: dict[tuple[int, int], QTextCharFormat] = {}

    def emphasised(self, base: QTextCharFormat, mark: int) -> QTextCharFormat:
        """A format with bold (1), italics (2) and a line through it (4)."""
        key = (id(base), mark)
        if key not in self._emphasised:
            form = QTextCharFormat(base)
            if mark & 1:
                form.setFontWeight(QFont.Weight.Bold)
            form.setFontItalic(bool(mark & 2))
            form.setFontStrikeOut(bool(mark & 4))
            self._emphasised[key] = form
        return self._emphasised[key]


def _form(ink: QColor, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(ink)
    if bold:
        form.setFontWeight(QFont.Weight.Bold)
    return form


def is_text(block: QTextBlock) -> bool:
    """Whether a line is running text: not in the header, a fence or a comment that goes over lines."""
    before = block.previous().userState() if block.previous().isValid() else State.TEXT
    if not block.previous().isValid():
        return block.userState() != State.HEADER
    return before <= 0


def in_header(block: QTextBlock) -> bool:
    """Whether a line belongs to the page's header."""
    return block.userState() == State.HEADER
