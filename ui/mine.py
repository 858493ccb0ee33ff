"""All that a person keeps, in files that anybody can read; and a guide that is met again in another folder."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from content.due import WorkCalendar
from content.files import folder_name
from content.library import Guide
from storage.models import Note, Relation
from storage.profile import Profile
from storage.settings import is_made_up
from ui.list_export import csv_text, list_text, state_word, table_text
from ui.mine_places import guide_name, place, place_heads, time
from ui.mine_talk import survey_rows, talk_files
from ui.started_lists import StartedList, started_list

if TYPE_CHECKING:
    from ui.workspace import Workspace

_BOM = "\ufeff"  # without it spreadsheets take UTF-8 for something else


def readable_files(profile: Profile, guide: Guide | None, key: str, today: date) -> dict[str, str]:
    """Everything in a profile as texts by their paths: lists, notes, what was read, practised, answered and written.

    `guide` is the open one, whose data are kept under `key`; it lends its titles. Of other guides there are only ids.
    """
    guides = {key: guide} if guide else {}
    files: dict[str, str] = {"README.txt": _readme()}
    for number, run in enumerate(profile.checklists.all_runs(), start=1):
        started = started_list(run, profile.checklists.ticks(run.id), WorkCalendar(run.region), today)
        files |= _list_files(
            f"lists/{number:03} {folder_name(run.title)}".rstrip(), started, guides.get(run.guide), today
        )
    files |= _note_files(profile.notes.all_notes(), guides)
    for number, draft in enumerate(profile.drafts.all_drafts(), start=1):
        files[f"drafts/{number:02} {folder_name(draft.path.removesuffix('.md').replace('/', ' '))}.md"] = draft.text
    files |= talk_files(profile, guides)
    tables = (
        ("ticks-on-pages.csv", _boxes(profile, guides)),
        ("reading.csv", _marks(profile, guides)),
        ("people.csv", _people(profile, guides)),
        ("surveys.csv", survey_rows(profile.talk.all_participations(), guides)),
    )
    return files | {path: _BOM + table_text(rows) for path, rows in tables if len(rows) > 1}


def _list_files(path: str, started: StartedList, guide: Guide | None, today: date) -> dict[str, str]:
    return {f"{path}.md": list_text(started, guide, today), f"{path}.csv": _BOM + csv_text(started, guide)}


def _note_files(notes: Iterable[Note], guides: Mapping[str, Guide]) -> dict[str, str]:
    """The notes of each guide in a folder of its own."""
    from ui.note_export import export_files

    by_guide: dict[str, list[Note]] = {}
    for note in notes:
        by_guide.setdefault(note.guide, []).append(note)
    files: dict[str, str] = {}
    for number, (key, own) in enumerate(by_guide.items(), start=1):
        guide = guides.get(key)
        folder = f"notes/{number:02} {folder_name(guide.info.name if guide else Path(key).name)}".rstrip()
        files |= {f"{folder}/{path}": text for path, text in export_files(own, guide).items()}
    return files


def _readme() -> str:
    lines = [
        QCoreApplication.translate("Mine", "This folder holds everything that Lotse kept for one person."),
        QCoreApplication.translate("Mine", "It is private: whoever can open the folder can read it."),
        "",
        QCoreApplication.translate("Mine", "lotse.json: everything, in the form that Lotse takes over again."),
        QCoreApplication.translate("Mine", "lists: each checklist as a text and as a table, with ticks and notes."),
        QCoreApplication.translate("Mine", "notes: all notes, as texts."),
        QCoreApplication.translate("Mine", "drafts: pages that are being written, not saved in the guide yet."),
        QCoreApplication.translate("Mine", "training: situations that were practised, with all own answers."),
        QCoreApplication.translate("Mine", "sessions: what was planned to be practised with others."),
        QCoreApplication.translate("Mine", "self-checks: the answers and the steps taken from them."),
        QCoreApplication.translate("Mine", "being-written: words for colleagues, and own answers, not finished yet."),
        QCoreApplication.translate("Mine", "waiting: what could not be written into the guide yet."),
        QCoreApplication.translate("Mine", "ticks-on-pages.csv: ticks on pages that are no checklists."),
        QCoreApplication.translate("Mine", "reading.csv: the pages that were read, and when."),
        QCoreApplication.translate("Mine", "people.csv: “My people”."),
        QCoreApplication.translate("Mine", "surveys.csv: which departments were rated, never how."),
        "",
        QCoreApplication.translate("Mine", "A file that is not there would have been empty."),
    ]
    return "\n".join(lines) + "\n"


def _boxes(profile: Profile, guides: Mapping[str, Guide]) -> list[list[str]]:
    heads = [
        *place_heads(),
        QCoreApplication.translate("Mine", "Item"),
        QCoreApplication.translate("Mine", "State"),
        QCoreApplication.translate("Mine", "When"),
    ]
    boxes = profile.checklists.all_boxes()
    rows = ([*place(guides, box.guide, box.page), box.text, state_word(box.state), time(box.at)] for box in boxes)
    return [heads, *rows]


def _marks(profile: Profile, guides: Mapping[str, Guide]) -> list[list[str]]:
    heads = [
        *place_heads(),
        QCoreApplication.translate("Mine", "Revision"),
        QCoreApplication.translate("Mine", "When"),
    ]
    marks = profile.reading.all_marks()
    rows = ([*place(guides, mark.guide, mark.page), str(mark.revision or ""), time(mark.at)] for mark in marks)
    return [heads, *rows]


def _people(profile: Profile, guides: Mapping[str, Guide]) -> list[list[str]]:
    heads = [
        QCoreApplication.translate("Mine", "Guide"),
        QCoreApplication.translate("Mine", "Who it is"),
        QCoreApplication.translate("Mine", "Name"),
        QCoreApplication.translate("Mine", "Telephone"),
        QCoreApplication.translate("Mine", "E-mail"),
        QCoreApplication.translate("Mine", "Note"),
    ]
    rows = (
        [guide_name(guides, one.guide), relation_word(one.relation), one.name, one.phone, one.mail, one.note]
        for one in profile.people.all_people()
    )
    return [heads, *rows]


def relation_word(relation: Relation) -> str:
    """Say who somebody is to the person."""
    match relation:
        case Relation.MANAGER:
            return QCoreApplication.translate("Mine", "Manager")
        case Relation.BUDDY:
            return QCoreApplication.translate("Mine", "Buddy")
        case Relation.TEAM:
            return QCoreApplication.translate("Mine", "Team")


# a guide in another folder than before, or with another id


def earlier_guides(workspace: "Workspace") -> list[tuple[str, Path]]:
    """What the open guide may have been, and where: guides that something is kept of.

    For one without an id of its own, those whose folder is gone; else what its folder had before under another id.
    """
    guide, profile = workspace.guide, workspace.profile
    if guide is None:
        return []
    if guide.info.id:
        before = {profile.settings.known_guide_id(guide.root): guide.root}
    else:
        gone = profile.settings.gone_guides()
        before = {key: folder for key, folder in gone.items() if is_made_up(key)}
    return [(key, folder) for key, folder in before.items() if key != workspace.guide_key and has_data(profile, key)]


def has_data(profile: Profile, key: str) -> bool:
    """Whether anything is kept of a guide."""
    checklists, talk, training = profile.checklists, profile.talk, profile.training
    by_guide = (
        *(checklists.runs, profile.notes.notes, profile.reading.marks, profile.people.people, profile.drafts.drafts),
        *(profile.outbox.parcels, training.cards, training.sessions),
    )
    if key in profile.settings.values.places or any(records(key) for records in by_guide):
        return True
    told = (checklists.all_boxes, talk.all_words, talk.all_participations, talk.all_checks, training.all_reviews)
    return any(one.guide == key for records in told for one in records())


def take_as_same(workspace: "Workspace", earlier: str) -> None:
    """From now on the open guide is the one that was elsewhere; what was kept since then goes to it.

    Raises `StorageError`; nothing is lost then, and it can be done again.
    """
    profile, guide, key = workspace.profile, workspace.guide, workspace.guide_key
    if guide is None or key in ("", earlier):
        return
    if guide.info.id:
        profile.rename_guide(earlier, key)
    else:
        profile.rename_guide(key, earlier)
        profile.settings.same_guide(guide.root, earlier)


def pages_with_boxes(workspace: "Workspace") -> Iterator[str]:
    """The pages of the open guide on which the person ticked something."""
    key = workspace.guide_key
    yield from dict.fromkeys(box.page for box in workspace.profile.checklists.all_boxes() if box.guide == key)
    for started in workspace.lists.started():
        if page := workspace.lists.template(started.run):
            yield page.id


def tell_all_changed(workspace: "Workspace", pages: Iterable[str]) -> None:
    """Let every screen ask again, for those pages their boxes, too. What was done before cannot be taken back."""
    workspace.undo.clear()
    workspace.lists.changed.emit()
    for page in dict.fromkeys(pages):
        workspace.lists.boxes_changed.emit(page)
    workspace.notebook.changed.emit()
    workspace.progress.changed.emit("")
    workspace.training.changed.emit()
    workspace.talk.kept_changed.emit()
    workspace.talk.waiting_changed.emit()
