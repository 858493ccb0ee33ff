"""Which pages a person has read."""

from msgspec.structs import replace

from storage.models import ReadMark
from storage.store import Source, Store


class Reading(Store):
    """The read marks of a profile. Every change raises `StorageError` if it fails."""

    FILE = "reading.json"

    def bind(self, source: Source) -> None:
        """Take the tables from there."""
        self._together = source.together
        self._marks = source.records("marks", ReadMark, lambda mark: mark.guide)

    def rename_guide(self, earlier: str, now: str) -> None:
        """Let the marks of a guide go by another id, in one write; of two on a page the later counts."""
        marks = self._marks.of(earlier)
        moved = [replace(mark, guide=now) for mark in marks]
        with self._together():
            self._marks.put(*(mark for mark in moved if not (known := self._marks.get(mark.id)) or known.at < mark.at))
            self._marks.remove(*(mark.id for mark in marks))

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
