"""What a person practises: a card for each situation, every review of it, and sessions planned for others."""

from msgspec.structs import replace

from storage.models import Card, Review, Session
from storage.store import Source, Store


class Training(Store):
    """The training of a profile. Every change raises `StorageError` if it fails."""

    FILE = "training.json"

    def bind(self, source: Source) -> None:
        """Take the tables from there."""
        self._together = source.together
        self._cards = source.records("cards", Card, lambda card: card.guide)
        self._reviews = source.records("reviews", Review, lambda review: (review.guide, review.page))
        self._sessions = source.records("sessions", Session, lambda session: session.guide)

    def rename_guide(self, earlier: str, now: str) -> None:
        """Let what is kept of a guide go by another id, in one write; of two cards the one reviewed later counts."""
        cards = self._cards.of(earlier)
        moved = [replace(card, guide=now) for card in cards]
        with self._together():
            self._cards.put(*(card for card in moved if not (known := self._cards.get(card.id)) or known.at < card.at))
            self._cards.remove(*(card.id for card in cards))
            self._reviews.put(*(replace(one, guide=now) for one in self._reviews.all() if one.guide == earlier))
            self._sessions.put(*(replace(session, guide=now) for session in self._sessions.of(earlier)))

    def take_over(self, cards: list[Card], reviews: list[Review], sessions: list[Session]) -> None:
        """Keep what comes from elsewhere, in one write."""
        with self._together():
            self._cards.put(*cards)
            self._reviews.put(*reviews)
            self._sessions.put(*sessions)

    def cards(self, guide: str) -> dict[str, Card]:
        """The cards of a guide, by page."""
        return {card.page: card for card in self._cards.of(guide)}

    def all_cards(self) -> list[Card]:
        """The cards of every guide."""
        return self._cards.all()

    def card(self, card: str) -> Card | None:
        """The card with this id."""
        return self._cards.get(card)

    def reviews(self, guide: str, page: str) -> list[Review]:
        """What became of a situation each time, the earliest first."""
        return sorted(self._reviews.of((guide, page)), key=lambda review: review.at)

    def all_reviews(self) -> list[Review]:
        """The reviews of every guide."""
        return self._reviews.all()

    def review(self, review: str) -> Review | None:
        """The review with this id."""
        return self._reviews.get(review)

    def keep_review(self, card: Card, review: Review) -> None:
        """Keep a review and the card that it made, in one write."""
        with self._together():
            self._cards.put(card)
            self._reviews.put(review)

    def take_back(self, review: str, card: Card | None, page_card: str) -> None:
        """Forget a review, in one write: the card is again what it was, or gone where it was the first."""
        with self._together():
            self._reviews.remove(review)
            if card:
                self._cards.put(card)
            else:
                self._cards.remove(page_card)

    def sessions(self, guide: str) -> list[Session]:
        """The sessions that were planned, the next day first."""
        return sorted(self._sessions.of(guide), key=lambda session: session.day)

    def all_sessions(self) -> list[Session]:
        """The sessions of every guide."""
        return self._sessions.all()

    def session(self, session: str) -> Session | None:
        """The session with this id."""
        return self._sessions.get(session)

    def keep_sessions(self, *sessions: Session) -> None:
        """Keep sessions, new or changed, in one write."""
        self._sessions.put(*sessions)

    def remove_sessions(self, *sessions: str) -> None:
        """Forget the sessions with these ids."""
        self._sessions.remove(*sessions)
