"""What stands where no list was begun yet: the lists that can be begun."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from content.page import Page
from ui.list_words import breakable
from ui.preferences import privacy

_COLUMN = 640  # pixels at normal text size


class ListOffer(QScrollArea):
    """A friendly page with a card for each list."""

    begin_requested = Signal(str)  # id of the list's page

    def __init__(self, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[Page] | None = None
        self._begin: list[QPushButton] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        surface = QWidget()
        surface.setProperty("surface", "paper")
        across = QHBoxLayout(surface)
        across.setContentsMargins(32, 40, 32, 40)
        column = QWidget()
        column.setMaximumWidth(round(_COLUMN * scale))
        across.addStretch(1)
        across.addWidget(column, 1000)
        across.addStretch(1)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._title = _label("", "h1")
        self._column.addWidget(self._title)
        self._said = _label("", "lead")
        self._column.addWidget(self._said)
        self._column.addSpacing(10)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self._column.addLayout(self._cards)
        self._column.addSpacing(10)
        self._privacy = _label(privacy(), "small")
        self._column.addWidget(self._privacy)
        self._column.addStretch(1)
        self.setWidget(surface)

    def show_lists(self, pages: Sequence[Page], said: str) -> None:
        """Offer these lists."""
        self._title.setText(self.tr("Begin a list") if pages else self.tr("No lists"))
        self._said.setText(said)
        self._privacy.setVisible(bool(pages))
        if pages == self._shown:
            return
        self._shown = pages
        self._begin.clear()
        while (item := self._cards.takeAt(0)) is not None:
            if card := item.widget():
                card.hide()
                card.deleteLater()
        for page in pages:
            self._cards.addWidget(self._card(page))

    def focus_first(self) -> None:
        """Take the focus."""
        if self._begin:
            self._begin[0].setFocus()

    def _card(self, page: Page) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(_label(page.title, "strong"))
        if page.header.summary:
            words.addWidget(_label(page.header.summary, "muted"))
        begin = QPushButton(self.tr("Begin …"), autoDefault=True)
        begin.setAccessibleName(self.tr("Begin: {list}").format(list=page.title))
        begin.clicked.connect(partial(self.begin_requested.emit, page.id))
        self._begin.append(begin)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, card)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(begin, 0, Qt.AlignmentFlag.AlignVCenter)
        return card


def _label(text: str, role: str) -> QLabel:
    label = QLabel(breakable(text), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label
