"""The words of a text, and what makes two of them the same: case, accents, ae for ä, and their endings.

Search and "who do I ask?" compare words by these forms. They never raise, whatever the text holds.
"""

import re
import threading
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from content.header import LANGUAGES

MAX_WORD = 64  # letters; what is longer is no word of a language, and is cut
_CACHED = 1 << 16  # words of each kind: stemming is pure Python, and most words of a guide come again and again

# Within a word stand accents written apart, vowel points, soft hyphens and joiners, an apostrophe, and the hyphen of
# E-Mail and T-Shirt; that of Kassen-Störung parts two words.
_MARKS = "[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u00ad\u200c\u200d]+"
_JOINT = r"(?:['’]|(?<=\b[^\W\d_])[-\u2010\u2011])(?=[^\W\d_])"
_WORD = re.compile(rf"[^\W_]+(?:(?:{_MARKS}|{_JOINT})[^\W_]*)*")
_DIGRAPH = re.compile("ae|oe|(?<!q)ue")
_BEYOND_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it is written, and where it stands in its text."""

    text: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The words of a text, in order. Marks and punctuation are none; E-Mail is one word."""
    return [Token(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]


def split(text: str) -> list[str]:
    """The words of a text as they are written, in order: quicker than `tokens` where their places do not matter."""
    return _WORD.findall(text)


@lru_cache(_CACHED)
def fold(word: str) -> str:
    """The form that spellings of one word share: Rückmeldung, RUECKMELDUNG and Ruckmeldung are `ruckmeldung`.

    The fold of a word's beginning is the beginning of the word's fold.
    """
    folded = _lowered(word)
    # Before accents go: the e after an ä is a letter of its own.
    return _without_accents(_DIGRAPH.sub(lambda match: match[0][0], folded))


@lru_cache(_CACHED)
def stem(word: str, lang: str) -> str:
    """The part of a word that its forms share in a language (de or en): Kunde and Kunden are `kund`.

    In any other language a word is its own stem.
    """
    lowered = _lowered(word)
    if lang not in LANGUAGES:
        return _without_accents(lowered)
    return _without_accents(_stemmers.of(lang)(lowered)) or _without_accents(lowered)


@lru_cache(_CACHED)
def stems(word: str, lang: str = "") -> tuple[str, ...]:
    """The word's stem in `lang`, or those of both languages where it is neither of them; never one twice."""
    known = (lang,) if lang in LANGUAGES else LANGUAGES
    return tuple(dict.fromkeys(found for one in known if (found := stem(word, one))))


def _lowered(word: str) -> str:
    lowered = word[:MAX_WORD].casefold()
    if lowered.isascii() and lowered.isalnum():
        return lowered
    # Only what is written to one side of a letter in another way is made one, so a length may change.
    composed = unicodedata.normalize("NFKC", lowered).replace("’", "'").casefold().removesuffix("'s")
    return _BEYOND_WORDS.sub("", composed) if composed.isascii() else "".join(filter(_belongs, composed))


def _belongs(character: str) -> bool:
    return character.isalnum() or unicodedata.combining(character) > 0


def _without_accents(word: str) -> str:
    if word.isascii():
        return word
    plain = (c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", "".join(plain))


class _Stemmers(threading.local):
    """One stemmer for each thread and language: they keep the word that they work on."""

    def __init__(self) -> None:
        self._by_lang: dict[str, Callable[[str], str]] = {}

    def of(self, lang: str) -> Callable[[str], str]:
        found = self._by_lang.get(lang)
        if found is None:
            import snowballstemmer  # type: ignore[import-untyped]  # ships no types; slow to import

            found = snowballstemmer.stemmer({"de": "german", "en": "english"}[lang]).stemWord
            self._by_lang[lang] = found
        return found


_stemmers = _Stemmers()
