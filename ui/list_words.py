"""Words for the items of started lists: when they are due, who helps, who waits, how far a list is. Qt Core only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from content.due import Timing
from content.library import Guide
from content.organisation import ALL
from storage.models import TickState
from ui.page_words import party_name
from ui.started_lists import Phase, Row, StartedList

_LONG_WORD = re.compile(r"\S{30,}")
_PIECE = re.compile(r".{1,10}")
_LONG_AGO = 14  # days after which the day says more than how many have passed


class ListCounted(QObject):
    """How many of something on lists, in the plural form that the number wants."""

    def days_overdue(self, n: int) -> str:
        """3 days overdue."""
        return self.tr("%n day(s) overdue", "", n)

    def overdue(self, n: int) -> str:
        """3 items that are overdue, in few words."""
        return self.tr("%n overdue", "", n)

    def new(self, n: int) -> str:
        """Items that came after the list was begun."""
        return self.tr("%n item(s) came after the list was begun.", "", n)

    def dates_moved(self, n: int) -> str:
        """Open items whose date becomes another one."""
        return self.tr("%n open item(s) get another date.", "", n)

    def overdue_then(self, n: int) -> str:
        """Open items that would be overdue at once."""
        return self.tr("%n of them would be overdue at once.", "", n)


@dataclass(frozen=True, slots=True)
class Detail:
    """Something that is said under an item, with the page that a name in it leads to."""

    words: str  # with {name} where the name stands
    name: str = ""
    page: str = ""  # id of the page to open; empty: there is none

    @property
    def text(self) -> str:
        """The words with the name in them."""
        return self.words.format(name=self.name)

    @property
    def html(self) -> str:
        """The words, escaped, with a link on the name; its address is the page's id."""
        name = escape(breakable(self.name))
        linked = f'<a href="{escape(self.page)}">{name}</a>' if self.page else name
        return escape(self.words).format(name=linked)


def breakable(text: str) -> str:
    """Let words that no line has room for, such as addresses, be broken where a line ends; nothing is seen of it."""
    return _LONG_WORD.sub(lambda word: "\u200b".join(_PIECE.findall(word[0])), text)


# days


def full_day(day: date) -> str:
    """Write a day in few signs: 25 Nov 2026."""
    return _written(day, QCoreApplication.translate("ListWords", "d MMM yyyy", "a day, in Qt's letters for dates"))


def short_day(day: date, today: date) -> str:
    """Write a day in fewer signs: 25 Nov, but with its year where this is another one."""
    if day.year != today.year:
        return full_day(day)
    return _written(
        day, QCoreApplication.translate("ListWords", "d MMM", "a day of this year, in Qt's letters for dates")
    )


def _written(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def due_words(row: Row, today: date) -> str:
    """Say when an item is due; nothing for what is done, does not apply, is gone from the list, or has no date."""
    if row.due is None or row.state is not TickState.OPEN or row.item.removed:
        return ""
    match row.timing:
        case Timing.OVERDUE:
            return _overdue_words(row.due, today)
        case Timing.TODAY:
            return QCoreApplication.translate("ListWords", "today")
        case Timing.THIS_WEEK:
            if (row.due - today).days == 1:
                return QCoreApplication.translate("ListWords", "tomorrow")
            form = QCoreApplication.translate("ListWords", "ddd d MMM", "a day of this week, in Qt's letters for dates")
            return _written(row.due, form)
        case _:  # later, or a colleague's
            return short_day(row.due, today)


def due_kind(row: Row) -> str:
    """The kind of pill that a due date has: what waits stands out, all else does not."""
    return "signal" if row.timing in (Timing.OVERDUE, Timing.TODAY) else "neutral"


def _overdue_words(due: date, today: date) -> str:
    days = (today - due).days
    if days == 1:
        return QCoreApplication.translate("ListWords", "overdue since yesterday")
    if days > _LONG_AGO:
        return QCoreApplication.translate("ListWords", "overdue since {day}").format(day=short_day(due, today))
    return ListCounted().days_overdue(days)


# who and what belongs to an item


def detail_words(guide: Guide | None, row: Row, for_whom: str = "") -> list[Detail]:
    """Say who does an item, who helps, who waits for it and what to read; `for_whom` as the list's run has it."""
    return [*_who_words(guide, row, for_whom), *_partner_words(guide, row)]


def _who_words(guide: Guide | None, row: Row, for_whom: str) -> Iterator[Detail]:
    who = row.item.who
    if not row.mine:
        words = QCoreApplication.translate("ListWords", "Done by: {name}. Ask if needed.")
        yield Detail(words, *_party(guide, who))
    elif who:
        words = QCoreApplication.translate("ListWords", "responsible: me ({name})")
        yield Detail(words, *_party(guide, who))
    elif for_whom:
        yield Detail(QCoreApplication.translate("ListWords", "done by: {name}"), for_whom)


def _partner_words(guide: Guide | None, row: Row) -> Iterator[Detail]:
    item = row.item
    if item.with_:
        yield Detail(QCoreApplication.translate("ListWords", "with: {name}"), *_party(guide, item.with_))
    if item.waits:
        yield Detail(QCoreApplication.translate("ListWords", "waits: {name}"), *_party(guide, item.waits))
    if item.page:
        yield Detail(QCoreApplication.translate("ListWords", "page: {name}"), *item_page(guide, item.page))


def item_page(guide: Guide | None, page: str) -> tuple[str, str]:
    """Title and id of the page that an item names; as it is written, and no id, where the guide has none."""
    found = guide.named(page) if guide and page else None
    return (found.title, found.id) if found else (page, "")


def _party(guide: Guide | None, party: str) -> tuple[str, str]:
    """What to call a party or somebody in the list's own words, and the id of its page."""
    if party == ALL:
        return QCoreApplication.translate("ListWords", "everybody"), ""
    found = guide.organisation.parties.get(party) if guide else None
    return (party_name(guide.organisation, party), found.page) if guide and found else (party, "")


# how far a list is


def progress_words(done: int, total: int) -> str:
    """9 of 24; nothing where there is nothing to do."""
    if not total:
        return ""
    words = QCoreApplication.translate("ListWords", "{done} of {total}")
    return words.format(done=QLocale().toString(done), total=QLocale().toString(total))


def phase_words(phase: Phase, today: date) -> str:
    """Until when a phase lasts, and how far it is."""
    said = []
    if phase.due:
        words = QCoreApplication.translate("ListWords", "until {day}")
        said.append(words.format(day=short_day(phase.due, today)))
    said.append(progress_words(phase.done, phase.total))
    return " · ".join(filter(None, said))


def list_title(started: StartedList) -> str:
    """What a started list is called: its title, and whom it is for."""
    if not started.run.for_whom:
        return started.run.title
    words = QCoreApplication.translate("ListWords", "{list} – for {name}")
    return words.format(list=started.run.title, name=started.run.for_whom)
