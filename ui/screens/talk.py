"""The area Talk: what colleagues share, in tabs. Each part is a screen file of its own."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.dialogs import Dialogs
from ui.paper import Paper
from ui.screen import Screen
from ui.talk_part import TalkPart
from ui.theme import Theme
from ui.workspace import Workspace

_TITLES: dict[str, Any] = {  # by name, in their order; as the translation marker is typed
    "survey": QT_TRANSLATE_NOOP("TalkScreen", "Survey"),
    "ideas": QT_TRANSLATE_NOOP("TalkScreen", "Ideas"),
    "thanks": QT_TRANSLATE_NOOP("TalkScreen", "Thanks"),
    "training": QT_TRANSLATE_NOOP("TalkScreen", "Rehearse"),
    "check": QT_TRANSLATE_NOOP("TalkScreen", "Self-check"),
}


def _parts() -> dict[str, type[TalkPart]]:
    """The parts by name; imported when somebody goes to the area."""
    from ui.screens.ideas import IdeasPart
    from ui.screens.self_check import SelfCheckPart
    from ui.screens.survey import SurveyPart
    from ui.screens.thanks import ThanksPart
    from ui.screens.training import TrainingPart

    return {
        "survey": SurveyPart,
        "ideas": IdeasPart,
        "thanks": ThanksPart,
        "training": TrainingPart,
        "check": SelfCheckPart,
    }


def part_classes() -> list[type[TalkPart]]:
    """The parts, for all that can be done in them."""
    return list(_parts().values())


class TalkScreen(QWidget, Screen):
    """Tabs above, the part that was chosen below."""

    area = "area.talk"
    lasting = True

    page_requested = Signal(str)  # id of a page to be read
    write_requested = Signal(str, str)  # path and text of a page that is to be written and is not there yet
    actions_changed = Signal()
    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[type[TalkPart]], TalkPart] = lambda part: part(workspace, theme, dialogs)
        self._workspace = workspace
        self._made: dict[str, TalkPart] = {}
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(QCoreApplication.translate("TalkScreen", "Parts of the talk"))
        self._names = list(_parts())
        for name in self._names:
            self.tabs.addTab(QCoreApplication.translate("TalkScreen", _TITLES[name]))
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(28, 10, 28, 0)
        above.addWidget(self.tabs)
        column.addLayout(above)
        column.addWidget(self.stack, 1)
        self._show()
        self.tabs.currentChanged.connect(self._chosen)

    @property
    def part(self) -> TalkPart:
        """The part in front."""
        return cast(TalkPart, self.stack.currentWidget())

    @property
    def actions_by_id(self) -> dict[str, QAction]:  # type: ignore[override]  # those of the part in front
        """What can be done on the part in front."""
        return dict(self.part.actions_by_id)

    @property
    def printable(self) -> bool:  # type: ignore[override]  # as the part in front is
        """Whether the part in front has a paper."""
        return self.part.printable

    def show_part(self, name: str, what: str = "") -> None:
        """Put a part in front, and show something there by its id."""
        if name in self._names:
            self.tabs.setCurrentIndex(self._names.index(name))
            if what:
                self.part.show_one(what)

    def _chosen(self) -> None:
        self._show()
        self.actions_changed.emit()
        self.part.arrive()

    def _show(self) -> None:
        name = self._names[self.tabs.currentIndex()]
        if name not in self._made:
            self._made[name] = part = self._make(_parts()[name])
            part.page_requested.connect(self.page_requested)
            part.write_requested.connect(self.write_requested)
            part.part_requested.connect(self.show_part)
            part.actions_changed.connect(self._tell_changed)
            part.told.connect(self.told)
            self.stack.addWidget(part)
        self.stack.setCurrentWidget(self._made[name])

    def _tell_changed(self) -> None:
        if self.sender() is self.part:
            self.actions_changed.emit()

    # Screen

    def arrive(self) -> None:
        """See what colleagues wrote meanwhile."""
        self._workspace.talk.look()
        self.part.arrive()

    def tell_actions(self) -> None:
        """As the part in front can do."""
        self.part.tell_actions()

    def paper(self) -> Paper | None:
        """As the part in front has it."""
        return self.part.paper()
