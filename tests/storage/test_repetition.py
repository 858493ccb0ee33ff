"""When situations come back: as FSRS says, over a season with restarts, and whatever a card looks like."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import fsrs
import pytest

from storage.models import Card, Rating, Review
from storage.repetition import reviewed, scheduler
from tests.storage.samples import opened

START = datetime(2026, 9, 1, 8, tzinfo=UTC)
SEASON = 120  # days
RATINGS = {Rating.AGAIN: fsrs.Rating.Again, Rating.GOOD: fsrs.Rating.Good}


def test_a_season_of_training_has_the_intervals_of_fsrs_and_loses_nothing(tmp_path: Path) -> None:
    chance = Random(7)  # noqa: S311 - whoever practises is no secret
    beside: dict[str, fsrs.Card] = {}
    count = 0
    profile = opened(tmp_path)
    for day in range(SEASON):
        now = START + timedelta(days=day, minutes=chance.randrange(300))
        if day % 5 == 0:
            profile.close()
            profile = opened(tmp_path)
        due = [card.page for card in profile.training.cards("haus").values() if card.due <= now]
        for page in [*due, f"situation-{day}"] if day < 30 else due:
            rating = Rating.AGAIN if chance.random() < 0.25 else Rating.GOOD
            card = reviewed(profile.training.card(f"haus\n{page}"), "haus", page, rating, now)
            profile.training.keep_review(card, Review(f"review-{count}", "haus", page, now, rating, "So."))
            known = beside.get(page, fsrs.Card(card_id=0, due=now))
            beside[page], _ = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False).review_card(
                known, RATINGS[rating], now
            )
            assert card.due == beside[page].due
            count += 1
    profile.close()
    profile = opened(tmp_path)
    cards = profile.training.cards("haus")
    assert {page: card.due for page, card in cards.items()} == {page: card.due for page, card in beside.items()}
    assert len(profile.training.all_reviews()) == count > 150
    assert len(cards) == 30
    assert max(card.due for card in cards.values()) - START > timedelta(days=SEASON)
    profile.close()


def test_what_sits_comes_back_later_and_later_and_what_does_not_soon() -> None:
    card, days = None, []
    at = START
    for rating in (Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.AGAIN):
        card = reviewed(card, "haus", "a", rating, at)
        days.append((card.due - at).days)
        at = card.due
    assert days[0] < days[1] < days[2] > days[3] >= 1
    assert days[0] >= 1


@pytest.mark.parametrize(
    "memory", [{}, {"state": 9}, {"stability": "viel"}, {"card_id": 0, "state": 2, "due": "gestern"}]
)
def test_a_card_that_cannot_be_read_begins_anew(memory: dict[str, str | int | float | None]) -> None:
    broken = Card("haus", "a", memory, START, START)
    assert reviewed(broken, "haus", "a", Rating.GOOD, START) == reviewed(None, "haus", "a", Rating.GOOD, START)


def test_a_card_is_practised_twice_in_one_sitting() -> None:
    first = reviewed(None, "haus", "a", Rating.AGAIN, START)
    second = reviewed(first, "haus", "a", Rating.GOOD, START + timedelta(minutes=2))
    assert second.due > START + timedelta(hours=12)


def test_days_are_not_scattered() -> None:
    assert not scheduler().enable_fuzzing
    assert scheduler().learning_steps == scheduler().relearning_steps == ()
