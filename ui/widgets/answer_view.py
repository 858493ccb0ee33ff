"""One answer to "What do I need?": who helps, in a row; unfolded, how to ask, whom, what to bring, and a request."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.ask_words import Advice, asked_point, points, reach
from ui.icons import icon
from ui.theme import Theme
from ui.widgets.home_card import ROW_INSET, RowButton, plain_label

_FACT = 230  # pixels at normal text size: the room for one fact
_MOST_ACROSS = 3
_CHEVRON = 16  # pixels, likewise
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class AnswerView(QWidget):
    """A service, with the party that provides it. Views are kept, and shown other services."""

    page_requested = Signal(str)
    copy_requested = Signal()
    mail_requested = Signal()
    step_requested = Signal(int)  # from here to the next answer (1), or the one before it (-1)
    folded = Signal()  # or unfolded, by the person

    def __init__(self, theme: Theme, scale: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(parent.width(), self.height())  # as it will be: nothing has to find its place twice
        self._theme, self._scale = theme, scale
        self.advice: Advice | None = None
        self._details: AnswerDetails | None = None
        self.head = RowButton(self)
        self.head.setAutoDefault(True)
        self.head.clicked.connect(self._turn)
        self.head.installEventFilter(self)
        self._name, self._about = plain_label("", "strong"), plain_label("", "muted")
        self._own = QLabel(self.tr("That is us"), textFormat=Qt.TextFormat.PlainText)
        self._own.setProperty("pill", "sea")
        self._sign = QLabel()
        first = QWidget()
        line = QHBoxLayout(first)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self._name, 1)
        line.addWidget(self._own, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self.head.add_line(first)
        self.head.add_line(self._about)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.head)

    @property
    def unfolded(self) -> bool:
        """Whether the details are shown."""
        return self._details is not None

    def show_advice(self, advice: Advice, unfolded: bool) -> bool:
        """Show a service; the one that is shown already stays as it is. Returns whether anything became different."""
        if advice == self.advice:
            return False
        self.advice = advice
        self._name.setText(advice.service)
        self._own.setVisible(advice.own)
        self._about.setText(" – ".join(filter(None, (advice.provider, advice.request))))
        about = self.tr("That is us") if advice.own else ""
        self.head.setAccessibleName(", ".join(filter(None, (advice.service, advice.provider, about))))
        self._fold()
        if unfolded:
            self._unfold()
        self._tell_state()
        return True

    def forget(self) -> None:
        """Show the next service as a first one, even if it is the one that was shown last."""
        self.advice = None
        self._fold()

    def _turn(self) -> None:
        if self._details:
            self._fold()
        else:
            self._unfold()
        self._tell_state()
        self.folded.emit()

    def _fold(self) -> None:
        if self._details:
            self._details.hide()
            self._details.deleteLater()
            self._details = None

    def _unfold(self) -> None:
        if self.advice is None:
            return
        self._details = details = AnswerDetails(self.advice, self._scale, self)
        for button in details.buttons:
            button.installEventFilter(self)
        details.page_requested.connect(self.page_requested)
        details.copy.clicked.connect(self.copy_requested)
        details.mail.clicked.connect(self.mail_requested)
        self._column.addWidget(details)
        details.show()

    def _tell_state(self) -> None:
        size = round(_CHEVRON * self._scale)
        sign = "chevron-down" if self._details else "chevron-right"
        self._sign.setPixmap(icon(sign, self._theme.colour("ink2"), size).pixmap(size, size))
        self._about.setVisible(self._details is None)
        request = self.advice.request if self.advice and not self._details else ""
        state = self.tr("Details are shown.") if self._details else self.tr("Details are hidden.")
        self.head.setAccessibleDescription(" ".join(filter(None, (request, state))))
        self.head.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Up lead from answer to answer."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step:
                self.step_requested.emit(step)
                return True
        return super().eventFilter(watched, event)


class AnswerDetails(QWidget):
    """Everything that is said of a service, and what can be done with it."""

    page_requested = Signal(str)

    def __init__(self, advice: Advice, scale: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(parent.width(), self.height())
        self._scale = scale
        self._across = 0  # how many facts stand beside each other
        column = QVBoxLayout(self)
        column.setContentsMargins(ROW_INSET, 0, ROW_INSET, 10)
        column.setSpacing(12)
        if advice.description:
            column.addWidget(plain_label(advice.description, "muted"))
        self._facts = list(self._make_facts(advice))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(12)
        column.addLayout(self._grid)
        self.copy = QPushButton(self.tr("Copy request"), autoDefault=True)
        self.mail = QPushButton(self.tr("Write e-mail"), autoDefault=True)
        page = QPushButton(self.tr("Open page"), autoDefault=True)
        page.setProperty("kind", "quiet")
        page.clicked.connect(lambda: self.page_requested.emit(advice.page))
        for button in (self.copy, self.mail, page):
            button.setAccessibleName(f"{button.text()}: {advice.service}")
        self.mail.setToolTip(advice.mail)
        self.buttons = [self.copy, self.mail, page] if advice.mail else [self.copy, page]
        self.mail.setParent(self)
        self.mail.setVisible(bool(advice.mail))
        column.addSpacing(2)
        column.addWidget(Beside(self.buttons, self))
        self._place_facts()

    def _make_facts(self, advice: Advice) -> Iterator["_Fact"]:
        title = self.tr("Who helps")
        who = Words(f'<a href="page">{escape(advice.provider)}</a>', f"{title}: {advice.provider}")
        who.setOpenExternalLinks(False)
        who.linkActivated.connect(lambda _: self.page_requested.emit(advice.provider_page))
        yield _Fact(title, [who], self)
        for point, said in points(advice):
            word = asked_point(point)
            yield _Fact(word, [Words(reach(one, advice.numbers), f"{word}: {one}") for one in said], self)

    def _place_facts(self) -> None:
        """Beside each other, as many as there is room for."""
        across = max(1, min(_MOST_ACROSS, round(self.width() / (_FACT * self._scale))))
        if across != self._across:
            self._across = across
            for fact in self._facts:
                self._grid.removeWidget(fact)
            for place, fact in enumerate(self._facts):
                self._grid.addWidget(fact, *divmod(place, across), Qt.AlignmentFlag.AlignTop)
            for column in range(self._grid.columnCount()):
                self._grid.setColumnStretch(column, 1 if column < across else 0)

    def minimumSizeHint(self) -> QSize:
        """Return the room for one fact a line: how many stand beside each other follows from the width."""
        least = super().minimumSizeHint()
        one = max(fact.minimumSizeHint().width() for fact in self._facts)
        least.setWidth(least.width() - max(0, self._grid.minimumSize().width() - one))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find room for the facts anew."""
        super().resizeEvent(event)
        self._place_facts()


class _Fact(QWidget):
    """What something is called, and below it what the guide says of it."""

    def __init__(self, name: str, values: list[QLabel], parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(plain_label(name, "small"))
        for value in values:
            column.addWidget(value)


class Beside(QWidget):
    """Buttons beside each other, or one below the other where there is no room."""

    def __init__(self, buttons: list[QPushButton], parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for button in buttons:
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the widest of them."""
        widest = max(button.sizeHint().width() for button in self._buttons)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other or one below the other."""
        super().resizeEvent(event)
        row = sum(button.sizeHint().width() + 8 for button in self._buttons)
        across = QBoxLayout.Direction.LeftToRight if row <= self.width() else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across)


class Words(QLabel):
    """Words that may lead somewhere, and can be copied. Tab leads to their first link at once."""

    def __init__(self, html: str, spoken: str) -> None:
        super().__init__(html, textFormat=Qt.TextFormat.RichText, wordWrap=True)
        leads = "<a " in html
        keys = Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(keys if leads else Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setOpenExternalLinks(leads)
        self.setAccessibleName(spoken)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a link, so that the return key follows it."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.focusNextPrevChild(event.reason() is Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - as Qt names it
        """Go from link to link, and out at both ends: Qt itself never leaves the first of several backwards."""
        before = self.selectionStart() if self.hasFocus() else -1
        moved = super().focusNextPrevChild(next)
        if moved and not next and before >= 0 and self.hasFocus() and self.selectionStart() == before:
            return QWidget.focusNextPrevChild(self, next)
        return moved
