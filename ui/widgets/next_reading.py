"""What to read next, and the whole path on request; on the first day, the one page to begin with."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from content.library import Guide
from content.path import Step
from storage.models import ReadMark
from ui.path_words import step_words
from ui.theme import Theme
from ui.widgets.home_card import ROW_INSET, HomeCard, RowButton, give_role, plain_label
from ui.workspace import Workspace

NEXT = 3  # steps
_BAR = 4  # pixels at normal text size, left of a step


@dataclass(frozen=True)
class ReadingPath:
    """The path as the person stands on it."""

    steps: tuple[Step, ...] = ()
    read: frozenset[str] = frozenset()  # pages, as they stand now
    changed: frozenset[str] = frozenset()  # pages whose revision was raised since they were read

    @property
    def next(self) -> list[Step]:
        """What is not read, pages that changed first."""
        return sorted((step for step in self.steps if step.page not in self.read), key=self._is_new)

    def _is_new(self, step: Step) -> bool:
        return step.page not in self.changed


def stand_on(guide: Guide, steps: list[Step], marks: Mapping[str, ReadMark]) -> ReadingPath:
    """Tell of each step whether it is read, changed since, or open."""
    read: set[str] = set()
    changed: set[str] = set()
    for step in steps:
        mark = marks.get(step.page)
        if mark:
            (changed if guide.pages[step.page].header.revision > mark.revision else read).add(step.page)
    return ReadingPath(tuple(steps), frozenset(read), frozenset(changed))


class NextReading(HomeCard):
    """Two or three steps that are not read yet. The whole path unfolds in place, with a box for each page."""

    page_requested = Signal(str)
    read_changed = Signal(str, bool)  # page, and whether the person says that it is read

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__("")
        self._workspace, self._theme = workspace, theme
        self._path = ReadingPath()
        self._rows: list[StepRow] = []
        self._whole = QPushButton(autoDefault=True)
        self._whole.setCheckable(True)
        self._whole.setProperty("kind", "quiet")
        self._whole.clicked.connect(self._fill)
        self.beside.addWidget(self._whole)
        self._all_read = plain_label(self.tr("Everything on the path is read."), "muted")
        self.body.addWidget(self._all_read)

    @property
    def begun(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._path.steps)

    @property
    def unfolded(self) -> bool:
        """Whether the whole path is shown."""
        return self._whole.isChecked()

    def show_path(self, path: ReadingPath) -> None:
        """Show where the person stands."""
        self._path = path
        self._fill()

    def unfold(self) -> None:
        """Show the whole path, and take the focus."""
        self._whole.setChecked(True)
        self._fill()
        self._whole.setFocus()

    def _fill(self) -> None:
        guide = self._workspace.guide
        if guide is None:
            return
        whole = self.unfolded
        steps = list(self._path.steps) if whole else self._path.next[:NEXT]
        for place, step in enumerate(steps):
            if place == len(self._rows):
                row = StepRow(self._theme, self._workspace.settings.values.text_scale)
                row.page_requested.connect(self.page_requested)
                row.read_changed.connect(self.read_changed)
                self._rows.append(row)
                self.rows.addWidget(row)
            first = not whole and place == 0
            self._rows[place].show_step(guide, step, self._path, whole, first)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(steps))
        self.name(self.tr("Reading path") if whole else self.tr("Read next"))
        count = QLocale().toString(len(self._path.steps))
        self._whole.setText(self.tr("Next pages only") if whole else self.tr("All {count} pages").format(count=count))
        self._whole.setVisible(whole or len(self._path.steps) > len(steps))
        self._all_read.setVisible(self.begun and not self._path.next)
        self.refilled.emit()


class StepRow(QWidget):
    """One page of the path: why to read it, and on the whole path whether it is read."""

    page_requested = Signal(str)
    read_changed = Signal(str, bool)

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self._page = ""
        self._box = QCheckBox()
        self._box.clicked.connect(lambda checked: self.read_changed.emit(self._page, checked))
        self._button = StepButton(theme, scale)
        self._button.clicked.connect(lambda: self.page_requested.emit(self._page))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._box)
        row.addWidget(self._button, 1)

    def show_step(self, guide: Guide, step: Step, path: ReadingPath, with_box: bool, first: bool) -> None:
        """Show a step; the first of those to read next stands out."""
        self._page = step.page
        title, read = guide.pages[step.page].title, step.page in path.read
        self._box.setVisible(with_box)
        self._box.setChecked(read)
        self._box.setAccessibleName(self.tr("Read: {page}").format(page=title))
        self._button.show_words(title, step_words(guide, step), step.page in path.changed, read, first)


class StepButton(RowButton):
    """The name of a page, and why to read it."""

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self._theme = theme
        self._bar = round(_BAR * scale)
        self._first = False
        self._title, self._why = plain_label("", "strong"), plain_label("", "muted")
        self._changed = plain_label(self.tr("Changed since it was read"), "signal")
        self.lines.setContentsMargins(ROW_INSET + 3 * self._bar, 5, ROW_INSET, 5)
        for label in (self._title, self._changed, self._why):
            self.add_line(label)

    def show_words(self, title: str, why: str, changed: bool, read: bool, first: bool) -> None:
        """Show a page; one that is read is less important."""
        self._first = first or changed
        self._title.setText(title)
        give_role(self._title, "role", "muted" if read else "strong")
        self._why.setText(why)
        self._changed.setVisible(changed)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(filter(None, (self._changed.text() if changed else "", why))))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar at the left."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sea" if self._first else "line"))
        painter.drawRoundedRect(QRectF(ROW_INSET, 7, self._bar, self.height() - 14), self._bar / 2, self._bar / 2)
        painter.end()


class FirstCard(HomeCard):
    """The one thing to begin with."""

    page_requested = Signal(str)
    list_requested = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("")
        self.name(self.tr("First of all"))
        self._workspace = workspace
        self._page = self._run = ""
        give_role(self.heading, "role", "section")
        self._title, self._why = plain_label("", "h2"), plain_label("", "muted")
        self._go = QPushButton(autoDefault=True)
        self._go.setProperty("kind", "primary")
        self._go.clicked.connect(self._ask)
        self.body.setSpacing(6)
        self.body.addWidget(self._title)
        self.body.addWidget(self._why)
        self.body.addSpacing(6)
        self.body.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def begun(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._page or self._run)

    def show_step(self, step: Step | None) -> None:
        """Show a page to begin with, or nothing."""
        guide = self._workspace.guide
        self._run, self._page = "", step.page if step else ""
        if guide and step:
            self._show(guide.pages[step.page].title, step_words(guide, step), self.tr("Read it now"))

    def show_item(self, run: str, list_: str, item: str) -> None:
        """Show an item of a list to begin with."""
        self._run, self._page = run, ""
        self._show(item, list_, self.tr("Go to the list"))

    def _show(self, title: str, why: str, go: str) -> None:
        self._title.setText(title)
        self._why.setText(why)
        self._go.setText(go)
        self._go.setAccessibleName(f"{go}: {title}")

    def _ask(self) -> None:
        if self._page:
            self.page_requested.emit(self._page)
        else:
            self.list_requested.emit(self._run)
