"""The one door off the UI thread, and back onto it."""

import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

T = TypeVar("T")

THREADS = 3  # reading the guide or filling an index takes one for long; a search beside them waits for none
TURN = 0.00025  # seconds after which work lets the UI thread have its turn; longer ones add up within a frame
_COLLECT_AFTER = (700, 10)  # Python's own thresholds for its first two generations


class Jobs(QObject):
    """Runs work elsewhere and hands its answer over on the UI thread.

    Work takes and gives plain data, no widgets. An answer to an owner that is gone is dropped.

    Python's garbage collector runs on whatever thread allocates, and would destroy widgets on a worker's; so from here
    on it runs by a timer of the UI thread alone.
    """

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._ended = False
        self._finished.connect(self._deliver)
        sys.setswitchinterval(TURN)
        gc.disable()
        self._collecting = QTimer(self, interval=1000)
        self._collecting.timeout.connect(self._collect)
        self._collecting.start()

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `work` on another thread, then `done` with its answer, or `failed` with its error.

        Without `failed` an error is raised again on the UI thread, where it is reported as a bug.
        """

        if self._ended:
            return

        def job() -> None:
            try:
                answer = work()
            except Exception as error:
                self._hand_over(partial(self._fail, owner, error, failed))
            else:
                self._hand_over(lambda: done(answer) if shiboken6.isValid(owner) else None)

        self._pool.start(job)

    def _deliver(self, answer: Callable[[], None]) -> None:
        if not self._ended:
            answer()

    def later(self, owner: QObject, progress: Callable[..., None], *values: Any) -> None:
        """From within work: report how far it is, on the UI thread."""
        self._hand_over(lambda: progress(*values) if shiboken6.isValid(owner) else None)

    def _hand_over(self, answer: Callable[[], object]) -> None:
        """On another thread: let the UI thread do something, as long as there is one."""
        with suppress(RuntimeError):  # a process that ends without `finish` takes the signal away before work has ended
            self._finished.emit(answer)

    def _collect(self) -> None:
        for generation, (count, threshold) in enumerate(zip(gc.get_count(), _COLLECT_AFTER, strict=False)):
            if count > threshold:
                gc.collect(generation)

    def tidy(self) -> None:
        """Collect all garbage, which may take a few frames: for moments when nobody looks."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def spare(self) -> None:
        """Much was just made that will stay: the collector need not look through it until `tidy`."""
        gc.freeze()

    def _fail(self, owner: QObject, error: Exception, failed: Callable[[Exception], None] | None) -> None:
        if not shiboken6.isValid(owner):
            return
        if failed is None:
            raise error
        failed(error)

    def finish(self) -> None:
        """The program ends: wait for what is running, drop its answers, and begin nothing more."""
        self._ended = True
        self._pool.clear()
        self._pool.waitForDone()
