"""What to read, in which order, and why."""

from pathlib import Path

import pytest

from content.library import Guide, read_guide
from content.path import MAX_LINKS, MAX_NEXT, Reason, Step, minutes, reading_path
from tests.content.folders import make_guide

GUIDE = Path(__file__).parents[2] / "content" / "guide"


def department(header: str, body: str = "Text") -> str:
    return f"---\nkind: department\n{header}\n---\n{body}\n"


FILES = {
    "index.md": "[[standard]], [[verkauf]], [Hilfe](hilfe.md), [[nichts]], [[hilfe]], [draußen](https://example.com)",
    "hilfe.md": "Hilfe",
    "andere.md": "Andere",
    "standard.md": "---\nkind: standard\n---\n" + "Wort " * 900,
    "marketing.md": department(
        "roles: [{id: grafik}, {id: blog}]\n"
        "services:\n"
        "  - {id: schilder, name: Schilder, by: grafik, for: [verkauf]}\n"
        "  - {id: beitrag, name: Beitrag, by: blog, for: [personal, gaeste]}\n"
        "  - {id: karte, name: Karte, by: grafik, for: [gaeste/stamm]}\n"
        "  - {id: rat, name: Rat, for: all}\n"
    ),
    "verkauf.md": department(
        "roles: [{id: kasse}]\nservices: [{id: wunsch, name: Wünsche, for: [marketing/grafik]}]\n"
    ),
    "personal.md": department(
        "services: [{id: stelle, name: Stellen, for: [marketing/blog]}, {id: lohn, name: Lohn, for: all}]\n"
    ),
    "it.md": department(
        "services: [{id: netz, name: Netz, for: [marketing]}, {id: geraet, name: Gerät, for: [lager]}]"
    ),
    "recht.md": department("services: [{id: pruefung, name: Prüfung, for: all}]"),
    "druck.md": department(
        "services:\n"
        "  - {id: druck, name: Druck, for: [marketing/blog]}\n"
        "  - {id: plakat, name: Plakat, for: [marketing/blog]}\n"
    ),
    "strom.md": department(
        "services: [{id: strom, name: Strom, for: [it]}, {id: kabel, name: Kabel, for: [it, druck]}]"
    ),
    "lager.md": department("services: [{id: ware, name: Ware, for: [verkauf]}]"),
    "fern.md": department("services: [{id: fern, name: Fern, for: [strom, recht]}]"),
    "gaeste.md": "---\nkind: stakeholder\nroles: [{id: stamm}]\n---\n",
    "listen/erste.md": "---\nkind: checklist\nid: erste-woche\n---\n"
    "- [ ] a {page=hilfe}\n- [ ] b {page=it}\n- [ ] c {page=nichts}\n- [ ] d\n- [ ] e {page=Andere}\n",
}


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    return make_guide(tmp_path, FILES)


def pages(steps: list[Step]) -> list[tuple[str, str]]:
    return [(step.reason.value, step.page) for step in steps]


def step(steps: list[Step], page: str) -> Step:
    (found,) = (step for step in steps if step.page == page)
    return found


def test_a_department_reads_what_is_near_first(guide: Guide) -> None:
    steps = reading_path(guide, "marketing", ["listen/erste"])
    assert pages(steps) == [
        ("own", "marketing"),
        ("mutual", "personal"),
        ("mutual", "verkauf"),
        ("customer", "gaeste"),
        ("provider", "it"),
        ("provider", "druck"),
        ("provider", "recht"),
        ("next", "strom"),
        ("next", "lager"),
        ("standard", "standard"),
        ("list", "hilfe"),
        ("list", "andere"),
    ]


def test_each_step_tells_why(guide: Guide) -> None:
    steps = reading_path(guide, "marketing", ["erste-woche"])
    assert step(steps, "marketing") == Step("marketing", Reason.OWN, "marketing", "", 1)
    assert step(steps, "verkauf").service in ("Schilder", "Wünsche")
    assert step(steps, "gaeste") == Step("gaeste", Reason.CUSTOMER, "gaeste", "Beitrag", 1)
    assert step(steps, "recht") == Step("recht", Reason.PROVIDER, "recht", "Prüfung", 1)
    assert step(steps, "strom") == Step("strom", Reason.NEXT, "it", "Strom", 1)
    assert step(steps, "lager").via in ("verkauf", "it")
    assert step(steps, "standard") == Step("standard", Reason.STANDARD, "", "", minutes(900))
    assert step(steps, "hilfe") == Step("hilfe", Reason.LIST, "listen/erste", "", 1)


def test_a_role_comes_before_the_others_in_its_department(guide: Guide) -> None:
    grafik = reading_path(guide, "marketing/grafik", [])
    assert pages(grafik)[:4] == [
        ("own", "marketing"),
        ("mutual", "verkauf"),
        ("mutual", "personal"),
        ("customer", "gaeste"),
    ]
    assert step(grafik, "gaeste") == Step("gaeste", Reason.CUSTOMER, "gaeste/stamm", "Karte", 1)
    blog = reading_path(guide, "marketing/blog", [])
    assert pages(blog)[:3] == [("own", "marketing"), ("mutual", "personal"), ("mutual", "verkauf")]
    assert [page for reason, page in pages(blog) if reason == "provider"] == ["druck", "it", "recht"]
    assert step(blog, "gaeste").service == "Beitrag"


def test_what_is_for_all_comes_after_what_is_for_us(guide: Guide) -> None:
    steps = reading_path(guide, "lager", [])
    assert pages(steps)[:6] == [
        ("own", "lager"),
        ("customer", "verkauf"),
        ("provider", "it"),
        ("provider", "marketing"),
        ("provider", "personal"),
        ("provider", "recht"),
    ]


def test_what_is_for_all_is_not_for_the_provider_or_outsiders(guide: Guide) -> None:
    inside = reading_path(guide, "recht", [])
    assert [page for reason, page in pages(inside) if reason == "provider"] == ["fern", "marketing", "personal"]
    outside = reading_path(guide, "gaeste", [])
    assert [page for reason, page in pages(outside) if reason == "provider"] == ["marketing"]


def test_a_team_reads_its_department_too(tmp_path: Path) -> None:
    guide = make_guide(
        tmp_path,
        {
            "netze.md": department("part_of: technik\nroles: [{id: funk}]"),
            "technik.md": department("part_of: netze"),
        },
    )
    for party in ("netze", "netze/funk"):
        assert pages(reading_path(guide, party, [])) == [("own", "netze"), ("own", "technik")]


def test_one_step_further_is_a_handful(tmp_path: Path) -> None:
    files = {f"zulieferer-{place:02}.md": department("services: [{id: a, for: [it]}]") for place in range(20)}
    files["zulieferer-17.md"] = department("services: [{id: a, for: [it]}, {id: b, for: [it]}]")
    files["it.md"] = department("services: [{id: netz, for: [verkauf]}]")
    files["verkauf.md"] = department("")
    steps = reading_path(make_guide(tmp_path, files), "verkauf", [])
    further = [page for reason, page in pages(steps) if reason == "next"]
    assert further == ["zulieferer-17", *(f"zulieferer-{place:02}" for place in range(MAX_NEXT - 1))]


@pytest.mark.parametrize("party", ["", "unbekannt", "marketing/unbekannt"])
def test_without_a_place(guide: Guide, party: str) -> None:
    steps = reading_path(guide, party, ["erste-woche", "unbekannt"])
    assert pages(steps) == [
        ("standard", "standard"),
        ("list", "hilfe"),
        ("list", "it"),
        ("list", "andere"),
        ("list", "verkauf"),
    ]
    assert step(steps, "verkauf").via == "index"
    assert step(steps, "hilfe").via == "listen/erste"


def test_the_first_page_may_link_to_many(tmp_path: Path) -> None:
    files = {f"seite-{place:02}.md": "Text" for place in range(30)}
    links = " ".join(f"[[seite-{place:02}]]" for place in range(29, -1, -1))
    guide = make_guide(tmp_path, {**files, "index.md": links})
    assert [step.page for step in reading_path(guide, "", [])] == [f"seite-{29 - n:02}" for n in range(MAX_LINKS)]


def test_an_empty_folder_has_no_path(tmp_path: Path) -> None:
    assert reading_path(make_guide(tmp_path, {}), "verkauf", ["liste"]) == []


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_party_of_the_starter_guide(lang: str) -> None:
    guide = read_guide(GUIDE / lang)
    lists = [page.id for page in guide.pages.values() if page.kind == "checklist"]
    reasons = list(Reason)
    for party in guide.organisation.parties.values():
        steps = reading_path(guide, party.id, lists)
        assert steps[0].page == party.page
        assert len({step.page for step in steps}) == len(steps)
        places = [reasons.index(step.reason) for step in steps]
        assert places == sorted(places)
        assert {step.page for step in steps} <= guide.pages.keys()
        assert all(step.service for step in steps if step.reason in reasons[1:5])


@pytest.mark.parametrize(("words", "expected"), [(0, 1), (1, 1), (290, 1), (310, 2), (1000, 5), (100_000, 500)])
def test_minutes(words: int, expected: int) -> None:
    assert minutes(words) == expected
