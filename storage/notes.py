"""What a person wrote down."""

from msgspec.structs import replace

from storage.models import Note
from storage.store import Source, Store


class Notes(Store):
    """The notes of a profile. Every change raises `StorageError` if it fails."""

    FILE = "notes.json"

    def bind(self, source: Source) -> None:
        """Take the tables from there."""
        self._notes = source.records("notes", Note, lambda note: note.guide)

    def rename_guide(self, earlier: str, now: str) -> None:
        """Let the notes of a guide go by another id, in one write."""
        self._notes.put(*(replace(note, guide=now) for note in self._notes.of(earlier)))

    def notes(self, guide: str) -> list[Note]:
        """The notes of a guide, in the order in which they were written."""
        return self._notes.of(guide)

    def all_notes(self) -> list[Note]:
        """The notes of every guide."""
        return self._notes.all()

    def note(self, note: str) -> Note | None:
        """The note with this id."""
        return self._notes.get(note)

    def keep(self, *notes: Note) -> None:
        """Keep notes, new or changed, in one write."""
        self._notes.put(*notes)

    def remove(self, *notes: str) -> None:
        """Forget the notes with these ids, in one write."""
        self._notes.remove(*notes)
