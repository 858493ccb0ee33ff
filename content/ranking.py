"""Which of the documents that were found comes first: the one whose name is what was typed."""

from collections.abc import Sequence

from content.documents import Document, DocumentKind
from content.search_terms import Matcher
from content.words import fold, split

EXACT, BEGINS, ALL = 2.0, 0.4, 0.5  # a name that is what was typed, that begins so, that has all of it
NAME, ALIAS, CONTEXT, TEXT = 2.0, 0.9, 0.35, 0.8
LENGTH = 6  # letters from which on a word counts in full
KINDS = {
    DocumentKind.PAGE: 0.15,
    DocumentKind.SERVICE: 0.12,
    DocumentKind.PARTY: 0.1,
    DocumentKind.NOTE: 0.05,
    DocumentKind.HEADING: 0.05,
    DocumentKind.ITEM: 0.0,
}


def score(document: Document, matcher: Matcher, weights: Sequence[float], text: float) -> float:
    """How well a document fits; 0 where nothing that is its own was found.

    `weights` tell how much each term says. `text` is from 0 to 1: how well its text fits by the words in it.
    """
    named, asked = _named(document.title, matcher, weights)
    for alias in document.aliases:
        other, also = _named(alias, matcher, weights)
        if other * ALIAS > named:
            named, asked = other * ALIAS, also
    if not named and not _tells(document, matcher):
        return 0.0
    context = _context(document, matcher, weights, asked)
    return named + CONTEXT * context + TEXT * text + KINDS[document.kind]


def _named(name: str, matcher: Matcher, weights: Sequence[float]) -> tuple[float, list[float]]:
    """How well a name fits, and how close it comes to each term."""
    words = split(name)
    close = [matcher.closeness(word) for word in words]
    best = [max(column) for column in zip(*close, strict=True)] if close else [0.0] * len(weights)
    if not any(best):
        return 0.0, best
    lengths = [min(len(word), LENGTH) for word in words]
    asked = sum(map(_times, best, weights)) / (sum(weights) or 1.0)
    covered = sum(max(row) * length for row, length in zip(close, lengths, strict=True)) / (sum(lengths) or 1)
    fits = 2 * asked * covered / (asked + covered)
    folded = [fold(word) for word in words]
    typed = [term.folded for term in matcher.terms]
    points = NAME * fits * asked + (ALL if all(best) else 0.0)
    if folded == typed:
        points += EXACT
    elif _begins(folded, typed):
        points += BEGINS
    return points, best


def _begins(folded: Sequence[str], typed: Sequence[str]) -> bool:
    return bool(typed) and len(folded) >= len(typed) and " ".join(folded).startswith(" ".join(typed))


def _tells(document: Document, matcher: Matcher) -> bool:
    """Whether what a document says has a word of the question: what it stands under is not its own."""
    if document.kind in (DocumentKind.PAGE, DocumentKind.NOTE):
        return True
    return any(any(matcher.closeness(word)) for word in split(document.body))


def _context(document: Document, matcher: Matcher, weights: Sequence[float], asked: Sequence[float]) -> float:
    """How much of what the name does not say is said by what the document stands under."""
    missing = [0.0 if found else weight for found, weight in zip(asked, weights, strict=True)]
    if not any(missing) or not document.heads:
        return 0.0
    close = [matcher.closeness(word) for word in split(document.heads)]
    best = [max(column) for column in zip(*close, strict=True)] if close else []
    return sum(map(_times, best, missing)) / sum(weights)


def _times(one: float, other: float) -> float:
    return one * other
