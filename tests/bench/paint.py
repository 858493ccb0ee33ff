"""Tells when a page has been painted. Imported after Qt, so that measuring changes nothing of what is measured."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QTextBrowser


class PaintWatch(QObject):
    """Calls back once all that belongs to the next paint of a page is on the screen.

    It listens to the viewport of one text browser, not to the application: a filter in Python that saw every event
    would slow down a window of many widgets more than a bare one. A paint with an empty document does not count.
    """

    def __init__(self, browser: QTextBrowser, painted: Callable[[], None]) -> None:
        super().__init__(browser)
        self._browser, self._painted = browser, painted
        self._waiting = True
        browser.viewport().installEventFilter(self)

    def expect(self) -> None:
        """Call back for one more paint."""
        self._waiting = True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """At the first paint ask to be called as soon as the whole window is painted."""
        if self._waiting and event.type() == QEvent.Type.Paint and not self._browser.document().isEmpty():
            self._waiting = False
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False

    def customEvent(self, _event: QEvent) -> None:
        """Whatever was painted together is done: this was posted in the middle of it."""
        self._painted()
