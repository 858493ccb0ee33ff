"""Pages that a person is writing: what is not saved in the guide yet."""

from msgspec.structs import replace

from storage.models import Draft, draft_id
from storage.store import Source, Store


class Drafts(Store):
    """The drafts of a profile. Every change raises `StorageError` if it fails."""

    FILE = "drafts.json"

    def bind(self, source: Source) -> None:
        """Take the tables from there."""
        self._together = source.together
        self._drafts = source.records("drafts", Draft, lambda draft: draft.guide)

    def rename_guide(self, earlier: str, now: str) -> None:
        """Let the drafts of a guide go by another id, in one write; of two for one page the later counts."""
        drafts = self._drafts.of(earlier)
        moved = [replace(draft, guide=now) for draft in drafts]
        with self._together():
            self._drafts.put(*(one for one in moved if not (known := self._drafts.get(one.id)) or known.at < one.at))
            self._drafts.remove(*(draft.id for draft in drafts))

    def drafts(self, guide: str) -> list[Draft]:
        """The drafts of a guide, the latest first."""
        return sorted(self._drafts.of(guide), key=lambda draft: draft.at, reverse=True)

    def all_drafts(self) -> list[Draft]:
        """The drafts of every guide."""
        return self._drafts.all()

    def draft(self, draft: str) -> Draft | None:
        """The draft with this id."""
        return self._drafts.get(draft)

    def move(self, guide: str, earlier: str, now: str) -> None:
        """Let the draft of a page go by another path, in one write; of two for one page the later counts."""
        draft, known = self._drafts.get(draft_id(guide, earlier)), self._drafts.get(draft_id(guide, now))
        if draft is None or earlier == now:
            return
        with self._together():
            if known is None or known.at < draft.at:
                self._drafts.put(replace(draft, path=now))
            self._drafts.remove(draft.id)

    def keep(self, *drafts: Draft) -> None:
        """Keep drafts, new or changed, in one write."""
        self._drafts.put(*drafts)

    def remove(self, *drafts: str) -> None:
        """Forget the drafts with these ids: they are saved, or not wanted."""
        self._drafts.remove(*drafts)
