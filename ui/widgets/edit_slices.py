"""A very long text goes into the editor in slices: the window stays alive meanwhile, and one step takes it back."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

AT_ONCE = 100_000  # characters that are no wait
_SLICE = 40_000
_LONGEST_LINE = 10_000  # Qt takes quadratic time for lines that are much longer


class LongInsert(QObject):
    """Puts a `folded` text at a cursor, in place of what is selected. Begins when the event loop is reached."""

    finished = Signal()

    def __init__(self, cursor: QTextCursor, text: str, parent: QObject) -> None:
        super().__init__(parent)
        self._cursor, self._text, self._at = cursor, text, 0
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._put)
        self._next.start()

    def _put(self) -> None:
        end = self._at + _SLICE
        if end < len(self._text):
            end = self._text.rfind("\n", self._at, end) + 1 or end
        if self._at:
            self._cursor.joinPreviousEditBlock()
        else:
            self._cursor.beginEditBlock()
        self._cursor.insertText(self._text[self._at : end])
        self._cursor.endEditBlock()
        self._at = end
        if end >= len(self._text):
            self._next.stop()
            self.finished.emit()
            self.deleteLater()


def folded(text: str) -> str:
    """A text without lines that no editor can lay out: they are broken at blanks, which mean the same in Markdown."""
    if all(len(line) <= _LONGEST_LINE for line in text.split("\n")):
        return text
    done = []
    for whole in text.split("\n"):
        line = whole
        while len(line) > _LONGEST_LINE:
            blank = line.rfind(" ", _LONGEST_LINE // 2, _LONGEST_LINE)
            end = blank if blank > 0 else _LONGEST_LINE
            done.append(line[:end])
            line = line[end:].removeprefix(" ")
        done.append(line)
    return "\n".join(done)
