"""Beside a department's page: what colleagues share that belongs to it. Each row leads to where it is told in full."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.list_words import breakable
from ui.serving import ServingRow
from ui.widgets.home_card import RowButton, plain_label
from ui.widgets.relations_panel import Section


class ServingSection(Section):
    """A card with few rows; nothing where there is nothing."""

    requested = Signal(str, str)  # a part of the talk, and there something by its id

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("ServingSection", "From the talk"))
        self._shown: list[ServingRow] = []
        self._card = QWidget()

    def set_rows(self, rows: list[ServingRow]) -> None:
        """Show these; the same again are left alone."""
        if rows == self._shown:
            return
        self._shown = rows
        self._card.hide()
        self._card.deleteLater()
        self._card = card = QFrame(self)
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(0)
        for row in rows:
            column.addWidget(self._button(row))
        self.body.addWidget(card)
        self.setVisible(bool(rows))

    def _button(self, row: ServingRow) -> RowButton:
        button = RowButton()
        button.add_line(plain_label(breakable(row.text)))
        button.add_line(plain_label(breakable(row.about), "signal" if row.signal else "small"))
        button.setAccessibleName(f"{row.about}: {row.text}")
        button.clicked.connect(partial(self.requested.emit, row.part, row.what))
        return button
