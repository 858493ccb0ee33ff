"""What is wrong with a page of kind survey: with it nobody could answer, or answers would be lost."""

from collections.abc import Iterator

from content.check import Mend, Problem, Severity
from content.page import Page
from content.surveys import LEAST, SCALES, USUAL_SCALE


def survey_problems(page: Page) -> Iterator[Problem]:
    """The problems of a survey's days, scale, minimum and questions."""
    yield from _days(page)
    header = page.header
    if header.minimum < LEAST:
        fields = {"value": str(header.minimum), "least": str(LEAST)}
        mend = Mend("replace", {"with": str(LEAST)})
        yield Problem("survey-minimum", Severity.WARNING, page.path, page.line("minimum"), fields, mend)
    if header.scale not in SCALES:
        fields = {"value": str(header.scale), "usual": str(USUAL_SCALE), "most": str(SCALES[-1])}
        mend = Mend("replace", {"with": str(USUAL_SCALE)})
        yield Problem("survey-scale", Severity.WARNING, page.path, page.line("scale"), fields, mend)
    if not header.questions:
        mend = Mend("add", {"key": "questions"})
        yield Problem("survey-without-questions", Severity.WARNING, page.path, 1, {"title": page.title}, mend)
    yield from _questions(page)


def _days(page: Page) -> Iterator[Problem]:
    opens, closes = page.header.opens, page.header.closes
    if opens and closes and closes < opens:
        fields = {"opens": opens.isoformat(), "closes": closes.isoformat()}
        yield Problem("survey-days", Severity.ERROR, page.path, page.line("closes"), fields)
    elif opens and not closes:
        mend = Mend("add", {"key": "closes"})
        yield Problem("survey-without-end", Severity.WARNING, page.path, page.line("opens"), {}, mend)
    elif closes and not opens:
        mend = Mend("add", {"key": "opens"})
        yield Problem("survey-without-beginning", Severity.WARNING, page.path, page.line("closes"), {}, mend)


def _questions(page: Page) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, question in enumerate(page.header.questions):
        line = page.line("questions", number)
        if not question.id:
            fields = {"question": question.text}
            yield Problem("question-without-id", Severity.ERROR, page.path, line, fields, Mend("add", {"key": "id"}))
        elif question.id in seen:
            yield Problem("question-id-twice", Severity.ERROR, page.path, line, {"id": question.id}, Mend("rename"))
        if not question.text:
            fields = {"id": question.id}
            yield Problem(
                "question-without-text", Severity.WARNING, page.path, line, fields, Mend("add", {"key": "text"})
            )
        seen.add(question.id)
