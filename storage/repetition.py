"""When a situation is to be practised again: by FSRS, in days.

FSRS has steps of minutes for what was just learnt. A situation is thought over and not crammed: it comes back in the
same sitting if the person wants to, and from then on in days, so there are no steps. Intervals are not scattered: few
cards make no crowded days, and the same answers give the same days on every device.
"""

from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from storage.models import Card, Rating

if TYPE_CHECKING:
    import fsrs
    from fsrs import Scheduler


def reviewed(card: Card | None, guide: str, page: str, rating: Rating, at: datetime) -> Card:
    """The card of a situation after it was practised at a time (UTC).

    Where there was none before, or one that FSRS cannot read, the situation was practised for the first time.
    """
    import fsrs

    given = fsrs.Rating.Again if rating is Rating.AGAIN else fsrs.Rating.Good
    known, _ = scheduler().review_card(_known(card) or fsrs.Card(card_id=0, due=at), given, at)
    memory: Any = known.to_dict()  # plain values, which fsrs types one by one
    return Card(guide, page, memory, known.due, at)


@cache
def scheduler() -> "Scheduler":
    """FSRS as situations are practised with it."""
    import fsrs

    return fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def _known(card: Card | None) -> "fsrs.Card | None":
    import fsrs

    memory: Any = card.memory if card else None  # as FSRS wrote it, or whoever made the file that was taken over
    try:
        return fsrs.Card.from_dict(memory) if memory else None
    except (KeyError, TypeError, ValueError):
        return None
