"""What can go wrong with a guide. Errors carry facts; `ui/messages.py` has the words for them.

ContentError
├── GuideMissing       the folder is not there, or is no folder
├── GuideUnreadable    the folder cannot be listed
├── PageUnreadable     a page cannot be read
│   └── PageMissing    it is not there
├── GuideUnwritable    a file or folder of a guide cannot be written
├── ChangedElsewhere   a page is not the one any more that an edit began with
├── NameRefused        a page cannot be called that
├── FileRefused        a file or picture does not go into a guide
├── TargetNotEmpty     a guide would be written over other files
└── ArchiveRefused     a guide in one file is damaged or would do harm
"""

from dataclasses import dataclass
from pathlib import Path


class ContentError(Exception):
    """Something about a guide that a person must be told."""


@dataclass(eq=False)
class GuideMissing(ContentError):
    """The folder of a guide does not exist, or is a file."""

    path: Path


@dataclass(eq=False)
class GuideUnreadable(ContentError):
    """The folder of a guide exists and cannot be listed."""

    path: Path
    reason: str  # as the operating system says it


@dataclass(eq=False)
class PageUnreadable(ContentError):
    """A page exists and cannot be read."""

    path: Path
    reason: str  # as the operating system says it


class PageMissing(PageUnreadable):
    """A page is not there, or not any more."""


@dataclass(eq=False)
class GuideUnwritable(ContentError):
    """A file or folder of a guide cannot be written; what was there before is unchanged."""

    path: Path
    reason: str  # as the operating system says it


@dataclass(eq=False)
class ChangedElsewhere(ContentError):
    """A page is not the one any more that an edit began with. Nothing was written."""

    path: str  # relative to the guide


@dataclass(eq=False)
class NameRefused(ContentError):
    """A page cannot be called that, here or on another system. Nothing was written."""

    path: str  # relative to the guide
    reason: str  # empty, outside, reserved, characters, too_long, hidden, taken, ending


@dataclass(eq=False)
class FileRefused(ContentError):
    """A file does not go into a guide. Nothing was written."""

    name: str
    reason: str  # too_large, kind, unreadable, not_a_picture
    megabytes: int  # that it may have


@dataclass(eq=False)
class TargetNotEmpty(ContentError):
    """A guide was to be written into a folder that holds something else."""

    path: Path


@dataclass(eq=False)
class ArchiveRefused(ContentError):
    """A guide in one file is not opened. Nothing of it was written."""

    path: Path
    reason: str  # damaged, unreadable, encrypted, method, too_large, too_many, no_pages, outside, name, link, double
    member: str = ""  # the entry that gave the reason
