"""The starter guide: the same in both languages, complete, and with every row of the source in it."""

import re
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from content.check import Severity, problems
from content.library import Guide, read_guide
from content.organisation import State
from content.page import Kind
from content.tasks import parse_due
from tests.content.source_rows import ROWS, Row

GUIDES = Path(__file__).parents[2] / "content" / "guide"
TODAY = date(2026, 3, 2)
LANGUAGES = ["de", "en"]

both = pytest.mark.parametrize("lang", LANGUAGES)


@cache
def starter(lang: str) -> Guide:
    return read_guide(GUIDES / lang)


def source(lang: str, page: str) -> str:
    """A page's file, with each run of blanks as one."""
    guide = starter(lang)
    return " ".join((guide.root / guide.pages[page].path).read_text(encoding="utf-8").split())


@both
def test_it_holds_no_error_and_just_the_gaps_that_its_first_page_announces(lang: str) -> None:
    found = problems(starter(lang), TODAY)
    assert not [problem for problem in found if problem.severity is not Severity.WARNING]
    assert sorted(problem.code for problem in found) == [
        "relationship-expected",
        "relationship-offered",
        "service-point",
    ]
    home = source(lang, "index")
    point = next(problem for problem in found if problem.code == "service-point")
    assert point.fields["point"] == "escalation"
    assert all(problem.fields["service"] in home for problem in found)
    assert all(f"[[{problem.path.removesuffix('.md')}|" in home for problem in found)


def test_both_languages_have_the_same_pages() -> None:
    de, en = (starter(lang) for lang in LANGUAGES)
    assert {id_: page.path for id_, page in de.pages.items()} == {id_: page.path for id_, page in en.pages.items()}
    for id_, page in de.pages.items():
        other = en.pages[id_]
        assert page.kind is other.kind, id_
        assert (page.header.id, page.header.order) == (other.header.id, other.header.order), id_
        assert [heading.level for heading in page.headings] == [heading.level for heading in other.headings], id_


def test_both_languages_have_the_same_parties_and_services() -> None:
    de, en = (starter(lang).organisation for lang in LANGUAGES)
    assert {p.id: (p.kind, p.role, p.part_of, p.external, p.valid) for p in de.parties.values()} == {
        p.id: (p.kind, p.role, p.part_of, p.external, p.valid) for p in en.parties.values()
    }
    assert [
        (o.department, o.service.id, o.provider, o.service.for_, o.service.passes, o.service.response)
        for o in de.offers
    ] == [
        (o.department, o.service.id, o.provider, o.service.for_, o.service.passes, o.service.response)
        for o in en.offers
    ]


@both
def test_every_service_is_called_by_everyday_words_of_its_own(lang: str) -> None:
    services = [offer.service for offer in starter(lang).organisation.offers]
    said = Counter(words.casefold() for service in services for words in service.also)
    assert [service.id for service in services if len(service.also) < 5] == []
    assert [words for words, times in said.items() if times > 1] == []
    assert said.keys().isdisjoint(service.name.casefold() for service in services)


def test_both_languages_have_the_same_relationships() -> None:
    de, en = (
        {
            (r.id, r.provider, r.state, r.mutual, r.need.expectation.needed_for if r.need else None)
            for r in starter(lang).organisation.relationships
        }
        for lang in LANGUAGES
    )
    assert de == en
    assert len(de) >= 45


def test_both_languages_have_the_same_items_in_their_lists() -> None:
    def items(guide: Guide, page: str) -> list[tuple[object, ...]]:
        return [
            (task.depth, task.heading, sorted((key, value if key != "who" else "") for key, value in told.items()))
            for task in guide.pages[page].tasks
            for told in [task.attributes]
        ]

    de, en = (starter(lang) for lang in LANGUAGES)
    for page in de.pages:
        assert items(de, page) == items(en, page), page


@both
def test_lists_scenarios_and_the_survey(lang: str) -> None:
    pages = starter(lang).pages.values()
    count = Counter(page.kind for page in pages)
    assert count[Kind.CHECKLIST] >= 4
    assert (count[Kind.SCENARIO], count[Kind.SURVEY], count[Kind.STANDARD]) == (4, 1, 1)
    for page in pages:
        if page.kind is Kind.CHECKLIST:
            ids = [task.attributes.get("id", "") for task in page.tasks]
            assert ids, page.path
            assert "" not in ids, page.path
            assert len(set(ids)) == len(ids), page.path
            dues = [a["due"] for a in (h.attributes for h in page.headings) if "due" in a]
            dues += [task.attributes["due"] for task in page.tasks if "due" in task.attributes]
            assert all(parse_due(due) for due in dues), page.path
        if page.kind is Kind.SCENARIO:
            assert any("answer" in heading.attributes for heading in page.headings), page.path
            assert re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", page.header.happened), page.path
            assert page.header.provider, page.path
            assert page.header.customer, page.path
        if page.kind is Kind.SURVEY:
            assert page.header.minimum >= 5
            assert len({question.id for question in page.header.questions}) == len(page.header.questions) > 0


@both
def test_the_question_of_a_scenario_is_the_last_paragraph_before_its_answer(lang: str) -> None:
    guide = starter(lang)
    for page in guide.pages.values():
        if page.kind is Kind.SCENARIO:
            before = re.split(r"^#.*\{answer\}\s*$", guide.body(page.id), maxsplit=1, flags=re.MULTILINE)[0]
            assert before.rstrip().endswith("?"), page.path


@both
@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_every_row_of_the_source_is_taught(row: Row, lang: str) -> None:
    assert row.page or row.relationships
    assert bool(row.page) == bool(row.de) == bool(row.en)
    if row.page:
        assert (row.de if lang == "de" else row.en) in source(lang, row.page)
    relationships = {(r.provider, r.service, r.customer) for r in starter(lang).organisation.relationships}
    assert set(row.relationships) <= relationships


@both
@pytest.mark.parametrize("row", [row for row in ROWS.values() if row.served])
def test_the_guide_tells_how_the_program_serves_it(row: Row, lang: str) -> None:
    assert row.served
    page, de, en = row.served
    assert (de if lang == "de" else en) in source(lang, page)


def test_the_five_tips_and_the_self_check_are_served() -> None:
    assert [name for name, row in ROWS.items() if row.served] == ["S01", "S42", "S43", "S44", "S45", "S46"]


def test_no_row_is_left_out() -> None:
    assert list(ROWS) == [f"S{number:02}" for number in range(1, 47)]


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (("softwareentwicklung/entwicklung", "code", "softwareentwicklung/test"), "kassieren"),
        (("restaurant/kueche", "speisenausgabe", "restaurant/service"), "gaeste-bewirten"),
        (("marketing/text", "mailtexte", "marketing/postfach"), "kundenantwort"),
    ],
)
def test_chains_reach_the_external_customers(start: tuple[str, str, str], end: str) -> None:
    relationships = starter("de").organisation.relationships
    waiting = [r for r in relationships if (r.provider, r.service, r.customer) == start]
    seen = {relationship.id for relationship in waiting}
    while waiting:
        need = waiting.pop().need
        if need is None or not need.expectation.needed_for:
            continue
        for after in relationships:
            if after.id.startswith(f"{need.department}/{need.expectation.needed_for}/") and after.id not in seen:
                seen.add(after.id)
                waiting.append(after)
    assert {id_ for id_ in seen if id_.endswith(f"/{end}/externe-kunden")}


@both
def test_external_customers_are_the_only_ones_outside(lang: str) -> None:
    parties = starter(lang).organisation.parties.values()
    assert [party.id for party in parties if party.external] == ["externe-kunden"]
    counted = Counter(r.state for r in starter(lang).organisation.relationships)
    assert counted[State.CONTRADICTED] == 0
    assert counted[State.AGREED] >= 45


@both
def test_nothing_falls_due_by_itself(lang: str) -> None:
    assert not [page.path for page in starter(lang).pages.values() if page.header.review.due]


@both
def test_pages_hold_no_html_and_no_real_addresses(lang: str) -> None:
    for id_, page in starter(lang).pages.items():
        text = source(lang, id_)
        assert not re.search(r"<[A-Za-z/!]", text), page.path
        assert "://" not in text, page.path
        addresses = re.findall(r"[\w.-]+@[\w.-]+|\bwww\.\S+|\b[\w-]+\.(?:de|com|org|net|eu|info)\b", text)
        assert all(re.fullmatch(r"[\w.-]+@[\w-]+\.example\.?", address) for address in addresses), page.path


def test_words_that_people_dislike_are_left_out() -> None:
    pages = starter("de").pages
    told = {"was-ist-ein-interner-kunde", "interne-und-externe-kunden"}
    for id_ in pages:
        text = source("de", id_)
        assert not re.search(r"zu(zu)?arbeit(e|et|en|er|est)?\b|\bZuarbeit", text, re.IGNORECASE), id_
        if id_ not in told:
            assert not re.search(r"\binterne[nrms]? Kund", re.sub(r"\[\[[^\]]*\]\]", "", text)), id_


@both
def test_it_meets_its_own_standard(lang: str) -> None:
    coverage = starter(lang).coverage
    assert coverage.standard == "serviceprotokoll"
    missing = [(cell.party, cell.point) for cell in coverage.cells.values() if cell.missing]
    assert missing == [("softwareentwicklung", "escalation")]


@both
def test_every_page_can_be_reached(lang: str) -> None:
    guide = starter(lang)
    pages = [page for page in guide.pages.values() if not page.path.endswith("index.md")]
    assert [page.path for page in pages if not guide.backlinks(page.id)] == []
