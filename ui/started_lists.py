"""Started lists as they stand today: the items that the store keeps, with their due dates. Plain values, no Qt."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from itertools import groupby

from content.due import Timing, WorkCalendar, due_date, timing
from storage.models import ListItem, Run, Tick, TickState


@dataclass(frozen=True)
class Row:
    """An item of a started list."""

    item: ListItem
    state: TickState
    note: str  # Markdown
    at: datetime | None  # when the state was set, UTC
    due: date | None
    timing: Timing  # NONE for what is not open, or not the reader's
    mine: bool  # the reader ticks it; what a colleague does has no box, is never due and never counted

    @property
    def counted(self) -> bool:
        """Whether it belongs to what the reader has to do."""
        return self.mine and not self.item.removed and self.state is not TickState.NOT_APPLICABLE


@dataclass(frozen=True)
class Phase:
    """The items under one heading."""

    title: str
    rows: tuple[Row, ...]

    @property
    def due(self) -> date | None:
        """The last day that something in it is due."""
        return max((row.due for row in self.rows if row.due and not row.item.removed), default=None)

    @property
    def done(self) -> int:
        """How many of the reader's items are done."""
        return sum(row.counted and row.state is TickState.DONE for row in self.rows)

    @property
    def total(self) -> int:
        """How many items the reader has to do."""
        return sum(row.counted for row in self.rows)


@dataclass(frozen=True)
class StartedList:
    """A started list as it stands today."""

    run: Run
    phases: tuple[Phase, ...]

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """All items, in their order."""
        return tuple(row for phase in self.phases for row in phase.rows)

    @property
    def done(self) -> int:
        """How many of the reader's items are done."""
        return sum(phase.done for phase in self.phases)

    @property
    def total(self) -> int:
        """How many items the reader has to do."""
        return sum(phase.total for phase in self.phases)

    @property
    def until(self) -> date | None:
        """The last day that something is due."""
        return max((phase.due for phase in self.phases if phase.due), default=None)

    @property
    def complete(self) -> bool:
        """Whether nothing of the reader's is open."""
        mine = [row for row in self.rows if row.mine and not row.item.removed]
        return bool(mine) and all(row.state is not TickState.OPEN for row in mine)

    @property
    def running(self) -> bool:
        """Whether it is neither finished nor put away."""
        return not (self.run.finished or self.run.archived)

    def count(self, timing: Timing) -> int:
        """How many of the reader's open items are overdue, due today, and so on."""
        return sum(row.timing is timing for row in self.rows)

    def row(self, item: str) -> Row | None:
        """One item by its id."""
        return next((row for row in self.rows if row.item.id == item), None)


def started_list(run: Run, ticks: Mapping[str, Tick], calendar: WorkCalendar, today: date) -> StartedList:
    """Work out how a list stands today."""
    dues = {due: due_date(due, run.first_day, calendar) for due in {item.due for item in run.items} if due}
    rows = (_row(run, item, ticks.get(item.id), dues.get(item.due), today) for item in run.items)
    return StartedList(run, tuple(Phase(title, tuple(group)) for title, group in groupby(rows, _phase)))


def open_rows(lists: Iterable[StartedList], *timings: Timing) -> Iterator[tuple[StartedList, Row]]:
    """The items of running lists that are due then, the earliest first."""
    found = [(one, row) for one in lists if one.running for row in one.rows if row.timing in timings]
    yield from sorted(found, key=_due_of)


def is_mine(item: ListItem, responsible: Iterable[str]) -> bool:
    """Whether the reader is the one who does an item."""
    return not item.who or item.who in responsible


def _row(run: Run, item: ListItem, tick: Tick | None, due: date | None, today: date) -> Row:
    state = tick.state if tick else TickState.OPEN
    mine = is_mine(item, run.responsible)
    waits = mine and state is TickState.OPEN and not item.removed
    return Row(
        item=item,
        state=state,
        note=tick.note if tick else "",
        at=tick.at if tick else None,
        due=due,
        timing=timing(due, today) if waits else Timing.NONE,
        mine=mine,
    )


def _phase(row: Row) -> str:
    return row.item.phase


def _due_of(found: tuple[StartedList, Row]) -> date:
    return found[1].due or date.max
