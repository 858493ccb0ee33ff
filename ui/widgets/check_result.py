"""What was said in a self-check beside what was said before, the step that was taken from it, and all earlier ones."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from content.self_check import Compared, Reply, compare
from storage.models import SelfCheck
from ui.check_words import privacy_words, remark, reply_words, sentence
from ui.messages import day
from ui.theme import Theme
from ui.widgets.check_mark import CheckMark
from ui.widgets.flow import FlowLayout
from ui.widgets.home_card import plain_label
from ui.widgets.layout_parts import order_tabs
from ui.widgets.sheet import Sheet

_ANSWER = 300  # pixels at normal text size, beside a question


class CheckResult(Sheet):
    """The latest self-check of a page. Nothing is counted; it is for the person alone."""

    again_requested = Signal()
    go_on_requested = Signal()
    read_requested = Signal()
    remove_requested = Signal(object)  # a SelfCheck

    _rows: Sequence["CheckRow"] = ()

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__(scale, 860)
        self._theme = theme
        self._asked: Sequence[str] = ()
        self._kept: Sequence[SelfCheck] = ()
        self._then = ""  # id of the one that is compared with
        self._card = QFrame()
        self.again = QPushButton(autoDefault=True)
        self.combo = QComboBox()

    def show_checks(self, title: str, summary: str, asked: Sequence[str], kept: Sequence[SelfCheck]) -> None:
        """Show self-checks, the latest first; where there is none yet, the way to begin."""
        self.clear()
        self._asked, self._kept, self._rows = asked, kept, ()
        self.column.addWidget(plain_label(title, "h1"))
        if not kept and summary:
            self.column.addWidget(plain_label(summary, "lead"))
        self.column.addWidget(plain_label(privacy_words(), "muted"))
        self.column.addSpacing(round(6 * self.scale))
        self.column.addWidget(self._buttons(bool(kept)))
        if kept:
            self.column.addSpacing(round(14 * self.scale))
            self._add_latest(kept[0])
            self._add_all()
        self.finish()

    def arrive(self) -> None:
        """Put the focus on the way to answer."""
        self.verticalScrollBar().setValue(0)
        self.again.setFocus()

    def fit_room(self, wide: bool) -> None:
        """Answers stand beside their question, or below it."""
        for row in self._rows:
            row.set_wide(wide)

    def _buttons(self, answered: bool) -> QWidget:
        self.again = QPushButton(self.tr("Answer again") if answered else self.tr("Begin"), autoDefault=True)
        self.again.setProperty("kind", "primary")
        self.again.clicked.connect(self.again_requested)
        buttons = [self.again]
        if answered:
            go_on = QPushButton(self.tr("Go on with the latest answers"), autoDefault=True)
            go_on.clicked.connect(self.go_on_requested)
            buttons.append(go_on)
        read = QPushButton(self.tr("Read the page"), autoDefault=True)
        read.setProperty("kind", "quiet")
        read.clicked.connect(self.read_requested)
        whole = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        whole.setSizePolicy(policy)
        flow = FlowLayout(round(10 * self.scale), whole)
        for button in (*buttons, read):
            flow.addWidget(button)
        return whole

    # the latest one

    def _add_latest(self, latest: SelfCheck) -> None:
        earlier = self._kept[1:]
        if self._then not in {one.id for one in earlier}:
            self._then = earlier[0].id if earlier else ""
        heading = self.tr("Then and now") if earlier else self.tr("Answers of {day}").format(day=_day(latest))
        self.column.addWidget(plain_label(heading, "h2"))
        if len(earlier) == 1:
            words = self.tr("Then: {then}. Now: {now}.").format(then=_day(earlier[0]), now=_day(latest))
            self.column.addWidget(plain_label(words, "muted"))
        elif earlier:
            self._add_choice(earlier, latest)
        self._card = QFrame()
        self._card.setProperty("card", "true")
        self._card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card.setAccessibleName(heading)
        inside = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._card)
        inside.setContentsMargins(18, 8, 18, 8)
        inside.setSpacing(0)
        self.column.addWidget(self._card)
        self._fill_card()
        if latest.note or any(one.note for one in earlier):
            self._add_steps(latest, earlier)

    def _add_choice(self, earlier: Sequence[SelfCheck], latest: SelfCheck) -> None:
        label = plain_label(self.tr("Now: {day}. Compared with:").format(day=_day(latest)), "muted")
        label.setWordWrap(False)
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.tr("Compared with"))
        for one in earlier:
            self.combo.addItem(_day(one), one.id)
        self.combo.setCurrentIndex(next(place for place, one in enumerate(earlier) if one.id == self._then))
        self.combo.activated.connect(self._compare)
        whole = QWidget()
        flow = FlowLayout(round(10 * self.scale), whole)
        flow.addWidget(label)
        flow.addWidget(self.combo)
        self.column.addWidget(whole)

    def _compare(self, place: int) -> None:
        self._then = self._kept[place + 1].id
        self._fill_card()

    def _fill_card(self) -> None:
        then = next((one for one in self._kept[1:] if one.id == self._then), None)
        rows = compare(self._asked, self._kept[0].answers, then.answers if then else None)
        column = self._card.layout()
        while column and (item := column.takeAt(0)):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        shown = []
        for place, row in enumerate(rows):
            if place and column:
                line = QFrame()
                line.setProperty("line", "true")
                column.addWidget(line)
            made = CheckRow(row, then is not None, self._theme, self.scale)
            made.set_wide(not self.narrow)
            shown.append(made)
            if column:
                column.addWidget(made)
        self._rows = shown
        self._card.setAccessibleDescription("\n".join(sentence(row, then is not None) for row in rows))

    def _add_steps(self, latest: SelfCheck, earlier: Sequence[SelfCheck]) -> None:
        self.column.addSpacing(round(8 * self.scale))
        self.column.addWidget(plain_label(self.tr("One small step"), "h2"))
        if latest.note:
            self.column.addWidget(plain_label(latest.note))
        before = next((one for one in earlier if one.note), None)
        if before:
            words = self.tr("Noted on {day}: {step}").format(day=_day(before), step=before.note)
            self.column.addWidget(plain_label(words, "muted"))

    # all of them

    def _add_all(self) -> None:
        self.column.addSpacing(round(14 * self.scale))
        self.column.addWidget(plain_label(self.tr("My self-checks"), "section"))
        for one in self._kept:
            row = QHBoxLayout()
            row.addWidget(plain_label(_day(one)), 1)
            remove = QPushButton(self.tr("Delete"), autoDefault=True)
            remove.setProperty("kind", "quiet")
            remove.setAccessibleName(self.tr("Delete the self-check of {day}").format(day=_day(one)))
            remove.clicked.connect(partial(self.remove_requested.emit, one))
            row.addWidget(remove)
            self.column.addLayout(row)

    def finish(self) -> None:
        """Everything is in the column."""
        super().finish()
        order_tabs(self.column)


class CheckRow(QWidget):
    """A question, and how it was answered."""

    def __init__(self, row: Compared, earlier: bool, theme: Theme, scale: float) -> None:
        super().__init__()
        self._scale = scale
        changed = earlier and not row.new and not row.gone and row.now is not row.then
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, round(9 * scale), 0, round(9 * scale))
        text = row.question
        if row.gone:
            text = self.tr("No longer asked: {question}").format(question=row.question)
        self._layout.addWidget(plain_label(text, "muted" if row.gone else ""), 1)
        self._answer = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._answer.setSizePolicy(policy)
        self._flow = FlowLayout(round(6 * scale), self._answer)
        if row.gone:
            self._add(row.now or row.then, theme, then=True)
        elif changed:
            self._add(row.then, theme, then=True)
            self._flow.addWidget(_short("→", "muted"))
            self._add(row.now, theme, role="strong")
        else:
            self._add(row.now, theme)
            if said := remark(row, earlier):
                self._flow.addWidget(_short(f"· {said}", "muted"))
        self._layout.addWidget(self._answer)

    def set_wide(self, wide: bool) -> None:
        """Set the answer beside the question, or below it."""
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._layout.setSpacing(round((24 if wide else 3) * self._scale))
        self._answer.setFixedWidth(round(_ANSWER * self._scale)) if wide else self._answer.setMaximumWidth(16_777_215)

    def _add(self, reply: Reply | None, theme: Theme, role: str = "", then: bool = False) -> None:
        """A mark with its word; they stay together."""
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(5 * self._scale))
        row.addWidget(CheckMark(theme, self._scale, reply, then))
        row.addWidget(_short(reply_words(reply), role or ("muted" if then or reply is None else "")))
        self._flow.addWidget(both)


def _short(text: str, role: str = "") -> QLabel:
    label = plain_label(text, role)
    label.setWordWrap(False)
    return label


def _day(check: SelfCheck) -> str:
    return day(check.at.astimezone().date())
