"""What a group of answers said: a row for each question, the curve over rounds, both sides, and comments."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from content.header import Question
from content.organisation import Organisation
from content.survey_results import BothSides, Figure, Group, Point
from content.surveys import Round
from ui.survey_words import SurveyCounted, change_words, mean_words, month, quoted
from ui.theme import Theme
from ui.widgets.home_card import plain_label
from ui.widgets.survey_bar import DistributionBar, Legend
from ui.widgets.survey_curve import CurveView, points_words

CURVE_FROM = 3  # rounds

_COMMENTS = 20  # shown at a time


class GroupView(QWidget):
    """Set out once for each group that is looked at."""

    def __init__(
        self, of: Round, group: Group, both: Sequence[BothSides], organisation: Organisation, theme: Theme, scale: float
    ) -> None:
        super().__init__()
        self._round, self._group, self._organisation = of, group, organisation
        self._theme, self._scale = theme, scale
        self._counted = SurveyCounted(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(10 * scale))
        self._table = QWidget()
        self._column.addWidget(Legend(theme, scale, of.scale))
        self._column.addWidget(self._table)
        self._add_curve()
        for one in both:
            self._add_both(one)
        self._add_comments()

    def fit_room(self, wide: bool) -> None:
        """Set the rows out in columns, or one thing below the other."""
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(round(18 * self._scale))
        grid.setVerticalSpacing(round(8 * self._scale))
        if wide:
            self._add_heads(grid)
        for question in self._round.questions:
            figure = self._group.figures.get(question.id)
            (self._add_wide if wide else self._add_narrow)(grid, question, figure)
        self._column.replaceWidget(self._table, table)
        self._table.hide()
        self._table.deleteLater()
        self._table = table
        table.show()

    # rows

    def _add_heads(self, grid: QGridLayout) -> None:
        heads = [self.tr("Question"), self.tr("Answers"), self.tr("Mean"), self.tr("Number")]
        if any(len(course) > 1 for course in self._group.courses.values()):
            heads.append(self.tr("Change"))
        for column, words in enumerate(heads):
            right = Qt.AlignmentFlag.AlignRight if column > 1 else Qt.AlignmentFlag.AlignLeft
            label = plain_label(words, "section")
            label.setWordWrap(False)
            grid.addWidget(label, 0, column, right)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 6)

    def _add_wide(self, grid: QGridLayout, question: Question, figure: Figure | None) -> None:
        row = grid.rowCount()
        grid.addWidget(_line(), row, 0, 1, 5)
        row += 1
        grid.addWidget(_asked(question), row, 0)
        if figure is None:
            grid.addWidget(plain_label(self._hidden, "muted"), row, 1, 1, 4)
            return
        grid.addWidget(self._bar(question, figure), row, 1, Qt.AlignmentFlag.AlignVCenter)
        change = self._group.change(question.id)
        for column, words, role in (
            (2, mean_words(figure.mean), "strong"),
            (3, self.locale().toString(figure.answers), "muted"),
            (4, change_words(change) if change is not None else "", "muted"),
        ):
            label = plain_label(words, role)
            label.setWordWrap(False)
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _add_narrow(self, grid: QGridLayout, question: Question, figure: Figure | None) -> None:
        row = grid.rowCount()
        grid.addWidget(_line(), row, 0)
        grid.addWidget(_asked(question), row + 1, 0)
        if figure is None:
            grid.addWidget(plain_label(self._hidden, "muted"), row + 2, 0)
            return
        grid.addWidget(self._bar(question, figure), row + 2, 0)
        change = self._group.change(question.id)
        text = self.tr("Mean {mean} · {answers} · {change} since the round before")
        if change is None:
            text = self.tr("Mean {mean} · {answers}")
        words = text.format(
            mean=mean_words(figure.mean),
            answers=self._counted.answers(figure.answers),
            change=change_words(change) if change is not None else "",
        )
        grid.addWidget(plain_label(words, "muted"), row + 3, 0)

    @property
    def _hidden(self) -> str:
        """Why a question has no figure."""
        return too_few(self._group.from_, self._round.minimum)

    def _bar(self, question: Question, figure: Figure) -> DistributionBar:
        return DistributionBar(self._theme, self._scale, figure.counts, question.text or question.dimension)

    # what stands below

    def _add_curve(self) -> None:
        points = together(self._group.courses)
        if len(points) < CURVE_FROM:
            return
        self._head(self.tr("From round to round"))
        shown = [(month(point.closes), point.mean) for point in points]
        curve = CurveView(self._theme, self._scale, self.tr("The mean of all questions from round to round"))
        curve.show_points(shown, self._round.scale)
        self._column.addWidget(curve)
        words = self.tr("The mean of all questions: {figures}").format(figures=points_words(shown))
        self._column.addWidget(plain_label(words, "muted"))

    def _add_both(self, both: BothSides) -> None:
        """How a relationship is found by those it is for, and by those who do the work."""
        title = self._organisation.title
        if both.customer:
            names = {"customer": title(both.customer), "provider": title(both.provider)}
            self._head(self.tr("Both sides: {provider} for {customer}").format(**names))
            heads = (self.tr("{customer} finds").format(**names), self.tr("{provider} finds").format(**names))
        else:
            self._head(self.tr("Both sides"))
            heads = (self.tr("Those who rely on others"), self.tr("Those who do the work"))
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(round(18 * self._scale))
        grid.setVerticalSpacing(round(6 * self._scale))
        grid.setColumnStretch(0, 1)
        for column, words in enumerate((self.tr("Question"), *heads, self.tr("Difference"))):
            grid.addWidget(plain_label(words, "section"), 0, column, _across(column))
        for row, question in enumerate(self._round.questions, start=1):
            difference = both.difference(question.id)
            sides = [group.figures.get(question.id) for group in (both.experience, both.expectation)]
            means = [mean_words(figure.mean) if figure else "–" for figure in sides]
            apart = change_words(difference) if difference is not None else ""
            for column, words in enumerate((question.dimension or question.text, *means, apart)):
                grid.addWidget(plain_label(words, "muted" if column == 3 else ""), row, column, _across(column))
        self._column.addWidget(box)

    def _add_comments(self) -> None:
        if not self._group.comments:
            return
        self._head(self.tr("In their own words"))
        hint = self.tr("In no particular order. Who wrote what is not kept.")
        self._column.addWidget(plain_label(hint, "muted"))
        self._left = list(self._group.comments)
        self._more = QPushButton(autoDefault=True)
        self._more.clicked.connect(self._show_more)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_more()

    def _show_more(self) -> None:
        """Show the next comments; hundreds at once would hold the window up."""
        place = self._column.indexOf(self._more)
        shown, self._left = self._left[:_COMMENTS], self._left[_COMMENTS:]
        for number, words in enumerate(shown):
            box = QFrame()
            box.setProperty("banner", "neutral")
            inside = QVBoxLayout(box)
            inside.setContentsMargins(14, 8, 14, 8)
            inside.addWidget(plain_label(quoted(words)))
            self._column.insertWidget(place + number, box)
        self._more.setText(self.tr("Show more (%n left)", "", len(self._left)))
        self._more.setVisible(bool(self._left))

    def _head(self, words: str) -> None:
        self._column.addSpacing(round(14 * self._scale))
        self._column.addWidget(plain_label(words, "h2"))


def together(courses: Mapping[str, Sequence[Point]]) -> list[Point]:
    """The mean of all questions in each round, over the questions that were shown in as many rounds as possible."""
    longest: Sequence[Point] = max(courses.values(), key=len, default=())
    rounds = [point.survey for point in longest]
    alike = [course for course in courses.values() if [point.survey for point in course] == rounds]
    return [
        Point(point.survey, point.title, point.closes, sum(course[place].mean for course in alike) / len(alike))
        for place, point in enumerate(longest)
    ]


def too_few(from_: str, minimum: int) -> str:
    """Why nothing is shown of a group."""
    if from_:  # it may have enough itself, and be left out so that nobody else can be worked out
        return QCoreApplication.translate("GroupView", "too few answers to show this apart")
    return SurveyCounted().fewer_than(minimum)


def _asked(question: Question) -> QWidget:
    """A question: what it is about, and below it in full."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(plain_label(question.dimension or question.text or question.id, "strong"))
    if question.dimension and question.text:
        column.addWidget(plain_label(question.text, "small"))
    return whole


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("line", "true")
    return line


def _across(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
