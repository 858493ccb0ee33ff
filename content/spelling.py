"""Which words of a text are likely misspelled, and what may be meant. German compounds are taken apart.

It is no judge: a word that happens to be put together of others passes, and so does one in the wrong place. The lists
know no capitals, so small and large letters are not looked at.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from time import perf_counter

from content.library import Guide
from content.word_list import LANGUAGES, word_list

BUDGET = 0.15  # seconds that suggestions may take
MOST = 5  # suggestions
_LONGEST = 60  # letters of a word that is looked at
_REMEMBERED = 50_000  # words
_DEEPEST = 4  # parts of a compound
_SHORTEST = 4  # letters of a part; shorter ones are too often found in words by chance
_SHORT_PARTS = frozenset(
    {
        "abo", "amt", "arm", "art", "bad", "bau", "bon", "bus", "eis", "fax", "gas", "hof", "job", "lob",
        "mai", "not", "ort", "öl", "pfad", "plan", "pin", "rad", "rat", "raum", "rot", "see", "tag", "tat",
        "team", "tee", "tip", "tor", "tür", "typ", "uhr", "web", "weg", "zug", "büro", "shop", "club",
        "box", "chef",
    }
)  # fmt: skip
_PREFIXES = frozenset(
    {
        "ab", "an", "auf", "aus", "bei", "da", "dar", "ein", "er", "ent", "fort", "gegen", "her", "hin",
        "hoch", "los", "miss", "mit", "nach", "neu", "nicht", "ob", "rück", "teil", "um", "un", "ur", "ver",
        "vor", "vorab", "weg", "weiter", "wieder", "zer", "zu", "zurück", "zusammen",
    }
)  # fmt: skip
_INFIXES = ("zu",)  # nach-zu-räumen
_LINKS = ("", "s", "n", "en", "es", "e", "er", "ens")  # between two parts; "" first: it is what most have
_NEEDS_S = re.compile(r".*(?:(?<!spr)(?<!schw)ung|heit|keit|schaft|tion|tät)")  # before another part
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*(?:[:*_]in(?:nen)?\b)?-?")
_UNSPOKEN = re.compile(r"\S*(?:[@\\_]|://|www\.|\d|[^\W\d_]\.[^\W\d_])\S*")  # addresses, names of files, numbers
_GENDER = re.compile(r"[:*_](?=in)")
_BRITISH = (
    (re.compile(r"is(e|es|ed|er|ers|ing|ation|ations|able)$"), r"iz\1"),
    (re.compile(r"ys(e|es|ed|er|ers|ing)$"), r"yz\1"),
    (re.compile(r"our"), "or"),
    (re.compile(r"tre(s?)$"), r"ter\1"),
    (re.compile(r"ll(ed|er|ers|ing)$"), r"l\1"),
    (re.compile(r"ogue(s?)$"), r"og\1"),
    (re.compile(r"ence(s?)$"), r"ense\1"),
    (re.compile(r"l(ment|ments|ful)$"), r"ll\1"),
    (re.compile(r"programme(s?)$"), r"program\1"),
)
_ENGLISH_PREFIXES = ("re", "un", "non", "pre", "co", "sub", "over", "under", "inter", "multi", "on", "off", "up", "out")
_ENGLISH_PARTS = re.compile(r"(.{3,})(board|boarding|boarded|line|lines|time|times|book|books|desk|desks|room|rooms)")
_KNOWN = 1_000  # what a word of the guide counts as
_LIKELY, _DOUBLE, _SELDOM = 50.0, 10.0, 0.2  # slips: two letters changed places; a letter doubled, or not; the first
_COMMON = 20_000  # how often an English word was met that is expected in German texts, too
_OFFICE = frozenset(  # words that guides have and neither list
    {
        "defibrillator", "facility", "helpdesk", "inbox", "newsletter", "offboarding", "onboarding",
        "postfach", "recruiting", "workflow", "workflows", "workshop", "workshops",
    }
)  # fmt: skip
_LETTERS = {"de": "enirstahdulcgmobwfkzpvüäößjyxq", "en": "etaoinsrhldcumfpgwybvkxjqz'"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line that can be looked up."""

    start: int
    end: int
    text: str  # with a hyphen behind it where one stands there: the rest follows later, as in "Vor- und Nachteil"


def words(line: str) -> Iterator[Word]:
    """The words of a line that are language: no addresses, ids, numbers, abbreviations or names in capitals."""
    unspoken = [match.span() for match in _UNSPOKEN.finditer(line) if not _GENDER.search(match[0])]
    at = 0
    for match in _WORD.finditer(line):
        start, end = match.span()
        while at < len(unspoken) and unspoken[at][1] <= start:
            at += 1
        if at < len(unspoken) and unspoken[at][0] < end:
            continue
        word = match[0]
        letters = word.removesuffix("-")
        if len(letters) > 1 and not _has_inner_capital(letters) and (len(letters) > 2 or letters.islower()):
            yield Word(start, start + len(letters), word)


def _has_inner_capital(word: str) -> bool:
    return not word[1:].islower()


def guide_words(guide: Guide) -> Iterator[str]:
    """Names that a guide has: titles, ids, aliases, parties, services, and how they and people are called."""
    yield guide.info.name
    for page in guide.pages.values():
        header = page.header
        yield from (page.title, page.id, *header.aliases)
        for service in header.services:
            yield from (service.id, service.name, *service.also)
        for contact in header.contact:
            yield from (contact.name, contact.deputy)
    for party in guide.organisation.parties.values():
        yield from (party.id, party.title)


class Speller:
    """Judges words of one language (de, en). `known` are words that count as right beside those of the list.

    Slow to make (a list is read): not for the window's thread. Raises as `word_list` does; `ValueError` for another
    language.
    """

    def __init__(self, lang: str, known: Iterable[str] = ()) -> None:
        if lang not in LANGUAGES:
            raise ValueError(lang)
        self.lang = lang
        self._list = word_list(lang)
        self._english = word_list("en") if lang == "de" else None
        self._known: set[str] = set()
        self._wrong: dict[str, bool] = {}
        for text in known:
            self._known.update(_folded(match[0]) for match in _WORD.finditer(text))

    def learn(self, word: str) -> None:
        """Take a word as right; what is put together with it is right, too."""
        self._known.add(_folded(word))
        for other in [other for other, wrong in self._wrong.items() if wrong]:
            del self._wrong[other]
            self.wrong(other)

    def judged_words(self) -> tuple[str, ...]:
        """The words that `wrong` was asked about."""
        return tuple(self._wrong)

    def judged(self, word: str) -> bool | None:
        """What `wrong` said of a word; nothing where it was not asked."""
        return self._wrong.get(word)

    def wrong(self, word: str) -> bool:
        """Whether a word is likely misspelled."""
        if word not in self._wrong:
            if len(self._wrong) >= _REMEMBERED:
                self._wrong.clear()
            self._wrong[word] = len(word) <= _LONGEST and not self._is_right(_folded(word), word.endswith("-"))
        return self._wrong[word]

    # what is right

    def _is_right(self, word: str, goes_on: bool = False) -> bool:
        if not word or self._is_word(word):
            return True
        owner = word.removesuffix("'s" if self.lang == "en" else "s").removesuffix("'")
        if owner != word and self._is_word(owner):
            return True
        if self.lang == "en":
            return self._is_english(word)
        if goes_on and any(self._is_word(word.removesuffix(link)) for link in _LINKS if link and word.endswith(link)):
            return True
        if self._english and self._english.count(word) >= _COMMON:
            return True
        if word.endswith("keit") and self._is_right(word.removesuffix("keit")):
            return True
        return self._is_stem(word, ("e", "en", "t")) or self._is_compound(word, _DEEPEST)

    def _is_word(self, word: str) -> bool:
        return word in self._known or word in _OFFICE or self._list.count(word) > 0

    def _american(self, word: str) -> int:
        """How often a word was met as Americans spell it; 0 where they do not."""
        for british, spelled in _BRITISH:
            word = british.sub(spelled, word)
            if count := self._list.count(word):
                return count
        return 0

    def _is_english(self, word: str) -> bool:
        if self._american(word):
            return True
        parts = _ENGLISH_PARTS.fullmatch(word)
        if parts and self._is_word(parts[1]):
            return True
        return any(
            word.startswith(prefix) and len(word) > len(prefix) + 3 and self._is_word(word.removeprefix(prefix))
            for prefix in _ENGLISH_PREFIXES
        )

    def _is_stem(self, word: str, ends: tuple[str, ...]) -> bool:
        """Whether a verb begins like that: "nenn", "spül-", "förder-"."""
        return (len(ends) > 2 or word.endswith(("el", "er"))) and all(self._list.count(word + end) for end in ends)

    def _is_compound(self, word: str, parts: int) -> bool:
        """Whether a word is put together of others, the last of which is one by itself."""
        if parts < 2:
            return False
        for at in range(len(word) - 3, 1, -1):
            first, rest = word[:at], word[at:]
            if self._is_part(first) and (self._is_end(rest) or self._is_compound(rest, parts - 1)):
                return True
        return False

    def _is_end(self, word: str) -> bool:
        long = len(word) >= _SHORTEST or word in _SHORT_PARTS or word in self._known
        return long and self._is_word(word)

    def _is_part(self, first: str) -> bool:
        """Whether something may stand at the beginning of a compound."""
        if len(first) < _SHORTEST:
            return first in _PREFIXES or first in _SHORT_PARTS or first in _INFIXES
        if len(first) > 5 and _NEEDS_S.fullmatch(first):
            return first in self._known
        if self._is_word(first) or self._is_stem(first, ("e", "en", "t")) or self._is_stem(first, ("n", "t")):
            return True
        for link in _LINKS[1:]:
            stem = first.removesuffix(link)
            if first.endswith(link) and len(stem) >= _SHORTEST and self._is_word(stem):
                return True
        return False

    # what may be meant

    def suggestions(self, word: str, budget: float = BUDGET) -> list[str]:
        """What may be meant, the likeliest first and at most five; what takes longer than `budget` seconds is left."""
        until = perf_counter() + budget
        wanted = _folded(word)
        found: dict[str, float] = {}
        for slip, near in _near(wanted, _LETTERS[self.lang]):
            if near not in found and (count := self._weight(near)):
                found[near] = count * slip
            if perf_counter() > until:
                break
        if not found:
            found = self._put_together(wanted, until) or self._further(wanted, until)
        best = sorted(found, key=lambda near: (-found[near], near))[:MOST]
        return [_as_written(near, word) for near in best]

    def _weight(self, word: str) -> int:
        count = self._list.count(word) or (_KNOWN if word in self._known or word in _OFFICE else 0)
        return count or (self._american(word) if self.lang == "en" else 0)

    def _further(self, wanted: str, until: float) -> dict[str, float]:
        """Words that two letters differ in, with the same first letter."""
        found: dict[str, float] = {}
        letters = set(wanted)
        for word, count in self._list.beginning(wanted[:1]):
            if perf_counter() > until:
                break
            if abs(len(word) - len(wanted)) > 2 or len(letters.symmetric_difference(word)) > 4:
                continue
            if _distance(word, wanted) <= 2:
                found[word] = count
        return found

    def _put_together(self, wanted: str, until: float) -> dict[str, float]:
        """Compounds that one letter differs in; those of few parts."""
        found: dict[str, float] = {}
        if self.lang == "de":
            for slip, near in _near(wanted, _LETTERS["de"]):
                if near not in found and self._is_compound(near, 2):
                    found[near] = slip
                if perf_counter() > until:
                    break
        return found


def _folded(word: str) -> str:
    """A word as the lists have it."""
    plain = unicodedata.normalize("NFC", word).removesuffix("-").replace("’", "'").lower()
    return _GENDER.sub("", plain)


def _as_written(word: str, like: str) -> str:
    """A word with the capital and the apostrophe of another."""
    word = word.replace("'", "’") if "’" in like else word
    return word[:1].upper() + word[1:] if like[:1].isupper() else word


def _near(word: str, letters: str) -> Iterator[tuple[float, str]]:
    """Everything that one slip makes of a word, with how likely the slip is."""
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield _LIKELY, word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(len(word)):
        yield _DOUBLE if word[at - 1 : at] == word[at] else 1, word[:at] + word[at + 1 :]
    for at in range(len(word) + 1):
        for letter in letters:
            yield _DOUBLE if letter in word[max(0, at - 1) : at + 1] else 1, word[:at] + letter + word[at:]
    for at in range(len(word)):
        for letter in letters:
            yield 1 if at else _SELDOM, word[:at] + letter + word[at + 1 :]


def _distance(one: str, other: str) -> int:
    """How many letters are to be changed, added, left out or exchanged with their neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]
