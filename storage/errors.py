"""What can go wrong with what a person keeps. Errors carry facts; `ui/messages.py` has the words for them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal


class StorageError(Exception):
    """Something about a person's own data that they must be told."""


@dataclass(eq=False)
class StoreUnwritable(StorageError):
    """A file could not be written; what stood in it before is still there."""

    path: Path
    reason: str  # as the operating system says it


@dataclass(eq=False)
class StoreUnreadable(StorageError):
    """The operating system does not hand out a file. It is left alone."""

    path: Path
    reason: str  # as the operating system says it


@dataclass(eq=False)
class StoreNewer(StorageError):
    """A file was written by a later version of the program. It is left alone."""

    path: Path
    version: int  # of the file's form


@dataclass(eq=False)
class ProfileInUse(StorageError):
    """Another process has this profile open."""

    path: Path  # the profile's folder


@dataclass(eq=False)
class ArchiveUnusable(StorageError):
    """A folder holds nothing that could be taken over."""

    path: Path
    reason: Literal["missing", "unreadable", "newer"]
