"""What is shown of a round as a table for spreadsheets: the same groups as on the screen, and no other."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from content.organisation import Organisation
from content.survey_results import Group, Results
from content.surveys import Side
from ui.list_export import table_text
from ui.survey_words import mean_words, seen_words


def csv_bytes(results: Results, organisation: Organisation) -> bytes:
    """Set out all groups that are shown, with the marks by which spreadsheets know UTF-8."""
    return table_text([_heads(results), *_rows(results, organisation)]).encode("utf-8-sig", "replace")


def _heads(results: Results) -> list[str]:
    values = [str(value) for value in range(1, results.round.scale + 1)]
    return [
        QCoreApplication.translate("SurveyExport", "Side"),
        QCoreApplication.translate("SurveyExport", "Department"),
        QCoreApplication.translate("SurveyExport", "Answers from"),
        QCoreApplication.translate("SurveyExport", "Dimension"),
        QCoreApplication.translate("SurveyExport", "Question"),
        QCoreApplication.translate("SurveyExport", "Number of answers"),
        QCoreApplication.translate("SurveyExport", "Mean"),
        QCoreApplication.translate("SurveyExport", "Change"),
        *values,
        QCoreApplication.translate("SurveyExport", "Comment"),
    ]


def _rows(results: Results, organisation: Organisation) -> Iterator[list[str]]:
    of = results.round
    for side in Side:
        for group in results.groups:
            if group.side is not side:
                continue
            names = _names(group, organisation)
            for question in of.questions:
                figure = group.figures.get(question.id)
                if figure:
                    change = group.change(question.id)
                    yield [
                        *names,
                        question.dimension,
                        question.text,
                        str(figure.answers),
                        mean_words(figure.mean),
                        mean_words(change) if change is not None else "",
                        *map(str, figure.counts),
                        "",
                    ]
            for words in group.comments:
                yield [*names, *[""] * (5 + of.scale), words]


def _names(group: Group, organisation: Organisation) -> list[str]:
    everybody = QCoreApplication.translate("SurveyExport", "all together")
    company = QCoreApplication.translate("SurveyExport", "the whole company")
    return [
        seen_words(group.side),
        organisation.title(group.about) if group.about else company,
        organisation.title(group.from_) if group.from_ else everybody,
    ]
