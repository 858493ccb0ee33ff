"""One row of a small table: its fields, and buttons that move or remove it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut, QTransform
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ui.forms.field import Field
from ui.forms.field_columns import FieldColumns
from ui.icons import icon
from ui.theme import Theme
from ui.widgets.home_card import plain_label

_ICON = 18  # pixels at normal text size
LEAST = 210  # pixels of a column of fields at normal text size
GAP = 10  # pixels between fields


class RowTools(QWidget):
    """Move up, move down, remove."""

    move_requested = Signal(int)  # so many places down
    remove_requested = Signal()

    def __init__(self, theme: Theme, scale: float, movable: bool = True) -> None:
        super().__init__()
        size = round(_ICON * scale)
        down = icon("chevron-down", theme.colours.ink2, size)
        turned = QIcon(down.pixmap(size, size).transformed(QTransform().rotate(180)))
        self.up, self.down = _tool(turned, size), _tool(down, size)
        self.remove = _tool(icon("close", theme.colours.ink2, size), size)
        self.up.setToolTip(self.tr("Move up") + " (Alt+↑)")
        self.down.setToolTip(self.tr("Move down") + " (Alt+↓)")
        self.remove.setToolTip(self.tr("Remove"))
        self.up.clicked.connect(lambda: self.move_requested.emit(-1))
        self.down.clicked.connect(lambda: self.move_requested.emit(1))
        self.remove.clicked.connect(self.remove_requested)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)
        for button in (self.up, self.down, self.remove):
            self.row.addWidget(button)
        for button in (self.up, self.down):
            button.setVisible(movable)

    def name(self, words: str) -> None:
        """Say for whoever hears it what the buttons move and remove."""
        self.up.setAccessibleName(self.tr("{name}: move up").format(name=words))
        self.down.setAccessibleName(self.tr("{name}: move down").format(name=words))
        self.remove.setAccessibleName(self.tr("{name}: remove").format(name=words))

    def allow(self, up: bool, down: bool) -> None:
        """Tell where there is a place to move to; a button that was just used keeps the focus."""
        for button, allowed, other in ((self.up, up, self.down), (self.down, down, self.up)):
            if not allowed and button.hasFocus():
                other.setEnabled(True)
                other.setFocus()
            button.setEnabled(allowed)


class FormRow(QFrame):
    """Fields by their keys. With one field alone, it stands beside the buttons and has no question above it."""

    move_requested = Signal(int)  # so many places down
    remove_requested = Signal()
    remove_confirmed = Signal()  # in spite of what `warn` said

    def __init__(
        self, theme: Theme, scale: float, fields: Mapping[str, Field], wide: Sequence[str] = (), movable: bool = True
    ) -> None:
        """`wide`: keys of the fields that have a line each."""
        super().__init__()
        self.fields = dict(fields)
        self.tools = RowTools(theme, scale, movable)
        self.tools.move_requested.connect(self.move_requested)
        self.tools.remove_requested.connect(self.remove_requested)
        self.title = plain_label("", "strong")
        self.note = plain_label("", "small")
        self.note.hide()
        self._warning: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setSpacing(round(8 * scale))
        top = QHBoxLayout()
        top.setSpacing(round(6 * scale))
        self.is_line = len(self.fields) == 1
        if self.is_line:
            self.column.setContentsMargins(0, 0, 0, 0)
            (field,) = self.fields.values()
            field.label.hide()
            top.addWidget(field, 1)
        else:
            self.setProperty("card", "true")
            self.column.setContentsMargins(14, 8, 8, 14)
            top.addWidget(self.title, 1)
        top.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)
        if not self.is_line:
            columns = FieldColumns(round(LEAST * scale), round(GAP * scale))
            for key, each in self.fields.items():
                columns.add(each, key in wide)
            self.column.addLayout(columns)
        self.column.addWidget(self.note)
        if movable:
            for keys, places in (("Alt+Up", -1), ("Alt+Down", 1)):
                add_keys(self, keys).activated.connect(lambda places=places: self.move_requested.emit(places))

    def name(self, words: str) -> None:
        """Say what the row is about, such as a contact's name."""
        self.title.setText(words)
        self.tools.name(words)
        if self.is_line:
            (field,) = self.fields.values()
            field.set_question(words)

    def set_fixed(self, why: str) -> None:
        """Let nothing be typed, and say why; with no reason, let it."""
        for field in self.fields.values():
            field.setEnabled(not why)
        self.note.setText(why)
        self.note.setVisible(bool(why))

    def go(self) -> None:
        """Put the focus into the first field."""
        next(iter(self.fields.values())).setFocus()

    def warn(self, words: str) -> None:
        """Say what removing it would break, and ask whether it is wanted all the same."""
        self.calm()
        self._warning = QFrame()
        self._warning.setProperty("banner", "signal")
        said = QVBoxLayout(self._warning)
        said.addWidget(plain_label(words))
        buttons = QHBoxLayout()
        keep, remove = QPushButton(self.tr("Keep it")), QPushButton(self.tr("Remove all the same"))
        for button in (keep, remove):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        said.addLayout(buttons)
        keep.clicked.connect(self._keep)
        remove.clicked.connect(self.remove_confirmed)
        self.column.addWidget(self._warning)
        self._warning.show()  # at once: the focus goes there
        keep.setAccessibleDescription(words)
        QWidget.setTabOrder(keep, remove)
        keep.setFocus()
        bring_in(remove)

    def _keep(self) -> None:
        self.calm()
        self.tools.remove.setFocus()

    def calm(self) -> None:
        """Take the warning away."""
        if self._warning:
            self._warning.hide()
            self._warning.deleteLater()
            self._warning = None


def bring_in(widget: QWidget) -> None:
    """Scroll to a widget that was given the focus, once everything has its place."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(widget, 0, 3 * widget.fontMetrics().lineSpacing())


def add_keys(widget: QWidget, keys: str) -> QShortcut:
    """Keys that count while the focus is in a widget."""
    return QShortcut(QKeySequence(keys), widget, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)


def add_button(words: str, theme: Theme, scale: float) -> QPushButton:
    """A quiet button that adds something."""
    button = QPushButton(words.replace("&", "&&"), autoDefault=True)
    size = round(_ICON * scale)
    button.setIcon(icon("add", theme.colours.sea, size))
    button.setIconSize(QSize(size, size))
    button.setProperty("kind", "quiet")
    return button


def _tool(picture: QIcon, size: int) -> QToolButton:
    button = QToolButton()
    button.setIcon(picture)
    button.setIconSize(QSize(size, size))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
