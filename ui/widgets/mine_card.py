"""What Lotse keeps for the person: how much, where, and how all of it is taken along, taken over and deleted."""

import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from storage.errors import ArchiveUnusable
from ui import messages
from ui.dialogs import Dialogs
from ui.mine import pages_with_boxes, readable_files, tell_all_changed
from ui.preferences import privacy
from ui.widgets.guide_chooser import free_folder
from ui.widgets.page_dialog import PageDialog, words_label
from ui.workspace import Workspace

if TYPE_CHECKING:
    from storage.archive import Counts


class MineCard(QFrame):
    """Everything of one person, of all guides. The stores first, then the picture."""

    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it
    taken_over = Signal()  # what was exported elsewhere is here now
    emptied = Signal()  # everything was deleted; the settings are as they were at first

    def __init__(self, workspace: Workspace, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._dialogs = workspace, dialogs
        heading = self.tr("What Lotse keeps for me")
        self.setProperty("card", "true")
        self.setAccessibleName(heading)
        self._counts = _label("", "strong")
        self._faults = _label("", "signal")
        self._outcome = _label("", "muted")
        self._outcome.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 20)
        layout.setSpacing(14)
        for label in (_label(heading, "h2"), _label(privacy(), ""), self._counts, self._faults):
            layout.addWidget(label)
        layout.addLayout(self._places())
        layout.addWidget(_label(self.tr("The index may be deleted at any time; Lotse builds it again."), "small"))
        self._export = QPushButton(self.tr("Export everything …"))
        self._import = QPushButton(self.tr("Import …"))
        self._delete = QPushButton(self.tr("Delete everything …"))
        self._delete.setProperty("kind", "danger")
        for button, help_, act in (
            (self._export, self.tr("A folder with all of it, to be read, kept, or taken over elsewhere."), self.export),
            (self._import, self.tr("Adds what was exported elsewhere. Nothing here is deleted."), self._ask_import),
            (self._delete, self.tr("Begins anew with nothing. The guide stays."), self._ask_delete),
        ):
            layout.addLayout(_row(button, help_, act))
        layout.addWidget(self._outcome)
        self.show_state()
        workspace.guide_opened.connect(self.show_state)
        workspace.lists.changed.connect(self.show_state)
        workspace.notebook.changed.connect(self.show_state)
        workspace.progress.changed.connect(self.show_state)
        workspace.training.changed.connect(self.show_state)
        workspace.talk.waiting_changed.connect(self.show_state)

    def _places(self) -> QFormLayout:
        form = QFormLayout(rowWrapPolicy=QFormLayout.RowWrapPolicy.WrapLongRows, verticalSpacing=10)
        form.setHorizontalSpacing(20)
        form.setContentsMargins(0, 0, 0, 0)
        for name, path in (
            (self.tr("My folder"), self._workspace.profile.folder),
            (self.tr("Index of the guides"), self._workspace.cache),
        ):
            label = _label(str(path), "muted")
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            label.setAccessibleName(f"{name}: {path}")
            form.addRow(name, label)
        return form

    def show_state(self) -> None:
        """Show how much is kept, and what keeps more from being kept."""
        profile = self._workspace.profile
        faults = [messages.error(fault) for fault in profile.faults]
        opened = self._workspace.guide is not None
        writable = profile.folder.is_dir() and os.access(profile.folder, os.W_OK)
        if opened and not writable:
            text = self.tr("Nothing new can be kept now: the folder “{path}” cannot be written.")
            faults.append(text.format(path=profile.folder))
        self._counts.setText(self._kept())
        self._faults.setText("\n".join(faults))
        self._faults.setVisible(bool(faults))
        self._export.setEnabled(opened)
        self._import.setEnabled(opened and writable)
        self._delete.setEnabled(opened and writable)

    def _kept(self) -> str:
        profile = self._workspace.profile
        talk, training = profile.talk, profile.training
        things = self._things(
            lists=len(profile.checklists.all_runs()),
            notes=len(profile.notes.all_notes()),
            marks=len(profile.reading.all_marks()),
            people=len(profile.people.all_people()),
            drafts=len(profile.drafts.all_drafts()),
            talk=len(profile.outbox.all_parcels()) + len(talk.all_words()) + len(talk.all_participations()),
            checks=len(talk.all_checks()),
            situations=len(training.all_cards()),
            sessions=len(training.all_sessions()),
        )
        return ", ".join(things) or self.tr("No checklists and no notes yet.")

    def _things(
        self,
        *,
        lists: int = 0,
        ticks: int = 0,
        notes: int = 0,
        marks: int = 0,
        people: int = 0,
        drafts: int = 0,
        talk: int = 0,
        checks: int = 0,
        situations: int = 0,
        sessions: int = 0,
    ) -> list[str]:
        """How many of what there are, without what there is none of."""
        counted = (
            (lists, self.tr("%n checklist(s)", "", lists)),
            (ticks, self.tr("%n tick(s)", "", ticks)),
            (notes, self.tr("%n note(s)", "", notes)),
            (marks, self.tr("%n page(s) read", "", marks)),
            (people, self.tr("%n of “My people”", "", people)),
            (drafts, self.tr("%n draft(s) of pages", "", drafts)),
            (situations, self.tr("%n situation(s) practised", "", situations)),
            (checks, self.tr("%n self-check(s)", "", checks)),
            (sessions, self.tr("%n session(s) planned", "", sessions)),
            (talk, self.tr("%n thing(s) written for colleagues", "", talk)),
        )
        return [words for number, words in counted if number]

    # taking along

    def export(self) -> bool:
        """Ask where to, and write everything into a new folder there. Returns whether it was written."""
        workspace = self._workspace
        parent = self._dialogs.choose_folder(self, self.tr("Where to export everything"), workspace.documents)
        if parent is None:
            return False
        guide = workspace.guide
        if guide and parent.resolve().is_relative_to(guide.root.resolve()):
            self._tell(
                self.tr("This folder is inside the guide, which others read. Please choose another one."), "error"
            )
            return False
        from storage import archive

        name = self.tr("Lotse export {day}").format(day=workspace.today.isoformat())
        folder = free_folder(parent, name)
        texts = readable_files(workspace.profile, guide, workspace.guide_key, workspace.today)
        if not workspace.keep(partial(archive.export, workspace.profile, folder, texts)):
            return False
        self._tell(self.tr("Exported to {folder}").format(folder=folder), "ok")
        return True

    # taking over

    def _ask_import(self) -> None:
        from storage import archive

        workspace = self._workspace
        folder = self._dialogs.choose_folder(self, self.tr("The folder that was exported"), workspace.documents)
        if folder is None:
            return
        try:
            found = archive.read_archive(folder)
        except ArchiveUnusable as error:
            workspace.failed.emit(error)
            return
        things = self._things(
            lists=len(found.runs),
            ticks=len(found.ticks) + len(found.boxes),
            notes=len(found.notes),
            marks=len(found.marks),
            people=len(found.people),
            drafts=len(found.drafts),
            talk=len(found.parcels) + len(found.words) + len(found.participations),
            checks=len(found.checks),
            situations=len(found.cards),
            sessions=len(found.sessions),
        )
        question = self.tr("Take over what was exported?")
        detail = self.tr("In it: {things}. What is not here is added; of two the newer counts. Nothing is deleted.")
        detail = detail.format(things=", ".join(things) or self.tr("settings alone"))
        if self._dialogs.confirm(self, question, detail, self.tr("Take over")):
            done: list[Counts] = []
            if workspace.keep(lambda: done.append(archive.merge(workspace.profile, found))):
                self._tell(self._merged(done[0]), "ok")
            tell_all_changed(workspace, pages_with_boxes(workspace))
            self.taken_over.emit()

    def _merged(self, counts: "Counts") -> str:
        things = self._things(
            lists=counts.runs,
            ticks=counts.ticks + counts.boxes,
            notes=counts.notes,
            marks=counts.marks,
            people=counts.people,
            drafts=counts.drafts,
            talk=counts.talk,
            checks=counts.checks,
            situations=counts.situations,
            sessions=counts.sessions,
        )
        if counts.places:
            things.append(self.tr("my place"))
        if not things:
            return self.tr("All of it is here already.")
        return self.tr("Taken over: {things}.").format(things=", ".join(things))

    # deleting

    def _ask_delete(self) -> None:
        dialog = DeleteDialog(self._workspace, self._kept(), self.export, self)
        dialog.accepted.connect(self._delete_all)
        dialog.open()

    def _delete_all(self) -> None:
        from storage import archive

        workspace = self._workspace
        pages = list(pages_with_boxes(workspace))
        done = workspace.keep(partial(archive.delete_everything, workspace.profile))
        tell_all_changed(workspace, pages)
        if done:
            self._tell(self.tr("Everything was deleted. The guide is still here."), "ok")
            self.emptied.emit()

    def _tell(self, text: str, kind: str) -> None:
        self._outcome.setText(text)
        self._outcome.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._outcome, QAccessible.Event.Alert))
        self.told.emit(text, kind)


class DeleteDialog(PageDialog):
    """Says what goes and what stays, and offers to export first. Accepted by its own button alone."""

    def __init__(self, workspace: Workspace, kept: str, export: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(workspace, self.tr("Delete everything"), self.tr("Delete everything"), parent, "danger")
        self._export = export
        goes = self.tr(
            "This goes for good, with every copy that Lotse made of it: checklists with their ticks, notes, pages "
            "read, “My people”, what was practised and answered, what waits for colleagues, my place and all settings."
        )
        stays = self.tr("This stays: the guide with its folder, and whatever was exported or saved as a file.")
        heading = self.tr("Delete everything that Lotse keeps for me?")
        for text, role in ((heading, "h2"), (goes, ""), (kept, "strong"), (stays, "")):
            self.column.addWidget(words_label(text, role))
        self._first = QPushButton(self.tr("Export everything first …"))
        self._first.clicked.connect(self._export_first)
        self.column.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.scroll_by_keys()
        self.accept_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()

    def _export_first(self) -> None:
        if self._export():
            self._first.setText(self.tr("Exported"))
            self._first.setEnabled(False)


def _row(button: QPushButton, help_: str, act: Callable[[], object]) -> QVBoxLayout:
    """A button that takes its own width, and below it what it does."""
    button.setAccessibleDescription(help_)
    button.setAutoDefault(True)
    button.clicked.connect(act)
    across = QHBoxLayout()
    across.addWidget(button)
    across.addStretch(1)
    row = QVBoxLayout()
    row.setSpacing(4)
    row.addLayout(across)
    row.addWidget(_label(help_, "small"))
    return row


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label
