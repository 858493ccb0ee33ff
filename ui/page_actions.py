"""Pages that come, get other names, move and go. Every change is a step that can be taken back."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from content.errors import ContentError
from content.library import HOME, Guide
from content.page import Page
from ui import messages
from ui.actions import action, make_actions
from ui.dialogs import Dialogs
from ui.theme import Theme
from ui.workspace import Workspace

if TYPE_CHECKING:  # a start needs no versions
    from content.steps import Change, Step


class PageActions(QObject):
    """Asks what is needed, and lets `workspace.editing` do it. Only for those who look after the guide."""

    write_requested = Signal(str, str)  # path and text of a new page: nothing is written before it is saved
    edit_requested = Signal(str)  # id of a page to be written
    page_requested = Signal(str)  # id of a page to be read
    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        dialogs: Dialogs,
        reading: Callable[[], str],
        window: Callable[[], QWidget],
        parent: QObject,
    ) -> None:
        """`reading` gives the id of the page that is read, `window` what dialogs stand in front of."""
        super().__init__(parent)
        self._workspace, self._theme, self._dialogs = workspace, theme, dialogs
        self._reading, self._window = reading, window
        self.actions_by_id: dict[str, QAction] = make_actions(self)

    @property
    def _guide(self) -> Guide | None:
        return self._workspace.guide if self._workspace.settings.values.show_upkeep else None

    # the page that is read

    @action("page.new", QT_TRANSLATE_NOOP("actions", "New page …"), "Ctrl+N", "add")
    def ask_new(self) -> None:
        """Begin a page."""
        self.new_page(self._reading())

    @action("page.rename", QT_TRANSLATE_NOOP("actions", "Rename the page …"), "F2", "edit")
    def ask_rename(self) -> None:
        """Give the page that is read another title or file name."""
        self.rename_page(self._reading())

    @action("page.move", QT_TRANSLATE_NOOP("actions", "Move the page …"), (), "folder")
    def ask_move(self) -> None:
        """Put the page that is read into another folder."""
        self.move_page(self._reading())

    @action("page.delete", QT_TRANSLATE_NOOP("actions", "Delete the page …"), (), "trash")
    def ask_delete(self) -> None:
        """Delete the page that is read."""
        self.delete_page(self._reading())

    @action("pages.deleted", QT_TRANSLATE_NOOP("actions", "Deleted pages …"), (), "history")
    def show_deleted(self) -> None:
        """See which pages were deleted, and bring one back."""
        if self._guide is None:
            return
        from ui.widgets.deleted_dialog import DeletedDialog

        dialog = DeletedDialog(self._workspace, self._theme, self._window())
        dialog.told.connect(self.told)
        dialog.page_requested.connect(self.page_requested)
        dialog.open()

    # any page

    def show_menu(self, page_id: str, at: QPoint) -> None:
        """Offer what can be done with a page, or with none; `at` is a place on the screen."""
        if self._guide:
            self.menu(page_id).popup(at)

    def menu(self, page_id: str) -> QMenu:
        """Return what can be done with a page, or with none."""
        menu = QMenu(self._window())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = self._guide.pages.get(page_id) if self._guide else None
        if page:
            menu.addAction(self.tr("Edit"), partial(self.edit_requested.emit, page.id))
        menu.addAction(self.tr("New page …"), partial(self.new_page, page_id))
        if page:
            menu.addSeparator()
            menu.addAction(self.tr("Rename …"), partial(self.rename_page, page.id))
            if page.id != HOME:
                menu.addAction(self.tr("Move …"), partial(self.move_page, page.id))
                menu.addAction(self.tr("Delete …"), partial(self.delete_page, page.id))
        return menu

    def new_page(self, near: str = "") -> None:
        """Ask what a new page is to be; `near` is the id of a page beside which it may belong."""
        guide = self._guide
        if guide is None:
            return
        from ui.widgets.new_page_dialog import NewPageDialog

        dialog = NewPageDialog(self._workspace, guide, near, self._window())
        dialog.chosen.connect(self.write_requested)
        dialog.open()

    def rename_page(self, page_id: str) -> None:
        """Ask for another title and file name of a page."""
        guide = self._guide
        page = guide.pages.get(page_id) if guide else None
        if guide is None or page is None:
            return
        from ui.widgets.rename_page_dialog import RenamePageDialog

        dialog = RenamePageDialog(self._workspace, guide, page, self._window())
        what = self.tr("Page “{title}” renamed").format(title=page.title)
        said = self.tr("The page is called “{title}” now.")
        dialog.chosen.connect(lambda title, path: self._name(page, title, path, what, said.format(title=title)))
        dialog.open()

    def move_page(self, page_id: str) -> None:
        """Ask for another folder for a page."""
        guide = self._guide
        page = self._not_home(page_id)
        if guide is None or page is None:
            return
        from ui.widgets.rename_page_dialog import MovePageDialog

        dialog = MovePageDialog(self._workspace, guide, page, self._window())
        what = self.tr("Page “{title}” moved").format(title=page.title)
        said = self.tr("The page is at “{path}” now.")
        dialog.chosen.connect(lambda title, path: self._name(page, title, path, what, said.format(path=path)))
        dialog.open()

    def delete_page(self, page_id: str) -> None:
        """Say who refers to a page, ask once more, and delete it."""
        guide = self._guide
        page = self._not_home(page_id)
        if guide is None or page is None:
            return
        from ui.widgets.delete_page_dialog import DeletePageDialog

        dialog = DeletePageDialog(self._workspace, guide, page, self._window())
        dialog.accepted.connect(partial(self._delete, page))
        dialog.open()

    def _not_home(self, page_id: str) -> Page | None:
        """A page that may go elsewhere; the guide's own may not, and that is said."""
        guide = self._guide
        page = guide.pages.get(page_id) if guide else None
        if page and page.id == HOME:
            self.told.emit(messages.home_stays(), "neutral")
            return None
        return page

    # doing it

    def _name(self, page: Page, title: str, path: str, what: str, said: str) -> None:
        guide = self._guide
        if guide is None or page.id not in guide.pages:
            return
        from content.history import Action
        from content.new_names import give_names
        from content.writing import read_source

        def changes() -> "Sequence[Change]":
            return give_names(guide, page.id, title, path, partial(read_source, guide.root))

        def done(_: "Step") -> None:
            self.told.emit(said, "ok")

        self._workspace.editing.write(changes, what, done, self._failed, action=Action.RENAMED)

    def _delete(self, page: Page) -> None:
        guide = self._guide
        if guide is None:
            return
        from content.history import Action
        from content.steps import Change
        from content.writing import read_source

        def changes() -> Sequence[Change]:
            return [Change(page.path, None, read_source(guide.root, page.path).digest)]

        def done(_: "Step") -> None:
            if self._reading() == page.id:
                self.page_requested.emit(_above(guide, page.id))
            self.told.emit(self.tr("“{title}” is deleted.").format(title=page.title), "ok")

        what = self.tr("Page “{title}” deleted").format(title=page.title)
        self._workspace.editing.write(changes, what, done, self._failed, action=Action.DELETED)

    def _failed(self, error: Exception) -> None:
        from content.frontmatter import HeaderUnreadable

        if not isinstance(error, (ContentError, HeaderUnreadable)):
            raise error
        self.told.emit(messages.error(error), "error")


def _above(guide: Guide, page_id: str) -> str:
    """The page of the nearest folder above, or the guide's own, or any other."""
    folder = page_id
    while folder:
        folder = folder.rpartition("/")[0]
        if folder in guide.pages:
            return folder
    return HOME if HOME in guide.pages else next((id_ for id_ in guide.pages if id_ != page_id), "")
