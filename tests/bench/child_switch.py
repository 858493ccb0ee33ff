"""Switches pages in the program and, one after the other, shows the same HTML in a bare text browser.

    python -c "from tests.bench.child_switch import main; main()" GUIDE PROFILE

Prints the seconds of all switches as JSON: `{"first": [ours, bare], "cold": [[ours, bare], …], "again": …}`.
"""

import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

import ui.app
from content.library import HOME, Guide
from content.page import Kind
from storage.profile import Profile
from tests.bench.paint import PaintWatch
from ui.dialogs import Dialogs
from ui.workspace import Workspace

_PAGES = {
    Kind.DEPARTMENT: 14,
    Kind.STAKEHOLDER: 4,
    Kind.CHECKLIST: 8,
    Kind.SCENARIO: 8,
    Kind.PRACTICE: 6,
    Kind.PAGE: 60,
}
_LONGEST = 3_000  # words; figures hold up to here
_TOO_LONG = 10  # seconds until a page counts as never painted
_AGAIN, _ROUNDS = 20, 5  # pages that are kept by the program, each shown so often


class Switcher:
    """Both windows, and how long each takes to show a page."""

    def __init__(self, app: QApplication, profile: Path, guide: Path) -> None:
        self._workspace = Workspace(Profile(profile), profile / "cache", profile)
        self._program = ui.app.Lotse(app, self._workspace, Dialogs(), "de")
        self._program.start(guide)
        self.reader = self._program.window.reader
        self._bare = QMainWindow()
        self._browser = QTextBrowser()
        self._bare.setCentralWidget(self._browser)
        self._done = False
        self._ours = PaintWatch(self.reader.view, self._painted)
        self._theirs = PaintWatch(self._browser, self._painted)

    def open(self) -> Guide:
        """Wait until the guide is read and nothing is left to do, and show the bare window."""
        _wait(lambda: self._workspace.guide is not None, 120)
        self._bare.resize(self.reader.view.size())
        self._bare.show()
        _wait(lambda: False, 1.5)
        if self._workspace.guide is None:
            raise TimeoutError
        return self._workspace.guide

    def switch(self, page: str) -> tuple[float, float]:
        """Show a page in both, and return the seconds until it was painted."""
        ours = self._timed(self._ours, lambda: self.reader.show_page(page))
        html = self.reader.html
        return ours, self._timed(self._theirs, lambda: self._browser.setHtml(html))

    def _timed(self, watch: PaintWatch, show: Callable[[], object]) -> float:
        _wait(lambda: False, 0.03)  # what the last page left to do is not counted
        self._done = False
        watch.expect()
        began = time.perf_counter()
        show()
        while not self._done:
            QCoreApplication.processEvents()
            if time.perf_counter() - began > _TOO_LONG:
                raise TimeoutError
        return time.perf_counter() - began

    def _painted(self) -> None:
        self._done = True


def _wait(until: Callable[[], bool], seconds: float) -> None:
    end = time.perf_counter() + seconds
    while not until() and time.perf_counter() < end:
        QCoreApplication.processEvents()
        time.sleep(0.001)


def _sample(guide: Guide) -> list[str]:
    """Pages of every kind, in the same shares whatever the size of a guide, with the longest that count."""
    dice = random.Random(1)  # noqa: S311 - a choice of pages
    chosen: list[str] = []
    for kind, count in _PAGES.items():
        pages = [
            page for page in guide.pages.values() if page.kind is kind and page.words <= _LONGEST and page.id != HOME
        ]
        pages.sort(key=lambda page: (-page.words, page.id))
        longest, others = pages[:1], pages[1:]
        chosen += [page.id for page in (*longest, *dice.sample(others, min(count - 1, len(others))))]
    dice.shuffle(chosen)
    return chosen


def main() -> None:
    """Measure and print."""
    app = QApplication(sys.argv[:1])
    switcher = Switcher(app, Path(sys.argv[2]), Path(sys.argv[1]))
    pages = _sample(switcher.open())
    first = switcher.switch(pages[0])
    cold = [switcher.switch(page) for page in pages[1:]]
    again = [switcher.switch(page) for _ in range(_ROUNDS + 1) for page in pages[:_AGAIN]][_AGAIN:]
    print(json.dumps({"first": first, "cold": cold, "again": again}), flush=True)  # noqa: T201 - the answer
