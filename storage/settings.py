"""A person's settings: one small JSON file, read before the window opens."""

import os
from datetime import date
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from storage import atomic

MOST_RECENT = 10


class Recent(Struct, frozen=True):
    """A guide that was open, and the page that was read last."""

    path: str
    name: str
    page: str = ""


class Place(Struct, frozen=True):
    """Where a person works, as one guide names it."""

    party: str = ""  # a department's or role's id
    first_day: date | None = None  # of those who are new
    region: str = ""  # for public holidays, such as DE-BY; empty: the guide's
    begun: list[str] = []  # ids of the lists that the person wants to begin


class Values(Struct, frozen=True):
    """Everything that is remembered about how a person uses the program."""

    language: str = ""  # de, en; empty: the system's
    theme: Literal["system", "light", "dark", "contrast"] = "system"
    text_scale: float = 1.0  # 1.0 to 2.0, of all text
    page_zoom: float = 1.0  # 0.7 to 2.5, of pages on top of it
    standing: str = ""  # new, staff or keeper: who the person is in the guide; empty: not asked yet
    show_upkeep: bool = False  # editing and upkeep are shown
    window: str = ""  # the window's size and place, as Qt tells it, in base64
    columns: list[int] = []  # widths of the tree, the page and the side column
    recent: list[Recent] = []  # the latest first
    places: dict[str, Place] = {}  # by `guide.id`, or the guide's path where it has none


class Settings:
    """The settings of one profile. What cannot be read starts anew; the damaged file is set aside."""

    def __init__(self, profile: Path) -> None:
        self.file = profile / "settings.json"
        self.recovered: Path | None = None  # where a damaged file was set aside
        self.values = self._read()

    def _read(self) -> Values:
        try:
            return msgspec.json.decode(self.file.read_bytes(), type=Values)
        except FileNotFoundError:
            return Values()
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            aside = self.file.with_name("settings.damaged.json")
            try:
                self.file.replace(aside)
            except OSError:
                return Values()
            self.recovered = aside
            return Values()

    def change(self, **changes: object) -> None:
        """Set values and write them. They hold for this run even where they cannot be written (`StoreUnwritable`)."""
        changed = replace(self.values, **changes)
        if changed != self.values:
            self.values = changed
            atomic.write(self.file, msgspec.json.format(msgspec.json.encode(changed), indent=2))

    def remember_guide(self, recent: Recent) -> None:
        """Put a guide first among the recent ones. Raises `StoreUnwritable`."""
        place = os.path.normcase(recent.path)
        others = [other for other in self.values.recent if os.path.normcase(other.path) != place]
        self.change(recent=[recent, *others][:MOST_RECENT])

    def place(self, guide: str) -> Place:
        """The person's place in a guide, empty where they did not say."""
        return self.values.places.get(guide, Place())

    def set_place(self, guide: str, place: Place) -> None:
        """Keep the person's place in a guide. Raises `StoreUnwritable`."""
        self.change(places={**self.values.places, guide: place})
