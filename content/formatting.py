"""What the keys for bold, lists, headings and the like make of lines of Markdown: functions on text and selection."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from content.tasks import split_attributes

MOST_DEPTH = 12  # levels of a list that Tab makes
INDENT = 2  # blanks of one level of a bulleted list

_BULLET = r"(?:[-*+]|\d{1,9}[.)])"
_ITEM = re.compile(
    rf"([ \t]{{0,200}}(?:>[ ]?){{0,10}}[ \t]{{0,200}})({_BULLET})([ \t]{{1,20}})(\[[ xX~-]\][ \t]{{1,20}})?"
)
_EMPTY_ITEM = re.compile(
    rf"([ \t]{{0,200}}(?:>[ ]?){{0,10}}[ \t]{{0,200}})({_BULLET})[ \t]{{0,20}}(\[[ xX~-]\])?[ \t]{{0,20}}$"
)
_QUOTE = re.compile(r"[ ]{0,3}(?:>[ ]?){1,10}")
_HEADING = re.compile(r"(#{1,6})(?:[ \t]{1,20}|$)")
_BEFORE_WORDS = re.compile(
    rf"[ \t]{{0,200}}(?:>[ ]?){{0,10}}(?:#{{1,6}}[ \t]{{1,20}})?"
    rf"(?:{_BULLET}[ \t]{{1,20}}(?:\[[ xX~-]\][ \t]{{1,20}})?)?"
)
_CALLOUT = re.compile(r"> ?\[![A-Za-z][\w-]{0,30}\]")
_NUMBERED = re.compile(r"[ \t]{0,200}\d{1,9}[.)]")


@dataclass(frozen=True, slots=True)
class Lines:
    """Whole lines, and what is selected in them. Positions count characters from the start of the first line."""

    text: str
    start: int
    end: int

    @property
    def selected(self) -> str:
        """The words that are selected."""
        return self.text[self.start : self.end]


# Inline


def bold(lines: Lines) -> Lines:
    """Set the selection, or the word at the caret, in bold; take it back where it is."""
    return _marked(lines, "**")


def italic(lines: Lines) -> Lines:
    """Set the selection, or the word at the caret, in italics; take it back where it is."""
    return _marked(lines, "*")


def _marked(lines: Lines, mark: str) -> Lines:
    text, start, end = lines.text, *_words_at(lines)
    if start == end:
        return _marked_nothing(lines, mark)
    if _has_mark(text, start, end, mark):
        return _without_mark(lines, start, end, mark)
    done, position, added = [], 0, 0
    for line in text.split("\n"):
        first, last = max(start - position, _words_from(line)), min(end - position, len(line))
        piece = line[first:last] if first < last else ""
        if piece.strip():
            first += len(piece) - len(piece.lstrip())
            last -= len(piece) - len(piece.rstrip())
            start = first + position if not added else start
            added += 2 * len(mark)
            done.append(f"{line[:first]}{mark}{line[first:last]}{mark}{line[last:]}")
        else:
            done.append(line)
        position += len(line) + 1
    if not added:
        return lines
    if lines.start == lines.end:
        return Lines("\n".join(done), lines.start + len(mark), lines.start + len(mark))
    inner = len(mark) if "\n" not in text[start:end] else 0
    return Lines("\n".join(done), start + inner, end + added - inner)


def _words_from(line: str) -> int:
    """Where the words of a line begin: after the signs of quotations, headings, items and boxes."""
    match = _BEFORE_WORDS.match(line)
    return match.end() if match else 0


def _words_at(lines: Lines) -> tuple[int, int]:
    """The selection without blanks at its ends; the word at the caret where nothing is selected."""
    text, start, end = lines.text, lines.start, lines.end
    if start == end:
        while start and _of_word(text[start - 1]):
            start -= 1
        while end < len(text) and _of_word(text[end]):
            end += 1
        return (start, end) if start < lines.start < end else (lines.start, lines.start)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _of_word(character: str) -> bool:
    return character.isalnum() or character in "-–’'"


def _runs(text: str, start: int, end: int) -> tuple[int, int]:
    """How many stars stand right before `start` and right after `end`."""
    before = next(n for n in count() if start - n - 1 < 0 or text[start - n - 1] != "*")
    after = next(n for n in count() if end + n >= len(text) or text[end + n] != "*")
    return before, after


def _bears(stars: int, mark: str) -> bool:
    """Whether so many stars mean bold (2, 3) or italics (1, 3)."""
    return stars == 3 or stars == len(mark)


def _has_mark(text: str, start: int, end: int, mark: str) -> bool:
    inside = text[start:end]
    if "\n" in inside:
        return False
    leading = len(inside) - len(inside.lstrip("*"))
    trailing = len(inside) - len(inside.rstrip("*"))
    if len(inside) > 2 * len(mark) and _bears(leading, mark) and _bears(trailing, mark):
        return True
    before, after = _runs(text, start, end)
    return _bears(before, mark) and _bears(after, mark)


def _without_mark(lines: Lines, start: int, end: int, mark: str) -> Lines:
    text, size = lines.text, len(mark)
    inside = text[start:end]
    if inside.startswith("*") and len(inside) > 2 * size:
        return Lines(text[:start] + inside[size:-size] + text[end:], start, end - 2 * size)
    moved = max(0, min(size, lines.start - (start - size)))
    text = text[: start - size] + inside + text[end + size :]
    if lines.start == lines.end:
        return Lines(text, lines.start - moved, lines.start - moved)
    return Lines(text, start - size, end - size)


def _marked_nothing(lines: Lines, mark: str) -> Lines:
    """A pair of marks with the caret between them; an empty pair around the caret goes."""
    text, at, size = lines.text, lines.start, len(mark)
    before, after = _runs(text, at, at)
    if before == after and before and _bears(before, mark):
        return Lines(text[: at - size] + text[at + size :], at - size, at - size)
    return Lines(text[:at] + mark + mark + text[at:], at + size, at + size)


# Lines


def heading(lines: Lines) -> Lines:
    """Make the lines headings of the second level; those of the second the third, of the third plain text again."""

    def changed(line: str) -> str:
        match = _HEADING.match(line)
        level = len(match[1]) if match else 0
        words = line[match.end() :] if match else line.lstrip()
        following = {0: 2, 1: 2, 2: 3}.get(level, 0)
        return f"{'#' * following} {words}" if following else words

    return _each(lines, changed, also_empty="\n" not in lines.text)


def bullets(lines: Lines) -> Lines:
    """Make the lines items of a list, or take that back."""
    return _listed(lines, lambda _: "- ", lambda item: item[2] in "-*+" and not item[4])


def numbers(lines: Lines) -> Lines:
    """Make the lines items of a numbered list, or take that back."""
    return _listed(lines, lambda n: f"{n}. ", lambda item: item[2] not in "-*+" and not item[4])


def tasks(lines: Lines) -> Lines:
    """Make the lines items with a box, or take that back."""
    return _listed(lines, lambda _: "- [ ] ", lambda item: bool(item[4]))


def _listed(lines: Lines, marker: Callable[[int], str], same: Callable[[re.Match[str]], bool]) -> Lines:
    items = [_ITEM.match(line) for line in lines.text.split("\n") if line.strip()]
    undo = bool(items) and all(item and same(item) for item in items)
    numbered = count(1)

    def changed(line: str) -> str:
        item = _ITEM.match(line)
        if undo and item:
            return item[1] + line[item.end() :]
        before = item[1] if item else _quoted(line) or line[: len(line) - len(line.lstrip())]
        words = line[item.end() :] if item else line[len(before) :]
        return f"{before}{marker(next(numbered))}{words}"

    return _each(lines, changed, also_empty="\n" not in lines.text)


def quote(lines: Lines) -> Lines:
    """Put the lines into a quotation, or take them out of it."""
    parts = lines.text.split("\n")
    undo = all(line.startswith(">") for line in parts)

    def changed(line: str) -> str:
        return line[1:].removeprefix(" ") if undo else f"> {line}" if line else ">"

    return _each(lines, changed, also_empty=True)


def callout(lines: Lines, kind: str = "NOTE") -> Lines:
    """Put the lines into a callout of a kind; take them out where they are one, whatever its kind."""
    first, _, rest = lines.text.partition("\n")
    if _CALLOUT.match(first):
        inside = quote(Lines(rest, max(0, lines.start - len(first) - 1), max(0, lines.end - len(first) - 1)))
        return inside if rest.startswith(">") else Lines(rest, 0, 0)
    head = f"> [!{kind}]\n"
    inside = quote(lines) if lines.text.strip() else Lines("> ", 2, 2)
    return Lines(head + inside.text, inside.start + len(head), inside.end + len(head))


def indented(lines: Lines, back: bool = False) -> Lines | None:
    """Move items of a list one level in, or out again; None where no line is an item."""
    if not any(_EMPTY_ITEM.match(line) or _ITEM.match(line) for line in lines.text.split("\n")):
        return None

    def changed(line: str) -> str:
        quoted = _quoted(line)
        inside = line[len(quoted) :]
        blanks = len(inside) - len(inside.lstrip(" "))
        if back:
            return quoted + inside[_less(blanks) :]
        step = _step(inside)
        return line if blanks + step > MOST_DEPTH * INDENT else quoted + " " * step + inside

    return _each(lines, changed)


def _step(line: str) -> int:
    """Blanks of one level: what a numbered item needs for something below it."""
    return INDENT + 1 if _NUMBERED.match(line) else INDENT


def _less(blanks: int) -> int:
    """How many of so many blanks go where an item moves one level out."""
    return INDENT + 1 if blanks == INDENT + 1 else min(INDENT, blanks)


def _quoted(line: str) -> str:
    """The signs of quotations at the beginning of a line."""
    match = _QUOTE.match(line)
    return match[0] if match else ""


def _each(lines: Lines, changed: Callable[[str], str], also_empty: bool = False) -> Lines:
    """Change every line; the selection keeps what it holds."""
    done, start, end, position, shift = [], lines.start, lines.end, 0, 0
    for line in lines.text.split("\n"):
        new = changed(line) if line.strip() or also_empty else line
        kept = _same_end(line, new)
        for which, place in ((0, lines.start), (1, lines.end)):
            if position <= place <= position + len(line):
                behind = position + len(line) - place
                moved = position + shift + len(new) - min(behind, kept)
                start, end = (moved, end) if which == 0 else (start, moved)
        shift += len(new) - len(line)
        position += len(line) + 1
        done.append(new)
    return Lines("\n".join(done), start, end)


def _same_end(old: str, new: str) -> int:
    size = min(len(old), len(new))
    return next((n for n in range(size) if old[len(old) - 1 - n] != new[len(new) - 1 - n]), size)


# Links


def page_link(lines: Lines) -> Lines:
    """Begin a link to a page; what is selected becomes its words, and the caret stands where the page is named."""
    text, start, end = lines.text, lines.start, lines.end
    words = lines.selected
    if words and not set(words) & set("[]|\n"):
        return Lines(f"{text[:start]}[[|{words}]]{text[end:]}", start + 2, start + 2)
    return Lines(f"{text[:end]}[[]]{text[end:]}", end + 2, end + 2)


def is_page_link_open(line: str, at: int) -> bool:
    """Whether `]]` follows already where a link to a page is typed."""
    rest = line[at:]
    closing = rest.find("]]")
    return closing >= 0 and "[[" not in rest[:closing]


# Enter


def continued(lines: Lines) -> Lines | None:
    """What Enter makes at the caret in an item or a quotation: the next one, or an end to it where it is empty.

    None where Enter is only a new line.
    """
    line, at = lines.text, lines.start
    if "\n" in line or at != lines.end:
        return None
    empty = _EMPTY_ITEM.match(line)
    if empty:
        return _ended(empty)
    item = _ITEM.match(line)
    if item and at >= item.end():
        return _next_item(line, at, item)
    quoted = _QUOTE.match(line)
    if quoted and at >= quoted.end():
        if not line[quoted.end() :].strip():
            shorter = quoted[0].rstrip(" ")[:-1].rstrip()
            shorter = f"{shorter} " if shorter else ""
            return Lines(shorter, len(shorter), len(shorter))
        prefix = quoted[0] if quoted[0].endswith(" ") else f"{quoted[0]} "
        return _broken(line, at, prefix)
    return None


def _ended(item: re.Match[str]) -> Lines:
    """An empty item moves one level out; on the first level it is no item any more."""
    before, marker, box = item[1], item[2], item[3]
    quoted = _quoted(before)
    blanks = len(before) - len(quoted)
    if blanks:
        text = f"{quoted}{' ' * (blanks - _less(blanks))}{marker} {f'{box} ' if box else ''}"
        return Lines(text, len(text), len(text))
    return Lines(before, len(before), len(before))


def _next_item(line: str, at: int, item: re.Match[str]) -> Lines:
    marker = item[2]
    if marker[:-1].isdigit():
        marker = f"{int(marker[:-1]) + 1}{marker[-1]}"
    prefix = f"{item[1]}{marker}{item[3]}{'[ ] ' if item[4] else ''}"
    words, attributes = split_attributes(line[item.end() :])
    if attributes and item.end() + len(words.rstrip()) <= at:  # what belongs to the item stays with it
        at = len(line)
    return _broken(line, at, prefix)


def _broken(line: str, at: int, prefix: str) -> Lines:
    before, after = line[:at], line[at:].lstrip(" ")
    place = len(before) + 1 + len(prefix)
    return Lines(f"{before}\n{prefix}{after}", place, place)
