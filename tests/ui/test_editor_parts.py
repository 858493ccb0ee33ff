"""Head and problems of the editor have room for their words, however narrow the window and large the text."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from content.check import Mend, Problem, Severity
from ui import theme
from ui.page_draft import DraftState
from ui.widgets.editor_head import EditorHead
from ui.widgets.editor_problems import EditorProblems

PROBLEMS = [
    Problem(
        "link-broken", Severity.ERROR, "a.md", 8, {"target": "standart"}, Mend("replace", {"with": "Standard " * 3})
    ),
    Problem("link-broken", Severity.ERROR, "a.md", 12, {"target": "nowhere"}),
    Problem("link-broken", Severity.ERROR, "a.md", 14, {"target": "a page with a very long name " * 5}),
]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Callable[[float], None]]:
    """Makes text so many times larger."""
    light = theme.load("light")
    yield lambda scale: theme.apply(qapp, light, theme.UI_PX * scale)
    theme.apply(qapp, light)


def shown(qtbot: QtBot, widget: QWidget, width: int) -> None:
    """Show a widget in a window so wide."""
    qtbot.addWidget(widget)
    widget.resize(width, 300)
    widget.show()
    qtbot.waitExposed(widget)


def whole(widget: QWidget) -> list[QAbstractButton]:
    """The buttons that can be seen, each with room for its words and inside of the widget."""
    buttons = [one for one in widget.findChildren(QAbstractButton) if one.isVisible()]
    for one in buttons:
        at = one.mapTo(widget, one.rect().topRight())
        assert one.width() >= one.sizeHint().width(), one.text()
        assert at.x() <= widget.width(), one.text()
    return buttons


@pytest.mark.parametrize(("width", "scale"), [(1170, 1.0), (700, 1.0), (1000, 2.0)])
def test_the_head_has_room_for_all_its_buttons(
    qtbot: QtBot, look: Callable[[float], None], width: int, scale: float
) -> None:
    look(scale)
    head = EditorHead({id_: QAction(id_) for id_ in ("edit.history", "edit.done", "edit.save")})
    head.show_page("Information technology and everything else", True)
    head.show_state(DraftState.FAILED)
    shown(qtbot, head, width)
    assert len(whole(head)) == 5


@pytest.mark.parametrize("width", [420, 560, 1100])
def test_problems_have_their_buttons_beside_or_below_them(
    qtbot: QtBot, look: Callable[[float], None], width: int
) -> None:
    look(1.0)
    problems = EditorProblems()
    problems.show_problems(PROBLEMS)
    shown(qtbot, problems, width)
    qtbot.waitUntil(lambda: any(button.text().startswith("Replace by") for button in whole(problems)))
    assert [one.text() for one in problems.findChildren(QPushButton)].count("Show") == len(PROBLEMS)
