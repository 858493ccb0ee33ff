"""With whom somebody worked: departments as boxes, those first that the guide names for their place."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from content.organisation import Organisation
from content.surveys import Proposal, Side
from ui.survey_draft import Rated
from ui.survey_words import side_words
from ui.widgets.home_card import plain_label

_INDENT = 30  # pixels at normal text size
_MOST_SERVICES = 4


class DepartmentRow(QWidget):
    """A box for a department. Ticked, it asks what the department is to us; what was sent already is switched off."""

    changed = Signal()

    def __init__(self, title: str, services: Sequence[str], about: str, scale: float) -> None:
        super().__init__()
        self.about = about
        self._usual = {Side.CUSTOMER}
        self._sent: set[Side] = set()
        self.box = QCheckBox(title)
        self.box.clicked.connect(self._ticked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(2 * scale))
        column.addWidget(self.box)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(round(_INDENT * scale), 0, 0, round(4 * scale))
        below.setSpacing(round(2 * scale))
        if services:
            hint = plain_label(", ".join(services[:_MOST_SERVICES]), "small")
            hint.setContentsMargins(round(_INDENT * scale), 0, 0, 0)
            column.addWidget(hint)
            self.box.setAccessibleDescription(hint.text())
        self.sides = {side: QCheckBox(side_words(side)) for side in Side}
        for box in self.sides.values():
            box.setAccessibleDescription(title)
            box.clicked.connect(self._side_ticked)
            below.addWidget(box)
        column.addWidget(self._below)
        self._below.hide()

    def show_sides(self, usual: Collection[Side], chosen: Collection[Side], sent: Collection[Side]) -> None:
        """`usual` are proposed with the department, `chosen` are ticked, `sent` were answered before."""
        self._usual, self._sent = set(usual) or {Side.CUSTOMER}, set(sent)
        for side, box in self.sides.items():
            box.setChecked(side in chosen)
            if side in self._sent:
                box.setEnabled(False)
                text = QCoreApplication.translate("DepartmentRow", "{side} (answered already)")
                box.setText(text.format(side=side_words(side)))
        self.box.setChecked(bool(chosen))
        self._below.setVisible(bool(chosen) or bool(sent))
        self.box.setEnabled(self._sent != set(Side))

    @property
    def chosen(self) -> list[Side]:
        """From which sides the department is to be rated."""
        return [side for side, box in self.sides.items() if box.isChecked() and box.isEnabled()]

    def _ticked(self) -> None:
        ticked = self.box.isChecked()
        usual = self._usual - self._sent or set(Side) - self._sent
        for side, box in self.sides.items():
            if side not in self._sent:
                box.setChecked(ticked and side in usual)
        self._below.setVisible(ticked or bool(self._sent))
        self.changed.emit()

    def _side_ticked(self) -> None:
        self.box.setChecked(bool(self.chosen))
        self._below.setVisible(self.box.isChecked() or bool(self._sent))
        self.changed.emit()


def rows(
    organisation: Organisation,
    proposed: Iterable[Proposal],
    others: Iterable[str],
    chosen: Collection[Rated],
    sent: Collection[Rated],
    scale: float,
) -> tuple[list[DepartmentRow], list[DepartmentRow]]:
    """A row for each department: those that are proposed, and the others."""
    ties: dict[str, list[Proposal]] = {}
    for proposal in proposed:
        ties.setdefault(proposal.about, []).append(proposal)

    def row(about: str) -> DepartmentRow:
        tied = ties.get(about, [])
        services = list(dict.fromkeys(name for one in tied for name in one.services))
        made = DepartmentRow(organisation.title(about), services, about, scale)
        made.show_sides(
            [one.side for one in tied],
            [one.side for one in chosen if one.about == about],
            [one.side for one in sent if one.about == about],
        )
        return made

    return [row(about) for about in ties], [row(about) for about in others if about not in ties]
