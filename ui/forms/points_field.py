"""Which points of the company standard have to be stated: one tick each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from ui.forms.field import Answer, Field
from ui.forms.field_columns import FieldColumns
from ui.forms.form_row import GAP
from ui.page_words import point_word

_LEAST = 190  # pixels of a column at normal text size


class PointsField(Field):
    """Points to tick. Those that are ticked keep their order; another one comes last."""

    def __init__(self, question: str, points: Sequence[str], scale: float, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self._points: list[str] = []  # ticked, in their order
        self.boxes: dict[str, QCheckBox] = {}
        whole = QWidget()
        self._columns = FieldColumns(round(_LEAST * scale), round(GAP / 2 * scale), whole)
        for point in points:
            self._box(point)
        self.ask(whole)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def answer(self) -> list[str]:
        """The points that are ticked."""
        return list(self._points)

    def _box(self, point: str) -> QCheckBox:
        box = self.boxes[point] = QCheckBox(point_word(point).replace("&", "&&"))
        box.setAccessibleDescription(self.question)
        box.clicked.connect(lambda ticked: self._tick(point, ticked))
        self._columns.addWidget(box)
        return box

    def _tick(self, point: str, ticked: bool) -> None:
        others = [other for other in self._points if other != point]
        self._points = [*others, point] if ticked else others
        self.chosen()

    def _show(self, answer: Answer) -> None:
        self._points = list(answer) if isinstance(answer, list) else []
        for point in self._points:
            if point not in self.boxes:
                self._box(point)
        for point, box in self.boxes.items():
            box.setChecked(point in self._points)
