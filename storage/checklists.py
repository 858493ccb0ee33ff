"""Lists that a person began, their ticks, and ticks on pages that are no lists."""

from msgspec.structs import replace

from storage.models import Box, Run, Tick
from storage.store import Source, Store


class Checklists(Store):
    """The runs of a profile, with what was said of their items. Every change raises `StorageError` if it fails."""

    FILE = "checklists.json"

    def bind(self, source: Source) -> None:
        """Take the tables from there."""
        self._together = source.together
        self._runs = source.records("runs", Run, lambda run: run.guide)
        self._ticks = source.records("ticks", Tick, lambda tick: tick.run)
        self._boxes = source.records("boxes", Box, lambda box: (box.guide, box.page))

    def rename_guide(self, earlier: str, now: str) -> None:
        """Let the lists and boxes of a guide go by another id, in one write; of two boxes the later counts."""
        boxes = [box for box in self._boxes.all() if box.guide == earlier]
        moved = [replace(box, guide=now) for box in boxes]
        with self._together():
            self._runs.put(*(replace(run, guide=now) for run in self._runs.of(earlier)))
            self._boxes.put(*(box for box in moved if not (known := self._boxes.get(box.id)) or known.at < box.at))
            self._boxes.remove(*(box.id for box in boxes))

    def runs(self, guide: str) -> list[Run]:
        """The runs of a guide, by when they were begun."""
        return sorted(self._runs.of(guide), key=lambda run: run.begun)

    def all_runs(self) -> list[Run]:
        """The runs of every guide."""
        return self._runs.all()

    def run(self, run: str) -> Run | None:
        """The run with this id."""
        return self._runs.get(run)

    def keep_run(self, run: Run) -> None:
        """Keep a run, new or changed."""
        self._runs.put(run)

    def remove_run(self, run: str) -> None:
        """Forget a run and its ticks, in one write."""
        with self._together():
            self._ticks.remove(*(tick.id for tick in self._ticks.of(run)))
            self._runs.remove(run)

    def ticks(self, run: str) -> dict[str, Tick]:
        """What was said of the items of a run, by item."""
        return {tick.item: tick for tick in self._ticks.of(run)}

    def all_ticks(self) -> list[Tick]:
        """The ticks of every run."""
        return self._ticks.all()

    def tick(self, tick: str) -> Tick | None:
        """The tick with this id."""
        return self._ticks.get(tick)

    def keep_ticks(self, *ticks: Tick) -> None:
        """Keep ticks, new or changed, in one write."""
        self._ticks.put(*ticks)

    def boxes(self, guide: str, page: str) -> dict[tuple[str, int], Box]:
        """What was said of the boxes of a page, by their text and occurrence."""
        return {(box.text, box.occurrence): box for box in self._boxes.of((guide, page))}

    def all_boxes(self) -> list[Box]:
        """The boxes of every page."""
        return self._boxes.all()

    def box(self, box: str) -> Box | None:
        """The box with this id."""
        return self._boxes.get(box)

    def keep_boxes(self, *boxes: Box) -> None:
        """Keep boxes, new or changed, in one write."""
        self._boxes.put(*boxes)

    def take_over(self, runs: list[Run], ticks: list[Tick], boxes: list[Box]) -> None:
        """Keep all of these, in one write."""
        with self._together():
            self._runs.put(*runs)
            self._ticks.put(*ticks)
            self._boxes.put(*boxes)
