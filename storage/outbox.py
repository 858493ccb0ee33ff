"""What a person wrote for colleagues while the guide's folder could not be written: it is sent as soon as it can be."""

from msgspec.structs import replace

from storage.models import Parcel
from storage.store import Source, Store


class Outbox(Store):
    """The parcels of a profile. Every change raises `StorageError` if it fails."""

    FILE = "outbox.json"

    def bind(self, source: Source) -> None:
        """Take the tables from there."""
        self._together = source.together
        self._parcels = source.records("parcels", Parcel, lambda parcel: parcel.guide)

    def rename_guide(self, earlier: str, now: str) -> None:
        """Let the parcels for a guide go by another id, in one write."""
        parcels = self._parcels.of(earlier)
        with self._together():
            self._parcels.put(*(replace(parcel, guide=now) for parcel in parcels))
            self._parcels.remove(*(parcel.id for parcel in parcels))

    def parcels(self, guide: str) -> list[Parcel]:
        """What waits for a guide's folder."""
        return self._parcels.of(guide)

    def all_parcels(self) -> list[Parcel]:
        """What waits, for every guide."""
        return self._parcels.all()

    def parcel(self, parcel: str) -> Parcel | None:
        """The parcel with this id."""
        return self._parcels.get(parcel)

    def keep(self, *parcels: Parcel) -> None:
        """Keep parcels, in one write."""
        self._parcels.put(*parcels)

    def remove(self, *parcels: str) -> None:
        """Forget the parcels with these ids: they are in the guide's folder."""
        self._parcels.remove(*parcels)
