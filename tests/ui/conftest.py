"""Widgets speak English here, with its plural forms, whatever ran before."""

import pytest
from PySide6.QtWidgets import QApplication

from ui.i18n import speak


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> QApplication:
    speak("en")
    return qapp
