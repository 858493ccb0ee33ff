"""A new page: what it is to be, what it is called, and where it is put. It is written before it is saved."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from content.library import FOLDER_PAGES, Guide
from content.organisation import party_id
from content.page import Kind
from content.page_names import fit_path
from content.templates import new_page
from ui.widgets.page_dialog import PageDialog, named, words_label
from ui.widgets.page_place import PagePlace, page_folders, taken_paths
from ui.workspace import Workspace

KINDS = (
    Kind.DEPARTMENT,
    Kind.STAKEHOLDER,
    Kind.PRACTICE,
    Kind.CHECKLIST,
    Kind.SCENARIO,
    Kind.SURVEY,
    Kind.PAGE,
)
_KNOWN_BY_ID = (Kind.DEPARTMENT, Kind.STAKEHOLDER, Kind.CHECKLIST, Kind.SCENARIO, Kind.SURVEY)


class NewPageDialog(PageDialog):
    """Asks for kind, title and place, and gives the text to begin with. Nothing is written."""

    chosen = Signal(str, str)  # path and text

    def __init__(self, workspace: Workspace, guide: Guide, near: str = "", parent: QWidget | None = None) -> None:
        """`near`: id of the page beside which it may belong."""
        super().__init__(
            workspace,
            QCoreApplication.translate("NewPageDialog", "New page"),
            QCoreApplication.translate("NewPageDialog", "Write it"),
            parent,
        )
        self._guide = guide
        drafts = workspace.profile.drafts.drafts(workspace.guide_key)
        taken = [*taken_paths(guide), *(draft.path for draft in drafts)]
        beside = guide.pages.get(near)
        self._near = beside.path.rpartition("/")[0] if beside and beside.kind is Kind.PAGE else ""
        folders = page_folders(guide)
        for kind in KINDS:  # where the first of its kind would be put
            folders.setdefault(self._folder_of(kind), self._folder_of(kind))
        self.kinds: dict[Kind, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.column.addWidget(words_label(self.tr("What is it to be?"), "strong"))
        for kind in KINDS:
            self._add_kind(kind)
        first = beside.kind if beside and beside.kind in self.kinds else Kind.PAGE
        self.kinds[first].setChecked(True)
        self.title = QLineEdit()
        self.column.addSpacing(6)
        self.column.addWidget(named(self.tr("&Title"), self.title))
        self.column.addWidget(self.title)
        self.column.addSpacing(6)
        self.place = PagePlace(folders, taken)
        self.column.addWidget(self.place)
        self.column.addStretch(1)
        self._group.buttonClicked.connect(self._kind_chosen)
        self.title.textEdited.connect(self._title_typed)
        self.place.changed.connect(self._place_changed)
        self._kind_chosen()
        self.kinds[first].setFocus()

    def _add_kind(self, kind: Kind) -> None:
        name, sentence = kind_words(kind)
        radio = QRadioButton(name)
        radio.setAccessibleDescription(sentence)
        hint = words_label(sentence, "muted")
        hint.setIndent(round(28 * self._scale))
        hint.setBuddy(radio)
        self.kinds[kind] = radio
        self._group.addButton(radio)
        self.column.addWidget(radio)
        self.column.addWidget(hint)
        self.column.setSpacing(4)

    @property
    def kind(self) -> Kind:
        """What it is to be."""
        return next(kind for kind, radio in self.kinds.items() if radio.isChecked())

    def _folder_of(self, kind: Kind) -> str:
        """Where others of a kind are."""
        if kind is Kind.PAGE:
            return self._near
        paths = [page.path for page in self._guide.pages.values() if page.kind is kind]
        folders = Counter(path.rpartition("/")[0] for path in paths)
        return folders.most_common(1)[0][0] if folders else _first_folder(kind)

    def _kind_chosen(self) -> None:
        self.bring(self.kinds[self.kind])
        self.place.set_folder(self._folder_of(self.kind))
        self._title_typed()

    def _title_typed(self) -> None:
        self.place.propose(self.title.text())
        self._check()

    def _place_changed(self) -> None:
        self.place.propose(self.title.text())
        self._check()

    def _check(self) -> None:
        """Say at once what may not be; that a title is still missing is seen."""
        titled = bool(self.title.text().strip())
        words = self.place.check() if titled or self.place.name.text() else ""
        self.place.show_refusal(words)
        self.accept_button.setEnabled(titled and not words)
        self.fit()
        if words and self.place.name.hasFocus():
            self.bring(self.place.refused)

    def accept(self) -> None:
        """Give the page to be written."""
        if not self.accept_button.isEnabled():
            return
        path, title = self.place.path, self.title.text()
        text = new_page(self.kind, self._guide.info.lang or QLocale().name()[:2], title, self._own_id(path))
        super().accept()
        self.chosen.emit(path, text)

    def _own_id(self, path: str) -> str:
        """An id where the file's name is what another party or list goes by already; else nothing."""
        if self.kind not in _KNOWN_BY_ID:
            return ""
        folder, _, file = path.removesuffix(".md").rpartition("/")
        name = folder.rpartition("/")[2] if file in FOLDER_PAGES else file
        taken = {party_id(page) for page in self._guide.pages.values() if page.kind in _KNOWN_BY_ID}
        if name not in taken:
            return ""
        return fit_path("", name, [f"{id_}.md" for id_ in taken]).removesuffix(".md")


def kind_words(kind: Kind) -> tuple[str, str]:
    """What a kind of page is called, and what it is for."""
    match kind:
        case Kind.DEPARTMENT:
            return (
                QCoreApplication.translate("NewPageDialog", "Department"),
                QCoreApplication.translate(
                    "NewPageDialog", "Who it is, what it does for others, and what it expects of them."
                ),
            )
        case Kind.STAKEHOLDER:
            return (
                QCoreApplication.translate("NewPageDialog", "Partner"),
                QCoreApplication.translate(
                    "NewPageDialog", "Somebody outside the departments: customers, suppliers, an advisory board."
                ),
            )
        case Kind.PRACTICE:
            return (
                QCoreApplication.translate("NewPageDialog", "Good practice"),
                QCoreApplication.translate("NewPageDialog", "What works well between departments, as a tip for all."),
            )
        case Kind.CHECKLIST:
            return (
                QCoreApplication.translate("NewPageDialog", "Checklist"),
                QCoreApplication.translate("NewPageDialog", "Items to tick off, with dates that count from a day."),
            )
        case Kind.SCENARIO:
            return (
                QCoreApplication.translate("NewPageDialog", "Situation"),
                QCoreApplication.translate(
                    "NewPageDialog",
                    "A case between two departments to practise with: the question first, then an answer.",
                ),
            )
        case Kind.SURVEY:
            return (
                QCoreApplication.translate("NewPageDialog", "Survey"),
                QCoreApplication.translate("NewPageDialog", "Questions on working together, answered on a scale."),
            )
        case _:
            return (
                QCoreApplication.translate("NewPageDialog", "Page"),
                QCoreApplication.translate("NewPageDialog", "Whatever else is worth reading."),
            )


def _first_folder(kind: Kind) -> str:
    """Where the first page of a kind is put."""
    match kind:
        case Kind.DEPARTMENT:
            return QCoreApplication.translate("NewPageDialog", "departments")
        case Kind.STAKEHOLDER:
            return QCoreApplication.translate("NewPageDialog", "partners")
        case Kind.PRACTICE:
            return QCoreApplication.translate("NewPageDialog", "tips")
        case Kind.CHECKLIST:
            return QCoreApplication.translate("NewPageDialog", "lists")
        case Kind.SCENARIO:
            return QCoreApplication.translate("NewPageDialog", "situations")
        case Kind.SURVEY:
            return QCoreApplication.translate("NewPageDialog", "surveys")
        case _:
            return ""
