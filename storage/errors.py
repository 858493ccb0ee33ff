"""What can go wrong with what a person keeps. Errors carry facts; `ui/messages.py` has the words for them."""

from dataclasses import dataclass
from pathlib import Path


class StorageError(Exception):
    """Something about a person's own data that they must be told."""


@dataclass(eq=False)
class StoreUnwritable(StorageError):
    """A file could not be written; what stood in it before is still there."""

    path: Path
    reason: str  # as the operating system says it
