"""Who serves whom: both sides of a relationship, compared."""

from collections.abc import Iterable

import pytest

from content.header_reader import read_header
from content.organisation import Difference, Organisation, Relationship, State, build
from content.page import Kind, Page


def page(id_: str, header: str, kind: str = "department") -> Page:
    found = read_header(header)
    assert not found.faults
    title = found.header.title or id_.rsplit("/", 1)[-1].title()
    return Page(id_, f"{id_}.md", title, Kind(kind), found.header, found.lines, [], [], [], [], [], 0, 1)


def organise(*pages: Page) -> Organisation:
    return build(pages)


def states(relationships: Iterable[Relationship]) -> dict[str, str]:
    return {relationship.id: relationship.state.value for relationship in relationships}


def two_sides(offer: str, need: str) -> Relationship:
    """IT's service for sales, and sales' expectation of it, each with these further points."""
    it = page("it", f"services: [{{id: kasse, name: Kasse, for: [verkauf]{offer}}}]")
    sales = page("verkauf", f"expects: [{{from: it, service: kasse{need}}}]")
    (found,) = organise(it, sales).relationships
    return found


def test_both_sides_name_it() -> None:
    found = two_sides("", "")
    assert (found.id, found.provider, found.customer, found.name) == ("it/kasse/verkauf", "it", "verkauf", "Kasse")
    assert found.state is State.AGREED
    assert found.offer is not None
    assert found.need is not None


def test_only_the_provider_names_it() -> None:
    found = organise(page("it", "services: [{id: kasse, for: [verkauf]}]"), page("verkauf", ""))
    assert states(found.relationships) == {"it/kasse/verkauf": "offered"}
    assert found.relationships[0].name == "kasse"


def test_only_the_customer_names_it() -> None:
    found = organise(
        page("it", "services: [{id: kasse, name: Kasse beheben, for: [lager]}]"),
        page("verkauf", "expects: [{from: it, service: kasse}, {from: it, service: Kaffee kochen}]"),
    )
    assert states(found.relationships) == {
        "it/kasse/lager": "offered",
        "it/kasse/verkauf": "expected",
        "it/Kaffee kochen/verkauf": "expected",
    }
    assert [relationship.name for relationship in found.relationships] == [
        "Kasse beheben",
        "Kasse beheben",
        "Kaffee kochen",
    ]


@pytest.mark.parametrize(
    ("offered", "expected"),
    [
        ("60 min", "1 h"),
        ("8 h", "1 d"),
        ("5 d", "1 w"),
        ("15min", "15 min"),
        ("Telefon  4357", "telefon 4357"),
        ("STRASSE", "Straße"),
        ("sofort", ""),
        ("", "sofort"),
    ],
)
def test_the_same_said_in_another_way_is_agreed(offered: str, expected: str) -> None:
    found = two_sides(f", response: '{offered}'", f", response: '{expected}'")
    assert (found.state, found.differences) == (State.AGREED, ())


@pytest.mark.parametrize(
    ("point", "offered", "expected"),
    [
        ("response", "15 min", "15 h"),
        ("response", "1 d", "24 h"),
        ("response", "15 min", "sofort"),
        ("request", "Telefon 4357", "Telefon 4358"),
        ("escalation", "Leitung IT", "Leitung"),
        ("passes", "service", "object"),
    ],
)
def test_a_point_that_both_state_differently_is_a_contradiction(point: str, offered: str, expected: str) -> None:
    found = two_sides(f", {point}: {offered}", f", {point}: {expected}")
    assert found.state is State.CONTRADICTED
    assert found.differences == (Difference(point, offered, expected),)


def test_every_different_point_is_told() -> None:
    found = two_sides(", request: a, response: 1 h, feedback: c", ", request: b, response: 60 min, feedback: d")
    assert [difference.point for difference in found.differences] == ["request", "feedback"]


def test_a_service_for_all_is_one_relationship_until_somebody_expects_it() -> None:
    it = page("it", "services: [{id: netz, for: all, response: 1 h}]")
    sales = page("verkauf", "expects: [{from: it, service: netz, response: 2 h}]")
    lager = page("lager", "roles: [{id: rampe}]\nexpects: [{as: rampe, from: it, service: netz}]")
    assert states(organise(it, page("verkauf", "")).relationships) == {"it/netz/all": "to_all"}
    assert states(organise(it, sales, lager).relationships) == {
        "it/netz/all": "to_all",
        "it/netz/verkauf": "contradicted",
        "it/netz/lager/rampe": "agreed",
    }


def test_a_customer_may_be_named_beside_all() -> None:
    found = organise(page("it", "services: [{id: netz, for: [all, verkauf]}]"), page("verkauf", ""))
    assert states(found.relationships) == {"it/netz/all": "to_all", "it/netz/verkauf": "offered"}


@pytest.mark.parametrize(("listed", "as_"), [("verkauf", "as: kasse, "), ("verkauf/kasse", "")])
def test_a_department_and_its_role_do_not_stand_for_each_other(listed: str, as_: str) -> None:
    found = organise(
        page("it", f"services: [{{id: kasse, for: [{listed}]}}]"),
        page("verkauf", f"roles: [{{id: kasse, title: Kasse}}]\nexpects: [{{{as_}from: it, service: kasse}}]"),
    )
    assert sorted(relationship.state.value for relationship in found.relationships) == ["expected", "offered"]


def test_a_role_agrees_for_itself() -> None:
    found = organise(
        page("it", "roles: [{id: helpdesk}]\nservices: [{id: kasse, by: helpdesk, for: [verkauf/kasse]}]"),
        page("verkauf", "roles: [{id: kasse}]\nexpects: [{as: kasse, from: it/helpdesk, service: kasse}]"),
    )
    (relationship,) = found.relationships
    assert (relationship.id, relationship.state) == ("it/kasse/verkauf/kasse", State.AGREED)
    assert (relationship.provider, relationship.customer) == ("it/helpdesk", "verkauf/kasse")


def test_a_customer_need_not_know_which_role_does_it() -> None:
    found = organise(
        page("it", "roles: [{id: helpdesk}]\nservices: [{id: kasse, by: helpdesk, for: [lager]}]"),
        page("verkauf", "expects: [{from: it, service: kasse}]"),
        page("lager", "expects: [{from: it, service: kasse}]"),
    )
    assert states(found.relationships) == {"it/kasse/lager": "agreed", "it/kasse/verkauf": "expected"}
    assert {relationship.provider for relationship in found.relationships} == {"it/helpdesk"}


def test_mutual_is_between_the_same_two_parties() -> None:
    found = organise(
        page("dev", "services: [{id: code, for: [test]}]"),
        page("test", "services: [{id: fehler, for: [dev]}, {id: freigabe, for: [it]}]"),
        page("it", "expects: [{from: dev, service: Wissen}]"),
    )
    assert {r.id: r.mutual for r in found.relationships} == {
        "dev/code/test": True,
        "test/fehler/dev": True,
        "test/freigabe/it": False,
        "dev/Wissen/it": False,
    }


def test_what_one_does_for_oneself_is_kept_and_not_mutual() -> None:
    found = organise(page("it", "services: [{id: a, for: [it]}]\nexpects: [{from: it, service: a}]"))
    (relationship,) = found.relationships
    assert (relationship.state, relationship.mutual) == (State.AGREED, False)


def test_unknown_parties_are_kept_as_they_are_written() -> None:
    found = organise(
        page("it", "services: [{id: a, by: weg, for: [Vertireb]}]\nexpects: [{from: Logistik, service: b}]")
    )
    assert states(found.relationships) == {"it/a/Vertireb": "offered", "Logistik/b/it": "expected"}
    assert [relationship.provider for relationship in found.relationships] == ["it/weg", "Logistik"]
    assert found.title("Logistik") == "Logistik"
    assert found.department_of("Logistik") == "Logistik"


def test_parties_are_pages_and_their_roles() -> None:
    found = organise(
        page("abteilungen/verkauf", "title: Verkauf\nroles: [{id: kasse, title: Kasse}, {id: lager}, {title: ohne}]"),
        page("teams/blau", "id: team-blau\npart_of: verkauf"),
        page("partner/gaeste", "external: true", "stakeholder"),
        page("notiz", "services: [{id: a, for: [verkauf]}]", "page"),
    )
    assert list(found.parties) == ["verkauf", "verkauf/kasse", "verkauf/lager", "team-blau", "gaeste"]
    assert found.members("verkauf") == {"verkauf", "verkauf/kasse", "verkauf/lager"}
    assert [found.title(party) for party in ("verkauf/kasse", "verkauf/lager")] == ["Kasse", "lager"]
    assert [found.department_of(party) for party in ("verkauf/kasse", "team-blau")] == ["verkauf", "team-blau"]
    assert found.parties["gaeste"].external
    assert not found.relationships


def test_what_serves_and_what_is_served() -> None:
    found = organise(
        page("it", "roles: [{id: netz}]\nservices: [{id: a, by: netz, for: [all, verkauf]}, {id: b, for: [verkauf]}]"),
        page("verkauf", ""),
    )
    assert [r.id for r in found.served_by({"it/netz"})] == ["it/a/all", "it/a/verkauf"]
    assert [r.id for r in found.serving({"verkauf"})] == ["it/a/verkauf", "it/b/verkauf"]


def test_of_two_pages_with_one_id_the_first_counts() -> None:
    found = organise(
        page("a/it", "services: [{id: a, for: [x]}]\nroles: [{id: r}, {id: r}]"),
        page("b/it", "services: [{id: b, for: [x]}]\nexpects: [{from: x, service: c}]"),
    )
    assert states(found.relationships) == {"it/a/x": "offered"}
    assert [(first.page, second.page, second.id) for first, second in found.doubles] == [
        ("a/it", "a/it", "it/r"),
        ("a/it", "b/it", "it"),
    ]


def test_of_two_services_with_one_id_the_first_counts() -> None:
    found = organise(page("it", "services: [{id: a, name: Erste, for: [x]}, {id: a, name: Zweite, for: [x, y]}]"))
    assert [(r.id, r.name) for r in found.relationships] == [("it/a/x", "Erste")]
    assert len(found.offers) == 2


def test_a_service_without_an_id_goes_by_its_name_and_one_without_both_is_none() -> None:
    found = organise(
        page("it", "services: [{name: Kabel legen, for: [verkauf]}, {description: leer, for: [verkauf]}]"),
        page("verkauf", "expects: [{from: it, service: Kabel legen}, {service: ohne Herkunft}]"),
    )
    assert states(found.relationships) == {"it/Kabel legen/verkauf": "agreed"}


def test_teams_in_a_circle_do_not_hang() -> None:
    found = organise(page("a", "part_of: b"), page("b", "part_of: a"), page("c", "part_of: c"))
    assert {party.id: party.part_of for party in found.parties.values()} == {"a": "b", "b": "a", "c": "c"}
    assert found.department_of("a") == "a"


def test_nothing_comes_of_nothing() -> None:
    assert organise() == Organisation()
