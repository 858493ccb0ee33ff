"""What is asked in a window of its own, or handed to other programs. One object, so that a test can stand in."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QWidget


class Dialogs:
    """Asks the person by the system's own windows."""

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """A folder that exists, or None where the person chose none."""
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(parent, title, str(_nearest(start)))
        return Path(chosen) if chosen else None

    def choose_file(self, parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
        """A file that exists, or None. `kinds` is Qt's filter, such as `Guide (*.zip)`."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(_nearest(start)), kinds)
        return Path(chosen) if chosen else None

    def save_file(self, parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
        """Where to write a file, asked before one is replaced, or None."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(_nearest(proposed.parent) / proposed.name), kinds)
        return Path(chosen) if chosen else None

    def confirm(self, parent: QWidget, question: str, detail: str, accept: str) -> bool:
        """Whether the person agrees; `accept` names what will be done, and closing the window does not do it."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Question, "Lotse", question, parent=parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(detail)
        agree = box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is agree

    def open_outside(self, link: QUrl) -> bool:
        """Hand a link or file to the program that the system has for it. Returns whether there is one."""
        from PySide6.QtGui import QDesktopServices

        return QDesktopServices.openUrl(link)


def _nearest(folder: Path) -> Path:
    """The folder, or what of the way to it exists already."""
    return next((place for place in (folder, *folder.parents) if place.is_dir()), Path.home())
