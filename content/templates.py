"""What a new page begins with, by its kind.

What readers see of it is sensible as it stands, for many a page is saved long before it is finished. What the author
is asked stands in comments, which readers never see.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from content.header import LANGUAGES
from content.page import Kind

_TEMPLATES = Path(__file__).parent / "templates"
_STANDARD = Path(__file__).parent / "guide" / "skeleton"  # the protocol that a new guide begins with


def new_page(kind: Kind, lang: str, title: str, id_: str = "", parties: Sequence[str] = ()) -> str:
    """Return the text of a new page in German (de) or English (any other language).

    `id_` is its id as a party or list; empty: its file's name. `parties` are ids: those whose list it is, the provider
    and the customer of a scenario, the department that a team is part of; other kinds do without.
    """
    from content.header_edit import set_value

    text = _template(kind, lang if lang in LANGUAGES else "en")
    shown = " ".join(title.split())
    text = set_value(text, ("title",), shown) if shown else text
    text = set_value(text, ("id",), id_) if id_ else text
    if kind is Kind.CHECKLIST and parties:
        text = set_value(text, ("for",), list(parties))
    elif kind is Kind.SCENARIO:
        for key, party in zip(("provider", "customer"), parties, strict=False):
            text = set_value(text, (key,), party)
    elif kind is Kind.DEPARTMENT and parties:
        text = set_value(text, ("part_of",), parties[0])
    return text


@cache
def _template(kind: Kind, lang: str) -> str:
    place = _STANDARD / lang / "serviceprotokoll.md" if kind is Kind.STANDARD else _TEMPLATES / lang / f"{kind}.md"
    return place.read_text(encoding="utf-8")
