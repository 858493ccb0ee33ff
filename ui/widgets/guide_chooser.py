"""How a person comes to a guide: one that they were given, the example, or one of their own."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from content import files
from ui.dialogs import Dialogs
from ui.workspace import Workspace

FOLDER = "Lotse"  # within the person's documents


def free_folder(parent: Path, name: str) -> Path:
    """A folder in `parent` that does not exist yet, called `name` as far as it goes."""
    name = files.folder_name(name) or FOLDER
    number = 1
    while (folder := parent / (f"{name} {number}" if number > 1 else name)).exists():
        number += 1
    return folder


def unpack_guide(
    owner: QWidget,
    workspace: Workspace,
    dialogs: Dialogs,
    done: Callable[[Path], None],
    archive: Path | None = None,
) -> None:
    """Let the person choose a guide in one file, unless it is given; unpack it and hand its folder to `done`."""
    archive = archive or dialogs.choose_file(
        owner,
        QCoreApplication.translate("GuideChooser", "Open a guide that came as one file"),
        workspace.documents,
        QCoreApplication.translate("GuideChooser", "Guide in one file (*.zip)"),
    )
    if archive:
        target = free_folder(workspace.documents / FOLDER, archive.stem)
        workspace.jobs.run(owner, partial(files.unpack, archive, target), done, workspace.expected)


class GuideChooser(QWidget):
    """The first step: three ways to a guide. What is to be written goes into a folder that is proposed."""

    chosen = Signal(Path)

    def __init__(self, workspace: Workspace, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._dialogs = workspace, dialogs
        self._parent_folder = workspace.documents / FOLDER
        self._example = False  # whether the new guide is a copy of the example
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(self._make_ways())
        self._pages.addWidget(self._make_given())
        self._pages.addWidget(self._make_new())

    def back(self) -> bool:
        """Return to the three ways; False where they are shown already."""
        if self._pages.currentIndex() == 0:
            return False
        self._show(0, self._open)
        return True

    def focus_first(self) -> None:
        """Put the focus on the first way."""
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def proceed(self) -> None:
        """Do what the Enter key means here."""
        if self._pages.currentIndex() == 2:  # the third page
            self._create.click()

    # building

    def _make_ways(self) -> QWidget:
        page, layout = _column()
        self._open = self._way(
            layout,
            self.tr("Open the guide I was given …"),
            self.tr("It came as a folder or as one file."),
            lambda: self._show(1, self._folder_button),
        )
        self._open.setProperty("kind", "primary")
        self._way(
            layout,
            self.tr("Look at an example"),
            self.tr("An invented department store, to look round and try things out."),
            lambda: self._show_new(example=True),
        )
        self._way(
            layout,
            self.tr("Create a guide of my own …"),
            self.tr("It begins with the standard, one department and one list."),
            lambda: self._show_new(example=False),
        )
        return page

    def _way(self, layout: QVBoxLayout, text: str, about: str, act: Callable[[], None]) -> QPushButton:
        button = _button(text, act)
        button.setMinimumHeight(round(button.fontMetrics().height() * 2.6))
        button.setAccessibleDescription(about)
        layout.addWidget(button)
        layout.addWidget(_muted(about))
        layout.addSpacing(14)
        return button

    def _make_given(self) -> QWidget:
        page, layout = _column()
        layout.addWidget(QLabel(self.tr("How did the guide come?"), textFormat=Qt.TextFormat.PlainText))
        self._folder_button = _button(self.tr("As a folder …"), self._open_folder)
        self._folder_button.setProperty("kind", "primary")
        layout.addWidget(self._folder_button)
        layout.addWidget(_button(self.tr("As one file …"), self._open_file))
        layout.addLayout(self._back_row())
        return page

    def _make_new(self) -> QWidget:
        """Where a new guide is kept, be it the example or one's own, which needs a name, too."""
        page, layout = _column()
        self._name_label = label = QLabel(self.tr("&Name of the guide"), textFormat=Qt.TextFormat.PlainText)
        self._name = QLineEdit(placeholderText=self.tr("Name of the company, for example"), maxLength=120)
        self._name.textEdited.connect(self._tell_folder)
        label.setBuddy(self._name)
        layout.addWidget(label)
        layout.addWidget(self._name)
        self._where = _muted("")
        layout.addWidget(self._where)
        other = _button(self.tr("Keep it in another folder …"), self._choose_parent)
        other.setProperty("kind", "quiet")
        layout.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        self._create = _button("", self._make)
        self._create.setProperty("kind", "primary")
        layout.addSpacing(8)
        layout.addWidget(self._create)
        layout.addLayout(self._back_row())
        return page

    def _back_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        back = _button(self.tr("Back"), self.back)
        back.setProperty("kind", "quiet")
        row.addWidget(back)
        row.addStretch(1)
        return row

    # what a person does

    def _show(self, page: int, focus: QWidget) -> None:
        self._pages.setCurrentIndex(page)
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_folder(self) -> None:
        title = self.tr("Open a guide")
        folder = self._dialogs.choose_folder(self, title, self._workspace.documents)
        if folder:
            self.chosen.emit(folder)

    def _open_file(self) -> None:
        unpack_guide(self, self._workspace, self._dialogs, self.chosen.emit)

    def _show_new(self, example: bool) -> None:
        self._example = example
        for widget in (self._name_label, self._name):
            widget.setVisible(not example)
        self._create.setText(self.tr("Open the example") if example else self.tr("Create the guide"))
        self._tell_folder()
        self._show(2, self._create if example else self._name)

    @property
    def _new_name(self) -> str:
        if self._example:
            return self.tr("Example department store")
        return self._name.text().strip() or self.tr("Our guide")

    def _make(self) -> None:
        self.setEnabled(False)
        target = free_folder(self._parent_folder, self._new_name)
        own = partial(files.create_skeleton, _language(), self._new_name, target)
        work = partial(files.copy_example, _language(), target) if self._example else own
        self._workspace.jobs.run(self, work, self._made, self._failed)

    def _made(self, folder: Path) -> None:
        self.setEnabled(True)
        self.chosen.emit(folder)

    def _failed(self, error: Exception) -> None:
        self.setEnabled(True)
        self._workspace.expected(error)

    def _choose_parent(self) -> None:
        title = self.tr("Where to keep the guide")
        folder = self._dialogs.choose_folder(self, title, self._parent_folder)
        if folder:
            self._parent_folder = folder
            self._tell_folder()

    def _tell_folder(self) -> None:
        folder = free_folder(self._parent_folder, self._new_name)
        self._where.setText(self.tr("It will be kept in the folder {folder}.").format(folder=folder))


def _language() -> str:
    return QLocale().name().partition("_")[0]


def _column() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.setAlignment(Qt.AlignmentFlag.AlignTop)
    return page, layout


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text, autoDefault=True)
    button.clicked.connect(lambda _checked: act())
    return button


def _muted(text: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", "muted")
    return label
