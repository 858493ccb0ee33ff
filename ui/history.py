"""Where a person was, to go back and forward as in a browser."""

from dataclasses import dataclass, replace

_MOST = 200  # places that are kept


@dataclass(frozen=True, slots=True)
class Place:
    """A page as it was left."""

    page: str  # id
    part: int = 0  # of a long page
    scroll: int = 0  # pixels from the top


class Trail:
    """The places that were visited, in order, and which of them is now."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._now = -1

    @property
    def now(self) -> Place | None:
        """Where the person is."""
        return self._places[self._now] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._now > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after this one, which was left by going back."""
        return self._now + 1 < len(self._places)

    @property
    def pages(self) -> set[str]:
        """The ids of all pages that were visited."""
        return {place.page for place in self._places}

    def rename(self, earlier: str, now: str) -> None:
        """A page has another id now."""
        self._places = [replace(place, page=now) if place.page == earlier else place for place in self._places]

    def visit(self, page: str, part: int = 0) -> None:
        """Go to another place; what lay ahead is forgotten. The place that one is at already is not repeated."""
        if self.now and (self.now.page, self.now.part) == (page, part):
            return
        self._places = [*self._places[: self._now + 1], Place(page, part)][-_MOST:]
        self._now = len(self._places) - 1

    def leave(self, scroll: int) -> None:
        """Remember how far this place was read."""
        if self._places:
            self._places[self._now] = replace(self._places[self._now], scroll=scroll)

    def back(self) -> Place | None:
        """Go to the place before, or nowhere."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> Place | None:
        """Go to the place after, or nowhere."""
        return self._step(1) if self.can_go_forward else None

    def clear(self) -> None:
        """Forget everything: another guide is open."""
        self._places, self._now = [], -1

    def _step(self, by: int) -> Place:
        self._now += by
        return self._places[self._now]
