"""Words about practising: between whom, when it happened, when it comes back. Qt Core only."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from content.organisation import Organisation
from content.page import Page
from storage.models import Session
from ui.list_words import full_day, short_day
from ui.page_words import party_name

_MONTHS = 12
_COUNTED = 14  # days that are counted; what comes back later has a date


class TrainingCounted(QObject):
    """How many of something to practise, in the plural form that the number wants."""

    def due(self, n: int) -> str:
        """2 situations that are due."""
        return self.tr("%n situation(s) to practise today", "", n)

    def in_days(self, n: int) -> str:
        """Comes back in 3 days."""
        return self.tr("comes back in %n day(s)", "", n)

    def situations(self, n: int) -> str:
        """4 situations of a session."""
        return self.tr("%n situation(s)", "", n)


def between(organisation: Organisation, page: Page) -> str:
    """Between whom a situation happened: who provides first."""
    names = [party_name(organisation, side) for side in (page.header.provider, page.header.customer) if side]
    return " → ".join(names)


def session_title(session: Session) -> str:
    """What a session is called; one without a title by its day."""
    words = QCoreApplication.translate("SessionSheet", "Session on {day}")
    return session.title or words.format(day=full_day(session.day))


def happened_words(happened: str, today: date) -> str:
    """When it happened, to the month; other words stay as they are."""
    year, _, number = happened.strip().partition("-")
    if not (year.isdigit() and number.isdigit() and 1 <= int(number) <= _MONTHS):
        return happened.strip()
    month = QLocale().standaloneMonthName(int(number))
    if int(year) == today.year:
        return QCoreApplication.translate("TrainingWords", "after a case in {month}").format(month=month)
    words = QCoreApplication.translate("TrainingWords", "after a case in {month} {year}")
    return words.format(month=month, year=year)


def returns_words(day: date, today: date) -> str:
    """When something comes back: in days as long as they can be counted, then on which day."""
    days = (day - today).days
    if days <= 0:
        return QCoreApplication.translate("TrainingWords", "comes back today")
    if days == 1:
        return QCoreApplication.translate("TrainingWords", "comes back tomorrow")
    if days <= _COUNTED:
        return TrainingCounted().in_days(days)
    return QCoreApplication.translate("TrainingWords", "comes back on {day}").format(day=short_day(day, today))


def done_words(next_day: date | None, today: date) -> str:
    """That nothing more is due, and when something will be."""
    if next_day is None or next_day <= today:
        return QCoreApplication.translate("TrainingWords", "Nothing is due.")
    words = QCoreApplication.translate("TrainingWords", "Done for today. The next situation comes on {day}.")
    return words.format(day=full_day(next_day))
