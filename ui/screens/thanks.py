"""A word of thanks after something went well."""

from datetime import date

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from content.entries import Dialog
from content.library import Guide
from content.surveys import proposals
from content.thanks import Thanks, read_thanks, thank, to_department
from ui.actions import action, make_actions
from ui.dialogs import Dialogs
from ui.forms.field import LineField
from ui.forms.field_parties import PartyField, party_choices
from ui.page_words import party_name
from ui.talk_part import TalkPart
from ui.talk_words import TalkCounted, service_name, services_of, waits_words
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.widgets.sheet import Sheet
from ui.widgets.thanks_card import ThanksCard
from ui.workspace import Workspace

_LINES = 3  # of the sentence that are seen at once
_FEW = 5  # that are shown of each kind: thanks are read, not counted
_REST = 400  # milliseconds without a key, after which what is written is kept
_PLACE, _SENT = "thanks", "thanks:sent"  # where it is written, and where it is kept which ones were the person's own
_WIDTH = 760  # pixels at normal text size
_MOST_SENT = 50


class Begun(msgspec.Struct):
    """Thanks as they are being written, to be kept over a restart."""

    to: str = ""
    service: str = ""
    text: str = ""


class ThanksPart(TalkPart):
    """A small form, and below it the newest few: for the person's department, and by the person."""

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__(workspace, theme, dialogs)
        self.actions_by_id = make_actions(self)
        self._read: tuple[Dialog, tuple[Thanks, ...]] | None = None
        self._shown: object = None  # what the cards were made of
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._keep)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        self._lay_out()
        talk = workspace.talk
        for signal in (talk.changed, talk.waiting_changed, workspace.guide_changed):
            signal.connect(self._soon.start)
        workspace.guide_opened.connect(self._begin_anew)
        talk.kept_changed.connect(self._begin_anew)
        self._begin_anew()

    # building

    def _lay_out(self) -> None:
        self.to = PartyField(self.tr("Whom is it for?"))
        self.to.changed.connect(self._party_chosen)
        self.service = QComboBox()
        self._about = plain_label(self.tr("For which service?"), "muted")
        self._about.setBuddy(self.service)
        self.service.setAccessibleName(self._about.text())
        self.service.activated.connect(self._touched)
        self.text = QPlainTextEdit(tabChangesFocus=True)
        label = plain_label(self.tr("In a sentence: what helped?"), "muted")
        label.setBuddy(self.text)
        self.text.setAccessibleName(label.text())
        self.text.setFixedHeight(round(self.text.fontMetrics().lineSpacing() * _LINES + 22 * self.scale))
        self.text.textChanged.connect(self._touched)
        self.by = LineField(self.tr("Name, as colleagues read it"))
        self.by.edit.editingFinished.connect(self._sign)
        self.send_button = QPushButton(self.tr("Say thanks"), autoDefault=True)
        self.send_button.setProperty("kind", "primary")
        self.send_button.clicked.connect(self.send)
        self.copy_button = QPushButton(self.tr("Copy as a message"), autoDefault=True)
        self.copy_button.clicked.connect(self.copy)
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 16, 20, 18)
        inside.setSpacing(10)
        inside.addWidget(plain_label(self.tr("Say thanks"), "h2"))
        for widget in (self.to, self._about, self.service, label, self.text, self.by):
            inside.addWidget(widget)
        who = self.tr("It is shown to that department, and everybody who has this guide can read it.")
        inside.addWidget(plain_label(who, "small"))
        row = QHBoxLayout()
        row.addWidget(self.send_button)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        inside.addLayout(row)
        self._waiting = plain_label("", "signal")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        below = QWidget()
        below.setLayout(self._cards)
        self._cards.setContentsMargins(0, 8, 0, 0)
        self.sheet = Sheet(self.scale, _WIDTH)
        for part in (card, self._waiting, below):
            self.sheet.column.addWidget(part)
        self.sheet.finish()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sheet)

    # what is shown

    @property
    def thanks(self) -> tuple[Thanks, ...]:
        """All thanks, as they were read last."""
        dialog = self.workspace.talk.dialog
        if self._read is None or self._read[0] is not dialog:
            self._read = dialog, read_thanks(dialog, self.workspace.now)
        return self._read[1]

    def show_one(self, what: str) -> None:
        """Thank a party, or a department for a service: `party`, or `department service`, parted by a blank."""
        to, _, service = what.partition(" ")
        guide = self.workspace.guide
        if guide and to in guide.organisation.parties:
            self._show(Begun(to, service, self.text.toPlainText()))
            self._touched()
            self.text.setFocus()

    def _begin_anew(self) -> None:
        guide = self.workspace.guide
        if guide is None:
            return
        self.to.offer(_choices(guide, self.workspace.place.party, self.workspace.today))
        self._show(_read_begun(self.workspace.talk.words(_PLACE)))
        self._refresh()

    def _show(self, begun: Begun) -> None:
        self.text.blockSignals(True)
        self.to.show_answer(begun.to)
        self._offer_services(begun.to, begun.service)
        self.text.setPlainText(begun.text)
        self.text.blockSignals(False)
        self._check()

    def _party_chosen(self, party: object) -> None:
        self._offer_services(str(party), "")
        self._touched()

    def _offer_services(self, party: str, chosen: str) -> None:
        guide = self.workspace.guide
        offered = services_of(guide.organisation, (party,)) if guide and party else []
        self.service.clear()
        self.service.addItem(self.tr("No particular one"), "")
        for id_, name in offered:
            self.service.addItem(name, id_)
        self.service.setCurrentIndex(max(0, self.service.findData(chosen)))
        for widget in (self._about, self.service):
            widget.setVisible(bool(offered))

    def _refresh(self) -> None:
        guide = self.workspace.guide
        if guide is None:
            return
        self.to.offer(_choices(guide, self.workspace.place.party, self.workspace.today))
        self.by.show_answer(self.workspace.talk.author)
        waiting = sum("/thanks/" in parcel.path for parcel in self.workspace.talk.waiting)
        self._waiting.setText(TalkCounted().waiting(waiting))
        self._waiting.setVisible(waiting > 0)
        place = self.workspace.place.party
        shown = (guide, self.thanks, place, self._sent)
        if shown == self._shown:
            return
        self._shown = shown
        while item := self._cards.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        department = guide.organisation.department_of(place)
        own = set(self._sent)
        mine = to_department(self.thanks, guide.organisation, department) if place else []
        by_me = [one for one in self.thanks if one.id in own]
        others = [one for one in self.thanks if one not in mine and one not in by_me]
        for heading, found, named in (
            (self.tr("For my department"), mine, False),
            (self.tr("By me"), by_me, True),
            (self.tr("Lately in the house"), others, True),
        ):
            if found:
                self._cards.addWidget(plain_label(heading, "h2"))
            for one in found[:_FEW]:
                self._cards.addWidget(ThanksCard(self.workspace, guide, one, named=named))
        if not self.thanks:
            words = self.tr("Nobody has said thanks here yet. Somebody will be glad to be the first to hear it.")
            self._cards.addWidget(plain_label(words, "muted"))

    # writing

    @property
    def _begun(self) -> Begun:
        return Begun(self.to.answer(), str(self.service.currentData() or ""), self.text.toPlainText().strip())

    def _touched(self) -> None:
        self._rest.start()
        self._check()

    def _check(self) -> None:
        begun = self._begun
        ready = bool(begun.to and begun.text)
        self.send_button.setEnabled(ready)
        self.copy_button.setEnabled(bool(begun.text))

    def _keep(self) -> None:
        if self._rest.isActive() or self.sender() is self._rest:
            self._rest.stop()
            begun = self._begun
            self.workspace.talk.keep_words(_PLACE, msgspec.json.encode(begun).decode() if begun.text else "")

    def hideEvent(self, event: QHideEvent) -> None:
        """What is being written is safe before it is left."""
        super().hideEvent(event)
        self._keep()

    def _sign(self) -> None:
        """The name is remembered, as it is the one in the settings."""
        name = " ".join(self.by.edit.text().split())
        if name != self.workspace.talk.author:
            self.workspace.keep(lambda: self.workspace.settings.change(name=name))

    @property
    def _sent(self) -> tuple[str, ...]:
        return tuple(self.workspace.talk.words(_SENT).split())

    def send(self) -> None:
        """Put it where colleagues read it."""
        begun, talk = self._begun, self.workspace.talk
        if not (begun.to and begun.text):
            return
        self._sign()
        self._rest.stop()
        entry = thank(begun.to, begun.service, begun.text, talk.author, self.workspace.now)
        name = entry.path.rpartition("/")[2].removesuffix(".md")

        def done(there: bool) -> None:
            talk.keep_words(_PLACE, "")
            talk.keep_words(_SENT, " ".join((name, *self._sent[: _MOST_SENT - 1])))
            self._show(Begun())
            self._refresh()
            said = self.tr("Thanks are said.")
            self.told.emit(said if there else waits_words(), "ok" if there else "neutral")
            self.to.setFocus()

        talk.post([entry], done, self)

    @action("thanks.copy", QT_TRANSLATE_NOOP("actions", "Copy the thanks as a message"), (), "mail")
    def copy(self) -> None:
        """Have it ready to be sent by another program."""
        begun, guide = self._begun, self.workspace.guide
        if guide is None or not begun.text:
            return
        lines = [begun.text]
        if begun.service:
            name = service_name(guide.organisation, (begun.to,), begun.service)
            lines.append(self.tr("It is about: {service}").format(service=name))
        QGuiApplication.clipboard().setText("\n\n".join([*lines, self.workspace.talk.author]).strip() + "\n")
        self.told.emit(self.tr("The message is copied and can be pasted anywhere."), "ok")

    # Screen

    def arrive(self) -> None:
        """Take the focus: whom it is for, or what is being written."""
        self._refresh()
        (self.text if self.to.answer() else self.to).setFocus()

    def tell_actions(self) -> None:
        """Only what is written is copied."""
        self.actions_by_id["thanks.copy"].setEnabled(bool(self.text.toPlainText().strip()))


def _choices(guide: Guide, place: str, today: date) -> list[tuple[str, str]]:
    """All parties, those first that the person works with."""
    organisation = guide.organisation
    near = list(dict.fromkeys(one.about for one in proposals(organisation, place, today)))
    names = dict(party_choices(organisation))
    first = [(party, party_name(organisation, party)) for party in near if party in names]
    return first + [(party, name) for party, name in names.items() if party not in near]


def _read_begun(text: str) -> Begun:
    try:
        return msgspec.json.decode(text.encode("utf-8", "replace"), type=Begun)
    except (msgspec.MsgspecError, RecursionError):
        return Begun()
