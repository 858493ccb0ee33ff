"""The map of a guide as a file, without a window: it is painted all the same, so this needs more of Qt than others."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ui.console import guide_at
from ui.i18n import speak, system_language


def save_map(folder: Path, out: Path, language: str) -> int:
    """Save who is there for whom as SVG, PNG or PDF; 2 where there is no guide, or the file cannot be written."""
    from ui.map_export import UnknownPicture, application, export_map

    app = application()
    speak(language or system_language())
    guide = guide_at(folder.absolute())
    if guide is None:
        return 2
    told = ""
    try:
        export_map(guide, out)
    except UnknownPicture:
        told = QCoreApplication.translate("MapExport", "The file's name has to end in .svg, .png or .pdf.")
    except OSError as error:
        words = QCoreApplication.translate(
            "MapExport", "“{path}” could not be written: {reason}. Please choose another place."
        )
        told = words.format(path=out, reason=error.strerror or "")
    if told:
        sys.stderr.write(told + "\n")
    else:
        saved = QCoreApplication.translate("MapExport", "Saved: {path}")
        sys.stdout.write(saved.format(path=out) + "\n")
    del app
    return 2 if told else 0
