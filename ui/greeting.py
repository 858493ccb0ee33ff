"""What the start says first: a welcome or the time of day, and which day it is for somebody who is new."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from content.due import WorkCalendar, due_day
from content.library import Guide
from content.page import Kind
from content.tasks import Due, Unit
from storage.settings import Place
from ui.page_words import day_words
from ui.preferences import NEW

_NEW_FOR = Due(6, Unit.MONTHS)
_MORNING, _AFTERNOON, _EVENING = 4, 11, 18  # hours


def is_new(standing: str, place: Place, today: date, calendar: WorkCalendar) -> bool:
    """Whether the person is new: half a year from the first day, or, without one, as long as they say so."""
    if place.first_day is None:
        return standing == NEW
    return today <= due_day(_NEW_FOR, place.first_day, calendar)


def welcome_words(guide: Guide | None, party: str) -> str:
    """Welcome somebody to their department, or else to the guide."""
    if guide is None:
        return QCoreApplication.translate("Greeting", "Welcome")
    department = guide.organisation.parties.get(guide.organisation.department_of(party))
    if department and department.kind is Kind.DEPARTMENT:
        words = QCoreApplication.translate("Greeting", "Welcome to {department}")
        return words.format(department=department.title)
    return QCoreApplication.translate("Greeting", "Welcome to {guide}", "the name of a guide").format(
        guide=guide.info.name
    )


def greeting_words(at: datetime) -> str:
    """Greet somebody at a time on the wall."""
    if _MORNING <= at.hour < _AFTERNOON:
        return QCoreApplication.translate("Greeting", "Good morning")
    if _AFTERNOON <= at.hour < _EVENING:
        return QCoreApplication.translate("Greeting", "Good afternoon")
    return QCoreApplication.translate("Greeting", "Good evening")


def first_days_words(first: date, today: date, place: str, calendar: WorkCalendar) -> str:
    """Say which day it is for somebody who is new; `place` is what their place is called, and may be empty."""
    if first > today:
        day = day_words(first)
        if place:
            words = QCoreApplication.translate("Greeting", "The first day: {day}. My place: {place}.")
            return words.format(day=day, place=place)
        return QCoreApplication.translate("Greeting", "The first day: {day}.").format(day=day)
    if first == today:
        if place:
            return QCoreApplication.translate("Greeting", "Today is the first day. My place: {place}.").format(
                place=place
            )
        return QCoreApplication.translate("Greeting", "Today is the first day.")
    number = QLocale().toString(working_days(first, today, calendar))
    if place:
        return QCoreApplication.translate("Greeting", "Day {number} in {place}").format(number=number, place=place)
    return QCoreApplication.translate("Greeting", "Day {number}").format(number=number)


def working_days(first: date, last: date, calendar: WorkCalendar) -> int:
    """Return which working day `last` is, counted from the first day; on a day off, that of the working day before."""
    days = (date.fromordinal(number) for number in range(first.toordinal(), last.toordinal() + 1))
    return max(1, sum(map(calendar.is_working_day, days)))
