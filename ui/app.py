"""Builds everything once, top to bottom, and has the window built anew inside when its look changes."""

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from storage.errors import ProfileInUse
from storage.profile import Profile
from ui import i18n, theme
from ui.dialogs import Dialogs
from ui.icons import mark
from ui.theme import UI_PX, Theme
from ui.window import Window
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.instance import Door

APP = "Lotse"
HOME_AREA = "area.home"
AWAY = 2000  # milliseconds without the window, after which nobody waits for it
UNPAINTED = 1000  # milliseconds after which nobody waits for the first picture
HAND_OVERS = 3  # tries, a second apart


def user_folder(place: QStandardPaths.StandardLocation) -> Path:
    """One of the user's own folders, as the system names it."""
    return Path(QStandardPaths.writableLocation(place))


class Lotse(QObject):
    """The running program: one workspace, and the window that shows it."""

    def __init__(self, app: QApplication, workspace: Workspace, dialogs: Dialogs, language: str = "") -> None:
        super().__init__()
        self._app = app
        self.workspace = workspace
        self.dialogs = dialogs
        self._language = language  # for this time only
        self.window = Window(workspace, self._look(), dialogs)
        self.window.setWindowIcon(mark())
        self.window.look_requested.connect(self.renew, Qt.ConnectionType.QueuedConnection)
        self._door: Door | None = None
        self._second = False  # another process has the profile
        workspace.profile_in_use.connect(self._profile_in_use)
        workspace.stores_opened.connect(self._open_door)
        app.styleHints().colorSchemeChanged.connect(self._system_look_changed)
        app.applicationStateChanged.connect(self._activated)
        self._away = QTimer(self, singleShot=True, interval=AWAY)
        self._away.timeout.connect(workspace.jobs.tidy)

    @property
    def language(self) -> str:
        """What the program speaks now."""
        return self._language or self.workspace.settings.values.language or i18n.system_language()

    def _look(self) -> Theme:
        """Put language and look to work, as the settings have them."""
        values = self.workspace.settings.values
        i18n.speak(self.language)
        look = theme.load(theme.system_theme(self._app) if values.theme == "system" else values.theme)
        theme.apply(self._app, look, UI_PX * values.text_scale)
        return look

    def start(self, guide: Path | None) -> None:
        """Show the window: with a guide, the last page of the last one, or the first start.

        The last guide is shown as it was known last where its folder is not there.
        """
        recent = self.workspace.settings.values.recent
        if guide is None and recent:
            guide = Path(recent[0].path)
        if guide is None:
            self.window.show()
            self.show_welcome()
            self.workspace.open_stores()
            return
        self.workspace.choose(guide)
        if self.workspace.settings.values.area == HOME_AREA:
            self.window.areas.go(HOME_AREA)
            QTimer.singleShot(0, self.workspace.open)
        else:
            self.window.show_known()
        # The guide is read once the page is painted: both at once would take longer. A window that is not painted,
        # since it is minimised, reads it all the same.
        self.window.reader.view.painted.connect(self.workspace.open, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(UNPAINTED, self.workspace.open)
        self.window.show()

    def show_welcome(self, step: int = 1) -> None:
        """Begin, or go on with, the first start."""
        from ui.screens.welcome import WelcomeScreen  # only the first start needs it

        screen = WelcomeScreen(self.workspace, self.window.theme, self.dialogs, step)
        screen.language_requested.connect(self._speak)
        screen.guide_chosen.connect(self._first_guide)
        screen.finished.connect(self._welcomed)
        self.window.areas.show_screen(screen)

    def close(self) -> None:
        """End what runs in the background; the window is closed already."""
        self.workspace.close()
        if self._door:
            self._door.close()
        self.window.deleteLater()

    # a second start on the same profile

    def _open_door(self) -> None:
        """Take in what a second start hands over; a first paint need not wait for it."""
        if self._door is None and not self._second:
            from ui.instance import Door

            self._door = door = Door(self.workspace.profile.folder, self)
            door.guide_received.connect(self._come_forward)
            door.listen()

    def _come_forward(self, guide: Path | None) -> None:
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if guide:
            self._open_handed_over(guide)

    def _open_handed_over(self, guide: Path) -> None:
        """Open a guide as soon as nothing else is asked for."""
        if self._app.activeModalWidget():
            QTimer.singleShot(UNPAINTED, self, partial(self._open_handed_over, guide))
        elif guide == self.workspace.root:
            return
        elif self.window.areas.screen.bare:
            self._first_guide(guide)
        else:
            self.window.open_folder(guide)

    def _profile_in_use(self, tries: int = HAND_OVERS) -> None:
        """Two starts at the same moment: one of them has the profile, and takes over once its door is open."""
        from ui.instance import hand_over

        self._second = True
        if hand_over(self.workspace.profile.folder, self.workspace.root):
            self.window.close()
        elif tries:
            QTimer.singleShot(UNPAINTED, self, partial(self._profile_in_use, tries - 1))
        else:
            self.workspace.failed.emit(ProfileInUse(self.workspace.profile.folder))

    def _first_guide(self, folder: Path) -> None:
        self.workspace.choose(folder)
        self.workspace.open()

    def _welcomed(self) -> None:
        self.workspace.lists.begin_chosen()
        self.window.areas.show_home()

    def _speak(self, language: str) -> None:
        self._language = ""
        self.workspace.keep(lambda: self.workspace.settings.change(language=language))
        self.renew()

    def renew(self) -> None:
        """Show the window in another language, theme or text size, at the same place."""
        window = self.window
        window.remember_place()
        focus = window.focusWidget()
        name = focus.objectName() if focus else ""
        shown = window.areas.stack.currentWidget()
        step, area = shown.property("step") if shown else None, window.areas.screen.area
        window.build(self._look())
        if step is not None:
            self.show_welcome(step)
        else:
            window.areas.go(area)
        window.show_inside()
        shown = window.areas.stack.currentWidget()
        again = shown.findChild(QWidget, name) if shown and name else None
        if again:
            again.setFocus()
            if isinstance(shown, QScrollArea):
                QTimer.singleShot(0, again, partial(shown.ensureWidgetVisible, again))

    def _system_look_changed(self) -> None:
        if self.workspace.settings.values.theme == "system":
            self.renew()

    def _activated(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._away.stop()
            self.workspace.look()
        elif state is Qt.ApplicationState.ApplicationInactive:
            self._away.start()


def run(guide: Path | None, profile: Path | None, language: str) -> int:
    """Open the window and stay until it is closed."""
    places = QStandardPaths.StandardLocation
    folder = profile.absolute() if profile else user_folder(places.GenericDataLocation) / APP
    cache = folder / "cache" if profile else user_folder(places.GenericCacheLocation) / APP
    documents = user_folder(places.DocumentsLocation)
    from ui.instance import hand_over

    if hand_over(folder, guide.absolute() if guide else None):
        return 0
    app = QApplication(sys.argv[:1])
    app.setApplicationName("lotse")
    app.setApplicationDisplayName(APP)
    workspace = Workspace(Profile(folder), cache, documents)
    program = Lotse(app, workspace, Dialogs(), language)
    from ui.report import report_bugs

    report_bugs(lambda: program.window)
    try:
        program.start(guide)
        return app.exec()
    finally:
        program.close()
