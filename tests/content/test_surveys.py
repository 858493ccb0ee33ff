"""Rounds of a survey as pages tell them, and whom somebody may rate."""

from datetime import date
from pathlib import Path

import pytest

from content.library import Guide
from content.surveys import Phase, Side, earlier_rounds, enabled, find_round, proposals, rateable, rounds
from tests.content.folders import make_guide

TODAY = date(2027, 1, 20)
HEAD = "---\nkind: survey\n"
ASKS = "questions: [{id: zeit, text: Zeit?}, {id: ton, text: Ton?}]\n---\n"


def test_a_page_tells_a_round(tmp_path: Path) -> None:
    guide = make_guide(
        tmp_path,
        {
            "index.md": '---\nguide: {id: x, surveys: "on"}\n---\n',
            "a/winter.md": f"{HEAD}title: Winter\nopens: 2027-01-11\ncloses: 2027-01-29\nscale: 7\nminimum: 8\n{ASKS}",
        },
    )
    assert enabled(guide)
    [told] = rounds(guide)
    assert (told.id, told.page, told.title, told.scale, told.minimum) == ("winter", "a/winter", "Winter", 7, 8)
    assert [question.id for question in told.questions] == ["zeit", "ton"]
    assert told.folder == "dialog/answers/winter"
    assert find_round(guide, "winter") == find_round(guide, "a/winter") == find_round(guide, "WINTER") == told
    assert find_round(guide, "sommer") is None


def test_surveys_are_off_until_the_guide_says_on(tmp_path: Path) -> None:
    assert not enabled(make_guide(tmp_path, {"index.md": "---\nguide: {id: x}\n---\n"}))


@pytest.mark.parametrize("minimum", ["4", "0", "-7", "viele"])
def test_the_minimum_is_never_below_five(minimum: str, tmp_path: Path) -> None:
    [told] = rounds(make_guide(tmp_path, {"a.md": f"{HEAD}minimum: {minimum}\n{ASKS}"}))
    assert told.minimum == 5


@pytest.mark.parametrize("scale", ["0", "1", "11", "-5", "zehn"])
def test_a_scale_that_cannot_be_is_the_usual_one(scale: str, tmp_path: Path) -> None:
    [told] = rounds(make_guide(tmp_path, {"a.md": f"{HEAD}scale: {scale}\n{ASKS}"}))
    assert told.scale == 5


def test_questions_have_an_id_each(tmp_path: Path) -> None:
    asks = "questions: [{id: a, text: Eins}, {id: a, text: Zwei}, {text: Ohne}]\n---\n"
    [told] = rounds(make_guide(tmp_path, {"a.md": HEAD + asks}))
    assert [(question.id, question.text) for question in told.questions] == [("a", "Eins")]


@pytest.mark.parametrize(
    ("days", "phase"),
    [
        ("", Phase.BEFORE),
        ("opens: 2027-01-21\ncloses: 2027-01-29\n", Phase.BEFORE),
        ("opens: 2027-01-20\ncloses: 2027-01-20\n", Phase.OPEN),
        ("opens: 2027-01-11\n", Phase.OPEN),
        ("closes: 2027-01-29\n", Phase.BEFORE),
        ("opens: 2027-01-11\ncloses: 2027-01-19\n", Phase.CLOSED),
        ("opens: 2027-01-22\ncloses: 2027-01-21\n", Phase.BEFORE),
        ("opens: 2027-01-19\ncloses: 2027-01-18\n", Phase.CLOSED),
    ],
)
def test_a_round_is_before_open_or_closed(days: str, phase: Phase, tmp_path: Path) -> None:
    [told] = rounds(make_guide(tmp_path, {"a.md": HEAD + days + ASKS}))
    assert told.phase(TODAY) is phase


def test_rounds_that_ask_the_same_belong_together(tmp_path: Path) -> None:
    def page(closes: str, asks: str = ASKS, more: str = "") -> str:
        return f"{HEAD}opens: 2026-01-01\ncloses: {closes}\n{more}{asks}"

    guide = make_guide(
        tmp_path,
        {
            "2026-1.md": page("2026-02-01"),
            "2026-2.md": page("2026-08-01"),
            "2027-1.md": page("2027-02-01"),
            "anders.md": page("2026-03-01", "questions: [{id: neu, text: Neu?}]\n---\n"),
            "lang.md": page("2026-03-01", more="scale: 7\n"),
            "entwurf.md": HEAD + ASKS,
        },
    )
    known = rounds(guide)
    assert [one.id for one in known] == ["entwurf", "2027-1", "2026-2", "anders", "lang", "2026-1"]
    latest = find_round(guide, "2027-1")
    assert latest is not None
    assert [one.id for one in earlier_rounds(latest, known)] == ["2026-1", "2026-2"]


# whom somebody may rate


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Guide:
    """Marketing gets much from IT and some from the agency, and works for sales; personnel works for all."""
    head = "---\nkind: department\ntitle: "
    return make_guide(
        tmp_path_factory.mktemp("company"),
        {
            "it.md": f"""{head}IT
services:
- {{id: konto, name: Konto, for: [marketing, marketing/grafik, verkauf]}}
- {{id: drucker, name: Drucker, for: [marketing]}}
- {{id: fax, name: Fax, for: [marketing], valid: {{to: 2026-12-31}}}}
---
""",
            "marketing.md": f"""{head}Marketing
roles: [{{id: grafik, title: Grafik}}]
services:
- {{id: plakat, name: Plakat, by: grafik, for: [verkauf, weg]}}
- {{id: intern, name: Ablage, for: [marketing/grafik]}}
expects:
- {{as: grafik, from: lager, service: karton}}
- {{from: agentur, service: text}}
---
""",
            "verkauf.md": f"{head}Verkauf\n---\n",
            "lager.md": f"{head}Lager\nroles: [{{id: tor}}]\n---\n",
            "personal.md": f"{head}Personal\nservices: [{{id: lohn, name: Lohn, for: all}}]\n---\n",
            "alt.md": f"{head}Alt\nvalid: {{to: 2026-12-31}}\nservices: [{{id: x, name: X, for: [marketing]}}]\n---\n",
            "agentur.md": "---\nkind: stakeholder\ntitle: Agentur\nexternal: true\n---\n",
        },
    )


def test_departments_are_proposed_by_their_ties_the_strongest_first(company: Guide) -> None:
    found = proposals(company.organisation, "marketing", TODAY)
    assert [(one.about, one.side, one.services, one.strength) for one in found] == [
        ("it", Side.CUSTOMER, ("Konto", "Drucker"), 5),
        ("lager", Side.CUSTOMER, ("karton",), 1),
        ("verkauf", Side.PROVIDER, ("Plakat",), 1),
        ("personal", Side.CUSTOMER, (), 0),
    ]


def test_what_names_the_own_role_counts_more(company: Guide) -> None:
    found = proposals(company.organisation, "marketing/grafik", TODAY)
    assert [(one.about, one.strength) for one in found] == [("it", 4), ("lager", 2), ("verkauf", 2), ("personal", 0)]


@pytest.mark.parametrize("party", ["", "weg", "weg/rolle"])
def test_nobody_is_proposed_without_a_place(company: Guide, party: str) -> None:
    assert proposals(company.organisation, party, TODAY) == []


def test_departments_that_are_there_can_be_rated(company: Guide) -> None:
    assert rateable(company.organisation, TODAY) == ["it", "lager", "marketing", "personal", "verkauf"]
    assert "alt" in rateable(company.organisation, date(2026, 12, 31))
