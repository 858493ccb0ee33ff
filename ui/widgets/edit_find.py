"""Find and replace in the text that is written."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import icon
from ui.theme import Theme
from ui.widgets.flow import FlowLayout
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.text_units import units, whole

_MOST = 10_000  # hits that are counted
_PAUSE = 150  # milliseconds without a key, after which a changed text is searched again
_ICON = 18


class EditFind(QWidget):
    """Fields for what is looked for and what takes its place; hits go round, Escape returns to the text."""

    closed = Signal()

    def __init__(self, edit: MarkdownEdit, theme: Theme, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._edit, self._theme, self._scale = edit, theme, scale
        self._hits: list[tuple[int, int]] = []  # in Qt's places
        self._starts: list[int] = []
        self._at = -1
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.search)
        edit.edited.connect(self._search_later)
        edit.verticalScrollBar().valueChanged.connect(self._mark)
        self.hide()

    def _lay_out(self) -> None:
        self.field = self._line(self.tr("Find in the text"))
        self.field.textEdited.connect(self._search_anew)
        self.replacement = self._line(self.tr("Replace with"))
        self.case_box = QCheckBox(self.tr("Match case"))
        self.word_box = QCheckBox(self.tr("Whole words"))
        for box in (self.case_box, self.word_box):
            box.clicked.connect(self._search_anew)
            box.installEventFilter(self)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("role", "small")
        self.previous = self._button("back", self.tr("Previous hit"), self.find_previous)
        self.next = self._button("forward", self.tr("Next hit"), self.find_next)
        self.hide_button = self._button("close", self.tr("Close"), self.close_bar)
        self.replace_button = QPushButton(self.tr("Replace"))
        self.replace_button.clicked.connect(self.replace)
        self.all_button = QPushButton(self.tr("Replace all"))
        self.all_button.clicked.connect(self.replace_all)
        column = QVBoxLayout(self)
        margin = round(12 * self._scale)
        column.setContentsMargins(margin, margin // 2, margin, margin // 2)
        column.setSpacing(margin // 2)
        first = QHBoxLayout()
        first.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next, self.hide_button):
            first.addWidget(widget)
        self._second = QWidget()
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.replacement, 1)
        options = FlowLayout(margin // 2)
        self._doing = QWidget()
        doing = QHBoxLayout(self._doing)
        doing.setContentsMargins(0, 0, 0, 0)
        doing.addWidget(self.replace_button)
        doing.addWidget(self.all_button)
        for option in (self.case_box, self.word_box, self._doing):
            options.addWidget(option)
        column.addLayout(first)
        column.addWidget(self._second)
        column.addLayout(options)

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setClearButtonEnabled(True)
        field.installEventFilter(self)
        return field

    def _button(self, image: str, name: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        px = round(_ICON * self._scale)
        button.setIcon(icon(image, self._theme.colour("ink"), px))
        button.setIconSize(QSize(px, px))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(act)
        button.installEventFilter(self)
        return button

    # opening and closing

    def open_bar(self, replace: bool = False) -> None:
        """Show the bar; what is selected on one line is looked for."""
        selected = self._edit.textCursor().selectedText()
        if selected and "\u2029" not in selected and not self.isAncestorOf(self.focusWidget() or self):
            with QSignalBlocker(self.field):
                self.field.setText(selected)
        for widget in (self._second, self._doing):
            widget.setVisible(replace or (self.isVisible() and self._second.isVisible()))
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.search()

    def close_bar(self) -> None:
        """Hide the bar; the text has the focus again, and the hit stays selected."""
        if self.isVisible():
            self.hide()
            self._hits, self._starts, self._at = [], [], -1
            self._mark()
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the hits, replace and close by keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if enter and watched is self.field:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self.find_previous if back else self.find_next)()
                return True
            if enter and watched is self.replacement:
                self.replace()
                return True
        return super().eventFilter(watched, event)

    # finding

    @property
    def hits(self) -> int:
        """How many places there are."""
        return len(self._hits)

    def _search_later(self) -> None:
        if self.isVisible():
            self._later.start()

    def _search_anew(self) -> None:
        """Something else is looked for: the first hit from the caret on is shown."""
        self.search()
        if self._hits:
            first = bisect_left(self._starts, self._edit.textCursor().selectionStart())
            self._go_to(first)

    def search(self) -> None:
        """Look for the words in what is shown of the text."""
        self._later.stop()
        pattern = self._pattern()
        self._hits = []
        if pattern and self.isVisible():
            first = self._edit.first_visible
            found = pattern.finditer(units(self._edit.text()), first)
            self._hits = [hit.span() for hit, _ in zip(found, range(_MOST), strict=False)]
        self._starts = [start for start, _ in self._hits]
        cursor = self._edit.textCursor()
        span = (cursor.selectionStart(), cursor.selectionEnd())
        at = bisect_left(self._starts, span[0])
        self._at = at if at < len(self._hits) and self._hits[at] == span else -1
        self._tell()

    def _pattern(self) -> re.Pattern[str] | None:
        words = units(self.field.text())
        if not words:
            return None
        pattern = re.escape(words)
        if self.word_box.isChecked():
            pattern = rf"(?<!\w){pattern}(?!\w)"
        return re.compile(pattern, re.NOFLAG if self.case_box.isChecked() else re.IGNORECASE)

    def find_next(self) -> None:
        """Go to the next hit; after the last one, to the first."""
        self._step(lambda cursor: bisect_left(self._starts, max(cursor.selectionEnd(), cursor.selectionStart() + 1)))

    def find_previous(self) -> None:
        """Go to the hit before; before the first one, to the last."""
        self._step(lambda cursor: bisect_left(self._starts, cursor.selectionStart()) - 1)

    def _step(self, where: Callable[[QTextCursor], int]) -> None:
        if not self.isVisible():
            self.open_bar()
            return
        if self._later.isActive():
            self.search()
        if self._hits:
            self._go_to(where(self._edit.textCursor()))

    def _go_to(self, at: int) -> None:
        self._at = at % len(self._hits)
        start, end = self._hits[self._at]
        cursor = self._edit.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)
        self._tell()

    # replacing

    def replace(self) -> None:
        """Replace the hit that is shown, and go to the next; where none is shown, go to one."""
        self.search()
        if self._at < 0:
            self.find_next()
        elif not self._edit.isReadOnly():
            self._edit.textCursor().insertText(self.replacement.text())
            self.search()
            if self._hits:
                self._go_to(bisect_left(self._starts, self._edit.textCursor().position()))

    def replace_all(self) -> None:
        """Replace every hit in one step, all that there are."""
        pattern = self._pattern()
        if pattern is None or self._edit.isReadOnly():
            return
        text, first = units(self._edit.text()), self._edit.first_visible
        new, replaced = pattern.subn(lambda _: units(self.replacement.text()), text[first:])
        if replaced:
            self._edit.replace_text(whole(text[:first] + new))
        self.search()
        self.count.setText(self.tr("%n place(s) replaced", "", replaced))

    # showing

    def _tell(self) -> None:
        hits = len(self._hits)
        for button in (self.previous, self.next, self.replace_button, self.all_button):
            button.setEnabled(hits > 0)
        if not self.field.text():
            self.count.clear()
        elif not hits:
            self.count.setText(self.tr("Not found"))
        elif self._at < 0:
            self.count.setText(self.tr("%n hit(s)", "", hits))
        else:
            self.count.setText(self.tr("{hit} of {count}").format(hit=self._at + 1, count=hits))
        self._mark()

    def _mark(self) -> None:
        """Mark the hits that are seen; the one that is shown is the selection."""
        if not self._hits:
            if self._edit.extraSelections():
                self._edit.setExtraSelections([])
            return
        view = self._edit.viewport().rect()
        first = self._edit.cursorForPosition(view.topLeft()).position()
        last = self._edit.cursorForPosition(view.bottomRight()).position()
        seen = self._hits[max(0, bisect_left(self._starts, first) - 1) : bisect_right(self._starts, last)]
        self._edit.setExtraSelections([self._marked(span) for span in seen])

    def _marked(self, span: tuple[int, int]) -> QTextEdit.ExtraSelection:
        mark, look = QTextEdit.ExtraSelection(), QTextCharFormat()
        look.setBackground(self._theme.colour("mark"))
        look.setForeground(self._theme.colour("ink"))
        look.setFontUnderline(self._theme.name == "contrast")
        cursor = self._edit.textCursor()
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, look
        return mark
