"""The areas of the program: their screens, made when somebody goes there first, and how one leads to another."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import ActionSpec, action, make_actions, specs
from ui.dialogs import Dialogs
from ui.page_actions import PageActions
from ui.screen import Screen
from ui.screens.reader import ReaderScreen
from ui.theme import Theme
from ui.upkeep import Upkeep
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.screens.checklists import ChecklistsScreen
    from ui.screens.home import HomeScreen
    from ui.screens.talk import TalkScreen


class Areas(QObject):
    """Shows one screen at a time. Lasting screens stay as they were left; others go."""

    shown = Signal()  # another screen is in front, or other things can be done on it
    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it
    setting_changed = Signal(str)  # a field of `storage.settings.Values`
    guide_requested = Signal()  # another guide
    search_requested = Signal(str)  # words to be looked for everywhere

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._theme, self._dialogs = workspace, theme, dialogs
        self._lasting: dict[type, QWidget] = {}
        self._checklists: ChecklistsScreen | None = None
        self._was_writing = False  # when the guide was in front last
        self._list = ""  # the run to be shown there first
        self.stack = QStackedWidget()
        self.actions_by_id: dict[str, QAction] = make_actions(self)
        self.upkeep = Upkeep(workspace, theme, dialogs, lambda: self.reader.current, self)
        self.upkeep.screen_wanted.connect(self.show_screen)
        self.upkeep.page_requested.connect(self.show_page)
        self.upkeep.told.connect(self.told)
        values = workspace.settings.values
        self.reader = ReaderScreen(workspace, theme, values.text_scale * values.page_zoom)
        self._add(self.reader)
        self.reader.sides.menu_requested.connect(self.upkeep.pages.show_menu)
        self.reader.page.begin_requested.connect(self.ask_begin)
        self.reader.page.list_requested.connect(self.show_list)
        self.reader.page.check_requested.connect(partial(self.show_part, "check"))
        self.reader.sides.part_requested.connect(self.show_part)

    def take_over(self, before: "Areas") -> None:
        """Show what other areas showed, which were made for another look."""
        self.upkeep.take_over(before.upkeep)
        self.reader.take_over(before.reader)
        self._list = before.list_shown

    @property
    def list_shown(self) -> str:
        """The run of the list that is shown in its area, or was before the look changed; nothing for none."""
        shown = self._checklists.shown if self._checklists else None
        return shown.run.id if shown else self._list

    @property
    def screen(self) -> Screen:
        """The screen in front."""
        return cast(Screen, self.stack.currentWidget())

    @property
    def actions(self) -> dict[str, QAction]:
        """What can be done on the screen in front."""
        return dict(self.screen.actions_by_id)

    @property
    def in_menu(self) -> tuple[str, ...]:
        """Ids of what the menu offers for the screen in front."""
        chosen = self.screen.in_menu
        return tuple(self.screen.actions_by_id) if chosen is None else chosen

    def go(self, area: str) -> None:
        """Go to an area, by the id of the action that leads there."""
        if area in self.actions_by_id:
            self.actions_by_id[area].trigger()

    def show_screen(self, screen: QWidget) -> None:
        """Put a screen in front."""
        previous = self.stack.currentWidget()
        if self.stack.indexOf(screen) < 0:
            self._add(screen)
        self.stack.setCurrentWidget(screen)
        if self.screen.area == self.reader.area:
            self._was_writing = screen is self.upkeep.editor
        if previous and previous is not screen and not cast(Screen, previous).lasting:
            self.stack.removeWidget(previous)
            previous.deleteLater()
        self.shown.emit()
        self.screen.arrive()

    def _tell_changed(self) -> None:
        if self.sender() is self.stack.currentWidget():
            self.shown.emit()

    def _add(self, screen: QWidget) -> None:
        self.stack.addWidget(screen)
        if cast(Screen, screen).lasting:
            self._lasting[type(screen)] = screen

    # areas

    @action("area.home", QT_TRANSLATE_NOOP("actions", "Home"), "Ctrl+1", "home")
    def show_home(self) -> None:
        """Go to what is to do today."""
        self.show_screen(self._home())

    @action("ask.who", QT_TRANSLATE_NOOP("actions", "Whom do I ask?"), "Ctrl+Shift+K", "people")
    def ask_who(self) -> None:
        """Write down a need, and see who helps."""
        screen = self._home()
        self.show_screen(screen)
        screen.ask.focus()

    def _home(self) -> "HomeScreen":
        from ui.screens.home import HomeScreen

        screen = self._lasting.get(HomeScreen)
        if not isinstance(screen, HomeScreen):
            screen = HomeScreen(self._workspace, self._theme, self._dialogs)
            screen.page_requested.connect(self.show_page)
            screen.list_requested.connect(self.show_list)
            screen.area_requested.connect(self.go)
            screen.part_requested.connect(self.show_part)
            screen.search_requested.connect(self.search_requested)
            screen.told.connect(self.told)
            self._add(screen)
        return screen

    @action("area.guide", QT_TRANSLATE_NOOP("actions", "Guide"), "Ctrl+2", "guide")
    def show_reader(self) -> None:
        """Go to the guide: to the page that was being written there, or else to the one that is read."""
        away = self.screen.area != self.reader.area
        if not (away and self._was_writing and self.upkeep.go_on()):
            self.show_screen(self.reader)

    def show_page(self, page_id: str) -> None:
        """Read a page; the one that was read last, where none is named."""
        self.show_screen(self.reader)
        if page_id:
            self.reader.show_page(page_id)

    def show_passage(self, note: str) -> None:
        """Read the passage that a note is about."""
        self.show_screen(self.reader)
        self.reader.show_note(note)

    def show_found(self, page_id: str, place: str, words: list[str]) -> None:
        """Read a page where a search has found something."""
        self.show_screen(self.reader)
        self.reader.show_found(page_id, place, words)

    @action("area.map", QT_TRANSLATE_NOOP("actions", "Map"), "Ctrl+3", "map")
    def show_map(self) -> None:
        """Go to the map of who is there for whom."""
        from ui.screens.map import MapScreen

        if MapScreen not in self._lasting:
            screen = MapScreen(self._workspace, self._theme, self._dialogs)
            screen.page_requested.connect(self.show_page)
            screen.told.connect(self.told)
            self._add(screen)
        self.show_screen(self._lasting[MapScreen])

    @action("area.lists", QT_TRANSLATE_NOOP("actions", "Checklists"), "Ctrl+4", "checklist")
    def show_lists(self) -> None:
        """Go to the checklists."""
        self.show_screen(self._lists())

    def show_list(self, run: str) -> None:
        """Go to one of the started checklists."""
        screen = self._lists()
        screen.show_list(run)
        self.show_screen(screen)

    def ask_begin(self, page_id: str) -> None:
        """Offer to begin a list."""
        self._lists().ask_begin(page_id)

    def _lists(self) -> "ChecklistsScreen":
        if self._checklists is None:
            from ui.screens.checklists import ChecklistsScreen

            self._checklists = screen = ChecklistsScreen(self._workspace, self._theme, self._dialogs)
            screen.page_requested.connect(self.show_page)
            screen.actions_changed.connect(self._tell_changed)
            screen.told.connect(self.told)
            self._add(screen)
            if self._list:
                screen.show_list(self._list)
        return self._checklists

    @action("area.notes", QT_TRANSLATE_NOOP("actions", "Notes"), "Ctrl+5", "notes")
    def show_notes(self) -> None:
        """Go to the notes."""
        from ui.screens.notes import NotesScreen

        if NotesScreen not in self._lasting:
            screen = NotesScreen(self._workspace, self._theme, self._dialogs)
            screen.note_requested.connect(self.show_passage)
            screen.told.connect(self.told)
            self._add(screen)
        self.show_screen(self._lasting[NotesScreen])

    @action("area.talk", QT_TRANSLATE_NOOP("actions", "Talk"), "Ctrl+6", "talk")
    def show_talk(self) -> None:
        """Go to what colleagues share: surveys, ideas, thanks, and situations to rehearse."""
        self.show_screen(self._talk())

    @action("talk.survey", QT_TRANSLATE_NOOP("actions", "Survey"), (), "talk")
    def show_surveys(self) -> None:
        """Go to the surveys."""
        self.show_part("survey")

    @action("talk.ideas", QT_TRANSLATE_NOOP("actions", "Ideas"), (), "talk")
    def show_ideas(self) -> None:
        """Go to the ideas."""
        self.show_part("ideas")

    @action("talk.thanks", QT_TRANSLATE_NOOP("actions", "Thanks"), (), "talk")
    def show_thanks(self) -> None:
        """Go to the thanks."""
        self.show_part("thanks")

    @action("talk.training", QT_TRANSLATE_NOOP("actions", "Rehearse"), (), "talk")
    def show_training(self) -> None:
        """Go to the situations to rehearse."""
        self.show_part("training")

    @action("talk.check", QT_TRANSLATE_NOOP("actions", "Self-check"), (), "talk")
    def show_self_check(self) -> None:
        """Go to the self-check."""
        self.show_part("check")

    def show_part(self, part: str, what: str = "") -> None:
        """Go to a part of the talk, and there to something by its id."""
        screen = self._talk()
        screen.show_part(part, what)
        self.show_screen(screen)

    def _talk(self) -> "TalkScreen":
        from ui.screens.talk import TalkScreen

        screen = self._lasting.get(TalkScreen)
        if not isinstance(screen, TalkScreen):
            screen = TalkScreen(self._workspace, self._theme, self._dialogs)
            screen.page_requested.connect(self.show_page)
            screen.write_requested.connect(self.upkeep.write_new)
            screen.actions_changed.connect(self._tell_changed)
            screen.told.connect(self.told)
            self._add(screen)
        return screen

    @action("app.settings", QT_TRANSLATE_NOOP("actions", "Settings"), "Ctrl+,", "settings")
    def show_settings(self) -> None:
        """Go to the settings."""
        from ui.screens.settings import SettingsScreen

        screen = SettingsScreen(self._workspace, self._theme, self._dialogs)
        screen.changed.connect(self.setting_changed)
        screen.open_requested.connect(self.guide_requested)
        screen.told.connect(self.told)
        self.show_screen(screen)


def all_specs(*others: type) -> list[ActionSpec]:
    """Everything that can be done in the areas and on their screens, after what can be done on `others`."""
    from ui.screens.care import CareScreen
    from ui.screens.checklists import ChecklistsScreen
    from ui.screens.editor import EditorScreen
    from ui.screens.home import HomeScreen
    from ui.screens.map import MapScreen
    from ui.screens.notes import NotesScreen
    from ui.screens.talk import part_classes
    from ui.spelling import PageSpelling
    from ui.widgets.edit_actions import EditActions

    screens = (ReaderScreen, HomeScreen, MapScreen, ChecklistsScreen, NotesScreen, CareScreen, EditorScreen)
    places = (Areas, *others, *screens, *part_classes(), EditActions, PageSpelling, Upkeep, PageActions)
    return [spec for place in places for _, spec in specs(place)]
