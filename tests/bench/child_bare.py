"""The reference of a start: a bare window with a text browser that shows HTML from a file.

python -c "from tests.bench.child_bare import main; main()" HTML
"""

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser


def main() -> None:
    """Show the window and print when it was painted, in nanoseconds of the monotonic clock."""
    html = Path(sys.argv[1]).read_text(encoding="utf-8")
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    browser = QTextBrowser()
    browser.setHtml(html)
    window.setCentralWidget(browser)
    window.resize(1280, 800)

    from tests.bench.paint import PaintWatch

    PaintWatch(browser, lambda: print(time.monotonic_ns(), flush=True))  # noqa: T201 - the answer
    window.show()
    app.exec()
