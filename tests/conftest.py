"""What holds for all tests."""

from collections.abc import Callable

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

# Machines are noisy: how long one example takes proves nothing. What must be quick is measured where it is tested.
settings.register_profile("lotse", deadline=None)
settings.load_profile("lotse")

PATIENCE = 30_000  # milliseconds: a busy machine is slow; what does not come at all fails then


class PatientBot(QtBot):
    """Waits for a thing itself, and for as long as a busy machine may need."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:  # noqa: N802 - as pytest-qt has it
        """Wait until the callback says so, or asserts nothing any more."""
        super().waitUntil(callback, timeout=timeout)

    wait_until = waitUntil


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001 - it must be there
    return PatientBot(request)
