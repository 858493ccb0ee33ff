"""A question in words and, below it, what answers it."""

from typing import Any, TypeAlias

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.home_card import give_role, plain_label
from ui.widgets.note_fields import NoteWords

Answer: TypeAlias = "str | bool | list[str]"  # as it stands in a header; empty where nothing is said

REST = 300  # milliseconds without a key after which what is typed counts
_GAP = 4  # pixels between a question and its answer
_MOST_LINES = 8  # of a text; longer ones are scrolled


class Field(QWidget):
    """One value of a header. What is typed is told once typing rests or the field is left; a choice is told at once.

    Whoever derives from it puts what answers the question into `column` by `ask`, tells what the person does by `typed`
    or `chosen`, and says in `answer` and `_show` how an answer looks.
    """

    changed = Signal(object)  # an Answer, by the person

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self._told: Answer = ""  # as the page has it, as far as it is known here
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.flush)
        self.label = plain_label(question, "muted")
        self.note = plain_label("", "small")
        self.note.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(_GAP)
        self.column.addWidget(self.label)
        self.column.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    # for whoever shows it

    def show_answer(self, answer: Answer) -> None:
        """Show what the page says. What is being typed stays, and so does the caret."""
        self._told = answer
        if not self._rest.isActive() and answer != self.answer():
            self._show(answer)

    def flush(self) -> None:
        """Tell what was typed, without waiting for a rest."""
        self._rest.stop()
        answer = self.answer()
        if answer != self._told:
            self._told = answer
            self.changed.emit(answer)

    def answer(self) -> Answer:
        """What the field says now."""
        raise NotImplementedError

    def set_question(self, question: str) -> None:
        """Ask something else."""
        self.question = question
        self.label.setText(question)
        if proxy := self.focusProxy():
            proxy.setAccessibleName(question)

    def set_default(self, text: str) -> None:
        """What holds where nothing is said: shown in grey."""

    def tell(self, note: str, role: str = "small") -> None:
        """Say something below the answer, such as that the standard asks for it; nothing hides it.

        `role`: small, signal or error.
        """
        give_role(self.note, "role", role)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        if proxy := self.focusProxy():
            proxy.setAccessibleDescription(note)

    # for those who derive

    def ask(self, widget: QWidget, *beside: QWidget) -> None:
        """Put `widget`, which answers the question, below it, and others beside."""
        widget.setAccessibleName(self.question)
        self.label.setBuddy(widget)
        self.setFocusProxy(widget)
        place = self.column.count() - 1
        if not beside:
            self.column.insertWidget(place, widget)
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(widget, 1)
        for other in beside:
            row.addWidget(other)
        self.column.insertLayout(place, row)

    def typed(self) -> None:
        """The person typed: it counts once they rest."""
        self._rest.start()

    def chosen(self) -> None:
        """The person chose: it counts at once."""
        self.flush()

    def _show(self, answer: Answer) -> None:
        """Show another answer, without telling it."""
        raise NotImplementedError


class LineField(Field):
    """One line of text. Blanks at its ends do not count."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.edit = QLineEdit()
        self.edit.textEdited.connect(self.typed)
        self.edit.editingFinished.connect(self.flush)
        self.ask(self.edit)

    def answer(self) -> str:
        """The line."""
        return self.edit.text().strip()

    def set_default(self, text: str) -> None:
        """What holds where nothing is said."""
        self.edit.setPlaceholderText(text)

    def _show(self, answer: Answer) -> None:
        self.edit.setText(_text(answer))
        if not self.edit.hasFocus():
            self.edit.setCursorPosition(0)


class TextField(Field):
    """Text that is as high as it is long; Tab leaves it.

    A sentence or two: Enter goes on to what is asked next. With `paragraphs` it begins a new line.
    """

    def __init__(self, question: str, paragraphs: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.edit = GrowingText(paragraphs)
        self.edit.typed.connect(self.typed)
        self.edit.left.connect(self.flush)
        self.ask(self.edit)

    def answer(self) -> str:
        """The text."""
        return self.edit.toPlainText().strip()

    def set_default(self, text: str) -> None:
        """What holds where nothing is said."""
        self.edit.setPlaceholderText(text)

    def _show(self, answer: Answer) -> None:
        self.edit.show_text(_text(answer))


class GrowingText(NoteWords):
    """As high as its lines, up to a limit."""

    typed = Signal()
    left = Signal()

    def __init__(self, paragraphs: bool) -> None:
        super().__init__(1)
        self._paragraphs, self._showing = paragraphs, False
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.document().setDocumentMargin(1)  # as high as a line of a `QLineEdit`
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self.textChanged.connect(self._tell)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._showing = True
        self.setPlainText(text)
        self._showing = False

    def _tell(self) -> None:
        if not self._showing:
            self.typed.emit()

    def _fit(self) -> None:
        lines = 0
        block = self.document().firstBlock()
        while block.isValid() and lines <= _MOST_LINES:
            self.blockBoundingRect(block)  # breaks its lines: what was not seen yet counts as one
            lines += max(1, block.layout().lineCount())
            block = block.next()
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > _MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        self.setFixedHeight(self._height(min(lines, _MOST_LINES)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, where there are no paragraphs."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._paragraphs:
            self.left.emit()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted; in one line where there are no paragraphs."""
        if self._paragraphs:
            super().insertFromMimeData(source)
        else:
            self.insertPlainText(" ".join(source.text().split()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed counts."""
        super().focusOutEvent(event)
        self.left.emit()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, self._height(1))


def _text(answer: Any) -> str:
    return answer if isinstance(answer, str) else ""
