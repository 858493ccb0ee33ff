"""The area Notes: everything that the person wrote down about the guide, to be found, changed and taken along."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from storage.models import Note
from ui.actions import action, make_actions
from ui.dialogs import Dialogs
from ui.icons import icon
from ui.note_shelf import NoteShelf, Order, Which
from ui.preferences import privacy
from ui.screen import Screen
from ui.theme import Theme
from ui.widgets.note_editor import NoteEditor
from ui.widgets.note_list import NoteListView, NoteRow, note_row
from ui.workspace import Workspace

_NARROW = 720  # pixels at normal text size, below which list and note take turns
_ICON = 18
_CARD = 620  # of the words that stand in where there are no notes


class NotesScreen(QWidget, Screen):
    """A list of all notes, and the one that is chosen beside it."""

    area = "area.notes"
    lasting = True

    note_requested = Signal(str)  # id: show in the guide what it is about
    told = Signal(str, str)  # a sentence, and its kind

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._theme, self._dialogs = workspace, theme, dialogs
        self._scale = workspace.settings.values.text_scale
        self._shelf = NoteShelf(workspace, self)
        self._shelf.places_found.connect(self._fill)
        self._on_note = False  # where there is room for one only: the note is shown
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.actions_by_id = make_actions(self)
        self._lay_out()
        self._on_note = self.editor.go_on()
        self._arrange()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show_notes)
        workspace.notebook.changed.connect(self._look_soon)

    # building

    def _lay_out(self) -> None:
        self.list = NoteListView(self._describe, self._theme, self._scale)
        self.list.chosen.connect(self._open_beside)
        self.list.picked.connect(self._picked)
        self.list.entered_note.connect(self.open_note)
        self.list.delete_wanted.connect(self._delete)
        self.editor = NoteEditor(self._workspace, self._theme, tall=True)
        self.editor.closed.connect(self._note_left)
        self.editor.show_requested.connect(self.note_requested)
        self._nothing_open = _label(self.tr("The note that is chosen in the list can be read here."), "muted")
        self._nothing_open.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing_fits = _label(self.tr("No note fits."), "muted")
        self._left, self._right = QWidget(), QWidget()
        for side, widgets in (
            (self._left, (self._nothing_fits, self.list)),
            (self._right, (self._nothing_open, self.editor)),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            for widget in widgets:
                column.addWidget(widget, 0 if widget is self._nothing_fits else 1)
        self._back = QPushButton(self.tr("All notes"), autoDefault=True)
        self._back.setProperty("kind", "quiet")
        px = round(_ICON * self._scale)
        self._back.setIcon(icon("back", self._theme.colour("sea"), px))
        self._back.setIconSize(QSize(px, px))
        self._back.clicked.connect(self.editor.finish)
        self._filters = self._filter_row()
        self._body = QWidget()
        sides = QHBoxLayout(self._body)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(20)
        sides.addWidget(self._left, 2)
        sides.addWidget(self._right, 3)
        self._empty = self._empty_card()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 22)
        layout.setSpacing(14)
        layout.addLayout(self._head())
        layout.addWidget(self._filters)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._body, 1)
        layout.addWidget(self._empty, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._title = _label(self.tr("Notes"), "h1")
        row.addWidget(self._title, 1)
        self._export = QPushButton(self.tr("Export …"), autoDefault=True)
        self._export.setToolTip(self.actions_by_id["note.export"].text())
        self._export.clicked.connect(self.export_notes)
        self._new = QPushButton(self.tr("New note"), autoDefault=True)
        self._new.setProperty("kind", "primary")
        self._new.clicked.connect(self.new_note)
        for button in (self._export, self._new):
            row.addWidget(button)
        return row

    def _filter_row(self) -> QWidget:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Words, or #tag"))
        self.filter.setAccessibleName(self.tr("Find notes by words or tags"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.show_notes)
        which = {
            Which.ALL: self.tr("All notes"),
            Which.ON_PAGES: self.tr("On pages"),
            Which.FREE: self.tr("On no page"),
            Which.GONE: self.tr("Place is gone"),
        }
        order = {
            Order.CHANGED: self.tr("Changed last"),
            Order.CREATED: self.tr("Written last"),
            Order.PAGE: self.tr("By page"),
        }
        self.which = self._choice(self.tr("Which notes"), which)
        self.order = self._choice(self.tr("Order of the notes"), order)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.filter, 1)
        row.addWidget(self.which)
        row.addWidget(self.order)
        return whole

    def _choice(self, name: str, choices: Mapping[Which, str] | Mapping[Order, str]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        for value, words in choices.items():
            combo.addItem(words, value)
        combo.activated.connect(self.show_notes)
        return combo

    def _empty_card(self) -> QWidget:
        card = QFrame()
        card.setProperty("card", "true")
        card.setMaximumWidth(round(_CARD * self._scale))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(26, 22, 26, 22)
        inside.setSpacing(10)
        inside.addWidget(_label(self.tr("Room for what is worth keeping in mind"), "h2"))
        on_page = self.tr(
            "On a page, select words and choose “Note” in their menu: they stay marked, and the note is listed here."
        )
        free = self.tr("A note may also be about the page as a whole, or about no page at all.")
        for words, role in ((on_page, ""), (free, ""), (privacy(), "small")):
            inside.addWidget(_label(words, role))
        self._first = QPushButton(self.tr("Write a note"), autoDefault=True)
        self._first.setProperty("kind", "primary")
        self._first.clicked.connect(self.new_note)
        inside.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 1000)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        return whole

    # what is shown

    def arrive(self) -> None:
        """Show what is new, and go on with the note that is open."""
        self.show_notes()
        if self.editor.is_open and self.editor.unsaved:
            self.editor.words.setFocus()
        elif self._shelf.notes:
            self.list.setFocus()
        else:
            self._first.setFocus()

    def tell_actions(self) -> None:
        """A note is shown or deleted where one is open, and there must be some to be exported."""
        note = self._workspace.notebook.get(self.editor.note)
        shown = self.isVisibleTo(self.window())
        self.actions_by_id["note.show"].setEnabled(
            shown and note is not None and bool(self._workspace.notebook.page_of(note))
        )
        self.actions_by_id["note.delete"].setEnabled(shown and note is not None)
        self.actions_by_id["note.export"].setEnabled(shown and bool(self.list.rows.notes))
        self.actions_by_id["note.new"].setEnabled(shown and self._workspace.guide is not None)
        self._new.setEnabled(self._workspace.guide is not None)
        self._first.setEnabled(self._workspace.guide is not None)  # nobody would find a note on no guide again
        self._export.setEnabled(bool(self.list.rows.notes))

    def show_notes(self) -> None:
        """List the notes that are looked for, and go on with the one that is open."""
        self._shelf.look()
        self._fill()

    def _fill(self) -> None:
        which, order = Which(self.which.currentData()), Order(self.order.currentData())
        notes = self._shelf.find(self.filter.text(), which, order)
        row = self.list.currentIndex().row()
        ids = {note.id for note in notes}
        current = self.editor.note or self.list.current
        writing = self.editor.is_open and (self.editor.unsaved or not self.editor.note)
        if current not in ids and not writing and notes:
            current = notes[min(max(row, 0), len(notes) - 1)].id  # the one in the place of the one that is gone
        self.list.show_notes(notes, current if current in ids else "")
        self._open_beside(self.list.current)
        self._arrange()

    def _open_beside(self, note_id: str) -> None:
        """Show a note beside the list, where there is room, and leave the focus there."""
        if note_id and not self._is_narrow() and not (self.editor.is_open and self.editor.note == note_id):
            new = self.editor.is_open and not self.editor.note
            if not (new and not self.list.hasFocus()) and not self.editor.edit(note_id, focus=False):
                self.list.select(self.editor.note)
        self._arrange()

    def _picked(self, note_id: str) -> None:
        if self._is_narrow():
            self.open_note(note_id)

    def open_note(self, note_id: str) -> None:
        """Open a note and go into it."""
        if self.editor.edit(note_id):
            self.list.select(note_id)
            self._on_note = True
            self._arrange()
            self.editor.words.setFocus()

    def _note_left(self) -> None:
        """Saved, dropped or deleted: back to the list."""
        self._on_note = False
        self.show_notes()
        left = self.editor.left
        if self.list.rows.find(left).isValid():
            self.list.select(left)
            self._open_beside(left)
        if self.isVisible():
            (self.list if self._shelf.notes else self._first).setFocus()

    def _is_narrow(self) -> bool:
        return self.width() < _NARROW * self._scale

    def _arrange(self) -> None:
        """Show list and note, or one of them where there is room for no more, or what notes are for."""
        narrow, is_open = self._is_narrow(), self.editor.is_open
        empty = not self._shelf.notes and not is_open
        alone = narrow and is_open and self._on_note
        began = self._first.hasFocus() and not empty
        self._empty.setVisible(empty)
        self._title.setVisible(not alone)
        for button in (self._export, self._new):
            button.setVisible(not empty and not alone)
        self._body.setVisible(not empty)
        self._filters.setVisible(not empty and not alone)
        self._left.setVisible(not alone)
        self._right.setVisible(alone or not narrow)
        self._back.setVisible(alone)
        self._nothing_open.setVisible(not is_open)
        self.editor.setVisible(is_open)
        if began and not self.editor.isAncestorOf(self.focusWidget() or self):
            self.list.setFocus()
        self._nothing_fits.setVisible(bool(self._shelf.notes) and not self.list.rows.notes)
        self.tell_actions()

    def _describe(self, note: Note) -> NoteRow:
        when = note.created if self.order.currentData() == Order.CREATED else note.changed
        return note_row(note, self._shelf.page_title(note), self._shelf.standing(note), when)

    def _look_soon(self) -> None:
        if self.isVisible():
            self._soon.start()

    # what the person does

    @action("note.new", QT_TRANSLATE_NOOP("actions", "New note"), "Ctrl+N", "add")
    def new_note(self) -> None:
        """Write a note that is about no page."""
        if self._workspace.guide and self.editor.begin():
            self.list.select("")
            self._on_note = True
            self._arrange()
            self.editor.words.setFocus()

    @action("note.show", QT_TRANSLATE_NOOP("actions", "Show the note in the guide"), icon="guide")
    def show_in_guide(self) -> None:
        """Go to what the note is about."""
        self.editor.keep()
        self.note_requested.emit(self.editor.note)

    @action("note.delete", QT_TRANSLATE_NOOP("actions", "Delete the note"), icon="trash")
    def delete_note(self) -> None:
        """Delete the note that is open; it can be taken back."""
        self.editor.delete()

    def _delete(self, note_id: str) -> None:
        if self.editor.note == note_id:
            self.editor.delete()
        else:
            self._workspace.notebook.remove(note_id)

    @action("note.export", QT_TRANSLATE_NOOP("actions", "Export notes …"), icon="download")
    def export_notes(self) -> None:
        """Write the notes that are listed as Markdown files into a folder that the person chooses."""
        from ui.note_export import export_files, write_files

        self.editor.keep()
        folder = self._dialogs.choose_folder(self, self.tr("Folder for the notes"), self._workspace.documents)
        if folder is None:
            return
        files = export_files(self.list.rows.notes, self._workspace.guide)
        try:
            write_files(folder, files)
        except FileExistsError as error:
            there = self.tr("Nothing was exported: “{file}” is there already. Another folder will do.")
            self.told.emit(there.format(file=error), "error")
        except OSError as error:
            failed = self.tr("The notes could not be written to “{folder}”: {reason}.")
            self.told.emit(failed.format(folder=folder, reason=error.strerror or error), "error")
        else:
            done = self.tr("Exported %n note(s) to “{folder}”.", "", len(files))
            self.told.emit(done.format(folder=folder), "ok")

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the list and the note, or for one of them."""
        super().resizeEvent(event)
        self._open_beside(self.list.current)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label
