"""Switching surveys on and off: what the guide's own page says of them."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from content.header_edit import set_value
from content.library import HOME, Guide
from content.steps import Change
from content.writing import current, digest
from ui.dialogs import Dialogs
from ui.workspace import Workspace


def ask_switch(workspace: Workspace, dialogs: Dialogs, window: QWidget, on: bool) -> None:
    """Ask once more, and write it into the guide; it can be taken back."""
    guide = workspace.guide
    if guide is None or HOME not in guide.pages:
        return
    if on:
        question = QCoreApplication.translate("SurveySwitch", "Switch surveys on for this guide?")
        detail = QCoreApplication.translate(
            "SurveySwitch",
            "Everybody who has the guide is asked then. In many companies the works council or the staff "
            "representatives have to agree first.",
        )
        accept = QCoreApplication.translate("SurveySwitch", "It is settled: switch on")
    else:
        question = QCoreApplication.translate("SurveySwitch", "Switch surveys off for this guide?")
        detail = QCoreApplication.translate(
            "SurveySwitch", "Nobody is asked and no results are shown any more. Answers that are there stay."
        )
        accept = QCoreApplication.translate("SurveySwitch", "Switch off")
    if dialogs.confirm(window, question, detail, accept):
        what = QCoreApplication.translate("SurveySwitch", "Surveys switched on or off")
        workspace.editing.write(partial(_changes, guide, on), what)


def _changes(guide: Guide, on: bool) -> list[Change]:
    path = guide.pages[HOME].path
    before = current(guide.root, path) or b""
    text = set_value(before.decode(), ("guide", "surveys"), "on" if on else "off")
    return [Change(path, text.encode(), digest(before))]
