"""What is read from the Markdown of a page."""

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.page import Mark
from content.syntax import MAX_LINES, MAX_PART, Outline, Used, outline, parse, parts


def read(body: str, lang: str = "de", body_line: int = 1) -> Outline:
    return outline(parse(body, lang), body_line)


def test_headings_have_unicode_slugs_that_are_unique() -> None:
    found = read(
        "# Über *uns*\n\n## Ablauf & Größe\n## Ablauf\n## Ablauf\n## Ablauf-1\n## Ablauf\n## !!\n", body_line=5
    )
    slugs = ["über-uns", "ablauf--größe", "ablauf", "ablauf-1", "ablauf-1-1", "ablauf-2", "-"]
    assert [heading.slug for heading in found.headings] == slugs
    assert [heading.line for heading in found.headings] == [5, 7, 8, 9, 10, 11, 12]
    assert (found.headings[0].level, found.headings[0].text, found.title) == (1, "Über uns", "Über uns")


def test_a_heading_has_attributes_and_may_name_its_place() -> None:
    found = read("## Vor dem ersten Tag {due=-5}\n### Lösung {answer}\n### Der Platz {#platz}\n### Menge {1, 2}\n")
    assert [heading.attributes for heading in found.headings] == [{"due": "-5"}, {"answer": ""}, {"id": "platz"}, {}]
    texts = ["Vor dem ersten Tag", "Lösung", "Der Platz", "Menge {1, 2}"]
    assert [heading.text for heading in found.headings] == texts
    assert found.headings[2].slug == "platz"


@pytest.mark.parametrize("marker", ["-", "*", "+", "1.", "1)"])
def test_every_kind_of_list_has_tasks(marker: str) -> None:
    body = "".join(f"{marker} [{mark}] Punkt *{mark}*\n" for mark in " xX~-")
    tasks = read("Text\n" + body).tasks
    marks = [Mark.OPEN, Mark.DONE, Mark.DONE, Mark.NOT_APPLICABLE, Mark.NOT_APPLICABLE]
    assert [task.mark for task in tasks] == marks
    assert [task.line for task in tasks] == [2, 3, 4, 5, 6]


def test_two_blanks_nest_and_a_task_knows_its_heading() -> None:
    found = read("- [ ] vorher\n\n# A\n- [ ] eins\n  - [ ] zwei\n    - [x] drei\n- kein Kasten\n\n## B\n1. [ ] vier\n")
    assert [(task.text, task.depth, task.heading) for task in found.tasks] == [
        ("vorher", 0, -1),
        ("eins", 0, 0),
        ("zwei", 1, 0),
        ("drei", 2, 0),
        ("vier", 0, 1),
    ]


def test_what_only_looks_like_a_task_is_none() -> None:
    assert (
        read("[ ] Absatz\n\n- [ ](ziel)\n- [y] Ypsilon\n- [x]fest\n- \\[ ] maskiert\n\n```\n- [ ] Code\n```\n").tasks
        == []
    )


def test_a_task_has_attributes_that_no_quotation_mark_curls() -> None:
    task = read('- [ ] "Platz" bestellen {#platz with=informationstechnik who="Leitung Marketing" due=-5}').tasks[0]
    assert task.text == '"Platz" bestellen'
    assert task.attributes == {
        "id": "platz",
        "with": "informationstechnik",
        "who": "Leitung Marketing",
        "due": "-5",
    }


def test_attributes_may_end_the_first_line_or_the_paragraph() -> None:
    tasks = read("- [ ] Eins {#a}\n  geht weiter\n- [ ] Zwei\n  geht weiter {#b}\n").tasks
    assert [(task.text, task.attributes) for task in tasks] == [
        ("Eins geht weiter", {"id": "a"}),
        ("Zwei geht weiter", {"id": "b"}),
    ]


def test_links_and_pictures_stand_on_their_own_lines() -> None:
    found = read(
        "Text [a](../b%20c.md#d)\nund [[Personal]],  \n[[it#Über uns|dort]]\n![Bild *eins*](x%20y.png)\n", body_line=10
    )
    assert [(link.target, link.text, link.line, link.wiki) for link in found.links] == [
        ("../b c.md#d", "a", 10, False),
        ("Personal", "Personal", 11, True),
        ("it#Über uns", "dort", 12, True),
    ]
    assert [(image.target, image.text, image.line) for image in found.images] == [("x y.png", "Bild eins", 13)]


def test_wiki_links_in_tables_may_mask_the_bar_and_code_has_none() -> None:
    found = read("| a |\n|---|\n| [[it\\|EDV]] |\n\n`[[it]]` [[1]](quelle) [[]] [[^1]]\n\n    [[it]]\n")
    assert [(link.target, link.text) for link in found.links] == [("it", "EDV"), ("quelle", "[1]")]


def test_links_in_titles_of_callouts_and_in_footnotes_count() -> None:
    found = read("> [!TIP] Mehr bei [[it]]\n> Text [[personal]]\n\nWort[^1]\n\n[^1]: siehe [[verkauf]]\n")
    assert [(link.target, link.line) for link in found.links] == [("it", 1), ("personal", 2), ("verkauf", 6)]


def test_words_are_counted_without_markup() -> None:
    assert read("# Ein Titel\n\nZwei *halb*e [Wörter](x) `code`\n\n- [ ] Aufgabe {#a}\n").words == 7


def test_the_title_is_the_first_heading_of_level_one() -> None:
    assert read("## Zwei\n\nEins\n====\n\n# Drei\n").title == "Eins"
    assert read("Text\n").title == ""


@pytest.mark.parametrize("sample", ["> " * 100, "- " * 100, "\n".join("  " * depth + "- x" for depth in range(60))])
def test_what_is_nested_too_deeply_stays_readable(sample: str) -> None:
    found = read(f"Vorher\n\n{sample}Ende\n\nNachher [[it]]\n", body_line=3)
    assert [(fault.code, fault.line >= 5) for fault in found.faults] == [("markdown-too-deep", True)]
    assert [link.target for link in found.links] == ["it"]


def test_ten_lists_in_each_other_are_not_too_deep() -> None:
    found = read("\n".join("  " * depth + "- [ ] x" for depth in range(10)))
    assert found.faults == []
    assert found.tasks[-1].depth == 9


def test_a_long_page_is_cut_before_a_paragraph() -> None:
    block = "Absatz\n\n```\nCode\n\nnoch Code\n```\n\n- Liste\n\n  dazu\n\n"
    cut = parts(block * (MAX_PART // len(block) * 3))
    assert len(cut) > 3
    assert all(part.startswith(("Absatz", "```\nCode")) for part in cut)


def test_a_long_page_has_one_outline() -> None:
    block = "## Titel\n\n- [ ] Punkt\n\nText[^1]\n\n[^1]: Fuß\n\n" + "Wort " * 200 + "\n\n"
    body = block * (2 * MAX_PART // len(block))
    whole = parse(body, "de")
    used = Used()
    piecemeal = [heading for part in parts(body) for heading in outline(parse(part, "de", used), 1).headings]
    found = outline(whole, 1)
    assert [heading.slug for heading in found.headings] == [heading.slug for heading in piecemeal]
    assert len({heading.slug for heading in found.headings}) == len(found.headings) == used.tasks
    assert [task.line for task in found.tasks] == [heading.line + 2 for heading in found.headings]
    assert {task.heading for task in found.tasks} == set(range(len(found.headings)))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["\n", "\n\n", "```\n", "- a\n", "Text ", "x" * 5_000, "\n" * 1_500, "> b\n"]), max_size=60
    )
)
def test_parts_are_the_page(pieces: list[str]) -> None:
    body = "".join(pieces)
    cut = parts(body)
    assert "".join(cut) == body
    assert all(part and len(part) <= MAX_PART and part.count("\n") <= MAX_LINES for part in cut) or not body


def test_a_huge_line_is_cut_anywhere() -> None:
    body = "x" * (2 * MAX_PART + 1)
    assert [len(part) for part in parts(body)] == [MAX_PART, MAX_PART, 1]


def test_a_page_beyond_reading_says_so() -> None:
    found = read("Wort " * 250_000)
    assert [(fault.code, fault.fields) for fault in found.faults] == [("page-too-long", {"megabytes": "1"})]
    assert found.words == 250_000


def test_threads_do_not_mix_their_pages() -> None:
    bodies = [f"# Seite {number}\n\n" + f'"Wort {number}" [[ziel-{number}]]\n\n' * 40 for number in range(4)]
    found: dict[int, Outline] = {}

    def work(number: int) -> None:
        for _ in range(3):
            found[number] = read(bodies[number], "de" if number % 2 else "en")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number, outlined in found.items():
        assert outlined.title == f"Seite {number}"
        assert {link.target for link in outlined.links} == {f"ziel-{number}"}
        assert len(outlined.links) == 40
