"""The person's checklists in the open guide: begun, ticked, moved, put away. The store first, then the picture."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Literal

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from content import checklists
from content.due import WorkCalendar, due_date
from content.library import Guide
from content.organisation import party_id
from content.page import Kind, Page
from storage.models import Box, ListItem, Run, Tick, TickState
from ui.former_names import former_ids
from ui.started_lists import Row, StartedList, started_list

if TYPE_CHECKING:
    from storage.checklists import Checklists
    from ui.workspace import Workspace

_MINUTE = 60_000  # milliseconds; how often it is looked whether another day began


@dataclass(frozen=True, slots=True)
class PageBox:
    """A box on a page, as the person left it."""

    state: TickState
    run: str  # id of the started list that it belongs to, or ""
    item: str


class Lists(QObject):
    """Started lists, and the boxes of all other pages."""

    changed = Signal()  # which lists there are, their items or their dates; also when another day begins
    about_to_follow = Signal()  # a template may have lost items: what is being written of them is to be kept now
    ticked = Signal(str, str)  # id of the run, id of the item: its state or note
    boxes_changed = Signal(str)  # id of a page whose boxes changed, those of lists as well

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._calendars: dict[str, WorkCalendar] = {}
        self._today, self._region = workspace.today, self.region
        workspace.guide_opened.connect(self._guide_taken)
        workspace.guide_changed.connect(self._guide_taken)
        self._clock = QTimer(self, interval=_MINUTE)
        self._clock.timeout.connect(self.look_at_clock)
        self._clock.start()

    @property
    def _store(self) -> "Checklists":
        return self._workspace.profile.checklists

    # what there is

    def started(self) -> list[StartedList]:
        """All lists of the open guide, in the order in which they were begun."""
        return [self._standing(run) for run in self._store.runs(self._workspace.guide_key)]

    def get(self, run: str) -> StartedList | None:
        """One started list."""
        found = self._store.run(run)
        return self._standing(found) if found else None

    def template(self, run: Run) -> Page | None:
        """The page that a list was begun from; None where the guide has it no more."""
        guide = self._workspace.guide
        return list_page(guide, run.template) if guide else None

    def templates(self) -> list[Page]:
        """All lists that the guide has."""
        guide = self._workspace.guide
        pages = guide.pages.values() if guide else ()
        found = [page for page in pages if page.kind is Kind.CHECKLIST]
        return sorted(found, key=lambda page: (page.header.order is None, page.header.order or 0.0, page.title))

    def running_templates(self) -> list[str]:
        """The ids of the lists that the person works on."""
        runs = self._store.runs(self._workspace.guide_key)
        return [run.template for run in runs if not (run.finished or run.archived)]

    def of_page(self, page: Page) -> StartedList | None:
        """The list that the boxes of a list's page belong to: the person's own before others, the latest."""
        if page.kind is not Kind.CHECKLIST:
            return None
        runs = [run for run in self._store.runs(self._workspace.guide_key) if run.template == party_id(page)]
        shown = [run for run in runs if not run.archived] or runs
        found = [run for run in shown if not run.for_whom] or shown
        return self._standing(found[-1]) if found else None

    def calendar(self, region: str) -> WorkCalendar:
        """The working days of a region."""
        if region not in self._calendars:
            self._calendars[region] = WorkCalendar(region)
        return self._calendars[region]

    @property
    def region(self) -> str:
        """Whose public holidays count: the person's own region, or the guide's."""
        guide = self._workspace.guide
        return self._workspace.place.region or (guide.info.region if guide else "")

    def _standing(self, run: Run) -> StartedList:
        return started_list(run, self._store.ticks(run.id), self.calendar(run.region), self._workspace.today)

    # what the person does

    def begin(self, page: Page, first_day: date, for_whom: str = "", responsible: Iterable[str] = ()) -> str:
        """Start a list and return its run's id; nothing where it could not be kept."""
        run = self._begin(page, first_day, for_whom, responsible)
        if run is None:
            return ""
        self._workspace.undo.did(self.tr("Begin “{list}”").format(list=run.title), partial(self._remove, run.id))
        return run.id

    def _begin(self, page: Page, first_day: date, for_whom: str = "", responsible: Iterable[str] = ()) -> Run | None:
        if self._workspace.guide is None:  # another one is being opened
            return None
        run = Run(
            id=secrets.token_hex(8),
            guide=self._workspace.guide_key,
            template=party_id(page),
            title=page.title,
            first_day=first_day,
            begun=self._workspace.now,
            items=_kept_items(checklists.items(page)),
            for_whom=for_whom.strip(),
            responsible=list(responsible) or ([] if for_whom else self.own_names(page)),
            region=self.region,
        )
        if not self._workspace.keep(partial(self._store.keep_run, run)):
            return None
        self._tell(run)
        return run

    def last_day(self, page: Page, first_day: date) -> date | None:
        """The last day that something on a list would be due."""
        calendar = self.calendar(self.region)
        days = [due_date(item.due, first_day, calendar) for item in checklists.items(page) if item.due]
        return max((day for day in days if day), default=None)

    def own_names(self, page: Page) -> list[str]:
        """Those whom a list's items name as responsible and who are the person, as far as the person's place tells."""
        guide, party = self._workspace.guide, self._workspace.place.party
        if guide is None or not party:
            return []
        known = guide.organisation.parties.get(party)
        mine = {party.casefold(), known.title.casefold() if known else ""}
        return [name for name in responsible_names(page) if name.casefold() in mine]

    def set_state(self, run: str, item: str, state: TickState) -> None:
        """Tick an item, or take its tick away."""
        row = self._row(run, item)
        if row and row.state is not state:
            what = self.tr("Tick at “{item}”").format(item=row.item.text)
            self._keep_tick(replace(self._tick(run, item), state=state, at=self._workspace.now), what)

    def set_note(self, run: str, item: str, note: str) -> None:
        """Keep a note on an item; an empty one takes it away."""
        row = self._row(run, item)
        if row and row.note != note:
            what = self.tr("Note at “{item}”").format(item=row.item.text)
            tick = replace(self._tick(run, item), note=note, noted=self._workspace.now)
            self._keep_tick(tick, what, about=f"note {tick.id}")

    def _tick(self, run: str, item: str) -> Tick:
        """What is kept of an item, or what would be as long as nothing is."""
        return self._store.ticks(run).get(item) or Tick(run, item, TickState.OPEN, self._workspace.now)

    def reschedule(self, run: str, first_day: date) -> None:
        """Move the first day, and every date that counts from it."""
        found = self._store.run(run)
        if found and found.first_day != first_day:
            what = self.tr("First day of “{list}”").format(list=found.title)
            self._change(run, what, "first_day", first_day)

    def archive(self, run: str) -> None:
        """Put a list away; it is kept."""
        found = self._store.run(run)
        if found and not found.archived:
            what = self.tr("Put “{list}” away").format(list=found.title)
            self._change(run, what, "archived", self._workspace.now)

    def restore(self, run: str) -> None:
        """Take a list up again that was put away."""
        found = self._store.run(run)
        if found and found.archived:
            what = self.tr("Take “{list}” up again").format(list=found.title)
            self._change(run, what, "archived", None)

    def remove(self, run: str) -> None:
        """Delete a list with its ticks and notes."""
        found = self._store.run(run)
        if found is None:
            return
        ticks = list(self._store.ticks(run).values())
        if self._remove(run):
            what = self.tr("Delete “{list}”").format(list=found.title)
            self._workspace.undo.did(what, partial(self._bring_back, found, ticks))

    def acknowledge(self, run: str) -> None:
        """The person took note of the items that came after the list was begun."""
        found = self._store.run(run)
        if found:
            items = [replace(item, added=False) for item in found.items]
            if items != found.items:
                self._put(replace(found, items=items))

    # boxes on pages

    def boxes(self, page: Page) -> dict[int, PageBox]:
        """The boxes of a page by the index of their task; a colleague's task has none."""
        ids = checklists.item_ids(page)
        if page.kind is Kind.CHECKLIST:
            started = self.of_page(page)
            rows = {row.item.id: row for row in started.rows} if started else {}
            run = started.run.id if started else ""
            return {
                index: PageBox(rows[id_].state if id_ in rows else TickState.OPEN, run, id_)
                for index, id_ in enumerate(ids)
                if not page.tasks[index].attributes.get("who")
            }
        kept = self._kept_boxes(page)
        return {
            index: PageBox(kept[place].state if place in kept else TickState(page.tasks[index].mark), "", ids[index])
            for index, place in enumerate(_places(page))
            if not page.tasks[index].attributes.get("who")
        }

    def _kept_boxes(self, page: Page) -> dict[tuple[str, int], Box]:
        """What was said of the boxes of a page that is no list, also under an id that it had before; the latest."""
        guide, key = self._workspace.guide, self._workspace.guide_key
        kept = self._store.boxes(key, page.id)
        for former in former_ids(guide, page) if guide else ():
            for place, box in self._store.boxes(key, former).items():
                if place not in kept or kept[place].at < box.at:
                    kept[place] = box
        return kept

    def turn(self, page: Page, index: int) -> bool:
        """Tick a box on a page where it is read, or take its tick away.

        Returns False where no list that was begun has the item: none was, or it was finished before the item came.
        """
        box = self.boxes(page).get(index)
        if box is None:
            return True
        state = TickState.OPEN if box.state is not TickState.OPEN else TickState.DONE
        if page.kind is not Kind.CHECKLIST:
            text, occurrence = _places(page)[index]
            now = Box(self._workspace.guide_key, page.id, text, occurrence, state, self._workspace.now)
            before = replace(now, state=box.state)
            if self._keep_box(now):
                self._workspace.undo.did(self.tr("Tick at “{item}”").format(item=text), partial(self._keep_box, before))
        elif self._row(box.run, box.item):
            self.set_state(box.run, box.item, state)
        else:
            return False
        return True

    # keeping

    def _row(self, run: str, item: str) -> Row | None:
        found = self.get(run)
        return found.row(item) if found else None

    def _keep_tick(self, tick: Tick, what: str, about: str = "") -> None:
        before = self._store.ticks(tick.run).get(tick.item)
        if self._put_tick(tick):
            earlier = before or replace(tick, state=TickState.OPEN, note="")
            self._workspace.undo.did(what, partial(self._put_tick, earlier), about)

    def _put_tick(self, tick: Tick) -> bool:
        done = self._workspace.keep(partial(self._store.keep_ticks, tick))
        run = self._store.run(tick.run)
        if done and run:
            self._settle(run)
        self.ticked.emit(tick.run, tick.item)
        page = self.template(run) if run else None
        if page:
            self.boxes_changed.emit(page.id)
        return done

    def _settle(self, run: Run) -> None:
        """A list in which nothing is open is finished; one in which something is open again is not."""
        complete = self._standing(run).complete
        if complete != (run.finished is not None):
            finished = self._workspace.now if complete else None
            self._put(replace(run, finished=finished))

    def _change(self, run: str, what: str, field: Literal["first_day", "archived"], value: date | None) -> None:
        before = self._store.run(run)
        if before and self._put_field(run, field, value):
            self._workspace.undo.did(what, partial(self._put_field, run, field, getattr(before, field)))

    def _put_field(self, run: str, field: str, value: date | None) -> bool:
        """Keep one thing about a list. The others may have changed since it was done, so undo leaves them."""
        found = self._store.run(run)
        return found is not None and self._put(replace(found, **{field: value}))

    def _put(self, run: Run) -> bool:
        done = self._workspace.keep(partial(self._store.keep_run, replace(run, changed=self._workspace.now)))
        if done:
            self._follow(run.id)  # it may be running again
            self._tell(run)
        return done

    def _remove(self, run: str) -> bool:
        found = self._store.run(run)
        done = self._workspace.keep(partial(self._store.remove_run, run))
        if done and found:
            self._tell(found)
        return done

    def _bring_back(self, run: Run, ticks: list[Tick]) -> None:
        if self._workspace.keep(partial(self._store.take_over, [run], ticks, [])):
            self._follow(run.id)
            self._tell(run)

    def _keep_box(self, box: Box) -> bool:
        done = self._workspace.keep(partial(self._store.keep_boxes, box))
        self.boxes_changed.emit(box.page)
        return done

    def _tell(self, run: Run) -> None:
        self.changed.emit()
        page = self.template(run)
        if page:
            self.boxes_changed.emit(page.id)

    # what changes by itself

    def look_at_clock(self) -> None:
        """What is due today depends on the day, and on where the person works."""
        if (self._workspace.today, self.region) != (self._today, self._region):
            self._take_stock()

    def _guide_taken(self) -> None:
        self.about_to_follow.emit()
        self.begin_chosen()
        self._take_stock()

    def _take_stock(self) -> None:
        self._today, self._region = self._workspace.today, self.region
        for run in self._store.runs(self._workspace.guide_key):
            self._follow(run.id)
        self.changed.emit()

    def begin_chosen(self) -> None:
        """Begin the lists that were chosen at the first start."""
        workspace, guide = self._workspace, self._workspace.guide
        place = workspace.place
        if guide is None or not place.begun:
            return
        begun = {run.template for run in self._store.runs(workspace.guide_key)}
        for id_ in place.begun:
            page = list_page(guide, id_)
            if page and id_ not in begun and not self._begin(page, place.first_day or workspace.today):
                return
        workspace.keep(partial(workspace.settings.set_place, workspace.guide_key, replace(place, begun=[])))

    def _follow(self, id_: str) -> None:
        """Take over what a running list's template says now and, for the person's own, where its holidays are."""
        run = self._store.run(id_)
        if run is None or run.finished or run.archived or (page := self.template(run)) is None:
            return
        kept = {tick.item for tick in self._store.ticks(id_).values() if tick.note or tick.state is not TickState.OPEN}
        before = [msgspec.convert(item, checklists.Item, from_attributes=True) for item in run.items]
        items = _kept_items(checklists.follow(before, checklists.items(page), kept))
        region = run.region if run.for_whom else self.region
        followed = replace(run, items=items, title=page.title, region=region)
        if followed != run:
            self._workspace.keep(partial(self._store.keep_run, followed))


def list_page(guide: Guide, id_: str) -> Page | None:
    """The page of a list."""
    lists = (page for page in guide.pages.values() if page.kind is Kind.CHECKLIST)
    return next((page for page in lists if party_id(page) == id_), None)


def responsible_names(page: Page) -> list[str]:
    """Those whom a list's items name as responsible, in their order."""
    return list(dict.fromkeys(item.who for item in checklists.items(page) if item.who))


def _kept_items(items: Iterable[checklists.Item]) -> list[ListItem]:
    return [msgspec.convert(item, ListItem, from_attributes=True) for item in items]


def _places(page: Page) -> list[tuple[str, int]]:
    """What a box goes by on a page that is no list: its text, and which of those with the same text it is, from 1."""
    seen: dict[str, int] = {}
    places = []
    for task in page.tasks:
        seen[task.text] = seen.get(task.text, 0) + 1
        places.append((task.text, seen[task.text]))
    return places
