"""The settings that a person sees: each declared once. Types and defaults are those of `storage.settings.Values`."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from storage.settings import Values
from ui.i18n import LANGUAGES


@dataclass(frozen=True, slots=True)
class Choice:
    """One value that a setting may have."""

    value: str | float
    text: Any  # English, marked with QT_TRANSLATE_NOOP("Preferences", …); empty for a share in per cent

    def label(self) -> str:
        """What a person reads."""
        if isinstance(self.value, float):
            return percent(self.value)
        return QCoreApplication.translate("Preferences", self.text)


@dataclass(frozen=True, slots=True)
class Preference:
    """One setting: a choice among values, or a switch where there are none."""

    field: str  # of `Values`
    text: Any  # as the translation marker is typed
    help_text: Any = ""
    choices: tuple[Choice, ...] = ()

    @property
    def default(self) -> Any:
        """What holds until the person says otherwise."""
        return getattr(Values(), self.field)

    def label(self) -> str:
        """Its name."""
        return QCoreApplication.translate("Preferences", self.text)

    def help(self) -> str:
        """A sentence about it, or nothing."""
        return QCoreApplication.translate("Preferences", self.help_text) if self.help_text else ""


def percent(share: float) -> str:
    """1.25 → 125 %, as the language writes it."""
    return QCoreApplication.translate("Preferences", "{number}%").format(number=QLocale().toString(round(share * 100)))


def privacy() -> str:
    """What the program promises, and what it cannot."""
    return QCoreApplication.translate(
        "Preferences",
        "Lotse shows ticks and notes to nobody. Whoever uses or manages this user account can read the files.",
    )


def _shares(*percentages: int) -> tuple[Choice, ...]:
    return tuple(Choice(share / 100, "") for share in percentages)


NEW, STAFF, KEEPER = "new", "staff", "keeper"

LANGUAGE = Preference(
    "language",
    QT_TRANSLATE_NOOP("Preferences", "Language"),
    choices=(
        Choice("", QT_TRANSLATE_NOOP("Preferences", "As the system")),
        *(Choice(code, name) for code, name in LANGUAGES.items()),
    ),
)
THEME = Preference(
    "theme",
    QT_TRANSLATE_NOOP("Preferences", "Colours"),
    choices=(
        Choice("system", QT_TRANSLATE_NOOP("Preferences", "As the system")),
        Choice("light", QT_TRANSLATE_NOOP("Preferences", "Light")),
        Choice("dark", QT_TRANSLATE_NOOP("Preferences", "Dark")),
        Choice("contrast", QT_TRANSLATE_NOOP("Preferences", "High contrast")),
    ),
)
TEXT_SCALE = Preference(
    "text_scale",
    QT_TRANSLATE_NOOP("Preferences", "Text size"),
    QT_TRANSLATE_NOOP("Preferences", "All text, in pages and everywhere else."),
    _shares(100, 110, 125, 150, 175, 200),
)
PAGE_ZOOM = Preference(
    "page_zoom",
    QT_TRANSLATE_NOOP("Preferences", "Size of pages"),
    QT_TRANSLATE_NOOP("Preferences", "Only the pages of the guide, on top of the text size."),
    _shares(70, 80, 90, 100, 110, 125, 150, 175, 200, 250),
)
STANDING = Preference(
    "standing",
    QT_TRANSLATE_NOOP("Preferences", "What applies?"),
    choices=(
        Choice(NEW, QT_TRANSLATE_NOOP("Preferences", "New here")),
        Choice(STAFF, QT_TRANSLATE_NOOP("Preferences", "Here for some time")),
        Choice(KEEPER, QT_TRANSLATE_NOOP("Preferences", "I look after this guide")),
    ),
)
SHOW_UPKEEP = Preference(
    "show_upkeep",
    QT_TRANSLATE_NOOP("Preferences", "Show editing and upkeep"),
    QT_TRANSLATE_NOOP("Preferences", "For those who look after the guide."),
)
