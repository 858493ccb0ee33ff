"""Beside the map: what is chosen, in full. A relationship as both of its sides tell it, with the way to their pages."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from content.organisation import ALL, Organisation, Relationship
from content.thanks import Thanks
from ui import map_words
from ui.list_words import breakable
from ui.map_picture import Choice
from ui.page_words import kind_word, party_name
from ui.serving import short
from ui.survey_words import quoted
from ui.widgets.home_card import RowButton, give_role, plain_label

MOST = 6  # rows of a section; the list has all of them
_LATER = 20  # milliseconds
_IN_FULL = 2  # relationships that are told in full at once


class MapSide(QScrollArea):
    """Shows one choice."""

    page_requested = Signal(str)  # page id
    chosen = Signal(object)  # a Choice
    centre_requested = Signal(str)  # party id
    chain_requested = Signal(str, str)  # provider department, service id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("What is chosen on the map"))
        self._organisation = Organisation()
        self._thanks: Callable[[str, str], Sequence[Thanks]] = lambda _department, _service: ()
        self._centre = ""
        self._content = QWidget()
        self._column = QVBoxLayout()
        self._fill: Callable[[], None] = lambda: None
        self._waiting = QTimer(self, singleShot=True, interval=_LATER)
        self._waiting.timeout.connect(self._build)

    def set_thanks(self, thanks_for: Callable[[str, str], Sequence[Thanks]]) -> None:
        """Tell who thanked for a service of a department, when a relationship is shown in full."""
        self._thanks = thanks_for

    def show_again(self) -> None:
        """What is told besides the guide is other than before."""
        self._waiting.start()

    def show_nothing(self, sentences: Iterable[str]) -> None:
        """Say what can be done here, or why nothing is shown."""
        self._later(partial(self._add_sentences, list(sentences)))

    def show_choice(
        self, organisation: Organisation, choice: Choice, shown: Sequence[Relationship], centre: str
    ) -> None:
        """Show what is chosen; `shown` is what the filters leave, `centre` who is in the middle."""
        self._centre = centre
        self._later(partial(self._add_choice, organisation, choice, shown))

    def focus_first(self) -> None:
        """Take the focus to the first thing that leads somewhere."""
        if self._waiting.isActive():
            self._waiting.stop()
            self._build()
        first = self._content.findChild(QPushButton)
        if first:
            first.setFocus()

    def _later(self, fill: Callable[[], None]) -> None:
        """Who goes on quickly by keys need not wait for the words of what they pass."""
        self._fill = fill
        self._waiting.start()

    def _build(self) -> None:
        self._begin()
        self._fill()
        self._end()

    def _add_sentences(self, sentences: list[str]) -> None:
        for text in sentences:
            self._column.addWidget(_words(text, "muted"))

    def _add_choice(self, organisation: Organisation, choice: Choice, shown: Sequence[Relationship]) -> None:
        self._organisation = organisation
        if choice.party:
            self._add_party(choice.party, shown)
        else:
            wanted = set(choice.relationships)
            self._add_relationships([one for one in shown if one.id in wanted])

    def _focused(self) -> QWidget | None:
        return self.window().focusWidget()

    def _begin(self) -> None:
        """Begin anew on a fresh ground."""
        self._content = QWidget()
        self._content.setProperty("surface", "panel")
        self._content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(16, 16, 14, 16)
        self._column.setSpacing(10)

    def _end(self) -> None:
        self._column.addStretch(1)
        before = self._focused()
        focused = before is not None and self.isAncestorOf(before)
        self.setWidget(self._content)  # what was there goes
        if focused:
            self.focus_first()

    # a party

    def _add_party(self, party: str, shown: Sequence[Relationship]) -> None:
        organisation = self._organisation
        known = organisation.parties.get(party)
        self._column.addWidget(_words(map_words.customer_name(organisation, party), "h2"))
        if known:
            words = (
                kind_word(known.kind) if not known.role else "",
                map_words.external_word() if known.external else "",
            )
            about = " · ".join(filter(None, words))
            if about:
                self._column.addWidget(_words(about, "muted"))
        elif party != ALL:
            self._column.addWidget(_words(self.tr("No page of the guide describes it."), "signal"))
        self._add_party_buttons(party, known.page if known else "")
        members = organisation.members(party)
        done = [one for one in shown if one.provider in members and one.customer not in members]
        done.sort(key=lambda one: one.customer == ALL)
        got = [one for one in shown if one.customer in members and one.provider not in members]
        within = [one for one in shown if one.provider in members and one.customer in members]
        self._add_section(self.tr("Who {name} is there for"), party, done, customers=True)
        self._add_section(self.tr("Who is there for {name}"), party, got, customers=False)
        self._add_section(self.tr("Within {name}"), party, within, customers=True)
        common = sum(one.customer == ALL and one.provider not in members for one in shown)
        if common and party != ALL:
            self._column.addWidget(_words(map_words.MapCounted().common(common), "muted"))
        if not (done or got or within or common):
            self._column.addWidget(_words(self.tr("Nothing is named here."), "muted"))

    def _add_party_buttons(self, party: str, page: str) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        if page:
            read = _button(self.tr("Open the page"))
            read.setProperty("kind", "primary")
            read.clicked.connect(lambda: self.page_requested.emit(page))
            buttons.addWidget(read, 0, _LEFT)
        if party not in (ALL, self._centre):
            centre = _button(self.tr("Put in the middle"))
            centre.clicked.connect(lambda: self.centre_requested.emit(party))
            buttons.addWidget(centre, 0, _LEFT)
        self._column.addLayout(buttons)

    def _add_section(self, title: str, party: str, found: Sequence[Relationship], customers: bool) -> None:
        if not found:
            return
        name = self._organisation.title(party)
        heading = f"{title.format(name=name)} · {self.locale().toString(len(found))}"
        self._column.addSpacing(4)
        self._column.addWidget(_words(heading, "section"))
        self._add_rows(found, customers)

    def _add_rows(self, found: Sequence[Relationship], customers: bool | None) -> None:
        """A card with a row for each relationship, which opens it."""
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(0)
        for relationship in found[:MOST]:
            column.addWidget(self._row(relationship, customers))
        self._column.addWidget(card)
        if len(found) > MOST:
            self._column.addWidget(_words(map_words.MapCounted().more(len(found) - MOST), "muted"))

    def _row(self, relationship: Relationship, customers: bool | None) -> RowButton:
        organisation = self._organisation
        provider = party_name(organisation, relationship.provider)
        customer = map_words.customer_name(organisation, relationship.customer)
        both = f"{provider} → {customer}"
        partner = both if customers is None else customer if customers else provider
        row = RowButton()
        row.add_line(_words(partner, "strong"))
        row.add_line(_words(relationship.name, "small"))
        if map_words.is_open(relationship.state):
            row.add_line(_words(map_words.state_of(organisation, relationship), "signal"))
        row.setAccessibleName(map_words.sentence(organisation, relationship))
        row.clicked.connect(partial(self.chosen.emit, Choice.of([relationship])))
        return row

    # relationships

    def _add_relationships(self, found: Sequence[Relationship]) -> None:
        if not found:
            self._column.addWidget(_words(self.tr("Nothing is named here."), "muted"))
        elif len(found) <= _IN_FULL:
            for relationship in found:
                self._add_full(relationship)
        else:
            self._column.addWidget(_words(map_words.summary(found), "h2"))
            self._add_rows(found, None)

    def _add_full(self, relationship: Relationship) -> None:
        told = map_words.told(self._organisation, relationship)
        self._column.addWidget(_words(told.title, "h2"))
        self._column.addWidget(_words(f"{told.provider} → {told.customer}", "strong"))
        state = _words(told.state, "muted")
        if told.open:
            give_role(state, "role", "signal")
        self._column.addWidget(state)
        if told.missing:
            notice = QFrame()
            notice.setProperty("banner", "signal")
            inside = QVBoxLayout(notice)
            inside.setContentsMargins(12, 8, 14, 8)
            inside.addWidget(_words(told.missing))
            self._column.addWidget(notice)
        if told.because:
            self._column.addWidget(_words(told.because))
        if told.points:
            self._column.addWidget(self._points(told))
        department = self._organisation.department_of(relationship.provider)
        if relationship.offer:
            department = relationship.offer.department
        for one in self._thanks(department, relationship.service):
            self._column.addWidget(_words(quoted(short(one.text))))
            signed = self.tr("Thanks · {by}").format(by=one.by) if one.by else self.tr("Thanks")
            self._column.addWidget(_words(signed, "small"))
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        for page, title in told.pages:
            row = _onwards(self.tr("Page “{title}”").format(title=title))
            row.clicked.connect(partial(self.page_requested.emit, page))
            buttons.addWidget(row)
        late = _onwards(self.tr("What stops if this is late?"))
        late.clicked.connect(lambda: self.chain_requested.emit(department, relationship.service))
        buttons.addWidget(late)
        self._column.addLayout(buttons)
        self._column.addSpacing(10)

    def _points(self, told: map_words.Told) -> QFrame:
        """What the sides say of each point; one beside the other's name where they differ."""
        card = QFrame()
        card.setProperty("card", "true")
        grid = QGridLayout(card)
        grid.setContentsMargins(12, 10, 12, 12)
        grid.setVerticalSpacing(2)
        for point in told.points:
            grid.addWidget(_words(point.name, "small"), grid.rowCount(), 0)
            if point.differs:
                for side, text in ((told.provider, point.offered), (told.customer, point.expected)):
                    grid.addWidget(_words(f"{side}: {text}", "signal"), grid.rowCount(), 0)
            else:
                grid.addWidget(_words(point.offered or point.expected), grid.rowCount(), 0)
            grid.setRowMinimumHeight(grid.rowCount(), 4)
        return card


_LEFT = Qt.AlignmentFlag.AlignLeft


def _words(text: str, role: str = "") -> QLabel:
    """A label that no long word makes wider than the column."""
    return plain_label(breakable(text), role)


def _onwards(words: str) -> RowButton:
    """A row that leads to what it names."""
    row = RowButton()
    row.add_line(_words("→ " + words))
    row.setAccessibleName(words)
    return row


def _button(words: str) -> QPushButton:
    return QPushButton(words.replace("&", "&&"), autoDefault=True)
