"""Tab goes as it is seen, and nothing is kept of what Qt has deleted."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.widgets.flow import FlowLayout
from ui.widgets.layout_parts import order_tabs, parts, tab_stops


def items() -> list[object]:
    """What PySide believes of layout items to be alive."""
    return [one for one in shiboken6.getAllValidWrappers() if isinstance(one, QLayoutItem)]


def test_tab_goes_through_nested_layouts_as_it_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    last, first, inner, beside = QPushButton("last"), QLineEdit(), QPushButton("inner"), QPushButton("beside")
    card = QWidget()
    FlowLayout(4, card).addWidget(inner)
    row = QHBoxLayout()
    row.addWidget(beside)
    column = QVBoxLayout(window)
    column.addWidget(first)
    column.addStretch(1)
    column.addWidget(QLabel("words"))
    column.addLayout(row)
    column.addWidget(card)
    column.addWidget(last)
    QLabel("in no layout", window)
    assert list(tab_stops(column)) == [first, beside, inner, last]
    assert [type(part) for part in parts(column)] == [QLineEdit, QLabel, QHBoxLayout, QWidget, QPushButton]
    order_tabs(column)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.setFocus()
    seen = []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [beside, inner, last]


def test_what_is_deleted_leaves_nothing_behind_that_something_else_could_be_taken_for(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before = len(items())
    for _ in range(20):
        row = QWidget()
        QVBoxLayout(row).addWidget(QPushButton("one"))
        column.addWidget(row)
        order_tabs(column)
        row.deleteLater()
        del row
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert column.count() == 0
    assert len(items()) <= before  # those of others may go meanwhile
