"""The window: the rail, the bar above the screens, and what can be done everywhere."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QByteArray, QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from content.errors import GuideMissing, GuideUnreadable
from content.library import HOME
from ui import messages
from ui.actions import action, make_actions, specs
from ui.areas import Areas, all_specs
from ui.dialogs import Dialogs
from ui.guide_opener import GuideOpener
from ui.notify import Banner
from ui.screens.reader import ReaderScreen
from ui.theme import Theme
from ui.widgets.rail import Rail
from ui.widgets.search_field import SearchField
from ui.widgets.status_line import StatusLine
from ui.widgets.top_bar import TopBar
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.paper import Paper
    from ui.widgets.palette import Palette

AREAS = ("area.home", "area.guide", "area.map", "area.lists", "area.notes", "area.talk", "area.care", "app.settings")
LEFT = ("view.tree", "page.back", "page.forward")  # of the bar
RIGHT = ("page.edit", "page.find", "view.panel")
ON_BARE = ("guide.open", "guide.file", "view.theme", "app.shortcuts", "app.about", "app.quit")  # without the bar, too
MENU = (
    ("page.print", "page.pdf", "page.sheet", "page.reload"),
    ("view.larger", "view.smaller", "view.normal", "view.theme"),
    ("page.new", "page.rename", "page.move", "page.delete"),
    ("page.history", "pages.deleted", "guide.hand_on"),
    ("guide.open", "guide.file"),
    ("app.shortcuts", "app.about", "app.quit"),
)
LATER = 300  # milliseconds after which what is not in front is prepared
READING = 1500  # milliseconds after which a page that was opened is being read


class Window(QMainWindow):
    """Lotse on the screen."""

    look_requested = Signal()  # language, theme or text size changed in the settings

    # Made by `build`, again and again.
    theme: Theme
    actions_by_id: dict[str, QAction]
    banner: Banner
    areas: Areas
    rail: Rail
    bar: TopBar
    status: StatusLine

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
        workspace.stores_opened.connect(self._tell_stores)
        workspace.undo.changed.connect(self._tell_kept)
        self._palette: Palette | None = None
        self._unopened = False  # the reader has not been told of the guide yet
        self._reading = QTimer(self, singleShot=True, interval=READING)
        self._reading.timeout.connect(self._remember_page)
        self.build(theme)

    def build(self, theme: Theme) -> None:
        """Make everything inside, in the language and text size of now; called again when these or the theme change."""
        before = self.areas if self.centralWidget() else None
        said = (self.banner.text, str(self.banner.property("banner"))) if before else ("", "")
        if before:
            self._drop_actions()
        self.theme = theme
        self.actions_by_id = {}
        if self._palette:
            self._palette.close_box()
            self._palette.deleteLater()
            self._palette = None
        self.banner = Banner(theme)
        self.areas = Areas(self.workspace, theme, self.dialogs, self)
        self.opener = GuideOpener(self.workspace, self.dialogs, self)
        upkeep = self.areas.upkeep.actions_by_id
        for group in (make_actions(self), self.areas.actions_by_id, self.opener.actions_by_id, upkeep):
            self._take_actions(group)
        self._take_actions(self.areas.actions)
        self.rail = Rail(self._actions(AREAS), theme, self.text_scale)
        self.bar = TopBar(
            self._actions(LEFT),
            self.reader.breadcrumb,
            [self._make_search_field()],
            self._actions(RIGHT),
            theme,
            self.text_scale,
        )
        self.status = StatusLine()
        self._listen()
        if before:
            self.areas.take_over(before)
            before.deleteLater()
        self._lay_out()
        self._name_guide()
        self._tell_screen()
        self.reader.columns.set_widths(self.settings.values.columns)
        if said[0]:
            self.banner.tell(*said)

    @property
    def reader(self) -> ReaderScreen:
        """The screen that shows pages."""
        return self.areas.reader

    @property
    def text_scale(self) -> float:
        """How much larger than usual all text is."""
        return self.settings.values.text_scale

    # building

    def _make_search_field(self) -> SearchField:
        field = SearchField(self.actions_by_id["app.find"], self.theme, self.text_scale)
        field.requested.connect(self.find_anything)
        return field

    def _take_actions(self, actions: Mapping[str, QAction]) -> None:
        new = {id_: act for id_, act in actions.items() if self.actions_by_id.get(id_) is not act}
        self.actions_by_id |= new
        self.addActions(list(new.values()))

    def _drop_actions(self) -> None:
        self.opener.deleteLater()
        for old in self.actions():
            self.removeAction(old)
            if old.parent() is self:
                old.deleteLater()

    def _actions(self, ids: tuple[str, ...]) -> list[QAction]:
        return [self.actions_by_id[id_] for id_ in ids]

    def _fill_menu(self) -> None:
        menu = self.bar.menu
        menu.clear()
        recent = self.opener.recent_menu(menu)
        own = () if self.areas.screen is self.reader else self.areas.in_menu
        for group in (("app.undo",), own, *MENU):
            for id_ in group:
                if self.actions_by_id[id_].isEnabled():
                    menu.addAction(self.actions_by_id[id_])
            if "guide.open" in group and not recent.isEmpty():
                menu.addMenu(recent)
            menu.addSeparator()

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame()
        line.setProperty("line", "true")
        self._around = (self.rail, self.bar, line, self.status)  # what a screen of its own does without
        for part in (self.bar, line, self.banner):
            column.addWidget(part)
        column.addWidget(self.areas.stack, 1)
        column.addWidget(self.status)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)
        self.setCentralWidget(whole)

    def show_inside(self) -> None:
        """Show what was built anew; otherwise it would be seen, and could have the focus, a little later only."""
        if inside := self.centralWidget():
            inside.show()

    def _listen(self) -> None:
        self.bar.menu.aboutToShow.connect(self._fill_menu)
        self.reader.page_shown.connect(self._page_shown)
        self.reader.link_requested.connect(self._follow)
        self.reader.pdf_requested.connect(self._save_pdf)
        self.areas.shown.connect(self._tell_screen)
        self.areas.told.connect(self.banner.tell)
        self.areas.search_requested.connect(self._find)
        self.areas.setting_changed.connect(self._setting_changed)
        self.areas.guide_requested.connect(self.opener.open_guide)
        self.opener.folder_chosen.connect(self.open_folder)

    # what is shown

    def _tell_screen(self) -> None:
        """Show around a screen what belongs to it, and switch off what cannot be done on it."""
        screen = self.areas.screen
        for part in self._around:
            part.setVisible(not screen.bare)
        self._take_actions(self.areas.actions)
        everywhere = {
            *self.areas.actions_by_id,
            *self.opener.actions_by_id,
            *(spec.id for _, spec in specs(type(self))),
        }
        for id_, act in self.actions_by_id.items():
            act.setEnabled(id_ in screen.actions_by_id or (id_ in everywhere and (not screen.bare or id_ in ON_BARE)))
        for id_ in ("page.print", "page.pdf"):
            self.actions_by_id[id_].setEnabled(screen.printable)
        for id_, act in self.areas.upkeep.actions_by_id.items():
            act.setVisible(self.areas.upkeep.is_shown)
            on_page = id_.startswith("page.")
            act.setEnabled(self.areas.upkeep.is_shown and not screen.bare and (screen is self.reader or not on_page))
        if screen is self.reader:
            self._open_last_page()
        screen.tell_actions()
        self._tell_undo()
        self.bar.show_area(self.actions_by_id[screen.area].text(), reading=screen is self.reader)
        self.rail.show_area(screen.area)

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
        recent = self.settings.values.recent
        if not recent or recent[0].path != str(self.workspace.root):
            self.workspace.remember(self._last_page)
        self._unopened = True
        self._tell_screen()  # there is something to read, and for some to look after
        if self.areas.screen is not self.reader:
            QTimer.singleShot(LATER, self, self._open_last_page)
        if self.workspace.guide and not self.workspace.guide.pages:
            empty = self.tr("This folder has no pages yet. A page is a text file whose name ends with “.md”.")
            self.banner.tell(empty, "neutral", self.tr("Open another guide …"), self.opener.open_guide)
        if self.areas.screen is self.reader:
            self.reader.view.setFocus()
        QTimer.singleShot(LATER, self, self._look_for_earlier)
        QTimer.singleShot(LATER, self, self._tell_draft)

    def _open_last_page(self) -> None:
        """Let the reader have its page: at once where it is shown, otherwise when the screen in front is there."""
        if self._unopened and self.workspace.guide:
            self._unopened = False
            self.reader.open_soon(self._last_page)

    def _found_again(self) -> None:
        self.banner.hide()

    def _name_guide(self) -> None:
        guide = self.workspace.guide
        name = guide.info.name if guide else ""
        self.status.name_guide(name)
        self.setWindowTitle(f"{name} – Lotse" if name else "Lotse")

    def _page_shown(self, page_id: str) -> None:
        self._reading.start()
        self.workspace.watch_page(page_id)
        self.reader.tell_actions()

    def _tell_reading(self, done: int, count: int) -> None:
        if count > 200:  # fewer are read before a sentence about it could be
            self.status.tell_reading(done, count)

    def _tell_kept(self) -> None:
        undo = self.actions_by_id["app.undo"]
        keys = undo.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.status.tell_kept(self.workspace.now.astimezone(), self.workspace.undo.what, keys)
        self._tell_undo()

    def _tell_undo(self) -> None:
        self.actions_by_id["app.undo"].setEnabled(bool(self.workspace.undo.what) and not self.areas.screen.bare)

    def _tell_stores(self) -> None:
        """Say what became of the files that the person's data are in."""
        profile = self.workspace.profile
        words = [messages.error(fault) for fault in profile.faults]
        words += [messages.recovery(recovery) for recovery in profile.recoveries]
        if words:
            self.banner.tell("\n".join(words), "error" if profile.faults else "signal")

    def _look_for_earlier(self) -> None:
        """A guide that nothing is kept of may have been elsewhere, or have had another id."""
        settings, guide = self.settings, self.workspace.guide
        if guide and settings.known_guide_id(guide.root) != guide.info.id:
            self.workspace.jobs.run(self, settings.gone_guides, lambda _: self._tell_earlier())

    def _tell_earlier(self) -> None:
        from ui.mine import earlier_guides, has_data

        workspace = self.workspace
        if not self.banner.text and not has_data(workspace.profile, workspace.guide_key) and earlier_guides(workspace):
            words = self.tr(
                "Was this guide elsewhere before? What was kept of it then can be taken over in the settings."
            )
            self.banner.tell(words, "neutral", self.tr("Settings"), self.areas.show_settings)

    def _tell_draft(self) -> None:
        """Words that were written and not saved are not forgotten."""
        guide, upkeep = self.workspace.guide, self.areas.upkeep
        drafts = self.workspace.profile.drafts.drafts(self.workspace.guide_key)
        if guide is None or not drafts or not upkeep.is_shown or upkeep.editor or self.banner.text:
            return
        path = drafts[0].path
        title = next((page.title for page in guide.pages.values() if page.path == path), path)
        words = self.tr("A page is still being written: “{title}”. It is not in the guide yet.").format(title=title)
        self.banner.tell(words, "neutral", self.tr("Go on writing"), partial(upkeep.open_path, path))

    def _tell_error(self, error: Exception) -> None:
        if isinstance(error, (GuideMissing, GuideUnreadable)):
            self.banner.tell(messages.error(error), "error", self.tr("Open another guide …"), self.opener.open_guide)
        else:
            self.banner.tell(messages.error(error), "error")

    def _follow(self, href: str) -> None:
        """A link out of the guide is followed only after asking; one that leads nowhere says so."""
        if href.startswith("missing:"):
            target = QUrl.fromPercentEncoding(href.removeprefix("missing:").encode())
            self.banner.tell(self.tr("The guide has no page “{target}” yet.").format(target=target))
            return
        if href.startswith("attachment:"):
            self._open_file(QUrl.fromPercentEncoding(href.removeprefix("attachment:").encode()))
            return
        question = self.tr("This link leads out of the guide. Open it with another program?")
        if self.dialogs.confirm(self, question, href, self.tr("Open link")):
            self.dialogs.open_outside(QUrl(href))

    def _open_file(self, path: str) -> None:
        """A file of the guide is opened by another program, after asking."""
        root = (self.workspace.root or Path()).resolve()
        file = (root / path).resolve()
        if not (file.is_relative_to(root) and file.is_file()):
            self.banner.tell(self.tr("The guide has no file “{name}”.").format(name=path))
            return
        question = self.tr("Open this file of the guide with another program?")
        if self.dialogs.confirm(self, question, path, self.tr("Open file")):
            self.dialogs.open_outside(QUrl.fromLocalFile(str(file)))

    def open_folder(self, folder: Path) -> None:
        """Open a folder of Markdown as the guide."""
        self.reader.page.keep_note()
        if not self.areas.upkeep.let_go():
            return
        self.workspace.choose(folder)
        self.areas.show_reader()
        self.workspace.open()

    # what can be done everywhere

    @action("app.find", QT_TRANSLATE_NOOP("actions", "Search and commands"), "Ctrl+K", "search")
    def find_anything(self) -> None:
        """Open the one box for everything."""
        self._find("")

    def _find(self, words: str) -> None:
        if self._palette is None:
            from ui.widgets.palette import Palette

            self._palette = Palette(self.workspace, self.workspace.finder, self.theme, self)
            self._palette.page_chosen.connect(self.areas.show_found)
            self._palette.note_chosen.connect(self.areas.show_passage)
            self._palette.list_chosen.connect(self.areas.show_list)
            self._palette.used.connect(self._remember_used)
        enabled = {id_: act for id_, act in self.actions_by_id.items() if act.isEnabled()}
        self._palette.open(enabled, self.settings.values.used, words)

    def _remember_used(self, key: str) -> None:
        self.workspace.keep(partial(self.settings.remember_used, key))

    @action("app.undo", QT_TRANSLATE_NOOP("actions", "Take back"), "Ctrl+Z", "history")
    def undo(self) -> None:
        """Take back the last thing that the person did to lists, notes or reading."""
        what = self.workspace.undo.undo()
        if what:
            self.banner.tell(self.tr("Taken back: {what}").format(what=what))

    @action("page.home", QT_TRANSLATE_NOOP("actions", "First page of the guide"), "Alt+Home", "home")
    def go_home(self) -> None:
        """Show the guide's own first page."""
        self.areas.show_page(HOME)

    @action("page.reload", QT_TRANSLATE_NOOP("actions", "Read the guide again"), "F5", "reload")
    def reload(self) -> None:
        """Look for what changed on disk."""
        self.workspace.look()

    @action("page.print", QT_TRANSLATE_NOOP("actions", "Print …"), "Ctrl+P", "print")
    def print_page(self) -> None:
        """Print what is shown."""
        from ui.paper import print_page

        if paper := self.areas.screen.paper():
            print_page(self, paper)

    @action("page.pdf", QT_TRANSLATE_NOOP("actions", "Save as PDF …"), "Ctrl+Shift+P", "pdf")
    def save_pdf(self) -> None:
        """Save what is shown as PDF."""
        if paper := self.areas.screen.paper():
            self._save_pdf(paper)

    def _save_pdf(self, paper: "Paper") -> None:
        from ui.paper import save_pdf

        save_pdf(self, self.dialogs, self.workspace.documents, self.banner, paper)

    @action("view.theme", QT_TRANSLATE_NOOP("actions", "Light or dark"), "Ctrl+Shift+L", "moon")
    def switch_theme(self) -> None:
        """Change between light and dark."""
        self.workspace.keep(partial(self.settings.change, theme="light" if self.theme.dark else "dark"))
        self.look_requested.emit()

    def _setting_changed(self, name: str) -> None:
        if name in ("language", "theme", "text_scale"):
            self.look_requested.emit()
        elif name == "show_upkeep":
            self._tell_screen()
        elif name == "page_zoom":
            self.reader.set_scale(self.text_scale * self.settings.values.page_zoom)

    @action("app.shortcuts", QT_TRANSLATE_NOOP("actions", "Keyboard shortcuts"), ("F1", "Ctrl+?"))
    def show_shortcuts(self) -> None:
        """Show all keys."""
        from ui.screens.shortcuts import ShortcutsDialog

        ShortcutsDialog(all_specs(type(self), GuideOpener), self).open()

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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A folder or a guide in one file may be dropped anywhere."""
        if self.opener.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.opener.drop(event.mimeData())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's own back and forward buttons."""
        if event.button() is Qt.MouseButton.BackButton:
            self.reader.go_back()
        elif event.button() is Qt.MouseButton.ForwardButton:
            self.reader.go_forward()
        else:
            super().mousePressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window and its place; where a page cannot be kept as a draft, the person is asked first."""
        editor = self.areas.upkeep.editor
        if editor and not editor.keep():
            self.areas.show_screen(editor)
            question = self.tr("Close all the same? What was written on this page would be lost.")
            if not self.dialogs.confirm(self, question, "", self.tr("Close and lose it")):
                event.ignore()
                return
        self.remember_place()
        super().closeEvent(event)

    def remember_place(self) -> None:
        """Keep size, place and columns for the next window."""
        window = self.saveGeometry().toBase64().toStdString()
        self.workspace.keep(
            partial(
                self.settings.change, window=window, columns=self.reader.columns.sizes(), area=self.areas.screen.area
            )
        )
        if self._reading.isActive():
            self._reading.stop()
            self._remember_page()

    def _remember_page(self) -> None:
        """Let the next start begin with this page, as it is shown now."""
        guide, index, shown = self.workspace.guide, self.workspace.index, self.reader.current
        if guide is None or index is None:
            return
        self.workspace.remember(shown if shown in guide.pages else HOME)
        if shown not in guide.pages:
            return
        stamp = guide.stamps.get(guide.pages[shown].path)
        if stamp:
            index.keep_shown(stamp, shown, QLocale().name(), self.reader.html)
