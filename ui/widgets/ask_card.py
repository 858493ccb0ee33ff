"""What do I need? A need in one's own words, and below it who helps."""

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.ask_words import Advice, mail_link, request_text
from ui.asking import Asker
from ui.dialogs import Dialogs
from ui.page_words import party_name
from ui.theme import Theme
from ui.widgets.answer_view import AnswerView, Beside
from ui.widgets.ask_elsewhere import Elsewhere
from ui.widgets.home_card import HomeCard
from ui.widgets.layout_parts import order_tabs
from ui.workspace import Workspace

FIRST = 3  # answers, before more are asked for
MOST = 8
LONGEST = 300  # letters of a need
_REST = 150  # milliseconds without a key, after which a need is looked at
_DOUBT = 700  # milliseconds likewise, after which it is said that nothing fits: a word may be half written
_LEAST = 2  # letters of a need


class AskCard(HomeCard):
    """A field, and the services that fit what is written there.

    While somebody types, the card may become higher and never lower, so that what stands below stays where it is.
    """

    page_requested = Signal(str)
    search_requested = Signal(str)  # the words, to be looked for in the whole guide
    told = Signal(str, str)  # a sentence, and its kind

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__("")
        self.name(self.tr("What do I need?"))
        self._workspace, self._theme, self._dialogs = workspace, theme, dialogs
        self._asker = Asker(workspace, self)
        self._asker.answered.connect(self._answered)
        self._advice: list[Advice] = []
        self._shown_need = ""  # what the shown answers answer
        self._all = False  # more than the first answers are shown
        self._go = False  # to the first answer, once there is one
        self.field = _Field()
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("For example: my screen stays black"))
        self.field.setAccessibleName(self.tr("What do I need?"))
        self.field.setAccessibleDescription(self.tr("Services that fit come below while this is written."))
        self.field.setClearButtonEnabled(True)
        self.body.addWidget(self.field)
        self._views: list[AnswerView] = []
        self._answers = QVBoxLayout()
        self._answers.setSpacing(2)
        self._elsewhere = Elsewhere(workspace, self)
        self._elsewhere.hide()
        self._more = QPushButton(self.tr("Show more that may fit"), autoDefault=True)
        self._more.setProperty("kind", "quiet")
        self._more.hide()
        self._none = QPushButton(self.tr("None of these fits"), autoDefault=True)
        self._none.setProperty("kind", "quiet")
        self._none.hide()
        self._below = _Below(self)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addLayout(self._answers)
        below.addWidget(self._elsewhere)
        below.addWidget(Beside([self._more, self._none], self._below))
        below.addStretch(1)
        self._below.hide()
        self.rows.addWidget(self._below)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._ask)
        self._doubt = QTimer(self, singleShot=True, interval=_DOUBT)
        self._doubt.timeout.connect(self._show_nothing)
        self._listen()

    def _listen(self) -> None:
        self.field.textChanged.connect(self._changed)  # the clear button and Escape count, too
        self.field.returnPressed.connect(self._go_to_first)
        self.field.down_pressed.connect(self._go_to_first)
        self.field.entered.connect(self._asker.prepare)
        self._more.clicked.connect(self._show_more)
        self._none.clicked.connect(self._turn_elsewhere)
        self._elsewhere.search_requested.connect(lambda: self.search_requested.emit(self.need))
        self._workspace.guide_opened.connect(self.field.clear)
        self._workspace.guide_changed.connect(self._guide_changed)

    @property
    def need(self) -> str:
        """What is written in the field."""
        return self.field.text().strip()

    @property
    def begun(self) -> bool:
        """Whether the open guide has services to ask for."""
        guide = self._workspace.guide
        return bool(guide and guide.organisation.offers)

    def focus(self) -> None:
        """Let the person write."""
        self.field.setFocus()
        self.field.selectAll()

    # asking

    def _changed(self) -> None:
        self._go = False
        self._doubt.stop()
        if len(self.need) < _LEAST:
            self._rest.stop()
            if not self.need:
                self._clear()
        else:
            self._rest.start()

    def _guide_changed(self) -> None:
        if self._shown_need:
            self._shown_need = ""
            self._rest.start()

    def _ask(self) -> None:
        self._rest.stop()
        if len(self.need) >= _LEAST and self.need != self._shown_need:
            self._asker.ask(self.need)

    def _answered(self, need: str, advice: list[Advice]) -> None:
        if need != self.need:
            return
        if advice:
            self._all = self._all and need == self._shown_need
            self._shown_need = need
            self._show(advice)
            if self._go:
                self._go_to_first()
        elif self._go or not self._elsewhere.isHidden():
            self._show_nothing()
        else:
            self._doubt.start()

    # showing

    def _show(self, advice: list[Advice]) -> None:
        self._advice = advice
        self._open()
        shown = advice if self._all else advice[:FIRST]
        changed = not self._elsewhere.isHidden()
        self._elsewhere.hide()
        while len(self._views) < len(shown):
            self._views.append(self._make_view())
            changed = True
        for place, view in enumerate(self._views):
            if place < len(shown):
                changed = view.show_advice(shown[place], unfolded=place == 0) or changed
            changed = changed or view.isHidden() == (place < len(shown))
            view.setVisible(place < len(shown))
        self._more.setVisible(len(advice) > len(shown))
        self._none.show()
        if changed:
            self._order()

    @property
    def _shown_views(self) -> list[AnswerView]:
        return [view for view in self._views if not view.isHidden()]

    def _make_view(self) -> AnswerView:
        view = AnswerView(self._theme, self._workspace.settings.values.text_scale, self._below)
        view.page_requested.connect(self.page_requested)
        view.copy_requested.connect(self._copy)
        view.mail_requested.connect(self._write)
        view.step_requested.connect(self._step)
        view.folded.connect(self._folded)
        self._answers.addWidget(view)
        return view

    def _show_nothing(self) -> None:
        """Say that nothing fits, and where else help may come from."""
        self._doubt.stop()
        self._advice, self._shown_need = [], self.need
        for view in self._views:
            view.hide()
        self._more.hide()
        self._none.hide()
        self._open()
        self._elsewhere.refresh()
        self._elsewhere.show()
        self._order()
        if self._go:
            self._go_to_first()

    def _show_more(self) -> None:
        first = len(self._shown_views)
        self._all = True
        self._below.release()
        self._show(self._advice)
        self._focus_answer(first)

    def _turn_elsewhere(self) -> None:
        """None of the answers fits: whom else to ask."""
        self._below.release()
        self._show_nothing()
        self._focus_answer(0)

    def _clear(self) -> None:
        """Show the field alone."""
        self._advice, self._shown_need, self._all = [], "", False
        for view in self._views:
            view.hide()
            view.forget()
        self._elsewhere.hide()
        self._below.release()
        self._below.hide()

    def _open(self) -> None:
        """Give what comes below the field its width."""
        layout = self.layout()
        if self._below.isHidden() and layout:
            self._below.show()
            layout.activate()

    def _folded(self) -> None:
        """The person folds: now it may become lower, too."""
        self._below.release()
        self._order()

    def _order(self) -> None:
        layout = self.layout()
        if layout:
            order_tabs(layout)
        self.refilled.emit()

    # keys

    def _go_to_first(self) -> None:
        """To the first answer: at once, or when it is there."""
        if len(self.need) < _LEAST:
            return
        if self.need == self._shown_need:
            self._go = False
            self._focus_answer(0)
        else:
            self._go = True
            self._ask()

    def _focus_answer(self, place: int) -> None:
        shown = self._shown_views
        if place < 0:
            self._focus(self.field)
        elif place < len(shown):
            self._focus(shown[place].head)
        elif not shown and not self._elsewhere.isHidden():
            self._focus(self._elsewhere.search, self._elsewhere)

    def _focus(self, widget: QWidget, whole: QWidget | None = None) -> None:
        """Let the keys go to a widget, and let it be seen, or the `whole` that it is the last part of."""
        if whole and (layout := self._below.layout()):
            layout.activate()  # what was hidden until now has no place yet
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        around = self.parentWidget()
        while around and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(whole or widget)

    def _step(self, step: int) -> None:
        shown = self._shown_views
        view = self.sender()
        if isinstance(view, AnswerView) and view in shown:
            self._focus_answer(shown.index(view) + step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears the field; in an empty one it is somebody else's."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self._focus(self.field)
        else:
            super().keyPressEvent(event)

    # a request

    def _request(self) -> tuple[Advice, str] | None:
        view = self.sender()
        if not isinstance(view, AnswerView) or view.advice is None:
            return None
        guide, place = self._workspace.guide, self._workspace.place.party
        known = guide and place in guide.organisation.parties
        sender = party_name(guide.organisation, place) if guide and known else ""
        return view.advice, request_text(view.advice, self.need, sender)

    def _copy(self) -> None:
        if request := self._request():
            QGuiApplication.clipboard().setText(request[1])
            self.told.emit(self.tr("The request is copied and can be pasted anywhere."), "ok")

    def _write(self) -> None:
        if request := self._request():
            advice, text = request
            link = QUrl(mail_link(advice.mail, advice.service, text), QUrl.ParsingMode.StrictMode)
            if not self._dialogs.open_outside(link):
                QGuiApplication.clipboard().setText(text)
                words = self.tr("No program for e-mail was found. The request is copied instead; it goes to {address}.")
                self.told.emit(words.format(address=advice.mail), "neutral")


class _Below(QWidget):
    """What stands below the field: never lower than it was at this width, until that is released."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._keep_height)

    def release(self) -> None:
        """It may become lower."""
        self.setMinimumHeight(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.release()
        self._settled.start()

    def _keep_height(self) -> None:
        layout = self.layout()
        if layout:
            self.setMinimumHeight(max(self.minimumHeight(), layout.totalHeightForWidth(self.width())))


class _Field(QLineEdit):
    """The field: tells when somebody comes to write, and that Down leads out of it."""

    entered = Signal()
    down_pressed = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)
