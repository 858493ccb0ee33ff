"""The bar, the curve and the questions of a survey: what they say to who sees them, and to who cannot."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from content.header import Question
from content.organisation import Organisation, Party
from content.page import Kind
from content.survey_results import Figure, Group, Point
from content.surveys import Proposal, Round, Side
from ui.survey_draft import UNSURE, Draft, Rated, read, written
from ui.survey_words import change_words, phase_words, results_words
from ui.theme import Theme, ThemeName, load
from ui.widgets.survey_bar import DistributionBar, Legend, contrast, readable_on, value_brush
from ui.widgets.survey_curve import CurveView, points_words
from ui.widgets.survey_departments import rows
from ui.widgets.survey_group import GroupView, together
from ui.widgets.survey_scale import ScaleQuestion

QUESTIONS = (Question("a", "Is it kept?", "Reliable"), Question("b", "Is it clear?", "Clear"))
ROUND = Round("r", "r", "Round", date(2027, 1, 11), date(2027, 1, 29), 5, 5, QUESTIONS)


@pytest.fixture(params=["light", "dark", "contrast"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    name: ThemeName = request.param
    yield load(name)
    qapp.setPalette(qapp.style().standardPalette())


def words(of: object) -> list[str]:
    assert hasattr(of, "findChildren")
    return [label.text() for label in of.findChildren(QLabel) if label.text()]


# the bar


def test_a_bar_is_parted_as_the_answers_are(qtbot: QtBot, theme: Theme) -> None:
    bar = DistributionBar(theme, 1.0, (1, 0, 3, 0, 4), "Is it kept?")
    qtbot.addWidget(bar)
    bar.resize(400, 24)
    parts = bar.parts()
    assert [value for value, _ in parts] == [1, 3, 5]
    assert [round(place.width()) for _, place in parts] == [49, 149, 199]
    assert parts[-1][1].right() <= 400
    picture = bar.grab().toImage()
    colours = {picture.pixelColor(QPoint(round(place.left()) + 8, 3)).name() for _, place in parts}
    assert theme.name == "contrast" or len(colours) == 3


def test_a_bar_is_told_to_who_cannot_see_it(qtbot: QtBot) -> None:
    bar = DistributionBar(load("light"), 1.0, (1, 0, 3, 0, 4), "Is it kept?")
    qtbot.addWidget(bar)
    assert bar.accessibleName() == "Is it kept?"
    assert bar.accessibleDescription() == "1: 1, 2: 0, 3: 3, 4: 0, 5: 4"


def test_a_bar_without_answers_is_empty(qtbot: QtBot, theme: Theme) -> None:
    bar = DistributionBar(theme, 1.0, (0, 0, 0), "")
    qtbot.addWidget(bar)
    assert bar.parts() == []
    assert not bar.grab().isNull()


@pytest.mark.parametrize("highest", range(2, 11))
def test_figures_in_a_bar_can_be_read(theme: Theme, highest: int) -> None:
    for value in range(1, highest + 1):
        fill = value_brush(theme, value, highest).color()
        assert contrast(readable_on(theme, fill), fill) >= 4.5


def test_the_legend_says_what_the_ends_mean(qtbot: QtBot, theme: Theme) -> None:
    legend = Legend(theme, 1.0, 5)
    qtbot.addWidget(legend)
    assert words(legend) == ["1  not at all true", "2", "3", "4", "5  completely true"]


# the curve


def test_a_curve_rises_with_the_means_on_the_whole_scale(qtbot: QtBot, theme: Theme) -> None:
    curve = CurveView(theme, 1.0, "From round to round")
    qtbot.addWidget(curve)
    curve.resize(600, 220)
    curve.show_points([("Jan 2025", 1.0), ("Jan 2026", 3.0), ("Jan 2027", 5.0)], 5)
    places = curve.places()
    assert [place.x() for place in places] == sorted(place.x() for place in places)
    low, middle, high = (place.y() for place in places)
    assert high < middle < low
    assert middle == pytest.approx((low + high) / 2)
    assert curve.accessibleDescription() == "Jan 2025: 1.0 · Jan 2026: 3.0 · Jan 2027: 5.0"
    assert not curve.grab().isNull()


def test_a_curve_without_points_is_drawn(qtbot: QtBot, theme: Theme) -> None:
    curve = CurveView(theme, 1.0, "")
    qtbot.addWidget(curve)
    assert not curve.grab().isNull()
    assert points_words([]) == ""


def point(survey: str, year: int, mean: float) -> Point:
    return Point(survey, survey, date(year, 1, 29), mean)


def test_the_curve_is_of_questions_that_were_asked_each_time() -> None:
    courses = {
        "a": (point("x", 2025, 2.0), point("y", 2026, 3.0), point("z", 2027, 4.0)),
        "b": (point("x", 2025, 4.0), point("y", 2026, 5.0), point("z", 2027, 2.0)),
        "new": (point("z", 2027, 1.0),),
    }
    assert [(one.survey, one.mean) for one in together(courses)] == [("x", 3.0), ("y", 4.0), ("z", 3.0)]
    assert together({}) == []


# figures of a group


def group(qtbot: QtBot, comments: tuple[str, ...] = (), rounds: int = 1) -> GroupView:
    course = tuple(point(str(number), 2020 + number, 3.0) for number in range(rounds))
    figures = {"a": Figure((0, 0, 2, 2, 1))}
    made = Group(Side.CUSTOMER, "it", "", 5, figures, comments, {"a": course} if rounds > 1 else {})
    view = GroupView(ROUND, made, (), Organisation(), load("light"), 1.0)
    qtbot.addWidget(view)
    view.fit_room(True)
    return view


def test_what_has_too_few_answers_says_so(qtbot: QtBot) -> None:
    said = words(group(qtbot))
    assert "3.8" in said
    assert said[said.index("Is it clear?") + 1] == "fewer than 5 answers"


@pytest.mark.parametrize("rounds", [1, 2, 3])
def test_there_is_a_curve_from_three_rounds_on(qtbot: QtBot, rounds: int) -> None:
    view = group(qtbot, rounds=rounds)
    assert bool(view.findChildren(CurveView)) == (rounds >= 3)
    assert any("The mean of all questions:" in text for text in words(view)) == (rounds >= 3)
    assert ("±0" in words(view)) == (rounds > 1)


def test_comments_are_words_and_come_in_portions(qtbot: QtBot) -> None:
    view = group(qtbot, tuple(f"<b>word {number}</b>" for number in range(45)))
    view.show()
    said = [label for label in view.findChildren(QLabel) if "<b>word" in label.text()]
    assert len(said) == 20
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in said)


def test_the_same_rows_stand_below_each_other_where_there_is_no_room(qtbot: QtBot) -> None:
    view = group(qtbot)
    view.fit_room(False)
    view.show()
    qtbot.waitUntil(lambda: len(view.findChildren(DistributionBar)) == 1)
    assert "Mean 3.8 · 5 answers" in words(view)


# questions


def test_arrow_keys_go_along_the_scale(qtbot: QtBot) -> None:
    question = ScaleQuestion(QUESTIONS[0], 5, None, 1.0)
    qtbot.addWidget(question)
    question.resize(1200, 120)  # all of the scale in one line
    with qtbot.waitActive(question):
        question.show()
        question.activateWindow()
    said: list[tuple[str, int]] = []
    question.answered.connect(lambda id_, value: said.append((id_, value)))
    assert question.group.checkedId() == -1
    question.first.setFocus()
    QTest.keyClick(question.first, Qt.Key.Key_Space)
    for value in range(1, 5):
        QTest.keyClick(question.group.button(value), Qt.Key.Key_Right)
    assert said == [("a", 1), ("a", 2), ("a", 3), ("a", 4), ("a", 5)]
    QTest.keyClick(question.group.button(5), Qt.Key.Key_Right)
    assert said[-1] == ("a", UNSURE)


def test_a_question_without_words_goes_by_what_there_is(qtbot: QtBot) -> None:
    for question, name in ((Question("a", "", "Clear"), "Clear"), (Question("a"), "a")):
        shown = ScaleQuestion(question, 10, 7, 2.0)
        qtbot.addWidget(shown)
        assert shown.accessibleName() == name
        assert shown.group.checkedId() == 7


def test_a_value_that_is_off_the_scale_now_is_not_chosen(qtbot: QtBot) -> None:
    shown = ScaleQuestion(QUESTIONS[0], 3, 5, 1.0)
    qtbot.addWidget(shown)
    assert shown.group.checkedId() == -1


# departments


def test_a_department_is_asked_about_from_the_sides_that_the_guide_names(qtbot: QtBot) -> None:
    organisation = Organisation({id_: Party(id_, id_.upper(), id_, Kind.DEPARTMENT) for id_ in ("it", "lager")})
    proposed = [
        Proposal("it", Side.CUSTOMER, ("Help",), 2),
        Proposal("it", Side.PROVIDER, ("Signs",), 1),
    ]
    sent = [Rated("it", Side.PROVIDER)]
    (first,), (other,) = rows(organisation, proposed, ["it", "lager"], [], sent, 1.0)
    for row in (first, other):
        qtbot.addWidget(row)
    assert first.chosen == []
    first.box.click()
    assert first.chosen == [Side.CUSTOMER]  # the other was answered already
    other.box.click()
    assert other.chosen == [Side.CUSTOMER]
    other.sides[Side.PROVIDER].click()
    other.sides[Side.CUSTOMER].click()
    assert other.chosen == [Side.PROVIDER]
    other.sides[Side.PROVIDER].click()
    assert not other.box.isChecked()


# drafts


@given(st.text())
def test_whatever_was_kept_is_read_as_a_draft(text: str) -> None:
    assert read(text).chosen == []


@given(
    st.lists(st.builds(Rated, st.text(max_size=9), st.sampled_from(Side)), min_size=1, max_size=4),
    st.dictionaries(st.text(max_size=9), st.integers(-3, 12), max_size=5),
    st.text(),
)
def test_a_draft_comes_back_as_it_was(chosen: list[Rated], values: dict[str, int], comment: str) -> None:
    draft = Draft(chosen=chosen)
    for rated in chosen:
        said = draft.of(rated)
        said.values, said.comment = dict(values), comment
    again = read(written(draft))
    assert again == draft
    answer = again.answer(chosen[0], ROUND, "it")
    assert set(answer.values) <= {"a", "b"}
    assert all(1 <= value <= 5 for value in answer.values.values())


def test_a_round_says_when_it_is_open() -> None:
    assert phase_words(ROUND, date(2026, 12, 1)) == "from 11 January on"
    assert phase_words(ROUND, date(2027, 1, 20)) == "until 29 January"
    assert phase_words(ROUND, date(2027, 1, 29)) == "open, today is the last day"
    assert phase_words(ROUND, date(2028, 1, 30)) == "closed on 29 January 2027"
    assert results_words(ROUND, date(2027, 1, 20)) == "Results are here from 30 January on."


@pytest.mark.parametrize(("change", "said"), [(0.04, "±0"), (0.25, "+0.2"), (-0.5, "−0.5")])
def test_a_change_has_its_sign(change: float, said: str) -> None:
    assert change_words(change) == said
