"""How far departments and their services meet the company's service protocol."""

from pathlib import Path

import pytest

from content.standard import Met, Place, coverage
from tests.content.folders import make_guide

STANDARD = """---
kind: standard
service: [request, response, feedback]
department: [contact, contact.deputy]
sections: [Was wir leisten, Wenn es klemmt]
defaults: {feedback: Zwischenstand nach der halben Zeit}
---
"""


def standing(folder: Path, header: str, point: str, body: str = "", standard: str = STANDARD) -> list[Met]:
    """How one department's page stands at one point."""
    text = f"---\nkind: department\n{header}\n---\n{body}"
    guide = make_guide(folder, {"standard.md": standard, "it.md": text})
    assert not guide.pages["it"].faults
    return [place.met for place in guide.coverage.cells["it", point].places]


def test_a_guide_without_a_standard_has_no_coverage(tmp_path: Path) -> None:
    found = make_guide(tmp_path, {"it.md": "---\nkind: department\n---\n"}).coverage
    assert (found.standard, found.points, found.parties, dict(found.cells)) == ("", (), (), {})


def test_points_are_those_of_departments_then_sections_then_services(tmp_path: Path) -> None:
    guide = make_guide(tmp_path, {"standard.md": STANDARD, "it.md": "---\nkind: department\n---\n"})
    assert guide.coverage.standard == "standard"
    assert guide.coverage.points == ("contact", "contact.deputy", "sections", "request", "response", "feedback")


def test_the_first_of_two_standards_by_id_counts(tmp_path: Path) -> None:
    guide = make_guide(tmp_path, {"b.md": STANDARD, "a.md": "---\nkind: standard\nservice: [goal]\n---\n"})
    assert (guide.coverage.standard, guide.coverage.points) == ("a", ("goal",))


@pytest.mark.parametrize(
    ("header", "point", "met"),
    [
        ("services: [{id: a, request: Telefon}]", "request", [Met.MET]),
        ("services: [{id: a}]", "request", [Met.MISSING]),
        ("services: [{id: a, request: '  '}]", "request", [Met.MISSING]),
        ("services: [{id: a}]\nexempt: {request: warum}", "request", [Met.EXEMPT]),
        ("services: [{id: a}]", "feedback", [Met.INHERITED]),
        ("services: [{id: a, feedback: eigene}]", "feedback", [Met.MET]),
        ("services: [{id: a}]\nexempt: {feedback: warum}", "feedback", [Met.EXEMPT]),
        ("services: [{id: a, request: x}]\nexempt: {request: warum}", "request", [Met.MET]),
        ("services: [{id: a, request: x}, {id: b}]", "request", [Met.MET, Met.MISSING]),
        ("services: []", "request", []),
        ("contact: []", "contact", [Met.MISSING]),
        ("contact: []", "contact.deputy", [Met.MISSING]),
        ("contact: {name: A}", "contact", [Met.MET]),
        ("contact: {name: A}", "contact.deputy", [Met.MISSING]),
        ("contact: [{name: A, deputy: B}, {name: C}]", "contact.deputy", [Met.MET, Met.MISSING]),
        ("contact: [{name: A, deputy: B}, {name: C, deputy: D}]", "contact.deputy", [Met.MET, Met.MET]),
        ("contact: {name: A}\nexempt: {contact.deputy: warum}", "contact.deputy", [Met.EXEMPT]),
    ],
)
def test_points(tmp_path: Path, header: str, point: str, met: list[Met]) -> None:
    assert standing(tmp_path, header, point) == met


@pytest.mark.parametrize(
    ("body", "met"),
    [
        ("## Was wir leisten\n## Wenn es klemmt\n", [Met.MET, Met.MET]),
        ("### WAS WIR LEISTEN\n\nWenn *es* KLEMMT \n---\n", [Met.MET, Met.MET]),
        ("## Was wir leisten {due=1}\n## Wenn es klemmt!\n", [Met.MET, Met.MISSING]),
        ("Was wir leisten\n", [Met.MISSING, Met.MISSING]),
    ],
)
def test_sections_are_headings_in_any_case(tmp_path: Path, body: str, met: list[Met]) -> None:
    assert standing(tmp_path, "title: IT", "sections", body) == met
    exempt = [Met.EXEMPT if state is Met.MISSING else state for state in met]
    assert standing(tmp_path, "exempt: {sections: warum}", "sections", body) == exempt


@pytest.mark.parametrize(
    ("point", "header", "met"),
    [
        ("review", "title: A", Met.MISSING),
        ("review.owner", "review: {due: 2026-01-01}", Met.MISSING),
        ("review.owner", "review: {owner: Leitung}", Met.MET),
        ("review", "review: {owner: Leitung}", Met.MET),
        ("valid", "title: A", Met.MISSING),
        ("for", "for: [x]", Met.MET),
        ("summary", "summary: Text", Met.MET),
        ("unbekannt", "title: A", Met.MISSING),
        ("title.x", "title: A", Met.MISSING),
    ],
)
def test_any_key_of_a_page_may_be_asked_for(tmp_path: Path, point: str, header: str, met: Met) -> None:
    standard = f"---\nkind: standard\ndepartment: [{point}]\n---\n"
    assert standing(tmp_path, header, point, standard=standard) == [met]


@pytest.mark.parametrize(
    ("point", "service", "met"),
    [
        ("for", "for: [x]", Met.MET),
        ("for", "name: A", Met.MISSING),
        ("valid", "name: A", Met.MISSING),
        ("valid", "valid: {to: 2026-01-01}", Met.MET),
        ("also", "also: [x]", Met.MET),
    ],
)
def test_any_key_of_a_service_may_be_asked_for(tmp_path: Path, point: str, service: str, met: Met) -> None:
    standard = f"---\nkind: standard\nservice: [{point}]\n---\n"
    assert standing(tmp_path, f"services: [{{id: a, {service}}}]", point, standard=standard) == [met]


def test_stakeholders_are_held_to_services_alone(tmp_path: Path) -> None:
    guide = make_guide(
        tmp_path,
        {
            "standard.md": STANDARD,
            "beirat.md": "---\nkind: stakeholder\nservices: [{id: a, name: Geld}]\n---\n",
            "gaeste.md": "---\nkind: stakeholder\n---\n",
            "seite.md": "---\nservices: [{id: a}]\n---\n",
        },
    )
    cells = guide.coverage.cells
    assert guide.coverage.parties == ("beirat",)
    assert [cells["beirat", point].places for point in ("contact", "contact.deputy", "sections")] == [(), (), ()]
    assert cells["beirat", "request"].missing == (Place(Met.MISSING, ("services", 0, "request"), service="Geld"),)


def test_a_cell_counts_its_places(tmp_path: Path) -> None:
    services = "[{id: a, name: A, feedback: x}, {id: b}, {id: c}]"
    page = f"---\nkind: department\nservices: {services}\nroles: [{{id: r}}]\n---\n"
    guide = make_guide(tmp_path, {"standard.md": STANDARD, "it.md": page})
    cell = guide.coverage.cells["it", "feedback"]
    assert [cell.count(met) for met in Met] == [1, 2, 0, 0]
    assert [place.service for place in guide.coverage.cells["it", "request"].missing] == ["A", "b", "c"]
    assert guide.coverage.parties == ("it",)
    assert coverage(guide.pages, guide.organisation) == guide.coverage
