"""The search index: what is found, what is damaged, and what people type."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from content.documents import DocumentKind, documents, sources
from content.library import Guide, read_guide
from content.search import SearchIndex

GUIDES = Path(__file__).parents[2] / "content" / "guide"


def fill(index: SearchIndex, guide: Guide) -> None:
    index.update(sources(guide), lambda page: documents(guide, guide.pages[page]))


@pytest.fixture(scope="module")
def german() -> Guide:
    return read_guide(GUIDES / "de")


@pytest.fixture(scope="module")
def index(german: Guide, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    index = SearchIndex(tmp_path_factory.mktemp("cache") / "a-search.sqlite")
    fill(index, german)
    yield index
    index.close()


def first(index: SearchIndex, words: str) -> str:
    hits = index.search(words)
    return hits[0].title if hits else ""


def test_most_titles_of_pages_come_first(index: SearchIndex, german: Guide) -> None:
    titles = [page.title for page in german.pages.values()]
    assert sum(first(index, title) == title for title in titles) >= 0.95 * len(titles)


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("geschaeftsfuehrung", "Geschäftsführung"),  # ae for ä
        ("informationstechnk", "Informationstechnik"),  # a slip
        ("serviceprot", "Unser Serviceprotokoll"),  # still being typed
    ],
)
def test_words_are_found_as_people_type_them(index: SearchIndex, words: str, title: str) -> None:
    assert title in [hit.title for hit in index.search(words)[:3]]


def test_a_part_of_a_compound_is_found(index: SearchIndex) -> None:
    services = [hit.title for hit in index.search("störung", kinds=[DocumentKind.SERVICE])]
    assert "Kassenstörung beheben" in services


@pytest.mark.parametrize(
    "words", ['"', "*", "NEAR(", '"halb', "a", "x" * 2_000, "😀", "die der und", "שלום", "  ", "^a AND"]
)
def test_whatever_is_typed_gets_an_answer(index: SearchIndex, words: str) -> None:
    assert isinstance(index.search(words), list)


def test_the_passage_marks_the_words(index: SearchIndex) -> None:
    pieces = [piece for hit in index.search("Redaktionstafel") for piece in hit.snippet]
    assert any(marked and "redaktionstafel" in text.casefold() for text, marked in pieces)


def test_only_what_changed_is_read_again(tmp_path: Path, german: Guide) -> None:
    index = SearchIndex(tmp_path / "a-search.sqlite")
    fill(index, german)
    read: list[str] = []
    index.update(sources(german), lambda page: read.append(page) or [])  # type: ignore[func-returns-value]  # append gives nothing
    assert read == []
    some = dict(list(sources(german).items())[:3])
    index.update(some, lambda page: documents(german, german.pages[page]))
    assert {hit.page for hit in index.search("Abteilung")} <= set(some)
    index.close()


@pytest.mark.parametrize("damage", [b"", b"junk", b"SQLite format 3\x00" + b"\xff" * 4096])
def test_a_damaged_file_is_built_again(tmp_path: Path, german: Guide, damage: bytes) -> None:
    file = tmp_path / "a-search.sqlite"
    file.write_bytes(damage)
    index = SearchIndex(file)
    fill(index, german)
    assert first(index, "Marketing") == "Marketing"
    index.close()


def test_where_nothing_can_be_written_it_works_in_memory(tmp_path: Path, german: Guide) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    index = SearchIndex(tmp_path / "file" / "a-search.sqlite")
    fill(index, german)
    assert first(index, "Marketing") == "Marketing"
    index.close()
