"""Instead of the map: why nothing is drawn, and what helps."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.map_picture import View
from ui.map_shown import Shown
from ui.map_words import MapCounted
from ui.widgets.home_card import plain_label


def nothing_fits() -> str:
    """Say that the filters leave nothing."""
    return QCoreApplication.translate("MapMessage", "Nothing fits what is chosen above.")


class MapMessage(QWidget):
    """Why nothing is drawn, and what helps."""

    matrix_requested = Signal()
    anyway_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = plain_label("", "lead")
        self._matrix = QPushButton(self.tr("Show the matrix"), autoDefault=True)
        self._matrix.setProperty("kind", "primary")
        self._matrix.clicked.connect(self.matrix_requested)
        self._anyway = QPushButton(self.tr("Draw it all the same"), autoDefault=True)
        self._anyway.clicked.connect(self.anyway_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 40, 32, 32)
        column.setSpacing(14)
        column.addWidget(self._text)
        for button in (self._matrix, self._anyway):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
        column.addStretch(1)

    def tell(self, shown: Shown) -> None:
        """Say it."""
        many = shown.wanted.view is View.WHOLE and shown.parties > 0
        self._matrix.setVisible(many)
        self._anyway.setVisible(many)
        if many:
            words = self.tr("{places} are too many to be read as a drawn map. The matrix shows their departments.")
            self._text.setText(words.format(places=MapCounted().parties(shown.parties)))
        elif shown.wanted.filters:
            self._text.setText(nothing_fits())
        else:
            self._text.setText(self.tr("No department of this guide has said yet whom it is there for."))
