"""The one box for everything, typed into: how long each key takes to be seen, and what is found for it.

    python -c "from tests.bench.child_find import main; main()" MODE GUIDE PROFILE

- `build`: waits until everything can be found, and prints `null`
- `type`: prints milliseconds as JSON: `{"alone": [[key, found], …], "quick": [key, …]}`. In the first part each key
  waits for the answer to the one before, in the second one keys come as quickly as somebody types who is in a hurry.
"""

import json
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

import ui.app
from content.library import Guide
from storage.profile import Profile
from tests.bench.searching import SENTENCES
from ui.dialogs import Dialogs
from ui.widgets.palette import Palette
from ui.workspace import Workspace

TITLES = 8
HURRY_MS = 40  # between two keys
_REST_MS = 25
_TOO_LONG_MS = 120_000
_HIGH = Qt.EventPriority.HighEventPriority.value


class KeyWatch(QObject):
    """Notes when a key was painted, and when what was found for it."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._palette = palette
        self._list = palette.list.viewport()
        self.began = self.key = self.found = 0.0  # seconds; 0: not yet
        self._painted: list[object] = []  # the rows as they were painted last
        self._settled = False
        self._field_seen = self._list_seen = False
        for widget in (palette.field, self._list):
            widget.installEventFilter(self)
        palette.settled.connect(self._settle)

    def press(self, letter: str) -> None:
        """Type a letter, as the system hands it over."""
        self.key = self.found = 0.0
        self._settled = False
        self.began = time.perf_counter()
        code = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.postEvent(self._palette.field, code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask to be called as soon as all that is painted together is painted."""
        if event.type() == QEvent.Type.Paint:
            if watched is self._palette.field:
                self._field_seen = True
            else:
                self._list_seen = True
                self._painted = list(self._palette.list.rows.entries)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _HIGH)
        return False

    def customEvent(self, _event: QEvent) -> None:
        """It is painted."""
        now = time.perf_counter()
        if self._field_seen and not self.key and self._palette.field.text():
            self.key = now
        if self._list_seen and self._settled and not self.found:
            self._end(now)
        self._field_seen = self._list_seen = False

    def _settle(self) -> None:
        self._settled = True
        if self._palette.list.rows.entries == self._painted or not self._palette.list.rows.entries:
            self._end(time.perf_counter())  # nothing else is to be painted

    def _end(self, now: float) -> None:
        self.found = self.found or now


def _typed(guide: Guide) -> Iterator[str]:
    """Words to be typed one after the other."""
    dice = random.Random("typed")  # noqa: S311 - texts, no secrets
    titles = sorted({page.title for page in guide.pages.values()})
    yield from dice.sample(titles, min(TITLES, len(titles)))
    yield from SENTENCES


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _alone(palette: Palette, watch: KeyWatch, words: str) -> Iterator[tuple[float, float]]:
    palette.field.clear()
    _wait(_REST_MS)
    for letter in words:
        watch.press(letter)
        for _ in range(_TOO_LONG_MS // _REST_MS):
            _wait(_REST_MS)
            if watch.key and watch.found:
                break
        yield (watch.key - watch.began) * 1000, (watch.found - watch.began) * 1000


def _in_a_hurry(palette: Palette, watch: KeyWatch, words: str) -> Iterator[float]:
    palette.field.clear()
    _wait(_REST_MS)
    for letter in words:
        watch.press(letter)
        _wait(HURRY_MS)
        if watch.key:
            yield (watch.key - watch.began) * 1000


def main() -> None:
    """Measure and print."""
    app = QApplication(sys.argv[:1])
    mode, guide_folder, profile = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    workspace = Workspace(Profile(profile), profile / "cache", profile)
    program = ui.app.Lotse(app, workspace, Dialogs(), "de")
    ready: list[bool] = []
    workspace.finder.changed.connect(lambda: ready.append(True))
    program.start(guide_folder)
    for _ in range(_TOO_LONG_MS // _REST_MS):
        _wait(_REST_MS)
        if ready and workspace.guide and not workspace.finder.building:
            break
    if mode == "build":
        program.window.close()
        program.close()
        print("null", flush=True)  # noqa: T201 - the answer
        return
    _wait(1000)
    program.window.find_anything()
    palette = program.window.findChild(Palette)
    guide = workspace.guide
    if not isinstance(palette, Palette) or guide is None:
        raise TimeoutError
    watch = KeyWatch(palette)
    words = list(_typed(guide))
    list(_alone(palette, watch, "rückmeldung kasse"))  # what a first question loads is not counted
    alone = [took for text in words for took in _alone(palette, watch, text)]
    quick = [took for text in words for took in _in_a_hurry(palette, watch, text)]
    print(json.dumps({"alone": alone, "quick": quick}), flush=True)  # noqa: T201 - the answer
    program.window.close()
    program.close()
