"""What two rows of texts have in common: how the paragraphs of one page stand to those of another form of it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

MAX_DEPTH = 8  # how often a part is cut at what stands once in both
MAX_PAIRS = 4_000  # of the same texts that difflib may look at: it takes its time for repetitions
MAX_PART = 2_000  # texts that difflib may look at


def aligned(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of places with the same text, rising in both. Takes little more time than the texts are long."""
    pairs: list[tuple[int, int]] = []
    waiting = [(0, len(one), 0, len(other), 0)]
    while waiting:
        start, end, from_, to, depth = waiting.pop()
        while start < end and from_ < to and one[start] == other[from_]:
            pairs.append((start, from_))
            start, from_ = start + 1, from_ + 1
        while start < end and from_ < to and one[end - 1] == other[to - 1]:
            end, to = end - 1, to - 1
            pairs.append((end, to))
        if start == end or from_ == to:
            continue
        anchors = _anchors(one, other, (start, end, from_, to)) if depth < MAX_DEPTH else []
        if not anchors:
            pairs += _matched(one[start:end], other[from_:to], start, from_)
            continue
        for anchor, anchored in anchors:
            pairs.append((anchor, anchored))
            waiting.append((start, anchor, from_, anchored, depth + 1))
            start, from_ = anchor + 1, anchored + 1
        waiting.append((start, end, from_, to, depth + 1))
    return sorted(pairs)


def _anchors(one: Sequence[str], other: Sequence[str], part: tuple[int, int, int, int]) -> list[tuple[int, int]]:
    """The longest row of places, rising in both, whose token stands once in each."""
    start, end, from_, to = part
    counts, other_counts = Counter(one[start:end]), Counter(other[from_:to])
    places = {token: place for place, token in enumerate(other[from_:to], from_) if other_counts[token] == 1}
    both = [(at, places[one[at]]) for at in range(start, end) if counts[one[at]] == 1 and one[at] in places]
    ends: list[int] = []  # the lowest end of a rising row, by its length
    tops: list[int] = []  # index into `both` of the pair that each row ends with
    before: list[int] = []  # of each pair, the index of the one before it in its row
    for index, (_, place) in enumerate(both):
        length = bisect_left(ends, place)
        before.append(tops[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        tops[length : length + 1] = [index]
    found: list[tuple[int, int]] = []
    index = tops[-1] if tops else -1
    while index >= 0:
        found.append(both[index])
        index = before[index]
    return found[::-1]


def _matched(one: Sequence[str], other: Sequence[str], start: int, from_: int) -> Iterator[tuple[int, int]]:
    counts, other_counts = Counter(one), Counter(other)
    repeated = sum(count * other_counts[token] for token, count in counts.items())
    if repeated > MAX_PAIRS or len(one) + len(other) > MAX_PART:
        return
    for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            yield start + block.a + step, from_ + block.b + step
