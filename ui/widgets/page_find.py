"""Finding in a page: where a text stands in its document, and which of these places is shown."""

from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.widgets.page_document import PageDocument

_MOST_HITS = 1000


class PageFind:
    """The places where texts stand in one document, in any case; none for no text."""

    def __init__(self, page: PageDocument, *texts: str) -> None:
        self._page = page
        found = [hit for text in texts for hit in self._places(text)]
        self.hits: list[QTextCursor] = sorted(found, key=QTextCursor.selectionStart)[:_MOST_HITS]
        self.at = -1  # the hit that is shown

    def _places(self, text: str) -> Iterator[QTextCursor]:
        found = self._page.find(text) if text else QTextCursor()
        for _ in range(_MOST_HITS):
            if found.isNull():
                return
            yield found
            found = self._page.find(text, found)

    @property
    def shown(self) -> QTextCursor | None:
        """The hit that is shown."""
        return self.hits[self.at] if self.at >= 0 else None

    def go_on(self, from_: int) -> None:
        """Show the first hit from a position in the document, or the first of all."""
        self.go_to(bisect_left(self.hits, from_, key=QTextCursor.selectionStart))

    def go_to(self, at: int) -> None:
        """Show a hit; they go round."""
        self.at = at % len(self.hits) if self.hits else -1

    def marks(self) -> list[QTextEdit.ExtraSelection]:
        """How the hits look."""
        return [self._mark(hit, at == self.at) for at, hit in enumerate(self.hits)]

    def _mark(self, hit: QTextCursor, now: bool) -> QTextEdit.ExtraSelection:
        theme, mark, look = self._page.theme, QTextEdit.ExtraSelection(), QTextCharFormat()
        look.setBackground(theme.colour("sea" if now else "mark"))
        look.setForeground(theme.colour("on_sea" if now else "ink"))
        look.setFontUnderline(theme.name == "contrast")
        mark.cursor, mark.format = hit, look
        return mark
