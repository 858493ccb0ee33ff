"""My people: manager, buddy and team, as the person wrote them down. Shown to nobody else."""

import re
import secrets
from collections.abc import Sequence
from functools import partial
from html import escape

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from storage.models import Person, Relation
from ui.widgets.home_card import HomeCard, plain_label
from ui.workspace import Workspace

_ORDER = tuple(Relation)  # also who is asked for first
_VIEW = 230  # pixels at normal text size: the room for one
_NOT_DIALLED = re.compile(r"[^\d+*#]")


def relation_words(relation: Relation) -> str:
    """Say who somebody is to the person."""
    match relation:
        case Relation.MANAGER:
            return QCoreApplication.translate("PeopleCard", "Manager")
        case Relation.BUDDY:
            return QCoreApplication.translate("PeopleCard", "Buddy")
        case Relation.TEAM:
            return QCoreApplication.translate("PeopleCard", "Team")


def keep_people(workspace: Workspace, before: Sequence[Person], now: Sequence[Person]) -> bool:
    """Keep other people than before, or their changes. Returns whether they are kept."""
    store = workspace.profile.people
    known = {person.id: person for person in before}
    changed = [person for person in now if known.get(person.id) != person]
    gone = known.keys() - {person.id for person in now}
    done = not changed or workspace.keep(partial(store.keep, *changed))
    return done and (not gone or workspace.keep(partial(store.remove, *gone)))


def is_somebody(person: Person) -> bool:
    """Whether anything is said of a person."""
    return bool(person.name or person.phone or person.mail or person.note)


class PeopleCard(HomeCard):
    """Names, numbers and addresses, to be read and to be edited in place. Leaving the screen saves what was typed."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("")
        self._workspace = workspace
        self._guide = ""  # whose people are shown
        self._shown: list[Person] | None = None
        self._editors: list[PersonEditor] = []
        self._inside: QWidget | None = None
        self._views: list[PersonView] = []
        self._across = 0  # how many of them stand beside each other
        self.editing = False  # the fields are open
        self._edit = QPushButton(self.tr("Edit"), autoDefault=True)
        self._edit.setProperty("kind", "quiet")
        self._edit.setAccessibleName(self.tr("Edit my people"))
        self._edit.clicked.connect(self.edit)
        self.beside.addWidget(self._edit)
        workspace.undo.changed.connect(self._taken_back)

    def refresh(self) -> None:
        """Show whom the store has; what is being edited stays."""
        guide = self._workspace.guide_key
        people = self._workspace.profile.people.people(guide)
        if not self.editing and (guide, people) != (self._guide, self._shown):
            self._guide, self._shown = guide, people
            self._show(people)
            self._open()

    def _taken_back(self) -> None:
        if self.isVisible():
            self.refresh()

    # reading

    def _show(self, people: list[Person]) -> None:
        column = self._anew()
        self._edit.setVisible(bool(people))
        self.name(self.tr("My people") if people else self.tr("Who are my people?"))
        if people:
            shown = sorted(people, key=lambda person: _ORDER.index(person.relation))
            self._views = [PersonView(person) for person in shown]
            self._grid = QGridLayout()
            self._grid.setHorizontalSpacing(20)
            self._grid.setVerticalSpacing(14)
            column.addLayout(self._grid)
            column.addWidget(plain_label(self.tr("Only for me"), "small"))
            self._place_views()
            return
        invitation = self.tr("Manager, buddy and team, with their numbers. Only for me: Lotse shows them to nobody.")
        column.addWidget(plain_label(invitation, "muted"))
        begin = QPushButton(self.tr("Write them down"), autoDefault=True)
        begin.clicked.connect(self.edit)
        column.addWidget(begin, 0, Qt.AlignmentFlag.AlignLeft)

    def _place_views(self) -> None:
        """Beside each other, as many as there is room for."""
        across = max(1, round(self.width() / (_VIEW * self._workspace.settings.values.text_scale)))
        if self._views and across != self._across:
            self._across = across
            for view in self._views:
                self._grid.removeWidget(view)
            for place, view in enumerate(self._views):
                self._grid.addWidget(view, *divmod(place, across), Qt.AlignmentFlag.AlignTop)
            for column in range(self._grid.columnCount()):
                self._grid.setColumnStretch(column, 1 if column < across else 0)

    def minimumSizeHint(self) -> QSize:
        """Return the room for one of them: how many stand beside each other follows from the width, not the reverse."""
        least = super().minimumSizeHint()
        if self._views:
            one = max(view.minimumSizeHint().width() for view in self._views)
            least.setWidth(least.width() - self._grid.minimumSize().width() + one)
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find room for the people anew."""
        super().resizeEvent(event)
        self._place_views()

    def _anew(self) -> QVBoxLayout:
        """An empty place for what stands in the card."""
        self._views, self._across = [], 0
        if self._inside:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget(self)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.body.addWidget(self._inside)
        return column

    def _open(self) -> None:
        """Show what was put into the card."""
        if self._inside:
            self._inside.show()
        self.refilled.emit()

    # editing

    def edit(self) -> None:
        """Open the fields."""
        self.editing = True
        self._editors = []
        people = self._shown or [self._blank(relation) for relation in _ORDER]
        column = self._anew()
        self._edit.hide()
        self.name(self.tr("My people"))
        column.addWidget(plain_label(self.tr("Only for me"), "small"))
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(18)
        column.addLayout(self._blocks)
        for person in people:
            self._add_editor(person)
        add = QPushButton(self.tr("Add somebody"), autoDefault=True)
        add.setProperty("kind", "quiet")
        add.clicked.connect(self._add_somebody)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        save, cancel = QPushButton(self.tr("Save"), autoDefault=True), QPushButton(self.tr("Cancel"), autoDefault=True)
        save.setProperty("kind", "primary")
        save.clicked.connect(self.save)
        cancel.clicked.connect(self.cancel)
        buttons = QHBoxLayout()
        buttons.addWidget(save)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._open()
        self._editors[0].focus()

    def _blank(self, relation: Relation) -> Person:
        return Person(secrets.token_hex(8), self._guide, relation, "")

    def _add_editor(self, person: Person) -> "PersonEditor":
        editor = PersonEditor(person)
        editor.entered.connect(self.save)
        editor.remove_requested.connect(partial(self._remove, editor))
        self._editors.append(editor)
        self._blocks.addWidget(editor)
        return editor

    def _add_somebody(self) -> None:
        editor = self._add_editor(self._blank(Relation.TEAM))
        editor.show()
        self.refilled.emit()
        editor.focus()

    def _remove(self, editor: "PersonEditor") -> None:
        """Take somebody off; nothing is deleted before it is saved."""
        self._editors.remove(editor)
        editor.hide()
        editor.deleteLater()

    def save(self) -> None:
        """Keep what was typed. Where it cannot be kept, the fields stay open."""
        before = self._shown or []
        known = {person.id: person for person in before}
        written = [person for editor in self._editors if is_somebody(person := editor.person())]
        now = [
            person if person == known.get(person.id) else replace(person, at=self._workspace.now) for person in written
        ]
        if now != before and not keep_people(self._workspace, before, now):
            return
        self.cancel()
        if now != before:
            self._workspace.undo.did(self.tr("Change of my people"), partial(keep_people, self._workspace, now, before))

    def cancel(self) -> None:
        """Close the fields; what was typed since they were opened is forgotten."""
        self.editing = False
        self._editors = []
        self._shown = None
        self.refresh()
        if self.isVisible():
            self._edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the fields."""
        if self.editing and event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the screen loses nothing."""
        super().hideEvent(event)
        if self.editing and not event.spontaneous():
            self.save()


class PersonView(QWidget):
    """One of my people, to be read, called and copied."""

    def __init__(self, person: Person) -> None:
        super().__init__()
        self.setAccessibleName(f"{relation_words(person.relation)}: {person.name}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(plain_label(relation_words(person.relation), "small"))
        if person.name:
            name = plain_label(person.name, "strong")
            name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(name)
        if person.phone:
            dialled = _NOT_DIALLED.sub("", person.phone)
            column.addWidget(_link(person.phone, f"tel:{dialled}" if dialled else "", self.tr("Telephone")))
        if person.mail:
            column.addWidget(
                _link(person.mail, f"mailto:{person.mail}" if "@" in person.mail else "", self.tr("E-mail"))
            )
        if person.note:
            column.addWidget(plain_label(person.note, "muted"))


def _link(text: str, href: str, what: str) -> QLabel:
    """Words that lead to another program, and can be copied."""
    shown = escape(text)
    label = QLabel(f'<a href="{escape(href)}">{shown}</a>' if href else shown, textFormat=Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setOpenExternalLinks(True)
    label.setAccessibleName(f"{what}: {text}")
    return label


class PersonEditor(QWidget):
    """The fields of one of my people."""

    entered = Signal()  # the return key in a field
    remove_requested = Signal()

    def __init__(self, person: Person) -> None:
        super().__init__()
        self._person = person
        self._relation = QComboBox()
        for relation in _ORDER:
            self._relation.addItem(relation_words(relation), relation)
        self._relation.setCurrentIndex(_ORDER.index(person.relation))
        self._relation.setAccessibleName(self.tr("Who it is"))
        remove = QPushButton(self.tr("Remove"), autoDefault=True)
        remove.setProperty("kind", "quiet")
        remove.setAccessibleName(self.tr("Remove {name}").format(name=person.name or relation_words(person.relation)))
        remove.clicked.connect(self.remove_requested)
        self._name, self._phone = QLineEdit(person.name), QLineEdit(person.phone)
        self._mail, self._note = QLineEdit(person.mail), QLineEdit(person.note)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._relation, 0, 0)
        grid.addWidget(remove, 0, 1, Qt.AlignmentFlag.AlignRight)
        fields = (
            (self.tr("Name"), self._name),
            (self.tr("Telephone"), self._phone),
            (self.tr("E-mail"), self._mail),
            (self.tr("Note"), self._note),
        )
        for place, (text, field) in enumerate(fields):
            label = plain_label(text, "small")
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.setCursorPosition(0)
            field.returnPressed.connect(self.entered)
            grid.addWidget(label, 1 + 2 * (place // 2), place % 2)
            grid.addWidget(field, 2 + 2 * (place // 2), place % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)

    def focus(self) -> None:
        """Begin with the name."""
        self._name.setFocus()

    def person(self) -> Person:
        """What is written in the fields."""
        return replace(
            self._person,
            relation=_ORDER[self._relation.currentIndex()],
            name=self._name.text().strip(),
            phone=self._phone.text().strip(),
            mail=self._mail.text().strip(),
            note=self._note.text().strip(),
        )
