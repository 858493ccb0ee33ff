"""Beside a page: who is there for whom, what stands on it, its tasks, and which pages lead to it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from content.library import Guide
from content.page import Heading, Mark, Page
from ui.relations import PartnerRow, relations

_DEEPEST = 3  # headings of lower levels are not listed
_MOST = 300  # rows of a list
_BOXES = {
    Mark.OPEN: Qt.CheckState.Unchecked,
    Mark.DONE: Qt.CheckState.Checked,
    Mark.NOT_APPLICABLE: Qt.CheckState.PartiallyChecked,
}


class RelationsPanel(QScrollArea):
    """The right column. Sections without content are hidden."""

    page_requested = Signal(str)
    heading_requested = Signal(str)  # slug
    task_requested = Signal(int)  # index of the task among the page's tasks

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(QCoreApplication.translate("RelationsPanel", "About this page"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.serves = _Partners(QCoreApplication.translate("RelationsPanel", "Who relies on us"))
        self.served = _Partners(QCoreApplication.translate("RelationsPanel", "Who we rely on"))
        self.outline = _Rows(QCoreApplication.translate("RelationsPanel", "On this page"))
        self.tasks = _Rows(QCoreApplication.translate("RelationsPanel", "Tasks on this page"))
        self.backlinks = _Rows(QCoreApplication.translate("RelationsPanel", "Links to this page"))
        for partners in (self.serves, self.served):
            partners.page_requested.connect(self.page_requested)
        self.outline.asked.connect(self.heading_requested)
        self.tasks.asked.connect(lambda index: self.task_requested.emit(int(index)))
        self.backlinks.asked.connect(self.page_requested)
        content = QWidget()
        content.setProperty("surface", "paper")
        self._sections = layout = QVBoxLayout(content)
        layout.setContentsMargins(14, 18, 12, 18)
        layout.setSpacing(16)
        for section in (self.serves, self.served, self.outline, self.tasks, self.backlinks):
            layout.addWidget(section)
        layout.addStretch(1)
        self.setWidget(content)

    def put_serving(self, section: "Section") -> None:
        """Put what colleagues share below the relationships."""
        self._sections.insertWidget(self._sections.indexOf(self.served) + 1, section)

    def show_page(self, guide: Guide, page: Page, boxes: Mapping[int, Mark]) -> None:
        """Show what belongs to a page; rows that stay the same are left alone. `boxes`: of its tasks, by index."""
        ours, theirs = relations(guide, page)
        self.serves.set_rows(ours)
        self.served.set_rows(theirs)
        self.outline.set_rows(_headings(page.headings))
        self.outline.choose(self._current)
        self.show_tasks(page, boxes)
        self.backlinks.set_rows([(source.id, source.title, None) for source in guide.backlinks(page.id)[:_MOST]])

    def show_tasks(self, page: Page, boxes: Mapping[int, Mark]) -> None:
        """Show the tasks of a page; one that somebody else does has no box."""
        self.tasks.set_rows(
            [(str(index), task.text, boxes.get(index)) for index, task in enumerate(page.tasks[:_MOST])]
        )

    def clear(self) -> None:
        """Show nothing."""
        for partners in (self.serves, self.served):
            partners.set_rows([])
        for rows in (self.outline, self.tasks, self.backlinks):
            rows.set_rows([])

    def set_current(self, slug: str) -> None:
        """Mark the heading that is read."""
        self._current = slug
        self.outline.choose(slug)


Row = tuple[str, str, Mark | None]  # what it asks for, what it says, and the mark of its box


class Section(QWidget):
    """A heading, and what stands under it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = QLabel(title, self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "section")
        font = self.title.font()
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        self.title.setFont(font)
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(6)
        self.body.addWidget(self.title)
        self.hide()


class _Partners(Section):
    """A card with a row for each partner."""

    page_requested = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._shown: list[PartnerRow] = []
        self._buttons: list[PartnerButton] = []  # kept for the next page
        self.card = QFrame(self)
        self.card.setProperty("card", "true")
        self._rows = QVBoxLayout(self.card)
        self._rows.setContentsMargins(4, 4, 4, 4)
        self._rows.setSpacing(0)
        self.body.addWidget(self.card)

    def set_rows(self, rows: list[PartnerRow]) -> None:
        if rows == self._shown:
            return
        self._shown = rows
        while len(self._buttons) < len(rows):
            button = PartnerButton(self.card)
            button.page_requested.connect(self.page_requested)
            self._rows.addWidget(button)
            self._buttons.append(button)
        for button, row in zip(self._buttons, rows, strict=False):
            button.set_row(row)
            button.show()
        for spare in self._buttons[len(rows) :]:
            spare.hide()
        self.setVisible(bool(rows))


class PartnerButton(QPushButton):
    """One partner: who it is, what it is about, and what is not in order."""

    page_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "row")
        self._row: PartnerRow | None = None
        self._title = _label(self, "strong")
        self._services = _label(self, "small")
        self._gap = _label(self, "signal")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(8, 6, 8, 6)
        self._lines.setSpacing(2)
        self._lines.addWidget(self._title)
        self._lines.addWidget(self._services)
        self._lines.addWidget(self._gap)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.clicked.connect(self._ask)

    def set_row(self, row: PartnerRow) -> None:
        """Show a partner."""
        if row == self._row:
            return
        self._row = row
        services = ", ".join(row.services)
        self._title.setText(row.title)
        self._services.setText(services)
        self._gap.setText(row.gap)
        self._gap.setVisible(bool(row.gap))
        self.setEnabled(bool(row.page) or not row.gap)
        self.setAccessibleName(", ".join(filter(None, (row.title, services, row.gap))))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room that the labels want."""
        return self._lines.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room that the labels need."""
        return self._lines.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        """Tell that lines are broken."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._lines.totalHeightForWidth(width)

    def _ask(self) -> None:
        if self._row and self._row.page:
            self.page_requested.emit(self._row.page)


class _Rows(Section):
    """A list as high as what it holds."""

    asked = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._shown: list[Row] = []
        self.list = _List(self)
        self.list.setAccessibleName(title)
        self.list.itemClicked.connect(self._ask)
        self.list.itemActivated.connect(self._ask)
        self.body.addWidget(self.list)

    def set_rows(self, rows: list[Row]) -> None:
        if rows == self._shown:
            return
        self._shown = rows
        while self.list.count() > len(rows):
            self.list.takeItem(self.list.count() - 1)
        for place, (key, text, mark) in enumerate(rows):
            item = self.list.item(place)
            if item is None:
                item = QListWidgetItem()
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.list.addItem(item)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setText(text)
            item.setToolTip(text.strip())
            item.setData(Qt.ItemDataRole.CheckStateRole, None if mark is None else _BOXES[mark])
        self.list.clearSelection()
        self.list.fit()
        self.setVisible(bool(rows))

    def choose(self, key: str) -> None:
        """Mark a row without asking for it."""
        place = next((place for place, row in enumerate(self._shown) if row[0] == key), -1)
        if place != self.list.currentRow():
            self.list.setCurrentRow(place)

    def _ask(self, item: QListWidgetItem) -> None:
        self.asked.emit(item.data(Qt.ItemDataRole.UserRole))


class _List(QListWidget):
    """A list without bars: what it lies in is scrolled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("plain", "true")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)

    def fit(self) -> None:
        """Be as high as the rows."""
        self.doItemsLayout()
        self.setFixedHeight(max(1, self.contentsSize().height() + 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


def _headings(headings: Sequence[Heading]) -> list[Row]:
    """Headings below the page's title, lower ones set in."""
    listed = [heading for heading in headings if 1 < heading.level <= _DEEPEST][:_MOST]
    highest = min((heading.level for heading in listed), default=2)
    return [(heading.slug, "\u2003" * (heading.level - highest) + heading.text, None) for heading in listed]


def _label(parent: QWidget, role: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    if role:
        label.setProperty("role", role)
    return label
