"""What the window asks of a screen, whatever widget it is."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from ui.paper import Paper


class Screen:
    """Mixed into a widget that fills the window beside the rail. The defaults are those of a modest screen."""

    area = "app.settings"  # the button of the rail that leads to it
    bare = False  # shown without the rail and the bar
    lasting = False  # kept when it is left
    printable = False  # it has a `paper`

    actions_by_id: Mapping[str, QAction] = {}  # what can be done while it is shown
    in_menu: tuple[str, ...] | None = None  # ids of those that the window's menu has; None: all

    def arrive(self) -> None:
        """The person came here: show what is new, and take the focus."""

    def tell_actions(self) -> None:
        """Switch those actions off that make no sense now; all are on when it is asked."""

    def paper(self) -> "Paper | None":
        """What is printed or saved as PDF from here; None where there is nothing."""
        return None
