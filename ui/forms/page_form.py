"""The form for what a page's header says, section by section."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from content.frontmatter import KeyPath
from content.library import Guide
from content.page import Page
from content.suggestions import Suggestion
from ui.forms.contact_section import ContactSection
from ui.forms.entries_section import EntriesSection
from ui.forms.exempt_section import ExemptSection
from ui.forms.expects_section import ExpectsSection
from ui.forms.general_section import GeneralSection
from ui.forms.guide_section import GuideSection
from ui.forms.items_section import ItemsSection
from ui.forms.roles_section import RolesSection
from ui.forms.scenario_section import ScenarioSection
from ui.forms.section import Edit, Section
from ui.forms.services_section import ServicesSection
from ui.forms.stakeholder_section import StakeholderSection
from ui.forms.standard_section import StandardSection
from ui.forms.survey_section import SurveySection
from ui.theme import Theme
from ui.widgets.layout_parts import order_tabs
from ui.workspace import Workspace

_WIDTH = 640  # pixels of the column at normal text size

_SECTIONS: Sequence[type[Section]] = (  # in the order in which they are seen
    GeneralSection,
    GuideSection,
    StandardSection,
    StakeholderSection,
    ScenarioSection,
    SurveySection,
    ServicesSection,
    ExpectsSection,
    ContactSection,
    RolesSection,
    ItemsSection,
    ExemptSection,
)


def has_form(page: Page) -> bool:
    """Whether a page's header can be read, so that a form can show and change it."""
    return not any(fault.code == "header-unreadable" for fault in page.faults)


class PageForm(QScrollArea):
    """One column. The text is the truth: what is changed here is asked for, and comes back by `show_page`."""

    change_requested = Signal(object)  # a function: the page's text → what it becomes
    page_requested = Signal(str)  # id
    told = Signal(str, str)  # a sentence for the person, and its kind as `ui.notify.Banner` has it
    undo_requested = Signal()  # by the keys for it, outside of a field: of the text
    redo_requested = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._theme = workspace, theme
        self._page: Page | None = None
        self._text = ""
        self._elsewhere = False  # whether what was done last went into another page
        self._sections: dict[type[Section], Section] = {}
        self._scale = workspace.settings.values.text_scale
        self._order = QTimer(self, singleShot=True, interval=0)
        self._order.timeout.connect(lambda: order_tabs(self._column))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "paper")
        self.setAccessibleName(self.tr("The page as a form"))
        self._make_column()
        workspace.guide_changed.connect(self._show_again)

    def _make_column(self) -> None:
        inside = QWidget()
        inside.setProperty("surface", "paper")
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        margin = round(20 * self._scale)
        self._column.setContentsMargins(0, margin, 0, 2 * margin)
        self._column.setSpacing(round(28 * self._scale))
        row = QHBoxLayout(inside)
        row.setContentsMargins(margin, 0, margin, 0)
        row.addStretch(1)
        row.addWidget(self._inner, 1000)
        row.addStretch(1)
        self._inner.setMaximumWidth(round(_WIDTH * self._scale))
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_page(self, page: Page, text: str) -> None:
        """Show a page as its text says. For the page that is shown already, what is being typed stays."""
        guide = self._workspace.guide
        if guide is None or not has_form(page):
            return
        if self._page is None or self._page.path != page.path:
            self._begin()
        self._page, self._text = page, text
        self._show(guide.with_page(page))

    def _begin(self) -> None:
        """Another page: nothing stays open."""
        for section in self._sections.values():
            section.hide()
            section.setParent(None)
            section.deleteLater()
        self._sections = {}
        self.verticalScrollBar().setValue(0)

    def _show(self, guide: Guide) -> None:
        page = self._page
        if page is None:
            return
        for kind in _SECTIONS:
            fits = kind.fits(page)
            section = self._sections.get(kind)
            if section is None and fits:
                section = self._add(kind)
            if section:
                section.setVisible(fits)
                if fits:
                    section.show_page(guide, page, self._text)

    def _add(self, kind: type[Section]) -> Section:
        section = self._sections[kind] = kind(self._workspace, self._theme)  # type: ignore[call-arg, arg-type]  # theirs take no heading
        earlier = [self._sections[one] for one in _SECTIONS[: _SECTIONS.index(kind)] if one in self._sections]
        place = self._column.indexOf(earlier[-1]) + 1 if earlier else 0
        self._column.insertWidget(place, section)
        section.change_requested.connect(self._request)
        if isinstance(section, EntriesSection):
            section.entered.connect(self._note_entered)
        section.page_requested.connect(self.page_requested)
        section.told.connect(self.told)
        section.refilled.connect(self._order.start)
        self._order.start()
        return section

    def _show_again(self) -> None:
        """The rest of the guide is another."""
        if self._page and self._workspace.guide:
            self._show(self._workspace.guide.with_page(self._page))

    def show_place(self, where: "KeyPath | Suggestion") -> bool:
        """Go to a key of the header; or offer the entry that is suggested, to be looked over and added.

        Returns False where nothing here asks for that key.
        """
        if isinstance(where, Suggestion):
            self._show_suggestion(where)
            found = True
        else:
            shown = [section for section in self._sections.values() if not section.isHidden()]
            found = bool(where) and any(section.focus_path(where) for section in shown)
        self._bring_in()
        return found

    def _show_suggestion(self, one: Suggestion) -> None:
        for section in self._sections.values():
            if isinstance(section, EntriesSection) and section.key == one.key and not section.isHidden():
                section.suggest(one)

    def _bring_in(self) -> None:
        """Scroll to what has the focus, once everything has its place."""
        QTimer.singleShot(0, self, self._scroll_to_focus)

    def _scroll_to_focus(self) -> None:
        focus = self.focusWidget()
        if focus and self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus, 0, round(120 * self._scale))

    def flush(self) -> None:
        """Ask for what is being typed at once, without waiting for a rest: before the text is kept."""
        for section in self._sections.values():
            section.flush()

    def _request(self, edit: Edit) -> None:
        self._elsewhere = False
        self.change_requested.emit(edit)

    def _note_entered(self) -> None:
        self._elsewhere = True

    def event(self, event: QEvent) -> bool:
        """The keys to undo are the form's, but for what went into another page, which is the window's to take back."""
        keys = QKeySequence.StandardKey
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not self._elsewhere:
            event.setAccepted(event.matches(keys.Undo) or event.matches(keys.Redo))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what was done in the form."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
        else:
            super().keyPressEvent(event)
