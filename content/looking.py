"""Looking at the results of a round: read, worked out, and kept that they were seen."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from content.answers import Answers, read_answers
from content.looks import keep_look
from content.survey_results import Results, results
from content.surveys import Round, earlier_rounds


def look_at(
    root: Path, of: Round, known: Sequence[Round], today: date, before: Mapping[str, Answers] | None = None
) -> tuple[dict[str, Answers], Results | None]:
    """The answers to a round and to those before it, by the round's id, and its results; to be done in a job.

    What was read `before` is read again only where it changed. The guide is written where something is shown that
    nobody had seen yet (`content.looks`); where it cannot be, the results are shown all the same.
    """
    before = before or {}
    rounds = (*earlier_rounds(of, known), of)
    answers = {one.id: read_answers(root, one, before.get(one.id)) for one in rounds}
    found = results(of, answers, known, today)
    if found and found.groups:
        for one in rounds:
            keep_look(root, one, answers[one.id].ids, answers[one.id].looks)
    return answers, found
