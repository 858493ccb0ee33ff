"""Planning a session: when, which situations in which order, who plays whom, and what to bring."""

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from content.library import Guide
from content.page import Page
from storage.models import Session
from ui.icons import icon
from ui.session_sheet import session_pages
from ui.theme import Theme
from ui.training_words import between
from ui.widgets.page_dialog import PageDialog, named, words_label
from ui.workspace import Workspace

_ICON = 16  # pixels at normal text size
_LINES = 3  # of the note


class SessionDialog(PageDialog):
    """Gives the session as it is to be kept."""

    planned = Signal(object)  # a Session

    def __init__(self, workspace: Workspace, theme: Theme, guide: Guide, session: Session, parent: QWidget) -> None:
        super().__init__(workspace, self.tr("Plan a session"), self.tr("Keep the session"), parent)
        self._session = session
        self.day = QDateEdit(QDate(session.day.year, session.day.month, session.day.day))
        self.day.setCalendarPopup(True)
        self.title = QLineEdit(session.title)
        self.title.setPlaceholderText(self.tr("For example: Before the Christmas trade"))
        self.note = QPlainTextEdit(session.note)
        self.note.setTabChangesFocus(True)
        self.note.setPlaceholderText(self.tr("Where, from when to when, what to bring"))
        self.note.setFixedHeight(round(self.note.fontMetrics().lineSpacing() * _LINES + 22 * self._scale))
        for label, field in (
            (self.tr("&Day"), self.day),
            (self.tr("&Title"), self.title),
            (self.tr("&Note"), self.note),
        ):
            self.column.addWidget(named(label, field))
            self.column.addWidget(field)
        self.column.addSpacing(6)
        self.column.addWidget(words_label(self.tr("Situations, in their order"), "strong"))
        self.column.addWidget(words_label(self.tr("Beside each: the roles that are played."), "muted"))
        self._rows_column = QVBoxLayout()
        self._rows_column.setSpacing(8)
        self.column.addLayout(self._rows_column)
        self.column.addStretch(1)
        planned = session_pages(guide, session)
        pages = [page for _, page in planned]
        others = [(page.id, page) for page in workspace.training.pages() if page not in pages]
        self.rows = [
            _Row(page, session.roles.get(id_, "") or between(guide.organisation, page), theme, self._scale)
            for id_, page in (*planned, *others)
        ]
        for row in self.rows:
            row.box.setChecked(row.page in pages)
            row.box.clicked.connect(self._check)
            row.moved.connect(partial(self._move, row))
            self._rows_column.addWidget(row)
        self._check()
        self.title.setFocus()

    def _check(self) -> None:
        self.accept_button.setEnabled(any(row.box.isChecked() for row in self.rows))

    def _move(self, row: "_Row", step: int) -> None:
        place = self.rows.index(row) + step
        if 0 <= place < len(self.rows):
            self.rows.remove(row)
            self.rows.insert(place, row)
            self._rows_column.removeWidget(row)
            self._rows_column.insertWidget(place, row)
            row.box.setFocus()
            self.bring(row)

    def accept(self) -> None:
        """Give the session."""
        chosen = [row for row in self.rows if row.box.isChecked()]
        if not chosen:
            return
        day = self.day.date()
        super().accept()
        self.planned.emit(
            replace(
                self._session,
                day=self._session.day.replace(year=day.year(), month=day.month(), day=day.day()),
                title=" ".join(self.title.text().split()),
                note=self.note.toPlainText().strip(),
                pages=[row.page.id for row in chosen],
                roles={row.page.id: row.roles.text().strip() for row in chosen},
            )
        )


class _Row(QWidget):
    """One situation: whether it is practised, who plays whom, and its place."""

    moved = Signal(int)  # up (-1) or down (1)

    def __init__(self, page: Page, roles: str, theme: Theme, scale: float) -> None:
        super().__init__()
        self.page = page
        self.box = QCheckBox(page.title)
        self.box.setToolTip(self.tr("Alt+Up and Alt+Down change its place"))
        self.roles = QLineEdit(roles)
        self.roles.setAccessibleName(self.tr("Roles in “{situation}”").format(situation=page.title))
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        size = round(_ICON * scale)
        for words, step in (
            (self.tr("“{situation}” earlier"), -1),
            (self.tr("“{situation}” later"), 1),
        ):
            button = QToolButton(autoRaise=True)
            button.setIcon(icon("chevron-down" if step > 0 else "chevron-up", theme.colour("ink2"), size))
            button.setAccessibleName(words.format(situation=page.title))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(partial(self.moved.emit, step))
            buttons.addWidget(button)
        above = QHBoxLayout()
        above.addWidget(self.box, 1)
        above.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(above)
        below = QHBoxLayout()
        below.setContentsMargins(round(26 * scale), 0, 0, 0)
        below.addWidget(self.roles)
        column.addLayout(below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow changes the place."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)
