"""The first start: a guide, who the person is, where they work, and which lists they begin."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from content.organisation import party_id
from content.page import Page
from storage.settings import Place
from ui.dialogs import Dialogs
from ui.i18n import LANGUAGES
from ui.icons import mark
from ui.preferences import KEEPER, NEW, STANDING, privacy
from ui.screen import Screen
from ui.theme import Theme
from ui.widgets.guide_chooser import GuideChooser, unpack_guide
from ui.widgets.list_choice import ListChoice, fitting_lists
from ui.widgets.place_form import PlaceForm, departments
from ui.workspace import Workspace

__all__ = ["WelcomeScreen", "unpack_guide"]

COLUMN = 600  # pixels at normal text size
GUIDE, WHO, PLACE, LISTS = 1, 2, 3, 4


class WelcomeScreen(QScrollArea, Screen):
    """Four steps in one calm column. Steps that do not apply are left out."""

    bare = True

    language_requested = Signal(str)  # de, en
    guide_chosen = Signal(object)  # Path of a folder that is there
    finished = Signal()

    def __init__(
        self, workspace: Workspace, theme: Theme, dialogs: Dialogs, step: int = GUIDE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._dialogs = workspace, dialogs
        self._step = QWidget()
        self._primary: QPushButton | None = None
        self._chooser: GuideChooser | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._scale = workspace.settings.values.text_scale
        self._lay_out()
        workspace.guide_opened.connect(self._guide_opened)
        workspace.reading.connect(self._tell_reading)
        self.show_step(step)

    def _lay_out(self) -> None:
        surface = QWidget()
        surface.setProperty("surface", "paper")
        outer = QVBoxLayout(surface)
        outer.setContentsMargins(24, 16, 24, 40)
        outer.addLayout(self._language_switch())
        outer.addStretch(1)
        across = QHBoxLayout()
        outer.addLayout(across)
        outer.addStretch(2)
        column = QWidget()
        column.setMaximumWidth(round(COLUMN * self._scale))
        across.addStretch(1)
        across.addWidget(column, 1000)
        across.addStretch(1)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        size = round(52 * self._scale)
        picture = QLabel(pixmap=mark().pixmap(size, size))
        self._progress = _label("", "muted")
        self._column.addWidget(picture)
        self._column.addSpacing(20)
        self._column.addWidget(self._progress)
        self._column.addSpacing(4)
        self._column.addWidget(self._step)
        self.setWidget(surface)

    def _language_switch(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        group = QButtonGroup(self)
        for code, name in LANGUAGES.items():
            button = QToolButton()
            button.setText(name)
            button.setCheckable(True)
            button.setProperty("kind", "chip")
            button.setObjectName(f"language-{code}")
            button.setChecked(QLocale().name().startswith(code))
            button.clicked.connect(partial(self.language_requested.emit, code))
            group.addButton(button)
            row.addWidget(button)
        return row

    # steps

    def steps(self) -> list[int]:
        """The steps that apply, as far as this is known by now."""
        guide = self._workspace.guide
        if guide is None:
            return [GUIDE, WHO, PLACE, LISTS]
        new = self._workspace.settings.values.standing == NEW
        place = [PLACE] if new or departments(guide) else []
        lists = [LISTS] if fitting_lists(guide, self._workspace.place.party) else []
        return [GUIDE, WHO, *place, *lists]

    def show_step(self, step: int) -> None:
        """Go to a step, or the next one that applies; after the last one the first start is finished."""
        steps = self.steps()
        if self._workspace.guide is None:
            step = GUIDE
        step = next((later for later in steps if later >= step), LISTS + 1)
        if step > LISTS:
            self.finished.emit()
            return
        self.setProperty("step", step)
        self._primary = self._chooser = None
        made = {GUIDE: self._guide, WHO: self._who, PLACE: self._place, LISTS: self._lists}[step]()
        self._column.replaceWidget(self._step, made)
        self._step.hide()
        self._step.deleteLater()
        self._step = made
        self._progress.setText(self.tr("Step {step} of {total}").format(step=steps.index(step) + 1, total=len(steps)))
        made.show()
        self.verticalScrollBar().setValue(0)
        self.focus_primary()

    def arrive(self) -> None:
        """Begin with what most people do."""
        self.focus_primary()

    def focus_primary(self) -> None:
        """Put the focus on what most people do here."""
        if self._chooser:
            self._chooser.focus_first()
        elif self._primary:
            self._primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _guide_opened(self) -> None:
        """Go on; where the person is further already, it is another guide, and what it was asked about is void."""
        step = self.property("step")
        self.show_step(WHO if step == GUIDE else min(step, PLACE))

    def _tell_reading(self, done: int, count: int) -> None:
        """A large guide that is read for the first time takes a while."""
        if self.property("step") == GUIDE:
            text = self.tr("Reading the guide: {done} of {count} pages").format(done=done, count=count)
            self._progress.setText(text)
            self.ensureWidgetVisible(self._progress)

    def _guide(self) -> QWidget:
        page, layout = _page(
            self.tr("Welcome to Lotse"),
            self.tr("Here it says who is there for what. No network is needed."),
        )
        self._chooser = GuideChooser(self._workspace, self._dialogs)
        self._chooser.chosen.connect(self.guide_chosen)
        layout.addWidget(self._chooser)
        return page

    def _who(self) -> QWidget:
        page, layout = _page(STANDING.label(), "")
        abouts = (
            self.tr("What is due in the first weeks shows first."),
            self.tr("Looking things up, ticking off lists, finding whom to ask."),
            self.tr("Editing and upkeep are shown, too. The settings can change that."),
        )
        standing = self._workspace.settings.values.standing or STANDING.choices[0].value
        radios: dict[str, QRadioButton] = {}
        for choice, about in zip(STANDING.choices, abouts, strict=True):
            radio = QRadioButton(choice.label())
            radio.setObjectName(f"standing-{choice.value}")
            radio.setAccessibleDescription(about)
            radio.setChecked(choice.value == standing)
            radios[str(choice.value)] = radio
            note = _label(about, "muted")
            note.setIndent(round(30 * self._scale))
            layout.addWidget(radio)
            layout.addWidget(note)
            layout.addSpacing(12)

        def next_step() -> None:
            chosen = next(value for value, radio in radios.items() if radio.isChecked())
            self._workspace.keep(
                partial(self._workspace.settings.change, standing=chosen, show_upkeep=chosen == KEEPER)
            )
            self.show_step(PLACE)

        self._finish_page(layout, self.tr("Continue"), next_step)
        return page

    def _place(self) -> QWidget:
        page, layout = _page(self.tr("My place"), self.tr("Then what belongs to it shows first."))
        guide = self._workspace.guide
        if guide is None:
            raise RuntimeError("the place is asked for when a guide is open")
        form = PlaceForm(self._workspace, guide)
        layout.addWidget(form)

        def next_step() -> None:
            self._keep_place(form.place())
            self.show_step(LISTS)

        self._finish_page(layout, self.tr("Continue"), next_step, skip=True)
        return page

    def _lists(self) -> QWidget:
        page, layout = _page(self.tr("Lists that fit"), self.tr("A list can be begun later just as well."))
        guide = self._workspace.guide
        if guide is None:
            raise RuntimeError("lists are offered when a guide is open")
        place = self._workspace.place
        choice = ListChoice(fitting_lists(guide, place.party), self._is_wanted)
        layout.addWidget(choice)
        layout.addSpacing(12)
        layout.addWidget(_label(privacy(), "muted"))

        def next_step() -> None:
            self._keep_place(Place(place.party, place.first_day, place.region, choice.begun()))
            self.show_step(LISTS + 1)

        self._finish_page(layout, self.tr("Finish"), next_step)
        return page

    def _is_wanted(self, page: Page) -> bool:
        """Who is new begins the lists that fit, but none that was over before today."""
        workspace, place = self._workspace, self._workspace.place
        if party_id(page) in place.begun:
            return True
        last = workspace.lists.last_day(page, place.first_day or workspace.today)
        return workspace.settings.values.standing == NEW and (last is None or last >= workspace.today)

    def _keep_place(self, place: Place) -> None:
        workspace = self._workspace
        workspace.keep(partial(workspace.settings.set_place, workspace.guide_key, place))

    def _finish_page(self, layout: QVBoxLayout, text: str, act: Callable[[], None], skip: bool = False) -> None:
        """The row of buttons at the end of a step; the one that goes on gets the focus."""
        row = QHBoxLayout()
        back = QPushButton(self.tr("Back"), autoDefault=True)
        back.setProperty("kind", "quiet")
        back.clicked.connect(self.back)
        row.addWidget(back)
        row.addStretch(1)
        if skip:
            later = QPushButton(self.tr("Skip"), autoDefault=True)
            later.clicked.connect(partial(self.show_step, int(self.property("step")) + 1))
            row.addWidget(later)
        self._primary = QPushButton(text, autoDefault=True)
        self._primary.setProperty("kind", "primary")
        self._primary.clicked.connect(act)
        row.addWidget(self._primary)
        layout.addSpacing(24)
        layout.addLayout(row)

    def back(self) -> None:
        """Return to the step before."""
        if self._chooser:
            self._chooser.back()
            return
        earlier = [step for step in self.steps() if step < self.property("step")]
        self.show_step(earlier[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._chooser:
                self._chooser.proceed()
            elif self._primary:
                self._primary.click()
        else:
            super().keyPressEvent(event)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label


def _page(heading: str, lead: str) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    page.setAccessibleName(heading)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(_label(heading, "h1"))
    if lead:
        layout.addWidget(_label(lead, "lead"))
    layout.addSpacing(22)
    return page, layout
