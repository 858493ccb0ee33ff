"""A person's settings: one small JSON file, read before the window opens."""

import os
import secrets
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from storage import atomic
from storage.errors import StoreUnwritable

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
    area: str = ""  # id of the area that was shown last
    recent: list[Recent] = []  # the latest first
    places: dict[str, Place] = {}  # by `guide.id`, or what the profile calls the guide where it has none
    guide_ids: dict[str, str] = {}  # folder → what the profile calls the guide in it, which has no id of its own


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
            with suppress(StoreUnwritable):
                self.recovered = atomic.set_aside(self.file, self.file.with_name("settings.damaged.json"))
            return Values()

    def change(self, **changes: object) -> None:
        """Set values and write them. They hold for this run even where they cannot be written (`StoreUnwritable`)."""
        changed = replace(self.values, **changes)
        if changed != self.values:
            self.values = changed
            atomic.write(self.file, msgspec.json.format(msgspec.json.encode(changed), indent=2))

    def remember_guide(self, recent: Recent) -> None:
        """Put a guide first among the recent ones. Raises `StoreUnwritable`."""
        others = [other for other in self.values.recent if _place(other.path) != _place(recent.path)]
        self.change(recent=[recent, *others][:MOST_RECENT])

    def place(self, guide: str) -> Place:
        """The person's place in a guide, empty where they did not say."""
        return self.values.places.get(guide, Place())

    def set_place(self, guide: str, place: Place) -> None:
        """Keep the person's place in a guide. Raises `StoreUnwritable`."""
        self.change(places={**self.values.places, guide: place})

    # guides that have no id of their own

    def known_guide_id(self, folder: Path) -> str:
        """What the profile calls the guide in a folder; nothing where it has not met it."""
        path = str(folder)
        return self.values.guide_ids.get(_place(path), path if path in self.values.places else "")

    def guide_id(self, folder: Path) -> str:
        """What the profile calls the guide in a folder from now on; for this run only, where that cannot be kept."""
        known = self.known_guide_id(folder)
        if known:
            return known
        new = secrets.token_hex(8)
        with suppress(StoreUnwritable):  # told when the first thing is kept under it
            self.same_guide(folder, new)
        return new

    def same_guide(self, folder: Path, guide: str) -> None:
        """Call the guide in a folder by an id that the profile has already. Raises `StoreUnwritable`."""
        self.change(guide_ids={**self.values.guide_ids, _place(str(folder)): guide})

    def gone_guides(self) -> dict[str, Path]:
        """The guides without an id of their own that are nowhere any more, with the folder that they were in."""
        folders: dict[str, list[Path]] = {}
        for path, guide in self.values.guide_ids.items():
            folders.setdefault(guide, []).append(Path(path))
        for guide in self.values.places:
            if Path(guide).is_absolute():
                folders.setdefault(guide, []).append(Path(guide))
        return {guide: paths[-1] for guide, paths in folders.items() if not any(path.is_dir() for path in paths)}


def _place(path: str) -> str:
    return os.path.normcase(path)
