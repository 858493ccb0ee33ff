"""Writing a page: its forms or its Markdown on the left, on the right the page as readers will see it."""

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from content.check import Problem, Severity
from content.frontmatter import KeyPath
from content.header_edit import set_value
from content.library import page_of
from content.mending import mended
from content.merge import Merged
from content.page import Page
from content.suggestions import Suggestion
from ui import messages
from ui.actions import action, make_actions
from ui.dialogs import Dialogs
from ui.draft_reader import DraftReader, DraftView
from ui.editor_scroll import EditorScroll
from ui.forms.page_form import PageForm, has_form
from ui.page_draft import DraftState, PageDraft
from ui.screen import Screen
from ui.theme import Theme
from ui.widgets.conflict_view import ConflictView
from ui.widgets.editor_body import EditorBody
from ui.widgets.editor_foot import EditorFoot
from ui.widgets.editor_head import EditorHead
from ui.widgets.editor_problems import EditorProblems
from ui.widgets.page_view import PageView
from ui.widgets.text_column import TextColumn
from ui.workspace import Workspace

Where: TypeAlias = "KeyPath | Suggestion | int | None"  # a key of the header, an entry to be added, a line

_SMALLER = 0.9  # the preview than the page: it has half the room
_BOTH = 980  # pixels at normal text size, from which on there is room for the page beside its text


class EditorScreen(QWidget, Screen):
    """One page that is written. It stays as it was left; what is not saved is a draft."""

    area = "area.guide"
    lasting = True
    in_menu = (
        *("edit.save", "edit.save_noted", "edit.discard", "edit.again"),
        *("edit.history", "edit.mode", "edit.preview", "edit.find", "edit.replace", "edit.done"),
    )

    page_requested = Signal(str)  # id: to be read
    history_requested = Signal(str)  # path of the page whose versions are wanted
    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.theme, self._dialogs = workspace, theme, dialogs
        self._where: Where = None  # to be shown once the page is there: a line, or a path in the header
        self._page: Page | None = None  # as it was read last
        self._preview_wanted: bool | None = None  # None: as there is room
        self._whole = False  # the header is seen in the text, as the forms do not have all of it
        self._opening = False  # a page is put into the field: nobody typed it
        self.actions_by_id = make_actions(self)
        scale = workspace.settings.values.text_scale
        self.column = TextColumn(workspace, theme, dialogs)
        self.actions_by_id |= self.column.actions_by_id
        self.edit = self.column.edit
        self.form = PageForm(workspace, theme)
        self.conflict = ConflictView(theme)
        self.head = EditorHead(self.actions_by_id)
        self.foot = EditorFoot()
        self.problems = EditorProblems()
        self.preview = PageView(theme, scale * workspace.settings.values.page_zoom * _SMALLER)
        self.preview.setAccessibleName(self.tr("The page as readers will see it"))
        self.draft = PageDraft(workspace, self.edit.text, self)
        self.reader = DraftReader(workspace, self.edit.text, self._line, self)
        self._scroll = EditorScroll(self.edit, self.preview)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        self._body = EditorBody((self.column, self.form, self.conflict), self.problems, self.preview)
        self._stack = self._body.stack
        line = QFrame()
        line.setProperty("line", "true")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(line)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.foot)

    def _listen(self) -> None:
        self.edit.edited.connect(self._text_changed)
        self.edit.cursorPositionChanged.connect(self._tell_place)
        self.column.told.connect(self.told)
        self.form.change_requested.connect(self._change)
        self.form.undo_requested.connect(partial(self._walk, self.edit.undo))
        self.form.redo_requested.connect(partial(self._walk, self.edit.redo))
        self.form.page_requested.connect(self.page_requested)
        self.form.told.connect(self.told)
        self.head.form_wanted.connect(self.show_form)
        self.problems.place_requested.connect(self.show_line)
        self.problems.mend_requested.connect(self._mend)
        self.conflict.resolved.connect(self._resolved)
        self.draft.opened.connect(self._opened)
        self.draft.replaced.connect(self.edit.replace_text)
        self.draft.moved.connect(self.reader.open)
        self.draft.state_changed.connect(self._tell_state)
        self.draft.conflict_found.connect(self._show_conflict)
        self.draft.failed.connect(self._tell_failure)
        self.draft.locked.connect(self._tell_locked)
        self.draft.saved.connect(self._saved)
        self.reader.composed.connect(self._show_view)
        self.reader.checked.connect(self.problems.show_problems)
        self.workspace.guide_changed.connect(self._take_snapshot)
        self.preview.link_requested.connect(self._follow)

    # what is written

    @property
    def page(self) -> Page | None:
        """The page as it was read last while it is written."""
        return self._page

    @property
    def path(self) -> str:
        """The path of the page that is written; nothing for none."""
        return self.draft.path

    def open(self, path: str, where: Where = None, new: str | None = None) -> None:
        """Write a page, at a line or a place in its header; `new` is the text of one that is not there yet."""
        self._where = where
        if path == self.path and new is None:
            self._go()
        else:
            self._page = None
            self.draft.open(path, new)

    def _opened(self, text: str, was_draft: bool) -> None:
        root = self.workspace.root
        if root is None:
            return
        self._opening, self._whole = True, False
        self.edit.set_text(text)
        self._opening = False
        self._page = page_of(root, self.path, text)
        self.problems.show_problems([])
        self.head.show_page(self._page.title, has_form(self._page))
        self._show_header(self._page)
        self.edit.verticalScrollBar().setValue(0)
        self.form.show_page(self._page, text)
        self.column.spelling.show_page(self._page.header.lang)
        self.reader.open(self.path)
        self.show_form(has_form(self._page) and not isinstance(self._where, int))
        self._go()
        self._tell_state()
        self._tell_place()
        if was_draft:
            self.told.emit(self.tr("This is the draft that was being written. It is not in the guide yet."), "neutral")

    def _go(self) -> None:
        where, self._where = self._where, None
        if isinstance(where, int):
            self.show_line(where)
        elif where is not None:
            self.show_form(True)
            self.form.show_place(where)

    def _text_changed(self) -> None:
        if self.path and not self._opening:
            self.draft.touch()
            self.reader.touch()
            self.foot.show_preview(not self.preview.isHidden(), False)

    def _change(self, change: Callable[[str], str]) -> None:
        """A form, or a mend, changes the text: in one step that can be undone."""
        self.edit.replace_text(change(self.edit.text()))
        self._show_changed()

    def _walk(self, step: Callable[[], None]) -> None:
        """Take a step of the text back, or do it again, while the forms are shown."""
        step()
        self._show_changed()

    def _show_changed(self) -> None:
        root = self.workspace.root
        if root is not None and self.path:
            text = self.edit.text()
            self._page = page_of(root, self.path, text)
            self.form.show_page(self._page, text)

    def _mend(self, problem: Problem) -> None:
        text = mended(self.edit.text(), problem, self.workspace.today)
        if text is None:
            self.show_line(problem.line)
        else:
            self._change(lambda _: text)

    # what is shown

    def show_form(self, form: bool) -> None:
        """Show the forms, or else the text."""
        self.form.flush()
        self._arrange()
        if self.draft.conflict:
            self._stack.setCurrentWidget(self.conflict)
            return
        form = form and self._page is not None and has_form(self._page)
        if form and self._stack.currentWidget() is not self.form:
            self._show_changed()
        self._stack.setCurrentWidget(self.form if form else self.column)
        self.head.show_mode(form)
        self._tell_place()

    def show_line(self, line: int) -> None:
        """Go to a line of the text, from 1; to its field where it is hidden because the form has it."""
        page = self._page
        if page and has_form(page) and line < page.body_line and not self.draft.conflict:
            self.show_form(True)
            if self.form.show_place(page.key_at(line)):
                return
            self._whole = True  # no field asks for it
            self._show_header(page)
        self.show_form(False)
        self.edit.go_to_line(line)
        self.edit.setFocus()

    def _line(self) -> int:
        return self.edit.textCursor().blockNumber() + 1

    def _show_view(self, view: DraftView) -> None:
        self._page = view.page
        self._show_header(view.page)
        self.column.spelling.show_page(view.page.header.lang)
        self.head.show_page(view.page.title, has_form(view.page))
        self._scroll.show(view, self.workspace.root)
        if self._stack.currentWidget() is self.form and view.text == self.edit.text():
            self.form.show_page(view.page, view.text)
        self.foot.show_preview(not self.preview.isHidden(), self.reader.is_current)
        self._tell_place()

    def _show_header(self, page: Page) -> None:
        """A header that the forms can show need not be seen beside the text; a damaged one must be."""
        lines = page.body_line - 1 if has_form(page) and not self._whole else 0
        self.edit.set_hidden_header(lines)

    def _take_snapshot(self) -> None:
        if self.path:
            self.reader.touch()

    def _tell_state(self) -> None:
        draft = self.draft
        self.head.show_state(draft.state)
        self.foot.show_state(draft.state, draft.at, draft.error)
        self.tell_actions()

    def _tell_place(self) -> None:
        cursor = self.edit.textCursor()
        place = (cursor.blockNumber() + 1, cursor.positionInBlock() + 1)
        in_text = self._stack.currentWidget() is self.column
        self.foot.show_place(place if in_text else None, self._page.words if self._page else 0)

    def _tell_failure(self, error: Exception) -> None:
        self.told.emit(messages.error(error), "error")
        if not self.draft.at and self._page is None:
            self.page_requested.emit("")

    def _tell_locked(self) -> None:
        text = self.tr(
            "This page cannot be saved here: its file or folder is read-only. What is written stays a draft."
        )
        self.told.emit(text, "signal")

    def _saved(self) -> None:
        """Saving with errors is possible, and says what readers will see."""
        worst = next(iter(self.problems.shown), None)
        if worst and worst.severity is Severity.ERROR:
            text = self.tr("Saved. Readers will see: {problem}").format(problem=messages.problem(worst))
            self.told.emit(text, "signal")

    # both have written

    def _show_conflict(self, merged: Merged) -> None:
        self.conflict.show_merged(merged)
        self.show_form(False)
        self.conflict.setFocus()
        self.told.emit(
            self.tr("Somebody else saved this page meanwhile. Nothing is lost: please choose what holds."), "signal"
        )

    def _resolved(self, text: str) -> None:
        self.draft.resolve(text)
        self.show_form(False)

    # what can be done

    @action("edit.save", QT_TRANSLATE_NOOP("actions", "Save the page"), "Ctrl+S", "tick")
    def save(self) -> None:
        """Save what is written into the guide."""
        self.form.flush()
        self.draft.save()

    @action("edit.save_noted", QT_TRANSLATE_NOOP("actions", "Save with a line about it …"), "Ctrl+Alt+S", "tick")
    def save_noted(self) -> None:
        """Save, and say in a line what changed: it stands among the versions."""
        if not self.actions_by_id["edit.save"].isEnabled():
            return
        from ui.widgets.save_note_dialog import SaveNoteDialog

        self.keep()
        dialog = SaveNoteDialog(self.workspace, self._page.title if self._page else "", self.window())
        dialog.chosen.connect(self.draft.save)
        dialog.open()

    @action("edit.done", QT_TRANSLATE_NOOP("actions", "Stop editing and read the page"), "Ctrl+E", "guide")
    def finish(self) -> None:
        """Go to the page; what is not saved stays a draft."""
        self.keep()
        self.page_requested.emit(self._page.id if self._page else "")

    @action("edit.again", QT_TRANSLATE_NOOP("actions", "Readers must read this page again"), (), "reload")
    def raise_revision(self) -> None:
        """Raise the page's revision: it counts as unread for everybody who has read it."""
        if self._page:
            self._change(lambda text: set_value(text, ("revision",), self._page_revision() + 1))
            self.told.emit(self.tr("Once it is saved, the page counts as unread for everybody."), "neutral")

    def _page_revision(self) -> int:
        return self._page.header.revision if self._page else 0

    @action("edit.discard", QT_TRANSLATE_NOOP("actions", "Discard the draft …"), (), "trash")
    def ask_discard(self) -> None:
        """Go back to the page as it is in the guide, after asking."""
        question = self.tr("Discard what is not saved?")
        detail = self.tr("The page will be as it is in the guide. This cannot be undone.")
        if self._dialogs.confirm(self, question, detail, self.tr("Discard the draft")):
            self.draft.discard()
            if not self.path:
                self.page_requested.emit("")

    @action("edit.history", QT_TRANSLATE_NOOP("actions", "Versions of the page …"), "Ctrl+Alt+H", "history")
    def show_history(self) -> None:
        """See who changed the page, and what it was before."""
        self.keep()
        self.history_requested.emit(self.path)

    @action("edit.mode", QT_TRANSLATE_NOOP("actions", "Form or text"), "F4", "edit")
    def turn_mode(self) -> None:
        """Change between the forms and the text."""
        self.show_form(self._stack.currentWidget() is self.column)

    @action("edit.preview", QT_TRANSLATE_NOOP("actions", "Show or hide the preview"), "F8", "panel-right")
    def turn_preview(self) -> None:
        """Show or hide the page beside its text."""
        self._preview_wanted = self.preview.isHidden()
        self._arrange()

    def tell_actions(self) -> None:
        """There is nothing to save where nothing changed."""
        changed = self.draft.is_changed and self.draft.state is not DraftState.SAVING
        for id_ in ("edit.save", "edit.save_noted"):
            self.actions_by_id[id_].setEnabled(bool(self.path) and changed and not self.draft.conflict)
        self.actions_by_id["edit.discard"].setEnabled(changed)

    def arrive(self) -> None:
        """Go on writing."""
        self._arrange()
        if shown := self._stack.currentWidget():
            shown.setFocus()

    def close_page(self) -> None:
        """Keep what is written, and let go of the page."""
        self.draft.close()
        self.reader.open("")
        self._page = None

    def keep(self) -> bool:
        """Keep what is written. Returns whether it is safe."""
        if not self.path:
            return True
        self.form.flush()
        return self.draft.keep()

    def _follow(self, href: str) -> None:
        """The preview leads nowhere: what is written would be out of sight."""
        self.told.emit(self.tr("Links work when the page is read."), "neutral")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the preview out where there is no room for both."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() >= _BOTH * self.workspace.settings.values.text_scale
        wanted = room if self._preview_wanted is None else self._preview_wanted
        self._body.arrange(wanted, self.draft.conflict is not None)
        self.foot.show_preview(not self.preview.isHidden(), self.reader.is_current)
