"""Regions whose public holidays a person may choose, by the codes that guides use (ISO 3166)."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES: dict[str, Any] = {  # as the translation marker is typed
    "DE-BW": QT_TRANSLATE_NOOP("Regions", "Baden-Württemberg"),
    "DE-BY": QT_TRANSLATE_NOOP("Regions", "Bavaria"),
    "DE-BE": QT_TRANSLATE_NOOP("Regions", "Berlin"),
    "DE-BB": QT_TRANSLATE_NOOP("Regions", "Brandenburg"),
    "DE-HB": QT_TRANSLATE_NOOP("Regions", "Bremen"),
    "DE-HH": QT_TRANSLATE_NOOP("Regions", "Hamburg"),
    "DE-HE": QT_TRANSLATE_NOOP("Regions", "Hesse"),
    "DE-MV": QT_TRANSLATE_NOOP("Regions", "Mecklenburg-Western Pomerania"),
    "DE-NI": QT_TRANSLATE_NOOP("Regions", "Lower Saxony"),
    "DE-NW": QT_TRANSLATE_NOOP("Regions", "North Rhine-Westphalia"),
    "DE-RP": QT_TRANSLATE_NOOP("Regions", "Rhineland-Palatinate"),
    "DE-SL": QT_TRANSLATE_NOOP("Regions", "Saarland"),
    "DE-SN": QT_TRANSLATE_NOOP("Regions", "Saxony"),
    "DE-ST": QT_TRANSLATE_NOOP("Regions", "Saxony-Anhalt"),
    "DE-SH": QT_TRANSLATE_NOOP("Regions", "Schleswig-Holstein"),
    "DE-TH": QT_TRANSLATE_NOOP("Regions", "Thuringia"),
    "AT": QT_TRANSLATE_NOOP("Regions", "Austria"),
    "CH-AG": QT_TRANSLATE_NOOP("Regions", "Aargau"),
    "CH-AI": QT_TRANSLATE_NOOP("Regions", "Appenzell Innerrhoden"),
    "CH-AR": QT_TRANSLATE_NOOP("Regions", "Appenzell Ausserrhoden"),
    "CH-BE": QT_TRANSLATE_NOOP("Regions", "Bern"),
    "CH-BL": QT_TRANSLATE_NOOP("Regions", "Basel-Landschaft"),
    "CH-BS": QT_TRANSLATE_NOOP("Regions", "Basel-Stadt"),
    "CH-FR": QT_TRANSLATE_NOOP("Regions", "Fribourg"),
    "CH-GE": QT_TRANSLATE_NOOP("Regions", "Geneva"),
    "CH-GL": QT_TRANSLATE_NOOP("Regions", "Glarus"),
    "CH-GR": QT_TRANSLATE_NOOP("Regions", "Grisons"),
    "CH-JU": QT_TRANSLATE_NOOP("Regions", "Jura"),
    "CH-LU": QT_TRANSLATE_NOOP("Regions", "Lucerne"),
    "CH-NE": QT_TRANSLATE_NOOP("Regions", "Neuchâtel"),
    "CH-NW": QT_TRANSLATE_NOOP("Regions", "Nidwalden"),
    "CH-OW": QT_TRANSLATE_NOOP("Regions", "Obwalden"),
    "CH-SG": QT_TRANSLATE_NOOP("Regions", "St. Gallen"),
    "CH-SH": QT_TRANSLATE_NOOP("Regions", "Schaffhausen"),
    "CH-SO": QT_TRANSLATE_NOOP("Regions", "Solothurn"),
    "CH-SZ": QT_TRANSLATE_NOOP("Regions", "Schwyz"),
    "CH-TG": QT_TRANSLATE_NOOP("Regions", "Thurgau"),
    "CH-TI": QT_TRANSLATE_NOOP("Regions", "Ticino"),
    "CH-UR": QT_TRANSLATE_NOOP("Regions", "Uri"),
    "CH-VD": QT_TRANSLATE_NOOP("Regions", "Vaud"),
    "CH-VS": QT_TRANSLATE_NOOP("Regions", "Valais"),
    "CH-ZG": QT_TRANSLATE_NOOP("Regions", "Zug"),
    "CH-ZH": QT_TRANSLATE_NOOP("Regions", "Zurich"),
    "GB-ENG": QT_TRANSLATE_NOOP("Regions", "England"),
    "GB-NIR": QT_TRANSLATE_NOOP("Regions", "Northern Ireland"),
    "GB-SCT": QT_TRANSLATE_NOOP("Regions", "Scotland"),
    "GB-WLS": QT_TRANSLATE_NOOP("Regions", "Wales"),
    "IE": QT_TRANSLATE_NOOP("Regions", "Ireland"),
}


def region_name(code: str) -> str:
    """What people call a region; one that is not listed is called by its code."""
    return QCoreApplication.translate("Regions", _NAMES[code]) if code in _NAMES else code


def region_codes() -> list[str]:
    """All listed regions: by country, then by name."""
    countries = list(dict.fromkeys(code[:2] for code in _NAMES))
    return sorted(_NAMES, key=lambda code: (countries.index(code[:2]), region_name(code)))
