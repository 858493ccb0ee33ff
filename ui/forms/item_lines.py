"""Lines of a list that are not a single item: the Markdown of an item's words, and its phases.

Knows no Qt. Lines are 1-based, from the top of the file.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from content.frontmatter import split
from content.item_attributes import cut
from content.page import Heading, Task
from content.syntax import outline, parse

_BOX = re.compile(r"\[[ xX~-]\](?:[ \t]+|$)")
_BLOCK = re.compile(r"[\s>]*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|```|~~~|$)")


def item_words(lines: Sequence[str], task: Task) -> str:
    """An item's words as Markdown, on one line; without markup where they cannot be told from what stands around."""
    first = lines[task.line - 1]
    box = _BOX.search(first)
    parts = [first[box.end() :] if box else first]
    for line in lines[task.line :]:
        if _BLOCK.match(line):
            break
        parts.append(line)
    for at in {0, len(parts) - 1}:
        parts[at] = cut(parts[at], False).before
    words = " ".join(" ".join(parts).split())
    return words if words == task.text or _plain(words) == " ".join(task.text.split()) else task.text


@lru_cache(maxsize=500)
def _plain(words: str) -> str:
    found = outline(parse(f"- [ ] {words}\n", ""), 1).tasks
    return " ".join(found[0].text.split()) if len(found) == 1 else ""


def heading_words(lines: Sequence[str], heading: Heading) -> str:
    """A heading's words as Markdown, without its attributes."""
    words = cut(lines[heading.line - 1], True).before.strip()
    return re.sub(r"^#{1,6}\s*", "", words) if words.startswith("#") else heading.text


def phase_end(text: str, headings: Sequence[Heading], index: int) -> int:
    """The line behind a phase: the next heading of its level or a higher one, or behind the last line."""
    own = headings[index]
    following = (heading.line for heading in headings[index + 1 :] if heading.level <= own.level)
    return next(following, len(text.split("\n")) + (not text.endswith("\n")))


def is_bare(text: str, headings: Sequence[Heading], index: int) -> bool:
    """Whether nothing stands below a heading before the next one."""
    lines = text.split("\n")
    end = headings[index + 1].line - 1 if index + 1 < len(headings) else len(lines)
    return not any(line.strip() for line in lines[headings[index].line : end])


def add_phase(text: str, words: str, level: int = 2) -> str:
    """The text with another heading at its end."""
    if split(text).body_line > len(text.split("\n")):
        text += "\n"
    return f"{text.rstrip()}\n\n{'#' * level} {words}\n"


def remove_heading(text: str, line: int) -> str:
    """The text without a heading, and without the blank lines below it; at the text's end, without those above it."""
    lines = text.split("\n")
    first, end = line - 1, line
    while end < len(lines) and not lines[end].strip():
        end += 1
    if end == len(lines):
        end = len(lines) - text.endswith("\n")
        while first and not lines[first - 1].strip():
            first -= 1
    del lines[first:end]
    return "\n".join(lines)


def swap_phases(text: str, first: int, second: int, end: int) -> str:
    """The text with two neighbouring phases in the other order: lines `first` to `second`, and from there to `end`."""
    lines = text.split("\n")
    above, below = lines[first - 1 : second - 1], lines[second - 1 : end - 1]
    blank_above, blank_below = _blanks(above), _blanks(below)
    upper, lower = above[: len(above) - blank_above], below[: len(below) - blank_below]
    swapped = [*lower, *([""] * blank_above), *upper, *([""] * blank_below)]
    return "\n".join([*lines[: first - 1], *swapped, *lines[end - 1 :]])


def _blanks(lines: Sequence[str]) -> int:
    """How many blank lines there are at the end."""
    return next((count for count, line in enumerate(reversed(lines)) if line.strip()), len(lines))
