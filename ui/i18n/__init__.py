"""Languages: which there are, and putting one to work. Qt Core only."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

_FOLDER = Path(__file__).parent
LANGUAGES = {"de": "Deutsch", "en": "English"}  # each by its own name


def system_language() -> str:
    """The first of the system's languages that the program speaks, else English."""
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


def speak(language: str) -> None:
    """Let the program speak a language from now on: its own words, Qt's, dates and numbers."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("a language needs an application")
    for spoken in app.findChildren(QTranslator):
        app.removeTranslator(spoken)
        spoken.deleteLater()
    territory = QLocale.system().territory() if QLocale.system().name().startswith(language) else None
    locale = QLocale(QLocale(language).language(), territory) if territory else QLocale(language)
    QLocale.setDefault(locale)
    for name in (f"qtbase_{language}", f"lotse_{language}"):
        translator = QTranslator(app)
        folder = _FOLDER if name.startswith("lotse") else _qt_translations()
        if translator.load(name, str(folder)):
            app.installTranslator(translator)
        else:
            translator.deleteLater()


def _qt_translations() -> Path:
    from PySide6.QtCore import QLibraryInfo

    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
