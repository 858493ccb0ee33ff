"""The area Upkeep, for those who look after the guide: what to mend next, and how all of it stands."""

from datetime import date
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QRect, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from content.library import Guide
from content.organisation import State
from content.quality import NextMend, Report, report
from content.suggestions import Suggestion
from ui import care_words
from ui.actions import action, make_actions
from ui.dialogs import Dialogs
from ui.messages import fault
from ui.screen import Screen
from ui.theme import Theme
from ui.widgets.care_matrix import CareMatrix
from ui.widgets.care_rows import CareSection, Entry, Way
from ui.widgets.flow import FlowLayout
from ui.widgets.home_card import plain_label
from ui.widgets.layout_parts import order_tabs
from ui.workspace import Workspace

_COLUMN = 1160  # pixels at normal text size: the widest that the sections become
_WIDE = 1000  # pixels at normal text size, from which on the margins are wide


class CareScreen(QScrollArea, Screen):
    """One page of sections, worked out off the UI thread; what is in order is folded and says so in one sentence."""

    page_requested = Signal(str, str)  # page id and slug of a heading
    edit_requested = Signal(str, object)  # page id; a key of its header, a line, or a `content.suggestions.Suggestion`
    handing_on_requested = Signal()
    told = Signal(str, str)  # a sentence for the person, and its kind: neutral, ok or error
    looked_over = Signal()  # the guide was, and what was found is shown

    area = "area.care"
    lasting = True

    def __init__(self, workspace: Workspace, theme: Theme, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._theme, self._dialogs = workspace, theme, dialogs
        self._scale = scale = workspace.settings.values.text_scale
        self.actions_by_id = make_actions(self)
        self._report: Report | None = None
        self._seen: tuple[Guide, date] | None = None  # what is looked over, or was
        self._asked = 0  # jobs
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Upkeep"))
        self.next = CareSection(care_words.next_title(), theme, scale, folds=False)
        self.standard = CareSection(care_words.standard_title(), theme, scale)
        self.relationships = CareSection(care_words.relationships_title(), theme, scale)
        self.links = CareSection(care_words.links_title(), theme, scale)
        self.reviews = CareSection(care_words.reviews_title(), theme, scale)
        self.orphans = CareSection(care_words.orphans_title(), theme, scale)
        self.matrix = CareMatrix(theme, scale)
        self._tabs = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._listen()
        self.tell_actions()

    @property
    def _sections(self) -> tuple[CareSection, ...]:
        return self.next, self.standard, self.relationships, self.links, self.reviews, self.orphans

    def _lay_out(self) -> None:
        self._surface = surface = QWidget()
        surface.setProperty("surface", "paper")
        self._lead = plain_label("", "lead")
        self.save = QPushButton(self.tr("Save the report …"), autoDefault=True)
        self.hand_on_button = QPushButton(self.tr("Hand on the guide …"), autoDefault=True)
        buttons = QWidget()
        beside = FlowLayout(8, buttons)
        buttons.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for button in (self.save, self.hand_on_button):
            beside.addWidget(button)
        self._note = plain_label(
            self.tr("✓ complete, or inherited from the standard   – not needed, as the page explains"), "small"
        )
        self.standard.lead.addWidget(self.matrix)
        self.standard.lead.addWidget(self._note)
        inner = QWidget()
        inner.setMaximumWidth(round(_COLUMN * self._scale))
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        titles = QVBoxLayout()
        titles.setSpacing(6)
        titles.addWidget(plain_label(self.tr("Upkeep"), "h1"))
        titles.addWidget(self._lead)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12)
        self._head.addLayout(titles, 1)
        self._head.addWidget(buttons)
        self._column.addLayout(self._head)
        for section in self._sections:
            self._column.addWidget(section)
        self._column.addStretch(1)
        self._across = QHBoxLayout(surface)
        self._across.addStretch(1)
        self._across.addWidget(inner, 1000)
        self._across.addStretch(1)
        self.setWidget(surface)

    def _listen(self) -> None:
        for signal in (self._workspace.guide_opened, self._workspace.guide_changed):
            signal.connect(self._refresh)
        for section in self._sections:
            section.taken.connect(self._take)
            section.refilled.connect(self._tabs.start)
        self._tabs.timeout.connect(self._order_tabs)
        self.matrix.page_requested.connect(self._read)
        self.matrix.edit_requested.connect(self.edit_requested)
        self.matrix.moved.connect(self._show_cell)
        self.save.clicked.connect(self.save_report)
        self.hand_on_button.clicked.connect(self.handing_on_requested)

    # what is shown

    @property
    def report(self) -> Report | None:
        """What is shown, once the guide was looked over."""
        return self._report

    def _refresh(self) -> None:
        """Look over what is open now, or once somebody is here."""
        guide, today = self._workspace.guide, self._workspace.today
        if not self.isVisible() or guide is None or self._seen == (guide, today):
            return
        self._seen = guide, today
        self._asked += 1
        if self._report is None or self._report.guide.root != guide.root:
            self._report = None
            self._lead.setText(self.tr("The guide is being looked over …"))
            for section in self._sections:
                section.hide()
        self._workspace.jobs.run(self, partial(report, guide, today), partial(self._looked_over, self._asked))

    def _looked_over(self, number: int, found: Report) -> None:
        if number != self._asked:
            return  # it changed meanwhile
        self._report = found
        self._lead.setText(self._lead_words(found))
        self._show_next(found)
        self._show_standard(found)
        self._show_relationships(found)
        self._show_links(found)
        self._show_reviews(found)
        self._show_orphans(found)
        for section in self._sections[1:]:
            section.setVisible(bool(found.guide.pages))
        self.tell_actions()
        self.looked_over.emit()

    def _lead_words(self, found: Report) -> str:
        if not found.guide.pages:
            return self.tr("This guide has no pages yet.")
        if found.in_order:
            return self.tr("Everything is in order.")
        return found.guide.info.name

    def _show_next(self, found: Report) -> None:
        self.next.setVisible(bool(found.mends))
        self.next.show_state("", False, bool(found.mends))
        self.next.show_rows(len(found.mends), lambda place: self._mend_entry(found, found.mends[place]))

    def _mend_entry(self, found: Report, one: NextMend) -> Entry:
        where = care_words.place_words(found.guide, one.page, one.where, one.path)
        details = [" · ".join(filter(None, (where, care_words.why_words(one))))]
        if one.alike:
            details.append(care_words.CareCounted().alike(one.alike))
        ways: tuple[Way, ...] = ()
        if one.suggestion and one.suggestion.relationship.state is not State.CONTRADICTED:
            ways = (self._suggest(one.suggestion),)
        elif one.page:
            ways = (Way(self.tr("Go there"), one.page, one.where),)
        return Entry(care_words.mend_words(one), tuple(details), ways)

    def _suggest(self, one: Suggestion) -> Way:
        return Way(self.tr("Suggest the other side"), one.page, one)

    def _show_standard(self, found: Report) -> None:
        figures, held = found.figures, found.guide.coverage
        self.standard.show_state(
            care_words.points_words(found), bool(figures.points) and figures.met == figures.points, bool(held.cells)
        )
        self.matrix.show_coverage(found.guide)
        self.standard.show_rows(0, lambda _: Entry(""))

    def _show_relationships(self, found: Report) -> None:
        told = found.suggestions
        self.relationships.show_state(
            care_words.agreed_words(found), bool(found.figures.two_sided) and not told, bool(told)
        )
        self.relationships.show_rows(len(told), lambda place: self._relationship_entry(found, told[place]))

    def _relationship_entry(self, found: Report, one: Suggestion) -> Entry:
        text = care_words.suggestion_words(one)
        if one.disagreements:
            details = tuple(map(care_words.difference_words, one.disagreements))
            told, pages = one.disagreements[0], found.guide.pages
            sides = ((self.tr("To the first one"), told.offered), (self.tr("To the second one"), told.expected))
            ways = tuple(Way(words, side.page, side.key, f"{pages[side.page].title}: {text}") for words, side in sides)
            return Entry(text, details, ways)
        words = self.tr("To be named on the page “{page}”.")
        return Entry(text, (words.format(page=found.guide.pages[one.page].title),), (self._suggest(one),))

    def _show_links(self, found: Report) -> None:
        self.links.show_state(care_words.links_words(found), not found.links, bool(found.links))
        ids = {page.path: id_ for id_, page in found.guide.pages.items()} if found.links else {}
        go = self.tr("Go there")

        def entry(place: int) -> Entry:
            one = found.links[place]
            page = ids.get(one.path, "")
            details = (care_words.place_words(found.guide, page, one.line, one.path), care_words.link_mend_words(one))
            ways = (Way(go, page, one.line),) if page else ()
            return Entry(fault(one.code, one.fields), (" · ".join(filter(None, details)),), ways)

        self.links.show_rows(len(found.links), entry)

    def _show_reviews(self, found: Report) -> None:
        self.reviews.show_state(care_words.reviews_words(found), not found.reviews, bool(found.reviews))
        read, anew = self.tr("Read"), self.tr("Set a new date")

        def entry(place: int) -> Entry:
            one = found.reviews[place]
            title = found.guide.pages[one.page].title
            ways = (Way(read, one.page), Way(anew, one.page, ("review", "due")))
            return Entry(title, (care_words.review_words(one),), ways)

        self.reviews.show_rows(len(found.reviews), entry)

    def _show_orphans(self, found: Report) -> None:
        self.orphans.show_state(care_words.orphans_words(found), not found.orphans, bool(found.orphans))
        read = self.tr("Read")

        def entry(place: int) -> Entry:
            page = found.guide.pages[found.orphans[place]]
            return Entry(page.title, (page.path,), (Way(read, page.id),))

        self.orphans.show_rows(len(found.orphans), entry)

    # what the person does

    def _take(self, way: Way) -> None:
        if way.edit is None:
            self._read(way.page)
        else:
            self.edit_requested.emit(way.page, way.edit)

    def _read(self, page: str) -> None:
        self.page_requested.emit(page, "")

    @action("care.report", QT_TRANSLATE_NOOP("actions", "Save a report of the guide …"), (), "download")
    def save_report(self) -> None:
        """Save how the guide stands as Markdown."""
        from ui.care_report import markdown, report_title
        from ui.paper import file_name

        found = self._report
        if found is None:
            return
        proposed = self._workspace.documents / f"{file_name(report_title(found.guide))}.md"
        path = self._dialogs.save_file(self, self.tr("Save the report"), proposed, self.tr("Markdown (*.md)"))
        if path is None:
            return
        from ui.list_export import write_export

        try:
            write_export(path, markdown(found).encode("utf-8", "replace"))
        except OSError as error:
            words = self.tr("“{path}” could not be written: {reason}. Please choose another place.")
            self.told.emit(words.format(path=path, reason=error.strerror or ""), "error")
        else:
            self.told.emit(self.tr("Saved: {path}").format(path=path), "ok")

    @action("care.hand_on", QT_TRANSLATE_NOOP("actions", "Hand on the guide …"), (), "people")
    def hand_on(self) -> None:
        """Let the person hand on the guide as one file."""
        self.handing_on_requested.emit()

    # Screen

    def arrive(self) -> None:
        """Show what is so today, and take the focus: where it was, or else the whole page."""
        self._refresh()
        before = self.focusWidget()
        if before is not None and before is not self and before.isVisibleTo(self):
            before.setFocus()
        else:
            self.setFocus()

    def tell_actions(self) -> None:
        """Nothing is saved or handed on before there is something."""
        for part in (self.save, self.actions_by_id["care.report"]):
            part.setEnabled(self._report is not None)
        for part in (self.hand_on_button, self.actions_by_id["care.hand_on"]):
            part.setEnabled(self._workspace.guide is not None)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed in the meantime."""
        super().showEvent(event)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page its margins."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= _WIDE * self._scale
        self._across.setContentsMargins(*((44, 32, 44, 40) if wide else (24, 22, 24, 28)))
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(beside if wide else below)

    def _show_cell(self, place: QRect) -> None:
        """Bring a cell of the table into view."""
        at = self.matrix.mapTo(self._surface, place.center())
        self.ensureVisible(at.x(), at.y(), 0, place.height() * 2)

    def _order_tabs(self) -> None:
        order_tabs(self._column)
