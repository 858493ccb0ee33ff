"""One place that two people wrote differently: both forms of it, and what is to become of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from content.merge import Choice, Piece
from ui.list_words import breakable
from ui.theme import Theme
from ui.widgets.flow import FlowLayout
from ui.word_marks import Spans, marked, marked_html

_LEAST, _MOST = 3, 14  # lines of one's own words that are seen at once


class ConflictPiece(QFrame):
    """Shows mine and the other form, with the words marked that differ. Nothing is chosen at first."""

    chosen = Signal()  # another choice, or other words of one's own

    def __init__(self, theme: Theme, piece: Piece, number: int, count: int, both: bool) -> None:
        """`number` of `count`, from 1; `both`: whether both forms may stand one after the other."""
        super().__init__()
        self._theme, self.piece = theme, piece
        place = self.tr("Place {number} of {count}").format(number=number, count=count)
        if piece.header:
            place = self.tr("Place {number} of {count}: among the page’s facts").format(number=number, count=count)
        self.setProperty("card", "true")
        self.setAccessibleName(place)
        heading = QLabel(place, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        heading.setProperty("role", "section")
        mine, theirs = marked(piece.mine, piece.theirs)
        self._mine = _Side(theme, self.tr("My version"), mine, self.tr("Nothing stands here any more."))
        self._theirs = _Side(theme, self.tr("The other version"), theirs, self.tr("Nothing stands here any more."))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(10)
        self._sides.addWidget(self._mine, 1)
        self._sides.addWidget(self._theirs, 1)
        self._radios: dict[object, QRadioButton] = {
            Choice.MINE: QRadioButton(self.tr("Take mine")),
            Choice.THEIRS: QRadioButton(self.tr("Take the other")),
            Choice.BOTH: QRadioButton(self.tr("Take both, one after the other")),
            str: QRadioButton(self.tr("Write it anew")),
        }
        self._own = _OwnWords(self.tr("{place}: own words").format(place=place))
        self._own.hide()
        self._begun = False  # own words were there before
        group, choices = QButtonGroup(self), QWidget()
        flow = FlowLayout(14, choices)
        for radio in self._radios.values():
            radio.setAccessibleDescription(place)
            group.addButton(radio)
            flow.addWidget(radio)
        self._radios[Choice.BOTH].setVisible(both)
        group.buttonClicked.connect(self._choose)
        self._own.textChanged.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addLayout(self._sides)
        column.addWidget(choices)
        column.addWidget(self._own)

    @property
    def choice(self) -> Choice | str | None:
        """What becomes of the place; None as long as nobody has chosen."""
        for choice, radio in self._radios.items():
            if radio.isChecked():
                return choice if isinstance(choice, Choice) else self._own.toPlainText()
        return None

    @property
    def first_choice(self) -> QRadioButton:
        """Where the keyboard comes in."""
        return next((radio for radio in self._radios.values() if radio.isChecked()), self._radios[Choice.MINE])

    def choose(self, choice: Choice | str) -> None:
        """Choose one of the forms, or own words."""
        if isinstance(choice, str):
            self._begun = True
            self._own.setPlainText(choice)
        self._radios[choice if isinstance(choice, Choice) else str].setChecked(True)
        self._show()

    def show_beside(self, beside: bool) -> None:
        """Show both forms side by side, or one below the other."""
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _choose(self, button: QRadioButton) -> None:
        if button is self._radios[str] and not self._begun:
            self._begun = True
            self._own.setPlainText(self.piece.mine or self.piece.theirs)
        self._show()

    def _show(self) -> None:
        choice = self.choice
        self._mine.show_taken(choice in (Choice.MINE, Choice.BOTH))
        self._theirs.show_taken(choice in (Choice.THEIRS, Choice.BOTH))
        self._own.setVisible(isinstance(choice, str))
        self.chosen.emit()


class _Side(QFrame):
    """One form of the place."""

    def __init__(self, theme: Theme, title: str, spans: Spans, nothing: str) -> None:
        super().__init__()
        self.setProperty("banner", "neutral")
        heading = QLabel(title, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        heading.setProperty("role", "strong")
        words = "".join(words for _, words in spans)
        self._text = QLabel(wordWrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setAccessibleName(title)
        if words.strip():
            self._text.setTextFormat(Qt.TextFormat.RichText)
            breaking = [(differs, breakable(part)) for differs, part in spans]
            mark = f'<u style="background-color:{theme.colours.mark}">'  # a line, too: colours are not seen by all
            self._text.setText(f'<p style="white-space:pre-wrap; margin:0">{marked_html(breaking, mark)}</p>')
            self._text.setAccessibleDescription(words)
        else:
            self._text.setTextFormat(Qt.TextFormat.PlainText)
            self._text.setProperty("role", "muted")
            self._text.setText(nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 9)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addWidget(self._text)
        column.addStretch(1)

    def show_taken(self, taken: bool) -> None:
        """Show whether this form is what holds."""
        kind = "sea" if taken else "neutral"
        if self.property("banner") != kind:
            self.setProperty("banner", kind)
            self.style().unpolish(self)
            self.style().polish(self)


class _OwnWords(QPlainTextEdit):
    """A field that is as high as what is written needs, up to a limit."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = max(_LEAST, min(_MOST, self.document().blockCount() + 1))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 24)
