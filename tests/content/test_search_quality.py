"""What search finds in the starter guides, by titles and services that nobody tuned it on (tests.bench.searching)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from content.documents import DocumentKind, documents, sources
from content.library import Guide, read_guide
from content.search import SearchIndex
from tests.bench.searching import HELD_OUT, quality

GUIDES = Path(__file__).parents[2] / "content" / "guide"
both = pytest.mark.parametrize("lang", ["de", "en"])
COUNT = 30  # of each language: 60 in all


Searched = Callable[[str], tuple[Guide, SearchIndex]]


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searched]:
    """The starter guide in a language, and an index of it."""
    made: dict[str, tuple[Guide, SearchIndex]] = {}

    def make(lang: str) -> tuple[Guide, SearchIndex]:
        if lang not in made:
            guide = read_guide(GUIDES / lang)
            made[lang] = (guide, SearchIndex(tmp_path_factory.mktemp("search") / "search.sqlite"))
            assert made[lang][1].update(sources(guide), lambda id_: documents(guide, guide.pages[id_]))
        return made[lang]

    yield make
    for _, index in made.values():
        index.close()


def titles(index: SearchIndex, words: str, kind: DocumentKind) -> list[str]:
    return [hit.title for hit in index.search(words) if hit.kind is kind]


@both
def test_titles_are_found_first_and_with_a_slip_among_ten(searched: Searched, lang: str) -> None:
    found = quality(*searched(lang), HELD_OUT[0], COUNT)
    assert found.titles == COUNT
    assert found.typos >= COUNT - 3
    assert len(found.not_first) <= 1, found.not_first
    assert len(found.typo_lost) <= 3, found.typo_lost
    assert not found.umlaut_lost


@both
def test_each_service_is_found_by_the_words_that_people_have_for_it(searched: Searched, lang: str) -> None:
    guide, index = searched(lang)
    asked = [(service.also[0], service.name) for page in guide.pages.values() for service in page.header.services[:2]]
    lost = [words for words, name in asked if name not in titles(index, words, DocumentKind.SERVICE)[:1]]
    assert len(asked) > 15
    assert len(lost) <= len(asked) // 20, lost


@pytest.mark.parametrize(
    ("part", "service"),
    [
        ("störung", "Kassenstörung beheben"),
        ("stoerungen", "Kassenstörung beheben"),
        ("störung kasse", "Kassenstörung beheben"),
        ("gerät", "Bestellgeräte im Restaurant"),
        ("umgebung", "Testumgebung bereitstellen"),
        ("abrechnung", "Lohnabrechnung"),
        ("karte tag", "Tageskarte"),
        ("anzeige", "Stellenanzeigen"),
    ],
)
def test_parts_of_compounds_find_them(searched: Searched, part: str, service: str) -> None:
    found = titles(searched("de")[1], part, DocumentKind.SERVICE)[:3]
    assert any(title.startswith(service) for title in found), found
