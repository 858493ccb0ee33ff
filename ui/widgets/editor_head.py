"""Above a page that is written: what it is called, how safe the words are, and what is done most."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

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


class EditorHead(QWidget):
    """One line: title and state, forms or text, versions, saving."""

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
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        row.addWidget(self._pill)
        row.addSpacing(8)
        row.addWidget(self._form)
        row.addWidget(self._text)
        row.addSpacing(8)
        row.addWidget(_button(actions["edit.history"], self.tr("Versions …")))
        row.addWidget(_button(actions["edit.done"], self.tr("To the page")))
        save = _button(actions["edit.save"], self.tr("Save"))
        save.setProperty("kind", "primary")
        row.addWidget(save)

    def show_page(self, title: str, has_form: bool) -> None:
        """Say which page it is, and whether it has forms."""
        self._title.setText(title)
        self._title.setToolTip(title)
        for chip in (self._form, self._text):
            chip.setVisible(has_form)

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
