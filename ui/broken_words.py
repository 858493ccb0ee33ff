"""Breaks a text into lines for a picture: between words, and where one alone is too long, between its syllables."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

SOFT = "\u00ad"  # Qt breaks here where it must
_LEAST = 3  # letters on either side of a break within a word
# A syllable begins with the consonant before a vowel, or with those that go together. That is good enough for German
# and English names; no dictionary is worth its size for the few words that are longer than a box.
_TOGETHER = "sch[lmnrw]?|ch|ck|ph|th|sh|qu|s[pt]r?|[bdfgpt][lr]|(?<!c)k[lr]"
_SYLLABLE = re.compile(rf"(?:{_TOGETHER}|[^\W\d_aeiouyäöü])(?=[aeiouyäöü])", re.IGNORECASE)


def broken(text: str, font: QFont, width: float, most: int) -> list[str]:
    """The lines of a text at a width in pixels; what finds no room in the last of them is left out with dots."""
    metrics = QFontMetricsF(font)
    text = " ".join(_breakable(word) if metrics.horizontalAdvance(word) > width else word for word in text.split(" "))
    flow = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    flow.setTextOption(option)
    flow.beginLayout()
    parts: list[str] = []
    encoded = text.encode("utf-16-le", "replace")
    while (line := flow.createLine()).isValid():
        line.setLineWidth(width)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        if len(parts) == most - 1:
            rest = encoded[start:].decode("utf-16-le", "replace").replace(SOFT, "")
            parts.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        part = encoded[start:end].decode("utf-16-le", "replace").rstrip()
        parts.append(part.replace(SOFT, "") + "-" * part.endswith(SOFT))
    flow.endLayout()
    return parts


def _breakable(word: str) -> str:
    """A word with a soft hyphen between its syllables."""
    last = len(word) - _LEAST
    breaks = [found.start() for found in _SYLLABLE.finditer(word) if _LEAST <= found.start() <= last]
    pieces = [word[start:end] for start, end in zip([0, *breaks], [*breaks, len(word)], strict=True)]
    return SOFT.join(pieces)
