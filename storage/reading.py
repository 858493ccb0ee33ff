"""Which pages a person has read."""

from storage.models import ReadMark
from storage.store import Source, Store


class Reading(Store):
    """The read marks of a profile. Every change raises `StorageError` if it fails."""

    FILE = "reading.json"

    def bind(self, source: Source) -> None:
        """Take the tables from there."""
        self._marks = source.records("marks", ReadMark, lambda mark: mark.guide)

    def marks(self, guide: str) -> dict[str, ReadMark]:
        """The pages of a guide that were read, by page."""
        return {mark.page: mark for mark in self._marks.of(guide)}

    def all_marks(self) -> list[ReadMark]:
        """The marks of every guide."""
        return self._marks.all()

    def mark(self, mark: str) -> ReadMark | None:
        """The mark with this id."""
        return self._marks.get(mark)

    def keep(self, *marks: ReadMark) -> None:
        """Keep marks, new or changed, in one write."""
        self._marks.put(*marks)

    def remove(self, guide: str, page: str) -> None:
        """Take the mark from a page."""
        if mark := self.marks(guide).get(page):
            self._marks.remove(mark.id)
