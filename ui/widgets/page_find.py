"""Finding in a page: where a text stands in its document, and which of these places is shown."""

from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from ui.widgets.page_document import PageDocument

_MOST_HITS = 1000


class PageFind:
    """The places where texts stand in one document, in any case, if wanted as whole words; none for no text."""

    def __init__(self, page: PageDocument, *texts: str, whole: bool = False) -> None:
        self._page = page
        self._flags = QTextDocument.FindFlag.FindWholeWords if whole else QTextDocument.FindFlag(0)
        found = [hit for text in texts for hit in self._places(text)]
        self.hits: list[QTextCursor] = sorted(found, key=QTextCursor.selectionStart)[:_MOST_HITS]
        self.at = -1  # the hit that is shown

    def _places(self, text: str) -> Iterator[QTextCursor]:
        found = self._page.find(text, 0, self._flags) if text else QTextCursor()
        for _ in range(_MOST_HITS):
            if found.isNull():
                return
            yield found
            found = self._page.find(text, found, self._flags)

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


def passage_position(page: PageDocument, text: str) -> int | None:
    """Where the passage begins that says a text and the least besides; None where none says it."""
    best: tuple[int, int] | None = None
    found = page.find(text) if text else QTextCursor()
    for _ in range(_MOST_HITS):
        if found.isNull():
            break
        block = found.block()
        best = min(filter(None, (best, (block.length(), block.position()))))
        found = page.find(text, found)
    return best[1] if best else None
