"""The sentences for errors and problems: what happened, what is safe, what to do. Qt Core only.

Used by the window and by commands alike. Names from a guide stay as they are; everything else is translated.
"""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from content.errors import (
    ArchiveRefused,
    ChangedElsewhere,
    FileRefused,
    GuideMissing,
    GuideUnreadable,
    GuideUnwritable,
    NameRefused,
    PageUnreadable,
    TargetNotEmpty,
)
from storage.errors import ArchiveUnusable, ProfileInUse, StoreNewer, StoreUnreadable, StoreUnwritable
from ui.page_words import point_word

if TYPE_CHECKING:  # a window that tells no problems loads no checks
    from content.check import Mend, Problem
    from content.header import Fault
    from storage.rescue import Recovery

_PROBLEMS: dict[str, Any] = {  # as the translation marker is typed
    "page-unreadable": QT_TRANSLATE_NOOP("problems", "This page cannot be read: {reason}."),
    "header-type:mapping": QT_TRANSLATE_NOOP(
        "problems", "“{key}” needs keys of its own, one on each line; what stands there is passed over."
    ),
    "header-type:text": QT_TRANSLATE_NOOP("problems", "“{key}” needs a single text; what stands there is passed over."),
    "header-type:date": QT_TRANSLATE_NOOP(
        "problems", "“{value}” at “{key}” is no date; dates are written like 2026-03-31."
    ),
    "header-type:whole-number": QT_TRANSLATE_NOOP("problems", "“{value}” at “{key}” is not a whole number."),
    "header-type:number": QT_TRANSLATE_NOOP("problems", "“{value}” at “{key}” is not a number."),
    "header-type:yes-or-no": QT_TRANSLATE_NOOP("problems", "“{value}” at “{key}” is neither “yes” nor “no”."),
    "header-key-twice": QT_TRANSLATE_NOOP("problems", "“{key}” stands twice in the header; only the last one counts."),
    "header-choice": QT_TRANSLATE_NOOP("problems", "“{value}” is not known at “{key}”; it can be {choices}."),
    "header-key-unknown": QT_TRANSLATE_NOOP("problems", "The header has no key “{key}” at this place."),
    "header-unreadable:syntax": QT_TRANSLATE_NOOP(
        "problems", "The header cannot be read from this line on; the page is shown without it."
    ),
    "header-unreadable:too_long": QT_TRANSLATE_NOOP(
        "problems", "The header is longer than 64 kB; the page is shown without it."
    ),
    "header-unreadable:too_deep": QT_TRANSLATE_NOOP(
        "problems", "The header is nested too deeply; the page is shown without it."
    ),
    "header-unreadable:alias": QT_TRANSLATE_NOOP(
        "problems", "The header uses references (“*name”), which are not allowed; the page is shown without it."
    ),
    "header-unreadable:not_a_mapping": QT_TRANSLATE_NOOP(
        "problems", "The header does not consist of “key: value” lines; the page is shown without it."
    ),
    "encoding:UTF-16": QT_TRANSLATE_NOOP("problems", "The file is saved as UTF-16; guides are kept in UTF-8."),
    "encoding:": QT_TRANSLATE_NOOP(
        "problems", "The file is not saved in UTF-8; some letters on this page may be wrong."
    ),
    "page-too-long": QT_TRANSLATE_NOOP("problems", "The page is very long; only its beginning is taken into account."),
    "markdown-too-deep": QT_TRANSLATE_NOOP(
        "problems", "Lists or quotes are nested too deeply here; the innermost are shown as plain text."
    ),
    "markdown-unreadable": QT_TRANSLATE_NOOP("problems", "This page cannot be laid out; it is shown as plain text."),
    "link-broken": QT_TRANSLATE_NOOP("problems", "The link “{target}” leads to no page."),
    "link-heading": QT_TRANSLATE_NOOP("problems", "The page “{title}” has no heading “{heading}”."),
    "link-refused": QT_TRANSLATE_NOOP("problems", "The link “{target}” leads out of the guide and is not followed."),
    "image-outside": QT_TRANSLATE_NOOP(
        "problems", "The picture “{target}” lies outside the guide and is not shown; put it into the guide's folder."
    ),
    "image-missing": QT_TRANSLATE_NOOP("problems", "The picture “{target}” is not there."),
    "item-id-twice": QT_TRANSLATE_NOOP("problems", "The id “{id}” already belongs to the item in line {first}."),
    "page-id-twice": QT_TRANSLATE_NOOP("problems", "The id “{id}” already belongs to {other}; this page is not shown."),
    "list-id-twice": QT_TRANSLATE_NOOP("problems", "The id “{id}” already belongs to {other}."),
    "party-id-twice": QT_TRANSLATE_NOOP("problems", "The id “{id}” already belongs to {other}; only that one counts."),
    "service-id-twice": QT_TRANSLATE_NOOP("problems", "Two services of this page have the id “{id}”."),
    "service-without-id": QT_TRANSLATE_NOOP("problems", "The service “{service}” has no id."),
    "title-twice": QT_TRANSLATE_NOOP(
        "problems", "{other} has the title “{title}”, too; links by this title lead there."
    ),
    "party-unknown": QT_TRANSLATE_NOOP(
        "problems", "“{party}” is neither a department nor a role nor a stakeholder of this guide."
    ),
    "service-unknown": QT_TRANSLATE_NOOP("problems", "“{title}” has no service “{service}”."),
    "part-of-circle": QT_TRANSLATE_NOOP("problems", "“{title}” would be a part of itself."),
    "relationship-offered": QT_TRANSLATE_NOOP(
        "problems", "Only {provider} names “{service}” for {customer}; {customer} does not mention it."
    ),
    "relationship-expected": QT_TRANSLATE_NOOP(
        "problems", "Only {customer} names “{service}” from {provider}; {provider} does not mention it."
    ),
    "relationship-contradicted": QT_TRANSLATE_NOOP(
        "problems",
        "{provider} and {customer} differ on “{service}” ({point}): one says “{offered}”, the other “{expected}”.",
    ),
    "service-point": QT_TRANSLATE_NOOP("problems", "The service “{service}” does not say: {point}."),
    "department-point": QT_TRANSLATE_NOOP("problems", "“{title}” does not say: {point}."),
    "section-missing": QT_TRANSLATE_NOOP("problems", "“{title}” has no section “{heading}”."),
    "due-unreadable": QT_TRANSLATE_NOOP(
        "problems", "“due={value}” is no time. Known are working days (4, -5), weeks (2w) and months (3m)."
    ),
    "situation-without-sides": QT_TRANSLATE_NOOP(
        "problems", "“{title}” does not say between whom it happened; no department finds it among its situations."
    ),
    "situation-unrelated": QT_TRANSLATE_NOOP(
        "problems",
        "The situation is about {provider} and {customer}, but neither is named to do something for the other.",
    ),
    "situation-without-answer": QT_TRANSLATE_NOOP(
        "problems", "“{title}” has no answer: none of its headings is marked as one."
    ),
    "survey-minimum": QT_TRANSLATE_NOOP(
        "problems", "From fewer than {least} answers one could see who gave them; {least} count instead of {value}."
    ),
    "survey-scale": QT_TRANSLATE_NOOP(
        "problems", "A scale can go from 1 to 2 up to 1 to {most}; 1 to {usual} counts instead of {value}."
    ),
    "survey-without-questions": QT_TRANSLATE_NOOP("problems", "“{title}” asks no questions."),
    "survey-days": QT_TRANSLATE_NOOP(
        "problems", "The survey ends on {closes}, before it begins on {opens}; nobody can answer it."
    ),
    "survey-without-end": QT_TRANSLATE_NOOP(
        "problems", "The survey has no last day: it stays open, and its results are never shown."
    ),
    "survey-without-beginning": QT_TRANSLATE_NOOP("problems", "The survey has no first day: nobody can answer it."),
    "question-without-id": QT_TRANSLATE_NOOP("problems", "The question “{question}” has no id, and is not asked."),
    "question-id-twice": QT_TRANSLATE_NOOP(
        "problems", "Two questions have the id “{id}”; only the first one is asked."
    ),
    "question-without-text": QT_TRANSLATE_NOOP("problems", "The question “{id}” has no words."),
    "review-overdue": QT_TRANSLATE_NOOP("problems", "This page was to be looked over by {due} ({owner})."),
    "review-overdue:": QT_TRANSLATE_NOOP("problems", "This page was to be looked over by {due}."),
}

_MENDS: dict[str, Any] = {  # as the translation marker is typed
    "replace": QT_TRANSLATE_NOOP("mends", "Perhaps “{with}” is meant."),
    "add": QT_TRANSLATE_NOOP("mends", "Add “{key}”."),
    "say": QT_TRANSLATE_NOOP("mends", "Name it on the page “{page}”, too, or remove it here."),
    "rename": QT_TRANSLATE_NOOP("mends", "Give one of the two another id."),
    "look-over": QT_TRANSLATE_NOOP("mends", "Look it over and set a new date."),
}

_SEVERITIES: dict[str, Any] = {  # as the translation marker is typed
    "error": QT_TRANSLATE_NOOP("severities", "error"),
    "warning": QT_TRANSLATE_NOOP("severities", "warning"),
    "hint": QT_TRANSLATE_NOOP("severities", "hint"),
}

_ARCHIVES: dict[str, Any] = {  # as the translation marker is typed
    "damaged": QT_TRANSLATE_NOOP("errors", "The file “{name}” is damaged or is no guide in one file."),
    "encrypted": QT_TRANSLATE_NOOP("errors", "The file “{name}” is protected by a password."),
    "too_large": QT_TRANSLATE_NOOP("errors", "The file “{name}” would unpack to more than a guide can be."),
    "too_many": QT_TRANSLATE_NOOP("errors", "The file “{name}” holds more files than a guide can have."),
    "no_pages": QT_TRANSLATE_NOOP("errors", "The file “{name}” holds no pages."),
    "unreadable": QT_TRANSLATE_NOOP("errors", "The file “{name}” cannot be read."),
    "method": QT_TRANSLATE_NOOP(
        "errors", "The file “{name}” is packed in a way that Lotse does not know; please pack it as a plain zip."
    ),
    "link": QT_TRANSLATE_NOOP("errors", "The file “{name}” holds a link to somewhere else: “{member}”."),
    "double": QT_TRANSLATE_NOOP(
        "errors", "The file “{name}” holds two files that some systems take for one: “{member}”."
    ),
    "name": QT_TRANSLATE_NOOP("errors", "The file “{name}” holds a file name that is not allowed: “{member}”."),
}

_STORES: dict[str, Any] = {  # as the translation marker is typed
    "checklists": QT_TRANSLATE_NOOP("stores", "Checklists and ticks"),
    "notes": QT_TRANSLATE_NOOP("stores", "Notes"),
    "reading": QT_TRANSLATE_NOOP("stores", "Pages read"),
    "people": QT_TRANSLATE_NOOP("stores", "My people"),
    "drafts": QT_TRANSLATE_NOOP("stores", "Drafts of pages"),
    "outbox": QT_TRANSLATE_NOOP("stores", "What waits to be sent to colleagues"),
    "talk": QT_TRANSLATE_NOOP("stores", "Drafts for colleagues, surveys answered and self-checks"),
    "training": QT_TRANSLATE_NOOP("stores", "Training"),
    "settings": QT_TRANSLATE_NOOP("stores", "Settings"),
}

_RECOVERIES: dict[str, Any] = {  # as the translation marker is typed
    "backup": QT_TRANSLATE_NOOP(
        "errors",
        "{what}: the file was damaged or gone. The state before the last change was taken; that change may be missing.",
    ),
    "records": QT_TRANSLATE_NOOP(
        "errors",
        "{what}: the file was damaged. All that is sound was taken over; single entries may be missing, or be as they "
        "were before the last change.",
    ),
    "nothing": QT_TRANSLATE_NOOP(
        "errors", "{what}: the file was damaged, and nothing in it could be read. It begins anew."
    ),
}

_NAMES: dict[str, Any] = {  # as the translation marker is typed
    "empty": QT_TRANSLATE_NOOP("errors", "A page needs a name."),
    "outside": QT_TRANSLATE_NOOP("errors", "“{path}” would lie outside the guide. Please choose a folder in it."),
    "reserved": QT_TRANSLATE_NOOP(
        "errors",
        "Windows keeps the name “{path}” for itself; the guide could not be opened there. Please choose another.",
    ),
    "characters": QT_TRANSLATE_NOOP(
        "errors",
        "“{path}” has characters that some systems do not allow in names. Letters, digits and hyphens are safe.",
    ),
    "too_long": QT_TRANSLATE_NOOP("errors", "The name “{path}” is too long. Please choose a shorter one."),
    "hidden": QT_TRANSLATE_NOOP(
        "errors", "“{path}” begins with a dot, and would be hidden. Please choose another name."
    ),
    "taken": QT_TRANSLATE_NOOP("errors", "There is a page “{path}” already, or one that some systems take for it."),
    "ending": QT_TRANSLATE_NOOP("errors", "The name of a page's file ends with “.md”."),
    "home": QT_TRANSLATE_NOOP("errors", "The guide's own first page stays where it is."),
}

_FILES: dict[str, Any] = {  # as the translation marker is typed
    "too_large": QT_TRANSLATE_NOOP("errors", "The file “{name}” is too large for a guide: at most {megabytes} MB."),
    "kind": QT_TRANSLATE_NOOP("errors", "Files like “{name}” are not put into a guide; documents and pictures are."),
    "unreadable": QT_TRANSLATE_NOOP("errors", "The file “{name}” cannot be read."),
    "not_a_picture": QT_TRANSLATE_NOOP("errors", "The file “{name}” is no picture that Lotse can show."),
}

_EXPORTS: dict[str, Any] = {  # as the translation marker is typed
    "missing": QT_TRANSLATE_NOOP(
        "errors", "This folder holds no export of Lotse: “{path}” is not there. Nothing was taken over."
    ),
    "unreadable": QT_TRANSLATE_NOOP("errors", "“{path}” is damaged or cannot be read. Nothing was taken over."),
    "newer": QT_TRANSLATE_NOOP(
        "errors", "“{path}” was exported by a newer Lotse. Nothing was taken over; please update Lotse."
    ),
}


def no_window(packages: list[str]) -> str:
    """Why the program cannot show a window: packages that are missing, or else a screen."""
    if packages:
        sentence = QCoreApplication.translate("errors", "To show a window Lotse needs: sudo apt install {packages}")
        return sentence.format(packages=" ".join(packages))
    return QCoreApplication.translate("errors", "There is no screen that Lotse could show a window on.")


def severity(name: str) -> str:
    """How bad a problem is, in one word."""
    return QCoreApplication.translate("severities", _SEVERITIES[name])


def problem(of: "Problem") -> str:
    """What is wrong, in one sentence."""
    return fault(of.code, of.fields)


def fault(code: str, fields: Mapping[str, str]) -> str:
    """What is wrong, from a code of `content.check` and its fields."""
    finer = {
        "header-type": "expected",
        "header-unreadable": "reason",
        "encoding": "encoding",
        "review-overdue": "owner",
    }
    key = f"{code}:{fields.get(finer[code], '')}" if code in finer else code
    sentence = QCoreApplication.translate("problems", _PROBLEMS.get(key) or _PROBLEMS[code])
    return sentence.format_map(_spoken(fields))


def page_fault(of: "Fault") -> str:
    """What is wrong with the page that is being read."""
    return fault(of.code, of.fields)


def mend(of: "Mend") -> str:
    """What would solve a problem, in one sentence."""
    return QCoreApplication.translate("mends", _MENDS[of.code]).format_map(_spoken(of.fields))


def _spoken(fields: Mapping[str, str]) -> dict[str, str]:
    """Fields as a person says them: points in words, dates in the language's own form."""
    spoken = dict(fields)
    if "point" in spoken:
        spoken["point"] = point_word(spoken["point"])
    if "key" in spoken:
        spoken["key"] = point_word(spoken["key"])
    for key in ("due", "opens", "closes"):
        if key in spoken:
            spoken[key] = day(date.fromisoformat(spoken[key]))
    return spoken


def day(of: date) -> str:
    """A date in the form of the language."""
    return QLocale().toString(QDate(of.year, of.month, of.day), QLocale.FormatType.ShortFormat)


def home_stays() -> str:
    """Why the guide's own page is neither moved nor deleted."""
    return QCoreApplication.translate("errors", _NAMES["home"])


def error(of: Exception) -> str:
    """What happened, what is safe and what to do, for an expected error."""
    from content.frontmatter import HeaderUnreadable  # what reads headers is not loaded for a first page

    match of:
        case GuideMissing():
            text = QCoreApplication.translate(
                "errors",
                "The guide's folder “{path}” is not there. Perhaps a drive is not connected or the folder was moved.",
            )
        case GuideUnreadable():
            text = QCoreApplication.translate(
                "errors", "The guide's folder “{path}” cannot be opened: {reason}. Nothing in it was changed."
            )
        case PageUnreadable():
            text = QCoreApplication.translate(
                "errors", "The page “{path}” cannot be read: {reason}. The rest of the guide can."
            )
        case ChangedElsewhere():
            text = QCoreApplication.translate(
                "errors", "The page “{path}” was changed by somebody else meanwhile. Nothing was written over."
            )
        case NameRefused():
            sentence = QCoreApplication.translate("errors", _NAMES.get(of.reason, _NAMES["characters"]))
            return sentence.format(path=of.path)
        case TargetNotEmpty():
            text = QCoreApplication.translate(
                "errors", "The folder “{path}” is not empty. Nothing was written there; please choose another one."
            )
        case GuideUnwritable():
            text = QCoreApplication.translate(
                "errors", "Nothing could be written to “{path}”: {reason}. What was there before is unchanged."
            )
        case HeaderUnreadable():
            text = QCoreApplication.translate(
                "errors",
                "What stands above the text of the page cannot be read from line {line} on, so nothing was changed. "
                "Please mend that first.",
            )
            return text.format(line=of.line)
        case FileRefused():
            return QCoreApplication.translate("errors", _FILES[of.reason]).format(name=of.name, megabytes=of.megabytes)
        case ArchiveRefused():
            text = QCoreApplication.translate("errors", _ARCHIVES.get(of.reason, _ARCHIVES["name"]))
            text += " " + QCoreApplication.translate("errors", "Nothing was unpacked.")
            return text.format(name=of.path.name, member=of.member)
        case _:
            text = _storage_error(of)
    return text.format(path=getattr(of, "path", ""), reason=getattr(of, "reason", ""))


def _storage_error(of: Exception) -> str:
    """The sentence about what the person keeps, its fields still open."""
    match of:
        case StoreUnwritable(reason=""):
            return QCoreApplication.translate(
                "errors", "“{path}” cannot be written now. What was kept before is safe; the change is lost at the end."
            )
        case StoreUnwritable():
            return QCoreApplication.translate(
                "errors",
                "“{path}” could not be written: {reason}. What was kept before is safe; the change is lost at the end.",
            )
        case StoreUnreadable():
            return QCoreApplication.translate(
                "errors", "“{path}” cannot be read: {reason}. It was left untouched, and nothing is kept in it for now."
            )
        case StoreNewer():
            return QCoreApplication.translate(
                "errors",
                "“{path}” was written by a newer Lotse. It was left untouched, and nothing is kept in it for now; "
                "please update Lotse.",
            )
        case ProfileInUse():
            return QCoreApplication.translate(
                "errors",
                "Another window of Lotse is open and has “{path}”. Nothing can be kept from this one; please go on in "
                "the other.",
            )
        case ArchiveUnusable():
            return QCoreApplication.translate("errors", _EXPORTS[of.reason])
        case _:
            raise of


def recovery(of: "Recovery") -> str:
    """What became of a damaged store: what happened, what may be missing, and where the damaged file lies."""
    what = _STORES.get(of.path.stem)
    name = QCoreApplication.translate("stores", what) if what else of.path.name
    sentences = [QCoreApplication.translate("errors", _RECOVERIES[of.kept]).format(what=name)]
    if of.aside:
        where = QCoreApplication.translate("errors", "Nothing was thrown away; the damaged file is here: {paths}")
        sentences.append(where.format(paths=", ".join(str(path) for path in of.aside)))
    return " ".join(sentences)
