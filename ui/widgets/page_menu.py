"""The menu of the reading view."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QTextBrowser

_OUTSIDE = ("http", "https", "mailto", "tel")


def page_menu(view: QTextBrowser, at: QPoint, want_note: Callable[[], object]) -> QMenu:
    """Return what can be done with the words or the link at a point of a view. It goes by itself."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    copy = menu.addAction(QCoreApplication.translate("PageView", "Copy"), view.copy)
    copy.setShortcut(QKeySequence.StandardKey.Copy)
    copy.setEnabled(view.textCursor().hasSelection())
    menu.addAction(QCoreApplication.translate("PageMenu", "Note"), want_note)
    href = view.anchorAt(at)
    if QUrl(href).scheme() in _OUTSIDE:
        address = partial(QGuiApplication.clipboard().setText, href)
        menu.addAction(QCoreApplication.translate("PageView", "Copy link"), address)
    menu.addSeparator()
    everything = menu.addAction(QCoreApplication.translate("PageView", "Select all"), view.selectAll)
    everything.setShortcut(QKeySequence.StandardKey.SelectAll)
    return menu
