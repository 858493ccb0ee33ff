"""What the area Talk asks of each of its parts, whatever widget it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs import Dialogs
from ui.screen import Screen
from ui.theme import Theme
from ui.workspace import Workspace


class TalkPart(QWidget, Screen):
    """One tab of the area. It is made when somebody goes there first, and stays as it was left."""

    area = "area.talk"
    lasting = True

    page_requested = Signal(str)  # id of a page to be read
    write_requested = Signal(str, str)  # path and text of a page that is to be written and is not there yet
    part_requested = Signal(str, str)  # another part by its name, and there something by its id
    actions_changed = Signal()  # other things can be done here now
    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__()
        self.workspace, self.theme, self.dialogs = workspace, theme, dialogs
        self.scale = workspace.settings.values.text_scale

    def show_one(self, what: str) -> None:
        """Show something by its id, as another part or a page asked for it."""
