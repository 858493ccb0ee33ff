"""Versions of a page without a window: shown, and one of them brought back. Qt Core only, for the words."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from content.errors import ContentError
from content.library import Guide
from ui import messages
from ui.console import WIDEST, indexed_guide, print_json, printable, profile_folder, spoken

if TYPE_CHECKING:  # a command loads what it needs when it runs
    from content.history import Action, History, Version
    from storage.settings import Values

SHOWN_ID = 10  # letters of a version's id: enough to name it by
LEAST_ID = 4


def history(folder: Path, page: str, profile: Path | None, language: str, as_json: bool) -> int:
    """Print the versions of a page, newest first; 1 where there is none, 2 where there is no guide."""
    app = spoken(language)
    guide = indexed_guide(folder)
    if guide is None:
        return 2
    from content.history import History

    kept = History(guide.root, _settings(profile).device or _NO_DEVICE)
    try:
        _, versions = _versions(guide, kept, page)
    except ContentError as error:
        sys.stderr.write(messages.error(error) + "\n")
        return 2
    _tell_set_aside(kept)
    if as_json:
        print_json([_record(version) for version in versions])
    elif versions:
        sys.stdout.writelines(line + "\n" for line in _lines(versions))
    else:
        nothing = QCoreApplication.translate("commands", "No version of “{page}” is kept in “{guide}”.")
        sys.stderr.write(printable(nothing.format(page=page, guide=guide.info.name)) + "\n")
    del app
    return 0 if versions else 1


def restore(folder: Path, page: str, version: str, profile: Path | None, language: str) -> int:
    """Make a page what it was in a version, as a new version; also a page that was deleted.

    1 where there is no such version, 2 where there is no guide, or it cannot be written.
    """
    app = spoken(language)
    guide = indexed_guide(folder)
    if guide is None:
        return 2
    settings = _settings(profile)
    try:
        said, done = _restore(guide, page, version, settings.device or _NO_DEVICE, settings.name)
    except ContentError as error:
        sys.stderr.write(messages.error(error) + "\n")
        return 2
    (sys.stdout if done else sys.stderr).write(printable(said) + "\n")
    del app
    return 0 if done else 1


_NO_DEVICE = "commands"  # writes where the window, which names the device, was never open


def _settings(profile: Path | None) -> "Values":
    """What the window's settings say; they are only read."""
    from storage.profile import Profile

    kept = Profile(profile.absolute() if profile else profile_folder())
    kept.read()
    try:
        return kept.settings.values
    finally:
        kept.close()


def _versions(guide: Guide, kept: "History", page: str) -> "tuple[str, list[Version]]":
    """The path of a page that is there, or was there once, and its versions."""
    there = guide.named(page.removesuffix(".md")) or guide.named(page)
    if there:
        return there.path, kept.versions(there.path)
    stem = page.strip("/").removesuffix(".md")
    for path in (f"{stem}.md", f"{stem}/index.md"):
        if versions := kept.versions(path):
            return path, versions
    return f"{stem}.md", []


def _restore(guide: Guide, page: str, wanted: str, device: str, who: str) -> tuple[str, bool]:
    """What became of it, in a sentence, and whether the page is now what it was."""
    from content.history import Action
    from content.steps import Change, Steps
    from content.writing import current, digest

    steps = Steps(guide.root, device)
    path, versions = _versions(guide, steps.history, page)
    _tell_set_aside(steps.history)
    found = [version for version in versions if len(wanted) >= LEAST_ID and version.id.startswith(wanted.lower())]
    if len(found) != 1:
        none = QCoreApplication.translate("commands", "No single version of “{page}” is called “{version}”.")
        return none.format(page=page, version=wanted), False
    data = steps.history.text(found[0].id, found[0].path)
    now = current(guide.root, path)
    change = Change(path, data, None if now is None else digest(now))
    step = steps.apply([change], who, datetime.now(UTC), action=Action.RESTORED)
    if not step.version:
        same = QCoreApplication.translate("commands", "“{path}” is as it was in version {version}.")
        return same.format(path=path, version=found[0].id[:SHOWN_ID]), True
    back = QCoreApplication.translate("commands", "“{path}” is again as it was in version {version} of {when}.")
    return back.format(path=path, version=found[0].id[:SHOWN_ID], when=_when(found[0])), True


def _tell_set_aside(kept: "History") -> None:
    if kept.set_aside:
        said = QCoreApplication.translate(
            "commands", "The versions were damaged. They were put aside as {folder}, and new ones are begun."
        )
        sys.stderr.write(printable(said.format(folder=kept.set_aside)) + "\n")


def _when(version: "Version") -> str:
    return version.when.astimezone().strftime("%Y-%m-%d %H:%M")


def _lines(versions: "list[Version]") -> Iterator[str]:
    """A version: its id, when, what, who, and what was said of it."""
    rows = [(action_word(version.action), printable(version.who)) for version in versions]
    actions = max(len(action) for action, _ in rows)
    names = min(max(len(name) for _, name in rows), WIDEST)
    for version, (action, name) in zip(versions, rows, strict=True):
        note = printable(version.note)
        if version.moved_from:
            note = " ".join(filter(None, [f"{printable(version.moved_from)} → {printable(version.path)}", note]))
        yield f"{version.id[:SHOWN_ID]}  {_when(version)}  {action:<{actions}}  {name:<{names}}  {note}".rstrip()


def action_word(action: "Action") -> str:
    """What gave rise to a version, in a word or two."""
    match action.value:
        case "created":
            return QCoreApplication.translate("Versions", "created")
        case "renamed":
            return QCoreApplication.translate("Versions", "renamed")
        case "deleted":
            return QCoreApplication.translate("Versions", "deleted")
        case "restored":
            return QCoreApplication.translate("Versions", "restored")
        case "undone":
            return QCoreApplication.translate("Versions", "undone")
        case "found":
            return QCoreApplication.translate("Versions", "found")
        case _:
            return QCoreApplication.translate("Versions", "saved")


def _record(version: "Version") -> dict[str, Any]:
    return {
        "id": version.id,
        "path": version.path,
        "when": version.when.isoformat(),
        "who": version.who,
        "note": version.note,
        "action": version.action.value,
        "moved_from": version.moved_from,
    }
