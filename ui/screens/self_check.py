"""Questions on how a department lives internal service, answered alone and compared with one's own earlier answers."""

import secrets

from msgspec.structs import replace
from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QFrame, QStackedWidget, QVBoxLayout

from content.page import Page
from storage.models import SelfCheck
from ui.actions import action, make_actions
from ui.dialogs import Dialogs
from ui.self_checks import SelfChecks
from ui.talk_part import TalkPart
from ui.theme import Theme
from ui.widgets.check_answer import CheckAnswer
from ui.widgets.check_result import CheckResult
from ui.widgets.survey_message import SurveyMessage
from ui.workspace import Workspace

_REST = 300  # milliseconds without a key after which the step is kept


class SelfCheckPart(TalkPart):
    """The answers then and now, or the questions while they are answered."""

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__(workspace, theme, dialogs)
        self._checks = SelfChecks(workspace, self)
        self._page: Page | None = None
        self._wanted = ""  # id of a page that is to be shown once its questions are read
        self._check: SelfCheck | None = None  # that is being answered
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._keep_step)
        self.choice = QComboBox()  # where several pages ask questions
        self.choice.setAccessibleName(self.tr("Which self-check"))
        self.message = SurveyMessage(self.scale)
        self.result = CheckResult(theme, self.scale)
        self.answer = CheckAnswer(self.scale)
        self.actions_by_id = make_actions(self)
        self._lay_out()
        self._listen()
        self._checks.look()

    def _lay_out(self) -> None:
        line = QFrame()
        line.setProperty("line", "true")
        self._stack = QStackedWidget()
        for widget in (self.message, self.result, self.answer):
            self._stack.addWidget(widget)
        above = QVBoxLayout()
        above.setContentsMargins(28, 0, 28, 0)
        above.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(above)
        column.addWidget(self._stack, 1)
        self.choice.hide()

    def _listen(self) -> None:
        self.workspace.guide_opened.connect(self._another_guide)
        self._checks.read.connect(self._pages_read)
        self._checks.changed.connect(self._show_result)
        self.choice.activated.connect(lambda row: self.show_one(self._checks.pages[row].id))
        self.result.again_requested.connect(self.begin)
        self.result.go_on_requested.connect(self._go_on)
        self.result.read_requested.connect(self._read_page)
        self.result.remove_requested.connect(self._checks.remove)
        self.answer.answered.connect(self._take)
        self.answer.written.connect(self._rest.start)
        self.answer.done.connect(self._finish)

    # what is shown

    def show_one(self, what: str) -> None:
        """Show the self-check of a page by its id; one that was never answered begins at once."""
        page = next((one for one in self._checks.pages if one.id == what), None)
        if page is None:
            self._wanted = what
        elif page != self._page or self._stack.currentWidget() is not self.answer:
            self._keep_step()
            self._page = page
            self._show_result()
            if self._checks.questions(page) and not self._checks.kept(page):
                self.begin()

    def _pages_read(self) -> None:
        pages = self._checks.pages
        before = self._page.id if self._page else ""
        self._page = next((one for one in pages if one.id == before), pages[0] if pages else None)
        self.choice.clear()
        self.choice.addItems([page.title for page in pages])
        self.choice.setVisible(len(pages) > 1)
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.show_one(wanted)
        elif self._check is None or self._page is None or self._page.id != before:
            self._show_result()

    def _show_result(self) -> None:
        page = self._page
        had_focus = self.isAncestorOf(focused) if (focused := self.window().focusWidget()) else False
        self._check = None
        if page is None or not self._checks.questions(page):
            self._show_message(page)
        else:
            self.choice.setCurrentIndex(self._checks.pages.index(page))
            self.result.show_checks(
                page.title, page.header.summary, self._checks.questions(page), self._checks.kept(page)
            )
            self._stack.setCurrentWidget(self.result)
        self.actions_changed.emit()
        if had_focus and self.isVisible():
            self._enter()

    def _show_message(self, page: Page | None) -> None:
        if page:
            heading = self.tr("This self-check asks nothing yet")
            words = [self.tr("Its questions are a numbered list under the heading with {mark}.").format(mark=_MARK)]
        else:
            heading = self.tr("No self-check in this guide")
            words = [self.tr("With a self-check a person answers alone how their department works for others.")]
            if self.workspace.settings.values.show_upkeep:
                example = self.tr("## Ten questions {mark}", "a heading in Markdown").format(mark=_MARK)
                more = self.tr("A page gets one by a numbered list of questions under a heading such as: {example}")
                words.append(more.format(example=example))
        self.message.show_words(heading, words)
        self._stack.setCurrentWidget(self.message)

    def _another_guide(self) -> None:
        self._keep_step()
        self._page = self._check = None

    def _read_page(self) -> None:
        if self._page:
            self.page_requested.emit(self._page.id)

    # answering

    @action("check.begin", QT_TRANSLATE_NOOP("actions", "Answer the self-check"), (), "edit")
    def begin(self) -> None:
        """Answer the questions from the beginning."""
        page = self._page
        if page and self._checks.questions(page):
            self._answer(page, SelfCheck(secrets.token_hex(8), self.workspace.guide_key, page.id, self.workspace.now))

    def _go_on(self) -> None:
        """Change the latest answers, or add to them."""
        kept = self._checks.kept(self._page) if self._page else []
        if self._page and kept:
            self._answer(self._page, kept[0])

    def _answer(self, page: Page, check: SelfCheck) -> None:
        self._check = check
        self.answer.show_questions(page.title, self._checks.questions(page), check.answers, check.note)
        self._stack.setCurrentWidget(self.answer)
        self.actions_changed.emit()
        self.answer.arrive()

    def _take(self, question: str, reply: str) -> None:
        if self._check:
            asked = dict.fromkeys(self._checks.questions(self._page) if self._page else (), "")
            self._keep(replace(self._check, answers=asked | self._check.answers | {question: reply}))

    def _keep_step(self) -> None:
        self._rest.stop()
        if self._check and self.answer.step.words != self._check.note:
            self._keep(replace(self._check, note=self.answer.step.words))

    def _keep(self, check: SelfCheck) -> None:
        self._check = check
        self._checks.keep(check)

    def _finish(self) -> None:
        self._keep_step()
        self._show_result()

    # Screen

    def arrive(self) -> None:
        """Take the focus: where it was, or else on what is to be done."""
        if self._check is None and self._page:
            self._show_result()
        before = self.focusWidget()
        if before is None or before is self or not before.isVisibleTo(self):
            self._enter()

    def _enter(self) -> None:
        shown = self._stack.currentWidget()
        if shown is self.answer:
            self.answer.arrive()
        elif shown is self.result:
            self.result.arrive()
        else:
            self.message.arrive()

    def tell_actions(self) -> None:
        """Only where there are questions, and not while they are answered."""
        self.actions_by_id["check.begin"].setEnabled(self._stack.currentWidget() is self.result)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is written."""
        super().hideEvent(event)
        self._keep_step()


_MARK = "{selfcheck}"
