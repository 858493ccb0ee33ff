"""The field in which a page is written: Markdown with colours, and keys that know lists, tables and links."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from content import formatting, table_text
from content.formatting import Lines
from ui.theme import Theme
from ui.widgets.edit_completion import Candidates
from ui.widgets.edit_layout import RoomyLayout
from ui.widgets.edit_offers import Offers
from ui.widgets.edit_slices import AT_ONCE, LongInsert, folded
from ui.widgets.edit_table import TableAtCaret
from ui.widgets.hidden_lines import HiddenLines
from ui.widgets.markdown_highlighter import MarkdownHighlighter, is_text
from ui.widgets.text_units import from_units, to_units

_PX = 14.0  # of the letters, at normal text size as all here
_MARGIN = 24  # left of the text
_COLUMNS = 84  # letters in the longest line
_LONG_LINE = 2_000  # letters; shorter ones hold no word that is too long
_LONG_WORD = re.compile(r"\S{2000}|[ \t]{2000}")  # Qt takes quadratic time to look for a place to break them

Move = QTextCursor.MoveOperation
Keep = QTextCursor.MoveMode.KeepAnchor


class MarkdownEdit(QPlainTextEdit):
    """The text of a page.

    Tab indents in lists and walks the cells in tables; anywhere else it goes on to the next widget, as Ctrl+Tab and
    Escape before Tab do everywhere.
    """

    edited = Signal()  # the words are others now; unlike `textChanged`, never for their colours alone
    picture_dropped = Signal(object)  # a QImage, or the Path of a file: to be put into the guide
    file_dropped = Signal(object)  # the Path of a file that is no picture
    picture_requested = Signal()  # the person wants to choose a picture
    painted = Signal(QRect)  # the text is drawn, in this area of the viewport: something may be drawn over it
    menu_opening = Signal(QMenu, int)  # the menu for a place in the text, in Qt's: something may be put into it
    busy_changed = Signal(bool)  # a very long text is going in, and the field takes no keys meanwhile

    def __init__(
        self,
        theme: Theme,
        scale: float = 1.0,
        known: Callable[[str], bool] = lambda _target: True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._scale = scale
        self._revision = 0
        self._leaving = False  # Escape was the last key: Tab goes on
        self._busy = False
        document = QTextDocument(self)
        document.setDocumentLayout(RoomyLayout(document))
        font = theme.font(_PX * scale)
        font.setFamily(theme.mono)
        self.setFont(font)
        document.setDefaultFont(font)
        self.setDocument(document)
        self.highlighter = MarkdownHighlighter(document, theme, known)
        self._hidden = HiddenLines(self)
        self.offers = Offers(self, scale)
        self.setAccessibleName(self.tr("Text of the page"))
        self.setCursorWidth(max(1, round(1.5 * scale)))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        document.contentsChanged.connect(self._tell_edited)
        self.cursorPositionChanged.connect(self._stay_visible)

    # the text

    def text(self) -> str:
        """The whole text with what is hidden of it. Unlike `toPlainText`, hard blanks stay what they are."""
        return self.document().toRawText().replace("\u2029", "\n")

    def set_text(self, text: str) -> None:
        """Take another page; what could be taken back is gone."""
        self._hidden.show()
        self._break_anywhere(text)
        self.highlighter.take_time()
        self.setPlainText(text)
        self.document().setModified(False)

    def replace_text(self, text: str) -> None:
        """Make the text another one in one step that can be taken back; only what differs is touched."""
        old = self.text()
        start = _same(old, text)
        end = _same(old[start:][::-1], text[start:][::-1])
        if len(old) == len(text) == start:
            return
        self._break_anywhere(text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_units(old, start))
        cursor.setPosition(to_units(old, len(old) - end), Keep)
        cursor.insertText(text[start : len(text) - end])

    def set_hidden_header(self, lines: int) -> None:
        """Hide so many lines at the top; they stay part of the text, and out of reach. 0 shows all."""
        self._hidden.hide(lines)
        self._stay_visible()

    @property
    def first_visible(self) -> int:
        """Qt's place of the first letter that is not hidden."""
        return self._hidden.end

    def go_to_line(self, line: int, column: int = 1) -> None:
        """Put the caret there (1-based, of the whole text) and show it."""
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + min(to_units(block.text(), column - 1), block.length() - 1))
            self.setTextCursor(cursor)
            self.centerCursor()

    def set_candidates(self, candidates: Candidates) -> None:
        """Take what is offered from there."""
        self.offers.candidates = candidates

    def _tell_edited(self) -> None:
        is_same = self.document().revision() == self._revision
        self._revision = self.document().revision()
        if not (is_same or self.highlighter.is_colouring or self._hidden.is_working):
            self.edited.emit()

    def _break_anywhere(self, text: str, already: bool = False) -> None:
        """Break lines anywhere where a text has words that are much longer than a line."""
        mode = QTextOption.WrapMode
        far = already or any(len(line) > _LONG_LINE and _LONG_WORD.search(line) for line in text.split("\n"))
        wanted = mode.WrapAnywhere if far else mode.WrapAtWordBoundaryOrAnywhere
        if self.wordWrapMode() != wanted:
            self.setWordWrapMode(wanted)

    def _stay_visible(self) -> None:
        cursor, first = self.textCursor(), self.first_visible
        if min(cursor.position(), cursor.anchor()) < first:
            position = max(cursor.position(), first)
            cursor.setPosition(max(cursor.anchor(), first))
            cursor.setPosition(position, Keep)
            self.setTextCursor(cursor)

    # what the person does

    def change_lines(self, change: Callable[[Lines], Lines | None]) -> bool:
        """Change the lines that the selection touches, in one step. Returns False where there is nothing to change."""
        if self.isReadOnly():
            return False
        cursor = self.textCursor()
        document = self.document()
        first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        parts, block = [first.text()], first
        while block != last:
            block = block.next()
            parts.append(block.text())
        text, from_ = "\n".join(parts), first.position()
        start, end = (from_units(text, place - from_) for place in (cursor.selectionStart(), cursor.selectionEnd()))
        new = change(Lines(text, start, end))
        if new is None:
            return False
        begin = _same(text, new.text)
        rest = _same(text[begin:][::-1], new.text[begin:][::-1])
        cursor.beginEditBlock()
        cursor.setPosition(from_ + to_units(text, begin))
        cursor.setPosition(from_ + to_units(text, len(text) - rest), Keep)
        if begin + rest < len(new.text) or cursor.hasSelection():
            cursor.insertText(new.text[begin : len(new.text) - rest])
        cursor.endEditBlock()
        cursor.setPosition(from_ + to_units(new.text, new.start))
        cursor.setPosition(from_ + to_units(new.text, new.end), Keep)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def insert_block(self, text: str) -> None:
        """Put lines in place of the selection, parted from what stands around them; the caret stands behind them."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        line, at = cursor.block().text(), from_units(cursor.block().text(), cursor.positionInBlock())
        is_first = cursor.block().position() <= self.first_visible
        if line[:at].strip():
            cursor.insertText("\n\n")
        elif not is_first and cursor.block().previous().text().strip():
            cursor.insertText("\n")
        following = cursor.block().next()
        cursor.insertText(text)
        place = cursor.position()
        if line[at:].strip():
            cursor.insertText("\n\n")
        elif following.isValid() and following.text().strip():
            cursor.insertText("\n")
        cursor.endEditBlock()
        cursor.setPosition(place)
        self.setTextCursor(cursor)

    def insert_table(self) -> None:
        """Begin a table with the caret in its first cell; in one, add a row."""
        table = TableAtCaret.find(self.textCursor())
        if table:
            self.change_table(lambda now, at: (table_text.add_row(now, at.row), table_text.Place(at.row + 1, 0)))
            return
        lines = table_text.tidy(table_text.new_table(2, 3))
        self.moveCursor(Move.EndOfBlock)
        self.insert_block("\n".join(lines))
        cursor = self.textCursor()
        cursor.movePosition(Move.PreviousBlock, n=len(lines) - 1)
        cursor.movePosition(Move.StartOfBlock)
        cursor.movePosition(Move.Right, n=2)
        self.setTextCursor(cursor)

    def change_table(
        self, what: Callable[[table_text.Table, table_text.Place], tuple[table_text.Table, table_text.Place]]
    ) -> bool:
        """Change rows or columns of the table at the caret. Returns False where there is none."""
        cursor = self.textCursor()
        table = TableAtCaret.find(cursor)
        if table and not self.isReadOnly():
            table.change(cursor, what)
            self.setTextCursor(cursor)
        return table is not None

    def insert_picture(self, path: str, words: str = "") -> None:
        """Put a picture of the guide in at the caret; `path` as the page names it."""
        address = f"<{path}>" if any(sign in path for sign in " ()") else path
        self.textCursor().insertText(f"![{words.replace('[', '').replace(']', '')}]({address})")

    def link_page(self) -> None:
        """Begin a link to a page, and offer pages."""
        if self.change_lines(formatting.page_link):
            self.offers.open()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take keys that mean something here before those of a plain text."""
        if self._busy:
            event.accept()
            return
        leaving, self._leaving = self._leaving, False
        if self.offers.list.take_key(event):
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._tab(event, leaving)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._enter(event):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self._leaving = True
            event.ignore()
        elif event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.offers.open(asked=True)
        elif not self._is_at_header(event):
            revision = self.document().revision()
            super().keyPressEvent(event)
            if self.document().revision() != revision:
                self.offers.open()
            elif event.text() == "" and event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
                self.offers.list.hide()

    def _tab(self, event: QKeyEvent, leaving: bool) -> None:
        back = event.key() == Qt.Key.Key_Backtab or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control or leaving or self.isReadOnly() or not self._tab_inside(back):
            self.setTabChangesFocus(True)
            moved = self.focusNextPrevChild(not back)
            self.setTabChangesFocus(False)
            event.setAccepted(moved)

    def _tab_inside(self, back: bool) -> bool:
        """What Tab does in a table or a list. Returns False elsewhere."""
        cursor = self.textCursor()
        table = TableAtCaret.find(cursor)
        if table:
            (table.previous_cell if back else table.next_cell)(cursor)
            self.setTextCursor(cursor)
            return True
        return is_text(cursor.block()) and self.change_lines(partial(formatting.indented, back=back))

    def _enter(self, event: QKeyEvent) -> bool:
        cursor = self.textCursor()
        if self.isReadOnly() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            cursor.insertText("\n")  # Qt would put a sign there that is no new line in a file
            self.ensureCursorVisible()
            return True
        table = None if cursor.hasSelection() else TableAtCaret.find(cursor)
        if table:
            table.cell_below(cursor)
            self.setTextCursor(cursor)
            return True
        return is_text(cursor.block()) and not cursor.hasSelection() and self.change_lines(formatting.continued)

    def _is_at_header(self, event: QKeyEvent) -> bool:
        """Whether a key would join the first line with what is hidden."""
        cursor = self.textCursor()
        deletes = event.key() == Qt.Key.Key_Backspace and not cursor.hasSelection()
        return bool(self.first_visible) and deletes and cursor.position() <= self.first_visible

    def focusOutEvent(self, event: QEvent) -> None:
        """Close what is offered."""
        self.offers.list.hide()
        self._leaving = False
        super().focusOutEvent(event)  # type: ignore[arg-type]  # the stubs name a subclass

    # clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: as it is written, with its hard blanks."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Pictures and files, too."""
        return source.hasImage() or source.hasUrls() or source.hasHtml() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped: as Markdown, or as a picture for the guide."""
        from ui.edit_paste import read

        pasted = read(source)
        for path in pasted.pictures:
            self.picture_dropped.emit(path)
        for path in pasted.files:
            self.file_dropped.emit(path)
        if isinstance(pasted.image, QImage):
            self.picture_dropped.emit(pasted.image)
        if pasted.text:
            self.insert_text(pasted.text, pasted.is_block)

    def paste_plain(self) -> None:
        """Paste the words of the clipboard without making anything of them."""
        from PySide6.QtGui import QGuiApplication

        from ui.edit_paste import plain

        self.insert_text(plain(QGuiApplication.clipboard().text()))

    def insert_text(self, text: str, is_block: bool = False) -> None:
        """Put a text in place of the selection. A long one goes in by slices; what is a block gets lines of its own."""
        if self.isReadOnly() or self._busy:
            return
        text = folded(text)
        self._break_anywhere(text, self.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere)
        if len(text) > AT_ONCE:
            self._set_busy(True)
            LongInsert(self.textCursor(), text, self).finished.connect(partial(self._set_busy, False))
        elif is_block:
            self.insert_block(text)
        else:
            self.textCursor().insertText(text)
        self.ensureCursorVisible()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)
        self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu for the word under the mouse, or for the one at the caret."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        corner = self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft())
        self.menu_at(cursor.position()).popup(event.globalPos() if by_mouse else corner)

    def menu_at(self, place: int) -> QMenu:
        """The menu for a place in the text, in Qt's; it goes when it is closed."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_opening.emit(menu, place)
        return menu

    # looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and let others draw over it."""
        super().paintEvent(event)
        self.painted.emit(event.rect())

    def seen_blocks(self, area: QRect) -> Iterator[tuple[QTextBlock, QPointF]]:
        """The lines of the text that are seen in an area of the viewport, and where they begin there."""
        block = self.firstVisibleBlock()
        place = self.contentOffset()
        while block.isValid() and place.y() <= area.bottom():
            height = self.blockBoundingRect(block).height()
            if block.isVisible() and place.y() + height >= area.top():
                yield block, place
            place = QPointF(place.x(), place.y() + height)
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to be read."""
        margin = round(_MARGIN * self._scale)
        longest = round(self.fontMetrics().horizontalAdvance("n") * _COLUMNS)
        right = max(round(margin / 2), self.width() - margin - longest)
        if self.viewportMargins().right() != right:
            self.setViewportMargins(margin, round(margin / 2), right, 0)
        super().resizeEvent(event)
        self.offers.list.hide()

    def sizeHint(self) -> QSize:
        """Room for some lines."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("n") * 60, metrics.lineSpacing() * 20)

    def minimumSizeHint(self) -> QSize:
        """A few words can always be read."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("n") * 20, metrics.lineSpacing() * 4)

    def top_line(self) -> float:
        """The line that is seen at the top (0-based, of the whole text), with the part of it that is scrolled away."""
        block = self.firstVisibleBlock()
        rect: QRectF = self.blockBoundingGeometry(block).translated(self.contentOffset())
        return block.blockNumber() + (max(0.0, -rect.top()) / rect.height() if rect.height() else 0.0)


def _same(one: str, other: str) -> int:
    """How many letters two texts have in common at their beginning."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
