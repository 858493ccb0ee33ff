"""Files that belong to a guide beside its pages: forms, sheets, plans. Programs are not among them."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from content.errors import FileRefused
from content.links import is_attachment
from content.page_names import fit_path

_MEGABYTES = 20
MOST_BYTES = _MEGABYTES * 1024**2


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file as it goes into a guide."""

    name: str  # without a folder
    data: bytes


def attachment(path: Path, taken: Iterable[str]) -> Attachment:
    """A file with a name that every system takes, not among those that are `taken`. Raises `FileRefused`."""
    if not is_attachment(path.name):
        raise FileRefused(path.name, "kind", _MEGABYTES)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise FileRefused(path.name, "too_large", _MEGABYTES)
        data = path.read_bytes()
    except OSError as error:
        raise FileRefused(path.name, "unreadable", _MEGABYTES) from error
    ending = path.suffix.casefold()
    stems = [re.sub(rf"{re.escape(ending)}$", ".md", unicodedata.normalize("NFC", name).casefold()) for name in taken]
    return Attachment(fit_path("", path.stem, stems).removesuffix(".md") + ending, data)
