"""What a person did to their own data, and how it is taken back: the last first."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

_KEPT = 100  # steps


class Undo(QObject):
    """Takes back what was done since the start."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: deque[tuple[str, Callable[[], object]]] = deque(maxlen=_KEPT)
        self._last = ""  # what the last step was about

    @property
    def what(self) -> str:
        """What would be taken back, in words; nothing where there is nothing."""
        return self._steps[-1][0] if self._steps else ""

    def did(self, what: str, take_back: Callable[[], object], about: str = "") -> None:
        """Remember what was done, as a person calls it, and how to take it back.

        Steps that follow on each other and are `about` the same thing are one: words that were kept while they were
        written.
        """
        if not (about and about == self._last and self._steps):
            self._steps.append((what, take_back))
        self._last = about
        self.changed.emit()

    def undo(self) -> str:
        """Take the last step back and return what it was."""
        if not self._steps:
            return ""
        what, take_back = self._steps.pop()
        self._last = ""
        take_back()
        self.changed.emit()
        return what

    def clear(self) -> None:
        """Another guide is open, or the data are others: what was done cannot be taken back any more."""
        if self._steps:
            self._steps.clear()
            self.changed.emit()
