"""Passages are found again in pages that were changed."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.passages import CONTEXT, Quote, find, plain, quote

PAGE = """Kassenstörung

Die Kasse bucht nicht oder ist ohne Netz? Der Helpdesk hilft unter Telefon 4357.
Er fragt nach der Kassennummer und danach, wer wartet.

Arbeitsplatz

Neue Kolleginnen und Kollegen bekommen ihren Rechner am ersten Tag.
Der Helpdesk hilft unter Telefon 4357. Er braucht dafür fünf Tage.
"""


def marked(text: str, words: str, number: int = 0) -> Quote:
    """The passage with these words, at their n-th place."""
    place = -1
    for _ in range(number + 1):
        place = text.index(words, place + 1)
    return quote(text, place, place + len(words))


def found(text: str, passage: Quote) -> str | None:
    place = find(text, passage)
    return " ".join(text[slice(*place)].split()) if place else None


def test_a_quote_has_its_words_and_those_around_it() -> None:
    place = PAGE.index("Er fragt")
    passage = quote(PAGE, place - 1, place + len("Er fragt "))
    assert passage == Quote(
        "Er fragt",
        "nicht oder ist ohne Netz? Der Helpdesk hilft unter Telefon 4357. "[-CONTEXT:],
        " nach der Kassennummer und danach, wer wartet. Arbeitsplatz Neue "[:CONTEXT],
    )


def test_a_quote_at_the_edges() -> None:
    assert quote("  a b  ", 0, 7) == Quote("a b")
    assert quote(" a b c", 3, 4) == Quote("b", "a ", " c")
    assert quote("abc", 1, 2) == Quote("b", "a", "c")
    assert quote("a \ufffc b", 1, 3).exact == ""


def test_other_white_space_is_the_same_passage() -> None:
    passage = marked(PAGE, "Der Helpdesk hilft")
    other = PAGE.replace(" ", "\n").replace("Helpdesk", "\ufffc\xa0Helpdesk \u2029")
    assert found(other, passage) == "Der \ufffc Helpdesk hilft"
    start, end = find(other, passage) or (0, 0)
    assert (other[:start].split()[-1], other[end:].split()[0]) == ("Netz?", "unter")


@pytest.mark.parametrize("number", [0, 1])
def test_of_several_places_the_one_with_its_surroundings_is_meant(number: int) -> None:
    passage = marked(PAGE, "Telefon 4357", number)
    places = (PAGE.index("Telefon 4357"), PAGE.rindex("Telefon 4357"))
    start, _ = find(PAGE, passage) or (-1, -1)
    assert start == places[number]
    start, _ = find("Vorwort.\n\n" + PAGE, passage) or (-1, -1)
    assert start == places[number] + len("Vorwort.\n\n")


@pytest.mark.parametrize(
    ("number", "written", "meant"),
    [
        (0, "Der Helpdesk hilft unter", "Gern hilft wer da ist:"),
        (0, " Er fragt nach der Kassennummer", " Man fragt zuerst nach der Kassennummer"),
        (1, ". Er braucht dafür fünf Tage.", ", und zwar bald."),
        (1, "Rechner am ersten Tag.\nDer Helpdesk hilft unter", "Rechner am Anfang. Gern hilft wer da ist:"),
    ],
)
def test_surroundings_may_change_on_one_side(number: int, written: str, meant: str) -> None:
    passage = marked(PAGE, "Telefon 4357", number)
    before, _, after = PAGE.partition(written) if number == 0 else PAGE.rpartition(written)
    changed = before + meant + after
    places = (changed.index("Telefon 4357"), changed.rindex("Telefon 4357"))
    assert find(changed, passage) == (places[number], places[number] + 12)


def test_the_same_words_at_the_beginning_and_end() -> None:
    text = "Lesen und fragen. Lesen"
    assert find(text, quote(text, 0, 5)) == (0, 5)
    assert find(text, quote(text, 18, 23)) == (18, 23)


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("Telefon 4357", "Telefon 4358"),
        ("Er fragt nach der Kassennummer", "Er fragt zuerst nach der Nummer der Kasse"),
        ("Kassenstörung", "Kassenstoerung"),
        ("Er braucht dafür fünf Tage.", "Er braucht dafür drei Tage."),
        (PAGE[PAGE.index("Er fragt") :].strip(), PAGE[PAGE.index("Er fragt") :].strip().replace("Rechner", "Laptop")),
    ],
)
def test_rewritten_words_are_found_between_their_surroundings(words: str, now: str) -> None:
    passage = marked(PAGE, words)
    assert found(PAGE.replace(words, now, 1), passage) == " ".join(now.split())


@pytest.mark.parametrize("now", ["", "Niemand hat Zeit", "Telefon 4358" + " und so weiter" * 40])
def test_other_words_are_not_the_passage(now: str) -> None:
    passage = marked(PAGE, "Telefon 4357")
    assert find(PAGE.replace("Telefon 4357", now), passage) is None


def test_a_passage_may_be_gone_with_its_surroundings() -> None:
    assert find("Ganz anderer Text", marked(PAGE, "Telefon 4357")) is None
    assert find("", marked(PAGE, "Telefon 4357")) is None
    assert find(PAGE, Quote("")) is None
    assert find(PAGE, Quote(" \n", "Der", "Helpdesk")) is None


def test_a_passage_without_surroundings() -> None:
    assert found(PAGE, Quote("fünf Tage")) == "fünf Tage"
    assert find(PAGE, Quote("sechs Tage")) is None


HOSTILE = {
    "one letter": "a" * 200_000,
    "one word": "a " * 100_000,
    "one pair": "ab" * 100_000,
    "two words": "ab ba " * 33_000,
    "no words": " \ufffc" * 100_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize(
    "passage",
    [
        Quote("a", "a" * 64, "a" * 64),
        Quote("a " * 50, "a " * 32, " a" * 32),
        Quote("ab" * 25_000, "ab" * 32, "ab" * 32),
        Quote("ba b" * 30, "ab ba " * 10, "ab ba " * 10),
        Quote("ba b" * 9_000, " a" * 32, "a " * 32),
        Quote("b" * 100 + "c", "ab" * 32, "ab" * 32),
        Quote("x"),
    ],
    ids=["letter", "words", "long", "between", "long between", "gone", "alone"],
)
def test_hostile_repetition_takes_no_time(text: str, passage: Quote) -> None:
    times = []
    for _ in range(3):
        start = time.perf_counter()
        place = find(text, passage)
        times.append(time.perf_counter() - start)
        assert place is None or place[0] < place[1]
        if times[-1] < 0.25:
            break
    assert min(times) < 0.25


letters = st.text(alphabet="abä .\n\xa0\ufffc<", max_size=150)


@given(letters, st.integers(0, 150), st.integers(0, 150))
def test_what_was_quoted_is_found(text: str, start: int, end: int) -> None:
    passage = quote(text, start, end)
    place = find(text, passage)
    assert (place is None) == (not passage.exact)
    if place:
        assert text[slice(*place)].replace("\ufffc", " ").split() == passage.exact.split()
        assert not any(text[edge].isspace() for edge in (place[0], place[1] - 1))


words = st.sampled_from(["Kasse", "Lager", "Regal", "Bon", "Plan"])
paragraphs = st.lists(st.lists(words, min_size=2, max_size=6).map(" ".join), min_size=1, max_size=5)


@given(paragraphs, paragraphs, st.data())
def test_paragraphs_elsewhere_change_nothing(text: list[str], inserted: list[str], data: st.DataObject) -> None:
    numbered = [f"{place}. {paragraph} {place}!" for place, paragraph in enumerate(text)]
    chosen = data.draw(st.integers(0, len(text) - 1))
    before, after = "\n\n".join(numbered[:chosen]), "\n\n".join(numbered[chosen + 1 :])
    page = "\n\n".join([before, numbered[chosen], after])
    passage = marked(page, numbered[chosen])
    at_top = data.draw(st.booleans())
    changed = "\n\n".join([*inserted, page] if at_top else [page, *inserted])
    start = changed.index(numbered[chosen], sum(map(len, inserted)) if at_top else 0)
    assert find(changed, passage) == (start, start + len(numbered[chosen]))


@given(letters, st.integers(0, 150), st.integers(0, 150), st.sampled_from([" ", "\n", "\t\n ", "\xa0", " \ufffc "]))
def test_white_space_never_counts(text: str, start: int, end: int, blank: str) -> None:
    passage = quote(text, start, end)
    other = text.replace("\n", blank).replace(" ", blank)
    place = find(other, passage)
    assert (place is None) == (not passage.exact)
    if place:
        assert other[slice(*place)].replace("\ufffc", " ").split() == passage.exact.split()


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Eins</p><p>zwei</p>drei", "Eins\nzwei\ndrei"),
        ("<h2 id='a'>Titel</h2>Text<br>Zeile<hr>Rest", "Titel\nText\nZeile\nRest"),
        ("<p>ein\n  Satz&nbsp;mit <em>Be</em>tonung</p>", "ein Satz mit Betonung"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul><dl><dt>T</dt><dd>D</dd></dl>", "a\nb\nT\nD"),
        ("<table><tr><th>A</th><td>1</td></tr><tr><td><p>B</p></td><td>2</td></tr></table>", "A\n1\nB\n2"),
        ("<pre>if a &lt; b:\n    c()</pre>", "if a < b:\nc()"),
        ('<a href="task:0"><img src="check:open" alt="x"></a>&nbsp;Lesen', "Lesen"),
        ("vor<img src='a'>nach", "vor nach"),
        ('<a title="a > b">c</a> &amp;lt; &#8230; 1 < 2', "c &lt; … 1 < 2"),
        ("a<!-- b <p> -->c<style>p { color: red }</style>d<script>x<y</script>", "acd"),
        ("<header>a</header><head><title>b</title></head>c", "a\nc"),
        ("", ""),
        ("<p> </p>\n<p></p>", ""),
    ],
)
def test_plain_text_of_html(html: str, text: str) -> None:
    assert plain(html) == text


@given(st.text(alphabet="ab<>&\"'/! -p=\n", max_size=80))
def test_any_text_has_lines_without_blanks_around_them(html: str) -> None:
    lines = plain(html).split("\n")
    assert all(line == line.strip() for line in lines)
    assert all(lines) or lines == [""]


def test_text_that_html_escapes_is_what_a_reader_sees() -> None:
    shown = plain("<p>1 &lt; 2</p><p>&lt;b&gt; &amp; &quot;c&quot;</p>")
    assert [shown[start:end] for start, end in pairwise((0, 5, 6, len(shown)))] == ["1 < 2", "\n", '<b> & "c"']
