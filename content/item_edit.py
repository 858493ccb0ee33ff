"""Change the items and headings of a list in its Markdown: words, attributes and order (FORMAT.md, "Checklists").

Lines are those of `Task.line` and `Heading.line`: 1-based, from the top of the file. Every other line stays as it is. A
line without an item or heading raises LookupError.
"""

import re
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, count

from content import item_attributes
from content.frontmatter import split
from content.item_attributes import Attributed
from content.syntax import parse
from content.tasks import split_attributes

MAX_ID = 28  # characters of an id that is made of an item's words

_BOX = re.compile(r"\[[ xX~-]\]")
_NUMBER = re.compile(r"(\d{1,9})([.)][ \t]*)$")
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l"})
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class _Place:
    """An item or heading and the lines that it takes, 0-based within the file; `end` is behind them."""

    first: int
    words_end: int  # behind its own paragraph
    end: int  # behind what stands under an item, blank lines left out
    is_task: bool
    underlined: bool  # a heading with a line of = or - below it
    text: str  # without markup
    attributes: dict[str, str]


def set_attributes(text: str, line: int, attributes: Mapping[str, str]) -> str:
    """Return the text with these attributes and no others at an item or heading; a flag has the value "".

    Those that stay keep their order and quotation marks. Braces and line breaks, which no value can hold, become
    parentheses and blanks. Raises ValueError for an attribute that no item has.
    """
    place = _find(text, line)
    wanted = item_attributes.cleaned(attributes)
    lines = text.split("\n")
    _set_attributes(lines, place, wanted)
    return "\n".join(lines)


def _set_attributes(lines: list[str], place: _Place, wanted: Mapping[str, str]) -> None:
    """An item may have them behind its first line or its last one, a heading behind its last one."""
    if wanted == place.attributes:
        return
    parts = _parts(lines, place)
    at = _holder(parts)
    written = {number: part.with_attributes(wanted if number == at else {}) for number, part in parts.items()}
    for number, line in sorted(written.items(), reverse=True):
        lines[number : number + 1] = [line] if line.strip() or number == place.first else []


def _parts(lines: list[str], place: _Place) -> dict[int, Attributed]:
    """The lines that attributes may stand at: the first and the last one of an item, the last one of a heading."""
    last = place.words_end - 1
    first = _first_line(lines, place) if place.is_task else last
    return {at: item_attributes.cut(lines[at], not place.is_task) for at in sorted({first, last})}


def _holder(parts: Mapping[int, Attributed]) -> int:
    """The line that has attributes, or else the last one."""
    return next((at for at, part in parts.items() if part.attributes), max(parts))


def set_text(text: str, line: int, words: str) -> str:
    """Return the text with other words, as Markdown and on one line, at an item or heading; its attributes stay."""
    place = _find(text, line)
    lines = text.split("\n")
    parts = _parts(lines, place)
    held = parts[_holder(parts)]
    kept = held if held.attributes else Attributed("")
    if kept.attributes != place.attributes:
        kept = Attributed("", item_attributes.written(place.attributes))
    words = _one_line(words)
    if place.is_task:
        box = _BOX.search(lines[place.first])
        before = lines[place.first][: box.end()] if box else ""
    else:
        level, before = _heading_marks(lines, place)
        before += "#" * level
        words = re.sub(r"(?:^|(?<=\s))(#+)$", r"\\\1", words)
    lines[place.first : place.words_end + place.underlined] = [
        " ".join(filter(None, (before, words, kept.braces))) + kept.after
    ]
    return "\n".join(lines)


def insert_item(text: str, after_line: int, words: str, attributes: Mapping[str, str]) -> str:
    """Return the text with an open item behind the one on a line and what stands under that.

    Behind a heading, or any other line, it becomes the first item of the list there, or of a new one.
    """
    braces = item_attributes.written(item_attributes.cleaned(attributes))
    item = " ".join(filter(None, ("[ ]", _one_line(words), braces)))
    lines = text.split("\n")
    position, prefix, gaps = _gap(text, lines, after_line)
    return "\n".join([*lines[:position], *_with_gaps([prefix + item], lines, position, gaps), *lines[position:]])


def remove_item(text: str, line: int) -> str:
    """Return the text without an item and what stands under it: further paragraphs and the items nested in it."""
    place = _find(text, line, task=True)
    lines = text.split("\n")
    del lines[place.first : place.end]
    return "\n".join(lines)


def move_item(text: str, line: int, to_line: int) -> str:
    """Return the text with an item, and what stands under it, moved to the place of another one.

    Moved down it comes behind that one, moved up in front of it. On the line of a heading it becomes the first item
    there. An item does not move into itself.
    """
    place = _find(text, line, task=True)
    target = _find(text, to_line)
    if place.first <= target.first < place.end:
        return text
    lines = text.split("\n")
    gaps = False
    if not target.is_task:
        position, prefix, gaps = _gap(text, lines, to_line)
    elif target.first > place.first:
        position, prefix = target.end, _prefix(lines[target.first])
    else:
        position, prefix = target.first, _prefix(lines[target.first])
    own = _prefix(lines[place.first])
    moved = [prefix + lines[place.first][len(own) :]]
    for each in lines[place.first + 1 : place.end]:
        under = each.startswith(_blank(own))
        moved.append(_blank(prefix) + each[len(own) :] if under else each)
    moved = _with_gaps(moved, lines, position, gaps)
    if position > place.first:
        new = [*lines[: place.first], *lines[place.end : position], *moved, *lines[position:]]
    else:
        new = [*lines[:position], *moved, *lines[position : place.first], *lines[place.end :]]
    return "\n".join(new)


def with_ids(text: str) -> str:
    """Return the text of a list with an `#id` for each item that has none, made of its words.

    They are unique within the page, whatever their case. Ids that are there never change.
    """
    places = [place for place in _places(text) if place.is_task]
    taken = {place.attributes["id"].casefold() for place in places if "id" in place.attributes}
    lines = text.split("\n")
    nameless = [(place, _new_id(place.text, taken)) for place in places if "id" not in place.attributes]
    for place, id_ in reversed(nameless):  # so that the lines of the others stay right
        parts = _parts(lines, place)
        at = _holder(parts)
        with suppress(ValueError):  # there may be no room for one
            lines[at] = parts[at].with_attributes({"id": id_, **parts[at].attributes})
    return "\n".join(lines)


def _places(text: str) -> list[_Place]:
    """The items with a box and the headings of a page, from top to bottom."""
    page = split(text)
    offset = page.body_line - 1
    lines = text.split("\n")
    found: list[_Place] = []
    ends: list[int] = []  # of the list items that are open
    tokens = parse(page.body, "").tokens
    for position, token in enumerate(tokens):
        first, end = (each + offset for each in token.map or (0, 0))
        if token.type == "list_item_open":
            ends.append(end)
        elif token.type == "list_item_close":
            ends.pop()
        elif token.type == "heading_open":
            underlined = token.markup in ("=", "-")
            meta = token.meta
            found.append(_Place(first, end - underlined, end, False, underlined, meta["text"], meta["attributes"]))
        elif token.type == "inline" and "mark" in token.meta and tokens[position - 1].type == "paragraph_open":
            under = min(ends[-1], len(lines))
            while under > end and not lines[under - 1].strip(" \t>"):
                under -= 1
            meta = token.meta
            found.append(_Place(first, end, under, True, False, meta["text"], meta["attributes"]))
    return found


def _find(text: str, line: int, task: bool = False) -> _Place:
    for place in _places(text):
        if place.first == line - 1 and (place.is_task or not task):
            return place
    raise LookupError(line)


def _first_line(lines: list[str], place: _Place) -> int:
    """The line that the words begin on: they may stand below their box."""
    box = _BOX.search(lines[place.first]) if place.is_task else None
    below = box and not lines[place.first][box.end() :].strip() and place.words_end > place.first + 1
    return place.first + 1 if below else place.first


def _heading_marks(lines: list[str], place: _Place) -> tuple[int, str]:
    """A heading's level, and what stands in front of it on its line, such as the mark of a quote."""
    if place.underlined:
        level = 1 if "=" in lines[place.words_end] else 2
        before = re.match(r"[ \t>]*", lines[place.first])
        return level, before[0] if before else ""
    marks = re.search(r"#{1,6}", lines[place.first])
    return (len(marks[0]), lines[place.first][: marks.start()]) if marks else (1, "")


def _prefix(line: str) -> str:
    """What an item's line has in front of the box, without the marks of lists around it."""
    box = _BOX.search(line)
    prefix = line[: box.start()] if box else ""
    mark = re.search(r"(?:[-*+]|\d{1,9}[.)])[ \t]*$", prefix)
    return _blank(prefix[: mark.start()]) + mark[0] if mark else prefix


def _blank(prefix: str) -> str:
    """A prefix as the lines below an item have it: marks of quotes stay."""
    return re.sub(r"[^\s>]", " ", prefix)


def _gap(text: str, lines: list[str], after_line: int) -> tuple[int, str, bool]:
    """Where an item behind a line goes, what it begins with, and whether blank lines must keep it apart."""
    places = _places(text)
    here = next((place for place in places if place.first == after_line - 1), None)
    if here and here.is_task:
        prefix = _NUMBER.sub(lambda number: f"{int(number[1]) + 1}{number[2]}", _prefix(lines[here.first]))
        return here.end, prefix, False
    position = here.end if here else min(max(after_line, split(text).body_line - 1), len(lines))
    following = position
    while following < len(lines) and not lines[following].strip():
        following += 1
    task = next((place for place in places if place.first == following and place.is_task), None)
    if task and here:
        return following, _prefix(lines[following]), False
    return position, "- ", True


def _with_gaps(item: list[str], lines: list[str], position: int, gaps: bool) -> list[str]:
    if not gaps:
        return item
    above = [""] if position and lines[position - 1].strip() else []
    below = [""] if position < len(lines) and lines[position].strip() else []
    if position == len(lines):
        below = [""]  # the last line ends, too
    return [*above, *item, *below]


def _one_line(words: str) -> str:
    """Words that stay words: no line breaks, and no attributes among them."""
    words = " ".join(_UNSEEN.sub("", words).split())
    if split_attributes(words)[1]:
        start = words.rindex("{")
        words = f"{words[:start]}\\{words[start:]}"
    return words


def _new_id(words: str, taken: set[str]) -> str:
    """The first words of a text in plain letters, unlike all that are taken; it is taken then, too."""
    spelled = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", words).lower().translate(_SPELLED))
    ascii_words = re.findall(r"[a-z0-9]+", "".join(c for c in spelled if not unicodedata.combining(c)))
    id_ = ascii_words[0][:MAX_ID] if ascii_words else "item"
    for word in ascii_words[1:]:
        if len(id_) + 1 + len(word) > MAX_ID:
            break
        id_ += f"-{word}"
    unique = next(each for each in chain((id_,), (f"{id_}-{number}" for number in count(2))) if each not in taken)
    taken.add(unique)
    return unique
