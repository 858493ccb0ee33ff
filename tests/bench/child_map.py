"""Opens the map in the program, goes from view to view, and looks about in it.

    python -c "from tests.bench.child_map import main; main()" GUIDE PROFILE

Prints as JSON `{"steps": {name: [longest gap, until shown]}, "hovers": […]}`, all of it in milliseconds.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import ui.app
from storage.profile import Profile
from tests.bench.heart import Heart
from ui.dialogs import Dialogs
from ui.screens.map import MapScreen
from ui.workspace import Workspace

_TOO_LONG = 60  # seconds
_SETTLED = 0.6  # seconds after which nothing more follows
_HOVERS = 150


class Picture(Dialogs):
    """Saves where it is told to."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def save_file(self, *_: object) -> Path:
        """Return the one place."""
        return self._file


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count."""
        self.count += event.type() == QEvent.Type.Paint
        return False


class Visitor:
    """The program with a guide, and what it takes to show its map."""

    def __init__(self, app: QApplication, guide: Path, profile: Path) -> None:
        self._picture = profile / "map.png"
        self._workspace = Workspace(Profile(profile), profile / "cache", profile)
        self._program = ui.app.Lotse(app, self._workspace, Picture(self._picture), "de")
        self._program.start(guide)
        self._window = self._program.window
        self._window.resize(1280, 800)
        self.steps: dict[str, tuple[float, float]] = {}
        _wait(lambda: self._workspace.guide is not None)
        _pause()

    def visit(self) -> None:
        """Open the map, and each of its views; save one as a picture."""
        areas = self._window.areas
        self._step("open", areas.show_map, lambda: isinstance(areas.screen, MapScreen) and _shows(areas.screen))
        screen = areas.screen
        if not isinstance(screen, MapScreen):
            raise TypeError
        act = screen.actions_by_id
        for name in ("whole", "matrix", "neighbours"):
            self._step(name, act[f"map.{name}"].trigger, lambda: _shows(screen))
        act["map.whole"].trigger()
        _wait(lambda: _shows(screen))
        if screen.shown and screen.shown.picture is None:
            self._step("whole all the same", screen.draw_anyway, lambda: _shows(screen))
        self._step("PNG", act["map.save"].trigger, self._picture.exists)

    def _step(self, name: str, do: Callable[[], object], done: Callable[[], bool]) -> None:
        heart = Heart()
        heart.start()
        began = time.perf_counter()
        do()
        _wait(done)
        shown = time.perf_counter() - began
        _pause()
        self.steps[name] = (heart.longest / 1e6, shown * 1000)

    def hover(self) -> list[float]:
        """Go with the pointer from one thing of the whole map to the next, and wait until each is painted."""
        screen = self._window.areas.screen
        if not isinstance(screen, MapScreen) or screen.view.shown is None:
            return []
        view, scene, paints, took = screen.view, screen.view.shown, Paints(), []
        screen.fit()
        _pause()
        view.viewport().installEventFilter(paints)
        boxes = [item.place.center() for item in scene.boxes.values()]
        lines = [item.path().pointAtPercent(0.3) for item in scene.lines.values()]
        mixed = [at for pair in zip(boxes, lines, strict=False) for at in pair]
        for number in range(_HOVERS):
            at = view.mapFromScene(QPointF(mixed[number % len(mixed)]))
            before, began = paints.count, time.perf_counter()
            QTest.mouseMove(view.viewport(), at)
            QCoreApplication.processEvents()
            if paints.count > before:
                took.append((time.perf_counter() - began) * 1000)
        return took

    def end(self) -> None:
        """Close the program."""
        self._window.close()
        self._program.close()


def _shows(screen: MapScreen) -> bool:
    return screen.shown is not None and not screen.working


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


def main() -> None:
    """Measure and print."""
    visitor = Visitor(QApplication(sys.argv[:1]), Path(sys.argv[1]), Path(sys.argv[2]))
    visitor.visit()
    print(json.dumps({"steps": visitor.steps, "hovers": visitor.hover()}), flush=True)  # noqa: T201 - the answer
    visitor.end()
