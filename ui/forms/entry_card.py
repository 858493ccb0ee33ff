"""A card for one entry of a list: closed, a name and a line; open, its form."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from content.frontmatter import Value
from content.library import Guide
from content.page import Page
from content.suggestions import Suggestion
from ui.forms.entry_form import EntryForm
from ui.icons import icon
from ui.theme import Theme
from ui.widgets.home_card import RowButton, plain_label

_ICON = 18  # pixels at normal text size


class EntryCard(QFrame):
    """One entry. The form is made when the card is opened for the first time.

    A draft is an entry that the page does not have yet: it is open, and has buttons to add or discard it.
    """

    turned = Signal()  # opened or closed
    move_requested = Signal(int)  # so many places down
    remove_requested = Signal()
    add_requested = Signal()
    discard_requested = Signal()

    def __init__(self, theme: Theme, scale: float, make_form: Callable[[], EntryForm], draft: bool = False) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._theme, self._scale, self._make_form = theme, scale, make_form
        self.place = -1  # in the list, empty items counted
        self.identity: object = None  # by which an entry is known when others come and go
        self.form: EntryForm | None = None
        self._size = round(_ICON * scale)
        self._content: tuple[Guide, Page, Mapping[str, Value], Sequence[Suggestion]] | None = None
        self._lay_out()
        self.is_draft = draft
        self._buttons: QWidget | None = None
        if draft:
            self._add_buttons()
        self._tell_state()

    def _lay_out(self) -> None:
        self.head = CardHead()
        self.head.setAutoDefault(True)
        self.head.clicked.connect(self.turn)
        self.head.move_requested.connect(self.move_requested)
        self.head.remove_requested.connect(self.remove_requested)
        self._chevron = QLabel()
        self.title, self.line = plain_label("", "strong"), plain_label("", "muted")
        self.pill = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.pill.setProperty("pill", "signal")
        for label in (self.title, self.line, self.pill):
            label.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.line)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._chevron, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        self.head.lines.addLayout(row)
        for label in (self._chevron, self.title, self.line, self.pill):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.more = QToolButton()
        self.more.setIcon(icon("more", self._theme.colours.ink2, self._size))
        self.more.setIconSize(QSize(self._size, self._size))
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.clicked.connect(self._open_menu)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.head, 1)
        top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 6, 8, 6)
        self._column.setSpacing(round(8 * self._scale))
        self._column.addLayout(top)
        self._inside = QWidget()
        self._inside.hide()
        self._body = QVBoxLayout(self._inside)
        self._body.setContentsMargins(8, 2, 8, 10)
        self._body.setSpacing(round(14 * self._scale))
        self._column.addWidget(self._inside)

    @property
    def is_open(self) -> bool:
        """Whether the form is seen."""
        return not self._inside.isHidden()

    def show_entry(
        self, guide: Guide, page: Page, values: Mapping[str, Value], sides: Sequence[Suggestion] = ()
    ) -> None:
        """Show what the entry says, in the form once it is open."""
        self._content = (guide, page, values, sides)
        if self.is_open and self.form:
            self.form.show_entry(*self._content)

    def name(self, title: str, line: str, missing: str) -> None:
        """Say what the closed card says; `missing`: how many points of the standard are left out, in words."""
        for label, words in ((self.title, title), (self.line, line), (self.pill, missing)):
            if label.text() != words:
                label.setText(words)
                label.setVisible(bool(words))
        self.head.setAccessibleName(", ".join(filter(None, (title, line, missing))))
        self.more.setAccessibleName(self.tr("{name}: move or remove").format(name=title))

    def set_open(self, is_open: bool) -> None:
        """Open or close the card."""
        if is_open == self.is_open:
            return
        if is_open and self.form is None:
            self.form = self._make_form()
            self.form.is_new = self.is_draft
            self._body.insertWidget(0, self.form)
        self._inside.setVisible(is_open)
        if is_open and self.form and self._content:
            self.form.show_entry(*self._content)
        self._tell_state()
        self.turned.emit()

    def turn(self) -> None:
        """Open or close the card; a draft stays open."""
        if not self.is_draft:
            self.set_open(not self.is_open)

    def become_entry(self) -> None:
        """The draft is in the page now."""
        self.is_draft = False
        if self.form:
            self.form.is_new = False
        if self._buttons:
            if self._buttons.isAncestorOf(self.focusWidget() or self):
                self.head.setFocus()
            self._buttons.hide()
            self._buttons.deleteLater()
            self._buttons = None
        self._tell_state()

    def menu(self) -> QMenu:
        """A new menu with what can be done with the entry. It goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Move up") + "\tAlt+↑").triggered.connect(lambda: self.move_requested.emit(-1))
        menu.addAction(self.tr("Move down") + "\tAlt+↓").triggered.connect(lambda: self.move_requested.emit(1))
        menu.addSeparator()
        menu.addAction(self.tr("Remove") + "\t" + self.tr("Del")).triggered.connect(self.remove_requested)
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _add_buttons(self) -> None:
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        add, discard = QPushButton(self.tr("Add"), autoDefault=True), QPushButton(self.tr("Discard"), autoDefault=True)
        add.setProperty("kind", "primary")
        add.clicked.connect(self.add_requested)
        discard.clicked.connect(self.discard_requested)
        row.addWidget(add)
        row.addWidget(discard)
        row.addStretch(1)
        self._body.addWidget(self._buttons)

    def _tell_state(self) -> None:
        name = "chevron-down" if self.is_open else "chevron-right"
        self._chevron.setPixmap(icon(name, self._theme.colours.ink2, self._size).pixmap(self._size, self._size))
        self._chevron.setVisible(not self.is_draft)
        self.more.setVisible(not self.is_draft)
        self.head.setFocusPolicy(Qt.FocusPolicy.NoFocus if self.is_draft else Qt.FocusPolicy.StrongFocus)
        self.head.setAccessibleDescription(self.tr("open") if self.is_open else self.tr("closed"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the card, and discards a draft."""
        if event.key() != Qt.Key.Key_Escape or not self.is_open:
            super().keyPressEvent(event)
        elif self.is_draft:
            self.discard_requested.emit()
        else:
            self.head.setFocus()
            self.set_open(False)


class CardHead(RowButton):
    """What is seen of a closed card. Alt and an arrow move the entry, Delete removes it."""

    move_requested = Signal(int)
    remove_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys beside those of a button."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_requested.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)
