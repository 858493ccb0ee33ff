"""The note on an item of a list: shown in a soft box, and written in its place."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from ui.list_words import breakable
from ui.widgets.note_fields import NoteWords

_PAUSE = 1500  # milliseconds without a key after which what is written is kept
_LINES = 3  # of an empty note's field
_MOST_LINES = 10  # more are scrolled
_SHOWN = 3000  # characters of a note that are shown in its box; all are there where it is written


class NoteField(NoteWords):
    """Where a note is written. Escape alone discards what was written; all other ways of leaving the field keep it."""

    written = Signal(str)  # the note so far; the field stays
    left = Signal(str, bool)  # the note, and whether a key was pressed, so that the focus is looked for

    def __init__(self, note: str, scale: float) -> None:
        super().__init__(_LINES)
        self._before, self._scale = note, scale
        self.setPlainText(note)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self.setPlaceholderText(self.tr("Ctrl+Enter keeps the note, Esc discards it."))
        self.textChanged.connect(self._fit)
        self._fit()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.written.emit(self.note))
        self.textChanged.connect(self._pause.start)

    @property
    def note(self) -> str:
        """What is written now."""
        return self.toPlainText().strip()

    def _fit(self) -> None:
        lines = min(max(self.document().blockCount() + 1, _LINES), _MOST_LINES)
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * lines + 20 * self._scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps, Escape discards."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit(self.note, True)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit(self._before, True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the note; while another window or a menu is in front, the field stays."""
        super().focusOutEvent(event)
        if event.reason() is Qt.FocusReason.ActiveWindowFocusReason:
            self.written.emit(self.note)
        elif event.reason() is not Qt.FocusReason.PopupFocusReason and self.isVisible():
            self.left.emit(self.note, False)

    def hideEvent(self, event: QHideEvent) -> None:
        """The screen is left, or the program ends."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.left.emit(self.note, False)


class NoteCard(QFrame):
    """A note in a soft box; a click asks to write it."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "neutral")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self._text)

    def show_note(self, note: str) -> None:
        """Show what is noted, or how a very long note begins."""
        self._text.setText(breakable(_beginning(note)))
        self._text.setAccessibleName(note_words(note))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, wherever in the box."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


def note_words(note: str) -> str:
    """A note for those who hear it."""
    return QCoreApplication.translate("NoteCard", "Note: {text}").format(text=_beginning(note))


def _beginning(note: str) -> str:
    return note if len(note) <= _SHOWN else f"{note[:_SHOWN]} …"
