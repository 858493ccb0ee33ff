"""Work off the UI thread, and what becomes of it when the program ends."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.jobs import Jobs

ROOT = Path(__file__).parents[2]
_ENDS_AT_ONCE = """
import sys, time
from PySide6.QtCore import QCoreApplication
from ui.jobs import Jobs

app = QCoreApplication([])
jobs = Jobs()

def works() -> int:
    time.sleep(0.3)
    return 1

def fails() -> int:
    time.sleep(0.3)
    raise ValueError

def tells() -> None:
    for number in range(100):
        jobs.later(app, print, number)
        time.sleep(0.003)

for work in (works, fails, tells):
    jobs.run(app, work, print)
time.sleep(0.05)
"""


def test_an_answer_comes_back_and_so_does_an_error(qtbot: QtBot) -> None:
    jobs, owner = Jobs(), QObject()
    answers: list[object] = []
    jobs.run(owner, lambda: 6 * 7, answers.append)
    jobs.run(owner, lambda: 1 // 0, answers.append, lambda error: answers.append(type(error)))
    qtbot.waitUntil(lambda: set(answers) == {42, ZeroDivisionError})
    jobs.finish()


def test_nothing_comes_after_the_end(qtbot: QtBot) -> None:
    jobs, owner = Jobs(), QObject()
    answers: list[object] = []
    jobs.run(owner, lambda: 1, answers.append)
    jobs.finish()
    jobs.run(owner, lambda: 2, answers.append)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    assert answers == []


def test_a_process_that_ends_without_a_word_ends_quietly() -> None:
    command = [sys.executable, "-c", _ENDS_AT_ONCE]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=60)  # noqa: S603 - our own program
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
