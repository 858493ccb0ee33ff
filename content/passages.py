"""A part of a page, known by its words and those around it, and found again after the page was changed.

How much white space stands between words never counts: a paragraph may be wrapped anew, and the window has U+FFFC
where it shows a picture.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import unescape
from itertools import islice

CONTEXT = 64  # characters kept on each side of a passage
NEAR = 16  # characters on each side by which it is looked for where not all of them are there
MAX_PLACES = 200  # that are compared: some passages stand everywhere
MAX_COMPARED = 400_000  # characters of all these places
MAX_CHANGED = 10  # places that are compared where a passage may have been rewritten
MAX_GROWTH = 200  # characters that a rewritten passage may have beyond twice its length
MAX_LETTERS = 120  # characters of passages that are compared by letters, longer ones by words
ALIKE = 0.6  # from 0 to 1: how much of a passage must still be there where it was rewritten

_WORD = re.compile(r"[^\s\ufffc]+")
_WHITE = re.compile(r"[\s\ufffc]+")
_MARKUP = re.compile(
    r"""<!--.*?(?:-->|\Z)|<(?P<unseen>style|script|head|title)\b.*?(?:</(?P=unseen)\s*>|\Z)"""
    r"""|<(?P<tag>/?[a-z][a-z0-9]*)(?:[^<>"']|"[^"]*"|'[^']*')*+>""",
    re.DOTALL | re.IGNORECASE,
)
_STARTING_LINES = (
    "blockquote body br caption dd div dl dt h1 h2 h3 h4 h5 h6 hr html li ol p pre table tbody td tfoot th thead tr ul"
    " address article aside center footer form header main nav section"
)
_BLOCKS = frozenset(_STARTING_LINES.split())


@dataclass(frozen=True, slots=True)
class Quote:
    """The words of a passage, and up to CONTEXT characters on each side; white space in them is one blank."""

    exact: str
    before: str = ""
    after: str = ""


def quote(text: str, start: int, end: int) -> Quote:
    """Return the words between two positions of a text, with what stands around them."""
    words = list(_WORD.finditer(text, start, end))
    if words:
        start, end = words[0].start(), words[-1].end()
    before = _WHITE.sub(" ", text[:start]).lstrip()
    after = _WHITE.sub(" ", text[end:]).rstrip()
    return Quote(" ".join(word[0] for word in words), before[-CONTEXT:], after[:CONTEXT])


def find(text: str, quote: Quote) -> tuple[int, int] | None:
    """Return where a passage stands in a text: its start and end, or None where it is gone.

    Of several places the one with the surroundings that fit best is meant. Where the words were changed but both
    surroundings are still there, close together, what stands between them is meant if it is much the same; also where
    the same words stand elsewhere, between other surroundings.
    """
    wanted = Quote(_collapse(quote.exact), _WHITE.sub(" ", quote.before), _WHITE.sub(" ", quote.after))
    if not wanted.exact:
        return None
    collapsed = _collapse(text)
    place = _best_place(collapsed, wanted)
    span = None if place is None else (place, place + len(wanted.exact))
    if span is None or not _is_beside(collapsed, span, wanted):
        span = _changed_span(collapsed, wanted, CONTEXT) or span or _changed_span(collapsed, wanted, NEAR)
    return _positions(text, collapsed, *span) if span else None


def _collapse(text: str) -> str:
    return " ".join(text.replace("\ufffc", " ").split())


def _places(text: str, part: str, most: int) -> Iterator[int]:
    """Where a part stands in a text, at `most` so many times."""
    place = text.find(part)
    while place >= 0 and most:
        yield place
        most -= 1
        place = text.find(part, place + 1)


def _best_place(text: str, wanted: Quote) -> int | None:
    before, after = wanted.before, wanted.after
    places: dict[int, None] = {}
    for left, right in (
        (before, after),
        (before, ""),
        ("", after),
        (before[-NEAR:], ""),
        ("", after[:NEAR]),
        ("", ""),
    ):
        part = left + wanted.exact + right
        for place in _places(text, part, min(MAX_PLACES, 1 + MAX_COMPARED // len(part))):
            places[place + len(left)] = None
    return max(places, key=lambda place: _fit(text, place, wanted), default=None)


def _fit(text: str, place: int, wanted: Quote) -> int:
    """How well the surroundings of a place fit: characters next to it that are the same, and words around it."""
    end = place + len(wanted.exact)
    before, after = text[max(0, place - CONTEXT) : place], text[end : end + CONTEXT]
    same = _common(before[::-1], wanted.before[::-1]) + _common(after, wanted.after)
    if len(wanted.before) < CONTEXT and place == len(wanted.before):
        same += CONTEXT  # both stand at the beginning
    if len(wanted.after) < CONTEXT and len(text) - end == len(wanted.after):
        same += CONTEXT
    shared = {*before.split(), *after.split()} & {*wanted.before.split(), *wanted.after.split()}
    return same + sum(map(len, shared))


def _is_beside(text: str, span: tuple[int, int], wanted: Quote) -> bool:
    """Whether all that stood on one side of a passage stands there still."""
    start, end = span
    left, right = len(wanted.before), len(wanted.after)
    before = text.endswith(wanted.before, 0, start) and (left >= CONTEXT or left == start)
    return before or (text.startswith(wanted.after, end) and (right >= CONTEXT or right == len(text) - end))


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    if one.startswith(other):
        return len(other)
    return next((place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))


def _changed_span(text: str, wanted: Quote, context: int) -> tuple[int, int] | None:
    """The most similar words between the same surroundings, of which so many characters must be there."""
    left, right = wanted.before[-context:].strip(), wanted.after[:context].strip()
    longest = 2 * len(wanted.exact) + MAX_GROWTH
    best: tuple[float, int, int] = (0.0, 0, 0)
    for place in _edges(text, left):
        start = place + len(left)
        end = _end(text, right, start, longest)
        between = text[start:end].strip()
        if end > start and between:
            start = text.find(between, start)
            best = max(
                best, (_likeness(wanted.exact, between), start, start + len(between)), key=lambda found: found[0]
            )
    return best[1:] if best[0] >= ALIKE else None


def _edges(text: str, left: str) -> Iterator[int]:
    """Where the words before a passage stand. Few words stand before it only at the very beginning."""
    if len(left) < NEAR - 1:
        yield from (0,) if text.startswith(left) else ()
    else:
        yield from _places(text, left, MAX_CHANGED)


def _end(text: str, right: str, start: int, longest: int) -> int:
    """Where the words after a passage begin, or -1."""
    if len(right) < NEAR - 1:
        end = len(text) - len(right)
        return end if text.endswith(right) and end - start <= longest else -1
    return text.find(right, start, start + longest + len(right))


def _likeness(one: str, other: str) -> float:
    if max(len(one), len(other)) <= MAX_LETTERS:
        return SequenceMatcher(None, one, other, autojunk=False).ratio()
    words, others = Counter(one.split()), Counter(other.split())
    return 2 * (words & others).total() / (words.total() + others.total())


def _positions(text: str, collapsed: str, start: int, end: int) -> tuple[int, int]:
    """The positions in a text that two positions in its collapsed form, both next to letters, stand for."""
    first, last = collapsed.count(" ", 0, start), collapsed.count(" ", 0, end)
    words = list(islice(_WORD.finditer(text), first, last + 1))
    return (
        words[0].start() + start - collapsed.rfind(" ", 0, start) - 1,
        words[-1].start() + end - collapsed.rfind(" ", 0, end) - 1,
    )


def plain(html: str) -> str:
    """Return what a reader sees of composed HTML as text, one paragraph, cell or item a line.

    Up to white space this is what the window's document has as its text, without the names that it gives to callouts.
    """
    out: list[str] = []
    position = preformatted = 0
    for markup in _MARKUP.finditer(html):
        out.append(_seen(html[position : markup.start()], preformatted))
        position = markup.end()
        tag = (markup["tag"] or "").lower()
        name = tag.removeprefix("/")
        if name in _BLOCKS:
            out.append("\n")
        elif name == "img":
            out.append(" ")
        if name == "pre":
            preformatted = max(0, preformatted + (-1 if tag.startswith("/") else 1))
    out.append(_seen(html[position:], preformatted))
    lines = (" ".join(line.split()) for line in "".join(out).split("\n"))
    return "\n".join(line for line in lines if line)


def _seen(text: str, preformatted: int) -> str:
    """A piece of HTML without tags, as text. Only preformatted text keeps its line breaks."""
    text = unescape(text)
    return text if preformatted else text.replace("\n", " ")
