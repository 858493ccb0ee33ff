"""A person's settings: one small JSON file, read before the window opens."""

import os
import re
import secrets
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from storage import atomic
from storage.errors import StoreUnwritable

if TYPE_CHECKING:  # only for files that are damaged
    from storage.rescue import Recovery

MOST_RECENT = 10
_MADE_UP = re.compile("[0-9a-f]{16}")  # what the profile calls a guide
_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


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
    text_scale: Annotated[float, Meta(ge=1, le=2)] = 1.0  # of all text
    page_zoom: Annotated[float, Meta(ge=0.7, le=2.5)] = 1.0  # of pages on top of it
    standing: str = ""  # new, staff or keeper: who the person is in the guide; empty: not asked yet
    show_upkeep: bool = False  # editing and upkeep are shown
    name: str = ""  # who saved, in the versions of pages; it is read by others
    device: str = ""  # what this profile's versions of pages go by in the histories of guides
    window: str = ""  # the window's size and place, as Qt tells it, in base64
    columns: list[int] = []  # widths of the tree, the page and the side column
    area: str = ""  # id of the area that was shown last
    recent: list[Recent] = []  # the latest first
    spelling: bool = True  # likely misspelled words are marked while a page is written
    words: list[str] = []  # that the person says are spelled right
    used: list[str] = []  # what was chosen in the search, the latest first
    places: dict[str, Place] = {}  # by `guide.id`, or what the profile calls the guide where it has none
    guide_ids: dict[str, str] = {}  # folder → what is kept of the guide in it goes by, with an id of its own or without


class Settings:
    """The settings of one profile. A damaged file is set aside; what is sound in it or in its backup is taken."""

    def __init__(self, profile: Path) -> None:
        self.file = profile / "settings.json"
        self.recovery: Recovery | None = None
        self._sound = True  # the file is worth being the backup
        self.lent = False  # another process has the profile: changes hold for this run, and are not written
        self.values = self._read()

    def _read(self) -> Values:
        try:
            return msgspec.json.decode(self.file.read_bytes(), type=Values)
        except FileNotFoundError:
            return Values()
        except (OSError, *_UNREADABLE):
            return self._recovered()

    def _recovered(self) -> Values:
        from storage.rescue import Kept, Recovery

        self._sound = False
        aside: list[Path] = []
        with suppress(StoreUnwritable):
            aside.append(atomic.set_aside(self.file, self.file.with_name("settings.damaged.json")))
        own, backup = _sound_fields(self.file), _sound_fields(self._backup)
        kept: Kept = "records" if own else "backup" if backup else "nothing"
        self.recovery = Recovery(self.file, tuple(aside), kept)
        return msgspec.convert(backup | own, Values)

    @property
    def _backup(self) -> Path:
        return self.file.with_name(f"{self.file.name}.bak")

    def change(self, **changes: object) -> None:
        """Set values and write them. They hold for this run even where they cannot be written (`StoreUnwritable`)."""
        changed = replace(self.values, **changes)
        if changed == self.values:
            return
        self.values = changed
        if not self.lent:
            data = msgspec.json.format(msgspec.json.encode(changed), indent=2)
            atomic.write(self.file, data, self._backup if self._sound else None)
            self._sound = True

    def remember_guide(self, recent: Recent) -> None:
        """Put a guide first among the recent ones. Raises `StoreUnwritable`."""
        others = [other for other in self.values.recent if _place(other.path) != _place(recent.path)]
        self.change(recent=[recent, *others][:MOST_RECENT])

    def remember_used(self, key: str) -> None:
        """Put something that was chosen in the search first. Raises `StoreUnwritable`."""
        self.change(used=[key, *(other for other in self.values.used if other != key)][:MOST_RECENT])

    def device_name(self) -> str:
        """What this profile's versions of pages go by; made up once. Raises `StoreUnwritable`."""
        if not self.values.device:
            self.change(device=secrets.token_hex(6))
        return self.values.device

    def place(self, guide: str) -> Place:
        """The person's place in a guide, empty where they did not say."""
        return self.values.places.get(guide, Place())

    def set_place(self, guide: str, place: Place) -> None:
        """Keep the person's place in a guide. Raises `StoreUnwritable`."""
        self.change(places={**self.values.places, guide: place})

    # what the things that are kept of a guide go by

    def known_guide_id(self, folder: Path) -> str:
        """What the guide in a folder went by when it was open last; nothing where the profile has not met it."""
        path = str(folder)
        return self.values.guide_ids.get(_place(path), path if path in self.values.places else "")

    def guide_id(self, folder: Path, own: str = "") -> str:
        """What the guide in a folder goes by from now on; for this run only, where that cannot be kept.

        That is its `own` id, if it has one, unless what the profile called it before that waits for `rename_guide`. A
        guide that lost its id goes by it still.
        """
        known = self.known_guide_id(folder)
        if own and not is_made_up(known):
            return own
        if known:
            return known
        new = secrets.token_hex(8)
        with suppress(StoreUnwritable):  # told when the first thing is kept under it
            self.same_guide(folder, new)
        return new

    def same_guide(self, folder: Path, guide: str) -> None:
        """Call the guide in a folder by an id that the profile has already. Raises `StoreUnwritable`."""
        self.change(guide_ids={**self.values.guide_ids, _place(str(folder)): guide})

    def rename_guide(self, earlier: str, now: str) -> None:
        """Let the person's place, and the folders of a guide, go by another id. Raises `StoreUnwritable`."""
        places = dict(self.values.places)
        if earlier in places:
            place = places.pop(earlier)
            places.setdefault(now, place)
        ids = {path: now if guide == earlier else guide for path, guide in self.values.guide_ids.items()}
        self.change(places=places, guide_ids=ids)

    def gone_guides(self) -> dict[str, Path]:
        """The guides that are nowhere any more, with the folder that they were in."""
        folders: dict[str, list[Path]] = {}
        for path, guide in self.values.guide_ids.items():
            folders.setdefault(guide, []).append(Path(path))
        for guide in self.values.places:
            if Path(guide).is_absolute():
                folders.setdefault(guide, []).append(Path(guide))
        return {guide: paths[-1] for guide, paths in folders.items() if not any(path.is_dir() for path in paths)}


def is_made_up(guide: str) -> bool:
    """Whether an id of a guide is one that a profile gave it."""
    return bool(_MADE_UP.fullmatch(guide)) or Path(guide).is_absolute()


def _sound_fields(file: Path) -> dict[str, Any]:
    """What of a file of settings can be taken, as JSON has it."""
    try:
        loose = msgspec.json.decode(file.read_bytes(), type=dict[str, Any])
    except (OSError, *_UNREADABLE):
        return {}
    sound = {}
    for field in msgspec.structs.fields(Values):
        if field.name in loose:
            with suppress(msgspec.ValidationError):
                msgspec.convert(loose[field.name], field.type)
                sound[field.name] = loose[field.name]
    return sound


def _place(path: str) -> str:
    return os.path.normcase(path)
