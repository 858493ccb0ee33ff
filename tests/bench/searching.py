"""Search at each key, beside reading all texts in memory for the same words; building, updating, and what is found.

The ranking was tuned with the seeds `TUNED`; what is promised is judged by others, on guides of another seed, too.
"""

import heapq
import random
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from content.documents import Document, DocumentKind, documents, sources
from content.library import Guide, read_guide
from content.search import SearchIndex
from content.words import fold, split
from tests.bench.figures import Figure, percentile
from tests.bench.generate import generate
from tests.bench.vocabulary import VOCABULARIES

TUNED = (1, 2)
HELD_OUT = (4711, 90210)
ROUNDS = 9
TITLES = 60
TOP = 10
TYPED = 6  # titles that are typed key by key in each round
SENTENCES = ("wer ist für die Urlaubsplanung zuständig", "kassenstörung melden", "die der und")
EDITS = 25
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def measure(large: Path, small: Path) -> list[Figure]:
    """Keys, growth, building and one page's update, for two guides of 5,000 and 250 pages."""
    with tempfile.TemporaryDirectory(prefix="lotse-searching-") as folder:
        guide, little = read_guide(large), read_guide(small)
        index, built = _built(guide, Path(folder, "large.sqlite"))
        less, _ = _built(little, Path(folder, "small.sqlite"))
        reading = _Reading(guide)
        ours, theirs, grown = [], [], []
        for turn in range(ROUNDS):
            keys = _keys(guide, turn)
            ours.append(percentile([_took(index.search, key) for key in keys], 0.99))
            theirs.append(percentile([_took(reading.search, key) for key in keys], 0.99))
            grown.append(percentile([_took(less.search, key) for key in _keys(little, turn)], 0.99))
        one = median(_edited(index, guide))
        opened = [_opened(Path(folder, "large.sqlite")) for _ in range(ROUNDS)]
        index.close()
        less.close()
    pages = len(guide.pages)
    keys_p99 = median(ours)
    return [
        Figure(f"search at each key p99, {pages:,} pages", keys_p99, median(theirs), most_times=0.5, most=35),
        Figure(f"search p99, {len(little.pages)} to {pages:,} pages", keys_p99, median(grown), most_times=2.0),
        Figure("search index of one page updated", one),
        Figure(f"search index built, {pages:,} pages", built / 1000, unit="s"),
        Figure("search index opened, first hits", median(opened)),
    ]


def found(large: Path) -> list[Figure]:
    """What is not found as promised, of titles that nobody tuned on: in a German guide, and in one of another seed."""
    with tempfile.TemporaryDirectory(prefix="lotse-searching-") as folder:
        figures = []
        others = [generate(Path(folder, lang), 1_000, seed=HELD_OUT[0], language=lang) for lang in ("de", "en")]
        for root in (large, *others):
            guide = read_guide(root)
            index, _ = _built(guide, Path(folder, f"{root.parent.name}-{root.name}.sqlite"))
            name = f"{len(guide.pages):,} pages ({guide.info.lang})"
            for seed in HELD_OUT:
                figures += misses(name, quality(guide, index, seed))
            index.close()
    return figures


def misses(name: str, quality: "Quality") -> list[Figure]:
    """What was not found, against what may be missed."""
    return [
        Figure(f"{name}: titles not first, of {quality.titles}", len(quality.not_first), unit="", most=3),
        Figure(f"{name}: with a typo not in ten, of {quality.typos}", len(quality.typo_lost), unit="", most=6),
        Figure(f"{name}: ae for ä not first, of {quality.umlauts}", len(quality.umlaut_lost), unit="", most=0),
        Figure(f"{name}: by parts not in ten, of {quality.parts}", len(quality.part_lost), unit="", most=0),
    ]


@dataclass(frozen=True, slots=True)
class Quality:
    """What was typed, and what of it did not find what it should."""

    titles: int
    not_first: list[str]
    typos: int
    typo_lost: list[str]
    umlauts: int
    umlaut_lost: list[str]
    parts: int
    part_lost: list[str]


def quality(guide: Guide, index: SearchIndex, seed: int, count: int = TITLES) -> Quality:
    """Look for so many titles of pages or, where there are fewer, names of services: as they are, and otherwise."""
    dice = random.Random(f"search {seed}")  # noqa: S311 - texts, no secrets
    names = _names(guide, dice)[:count]
    with_umlauts = [name for name in _names(guide, dice) if not name.isascii() and plain(name).isascii()][:count]
    typos = {mistyped(name, dice): name for name in names if any(len(word) > 4 for word in split(name))}
    parts = {part: name for name in names if (part := _part(name, guide.info.lang))}

    def lost(asked: Mapping[str, str], top: int) -> list[str]:
        return [asked_ for asked_, name in asked.items() if not _is_found(index, asked_, name, top)]

    return Quality(
        titles=len(names),
        not_first=lost({name: name for name in names}, 1),
        typos=len(typos),
        typo_lost=lost(typos, TOP),
        umlauts=len(with_umlauts),
        umlaut_lost=lost({plain(name): name for name in with_umlauts}, 1),
        parts=len(parts),
        part_lost=lost(parts, TOP),
    )


def _names(guide: Guide, dice: random.Random) -> list[str]:
    pages = sorted({page.title for page in guide.pages.values()})
    services = sorted({service.name for page in guide.pages.values() for service in page.header.services})
    dice.shuffle(pages)
    dice.shuffle(services)
    return [*pages, *services]


def _is_found(index: SearchIndex, asked: str, name: str, top: int) -> bool:
    return any(_alike(hit.title, name) for hit in index.search(asked)[:top])


def _alike(one: str, other: str) -> bool:
    return [fold(word) for word in split(one)] == [fold(word) for word in split(other)]


def plain(name: str) -> str:
    """A name as it is typed where there are no umlauts."""
    return "".join(_UMLAUTS.get(letter, letter) for letter in name)


def mistyped(name: str, dice: random.Random) -> str:
    """A name with one slip in one of its longer words: never in the first letter of it."""
    words = name.split(" ")
    word = dice.choice([at for at, word in enumerate(words) if len(word) > 4 and split(word)])
    letters = words[word]
    at = dice.randrange(1, len(letters) - 1)
    before, letter, after = letters[:at], letters[at], letters[at + 1 :]
    slips = [before + after, before + dice.choice(_LETTERS) + letter + after, before + dice.choice(_LETTERS) + after]
    slips.append(before + after[0] + letter + after[1:])
    words[word] = dice.choice(slips)
    return " ".join(words)


def _part(name: str, lang: str) -> str:
    """A generated title with the last part of its compounds only; empty where there is no compound."""
    if lang != "de":
        return ""
    parts = sorted(VOCABULARIES["de"].second, key=len, reverse=True)
    words = [next((part for part in parts if word.endswith(part)), word) for word in name.split(" ")]
    return " ".join(words) if any(word in parts for word in words) and words[-1].isdigit() else ""


class _Reading:
    """What a search without an index does: all texts are in memory, in small letters, and read for each word."""

    def __init__(self, guide: Guide) -> None:
        self._texts = [
            (page.title.casefold(), "\n".join(heading.text for heading in page.headings).casefold(), body.casefold())
            for page, body in ((page, guide.body(page.id)) for page in guide.pages.values())
        ]

    def search(self, words: str) -> list[tuple[float, str]]:
        """The best 30 of those that have all the words, title before heading before text."""
        asked = [word.casefold() for word in split(words)]
        hits = []
        for title, heads, body in self._texts:
            points = 0.0
            for word in asked:
                if word in title:
                    points += 8 + 4 * title.startswith(word)
                elif word in heads:
                    points += 3
                elif word in body:
                    points += 1
                else:
                    break
            else:
                hits.append((points - len(title) / 100, title))
        return heapq.nlargest(30, hits)


def _keys(guide: Guide, turn: int) -> list[str]:
    """What stands in the field after each key."""
    dice = random.Random(f"keys {turn}")  # noqa: S311 - texts, no secrets
    titles = dice.sample(sorted(page.title for page in guide.pages.values()), TYPED)
    typed = [*titles, SENTENCES[turn % len(SENTENCES)]]
    return [text[:length] for text in typed for length in range(1, len(text) + 1)]


def _built(guide: Guide, file: Path) -> tuple[SearchIndex, float]:
    """An index of a guide, and the milliseconds that it took."""
    index = SearchIndex(file)
    took = _took(index.update, sources(guide), _reader(guide))
    return index, took


def _reader(guide: Guide) -> Callable[[str], list[Document]]:
    return lambda id_: documents(guide, guide.pages[id_])


def _edited(index: SearchIndex, guide: Guide) -> list[float]:
    """Milliseconds until one page that was changed is in the index, for some pages."""
    known = sources(guide)
    took = []
    for page in list(guide.pages.values())[-EDITS:]:
        known[page.id] = "changed"
        took.append(_took(index.update, known, _reader(guide)))
    return took


def _opened(file: Path) -> float:
    """Milliseconds from the file to the first hits."""
    index = SearchIndex(file)
    took = _took(index.search, "kasse", [DocumentKind.PAGE])
    index.close()
    return took


def _took(work: Callable[..., object], *given: object) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    work(*given)
    return (time.perf_counter() - began) * 1000
