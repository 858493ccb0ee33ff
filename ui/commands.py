"""What the program does without a window: problems of a guide, and started lists. Qt Core only, for the words."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from content.check import Problem, Severity, problems
from content.due import Timing, WorkCalendar
from content.library import Guide
from content.standard import Met
from storage.models import TickState
from storage.profile import Profile
from storage.settings import is_made_up
from ui import list_export, messages
from ui.console import WIDEST, guide_at, print_json, printable, profile_folder, put, spoken
from ui.started_lists import Row, StartedList, started_list


def check(folder: Path, language: str, today: date, as_json: bool) -> int:
    """Print a guide's problems, or all that is known of it; 1 where there is an error, 2 where there is no guide."""
    app = spoken(language)
    guide = guide_at(folder)
    if guide is None:
        return 2
    found = problems(guide, today)
    if as_json:
        print_json(_everything(guide, found))
    else:
        put("".join(_line(problem) + "\n" for problem in found))
    del app
    return 1 if any(problem.severity is Severity.ERROR for problem in found) else 0


def lists(folder: Path, profile: Path | None, language: str, today: date, as_json: bool) -> int:
    """Print the lists that the person began in a guide; 2 where there is no guide, or the lists cannot be read.

    Only reads, also while a window has the profile. A damaged file is left to the window to mend.
    """
    app = spoken(language)
    guide = guide_at(folder.absolute())
    if guide is None:
        return 2
    kept = Profile(profile.absolute() if profile else profile_folder())
    kept.read()
    try:
        for fault in kept.faults:
            if getattr(fault, "path", None) == kept.checklists.file:
                sys.stderr.write(messages.error(fault) + "\n")
                return 2
        for recovery in kept.recoveries:
            if recovery.path == kept.checklists.file:
                sys.stderr.write(messages.recovery(recovery) + "\n")
        known = kept.settings.known_guide_id(guide.root)
        # As the window has it: a guide that got an id of its own goes by the earlier one until a window renames it.
        runs = kept.checklists.runs(known if is_made_up(known) else guide.info.id or known)
        begun = [started_list(run, kept.checklists.ticks(run.id), WorkCalendar(run.region), today) for run in runs]
    finally:
        kept.close()
    if as_json:
        print_json({"guide": guide.info.name, "lists": [_list_record(started) for started in begun]})
    elif begun:
        put("\n".join(line for started in begun for line in _list_lines(started)))
    else:
        nothing = QCoreApplication.translate("commands", "No list of “{guide}” has been begun.")
        put(nothing.format(guide=guide.info.name) + "\n")
    del app
    return 0


def tell_no_window(language: str, packages: list[str]) -> int:
    """Say in one sentence why no window can be shown, and return the exit code."""
    app = spoken(language)
    sys.stderr.write(messages.no_window(packages) + "\n")
    del app
    return 1


def _line(problem: Problem) -> str:
    """`path:line: severity: sentence`, with the mend as a second sentence."""
    sentences = [messages.problem(problem)]
    if problem.mend:
        sentences.append(messages.mend(problem.mend))
    return f"{problem.path}:{problem.line}: {messages.severity(problem.severity)}: {' '.join(sentences)}"


def _everything(guide: Guide, found: list[Problem]) -> dict[str, Any]:
    organisation = guide.organisation
    return {
        "pages": [
            {"id": page.id, "path": page.path, "title": page.title, "kind": page.kind.value, "words": page.words}
            for page in guide.pages.values()
        ],
        "parties": [
            {"id": party.id, "title": party.title, "page": party.page, "kind": party.kind.value, "role": party.role}
            for party in organisation.parties.values()
        ],
        "services": [
            {
                "id": offer.service.id,
                "name": offer.service.name,
                "provider": offer.provider,
                "department": offer.department,
                "for": offer.service.for_,
            }
            for offer in organisation.offers
        ],
        "relationships": [
            {
                "id": relationship.id,
                "provider": relationship.provider,
                "customer": relationship.customer,
                "service": relationship.service,
                "state": relationship.state.value,
                "mutual": relationship.mutual,
            }
            for relationship in organisation.relationships
        ],
        "coverage": [
            {"party": cell.party, "point": cell.point, **{met.value: cell.count(met) for met in Met}}
            for cell in guide.coverage.cells.values()
        ],
        "problems": [
            {
                "code": problem.code,
                "severity": problem.severity.value,
                "path": problem.path,
                "line": problem.line,
                "sentence": messages.problem(problem),
                "mend": messages.mend(problem.mend) if problem.mend else None,
            }
            for problem in found
        ],
    }


def _list_lines(started: StartedList) -> Iterator[str]:
    """A list as text: how far it is, then its items under their headings, what is due beside them."""
    run = started.run
    words = [list_export.progress_words(started), list_export.title_words(started)]
    if run.archived:
        words.append(QCoreApplication.translate("commands", "(put away)"))
    yield printable("  ".join(words))
    longest = max((len(printable(row.item.text)) for row in started.rows), default=0)
    for phase in started.phases:
        if phase.title:
            yield ""
            yield f"  {printable(phase.title)}"
        for row in phase.rows:
            box = list_export.BOXES[row.state] if row.mine else "   "
            yield f"  {box} {printable(row.item.text):<{min(longest, WIDEST)}}  {printable(_beside(row))}".rstrip()
    yield ""
    yield ""


def _beside(row: Row) -> str:
    if not row.mine:
        return row.item.who
    if row.due is None or row.state is not TickState.OPEN:
        return ""
    if row.timing is Timing.OVERDUE:
        late = QCoreApplication.translate("commands", "was due {day}")
        return late.format(day=messages.day(row.due))
    return list_export.due_words(row.due)


def _list_record(started: StartedList) -> dict[str, Any]:
    run = started.run
    return {
        "id": run.id,
        "list": run.template,
        "title": run.title,
        "for": run.for_whom,
        "first_day": run.first_day.isoformat(),
        "begun": run.begun.isoformat(),
        "finished": run.finished.isoformat() if run.finished else None,
        "archived": run.archived.isoformat() if run.archived else None,
        "done": started.done,
        "total": started.total,
        "items": [_item_record(row) for row in started.rows],
    }


def _item_record(row: Row) -> dict[str, Any]:
    item = row.item
    return {
        "id": item.id,
        "title": item.text,
        "phase": item.phase,
        "state": row.state.value,
        "at": row.at.isoformat() if row.at else None,
        "due": row.due.isoformat() if row.due else None,
        "timing": row.timing.value,
        "mine": row.mine,
        "who": item.who,
        "with": item.with_,
        "waits": item.waits,
        "page": item.page,
        "note": row.note,
        "removed": item.removed,
    }
