"""The items of a list: each a row of fields, under the headings that are its phases."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from content.frontmatter import KeyPath
from content.item_edit import insert_item, remove_item, set_attributes, set_text
from content.library import Guide, page_of
from content.page import Kind, Page, Task
from ui.forms.field import Answer
from ui.forms.form_row import add_button, bring_in
from ui.forms.header_rows import first_change
from ui.forms.item_lines import add_phase, heading_words, is_bare, item_words, remove_heading
from ui.forms.item_row import DUE, DUTY, TEXT, ItemRow, PhaseHead
from ui.forms.list_shape import Move, Phase, inherited_dues, item_move, last_outer, phase_move, phases
from ui.forms.section import Edit, Section
from ui.theme import Theme
from ui.workspace import Workspace

_AT_ONCE = 30  # rows that are made at once; each takes about 5 ms
_MORE = 8  # and then at each pass of the event loop
_LEVEL = 2  # of a new phase's heading where there is no other


class ItemsSection(Section):
    """Rows for the items and phases of a list. They change the lines of the item or heading, and no others.

    Rows go with their items, so that what has the focus keeps it when others come, go and move.
    """

    kinds = frozenset({Kind.CHECKLIST})

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("ItemsSection", "What is to be done"), workspace, theme)
        self.rows: list[ItemRow] = []
        self.phases: list[PhaseHead] = []  # those with a heading
        self.adds: list[QPushButton] = []  # one a phase
        self._guide: Guide | None = None
        self._page: Page | None = None
        self._text = ""
        self._shape: list[Phase] = []
        self._begun: ItemRow | None = None  # an item that goes again if it is left without words
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._go_on)
        self.add_phase = add_button(self.tr("Add a phase"), theme, self.scale)
        self.add_phase.clicked.connect(self._begin_phase)
        self.column.addWidget(self.add_phase, 0, Qt.AlignmentFlag.AlignLeft)

    # what is shown

    def show_page(self, guide: Guide, page: Page, text: str) -> None:
        """Show all items and phases."""
        super().show_page(guide, page, text)
        at = first_change([task.text for task in self._tasks], [task.text for task in page.tasks])
        self._guide, self._page, self._text = guide, page, text
        self._shape = phases(page, text) or [Phase(-1, range(0))]
        self._arrange(at)
        lines, dues = text.split("\n"), inherited_dues(page)
        for place, (row, task) in enumerate(zip(self.rows, page.tasks, strict=False)):
            row.set_depth(task.depth)
            row.show_item(guide, item_words(lines, task), task.attributes, dues[place])
            row.tools.allow(*(self._item_move(place, down) is not None for down in (-1, 1)))
        headed = [phase for phase in self._shape if phase.heading >= 0]
        for number, (head, phase) in enumerate(zip(self.phases, headed, strict=True)):
            heading = page.headings[phase.heading]
            bare = is_bare(text, page.headings, phase.heading)
            head.show_phase(heading_words(lines, heading), heading.attributes.get(DUE, ""), bare)
            head.tools.allow(*(self._phase_move(number, down) is not None for down in (-1, 1)))
        for button, phase in zip(self.adds, self._shape, strict=True):
            title = page.headings[phase.heading].text if phase.heading >= 0 else page.title
            button.setAccessibleName(self.tr("Add an item to: {phase}").format(phase=title))

    def focus_path(self, path: KeyPath) -> bool:
        """Items stand in no header."""
        return False

    def _arrange(self, at: int, limited: bool = True) -> None:
        """As many rows as there are items, in their order; others come and go at a place. Many come bit by bit."""
        count = len(self._tasks)
        while len(self.rows) > count:
            self._drop(self.rows.pop(min(at, len(self.rows) - 1)))
        at = min(at, len(self.rows))
        missing = count - len(self.rows)
        for number in range(min(missing, _MORE if self.rows else _AT_ONCE) if limited else missing):
            self.rows.insert(at + number, self._new_row())
        if len(self.rows) < count:
            self._rest.start()
        headed = sum(phase.heading >= 0 for phase in self._shape)
        while len(self.phases) > headed:
            self._drop(self.phases.pop())
        while len(self.phases) < headed:
            self.phases.append(self._new_phase())
        while len(self.adds) > len(self._shape):
            self._drop(self.adds.pop())
        while len(self.adds) < len(self._shape):
            self.adds.append(self._new_add())
        heads = iter(self.phases)
        wanted: list[QWidget] = []
        for add, phase in zip(self.adds, self._shape, strict=True):
            wanted += [next(heads)] if phase.heading >= 0 else []
            wanted += [self.rows[place] for place in phase.items if place < len(self.rows)]
            wanted.append(add)
        self._order(wanted)

    def _go_on(self) -> None:
        if self._guide and self._page:
            self.show_page(self._guide, self._page, self._text)

    def _complete(self) -> None:
        """Have all rows at once, before any of them comes, goes or moves."""
        if self._rest.isActive():
            self._rest.stop()
            self._arrange(len(self.rows), limited=False)
            self._go_on()

    def _order(self, wanted: list[QWidget]) -> None:
        changed = False
        for at, widget in enumerate(wanted):
            if self._rows.indexOf(widget) != at:
                left = Qt.AlignmentFlag.AlignLeft if isinstance(widget, QPushButton) else Qt.AlignmentFlag(0)
                self._rows.removeWidget(widget)
                self._rows.insertWidget(at, widget, 0, left)
                if self.isVisible():
                    widget.show()  # at once: the focus may go there
                changed = True
        if changed:
            self.refilled.emit()

    def _drop(self, widget: QWidget) -> None:
        self._begun = None if self._begun is widget else self._begun
        self._rows.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _new_row(self) -> ItemRow:
        row = ItemRow(self.theme, self.scale)
        row.edited.connect(partial(self._write, row))
        row.move_requested.connect(partial(self._move, row))
        row.remove_requested.connect(partial(self._remove, row))
        row.next_requested.connect(partial(self._begin_behind, row))
        row.refilled.connect(self.refilled)
        row.text.edit.installEventFilter(self)
        return row

    def _new_phase(self) -> PhaseHead:
        head = PhaseHead(self.theme, self.scale)
        head.edited.connect(partial(self._write_phase, head))
        head.move_requested.connect(partial(self._move_phase, head))
        head.remove_requested.connect(partial(self._remove_phase, head))
        return head

    def _new_add(self) -> QPushButton:
        button = add_button(self.tr("Add an item"), self.theme, self.scale)
        button.clicked.connect(lambda: self._begin(self.adds.index(button)))
        return button

    # what the person does

    def read(self, text: str) -> Page:
        """What a text says as this page."""
        if self._page and text == self._text:
            return self._page
        if self._page is None or self._guide is None:
            raise LookupError
        return page_of(self._guide.root, self._page.path, text)

    def ask(self, edit: Edit) -> None:
        """Ask for a change of lines. Where it cannot be made, the text stays and the person is told."""

        def careful(text: str) -> str:
            try:
                return edit(text)
            except (LookupError, ValueError):
                self.told.emit(self.tr("This could not be written into the list. It can be changed as text."), "error")
                return text

        self.request(careful)

    def _write(self, row: ItemRow, key: str, answer: Answer) -> None:
        place = self.rows.index(row)

        def edit(text: str) -> str:
            task = self.read(text).tasks[place]
            if key == TEXT:
                return set_text(text, task.line, str(answer))
            return set_attributes(text, task.line, _with(task.attributes, key, answer))

        self.ask(edit)

    def _write_phase(self, head: PhaseHead, key: str, answer: Answer) -> None:
        heading = self._heading(head)

        def edit(text: str) -> str:
            found = self.read(text).headings[heading]
            if key == TEXT:
                return set_text(text, found.line, str(answer))
            return set_attributes(text, found.line, _with(found.attributes, key, answer))

        self.ask(edit)

    def _heading(self, head: PhaseHead) -> int:
        return [phase.heading for phase in self._shape if phase.heading >= 0][self.phases.index(head)]

    # items

    def _begin(self, number: int) -> None:
        """Another item at the end of a phase."""
        phase = self._shape[number]
        self._insert(phase, last_outer(self._tasks, phase.items))

    def _begin_behind(self, row: ItemRow) -> None:
        row.text.flush()
        place = self.rows.index(row)
        phase = next(phase for phase in self._shape if place in phase.items)
        self._insert(phase, place)

    def _insert(self, phase: Phase, behind: int | None) -> None:
        self._complete()
        tasks, page = self._tasks, self._page
        if page is None:
            return
        if behind is not None:
            at, line = behind + 1, tasks[behind].line
            while at < len(tasks) and tasks[at].depth > tasks[behind].depth:
                at += 1
        else:
            at = sum(task.heading < phase.heading for task in tasks)
            line = page.headings[phase.heading].line if phase.heading >= 0 else len(self._text.rstrip().split("\n"))
        row = self._new_row()
        self.rows.insert(at, row)
        self._begun = row
        self.ask(lambda text: insert_item(text, line, "", {}))
        if row in self.rows:
            row.text.setFocus()
            bring_in(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An item that was begun and got no words goes again when it is left."""
        row = self._begun
        if event.type() == QEvent.Type.FocusOut and row and watched is row.text.edit:
            QTimer.singleShot(0, self, self._drop_empty)
        return super().eventFilter(watched, event)

    def _drop_empty(self) -> None:
        row = self._begun
        if row is None:
            return
        focus = QApplication.focusWidget()
        if focus is None or row.isAncestorOf(focus):
            return  # the window was left, or it is due before it has words
        self._begun = None
        if not row.text.answer() and row in self.rows:
            self._take_out(row)

    def _remove(self, row: ItemRow) -> None:
        self._complete()
        self.flush()
        name, place = row.text.answer(), self.rows.index(row)
        size = self._take_out(row)
        near = self.rows[min(place, len(self.rows) - 1)].tools.remove if self.rows else self.adds[0]
        near.setFocus()
        if name or size > 1:
            self.told.emit(self.tr("“{item}” is removed. Ctrl+Z brings it back.").format(item=name), "neutral")

    def _take_out(self, row: ItemRow) -> int:
        """Remove an item and those nested in it; returns how many went."""
        place, tasks = self.rows.index(row), self._tasks
        size = 1
        while place + size < len(tasks) and tasks[place + size].depth > tasks[place].depth:
            size += 1
        for _ in range(size):
            self._drop(self.rows.pop(place))
        self.ask(lambda text: remove_item(text, self.read(text).tasks[place].line))
        return size

    def _move(self, row: ItemRow, down: int) -> None:
        self._complete()
        self.flush()
        self._apply(self._item_move(self.rows.index(row), down))

    def _item_move(self, place: int, down: int) -> Move | None:
        return item_move(self._page, self._text, place, down, self.read) if self._page else None

    @property
    def _tasks(self) -> list[Task]:
        return self._page.tasks if self._page else []

    # phases

    def _begin_phase(self) -> None:
        headed = [phase.heading for phase in self._shape if phase.heading >= 0]
        level = self._page.headings[headed[-1]].level if self._page and headed else _LEVEL
        name = self.tr("New phase")
        self.ask(lambda text: add_phase(text, name, level))
        if self.phases:
            self.phases[-1].text.setFocus()
            self.phases[-1].text.edit.selectAll()
            bring_in(self.phases[-1])

    def _remove_phase(self, head: PhaseHead) -> None:
        heading, place = self._heading(head), self.phases.index(head)
        self._drop(self.phases.pop(place))
        near: Callable[[], QWidget] = lambda: self.phases[min(place, len(self.phases) - 1)].text  # noqa: E731 - it has its type here
        self.ask(lambda text: remove_heading(text, self.read(text).headings[heading].line))
        (near() if self.phases else self.add_phase).setFocus()

    def _move_phase(self, head: PhaseHead, down: int) -> None:
        self._complete()
        self.flush()
        self._apply(self._phase_move(self.phases.index(head), down))

    def _phase_move(self, number: int, down: int) -> Move | None:
        headless = bool(self._shape) and self._shape[0].heading < 0
        return phase_move(self._page, self._text, number + headless, down) if self._page else None

    def _apply(self, move: Move | None) -> None:
        if move is None:
            return
        headless = bool(self._shape) and self._shape[0].heading < 0
        self.rows = [self.rows[place] for place in move.items]
        self.phases = [self.phases[number - headless] for number in move.phases if number >= headless]
        focus = QApplication.focusWidget()
        self.ask(move.edit)
        if focus:
            focus.setFocus()
            bring_in(focus)
        self.refilled.emit()


def _with(attributes: dict[str, str], key: str, answer: Answer) -> dict[str, str]:
    others = {name: value for name, value in attributes.items() if name != key}
    if key == DUTY:
        return {**attributes, DUTY: ""} if answer else others
    return {**attributes, key: str(answer)} if answer else others
