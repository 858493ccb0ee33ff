"""What a draft says: the page as it will look, and its problems, worked out while the keys rest."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from content import frontmatter, syntax
from content.check import Problem, page_problems
from content.library import Guide, page_of
from content.page import Page
from ui.workspace import Workspace

REST = 180  # milliseconds without a key, before the page is composed
_SHOWN = 14_000  # characters that are shown at once: laying out more of them would hold up the keys
CHECK = 600  # milliseconds without a key, before it is checked against the whole guide


@dataclass(frozen=True)
class DraftView:
    """A draft as readers would see it."""

    text: str
    page: Page
    html: str
    part: int  # of a long page, counted from 0: the one with the caret


class DraftReader(QObject):
    """Reads a draft off the UI thread. Only the last text that it was shown counts."""

    composed = Signal(object)  # a DraftView
    checked = Signal(object)  # a list of problems

    def __init__(self, workspace: Workspace, text: Callable[[], str], line: Callable[[], int], parent: QObject) -> None:
        """`text` and `line` tell what is written, and in which line of it the caret is, from 1."""
        super().__init__(parent)
        self._workspace, self._text, self._line = workspace, text, line
        self._path = ""
        self._busy = self._again = False
        self._asked = 0  # counts the questions
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.compose)
        self._check = QTimer(self, singleShot=True, interval=CHECK)
        self._check.timeout.connect(self.check)

    @property
    def is_current(self) -> bool:
        """Whether what was told last is what is written now."""
        return not (self._busy or self._again or self._rest.isActive())

    def open(self, path: str) -> None:
        """Read the draft of another page; nothing for none."""
        self._path = path
        self._asked += 1
        self._rest.stop()
        self._check.stop()
        if path:
            self.compose()
            self._check.start()

    def touch(self) -> None:
        """The text changed, or the caret went to another part."""
        self._rest.start()
        self._check.start()

    def compose(self) -> None:
        """Compose the page as it is written now."""
        self._rest.stop()
        guide, path = self._workspace.guide, self._path
        if not path or guide is None:
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        asked, text, line = self._asked, self._text(), self._line()
        self._workspace.jobs.run(self, partial(_view, guide, path, text, line), partial(self._tell, asked))

    def _tell(self, asked: int, view: DraftView) -> None:
        self._busy = False
        again, self._again = self._again, False
        if asked == self._asked and not self._rest.isActive():  # else it is old already, and would hold up the keys
            self.composed.emit(view)
        if again or asked != self._asked:
            self.compose()

    def check(self) -> None:
        """Look for problems in the page as it is written now."""
        self._check.stop()
        guide, path = self._workspace.guide, self._path
        if not path or guide is None:
            return
        asked, text = self._asked, self._text()

        def tell(found: list[Problem]) -> None:
            if asked == self._asked:
                self.checked.emit(found)

        self._workspace.jobs.run(self, partial(_problems, guide, path, text, self._workspace.today), tell)


def _view(guide: Guide, path: str, text: str, line: int) -> DraftView:
    from ui import messages, page_html

    body = frontmatter.split(text).body
    texts = syntax.parts(body, _SHOWN)
    lang = guide.info.lang
    whole = syntax.parse(body, lang) if len(texts) == 1 else None
    page = page_of(guide.root, path, text, lang, parsed=whole)
    if whole is None or page.header.lang not in ("", lang):
        part = _part_at(texts, line - page.body_line)
        whole = page_html.parse_part(texts, part, page.header.lang or lang)
    else:
        part = 0
    html = page_html.compose_part(guide.with_page(page), page, texts, part, whole, messages.page_fault)
    return DraftView(text, page, html, part)


def _part_at(parts: list[str], line: int) -> int:
    """Which part of a body has a line, counted from 0."""
    for number, part in enumerate(parts):
        line -= part.count("\n")
        if line < 0:
            return number
    return max(0, len(parts) - 1)


def _problems(guide: Guide, path: str, text: str, today: date) -> list[Problem]:
    page = page_of(guide.root, path, text, guide.info.lang)
    return page_problems(guide.with_page(page), page, today)
