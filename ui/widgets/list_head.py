"""Above the items of a started list: since when and until when, how far it is, and what there is to know of it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from content.due import Timing
from ui.list_words import ListCounted, breakable, full_day, progress_words
from ui.started_lists import StartedList


class Notice(QFrame):
    """A quiet line with what can be done about it."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self.setProperty("banner", "neutral")
        self.text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(14, 8, 10, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self.text, 1)
        beside = QHBoxLayout()
        for button in buttons:
            beside.addWidget(button)
        beside.addStretch(1)
        self._row.addLayout(beside)
        self.hide()

    def tell(self, text: str) -> None:
        """Say something, or nothing."""
        self.text.setText(text)
        self.setVisible(bool(text))

    def set_narrow(self, narrow: bool) -> None:
        """Put the buttons below the text, or beside it."""
        self._row.setDirection(_direction(narrow))


class ListHead(QWidget):
    """Shows what is to be said of a list as a whole."""

    acknowledged = Signal()  # the person took note of new items
    restore_requested = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pill_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pill_row.setSpacing(8)
        self._pills = {name: self._pill(kind) for name, kind in _PILLS.items()}
        self._pill_row.addStretch(1)
        self.title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.title.setProperty("role", "h1")
        self.bar = QProgressBar(textVisible=False)
        self.numbers = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.numbers.setProperty("role", "strong")
        self._notices = self._make_notices()
        self._lay_out()

    def _pill(self, kind: str) -> QLabel:
        pill = QLabel(textFormat=Qt.TextFormat.PlainText)
        pill.setProperty("pill", kind)
        self._pill_row.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        return pill

    def _make_notices(self) -> dict[str, Notice]:
        restore = QPushButton(self.tr("Take up again"), autoDefault=True)
        restore.clicked.connect(self.restore_requested)
        remove = QPushButton(self.tr("Delete …"), autoDefault=True)
        remove.setProperty("kind", "danger")
        remove.clicked.connect(self.remove_requested)
        noted = QPushButton(self.tr("Got it"), autoDefault=True)
        noted.clicked.connect(self.acknowledged)
        return {
            "archived": Notice(restore, remove),
            "finished": Notice(),
            "gone": Notice(),
            "new": Notice(noted),
        }

    def _lay_out(self) -> None:
        progress = QHBoxLayout()
        progress.setSpacing(14)
        progress.addWidget(self.bar, 1)
        progress.addWidget(self.numbers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(10)
        column.addLayout(self._pill_row)
        column.addWidget(self.title)
        column.addLayout(progress)
        for notice in self._notices.values():
            column.addWidget(notice)

    def show_list(self, started: StartedList, in_guide: bool, today: date) -> None:
        """Show how a list stands. `in_guide`: the guide has its template still."""
        run = started.run
        overdue = started.count(Timing.OVERDUE)
        first, until = full_day(run.first_day), full_day(started.until) if started.until else ""
        self._tell("for", self.tr("For {name}").format(name=run.for_whom) if run.for_whom else "")
        self._tell("start", self.tr("Start {day}").format(day=first))
        self._tell("until", self.tr("until {day}").format(day=until) if until else "")
        self._tell("overdue", ListCounted().overdue(overdue) if overdue and started.running else "")
        self._place_pills()
        self.title.setText(breakable(run.title))
        self._tell_progress(started.done, started.total)
        self._tell_notices(started, in_guide)

    def set_narrow(self, narrow: bool) -> None:
        """Put the buttons of what is said below their words, or beside them."""
        for notice in self._notices.values():
            notice.set_narrow(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pills below each other where they do not fit side by side."""
        super().resizeEvent(event)
        self._place_pills()

    def _place_pills(self) -> None:
        widths = [pill.sizeHint().width() + self._pill_row.spacing() for pill in self._pills.values() if pill.text()]
        self._pill_row.setDirection(_direction(sum(widths) > self.width()))

    def _tell(self, name: str, text: str) -> None:
        self._pills[name].setText(text)
        self._pills[name].setVisible(bool(text))

    def _tell_progress(self, done: int, total: int) -> None:
        words = progress_words(done, total)
        self.bar.setUpdatesEnabled(False)  # it would paint itself at once, before all else is shown
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.bar.setUpdatesEnabled(True)
        self.bar.setVisible(bool(total))
        self.bar.setAccessibleName(self.tr("Done: {progress}").format(progress=words))
        self.numbers.setText(words)

    def _tell_notices(self, started: StartedList, in_guide: bool) -> None:
        run = started.run
        new = sum(row.item.added for row in started.rows)
        finished = full_day(run.finished.astimezone().date()) if run.finished else ""
        told = {
            "archived": self.tr("This list is put away, with all its ticks and notes.") if run.archived else "",
            "finished": self.tr("Nothing on this list is open any more. It was finished on {day}.").format(day=finished)
            if finished
            else "",
            "gone": ""
            if in_guide
            else self.tr("The guide does not have this list any more. What was ticked and noted is all still here."),
            "new": ListCounted().new(new) if new else "",
        }
        for name, text in told.items():
            self._notices[name].tell(text)


_PILLS = {"for": "sea", "start": "neutral", "until": "neutral", "overdue": "signal"}


def _direction(narrow: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
