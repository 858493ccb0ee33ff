"""A bare window with a beating timer and nothing to do: how long the machine itself makes a window wait.

python -c "from tests.bench.child_idle import main; main()" SECONDS
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.bench.heart import Heart


def main() -> None:
    """Print the longest gap in nanoseconds."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.show()
    heart = Heart()
    QTimer.singleShot(500, heart.start)  # once the window is there
    QTimer.singleShot(round(float(sys.argv[1]) * 1000), app.quit)
    app.exec()
    print(heart.longest, flush=True)  # noqa: T201 - the answer
