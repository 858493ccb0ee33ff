"""One situation to practise: what happened and the question, one's own answer, and only then how it went well."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from content.errors import PageUnreadable
from content.library import Guide
from content.page import Page
from content.situations import Situation, situation
from storage.models import Rating, Review
from ui.list_words import full_day
from ui.situation_html import situation_html
from ui.theme import Theme
from ui.training import day_of, words_place
from ui.training_words import between, happened_words, returns_words
from ui.widgets.flow import FlowLayout
from ui.widgets.home_card import plain_label
from ui.widgets.page_view import PageView
from ui.workspace import Workspace

COLUMN = 760  # pixels at normal text size: the widest that a situation becomes
_LINES, _FEW_LINES = 3, 2  # of one's own answer that are seen at once, and where there is little room
_LOW = 460  # pixels of height at normal text size, below which the text needs all the room
_REST = 400  # milliseconds without a key, after which what is written is kept


class SituationCard(QWidget):
    """Asks before it tells. Where it is only looked at, nothing is written or rated."""

    rated = Signal(object, str)  # a `storage.models.Rating`, and the person's own answer
    left = Signal(int)  # only looked at: on to the next (1) or back (-1)
    link_requested = Signal(str)  # of a link in the text, as it is written
    shown = Signal()  # how it went well is seen now

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._scale = workspace.settings.values.text_scale
        self._page: Page | None = None
        self._one: Situation | None = None
        self.answered = False  # how it went well is seen
        self.looking = False  # without practising
        self._keep = QTimer(self, singleShot=True, interval=_REST)
        self._keep.timeout.connect(self.keep_words)
        self._make_head()
        self.view = PageView(theme, self._scale)
        self.view.link_requested.connect(self.link_requested)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("My own answer"))
        self.words.textChanged.connect(self._keep.start)
        self.words.setPlaceholderText(self.tr("My own answer, in my own words"))
        self.question = plain_label("", "strong")
        self._make_buttons()
        self._lay_out()

    # building

    def _make_head(self) -> None:
        self._between, self._when = QLabel(), QLabel()
        for pill, kind in ((self._between, "sea"), (self._when, "neutral")):
            pill.setTextFormat(Qt.TextFormat.PlainText)
            pill.setProperty("pill", kind)
        self.place = plain_label("", "muted")
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight)

    def _make_buttons(self) -> None:
        self.show_button = _button(self.tr("Show how it went well"), "primary")
        self.show_button.clicked.connect(self.show_answer)
        self.again = _button(self.tr("Practise again"), "")
        self.again.clicked.connect(lambda: self._rate(Rating.AGAIN))
        self.good = _button(self.tr("I have it"), "primary")
        self.good.clicked.connect(lambda: self._rate(Rating.GOOD))
        self.back = _button(self.tr("Back to the one before"), "")
        self.back.clicked.connect(lambda: self.left.emit(-1))
        self.onwards = _button(self.tr("On to the next"), "")
        self.onwards.clicked.connect(lambda: self.left.emit(1))
        self._when_again, self._when_good = plain_label("", "small"), plain_label("", "small")
        self._keys = plain_label("", "small")
        self._keys.setWordWrap(False)
        self._earlier_button = _button("", "quiet")
        self._earlier_button.clicked.connect(self._fold_earlier)
        self._earlier = plain_label("", "muted")
        self._earlier.hide()

    def _lay_out(self) -> None:
        pills = QWidget()
        flow = FlowLayout(8, pills)
        flow.addWidget(self._between)
        flow.addWidget(self._when)
        pills.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        head = QHBoxLayout()
        head.addWidget(pills, 1)
        head.addWidget(self.place)
        rating = QWidget()
        row = FlowLayout(12, rating)
        self._choices = [_below(self.again, self._when_again), _below(self.good, self._when_good)]
        for widget in (self.back, self.show_button, self.onwards, *self._choices, self._earlier_button, self._keys):
            row.addWidget(widget)
        rating.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        inner = QWidget()
        inner.setMaximumWidth(round(COLUMN * self._scale))
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self.question)
        self._column.addWidget(self.words)
        self._column.addWidget(rating)
        self._column.addWidget(self._earlier)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        self._pills = pills

    # what is shown

    def show_page(self, guide: Guide, page: Page, place: str, looking: bool) -> bool:
        """Ask a situation; `place` is such as “1 of 3”. Returns whether its page could be read."""
        self.keep_words()
        try:
            self._one = situation(guide, page)
        except PageUnreadable as error:
            self._workspace.failed.emit(error)
            return False
        self._page, self.looking, self.answered = page, looking, False
        sides, when = between(guide.organisation, page), happened_words(page.header.happened, self._workspace.today)
        for pill, words in ((self._between, sides), (self._when, when)):
            pill.setText(words)
            pill.setVisible(bool(words))
        self.place.setText(place)
        self.view.show_html(situation_html(guide, page, self._one, answered=False), guide.root)
        self.question.setText(self._one.asked)
        self.words.setAccessibleDescription(self._one.asked)
        self.read_words()
        self.words.setReadOnly(False)
        self._show_buttons()
        return True

    def arrive(self) -> None:
        """Take the focus: to write, or to look on."""
        if not self.looking and not self.answered:
            self.words.setFocus()
        elif self.answered and not self.looking:
            self.good.setFocus()
        else:
            (self.onwards if self.answered else self.show_button).setFocus()

    def show_answer(self) -> None:
        """Tell how it went well. What was written stays beside it."""
        guide = self._workspace.guide
        if guide is None or self._page is None or self._one is None or self.answered:
            return
        self.keep_words()
        self.answered = True
        bar = self.view.verticalScrollBar()
        told = bar.maximum() + self.view.viewport().height()
        self.view.show_html(situation_html(guide, self._page, self._one, answered=True), guide.root)
        self.words.setReadOnly(True)
        self._show_buttons()
        QTimer.singleShot(0, self.view, lambda: self._scroll_to_answer(told))
        self.arrive()
        self.shown.emit()

    def _scroll_to_answer(self, told: int) -> None:
        """The answer begins where the text ended; a little of that stays in sight."""
        self.view.verticalScrollBar().setValue(told - self.view.viewport().height() // 3)

    def _show_buttons(self) -> None:
        practising = not self.looking
        self.question.setVisible(bool(self.question.text()))
        self.words.setVisible(practising)
        self.show_button.setVisible(not self.answered)
        for choice in self._choices:
            choice.setVisible(practising and self.answered)
        self.back.setVisible(self.looking)
        self.onwards.setVisible(self.looking)
        if practising and self.answered and self._page:
            training, today = self._workspace.training, self._workspace.today
            later = self.tr("comes once more in a moment")
            self._when_again.setText(later)
            good = returns_words(training.returns(self._page.id, Rating.GOOD), today)
            self._when_good.setText(good)
            self.again.setAccessibleDescription(later)
            self.good.setAccessibleDescription(good)
        shown = self.tr("Keys: 1 practises again, 2 has it") if practising else ""
        self._keys.setText(shown if self.answered else self.tr("Keys: Ctrl+Enter"))
        self._show_earlier()

    # earlier answers

    def _show_earlier(self) -> None:
        reviews = self._workspace.training.reviews(self._page.id) if self._page else []
        told = [review for review in reviews if review.answer] if self.answered and not self.looking else []
        self._earlier_button.setVisible(bool(told))
        self._earlier_button.setText(self.tr("My earlier answers"))
        self._earlier.setText("\n".join(_told(review) for review in told[::-1]))
        self._earlier.hide()

    def _fold_earlier(self) -> None:
        self._earlier.setVisible(self._earlier.isHidden())

    # what is written

    @property
    def _words_place(self) -> str:
        return words_place(self._page.id) if self._page else ""

    def read_words(self) -> None:
        """Show what was being written, as it is kept."""
        self._keep.stop()
        self.words.blockSignals(True)
        self.words.setPlainText("" if self.looking else self._workspace.talk.words(self._words_place))
        self.words.blockSignals(False)

    def take_up_words(self) -> None:
        """Show words that are a draft again since a rating was taken back, where nothing else is being written."""
        if not self.looking and not self.answered and not self._keep.isActive() and not self.words.toPlainText():
            self.read_words()

    def keep_words(self) -> None:
        """Keep what is being written."""
        self._keep.stop()
        talk, place = self._workspace.talk, self._words_place
        if place and not self.looking and not self.words.isReadOnly():
            text = self.words.toPlainText()
            if text != talk.words(place):
                talk.keep_words(place, text)

    def rate(self, rating: Rating) -> None:
        """As the buttons do, once they are there."""
        if self.answered and not self.looking:
            self._rate(rating)

    def _rate(self, rating: Rating) -> None:
        self.rated.emit(rating, self.words.toPlainText())

    def hideEvent(self, event: QHideEvent) -> None:
        """What is being written is safe before it is left."""
        super().hideEvent(event)
        self.keep_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the words have it."""
        super().resizeEvent(event)
        low = self.height() < _LOW * self._scale
        self._column.setContentsMargins(0, 0 if low else 14, 0, 6 if low else 18)
        for part in (self._pills, self.place, self._when_again, self._when_good, self._keys):
            part.setVisible(not low)
        line = self.words.fontMetrics().lineSpacing()
        self.words.setFixedHeight(round(line * (_FEW_LINES if low else _LINES) + 22 * self._scale))


def _button(words: str, kind: str) -> QPushButton:
    button = QPushButton(words, autoDefault=True)
    if kind:
        button.setProperty("kind", kind)
    return button


def _below(button: QPushButton, words: QLabel) -> QWidget:
    """A button, and what it brings about in small words below it."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(button)
    words.setWordWrap(False)
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(words)
    return whole


def _told(review: Review) -> str:
    return f"{full_day(day_of(review.at))}: {review.answer}"
