"""A person's own side of what colleagues share: words not sent yet, which surveys were answered, self-checks."""

from msgspec.structs import replace

from storage.models import Participation, SelfCheck, Words
from storage.store import Source, Store


class Talk(Store):
    """The talk of a profile. Every change raises `StorageError` if it fails."""

    FILE = "talk.json"

    def bind(self, source: Source) -> None:
        """Take the tables from there."""
        self._together = source.together
        self._words = source.records("words", Words, lambda words: words.guide)
        self._participations = source.records("participations", Participation, lambda one: (one.guide, one.survey))
        self._checks = source.records("checks", SelfCheck, lambda check: (check.guide, check.page))

    def rename_guide(self, earlier: str, now: str) -> None:
        """Let what is kept of a guide go by another id, in one write; of two of the same the later counts."""
        words = self._words.of(earlier)
        took_part = [one for one in self._participations.all() if one.guide == earlier]
        moved = [replace(one, guide=now) for one in words]
        with self._together():
            self._words.put(*(one for one in moved if not (known := self._words.get(one.id)) or known.at < one.at))
            self._words.remove(*(one.id for one in words))
            self._participations.put(*(replace(one, guide=now) for one in took_part))
            self._participations.remove(*(one.id for one in took_part))
            self._checks.put(*(replace(one, guide=now) for one in self._checks.all() if one.guide == earlier))

    def take_over(self, words: list[Words], took_part: list[Participation], checks: list[SelfCheck]) -> None:
        """Keep what comes from elsewhere, in one write."""
        with self._together():
            self._words.put(*words)
            self._participations.put(*took_part)
            self._checks.put(*checks)

    # words that are being written

    def words(self, guide: str, place: str) -> Words | None:
        """What is being written in a place of a guide."""
        return next((one for one in self._words.of(guide) if one.place == place), None)

    def all_words(self) -> list[Words]:
        """Everything that is being written, in every guide."""
        return self._words.all()

    def words_by_id(self, words: str) -> Words | None:
        """The words with this id."""
        return self._words.get(words)

    def keep_words(self, *words: Words) -> None:
        """Keep what is being written, in one write."""
        self._words.put(*words)

    def remove_words(self, *words: str) -> None:
        """Forget what was being written, by ids: it is sent, or not wanted."""
        self._words.remove(*words)

    # surveys

    def participations(self, guide: str, survey: str) -> list[Participation]:
        """Which departments the person rated in a survey."""
        return self._participations.of((guide, survey))

    def all_participations(self) -> list[Participation]:
        """Those of every guide."""
        return self._participations.all()

    def participation(self, participation: str) -> Participation | None:
        """The one with this id."""
        return self._participations.get(participation)

    def keep_participations(self, *participations: Participation) -> None:
        """Keep that departments were rated, in one write."""
        self._participations.put(*participations)

    # self-checks

    def checks(self, guide: str, page: str) -> list[SelfCheck]:
        """The self-checks by the questions of a page, the earliest first."""
        return sorted(self._checks.of((guide, page)), key=lambda check: check.at)

    def all_checks(self) -> list[SelfCheck]:
        """Those of every guide."""
        return self._checks.all()

    def check(self, check: str) -> SelfCheck | None:
        """The self-check with this id."""
        return self._checks.get(check)

    def keep_checks(self, *checks: SelfCheck) -> None:
        """Keep self-checks, new or changed, in one write."""
        self._checks.put(*checks)

    def remove_checks(self, *checks: str) -> None:
        """Forget the self-checks with these ids."""
        self._checks.remove(*checks)
