"""Words, and what makes two of them the same."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.words import MAX_WORD, fold, split, stem, stems, tokens


def test_words_are_found_with_their_places() -> None:
    text = "Die „Kasse“ steht still – seit 9:30 Uhr (Kasse_2)."
    found = tokens(text)
    assert [token.text for token in found] == ["Die", "Kasse", "steht", "still", "seit", "9", "30", "Uhr", "Kasse", "2"]
    assert all(text[token.start : token.end] == token.text for token in found)
    assert split(text) == [token.text for token in found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("E-Mail-Adresse, T-Shirt", ["E-Mail", "Adresse", "T-Shirt"]),
        ("Kassen-Störung, A–Z", ["Kassen", "Störung", "A", "Z"]),
        ("the department’s own, don't", ["the", "department’s", "own", "don't"]),
        ("'quoted' ‚Zitat‘", ["quoted", "Zitat"]),
        ("Sto\u0308rung am Kas\u00adsen\u00adtisch", ["Sto\u0308rung", "am", "Kas\u00adsen\u00adtisch"]),
        ("שָׁלוֹם مَرْحَبًا", ["שָׁלוֹם", "مَرْحَبًا"]),
        ("😀 * \" ' - _ \ud800", []),
    ],
)
def test_marks_join_words_or_part_them(text: str, words: list[str]) -> None:
    assert split(text) == words


@pytest.mark.parametrize(
    "spellings",
    [
        ("Rückmeldung", "RUECKMELDUNG", "ruckmeldung", "Ru\u0308ckmeldung"),
        ("Größe", "Groesse", "GRÖSSE", "grosse"),
        ("Bäuerin", "Baeuerin"),
        ("geübt", "geuebt"),
        ("säen", "saeen"),
        ("Café", "cafe"),
        ("Kassenstörung", "Kas\u00adsen\u00adstörung"),
        ("E-Mail", "email", "E\u2011Mail"),
        ("department’s", "department's", "department"),
    ],
)
def test_spellings_of_one_word_fold_alike(spellings: tuple[str, ...]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1


def test_a_q_keeps_its_u() -> None:
    assert fold("Quelle") == "quelle"


def test_forms_of_a_word_have_one_stem_in_their_language() -> None:
    assert stem("Kunde", "de") == stem("Kunden", "de")
    assert stem("Störung", "de") == stem("Stoerungen", "de")
    assert stem("neue", "de") == stem("neuen", "de") == stem("neuer", "de")
    assert stem("Häuser", "de") == stem("Haus", "de")
    assert stem("departments", "en") == stem("department’s", "en")


def test_a_word_of_no_known_language_has_both_stems_and_none_twice() -> None:
    assert stems("caring") == (stem("caring", "de"), stem("caring", "en"))
    assert stems("Kunden", "de") == ("kund",)
    assert stems("4357") == ("4357",)
    assert stem("maisons", "fr") == "maisons"


def test_threads_do_not_mix_their_words() -> None:
    words = [f"{first}{second}ungen" for first in "bdfghklm" for second in ("ahm", "eit", "ill", "ort", "und")]
    found: list[list[str]] = []

    def work() -> None:
        found.append([stem.__wrapped__(word, "de") for word in words])

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [[stem(word, "de") for word in words]] * 4


@given(st.text(max_size=200))
def test_any_text_has_words_that_can_be_folded_and_stemmed(text: str) -> None:
    for token in tokens(text):
        assert text[token.start : token.end] == token.text
        for form in (fold(token.text), *stems(token.text)):
            assert len(form) <= 4 * MAX_WORD
            assert all(not letter.isascii() or letter.isalnum() for letter in form)


@given(st.text("abeoqusäöüß", min_size=1, max_size=20), st.integers(1, 20))
def test_the_fold_of_a_beginning_is_the_beginning_of_the_fold(word: str, length: int) -> None:
    assert fold(word).startswith(fold(word[:length]))


@given(st.text("äöüaeoubqn", min_size=1, max_size=12))
def test_umlauts_may_be_written_with_an_e(word: str) -> None:
    if "qü" not in word:
        assert fold(word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")) == fold(word)
