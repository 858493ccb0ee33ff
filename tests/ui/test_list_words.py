"""The words for items of started lists."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.due import Timing, timing
from content.library import Guide, read_guide
from storage.models import ListItem, Run, TickState
from ui.list_words import (
    breakable,
    detail_words,
    due_kind,
    due_words,
    full_day,
    list_title,
    phase_words,
    progress_words,
    short_day,
)
from ui.started_lists import Phase, Row, StartedList

TODAY = date(2026, 11, 25)  # a Wednesday

SALES = """---
title: Sales & tills
kind: department
id: sales
roles: [{id: till, title: Till}]
---
"""


def row(due: date | None = None, mine: bool = True, state: TickState = TickState.OPEN, **said: str) -> Row:
    item = msgspec.convert({"id": "a", "text": "Do it", **said}, ListItem)
    when = timing(due, TODAY) if mine and state is TickState.OPEN else Timing.NONE
    return Row(item, state, "", None, due, when, mine)


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    (tmp_path / "index.md").write_text("# Home\n", encoding="utf-8")
    (tmp_path / "sales.md").write_text(SALES, encoding="utf-8")
    return read_guide(tmp_path)


@pytest.mark.parametrize(
    ("due", "words", "kind"),
    [
        (date(2026, 11, 24), "overdue since yesterday", "signal"),
        (date(2026, 11, 22), "3 days overdue", "signal"),
        (date(2026, 10, 1), "overdue since 1 Oct", "signal"),
        (date(2025, 12, 31), "overdue since 31 Dec 2025", "signal"),
        (date(2026, 11, 25), "today", "signal"),
        (date(2026, 11, 26), "tomorrow", "neutral"),
        (date(2026, 11, 29), "Sun 29 Nov", "neutral"),
        (date(2026, 11, 30), "30 Nov", "neutral"),
        (date(2027, 2, 26), "26 Feb 2027", "neutral"),
        (None, "", "neutral"),
    ],
)
def test_what_is_due_is_said_as_one_would(due: date | None, words: str, kind: str) -> None:
    assert (due_words(row(due), TODAY), due_kind(row(due))) == (words, kind)


def test_nothing_is_due_that_is_done_or_gone() -> None:
    late = date(2026, 11, 1)
    assert due_words(row(late, state=TickState.DONE), TODAY) == ""
    assert due_words(row(late, state=TickState.NOT_APPLICABLE), TODAY) == ""
    gone = row(late)
    assert due_words(replace(gone, item=ListItem("a", "Do it", removed=True)), TODAY) == ""


def test_a_colleagues_item_has_a_day_that_never_stands_out() -> None:
    theirs = row(date(2026, 11, 1), mine=False, who="Sales")
    assert (due_words(theirs, TODAY), due_kind(theirs)) == ("1 Nov", "neutral")


@given(st.dates(), st.dates())
def test_every_day_has_words(due: date, today: date) -> None:
    words = due_words(Row(ListItem("a", "b"), TickState.OPEN, "", None, due, timing(due, today), True), today)
    assert words
    assert "{" not in words
    assert str(due.day) in short_day(due, today)
    assert str(due.year) in full_day(due)


def test_partners_and_pages_are_named_and_lead_to_their_pages(guide: Guide) -> None:
    said = detail_words(guide, row(with_="sales/till", waits="nobody", page="Sales & tills"))
    assert [one.text for one in said] == ["with: Sales & tills · Till", "waits: nobody", "page: Sales & tills"]
    assert [one.page for one in said] == ["sales", "", "sales"]
    assert said[0].html == 'with: <a href="sales">Sales &amp; tills · Till</a>'


def test_what_a_guide_says_is_no_markup() -> None:
    (said,) = detail_words(None, row(with_="<b>{name}</b>"))
    assert said.html == "with: &lt;b&gt;{name}&lt;/b&gt;"


def test_it_is_said_who_does_an_item(guide: Guide) -> None:
    def who(of: Row, for_whom: str = "") -> list[str]:
        return [one.text for one in detail_words(guide, of, for_whom)]

    assert who(row(mine=False, who="sales")) == ["Done by: Sales & tills. Ask if needed."]
    assert who(row(mine=True, who="Buddy")) == ["responsible: me (Buddy)"]
    assert who(row()) == []
    assert who(row(), "the new one") == ["done by: the new one"]


def test_it_is_said_how_far_a_list_is() -> None:
    rows = (row(date(2026, 11, 25)), row(date(2026, 11, 27), state=TickState.DONE))
    assert phase_words(Phase("First week", rows), TODAY) == "until 27 Nov · 1 of 2"
    assert phase_words(Phase("Later", (row(mine=False, who="Sales"),)), TODAY) == ""
    assert progress_words(9, 24) == "9 of 24"
    assert progress_words(0, 0) == ""


def test_a_list_for_somebody_says_so() -> None:
    run = Run("r", "g", "plan", "Plan", TODAY, datetime(2026, 11, 19, tzinfo=UTC), for_whom="the new one")
    assert list_title(StartedList(run, ())) == "Plan – for the new one"


@given(st.text())
def test_long_words_can_be_broken_and_lose_nothing(text: str) -> None:
    broken = breakable(text)
    assert broken.replace("\u200b", "") == text.replace("\u200b", "")
    assert all(len(piece) < 30 for word in broken.split() for piece in word.split("\u200b"))
