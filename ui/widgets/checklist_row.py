"""One item of a started list: its box, its words, when it is due, its note, and what can be done with it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from storage.models import TickState
from ui.icons import icon
from ui.list_words import Detail, breakable, due_kind, due_words
from ui.started_lists import Row
from ui.theme import Theme
from ui.widgets.item_note import NoteCard, NoteField, note_words

_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_N, Qt.Key.Key_X})  # that a row has for itself
_ICON = 18  # pixels at normal text size
_BOX = 25  # pixels of the height that a box takes


class ChecklistRow(QWidget):
    """Shows an item and passes on what the person wants of it. What is shown comes from `show_row` alone.

    The focus is on the box or, where there is none, on the button of the menu.
    """

    state_chosen = Signal(str)  # a TickState
    note_written = Signal(str)
    page_requested = Signal(str)  # id
    step_requested = Signal(int)  # -1 for the row above, 1 for the one below

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._scale = theme, scale
        self._shown: tuple[Row, Sequence[Detail], date] | None = None
        self._details: Sequence[Detail] = ()
        self._narrow = False
        self.note_field: NoteField | None = None  # while the note is being written
        self._note: NoteCard | None = None
        self._colleague: QLabel | None = None  # the sign of an item that somebody else does
        self._pills: list[QLabel] = []
        self.box = _Box(self)
        self.box.clicked.connect(self._ticked)
        self.words = _Words(self)
        self.words.clicked.connect(self._words_clicked)
        self.said = QLabel(self, wordWrap=True)
        self.said.setProperty("role", "small")
        self.more = _More(self)
        self.more.setIcon(icon("more", theme.colour("ink2"), round(_ICON * scale)))
        self.more.setIconSize(QSize(_ICON, _ICON) * scale)
        self.more.clicked.connect(self._open_menu_at_button)
        self._lay_out()

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, round(8 * self._scale), 0, round(9 * self._scale))
        across.setSpacing(round(8 * self._scale))
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, round(3 * self._scale), 0, 0)
        self._column.setSpacing(round(3 * self._scale))
        for label in (self.words, self.said):
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._column.addWidget(label)
        self._aside = QWidget(self)
        self._aside_row = QHBoxLayout(self._aside)
        self._aside_row.setContentsMargins(0, 0, 0, 0)
        self._aside_row.setSpacing(6)
        self._aside.hide()
        across.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self._column, 1)
        across.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._across = across

    # what is shown

    def show_row(self, row: Row, details: Sequence[Detail], today: date) -> None:
        """Show an item as it stands; nothing is done where it is shown so already."""
        if self._shown == (row, details, today):
            return
        self._shown = (row, details, today)
        self._details = details
        past = row.state is not TickState.OPEN or row.item.removed
        self.words.setText(breakable(row.item.text))
        _set_property(self.words, "role", "muted" if past else "")
        self._tell_details(row, details)
        self._tell_pills(row, due_words(row, today))
        self._tell_box(row)
        self._tell_note(row.note)
        self.more.setAccessibleName(self.tr("More about: {item}").format(item=row.item.text))

    def set_narrow(self, narrow: bool) -> None:
        """Put what stands at the right side below the words, or back."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self._across.removeWidget(self._aside)
            self._column.insertWidget(2, self._aside, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._column.removeWidget(self._aside)
            self._across.insertWidget(self._across.indexOf(self.more), self._aside, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def item(self) -> str:
        """The id of the item that is shown."""
        return self._shown[0].item.id if self._shown else ""

    @property
    def _row(self) -> Row | None:
        return self._shown[0] if self._shown else None

    def _tell_box(self, row: Row) -> None:
        usable = row.mine and not row.item.removed
        self.box.setVisible(row.mine)
        self.box.setEnabled(usable)
        self.box.setChecked(row.state is TickState.DONE)
        self.box.setAccessibleName(row.item.text)
        about = self._about(row)
        self.box.setAccessibleDescription(about)
        self.more.setAccessibleDescription("" if usable else about)
        self.words.setCursor(Qt.CursorShape.PointingHandCursor if usable else Qt.CursorShape.ArrowCursor)
        self.setFocusProxy(self.box if usable else self.more)
        if not row.mine and self._colleague is None:
            self._colleague = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
            size = round(_ICON * self._scale)
            self._colleague.setPixmap(icon("person", self._theme.colour("ink2"), size).pixmap(size, size))
            self._colleague.setFixedSize(self.box.sizeHint().width(), round(_BOX * self._scale))
            self._across.insertWidget(0, self._colleague, 0, Qt.AlignmentFlag.AlignTop)
        if self._colleague:
            self._colleague.setVisible(not row.mine)

    def _about(self, row: Row) -> str:
        """All that a row shows beside the words of its item, for those who hear it."""
        said = [pill.text() for pill in self._pills] + [detail.text for detail in self._details]
        said += self._sentences(row)
        if row.note:
            said.append(note_words(row.note))
        return ", ".join(said)

    def _sentences(self, row: Row) -> list[str]:
        sentences = [self.tr("The tick is no proof that it was done.")] if row.item.duty and row.mine else []
        if row.item.removed:
            sentences.append(self.tr("This item is no longer in the list."))
        return sentences

    def _tell_details(self, row: Row, details: Sequence[Detail]) -> None:
        sentences = self._sentences(row)
        linked = any(detail.page for detail in details)
        if linked:
            self._let_links_be_clicked()
            past = row.state is not TickState.OPEN or row.item.removed
            colour = self._theme.colours.ink2
            quiet = f"<style>a {{ color: {colour}; text-decoration: none }}</style>" if past else ""
            lines = [" · ".join(detail.html for detail in details), *sentences]
            self.said.setText(quiet + "<br>".join(lines))
        else:
            lines = [" · ".join(breakable(detail.text) for detail in details), *sentences]
            self.said.setTextFormat(Qt.TextFormat.PlainText)
            self.said.setText("\n".join(filter(None, lines)))
        self.said.setVisible(bool(self.said.text()))

    def _let_links_be_clicked(self) -> None:
        if self.said.textFormat() is not Qt.TextFormat.RichText:
            self.said.setTextFormat(Qt.TextFormat.RichText)
            self.said.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the row's own
            self.said.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)  # keys have the menu
            self.said.linkActivated.connect(self.page_requested, Qt.ConnectionType.UniqueConnection)

    def _tell_pills(self, row: Row, due: str) -> None:
        wanted = [(self.tr("new"), "sea")] if row.item.added else []
        if row.state is TickState.NOT_APPLICABLE:
            wanted.append((self.tr("not applicable"), "neutral"))
        elif due:
            wanted.append((due, due_kind(row)))
        while len(self._pills) > len(wanted):
            self._pills.pop().deleteLater()
        for place, (text, kind) in enumerate(wanted):
            if place == len(self._pills):
                self._pills.append(QLabel(self._aside, textFormat=Qt.TextFormat.PlainText))
                self._aside_row.addWidget(self._pills[-1])
            self._pills[place].setText(text)
            _set_property(self._pills[place], "pill", kind)
        self._aside.setVisible(bool(wanted))

    def _tell_note(self, note: str) -> None:
        if note and self._note is None:
            self._note = NoteCard()
            self._note.clicked.connect(self.edit_note)
            self._column.addWidget(self._note)
        if self._note:
            self._note.show_note(note)
            self._note.setVisible(bool(note) and self.note_field is None)

    # what the person does

    def _ticked(self, checked: bool) -> None:
        self.state_chosen.emit(TickState.DONE if checked else TickState.OPEN)
        if self._row:  # as it is kept, whatever was wanted
            self.box.setChecked(self._row.state is TickState.DONE)

    def _words_clicked(self) -> None:
        if self.box.isEnabled() and self.box.isVisible():
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()

    def _turn_applicable(self) -> None:
        row = self._row
        if row and row.mine and not row.item.removed:
            put_aside = row.state is TickState.NOT_APPLICABLE
            self.state_chosen.emit(TickState.OPEN if put_aside else TickState.NOT_APPLICABLE)

    def edit_note(self) -> None:
        """Let the person write the note, in the row."""
        row = self._row
        if row is None:
            return
        if self.note_field is None:
            self.note_field = NoteField(row.note, self._scale)
            self.note_field.setAccessibleName(self.tr("Note on: {item}").format(item=row.item.text))
            self.note_field.written.connect(self.note_written)
            self.note_field.left.connect(self._leave_note)
            self._column.addWidget(self.note_field)
            self.note_field.show()
            QWidget.setTabOrder(self.box, self.note_field)
            if self._note:
                self._note.hide()
        self.note_field.setFocus()

    def _leave_note(self, note: str, by_key: bool) -> None:
        """Keep the note and show it. Where it cannot be kept, it stays as it was written."""
        field = self.note_field
        if field is None:
            return
        self.note_written.emit(note)
        if self._row is None or self._row.note != note:
            return
        self.note_field = None
        field.hide()
        field.deleteLater()
        self._tell_note(note)
        if by_key:
            self.setFocus()

    def finish_note(self) -> bool:
        """Keep the note that is being written, if there is one. Returns whether it was kept."""
        if self.note_field:
            self._leave_note(self.note_field.note, by_key=False)
        return self.note_field is None

    def menu(self) -> QMenu:
        """Return a new menu with what can be done with the item. It goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self._row
        if row is None:
            return menu
        if row.mine and not row.item.removed:
            put_aside = row.state is TickState.NOT_APPLICABLE
            words = self.tr("Applies after all") if put_aside else self.tr("Not applicable")
            menu.addAction(f"{words}\tX").triggered.connect(self._turn_applicable)
        words = self.tr("Edit note …") if row.note else self.tr("Note …")
        menu.addAction(f"{words}\tN").triggered.connect(self.edit_note)
        pages = {detail.page: detail.name for detail in self._details if detail.page}
        if pages:
            menu.addSeparator()
        for page, name in pages.items():
            action = menu.addAction(self.tr("Open “{page}”").format(page=name).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, page=page: self.page_requested.emit(page))
        return menu

    def _open_menu_at_button(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps to the next rows, and what the menu has."""
        match event.key():
            case Qt.Key.Key_Up:
                self.step_requested.emit(-1)
            case Qt.Key.Key_Down:
                self.step_requested.emit(1)
            case Qt.Key.Key_N if not event.modifiers():
                self.edit_note()
            case Qt.Key.Key_X if not event.modifiers():
                self._turn_applicable()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu, at the pointer or, by its key, at the button."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._open_menu_at_button()
        else:
            self.menu().popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline below."""
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))


class _Words(QLabel):
    """The words of an item; a click on them is one on its box."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, textFormat=Qt.TextFormat.PlainText, wordWrap=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class _Box(QCheckBox):
    """A box that leaves the row its keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _More(QToolButton):
    """A button that leaves the row its keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _set_property(widget: QWidget, name: str, value: str) -> None:
    """Set what the style sheet asks for, and let it look again where it has looked already."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
