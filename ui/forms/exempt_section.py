"""What the company standard asks for and this page need not say, with the reason."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from content.frontmatter import KeyPath
from content.header_edit import remove, set_value
from content.library import Guide
from content.page import Kind, Page
from content.standard import SECTIONS, standard_of
from ui.forms.field import Answer, TextField
from ui.forms.field_choice import ChoiceField
from ui.forms.form_row import FormRow
from ui.forms.section import Section, header_values, text_at, value_at
from ui.page_words import point_word
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.workspace import Workspace


class ExemptSection(Section):
    """One row a point with its reason, and a choice of further points. A new row counts once a reason is typed."""

    kinds = frozenset({Kind.DEPARTMENT, Kind.STAKEHOLDER})

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("ExemptSection", "Exceptions from the standard"), workspace, theme)
        self.rows: dict[str, FormRow] = {}  # by point
        self._asked: list[tuple[str, str]] = []  # points of the standard, and their words
        self._begun: list[str] = []  # points that the page does not have yet
        self._rows = QVBoxLayout()
        self._rows.setSpacing(round(8 * self.scale))
        self.column.addLayout(self._rows)
        self.more = ChoiceField(self.tr("Which point need not be stated here?"))
        self.more.changed.connect(self._begin)
        self.column.addWidget(self.more)
        self.none = plain_label(self.tr("The standard of this guide asks for nothing that could be left out."), "muted")
        self.column.addWidget(self.none)

    def show_page(self, guide: Guide, page: Page, text: str) -> None:
        """Show the exceptions of a page."""
        super().show_page(guide, page, text)
        values = header_values(text)
        stated = value_at(values, ("exempt",))
        points = list(stated) if isinstance(stated, dict) else []
        self._begun = [point for point in self._begun if point not in points]
        self._fit([*points, *self._begun])
        for point, row in self.rows.items():
            row.fields[""].show_answer(text_at(values, ("exempt", point)))
            is_silent = point in points and not row.fields[""].answer()
            row.fields[""].tell(self.tr("A reason helps those who look for this point.") if is_silent else "", "signal")
        standard = standard_of(guide.pages)
        asked = dict.fromkeys(standard.header.service if standard else ())
        if standard and page.kind is Kind.DEPARTMENT:
            asked |= dict.fromkeys((*standard.header.department, *([SECTIONS] if standard.header.sections else ())))
        self._asked = [(point, point_word(point)) for point in asked]
        self._offer()

    def focus_path(self, path: KeyPath) -> bool:
        """Go to the reason for a point."""
        if path[:1] != ("exempt",):
            return False
        row = self.rows.get(str(path[1])) if len(path) > 1 else next(iter(self.rows.values()), None)
        row.go() if row else self.more.setFocus()
        return True

    def _fit(self, points: list[str]) -> None:
        if list(self.rows) == points:
            return
        for point in [point for point in self.rows if point not in points]:
            row = self.rows.pop(point)
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, point in enumerate(points):
            row = self.rows.get(point) or self._new_row(point)
            if self._rows.indexOf(row) != place:
                self._rows.insertWidget(place, row)
                row.show()  # at once: the focus may go there
        self.rows = {point: self.rows[point] for point in points}
        self.refilled.emit()

    def _new_row(self, point: str) -> FormRow:
        field = TextField("")
        row = self.rows[point] = FormRow(self.theme, self.scale, {"": field}, movable=False)
        row.name(self.tr("{point}: why is it not needed here?").format(point=point_word(point)))
        row.tools.name(point_word(point))
        field.label.show()
        row.tools.row.setContentsMargins(0, field.label.sizeHint().height(), 0, 0)
        field.changed.connect(partial(self._write, point))
        row.remove_requested.connect(lambda: self._remove(point))
        return row

    def _offer(self) -> None:
        left = [(point, words) for point, words in self._asked if point not in self.rows]
        self.more.set_choices([("", self.tr("Choose a point …")), *left])
        self.more.setVisible(bool(left))
        self.none.setVisible(not left and not self.rows)

    def _begin(self, point: Answer) -> None:
        if isinstance(point, str) and point and point not in self.rows:
            self._begun.append(point)
            self._fit([*self.rows, point])
            self.more.show_answer("")
            self._offer()
            self.rows[point].go()

    def _write(self, point: str, why: Answer) -> None:
        """An empty reason stays an exception, until it is removed."""
        self.request(lambda text: set_value(text, ("exempt", point), why))

    def _remove(self, point: str) -> None:
        self.flush()
        if point in self._begun:
            self._begun.remove(point)
        self.more.show()
        self.more.setFocus()
        self.request(lambda text: remove(text, ("exempt", point)))
