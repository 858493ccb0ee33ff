"""One note being written: its words, its tags and, where it is about a passage, the words on the page."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from storage.models import Note, Passage
from ui.icons import icon
from ui.note_places import Standing, gone_words, standings
from ui.notebook import BELOW_PAGE, BESIDE_LIST, Draft
from ui.theme import Theme
from ui.widgets.note_fields import NoteWords, TagCompleter
from ui.workspace import Workspace

_QUOTED = 220  # characters of a passage that are shown
_ROWS = 3  # of the field where it stands below a page
_MARGIN = 16  # pixels at the sides
_ICON = 18  # pixels at normal text size
_SMALL = 200  # characters up to which a note is looked at for words at every key


class NoteEditor(QFrame):
    """A card with one note. Whatever way it is left, its words are kept; only Cancel drops them.

    Below a page it is there while a note is open; `tall` makes it fill what room there is, and it stays. What is open
    goes on in a window built anew, and where the store takes nothing, the window does not close over it.
    """

    closed = Signal()  # the person is done with the note
    show_requested = Signal(str)  # id: show its place in the guide; only where it is tall

    def __init__(self, workspace: Workspace, theme: Theme, tall: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tall = workspace, tall
        self._note: Note | None = None  # as it is kept; None for a new one
        self._page = ""  # that a new note is about
        self._passage: Passage | None = None
        self._guide_key = ""  # of the guide in which it was begun
        self._open = False
        self._guarded: QWidget | None = None  # the window, while there may be words that are not kept
        self.left = ""  # id of the note that was left last
        self.setProperty("card", "true")
        self._lay_out(theme)
        self._empty()
        self.setVisible(tall)
        workspace.notebook.changed.connect(self._follow)
        workspace.guide_opened.connect(self.finish)

    # building

    def _lay_out(self, theme: Theme) -> None:
        self._heading = _label("strong")
        self._quote = _label("muted")
        self._quoted = QFrame()
        self._quoted.setProperty("banner", "signal")
        inside = QVBoxLayout(self._quoted)
        inside.setContentsMargins(12, 6, 12, 6)
        inside.addWidget(self._quote)
        self._missing = _label("signal")
        self.words = NoteWords(0 if self._tall else _ROWS)
        self.words.setAccessibleName(self.tr("Words of the note"))
        self.words.setPlaceholderText(self.tr("What is worth keeping in mind"))
        self.words.textChanged.connect(self._tell_buttons)
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(self.tr("Separated by commas"))
        self.tags.textEdited.connect(self._tell_buttons)
        self._completer = TagCompleter(self.tags)
        self.tags.setCompleter(self._completer)
        for field in (self.words, self.tags):
            field.installEventFilter(self)
        label = QLabel(self.tr("&Tags"))
        label.setBuddy(self.tags)
        self.tags.setAccessibleName(self.tr("Tags"))
        tags = QHBoxLayout()
        tags.setSpacing(8)
        tags.addWidget(label)
        tags.addWidget(self.tags, 1)
        buttons = self._buttons(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        for widget in (self._quoted, self._missing, self.words):
            column.addWidget(widget, 1 if widget is self.words else 0)
        self._foot = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._foot.setSpacing(8)
        self._foot.addLayout(tags, 1)
        self._foot.addLayout(buttons)
        column.addLayout(self._foot)
        down = QSizePolicy.Policy.Preferred if self._tall else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, down)

    def _head(self) -> QHBoxLayout:
        self.show_button = QPushButton(self.tr("Show in the guide"), autoDefault=True)
        self.show_button.setProperty("kind", "quiet")
        self.show_button.clicked.connect(lambda: self.show_requested.emit(self.note))
        row = QHBoxLayout()
        row.addWidget(self._heading, 1)
        row.addWidget(self.show_button)
        return row

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        self.save_button = QPushButton(self.tr("Save"), autoDefault=True)
        self.save_button.setProperty("kind", "primary")
        self.save_button.clicked.connect(self.save)
        self.cancel_button = QPushButton(self.tr("Cancel"), autoDefault=True)
        self.cancel_button.clicked.connect(self.cancel)
        self.delete_button = QPushButton(self.tr("Delete"), autoDefault=True)
        self.delete_button.setProperty("kind", "quiet")
        px = round(_ICON * self._workspace.settings.values.text_scale)
        self.delete_button.setIcon(icon("trash", theme.colour("sea"), px))
        self.delete_button.setIconSize(QSize(px, px))
        self.delete_button.clicked.connect(self.delete)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.save_button, self.cancel_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.delete_button)
        return row

    # what is open

    @property
    def note(self) -> str:
        """The id of the note that is open; nothing for a new one, and for none."""
        return self._note.id if self._note else ""

    @property
    def is_open(self) -> bool:
        """Whether there is a note to be read or written."""
        return self._open

    @property
    def unsaved(self) -> bool:
        """Whether there are words or tags that are not kept yet."""
        if not self._open or not self._worth_keeping():
            return False
        if self._note is None:
            return not self._is_blank() or bool(self._typed_tags())
        return self.words.document().isModified() or self._typed_tags() != self._note.tags

    def edit(self, note_id: str, focus: bool = True) -> bool:
        """Open a note. Returns False where there is none, or where the words of the one before cannot be kept."""
        if self.note != note_id or not self._open:
            note = self._workspace.notebook.get(note_id)
            if note is None or not self.keep():
                return False
            self._take(note)
        self._arrive(focus)
        return True

    def begin(self, page_id: str = "", passage: Passage | None = None) -> bool:
        """Open a new note on a passage, on a page, or on none. Returns False as `edit` does."""
        if not self.keep():
            return False
        self._note, self._page, self._passage = None, page_id, passage
        self._guide_key, self._open = self._workspace.guide_key, True
        self._fill("", [])
        self._arrive(focus=True)
        return True

    def keep(self) -> bool:
        """Keep what is not kept yet; the note stays open. Returns False where the store takes nothing."""
        return not self.unsaved or self._write()

    def go_on(self) -> bool:
        """Open what was open in this field when the window was built anew. Returns whether there was something."""
        draft = self._workspace.notebook.drafts.pop(self._field, None)
        note = self._workspace.notebook.get(draft.note) if draft and draft.note else None
        gone = draft is None or (draft.note and note is None) or draft.guide != self._workspace.guide_key
        if draft is None or (gone and not draft.changed):
            return False
        self._note, self._page, self._passage, self._open = note, draft.page, draft.passage, True
        self._guide_key = draft.guide
        self._fill(draft.text, [])
        self.tags.setText(draft.tags)
        self.words.document().setModified(draft.changed)
        self._tell_buttons()
        self._put_cursor(draft.cursor)
        self._arrive(focus=False)
        if draft.focus:  # once the window has given the focus to whatever it gives it to
            QTimer.singleShot(0, self.words, self.words.setFocus)
        return True

    # what the person does

    def save(self) -> None:
        """Keep the note, and be done with it."""
        if self._open and self._worth_keeping() and self._write():
            self._end()

    def cancel(self) -> None:
        """Drop what is not kept."""
        self._end()

    def finish(self) -> None:
        """Keep what is written, and be done with it; where it cannot be kept, it stays."""
        if self._open and self.keep():
            self._end()

    def delete(self) -> None:
        """Delete the note; it can be taken back."""
        if not self._note or not self.keep():  # what is taken back has all words
            return
        note_id, self._open = self._note.id, False
        if self._workspace.notebook.remove(note_id):
            self._end()
        else:
            self._open = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save and leave by keys wherever one types; the window stays open for words that nothing else has."""
        if watched is self._guarded:
            if event.type() == QEvent.Type.Close and self._open and not self.keep():
                self._missing.setText(self.tr("Not saved yet: the window stays open until this is saved or dropped."))
                self._missing.show()
                event.ignore()
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._done_by(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save and leave by keys from the buttons, too."""
        if not self._done_by(event):
            super().keyPressEvent(event)

    def _done_by(self, event: QKeyEvent) -> bool:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below a page every line counts: tags and buttons share one where they fit."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        parts = (part.sizeHint().width() for part in self._foot.children() if isinstance(part, QHBoxLayout))
        fits = not self._tall and sum(parts) < self.contentsRect().width() - 2 * _MARGIN
        self._foot.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is written: the window may close now, or be built anew."""
        if not event.spontaneous() and self._open:
            self.keep()
            self._workspace.notebook.drafts[self._field] = self._draft()
        super().hideEvent(event)

    # inside

    def _write(self) -> bool:
        notebook, text, tags = self._workspace.notebook, self._text(), self._typed_tags()
        if self._note:
            written = self._note.id if notebook.change(self._note.id, text, tags) else ""
        else:
            # Another guide may have been opened meanwhile.
            written = notebook.write(text, self._page, self._passage, tags, self._guide_key)
        note = notebook.get(written) if written else None
        if note is None:
            return False
        self._note = note
        self.words.document().setModified(False)
        self._tell_buttons()
        return True

    @property
    def _field(self) -> str:
        """What this field is called among the drafts."""
        return BESIDE_LIST if self._tall else BELOW_PAGE

    def _draft(self) -> Draft:
        return Draft(
            note=self.note,
            guide=self._guide_key,
            page=self._page,
            passage=self._passage,
            text=self._text(),
            tags=self.tags.text(),
            changed=self.unsaved,
            cursor=self.words.textCursor().position(),
            focus=self.words.hasFocus() or self.tags.hasFocus(),
        )

    def _guard(self, window: QWidget | None) -> None:
        """Watch over the window, or over none."""
        if window is not self._guarded:
            if self._guarded:
                self._guarded.removeEventFilter(self)
            if window:
                window.installEventFilter(self)
            self._guarded = window

    def _put_cursor(self, position: int) -> None:
        cursor = self.words.textCursor()
        cursor.setPosition(min(position, self.words.document().characterCount() - 1))
        self.words.setTextCursor(cursor)

    def _take(self, note: Note) -> None:
        self._note, self._page, self._passage, self._open = note, note.page, note.passage, True
        self._guide_key = note.guide
        self._fill(note.text, note.tags)

    def _fill(self, text: str, tags: Sequence[str]) -> None:
        self.words.setPlainText(text)
        self.words.document().setModified(False)
        self.tags.setText(", ".join(tags))
        self._tell_place()
        self._tell_buttons()

    def _empty(self) -> None:
        self._note, self._page, self._passage, self._open = None, "", None, False
        self._fill("", [])

    def _end(self) -> None:
        self.left = self.note
        self._empty()
        self._guard(None)
        self._workspace.notebook.drafts.pop(self._field, None)
        if not self._tall:
            self.hide()
        self.closed.emit()

    def _arrive(self, focus: bool) -> None:
        self.show()
        self._guard(self.window())
        if focus:
            self._completer.set_tags(tag for note in self._workspace.notebook.notes() for tag in note.tags)
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        """The note was changed elsewhere, taken back or deleted. Words that are not kept are never replaced."""
        if not self._open or self._note is None:
            return
        now = self._workspace.notebook.get(self._note.id)
        if self.unsaved:
            self._note = now  # where it was deleted, the words become a new one
        elif now is None:
            self._end()
        elif (now.text, now.tags) != (self._note.text, self._note.tags):
            cursor = self.words.textCursor().position()
            self._take(now)
            self._put_cursor(cursor)
        else:
            self._note = now
            self._tell_place()

    def _tell_place(self) -> None:
        """Say what the note is about, and whether that is still there."""
        guide, note = self._workspace.guide, self._note
        page = guide.pages.get(self._page) or guide.named(self._page) if guide and self._page else None
        title = page.title if page else note.page_title if note else ""
        about = self.tr("Note on “{page}”").format(page=title)
        self._heading.setText(about if self._page else self.tr("Note without a page"))
        self.setAccessibleName(self._heading.text())
        exact = self._passage.exact if self._passage else ""
        words = exact if len(exact) <= _QUOTED else exact[:_QUOTED].rstrip() + "…"
        self._quote.setText(self.tr("“{words}”").format(words=words))
        self._quoted.setVisible(bool(exact))
        self._heading.setVisible(self._tall or not exact)
        self._tell_standing(Standing.PAGE_GONE if guide and self._page and page is None else Standing.HERE)
        if guide and page and note and note.passage:
            self._workspace.jobs.run(self, partial(standings, guide, [note]), partial(self._standing_found, note))

    def _standing_found(self, note: Note, found: dict[str, Standing]) -> None:
        if note is self._note:
            self._tell_standing(found[note.id])

    def _tell_standing(self, standing: Standing) -> None:
        sentence = gone_words(standing)
        self._missing.setText(sentence)
        self._missing.setVisible(bool(sentence))

    def _tell_buttons(self) -> None:
        changed = self.unsaved
        self.save_button.setEnabled(self._open and self._worth_keeping() and (changed or self._note is None))
        drops = changed or self._note is None
        self.cancel_button.setText(self.tr("Cancel") if drops or self._tall else self.tr("Close"))
        self.cancel_button.setEnabled(self._open and (drops or not self._tall))
        self.delete_button.setVisible(self._note is not None)
        self.show_button.setVisible(self._tall and bool(self._note and self._workspace.notebook.page_of(self._note)))

    def _worth_keeping(self) -> bool:
        """A passage that is only marked is a note; nothing about nothing is none."""
        return self._passage is not None or not self._is_blank()

    def _is_blank(self) -> bool:
        long = self.words.document().characterCount() > _SMALL
        return not long and not self.words.toPlainText().strip()

    def _text(self) -> str:
        """The text as it was typed: Qt's own plain text would have other blanks. Halves of characters are dropped."""
        text = self.words.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def _typed_tags(self) -> list[str]:
        named = (" ".join(tag.replace("#", " ").split()) for tag in self.tags.text().split(","))
        return list({tag.casefold(): tag for tag in named if tag}.values())


def _label(role: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label
