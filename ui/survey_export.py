"""What is shown of a round as a table for spreadsheets: the same groups as on the screen, and no other.

It is made of the results alone, so it cannot show more than they do.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from content.organisation import Organisation
from content.survey_results import Group, Results
from content.surveys import Side
from ui.list_export import table_text
from ui.page_words import party_name
from ui.survey_words import seen_words


def csv_text(results: Results, organisation: Organisation) -> str:
    """Set out all groups that are shown; semicolons where the window speaks German, as spreadsheets there do.

    A row for each group, one for each of its questions, and one for each comment, which belongs to no other row.
    """
    return table_text([_heads(results), *_rows(results, organisation)])


def csv_bytes(results: Results, organisation: Organisation) -> bytes:
    """Set out all groups that are shown, with the marks by which spreadsheets know UTF-8."""
    return csv_text(results, organisation).encode("utf-8-sig", "replace")


def _heads(results: Results) -> list[str]:
    return [
        QCoreApplication.translate("SurveyExport", "Survey"),
        QCoreApplication.translate("SurveyExport", "Side"),
        QCoreApplication.translate("SurveyExport", "Department"),
        QCoreApplication.translate("SurveyExport", "Answers from"),
        QCoreApplication.translate("SurveyExport", "Dimension"),
        QCoreApplication.translate("SurveyExport", "Question"),
        QCoreApplication.translate("SurveyExport", "Number of answers"),
        QCoreApplication.translate("SurveyExport", "Mean"),
        QCoreApplication.translate("SurveyExport", "Mean of the round before"),
        *(str(value) for value in range(1, results.round.scale + 1)),
        QCoreApplication.translate("SurveyExport", "Comment"),
    ]


def _rows(results: Results, organisation: Organisation) -> Iterator[list[str]]:
    of = results.round
    every = QCoreApplication.translate("SurveyExport", "all questions")
    nothing = [""] * of.scale
    for group in sorted(results.groups, key=lambda group: list(Side).index(group.side)):
        names = [of.title, *_names(group, organisation)]
        yield [*names, every, "", str(group.answers), "", "", *nothing, ""]
        for question in of.questions:
            figure = group.figures.get(question.id)
            if figure:
                course = group.courses.get(question.id, ())
                yield [
                    *names,
                    question.dimension,
                    question.text,
                    str(figure.answers),
                    _number(figure.mean),
                    _number(course[-2].mean) if len(course) > 1 else "",
                    *map(str, figure.counts),
                    "",
                ]
        for words in group.comments:
            yield [*names, "", "", "", "", "", *nothing, words]


def _names(group: Group, organisation: Organisation) -> list[str]:
    everybody = QCoreApplication.translate("SurveyExport", "all together")
    company = QCoreApplication.translate("SurveyExport", "the whole company")
    return [
        seen_words(group.side),
        party_name(organisation, group.about) if group.about else company,
        party_name(organisation, group.from_) if group.from_ else everybody,
    ]


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 2)
