"""Taking what is read along on paper: printing, and saving as PDF."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtWidgets import QWidget

from ui.dialogs import Dialogs
from ui.notify import Banner


@dataclass(frozen=True, slots=True)
class Paper:
    """What goes on paper."""

    html: str
    title: str
    footer: str  # the guide's name
    base: Path  # the guide's folder, for pictures
    one_sheet: bool = False  # made smaller rather than longer


def print_page(window: QWidget, paper: Paper) -> None:
    """Ask for a printer and print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from ui.printing import paint_pages

    printer = QPrinter()
    printer.setDocName(paper.title)
    if QPrintDialog(printer, window).exec():
        paint_pages(paper.html, printer, paper.title, paper.footer, paper.base)


def save_pdf(window: QWidget, dialogs: Dialogs, folder: Path, banner: Banner, paper: Paper) -> None:
    """Ask for a place, save there, and offer to open it."""
    from ui.printing import write_pdf

    proposed = folder / (file_name(paper.title) + ".pdf")
    path = dialogs.save_file(window, QCoreApplication.translate("Paper", "Save as PDF"), proposed, "PDF (*.pdf)")
    if path is None:
        return
    try:
        write_pdf(paper.html, path, paper.title, paper.footer, paper.base, paper.one_sheet)
    except OSError as error:
        text = QCoreApplication.translate(
            "Paper", "“{path}” could not be written: {reason}. Please choose another place."
        )
        banner.tell(text.format(path=path, reason=error.strerror or ""), "error")
        return
    saved = QCoreApplication.translate("Paper", "Saved: {path}").format(path=path)
    address = QUrl.fromLocalFile(str(path))
    banner.tell(saved, "ok", QCoreApplication.translate("Paper", "Open"), partial(dialogs.open_outside, address))


def file_name(title: str) -> str:
    """A title as a file's name that every system takes."""
    kept = "".join(" " if letter in '\\/:*?"<>|' or ord(letter) < ord(" ") else letter for letter in title)
    return " ".join(kept.split()).strip(". ")[:100] or "Lotse"
