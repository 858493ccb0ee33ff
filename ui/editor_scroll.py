"""A text and its page, scrolled together: both are tied at the headings, and in between they go in step."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QObject

from ui.draft_reader import DraftView
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.page_view import PageView


class EditorScroll(QObject):
    """Shows a draft's page where its text is seen, and the text where the page is."""

    def __init__(self, edit: MarkdownEdit, preview: PageView) -> None:
        super().__init__(edit)
        self._edit, self._preview = edit, preview
        self._ties: list[tuple[float, float]] = [(0.0, 0.0), (1.0, 0.0)]  # line of the text, from 0 → pixel of the page
        self._following = False
        self._html = ""
        edit.verticalScrollBar().valueChanged.connect(self._follow_text)
        preview.verticalScrollBar().valueChanged.connect(self._follow_page)

    def show(self, view: DraftView, root: Path | None) -> None:
        """Show the page of a draft, where it was."""
        self._following = True
        bar = self._preview.verticalScrollBar()
        at = bar.value()
        if view.html != self._html:
            self._html = view.html
            self._preview.show_html(view.html, root)
            bar.setValue(at)
        self._ties = self._tied(view)
        self._following = False
        self._follow_text()

    def _tied(self, view: DraftView) -> list[tuple[float, float]]:
        tops = self._preview.heading_tops()
        lines = max(1, self._edit.blockCount())
        end = self._preview.document().size().height()
        ties = [(max(0.0, view.page.body_line - 1.0), 0.0)]
        for heading in view.page.headings:
            if heading.slug in tops and heading.line - 1 > ties[-1][0] and tops[heading.slug] >= ties[-1][1]:
                ties.append((heading.line - 1.0, tops[heading.slug]))
        if lines > ties[-1][0]:
            ties.append((float(lines), max(end, ties[-1][1])))
        return ties

    def _follow_text(self) -> None:
        if self._following or not (self._preview.isVisible() and self._edit.isVisible()):
            return
        self._following = True
        bar = self._edit.verticalScrollBar()
        if bar.maximum() and bar.value() >= bar.maximum():
            self._preview.verticalScrollBar().setValue(self._preview.verticalScrollBar().maximum())
        else:
            line = self._edit.top_line()
            self._preview.verticalScrollBar().setValue(round(_between(self._ties, line, 0)))
        self._following = False

    def _follow_page(self) -> None:
        by_hand = self._preview.underMouse() or self._preview.hasFocus()  # Qt moves a page, too, as it is laid out
        if self._following or not (by_hand and self._edit.isVisible()):
            return
        self._following = True
        line = round(_between(self._ties, self._preview.verticalScrollBar().value(), 1))
        block = self._edit.document().findBlockByNumber(max(0, min(line, self._edit.blockCount() - 1)))
        if block.isValid():
            self._edit.verticalScrollBar().setValue(block.firstLineNumber())
        self._following = False


def _between(ties: Sequence[tuple[float, float]], value: float, side: int) -> float:
    """What belongs to a value of one side, on the other."""
    other = 1 - side
    place = bisect_right(ties, value, key=lambda tie: tie[side])
    if place == 0:
        return ties[0][other]
    for start, end in [*pairwise(ties)][place - 1 : place]:
        room = end[side] - start[side]
        return start[other] + (end[other] - start[other]) * (value - start[side]) / room if room else start[other]
    return ties[-1][other]
