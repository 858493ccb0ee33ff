"""The window: the rail, the bar above the screens, and what can be done everywhere."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QByteArray, QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from content.errors import GuideMissing, GuideUnreadable
from content.library import HOME
from content.page import Kind
from ui import messages
from ui.actions import action, make_actions, specs
from ui.dialogs import Dialogs
from ui.notify import Banner
from ui.screens.reader import ReaderScreen
from ui.theme import Theme
from ui.widgets.rail import Rail
from ui.widgets.top_bar import TopBar
from ui.workspace import Workspace

AREAS = ("area.guide", "app.settings")
LEFT = ("view.tree", "page.back", "page.forward")  # of the bar
RIGHT = ("page.find", "view.panel")
ALWAYS = ("guide.open", "guide.file", "view.theme", "app.shortcuts", "app.about", "app.quit")
ELSEWHERE = ("area.guide", "page.home", "app.settings")  # on other screens than the reader, too
READING = 1500  # milliseconds after which a page that was opened is being read
LARGEST, SMALLEST, STEP = 2.5, 0.7, 0.1  # zoom of pages


class Window(QMainWindow):
    """Lotse on the screen."""

    look_requested = Signal()  # language, theme or text size changed in the settings

    # Made by `build`, again and again.
    theme: Theme
    actions_by_id: dict[str, QAction]
    banner: Banner
    reader: ReaderScreen
    screens: QStackedWidget
    rail: Rail
    bar: TopBar

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__()
        self.workspace, self.dialogs = workspace, dialogs
        self.settings = workspace.settings
        self.setAcceptDrops(True)
        self.setMinimumSize(640, 480)
        values = self.settings.values
        if not (values.window and self.restoreGeometry(QByteArray.fromBase64(values.window.encode()))):
            self.resize(1280, 800)
        workspace.guide_opened.connect(self._show_guide)
        workspace.guide_changed.connect(self._name_guide)
        workspace.guide_found.connect(self._found_again)
        workspace.reading.connect(self._tell_reading)
        workspace.failed.connect(self._tell_error)
        self._reading = QTimer(self, singleShot=True, interval=READING)
        self._reading.timeout.connect(self._remember_page)
        self.build(theme)

    def build(self, theme: Theme) -> None:
        """Make everything inside, in the language and text size of now; called again when these or the theme change."""
        before = self.reader if self.centralWidget() else None
        for old in self.actions():
            self.removeAction(old)
            old.deleteLater()
        self.theme = theme
        self.actions_by_id = make_actions(self)
        self.addActions(list(self.actions_by_id.values()))
        self.banner = Banner(theme)
        self.reader = ReaderScreen(self.workspace, theme, self.text_scale * self.settings.values.page_zoom)
        self.screens = QStackedWidget()
        self.screens.addWidget(self.reader)
        self.rail = Rail(self._actions(AREAS), theme, self.text_scale)
        self.bar = TopBar(self._actions(LEFT), self.reader.breadcrumb, self._actions(RIGHT), theme, self.text_scale)
        self.bar.menu.aboutToShow.connect(self._fill_menu)
        self._listen()
        if before:
            self.reader.take_over(before)
        self._lay_out()
        self._name_guide()
        self.rail.show_area("area.guide")
        self.reader.set_sizes(self.settings.values.columns)

    @property
    def text_scale(self) -> float:
        """How much larger than usual all text is."""
        return self.settings.values.text_scale

    # building

    def _actions(self, ids: tuple[str, ...]) -> list[QAction]:
        return [self.actions_by_id[id_] for id_ in ids]

    def _fill_menu(self) -> None:
        self.bar.menu.clear()
        recent = QMenu(self.tr("Recent guides"), self.bar.menu)
        for entry in self.settings.values.recent:
            act = recent.addAction(entry.name or entry.path)
            act.setToolTip(entry.path)
            act.triggered.connect(partial(self.open_folder, Path(entry.path)))
        groups = (
            ("page.print", "page.pdf", "page.sheet", "page.reload"),
            ("view.larger", "view.smaller", "view.normal", "view.theme"),
            ("guide.open", "guide.file"),
            ("app.shortcuts", "app.about", "app.quit"),
        )
        for group in groups:
            for id_ in group:
                self.bar.menu.addAction(self.actions_by_id[id_])
            if "guide.open" in group and not recent.isEmpty():
                self.bar.menu.addMenu(recent)
            self.bar.menu.addSeparator()

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame()
        line.setProperty("line", "true")
        self.status = self._make_status()
        self._around = (self.rail, self.bar, line, self.status)  # what a screen of its own does without
        for part in (self.bar, line, self.banner):
            column.addWidget(part)
        column.addWidget(self.screens, 1)
        column.addWidget(self.status)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)
        self.setCentralWidget(whole)

    def _make_status(self) -> QWidget:
        status = QWidget()
        row = QHBoxLayout(status)
        row.setContentsMargins(16, 4, 16, 4)
        self._guide_name = QLabel(textFormat=Qt.TextFormat.PlainText)
        offline = QLabel(self.tr("Offline – everything is on this device"), textFormat=Qt.TextFormat.PlainText)
        for label in (self._guide_name, offline):
            label.setProperty("role", "small")
        row.addWidget(self._guide_name)
        row.addStretch(1)
        row.addWidget(offline)
        return status

    def _listen(self) -> None:
        reader = self.reader
        reader.page_shown.connect(self._page_shown)
        reader.link_requested.connect(self._follow)
        reader.zoom_requested.connect(self._zoom)
        reader.navigation_changed.connect(self._tell_navigation)
        self._tell_navigation()

    # what is shown

    def show_screen(self, screen: QWidget) -> None:
        """Put a screen in front; the reader stays, other screens go when they are left."""
        previous = self.screens.currentWidget() or self.reader
        if self.screens.indexOf(screen) < 0:
            self.screens.addWidget(screen)
        self.screens.setCurrentWidget(screen)
        if previous not in (self.reader, screen):
            self.screens.removeWidget(previous)
            previous.deleteLater()
        reading, bare = screen is self.reader, screen.property("bare") is True
        for part in self._around:
            part.setVisible(not bare)
        for id_, act in self.actions_by_id.items():
            act.setEnabled(reading or id_ in ALWAYS or (not bare and id_ in ELSEWHERE))
        if reading:
            self._tell_navigation()
            self._tell_sheet()
        self.reader.breadcrumb.setVisible(reading)
        self.rail.show_area("area.guide" if reading else "app.settings")

    def show_known(self) -> None:
        """Before the guide is read: the page that was read last, as it was shown then."""
        workspace = self.workspace
        if workspace.root and workspace.index:
            html = workspace.index.shown(workspace.root, self._last_page, QLocale().name())
            if html:
                self.reader.show_known(self._last_page, html)

    @property
    def _last_page(self) -> str:
        root = str(self.workspace.root)
        return next((r.page for r in self.settings.values.recent if r.path == root and r.page), HOME)

    def _show_guide(self) -> None:
        self._name_guide()
        self.banner.hide()
        self.reader.open_soon(self._last_page)
        if self.workspace.guide and not self.workspace.guide.pages:
            empty = self.tr("This folder has no pages yet. A page is a text file whose name ends with “.md”.")
            self.banner.tell(empty, "neutral", self.tr("Open another guide …"), self.open_guide)
        if self.screens.currentWidget() is self.reader:
            self.reader.view.setFocus()

    def _found_again(self) -> None:
        self.banner.hide()

    def _name_guide(self) -> None:
        guide = self.workspace.guide
        name = guide.info.name if guide else ""
        self._guide_name.setText(self.tr("Guide: {name}").format(name=name) if name else "")
        self.setWindowTitle(f"{name} – Lotse" if name else "Lotse")

    def _page_shown(self, page_id: str) -> None:
        self._reading.start()
        self.workspace.watch_page(page_id)
        self._tell_sheet()

    def _tell_sheet(self) -> None:
        guide = self.workspace.guide
        page = guide.pages.get(self.reader.current) if guide else None
        self.actions_by_id["page.sheet"].setEnabled(page is not None and page.kind is Kind.DEPARTMENT)

    def _tell_navigation(self) -> None:
        self.actions_by_id["page.back"].setEnabled(self.reader.can_go_back)
        self.actions_by_id["page.forward"].setEnabled(self.reader.can_go_forward)

    def _tell_reading(self, done: int, count: int) -> None:
        if count > 200:  # fewer are read before a sentence about it could be
            self._guide_name.setText(
                self.tr("Reading the guide: {done} of {count} pages").format(done=done, count=count)
            )

    def _tell_error(self, error: Exception) -> None:
        if isinstance(error, (GuideMissing, GuideUnreadable)):
            self.banner.tell(messages.error(error), "error", self.tr("Open another guide …"), self.open_guide)
        else:
            self.banner.tell(messages.error(error), "error")

    def _follow(self, href: str) -> None:
        """A link out of the guide is followed only after asking; one that leads nowhere says so."""
        if href.startswith("missing:"):
            target = QUrl.fromPercentEncoding(href.removeprefix("missing:").encode())
            self.banner.tell(self.tr("The guide has no page “{target}” yet.").format(target=target))
            return
        question = self.tr("This link leads out of the guide. Open it with another program?")
        if self.dialogs.confirm(self, question, href, self.tr("Open link")):
            QDesktopServices.openUrl(QUrl(href))

    # guides

    @action("guide.open", QT_TRANSLATE_NOOP("actions", "Open a guide …"), "Ctrl+O", "folder")
    def open_guide(self) -> None:
        """Let the person choose a folder and open it."""
        folder = self.dialogs.choose_folder(self, self.tr("Open a guide"), self.workspace.documents)
        if folder:
            self.open_folder(folder)

    @action(
        "guide.file", QT_TRANSLATE_NOOP("actions", "Open a guide that came as one file …"), "Ctrl+Shift+O", "folder"
    )
    def open_file(self) -> None:
        """Let the person choose a guide in one file, unpack it and open it."""
        from ui.screens.welcome import unpack_guide

        unpack_guide(self, self.workspace, self.dialogs, self.open_folder)

    def open_folder(self, folder: Path) -> None:
        """Open a folder of Markdown as the guide."""
        self.workspace.choose(folder)
        self.show_screen(self.reader)
        self.workspace.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A folder or a guide in one file may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped: a folder, a guide in one file, or the folder of a page."""
        path = Path(event.mimeData().urls()[0].toLocalFile())
        if path.suffix.lower() == ".zip":
            from ui.screens.welcome import unpack_guide

            unpack_guide(self, self.workspace, self.dialogs, self.open_folder, path)
        else:
            self.open_folder(path if path.is_dir() else path.parent)

    # pages

    @action("area.guide", QT_TRANSLATE_NOOP("actions", "Guide"), "Ctrl+1", "guide")
    def show_reader(self) -> None:
        """Go to the guide."""
        self.show_screen(self.reader)
        self.reader.view.setFocus()

    @action("page.back", QT_TRANSLATE_NOOP("actions", "Back"), ("Alt+Left", "Ctrl+["), "back")
    def go_back(self) -> None:
        """Return to the page before."""
        self.reader.go_back()

    @action("page.forward", QT_TRANSLATE_NOOP("actions", "Forward"), ("Alt+Right", "Ctrl+]"), "forward")
    def go_forward(self) -> None:
        """Go on to the page that was left."""
        self.reader.go_forward()

    @action("page.home", QT_TRANSLATE_NOOP("actions", "First page of the guide"), "Alt+Home", "home")
    def go_home(self) -> None:
        """Show the guide's own first page."""
        self.show_screen(self.reader)
        self.reader.show_page(HOME)

    @action("page.filter", QT_TRANSLATE_NOOP("actions", "Go to a page by its title"), "Ctrl+L", "search")
    def filter_pages(self) -> None:
        """Put the cursor into the field that filters the tree."""
        self.reader.focus_filter()

    @action("page.find", QT_TRANSLATE_NOOP("actions", "Find on this page"), "Ctrl+F", "search")
    def find_in_page(self) -> None:
        """Search within the page."""
        self.reader.find()

    @action("page.reload", QT_TRANSLATE_NOOP("actions", "Read the guide again"), "F5", "reload")
    def reload(self) -> None:
        """Look for what changed on disk."""
        self.workspace.look()

    @action("page.print", QT_TRANSLATE_NOOP("actions", "Print …"), "Ctrl+P", "print")
    def print_page(self) -> None:
        """Print the page that is shown."""
        from ui.paper import print_page

        print_page(self, self.reader.paper())

    @action("page.pdf", QT_TRANSLATE_NOOP("actions", "Save as PDF …"), "Ctrl+Shift+P", "pdf")
    def save_pdf(self) -> None:
        """Save the page that is shown as PDF."""
        from ui.paper import save_pdf

        save_pdf(self, self.dialogs, self.workspace.documents, self.banner, self.reader.paper())

    @action("page.sheet", QT_TRANSLATE_NOOP("actions", "Department sheet as PDF …"), icon="pdf")
    def save_sheet(self) -> None:
        """Save contacts, services and escalation of the department on one page."""
        from ui.paper import save_pdf

        save_pdf(self, self.dialogs, self.workspace.documents, self.banner, self.reader.sheet())

    # looks

    @action("view.larger", QT_TRANSLATE_NOOP("actions", "Larger text on the page"), ("Ctrl++", "Ctrl+="), "zoom-in")
    def zoom_in(self) -> None:
        """Make the page's text larger."""
        self._zoom(1)

    @action("view.smaller", QT_TRANSLATE_NOOP("actions", "Smaller text on the page"), "Ctrl+-", "zoom-out")
    def zoom_out(self) -> None:
        """Make the page's text smaller."""
        self._zoom(-1)

    @action("view.normal", QT_TRANSLATE_NOOP("actions", "Usual text size on the page"), "Ctrl+0")
    def zoom_normal(self) -> None:
        """Return to the usual size."""
        self._set_zoom(1.0)

    def _zoom(self, steps: int) -> None:
        zoom = self.settings.values.page_zoom + steps * STEP
        self._set_zoom(round(min(LARGEST, max(SMALLEST, zoom)), 2))

    def _set_zoom(self, zoom: float) -> None:
        self.workspace.keep(partial(self.settings.change, page_zoom=zoom))
        self.reader.set_scale(self.text_scale * zoom)

    @action("view.theme", QT_TRANSLATE_NOOP("actions", "Light or dark"), "Ctrl+Shift+L", "moon")
    def switch_theme(self) -> None:
        """Change between light and dark."""
        self.workspace.keep(partial(self.settings.change, theme="light" if self.theme.dark else "dark"))
        self.look_requested.emit()

    @action("view.tree", QT_TRANSLATE_NOOP("actions", "Show or hide the list of pages"), "F9", "panel-left")
    def toggle_tree(self) -> None:
        """Show or hide the tree of pages."""
        self.reader.toggle_tree()

    @action("view.panel", QT_TRANSLATE_NOOP("actions", "Show or hide relationships and outline"), "F8", "panel-right")
    def toggle_panel(self) -> None:
        """Show or hide the right column."""
        self.reader.toggle_panel()

    @action("view.pane", QT_TRANSLATE_NOOP("actions", "Go to the next part of the window"), "F6")
    def next_pane(self) -> None:
        """Move the focus from the list of pages to the page, to what belongs to it, and round again."""
        self.reader.focus_next_pane()

    # the program

    @action("app.settings", QT_TRANSLATE_NOOP("actions", "Settings"), "Ctrl+,", "settings")
    def show_settings(self) -> None:
        """Go to the settings."""
        from ui.screens.settings import SettingsScreen

        screen = SettingsScreen(self.workspace, self.theme)
        screen.changed.connect(self._setting_changed)
        screen.open_requested.connect(self.open_guide)
        self.show_screen(screen)
        screen.setFocus()

    def _setting_changed(self, name: str) -> None:
        if name in ("language", "theme", "text_scale"):
            self.look_requested.emit()
        elif name == "page_zoom":
            self.reader.set_scale(self.text_scale * self.settings.values.page_zoom)

    @action("app.shortcuts", QT_TRANSLATE_NOOP("actions", "Keyboard shortcuts"), ("F1", "Ctrl+?"))
    def show_shortcuts(self) -> None:
        """Show all keys."""
        from ui.screens.shortcuts import ShortcutsDialog

        ShortcutsDialog([spec for _, spec in specs(type(self))], self).open()

    @action("app.about", QT_TRANSLATE_NOOP("actions", "About Lotse"))
    def show_about(self) -> None:
        """Show what this program is."""
        from ui.screens.about import AboutDialog

        AboutDialog(self).open()

    @action("app.quit", QT_TRANSLATE_NOOP("actions", "Quit"), "Ctrl+Q")
    def quit(self) -> None:
        """Close the window and end the program."""
        self.close()

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's own back and forward buttons."""
        if event.button() is Qt.MouseButton.BackButton:
            self.go_back()
        elif event.button() is Qt.MouseButton.ForwardButton:
            self.go_forward()
        else:
            super().mousePressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window and its place."""
        self.remember_place()
        super().closeEvent(event)

    def remember_place(self) -> None:
        """Keep size, place and columns for the next window."""
        window = self.saveGeometry().toBase64().toStdString()
        self.workspace.keep(partial(self.settings.change, window=window, columns=self.reader.sizes()))
        if self._reading.isActive():
            self._reading.stop()
            self._remember_page()

    def _remember_page(self) -> None:
        """Let the next start begin with this page, as it is shown now."""
        guide, index, shown = self.workspace.guide, self.workspace.index, self.reader.current
        if guide is None or index is None or shown not in guide.pages:
            return
        self.workspace.remember(shown)
        stamp = guide.stamps.get(guide.pages[shown].path)
        if stamp:
            index.keep_shown(stamp, shown, QLocale().name(), self.reader.html)
