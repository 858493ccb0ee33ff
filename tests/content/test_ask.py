"""A need in one's own words, and the services that fit it."""

import json
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import words
from content.ask import Answer, Needs, ask
from content.header import Header, Service
from content.library import Guide, assemble, read_guide
from content.page import Kind, Page
from tests.content.everyday_needs import AFTERWARDS, AT_LAST, FOR_NOBODY, HELD_OUT, LOOKED_AT, Asked
from tests.content.folders import make_guide

GUIDES = Path(__file__).parents[2] / "content" / "guide"
TODAY = date(2026, 3, 2)
NAMES = ["one", "two", "three", "four", "held out", "afterwards", "at last"]


@cache
def starter(lang: str) -> Guide:
    return read_guide(GUIDES / lang)


@cache
def starter_needs(lang: str) -> Needs:
    return Needs(starter(lang), TODAY)


def ids(answers: list[Answer]) -> list[str]:
    return [f"{answer.offer.department}/{answer.offer.service.id}" for answer in answers]


def department(services: str, header: str = "") -> str:
    return f"---\nkind: department\nlang: de\n{header}\nservices:\n{services}\n---\nText\n"


MakeNeeds = Callable[..., Needs]


@pytest.fixture
def needs(tmp_path: Path) -> MakeNeeds:
    """The needs of a guide whose one department `haus` has these services."""

    def make(*services: str, header: str = "", today: date | None = None) -> Needs:
        lines = "\n".join(f"  - {{{service}}}" for service in services)
        return Needs(make_guide(tmp_path, {"haus.md": department(lines, header)}), today)

    return make


def services(answers: list[Answer]) -> list[str]:
    return [answer.offer.service.id for answer in answers]


@pytest.mark.parametrize("asked", [*LOOKED_AT, HELD_OUT, AFTERWARDS, AT_LAST], ids=NAMES)
def test_everyday_needs_find_their_service(asked: list[Asked]) -> None:
    found = [(ids(starter_needs(lang).ask(need)), service) for lang, need, service in asked]
    assert [lang for lang, *_ in asked] == ["de"] * (len(asked) // 2) + ["en"] * (len(asked) // 2)
    assert sum(answers[:1] == [service] for answers, service in found) >= len(asked) * 30 / 40
    assert sum(service in answers[:3] for answers, service in found) >= len(asked) * 36 / 40


def test_everyday_needs_are_not_what_the_guide_says_already() -> None:
    def told(text: str) -> str:
        return f" {' '.join(words.fold(word) for word in words.split(text))} "

    for lang in ("de", "en"):
        offered = [offer.service for offer in starter(lang).organisation.offers]
        texts = {told(text) for service in offered for text in (service.name, *service.also)}
        longer = [text for text in texts if len(text.split()) >= 3]
        for need in (
            told(need)
            for part in [*LOOKED_AT, HELD_OUT, AFTERWARDS, AT_LAST]
            for asked, need, _ in part
            if asked == lang
        ):
            assert need not in texts
            assert not [text for text in longer if text in need]


def test_most_of_what_nobody_does_gets_no_answer() -> None:
    assert sum(not starter_needs(lang).ask(need) for lang, need in FOR_NOBODY) >= 12


def test_a_phrase_counts_before_the_name_and_the_description(needs: MakeNeeds) -> None:
    asked = needs(
        "id: description, name: Drei, description: Giraffe da",
        "id: name, name: Giraffe hier",
        "id: also, name: Eins, also: [Giraffe dort]",
    )
    assert services(asked.ask("die Giraffe")) == ["also", "name", "description"]


def test_goal_input_impact_and_party_tip_the_scales_and_are_not_enough_alone(needs: MakeNeeds) -> None:
    asked = needs("id: a, name: Zirkus", "id: b, name: Zirkus, impact: Giraffe weg")
    assert services(asked.ask("Zirkus ohne Giraffe")) == ["b", "a"]
    assert asked.ask("Giraffe") == []


def test_the_share_of_a_phrase_counts_and_not_its_order(needs: MakeNeeds) -> None:
    asked = needs(
        "id: long, name: Eins, also: [Tiger Löwe Panther Leopard Gepard]",
        "id: short, name: Zwei, also: [Panther Tiger]",
    )
    assert services(asked.ask("Tiger, Panther!")) == ["short", "long"]
    assert asked.ask("Panther Tiger") == [
        Answer(answer.offer, answer.provider, answer.score, answer.matched[::-1])
        for answer in asked.ask("Tiger Panther")
    ]


def test_rare_words_count_more(needs: MakeNeeds) -> None:
    many = [f"id: oft{number}, name: Zebra, description: Nummer {number}" for number in range(20)]
    asked = needs(*many, "id: selten, name: Okapi")
    assert services(asked.ask("Zebra Okapi", limit=30))[0] == "selten"


def test_everything_that_describes_a_service_counts(tmp_path: Path) -> None:
    guide = make_guide(
        tmp_path,
        {
            "haus.md": department(
                "  - {id: s, name: Name, description: Schildkröte, also: [Krokodil], goal: Nashorn, input: Flusspferd,"
                " impact: Antilope, by: tor}",
                "title: Gebäude\naliases: [Savanne]\nroles: [{id: tor, title: Pförtnerin}]",
            ),
            "laden.md": "---\nkind: department\nexpects: [{from: haus, service: s, because: Erdferkel fehlen}]\n---\n",
        },
    )
    asked = Needs(guide)
    one = "Schildkröte Krokodil Nashorn Flusspferd Antilope Gebäude Savanne Pförtnerin Erdferkel"
    (answer,) = asked.ask(one)
    assert answer.matched == one.split()
    assert answer.provider == guide.organisation.parties["haus/tor"]


@pytest.mark.parametrize(
    ("told", "need"),
    [
        ("Schlüssel verloren", "schluessel"),
        ("Schlüssel verloren", "SCHLÜSSEL"),
        ("Schlüssel verloren", "Schlussel"),
        ("Schluessel verloren", "Schlüssel"),
        ("Drucker einrichten", "Druker"),
        ("Drucker einrichten", "Drukcer"),
        ("Drucker einrichten", "Druckerr"),
        ("Abrechnung", "Abrehcnugn"),
        ("Abrechnung", "Obrechnung"),
        ("Bondrucker", "Drucker"),
        ("Drucker", "Bondrucker"),
        ("Dienstreise", "Reise"),
        ("beschwert", "Beschwerde"),
        ("Stuhl", "Stühle"),
    ],
)
def test_words_are_found_in_other_forms(needs: MakeNeeds, told: str, need: str) -> None:
    assert services(needs(f"id: s, name: Name, also: ['{told}']", "id: t, name: Anderes").ask(need)) == ["s"]


def test_english_words_are_found_in_other_forms(tmp_path: Path) -> None:
    page = "---\nkind: department\nlang: en\nservices: [{id: s, name: Printing posters, also: [shoplifter]}]\n---\n"
    asked = Needs(make_guide(tmp_path, {"house.md": page}))
    for need in ("poster", "printed", "possters", "SHOPLIFTERS", "lifter"):
        assert services(asked.ask(need)) == ["s"], need


def test_short_words_are_no_slips_of_others(needs: MakeNeeds) -> None:
    assert needs("id: s, name: Haus").ask("Maus") == []
    assert needs("id: s, name: Preise").ask("leise") == []


def test_a_guide_in_two_languages(tmp_path: Path) -> None:
    english = "---\nkind: department\nlang: en\nservices: [{id: e, name: Tickets, also: [tickets]}]\n---\n"
    guide = make_guide(tmp_path, {"a.md": department("  - {id: d, name: Tickets}"), "b.md": english})
    assert sorted(services(ask(guide, "ticket"))) == ["d", "e"]


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (None, ["alt", "neu", "immer"]),
        (date(2026, 1, 31), ["alt", "immer"]),
        (date(2026, 2, 1), ["immer"]),
        (date(2026, 3, 1), ["neu", "immer"]),
    ],
)
def test_what_is_over_or_has_not_begun_is_left_out(needs: MakeNeeds, today: date | None, expected: list[str]) -> None:
    asked = needs(
        "id: alt, name: Zirkus, valid: {to: 2026-01-31}",
        "id: neu, name: Zirkus, valid: {from: 2026-03-01}",
        "id: immer, name: Zirkus",
        today=today,
    )
    assert services(asked.ask("Zirkus")) == expected


def test_a_party_that_is_gone_serves_nobody(needs: MakeNeeds) -> None:
    asked = needs("id: s, name: Zirkus", header="valid: {to: 2025-12-31}", today=TODAY)
    assert asked.ask("Zirkus") == []


@pytest.mark.parametrize(
    ("lang", "need", "party"),
    [
        ("de", "IT", "informationstechnik"),
        ("de", "it", "informationstechnik"),
        ("de", "Wer ist das in der IT?", "informationstechnik"),
        ("de", "IT Abteilung", "informationstechnik"),
        ("de", "EDV", "informationstechnik"),
        ("de", "personal-abteilung", "personal"),
        ("de", "Beirat", "beirat"),
        ("de", "Hauspost", ""),
        ("en", "IT", "informationstechnik"),
        ("en", "Who is the IT?", "informationstechnik"),
        ("en", "the HR", "personal"),
        ("en", "helpdesk", "informationstechnik"),
    ],
)
def test_a_party_that_is_named_tells_what_it_does(lang: str, need: str, party: str) -> None:
    answers = starter_needs(lang).ask(need)
    offers = [offer for offer in starter(lang).organisation.offers if offer.department == party]
    assert answers
    if party:
        assert {answer.offer.department for answer in answers[: min(len(offers), 4)]} == {party}
    assert all(answer.matched for answer in answers)


def test_of_a_party_the_most_general_comes_first(tmp_path: Path) -> None:
    lines = [
        "  - {id: few, name: Zebra, by: tor, for: [laden]}",
        "  - {id: all, name: Okapi, for: all}",
        "  - {id: two, name: Giraffe, by: tor, for: [laden, haus]}",
    ]
    haus = department(
        "\n".join(lines), "title: Haus\naliases: [Das Haus am Markt]\nroles: [{id: tor, title: Tor}, {id: dach}]"
    )
    laden = department("  - {id: shop, name: Garten}", "title: Laden")
    asked = Needs(make_guide(tmp_path, {"haus.md": haus, "laden.md": laden}))
    assert services(asked.ask("Haus")) == ["all", "two", "few"]
    assert services(asked.ask("HAUS am Markt")) == []
    assert services(asked.ask("das Haus am Markt")) == ["all", "two", "few"]
    assert services(asked.ask("Tor")) == ["two", "few"]
    assert services(asked.ask("unser Tor")) == []  # as no role is asked for by words around it
    assert services(asked.ask("dach")) == ["all", "two", "few"]  # it does nothing itself, its department does


def test_the_beginning_of_a_partys_name_is_enough_where_nothing_else_fits() -> None:
    assert {answer.offer.department for answer in starter_needs("de").ask("Facility")} == {"facility-management"}
    assert starter_needs("en").ask("who is it") == []


def test_an_unknown_role_leads_to_its_department(needs: MakeNeeds) -> None:
    (answer,) = needs("id: s, name: Zirkus, by: niemand").ask("Zirkus")
    assert answer.provider.id == "haus"


def test_answers_are_few_best_first_and_tell_why(needs: MakeNeeds) -> None:
    asked = needs(*(f"id: s{number}, name: Zirkus, goal: Affe" for number in range(12)))
    answers = asked.ask("Wo ist der „Zirkus“?")
    assert services(answers) == [f"s{number}" for number in range(8)]
    assert [answer.matched for answer in answers] == [["Zirkus"]] * 8
    assert len(asked.ask("Zirkus", limit=3)) == 3
    assert asked.ask("Zirkus", limit=0) == []
    for _, need, _ in HELD_OUT:
        scores = [answer.score for answer in starter_needs("de").ask(need)]
        assert scores == sorted(scores, reverse=True)


def test_an_answer_can_be_printed() -> None:
    (answer, *_) = starter_needs("de").ask("Meine Kasse druckt keine Bons")
    told = json.loads(json.dumps(answer.plain()))
    assert (told["service"], told["department"]) == ("kassenstoerung", "informationstechnik")
    assert told["provider"] == {"id": "informationstechnik/helpdesk", "title": "Helpdesk"}
    assert told["contact"][0]["phone"] == "4357"
    assert told["request"]
    assert told["matched"]


@pytest.mark.parametrize(
    "need",
    [
        "",
        " \n",
        "a",
        "x",
        "und wer oder was",
        "who is it for",
        "🙂🙃",
        '"',
        "*",
        "NEAR(",
        "\"'„“",
        "12",
        "\0",
        "שלום עולם",
        "مرحبا",
    ],
)
def test_nothing_to_go_by(need: str) -> None:
    for lang in ("de", "en"):
        assert starter_needs(lang).ask(need) == []


def test_marks_and_signs_do_not_disturb() -> None:
    plain = starter_needs("de").ask("Drucker geht nicht")
    assert services(plain)[0] == "drucker"
    for need in ('"Drucker" geht nicht!!! 🙂', "Drucker* geht NEAR( nicht", "\u202eDrucker geht\u202c nicht שלום"):
        assert services(starter_needs("de").ask(need))[0] == "drucker", need


def test_a_need_of_2000_letters() -> None:
    for need in ("x" * 2000, ("Drucker geht nicht " * 200)[:2000], ("Kassenbondruckerpapierrolle" * 100)[:2000]):
        started = perf_counter()
        starter_needs("de").ask(need)
        assert perf_counter() - started < 0.5


@given(st.text(max_size=200))
def test_whatever_is_written_gets_a_list(need: str) -> None:
    for answer in starter_needs("de").ask(need):
        assert answer.score > 0
        assert answer.matched


def test_guides_without_services(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert ask(make_guide(tmp_path / "empty", {}), "Drucker") == []
    assert ask(make_guide(tmp_path / "page", {"a.md": "# Drucker"}), "Drucker") == []
    nothing = department("  - {id: s, name: und oder, also: [wer was, '🙂', '']}")
    assert ask(make_guide(tmp_path / "silent", {"a.md": nothing}), "wer und was") == []


def made_up(count: int) -> Guide:
    """A guide of so many services, each with words of its own among common ones."""
    parts = ["kor", "bal", "tin", "mos", "ver", "lig", "sun", "dra", "pel", "hof"]
    services = []
    for number in range(count):
        own = "".join(parts[int(digit)] for digit in f"{number:04}")
        also = [f"{own} geht nicht", f"Kasse {own[3:]} klemmt", f"neue {own[:9]} bestellen"]
        description = f"Kundschaft und Ware {own[:6]} verwalten"
        services.append(Service(id=f"s{number}", name=f"Dienst {own}", description=description, also=also))
    header = Header(kind="department", lang="de", services=services)
    page = Page("haus", "haus.md", "Haus", Kind.DEPARTMENT, header, {}, [], [], [], [], [], 0, 1)
    return assemble(Path("/"), [page])


@pytest.mark.parametrize(("count", "seconds"), [(300, 0.02), (3000, 0.2)])
def test_many_services(count: int, seconds: float) -> None:
    asked = Needs(made_up(count))
    taken = []
    for number in range(5):  # the machine may be busy with something else: the quickest tells
        started = perf_counter()
        answers = asked.ask(f"Unsere Ware fehlt{number}, die Kasse tinmosver klmmet und korbal{number} geht nicht")
        taken.append(perf_counter() - started)
        assert answers
    assert min(taken) <= seconds
    assert services(asked.ask("korkorballig geht nicht"))[0] == "s15"
