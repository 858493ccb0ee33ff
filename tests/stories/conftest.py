"""A desk: the real program on a real folder, found by the words on the screen and worked by mouse and keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QTranslator, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from content.files import copy_example
from storage.settings import Settings
from ui.app import Lotse
from ui.dialogs import Dialogs
from ui.window import Window
from ui.workspace import Workspace


class Answers(Dialogs):
    """Answers what the program asks, in the order in which a story expects it."""

    def __init__(self) -> None:
        self.folder: Path | None = None
        self.file: Path | None = None
        self.agree = False
        self.asked: list[str] = []

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


class Desk:
    """One person's machine: a profile, documents, and the program."""

    def __init__(self, bot: QtBot, app: QApplication, home: Path) -> None:
        self.bot, self.app, self.home = bot, app, home
        self.documents = home / "Dokumente mit Ümlaut"
        self.answers = Answers()
        self.program: Lotse | None = None

    @property
    def window(self) -> Window:
        assert self.program is not None
        return self.program.window

    def start(self, guide: Path | None = None, language: str = "en") -> None:
        """Start the program, in English unless told otherwise."""
        settings = Settings(self.home / "profile")
        workspace = Workspace(settings, self.home / "cache", self.documents)
        self.program = Lotse(self.app, workspace, self.answers, language)
        self.program.start(guide)
        self.bot.waitExposed(self.window)

    def stop(self) -> None:
        """End the program as a person does."""
        if self.program:
            self.window.close()
            self.program.close()
            self.program = None

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
        self.bot.waitUntil(lambda: bool(for_()), timeout=8000)

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

    def press(self, keys: str) -> None:
        """Press keys where the focus is."""
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
