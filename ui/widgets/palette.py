"""The one box for everything: a field over the window, and below it what it finds, worked by keys alone."""

from collections.abc import Mapping, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QProgressBar, QWidget

from ui import palette_entries
from ui.finder import Answer, Finder
from ui.palette_entries import MOST, Entry, EntryKind, Titled, Wanted
from ui.started_lists import StartedList
from ui.theme import Theme
from ui.widgets.overlay import Overlay
from ui.widgets.palette_list import PaletteList, spoken
from ui.workspace import Workspace

WAIT = 80  # milliseconds that a search may take before what is known without it is shown
TELL = 500  # milliseconds without a key after which a screen reader is told what is found
_WIDTH = 740  # pixels at normal text size
_FIELD_PX = 17
_LONGEST = 2_000  # letters
_RECENT = 7
_ASKED = 20  # hits: of one kind not all are shown
_OWN = "app.find"  # opens this box, and is not offered in it
_COMMON = (
    "page.find", "area.home", "area.guide", "area.map", "area.lists", "area.notes", "page.print", "view.theme",
    "app.settings", "app.shortcuts",
)  # fmt: skip
_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)


class PaletteCounted(QObject):
    """How many of something, in the plural form that the number wants."""

    def hits(self, n: int) -> str:
        """5 hits."""
        return self.tr("%n hit(s)", "", n)

    def building(self, done: int, n: int) -> str:
        """How far the search index is. `n` is the number of pages in all."""
        words = self.tr("The search is being prepared: {done} of %n page(s). What is ready can be found.", "", n)
        return words.format(done=QLocale().toString(done))


class Palette(Overlay):
    """Lies over all of `window` while it is open. It shows and asks; whoever owns it goes there."""

    page_chosen = Signal(str, str, list)  # page id; slug of a heading, id of a service or item; words to be marked
    note_chosen = Signal(str)  # id
    list_chosen = Signal(str)  # id of a run
    used = Signal(str)  # key of what was chosen, to be given to `open` again
    settled = Signal()  # nothing more comes for the words

    def __init__(self, workspace: Workspace, finder: Finder, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, workspace.settings.values.text_scale, _WIDTH, window)
        self._workspace, self._finder = workspace, finder
        self._actions: Mapping[str, QAction] = {}
        self._recent: Sequence[str] = ()
        self._before: QWidget | None = None  # had the focus
        self._started: list[StartedList] | None = None
        self._wanted = Wanted("")
        self._hits: list[Entry] = []
        self._titled: Titled = ()
        self._shown: str | None = None  # the words that the rows are for
        self._searching = False
        self._open_next = False  # Enter came before the rows
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._wait.timeout.connect(self._show_rows)
        self._search_soon = QTimer(self, singleShot=True, interval=0)  # once the key is painted
        self._search_soon.timeout.connect(self._search)
        self._tell_soon = QTimer(self, singleShot=True, interval=TELL)
        self._tell_soon.timeout.connect(self._tell_found)
        self.setAccessibleName(self.tr("Search and commands"))
        self._build()
        finder.changed.connect(self._search_again)
        finder.progress.connect(self._tell_progress)

    def _build(self) -> None:
        scale = self._scale
        self.field = QLineEdit()
        self.field.setProperty("bare", "true")
        self.field.setFont(self._theme.font(_FIELD_PX * scale))
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(self.tr("Department, service, term, command …"))
        self.field.setAccessibleName(self.tr("Search"))
        self.field.textEdited.connect(self._typed)
        self.field.installEventFilter(self)
        self.list = PaletteList(self._theme, scale)
        self.list.opened.connect(self._open_entry)
        self.nothing, self.state, self.foot = _label("muted"), _label("small"), _label("small")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Search is being prepared"))
        beside = round(12 * scale)
        for part in (self.field, _hairline(), self.list, self.nothing, _hairline(), self.state, self.bar, self.foot):
            self.column.addWidget(part)
        for label in (self.nothing, self.state, self.foot):
            label.setContentsMargins(beside, 0, beside, 0)

    # opening and closing

    def open(self, actions: Mapping[str, QAction], recent: Sequence[str] = (), words: str = "") -> None:
        """Show the box with some words in it, or with what was used last: keys as `used` told them, the last first.

        `actions` are all that there are, by id.
        """
        if self.isVisible():
            self.field.selectAll()
            return
        self._actions = {id_: act for id_, act in actions.items() if id_ != _OWN}
        self._recent = tuple(dict.fromkeys(recent))
        for act in self._actions.values():
            act.triggered.connect(self._leave)
        self._before = self.window().focusWidget()
        self._started, self._shown, self._hits, self._titled = None, None, [], ()
        self.field.setText(words)
        self.field.selectAll()
        self.list.show_entries([], 0)
        self._tell_progress(*(self._finder.building or (0, 0)))
        self.cover()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._typed()

    def close_box(self, give_back: bool = True) -> None:
        """Hide the box, and let what had the focus before have it again."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        for act in filter(shiboken6.isValid, self._actions.values()):
            act.triggered.disconnect(self._leave)
        self._actions = {}
        self._finder.forget()
        for timer in (self._wait, self._search_soon, self._tell_soon):
            timer.stop()
        self._searching = self._open_next = False
        self.hide()
        if give_back and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """The person clicked beside the box."""
        self.close_box()

    def _leave(self) -> None:
        """Something was done by its own keys: the focus is where that wants it."""
        self.close_box(give_back=self.field.hasFocus())

    # what is found

    def _typed(self) -> None:
        """Look for other words. What is found is shown at once, or after `WAIT` what is known without a search."""
        self._wanted = Wanted(self.field.text())
        self._open_next = False
        self._tell_soon.start()
        if not self._wanted.parts:
            self._finder.forget()
            self._search_soon.stop()
            self._hits, self._titled, self._searching = [], (), False
            self._show_rows()
            return
        # Until their answer comes, what was found for the words before is good for these if it fits them.
        self._hits = [hit for hit in self._hits if self._wanted.rate(palette_entries.name(hit.words))]
        names = self._finder.page_names
        self._titled = palette_entries.titled(names, self._wanted, [id_ for _, id_ in self._titled])
        if not self._wait.isActive():
            self._wait.start()
        self._searching = True
        self._search_soon.start()

    def _search(self) -> None:
        self._finder.search(self.field.text(), self._take, limit=_ASKED)

    def _search_again(self) -> None:
        """Something else may be found for the same words."""
        if self.isVisible() and self._wanted.parts:
            self._searching = True
            self._search_soon.start()

    def _take(self, answer: Answer) -> None:
        if self.isVisible() and not self._search_soon.isActive():  # else a key came meanwhile
            guide = self._workspace.guide
            self._hits = palette_entries.hits(guide, answer.hits, self._wanted) if guide else []
            self._titled = answer.titled
            self._searching = False
            self._show_rows()

    def _show_rows(self) -> None:
        self._wait.stop()
        rows, at = self._rows(), 0
        if self.field.text() == self._shown and self.list.chosen:  # more is known: what is chosen stays where it is
            at = self.list.at
            rows = palette_entries.settled(rows, self.list.chosen, at)
        self._shown = self.field.text()
        self.list.show_entries(rows, at)
        self._tell_rows()
        self.place()
        if not self._searching:
            self.settled.emit()
        if self._open_next and rows:
            self._open_entry(rows[at])

    def _rows(self) -> list[Entry]:
        if self._wanted.parts:
            return palette_entries.mixed(self._local(), self._hits, self._recent)
        if self.field.text().strip():
            return []
        commands = palette_entries.actions(self._actions)
        known = [*commands, *palette_entries.lists(self._lists())]
        recent = palette_entries.recent(self._workspace.guide, self._recent, known)[:_RECENT]
        others = {command.place: command for command in commands if command not in recent}
        return [*recent, *(others[id_] for id_ in _COMMON if id_ in others)][:MOST]

    def _local(self) -> list[Entry]:
        """What is known without a search."""
        guide, wanted = self._workspace.guide, self._wanted
        found = palette_entries.actions(self._actions, wanted) + palette_entries.lists(self._lists(), wanted)
        return found + palette_entries.pages(guide, self._titled, wanted) if guide else found

    def _lists(self) -> list[StartedList]:
        if self._started is None:
            self._started = self._workspace.lists.started() if self._workspace.guide else []
        return self._started

    # what is said

    def _tell_rows(self) -> None:
        count, words = len(self.list.rows.entries), self.field.text().strip()
        self.list.setVisible(count > 0)
        self.nothing.setVisible(not count and not self._searching)
        self.nothing.setText(self.tr("Nothing found. Fewer letters, or other words, may find it."))
        if not count:
            keys = self.tr("Escape closes")
        elif words:
            keys = self.tr("↑↓ choose · Enter opens · {hits}").format(hits=PaletteCounted().hits(count))
        else:
            keys = self.tr("↑↓ choose · Enter opens")
        self.foot.setText(keys)
        chosen = self.list.chosen
        self.field.setAccessibleDescription(spoken(chosen) if chosen else "")

    def _tell_found(self) -> None:
        chosen = self.list.chosen
        first = f"{spoken(chosen)}. " if chosen else ""
        self._announce(first + (PaletteCounted().hits(len(self.list.rows.entries)) if chosen else self.nothing.text()))

    def _tell_progress(self, done: int, total: int) -> None:
        building = done < total
        self.state.setVisible(building)
        self.bar.setVisible(building)
        if building:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self.state.setText(PaletteCounted().building(done, total))
            if not self._searching:  # else no question would be answered before the next part is read
                self._search_again()
        if self.isVisible():
            self.place()

    def _announce(self, words: str) -> None:
        """The field keeps the focus, so a screen reader has to be told what is chosen below it."""
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, words))

    # choosing and opening

    def _choose(self, row: int) -> None:
        self.list.choose(row)
        chosen = self.list.chosen
        if chosen:
            self._tell_soon.stop()
            self.field.setAccessibleDescription(spoken(chosen))
            self._announce(spoken(chosen))

    def _open_chosen(self) -> None:
        """Open what is chosen; where the rows for the words are still to come, what will be the first."""
        chosen = self.list.chosen
        if self._wait.isActive() or (self._searching and chosen is None):
            self._open_next = True
        elif chosen:
            self._open_entry(chosen)

    def _open_entry(self, entry: Entry) -> None:
        act = self._actions.get(entry.place) if entry.kind is EntryKind.ACTION else None
        self.close_box()
        self.used.emit(entry.key)
        match entry.kind:
            case EntryKind.ACTION:
                if act:
                    act.trigger()
            case EntryKind.LIST:
                self.list_chosen.emit(entry.place)
            case EntryKind.NOTE:
                self.note_chosen.emit(entry.place)
            case _:
                self.page_chosen.emit(entry.page, entry.place, list(entry.marks))

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Work the list from the field, and end where the focus goes elsewhere."""
        if watched is self.field:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._press(event)
            if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS:
                QTimer.singleShot(0, self, self._check_focus)
        return super().eventFilter(watched, event)

    def _check_focus(self) -> None:
        if self.isVisible() and not self.field.hasFocus():
            self.close_box(give_back=False)

    def _press(self, event: QKeyEvent) -> bool:
        """Whether a key was for the list or the box, not for the field."""
        last, at, page = len(self.list.rows.entries) - 1, self.list.at, self.list.page_rows()
        rows = {
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_PageUp: at - page,
            Qt.Key.Key_PageDown: at + page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Tab: at + 1,
            Qt.Key.Key_Backtab: at - 1,
        }
        key = Qt.Key(event.key())
        selects = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key != Qt.Key.Key_Backtab
        if key in rows and not selects:
            self._choose(rows[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_chosen()
        elif key == Qt.Key.Key_Escape:
            self.close_box()
        else:
            return False
        return True


def _label(role: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label


def _hairline() -> QFrame:
    line = QFrame()
    line.setProperty("line", "true")
    return line
