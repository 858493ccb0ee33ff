"""Find in the page that is read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ui.icons import icon
from ui.theme import Theme
from ui.widgets.page_view import PageView


class FindBar(QWidget):
    """A field with the number of hits; Enter and Shift+Enter walk them, Escape closes."""

    closed = Signal()

    def __init__(self, view: PageView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = view
        self._hits = 0
        self._words: tuple[str, ...] = ()  # that a search has found, each to be marked
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(QCoreApplication.translate("FindBar", "Find on this page"))
        self.field.setAccessibleName(QCoreApplication.translate("FindBar", "Find on this page"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.search)
        self.field.installEventFilter(self)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("role", "small")
        self.previous = self._button(QCoreApplication.translate("FindBar", "Previous hit"), self.find_previous)
        self.next = self._button(QCoreApplication.translate("FindBar", "Next hit"), self.find_next)
        self.hide_button = self._button(QCoreApplication.translate("FindBar", "Close"), self.close_bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, 6, 12, 6)
        layout.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next, self.hide_button):
            layout.addWidget(widget)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Tint the buttons."""
        for button, name in ((self.previous, "back"), (self.next, "forward"), (self.hide_button, "close")):
            button.setIcon(icon(name, theme.colour("ink")))

    def open_bar(self) -> None:
        """Show the bar with its text selected, to be typed over."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.search()

    def show_found(self, words: Sequence[str], passage: str = "") -> None:
        """Show where words stand that a search has found, from a passage on; the page keeps the focus.

        Words that do not stand on the page, as everyday words of a service need not, leave the bar away.
        """
        self._words = tuple(words)
        with QSignalBlocker(self.field):
            self.field.setText(" ".join(words))
        self._hits = self._view.find_words(self._words, passage)
        self.setVisible(self._hits > 0)
        self._tell()

    def close_bar(self) -> None:
        """Hide the bar and give the page its focus back."""
        if self.isVisible():
            self.hide()
            self._view.clear_find()
            self._view.setFocus()
            self.closed.emit()

    def search(self) -> None:
        """Look for the text in the page that is shown now."""
        if self.isVisible():
            typed = self.field.text()
            is_found = bool(typed) and typed == " ".join(self._words)
            self._hits = self._view.find_words(self._words) if is_found else self._view.find_all(typed)
            self._tell()

    def find_next(self) -> None:
        """Go to the next hit."""
        self._view.find_next()
        self._tell()

    def find_previous(self) -> None:
        """Go to the hit before."""
        self._view.find_previous()
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the hits and close by keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                    (self.find_previous if back else self.find_next)()
                    return True
                case Qt.Key.Key_Escape:
                    self.close_bar()
                    return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        hits = self._hits
        for button in (self.previous, self.next):
            button.setEnabled(hits > 0)
        if not self.field.text():
            self.count.clear()
        elif not hits:
            self.count.setText(QCoreApplication.translate("FindBar", "Not found"))
        else:
            words = QCoreApplication.translate("FindBar", "{hit} of {count}")
            self.count.setText(words.format(hit=self._view.hit, count=hits))

    def _button(self, name: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(act)
        return button
