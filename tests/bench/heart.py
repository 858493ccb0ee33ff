"""How long a UI thread was busy at a stretch."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5


class Heart(QObject):
    """A timer that notes the longest time between two of its beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0  # nanoseconds
        self._last = 0
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to beat."""
        self._last = time.monotonic_ns()
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic_ns()
        self.longest = max(self.longest, now - self._last)
        self._last = now
