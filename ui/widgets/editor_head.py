"""Above a page that is written: what it is called, how safe the words are, and what is done most."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.actions import with_keys
from ui.page_draft import DraftState
from ui.widgets.breadcrumb import ElidedLabel

_PILLS = {  # state → kind of pill
    DraftState.WRITING: "signal",
    DraftState.KEPT: "signal",
    DraftState.SAVING: "neutral",
    DraftState.SAVED: "ok",
    DraftState.FAILED: "error",
}

_TITLE = 30  # letters of the title, and around it, for which there must be room beside the buttons


class EditorHead(QWidget):
    """Title and state, forms or text, versions, saving: on one line, or on two where there is little room."""

    form_wanted = Signal(bool)  # forms, or else the text

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel()
        self._title.setProperty("role", "h2")
        self._pill = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._pill.setProperty("pill", "neutral")
        self._form, self._text = _chip(self.tr("Form")), _chip(self.tr("Text"))
        self._form.setToolTip(self.tr("Fill in what the page says, field by field"))
        self._text.setToolTip(self.tr("Write the page as Markdown"))
        self._choice = QButtonGroup(self)
        for chip in (self._form, self._text):
            self._choice.addButton(chip)
        self._text.setChecked(True)
        self._choice.buttonClicked.connect(lambda chip: self.form_wanted.emit(chip is self._form))
        save = _button(actions["edit.save"], self.tr("Save"))
        save.setProperty("kind", "primary")
        self._lay_out(
            _button(actions["edit.history"], self.tr("Versions …")),
            _button(actions["edit.done"], self.tr("To the page")),
            save,
        )

    def _lay_out(self, *buttons: QPushButton) -> None:
        self._done = QWidget()
        done = _row(self._done)
        done.addWidget(self._form)
        done.addWidget(self._text)
        done.addStretch(1)
        for button in buttons:
            done.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 16, 10)
        column.setSpacing(8)
        self._first, self._second = _row(), _row()
        self._first.addWidget(self._title, 1)
        self._first.addWidget(self._pill)
        self._first.addWidget(self._done)
        column.addLayout(self._first)
        column.addLayout(self._second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what can be done below the title where both have no room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        least = self.fontMetrics().averageCharWidth() * _TITLE + self._pill.sizeHint().width()
        below = least + self._done.sizeHint().width() > self.width()
        row = self._second if below else self._first
        if row.indexOf(self._done) < 0:
            row.addWidget(self._done, 1 if below else 0)

    def show_page(self, title: str, has_form: bool) -> None:
        """Say which page it is, and whether it has forms."""
        self._title.setText(title)
        self._title.setToolTip(title)
        for chip in (self._form, self._text):
            chip.setVisible(has_form)
        self._arrange()

    def show_mode(self, form: bool) -> None:
        """Mark what is shown: the forms, or else the text."""
        (self._form if form else self._text).setChecked(True)

    def show_state(self, state: DraftState) -> None:
        """Say in a word how safe the words are."""
        words = {
            DraftState.WRITING: QCoreApplication.translate("EditorHead", "Draft"),
            DraftState.KEPT: QCoreApplication.translate("EditorHead", "Draft"),
            DraftState.SAVING: QCoreApplication.translate("EditorHead", "Saving …"),
            DraftState.SAVED: QCoreApplication.translate("EditorHead", "Saved"),
            DraftState.FAILED: QCoreApplication.translate("EditorHead", "Not saved"),
        }
        self._pill.setVisible(state in words)
        self._pill.setText(words.get(state, ""))
        self._pill.setProperty("pill", _PILLS.get(state, "neutral"))
        self._pill.style().unpolish(self._pill)
        self._pill.style().polish(self._pill)


def _row(parent: QWidget | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    if parent:
        parent.setLayout(row)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    return row


def _chip(text: str) -> QToolButton:
    chip = QToolButton()
    chip.setText(text)
    chip.setCheckable(True)
    chip.setProperty("kind", "chip")
    return chip


def _button(action: QAction, text: str) -> QPushButton:
    """A button for an action; it can be pressed when the action can be done."""
    button = QPushButton(text)
    button.setToolTip(with_keys(action))
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button
