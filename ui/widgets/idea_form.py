"""A form for an idea: new, or in other words. What is written is kept while it is."""

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from content.ideas import Version
from content.library import Guide
from ui.forms.field import LineField
from ui.forms.field_parties import PartiesField, party_choices
from ui.talk_words import services_of
from ui.theme import Theme
from ui.widgets.home_card import plain_label

_LINES = 5  # of the text that are seen at once
_REST = 400  # milliseconds without a key, after which what is written is kept
_LONGEST = 120  # letters of a title


class Begun(msgspec.Struct):
    """An idea as it is being written, to be kept over a restart."""

    title: str = ""
    text: str = ""
    parties: list[str] = []
    service: str = ""
    by: str = ""


class IdeaForm(QFrame):
    """Title, words, whom it concerns, and who writes."""

    typed = Signal(object)  # a `Begun`: what stands in the form, once typing rests
    written = Signal(object)  # a `Begun`: to be posted
    left = Signal()  # not now

    def __init__(self, guide: Guide, theme: Theme, scale: float, begun: Begun, new: bool) -> None:
        super().__init__()
        self._organisation = guide.organisation
        self.setProperty("card", "true")
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(lambda: self.typed.emit(self.begun))
        heading = self.tr("A new idea") if new else self.tr("The idea in other words")
        self.setAccessibleName(heading)
        self.title = LineField(self.tr("The idea in a few words"))
        self.title.edit.setMaxLength(_LONGEST)
        self.text = QPlainTextEdit(tabChangesFocus=True)
        self.text.setFixedHeight(round(self.text.fontMetrics().lineSpacing() * _LINES + 22 * scale))
        label = plain_label(self.tr("What is it about, and whom would it help?"), "muted")
        label.setBuddy(self.text)
        self.text.setAccessibleName(label.text())
        self.parties = PartiesField(self.tr("Which departments does it concern?"), theme, scale)
        self.parties.offer(party_choices(guide.organisation), with_all=False)
        self.service = QComboBox()
        about = plain_label(self.tr("Is it about a particular service?"), "muted")
        about.setBuddy(self.service)
        self.service.setAccessibleName(about.text())
        self._about_service = (about, self.service)
        self.by = LineField(self.tr("Name, as colleagues read it"))
        self.send = QPushButton(self.tr("Post the idea") if new else self.tr("Save"), autoDefault=True)
        self.send.setProperty("kind", "primary")
        self.send.clicked.connect(lambda: self.written.emit(self.begun))
        cancel = QPushButton(self.tr("Not now"), autoDefault=True)
        cancel.setProperty("kind", "quiet")
        cancel.clicked.connect(self.left)
        who = plain_label(self.tr("Everybody who has this guide can read it. Nothing is deleted later."), "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(10)
        column.addWidget(plain_label(heading, "h2"))
        for widget in (self.title, label, self.text, self.parties, about, self.service, self.by, who):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.send)
        row.addWidget(cancel)
        row.addStretch(1)
        column.addLayout(row)
        self._fill(begun)
        self.text.textChanged.connect(self._touched)
        self.title.edit.textEdited.connect(self._touched)
        self.by.edit.textEdited.connect(self._touched)
        self.service.activated.connect(self._touched)
        self.parties.changed.connect(self._parties_changed)
        self._check()

    def _fill(self, begun: Begun) -> None:
        self.title.show_answer(begun.title)
        self.text.setPlainText(begun.text)
        self.parties.show_answer(list(begun.parties))
        self.by.show_answer(begun.by)
        self._offer_services(begun.service)

    def _offer_services(self, chosen: str) -> None:
        """The services of those whom it concerns."""
        offered = services_of(self._organisation, tuple(self._party_ids))
        self.service.clear()
        self.service.addItem(self.tr("No particular one"), "")
        for id_, name in offered:
            self.service.addItem(name, id_)
        self.service.setCurrentIndex(max(0, self.service.findData(chosen)))
        for widget in self._about_service:
            widget.setVisible(bool(offered))

    @property
    def _party_ids(self) -> list[str]:
        answer = self.parties.answer()
        return list(answer) if isinstance(answer, list) else []

    @property
    def begun(self) -> Begun:
        """What stands in the form."""
        return Begun(
            " ".join(self.title.edit.text().split()),
            self.text.toPlainText().strip(),
            self._party_ids,
            str(self.service.currentData() or ""),
            " ".join(self.by.edit.text().split()),
        )

    def arrive(self) -> None:
        """Put the caret into the first field."""
        self.title.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Tell what was typed, without waiting for a rest."""
        if self._rest.isActive():
            self._rest.stop()
            self.typed.emit(self.begun)

    def _parties_changed(self) -> None:
        self._offer_services(str(self.service.currentData() or ""))
        self._touched()

    def _touched(self) -> None:
        self._rest.start()
        self._check()

    def _check(self) -> None:
        self.send.setEnabled(bool(self.title.edit.text().strip()))


def version(begun: Begun) -> Version:
    """What a form says, as an idea has it."""
    return Version(begun.title, begun.text, tuple(begun.parties), begun.service)


def of_version(one: Version, by: str) -> Begun:
    """What a form begins with where an idea is changed."""
    return Begun(one.title, one.text, list(one.parties), one.service, by)


def read_begun(text: str) -> Begun:
    """What was being written; nothing where that cannot be read."""
    try:
        return msgspec.json.decode(text.encode("utf-8", "replace"), type=Begun)
    except (msgspec.MsgspecError, RecursionError):
        return Begun()


def kept(begun: Begun) -> str:
    """What is being written, as it is kept; nothing where there is nothing."""
    return msgspec.json.encode(begun).decode() if begun.title or begun.text else ""
