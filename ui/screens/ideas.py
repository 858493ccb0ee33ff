"""Ideas of colleagues across departments, and what becomes of them."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from content.ideas import Idea
from ui.actions import action, make_actions
from ui.dialogs import Dialogs
from ui.idea_desk import IdeaDesk
from ui.talk_part import TalkPart
from ui.talk_words import TalkCounted, row_words
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.widgets.idea_filters import IdeaFilters
from ui.widgets.idea_form import Begun, IdeaForm, kept, read_begun
from ui.widgets.idea_sheet import IdeaSheet
from ui.widgets.sheet import Sheet
from ui.widgets.titled_list import Titled, TitledList
from ui.workspace import Workspace

_LIST = 300  # pixels at normal text size
_NARROW = 820  # pixels at normal text size, below which list and idea take turns
_REST = 400  # milliseconds without a key, after which what is written is kept
_SHEET = 760  # pixels at normal text size: the widest that words become
_UNBOUND = 16_777_215  # Qt's own limit of a width
_NEW = "idea"  # the place where a new idea is written


class IdeasPart(TalkPart):
    """A list with a search, and the idea that is chosen beside it."""

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__(workspace, theme, dialogs)
        self.actions_by_id = make_actions(self)
        self._desk = IdeaDesk(workspace, self)
        self._desk.told.connect(self.told)
        self._chosen = ""
        self._writing = False  # a new idea
        self._on_idea = False  # where there is room for one only: the idea is shown
        self._shown: tuple[str, Idea | None] | None = None
        self._reply = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._keep_reply)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        self._lay_out()
        talk = workspace.talk
        for signal in (talk.changed, talk.waiting_changed, workspace.guide_opened, workspace.guide_changed):
            signal.connect(self._soon.start)
        workspace.guide_opened.connect(self._begin_anew)
        talk.kept_changed.connect(self._begin_anew)
        talk.kept_changed.connect(self._soon.start)
        self._writing = bool(talk.words(_NEW))
        self._refresh()

    # building

    def _lay_out(self) -> None:
        self._waiting = plain_label("", "signal")
        self._waiting.setContentsMargins(28, 0, 28, 6)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._make_head())
        whole.addWidget(self._waiting)
        whole.addLayout(sides, 1)
        sides.addWidget(self._make_list())
        sides.addWidget(self._make_right(), 1)

    def _make_head(self) -> QHBoxLayout:
        self.filters = IdeaFilters(self.workspace)
        self.filters.changed.connect(self._refresh)
        self.new_button = QPushButton(self.tr("New idea"), autoDefault=True)
        self.new_button.setProperty("kind", "primary")
        self.new_button.clicked.connect(self.write_idea)
        self._back = QPushButton(self.tr("All ideas"), autoDefault=True)
        self._back.setProperty("kind", "quiet")
        self._back.clicked.connect(self._show_list)
        head = QHBoxLayout()
        head.setContentsMargins(28, 14, 28, 10)
        head.addWidget(self._back)
        head.addWidget(self.filters, 1000)
        head.addStretch(1)
        head.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _make_list(self) -> QWidget:
        self.list = TitledList(self.theme, self.scale)
        self.list.setAccessibleName(self.tr("Ideas"))
        self.list.chosen.connect(self._choose)
        self.list.entered_by_key.connect(self._enter)
        self.list.itemClicked.connect(lambda _: self._enter())
        self._nothing_fits = plain_label(self.tr("No idea fits."), "muted")
        self._left = QWidget()
        self._left.setProperty("surface", "panel")
        self._left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(10, 12, 10, 12)
        column.addWidget(self._nothing_fits)
        column.addWidget(self.list, 1)
        return self._left

    def _make_right(self) -> QWidget:
        self.sheet = IdeaSheet(self.workspace, self.theme)
        self.sheet.supported.connect(lambda helps: self._with_idea(lambda idea: self._desk.support(idea, helps)))
        self.sheet.edited.connect(self._desk.edit)
        self.sheet.stated.connect(self._desk.say_state)
        self._desk.edited.connect(self.sheet.forget_typed)
        self._desk.safe.connect(self.sheet.leave_form)
        self.sheet.form_left.connect(self._soon.start)
        self.sheet.replied.connect(self._send_reply)
        self.sheet.reply_typed.connect(self._reply_typed)
        self._form_sheet = Sheet(self.scale, _SHEET)
        self._form: IdeaForm | None = None
        self._empty = Sheet(self.scale, _SHEET)
        self._fill_empty()
        self.stack = QStackedWidget()
        for part in (self.sheet, self._form_sheet, self._empty):
            self.stack.addWidget(part)
        return self.stack

    def _fill_empty(self) -> None:
        column = self._empty.column
        column.addWidget(plain_label(self.tr("Room for ideas"), "h1"))
        column.addWidget(
            plain_label(
                self.tr(
                    "What would make work between departments easier? Here everybody who has this guide reads it, "
                    "answers, and says whether it would help them, too."
                ),
                "lead",
            )
        )
        column.addWidget(plain_label(self.tr("It is signed with the name from the settings, or not at all."), "muted"))
        self._empty.finish()

    # what is shown

    @property
    def ideas(self) -> tuple[Idea, ...]:
        """All ideas, as they were read last."""
        return self._desk.ideas

    def _begin_anew(self) -> None:
        self._chosen, self._shown, self._reply = "", None, ""
        self._writing = bool(self.workspace.talk.words(_NEW))
        self._drop_form()

    def show_one(self, what: str) -> None:
        """Show an idea by its id, whatever is looked for."""
        self.filters.show_all()
        self._choose(what)
        self._on_idea = True
        self._refresh()

    def _refresh(self) -> None:
        found, today = self.filters.found(self.ideas), self.workspace.today
        rows = [Titled(one.id, one.version.title, row_words(one, today)) for one in found]
        if self._chosen not in {one.id for one in found} and not self._writing:
            self._keep_reply()
            self._chosen = found[0].id if found else ""
        self.list.show_rows(rows, "" if self._writing else self._chosen)
        self._nothing_fits.setVisible(not found and bool(self.ideas))
        self._show_right()
        waiting = sum("/ideas/" in parcel.path for parcel in self.workspace.talk.waiting)
        self._waiting.setText(TalkCounted().waiting(waiting))
        self._waiting.setVisible(waiting > 0)
        self._arrange()
        self.tell_actions()

    def _show_right(self) -> None:
        guide = self.workspace.guide
        idea = self._desk.idea(self._chosen)
        if self._writing and guide:
            if self._form is None:
                self._make_form()
            self.stack.setCurrentWidget(self._form_sheet)
        elif idea and guide:
            another = self._shown is None or self._shown[1] is None or self._shown[1].id != idea.id
            if self._shown != (self.workspace.guide_key, idea) and (another or not self.sheet.busy):
                if another:
                    self._reply = self.workspace.talk.words(self._reply_place)
                    self.sheet.close_form()
                self._shown = (self.workspace.guide_key, idea)
                self.sheet.show_idea(guide, idea, self._reply)
            self.stack.setCurrentWidget(self.sheet)
        else:
            self._shown = None
            self.stack.setCurrentWidget(self._empty)

    def _choose(self, id_: str) -> None:
        if id_ != self._chosen or self._writing:
            self._keep_reply()
            self._keep_form()
            self._chosen, self._writing = id_, False
            self._drop_form()
            self._show_right()
            self.tell_actions()

    def _enter(self) -> None:
        if self._narrow:
            self._on_idea = True
            self._arrange()
        if self.sheet.support and self.stack.currentWidget() is self.sheet:
            self.sheet.support.setFocus()

    def _show_list(self) -> None:
        self._keep_form()
        self._on_idea = self._writing = False
        self._refresh()
        self.list.setFocus()

    # writing

    @action("ideas.new", QT_TRANSLATE_NOOP("actions", "New idea"), "Ctrl+Alt+I", "add")
    def write_idea(self) -> None:
        """Write an idea."""
        if self.workspace.guide is None:
            return
        self._keep_reply()
        self._writing = self._on_idea = True
        self._refresh()
        if self._form:
            self._form.arrive()

    def _make_form(self) -> None:
        guide = self.workspace.guide
        if guide is None:
            return
        begun = read_begun(self.workspace.talk.words(_NEW))
        begun.by = begun.by or self.workspace.talk.author
        self._form = form = IdeaForm(guide, self.theme, self.scale, begun, new=True)
        form.typed.connect(lambda typed: self.workspace.talk.keep_words(_NEW, kept(typed)))
        form.written.connect(self._post)
        form.left.connect(self._leave_form)
        self._form_sheet.clear()
        self._form_sheet.column.addWidget(form)
        self._form_sheet.finish()

    def _keep_form(self) -> None:
        self.sheet.keep()
        if self._form:
            self._form.keep()

    def _drop_form(self) -> None:
        self._form = None
        self._form_sheet.clear()

    def _leave_form(self) -> None:
        """What was written stays as a draft."""
        self._keep_form()
        self._writing = self._on_idea = False
        self._drop_form()
        self._refresh()
        self.new_button.setFocus()

    def _post(self, begun: Begun) -> None:
        def posted(id_: str) -> None:
            self.workspace.talk.keep_words(_NEW, "")
            self._writing, self._chosen = False, id_
            self._drop_form()
            self.filters.show_open()
            self._refresh()

        self._desk.post(begun, posted)

    def _with_idea(self, say: Callable[[Idea], None]) -> None:
        if idea := self._desk.idea(self._chosen):
            say(idea)

    def _send_reply(self, text: str) -> None:
        place = self._reply_place

        def sent() -> None:
            self.workspace.talk.keep_words(place, "")
            if place == self._reply_place:
                self._rest.stop()
                self._reply = ""
                if self.sheet.reply:
                    self.sheet.reply.clear()
                    self._rest.stop()

        if text:
            self._with_idea(lambda idea: self._desk.reply(idea, text, sent))

    # a reply that is being written

    @property
    def _reply_place(self) -> str:
        return f"idea:{self._chosen}:reply" if self._chosen else ""

    def _reply_typed(self, text: str) -> None:
        self._reply = text
        self._rest.start()

    def _keep_reply(self) -> None:
        if self._rest.isActive() and self._reply_place:
            self._rest.stop()
            self.workspace.talk.keep_words(self._reply_place, self._reply)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is being written is safe before it is left."""
        super().hideEvent(event)
        self._keep_reply()
        self._keep_form()

    # room

    @property
    def _narrow(self) -> bool:
        return self.width() < _NARROW * self.scale

    def _arrange(self) -> None:
        """List and idea beside each other; where there is no room for both, by turns."""
        narrow, any_ideas = self._narrow, bool(self.ideas)
        right = not narrow or self._on_idea or self._writing or not any_ideas
        self._left.setVisible(any_ideas and (not narrow or not right))
        self.stack.setVisible(right)
        self._back.setVisible(narrow and right and any_ideas)
        self.filters.setVisible(any_ideas and (not narrow or not right))
        width = round(_LIST * self.scale)
        self._left.setMinimumWidth(0 if narrow else width)
        self._left.setMaximumWidth(_UNBOUND if narrow else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how much stands beside each other."""
        super().resizeEvent(event)
        self._arrange()

    # Screen

    def arrive(self) -> None:
        """Take the focus: what is being written, or the list."""
        self._refresh()
        if self._writing and self._form:
            self._form.arrive()
        elif self.list.isVisibleTo(self) and self.list.count():
            self.list.setFocus()
        else:
            self.new_button.setFocus()

    def tell_actions(self) -> None:
        """An idea belongs to a guide."""
        self.actions_by_id["ideas.new"].setEnabled(self.workspace.guide is not None)
        self.new_button.setEnabled(self.workspace.guide is not None)
