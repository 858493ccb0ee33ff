"""The boxes of a page: what each shows, in its HTML and in the document that is read."""

import re
from collections.abc import Iterator, Mapping
from html import unescape

from PySide6.QtGui import QTextCursor

from ui.widgets.page_document import PageDocument

_BOX = re.compile(r'(<a href="(task:[^"<>]{1,1000})"[^<>]{0,200}><img src="check:)[a-z-]{1,20}(?=")')


def with_states(html: str, states: Mapping[str, str]) -> str:
    """Return a page's HTML with the boxes as told: href → `open`, `done` or `not-applicable`; others as they are."""
    return _BOX.sub(lambda box: box[1] + states[href] if (href := unescape(box[2])) in states else box[0], html)


class PageBoxes:
    """The boxes of one document. Only their pictures change: nothing around them is laid out anew."""

    def __init__(self, page: PageDocument) -> None:
        self._page = page
        self._places: dict[str, list[int]] = {}
        for href, position in _boxes(page):
            self._places.setdefault(href, []).append(position)

    def show(self, states: Mapping[str, str]) -> None:
        """Change those boxes that look different from what is told."""
        for href, state in states.items():
            for position in self._places.get(href, ()):
                cursor = QTextCursor(self._page)
                cursor.setPosition(position)
                cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
                picture = cursor.charFormat().toImageFormat()
                if picture.name() != f"check:{state}":
                    picture.setName(f"check:{state}")
                    cursor.setCharFormat(picture)


def _boxes(page: PageDocument) -> Iterator[tuple[str, int]]:
    """Where a box stands that is a link, with its href."""
    for block in page.blocks():
        if "\ufffc" not in block.text():
            continue
        pieces = block.begin()
        while not pieces.atEnd():
            fragment = pieces.fragment()
            shown = fragment.charFormat()
            if shown.isImageFormat() and shown.anchorHref().startswith("task:"):
                for position in range(fragment.position(), fragment.position() + fragment.length()):
                    yield shown.anchorHref(), position
            pieces += 1
