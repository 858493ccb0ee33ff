"""Opens the results of a survey in the program.

    python -c "from tests.bench.child_survey import main; main()" GUIDE PROFILE SURVEY

Prints as JSON `[until painted, longest gap]`, in milliseconds.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

import ui.app
from storage.profile import Profile
from tests.bench.heart import Heart
from ui.dialogs import Dialogs
from ui.screens.survey import SurveyPart
from ui.screens.talk import TalkScreen
from ui.widgets.survey_results import SurveyResults
from ui.workspace import Workspace

_TOO_LONG = 60  # seconds
_SETTLED = 0.6  # seconds after which nothing more follows


def main() -> None:
    """Measure and print."""
    guide, profile, survey = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    app = QApplication(sys.argv[:1])
    workspace = Workspace(Profile(profile), profile / "cache", profile)
    program = ui.app.Lotse(app, workspace, Dialogs(), "de")
    program.start(guide)
    program.window.resize(1280, 800)
    _wait(lambda: workspace.guide is not None)
    areas = program.window.areas
    areas.show_part("survey")  # the round that is open: nothing of the other one is read
    _pause()
    screen = areas.screen
    part = screen.part if isinstance(screen, TalkScreen) else None
    if not isinstance(part, SurveyPart) or part.results.results is not None:
        raise TypeError
    paints = Paints(part.results)
    heart = Heart()
    heart.start()
    began = time.perf_counter()
    areas.show_part("survey", survey)
    if paints.loop.exec():  # as the program waits: polling would take turns with what is read
        raise TimeoutError
    shown = time.perf_counter() - began
    _pause()
    print(json.dumps([shown * 1000, heart.longest / 1e6]), flush=True)  # noqa: T201 - the answer
    program.window.close()
    program.close()


class Paints(QObject):
    """Ends its loop when results are painted."""

    def __init__(self, results: SurveyResults) -> None:
        super().__init__(results)
        self.loop = QEventLoop()
        QTimer.singleShot(_TOO_LONG * 1000, self.loop, lambda: self.loop.exit(1))
        self._results = results
        results.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look whether it is that."""
        if event.type() == QEvent.Type.Paint and self._results.results is not None:
            self.loop.quit()
        return False


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + _TOO_LONG
    while not until():
        QCoreApplication.processEvents()
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.0005)


def _pause() -> None:
    end = time.monotonic() + _SETTLED
    _wait(lambda: time.monotonic() > end)
