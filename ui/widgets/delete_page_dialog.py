"""Deleting a page: who refers to it, and how it comes back."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from content.library import Guide
from content.page import Page
from content.renaming import Place, linking
from storage.models import draft_id
from ui.widgets.page_dialog import PageDialog, words_label
from ui.workspace import Workspace

_MOST = 8  # pages that are named


class DeletePageDialog(PageDialog):
    """Asks once more, after it was told what the page is to others."""

    def __init__(self, workspace: Workspace, guide: Guide, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(
            workspace,
            QCoreApplication.translate("DeletePageDialog", "Delete the page"),
            QCoreApplication.translate("DeletePageDialog", "Delete"),
            parent,
            kind="danger",
        )
        self._workspace, self._guide, self._page = workspace, guide, page
        self.accept_button.setAutoDefault(False)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        self.linking = words_label(self.tr("Who refers to it is being looked up …"))
        self.pages = words_label("", "muted")
        self.pages.setIndent(round(16 * self._scale))
        self.pages.hide()
        self.back = words_label(
            self.tr("It stays among the versions: “Take back” brings it here again, “Deleted pages …” also much later.")
        )
        self.column.addWidget(words_label(page.title, "h2"))
        for label in (self.back, self.linking, self.pages):
            self.column.addWidget(label)
        if workspace.profile.drafts.draft(draft_id(workspace.guide_key, page.path)):
            words = self.tr("There is a draft of this page that is not in the guide. It stays, and waits for the page.")
            self.column.addWidget(words_label(words, "signal"))
        self.column.addStretch(1)
        self.scroll_by_keys()
        workspace.guide_changed.connect(self._take_snapshot)
        self._ask()

    def _take_snapshot(self) -> None:
        guide = self._workspace.guide
        page = guide.pages.get(self._page.id) if guide else None
        if guide is None or page is None or page.path != self._page.path:
            self.reject()
            return
        self._guide, self._page = guide, page
        self._ask()

    def _ask(self) -> None:
        self._workspace.jobs.run(self, partial(linking, self._guide, self._page.id), self._tell)

    def _tell(self, places: list[Place]) -> None:
        titles = [self._guide.pages[id_].title for id_ in dict.fromkeys(one.page for one in places)]
        none = self.tr("No other page refers to it.")
        some = self.tr("%n page(s) refer to it; their links will lead nowhere:", "", len(titles))
        self.linking.setText(some if titles else none)
        lines = [f"• {title}" for title in titles[:_MOST]]
        if len(titles) > _MOST:
            lines.append(self.tr("and %n more", "", len(titles) - _MOST))
        self.pages.setText("\n".join(lines))
        self.pages.setVisible(bool(lines))
        self.fit()
