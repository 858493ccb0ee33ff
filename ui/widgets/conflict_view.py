"""Two people wrote one page: what both wrote differently, place by place, and what is to hold."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from content import frontmatter, merge
from content.frontmatter import HeaderUnreadable
from content.merge import Choice, Merged, Piece, PieceKind
from ui.list_words import breakable
from ui.theme import Theme
from ui.widgets.conflict_piece import ConflictPiece
from ui.widgets.flow import FlowLayout

_BESIDE = 96  # letters that must have room, for both forms to stand side by side
_SEEN = 6  # lines that nobody has to decide, and that are shown without being asked
_FENCE = "---"  # around a header
_EDGE = 2  # lines of a longer part that are shown at its beginning and its end


class ConflictView(QWidget):
    """Shows what has to be decided. Looking changes nothing; `resolved` has the text once everything is."""

    resolved = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._merged: Merged | None = None
        self._rows: list[QWidget] = []
        self.pieces: list[ConflictPiece] = []
        self._intro = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.all_mine = QPushButton(self.tr("Mine everywhere"))
        self.all_mine.clicked.connect(lambda: self._choose_all(Choice.MINE))
        self.all_theirs = QPushButton(self.tr("The other everywhere"))
        self.all_theirs.clicked.connect(lambda: self._choose_all(Choice.THEIRS))
        self._state = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._state.setProperty("role", "muted")
        self.next = QPushButton(self.tr("Next open place"))
        self.next.setProperty("kind", "quiet")
        self.next.clicked.connect(self._go_on)
        self.take = QPushButton(self.tr("Use this"))
        self.take.setProperty("kind", "primary")
        self.take.clicked.connect(self._take)
        self._lay_out()

    def _lay_out(self) -> None:
        everywhere, inside = QWidget(), QWidget()
        flow = FlowLayout(8, everywhere)
        flow.addWidget(self.all_mine)
        flow.addWidget(self.all_theirs)
        inside.setProperty("surface", "paper")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(12)
        self._column.addWidget(self._intro)
        self._column.addWidget(everywhere)
        self._column.addStretch(1)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        foot = QFrame()
        foot.setProperty("surface", "panel")
        ends = QWidget()
        below = FlowLayout(12, ends)
        for widget in (self.take, self.next, self._state):
            below.addWidget(widget)
        around = QVBoxLayout(foot)
        around.setContentsMargins(20, 8, 20, 8)
        around.addWidget(ends)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addWidget(foot)

    def show_merged(self, merged: Merged) -> None:
        """Show what came of two texts. What was chosen for the same place before stays chosen."""
        if merged == self._merged:
            return
        before = {piece.piece: piece.choice for piece in self.pieces}
        self._merged = merged
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = list(self._made(merged.pieces))
        self.pieces = [row for row in self._rows if isinstance(row, ConflictPiece)]
        for at, row in enumerate(self._rows):
            self._column.insertWidget(2 + at, row)
        for piece in self.pieces:
            chosen = before.get(piece.piece)
            if chosen is not None:
                piece.choose(chosen)
            piece.chosen.connect(self._tell)
        self._intro.setText(self._why(len(self.pieces)))
        self._area.verticalScrollBar().setValue(0)
        self._order_stops()
        self._arrange()
        self._tell()

    def _why(self, places: int) -> str:
        return " ".join(
            (
                self.tr("This page was also changed elsewhere meanwhile."),
                self.tr("%n place(s) say(s) something different; the words that differ are marked.", "", places),
                self.tr("Both versions are kept. What is used here becomes the draft and can still be changed."),
            )
        )

    def _made(self, pieces: Sequence[Piece]) -> Iterator[QWidget]:
        count = sum(piece.kind is PieceKind.CONFLICT for piece in pieces)
        number = 0
        for at, (conflict, several) in enumerate(groupby(pieces, key=lambda piece: piece.kind is PieceKind.CONFLICT)):
            if not conflict:
                yield from _quiet(list(several), first=at == 0)
                continue
            for piece in several:
                number += 1
                yield ConflictPiece(self._theme, piece, number, count, _both_fit(pieces, number - 1))

    def _order_stops(self) -> None:
        """Tab comes to the buttons below after all places, which were made later."""
        stops = [widget for row in self._rows for widget in row.findChildren(QWidget) if _is_stop(widget)]
        for one, other in pairwise([*stops[-1:], self.take, self.next]):
            QWidget.setTabOrder(one, other)

    # choosing

    def _choose_all(self, choice: Choice) -> None:
        for piece in self.pieces:
            piece.choose(choice)
        self.take.setFocus()

    @property
    def _open(self) -> list[ConflictPiece]:
        return [piece for piece in self.pieces if piece.choice is None]

    def _go_on(self) -> None:
        """Go to the next place that is open, below where the keyboard is, or from the top again."""
        here = self.focusWidget()
        at = next((place for place, piece in enumerate(self.pieces) if here and piece.isAncestorOf(here)), -1)
        ahead = [piece for piece in self.pieces[at + 1 :] if piece.choice is None] or self._open
        if ahead:
            ahead[0].first_choice.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(ahead[0])

    def _tell(self) -> None:
        self._state.setMinimumHeight(self.take.sizeHint().height())  # its words stand as high as those of the buttons
        missing = len(self._open)
        said = self.tr("%n place(s) still open", "", missing) if missing else self.tr("Everything is chosen.")
        self._state.setText(said)
        self.take.setEnabled(bool(self.pieces) and not missing)
        self.next.setVisible(bool(missing))

    def _take(self) -> None:
        choices = [piece.choice for piece in self.pieces]
        chosen = [choice for choice in choices if choice is not None]
        if self._merged and len(chosen) == len(choices):
            self.resolved.emit(merge.resolved(self._merged.pieces, chosen))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to the first place that is open."""
        super().focusInEvent(event)
        first = next(iter(self._open or self.pieces), None)
        if first:
            first.first_choice.setFocus(Qt.FocusReason.TabFocusReason)

    # room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both forms side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= _BESIDE * self.fontMetrics().averageCharWidth()
        for piece in self.pieces:
            piece.show_beside(beside)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _both_fit(pieces: Sequence[Piece], wanted: int) -> bool:
    """Whether a place may have both forms: in the header they often say a key twice."""
    conflicts = [piece for piece in pieces if piece.kind is PieceKind.CONFLICT]
    if not (conflicts[wanted].mine.strip() and conflicts[wanted].theirs.strip()):
        return False
    if not conflicts[wanted].header:
        return True
    choices = [Choice.BOTH if place == wanted else Choice.MINE for place in range(len(conflicts))]
    if _FENCE in conflicts[wanted].mine.splitlines():  # more than the header: it would stand there twice
        return False
    header = frontmatter.split(merge.resolved(pieces, choices)).header
    try:
        return not frontmatter.read(header).doubles
    except HeaderUnreadable:
        return False


def _quiet(pieces: list[Piece], first: bool) -> "Iterator[_Quiet]":
    """What stands between two places: the page's facts, and its words."""
    text = "".join(piece.theirs if piece.kind is PieceKind.THEIRS else piece.mine for piece in pieces)
    theirs = any(piece.kind is PieceKind.THEIRS for piece in pieces)
    lines = text.strip("\n").split("\n")
    if pieces[0].header:
        from_ = 1 if first else 0
        end = next((at for at, line in enumerate(lines) if line == _FENCE and at >= from_), len(lines))
        facts, lines = lines[from_:end], lines[end + 1 :]
        if any(line.strip() for line in facts):
            yield _Quiet(facts, theirs, header=True)
    words = "\n".join(lines).strip("\n")
    if words:
        yield _Quiet(words.split("\n"), theirs, header=False)


class _Quiet(QWidget):
    """Words that nobody has to decide, folded where they are many; a page's facts always are at first."""

    def __init__(self, lines: list[str], theirs: bool, header: bool) -> None:
        super().__init__()
        self._lines, self._header = [breakable(line) for line in lines], header
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._label.setProperty("role", "muted")
        self._fold = QPushButton()
        self._fold.setProperty("kind", "quiet")
        self._fold.clicked.connect(lambda: self._show(not self._shown))
        folds = header or len(lines) > _SEEN
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 14, 0)
        column.setSpacing(2)
        column.addWidget(self._label)
        if theirs:
            note = QLabel(self.tr("What is new here in the other version is already in."), wordWrap=True)
            note.setTextFormat(Qt.TextFormat.PlainText)
            note.setProperty("role", "small")
            column.addWidget(note)
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._fold.setVisible(folds)
        self._show(not folds)

    def _show(self, shown: bool) -> None:
        self._shown = shown
        folded = [] if self._header else [*self._lines[:_EDGE], "…", *self._lines[-_EDGE:]]
        self._label.setText("\n".join(self._lines if shown else folded))
        self._label.setVisible(shown or not self._header)
        if shown:
            self._fold.setText(self.tr("Hide the other facts") if self._header else self.tr("Show fewer lines"))
        elif self._header:
            self._fold.setText(self.tr("Show the other facts of the page"))
        else:
            self._fold.setText(self.tr("Show %n more line(s)", "", len(self._lines) - 2 * _EDGE))
