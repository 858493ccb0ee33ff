"""What a word of a need may mean by the words that a guide's services are described with.

A word means its other forms in full; less surely compounds that it is a part of, parts of itself, words that end
otherwise, and, where there is none of these, words that a slip of the pen turned into it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from content import words
from content.header import LANGUAGES
from content.vocabulary import Vocabulary, distance

# German and English words that say nothing of what is needed.
_STOP_WORDS = """
    ab aber acht alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus bei
    beim bekomme bekommen bekommt bin bis bist bitte brauche brauchen brauchst braucht da dabei dafür damit dann
    daran darauf darf das dass dazu dein deine dem den denn der deren des dessen die dies diese diesem diesen dieser
    dieses dir doch dort drei du durch dürfen ein eine einem einen einer eines einfach eins elf er es etwas euch
    euer eure früh fünf für ganz geben gerade gern gerne gestern gewesen gibt hab habe haben hallo hat hatte hatten
    heißen heißt her heute hier hin hinter hoch hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer
    in ins irgendwie ist ja jede jedem jeden jeder jedes jemand jetzt kann kannst kein keine keinem keinen keiner
    konnte können könnt könnte lauter liegen liegt machen machst macht mal man mehr mein meine meinem meinen meiner
    meines mich mir mit mochte muss musst möchte möchten müssen nach neun nicht nichts nie niemand noch nun nur ob
    oder ohne schon sechs sehr sein seine seinem seinen seiner seit sich sie sieben sind so soll sollen sollte
    sondern sonst stehen steht tun um und uns unser unsere unserem unseren unserer unter viel viele vier vom von vor
    wann war waren warum was weil weiß welche welchem welchen welcher welches wem wen wenn wer werde werden wessen
    wie wieder will wir wird wirst wo woher wohin wollen wollte wurde wurden würde würden zehn zu zum zur zwei
    zwischen zwölf über
    a about after again all already always am an and another any anybody anyone anything are arent as at be because
    been before being between but by can cannot cant could couldnt did didnt do does doesnt doing done dont each
    eight eleven ever every five for four from get gets getting go goes going got had has hasnt have havent having
    he hello her here hers him his how i id if ill im in into is isnt it its ive just keeps let like make makes many
    may me might mine more most much must my need needed needs never nine no nobody not nothing now of off on once
    one only or other our ours out over own please put seven several she should since six so some somebody someone
    something stand stands still such ten than that the their theirs them then there theres these they this those
    three to today too twelve two under until up us very want wants was wasnt we were what whats when where whether
    which while who whom whos whose why will with without wont would yet you your yours
"""
STOP_WORDS = frozenset(words.fold(word) for word in _STOP_WORDS.split())

_HEAD, _MODIFIER, _KIN = 0.75, 0.5, 0.6  # the last part of a compound, its first part, another ending
_SLIPS = (1.0, 0.5, 0.35)  # by the number of slips
_PART_LETTERS = 4  # of a part of a compound of which only one is a known word
_INSIDE_LETTERS = 5  # of a part of a compound that is no word of its own
_KIN_LETTERS = 5  # what words with other endings have in common at least
_SLIP_LETTERS = 5  # letters of a word that may be a slip; shorter ones have too many near them
_FIRST_WRONG = 8  # letters of a word whose first may be the wrong one
_MOST_COMPOUNDS = 60  # that are looked at for one word
_ENDING = 2  # letters behind the stem of a word, as in -zeiten
_LINKS = ("", "s", "es", "n", "en")  # between the parts of a German compound


def counts(folded: str) -> bool:
    """Whether a folded word says something of what is needed."""
    return len(folded) > 1 and folded not in STOP_WORDS


class Meanings:
    """The words of a guide's services, numbered. Learn all of them, then call `finish`, then ask."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}  # by folded word
        self._stems: list[tuple[str, ...]] = []
        self._words: list[str] = []
        self._langs: dict[str, None] = {}
        self._by_stem: dict[str, list[int]] = defaultdict(list)
        self._by_part: dict[str, list[tuple[int, float]]] = defaultdict(list)  # stem → compounds, what it is of them
        self._by_beginning: dict[str, list[int]] = defaultdict(list)
        self._vocabulary = Vocabulary([])
        self._meant = lru_cache(4096)(self._look_up)  # few words are said again and again

    def learn(self, text: str, lang: str) -> list[int]:
        """The numbers of a text's words that count, each once."""
        self._langs[lang if lang in LANGUAGES else ""] = None
        found: dict[int, None] = {}
        for word in words.split(text):
            folded = words.fold(word)
            if counts(folded):
                found[self._number(folded, words.stems(word, lang))] = None
        return list(found)

    def finish(self) -> None:
        """Find the parts of all words, now that all are known."""
        self._vocabulary = Vocabulary(self._words)
        for number, word in enumerate(self._words):
            self._by_beginning[word[:_KIN_LETTERS]].append(number)
            for part, share in self._parts(word).items():
                self._by_part[part].append((number, share))

    def forms(self, number: int) -> set[int]:
        """A word and its other forms."""
        return {other for stem in self._stems[number] for other in self._by_stem[stem]}

    def meant_by(self, word: str) -> dict[int, float]:
        """The words that a word of a need may stand for, and how surely; 1: just this."""
        return self._meant(word)

    def _number(self, folded: str, stems: tuple[str, ...]) -> int:
        number = self._numbers.get(folded)
        if number is None:
            number = self._numbers[folded] = len(self._words)
            self._words.append(folded)
            self._stems.append(())
        # A guide in two languages may have one word in both.
        for stem in stems:
            if stem not in self._stems[number]:
                self._stems[number] += (stem,)
                self._by_stem[stem].append(number)
        return number

    def _look_up(self, word: str) -> dict[int, float]:
        folded = words.fold(word)
        meant: dict[int, float] = {}

        def add(numbers: Iterable[int], likeness: float) -> None:
            for number in numbers:
                meant[number] = max(meant.get(number, 0.0), likeness)

        if folded in self._numbers:
            add(self.forms(self._numbers[folded]), 1.0)
        for stem, share in {**self._parts(folded), **dict.fromkeys(self._stems_of(word), 1.0)}.items():
            add(self._by_stem.get(stem, ()), share)
            for number, of_that in self._by_part.get(stem, ()):
                add((number,), share * of_that)
        add(self._kin(folded), _KIN)
        if not meant:
            for number, share in self._compounds(word):
                add((number,), share)
        if not meant and len(folded) >= _SLIP_LETTERS:
            for other in self._vocabulary.near(folded):
                if other[0] == folded[0] or len(folded) >= _FIRST_WRONG:
                    add((self._numbers[other],), _SLIPS[distance(folded, other, len(_SLIPS) - 1)])
        return meant

    def _parts(self, folded: str) -> dict[str, float]:
        """The stems of a compound's parts, and what each is of it. At least one of the two must be a known word."""
        parts: dict[str, float] = {}
        for cut in range(3, len(folded) - 2):
            left, right = folded[:cut], folded[cut:]
            first, second = self._known(left, _LINKS), self._known(right)
            # Bon and Drucker even where there is no other Bon, but not Ver and Kauf.
            sure = (first and second) or len(left if first else right) > _PART_LETTERS
            if not (first or second) or (min(len(left), len(right)) < _PART_LETTERS and not sure):
                continue
            for stems, text, share in ((first, left, _MODIFIER), (second, right, _HEAD)):
                for stem in stems or (self._stems_of(text) if counts(text) else ()):
                    parts[stem] = max(parts.get(stem, 0.0), share)
        return parts

    def _compounds(self, word: str) -> Iterator[tuple[int, float]]:
        """Words that begin or end with one that is no word of its own here."""
        for stem in self._stems_of(word) if len(word) >= _INSIDE_LETTERS else ():
            for other in self._vocabulary.containing(stem, _MOST_COMPOUNDS):
                if other.startswith(stem):
                    yield self._numbers[other], _MODIFIER
                elif len(other) - other.rindex(stem) - len(stem) <= _ENDING:
                    yield self._numbers[other], _HEAD

    def _known(self, part: str, links: tuple[str, ...] = ("",)) -> tuple[str, ...]:
        """The stems of a known word, with or without a link behind it."""
        for link in links:
            if part.endswith(link) and len(part) - len(link) >= 3:
                number = self._numbers.get(part.removesuffix(link))
                if number is not None:
                    return self._stems[number]
        return ()

    def _stems_of(self, word: str) -> list[str]:
        return list(dict.fromkeys(stem for lang in self._langs for stem in words.stems(word, lang)))

    def _kin(self, folded: str) -> Iterator[int]:
        """Words that begin alike and end otherwise: beschwert and Beschwerde, cheap and cheaper."""
        for number in self._by_beginning.get(folded[:_KIN_LETTERS], ()):
            short, long = sorted((folded, self._words[number]), key=len)
            rest = len(long) - _common(short, long)
            if len(short) >= _KIN_LETTERS and (rest <= 2 or (rest == 3 and long.startswith(short))):
                yield number


def _common(one: str, other: str) -> int:
    """How many letters two words have in common from the start."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
