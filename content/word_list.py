"""The words of one language, as pyspellchecker brings them: looked up in their packed bytes.

Its own class holds 340,000 Python strings, which takes 80 MB and stops the window for a second. Here the bytes stay
what they are, in the order of their letters, and every lookup searches a few hundred of them.
"""

import gzip
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources

LANGUAGES = ("de", "en")
_APART = 1_000  # bytes between two places that are known without searching
_BEGIN, _END = b'\n"', b'": '


class WordList:
    """Lines `"word": count`, sorted by the bytes of the words, in small letters."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._keys: list[bytes] = []
        self._places: list[int] = []
        place = data.find(_BEGIN)
        while place >= 0:
            start = place + len(_BEGIN)
            self._keys.append(data[start : data.index(b'"', start)])
            self._places.append(place)
            place = data.find(_BEGIN, place + _APART)
        self._places.append(len(data))

    def count(self, word: str) -> int:
        """How often a word was met where the list was made, by and large; 0 for one that is not on it."""
        key = word.encode()
        at = bisect_right(self._keys, key) - 1
        if at < 0:
            return 0
        place = self._data.find(_BEGIN + key + _END, self._places[at], self._places[at + 1])
        return self._count_at(place + len(_BEGIN) + len(key) + len(_END)) if place >= 0 else 0

    def beginning(self, letters: str) -> Iterator[tuple[str, int]]:
        """The words that begin like that, with their counts."""
        key = letters.encode()
        first = max(0, bisect_left(self._keys, key) - 1)
        place = self._data.find(_BEGIN + key, self._places[first])
        while place >= 0 and self._data.startswith(_BEGIN + key, place):
            start = place + len(_BEGIN)
            end = self._data.index(b'"', start)
            yield self._data[start:end].decode(), self._count_at(end + len(_END))
            place = self._data.find(_BEGIN, end)

    def words(self) -> Iterator[str]:
        """All of them."""
        return (word for word, _ in self.beginning(""))

    def _count_at(self, start: int) -> int:
        digits = self._data[start : start + 12]
        return int(digits[: len(digits) - len(digits.lstrip(b"0123456789"))] or b"1")


@lru_cache(maxsize=len(LANGUAGES))
def word_list(lang: str) -> WordList:
    """The list of a language (de, en); kept from then on. Takes about 50 ms, of which the interpreter is held for few.

    Raises `ModuleNotFoundError` or `OSError` where the list is not installed.
    """
    packed = resources.files("spellchecker").joinpath("resources", f"{lang}.json.gz").read_bytes()
    return WordList(gzip.decompress(packed))
