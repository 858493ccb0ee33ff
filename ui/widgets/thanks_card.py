"""A word of thanks as a card: what was written, for what, by whom and when."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from content.library import Guide
from content.thanks import Thanks
from ui.list_words import breakable
from ui.page_words import party_name
from ui.talk_words import service_name, written_words
from ui.widgets.home_card import plain_label
from ui.workspace import Workspace


class ThanksCard(QFrame):
    """Read, not answered."""

    def __init__(self, workspace: Workspace, guide: Guide, one: Thanks, *, named: bool) -> None:
        """`named`: it says whom it is for."""
        super().__init__()
        self.setProperty("banner", "sea")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 10)
        column.setSpacing(3)
        column.addWidget(plain_label(breakable(one.text)))
        for_whom = [party_name(guide.organisation, one.to)] if named else []
        if one.service:
            for_whom.append(service_name(guide.organisation, (one.to,), one.service))
        below = [*for_whom, written_words(one.by, one.at, workspace.today)]
        column.addWidget(plain_label(breakable(" · ".join(below)), "small"))
