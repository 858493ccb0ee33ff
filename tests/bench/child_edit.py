"""A page that is written: how long each key takes to be seen, and the page beside it after the last one.

    python -c "from tests.bench.child_edit import main; main()" MODE GUIDE PROFILE PATH

- `lotse`: in the editor with the preview on; prints milliseconds: `{"keys": […], "preview": [[ours, alone], …]}`
- `bare`: the same keys in a text field alone; prints `{"keys": […]}`

Keys come in words with rests in between, so that some meet a page that is just being composed.
"""

import json
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

import ui.app
from storage.profile import Profile
from ui import messages, page_html
from ui.dialogs import Dialogs
from ui.draft_reader import REST
from ui.screens.editor import EditorScreen
from ui.widgets.page_view import PageView
from ui.workspace import Workspace

WORDS = 40
PREVIEWS = 9
_PROSE = 60  # letters of a line that is surely a paragraph
_KEY_MS = 45  # between two keys
_HIGH = Qt.EventPriority.HighEventPriority.value
_TOO_LONG_MS = 60_000


class PaintTime(QObject):
    """When a widget was painted first since `at` was set to 0, with all that was painted together."""

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0.0  # seconds; 0: not since it was set so
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Ask to be called as soon as all that is painted together is painted."""
        if event.type() == QEvent.Type.Paint:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _HIGH)
        return False

    def customEvent(self, _event: QEvent) -> None:
        """It is painted."""
        self.at = self.at or time.perf_counter()  # the caret blinks later
        self.painted.emit()

    def wait(self) -> None:
        """Wait without asking again and again: that would take the interpreter from whatever is measured."""
        loop = QEventLoop()
        self.painted.connect(loop.quit)
        QTimer.singleShot(_TOO_LONG_MS, loop.quit)
        if not self.at:
            loop.exec()


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _typed(edit: QPlainTextEdit) -> Iterator[float]:
    """Type words in the middle of the text; milliseconds until each key is painted."""
    dice = random.Random("typed")  # noqa: S311 - texts, no secrets
    watch = PaintTime(edit.viewport())
    block = edit.document().findBlockByNumber(edit.blockCount() // 2)
    while len(block.text()) < _PROSE or not block.text()[0].isalpha():
        block = block.next()
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    edit.setFocus()
    _wait(300)
    for _ in range(WORDS):
        for letter in "".join(dice.choices("abcdefghijklmnoprstuw", k=dice.randint(2, 9))) + " ":
            watch.at = 0.0
            began = time.perf_counter()
            code = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.postEvent(edit, code)
            _wait(_KEY_MS)
            if watch.at:
                yield (watch.at - began) * 1000
        _wait(dice.randrange(0, 4 * REST))


def _previews(editor: EditorScreen, root: Path) -> Iterator[tuple[float, float]]:
    """Milliseconds from the end of the rest until the page is painted, and for composing and painting it alone."""
    watch = PaintTime(editor.preview.viewport())
    guide, alone = editor.workspace.guide, PageView(editor.theme)
    alone.resize(editor.preview.size())
    alone.show()
    _wait(300)
    alone_watch = PaintTime(alone.viewport())
    for number in range(PREVIEWS):
        editor.edit.insertPlainText(f" nochmals{number}")
        _wait(REST // 3)  # the key itself is painted long before the rest is over
        watch.at = 0.0
        began = time.perf_counter()
        editor.reader.compose()
        watch.wait()
        ours = (watch.at - began) * 1000
        page = editor.page
        if guide is None or page is None:
            raise TimeoutError
        texts = [editor.edit.text().split("\n---\n", 1)[-1]]
        alone_watch.at = 0.0
        began = time.perf_counter()
        parsed = page_html.parse_part(texts, 0, guide.info.lang)
        alone.show_html(page_html.compose_part(guide, page, texts, 0, parsed, messages.page_fault), root)
        alone_watch.wait()
        yield ours, (alone_watch.at - began) * 1000
        _wait(200)


def main() -> None:
    """Measure and print."""
    app = QApplication(sys.argv[:1])
    mode, root, profile, path = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
    if mode == "bare":
        edit = QPlainTextEdit()
        edit.setPlainText((root / path).read_text(encoding="utf-8"))
        edit.resize(560, 620)
        edit.show()
        print(json.dumps({"keys": list(_typed(edit))}), flush=True)  # noqa: T201 - the answer
        return
    kept = Profile(profile)
    kept.settings.change(show_upkeep=True)
    workspace = Workspace(kept, profile / "cache", profile)
    program = ui.app.Lotse(app, workspace, Dialogs(), "de")
    program.start(root)
    while workspace.guide is None:
        _wait(50)
    _wait(3000)
    program.window.areas.upkeep.open_path(path)
    editor = program.window.areas.upkeep.editor
    if editor is None:
        raise TimeoutError
    _wait(1500)
    editor.show_form(False)
    _wait(500)
    keys = list(_typed(editor.edit))
    _wait(1500)
    previews = list(_previews(editor, root))
    print(json.dumps({"keys": keys, "preview": previews}), flush=True)  # noqa: T201 - the answer
    program.window.close()
    program.close()
