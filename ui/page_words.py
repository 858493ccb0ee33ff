"""Words for what pages state in keys and short forms: kinds, points, durations, days and parties."""

from collections.abc import Collection
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from content import duration
from content.header import Valid
from content.organisation import Organisation
from content.page import Kind
from ui.counted import Counted

_POINTS: dict[str, Any] = {  # as the translation marker is typed
    "request": QT_TRANSLATE_NOOP("points", "How to ask"),
    "input": QT_TRANSLATE_NOOP("points", "What to bring"),
    "response": QT_TRANSLATE_NOOP("points", "Response time"),
    "resolution": QT_TRANSLATE_NOOP("points", "When it is done"),
    "handover": QT_TRANSLATE_NOOP("points", "Handover"),
    "escalation": QT_TRANSLATE_NOOP("points", "Escalation"),
    "feedback": QT_TRANSLATE_NOOP("points", "Progress update"),
    "passes": QT_TRANSLATE_NOOP("points", "What is passed on"),
    "goal": QT_TRANSLATE_NOOP("points", "Goal"),
    "impact": QT_TRANSLATE_NOOP("points", "What stops if it is late"),
    "description": QT_TRANSLATE_NOOP("points", "Description"),
    "contact": QT_TRANSLATE_NOOP("points", "Contact"),
    "contact.name": QT_TRANSLATE_NOOP("points", "Name of the contact"),
    "contact.phone": QT_TRANSLATE_NOOP("points", "Telephone"),
    "contact.mail": QT_TRANSLATE_NOOP("points", "E-mail"),
    "contact.hours": QT_TRANSLATE_NOOP("points", "Opening hours"),
    "contact.deputy": QT_TRANSLATE_NOOP("points", "Deputy"),
    "sections": QT_TRANSLATE_NOOP("points", "Sections"),
}


def kind_word(kind: Kind) -> str:
    """Say what a page is; a plain page is nothing in particular."""
    match kind:
        case Kind.DEPARTMENT:
            return QCoreApplication.translate("PageWords", "Department")
        case Kind.STAKEHOLDER:
            return QCoreApplication.translate("PageWords", "Partner")
        case Kind.STANDARD:
            return QCoreApplication.translate("PageWords", "Company standard")
        case Kind.PRACTICE:
            return QCoreApplication.translate("PageWords", "Good practice")
        case Kind.CHECKLIST:
            return QCoreApplication.translate("PageWords", "Checklist")
        case Kind.SCENARIO:
            return QCoreApplication.translate("PageWords", "Situation")
        case Kind.SURVEY:
            return QCoreApplication.translate("PageWords", "Survey")
        case Kind.PAGE:
            return ""


def point_word(point: str) -> str:
    """Name a point of the company standard; one of the company's own comes as it is written."""
    return QCoreApplication.translate("points", _POINTS[point]) if point in _POINTS else point


def duration_words(text: str) -> str:
    """Spell out a duration such as `2 d`; any other text stays as it is."""
    match duration.parse(text):
        case (amount, "min"):
            return Counted().minutes(amount)
        case (amount, "h"):
            return Counted().hours(amount)
        case (amount, "d"):
            return Counted().working_days(amount)
        case (amount, "w"):
            return Counted().weeks(amount)
        case _:
            return text


def day_words(day: date) -> str:
    """Write a day as the language of the window does."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def valid_words(valid: Valid) -> str:
    """Say from when to when something holds; nothing where it always does."""
    if valid.from_ and valid.to:
        return QCoreApplication.translate("PageWords", "from {first} to {last}").format(
            first=day_words(valid.from_), last=day_words(valid.to)
        )
    if valid.from_:
        return QCoreApplication.translate("PageWords", "from {day}").format(day=day_words(valid.from_))
    if valid.to:
        return QCoreApplication.translate("PageWords", "until {day}").format(day=day_words(valid.to))
    return ""


def party_name(organisation: Organisation, party: str, own: Collection[str] = ()) -> str:
    """Name a party, and a role with its department, unless it is one of the reader's `own`."""
    department = organisation.department_of(party)
    title = organisation.title(party)
    return title if department == party or party in own else f"{organisation.title(department)} · {title}"
