"""How the items and phases of a list stand to each other, and how they are moved. Knows no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from content.checklists import items
from content.item_edit import move_item
from content.page import Heading, Page, Task
from ui.forms.item_lines import is_bare, phase_end, swap_phases

Read = Callable[[str], Page]  # what a text says


@dataclass(frozen=True, slots=True)
class Phase:
    """A heading of a list, and its items by their places among all."""

    heading: int  # index into the page's headings, -1 for what stands above the first one
    items: range


@dataclass(frozen=True, slots=True)
class Move:
    """A change of the text that moves one item or phase, and what it does to the order of all items and phases."""

    edit: Callable[[str], str]
    items: list[int]  # places as they were, in their new order
    phases: list[int]


def phases(page: Page, text: str) -> list[Phase]:
    """The headings that have items or a due date, or nothing at all below them; and what stands above them."""
    found = []
    for index in range(-1, len(page.headings)):
        own = [place for place, task in enumerate(page.tasks) if task.heading == index]
        held = range(own[0], own[-1] + 1) if own else range(0)
        heading = page.headings[index] if index >= 0 else None
        if own or (heading and ("due" in heading.attributes or _is_empty(page, text, index))):
            found.append(Phase(index, held))
    return found


def _is_empty(page: Page, text: str, index: int) -> bool:
    return page.headings[index].level > 1 and is_bare(text, page.headings, index)


def inherited_dues(page: Page) -> list[str]:
    """What would be due if the items said nothing themselves."""
    silent = [msgspec.structs.replace(task, attributes={}) for task in page.tasks]
    return [item.due for item in items(msgspec.structs.replace(page, tasks=silent))]


def block(tasks: Sequence[Task], place: int) -> int:
    """How many items an item is, with those nested in it."""
    size = 1
    while place + size < len(tasks) and tasks[place + size].depth > tasks[place].depth:
        size += 1
    return size


def last_outer(tasks: Sequence[Task], held: range) -> int | None:
    """The last item of a phase that is not nested in another one."""
    return next((place for place in reversed(held) if tasks[place].depth == 0), None)


def item_move(page: Page, text: str, place: int, down: int, read: Read) -> Move | None:
    """Move an item by one place among its own kind; an outer one goes on into the next phase. None where it cannot."""
    tasks = page.tasks
    own, size = tasks[place], block(tasks, place)
    other = _sibling(tasks, place, down)
    shown = phases(page, text)
    order = list(range(len(tasks)))
    same = list(range(len(shown)))
    if other is not None:
        target = tasks[other].line
        moved = [order.pop(place) for _ in range(size)]
        at = other if down < 0 else place + block(tasks, other)
        order[at:at] = moved
        return Move(lambda text: move_item(text, own.line, target), order, same)
    number = next(number for number, phase in enumerate(shown) if place in phase.items) + down
    if own.depth or not 0 <= number < len(shown):
        return None
    phase = shown[number]
    last = last_outer(tasks, phase.items)
    if down > 0 or last is None:
        if phase.heading < 0:
            return None
        line = page.headings[phase.heading].line
        return Move(lambda text: move_item(text, own.line, line), order, same)

    def behind_last(text: str) -> str:
        text = move_item(text, own.line, tasks[last].line)  # in front of it
        now = read(text).tasks
        return move_item(text, now[last].line, now[last + size].line)

    return Move(behind_last, order, same)


def _sibling(tasks: Sequence[Task], place: int, down: int) -> int | None:
    """The next item of the same depth, above or below, that belongs to the same one and stands in the same phase."""
    own, other = tasks[place], place + down
    while 0 <= other < len(tasks) and tasks[other].heading == own.heading and tasks[other].depth >= own.depth:
        if tasks[other].depth == own.depth:
            return other
        other += down
    return None


def phase_move(page: Page, text: str, number: int, down: int) -> Move | None:
    """Move a phase, with all that stands below it, by one place among the headings of its level."""
    shown, headings = phases(page, text), page.headings
    own = shown[number].heading
    first = own if down > 0 else _neighbour(headings, own, -1)
    second = _neighbour(headings, own, 1) if down > 0 else own
    if first is None or second is None or own < 0:
        return None
    end = phase_end(text, headings, second)
    last = next((index for index, heading in enumerate(headings) if heading.line >= end), len(headings))

    def swapped(places: Sequence[int]) -> list[int]:
        """Indices of headings in an order that has those of the second phase before those of the first."""
        indices = range(len(places))
        upper = [at for at in indices if first <= places[at] < second]
        lower = [at for at in indices if second <= places[at] < last]
        before, after = [at for at in indices if places[at] < first], [at for at in indices if places[at] >= last]
        return [*before, *lower, *upper, *after]

    lines = (headings[first].line, headings[second].line, end)
    return Move(
        lambda text: swap_phases(text, *lines),
        swapped([task.heading for task in page.tasks]),
        swapped([phase.heading for phase in shown]),
    )


def _neighbour(headings: Sequence[Heading], index: int, step: int) -> int | None:
    """The next heading of the same level, above or below, with none of a higher level in between."""
    other = index + step
    while index >= 0 and 0 <= other < len(headings) and headings[other].level >= headings[index].level:
        if headings[other].level == headings[index].level:
            return other
        other += step
    return None
