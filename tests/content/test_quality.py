"""What to mend next, who would have to say what, and how a guide stands in numbers."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.check import Problem, Severity, problems
from content.files import copy_example
from content.library import Guide, read_guide
from content.quality import Matter, NextMend, figures, next_mends, orphans, report, reviews
from content.suggestions import Suggestion, suggestions
from tests.content.folders import make_guide

TODAY = date(2026, 11, 25)
STANDARD = "---\nkind: standard\nservice: [request]\ndepartment: [contact]\n---\n[[bakery]] [[shop]] [[cafe]]\n"
INDEX = "[[standard]]\n"
BAKERY = """---
kind: department
contact: [{name: Front desk}]
roles: [{id: oven}]
services:
  - {id: bread, name: Bread, request: by phone, response: 1 d, for: [shop, cafe/kitchen]}
  - {id: cake, name: Cake, by: oven, request: by phone, for: [shop]}
---
"""
SHOP = """---
kind: department
contact: [{name: Till}]
expects:
  - {from: bakery, service: bread, response: 2 d}
  - {from: bakery/oven, service: cake}
---
"""
CAFE = """---
kind: department
contact: [{name: Counter}]
roles: [{id: kitchen}]
expects:
  - {from: bakery/oven, service: cake}
  - {from: shop, service: opening-up, response: 1 h, request: by mail}
  - {from: shop, service: a warm welcome}
  - {from: nobody, service: miracles}
---
"""
NO_COUNTER = CAFE.replace("contact: [{name: Counter}]\n", "").replace("from: nobody", "from: bakery")
TOWN = {"index.md": INDEX, "standard.md": STANDARD, "bakery.md": BAKERY, "shop.md": SHOP, "cafe.md": CAFE}


@pytest.fixture
def town(tmp_path: Path) -> Guide:
    return make_guide(tmp_path, TOWN)


def of(guide: Guide, id_: str) -> Suggestion:
    return next(one for one in suggestions(guide) if one.relationship.id == id_)


def mends(guide: Guide, count: int = 5) -> list[NextMend]:
    return next_mends(guide, problems(guide, TODAY), count)


# suggestions


def test_what_only_the_provider_names_is_suggested_to_the_customer(town: Guide) -> None:
    one = of(town, "bakery/bread/cafe/kitchen")
    assert (one.page, one.key, one.place, one.where) == ("cafe", "expects", -1, ("expects",))
    assert one.values == {"as": "kitchen", "from": "bakery", "service": "bread"}
    assert (one.code, one.says) == ("relationship-offered", "bakery")


def test_what_only_the_customer_names_is_suggested_as_one_more_customer_of_the_service(town: Guide) -> None:
    one = of(town, "bakery/cake/cafe")
    assert (one.page, one.where, one.values) == ("bakery", ("services", 1), {"for": ["shop", "cafe"]})
    assert (one.code, one.says) == ("relationship-expected", "cafe")


def test_a_service_that_the_provider_does_not_have_is_suggested_with_what_the_customer_said_of_it(town: Guide) -> None:
    one = of(town, "shop/opening-up/cafe")
    assert (one.page, one.where) == ("shop", ("services",))
    assert one.values == {
        "id": "opening-up",
        "name": "Opening up",
        "for": ["cafe"],
        "request": "by mail",
        "response": "1 h",
    }


def test_free_words_become_the_name_of_the_service(town: Guide) -> None:
    assert of(town, "shop/a warm welcome/cafe").values == {"name": "a warm welcome", "for": ["cafe"]}


def test_who_has_no_page_is_asked_for_nothing(town: Guide) -> None:
    assert not [one for one in suggestions(town) if one.relationship.provider == "nobody"]


def test_what_differs_comes_first_with_both_values_and_their_lines(town: Guide) -> None:
    one = suggestions(town)[0]
    (told,) = one.disagreements
    assert (one.code, one.page, one.where, one.values) == (
        "relationship-contradicted",
        "shop",
        ("expects", 0),
        {"response": "1 d"},
    )
    assert (told.point, told.offered.value, told.expected.value) == ("response", "1 d", "2 d")
    assert (told.offered.page, told.offered.key, told.offered.line) == ("bakery", ("services", 0, "response"), 6)
    assert (told.expected.page, told.expected.key, told.expected.line) == ("shop", ("expects", 0, "response"), 5)


@pytest.mark.parametrize("id_", ["bakery/bread/cafe/kitchen", "bakery/cake/cafe", "shop/a warm welcome/cafe"])
def test_an_entry_as_suggested_makes_both_sides_agree(town: Guide, tmp_path: Path, id_: str) -> None:
    import json

    one = of(town, id_)
    file = tmp_path / f"{one.page}.md"
    text = file.read_text(encoding="utf-8")
    if one.place >= 0:
        text = text.replace("for: [shop]}", f"for: {json.dumps(one.values['for'])}}}")
    elif f"\n{one.key}:\n" in text:
        text = text.replace(f"\n{one.key}:\n", f"\n{one.key}:\n  - {json.dumps(one.values)}\n")
    else:
        text = text.replace("kind: department\n", f"kind: department\n{one.key}: [{json.dumps(one.values)}]\n")
    file.write_text(text, encoding="utf-8")
    left = [found.relationship.id for found in suggestions(read_guide(tmp_path))]
    assert id_ not in left
    assert len(left) == len(suggestions(town)) - 1


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_starter_guide_has_two_one_sided_relationships(tmp_path: Path, language: str) -> None:
    guide = read_guide(copy_example(language, tmp_path / "guide"))
    assert [one.where for one in suggestions(guide)] == [("services", 7), ("expects",)]


# what to mend next


def test_what_readers_see_comes_before_what_differs_and_that_before_gaps(tmp_path: Path) -> None:
    pages = TOWN | {
        "cafe.md": NO_COUNTER,
        "index.md": "---\nreview: {owner: Office, due: 2026-01-01}\n---\n[[standard]]\n",
        "standard.md": STANDARD + "[[gone]]\n",
    }
    guide = make_guide(tmp_path, pages)
    assert [(mend.matter, mend.page) for mend in mends(guide)] == [
        (Matter.READERS, "standard"),
        (Matter.CONTRADICTED, "shop"),
        (Matter.ONE_SIDED, "cafe"),
        (Matter.POINT, "cafe"),
        (Matter.REVIEW, "index"),
    ]


def test_each_leads_to_its_place(tmp_path: Path) -> None:
    pages = TOWN | {"cafe.md": NO_COUNTER, "bakery.md": BAKERY + "[[gone]]\n"}
    places = {mend.matter: mend.where for mend in mends(make_guide(tmp_path, pages))}
    assert places[Matter.READERS] == 9
    assert places[Matter.CONTRADICTED] == ("expects", 0, "response")
    assert places[Matter.POINT] == ("contact",)


def test_the_first_page_comes_first_and_then_the_page_that_most_lead_to(tmp_path: Path) -> None:
    pages = {"index.md": "[[x]]", "a.md": "[[x]]", "b.md": "[[x]] [[a]]", "c.md": "[[x]] [[a]] [[b]]", "d.md": "[[a]]"}
    told = [(mend.page, mend.count) for mend in mends(make_guide(tmp_path, pages))]
    assert told == [("index", 0), ("a", 3), ("b", 1), ("c", 0)]


def test_the_same_on_one_page_is_said_once_with_how_often_as_long_as_there_is_something_else(tmp_path: Path) -> None:
    pages = {"index.md": "[[a]]\n[[x]]\n[[y]]\n[[z]]\n", "a.md": "[[x]]\n![](gone.png)\n"}
    guide = make_guide(tmp_path, pages)
    assert [(mend.code, mend.page, mend.alike) for mend in mends(guide, 3)] == [
        ("link-broken", "index", 2),
        ("link-broken", "a", 0),
        ("image-missing", "a", 0),
    ]
    assert len(mends(guide)) == 5


def test_a_service_for_more_comes_before_one_for_fewer(tmp_path: Path) -> None:
    services = "services: [{id: a, name: Few, for: [shop]}, {id: b, name: Many, for: all}]"
    guide = make_guide(
        tmp_path,
        {"standard.md": STANDARD, **{f"{n}.md": SHOP for n in "xy"}, "z.md": f"---\nkind: department\n{services}\n---"},
    )
    points = [mend for mend in mends(guide, 50) if mend.code == "service-point"]
    assert [(mend.fields["service"], mend.count) for mend in points] == [("Many", 2), ("Few", 1)]
    assert points[0].where == ("services", 1, "request")


def test_a_missing_section_leads_to_the_text(tmp_path: Path) -> None:
    pages = {"s.md": "---\nkind: standard\nsections: [When stuck]\n---", "a.md": "---\nkind: department\n---\nText"}
    (mend,) = mends(make_guide(tmp_path, pages))
    assert (mend.code, mend.where, mend.fields["heading"]) == ("section-missing", 4, "When stuck")


def test_a_file_that_is_no_page_has_no_page_to_go_to(tmp_path: Path) -> None:
    guide = make_guide(tmp_path, {"a/index.md": "One", "a.md": "Two"})
    (mend,) = mends(guide)
    assert (mend.code, mend.page, mend.path) == ("page-id-twice", "", "a/index.md")


@given(st.lists(st.tuples(st.sampled_from(["link-broken", "image-missing", "due-unreadable"]), st.integers(1, 9))))
def test_never_more_than_were_asked_for_and_none_twice(found: list[tuple[str, int]]) -> None:
    guide = Guide(Path("/nowhere"), {})
    given_problems = [Problem(code, Severity.ERROR, f"{line % 3}.md", line) for code, line in found]
    told = next_mends(guide, given_problems)
    assert len(told) == min(5, len(found))
    kinds = {problem.code for problem in given_problems}
    paths = {problem.path for problem in given_problems}
    assert len({mend.code for mend in told}) >= min(len(kinds), len(paths), 1)


# figures


def test_figures_count_places_sides_and_links(town: Guide) -> None:
    told = figures(town, problems(town, TODAY), TODAY)
    assert (told.met, told.points) == (5, 5)
    assert (told.agreed, told.two_sided) == (1, 6)
    assert (told.reviews, told.orphans, told.links) == (0, 0, 0)


def test_a_review_is_due_on_its_day_and_after_the_longest_first(tmp_path: Path) -> None:
    dates = {"a": "2026-11-25", "b": "2026-11-26", "c": "2026-01-31"}
    pages = {f"{id_}.md": f"---\nreview: {{owner: Office {id_}, due: {due}}}\n---" for id_, due in dates.items()}
    told = reviews(make_guide(tmp_path, pages), TODAY)
    assert [(one.page, one.owner, one.due) for one in told] == [
        ("c", "Office c", date(2026, 1, 31)),
        ("a", "Office a", date(2026, 11, 25)),
    ]


def test_orphans_are_the_pages_that_nothing_leads_to(tmp_path: Path) -> None:
    pages = {
        "index.md": "[[linked]]",
        "linked.md": "",
        "folder/index.md": "",
        "folder/below.md": "- [ ] Read {page=read}",
        "read.md": "",
        "list.md": "---\nkind: checklist\n---",
        "alone.md": "[[alone]]",
        "team.md": "---\nkind: department\npart_of: house\n---",
        "house.md": "---\nkind: department\n---",
        "served.md": "---\nkind: department\nexpects: [{from: serving, service: x}]\n---",
        "serving.md": "---\nkind: department\n---",
    }
    assert orphans(make_guide(tmp_path, pages)) == ["alone", "folder/below", "team"]


def test_a_guide_without_gaps_is_in_order(tmp_path: Path) -> None:
    assert report(make_guide(tmp_path, {"index.md": "# Fine"}), TODAY).in_order
    assert report(Guide(tmp_path, {}), TODAY).in_order
    assert not report(make_guide(tmp_path / "other", TOWN), TODAY).in_order
