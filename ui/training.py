"""What the person practises in the open guide: situations, when they come back, and sessions. The store comes first."""

import secrets
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from content.page import Page
from content.situations import concerns, scenarios
from storage.models import Card, Rating, Review, Session
from storage.repetition import reviewed
from ui.former_names import former_ids, page_now
from ui.training_words import session_title

if TYPE_CHECKING:
    from ui.workspace import Workspace


class Training(QObject):
    """The situations of the guide with the person's cards. A page that goes by another id now keeps its card."""

    changed = Signal()

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        for signal in (workspace.guide_opened, workspace.guide_changed):
            signal.connect(self.changed)

    # what there is to practise

    @property
    def begun(self) -> bool:
        """Whether anything was practised in this guide."""
        return bool(self._workspace.profile.training.cards(self._workspace.guide_key))

    def pages(self, mine: bool = False) -> list[Page]:
        """All situations, or those between the person's department and others."""
        guide = self._workspace.guide
        if guide is None:
            return []
        party = self._workspace.place.party
        return [page for page in scenarios(guide) if not mine or concerns(page, guide.organisation, party)]

    def cards(self) -> dict[str, Card]:
        """The cards of the situations that the guide has, by the page's id of now."""
        guide = self._workspace.guide
        found: dict[str, Card] = {}
        if guide is None:
            return found
        for page_id, card in self._workspace.profile.training.cards(self._workspace.guide_key).items():
            page = page_now(guide, page_id)
            if page and (page.id not in found or found[page.id].at < card.at):
                found[page.id] = card
        return found

    def due(self, mine: bool = False) -> list[Page]:
        """What is to be practised today, what waits longest first."""
        cards, today = self.cards(), self._workspace.today
        waiting = [page for page in self.pages(mine) if page.id in cards and day_of(cards[page.id].due) <= today]
        return sorted(waiting, key=lambda page: cards[page.id].due)

    def new(self, mine: bool = False) -> list[Page]:
        """What was never practised."""
        cards = self.cards()
        return [page for page in self.pages(mine) if page.id not in cards]

    def next_day(self) -> date | None:
        """When something comes back next."""
        cards = self.cards()
        known = {page.id for page in self.pages()}
        return min((day_of(card.due) for page, card in cards.items() if page in known), default=None)

    def reviews(self, page: str) -> list[Review]:
        """The person's earlier answers to a situation, also under an id that it had before; the earliest first."""
        store, key, guide = self._workspace.profile.training, self._workspace.guide_key, self._workspace.guide
        known = guide.pages.get(page) if guide else None
        ids = [page, *(former_ids(guide, known) if guide and known else ())]
        return sorted((one for id_ in ids for one in store.reviews(key, id_)), key=lambda review: review.at)

    # practising

    def returns(self, page: str, rating: Rating) -> date:
        """The day on which a situation would come back."""
        return day_of(self._reviewed(page, rating).due)

    def rate(self, page: Page, rating: Rating, answer: str) -> bool:
        """Keep how it went, with the words that were a draft until then. Returns whether it was kept.

        It can be taken back; the words are a draft again then.
        """
        store, before = self._workspace.profile.training, self.cards().get(page.id)
        card = self._reviewed(page.id, rating)
        review = Review(secrets.token_hex(8), card.guide, page.id, self._workspace.now, rating, answer.strip())
        if not self._workspace.keep(partial(store.keep_review, card, review)):
            return False
        same = before if before and before.page == page.id else None  # one under a former id stays
        self._workspace.talk.keep_words(words_place(page.id), "")
        what = self.tr("“{situation}” practised").format(situation=page.title)
        self._workspace.undo.did(what, partial(self._take_back, review, same, card.id))
        self.changed.emit()
        return True

    def _reviewed(self, page: str, rating: Rating) -> Card:
        return reviewed(self.cards().get(page), self._workspace.guide_key, page, rating, self._workspace.now)

    def _take_back(self, review: Review, before: Card | None, card: str) -> None:
        talk, place = self._workspace.talk, words_place(review.page)
        if review.answer and not talk.words(place):
            talk.keep_words(place, review.answer)
        self._workspace.keep(partial(self._workspace.profile.training.take_back, review.id, before, card))
        self.changed.emit()

    # sessions

    def sessions(self) -> list[Session]:
        """Those planned, the next first; those that are over come last."""
        today = self._workspace.today
        kept = self._workspace.profile.training.sessions(self._workspace.guide_key)
        over = [session for session in kept if session.day < today]
        return [session for session in kept if session.day >= today] + over[::-1]

    def keep_session(self, session: Session) -> bool:
        """Keep a session, new or changed. Returns whether it was kept."""
        store, before = self._workspace.profile.training, self._workspace.profile.training.session(session.id)
        now = replace(session, changed=self._workspace.now)
        if not self._workspace.keep(partial(store.keep_sessions, now)):
            return False
        take_back = partial(store.keep_sessions, before) if before else partial(store.remove_sessions, session.id)
        self._did(self.tr("Session “{title}” planned").format(title=session_title(session)), take_back)
        return True

    def remove_session(self, session: Session) -> None:
        """Forget a session."""
        store = self._workspace.profile.training
        if self._workspace.keep(partial(store.remove_sessions, session.id)):
            what = self.tr("Session “{title}” deleted").format(title=session_title(session))
            self._did(what, partial(store.keep_sessions, session))

    def _did(self, what: str, take_back: "partial[None]") -> None:
        def undo() -> None:
            self._workspace.keep(take_back)
            self.changed.emit()

        self._workspace.undo.did(what, undo)
        self.changed.emit()

    def new_session(self, pages: Sequence[str]) -> Session:
        """A session to be planned, today in a week. It is not kept yet."""
        day = self._workspace.today + timedelta(days=7)
        return Session(secrets.token_hex(8), self._workspace.guide_key, day, "", list(pages), self._workspace.now)


def words_place(page: str) -> str:
    """Where one's own answer to a situation is kept while it is being written."""
    return f"training:{page}"


def day_of(moment: datetime) -> date:
    """The day on the wall."""
    return moment.astimezone().date()
