"""Items of lists, and how a started list follows its template."""

import time
from collections.abc import Collection
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from content.checklists import Item, follow, item_ids, items
from content.library import read_guide
from content.page import Page
from tests.content.folders import make_guide

GUIDE = Path(__file__).parents[2] / "content" / "guide"


def checklist(folder: Path, body: str) -> Page:
    header = "---\ntitle: Liste\nkind: checklist\n---\n"
    return make_guide(folder, {"liste.md": header + body}).pages["liste"]


def template(*ids: str, phase: str = "") -> list[Item]:
    """A template with these items; `tag` is an id, `tag=Words` one with other words than `Tag`."""
    found = []
    for written in ids:
        id_, _, text = written.partition("=")
        found.append(Item(id_, text or id_.capitalize(), phase))
    return found


def shown(found: Collection[Item]) -> list[str]:
    """The ids, with + for what was added and - for what the template has no more."""
    return [f"{item.id}{'+' * item.added}{'-' * item.removed}" for item in found]


def test_an_item_has_all_that_its_template_says(tmp_path: Path) -> None:
    page = checklist(
        tmp_path,
        "## Erste Woche {due=4}\n"
        "- [ ] Das *Protokoll* lesen "
        '{#protokoll page=protokoll due=2 with=it/helpdesk waits=verkauf who="Leitung IT"}\n'
        "- [x] Fragen\n",
    )
    assert items(page) == [
        Item(
            "protokoll", "Das Protokoll lesen", "Erste Woche", "2", "it/helpdesk", "Leitung IT", "verkauf", "protokoll"
        ),
        Item("text:Fragen#1", "Fragen", "Erste Woche", "4"),
    ]


def test_dues_come_from_the_nearest_heading_above(tmp_path: Path) -> None:
    page = checklist(
        tmp_path,
        "- [ ] a\n"
        "## Monat {due=1m}\n- [ ] b\n"
        "### Woche {due=1w}\n- [ ] c\n"
        "#### Tag\n- [ ] d\n- [ ] e {due=0}\n"
        "### Rest\n- [ ] f\n"
        "## Später\n- [ ] g\n"
        "### Irgendwann\n- [ ] h\n",
    )
    assert {item.text: item.due for item in items(page)} == {
        "a": "",
        "b": "1m",
        "c": "1w",
        "d": "1w",
        "e": "0",
        "f": "1m",
        "g": "",
        "h": "",
    }


def test_the_title_is_no_phase(tmp_path: Path) -> None:
    page = checklist(tmp_path, "# Liste\n- [ ] a\n## Danach\n- [ ] b\n")
    assert [item.phase for item in items(page)] == ["", "Danach"]


def test_ids_of_doubles_and_of_items_without_any(tmp_path: Path) -> None:
    page = checklist(
        tmp_path,
        "- [ ] Lesen {#a}\n- [ ] Fragen {#a}\n- [ ] Lesen\n- [ ] Lesen {#b}\n- [ ] Üben\n  und fragen\n- [ ] Lesen\n"
        "- [ ] Fragen {#a}\n",
    )
    assert item_ids(page) == [
        "a",
        "text:Fragen#1",
        "text:Lesen#2",
        "b",
        "text:Üben und fragen#1",
        "text:Lesen#4",
        "text:Fragen#2",
    ]


def test_an_id_that_is_added_leaves_the_others_theirs(tmp_path: Path) -> None:
    before = item_ids(checklist(tmp_path / "before", "- [ ] Lesen\n- [ ] Lesen\n- [ ] Lesen\n"))
    after = item_ids(checklist(tmp_path / "after", "- [ ] Lesen {#a}\n- [ ] Lesen\n- [ ] Lesen\n"))
    assert after == ["a", *before[1:]]


@pytest.mark.parametrize(
    "item",
    [
        "Gas abdrehen {duty}",
        "Gas abdrehen {#gas duty due=3}",
        "Sicherheitsunterweisung besuchen",
        "Sich unterweisen lassen",
        "Belehrung nach dem Infektionsschutzgesetz vorlegen",
        "Attend the safety briefing",
        "Safety instruction",
        "Health and Safety Induction",
    ],
)
def test_duties(tmp_path: Path, item: str) -> None:
    (found,) = items(checklist(tmp_path, f"- [ ] {item}\n"))
    assert found.duty
    assert "{" not in found.text


@pytest.mark.parametrize("item", ["Gas abdrehen", "Die Liste „Sicherheit im Haus“ beginnen", "Safety shoes {#duty}"])
def test_no_duties(tmp_path: Path, item: str) -> None:
    (found,) = items(checklist(tmp_path, f"- [ ] {item}\n"))
    assert not found.duty


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_starter_guide_has_one_duty(lang: str) -> None:
    guide = read_guide(GUIDE / lang)
    found = {page.id: [item.id for item in items(page) if item.duty] for page in guide.pages.values()}
    assert {page: ids for page, ids in found.items() if ids} == {"listen/sicherheit-im-haus": ["unterweisung"]}
    assert "duty" in guide.pages["listen/sicherheit-im-haus"].tasks[4].attributes


def test_words_and_dues_follow_the_template() -> None:
    before = template("a", "b")
    now = [replace(item, due="3", who="Leitung") for item in template("a=Anders", "b")]
    assert follow(before, now, {"a"}) == now


def test_order_follows_the_template() -> None:
    assert shown(follow(template("a", "b", "c"), template("c", "a", "b"), {"a"})) == ["c", "a", "b"]


def test_new_items_are_marked_until_somebody_took_note() -> None:
    once = follow(template("a", "c"), template("a", "b", "c"), ())
    assert shown(once) == ["a", "b+", "c"]
    twice = follow(once, template("b", "a", "c", "d"), ())
    assert shown(twice) == ["b+", "a", "c", "d+"]
    noted = [replace(item, added=False) for item in twice]
    assert shown(follow(noted, template("b", "a", "c", "d"), ())) == ["b", "a", "c", "d"]


def test_what_was_touched_stays_where_it_was() -> None:
    before = template("a", "b", "c", "d", "e")
    assert shown(follow(before, template("a", "e"), {"b", "d"})) == ["a", "b-", "d-", "e"]
    assert shown(follow(before, template("d", "e"), {"a", "c"})) == ["a-", "c-", "d", "e"]
    assert shown(follow(before, [], {"a", "e"})) == ["a-", "e-"]
    assert shown(follow(before, template("e", "n", "c", "a"), {"b", "d"})) == ["e", "n+", "c", "d-", "a", "b-"]


def test_what_was_touched_goes_with_its_tick() -> None:
    once = follow(template("a", "b"), template("a"), {"b"})
    assert shown(once) == ["a", "b-"]
    assert shown(follow(once, template("a"), ())) == ["a"]


def test_an_item_comes_back() -> None:
    gone = follow(template("a", "b"), template("a"), {"b"})
    assert shown(follow(gone, template("b=Neu", "a"), {"b"})) == ["b", "a"]
    untouched = follow(template("a", "b"), template("a"), ())
    assert shown(follow(untouched, template("a", "b"), ())) == ["a", "b+"]


def test_phases_stay_in_one_piece() -> None:
    first, second = template("a", "b", phase="Tag"), template("c", "d", phase="Woche")
    now = [*template("b", phase="Tag"), *template("d", "a", phase="Woche")]
    found = follow([*first, *second], now, {"c"})
    assert [(item.id, item.phase) for item in found] == [("b", "Tag"), ("c", "Woche"), ("d", "Woche"), ("a", "Woche")]


def test_a_removed_item_follows_its_renamed_phase() -> None:
    before = template("a", "b", "c", phase="Erste Woche")
    found = follow(before, template("a", "c", phase="Woche 1"), {"b"})
    assert [(item.id, item.phase) for item in found] == [("a", "Woche 1"), ("b", "Woche 1"), ("c", "Woche 1")]


def test_a_removed_item_keeps_a_phase_that_is_gone() -> None:
    before = [*template("a", phase="Tag"), *template("b", phase="Woche"), *template("c", phase="Monat")]
    now = [item for item in before if item.id != "b"]
    assert [(item.id, item.phase) for item in follow(before, now, {"b"})] == [
        ("a", "Tag"),
        ("b", "Woche"),
        ("c", "Monat"),
    ]


def test_a_phase_that_is_gone_does_not_split_another() -> None:
    before = [*template("a"), *template("b", phase="Tag"), *template("c", phase="Woche")]
    found = follow(before, template("a", phase="Woche"), {"b", "c"})
    assert [(item.id, item.phase) for item in found] == [("a", "Woche"), ("c", "Woche"), ("b", "Tag")]


def test_an_id_that_stands_twice_is_one_item() -> None:
    assert shown(follow(template("a", "a=Nochmal", "b", "b"), template("a"), {"b"})) == ["a", "b-"]


def test_a_long_list_is_followed_quickly(tmp_path: Path) -> None:
    lines = [f"## Phase {number // 10} {{due={number}}}\n- [ ] Punkt {number}\n" for number in range(500)]
    page = checklist(tmp_path, "".join(lines))
    start = time.perf_counter()
    before = items(page)
    found = follow(before, [item for item in before if item.id != "text:Punkt 7#1"], {item.id for item in before})
    follow(found, [], {item.id for item in before})
    assert time.perf_counter() - start < 0.2
    assert len(before) == len({item.id for item in before}) == len(found) == 500
    assert [item.id for item in found] == [item.id for item in before]


names = st.sampled_from("abcdefghij")
lists = st.lists(
    st.builds(Item, id=names, text=names, phase=st.sampled_from(["", "P", "Q", "R"])),
    max_size=12,
    unique_by=lambda item: item.id,
)


@st.composite
def runs(draw: st.DrawFn) -> list[Item]:
    found = draw(lists)
    return [replace(item, added=draw(st.booleans()), removed=draw(st.booleans())) for item in found]


@given(runs(), lists, st.sets(names))
def test_what_is_kept_is_never_lost(before: list[Item], now: list[Item], kept: set[str]) -> None:
    found = [item.id for item in follow(before, now, kept)]
    assert {item.id for item in before} & kept <= set(found)
    assert len(found) == len(set(found))
    assert [id_ for id_ in found if id_ in {item.id for item in now}] == [item.id for item in now]


@given(lists, lists, st.sets(names))
def test_phases_of_the_template_are_never_split(before: list[Item], now: list[Item], kept: set[str]) -> None:
    before, now = (sorted(items, key=lambda item: item.phase) for items in (before, now))
    phases = [phase for phase, _ in groupby(item.phase for item in follow(before, now, kept))]
    assert len(phases) == len(set(phases))


@given(runs(), lists, st.sets(names))
def test_following_twice_changes_nothing(before: list[Item], now: list[Item], kept: set[str]) -> None:
    once = follow(before, now, kept)
    assert follow(once, now, kept) == once
