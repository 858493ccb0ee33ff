"""Offers what fits at the caret while a page is written, and puts in what is taken."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from content.formatting import is_page_link_open
from ui.widgets.edit_completion import (
    Candidate,
    Candidates,
    CompletionList,
    NoCandidates,
    Request,
    Wanted,
    attribute_candidates,
    fitting,
    request_at,
)
from ui.widgets.markdown_highlighter import in_header, is_text
from ui.widgets.text_units import from_units, to_units

_ABOVE = 40  # lines that are looked at for the list that one belongs to


class Offers(QObject):
    """Opens the list of candidates for a text, and writes the one that is chosen."""

    def __init__(self, edit: QPlainTextEdit, scale: float) -> None:
        super().__init__(edit)
        self._edit = edit
        self.candidates: Candidates = NoCandidates()
        self._pool: tuple[Wanted, Sequence[Candidate]] | None = None  # while the list is open
        self.list = CompletionList(edit, scale)
        self.list.chosen.connect(self.take)

    def request(self) -> Request | None:
        """What is asked for at the caret."""
        cursor = self._edit.textCursor()
        block = cursor.block()
        header = in_header(block)
        if cursor.hasSelection() or not (header or is_text(block)):
            return None
        text = block.text()
        before = text[: from_units(text, cursor.positionInBlock())]
        above: list[str] = []
        while header and block.previous().isValid() and len(above) < _ABOVE:
            block = block.previous()
            above.append(block.text())
        return request_at(before, above, header)

    def open(self, asked: bool = False) -> None:
        """Offer what fits; close where nothing does, or where it stands there already and nobody has asked."""
        request = self.request()
        if request is None or self._edit.isReadOnly():
            self.list.hide()
            return
        rows = fitting(self._offered(request.wanted), request.typed)
        if len(rows) == 1 and rows[0].text == request.typed and not asked:
            rows = []
        self.list.offer(rows)

    def _offered(self, wanted: Wanted) -> Sequence[Candidate]:
        if self._pool is None or self._pool[0] != wanted or not self.list.isVisible():
            self._pool = (wanted, self._asked(wanted))
        return self._pool[1]

    def _asked(self, wanted: Wanted) -> Sequence[Candidate]:
        match wanted:
            case Wanted.PAGE:
                return self.candidates.pages()
            case Wanted.PAGE_ID:
                return self.candidates.page_ids()
            case Wanted.PARTY:
                return self.candidates.parties()
            case Wanted.ATTRIBUTE:
                return attribute_candidates(self._attribute_words())

    def _attribute_words(self) -> dict[str, str]:
        return {
            "due": self.tr("working days from the first day, or 2w, 3m"),
            "with": self.tr("the department it is done with"),
            "who": self.tr("who is responsible"),
            "waits": self.tr("who waits for it"),
            "page": self.tr("what to read"),
            "answer": self.tr("the answer of a situation"),
            "duty": self.tr("must be done"),
        }

    def take(self, one: Candidate) -> None:
        """Write a candidate in place of what is typed of it; a link is closed, and the caret stands behind it."""
        request, cursor = self.request(), self._edit.textCursor()
        self.list.hide()
        if request is None:
            return
        text, at = cursor.block().text(), cursor.positionInBlock()
        is_link = request.wanted == Wanted.PAGE
        is_closed = is_link and is_page_link_open(text, from_units(text, at))
        cursor.beginEditBlock()
        cursor.setPosition(cursor.position() - to_units(request.typed, len(request.typed)))
        cursor.setPosition(cursor.block().position() + at, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(one.text + ("]]" if is_link and not is_closed else ""))
        cursor.endEditBlock()
        if is_closed:
            text = cursor.block().text()
            rest = text[from_units(text, cursor.positionInBlock()) :]
            cursor.movePosition(QTextCursor.MoveOperation.Right, n=to_units(rest, rest.index("]]") + 2))
        self._edit.setTextCursor(cursor)
        if request.wanted == Wanted.ATTRIBUTE:
            self.open()
