"""Words for what pages state in keys and short forms: kinds, points, durations, days and parties."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from content import duration
from content.header import Valid
from content.organisation import Organisation
from content.page import Kind
from ui.counted import Counted


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
    """Name a point of the company standard; one that is not known comes as it is written."""
    match point:
        case "request":
            return QCoreApplication.translate("PageWords", "How to ask")
        case "input":
            return QCoreApplication.translate("PageWords", "What to bring")
        case "response":
            return QCoreApplication.translate("PageWords", "Response time")
        case "resolution":
            return QCoreApplication.translate("PageWords", "Done within")
        case "handover":
            return QCoreApplication.translate("PageWords", "Handover")
        case "escalation":
            return QCoreApplication.translate("PageWords", "Escalation")
        case "feedback":
            return QCoreApplication.translate("PageWords", "Progress update")
        case "contact":
            return QCoreApplication.translate("PageWords", "Contact")
        case "contact.deputy":
            return QCoreApplication.translate("PageWords", "Deputy")
        case "sections":
            return QCoreApplication.translate("PageWords", "Sections")
        case _:
            return point


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
