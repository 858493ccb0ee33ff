"""A started list in the forms in which it leaves the program: table, calendar, paper, text. Qt Core only.

Item texts come from a guide and notes from the person; each form has them as words, whatever signs are in them.
"""

import csv
import io
import os
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from html import escape
from pathlib import Path
from uuid import UUID, uuid5

from PySide6.QtCore import QCoreApplication, QLocale

from content.library import Guide
from storage.models import TickState
from ui.messages import day
from ui.page_words import party_name
from ui.started_lists import Phase, Row, StartedList

_BOM = b"\xef\xbb\xbf"  # without it spreadsheets take UTF-8 for something else
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")  # what makes a spreadsheet reckon, or run, a cell that begins so
_EVENTS = UUID("6b1f6d0e-5d0f-4c5e-9c39-0d5f9b1f7a11")  # the name space of the calendar's entries
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_MARKUP = re.compile(r"[\\`*\[\]<>]|(?<![^\W_])_|_(?![^\W_])|~(?=~)|&(?=#?\w{1,40};)")
BOXES = {TickState.OPEN: "[ ]", TickState.DONE: "[x]", TickState.NOT_APPLICABLE: "[~]"}


def state_word(state: TickState) -> str:
    """Say what became of an item."""
    match state:
        case TickState.OPEN:
            return QCoreApplication.translate("ListExport", "open")
        case TickState.DONE:
            return QCoreApplication.translate("ListExport", "done")
        case TickState.NOT_APPLICABLE:
            return QCoreApplication.translate("ListExport", "not applicable")


def write_export(path: Path, data: bytes) -> None:
    """Write what the person saves outside the profile: the whole file or none. Raises `OSError`."""
    beside = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


# tables


def csv_text(started: StartedList, guide: Guide | None) -> str:
    """Set out a list as comma-separated values; semicolons where the window speaks German, as spreadsheets there do.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    return table_text([_heads(), *(_cells(started, row, guide) for row in started.rows)])


def csv_bytes(started: StartedList, guide: Guide | None) -> bytes:
    """Set out a list as the file that spreadsheets open with its umlauts whole."""
    return _BOM + csv_text(started, guide).encode("utf-8", "replace")


def table_text(rows: Iterable[Iterable[str]]) -> str:
    """Set out any rows as `csv_text` does."""
    out = io.StringIO(newline="")
    delimiter = ";" if QLocale().language() == QLocale.Language.German else ","
    csv.writer(out, delimiter=delimiter).writerows([[_harmless(cell) for cell in row] for row in rows])
    return out.getvalue()


def _harmless(cell: str) -> str:
    text = cell.replace("\r\n", "\n").replace("\0", "")
    return f"'{text}" if text.startswith(_FORMULA) else text


def _heads() -> list[str]:
    return [
        QCoreApplication.translate("ListExport", "List"),
        QCoreApplication.translate("ListExport", "Phase"),
        QCoreApplication.translate("ListExport", "Item"),
        QCoreApplication.translate("ListExport", "State"),
        QCoreApplication.translate("ListExport", "Due"),
        QCoreApplication.translate("ListExport", "Done at"),
        QCoreApplication.translate("ListExport", "Responsible"),
        QCoreApplication.translate("ListExport", "With"),
        QCoreApplication.translate("ListExport", "Waiting for it"),
        QCoreApplication.translate("ListExport", "Page"),
        QCoreApplication.translate("ListExport", "Note"),
    ]


def _cells(started: StartedList, row: Row, guide: Guide | None) -> list[str]:
    item = row.item
    return [
        title_words(started),
        item.phase,
        item.text,
        state_word(row.state),
        row.due.isoformat() if row.due else "",
        f"{row.at.astimezone():%Y-%m-%d %H:%M}" if row.at and row.state is TickState.DONE else "",
        item.who or started.run.for_whom,
        _party(guide, item.with_),
        _party(guide, item.waits),
        _page(guide, item.page),
        row.note,
    ]


# the calendar


def calendar_rows(started: StartedList) -> list[tuple[Row, date]]:
    """What a calendar has of a list: the reader's own items that are open and due, with their day."""
    waiting = (row for row in started.rows if row.mine and row.state is TickState.OPEN and not row.item.removed)
    return [(row, row.due) for row in waiting if row.due]


def calendar_bytes(started: StartedList, guide: Guide | None, now: datetime) -> bytes:
    """Set out what is open and due as a calendar of whole days, which Outlook, Apple's and Google's all show.

    Only the reader's own items; no notes, since a calendar is often shared. The entries say "free" and "private". One
    that was taken over before is changed by the next import rather than doubled.
    """
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Lotse//Lotse//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for row, due in calendar_rows(started):
        event = Event()
        event.add("uid", str(uuid5(_EVENTS, f"{started.run.id}/{row.item.id}")))
        event.add("dtstamp", now)
        event.add("dtstart", due)
        if due < date.max:
            event.add("dtend", due + timedelta(days=1))
        event.add("summary", _CONTROL.sub(" ", row.item.text))
        event.add("description", _CONTROL.sub(" ", "\n".join([title_words(started), *_around(row, guide)])))
        event.add("transp", "TRANSPARENT")
        event.add("class", "PRIVATE")
        calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data


# paper


def list_html(started: StartedList, guide: Guide | None, notes: bool = True) -> str:
    """Set out a list as a page that is printed or saved as PDF, with the person's ticks."""
    from content.render import task_box

    run = started.run
    kicker = [progress_words(started), _first_day(run.first_day)]
    if run.for_whom:
        kicker.insert(0, QCoreApplication.translate("ListExport", "For {name}").format(name=run.for_whom))
    out = [f'<p class="kicker">{escape(" · ".join(kicker))}</p>', f"<h1>{escape(run.title)}</h1>"]
    for phase in started.phases:
        if phase.title:
            out.append(f"<h2>{escape(phase.title)}</h2>")
        out.append('<ul class="tasks">')
        for row in phase.rows:
            box = task_box(row.state, "", "" if row.mine else row.item.who)
            out.append(f'<li class="task">{box}{escape(row.item.text)}{_below(row, guide, notes)}</li>')
        out.append("</ul>")
    return "".join(out)


def _below(row: Row, guide: Guide | None, notes: bool) -> str:
    """What stands under an item, smaller: its date and partners, then the note."""
    said = _around(row, guide)
    if row.due and row.mine and row.state is TickState.OPEN:
        said.insert(0, due_words(row.due))
    if row.item.who and not row.mine:
        said.append(QCoreApplication.translate("ListExport", "Done by: {who}").format(who=row.item.who))
    if row.item.removed:
        said.append(QCoreApplication.translate("ListExport", "No longer in the list"))
    lines = [escape(" · ".join(said))] if said else []
    if notes and row.note:
        lines += escape(row.note).splitlines()
    return "".join(f'<br><span class="muted">{line}</span>' for line in lines)


# text to hand on


def progress_text(started: StartedList, guide: Guide | None, notes: bool, open_items: bool, today: date) -> str:
    """Write down in Markdown how far the person is, to be handed on: their own items, and notes only where said."""
    run = started.run
    out = [f"# {_escaped(run.title)}", ""]
    if run.for_whom:
        out += [QCoreApplication.translate("ListExport", "For {name}").format(name=_escaped(run.for_whom)), ""]
    state = QCoreApplication.translate("ListExport", "As of {day}: {progress}.")
    out += [state.format(day=day(today), progress=progress_words(started)), "", f"{_first_day(run.first_day)}.", ""]
    for phase in started.phases:
        if lines := list(_handed_on(phase, guide, notes, open_items)):
            out += [f"## {_escaped(phase.title)}", ""] if phase.title else []
            out += [*lines, ""]
    return "\n".join(out)


def list_text(started: StartedList, guide: Guide | None, today: date) -> str:
    """Write a list down in Markdown with all that is the person's own in it."""
    return progress_text(started, guide, notes=True, open_items=True, today=today)


def _handed_on(phase: Phase, guide: Guide | None, notes: bool, open_items: bool) -> Iterator[str]:
    for row in phase.rows:
        is_open = row.state is TickState.OPEN
        if not row.mine or (is_open and (row.item.removed or not open_items)):
            continue
        said = [due_words(row.due)] if row.due and is_open else []
        if row.at and row.state is TickState.DONE:
            done = QCoreApplication.translate("ListExport", "done on {day}")
            said.append(done.format(day=day(row.at.astimezone().date())))
        said += [_escaped(words) for words in _around(row, guide)] if is_open else []
        yield f"- {BOXES[row.state]} {_escaped(row.item.text)}" + (f" ({', '.join(said)})" if said else "")
        if notes and row.note:
            yield from (f"  > {line}".rstrip() for line in row.note.splitlines())


def _escaped(text: str) -> str:
    """Words on one line that Markdown shall not take for markup."""
    return _MARKUP.sub(lambda found: f"\\{found[0]}", " ".join(text.split()))


# words


def title_words(started: StartedList) -> str:
    """What a list is called, and for whom it is."""
    run = started.run
    if not run.for_whom:
        return run.title
    return QCoreApplication.translate("ListExport", "{list}, for {name}").format(list=run.title, name=run.for_whom)


def progress_words(started: StartedList) -> str:
    """How far a list is."""
    words = QCoreApplication.translate("ListExport", "{done} of {total} done")
    return words.format(done=QLocale().toString(started.done), total=QLocale().toString(started.total))


def _first_day(first_day: date) -> str:
    return QCoreApplication.translate("ListExport", "First day: {day}").format(day=day(first_day))


def due_words(due: date) -> str:
    """When something is due."""
    return QCoreApplication.translate("ListExport", "due {day}").format(day=day(due))


def _around(row: Row, guide: Guide | None) -> list[str]:
    """Who helps, who waits, and what to read."""
    item, said = row.item, []
    if item.with_:
        words = QCoreApplication.translate("ListExport", "With: {party}")
        said.append(words.format(party=_party(guide, item.with_)))
    if item.waits:
        words = QCoreApplication.translate("ListExport", "Waiting for it: {party}")
        said.append(words.format(party=_party(guide, item.waits)))
    if item.page:
        words = QCoreApplication.translate("ListExport", "To read: {page}")
        said.append(words.format(page=_page(guide, item.page)))
    return said


def _party(guide: Guide | None, party: str) -> str:
    return party_name(guide.organisation, party) if guide and party else party


def _page(guide: Guide | None, page: str) -> str:
    found = (guide.pages.get(page) or guide.named(page)) if guide and page else None
    return found.title if found else page
