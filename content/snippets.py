"""The passage of a text that shows best why it was found."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

LENGTH = 180  # characters
BEFORE = 45  # characters that may stand before the first marked word
MAX_PLACES = 12  # of one word that are looked at
MAX_COMPARED = 50  # places of all words

Snippet = list[tuple[str, bool]]  # pieces of text, and whether they are marked
Place = tuple[int, int, str]  # where a word begins and ends


def snippet(text: str, marks: Sequence[str], closeness: Callable[[str], Sequence[float]], lead: str = "") -> Snippet:
    """A passage within one line of the text, with its marked words; the `lead`, or the beginning, where there is none.

    Of several passages the first with the most terms in it is taken, as near as they are.
    """
    places = sorted(islice((place for mark in marks for place in _places(text, mark)), MAX_COMPARED))
    if not places:
        beginning = lead or text.partition("\n")[0]
        return _pieces(_cut(beginning, 0), marks)
    start = _best_start(text, places, closeness)
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", start)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    return _pieces(_cut(line, max(0, start - line_start - BEFORE)), marks)


def _best_start(text: str, places: Sequence[Place], closeness: Callable[[str], Sequence[float]]) -> int:
    """Where the first word of the passage with the most terms begins."""
    close = {word: closeness(word) for word in {place[2] for place in places}}
    most = sum(map(max, zip(*close.values(), strict=True)))
    best, best_start = -1.0, 0
    for number, (start, _, word) in enumerate(places):
        near = {word: close[word]}
        for other, end, also in places[number + 1 : number + MAX_PLACES]:
            if end - start > LENGTH - BEFORE or "\n" in text[start:other]:
                break
            near[also] = close[also]
        points = sum(map(max, zip(*near.values(), strict=True)))
        if points > best + 1e-9:  # sums of floats
            best, best_start = points, start
        if best > most - 1e-9:
            break
    return best_start


def _places(text: str, word: str) -> Iterator[Place]:
    """Where a word stands for itself in a text, a number of times at most."""
    place, left = text.find(word), MAX_PLACES
    while place >= 0 and left:
        end = place + len(word)
        if not (text[place - 1 : place].isalnum() or text[end : end + 1].isalnum()):
            left -= 1
            yield place, end, word
        place = text.find(word, end)


def _cut(line: str, start: int) -> str:
    """At most LENGTH characters from about `start` on, cut between words."""
    start = max(0, min(start, len(line) - LENGTH))
    if start:
        blank = line.find(" ", start, start + BEFORE)
        start = blank + 1 if blank >= 0 else start
    end = len(line)
    if end - start > LENGTH:
        blank = line.rfind(" ", start + LENGTH // 2, start + LENGTH)
        end = blank if blank >= 0 else start + LENGTH
    return ("… " if start else "") + line[start:end].strip() + (" …" if end < len(line) else "")


def _pieces(text: str, marks: Sequence[str]) -> Snippet:
    pieces: Snippet = []
    at = 0
    for start, end, _ in sorted(place for mark in marks for place in _places(text, mark)):
        if start < at:
            continue  # within a longer word with a hyphen that is marked as a whole
        if start > at:
            pieces.append((text[at:start], False))
        pieces.append((text[start:end], True))
        at = end
    if at < len(text):
        pieces.append((text[at:], False))
    return pieces
