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

    What was read `before` is read again only where it changed. Whoever shows the results keeps that they were seen.
    """
    before = before or {}
    answers = {one.id: read_answers(root, one, before.get(one.id)) for one in (*earlier_rounds(of, known), of)}
    return answers, results(of, answers, known, today)


def keep_seen(root: Path, known: Sequence[Round], answers: Mapping[str, Answers], found: Results) -> None:
    """Keep in the guide which answers are counted in what is shown (`content.looks`); to be done in a job.

    A guide that cannot be written stays as it is.
    """
    for one in known:
        if found.groups and one.id in answers:
            keep_look(root, one, answers[one.id].ids, answers[one.id].looks)
