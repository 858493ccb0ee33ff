"""What the map shows: neighbours, everybody, the matrix, and chains."""

from pathlib import Path

import pytest

from content.header_reader import read_header
from content.library import Guide
from content.organisation import ALL, Organisation, Relationship, State, build
from content.page import Kind, Page
from content.relation_map import (
    Edge,
    Filters,
    Link,
    chain,
    matrix,
    missing_side,
    neighbours,
    passes,
    whole,
)
from tests.bench.mapping import company


def page(id_: str, header: str = "", kind: str = "department") -> Page:
    found = read_header(header)
    assert not found.faults
    title = found.header.title or id_.rsplit("/", 1)[-1].title()
    return Page(id_, f"{id_}.md", title, Kind(kind), found.header, found.lines, [], [], [], [], [], 0, 1)


IT = page(
    "a/it",
    "roles: [{id: helpdesk, title: Helpdesk}, {id: netz}]\n"
    "services:\n"
    "- {id: kasse, name: Kasse beheben, by: helpdesk, for: [verkauf/kasse], passes: service, response: 1 h}\n"
    "- {id: wlan, by: netz, for: [all]}\n"
    "- {id: platz, by: helpdesk, for: [lager], passes: object}\n"
    "- {id: leitung, by: netz, for: [it/helpdesk], passes: object}\n"
    "expects: [{as: helpdesk, from: verkauf, service: geraeteliste, needed_for: platz}]\n",
)
SALES = page(
    "a/verkauf",
    "roles: [{id: kasse, title: Kasse}]\n"
    "services: [{id: geraeteliste, for: [it/helpdesk], passes: information}, {id: beratung, for: [kunden]}]\n"
    "expects: [{as: kasse, from: it, service: kasse, response: 2 h, needed_for: beratung}]\n",
)
STORE = page("a/lager", "expects: [{from: it, service: platz}, {from: putzdienst, service: besen}]")
GUESTS = page("p/kunden", "external: true", "stakeholder")
ALONE = page("a/beirat", "")


@pytest.fixture(scope="module")
def organisation() -> Organisation:
    return build([IT, SALES, STORE, GUESTS, ALONE])


def told(edges: list[Edge]) -> dict[tuple[str, str], tuple[int, str, bool]]:
    return {(e.source, e.target): (len(e.relationships), e.state.value, e.mutual) for e in edges}


def test_a_department_stands_with_all_that_its_roles_do_and_get(organisation: Organisation) -> None:
    found = neighbours(organisation, "it")
    assert (found.centre.title, found.centre.services, found.centre.page) == ("It", 4, "a/it")
    assert told(found.providers) == {("verkauf", "it"): (1, "agreed", False)}
    assert told(found.customers) == {
        ("it", "verkauf/kasse"): (1, "contradicted", False),
        ("it", "lager"): (1, "agreed", False),
        ("it", ALL): (1, "to_all", False),
    }
    assert list(told(found.customers))[-1] == ("it", ALL)
    assert [relationship.id for relationship in found.within] == ["it/leitung/it/helpdesk"]
    assert found.nodes.keys() == {"it", "verkauf", "verkauf/kasse", "lager", ALL}


def test_a_role_stands_on_its_own(organisation: Organisation) -> None:
    found = neighbours(organisation, "it/helpdesk")
    assert told(found.providers) == {
        ("it/netz", "it/helpdesk"): (1, "offered", False),
        ("verkauf", "it/helpdesk"): (1, "agreed", False),
    }
    assert told(found.customers).keys() == {("it/helpdesk", "verkauf/kasse"), ("it/helpdesk", "lager")}
    assert found.within == ()


def test_what_others_do_for_all_is_told_apart(organisation: Organisation) -> None:
    assert [relationship.id for relationship in neighbours(organisation, "lager").common] == ["it/wlan/all"]
    assert neighbours(organisation, "it/netz").common == ()
    assert told(neighbours(organisation, ALL).providers) == {("it/netz", ALL): (1, "to_all", False)}


@pytest.mark.parametrize(
    ("here", "there", "left"), [(1, 1, True), (2, 1, False), (1, 2, True), (0, 1, True), (1, 0, False)]
)
def test_a_mutual_partner_stands_where_more_runs_and_left_if_in_doubt(here: int, there: int, left: bool) -> None:
    one = page("one", f"services: [{', '.join(f'{{id: s{n}, for: [two]}}' for n in range(here))}]")
    two = page("two", f"services: [{', '.join(f'{{id: s{n}, for: [one]}}' for n in range(there))}]")
    found = neighbours(build([one, two]), "one")
    (edge,) = found.providers + found.customers
    assert (edge.target == "one") is left
    assert found.providers == ([edge] if left else [])
    assert (len(edge.relationships), edge.mutual) == (here + there, bool(here and there))


def test_partners_stand_by_department_in_the_guides_order() -> None:
    pages = [
        page("b", "roles: [{id: two}, {id: one}]\nservices: [{id: x, by: one, for: [m]}, {id: y, by: two, for: [m]}]"),
        page("a", "services: [{id: x, for: [m]}]"),
        page("m", "expects: [{from: zz, service: x}]"),
    ]
    found = neighbours(build(pages), "m")
    assert [edge.source for edge in found.providers] == ["b/two", "b/one", "a", "zz"]


@pytest.mark.parametrize("party", ["beirat", "nobody", "it/nobody", "", "a/b/c"])
def test_a_party_without_relationships_and_an_unknown_one_stand_alone(organisation: Organisation, party: str) -> None:
    found = neighbours(organisation, party)
    assert (found.centre.id, found.providers, found.customers) == (party, [], [])


def test_the_whole_map_has_everybody_once(organisation: Organisation) -> None:
    found = whole(organisation)
    assert found.departments == ["it", "verkauf", "lager", "kunden", "beirat", "putzdienst"]
    assert list(found.nodes) == [
        "it",
        "it/helpdesk",
        "it/netz",
        "verkauf",
        "verkauf/kasse",
        "lager",
        "kunden",
        "beirat",
        "putzdienst",
    ]
    assert told(found.edges).keys() == {
        ("it/helpdesk", "verkauf/kasse"),
        ("it/helpdesk", "lager"),
        ("it/netz", "it/helpdesk"),
        ("verkauf", "it/helpdesk"),
        ("verkauf", "kunden"),
        ("putzdienst", "lager"),
    }
    assert {id_: [r.id for r in several] for id_, several in found.for_all.items()} == {"it/netz": ["it/wlan/all"]}
    unknown, helpdesk = found.nodes["putzdienst"], found.nodes["it/helpdesk"]
    assert (unknown.title, unknown.page, unknown.kind) == ("putzdienst", "", Kind.PAGE)
    assert (helpdesk.department, helpdesk.role, helpdesk.services, helpdesk.title) == ("it", True, 2, "Helpdesk")
    assert found.nodes["kunden"].external


def test_two_that_serve_each_other_have_one_edge_from_the_one_that_does_more() -> None:
    one = page("one", "services: [{id: a, for: [two]}]")
    two = page("two", "services: [{id: b, for: [one]}, {id: c, for: [one, two]}]")
    assert told(whole(build([one, two])).edges) == {
        ("two", "one"): (3, "offered", True),
        ("two", "two"): (1, "offered", False),
    }


def test_an_unknown_role_stands_in_the_frame_of_its_department() -> None:
    found = whole(build([page("it", "services: [{id: a, for: [lager/rampe]}]"), page("lager")]))
    assert found.departments == ["it", "lager"]
    assert (found.nodes["lager/rampe"].department, found.nodes["lager/rampe"].role) == ("lager", True)


@pytest.mark.parametrize(
    ("filters", "edges", "departments"),
    [
        (
            Filters(departments=frozenset({"lager"})),
            {("it/helpdesk", "lager"), ("putzdienst", "lager")},
            {"it", "lager", "putzdienst"},
        ),
        (Filters(departments=frozenset({"beirat"})), set(), {"beirat"}),
        (
            Filters(passes=frozenset({"object"})),
            {("it/helpdesk", "lager"), ("it/netz", "it/helpdesk")},
            {"it", "lager"},
        ),
        (Filters(states=frozenset({State.CONTRADICTED})), {("it/helpdesk", "verkauf/kasse")}, {"it", "verkauf"}),
        (Filters(states=frozenset({State.TO_ALL})), set(), {"it"}),
        (Filters(frozenset({"verkauf"}), frozenset({"information"}), frozenset({State.EXPECTED})), set(), {"verkauf"}),
    ],
)
def test_filters(
    organisation: Organisation, filters: Filters, edges: set[tuple[str, str]], departments: set[str]
) -> None:
    found = whole(organisation, filters)
    assert set(told(found.edges)) == edges
    assert set(found.departments) == departments
    rows = matrix(organisation, filters)
    assert {node.id for node in rows.departments} == departments
    assert {r.id for cell in rows.cells.values() for r in cell.relationships} == {
        r.id for several in (*found.for_all.values(), *(e.relationships for e in found.edges)) for r in several
    }


def test_what_is_passed_is_said_by_either_side() -> None:
    it = page("it", "services: [{id: a, for: [lager], passes: object}, {id: b, for: [lager]}]")
    store = page("lager", "expects: [{from: it, service: b, passes: expertise}, {from: it, service: c}]")
    found = {relationship.service: passes(relationship) for relationship in build([it, store]).relationships}
    assert found == {"a": "object", "b": "expertise", "c": ""}


def test_the_matrix_merges_roles(organisation: Organisation) -> None:
    found = matrix(organisation)
    assert [node.id for node in found.departments] == ["it", "verkauf", "lager", "kunden", "beirat", "putzdienst"]
    assert {key: (len(c.relationships), c.state.value, c.mutual) for key, c in found.cells.items()} == {
        ("it", "verkauf"): (1, "contradicted", True),
        ("it", "lager"): (1, "agreed", False),
        ("it", "it"): (1, "offered", False),
        ("it", ALL): (1, "to_all", False),
        ("verkauf", "it"): (1, "agreed", True),
        ("verkauf", "kunden"): (1, "offered", False),
        ("putzdienst", "lager"): (1, "expected", False),
    }


def test_the_matrix_holds_a_company_of_five_hundred() -> None:
    found = matrix(company(500, 60, 3_000, seed=1))
    assert len(found.departments) == 60
    assert sum(len(cell.relationships) for cell in found.cells.values()) == 3_000


def steps(links: list[Link]) -> list[tuple[int, str, str, str]]:
    marks = {(True, False): "external", (False, True): "seen", (False, False): ""}
    return [(link.depth, link.relationship.id, link.name, marks[link.external, link.seen]) for link in links]


def test_a_chain_leads_to_the_external_customer() -> None:
    pages = [
        page("spuele", "services: [{id: geschirr, for: [kueche, buero]}]"),
        page("buero", "expects: [{from: spuele, service: geschirr}]"),
        page(
            "kueche",
            "roles: [{id: koch}]\nservices: [{id: speisen, name: Speisen, by: koch, for: [service]}]\n"
            "expects: [{from: spuele, service: geschirr, needed_for: speisen}]",
        ),
        page(
            "service",
            "services: [{id: bewirten, name: Bewirten, for: [gaeste]}]\n"
            "expects: [{from: kueche/koch, service: speisen, needed_for: bewirten}]",
        ),
        page("gaeste", "external: true", "stakeholder"),
    ]
    assert steps(chain(build(pages), "spuele", "geschirr")) == [
        (0, "spuele/geschirr/kueche", "Speisen", ""),
        (1, "kueche/speisen/service", "Bewirten", ""),
        (2, "service/bewirten/gaeste", "", "external"),
    ]


def test_a_chain_has_each_branch_and_what_follows_once() -> None:
    pages = [
        page("a", "services: [{id: x, for: [b, c]}]"),
        page("b", "services: [{id: y, for: [d]}]\nexpects: [{from: a, service: x, needed_for: y}]"),
        page("c", "services: [{id: z, for: [d]}]\nexpects: [{from: a, service: x, needed_for: z}]"),
        page(
            "d",
            "services: [{id: last, for: [e]}]\n"
            "expects: [{from: b, service: y, needed_for: last}, {from: c, service: z, needed_for: last}]",
        ),
        page("e", "external: true", "stakeholder"),
    ]
    assert steps(chain(build(pages), "a", "x")) == [
        (0, "a/x/b", "y", ""),
        (1, "b/y/d", "last", ""),
        (2, "d/last/e", "", "external"),
        (0, "a/x/c", "z", ""),
        (1, "c/z/d", "last", "seen"),
    ]


def test_a_circle_ends_a_chain() -> None:
    pages = [
        page("a", "services: [{id: x, for: [b]}]\nexpects: [{from: b, service: y, needed_for: x}]"),
        page("b", "services: [{id: y, for: [a]}]\nexpects: [{from: a, service: x, needed_for: y}]"),
        page("s", "services: [{id: t, for: [s]}]\nexpects: [{from: s, service: t, needed_for: t}]"),
    ]
    assert steps(chain(build(pages), "a", "x")) == [(0, "a/x/b", "y", ""), (1, "b/y/a", "x", "seen")]
    assert steps(chain(build(pages), "s", "t")) == [(0, "s/t/s", "t", "seen")]


def test_a_chain_of_three_hundred_steps() -> None:
    pages = [page("d0", "services: [{id: x}]")]
    for number in range(1, 301):
        wanted = f"expects: [{{from: d{number - 1}, service: x, needed_for: x}}]"
        pages.append(page(f"d{number}", f"services: [{{id: x}}]\n{wanted}"))
    found = chain(build(pages), "d0", "x")
    assert [link.depth for link in found] == list(range(300))


def test_what_is_needed_for_a_service_that_nobody_lists_ends_there() -> None:
    pages = [page("a", "services: [{id: x}]"), page("b", "expects: [{from: a, service: x, needed_for: nichts}]")]
    assert steps(chain(build(pages), "a", "x")) == [(0, "a/x/b", "nichts", "")]
    assert chain(build(pages), "a", "y") == []
    assert chain(build(pages), "nobody", "") == []


def relationship(pages: list[Page], id_: str) -> tuple[Guide, Relationship]:
    guide = Guide(Path("guide"), {page.id: page for page in pages})
    (found,) = [each for each in guide.organisation.relationships if each.id == id_]
    return guide, found


@pytest.mark.parametrize(
    ("id_", "missing"),
    [
        ("verkauf/beratung/kunden", ("p/kunden", "expects")),
        ("it/leitung/it/helpdesk", ("a/it", "expects")),
        ("it/platz/lager", None),
        ("it/kasse/verkauf/kasse", None),
        ("it/wlan/all", None),
        ("putzdienst/besen/lager", None),
    ],
)
def test_the_page_that_would_have_to_say_it(id_: str, missing: tuple[str, str] | None) -> None:
    assert missing_side(*relationship([IT, SALES, STORE, GUESTS, ALONE], id_)) == missing


def test_what_only_the_customer_names_belongs_on_the_providers_page() -> None:
    pages = [page("a/it", "roles: [{id: helpdesk}]"), page("a/lager", "expects: [{from: it/helpdesk, service: Hilfe}]")]
    assert missing_side(*relationship(pages, "it/Hilfe/lager")) == ("a/it", "services")
    pages = [page("a/it", "services: [{id: x, for: [lager/rampe]}]"), page("a/lager")]
    assert missing_side(*relationship(pages, "it/x/lager/rampe")) == ("a/lager", "expects")
