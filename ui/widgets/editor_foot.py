"""Below a page that is written: how safe the words are in a sentence, where the caret is, how many words there are."""

from datetime import datetime

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import messages
from ui.page_draft import DraftState
from ui.widgets.breadcrumb import ElidedLabel


class EditorFoot(QWidget):
    """Small words; where there is little room, the state stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.place, self.preview = ElidedLabel(), ElidedLabel(), ElidedLabel()
        line = QFrame()
        line.setProperty("line", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 16, 2)
        row.setSpacing(20)
        column.addWidget(line)
        column.addLayout(row)
        for label, stretch in ((self.state, 3), (self.place, 2), (self.preview, 1)):
            label.setProperty("role", "small")
            row.addWidget(label, stretch)

    def show_state(self, state: DraftState, at: datetime | None, error: Exception | None) -> None:
        """Say where the words are safe."""
        time = _time(at) if at else ""
        match state:
            case DraftState.UNCHANGED:
                text = self.tr("As in the guide")
            case DraftState.WRITING:
                text = self.tr("Being written …")
            case DraftState.KEPT:
                text = self.tr("Draft kept at {time}, not in the guide yet").format(time=time)
            case DraftState.SAVING:
                text = self.tr("Saving …")
            case DraftState.SAVED:
                text = self.tr("Saved in the guide at {time}").format(time=time)
            case DraftState.FAILED:
                reason = messages.error(error) if error else ""
                text = self.tr("Not saved: {reason}").format(reason=reason)
        self.state.setText(text)
        self.state.setToolTip(text)

    def show_place(self, place: tuple[int, int] | None, words: int) -> None:
        """Say how many words the page has and where the caret is: line and column from 1; None: in no text."""
        counted = self.tr("%n word(s)", "", words)
        if place is None:
            self.place.setText(counted)
            return
        line, column = place
        self.place.setText(
            self.tr("Line {line}, column {column} · {words}").format(line=line, column=column, words=counted)
        )

    def show_preview(self, seen: bool, current: bool) -> None:
        """Say whether the picture of the page shows what is written, where it is seen."""
        self.preview.setVisible(seen)
        self.preview.setText(self.tr("Preview up to date") if current else self.tr("Preview follows …"))


def _time(at: datetime) -> str:
    local = at.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
