"""The words that somebody looks for, and how close the words of a guide are to them."""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from content.vocabulary import MIN_PART, Vocabulary
from content.words import fold, stem, stems, tokens

MAX_ASKED = 400  # characters of what is typed
MAX_TERMS = 12
MAX_WIDER = 60  # stems of words that begin with a term, or have it in them
MAX_NEAR = 12
MAX_ENDING = 2  # letters that a word may lose to be a part of a compound
MAX_FOUND = 150  # words that are looked at for it
MAX_MARKED = 20  # stems of such words that are marked in texts
MIN_MARKED = 3  # letters that a word must begin with to be marked for it

SAME, SAME_STEM, BEGINS, WITHIN, NEAR = 1.0, 0.95, 0.7, 0.5, 0.45  # how close; up to 0.25 more for what is longer
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Word:
    """All words of an index with one stem that are meant alike."""

    word: str  # the first of them, folded
    stem: str
    named: int  # names that have it: of pages, services, parties and notes
    placed: int  # headings and items that have it
    told: int  # pages and notes that have it anywhere
    spellings: tuple[str, ...]  # as they are written


@dataclass(slots=True)
class Term:
    """A word that is looked for, and what else may be meant by it."""

    folded: str
    plain: str  # with ae as it was typed: what looks like an ä may be a slip
    unfinished: bool = False  # it may go on
    stems: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()  # folded words with these stems
    same: list[Word] = field(default_factory=list)
    spread: int = 0  # pages and notes that have the commonest of its forms
    wider: list[Word] = field(default_factory=list)  # that begin with it or have it in them, the likeliest first
    near: list[Word] = field(default_factory=list)  # that it may be a slip for

    @property
    def known(self) -> bool:
        """Whether the index has it, or may have it when it is typed to its end."""
        return self.spread > 0 or any(word.word.startswith(self.folded) for word in self.wider)


def asked(words: str) -> list[Term]:
    """The terms of what somebody typed, without what the index knows of them."""
    words = words[:MAX_ASKED]
    found = tokens(words)
    terms: dict[str, Term] = {}
    for token in found:
        folded = fold(token.text)
        if folded:
            unfinished = token is found[-1] and token.end == len(words)
            term = terms.setdefault(folded, Term(folded, stem(token.text, "")))
            term.unfinished = term.unfinished or unfinished
            term.stems |= frozenset(stems(token.text))
    return list(terms.values())[:MAX_TERMS]


def look_up(term: Term, connection: sqlite3.Connection, vocabulary: Vocabulary) -> None:
    """Ask the index for a term: how often it is there, and which words begin with it or have it in them."""
    rows = connection.execute("SELECT DISTINCT stem FROM word WHERE word = ?", (term.folded,)).fetchall()
    term.stems |= frozenset(stem for (stem,) in rows)
    exact = sorted(term.stems)
    same = _ask(connection, f"stem IN ({_holes(exact)})", *exact)
    term.same = _merged(same)
    term.forms = frozenset(row.word for row in same)
    term.spread = max((row.told for row in same), default=0)
    wider: list[_Row] = []
    if term.unfinished or len(term.folded) >= MIN_PART:
        condition = "word >= ? AND word < ? ORDER BY named > 0 DESC, length(word), word LIMIT ?"
        wider += _ask(connection, condition, term.folded, term.folded + _LAST, MAX_FOUND)
    if part := _part(term):
        containing = vocabulary.containing(part, MAX_FOUND)
        rows = _ask(connection, f"word IN ({_holes(containing)})", *containing)
        wider += sorted(rows, key=lambda row: (row.named == 0, len(row.word), row.word))
    seen = {*term.stems}
    term.wider = _merged([row for row in dict.fromkeys(wider) if row.stem not in seen])[:MAX_WIDER]


def look_near(term: Term, connection: sqlite3.Connection, vocabulary: Vocabulary) -> None:
    """Ask the index for the words that a term may be a slip for."""
    spellings = dict.fromkeys([term.folded, term.plain])
    near = [word for spelling in spellings for word in vocabulary.near(spelling, term.unfinished)[:MAX_NEAR]]
    rows = _ask(connection, f"word IN ({_holes(near)})", *near)
    term.near = _merged(sorted(rows, key=lambda row: near.index(row.word)))


class _Row(NamedTuple):
    word: str
    spelled: str
    stem: str
    named: int
    placed: int
    told: int


def _ask(connection: sqlite3.Connection, condition: str, *values: str | int) -> list[_Row]:
    question = f"SELECT word, spelled, stem, named, placed, told FROM word WHERE {condition}"  # noqa: S608 - ours
    return [_Row._make(row) for row in connection.execute(question, values).fetchall()]


def _merged(rows: Sequence[_Row]) -> list[Word]:
    """One word for each stem, in the order of the first ones."""
    by_stem: dict[str, list[_Row]] = {}
    for row in rows:
        by_stem.setdefault(row.stem, []).append(row)
    return [
        Word(
            same[0].word,
            stem,
            sum(row.named for row in same),
            sum(row.placed for row in same),
            sum(row.told for row in same),
            tuple(dict.fromkeys(row.spelled for row in same)),
        )
        for stem, same in by_stem.items()
    ]


def _part(term: Term) -> str:
    """What a compound must have in it: the term without its ending, where that is a short one."""
    endless = [s for s in term.stems if term.folded.startswith(s) and len(term.folded) - len(s) <= 2]
    part = min([*endless, term.folded], key=len)
    return part if len(part) >= MIN_PART else ""


def _holes(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


class Matcher:
    """How close words are to each of some terms, and which are to be marked for the `telling` ones among them."""

    def __init__(self, terms: Sequence[Term], telling: Sequence[Term]) -> None:
        self.terms = terms
        self._parts = [_part(term) for term in terms]
        self._near = [{fold(spelling) for word in term.near for spelling in word.spellings} for term in terms]
        self._known: dict[str, tuple[float, ...]] = {}
        # Most words are none of these, which is seen at once.
        self._far = (0.0,) * len(terms)
        self._whole = {word for term in terms for word in (term.folded, *term.forms)}.union(*self._near)
        begun = [rf"\A{re.escape(term.folded)}" for term in terms if term.unfinished]
        self._partly = re.compile("|".join([*map(re.escape, filter(None, self._parts)), *begun]) or "(?!)").search
        self._spellings = list(
            dict.fromkeys(spelling for term in telling for spelling in _marked(term) if len(spelling) > 1)
        )

    def closeness(self, word: str) -> tuple[float, ...]:
        """From 0 to 1, for each term, how close a word as it is written is to it."""
        known = self._known.get(word)
        if known is None:
            folded = fold(word)
            known = self._far
            if folded in self._whole or self._partly(folded):
                known = tuple([self._close(term, place, folded) for place, term in enumerate(self.terms)])
            self._known[word] = known
        return known

    def _close(self, term: Term, place: int, folded: str) -> float:
        if folded == term.folded:
            return SAME
        if folded in term.forms:
            return SAME_STEM
        part = self._parts[place]
        if part and part in folded:
            share = len(term.folded) / len(folded)
            begins = folded.startswith(term.folded)
            return BEGINS + share * 0.25 if begins else WITHIN + min(1.0, share) * 0.2
        if term.unfinished and folded.startswith(term.folded):
            return BEGINS + len(term.folded) / len(folded) * 0.25
        return NEAR if folded in self._near[place] else 0.0

    def marked(self, text: str) -> list[str]:
        """The words, as they are written, that may be marked in a text; the likeliest first."""
        return [spelling for spelling in self._spellings if spelling in text]


def _marked(term: Term) -> Iterator[str]:
    """The words that are marked for a term: not all that begin with a letter or two, and may go on in any way."""
    for word in term.same:
        yield from word.spellings
    if len(term.folded) >= MIN_MARKED:
        for word in (*term.near, *term.wider[:MAX_MARKED]):
            yield from word.spellings
