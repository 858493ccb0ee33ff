"""Earlier situations to be practised: those that are due, those that are new, and sessions with others."""

from urllib.parse import unquote

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from content.page import Kind, Page
from storage.models import Rating
from ui.actions import action, make_actions
from ui.dialogs import Dialogs
from ui.paper import Paper
from ui.talk_part import TalkPart
from ui.theme import Theme
from ui.training_words import done_words
from ui.widgets.home_card import plain_label
from ui.widgets.session_list import SessionList
from ui.widgets.situation_card import SituationCard
from ui.widgets.training_modes import Mode, TrainingModes
from ui.workspace import Workspace

_MARGIN = 28  # pixels beside everything
_NARROW = 760  # pixels at normal text size, below which the modes are in a list


class TrainingPart(TalkPart):
    """One situation after the other. What was said to be practised again comes once more at the end."""

    printable = True

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__(workspace, theme, dialogs)
        self.actions_by_id = make_actions(self)
        self.mode = Mode.DUE
        self._queue: list[str] = []  # ids of pages, the one in front first
        self._done = 0  # of this sitting
        self._look_at = 0  # index of the one that is looked at
        self._front: tuple[str, str, bool] | None = None  # the page that is shown, its digest, and whether to look only
        self.card = SituationCard(workspace, theme)
        self.card.rated.connect(self._rated)
        self.card.left.connect(self._look_on)
        self.card.shown.connect(self._card_shown)
        self.card.link_requested.connect(self._follow)
        self.sessions = SessionList(workspace, theme, dialogs)
        self.sessions.told.connect(self.told)
        self.sessions.changed.connect(self.actions_changed)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        workspace.training.changed.connect(self._soon.start)
        workspace.talk.kept_changed.connect(self._begin_with_what_is_kept)
        self._refresh()

    # building

    def _lay_out(self) -> None:
        self.modes = TrainingModes()
        self.modes.chosen.connect(self.show_mode)
        self.modes.mine_changed.connect(self._begin_anew)
        self._new = QPushButton(self.tr("New situation …"), autoDefault=True)
        self._new.setProperty("kind", "quiet")
        self._new.clicked.connect(self.new_situation)
        above = QHBoxLayout()
        above.addWidget(self.modes, 1)
        above.addWidget(self._new, 0, Qt.AlignmentFlag.AlignTop)
        self.stack = QStackedWidget()
        for part in (self.card, self._make_nothing(), self.sessions):
            self.stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, 14, _MARGIN, 0)
        whole.setSpacing(6)
        whole.addLayout(above)
        whole.addWidget(self.stack, 1)

    def _make_nothing(self) -> QWidget:
        self._nothing = QWidget()
        column = QVBoxLayout(self._nothing)
        column.addStretch(1)
        self._sentence = plain_label("", "lead")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._what = plain_label("", "muted")
        self._what.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._onwards = QPushButton(autoDefault=True)
        self._onwards.setProperty("kind", "primary")
        self._onwards.clicked.connect(lambda: self.show_mode(Mode.NEW))
        for widget in (self._sentence, self._what):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._onwards)
        row.addStretch(1)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(2)
        return self._nothing

    # what is shown

    def show_one(self, what: str) -> None:
        """Practise the situation of this page now, whenever it would be due."""
        guide = self.workspace.guide
        page = guide.named(what) if guide else None
        if page and page.kind is Kind.SCENARIO:
            self.mode = Mode.DUE
            self._queue = [page.id, *(id_ for id_ in self._queue if id_ != page.id)]
            self._show()

    def show_mode(self, mode: Mode) -> None:
        """Practise what is due or new, only look, or plan."""
        self.mode = mode
        self._begin_anew()
        self.arrive()

    def _begin_anew(self) -> None:
        self.card.keep_words()
        self._queue, self._done, self._front = [], 0, None
        self._look_at = 0
        self._refresh()

    def _begin_with_what_is_kept(self) -> None:
        """What was written here meanwhile is not kept any more."""
        self.card.read_words()
        self._begin_anew()

    @property
    def _found(self) -> list[Page]:
        training, mine = self.workspace.training, self.modes.mine.isChecked()
        match self.mode:
            case Mode.DUE:
                return training.due(mine)
            case Mode.NEW:
                return training.new(mine)
            case _:
                return training.pages(mine)

    def _refresh(self) -> None:
        """Take up what became due or new, and leave what the guide has no more."""
        if self.mode is Mode.SESSIONS and not self._keeper:
            self.mode = Mode.DUE
        found = [page.id for page in self._found]
        if self.mode in (Mode.DUE, Mode.NEW):
            known = {page.id for page in self.workspace.training.pages()}
            kept = [id_ for id_ in self._queue if id_ in known]
            self._queue = kept + [id_ for id_ in found if id_ not in kept]
        self._name_modes()
        self._show()

    def _name_modes(self) -> None:
        training, mine = self.workspace.training, self.modes.mine.isChecked()
        narrow = self.width() < _NARROW * self.scale
        counts = {Mode.DUE: len(training.due(mine)), Mode.NEW: len(training.new(mine))}
        self.modes.show_modes(self.mode, counts, sessions=self._keeper, narrow=narrow)
        self.modes.mine.setVisible(bool(self.workspace.place.party) and self.mode is not Mode.SESSIONS)
        self._new.setVisible(self._keeper and not narrow)  # the menu has it, too

    @property
    def _keeper(self) -> bool:
        return self.workspace.settings.values.show_upkeep

    def _show(self) -> None:
        guide = self.workspace.guide
        if self.mode is Mode.SESSIONS:
            self.sessions.refresh()
            self._bring(self.sessions)
            return
        page_id, place = self._next()
        page = guide.pages.get(page_id) if guide else None
        if guide is None or page is None:
            self._front = None
            self._tell_nothing()
            self._bring(self._nothing)
            return
        looking = self.mode is Mode.LOOK
        if (page.id, page.digest, looking) != self._front:
            if not self.card.show_page(guide, page, place, looking):
                return
            self._front = (page.id, page.digest, looking)
        self.card.take_up_words()
        self.card.place.setText(place)
        self._bring(self.card)

    def _next(self) -> tuple[str, str]:
        """The id of the page to be shown, and how far that is."""
        words = self.tr("{number} of {count}")
        if self.mode is Mode.LOOK:
            found = self._found
            if not found:
                return "", ""
            self._look_at %= len(found)
            return found[self._look_at].id, words.format(number=self._look_at + 1, count=len(found))
        if not self._queue:
            return "", ""
        return self._queue[0], words.format(number=self._done + 1, count=self._done + len(self._queue))

    def _bring(self, part: QWidget) -> None:
        changed = self.stack.currentWidget() is not part
        self.stack.setCurrentWidget(part)
        self.tell_actions()
        if changed:
            self.actions_changed.emit()

    def _tell_nothing(self) -> None:
        training = self.workspace.training
        new, pages = len(training.new(self.modes.mine.isChecked())), training.pages()
        if not pages:
            words = self.tr("This guide has no situations yet.")
            what = self.tr("A situation tells of a case between two departments, and asks what would have helped.")
        elif self.mode is Mode.NEW:
            words, what = self.tr("Every situation was practised at least once."), ""
        elif training.begun:
            words, what = done_words(training.next_day(), self.workspace.today), ""
        else:
            words = self.tr("Earlier situations, to find better words for before it matters.")
            what = self.tr("First one's own answer, then how it went well. What sits comes back later and later.")
        self._sentence.setText(words)
        self._what.setText(what)
        self._what.setVisible(bool(what))
        self._onwards.setText(self.tr("Begin with a new one") if training.begun else self.tr("Begin"))
        self._onwards.setVisible(bool(pages) and new > 0 and self.mode is Mode.DUE)

    # what the person does

    def _rated(self, rating: Rating, answer: str) -> None:
        guide = self.workspace.guide
        page = guide.pages.get(self._queue[0]) if guide and self._queue else None
        if page is None or not self.workspace.training.rate(page, rating, answer):
            return
        first = self._queue.pop(0)
        if rating is Rating.AGAIN:
            self._queue.append(first)
        else:
            self._done += 1
        self._front = None
        self._name_modes()
        self._show()
        self.arrive()

    def _look_on(self, step: int) -> None:
        self._look_at += step
        self._show()
        self.arrive()

    def _card_shown(self) -> None:
        self.tell_actions()
        self.actions_changed.emit()

    def _follow(self, href: str) -> None:
        if href.startswith("page:"):
            self.page_requested.emit(_page_of(href))

    @action("training.show", QT_TRANSLATE_NOOP("actions", "Show how it went well"), "Ctrl+Return", "forward")
    def show_answer(self) -> None:
        """See how the situation in front went well."""
        self.card.show_answer()

    @action("training.again", QT_TRANSLATE_NOOP("actions", "Practise again"), "1", "reload")
    def rate_again(self) -> None:
        """Practise it once more."""
        self.card.rate(Rating.AGAIN)

    @action("training.good", QT_TRANSLATE_NOOP("actions", "I have it"), "2", "tick")
    def rate_good(self) -> None:
        """It sits."""
        self.card.rate(Rating.GOOD)

    @action("training.situation", QT_TRANSLATE_NOOP("actions", "New situation …"), (), "add")
    def new_situation(self) -> None:
        """Write down a case to practise with, after a word about names."""
        guide = self.workspace.guide
        if guide is None or not self._keeper:
            return
        question = self.tr("Leave out all that somebody could be recognised by.")
        detail = self.tr(
            "No names, no dates, only roles; place and time may be changed. It is about the case, never about somebody."
        )
        if self.dialogs.confirm(self, question, detail, self.tr("Write it")):
            from ui.widgets.new_page_dialog import NewPageDialog

            near = next((page.id for page in self.workspace.training.pages()), "")
            dialog = NewPageDialog(self.workspace, guide, near, self.window())
            dialog.kinds[Kind.SCENARIO].click()
            dialog.chosen.connect(self.write_requested)
            dialog.open()

    @action("training.plan", QT_TRANSLATE_NOOP("actions", "Plan a session …"), (), "people")
    def plan_session(self) -> None:
        """Plan to practise with others."""
        if self._keeper:
            self.show_mode(Mode.SESSIONS)
            self.sessions.plan()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the modes beside each other, or in a list."""
        super().resizeEvent(event)
        self._name_modes()

    # Screen

    def arrive(self) -> None:
        """Take the focus."""
        self._refresh()
        shown = self.stack.currentWidget()
        if shown is self.card:
            self.card.arrive()
        elif shown is self.sessions:
            self.sessions.arrive()
        elif self._onwards.isVisibleTo(self):
            self._onwards.setFocus()
        else:
            self.modes.arrive(self.mode)

    def tell_actions(self) -> None:
        """Nothing is rated before the answer was seen, and only who looks after the guide plans."""
        asked = self.stack.currentWidget() is self.card
        practising = asked and not self.card.looking and self.card.answered
        self.actions_by_id["training.show"].setEnabled(asked and not self.card.answered)
        for id_ in ("training.again", "training.good"):
            self.actions_by_id[id_].setEnabled(practising)
        for id_ in ("training.situation", "training.plan"):
            self.actions_by_id[id_].setEnabled(self._keeper and self.workspace.guide is not None)

    def paper(self) -> Paper | None:
        """The sheet of the session that is chosen."""
        return self.sessions.paper() if self.mode is Mode.SESSIONS else None


def _page_of(href: str) -> str:
    return unquote(href.removeprefix("page:").partition("#")[0])
