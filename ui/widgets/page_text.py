"""The words of a page, and where each of them stands in the document."""

from bisect import bisect_left


class PageText:
    """Plain text as Python counts it, beside positions as Qt counts them: a character beyond U+FFFF takes two there."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._wide = [] if max(text, default="") <= "\uffff" else [at for at, one in enumerate(text) if one > "\uffff"]
        self._wide_positions = [at + before for before, at in enumerate(self._wide)]

    def position(self, offset: int) -> int:
        """Return the position in the document that an offset in the text stands for."""
        return offset + bisect_left(self._wide, offset)

    def offset(self, position: int) -> int:
        """Return the offset in the text that a position in the document stands for."""
        return position - bisect_left(self._wide_positions, position)
