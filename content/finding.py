"""One question to a search index: which documents may be meant, which of them come first, and what is shown of them.

What has the words themselves is asked for first, then what has words that begin with them or compounds of them, then,
where there is little of these, what may be meant by a slip, and last what has some of the words.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from enum import Enum
from math import log
from typing import NamedTuple

from content.documents import Document, DocumentKind
from content.ranking import Ranking
from content.search_store import COLUMNS, kept, tables, whole_text
from content.search_terms import Matcher, Term, Word, look_near, look_up
from content.snippets import Snippet, snippet
from content.vocabulary import Vocabulary

MAX_CANDIDATES = {"names": 30, "texts": 30, "places": 20}  # of one question to each table
MAX_WORK = 4_000  # documents times words that are ranked by their texts in one question
MAX_MATCHED = 2_500  # documents that the wider words of one term may bring
PLENTY = 100  # documents that the nearest of them bring, from which on no others are needed
MAX_WORDS = 12  # wider words of one term in one question
FEW = 12  # texts, up to which other words are looked for in them, too
ENOUGH = 5  # documents, from which on slips are not looked for
MAX_MIXED = 4  # terms, up to which each may be there in another way; a whole sentence has enough of them
COMMON = 0.4  # share of texts from which on a word need not be there, if there are others
SELDOM = 0.5  # share of texts up to which a word is marked, if there are several
SMALL = 30  # texts, below which it says little how many have a word
LONG = 5  # letters from which on a term is no little word
COMMON_FROM = 200  # texts
OF_ONE_PAGE = {DocumentKind.HEADING: 2, DocumentKind.ITEM: 3, DocumentKind.SERVICE: 6, DocumentKind.PARTY: 3}
MAX_SHOWN_TEXT = 100_000  # characters of a text that are looked through for a passage
MAX_KEPT_TEXTS = 100
MAX_MARKS = 40

_READING = 3  # words that to read a document is worth


class _Way(Enum):
    """A way to ask, with how much it says that a text fits in it."""

    EXACT = 1.0
    WIDE = 0.6
    NEAR = 0.5
    ANY = 0.4


class Found(NamedTuple):
    """A document that fits, and what is shown of it."""

    kind: DocumentKind
    page: str
    place: str
    title: str
    snippet: Snippet
    marks: list[str]
    score: float


class Finding:
    """A question that is being answered."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        vocabulary: Vocabulary,
        terms: list[Term],
        kinds: Collection[DocumentKind] | None,
        texts: dict[int, str],
    ) -> None:
        """`texts` has those that were shown before: while somebody types, many come again."""
        self._connection, self._vocabulary, self._terms = connection, vocabulary, terms
        self._shown_texts = texts
        self._kinds = sorted(kinds) if kinds is not None else []
        self._tables = dict.fromkeys(table for kind in self._kinds or DocumentKind for table in tables(kind))
        self._filled = dict.fromkeys(self._tables, 0)  # documents that were found in each
        self._sources = int(connection.execute("SELECT sources FROM state").fetchone()[0])
        self._is_seldom = True  # whether there is a term that few have
        self._required: list[Term] = []  # the terms that a document must have
        self._asked: set[tuple[str, str]] = set()
        self._unproved: set[int] = set()  # ids of those that may have one term alone
        self._read: dict[int, Document] = {}
        self._found: dict[int, float] = {}  # ids of documents, and from 0 to 1 how well their texts fit

    def best(self, limit: int) -> list[Found]:
        """At most so many documents, the best first."""
        for term in self._terms:
            look_up(term, self._connection, self._vocabulary)
        self._collect(limit)
        telling = [term for term in self._terms if term.spread <= SELDOM * max(self._sources, SMALL)]
        matcher = Matcher(self._terms, telling or self._terms)
        ranking = Ranking(matcher, [self._weight(term) for term in self._terms])
        scored = [(ranking.score(document, self._found[id_]), id_, document) for id_, document in self._documents()]
        fitting = sorted((one for one in scored if one[0]), key=lambda one: (-one[0], one[2].title, one[1]))
        return [self._shown(id_, document, points, matcher) for points, id_, document in _chosen(fitting, limit)]

    def _weight(self, term: Term) -> float:
        """How much a term says: the less, the more texts have it and the shorter it is; nothing, if nobody has it."""
        if not (term.same or term.wider or term.near):
            return 0.0
        spread = min(1.0, term.spread / max(self._sources, SMALL))
        return min(1.0, len(term.folded) / LONG) / (1.0 + log(1.0 + 9.0 * spread))

    # which may be meant

    def _collect(self, limit: int) -> None:
        seldom = [term for term in self._terms if not self._is_common(term)]
        self._is_seldom = bool(seldom)
        required = self._required = seldom or self._terms
        self._ask(required, _none, _Way.EXACT)
        if len(self._found) < limit or any(term.unfinished for term in seldom):
            self._ask(required, self._wider, _Way.WIDE)
            self._prove()
        doubtful = len(self._found) < ENOUGH and len(self._terms) <= MAX_MIXED
        unsure = [term for term in self._terms if doubtful or not term.known]
        for term in unsure:
            look_near(term, self._connection, self._vocabulary)
        if any(term.near for term in required):
            self._ask(required, self._nearer, _Way.NEAR)
            self._prove()
        if len(self._found) < ENOUGH and len(self._terms) > 1:
            self._ask(required, _near, _Way.ANY)

    def _is_common(self, term: Term) -> bool:
        return term.spread > max(COMMON_FROM, COMMON * self._sources)

    def _wider(self, term: Term, table: str) -> list[Word]:
        """The wider words of a term that can be asked for in time."""
        others = [_count(other.same, table) for other in self._required if other is not term and other.same]
        chosen: list[Word] = []
        matched = 0
        for word in term.wider:
            matched += _count([word], table)
            work = min([matched, *others]) * (len(chosen) + _READING)
            if len(chosen) >= MAX_WORDS or matched > MAX_MATCHED or work > MAX_WORK:
                break
            chosen.append(word)
            if not others and matched > PLENTY:
                break
        return chosen

    def _nearer(self, term: Term, table: str) -> list[Word]:
        return [*term.near, *self._wider(term, table)]

    def _ask(self, terms: Sequence[Term], more: Callable[[Term, str], Sequence[Word]], way: _Way) -> None:
        """Ask each table for the terms and more words for each of them."""
        for table in self._tables:
            if self._filled[table] >= self._enough(table, way):
                continue
            if way in (_Way.EXACT, _Way.ANY) or not self._ask_rare(table, terms):
                self._ask_table(table, [[*term.same, *more(term, table)] for term in terms], way)

    def _enough(self, table: str, way: _Way) -> int:
        """How many documents of a table are enough to ask it for nothing more."""
        if table == "texts":
            return FEW
        return MAX_MATCHED if way is _Way.WIDE else MAX_CANDIDATES[table]  # a name may go on in any way

    def _ask_rare(self, table: str, terms: Sequence[Term]) -> bool:
        """Look at all names with terms that few of them have: which have the others, too, in any form, is seen there.

        Return whether no other name can have all the terms.
        """
        if table == "texts" or not 1 < len(terms) <= MAX_MIXED:
            return False
        is_all = False
        for term in terms:
            for words in ([*term.same, *term.wider, *term.near], term.same):
                if words and _count(words, table) <= MAX_CANDIDATES[table]:
                    self._look_at(table, words)
                    is_all = is_all or words is not term.same
                    break
        return is_all

    def _look_at(self, table: str, words: Sequence[Word]) -> None:
        stems = dict.fromkeys(word.stem for word in words if _count([word], table))
        if not stems:
            return
        for id_, _ in self._rows(table, f"{{title}} : ({' OR '.join(map(_quoted, stems))})", ordered=False):
            if id_ not in self._found:
                self._found[id_] = 0.0
                self._unproved.add(id_)

    def _ask_table(self, table: str, groups: list[list[Word]], way: _Way) -> None:
        stems = [dict.fromkeys(word.stem for word in group) for group in groups]
        every = way is not _Way.ANY
        if not (all(stems) if every else any(stems)):
            return
        expression = (" AND " if every else " OR ").join(
            f"({' OR '.join(map(_quoted, group))})" for group in stems if group
        )
        if (table, expression) in self._asked:
            return
        self._asked.add((table, expression))
        matched = (min if every else sum)(_count(group, table) for group in groups)
        ranked = self._is_seldom and matched * (sum(map(len, stems)) + _READING) <= MAX_WORK
        if len(stems) == 1 and table != "texts":  # what it stands under is no reason by itself
            expression = f"{{title{' body' if way is _Way.EXACT else ''}}} : {expression}"
        rows: list[tuple[int, float]] = []
        if table != "texts" or not ranked:  # few names are all looked at, and need no order
            rows = self._rows(table, expression, ordered=False)
        if ranked and (table == "texts" or len(rows) == MAX_CANDIDATES[table]):
            rows = self._rows(table, expression, ordered=True)
        self._filled[table] += len(rows)
        top = min((rank for _, rank in rows), default=0.0)
        for id_, rank in rows:
            fits = way.value * (rank / top if top else 0.5) * (1.0 if table == "texts" else 0.5)
            self._found[id_] = max(self._found.get(id_, 0.0), fits)
            self._unproved.discard(id_)

    def _rows(self, table: str, expression: str, ordered: bool) -> list[tuple[int, float]]:
        of_kinds = f"AND d.kind IN ({', '.join('?' * len(self._kinds))})" if self._kinds else ""
        beside = f"CROSS JOIN document d ON d.id = {table}.rowid" if self._kinds else ""
        rank, order = ("rank", "ORDER BY rank") if ordered else ("0.0", "")
        question = (
            f"SELECT {table}.rowid, {rank} FROM {table} {beside}"  # noqa: S608 - names of ours
            f" WHERE {table} MATCH ? {of_kinds} {order} LIMIT ?"
        )
        rows: list[tuple[int, float]] = self._connection.execute(
            question, (expression, *self._kinds, MAX_CANDIDATES[table])
        ).fetchall()
        return rows

    def _prove(self) -> None:
        """Leave out what has one term alone."""
        if self._unproved:
            ranking = Ranking(Matcher(self._terms, []), [1.0] * len(self._terms))
            for id_, document in self._documents(self._unproved):
                if not ranking.has_all(document, self._required):
                    del self._found[id_]
            self._unproved.clear()

    def _documents(self, ids: Collection[int] | None = None) -> Iterator[tuple[int, Document]]:
        """These, or all that were found; long texts are left out."""
        wanted = list(self._found if ids is None else ids)
        missing = [id_ for id_ in wanted if id_ not in self._read]
        columns = COLUMNS.replace("body", "CASE WHEN kind IN ('page', 'note') THEN x'' ELSE body END")
        for start in range(0, len(missing), 500):
            some = missing[start : start + 500]
            question = f"SELECT {columns} FROM document WHERE id IN ({', '.join('?' * len(some))})"  # noqa: S608 - holes
            self._read.update((row[0], kept(row)) for row in self._connection.execute(question, some).fetchall())
        return ((id_, self._read[id_]) for id_ in wanted if id_ in self._read)

    # what is shown of them

    def _shown(self, id_: int, document: Document, points: float, matcher: Matcher) -> Found:
        text = document.body
        if document.kind in (DocumentKind.PAGE, DocumentKind.NOTE):
            text = self._text(id_)
        elif document.kind is DocumentKind.HEADING:
            text = document.lead
        else:
            text = "\n".join(filter(None, [text, *document.aliases])) or " · ".join(document.heads.split("\n"))
        marks = matcher.marked(f"{document.title}\n{text}")[:MAX_MARKS]
        passage = snippet(text, marks, matcher.closeness, document.lead)
        return Found(document.kind, document.page, document.place, document.title, passage, marks, points)

    def _text(self, id_: int) -> str:
        text = self._shown_texts.get(id_)
        if text is None:
            text = whole_text(self._connection, id_)[:MAX_SHOWN_TEXT]
            if len(self._shown_texts) >= MAX_KEPT_TEXTS:
                self._shown_texts.clear()
            self._shown_texts[id_] = text
        return text


def _chosen(scored: list[tuple[float, int, Document]], limit: int) -> Iterator[tuple[float, int, Document]]:
    """The best ones, and of one page and kind only some; headings and items are the better half at most."""
    ofs: Counter[tuple[str, DocumentKind]] = Counter()
    kept_back: list[tuple[float, int, Document]] = []
    places = count = 0
    for one in scored:
        document = one[2]
        ofs[document.page, document.kind] += 1
        if count >= limit:
            return
        if ofs[document.page, document.kind] > OF_ONE_PAGE.get(document.kind, limit):
            continue
        if tables(document.kind) == ("places",):
            places += 1
            if places > limit // 2:
                kept_back.append(one)
                continue
        count += 1
        yield one
    yield from kept_back[: limit - count]


def _count(words: Sequence[Word], table: str) -> int:
    """In how many documents of a table these words are, where no two are in one."""
    if table == "names":
        return sum(word.named for word in words)
    return sum(word.placed for word in words) if table == "places" else sum(word.told for word in words)


def _none(_term: Term, _table: str) -> list[Word]:
    return []


def _near(term: Term, _table: str) -> list[Word]:
    return [] if term.known else term.near


def _quoted(stem: str) -> str:
    return f'"{stem}"'
