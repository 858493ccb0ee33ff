"""The settings: language and looks, the person's place, the open guide, and what is kept where."""

from functools import partial
from typing import cast

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import preferences
from ui.dialogs import Dialogs
from ui.mine import earlier_guides, pages_with_boxes, take_as_same, tell_all_changed
from ui.preferences import KEEPER, NEW, Choice, Preference
from ui.screen import Screen
from ui.theme import Theme
from ui.widgets.first_day_notice import FirstDayNotice
from ui.widgets.layout_parts import order_tabs
from ui.widgets.mine_card import MineCard
from ui.widgets.place_form import LABEL, PlaceForm
from ui.workspace import Workspace

COLUMN = 760  # pixels at normal text size
_BESIDE = 480  # pixels at normal text size, from which on buttons stand beside each other


class SettingsScreen(QScrollArea, Screen):
    """All settings in cards. A change holds at once; there is nothing to confirm."""

    area = "app.settings"

    changed = Signal(str)  # a field of `storage.settings.Values`, or "place"
    open_requested = Signal()  # another guide
    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._workspace, self._settings = workspace, workspace.settings
        self._rows: dict[str, QComboBox | QCheckBox] = {}
        self._place_form: PlaceForm | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._lay_out()
        self.setFocusProxy(self._rows["language"])
        workspace.guide_opened.connect(self._show_guide)
        workspace.guide_changed.connect(self._show_guide)

    # building

    def _lay_out(self) -> None:
        surface = QWidget()
        surface.setProperty("surface", "paper")
        across = QHBoxLayout(surface)
        self._across = across
        column = QWidget()
        column.setMaximumWidth(round(COLUMN * self._settings.values.text_scale))
        across.addStretch(1)
        across.addWidget(column, 1000)
        across.addStretch(1)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(_label(self.tr("Settings"), "h1"))
        self._add_looks()
        self._place_card, self._place_layout = self._card(self.tr("My place"))
        form = _form()
        for preference in (preferences.STANDING, preferences.SHOW_UPKEEP):
            self._add_row(form, preference)
        self._add_name(form)
        self._place_layout.addLayout(form)
        self._notice = FirstDayNotice(self._workspace)
        self._place_layout.addWidget(self._notice)
        self._guide_card, self._guide_layout = self._card(self.tr("This guide"))
        self._add_guide()
        self._add_mine()
        self._column.addStretch(1)
        self.setWidget(surface)
        self._show_guide()

    def _card(self, heading: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setProperty("card", "true")
        card.setAccessibleName(heading)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(22, 18, 22, 20)
        layout.setSpacing(14)
        layout.addWidget(_label(heading, "h2"))
        self._column.addWidget(card)
        return card, layout

    def _add_looks(self) -> None:
        _, layout = self._card(self.tr("Language and looks"))
        form = _form()
        for preference in (
            preferences.LANGUAGE,
            preferences.THEME,
            preferences.TEXT_SCALE,
            preferences.PAGE_ZOOM,
        ):
            self._add_row(form, preference)
        layout.addLayout(form)

    def _add_row(self, form: QFormLayout, preference: Preference) -> None:
        value = getattr(self._settings.values, preference.field)
        row = self._combo(preference, value) if preference.choices else self._switch(preference, bool(value))
        row.setObjectName(preference.field)
        row.setAccessibleDescription(preference.help())
        self._rows[preference.field] = row
        cell = QVBoxLayout()
        cell.setSpacing(4)
        cell.addWidget(row)
        if preference.help():
            cell.addWidget(_label(preference.help(), "small"))
        if isinstance(row, QComboBox):
            label = _label(preference.label(), "")
            label.setBuddy(row)
            label.setMinimumWidth(self.fontMetrics().averageCharWidth() * LABEL)
            row.setAccessibleName(preference.label())
            form.addRow(label, cell)
        else:
            form.addRow("", cell)

    def _add_name(self, form: QFormLayout) -> None:
        """Who saves pages, for those who see editing."""
        name = self.tr("Name in the versions of pages")
        about = self.tr("Others see it beside what was saved. It may stay empty.")
        field = QLineEdit(self._settings.values.name, maxLength=80)
        field.setObjectName("name")
        field.setAccessibleName(name)
        field.setAccessibleDescription(about)
        field.editingFinished.connect(lambda: self._change("name", field.text().strip()))
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field)
        column.addWidget(_label(about, "small"))
        label = _label(name, "")
        label.setBuddy(field)
        form.addRow(label, cell)
        switch = self._rows[preferences.SHOW_UPKEEP.field]
        if isinstance(switch, QCheckBox):
            form.setRowVisible(cell, switch.isChecked())
            switch.toggled.connect(lambda shown: form.setRowVisible(cell, shown))

    def _combo(self, preference: Preference, value: str | float) -> QComboBox:
        combo = QComboBox()
        choices = list(preference.choices)
        if isinstance(value, float) and value not in [choice.value for choice in choices]:
            choices = sorted([*choices, Choice(value, "")], key=lambda choice: choice.value)
        if value not in [choice.value for choice in choices]:
            combo.setPlaceholderText(self.tr("Not said"))
        for choice in choices:
            combo.addItem(choice.label(), choice.value)
        combo.setCurrentIndex(combo.findData(value))
        combo.activated.connect(lambda: self._change(preference.field, combo.currentData()))
        return combo

    def _switch(self, preference: Preference, value: bool) -> QCheckBox:
        switch = QCheckBox(preference.label())
        switch.setChecked(value)
        switch.clicked.connect(lambda checked: self._change(preference.field, checked))
        return switch

    def _add_guide(self) -> None:
        self._name = _label("", "strong")
        self._folder = _path_label("")
        self._guide_layout.addWidget(self._name)
        self._guide_layout.addWidget(self._folder)
        row = self._guide_buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._show_folder = QPushButton(self.tr("Show in folder"), autoDefault=True)
        self._show_folder.clicked.connect(self._open_folder)
        other = QPushButton(self.tr("Open another guide …"), autoDefault=True)
        other.clicked.connect(self.open_requested)
        for button in (self._show_folder, other):
            row.addWidget(button)
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._guide_layout.addLayout(row)

        self._earlier = QWidget()
        self._earlier.setObjectName("earlier-guide")
        earlier = QVBoxLayout(self._earlier)
        earlier.setContentsMargins(0, 6, 0, 0)
        earlier.setSpacing(6)
        said = self.tr("Was this guide elsewhere before? Then what was kept of it there belongs here.")
        earlier.addWidget(_label(said, "muted"))
        self._earlier_choice = QComboBox()
        self._earlier_choice.setAccessibleName(self.tr("Where this guide was before"))
        self._earlier_choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        same = QPushButton(self.tr("It is the same guide"), autoDefault=True)
        same.clicked.connect(self._take_as_same)
        earlier.addWidget(self._earlier_choice)
        earlier.addWidget(same, 0, Qt.AlignmentFlag.AlignLeft)
        self._guide_layout.addWidget(self._earlier)

    def _add_mine(self) -> None:
        mine = MineCard(self._workspace, self._dialogs)
        mine.told.connect(self.told)
        mine.taken_over.connect(self._show_guide)
        mine.emptied.connect(self._begin_anew)
        self._column.addWidget(mine)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take less room where there is little, and put buttons below each other."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= _BESIDE * self._settings.values.text_scale
        self._across.setContentsMargins(*((32, 28, 32, 40) if wide else (12, 16, 12, 24)))
        direction = QBoxLayout.Direction
        self._guide_buttons.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    # what is shown and changed

    def _show_guide(self) -> None:
        guide = self._workspace.guide
        self._name.setText(guide.info.name if guide else self.tr("No guide is open."))
        self._folder.setText(str(guide.root) if guide else "")
        self._show_folder.setEnabled(guide is not None)
        self._show_earlier()
        if self._place_form:
            self._place_form.deleteLater()
            self._place_form = None
        if guide:
            self._place_form = PlaceForm(self._workspace, guide)
            self._place_form.edited.connect(self._keep_place)
            self._place_layout.insertWidget(self._place_layout.count() - 1, self._place_form)
            order_tabs(self._column)

    def _change(self, field: str, value: object) -> None:
        self._workspace.keep(partial(self._settings.change, **{field: value}))
        if field == preferences.STANDING.field:
            self._standing_changed(cast(str, value))
        self.changed.emit(field)

    def _standing_changed(self, standing: str) -> None:
        """Whoever looks after the guide sees upkeep; only who is new has a first day."""
        keeper = standing == KEEPER
        switch = self._rows[preferences.SHOW_UPKEEP.field]
        if isinstance(switch, QCheckBox):
            switch.setChecked(keeper)
        if self._settings.values.show_upkeep != keeper:
            self._change(preferences.SHOW_UPKEEP.field, keeper)
        if self._place_form:
            self._place_form.ask_first_day(standing == NEW)

    def _keep_place(self) -> None:
        if self._place_form:
            place = self._place_form.place()
            self._workspace.keep(partial(self._settings.set_place, self._workspace.guide_key, place))
            self._notice.refresh()
            self.changed.emit("place")

    def _show_earlier(self) -> None:
        """Ask whether the guide was elsewhere, where it has no id of its own and another one is nowhere any more."""
        found = earlier_guides(self._workspace)
        self._earlier.setVisible(bool(found))
        self._earlier_choice.clear()
        here = self._workspace.guide.root if self._workspace.guide else None
        for key, folder in found:
            words = self.tr("Here, with the id “{id}”").format(id=key) if folder == here else str(folder)
            self._earlier_choice.addItem(words, key)

    def _take_as_same(self) -> None:
        workspace = self._workspace
        if workspace.keep(partial(take_as_same, workspace, cast(str, self._earlier_choice.currentData()))):
            self.told.emit(self.tr("What was kept of this guide is here again."), "ok")
        tell_all_changed(workspace, pages_with_boxes(workspace))
        self._show_guide()
        self.changed.emit("place")

    def _begin_anew(self) -> None:
        """Show the settings as they are at first. The window takes language and looks up as it does after a change."""
        for field, row in self._rows.items():
            value = getattr(self._settings.values, field)
            if isinstance(row, QComboBox):
                row.setCurrentIndex(row.findData(value))
            else:
                row.setChecked(bool(value))
        self._show_guide()
        for field in ("place", "page_zoom", "text_scale"):
            self.changed.emit(field)

    def _open_folder(self) -> None:
        if self._workspace.guide:
            self._dialogs.open_outside(QUrl.fromLocalFile(str(self._workspace.guide.root)))


def _form() -> QFormLayout:
    form = QFormLayout(
        fieldGrowthPolicy=QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow,
        rowWrapPolicy=QFormLayout.RowWrapPolicy.WrapLongRows,
        verticalSpacing=14,
        horizontalSpacing=20,
    )
    form.setContentsMargins(0, 0, 0, 0)
    return form


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label


def _path_label(path: str) -> QLabel:
    label = _label(path, "muted")
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
