"""One idea in full: what it says, what became of it, who answered, and what can be done."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from content.ideas import Idea, IdeaState, Version, who_in
from content.library import Guide
from ui.list_words import breakable
from ui.talk_words import TalkCounted, concerned_words, state_words, written_words
from ui.theme import Theme
from ui.widgets.flow import FlowLayout
from ui.widgets.home_card import plain_label
from ui.widgets.idea_form import Begun, IdeaForm, kept, read_begun
from ui.widgets.sheet import Sheet
from ui.workspace import Workspace

_LINES = 3  # of a reply that are seen at once
_WIDTH = 760  # pixels at normal text size
_MOST = 30  # replies that are shown at once, the newest; a press shows as many more
_MOST_VERSIONS = 6
_PILLS = {IdeaState.TRYING: "sea", IdeaState.DONE: "ok", IdeaState.NOT_NOW: "neutral"}


class IdeaSheet(Sheet):
    """Made anew for each idea and each change; what is being written in it stays."""

    supported = Signal(bool)  # it would help the person, or not any more
    replied = Signal(str)
    stated = Signal(object, object, str)  # the idea as the person saw it, an `IdeaState`, and the reason
    edited = Signal(object, object)  # the idea as the person saw it, and a `Begun`
    reply_typed = Signal(str)
    form_left = Signal()  # nothing is being done any more: what colleagues said meanwhile can be shown

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace.settings.values.text_scale, _WIDTH)
        self._workspace, self._theme = workspace, theme
        self._idea: Idea | None = None
        self._open = ""  # what is being done: edit or state
        self._form: IdeaForm | None = None
        self._most = _MOST
        self.reply: QPlainTextEdit | None = None
        self.support: QPushButton | None = None

    @property
    def busy(self) -> bool:
        """Whether a form is open, which must not be made anew under the person's hands."""
        return bool(self._open)

    def show_idea(self, guide: Guide, idea: Idea, reply: str) -> None:
        """Show an idea; `reply` is what was being answered."""
        focused = self.reply is not None and self.reply.hasFocus()
        cursor = self.reply.textCursor().position() if self.reply else 0
        self._idea = idea
        self._form = None
        self.clear()
        self._add_head(guide, idea)
        if self._open == "edit":
            self._add_edit(guide, idea)
        elif self._open == "state":
            self._add_state(idea)
        else:
            self._add_buttons(idea)
        self._add_replies(idea)
        self._add_reply(reply)
        self.finish()
        if focused and self.reply:
            self.reply.setFocus()
            caret = self.reply.textCursor()
            caret.setPosition(min(cursor, len(self.reply.toPlainText())))
            self.reply.setTextCursor(caret)

    def show_form(self, what: str) -> None:
        """Open a form (`edit` or `state`), or none."""
        self._open = what
        self._show_again()
        if not what:
            self.form_left.emit()

    def _show_again(self) -> None:
        self.keep()
        guide = self._workspace.guide
        if guide and self._idea:
            self.show_idea(guide, self._idea, self.reply.toPlainText() if self.reply else "")

    def close_form(self) -> None:
        """Another idea is shown next: nothing of this one is being done any more."""
        self.keep()
        self._open, self.reply, self._form, self._most = "", None, None, _MOST

    def leave_form(self, idea: str) -> None:
        """What was said in a form of an idea is safe."""
        if self._idea and self._idea.id == idea:
            self.show_form("")

    def forget_typed(self, idea: str) -> None:
        """The other words for an idea are safe elsewhere."""
        self.keep()
        self._workspace.talk.keep_words(_edit_place(idea), "")

    def keep(self) -> None:
        """Keep what is being written in the form."""
        if self._form:
            self._form.keep()

    # what it says

    def _add_head(self, guide: Guide, idea: Idea) -> None:
        today = self._workspace.today
        if idea.state is not IdeaState.NEW:
            pill = QLabel(state_words(idea.state))
            pill.setProperty("pill", _PILLS[idea.state])
            row = QHBoxLayout()
            row.addWidget(pill)
            row.addStretch(1)
            self.column.addLayout(row)
        if len(idea.versions) == 1:
            self._add_version(guide, idea, idea.version, self.column)
        else:
            apart = self.tr("It was changed by two people at the same time. Both versions are kept.")
            self.column.addWidget(plain_label(apart, "signal"))
            for one in idea.versions[-_MOST_VERSIONS:]:
                card = QFrame()
                card.setProperty("card", "true")
                inside = QVBoxLayout(card)
                inside.setContentsMargins(18, 14, 18, 14)
                self._add_version(guide, idea, one, inside)
                self.column.addWidget(card)
        for said in idea.said:
            if said.reason:
                words = self.tr("{state}: {reason}").format(state=state_words(said.state), reason=said.reason)
                self.column.addWidget(plain_label(breakable(words)))
                self.column.addWidget(plain_label(written_words(said.by, said.at, today), "small"))

    def _add_version(self, guide: Guide, idea: Idea, one: Version, column: QVBoxLayout) -> None:
        about = concerned_words(guide, one.parties, one.service)
        below = [written_words(idea.by, idea.at, self._workspace.today), about]
        column.addWidget(plain_label(breakable(one.title), "h1"))
        column.addWidget(plain_label(breakable("\n".join(filter(None, below))), "muted"))
        if one.text:
            column.addWidget(plain_label(breakable(one.text)))

    # what can be done

    def _add_buttons(self, idea: Idea) -> None:
        mine = who_in(idea.id, self._workspace.settings.values.device) in idea.supporters
        self.support = QPushButton(autoDefault=True)
        self.support.setCheckable(True)
        self.support.setChecked(mine)
        count = len(idea.supporters)
        self.support.setText(TalkCounted().helped(count) if count else self.tr("Would help me too"))
        self.support.clicked.connect(self.supported)
        state = QPushButton(self.tr("What became of it …"), autoDefault=True)
        state.clicked.connect(partial(self.show_form, "state"))
        change = QPushButton(
            self.tr("Bring both together …") if len(idea.versions) > 1 else self.tr("Change …"), autoDefault=True
        )
        change.clicked.connect(partial(self.show_form, "edit"))
        whole = QWidget()
        flow = FlowLayout(8, whole)
        for button in (self.support, state, change):
            flow.addWidget(button)
        whole.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.column.addSpacing(4)
        self.column.addWidget(whole)

    def _add_edit(self, guide: Guide, idea: Idea) -> None:
        talk, place = self._workspace.talk, _edit_place(idea.id)
        texts = "\n\n".join(dict.fromkeys(one.text for one in idea.versions[-_MOST_VERSIONS:] if one.text))
        one, words = idea.version, talk.words(place)
        begun = Begun(one.title, texts, list(one.parties), one.service, talk.author)
        form = IdeaForm(guide, self._theme, self.scale, read_begun(words) if words else begun, new=False)
        form.typed.connect(partial(self._keep_typed, self._workspace.guide_key, place))
        form.written.connect(partial(self.edited.emit, idea))
        self._form = form
        form.left.connect(partial(self.show_form, ""))
        self.column.addWidget(form)
        form.arrive()

    def _keep_typed(self, guide_key: str, place: str, begun: Begun) -> None:
        if guide_key == self._workspace.guide_key:  # else another guide was opened meanwhile
            self._workspace.talk.keep_words(place, kept(begun))

    def _add_state(self, idea: Idea) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(8)
        column.addWidget(plain_label(self.tr("What became of it?"), "h2"))
        group = QButtonGroup(card)
        radios: dict[IdeaState, QRadioButton] = {}
        for state in IdeaState:
            radios[state] = radio = QRadioButton(state_words(state))
            group.addButton(radio)
            column.addWidget(radio)
        radios[idea.state].setChecked(True)
        reason = _words(self.tr("Why, or how does it go?"), self.scale)
        hint = plain_label(self.tr("A word on why is needed here."), "signal")
        save = QPushButton(self.tr("Save"), autoDefault=True)
        save.setProperty("kind", "primary")
        cancel = QPushButton(self.tr("Not now"), autoDefault=True)
        cancel.setProperty("kind", "quiet")
        cancel.clicked.connect(partial(self.show_form, ""))

        def chosen() -> IdeaState:
            return next(state for state, radio in radios.items() if radio.isChecked())

        def check() -> None:
            missing = chosen() is IdeaState.NOT_NOW and not reason.toPlainText().strip()
            hint.setVisible(missing)
            save.setEnabled(not missing)

        def say() -> None:
            self.stated.emit(idea, chosen(), reason.toPlainText().strip())

        group.buttonClicked.connect(check)
        reason.textChanged.connect(check)
        save.clicked.connect(say)
        name = plain_label(reason.accessibleName(), "muted")
        name.setBuddy(reason)
        for widget in (name, reason, hint):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(save)
        row.addWidget(cancel)
        row.addStretch(1)
        column.addLayout(row)
        self.column.addWidget(card)
        check()
        radios[idea.state].setFocus()

    # replies

    def _add_replies(self, idea: Idea) -> None:
        if idea.replies:
            self.column.addSpacing(10)
            self.column.addWidget(plain_label(TalkCounted().replies(len(idea.replies)), "section"))
        if len(idea.replies) > self._most:
            earlier = QPushButton(self.tr("Show earlier replies"), autoDefault=True)
            earlier.setProperty("kind", "quiet")
            earlier.clicked.connect(self._show_more)
            row = QHBoxLayout()
            row.addWidget(earlier)
            row.addStretch(1)
            self.column.addLayout(row)
        for one in idea.replies[-self._most :]:
            card = QFrame()
            card.setProperty("banner", "neutral")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(16, 8, 16, 8)
            inside.setSpacing(2)
            inside.addWidget(plain_label(breakable(one.text)))
            inside.addWidget(plain_label(written_words(one.by, one.at, self._workspace.today), "small"))
            self.column.addWidget(card)

    def _show_more(self) -> None:
        self._most += _MOST
        self._show_again()
        if self.reply:
            self.reply.setFocus()

    def _add_reply(self, text: str) -> None:
        self.reply = reply = _words(self.tr("Reply"), self.scale)
        reply.setPlainText(text)
        label = plain_label(reply.accessibleName(), "section")
        label.setBuddy(reply)
        send = QPushButton(self.tr("Send the reply"), autoDefault=True)
        send.setEnabled(bool(text.strip()))
        send.clicked.connect(lambda: self.replied.emit(reply.toPlainText().strip()))
        reply.textChanged.connect(lambda: send.setEnabled(bool(reply.toPlainText().strip())))
        reply.textChanged.connect(lambda: self.reply_typed.emit(reply.toPlainText()))
        row = QHBoxLayout()
        row.addWidget(send)
        row.addStretch(1)
        self.column.addSpacing(10)
        self.column.addWidget(label)
        self.column.addWidget(reply)
        self.column.addLayout(row)


def _edit_place(idea: str) -> str:
    """The place where other words for an idea are written."""
    return f"idea:{idea}:edit"


def _words(name: str, scale: float) -> QPlainTextEdit:
    edit = QPlainTextEdit(tabChangesFocus=True)
    edit.setAccessibleName(name)
    edit.setFixedHeight(round(edit.fontMetrics().lineSpacing() * _LINES + 22 * scale))
    return edit
