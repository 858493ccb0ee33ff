"""Between head and foot of the editor: what is written on the left with its problems, the page beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.editor_problems import EditorProblems
from ui.widgets.page_view import PageView

_SHARES = (530, 630)  # of what is written and of the page, whose tables need their room


class EditorBody(QSplitter):
    """One of several ways to write is shown at a time."""

    def __init__(self, ways: tuple[QWidget, ...], problems: EditorProblems, preview: PageView) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._problems, self._preview = problems, preview
        self.stack = QStackedWidget()
        for way in ways:
            self.stack.addWidget(way)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(problems)
        column.addWidget(self._below)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(left)
        self.addWidget(preview)
        self.setSizes(list(_SHARES))

    def arrange(self, preview: bool, conflict: bool) -> None:
        """Show the page beside its text or not. Where something has to be chosen first, that has all the room."""
        self._preview.setVisible(preview and not conflict)
        self._below.setHidden(conflict)
