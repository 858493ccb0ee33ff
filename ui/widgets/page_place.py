"""Where a page's file is put, and what it is called: says at once why a name may not be."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from content.errors import NameRefused
from content.library import Guide
from content.page import Page
from content.page_names import check_path, fit_path
from ui import messages
from ui.widgets.page_dialog import named, words_label


def taken_paths(guide: Guide, besides: Page | None = None) -> list[str]:
    """The paths of all pages but one, also of those that cannot be read."""
    unreadable = [error.path.relative_to(guide.root).as_posix() for error in guide.unreadable]
    pages = (*guide.pages.values(), *guide.doubles)
    return [page.path for page in pages if besides is None or page.path != besides.path] + unreadable


def page_folders(guide: Guide) -> dict[str, str]:
    """The folders that have pages, with what they are called; the guide's own is first, its path is empty."""
    paths = [page.path for page in guide.pages.values()]
    folders = {path.rsplit("/", depth)[0] for path in paths for depth in range(1, path.count("/") + 1)}
    found = {"": QCoreApplication.translate("PagePlace", "The guide itself")}
    for folder in sorted(folders, key=str.casefold):
        title = guide.folders.get(folder, "") or (guide.pages[folder].title if folder in guide.pages else "")
        name = folder.rsplit("/", 1)[-1]
        words = QCoreApplication.translate("PagePlace", "{title} – {folder}")
        found[folder] = words.format(title=title, folder=folder) if title and title != name else folder
    return found


class PagePlace(QWidget):
    """Asks for a folder, a file's name, or both."""

    changed = Signal()

    def __init__(self, folders: Mapping[str, str], taken: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = list(taken)
        self._by_hand = False  # the name was typed
        self.folder = QComboBox()
        self.folder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.folder.setMinimumContentsLength(16)
        for path, title in folders.items():
            self.folder.addItem(title, path)
        self.folder.addItem(self.tr("Another folder …"), None)
        self.other = QLineEdit()
        self.other.setAccessibleName(self.tr("Name of the new folder"))
        self.other.setPlaceholderText(self.tr("Name of the new folder"))
        self.other.hide()
        self.name = QLineEdit()
        ending = QLabel(".md", textFormat=Qt.TextFormat.PlainText)
        ending.setProperty("role", "muted")
        self.refused = words_label("", "error")
        self.refused.hide()
        self._folder_label = named(self.tr("&Folder"), self.folder)
        self._name_label = named(self.tr("Name of the f&ile"), self.name)
        self._name_label.setProperty("role", "small")
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.name, 1)
        line.addWidget(ending)
        self._ending = ending
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._folder_label, self.folder, self.other, self._name_label):
            column.addWidget(widget)
        column.addLayout(line)
        column.addWidget(self.refused)
        self.folder.activated.connect(self._folder_chosen)
        self.other.textEdited.connect(self.changed)
        self.name.textEdited.connect(self._name_typed)

    def ask_only(self, *, folder: bool) -> None:
        """Ask for the folder and not for the name, or the other way round."""
        for one in (self._folder_label, self.folder):
            one.setVisible(folder)
        for other in (self._name_label, self.name, self._ending):
            other.setVisible(not folder)

    @property
    def chosen_folder(self) -> str:
        """The folder that is chosen or typed, relative to the guide."""
        chosen = self.folder.currentData()
        return self.other.text().strip().strip("/") if chosen is None else str(chosen)

    @property
    def path(self) -> str:
        """The path that the file would have."""
        folder, name = self.chosen_folder, self.name.text().strip().removesuffix(".md")
        return f"{folder}/{name}.md" if folder else f"{name}.md"

    def set_folder(self, folder: str) -> None:
        """Choose a folder; one that is not there yet is proposed as a new one."""
        at = self.folder.findData(folder)
        self.folder.setCurrentIndex(self.folder.count() - 1 if at < 0 else at)
        self.other.setText(folder if at < 0 else "")
        self.other.setVisible(at < 0)

    def set_path(self, path: str) -> None:
        """Show what a file is called and where it lies."""
        folder, _, name = path.rpartition("/")
        self.set_folder(folder)
        self.name.setText(name.removesuffix(".md"))

    def propose(self, title: str) -> None:
        """Call the file as the page is called, unless a name was typed."""
        if not self._by_hand:
            name = fit_path(self.chosen_folder, title, self._taken).rpartition("/")[2] if title.strip() else ""
            self.name.setText(name.removesuffix(".md"))

    def check(self) -> str:
        """Say why a page cannot be called that; nothing where it can."""
        try:
            if "/" in self.name.text():
                raise NameRefused(self.name.text(), "characters")
            check_path(self.path, self._taken)
        except NameRefused as error:
            return messages.error(error)
        return ""

    def show_refusal(self, words: str) -> None:
        """Say below the fields why it cannot be called that; nothing where it can."""
        self.refused.setText(words)
        self.refused.setVisible(bool(words))

    def _folder_chosen(self) -> None:
        new = self.folder.currentData() is None
        self.other.setVisible(new)
        if new:
            self.other.setFocus()
        self.changed.emit()

    def _name_typed(self, name: str) -> None:
        self._by_hand = bool(name.strip())
        self.changed.emit()
