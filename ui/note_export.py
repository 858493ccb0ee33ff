"""Notes as Markdown files, to be read with any program."""

import json
import os
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from content.library import Guide
from storage.atomic import create
from storage.models import Note
from ui.note_places import note_page

_LONGEST = 48  # letters of a name that come from the note
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
# What YAML does not take as it stands, though JSON does.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "a", "ł": "l", "đ": "d"})


def export_files(notes: Iterable[Note], guide: Guide | None) -> dict[str, str]:
    """Return a Markdown file for each note: its name, safe on every system and unlike all others, → its text."""
    files: dict[str, str] = {}
    for note in notes:
        title = _page_title(note, guide)
        stem = "-".join(filter(None, (f"{note.created:%Y-%m-%d}", _spelt(note.text) or _spelt(title) or "note")))
        name, number = stem, 1
        while f"{name}.md" in files:
            number += 1
            name = f"{stem}-{number}"
        files[f"{name}.md"] = _markdown(note, title)
    return files


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder: all of them or none, readable by the person alone.

    Raises `FileExistsError` where one is there already, which stays as it is, and `OSError` where one cannot be
    written.
    """
    for name in files:
        if os.path.lexists(folder / name):
            raise FileExistsError(str(folder / name))
    written: list[Path] = []
    try:
        for name, text in files.items():
            create(folder / name, text.encode("utf-8", "replace"))
            written.append(folder / name)
    except OSError:
        for path in written:
            path.unlink(missing_ok=True)
        raise


def _markdown(note: Note, title: str) -> str:
    header = {
        "page": _quoted(title) if title else "",
        "tags": f"[{', '.join(_quoted(tag) for tag in note.tags)}]" if note.tags else "",
        "created": note.created.isoformat(timespec="seconds"),
        "changed": note.changed.isoformat(timespec="seconds"),
    }
    lines = ["---", *(f"{key}: {value}" for key, value in header.items() if value), "---", ""]
    if note.passage:
        lines += [f"> {line}".rstrip() for line in note.passage.exact.splitlines()] + [""]
    return "\n".join([*lines, note.text, ""] if note.text else lines)


def _page_title(note: Note, guide: Guide | None) -> str:
    page = note_page(guide, note) if guide else None
    return page.title if page else note.page_title or note.page


def _quoted(words: str) -> str:
    """A text as YAML reads it back."""
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(words, ensure_ascii=False))


def _spelt(words: str) -> str:
    """The beginning of a text in small letters and digits, which every system takes for a name."""
    line = words[: _LONGEST * 4].casefold().translate(_SPELT)
    plain = unicodedata.normalize("NFKD", line).encode("ascii", "ignore").decode()
    return _NOT_IN_NAMES.sub("-", plain).strip("-")[:_LONGEST].strip("-")
