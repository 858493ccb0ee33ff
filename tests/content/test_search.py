"""Search: what is found by what, in which order, what is shown of it, and what happens to the index."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.documents import Document, DocumentKind, documents, sources
from content.search import Hit, SearchIndex, search_file
from tests.content.folders import NOBODY, make_guide, run_child

TILL = "Die Kasse bucht nicht, druckt nicht oder ist ohne Netz. Dann hilft der Helpdesk."
PAGES = {
    "kasse": ("Kassenstörung", "", TILL),
    "urlaub": ("Urlaub und freie Tage", "Antrag\nÜbergabe", "Wer Urlaub nimmt, spricht mit der Vertretung."),
    "rueckmeldung": ("Rückmeldung geben", "Umfragen", "Kundinnen und Kunden erzählen, was ihnen fehlt."),
    "lager": ("Lager", "Bestellungen", "Das Lager nimmt Ware an. Im Urlaub der Leitung hilft das Büro."),
    "vertretung": ("Vertretung", "Urlaub", "Wer fehlt, wird vertreten."),
}


def page(key: str, title: str = "", heads: str = "", body: str = "", lang: str = "de") -> Document:
    return Document(key, DocumentKind.PAGE, key, "", title or key, heads, body, lang)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    index = SearchIndex(tmp_path / "cache" / "search.sqlite")
    put(index, *(page(key, *told) for key, told in PAGES.items()))
    yield index
    index.close()


def put(index: SearchIndex, *found: Document) -> None:
    """Let the index have these, each as a source of its own."""
    by_key = {document.key: document for document in found}
    assert index.update(dict.fromkeys(by_key, "1"), lambda key: [by_key[key]])


def keys(hits: list[Hit]) -> list[str]:
    return [hit.page for hit in hits]


def text(hit: Hit) -> str:
    return "".join(piece for piece, _ in hit.snippet)


def marked(hit: Hit) -> list[str]:
    return [piece for piece, is_marked in hit.snippet if is_marked]


# what is found


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Kassenstörung", "kasse"),
        ("kassenstörungen", "kasse"),
        ("KASSENSTOERUNG", "kasse"),
        ("kassen", "kasse"),
        ("kassenst", "kasse"),
        ("störung", "kasse"),
        ("Störungen", "kasse"),
        ("kassenstörnug", "kasse"),
        ("kasenstörung", "kasse"),
        ("Kassenztöhrung", "kasse"),
        ("kassensör", "kasse"),
        ("rueckmeldung", "rueckmeldung"),
        ("Ruckmeldung", "rueckmeldung"),
        ("Rükmeldung", "rueckmeldung"),
        ("kunde", "rueckmeldung"),
        ("tage freie", "urlaub"),
        ("urlaub vertretung", "vertretung"),
        ("urlaub spricht", "urlaub"),
        ("antrag", "urlaub"),
        ("bestellung", "lager"),
        ("kasse netz helpdesk", "kasse"),
        ("wie geht das mit dem urlaub", "urlaub"),
    ],
)
def test_words_find_their_page(index: SearchIndex, words: str, first: str) -> None:
    assert keys(index.search(words))[:1] == [first]


def test_a_title_comes_before_a_heading_and_a_heading_before_a_text(index: SearchIndex) -> None:
    assert keys(index.search("Urlaub")) == ["urlaub", "vertretung", "lager"]


def test_a_name_that_is_what_was_typed_comes_before_a_longer_one(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.sqlite")
    put(index, page("a", "Lager und Versand"), page("b", "Das Lager"), page("c", "Lager"), page("d", "Lagerhaltung"))
    assert keys(index.search("lager"))[0] == "c"
    assert keys(index.search("lager und"))[0] == "a"
    index.close()


def test_aliases_count_like_titles(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.sqlite")
    known = Document("it", DocumentKind.PAGE, "it", "", "Informationstechnik", aliases=["EDV", "Helpdesk"], lang="de")
    put(index, known, page("x", "Anderes", body="Die EDV hilft. EDV, immer die EDV, und der Helpdesk."))
    assert keys(index.search("edv")) == ["it", "x"]
    index.close()


def test_words_of_another_language_are_found_as_they_are(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.sqlite")
    put(
        index,
        page("fr", "Les caisses", body="Une panne de caisse", lang=""),
        page("en", "Caring for customers", body="Stores and departments", lang="en"),
        page("he", "שָׁלוֹם עולם", lang=""),
    )
    assert keys(index.search("caisses"))[0] == "fr"
    assert keys(index.search("customer care"))[0] == "en"
    assert keys(index.search("departments"))[0] == "en"
    assert keys(index.search("שלום")) == ["he"]
    index.close()


def test_an_e_mail_is_found_however_it_is_written(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.sqlite")
    put(index, page("a", "E-Mail einrichten"), page("b", "Emailadresse"))
    for words in ("email", "e-mail", "E-Mail", "mail"):
        assert set(keys(index.search(words))) == {"a", "b"}, words
    index.close()


def test_only_some_kinds_can_be_asked_for(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.sqlite")
    kinds = {kind: Document(kind, kind, "p", kind, "Kasse", body="Die Kasse", lang="de") for kind in DocumentKind}
    put(index, *kinds.values())
    assert {hit.kind for hit in index.search("kasse")} == set(DocumentKind)
    for kind in DocumentKind:
        assert [hit.kind for hit in index.search("kasse", {kind})] == [kind]
    assert index.search("kasse", set()) == []
    index.close()


def test_no_more_than_the_limit_comes_and_one_page_does_not_fill_it(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.sqlite")
    heads = [Document(f"a#{n}", DocumentKind.HEADING, "a", str(n), f"Urlaub im Monat {n}", "Alles") for n in range(30)]
    others = [Document(f"b{n}#1", DocumentKind.HEADING, f"b{n}", "1", f"Urlaub {n}", "Mehr") for n in range(9)]
    found = {"a": [page("a", "Alles"), *heads]} | {one.page: [one, page(one.page, "Mehr")] for one in others}
    assert index.update(dict.fromkeys(found, "1"), found.__getitem__)
    assert keys(index.search("urlaub")).count("a") == 2
    assert len(index.search("urlaub")) == 11
    assert len(index.search("urlaub", limit=3)) == 3
    assert index.search("urlaub", limit=0) == []
    index.close()


def test_what_something_stands_under_is_no_reason_to_find_it(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.sqlite")
    put(
        index,
        page("it", "Informationstechnik"),
        Document("it#1", DocumentKind.HEADING, "it", "1", "Wenn es klemmt", "Informationstechnik", lang="de"),
        Document("it?1", DocumentKind.SERVICE, "it", "d", "Drucker einrichten", "Informationstechnik", lang="de"),
        Document("vk#1", DocumentKind.HEADING, "vk", "1", "Wenn es klemmt", "Verkauf", lang="de"),
    )
    assert [hit.kind for hit in index.search("Informationstechnik")] == [DocumentKind.PAGE]
    assert keys(index.search("informationstechnik klemmt"))[0] == "it"
    assert keys(index.search("verkauf klemmt"))[0] == "vk"
    index.close()


# what is shown


def test_a_hit_shows_the_passage_and_tells_the_words_to_mark(index: SearchIndex) -> None:
    hit = index.search("helpdesk druckt")[0]
    assert (hit.kind, hit.page, hit.place, hit.title) == (DocumentKind.PAGE, "kasse", "", "Kassenstörung")
    assert text(hit) == TILL
    assert marked(hit) == ["druckt", "Helpdesk"]
    assert {"druckt", "Helpdesk"} <= set(hit.marks)
    assert all(mark in TILL for mark in hit.marks)


def test_words_are_marked_as_they_stand_on_the_page(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.sqlite")
    put(
        index,
        page("a", body="Störungen an Kassen: Jede STÖRUNG melden. Kassenstörungen eilen."),
    )
    hit = index.search("stoerung")[0]
    assert {"Störungen", "STÖRUNG", "Kassenstörungen"} <= set(hit.marks)
    assert {"Störungen", "STÖRUNG", "Kassenstörungen"} <= set(marked(hit))
    index.close()


def test_the_passage_is_the_one_with_the_most_words_and_stays_within_its_paragraph(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.sqlite")
    filler = "Hier steht etwas ganz anderes, und zwar lange. " * 20
    body = f"Die Kasse.\n{filler}\n{filler}Die Kasse bekommt einen neuen Drucker. {filler}\nEin Drucker."
    put(index, page("a", body=body))
    hit = index.search("kasse drucker")[0]
    assert marked(hit) == ["Kasse", "Drucker"]
    assert text(hit).startswith("… ")
    assert text(hit).endswith(" …")
    assert len(text(hit)) < 200
    assert text(hit)[2:-2] in body
    index.close()


def test_without_a_marked_word_the_lead_is_shown(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.sqlite")
    put(index, Document("a", DocumentKind.PAGE, "a", "", "Kasse", body="Ganz anderes.", lead="Worum es geht"))
    assert [(text(hit), marked(hit)) for hit in index.search("kasse")] == [("Worum es geht", [])]
    index.close()


def test_a_letter_or_two_mark_no_words_that_begin_with_them(index: SearchIndex) -> None:
    hits = index.search("ka")
    assert keys(hits)[:1] == ["kasse"]
    assert not [mark for hit in hits for mark in hit.marks]


# whatever is typed


@pytest.mark.parametrize(
    "words",
    [
        "", " ", '"', '""', "*", "kasse*", "NEAR(", "NEAR(kasse urlaub, 2)", '"kasse', "kasse AND", "OR", "NOT kasse",
        "title:kasse", "{title}", "kasse)", "(kasse", "^kasse", "k", "kassenstörung " * 150, "x" * 2_000, "äöü" * 700,
        "😀", "kasse 😀", "die der und", "der", "שלום", "مرحبا بالعالم",
        "\u202ekasse", "\x00kasse", "ka\x00sse", "\ud800",
        "'; DROP TABLE word; --", "%", "_", "\\", "1", "4357", "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    ],
)  # fmt: skip
def test_whatever_is_typed_there_is_an_answer_in_time(index: SearchIndex, words: str) -> None:
    began = time.perf_counter()
    hits = index.search(words)
    assert time.perf_counter() - began < 0.5
    assert all(isinstance(hit, Hit) for hit in hits)
    assert keys(index.search("Kassenstörung")) == ["kasse"]


@settings(max_examples=60, deadline=None)
@given(words=st.text(max_size=60) | st.text('"*(){}:^+-KasNERADOT ', max_size=30))
def test_any_text_may_be_typed(words: str) -> None:
    index = SearchIndex(Path("/proc/none/search.sqlite"))  # nobody can write there: in memory
    put(index, page("kasse", "Kasse", body=TILL), page("n", "NEAR OR NOT AND"))
    assert all(hit.score > 0 for hit in index.search(words))
    index.close()


# the index


def test_only_what_changed_is_read_again_and_what_is_gone_is_dropped(index: SearchIndex, tmp_path: Path) -> None:
    read: list[str] = []
    told: list[tuple[int, ...]] = []

    def reader(key: str) -> list[Document]:
        read.append(key)
        return [page(key, "Kassenbuch", body="Jetzt etwas Neues")]

    now = dict.fromkeys(PAGES, "1") | {"kasse": "2", "neu": "1"}
    del now["urlaub"]
    assert index.update(now, reader, lambda *progress: told.append(progress))
    assert sorted(read) == ["kasse", "neu"]
    assert told == [(2, 2)]
    assert index.search("kassenstörung") == []
    assert index.search("freie") == []
    assert set(keys(index.search("kassenbuch"))) == {"kasse", "neu"}
    index.close()

    again = SearchIndex(tmp_path / "cache" / "search.sqlite")
    assert not again.complete
    assert keys(again.search("kassenbuch"))
    read.clear()
    assert again.update(now, reader)
    assert again.complete
    assert not read
    again.close()


def test_words_that_are_gone_are_suggested_no_more(index: SearchIndex) -> None:
    assert keys(index.search("kassenstörnug")) == ["kasse"]
    assert index.update({"kasse": "2"}, lambda key: [page(key, "Tischlerei")])
    assert index.search("kassenstörnug") == []
    assert keys(index.search("tischlrei")) == ["kasse"]


def test_it_is_searched_while_it_is_built(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.sqlite")
    names = {f"p{n}": page(f"p{n}", f"Kasse {n}", body=TILL) for n in range(120)}
    seen: list[tuple[int, bool, int]] = []
    result = index.update(
        dict.fromkeys(names, "1"),
        lambda key: [names[key]],
        lambda done, _: seen.append((done, index.complete, len(index.search("kasse", limit=200)))),
    )
    assert result
    assert [done for done, _, _ in seen] == [50, 100, 120]
    assert not any(complete for _, complete, _ in seen)
    assert all(count for _, _, count in seen)
    assert index.complete
    index.close()


@pytest.mark.parametrize("in_memory", [False, True])
def test_one_thread_updates_while_others_search(tmp_path: Path, in_memory: bool) -> None:
    if in_memory:
        (tmp_path / "no folder").write_text("a file")
    index = SearchIndex(tmp_path / "no folder" / "search.sqlite")
    put(index, page("fest", "Kassenstörung"), *(page(f"p{n}", f"Kasse {n}") for n in range(60)))
    errors: list[BaseException] = []
    done = threading.Event()
    found: list[int] = []

    def search() -> None:
        try:
            while not done.is_set() or not found:
                assert keys(index.search("kassenstörung"))[0] == "fest"
                found.append(len(index.search("kasse")))
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=search) for _ in range(3)]
    for thread in threads:
        thread.start()
    for version in range(2, 6):
        now = {"fest": "1"} | {f"p{n}": str(version) for n in range(60)}
        assert index.update(now, lambda key: [page(key, f"Kasse {key}", body=TILL)])
    done.set()
    for thread in threads:
        thread.join()
    assert not errors
    assert len(found) >= 3
    index.close()


def test_closing_ends_an_update(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.sqlite")
    read: list[str] = []

    def reader(key: str) -> list[Document]:
        read.append(key)
        return [page(key)]

    now = dict.fromkeys((f"p{n}" for n in range(200)), "1")
    assert not index.update(now, reader, lambda *_: index.close())
    assert len(read) == 50
    assert not index.complete


def test_an_error_of_the_reader_is_passed_on_and_spoils_nothing(index: SearchIndex) -> None:
    def reader(key: str) -> list[Document]:
        raise RuntimeError(key)

    with pytest.raises(RuntimeError, match="kasse"):
        index.update({"kasse": "2"}, reader)
    assert not index.complete
    assert keys(index.search("kassenstörung")) == ["kasse"]


# damage


def overwritten(file: Path) -> None:
    file.write_bytes(b"no database " * 500)


def cut_off(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5_000])


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def of_another_program(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE document (id)")
    connection.close()


def of_another_version(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 1")
    connection.close()


def scratched(file: Path) -> None:
    """All but the first page is lost."""
    data = bytearray(file.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    file.write_bytes(data)


def without_words(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("DROP TABLE word")
    connection.close()


def with_other_documents(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("UPDATE document SET kind = 'riddle', body = x'0011'")
    connection.commit()
    connection.close()


DAMAGE = [
    overwritten, cut_off, emptied, of_another_program, of_another_version, scratched, without_words,
    with_other_documents,
]  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_built_anew(index: SearchIndex, tmp_path: Path, damage: Callable[[Path], None]) -> None:
    index.close()
    file = tmp_path / "cache" / "search.sqlite"
    damage(file)
    again = SearchIndex(file)
    again.search("kassenstörung")
    put(again, *(page(key, *told) for key, told in PAGES.items()))
    assert keys(again.search("kassenstörung")) == ["kasse"]
    again.close()
    third = SearchIndex(file)
    assert keys(third.search("kassenstörung")) == ["kasse"]
    third.close()


@pytest.mark.parametrize("damage", [overwritten, cut_off, emptied, scratched])
def test_a_file_may_be_damaged_while_it_is_used(
    index: SearchIndex, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    file = tmp_path / "cache" / "search.sqlite"
    for log in (file.with_name(file.name + "-wal"), file.with_name(file.name + "-shm")):
        log.unlink(missing_ok=True)
    damage(file)
    index.search("kassenstörung")
    put(index, *(page(key, *told) for key, told in PAGES.items()))
    assert keys(index.search("kassenstörung")) == ["kasse"]
    assert index.complete


def test_a_file_may_vanish_while_it_is_used(index: SearchIndex, tmp_path: Path) -> None:
    for file in (tmp_path / "cache").iterdir():
        file.unlink()
    (tmp_path / "cache").rmdir()
    index.search("kassenstörung")
    put(index, *(page(key, *told) for key, told in PAGES.items()))
    assert keys(index.search("kassenstörung")) == ["kasse"]


def test_where_nothing_can_be_written_it_is_kept_in_memory(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file, no folder")
    index = SearchIndex(tmp_path / "cache" / "search.sqlite")
    assert index.search("kasse") == []
    put(index, page("kasse", "Kasse"))
    assert index.complete
    assert keys(index.search("kasse")) == ["kasse"]
    index.close()
    assert index.search("kasse") == []


@pytest.mark.parametrize("locked", ["folder", "file"])
def test_a_read_only_cache_is_no_obstacle(index: SearchIndex, tmp_path: Path, locked: str) -> None:
    index.close()
    cache = tmp_path / "cache"
    (cache / "search.sqlite").chmod(0o444)
    cache.chmod(0o555 if locked == "folder" else 0o777)
    tmp_path.chmod(0o755)
    found = run_child(
        f"""
from content.documents import Document, DocumentKind
from content.search import SearchIndex
from content.words import stems
stems("kasse")
if os.geteuid() == 0:  # root may write everything; nobody may not even import what root has installed
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
index = SearchIndex(Path("cache/search.sqlite"))
before = index.search("kasse")
told = index.update({{"a": "1"}}, lambda key: [Document(key, DocumentKind.PAGE, key, "", "Kasse")])
print(json.dumps([told, index.complete, [hit.title for hit in index.search("kasse")]]))
""",
        tmp_path,
    )
    assert found == [True, True, ["Kasse"]]


@pytest.mark.usefixtures("index")
def test_the_file_is_private_and_lies_beside_the_other_index(tmp_path: Path) -> None:
    assert (tmp_path / "cache" / "search.sqlite").stat().st_mode & 0o077 == 0
    one, other = search_file(tmp_path, tmp_path / "guide"), search_file(tmp_path, tmp_path / "other")
    assert one != other
    assert one.parent == tmp_path
    assert one == search_file(tmp_path, tmp_path / "x" / ".." / "guide")


def test_half_a_character_is_no_obstacle(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.sqlite")
    put(index, page("a\udcff", "Kasse \ud800", "x\ud800", "Netz \udfff Strom"))
    assert [hit.title for hit in index.search("kasse strom")] == ["Kasse ?"]
    index.close()


# what is found of a guide

DEPARTMENT = """---
title: Informationstechnik
kind: department
aliases: [IT, EDV]
summary: Wir halten `Kassen` am Laufen
contact: [{name: Helpdesk, phone: "4357"}]
roles: [{id: helpdesk, title: Helpdesk, summary: Erste Hilfe}]
services:
  - {id: kasse, name: Kassenstörung beheben, description: Die Kasse bucht nicht, also: [Bon kommt nicht]}
---
Vor allem **anderen**.

# Informationstechnik

## Wenn es [klemmt](lager.md) {due=4}

Ruf [[lager|das Lager]] oder [[lager]] an.[^1]
Immer.

- [ ] Nummer *speichern* {#nummer with=lager}

> [!TIP] Rat
> Frag `nach`.

| Was | Wer |
|---|---|
| Netz | Büro &amp; Lager |

```
{{ services }} im Kasten
```

{{ services }}

<!-- unsichtbar
## kein Titel -->
[^1]: Fußnote
"""


def test_a_page_gives_its_text_headings_services_parties_and_items(tmp_path: Path) -> None:
    guide = make_guide(
        tmp_path, {"it.md": DEPARTMENT, "lager.md": "# Das Lager\n", "index.md": "---\nguide: {lang: de}\n---\n"}
    )
    found = {document.key: document for document in documents(guide, guide.pages["it"])}
    whole = found.pop("it")
    assert (whole.kind, whole.title, whole.aliases, whole.lang) == (
        DocumentKind.PAGE,
        "Informationstechnik",
        ["IT", "EDV"],
        "de",
    )
    assert whole.heads == "Wenn es klemmt"
    assert whole.lead == "Wir halten Kassen am Laufen"
    lines = whole.body.split("\n")
    for line in (
        "Vor allem anderen.", "Ruf das Lager oder Das Lager an. Immer.", "Nummer speichern", "Rat Frag nach.",
        "Netz · Büro & Lager", "Helpdesk, 4357", "Die Kasse bucht nicht", "Fußnote",
    ):  # fmt: skip
        assert line in lines, line
    assert "unsichtbar" not in whole.body
    assert "kein Titel" not in whole.body
    assert {(one.kind, one.place, one.title) for one in found.values()} == {
        (DocumentKind.HEADING, "wenn-es-klemmt", "Wenn es klemmt"),
        (DocumentKind.PARTY, "it", "Informationstechnik"),
        (DocumentKind.PARTY, "it/helpdesk", "Helpdesk"),
        (DocumentKind.SERVICE, "kasse", "Kassenstörung beheben"),
        (DocumentKind.ITEM, "nummer", "Nummer speichern"),
    }
    heading = next(one for one in found.values() if one.kind is DocumentKind.HEADING)
    assert heading.lead.startswith("Ruf das Lager oder Das Lager an. Immer. Nummer speichern")
    service = next(one for one in found.values() if one.kind is DocumentKind.SERVICE)
    assert service.aliases == ["Bon kommt nicht"]


def test_a_page_that_cannot_be_read_just_now_is_found_by_what_is_known_of_it(tmp_path: Path) -> None:
    guide = make_guide(tmp_path, {"kasse.md": "---\nsummary: Bons\n---\n# Kasse\n\n## Störung\n\nText"})
    (tmp_path / "kasse.md").unlink()
    found = documents(guide, guide.pages["kasse"])
    assert [document.title for document in found] == ["Kasse", "Störung"]
    assert found[0].body == "Bons"


def test_what_is_found_of_a_page_changes_with_its_text_and_with_the_language(tmp_path: Path) -> None:
    files = {"index.md": "---\nguide: {lang: de}\n---\n", "a.md": "# A\n\nEins", "b.md": "# B\n"}
    before = sources(make_guide(tmp_path / "one" / "guide", files))
    assert before == sources(make_guide(tmp_path / "two" / "guide", files))
    after = sources(make_guide(tmp_path / "three" / "guide", files | {"a.md": "# A\n\nZwei"}))
    assert {key for key in before if before[key] != after[key]} == {"a"}
    english = sources(make_guide(tmp_path / "four" / "guide", files | {"index.md": "---\nguide: {lang: en}\n---\n"}))
    assert all(before[key] != english[key] for key in before)


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("ab #-*>|[](){}!`~_<&;:.x1\n\t\\"), max_size=300))
def test_any_markdown_gives_documents(tmp_path_factory: pytest.TempPathFactory, body: str) -> None:
    guide = make_guide(tmp_path_factory.mktemp("guide"), {"a.md": body})
    found = documents(guide, guide.pages["a"])
    assert found[0].page == "a"
    assert len({document.key for document in found}) == len(found)
