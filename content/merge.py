"""Two people changed one page: what of both goes together, and what somebody has to decide.

Texts are compared by paragraph, item, row or line of the header. What stands side by side does not touch; the same
paragraph changed twice is a conflict, unless both made the same change of it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TypeAlias

from content import frontmatter
from content.alignment import aligned
from content.frontmatter import HeaderUnreadable, Tree, Value

_Said: TypeAlias = "Value | None"  # by a header

_FENCE = re.compile(r"[ \t>]*(`{3,}(?=[^`]*$)|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6}\s")
_STARTS_BLOCK = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s|\s*\|")


class PieceKind(StrEnum):
    """Who changed a piece of a text."""

    SAME = "same"  # nobody
    MINE = "mine"
    THEIRS = "theirs"
    BOTH_SAME = "both-same"  # both, and alike
    CONFLICT = "conflict"  # both, and differently


class Choice(Enum):
    """What becomes of a conflict."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"  # mine, then theirs


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the three texts, in their order. Put together, each gives its whole text."""

    kind: PieceKind
    base: str
    mine: str
    theirs: str
    header: bool = False  # it begins within the header, where keeping both would often say a key twice


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of two changed texts."""

    text: str | None  # None as long as there is a conflict
    pieces: tuple[Piece, ...]

    @property
    def conflicts(self) -> tuple[Piece, ...]:
        """What somebody has to decide, in the order in which `resolved` wants to know."""
        return tuple(piece for piece in self.pieces if piece.kind is PieceKind.CONFLICT)


def merge(base: str, mine: str, theirs: str) -> Merged:
    """Put the changes of two texts together that both began with `base`. All have LF line ends.

    A header that would not be readable any more, or would say something that nobody wrote, becomes one conflict.
    """
    for lines in (True, False):
        cuts = [_cut(text, lines) for text in (base, mine, theirs)]
        parts = list(_parts(*(cut.tokens for cut in cuts)))
        pieces = tuple(_pieces(parts, cuts[0].header))
        if any(piece.kind is PieceKind.CONFLICT for piece in pieces):
            return Merged(None, pieces)
        text = "".join(_taken(piece) for piece in pieces)
        told = [token for part in parts for token in part.taken if token.strip()]
        if told == [token for token in _cut(text, lines).tokens if token.strip()] and _is_sound(
            base, mine, theirs, text
        ):
            return Merged(text, pieces)
    return Merged(None, (Piece(PieceKind.CONFLICT, base, mine, theirs, header=True),))


def resolved(pieces: Sequence[Piece], choices: Sequence[Choice | str]) -> str:
    """The text in which each conflict is what was chosen for it, or somebody's own words.

    Raises `ValueError` where there are not as many choices as conflicts.
    """
    waiting = iter(choices)
    conflicts = sum(piece.kind is PieceKind.CONFLICT for piece in pieces)
    if conflicts != len(choices):
        raise ValueError(f"{len(choices)} choices for {conflicts} conflicts")
    return "".join(
        _chosen(piece, next(waiting)) if piece.kind is PieceKind.CONFLICT else _taken(piece) for piece in pieces
    )


def _taken(piece: Piece) -> str:
    return piece.theirs if piece.kind is PieceKind.THEIRS else piece.mine


def _chosen(piece: Piece, choice: Choice | str) -> str:
    match choice:
        case Choice.MINE:
            return piece.mine
        case Choice.THEIRS:
            return piece.theirs
        case Choice.BOTH:
            return piece.mine + _between(piece) + piece.theirs
        case _:
            return choice


def _between(piece: Piece) -> str:
    """What parts the two forms of a piece, if both are kept."""
    if not piece.mine or not piece.theirs or piece.mine.endswith("\n") or piece.theirs.startswith("\n"):
        return ""
    is_row = bool(_STARTS_BLOCK.match(piece.mine) and _STARTS_BLOCK.match(piece.theirs))
    return "\n" if piece.header or is_row else "\n\n"


# Cutting. A text is its paragraphs and what stands between them, so that a change of one never touches the next.


@dataclass(frozen=True, slots=True)
class _Cut:
    tokens: list[str]  # paragraphs without their last line end, and the blanks between them
    header: int  # tokens of the header


def _cut(text: str, header_lines: bool) -> _Cut:
    split = frontmatter.split(text)
    head = text[: len(text) - len(split.body)] if split.body_line > 1 else ""
    blocks: list[tuple[int, int]] = []  # of each, where it begins and ends
    if head and not header_lines:
        blocks = [(0, len(head.rstrip("\n")))]
    elif head:
        position = 0
        for line in head.split("\n"):
            if line.strip():
                blocks.append((position, position + len(line)))
            position += len(line) + 1
    blocks += _blocks(text, len(head))
    tokens: list[str] = []
    header = end = 0
    for start, after in [*blocks, (len(text), len(text))]:
        tokens += filter(None, (text[end:start], text[start:after]))
        end = after
        if end <= len(head):
            header = len(tokens)
    return _Cut(tokens, header)


def _blocks(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where Markdown begins something new; code in fences stays in one piece, blank lines are in none."""
    begun = end = -1
    fence = ""
    for line in text[start:].split("\n"):
        after = start + len(line)
        marker = _FENCE.match(line)
        if fence:
            end = after
            if marker and marker[1].startswith(fence) and not line[marker.end() :].strip():
                yield begun, end
                begun, fence = -1, ""
        elif not line.strip():
            if begun >= 0:
                yield begun, end
            begun = -1
        else:
            heading = _HEADING.match(line)
            if begun >= 0 and (heading or marker or _STARTS_BLOCK.match(line)):
                yield begun, end
                begun = -1
            begun, end = start if begun < 0 else begun, after
            fence = marker[1] if marker else ""
            if heading:
                yield begun, end
                begun = -1
        start = after + 1
    if begun >= 0:
        yield begun, end


# Comparing.


@dataclass(frozen=True, slots=True)
class _Hunk:
    """Tokens of the base, from `start` to `end`, that one side has replaced."""

    start: int
    end: int
    from_: int  # in the side's own tokens
    to: int


def _hunks(base: Sequence[str], other: Sequence[str]) -> list[_Hunk]:
    hunks: list[_Hunk] = []
    start = from_ = 0
    for one, two in [*aligned(base, other), (len(base), len(other))]:
        if one > start or two > from_:
            hunks.append(_Hunk(start, one, from_, two))
        start, from_ = one + 1, two + 1
    return hunks


# Putting together.


@dataclass(frozen=True, slots=True)
class _Part:
    kind: PieceKind
    place: int  # in the tokens of the base
    base: list[str]
    mine: list[str]
    theirs: list[str]

    @property
    def taken(self) -> list[str]:
        return self.theirs if self.kind is PieceKind.THEIRS else self.mine


def _parts(base: list[str], mine: list[str], theirs: list[str]) -> Iterator[_Part]:
    """The three texts in parts; changes whose places in the base overlap are in one."""
    sides = ((mine, _hunks(base, mine)), (theirs, _hunks(base, theirs)))
    waiting = sorted(
        ((hunk, side) for side, (_, hunks) in enumerate(sides) for hunk in hunks),
        key=lambda one: (one[0].start, one[0].end),
    )
    done = at = 0
    while at < len(waiting):
        start, end = waiting[at][0].start, waiting[at][0].end
        found: tuple[list[_Hunk], list[_Hunk]] = ([], [])
        while at < len(waiting) and (not any(found) or _overlap(waiting[at][0], start, end)):
            hunk, side = waiting[at]
            found[side].append(hunk)
            end = max(end, hunk.end)
            at += 1
        if start > done:
            yield _Part(PieceKind.SAME, done, base[done:start], base[done:start], base[done:start])
        texts = [list(_replaced(base, side[0], hunks, start, end)) for side, hunks in zip(sides, found, strict=True)]
        yield _Part(_kind(found, texts), start, base[start:end], texts[0], texts[1])
        done = end
    if done < len(base):
        yield _Part(PieceKind.SAME, done, base[done:], base[done:], base[done:])


def _overlap(hunk: _Hunk, start: int, end: int) -> bool:
    """Whether a change that begins at or after `start` touches what is between `start` and `end`."""
    return hunk.start < end or (hunk.start == hunk.end == start == end)


def _replaced(base: list[str], side: list[str], hunks: list[_Hunk], start: int, end: int) -> Iterator[str]:
    for hunk in hunks:
        yield from base[start : hunk.start]
        yield from side[hunk.from_ : hunk.to]
        start = hunk.end
    yield from base[start:end]


def _kind(found: tuple[list[_Hunk], list[_Hunk]], texts: list[list[str]]) -> PieceKind:
    if not found[1]:
        return PieceKind.MINE
    if not found[0]:
        return PieceKind.THEIRS
    return PieceKind.BOTH_SAME if texts[0] == texts[1] else PieceKind.CONFLICT


def _pieces(parts: list[_Part], header: int) -> Iterator[Piece]:
    for part in parts:
        base, mine, theirs = ("".join(tokens) for tokens in (part.base, part.mine, part.theirs))
        yield Piece(part.kind, base, mine, theirs, header=part.place < header)


# What a header says. Lines that merge well may still make a key stand twice, or land in another service.


def _is_sound(base: str, mine: str, theirs: str, merged: str) -> bool:
    """Whether the header says what either side wrote, if both of theirs could be read."""
    one, other, told, before = _read(mine), _read(theirs), _read(merged), _read(base)
    if one is None or other is None:
        return True
    if told is None or (told.doubles and not one.doubles and not other.doubles):
        return False
    return before is None or _fits(before.values, one.values, other.values, told.values)


def _read(text: str) -> Tree | None:
    try:
        return frontmatter.read(frontmatter.split(text).header)
    except HeaderUnreadable:
        return None


def _fits(base: _Said, mine: _Said, theirs: _Said, merged: _Said) -> bool:
    """Whether a merged value is what comes of the three."""
    if mine in (base, theirs):
        return merged == theirs
    if theirs == base:
        return merged == mine
    known = [_by_name(value) for value in (base, mine, theirs, merged)]
    if any(one is None for one in known[1:]):
        return isinstance(merged, list)
    maps = [one or {} for one in known]
    keys = {key for one in maps for key in one}
    first, second, third, result = maps
    return all(_fits(first.get(key), second.get(key), third.get(key), result.get(key)) for key in keys)


def _by_name(value: _Said) -> Mapping[str, Value] | None:
    """The values of a mapping by key, the entries of a list by what they are known by; nothing for any other."""
    if isinstance(value, dict):
        return value
    if not isinstance(value, list):
        return None
    named: dict[str, Value] = {}
    for entry in value:
        if not isinstance(entry, dict):
            return None
        name = entry.get("id") or [entry.get(key, "") for key in ("as", "from", "service", "name")]
        named[str(name)] = entry
    return named if len(named) == len(value) else None
