"""Several words or names, each as a chip that can be taken away."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolButton, QWidget

from ui.forms.field import Answer, Field
from ui.icons import icon
from ui.theme import Theme
from ui.widgets.flow import FlowLayout

_CROSS = 14  # pixels at normal text size
_MOST = 12  # chips that are shown at first
_LONGEST = 44  # letters that a chip shows


class Chip(QToolButton):
    """One of several, with a cross; Enter, Space, Delete or a click takes it away."""

    removed = Signal()

    def __init__(self, words: str, theme: Theme, scale: float) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        self.setText(shown.replace("&", "&&"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        size = round(_CROSS * scale)
        self.setIcon(icon("close", theme.colours.ink2, size))
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(words if shown != words else "")
        self.setAccessibleName(self.tr("{name}: take away").format(name=words))
        self.clicked.connect(self.removed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that take away."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if event.key() in keys:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class ChipLine(QLineEdit):
    """Where the next one is typed; Backspace in an empty line goes back to the chips."""

    back_requested = Signal()
    down_pressed = Signal()
    clicked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the line has no use for."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.back_requested.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)


class WordsField(Field):
    """Several words. Enter or a comma takes what is typed; leaving the field does so, too."""

    def __init__(self, question: str, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self._theme, self._scale = theme, scale
        self._words: list[str] = []
        self.chips: list[Chip] = []
        self.row = QWidget()
        self.row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(round(6 * scale), self.row)
        self.row.hide()
        self._all = False  # whether all are shown
        self.rest = QToolButton(self.row)
        self.rest.setProperty("kind", "chip")
        self.rest.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rest.clicked.connect(self.show_all)
        self.edit = ChipLine()
        self.edit.textEdited.connect(self._comma)
        self.edit.returnPressed.connect(self.take)
        self.edit.editingFinished.connect(self.flush)
        self.edit.back_requested.connect(self._to_last)
        self.edit.setPlaceholderText(self.tr("Add …"))
        self.ask(self.edit)
        self.column.insertWidget(1, self.row)

    def answer(self) -> list[str]:
        """All of them, in their order."""
        return list(self._words)

    def set_default(self, text: str) -> None:
        """What holds where nothing is said."""
        self.edit.setPlaceholderText(text or self.tr("Add …"))

    def flush(self) -> None:
        """Take what is typed, too."""
        self._take_typed()
        super().flush()

    def take(self) -> None:
        """Take what is typed."""
        self.flush()

    def words_of(self, word: str) -> str:
        """What a chip says."""
        return word

    def _comma(self, typed: str) -> None:
        if "," in typed or ";" in typed:
            self.flush()

    def _take_typed(self) -> None:
        typed = self.edit.text().replace(";", ",").split(",")
        self.edit.clear()
        new = [word.strip() for word in typed if word.strip()]
        if new:
            self.put([*self._words, *new])

    def _to_last(self) -> None:
        if self.chips:
            self.chips[-1].setFocus(Qt.FocusReason.BacktabFocusReason)

    def put(self, words: Sequence[str]) -> None:
        """Have these from now on, each once, as the person wants it; `flush` tells them."""
        self._show(list(dict.fromkeys(words)))

    def remove(self, word: str) -> None:
        """Take one away, as the person wants it."""
        self._show([other for other in self._words if other != word])
        self.edit.setFocus()
        self.chosen()

    def _show(self, answer: Answer) -> None:
        self._words = list(answer) if isinstance(answer, list) else []
        self._fill()

    def show_all(self) -> None:
        """Show every chip, however many there are."""
        self._all = True
        self._fill()
        self.chips[_MOST].setFocus()

    def _rest_chip(self, hidden: int) -> None:
        """A chip that shows those for which there are too many."""
        self.rest.setText(self.tr("Show %n more", "", hidden) if hidden > 1 else "")
        self.rest.setVisible(hidden > 1)
        self._flow.removeWidget(self.rest)
        self._flow.addWidget(self.rest)
        for one, other in pairwise([*self.chips, self.rest, self.edit]):
            QWidget.setTabOrder(one, other)

    def _fill(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        hidden = 0 if self._all else len(self._words) - _MOST
        for word in self._words[: _MOST if hidden > 1 else None]:
            chip = Chip(self.words_of(word), self._theme, self._scale)
            chip.removed.connect(lambda word=word: self.remove(word))
            self._flow.addWidget(chip)
            self.chips.append(chip)
        self._rest_chip(hidden)
        self.row.setVisible(bool(self.chips))
        self.row.updateGeometry()
