"""How far a person has come: a bar for each running list, and one for the reading path."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from ui.list_words import list_title, progress_words
from ui.started_lists import StartedList
from ui.widgets.home_card import ROW_INSET, HomeCard, RowButton, plain_label

_PATH = ""  # the key of the reading path's row among those of the runs


class ProgressCard(HomeCard):
    """Rows that lead to what they measure. They are made once, and told only what changed."""

    list_requested = Signal(str)  # id of a run
    path_requested = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.name(self.tr("My start"))
        self._rows: dict[str, ProgressRow] = {}

    @property
    def begun(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._rows)

    def show_lists(self, lists: Iterable[StartedList]) -> None:
        """Show these lists, in their order, and no others."""
        shown = {one.run.id: one for one in lists}
        for run in [run for run in self._rows if run not in shown and run != _PATH]:
            self._drop(run)
        for place, (run, one) in enumerate(shown.items()):
            if run not in self._rows:
                self._add(run, place)
            self.show_list(one)

    def show_list(self, one: StartedList) -> None:
        """Show how far one of the lists has come."""
        row = self._rows.get(one.run.id)
        if row:
            row.show_share(list_title(one), progress_words(one.done, one.total), one.done, one.total)

    def show_path(self, read: int, total: int) -> None:
        """Show how much of the reading path is read; without a path there is no row."""
        if not total:
            self._drop(_PATH)
            return
        if _PATH not in self._rows:
            self._add(_PATH, len(self._rows))
        words = self.tr("{read} of %n page(s)", "", total).format(read=QLocale().toString(read))
        self._rows[_PATH].show_share(self.tr("Reading path"), words, read, total)

    def _add(self, key: str, place: int) -> None:
        row = self._rows[key] = ProgressRow(self)
        row.clicked.connect(self.path_requested if key == _PATH else partial(self.list_requested.emit, key))
        self.rows.insertWidget(place, row)
        self.refilled.emit()

    def _drop(self, key: str) -> None:
        row = self._rows.pop(key, None)
        if row:
            row.hide()
            row.deleteLater()


class ProgressRow(RowButton):
    """A name, a number and a bar."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = plain_label()
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._count.setProperty("role", "muted")
        self._bar = QProgressBar(textVisible=False)
        words = QWidget()
        across = QHBoxLayout(words)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(self._title, 1)
        across.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        self.lines.setSpacing(6)
        self.lines.setContentsMargins(ROW_INSET, 6, ROW_INSET, 8)
        self.add_line(words)
        self.add_line(self._bar)

    def show_share(self, title: str, words: str, part: int, whole: int) -> None:
        """Show how much of a whole is done, and say it in words."""
        self._title.setText(title)
        self._count.setText(words)
        self._bar.setRange(0, max(whole, 1))
        self._bar.setValue(part)
        self._bar.setAccessibleName(title)
        self.setAccessibleName(self.tr("{title}: {share}").format(title=title, share=words))
        self.updateGeometry()
