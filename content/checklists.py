"""The items of a list, and how a started list follows its template (FORMAT.md, "Checklists")."""

import re
from collections.abc import Collection, Iterable, Mapping

import msgspec
from msgspec import Struct

from content.page import Page, Task

_DUTY = re.compile(
    r"unterweis|unterwiesen|belehr|sicherheitsschulung|safety[ -](?:briefing|induction|instruction|training)",
    re.IGNORECASE,
)


class Item(Struct, frozen=True):
    """An item of a list, as its template has it."""

    id: str  # stable when its words change; without an `#id` it goes by its words
    text: str
    phase: str = ""  # the heading that it stands under; the page's title is none
    due: str = ""  # as it is written, such as -5 or 2w; its own or its heading's
    with_: str = ""  # party that helps with it
    who: str = ""  # the one responsible; empty: the reader
    waits: str = ""  # party that waits for it
    page: str = ""  # what to read
    duty: bool = False  # something that a tick is no proof of
    added: bool = False  # it came after the list was begun, and nobody took note yet
    removed: bool = False  # the template has it no more


def item_ids(page: Page) -> list[str]:
    """Return an id for each of the page's tasks: `platz`, or `text:Platz bestellen#1` for one that has none.

    Of tasks with the same `#id` the first has it. Occurrences count all tasks with the same words, so that an `#id`
    that is added to one of them leaves the others theirs.
    """
    seen: set[str] = set()
    occurrences: dict[str, int] = {}
    ids: list[str] = []
    for task in page.tasks:
        text = " ".join(task.text.split())
        occurrences[text] = occurrences.get(text, 0) + 1
        named = task.attributes.get("id", "")
        if named and named not in seen:
            seen.add(named)
            ids.append(named)
        else:
            ids.append(f"text:{text}#{occurrences[text]}")
    return ids


def items(page: Page) -> list[Item]:
    """Return the page's tasks as the items of a list. Their marks are only a picture."""
    dues = _heading_dues(page)
    return [_item(page, task, id_, dues) for task, id_ in zip(page.tasks, item_ids(page), strict=True)]


def _item(page: Page, task: Task, id_: str, dues: list[str]) -> Item:
    stated = task.attributes
    return Item(
        id=id_,
        text=task.text,
        phase=_phase(page, task.heading),
        due=stated.get("due", dues[task.heading] if task.heading >= 0 else ""),
        with_=stated.get("with", ""),
        who=stated.get("who", ""),
        waits=stated.get("waits", ""),
        page=stated.get("page", ""),
        duty="duty" in stated or bool(_DUTY.search(task.text)),
    )


def _phase(page: Page, index: int) -> str:
    """A heading's text. The first one that repeats the page's title begins no phase."""
    if index < 0:
        return ""
    heading = page.headings[index]
    repeats_title = heading.level == 1 and heading.text.split() == page.title.split()
    return "" if repeats_title else heading.text


def _heading_dues(page: Page) -> list[str]:
    """What is due under each heading: what it says, or else what the nearest heading above it says."""
    dues: list[str] = []
    above: list[tuple[int, str]] = []  # level and due of the headings that the current one stands under
    for heading in page.headings:
        while above and above[-1][0] >= heading.level:
            above.pop()
        due = heading.attributes.get("due", above[-1][1] if above else "")
        above.append((heading.level, due))
        dues.append(due)
    return dues


def follow(before: Iterable[Item], template: Iterable[Item], kept: Collection[str]) -> list[Item]:
    """Return what a started list shows now: the template's items, and those of `before` that must not go.

    An item that is new has `added`, until somebody took note of it. One that the template has no more stays with
    `removed` if its id is in `kept`, after the item that it stood behind, in the same phase where there still is one.
    """
    known: dict[str, Item] = {}
    for item in before:
        known.setdefault(item.id, item)
    shown: dict[str, Item] = {}
    for item in template:
        earlier = known.get(item.id)
        added = earlier is None or earlier.added
        shown.setdefault(item.id, msgspec.structs.replace(item, added=added, removed=False))
    gone = {id_ for id_ in known if id_ not in shown and id_ in kept}
    return list(shown.values()) if not gone else _with_gone(list(known.values()), list(shown.values()), gone)


_Place = tuple[str, bool]  # id of an item of the template, and whether behind it rather than in front
_TOP: _Place = ("", True)


def _with_gone(before: list[Item], shown: list[Item], gone: Collection[str]) -> list[Item]:
    """Put what the template has no more between what it has. Phases stay in one piece."""
    now = {item.id: item for item in shown}
    first: dict[str, str] = {}  # phase → its first item
    for item in shown:
        first.setdefault(item.phase, item.id)
    renamed = _renamed_phases(before, now, first)
    at: dict[_Place, list[Item]] = {}
    last = _TOP
    last_in: dict[str, _Place] = {}  # phase → place behind the item of it that came last
    for item in before:
        if item.id in now:
            last = (item.id, True)
            if now[item.id].phase == renamed.get(item.phase, item.phase):  # it did not move here from another phase
                last_in[now[item.id].phase] = last
        elif item.id in gone:
            phase = renamed.get(item.phase, item.phase)
            place = last_in.get(phase) or ((first[phase], False) if phase in first else last)
            at.setdefault(place, []).append(msgspec.structs.replace(item, phase=phase, added=False, removed=True))
            last = last_in[phase] = place
    return _in_order(shown, at)


def _renamed_phases(before: list[Item], now: Mapping[str, Item], phases: Collection[str]) -> dict[str, str]:
    """Phases that the template has no more, and what the first of their items stands under now."""
    renamed: dict[str, str] = {}
    for item in before:
        if item.id in now and item.phase not in phases:
            renamed.setdefault(item.phase, now[item.id].phase)
    return renamed


def _in_order(shown: list[Item], at: Mapping[_Place, list[Item]]) -> list[Item]:
    ordered = list(at.get(_TOP, ()))
    of_other_phases: list[Item] = []  # gone with their phase: behind the one that they stood in or after
    for place, item in enumerate(shown):
        if place and shown[place - 1].phase != item.phase:
            ordered += of_other_phases
            of_other_phases = []
        for one in (*at.get((item.id, False), ()), item, *at.get((item.id, True), ())):
            (ordered if one.phase == item.phase else of_other_phases).append(one)
    return ordered + of_other_phases
