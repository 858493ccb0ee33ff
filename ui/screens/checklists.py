"""The area Checklists: the lists that were begun, and one of them with its items."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from content.page import Page
from storage.models import TickState
from ui.actions import action, make_actions
from ui.dialogs import Dialogs
from ui.list_words import list_title
from ui.screen import Screen
from ui.started_lists import StartedList
from ui.theme import Theme
from ui.widgets.checklist_view import ChecklistView
from ui.widgets.list_choice import fitting_lists
from ui.widgets.list_index import ListIndex, ListPicker, entries
from ui.widgets.list_offer import ListOffer
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.paper import Paper

_WIDE_FROM = 900  # pixels of the screen at normal text size; below, the column becomes a box above the list
_INDEX = 252  # pixels of the column at normal text size
_NEED_A_LIST = ("list.reschedule", "list.archive", "list.csv", "list.calendar", "list.hand_on")


class ChecklistsScreen(QWidget, Screen):
    """Shows one list at a time, and those that can be begun as long as there is none."""

    area = "area.lists"
    lasting = True

    page_requested = Signal(str)  # id
    actions_changed = Signal()  # there is something to print, or nothing any more
    told = Signal(str, str)  # a sentence for the person, and its kind: neutral, ok or error

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._theme, self._dialogs = workspace, theme, dialogs
        self._scale = workspace.settings.values.text_scale
        self.actions_by_id = make_actions(self)
        self.index = ListIndex(theme, self._scale)
        self.picker = ListPicker(theme, self._scale)
        self.view = ChecklistView(workspace, theme)
        self.offer = ListOffer(self._scale)
        self._run = ""  # that is shown
        self._stale = True  # something changed while nobody looked
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.offer)
        self.index.setFixedWidth(round(_INDEX * self._scale))
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.index)
        line = QFrame()
        line.setProperty("line", "true")
        self._above = (self.picker, line)
        across.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in self._above:
            column.addWidget(part)
        column.addLayout(across, 1)

    def _listen(self) -> None:
        lists, view = self._workspace.lists, self.view
        lists.about_to_follow.connect(view.keep_notes)
        lists.changed.connect(self._refresh)
        lists.ticked.connect(self._item_changed)
        self._workspace.guide_opened.connect(self._refresh)
        for chooser in (self.index, self.picker):
            chooser.list_chosen.connect(self._choose)
            chooser.begin_requested.connect(self.begin)
        self.index.entered.connect(view.focus_open_row)
        self.offer.begin_requested.connect(self.ask_begin)
        view.page_requested.connect(self.page_requested)
        view.state_chosen.connect(self._set_state)
        view.note_written.connect(lists.set_note)
        view.head.acknowledged.connect(lambda: lists.acknowledge(self._run))
        view.head.restore_requested.connect(lambda: lists.restore(self._run))
        view.head.remove_requested.connect(self._remove)

    # what is shown

    @property
    def shown(self) -> StartedList | None:
        """The list that is shown, as it stands now."""
        return self._workspace.lists.get(self._run) if self._run else None

    def show_list(self, run: str) -> None:
        """Show a started list."""
        self._choose(run)

    def _choose(self, run: str) -> None:
        if run != self._run and self.view.finish_notes():
            self._run = run
            self._refresh()
        self.index.choose(self._run)
        self.picker.choose(self._run)

    def _refresh(self) -> None:
        """Show all that there is as it stands now, or once somebody looks."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        had_focus = self._has_focus()
        self._show_all()
        if had_focus and not self._has_focus():  # what had it is gone
            self.arrive()

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _show_all(self) -> None:
        lists = self._workspace.lists.started() if self._workspace.guide else []
        chosen = next((one for one in lists if one.run.id == self._run), None) or _first(lists)
        self._run = chosen.run.id if chosen else ""
        listed = entries(lists)
        for chooser in (self.index, self.picker):
            chooser.show_entries(listed)
            chooser.choose(self._run)
        if chosen:
            self.view.show_list(chosen)
        else:
            self.offer.show_lists(*self._offered())
        self._stack.setCurrentWidget(self.view if chosen else self.offer)
        self._arrange()
        self.tell_actions()
        if self.printable != (chosen is not None):
            self.printable = chosen is not None
            self.actions_changed.emit()

    def _item_changed(self, run: str, item: str) -> None:
        started = self._workspace.lists.get(run)
        if started is None:
            return
        for chooser in (self.index, self.picker):
            chooser.change(started)
        if run == self._run:
            self.view.update_item(started, item)

    def _offered(self) -> tuple[list[Page], str]:
        """The lists that can be begun, and what is said above them."""
        guide = self._workspace.guide
        if guide is None:
            return [], self.tr("No guide is open.")
        fitting = fitting_lists(guide, self._workspace.place.party)
        if fitting:
            return fitting, self.tr("These lists fit. Each one counts its dates from the first day.")
        if others := self._workspace.lists.templates():
            return others, self.tr("These are the lists that the guide has.")
        return [], self.tr("This guide has no checklists yet.")

    def _arrange(self) -> None:
        wide = self.width() >= _WIDE_FROM * self._scale
        any_lists = self.index.list.count() > 0
        self.index.setVisible(wide and any_lists)
        for part in self._above:
            part.setVisible(not wide and any_lists)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between the column and the box above."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed in the meantime."""
        super().showEvent(event)
        self._workspace.lists.look_at_clock()
        if self._stale or self._workspace.guide is None:
            self._refresh()

    # what the person does

    def _set_state(self, run: str, item: str, state: str) -> None:
        self._workspace.lists.set_state(run, item, TickState(state))

    def ask_begin(self, page_id: str) -> None:
        """Offer to begin a list, by the id of its page, wherever the person is."""
        from ui.widgets.begin_list import BeginListDialog

        dialog = BeginListDialog(self._workspace, page_id, self.window())
        dialog.begun.connect(self.show_list)
        dialog.open()

    @action("list.begin", QT_TRANSLATE_NOOP("actions", "Begin a list …"), "Ctrl+N", "add")
    def begin(self) -> None:
        """Offer to begin a list."""
        self.ask_begin("")

    @action("list.reschedule", QT_TRANSLATE_NOOP("actions", "Move the first day …"), (), "clock")
    def reschedule(self) -> None:
        """Let the person choose another first day for the list."""
        from ui.widgets.move_first_day import MoveFirstDayDialog

        if shown := self.shown:
            MoveFirstDayDialog(self._workspace, shown, self.window()).open()

    @action("list.archive", QT_TRANSLATE_NOOP("actions", "Put this list away"), (), "folder")
    def archive(self) -> None:
        """Put the list away; it says how to take it up again."""
        self._workspace.lists.archive(self._run)

    def _remove(self) -> None:
        shown = self.shown
        if shown is None:
            return
        title = list_title(shown)
        question = self.tr("Delete “{list}”?").format(list=title)
        detail = self.tr("Its ticks and notes are deleted with it.")
        if self._dialogs.confirm(self, question, detail, self.tr("Delete")):
            self._workspace.lists.remove(shown.run.id)
            if self._workspace.lists.get(shown.run.id) is None:
                self.told.emit(self.tr("Deleted: “{list}”. It can still be taken back.").format(list=title), "neutral")

    @action("list.csv", QT_TRANSLATE_NOOP("actions", "Export as CSV …"), (), "download")
    def export_csv(self) -> None:
        """Save the list as a table."""
        from ui.list_export import csv_bytes

        self._export(".csv", self.tr("Tables (*.csv)"), lambda shown: csv_bytes(shown, self._workspace.guide))

    @action("list.calendar", QT_TRANSLATE_NOOP("actions", "Export as calendar (iCal) …"), (), "download")
    def export_calendar(self) -> None:
        """Save what is open as dates for a calendar."""
        from ui.list_export import calendar_bytes, calendar_rows

        workspace, shown = self._workspace, self.shown
        if shown and not calendar_rows(shown):  # a calendar without entries is none
            self.told.emit(self.tr("Nothing that is open on this list has a date."), "neutral")
            return
        self._export(
            ".ics",
            self.tr("Calendars (*.ics)"),
            lambda shown: calendar_bytes(shown, workspace.guide, workspace.now),
        )

    def _export(self, suffix: str, kinds: str, data: Callable[[StartedList], bytes]) -> None:
        from ui.list_export import write_export
        from ui.paper import file_name

        shown = self.shown
        if shown is None:
            return
        proposed = self._workspace.documents / (file_name(list_title(shown)) + suffix)
        path = self._dialogs.save_file(self, self.tr("Export the list"), proposed, kinds)
        if path is None:
            return
        try:
            write_export(path, data(shown))
        except OSError as error:
            words = self.tr("“{path}” could not be written: {reason}. Please choose another place.")
            self.told.emit(words.format(path=path, reason=error.strerror or ""), "error")
        else:
            self.told.emit(self.tr("Saved: {path}").format(path=path), "ok")

    @action("list.hand_on", QT_TRANSLATE_NOOP("actions", "Hand on my progress …"), (), "people")
    def hand_on(self) -> None:
        """Let the person hand on how far they are."""
        from ui.widgets.hand_on import HandOnDialog

        if self.shown:
            dialog = HandOnDialog(self._workspace, self._theme, self._dialogs, self._run, self.window())
            dialog.told.connect(self.told)
            dialog.open()

    # Screen

    def arrive(self) -> None:
        """Take the focus: where it was, or else on the lists."""
        before = self.focusWidget()
        if before is not None and before is not self and before.isVisibleTo(self):
            before.setFocus()
        elif not self._run:
            self.offer.focus_first()
        elif self.index.isVisibleTo(self):
            self.index.list.setFocus()
        else:
            self.picker.combo.setFocus()

    def tell_actions(self) -> None:
        """Without a list there is nothing to move or hand on, and what is put away stands still."""
        shown = self.view.shown if self._run else None
        for id_ in _NEED_A_LIST:
            self.actions_by_id[id_].setEnabled(shown is not None)
        for id_ in ("list.archive", "list.reschedule") if shown and shown.run.archived else ():
            self.actions_by_id[id_].setEnabled(False)
        self.actions_by_id["list.begin"].setEnabled(bool(self._workspace.lists.templates()))

    def paper(self) -> "Paper | None":
        """The list, with its ticks."""
        shown, guide = self.shown, self._workspace.guide
        if shown is None or guide is None:
            return None
        from ui.list_export import list_html
        from ui.paper import Paper

        return Paper(list_html(shown, guide), list_title(shown), guide.info.name, guide.root)


def _first(lists: list[StartedList]) -> StartedList | None:
    """The list to show where none was chosen; none that was put away."""
    kept = [one for one in lists if not one.run.archived]
    return next((one for one in kept if one.running), kept[0] if kept else None)
