"""When something is due: working days, calendar weeks and months counted from a first day (FORMAT.md, "Checklists")."""

import calendar as months
from bisect import bisect_left, bisect_right
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from content.tasks import Due, Unit, parse_due

if TYPE_CHECKING:
    from holidays import HolidayBase

SATURDAY = 5
SUNDAY = 6


class Timing(StrEnum):
    """How a due date stands to a day."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this-week"  # until Sunday
    LATER = "later"
    NONE = "none"  # there is no due date


class WorkCalendar:
    """The working days of a region such as `DE-BY`, `AT` or `CH-ZH`.

    Where the part of a country is not known, the country's holidays count; where the country is not, only weekends do.
    """

    def __init__(self, region: str = "") -> None:
        self.region = region
        self._years: dict[int, list[date]] = {}  # working days, in their order

    def is_working_day(self, day: date) -> bool:
        """Tell whether a day is neither on a weekend nor a public holiday."""
        days = self._working_days(day.year)
        place = bisect_left(days, day)
        return place < len(days) and days[place] == day

    def working_day(self, start: date, n: int) -> date:
        """Return the n-th working day after a day, or before it for a negative n; for 0 the day itself or the next.

        Counting stops at the first or last working day that a date can have.
        """
        days = self._working_days(start.year)
        # 0 and 1 are the same place where the start is no working day
        place = bisect_left(days, start) + n if n <= 0 else bisect_right(days, start) + n - 1
        year = start.year
        while place < 0 and year > MINYEAR:
            year -= 1
            days = self._working_days(year)
            place += len(days)
        while place >= len(days) and year < MAXYEAR:
            place -= len(days)
            year += 1
            days = self._working_days(year)
        return days[min(max(place, 0), len(days) - 1)]

    def _working_days(self, year: int) -> list[date]:
        if year not in self._years:
            start = date(year, 1, 1)
            length = 366 if months.isleap(year) else 365
            days = (start + timedelta(number) for number in range(length))
            self._years[year] = [day for day in days if self._is_worked(day)]
        return self._years[year]

    def _is_worked(self, day: date) -> bool:
        if self._holidays is not None:
            try:
                return self._holidays.is_working_day(day)
            except (ArithmeticError, LookupError, ValueError):
                pass  # some countries' rules look at days before or after those that a date can have
        return day.weekday() not in (SATURDAY, SUNDAY)

    @cached_property
    def _holidays(self) -> "HolidayBase | None":
        """The public holidays of the region, as far as it is known. Years are read when they are asked for."""
        country, _, part = self.region.strip().upper().partition("-")
        if len(country) != 2 or not country.isalpha() or not country.isascii():
            return None
        from holidays import country_holidays  # 70 ms

        for subdivision in dict.fromkeys((part or None, None)):
            try:
                return country_holidays(country, subdiv=subdivision)
            except NotImplementedError:  # the region is not known
                continue
        return None


def due_day(due: Due, first_day: date, calendar: WorkCalendar) -> date:
    """Return the day that something is due.

    A first day on which nobody works moves to the next working day. Weeks and months give a calendar day, whatever
    day that is; in a shorter month it is the last.
    """
    first = calendar.working_day(first_day, 0)
    match due.unit:
        case Unit.WORKING_DAYS:
            return calendar.working_day(first, due.amount) if due.amount else first
        case Unit.WEEKS:
            number = first.toordinal() + 7 * due.amount
            return date.fromordinal(min(max(number, date.min.toordinal()), date.max.toordinal()))
        case Unit.MONTHS:
            year, month = divmod(first.year * 12 + first.month - 1 + due.amount, 12)
            if not MINYEAR <= year <= MAXYEAR:
                return date.min if year < MINYEAR else date.max
            return date(year, month + 1, min(first.day, months.monthrange(year, month + 1)[1]))


def due_date(text: str, first_day: date, calendar: WorkCalendar) -> date | None:
    """Return the day that `4`, `-5`, `2w` or `3m` means; None for any other text."""
    due = parse_due(text)
    return due_day(due, first_day, calendar) if due else None


def timing(due: date | None, today: date) -> Timing:
    """Tell how a due date stands to a day."""
    if due is None:
        return Timing.NONE
    if due <= today:
        return Timing.TODAY if due == today else Timing.OVERDUE
    in_this_week = (due - today).days <= SUNDAY - today.weekday()
    return Timing.THIS_WEEK if in_this_week else Timing.LATER
