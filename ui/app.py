"""Builds everything once, top to bottom, and has the window built anew inside when its look changes."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from storage.settings import Settings
from ui import i18n, theme
from ui.dialogs import Dialogs
from ui.icons import mark
from ui.theme import UI_PX, Theme
from ui.window import Window
from ui.workspace import Workspace

APP = "Lotse"
UNPAINTED = 1000  # milliseconds after which nobody waits for the first picture


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
        app.styleHints().colorSchemeChanged.connect(self._system_look_changed)
        app.applicationStateChanged.connect(self._activated)

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
        """Show the window: with a guide, the last page of the last one, or the first start."""
        recent = self.workspace.settings.values.recent
        if guide is None and recent and Path(recent[0].path).is_dir():
            guide = Path(recent[0].path)
        if guide is None:
            self.window.show()
            self.show_welcome()
            return
        self.workspace.choose(guide)
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
        screen.setProperty("bare", True)
        screen.language_requested.connect(self._speak)
        screen.guide_chosen.connect(self._first_guide)
        screen.finished.connect(self._welcomed)
        self.window.show_screen(screen)
        screen.focus_primary()

    def close(self) -> None:
        """End what runs in the background; the window is closed already."""
        self.workspace.jobs.finish()
        self.window.deleteLater()

    def _first_guide(self, folder: Path) -> None:
        self.workspace.choose(folder)
        self.workspace.open()

    def _welcomed(self) -> None:
        self.window.show_reader()

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
        shown = window.screens.currentWidget()
        step = shown.property("step") if shown else None
        in_settings = step is None and shown is not window.reader
        window.build(self._look())
        if step is not None:
            self.show_welcome(step)
        elif in_settings:
            window.show_settings()
        again = window.findChild(QWidget, name) if name else window.reader.view
        if again:
            again.setFocus()

    def _system_look_changed(self) -> None:
        if self.workspace.settings.values.theme == "system":
            self.renew()

    def _activated(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.workspace.look()
        elif state is Qt.ApplicationState.ApplicationInactive:
            self.workspace.jobs.tidy()


def run(guide: Path | None, profile: Path | None, language: str) -> int:
    """Open the window and stay until it is closed."""
    places = QStandardPaths.StandardLocation
    folder = profile.absolute() if profile else user_folder(places.GenericDataLocation) / APP
    cache = folder / "cache" if profile else user_folder(places.GenericCacheLocation) / APP
    documents = user_folder(places.DocumentsLocation)
    settings = Settings(folder)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("lotse")
    app.setApplicationDisplayName(APP)
    workspace = Workspace(settings, cache, documents)
    program = Lotse(app, workspace, Dialogs(), language)
    from ui.report import report_bugs

    report_bugs(lambda: program.window)
    program.start(guide)
    code = app.exec()
    program.close()
    return code
