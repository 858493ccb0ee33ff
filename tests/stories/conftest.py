"""A desk: the real program on a real folder, found by the words on the screen and worked by mouse and keys."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QMimeData, QPoint, QPointF, Qt, QTranslator, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from content.files import copy_example
from storage.profile import Profile
from ui.app import Lotse
from ui.dialogs import Dialogs
from ui.window import Window
from ui.workspace import Workspace

MONDAY = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)  # what the clock says, until a story moves it


class Answers(Dialogs):
    """Answers what the program asks, in the order in which a story expects it."""

    def __init__(self) -> None:
        self.folder: Path | None = None
        self.file: Path | None = None
        self.agree = False
        self.asked: list[str] = []
        self.opened: list[QUrl] = []

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        self.asked.append(title)
        return self.folder

    def choose_file(self, parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
        self.asked.append(title)
        return self.file

    def save_file(self, parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
        self.asked.append(title)
        return self.file

    def confirm(self, parent: QWidget, question: str, detail: str, accept: str) -> bool:
        self.asked.append(f"{question} {detail}")
        return self.agree

    def open_outside(self, link: QUrl) -> bool:
        self.opened.append(link)
        return True


def named(box: QAbstractButton) -> str:
    """What a box is called: by its own words, or those that belong to it."""
    return box.accessibleName() or box.text()


class Desk:
    """One person's machine: a profile, documents, and the program."""

    def __init__(self, bot: QtBot, app: QApplication, home: Path) -> None:
        self.bot, self.app, self.home = bot, app, home
        self.documents = home / "Dokumente mit Ümlaut"
        self.clock = MONDAY
        self.answers = Answers()
        self.program: Lotse | None = None

    @property
    def window(self) -> Window:
        assert self.program is not None
        return self.program.window

    def start(self, guide: Path | None = None, language: str = "en") -> None:
        """Start the program, in English unless told otherwise."""
        profile = Profile(self.home / "profile")
        workspace = Workspace(profile, self.home / "cache", self.documents, lambda: self.clock)
        self.program = Lotse(self.app, workspace, self.answers, language)
        self.program.start(guide)
        self.window.resize(1280, 800)  # the screen that there is without one is smaller, and fits a window into it
        self.bot.waitExposed(self.window)

    def stop(self) -> None:
        """End the program as a person does."""
        if self.program:
            self.window.close()
            self.program.close()
            self.program = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as at the end of a process

    def restart(self, language: str = "en") -> None:
        """End the program and start it again."""
        self.stop()
        self.start(language=language)

    def copy_example(self, language: str = "de") -> Path:
        """The starter guide in a folder of its own."""
        return copy_example(language, self.documents / f"Kaufhaus {language}")

    def read(self, guide: Path, language: str = "en") -> None:
        """Start with a guide and wait until its first page is there."""
        self.start(guide, language)
        self.wait(lambda: self.window.workspace.guide is not None and self.page_text() != "")

    def wait(self, for_: Callable[[], object]) -> None:
        """Wait for the thing itself."""
        self.bot.waitUntil(lambda: bool(for_()))

    def page_text(self) -> str:
        """The words of the page that is shown."""
        return self.window.reader.view.toPlainText()

    def see(self, words: str) -> None:
        """Wait until the page says these words."""
        self.wait(lambda: words in self.page_text())

    def button(self, words: str) -> QAbstractButton:
        """The visible button that bears these words."""
        buttons = [button for button in self.window.findChildren(QAbstractButton) if button.isVisible()]
        found = [button for button in buttons if words in (button.text(), button.accessibleName())]
        assert found, f"no button “{words}” among {[button.text() or button.accessibleName() for button in buttons]}"
        return found[0]

    def click(self, words: str) -> None:
        """Click the button that bears these words."""
        QTest.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def labels(self) -> list[str]:
        """What the visible labels say."""
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]

    def says(self, words: str) -> bool:
        """Whether a visible label says these words."""
        return any(words in text for text in self.labels())

    def drop(self, path: Path, at: QPoint) -> None:
        """Drop a file or folder on the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        copy, left, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.window, QDragEnterEvent(at, copy, data, left, no_key))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(at), copy, data, left, no_key))

    # areas, boxes and fields

    def go(self, area: str) -> None:
        """Go to an area by its button in the rail."""
        self.click(area)

    def boxes(self) -> list[str]:
        """What the visible boxes are for."""
        return [named(box) for box in self.window.findChildren(QCheckBox) if box.isVisible()]

    def box(self, words: str) -> QCheckBox:
        """The visible box of an item."""
        found = [box for box in self.window.findChildren(QCheckBox) if box.isVisible() and words in named(box)]
        assert found, f"no box “{words}” among {self.boxes()}"
        return found[0]

    def tick(self, words: str) -> None:
        """Press the space bar on the box of an item."""
        box = self.box(words)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)

    def field(self, name: str) -> QWidget:
        """The visible field that a screen reader would call by this name."""
        widgets = (w for w in self.app.allWidgets() if isinstance(w, QWidget))  # what PySide takes for one may be gone
        found = [w for w in widgets if w.isVisible() and w.accessibleName() == name]
        assert found, f"no field “{name}”"
        return found[0]

    def write(self, name: str, words: str) -> None:
        """Put the cursor into a field, and write over what stands there."""
        field = self.field(name)
        field.setFocus()
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.SelectAll))
        typed = QInputMethodEvent()  # as letters come that have no key
        typed.setCommitString(words)
        QApplication.sendEvent(field, typed)

    def choose(self, words: str) -> None:
        """Choose from the window's menu."""
        menu = self.window.bar.menu
        menu.aboutToShow.emit()
        found = [act for act in menu.actions() if act.text() == words]
        assert found, f"no “{words}” in the menu: {[act.text() for act in menu.actions()]}"
        found[0].trigger()

    def list_item(self, words: str) -> None:
        """Click an entry of a visible list."""
        for view in self.window.findChildren(QAbstractItemView):
            if not view.isVisible():
                continue
            model = view.model()
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                if words in str(index.data()):
                    view.scrollTo(index)
                    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
                    return
        raise AssertionError(f"no entry “{words}”")

    def press_in(self, dialog: QWidget, words: str) -> None:
        """Click a button of a dialog."""
        found = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible() and words in (b.text(), named(b))]
        assert found, f"no “{words}” in the dialog"
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def follow_box(self, number: int) -> None:
        """Click a box of the page that is read, counted from 0 among those that can be ticked."""
        view = self.window.reader.view
        cursor = QTextCursor(view.document())
        for _ in range(number + 1):
            cursor = view.document().find("\ufffc", cursor)
            while not cursor.isNull() and not cursor.charFormat().anchorHref().startswith("task:"):
                cursor = view.document().find("\ufffc", cursor)
            assert not cursor.isNull(), f"no box {number}"
        cursor.setPosition(cursor.selectionStart())
        view.setTextCursor(cursor)
        view.ensureCursorVisible()
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect(cursor).center() + QPoint(6, 0)
        )

    def banner(self) -> str:
        """What the line above the screen says."""
        return self.window.banner.text

    def press(self, keys: str) -> None:
        """Press keys where the focus is."""
        if self.app.activeWindow() is None:  # without a window manager, none follows on a dialog that closed
            self.window.activateWindow()
            self.wait(self.app.activeWindow)
        QTest.keySequence(QGuiApplication.focusWindow() or self.window.windowHandle(), keys)

    def type(self, words: str) -> None:
        """Type where the focus is."""
        focused = self.app.focusWidget()
        assert focused
        QTest.keyClicks(focused, words)

    def at(self, page: str) -> None:
        """Wait until this page is shown."""
        self.wait(lambda: self.window.reader.current == page)

    def follow(self, words: str) -> None:
        """Click a link of the page by its words."""
        view = self.window.reader.view
        cursor = view.document().find(words)
        while not cursor.isNull() and not cursor.charFormat().isAnchor():
            cursor = view.document().find(words, cursor)
        assert not cursor.isNull(), f"no link “{words}”"
        cursor.setPosition(cursor.selectionStart() + 1)
        view.setTextCursor(cursor)
        view.ensureCursorVisible()
        rect = view.cursorRect(cursor)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() + QPoint(1, 0))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    before, font = QLocale(), qapp.font()
    desk = Desk(qtbot, qapp, tmp_path)
    yield desk
    desk.stop()
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    qapp.setStyleSheet("")  # as the tests of single widgets expect it
    qapp.setPalette(qapp.style().standardPalette())
    qapp.setFont(font)
