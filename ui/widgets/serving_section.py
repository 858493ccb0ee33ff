"""Beside a department's page: what colleagues share that belongs to it. Each row leads to where it is told in full."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.list_words import breakable
from ui.serving import ServingRow
from ui.widgets.home_card import RowButton, give_role, plain_label
from ui.widgets.relations_panel import Section


class ServingSection(Section):
    """A card with few rows; nothing where there is nothing."""

    requested = Signal(str, str)  # a part of the talk, and there something by its id

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("ServingSection", "From Talk"))
        self._shown: list[ServingRow] = []
        self._buttons: list[ServingButton] = []  # kept for the next page
        card = QFrame(self)
        card.setProperty("card", "true")
        self._column = QVBoxLayout(card)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(0)
        self.body.addWidget(card)

    def set_rows(self, rows: list[ServingRow]) -> None:
        """Show these; the same again are left alone."""
        if rows == self._shown:
            return
        self._shown = rows
        for place, row in enumerate(rows):
            if place == len(self._buttons):
                button = ServingButton()
                button.requested.connect(self.requested)
                self._buttons.append(button)
                self._column.addWidget(button)
            self._buttons[place].set_row(row)
            self._buttons[place].show()
        for button in self._buttons[len(rows) :]:
            button.hide()
        self.setVisible(bool(rows))


class ServingButton(RowButton):
    """One row: what it says, and in small letters what it is."""

    requested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._row: ServingRow | None = None
        self._text, self._about = plain_label(), plain_label("", "small")
        self.add_line(self._text)
        self.add_line(self._about)
        self.clicked.connect(self._ask)

    def set_row(self, row: ServingRow) -> None:
        """Show a row."""
        if row == self._row:
            return
        self._row = row
        self._text.setText(breakable(row.text))
        self._about.setText(breakable(row.about))
        give_role(self._about, "role", "signal" if row.signal else "small")
        self.setAccessibleName(f"{row.about}: {row.text}")
        self.updateGeometry()

    def _ask(self) -> None:
        if self._row:
            self.requested.emit(self._row.part, self._row.what)
