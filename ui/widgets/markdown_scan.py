"""Finds what is to be coloured in one line of Markdown, in time linear in its length.

Every repetition is bounded or cannot run over its own beginning, so that hostile lines cost no more than others.
"""

import re
from dataclasses import dataclass

from content.tasks import MAX_ATTRIBUTES, split_attributes

LONGEST = 8_000  # characters of a line that is coloured; Qt lays out many colours slowly

BOLD, ITALIC, STRIKE = 1, 2, 4

HEADING = re.compile(r"[ ]{0,3}#{1,6}(?:[ \t]|$)")
FENCE = re.compile(r"[ ]{0,3}(?:>[ ]?){0,5}(`{3,200}(?=[^`]{0,200}$)|~{3,200})")
YAML_LINE = re.compile(r"[ \t]{0,100}(?:-[ \t]{1,20}){0,5}\{?([\w.-]{1,60}):(?=\s|$)")

_RULE = re.compile(r"[ ]{0,3}(?:(?:-[ \t]{0,5}){3,80}|(?:\*[ \t]{0,5}){3,80}|(?:_[ \t]{0,5}){3,80})")
_SIGN = re.compile(
    r"[ \t]{0,100}((?:>[ ]?){1,10})?[ \t]{0,100}((?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))?"
    r"(?:[ \t]{1,20}(\[[ xX~-]\])(?=[ \t]|$))?"
)
_CALLOUT = re.compile(r"\[![A-Za-z][\w-]{0,30}\][+-]?")
_PIECE = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<code>`[^`]{1,1000}`(?!`)|``(?:[^`]|`(?!`)){1,1000}``(?!`))"
    r"|(?P<wiki>\[\[(?!\^)[^\[\]]{1,500}\]\])"
    r"|(?P<link>!?\[[^\[\]]{0,500}\]\([^()]{0,500}\))"
    r"|(?P<directive>\{\{[^{}]{1,500}\}\}|\{%[^{}]{1,500}%\})"
    r"|(?P<comment><!--)"
    r"|(?P<address><(?:https?|mailto):[^<>\s]{1,500}>|https?://[^\s<>()\[\]]{1,500})"
    r"|(?P<html></?[A-Za-z][^<>]{0,200}>)"
)
_RUN = re.compile(r"\\.|\*{1,3}|_{1,3}|~~")
_STAR, _LINE = "*", "_"
_MARKS = {"*": ITALIC, "_": ITALIC, "**": BOLD, "__": BOLD, "***": BOLD | ITALIC, "___": BOLD | ITALIC, "~~": STRIKE}
_MOST = 150  # coloured parts of a line, of each kind
_DEEPEST = 50  # marks that wait for their end


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line that is of one kind."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Emphasis:
    """A part of a line in bold, in italics or struck out, with its signs."""

    mark: int
    start: int
    end: int


Span = tuple[int, int]


def pieces(text: str) -> list[Piece]:
    """Code, links, directives, comments and addresses, in their order."""
    found: list[Piece] = []
    at = 0
    while len(found) < _MOST and (match := _PIECE.search(text, at)):
        kind, at = match.lastgroup or "", match.end()
        if kind == "comment":
            end = text.find("-->", at)
            if end < 0:
                return [*found, Piece("open_comment", match.start(), len(text))]
            at = end + 3
        found.append(Piece(kind, match.start(), at))
    return found


def emphasis(text: str) -> list[Emphasis]:
    """What is set in bold or italics, or struck out; of marks in each other, the inner first."""
    waiting: list[tuple[str, int]] = []
    found: list[Emphasis] = []
    for match in _RUN.finditer(text):
        run, start, end = match[0], match.start(), match.end()
        if len(found) == _MOST:
            break
        if run.startswith("\\"):
            continue
        opens = end < len(text) and not text[end].isspace()
        closes = start > 0 and not text[start - 1].isspace()
        if run[0] == _LINE and opens and closes and text[start - 1].isalnum() and text[end].isalnum():
            continue
        place = next((at for at in range(len(waiting) - 1, -1, -1) if waiting[at][0] == run), -1) if closes else -1
        if place >= 0:
            found.append(Emphasis(_MARKS[run], waiting[place][1], end))
            del waiting[place:]
        elif opens and len(waiting) < _DEEPEST:
            waiting.append((run, start))
    return found


def line_start(text: str) -> tuple[Span | None, Span | None, Span | None]:
    """Where the signs of a quotation or an item stand, the box, and the name of a callout."""
    match = _SIGN.match(text)
    if not match:
        return None, None, None
    groups = [number for number in (1, 2) if match[number]]
    sign = (match.start(groups[0]), match.end(groups[-1])) if groups else None
    box = match.span(3) if match[3] and match[2] else None
    callout = _CALLOUT.match(text, match.end(1)) if match[1] else None
    return sign, box, callout.span() if callout else None


def is_rule(text: str) -> bool:
    """Whether a line is nothing but a rule."""
    return bool(_RULE.fullmatch(text.rstrip()))


def attributes_at(text: str) -> int:
    """Where the attributes at the end of an item or a heading begin; the line's length where there are none."""
    stripped = text.rstrip()
    if not stripped.endswith("}"):
        return len(text)
    start = stripped.rfind("{", max(0, len(stripped) - MAX_ATTRIBUTES))
    return start if start >= 0 and split_attributes(stripped[max(0, start - 1) :])[1] else len(text)
