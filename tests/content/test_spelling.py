"""Which words count as misspelled, and what is offered instead."""

import random
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import files
from content.library import read_guide
from content.spelling import BUDGET, MOST, Speller, guide_words, words
from content.word_list import WordList, word_list

LIST = b'{\n"an": 50,\n"auto": 700,\n"autos": 9,\n"bahn": 50,\n"\xc3\xb6l": 80\n}'


@pytest.fixture(scope="module", name="german")
def german_speller() -> Speller:
    return Speller("de", ["Café Möwe", "lotse/annahme"])


@pytest.fixture(scope="module", name="english")
def english_speller() -> Speller:
    return Speller("en")


def found(line: str) -> list[str]:
    return [word.text for word in words(line)]


# The lists


def test_words_are_found_with_how_common_they_are() -> None:
    small = WordList(LIST)
    assert [small.count(word) for word in ("auto", "autos", "öl", "aut", "zug", "")] == [700, 9, 80, 0, 0, 0]
    assert dict(small.beginning("auto")) == {"auto": 700, "autos": 9}


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_lists_are_in_the_order_that_looking_up_needs(lang: str) -> None:
    listed = list(word_list(lang).words())
    assert len(listed) > 150_000
    assert listed == sorted(listed)
    assert all(word_list(lang).count(word) for word in random.Random(1).sample(listed, 2_000))  # noqa: S311  # no secret


def test_another_language_has_no_speller() -> None:
    with pytest.raises(ValueError, match="fr"):
        Speller("fr")


# What is a word


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Die Übergabe, bitte!", ["Die", "Übergabe", "bitte"]),
        ("it’s a guide's", ["it’s", "guide's"]),
        ("Vor- und Nachteil", ["Vor-", "und", "Nachteil"]),
        ("IT-Abteilung der GmbH mit McDonald und USA", ["Abteilung", "der", "mit", "und"]),
        ("Kolleg:innen und Kund*innen", ["Kolleg:innen", "und", "Kund*innen"]),
        ("siehe https://a.example/xyz oder www.a.example, post@a.example", ["siehe", "oder"]),
        ("id_eins B2B 3x plan.pdf z.B. C:\\Ordner hier", ["hier"]),
        ("x y", []),
    ],
)
def test_words_are_language(line: str, expected: list[str]) -> None:
    assert found(line) == expected


@given(st.text(max_size=200))
def test_words_stand_where_they_are_said_to(line: str) -> None:
    end = 0
    for word in words(line):
        assert end <= word.start < word.end
        assert line[word.start : word.end] == word.text.removesuffix("-")
        end = word.end


# Right and wrong


@pytest.mark.parametrize(
    "word",
    [
        "Abteilung", "Kassenstörung", "Serviceprotokoll", "Einarbeitungsplan", "Prüftermin", "Bestellgerät",
        "Kartenzahlung", "Warenwirtschaft", "Ladenöffnungszeiten", "Lieferscheinnummer", "nachräumen",
        "nachzuräumen", "nachgeräumt", "Kolleg:innen", "Übungs-", "Möwe", "annahme", "Onboarding", "nenn",
        "Sammelpostfach", "Wechselseitigkeit", "Übergabe", "geht's", "geht’s",
    ],
)  # fmt: skip
def test_german_words_are_right(german: Speller, word: str) -> None:
    assert not german.wrong(word)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("Abteilug", "Abteilung"), ("Rückmeldug", "Rückmeldung"), ("zustädig", "zuständig"),
        ("Serviceprotkoll", "Serviceprotokoll"), ("Reaktionzeit", "Reaktionszeit"), ("Arbeitspaltz", "Arbeitsplatz"),
        ("Lieferscheinnumer", "Lieferscheinnummer"), ("Geschäftsfürung", "Geschäftsführung"), ("udn", "und"),
        ("Abtielugn", "Abteilung"), ("annahmme", "annahme"), ("Übnugs-", "Übungs"),
    ],
)  # fmt: skip
def test_german_slips_are_found_with_what_is_meant(german: Speller, word: str, meant: str) -> None:
    assert german.wrong(word)
    assert meant in german.suggestions(word, budget=10) or meant == "Übungs"


@pytest.mark.parametrize(
    "word",
    [
        "department", "organised", "behaviour", "colour", "centre", "it's", "don’t", "rota", "reread", "handover",
    ],
)  # fmt: skip
def test_english_words_are_right(english: Speller, word: str) -> None:
    assert not english.wrong(word)


@pytest.mark.parametrize(
    ("word", "meant"),
    [("departement", "department"), ("recieve", "receive"), ("Colleage", "Colleague"), ("orgnaised", "organised"),
     ("cna’t", "can’t")],
)  # fmt: skip
def test_english_slips_are_found_with_what_is_meant(english: Speller, word: str, meant: str) -> None:
    assert english.wrong(word)
    assert meant in english.suggestions(word, budget=10)


def test_a_word_that_is_learned_is_right_from_then_on() -> None:
    speller = Speller("de")
    assert speller.judged("Xylofant") is None
    assert speller.wrong("Xylofant")
    assert speller.judged("Xylofant")
    speller.learn("Xylofant")
    assert not speller.wrong("xylofant")
    assert not speller.wrong("Xylofantenhaus")


@pytest.mark.parametrize("word", ["Xyzzyqwertzuiopqwertz", "Donaudampfschiffahrtsgeselschaftskapitän", "x" * 60, "Q"])
def test_suggestions_keep_to_their_time(german: Speller, word: str) -> None:
    begin = perf_counter()
    assert len(german.suggestions(word)) <= MOST
    assert perf_counter() - begin < BUDGET * 4


@given(st.text(max_size=80))
def test_any_text_is_judged(german: Speller, text: str) -> None:
    assert german.wrong(text) in (True, False)
    assert len(german.suggestions(text, budget=0.001)) <= MOST


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_starter_guide_is_hardly_marked(tmp_path: Path, lang: str) -> None:
    guide = read_guide(files.copy_example(lang, tmp_path / "guide"))
    speller = Speller(lang, guide_words(guide))
    summaries = [word.text for page in guide.pages.values() for word in words(page.header.summary)]
    tasks = [word.text for page in guide.pages.values() for task in page.tasks for word in words(task.text)]
    wrong = [word for word in summaries + tasks if speller.wrong(word)]
    assert len(wrong) <= 0.01 * len(summaries + tasks), wrong


@pytest.mark.parametrize("lang", ["de", "en"])
def test_most_swapped_letters_are_found(lang: str) -> None:
    speller, dice = Speller(lang), random.Random(7)  # noqa: S311  # no secret
    common = sorted(word for word in word_list(lang).words() if len(word) > 5 and word_list(lang).count(word) > 2_000)
    swapped = []
    for word in dice.sample(common, 300):
        at = dice.randrange(1, len(word) - 1)
        slip = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        swapped += [slip] if slip != word else []
    assert sum(speller.wrong(slip) for slip in swapped) > 0.93 * len(swapped)
