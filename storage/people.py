"""Those whom a person calls "my people"."""

from msgspec.structs import replace

from storage.models import Person
from storage.store import Source, Store


class People(Store):
    """The people of a profile. Every change raises `StorageError` if it fails."""

    FILE = "people.json"

    def bind(self, source: Source) -> None:
        """Take the tables from there."""
        self._people = source.records("people", Person, lambda person: person.guide)

    def rename_guide(self, earlier: str, now: str) -> None:
        """Let the people of a guide go by another id, in one write."""
        self._people.put(*(replace(person, guide=now) for person in self._people.of(earlier)))

    def people(self, guide: str) -> list[Person]:
        """The people of a guide, in the order in which they were written down."""
        return self._people.of(guide)

    def all_people(self) -> list[Person]:
        """The people of every guide."""
        return self._people.all()

    def person(self, person: str) -> Person | None:
        """Somebody by id."""
        return self._people.get(person)

    def keep(self, *people: Person) -> None:
        """Keep people, new or changed, in one write."""
        self._people.put(*people)

    def remove(self, *people: str) -> None:
        """Forget the people with these ids, in one write."""
        self._people.remove(*people)
