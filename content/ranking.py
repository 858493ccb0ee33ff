"""Which of the documents that were found comes first: the one whose name is what was typed."""

from collections.abc import Sequence
from operator import mul

from content.documents import Document, DocumentKind
from content.search_terms import Matcher, Term
from content.words import fold, split

EXACT, BEGINS, ALL = 2.0, 0.4, 0.5  # a name that is what was typed, that begins so, that has all of it
NAME, ALIAS, CONTEXT, TEXT = 2.0, 0.9, 0.35, 0.8
TELLING = 0.45  # weight from which on a term is looked for in what a document stands under
LENGTH = 6  # letters from which on a word counts in full
KINDS = {
    DocumentKind.PAGE: 0.15,
    DocumentKind.SERVICE: 0.12,
    DocumentKind.PARTY: 0.1,
    DocumentKind.NOTE: 0.05,
    DocumentKind.HEADING: 0.05,
    DocumentKind.ITEM: 0.0,
}


class Ranking:
    """How well documents fit some terms. It remembers names: many headings are called alike."""

    def __init__(self, matcher: Matcher, weights: Sequence[float]) -> None:
        """`weights` tell how much each term says."""
        self._matcher, self._weights = matcher, weights
        self._typed = [term.folded for term in matcher.terms]
        self._telling = [weight if weight >= TELLING else 0.0 for weight in weights]
        self._total = sum(weights) or 1.0
        self._names: dict[str, tuple[float, Sequence[float]]] = {}
        self._best: dict[str, Sequence[float]] = {}

    def score(self, document: Document, text: float) -> float:
        """How well a document fits; 0 where nothing that is its own was found.

        `text` is from 0 to 1: how well its text fits by the words in it.
        """
        named, asked = self._named(document.title)
        for alias in document.aliases:
            other, also = self._named(alias)
            if other * ALIAS > named:
                named, asked = other * ALIAS, also
        if not named and not self._tells(document):
            return 0.0
        return named + CONTEXT * self._context(document.heads, asked) + TEXT * text + KINDS[document.kind]

    def has_all(self, document: Document, terms: Sequence[Term]) -> bool:
        """Whether each of some terms is in what names the document, or in what it stands under."""
        words = split("\n".join([document.title, *document.aliases, document.heads]))
        close = [self._matcher.closeness(word) for word in words]
        best = [max(column) for column in zip(*close, strict=True)]
        return all(near or term not in terms for near, term in zip(best, self._matcher.terms, strict=True))

    def _named(self, name: str) -> tuple[float, Sequence[float]]:
        """How well a name fits, and how close it comes to each term."""
        known = self._names.get(name)
        if known is None:
            known = self._names[name] = self._fit(name)
        return known

    def _fit(self, name: str) -> tuple[float, Sequence[float]]:
        words = split(name)
        close = [self._matcher.closeness(word) for word in words]
        best = [max(column) for column in zip(*close, strict=True)]
        if not any(best):
            return 0.0, [0.0] * len(self._weights)
        lengths = [min(len(word), LENGTH) for word in words]
        asked = sum(map(mul, best, self._weights)) / self._total
        covered = sum(map(mul, map(max, close), lengths)) / sum(lengths)
        points: float = NAME * asked * 2 * asked * covered / (asked + covered) + (ALL if all(best) else 0.0)
        folded = [fold(word) for word in words]
        if folded == self._typed:
            points += EXACT
        elif " ".join(folded).startswith(" ".join(self._typed)):
            points += BEGINS
        return points, best

    def _tells(self, document: Document) -> bool:
        """Whether what a document says has a word of the question: what it stands under is not its own."""
        if document.kind in (DocumentKind.PAGE, DocumentKind.NOTE):
            return True
        return any(any(self._matcher.closeness(word)) for word in split(document.body))

    def _context(self, heads: str, asked: Sequence[float]) -> float:
        """How much of what the name does not say is said by what the document stands under."""
        missing = [0.0 if found else weight for found, weight in zip(asked, self._telling, strict=True)]
        if not any(missing) or not heads:
            return 0.0
        best = self._best.get(heads)
        if best is None:
            close = [self._matcher.closeness(word) for word in split(heads)]
            best = self._best[heads] = [max(column) for column in zip(*close, strict=True)]
        shared: float = sum(map(mul, best, missing))
        return shared / self._total
