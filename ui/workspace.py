"""What is open: the guide, the person's settings and the jobs. Handed to every screen; there are no globals."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from content.index import Index
from content.library import Guide
from storage.settings import Settings
from ui.jobs import Jobs


class Workspace(QObject):
    """The open guide and the stores, and the facts that screens wait for."""

    guide_opened = Signal()  # another guide, or the first; `guide` has its pages
    guide_changed = Signal()  # the same guide with other pages; `guide` is the new snapshot
    guide_lost = Signal()  # the folder is gone or cannot be listed; `guide` is the last snapshot
    failed = Signal(object)  # an error that a person must be told

    def __init__(self, settings: Settings, cache: Path, documents: Path) -> None:
        super().__init__()
        self.settings = settings
        self.cache = cache  # a folder that may be deleted at any time
        self.documents = documents  # where guides are proposed to be put
        self.jobs = Jobs(self)
        self.guide: Guide | None = None
        self.index: Index | None = None
