"""Due dates: working days of real calendars, weeks and months."""

import subprocess
import sys
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.due import Timing, WorkCalendar, due_date, due_day, timing
from content.tasks import Due, Unit

CALENDARS = {region: WorkCalendar(region) for region in ("", "AT", "DE-BE", "DE-BY", "GB-ENG")}

days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
calendars = st.sampled_from(sorted(CALENDARS)).map(CALENDARS.__getitem__)


@pytest.mark.parametrize(
    ("region", "first_day", "due", "expected"),
    [
        # a first day on which nobody works
        ("DE-BY", "2026-03-01", "0", "2026-03-02"),  # Sunday
        ("DE-BY", "2026-03-01", "4", "2026-03-06"),
        ("DE-BY", "2026-03-01", "-5", "2026-02-23"),
        ("DE-BY", "2026-03-01", "2w", "2026-03-16"),
        ("DE-BY", "2026-01-01", "0", "2026-01-02"),
        ("DE-BY", "2026-04-03", "0", "2026-04-07"),  # Good Friday, weekend, Easter Monday
        ("DE-BY", "2025-12-25", "0", "2025-12-29"),
        # without holidays
        ("DE-BY", "2026-03-02", "0", "2026-03-02"),
        ("DE-BY", "2026-03-02", "5", "2026-03-09"),
        ("DE-BY", "2026-03-02", "20", "2026-03-30"),
        ("DE-BY", "2026-03-02", "-1", "2026-02-27"),
        ("DE-BY", "2026-03-02", "-10", "2026-02-16"),
        # Easter
        ("DE-BY", "2026-03-02", "25", "2026-04-08"),
        ("DE-BY", "2026-04-02", "1", "2026-04-07"),
        ("DE-BY", "2026-04-07", "-1", "2026-04-02"),
        # Epiphany is one in Bavaria, not in Berlin
        ("DE-BY", "2026-01-02", "1", "2026-01-05"),
        ("DE-BY", "2026-01-02", "2", "2026-01-07"),
        ("DE-BE", "2026-01-02", "2", "2026-01-06"),
        ("DE-BY", "2026-01-06", "0", "2026-01-07"),
        ("DE-BE", "2026-01-06", "0", "2026-01-06"),
        ("DE-BY", "2026-01-07", "-1", "2026-01-05"),
        ("DE-BE", "2026-01-07", "-1", "2026-01-06"),
        # Corpus Christi and All Saints
        ("DE-BY", "2025-06-18", "1", "2025-06-20"),
        ("DE-BE", "2025-06-18", "1", "2025-06-19"),
        ("DE-NW", "2026-06-03", "1", "2026-06-05"),
        ("DE-BY", "2024-10-31", "1", "2024-11-04"),
        ("DE-BE", "2024-10-31", "1", "2024-11-01"),
        # Women's Day in Berlin: on a Monday in 2027, on a Sunday in 2026
        ("DE-BE", "2027-03-05", "1", "2027-03-09"),
        ("DE-BY", "2027-03-05", "1", "2027-03-08"),
        ("DE-BE", "2026-03-06", "1", "2026-03-09"),
        # 80 years of liberation, once, in Berlin
        ("DE-BE", "2025-05-07", "1", "2025-05-09"),
        ("DE-BY", "2025-05-07", "1", "2025-05-08"),
        ("DE-BE", "2024-05-07", "1", "2024-05-08"),
        # Day of Repentance in Saxony
        ("DE-SN", "2025-11-18", "1", "2025-11-20"),
        # the turn of the year
        ("DE-BY", "2025-12-23", "1", "2025-12-24"),
        ("DE-BY", "2025-12-23", "2", "2025-12-29"),
        ("DE-BY", "2025-12-23", "5", "2026-01-02"),
        ("DE-BY", "2025-12-23", "7", "2026-01-07"),
        ("DE-BY", "2026-12-24", "1", "2026-12-28"),
        ("DE-BE", "2026-12-31", "1", "2027-01-04"),
        ("DE-BE", "2027-01-04", "-1", "2026-12-31"),
        # leap days
        ("DE-BY", "2024-02-28", "1", "2024-02-29"),
        ("DE-BY", "2024-02-29", "1", "2024-03-01"),
        ("DE-BY", "2028-02-28", "1", "2028-02-29"),
        ("DE-BY", "2024-02-29", "12m", "2025-02-28"),
        ("DE-BY", "2024-02-29", "48m", "2028-02-29"),
        # weeks and months end on whatever day it is
        ("DE-BY", "2026-03-02", "25w", "2026-08-24"),
        ("DE-BY", "2026-03-02", "-2w", "2026-02-16"),
        ("DE-BY", "2026-03-23", "2w", "2026-04-06"),  # Easter Monday
        ("DE-BY", "2026-01-30", "1m", "2026-02-28"),  # a Saturday
        ("DE-BY", "2024-01-31", "1m", "2024-02-29"),
        ("DE-BY", "2026-03-31", "-1m", "2026-02-28"),
        ("DE-BY", "2025-11-14", "3m", "2026-02-14"),
        ("DE-BY", "2026-02-16", "-2m", "2025-12-16"),
        ("", "2025-01-31", "1m", "2025-02-28"),
        ("", "2026-01-31", "1m", "2026-03-02"),  # a Saturday moves into February
        # Austria: Epiphany, no Good Friday, national day, Immaculate Conception
        ("AT", "2026-01-05", "1", "2026-01-07"),
        ("AT", "2026-04-02", "1", "2026-04-03"),
        ("AT", "2026-04-02", "2", "2026-04-07"),
        ("AT", "2026-10-23", "1", "2026-10-27"),
        ("AT", "2025-12-05", "1", "2025-12-09"),
        # Switzerland: the national day everywhere, Labour Day and Corpus Christi by canton
        ("CH-ZH", "2025-07-31", "1", "2025-08-04"),
        ("CH-ZH", "2026-04-30", "1", "2026-05-04"),
        ("CH-BE", "2026-04-30", "1", "2026-05-01"),
        ("CH-TI", "2026-06-03", "1", "2026-06-05"),
        ("CH-ZH", "2026-06-03", "1", "2026-06-04"),
        # the British Isles
        ("GB-ENG", "2026-05-01", "1", "2026-05-05"),
        ("GB-ENG", "2025-08-22", "1", "2025-08-26"),
        ("GB-SCT", "2025-08-22", "1", "2025-08-25"),
        ("GB-ENG", "2026-12-24", "1", "2026-12-29"),  # Boxing Day on a Saturday is made up for
        ("GB-ENG", "2025-01-01", "0", "2025-01-02"),
        ("GB-SCT", "2025-01-01", "0", "2025-01-03"),
        ("IE", "2026-01-30", "1", "2026-02-03"),
        ("IE", "2026-03-16", "1", "2026-03-18"),
        # what is known of the region counts
        ("de-by", "2026-01-05", "1", "2026-01-07"),
        ("DE", "2026-01-05", "1", "2026-01-06"),
        ("DE-XX", "2025-12-24", "1", "2025-12-29"),
        ("", "2025-12-24", "1", "2025-12-25"),
        ("XX", "2025-12-24", "1", "2025-12-25"),
        ("Bayern", "2025-12-26", "1", "2025-12-29"),
    ],
)
def test_due_dates_of_real_calendars(region: str, first_day: str, due: str, expected: str) -> None:
    calendar = CALENDARS.get(region) or WorkCalendar(region)
    found = due_date(due, date.fromisoformat(first_day), calendar)
    assert found == date.fromisoformat(expected)


@pytest.mark.parametrize("text", ["", "soon", "2d", "1.5", "99999"])
def test_other_texts_are_no_dates(text: str) -> None:
    assert due_date(text, date(2026, 3, 2), CALENDARS[""]) is None


@pytest.mark.parametrize("region", ["", "AT", "DE-BY", "US", "IR", "-", "--", "DE-", "D", "os", "12", "DE-BY-1", "\0"])
def test_the_ends_of_the_calendar(region: str) -> None:
    calendar = WorkCalendar(region)
    first_days = (date.min, date.max, date(1, 12, 31), date(9999, 1, 1))
    for first_day, unit, amount in product(first_days, Unit, (-9, 0, 9)):
        found = due_day(Due(amount, unit), first_day, calendar)
        assert abs((found - first_day).days) < 300


def test_far_away_dates_stop_at_the_ends() -> None:
    calendar = CALENDARS[""]
    assert due_day(Due(9999, Unit.MONTHS), date(9990, 5, 4), calendar) == date.max
    assert due_day(Due(-9999, Unit.MONTHS), date(5, 5, 4), calendar) == date.min
    assert due_day(Due(9999, Unit.WEEKS), date(9990, 5, 4), calendar) == date.max
    assert due_day(Due(-9999, Unit.WEEKS), date(5, 5, 4), calendar) == date.min
    assert due_day(Due(9999), date(9990, 5, 4), calendar) == date.max
    assert due_day(Due(-9999), date(5, 5, 4), calendar) == date.min


@given(calendars, days, st.integers(-300, 300))
def test_later_working_days_come_later(calendar: WorkCalendar, start: date, n: int) -> None:
    assert calendar.working_day(start, n) <= calendar.working_day(start, n + 1)


@given(calendars, days, st.integers(-300, 300))
def test_a_working_day_is_worked(calendar: WorkCalendar, start: date, n: int) -> None:
    found = calendar.working_day(start, n)
    assert calendar.is_working_day(found)
    assert found.weekday() < 5


@given(calendars, days, st.integers(-300, 300))
def test_there_and_back(calendar: WorkCalendar, day: date, n: int) -> None:
    start = calendar.working_day(day, 0)
    assert calendar.working_day(calendar.working_day(start, n), -n) == start


@given(calendars, days, st.integers(1, 60))
def test_between_a_day_and_its_nth_working_day_lie_the_others(calendar: WorkCalendar, start: date, n: int) -> None:
    found = calendar.working_day(start, n)
    between = (start + timedelta(number) for number in range(1, (found - start).days + 1))
    assert sum(calendar.is_working_day(day) for day in between) == n


@given(days, days)
def test_an_unknown_region_has_weekends_only(day: date, other: date) -> None:
    calendar = WorkCalendar("XX-YY")
    assert [calendar.is_working_day(d) for d in (day, other)] == [d.weekday() < 5 for d in (day, other)]


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        (None, Timing.NONE),
        (date(2026, 3, 3), Timing.OVERDUE),
        (date(2025, 3, 4), Timing.OVERDUE),
        (date(2026, 3, 4), Timing.TODAY),
        (date(2026, 3, 5), Timing.THIS_WEEK),
        (date(2026, 3, 8), Timing.THIS_WEEK),
        (date(2026, 3, 9), Timing.LATER),
        (date.max, Timing.LATER),
        (date.min, Timing.OVERDUE),
    ],
)
def test_timing_on_a_wednesday(due: date | None, expected: Timing) -> None:
    assert timing(due, date(2026, 3, 4)) is expected


def test_on_a_sunday_the_week_is_over() -> None:
    sunday = date(2026, 3, 8)
    assert timing(sunday, sunday) is Timing.TODAY
    assert timing(sunday + timedelta(1), sunday) is Timing.LATER


def test_a_calendar_costs_nothing_before_it_is_asked() -> None:
    code = (
        "import sys, datetime\n"
        "from content.due import WorkCalendar, timing\n"
        "calendar = WorkCalendar('DE-BY')\n"
        "timing(None, datetime.date(2026, 3, 2))\n"
        "assert 'holidays' not in sys.modules\n"
        "calendar.is_working_day(datetime.date(2026, 3, 2))\n"
        "assert 'holidays' in sys.modules\n"
    )
    folder = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - our own interpreter
    assert done.returncode == 0, done.stderr
