"""What a page's file may be called, on this system and on all others that a guide may come to."""

import unicodedata
from collections.abc import Iterable
from itertools import count
from pathlib import PurePosixPath

from content.errors import NameRefused
from content.files import folder_name
from content.library import DIALOG, FOLDER_PAGES, page_id

MAX_PART = 120  # bytes of a file's or folder's name
MAX_PATH = 240  # bytes of a path within a guide
MAX_SLUG = 60  # bytes of the name that is made of a title

_UNREACHABLE = frozenset("#[]")  # in names that a link could not hold
_FORBIDDEN = frozenset('<>:"|?*')  # in names on Windows, beside what separates folders
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l"})


def fit_path(folder: str, title: str, taken: Iterable[str]) -> str:
    """A file in `folder` ("" for the root) for a page of this title: lower case, letters, digits and hyphens.

    It is like no path in `taken`, also on systems that do not tell cases apart, and gives an id of its own.
    """
    name = _slug(title) or "page"
    prefix = f"{folder.strip('/')}/" if folder.strip("/") else ""
    others = {fold(form) for path in taken for form in (path, page_id(path))}
    stand_for_folder = {fold(page) for page in FOLDER_PAGES}
    for number in count(1):
        stem = name if number == 1 else f"{name}-{number}"
        path = f"{prefix}{stem}.md"
        free = {fold(path), fold(page_id(path))}.isdisjoint(others) and fold(stem) not in stand_for_folder
        if free and folder_name(f"{stem}.md") == f"{stem}.md":
            break
    return path


def check_path(path: str, taken: Iterable[str]) -> None:
    """Raise `NameRefused` where a new page cannot be called that, on any system. `taken`: the paths of all others."""
    reason = _harm(unicodedata.normalize("NFC", path)) or ("taken" if _is_taken(path, list(taken)) else "")
    if reason:
        raise NameRefused(path, reason)


def fold(path: str) -> str:
    """One form of all names that some disk takes for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def leads_out(path: str) -> bool:
    """Whether a path does not go down from a guide's folder, on some system."""
    absolute = path.startswith("/") or path[1:2] == ":" or "\\" in path
    return absolute or not {".", ".."}.isdisjoint(path.split("/"))


def _slug(title: str) -> str:
    spelled = unicodedata.normalize("NFC", title).lower().translate(_SPELLED)
    plain = "".join(c for c in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(c))
    name = "-".join("".join(c if c.isalnum() else " " for c in unicodedata.normalize("NFC", plain)).split())
    if len(name.encode()) <= MAX_SLUG:
        return name
    cut = name.encode()[: MAX_SLUG + 1].decode(errors="ignore")
    return cut.rpartition("-")[0] or cut[:-1]


def _folders(path: str) -> list[str]:
    return [str(folder) for folder in PurePosixPath(unicodedata.normalize("NFC", path)).parents][:-1]


def _is_taken(path: str, taken: list[str]) -> bool:
    """Whether a path, or a folder in it, is like another one without being it; also where both give one id."""
    files = {fold(form) for file in taken for form in (file, page_id(file))}
    if fold(path) in files or fold(page_id(path)) in files:
        return True
    folded = {fold(file) for file in taken}
    alike: dict[str, set[str]] = {}
    for folder in {folder for file in taken for folder in _folders(file)}:
        alike.setdefault(fold(folder), set()).add(folder)
    return fold(path) in alike or any(
        fold(folder) in folded or folder not in alike.get(fold(folder), {folder}) for folder in _folders(path)
    )


def _harm(path: str) -> str:
    """Why no page should be called that, or an empty text. The path is in NFC."""
    parts = path.split("/")
    if not path.strip() or not parts[-1].removesuffix(".md").strip():
        return "empty"
    if leads_out(path):
        return "outside"
    if not all(part.strip() for part in parts):
        return "empty"
    if not path.endswith(".md"):
        return "ending"
    if any(part.startswith(".") for part in parts):
        return "hidden"
    if not path.isprintable() or any(c in _FORBIDDEN or c in _UNREACHABLE for c in path):
        return "characters"
    if len(path.encode()) > MAX_PATH or any(len(part.encode()) > MAX_PART for part in parts):
        return "too_long"
    for part in parts:
        fit = folder_name(part)
        if fit != part:
            return "reserved" if fit == f"_{part}" else "characters"
    return "reserved" if parts[0].lower() == DIALOG else ""
