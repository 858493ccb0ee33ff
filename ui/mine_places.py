"""Where something that a person keeps belongs, and when it was, as the files of an export say it. Qt Core only."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from content.library import Guide
from ui.former_names import page_now


def place_heads() -> list[str]:
    """Heads of the columns that `place` fills."""
    return [QCoreApplication.translate("Mine", "Guide"), QCoreApplication.translate("Mine", "Page")]


def place(guides: Mapping[str, Guide], key: str, page: str) -> list[str]:
    """The guide and the page."""
    return [guide_name(guides, key), page_name(guides, key, page)]


def guide_name(guides: Mapping[str, Guide], key: str) -> str:
    """What a guide is called; its id where it is not open."""
    return guides[key].info.name if key in guides else key


def page_name(guides: Mapping[str, Guide], key: str, page: str) -> str:
    """The title of a page, also under an id that it had before; its id where it is not known."""
    guide = guides.get(key)
    known = page_now(guide, page) if guide else None
    return known.title if known else page


def time(at: datetime) -> str:
    """A moment on the wall, in a form that sorts."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
