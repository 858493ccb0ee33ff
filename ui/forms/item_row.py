"""One item of a list in the form: its words, when it is due, and what belongs to it."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from content.library import Guide
from content.organisation import ALL
from ui.forms.due_field import DueField, due_phrase
from ui.forms.field import Answer, Field, LineField, TextField
from ui.forms.field_choice import YesNoField
from ui.forms.field_columns import FieldColumns
from ui.forms.field_parties import PartyField, everybody, party_choices
from ui.forms.form_row import GAP, LEAST, RowTools, add_keys
from ui.forms.item_fields import PageField, WhoField
from ui.icons import icon
from ui.page_words import party_name
from ui.theme import Theme
from ui.widgets.home_card import plain_label

_ICON = 18  # pixels at normal text size
INDENT = 14  # pixels by which items stand right of their phase
_DEEPER = 22  # pixels by which an item stands right of the one it belongs to
_DEEPEST = 4  # levels that are told apart
TEXT, DUE, DUTY = "text", "due", "duty"


class ItemRow(QFrame):
    """What is seen of an item; the rest is made when its details are opened for the first time."""

    edited = Signal(str, object)  # TEXT or the name of an attribute, and an Answer
    move_requested = Signal(int)  # so many places down
    remove_requested = Signal()
    next_requested = Signal()  # another item behind this one
    refilled = Signal()  # there are other things to be reached by Tab

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self._theme, self._scale = theme, scale
        self._shown: tuple[Guide, Mapping[str, str]] | None = None
        self.text = TextField(self.tr("What is to be done?"))
        self.text.label.hide()
        self.due = DueField(self.tr("When is it due?"), self.tr("as the heading"))
        self.due.label.hide()
        self.fields: dict[str, Field] = {TEXT: self.text, DUE: self.due}
        self._inherited = ""  # when it is due, in words, where only the heading says so
        self.said = plain_label("", "small")
        self.said.setContentsMargins(0, round(7 * scale), 0, 0)
        self.tools = RowTools(theme, scale)
        self.more = QToolButton()
        self.more.setToolTip(self.tr("Who, with whom, what to read"))
        self.more.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))
        self.more.setIcon(icon("more", theme.colours.ink2, round(_ICON * scale)))
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.details = QWidget()
        self.details.hide()
        self._lay_out()
        self._listen()
        self._tell_open()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(round(6 * self._scale))
        top = QHBoxLayout()
        top.setSpacing(round(6 * self._scale))
        self.tools.row.insertWidget(0, self.more)
        top.addWidget(self.text, 1)
        top.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(top)
        below = FieldColumns(round(1.1 * LEAST * self._scale), round(GAP * self._scale))
        below.add(self.due)
        below.add(self.said)
        self._column.addLayout(below)
        self._column.addWidget(self.details)
        self.set_depth(0)

    def _listen(self) -> None:
        for key in (TEXT, DUE):
            self._bind(key, self.fields[key])
        self.more.clicked.connect(lambda: self.set_open(self.details.isHidden()))
        self.tools.move_requested.connect(self.move_requested)
        self.tools.remove_requested.connect(self.remove_requested)
        for keys, places in (("Alt+Up", -1), ("Alt+Down", 1)):
            add_keys(self, keys).activated.connect(lambda places=places: self.move_requested.emit(places))
        add_keys(self, "Ctrl+Return").activated.connect(self.next_requested)

    def _bind(self, key: str, field: Field) -> None:
        self.fields[key] = field
        field.changed.connect(lambda answer: self.edited.emit(key, answer))

    # what is shown

    def show_item(self, guide: Guide, words: str, attributes: Mapping[str, str], inherited: str) -> None:
        """Show an item; `inherited`: the due date of its heading."""
        self._shown = (guide, attributes)
        self.text.show_answer(words)
        self._inherited = "" if attributes.get(DUE) else due_phrase(inherited)
        self.due.say_nothing(self.tr("as the heading") if inherited else self.tr("no date"))
        self.due.show_answer(attributes.get(DUE, ""))
        name = words or self.tr("an item without words")
        self.tools.name(name)
        self.more.setAccessibleName(self.tr("{name}: details").format(name=name))
        self._say(guide, attributes)
        if not self.details.isHidden():
            self._show_details(guide, attributes)

    def _say(self, guide: Guide, attributes: Mapping[str, str]) -> None:
        """What the details say, in a line, while they are not seen."""

        def called(party: str) -> str:
            known = party in guide.organisation.parties
            return everybody() if party == ALL else party_name(guide.organisation, party) if known else party

        said = [self._inherited] if self._inherited else []
        if who := attributes.get("who"):
            said.append(self.tr("done by: {name}").format(name=called(who)))
        if helper := attributes.get("with"):
            said.append(self.tr("with: {name}").format(name=called(helper)))
        if waits := attributes.get("waits"):
            said.append(self.tr("waits: {name}").format(name=called(waits)))
        if page := attributes.get("page"):
            found = guide.named(page)
            said.append(self.tr("page: {name}").format(name=found.title if found else page))
        if DUTY in attributes:
            said.append(self.tr("a duty"))
        self.said.setText(" · ".join(said))
        self.said.setVisible(bool(said))

    def set_depth(self, depth: int) -> None:
        """Stand right of the item that this one belongs to."""
        left = round(INDENT * self._scale) + round(_DEEPER * self._scale) * min(depth, _DEEPEST)
        self._column.setContentsMargins(left, round(4 * self._scale), 0, round(8 * self._scale))

    def set_open(self, is_open: bool) -> None:
        """Show or hide the details."""
        if is_open and "with" not in self.fields:
            self._make_details()
        self.details.setVisible(is_open)
        if self._shown:
            guide, attributes = self._shown
            self._say(guide, attributes)
            if is_open:
                self._show_details(guide, attributes)
        self._tell_open()
        self.refilled.emit()

    def _make_details(self) -> None:
        columns = FieldColumns(round(LEAST * self._scale), round(GAP * self._scale), self.details)
        fields: dict[str, Field] = {
            "who": WhoField(self.tr("Who does it?")),
            "with": PartyField(self.tr("Who helps with it?")),
            "waits": PartyField(self.tr("Who waits for it?")),
            "page": PageField(self.tr("Which page is to be read?")),
            DUTY: YesNoField(self.tr("A duty")),
        }
        fields[DUTY].tell(self.tr("Such as an instruction: the tick is no proof that it was done."))
        fields["who"].set_default(self.tr("the person whose list it is"))
        for key, field in fields.items():
            self._bind(key, field)
            columns.add(field, key == DUTY)

    def _show_details(self, guide: Guide, attributes: Mapping[str, str]) -> None:
        parties = party_choices(guide.organisation)
        pages = sorted(((page.id, page.title) for page in guide.pages.values()), key=lambda one: one[1].casefold())
        for key, choices in (
            ("with", parties),
            ("waits", [(ALL, everybody()), *parties]),
            ("page", pages),
        ):
            field = self.fields[key]
            if isinstance(field, PartyField):
                field.offer(choices)
        who = self.fields["who"]
        if isinstance(who, WhoField):
            who.offer(parties)
        for key in ("who", "with", "waits", "page"):
            self.fields[key].show_answer(attributes.get(key, ""))
        self.fields[DUTY].show_answer(DUTY in attributes)

    def _tell_open(self) -> None:
        is_open = not self.details.isHidden()
        self.more.setChecked(is_open)
        self.more.setAccessibleDescription(self.tr("open") if is_open else self.tr("closed"))


class PhaseHead(QFrame):
    """The heading that items stand under, and until when they are to be done."""

    edited = Signal(str, object)  # TEXT or DUE, and an Answer
    move_requested = Signal(int)
    remove_requested = Signal()

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self.text = LineField(self.tr("Phase"))
        self.due = DueField(self.tr("When is it due?"), self.tr("no date"))
        self.tools = RowTools(theme, scale)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, round(12 * scale), 0, round(8 * scale))
        line = QFrame()
        line.setProperty("line", "true")
        whole.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(round(6 * scale))
        row.addWidget(self.text, 1)
        row.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(row)
        below = FieldColumns(round(1.1 * LEAST * scale), round(GAP * scale))
        below.add(self.due)
        whole.addLayout(below)
        self.text.changed.connect(self._rename)
        self.due.changed.connect(lambda answer: self.edited.emit(DUE, answer))
        self.tools.move_requested.connect(self.move_requested)
        self.tools.remove_requested.connect(self.remove_requested)
        for keys, places in (("Alt+Up", -1), ("Alt+Down", 1)):
            add_keys(self, keys).activated.connect(lambda places=places: self.move_requested.emit(places))

    def show_phase(self, words: str, due: str, removable: bool) -> None:
        """Show a heading; `removable`: nothing stands below it."""
        self.text.show_answer(words)
        self.due.show_answer(due)
        self.tools.name(words)
        self.tools.remove.setEnabled(removable)
        why = "" if removable else self.tr("Can be removed once nothing stands below it")
        self.tools.remove.setToolTip(why or self.tr("Remove"))
        self.tools.remove.setAccessibleDescription(why)

    def _rename(self, answer: Answer) -> None:
        self.text.tell("" if answer else self.tr("A phase needs a name; the page keeps the one it had."), "signal")
        if answer:
            self.edited.emit(TEXT, answer)
