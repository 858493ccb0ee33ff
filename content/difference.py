"""What changed between two texts of a page: by paragraphs, and within one by words."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter
from typing import Literal

MAX_BLOCKS = 2_000  # of each text that are compared; what is beyond them is one change
MAX_PAIRS = 4_000  # of the same blocks or words that difflib may look at: it takes its time for repetitions
AHEAD = 4  # paragraphs that are looked at for the new form of a changed one
ALIKE = 0.5  # from 0 to 1: the words that two paragraphs must share to be one that was changed

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6}\s")
_STARTS_BLOCK = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s|\s*\|")

Kind = Literal["same", "removed", "added", "changed"]
Op = Literal["same", "removed", "added"]
_Range = tuple[bool, int, int, int, int]  # whether it is the same; from and to in the one, from and to in the other


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one paragraph, list item, heading, row of a table or piece of code."""

    kind: Kind
    before: str  # Markdown; empty where it was added
    now: str  # Markdown; empty where it was removed


def difference(before: str, now: str) -> list[Change]:
    """Compare two texts by their paragraphs, in the order of the new one. Line breaks within one do not count."""
    one, other = _blocks(before), _blocks(now)
    changes: list[Change] = []
    keys, others = [_key(block) for block in one], [_key(block) for block in other]
    for same, start, end, from_, to in _ranges(keys, others):
        if same:
            pairs = zip(one[start:end], other[from_:to], strict=True)
            changes += (Change("same", *pair) for pair in pairs)
        else:
            changes += _rewritten(one[start:end], other[from_:to])
    return changes


def words(before: str, now: str) -> list[tuple[Op, str]]:
    """Compare two forms of a paragraph by their words. The texts are to be put together with blanks."""
    one, other = before.split(), now.split()
    changes: list[tuple[Op, str]] = []
    for same, start, end, from_, to in _ranges(one, other):
        if same:
            changes.append(("same", " ".join(other[from_:to])))
            continue
        if end > start:
            changes.append(("removed", " ".join(one[start:end])))
        if to > from_:
            changes.append(("added", " ".join(other[from_:to])))
    return changes


def _blocks(text: str) -> list[str]:
    """Cut Markdown where something new begins; code in fences stays in one piece."""
    blocks: list[list[str]] = [[]]
    fence = ""
    for line in text.splitlines():
        marker = _FENCE.match(line)
        if marker and not fence:
            blocks.append([line])
            fence = marker[1]
        elif fence:
            blocks[-1].append(line)
            if marker and marker[1].startswith(fence) and not line[marker.end() :].strip():
                fence = ""
                blocks.append([])
        elif not line.strip():
            blocks.append([])
        elif _HEADING.match(line):
            blocks += ([line], [])
        elif _STARTS_BLOCK.match(line):
            blocks.append([line])
        else:
            blocks[-1].append(line)
    found = ["\n".join(lines) for lines in blocks if lines]
    rest = found[MAX_BLOCKS:]
    return found[:MAX_BLOCKS] + (["\n\n".join(rest)] if rest else [])


def _key(block: str) -> str:
    """What two blocks that read the same have in common."""
    return block if _FENCE.match(block) else " ".join(block.split())


def _ranges(one: Sequence[str], other: Sequence[str]) -> Iterator[_Range]:
    """What is the same in two sequences and what is not, in order."""
    for same, several in groupby(_pieces(one, other), key=itemgetter(0)):
        pieces = list(several)
        yield same, pieces[0][1], pieces[-1][2], pieces[0][3], pieces[-1][4]


def _pieces(one: Sequence[str], other: Sequence[str]) -> Iterator[_Range]:
    """What `_ranges` tells, in more pieces than there need be. The same beginning and end are the most of it."""
    start = 0
    shorter = min(len(one), len(other))
    while start < shorter and one[start] == other[start]:
        start += 1
    tail = 0
    while tail < shorter - start and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    if start:
        yield True, 0, start, 0, start
    yield from _between(one, other, (start, len(one) - tail, start, len(other) - tail))
    if tail:
        yield True, len(one) - tail, len(one), len(other) - tail, len(other)


def _between(one: Sequence[str], other: Sequence[str], part: tuple[int, int, int, int]) -> Iterator[_Range]:
    """Cut a part at what stands once in both, which takes no time to speak of, and leave the rest to difflib."""
    start, end, from_, to = part
    for anchor, anchored in [*_anchors(one, other, part), (end, to)]:
        if anchor > start or anchored > from_:
            yield from _matched(one, other, (start, anchor, from_, anchored))
        if anchor < end:
            yield True, anchor, anchor + 1, anchored, anchored + 1
        start, from_ = anchor + 1, anchored + 1


def _anchors(one: Sequence[str], other: Sequence[str], part: tuple[int, int, int, int]) -> list[tuple[int, int]]:
    """The longest row of places, rising in both, whose block stands once in each."""
    start, end, from_, to = part
    counts, other_counts = Counter(one[start:end]), Counter(other[from_:to])
    places = {block: place for place, block in enumerate(other[from_:to], from_) if other_counts[block] == 1}
    both = [
        (place, places[one[place]]) for place in range(start, end) if counts[one[place]] == 1 and one[place] in places
    ]
    ends: list[int] = []  # the lowest end of a rising row, by its length
    rows: list[tuple[tuple[int, int], int]] = []  # each pair, and the index of the one before it in its row
    tops: list[int] = []  # index of the pair that each row ends with
    for pair in both:
        length = bisect_left(ends, pair[1])
        rows.append((pair, tops[length - 1] if length else -1))
        ends[length : length + 1] = [pair[1]]
        tops[length : length + 1] = [len(rows) - 1]
    found: list[tuple[int, int]] = []
    row = tops[-1] if tops else -1
    while row >= 0:
        found.append(rows[row][0])
        row = rows[row][1]
    return found[::-1]


def _matched(one: Sequence[str], other: Sequence[str], part: tuple[int, int, int, int]) -> Iterator[_Range]:
    start, end, from_, to = part
    mine, others = one[start:end], other[from_:to]
    counts, other_counts = Counter(mine), Counter(others)
    if sum(count * other_counts[block] for block, count in counts.items()) > MAX_PAIRS:
        yield False, *part
        return
    for op, i, j, k, m in SequenceMatcher(None, mine, others, autojunk=False).get_opcodes():
        yield op == "equal", start + i, start + j, from_ + k, from_ + m


def _rewritten(one: Sequence[str], other: Sequence[str]) -> Iterator[Change]:
    """Blocks that are not the same: each is paired with the next that shares enough words with it."""
    others = [frozenset(block.split()) for block in other]
    done = 0
    for block in one:
        mine = frozenset(block.split())
        ahead = range(done, min(done + AHEAD, len(other)))
        found = next((place for place in ahead if _are_alike(mine, others[place])), -1)
        if found < 0:
            yield Change("removed", block, "")
            continue
        for place in range(done, found):
            yield Change("added", "", other[place])
        yield Change("changed", block, other[found])
        done = found + 1
    for place in range(done, len(other)):
        yield Change("added", "", other[place])


def _are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return 2 * len(one & other) >= ALIKE * (len(one) + len(other))
