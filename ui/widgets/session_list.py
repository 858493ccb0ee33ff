"""The sessions that a trainer planned: each with its day, what is practised, and its sheet."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from storage.models import Session
from ui.dialogs import Dialogs
from ui.list_words import full_day
from ui.paper import Paper, file_name
from ui.session_sheet import session_pages, session_paper
from ui.theme import Theme
from ui.training_words import TrainingCounted, session_title
from ui.widgets.flow import FlowLayout
from ui.widgets.home_card import plain_label
from ui.widgets.layout_parts import order_tabs
from ui.workspace import Workspace

_COLUMN = 760  # pixels at normal text size


class SessionList(QScrollArea):
    """A card for each session, the next first."""

    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it
    changed = Signal()  # another session is in front, or none

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__()
        self._workspace, self._theme, self._dialogs = workspace, theme, dialogs
        self._scale = workspace.settings.values.text_scale
        self._shown: list[Session] | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Planned sessions"))
        surface = QWidget()
        surface.setProperty("surface", "paper")
        inner = QWidget()
        inner.setMaximumWidth(round(_COLUMN * self._scale))
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 16, 0, 24)
        self._column.setSpacing(14)
        self._lead = plain_label(
            self.tr("Two play a case, the others watch; then all say what helped. The answers are read last."), "muted"
        )
        self.plan_button = QPushButton(self.tr("Plan a session …"), autoDefault=True)
        self.plan_button.setProperty("kind", "primary")
        self.plan_button.clicked.connect(self.plan)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._lead, 1)
        head.addWidget(self.plan_button)
        self._column.addLayout(head)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(14)
        self._column.addLayout(self._cards)
        self._column.addStretch(1)
        across = QHBoxLayout(surface)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        self.setWidget(surface)

    def refresh(self) -> None:
        """Show the sessions as they are kept now."""
        sessions = self._workspace.training.sessions()
        if sessions == self._shown:
            return
        self._shown = sessions
        while (item := self._cards.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for session in sessions:
            self._cards.addWidget(self._card(session))
        order_tabs(self._column)
        self.changed.emit()

    def arrive(self) -> None:
        """Take the focus."""
        self.plan_button.setFocus()

    def _card(self, session: Session) -> QWidget:
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(plain_label(session_title(session), "h2"))
        guide = self._workspace.guide
        titles = [page.title for _, page in session_pages(guide, session)] if guide else []
        facts = [full_day(session.day), TrainingCounted().situations(len(titles))]
        if session.day < self._workspace.today:
            facts.append(self.tr("over"))
        column.addWidget(plain_label(" · ".join(facts), "muted"))
        if session.note:
            column.addWidget(plain_label(session.note))
        column.addWidget(plain_label(", ".join(titles), "small"))
        buttons = QWidget()
        row = FlowLayout(8, buttons)
        buttons.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        for words, act in (
            (self.tr("Sheet as PDF …"), self.save_sheet),
            (self.tr("Print the sheet …"), self.print_sheet),
            (self.tr("Change …"), self.change),
            (self.tr("Delete"), self._workspace.training.remove_session),
        ):
            button = QPushButton(words, autoDefault=True)
            button.setAccessibleName(self.tr("{what}: {session}").format(what=words, session=session_title(session)))
            button.clicked.connect(partial(self._do, act, session))
            row.addWidget(button)
        column.addSpacing(4)
        column.addWidget(buttons)
        return card

    def _do(self, act: Callable[[Session], object], session: Session) -> None:
        QTimer.singleShot(0, self, partial(act, session))  # the button may be gone afterwards

    # what is done

    def plan(self) -> None:
        """Plan a session with what is due first, or with all situations."""
        training = self._workspace.training
        self.change(training.new_session([page.id for page in training.pages(mine=True) or training.pages()][:3]))

    def change(self, session: Session) -> None:
        """Ask for what a session is to be."""
        guide = self._workspace.guide
        if guide is None:
            return
        from ui.widgets.session_dialog import SessionDialog

        dialog = SessionDialog(self._workspace, self._theme, guide, session, self.window())
        dialog.planned.connect(self._workspace.training.keep_session)
        dialog.open()

    def paper(self) -> Paper | None:
        """The sheet of the next session."""
        guide = self._workspace.guide
        return session_paper(guide, self._shown[0]) if guide and self._shown else None

    def save_sheet(self, session: Session) -> None:
        """Save the sheet as PDF."""
        guide = self._workspace.guide
        if guide is None:
            return
        from ui.printing import write_pdf

        paper = session_paper(guide, session)
        proposed = self._workspace.documents / f"{file_name(paper.title)}.pdf"
        path = self._dialogs.save_file(self, self.tr("The sheet of a session"), proposed, "PDF (*.pdf)")
        if path is None:
            return
        try:
            write_pdf(paper.html, path, paper.title, paper.footer, paper.base)
        except OSError as error:
            words = self.tr("“{path}” could not be written: {reason}. Please choose another place.")
            self.told.emit(words.format(path=path, reason=error.strerror or ""), "error")
        else:
            self.told.emit(self.tr("Saved: {path}").format(path=path), "ok")

    def print_sheet(self, session: Session) -> None:
        """Print the sheet."""
        guide = self._workspace.guide
        if guide:
            from ui.paper import print_page

            print_page(self.window(), session_paper(guide, session))
