"""One started list: its head, its phases, and a row for each item."""

from dataclasses import dataclass
from functools import partial
from html import escape
from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from storage.models import TickState
from ui.list_words import breakable, detail_words, phase_words
from ui.started_lists import Phase, Row, StartedList
from ui.theme import Theme
from ui.widgets.checklist_row import ChecklistRow
from ui.widgets.list_head import ListHead
from ui.widgets.row_column import RowColumn
from ui.workspace import Workspace

COLUMN = 820  # pixels at normal text size
_NARROW = 560  # pixels at normal text size; below, what stands beside the words goes under them
_MARGIN = 40  # left and right of the column
_ABOVE, _BELOW = 26, 40
_SLICE = 0.01  # seconds of building rows between two frames
_SMALL = 12  # pixels of the words beside a heading


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands at one place of the list."""

    key: str  # the same for the same thing, whatever it says
    phase: Phase | None = None
    row: Row | None = None


class ChecklistView(QScrollArea):
    """Shows a list and passes on what the person wants of it.

    Rows are built a few at a time, so that a long list never holds up the window; those that stay are left alone.
    """

    state_chosen = Signal(str, str, str)  # id of the run, id of the item, a TickState
    note_written = Signal(str, str, str)  # id of the run, id of the item, Markdown
    page_requested = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._theme = workspace, theme
        self._scale = workspace.settings.values.text_scale
        self.shown: StartedList | None = None
        self._plan: list[_Part] = []
        self._built = 0  # parts that stand where they belong
        self._parts: dict[str, QWidget] = {}
        self._spare: list[ChecklistRow] = []  # of lists that were shown before
        self._narrow = False
        self._held: tuple[str, int] | None = None  # key of a part, and how far below the edge it shall stand
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.head = ListHead()
        self._building = QTimer(self, singleShot=True, interval=0)
        self._building.timeout.connect(self._go_on)
        widest, above, below = (round(pixels * self._scale) for pixels in (COLUMN, _ABOVE, _BELOW))
        self._column = RowColumn(widest, _MARGIN, above, below)
        self._column.setProperty("surface", "paper")
        self._column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column.put(0, self.head)
        self.setWidget(self._column)

    # what is shown

    @property
    def _run(self) -> str:
        """The list that is shown, also while rows of it are taken away for another one."""
        return self.shown.run.id if self.shown else ""

    def keep_notes(self) -> None:
        """Keep the notes that are being written, which goes on."""
        for row in self.rows():
            if row.note_field:
                self.note_written.emit(self._run, row.item, row.note_field.note)

    def finish_notes(self) -> bool:
        """Keep the notes that are being written. Returns whether all could be kept; those that could not stay open."""
        kept = [row.finish_note() for row in self._parts.values() if isinstance(row, ChecklistRow)]
        return all(kept)

    def show_list(self, started: StartedList) -> None:
        """Show a list as it stands. What is shown of it already stays, with the focus and the place that is read."""
        if self.shown is None or self.shown.run.id != started.run.id:
            self._clear()
        self.shown = started
        self._tell_head()
        plan = _plan(started)
        if not _same_places(plan, self._plan):
            self._held = self._part_at_top()
        self._plan = plan
        lost = self._drop_others()
        self._built = 0
        self._go_on()
        if lost >= 0:
            self._focus_near(lost)

    def update_item(self, started: StartedList, item: str) -> None:
        """Show a list of which one item was ticked or noted."""
        if self.shown is None or self.shown.run.id != started.run.id:
            return
        self.shown = started
        self._tell_head()
        plan = _plan(started)
        if not _same_places(plan, self._plan):
            self.show_list(started)
            return
        self._plan = plan
        for part in plan[: self._built]:
            if part.phase or (part.row and part.row.item.id == item):
                self._fill(part)

    @property
    def building(self) -> bool:
        """Whether rows are still to come."""
        return self._built < len(self._plan)

    def row(self, item: str) -> ChecklistRow | None:
        """The row of an item, where it is built already."""
        found = self._parts.get(f"item:{item}")
        return found if isinstance(found, ChecklistRow) else None

    def rows(self) -> list[ChecklistRow]:
        """The rows that are built, from the top."""
        found = (self._parts.get(part.key) for part in self._plan[: self._built])
        return [row for row in found if isinstance(row, ChecklistRow)]

    def focus_open_row(self) -> None:
        """Put the focus on the first item that is open and the reader's, or else on the first one."""
        rows = self.shown.rows if self.shown else ()
        wanted = [row for row in rows if row.mine and row.state is TickState.OPEN and not row.item.removed]
        found = self.row(wanted[0].item.id) if wanted else None
        found = found or next(iter(self.rows()), None)
        if found:
            self._focus(found)

    def _tell_head(self) -> None:
        if self.shown:
            workspace = self._workspace
            in_guide = workspace.guide is None or workspace.lists.template(self.shown.run) is not None
            self.head.show_list(self.shown, in_guide, workspace.today)

    # building

    def _go_on(self) -> None:
        """Put the next parts where they belong."""
        until = perf_counter() + _SLICE
        while self.building:
            self._place(self._built)
            self._built += 1
            if perf_counter() > until:
                break
        self._column.arrange()
        if self.building:
            self._building.start()
        elif self._held:
            self._hold(*self._held)
            self._held = None

    def _place(self, place: int) -> None:
        part = self._plan[place]
        widget = self._parts.get(part.key)
        at = place + 1  # below the head
        if widget is None:
            widget = self._parts[part.key] = self._made(part)
        self._fill(part)
        if self._column.put(at, widget):
            self._put_in_tab_order(place)

    def _made(self, part: _Part) -> QWidget:
        if part.row is None:
            return _Heading(self._theme, self._scale, self._column)
        row = self._spare.pop() if self._spare else self._new_row()
        row.set_narrow(self._narrow)
        return row

    def _new_row(self) -> ChecklistRow:
        row = ChecklistRow(self._theme, self._scale, self._column)
        row.state_chosen.connect(lambda state: self.state_chosen.emit(self._run, row.item, state))
        row.note_written.connect(lambda note: self.note_written.emit(self._run, row.item, note))
        row.page_requested.connect(self.page_requested)
        row.step_requested.connect(partial(self._step, row))
        return row

    def _fill(self, part: _Part) -> None:
        widget = self._parts.get(part.key)
        today = self._workspace.today
        if isinstance(widget, ChecklistRow) and part.row and self.shown:
            details = detail_words(self._workspace.guide, part.row, self.shown.run.for_whom)
            widget.show_row(part.row, details, today)
        elif isinstance(widget, _Heading) and part.phase:
            widget.say(part.phase.title, phase_words(part.phase, today))

    def _put_in_tab_order(self, place: int) -> None:
        """Let Tab go the way that the rows stand."""
        row = self._parts[self._plan[place].key]
        above = (self._parts.get(part.key) for part in reversed(self._plan[:place]))
        before = next((widget for widget in above if isinstance(widget, ChecklistRow)), None)
        if isinstance(row, ChecklistRow) and before:
            QWidget.setTabOrder(before.more, row.box)
            QWidget.setTabOrder(row.box, row.more)

    def _drop_others(self) -> int:
        """Take away what the list has no more. Returns the place of that which had the focus, or -1."""
        wanted = {part.key for part in self._plan}
        lost = -1
        for key in [key for key in self._parts if key not in wanted]:
            widget = self._parts.pop(key)
            if widget.isAncestorOf(self.focusWidget() or self):
                lost = self._column.place_of(widget)
            self._column.take(widget)
            widget.deleteLater()
        return lost

    def _clear(self) -> None:
        self._plan = []
        self._built = 0
        self._held = None
        self._building.stop()
        self._parts.clear()
        for widget in self._column.take_all_but_first():
            if isinstance(widget, ChecklistRow) and widget.note_field is None:
                self._spare.append(widget)
            else:
                widget.deleteLater()
        self.verticalScrollBar().setValue(0)

    # place and focus

    def _part_at_top(self) -> tuple[str, int] | None:
        """The first part in sight, and how far below the edge it stands."""
        top = self.verticalScrollBar().value()
        for part in self._plan[: self._built] if top else ():
            height = self._height_of(part.key)
            if height >= top:
                return part.key, height - top
        return None

    def _height_of(self, key: str) -> int:
        widget = self._parts.get(key)
        return widget.y() if widget else 0

    def _hold(self, key: str, below: int) -> None:
        """Let what was read stand where it stood."""
        if key in self._parts:
            self.verticalScrollBar().setValue(self._height_of(key) - below)

    def _focus_near(self, place: int) -> None:
        rows = self.rows()
        if rows:
            self._focus(min(rows, key=lambda row: abs(self._column.place_of(row) - place)))

    def _focus(self, row: ChecklistRow) -> None:
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(row, 0, round(_MARGIN * self._scale))

    def _step(self, row: ChecklistRow, by: int) -> None:
        rows = self.rows()
        place = rows.index(row) + by if row in rows else len(rows)
        if place < 0:
            self.verticalScrollBar().setValue(0)
        elif place < len(rows):
            self._focus(rows[place])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set things below each other where there is no room beside."""
        super().resizeEvent(event)
        self._column.fit(self.viewport().width(), self.viewport().height())
        narrow = self.viewport().width() < _NARROW * self._scale
        if narrow != self._narrow:
            self._narrow = narrow
            self.head.set_narrow(narrow)
            for part in self._parts.values():
                if isinstance(part, ChecklistRow):
                    part.set_narrow(narrow)


class _Heading(QWidget):
    """A phase: its title, and in small letters until when it lasts and how far it is."""

    def __init__(self, theme: Theme, scale: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = f"font-size: {round(_SMALL * scale)}px; font-weight: 400; color: {theme.colours.ink2}"
        self._words = QLabel(self, textFormat=Qt.TextFormat.RichText, wordWrap=True)
        self._words.setProperty("role", "h2")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, round(22 * scale), 0, round(4 * scale))
        layout.addWidget(self._words)

    def say(self, title: str, said: str) -> None:
        text = f'{escape(breakable(title))}&nbsp; <span style="{self._style}">{escape(said)}</span>'
        if self._words.text() != text:
            self._words.setText(text)
            self._words.setAccessibleName(", ".join(filter(None, (title, said))))


def _same_places(some: list[_Part], others: list[_Part]) -> bool:
    return [part.key for part in some] == [part.key for part in others]


def _plan(started: StartedList) -> list[_Part]:
    parts = []
    for number, phase in enumerate(started.phases):
        if phase.title:
            parts.append(_Part(f"phase:{number}", phase=phase))
        parts += [_Part(f"item:{row.item.id}", row=row) for row in phase.rows]
    return parts
