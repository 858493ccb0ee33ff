"""The table of a round: exactly what is shown, and nothing that a spreadsheet would run."""

import csv
import io
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from content.answers import Answer, Answers
from content.organisation import Organisation
from content.survey_results import Results
from content.surveys import Side
from tests.content.folders import make_guide
from tests.content.survey_rounds import ROUND, companies, earlier, show, some
from ui.i18n import speak
from ui.survey_export import csv_bytes, csv_text


def read(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def test_a_table_has_a_row_for_each_question_of_each_group(tmp_path: Path) -> None:
    guide = make_guide(tmp_path, {"it.md": "---\ntitle: Informationstechnik\nkind: department\n---\n"})
    answers = [*some(6, from_="verkauf"), Answer("it", Side.CUSTOMER, "verkauf", {"zeit": 1}, "=1+1")]
    rows = read(csv_text(show(answers), guide.organisation))
    company = [row for row in rows if row["Department"] == "the whole company"]
    assert [(row["Dimension"], row["Number of answers"], row["Mean"]) for row in company] == [
        ("all questions", "7", ""),
        ("Zeit", "7", "3.57"),
        ("Ton", "6", "3.00"),
    ]
    one = next(row for row in rows if row["Department"] == "Informationstechnik" and row["Dimension"] == "Zeit")
    assert one == {
        "Survey": "Winter",
        "Department": "Informationstechnik",
        "Side": "Seen by those who rely on it",
        "Answers from": "all together",
        "Dimension": "Zeit",
        "Question": "Zeiten werden eingehalten.",
        "Number of answers": "7",
        "Mean": "3.57",
        "1": "1",
        "2": "0",
        "3": "0",
        "4": "6",
        "5": "0",
        "Mean of the round before": "",
        "Comment": "",
    }
    assert [(row["Department"], row["Comment"], row["Number of answers"]) for row in rows if row["Comment"]] == [
        ("Informationstechnik", "'=1+1", "")
    ]
    assert {row["Answers from"] for row in rows} == {"all together", "verkauf"}


def test_the_round_before_stands_beside() -> None:
    from content.survey_results import results

    answers = {"winter": Answers("winter", tuple(some(5))), "r1": Answers("r1", tuple(some(5, values={"zeit": 1})))}
    found = results(ROUND, answers, [ROUND, earlier(1)], date(2027, 3, 1))
    assert found is not None
    rows = read(csv_text(found, Organisation()))
    assert {row["Mean of the round before"] for row in rows if row["Dimension"] == "Zeit"} == {"1.00"}


def test_german_spreadsheets_take_semicolons_and_commas() -> None:
    speak("de")
    try:
        data = csv_bytes(show([*some(4), *some(1, values={"zeit": 5})]), Organisation())
    finally:
        speak("en")
    assert data.startswith(b"\xef\xbb\xbf")
    rows = read(data.decode("utf-8-sig"), ";")
    assert [row["Mittel"] for row in rows if row["Merkmal"] == "Zeit"] == ["4,20", "4,20"]


def figures(found: Results) -> set[tuple[str, str, str, str, str]]:
    return {
        (group.side, group.about, group.from_, question, str(figure.answers))
        for group in found.groups
        for question, figure in group.figures.items()
    }


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(companies())
def test_a_table_has_what_is_shown_and_no_more(answers: list[Answer]) -> None:
    found = show(answers)
    sides = {"Seen by those who rely on it": Side.CUSTOMER, "Seen by those it relies on": Side.PROVIDER}
    ids = {question.text: question.id for question in ROUND.questions}
    rows = read(csv_text(found, Organisation()))
    assert {
        (
            sides[row["Side"]],
            "" if row["Department"] == "the whole company" else row["Department"],
            "" if row["Answers from"] == "all together" else row["Answers from"],
            ids[row["Question"]],
            row["Number of answers"],
        )
        for row in rows
        if row["Question"]
    } == figures(found)
    assert all(int(row["Number of answers"]) >= ROUND.minimum for row in rows)
