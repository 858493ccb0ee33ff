"""Ten thousand answers to a survey: until its results are known, and until they are painted."""

import json
import os
import random
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from content.answers import Answer, new_answer, read_answers
from content.library import read_guide
from content.survey_results import results
from content.surveys import Round, Side, find_round
from tests.bench.bench import Bench
from tests.bench.figures import Figure, compared

ANSWERS = 10_000
DEPARTMENTS = 25
ROUNDS = 7
MOST = 300  # ms until results are shown
MOST_GAP = 50  # ms of the event loop
SURVEY = "sommer"
TODAY = date(2026, 9, 1)

_HOME = '---\nguide: {id: umfrage, name: Umfrage, lang: de, surveys: "on"}\n---\n# Haus\n'
_QUESTIONS = "".join(f"- {{id: q{number}, text: Frage {number}., dimension: D{number}}}\n" for number in range(5))
_OPEN = (
    "---\ntitle: Jetzt\nkind: survey\nopens: 2026-06-01\ncloses: 2099-01-01\nquestions: [{id: o, text: Offen?}]\n---\n"
)
_PAGE = (
    f"---\ntitle: Sommer\nkind: survey\nopens: 2026-06-01\ncloses: 2026-06-30\nquestions:\n{_QUESTIONS}---\n# Sommer\n"
)


def measure(bench: Bench) -> list[Figure]:
    """Reading and working out, beside reading the same files and no more; and the same in the window."""
    root, of = _guide(bench.folder / "guides" / "survey")
    known = read_answers(root, of)
    first, again, worked_out = [], [], []
    for _ in range(ROUNDS):
        plain = _took(lambda: [file.read_bytes() for file in (root / of.folder).iterdir()])
        first.append((_took(lambda: results(of, {of.id: read_answers(root, of)}, [of], TODAY)), plain))
        again.append(_took(lambda: read_answers(root, of, known)))
        worked_out.append(_took(lambda: results(of, {of.id: known}, [of], TODAY)))
    read = compared(f"survey: {ANSWERS:,} answers to results", first)
    told = [
        json.loads(bench.answer("child_survey", str(root), str(bench.folder / "profiles" / f"survey-{turn}"), of.id))
        for turn in range(ROUNDS)
    ]
    return [
        Figure(read.what, read.ours, read.reference, most=MOST),
        Figure(f"survey: {ANSWERS:,} answers, seen that none is new", median(again)),
        Figure(f"survey: {ANSWERS:,} answers known, results worked out", median(worked_out)),
        Figure(f"survey: {ANSWERS:,} answers, results painted", median(shown for shown, _ in told), most=MOST),
        Figure(f"survey: {ANSWERS:,} answers, longest gap", median(gap for _, gap in told), most=MOST_GAP),
    ]


def _took(work: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _guide(root: Path) -> tuple[Path, Round]:
    """A guide with a round that is closed, and its answers; the same for the same seed but for names of files."""
    dice = random.Random(1)  # noqa: S311 - no secrets
    root.mkdir(parents=True)
    (root / "index.md").write_text(_HOME, encoding="utf-8")
    (root / f"{SURVEY}.md").write_text(_PAGE, encoding="utf-8")
    (root / "jetzt.md").write_text(_OPEN, encoding="utf-8")
    for number in range(DEPARTMENTS):
        page = f"---\ntitle: Abteilung {number}\nkind: department\n---\n"
        (root / f"d{number}.md").write_text(page, encoding="utf-8")
    of = find_round(read_guide(root), SURVEY)
    if of is None:
        raise LookupError(SURVEY)
    (root / of.folder).mkdir(parents=True)
    for _ in range(ANSWERS):
        about, from_ = (f"d{dice.randrange(DEPARTMENTS)}" for _ in range(2))
        values = {question.id: dice.randint(1, of.scale) for question in of.questions if dice.random() < 0.95}
        comment = "Gut erreichbar, meist pünktlich. Weiter so!" if dice.random() < 0.3 else ""
        told = Answer(about, dice.choice(list(Side)), from_ if dice.random() < 0.6 else "", values, comment)
        new = new_answer(of, told)
        # Not as one is written, which waits for the disk each time.
        (root / new.path).write_text(new.text, encoding="utf-8")
        os.utime(root / new.path, (of.stamp.timestamp(), of.stamp.timestamp()))
    return root, of
