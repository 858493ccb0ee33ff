"""All words of an index, for what nobody has typed to its end, for parts of compounds, and for slips of the pen."""

from collections.abc import Iterator

MIN_PART = 4  # letters of a part of a compound
MIN_NEAR = 4  # letters of a word that may have a slip in it
MIN_TWO_SLIPS = 8  # letters of a word that may have two
MAX_COMPARED = 400  # words that are compared letter by letter
_EDGE = "\n"


class Vocabulary:
    """Folded words, each once. It never changes."""

    def __init__(self, words: list[str]) -> None:
        self._text = _EDGE + "".join(f"{word}{_EDGE}" for word in sorted(set(words)))
        self._by_length: dict[int, list[str]] = {}

    def __len__(self) -> int:
        return self._text.count(_EDGE) - 1

    def __contains__(self, word: str) -> bool:
        return bool(word) and f"{_EDGE}{word}{_EDGE}" in self._text

    def containing(self, part: str, most: int) -> list[str]:
        """At most so many words with this part in them, in the order of the alphabet."""
        found: list[str] = []
        place = self._text.find(part) if part and _EDGE not in part else -1
        while place >= 0 and len(found) < most:
            start, end = self._text.rfind(_EDGE, 0, place) + 1, self._text.find(_EDGE, place)
            found.append(self._text[start:end])
            place = self._text.find(part, end)
        return found

    def near(self, word: str, unfinished: bool = False) -> list[str]:
        """The words that one slip turns into this one, or else, for a long one, two; the nearest first.

        A slip is a letter too many, too few or wrong, or two letters in each other's place. Where the word is
        `unfinished`, and no whole word is near, those that begin like it are meant.
        """
        if len(word) < MIN_NEAR or word.isdigit():
            return []
        for most in (1, 2) if len(word) >= MIN_TWO_SLIPS else (1,):
            if found := self._near(word, most):
                return found
        return self._beginning_near(word) if unfinished else []

    def _near(self, word: str, most: int) -> list[str]:
        size = len(word)
        third, half = max(2, size // 3), size // 2
        head, middle, tail = word[:half], "", word[half:]
        if most > 1:
            head, middle, tail = word[:third], word[third : 2 * third], word[2 * third :]
        alike: list[str] = []
        for length in range(size - most, size + most + 1):
            words = self._of_length(length)
            alike += (w for w in words if w.startswith(head) or w.endswith(tail) or (middle and middle in w))
        swapped = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(size - 1))
        letters = set(word)
        compared = [w for w in alike if len(letters.symmetric_difference(w)) <= 2 * most][:MAX_COMPARED]
        same_length = set(self._of_length(size))
        distances = {w: distance(word, w, most) for w in {*compared, *same_length.intersection(swapped)} if w != word}
        return sorted((w for w, far in distances.items() if far <= most), key=lambda w: (distances[w], w))

    def _beginning_near(self, word: str) -> list[str]:
        size, letters = len(word), set(word)
        found: dict[str, int] = {}
        for beginning in self._beginnings(word[: size // 2]):
            cut = beginning[:size]
            if len(beginning) > size and len(letters.symmetric_difference(cut)) <= 2:
                far = min(distance(word, beginning[:length], 1) for length in (size - 1, size, size + 1))
                if far <= 1:
                    found[beginning] = len(beginning)
        return sorted(found, key=lambda w: (found[w], w))

    def _beginnings(self, head: str) -> Iterator[str]:
        """Some of the words that begin so."""
        place = self._text.find(_EDGE + head)
        for _ in range(MAX_COMPARED):
            if place < 0:
                return
            end = self._text.find(_EDGE, place + 1)
            yield self._text[place + 1 : end]
            place = end if self._text.startswith(head, end + 1) else -1

    def _of_length(self, length: int) -> list[str]:
        if not self._by_length:
            by_length: dict[int, list[str]] = {}
            for word in self._text.split(_EDGE):
                by_length.setdefault(len(word), []).append(word)
            self._by_length = by_length
        return self._by_length.get(length, [])


def distance(one: str, other: str, most: int) -> int:
    """How many slips lie between two words (Damerau-Levenshtein), or more than `most` where it is more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for line, letter in enumerate(one, 1):
        older, before = before, row
        row = [line]
        for column, against in enumerate(other, 1):
            least = min(before[column] + 1, row[-1] + 1, before[column - 1] + (letter != against))
            if older and column > 1 and letter == other[column - 2] and one[line - 2] == against:
                least = min(least, older[column - 2] + 1)
            row.append(least)
        if min(row) > most:
            return most + 1
    return row[-1]
