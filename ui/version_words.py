"""Words for the versions of pages: when, who, and what was done. Qt Core only."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from content.history import Action, Version


def who_words(version: Version) -> str:
    """Who left it."""
    return version.who or QCoreApplication.translate("VersionWords", "somebody without a name")


def done_words(version: Version) -> str:
    """What gave rise to it."""
    if version.moved_from:
        renamed = QCoreApplication.translate("VersionWords", "renamed, before: {path}")
        return renamed.format(path=version.moved_from)
    match version.action:
        case Action.CREATED:
            return QCoreApplication.translate("VersionWords", "created")
        case Action.RENAMED:  # another page, which led here
            return QCoreApplication.translate("VersionWords", "adjusted to a page’s new name")
        case Action.DELETED:
            return QCoreApplication.translate("VersionWords", "deleted")
        case Action.RESTORED:
            return QCoreApplication.translate("VersionWords", "an earlier version restored")
        case Action.UNDONE:
            return QCoreApplication.translate("VersionWords", "a change undone")
        case Action.FOUND:
            return QCoreApplication.translate("VersionWords", "found like this, not saved with Lotse")
        case Action.SAVED:
            return QCoreApplication.translate("VersionWords", "saved")


def day_of(version: Version) -> date:
    """The day on the wall when it was left."""
    return version.when.astimezone().date()


def day_words(day: date, today: date) -> str:
    """A day as one says it: today, yesterday, or with its name."""
    if day == today:
        return QCoreApplication.translate("VersionWords", "Today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("VersionWords", "Yesterday")
    form = QCoreApplication.translate("VersionWords", "dddd, d MMMM yyyy", "a day, in Qt's letters for dates")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def time_words(when: datetime) -> str:
    """The time on the wall."""
    local = when.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def moment_words(when: datetime) -> str:
    """A day and a time in few signs: 25 Nov 2026, 14:05."""
    local = when.astimezone()
    form = QCoreApplication.translate("VersionWords", "d MMM yyyy", "a day, in Qt's letters for dates")
    day = QLocale().toString(QDate(local.year, local.month, local.day), form)
    return QCoreApplication.translate("VersionWords", "{day}, {time}").format(day=day, time=time_words(when))


def version_words(version: Version) -> str:
    """A version in one line: when, who, and what was done."""
    return QCoreApplication.translate("VersionWords", "{when} · {who} · {what}").format(
        when=moment_words(version.when), who=who_words(version), what=done_words(version)
    )
