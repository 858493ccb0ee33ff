"""Items with a box: their marks, and the attributes in braces after them (`{#platz with=personal due=-5}`)."""

import re
from dataclasses import dataclass
from enum import StrEnum

from content.page import Mark

MARKS = {" ": Mark.OPEN, "x": Mark.DONE, "X": Mark.DONE, "~": Mark.NOT_APPLICABLE, "-": Mark.NOT_APPLICABLE}
KEYS = frozenset({"due", "with", "who", "waits", "page"})
FLAGS = frozenset({"answer", "duty", "selfcheck"})
MAX_ATTRIBUTES = 1_000  # characters between the braces

_BOX = re.compile(r"\[([ xX~-])\](?:[ \t]+|(?=\n)|$)")
_ATTRIBUTE = re.compile(r"""\s*(?:#([\w.-]{1,100})|(\w{1,20})(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'=]+)))?)(?=\s|$)""")
_DUE = re.compile(r"([+-]?[0-9]{1,4})([wm]?)")


class Unit(StrEnum):
    """What a due date is counted in."""

    WORKING_DAYS = ""
    WEEKS = "w"  # calendar weeks
    MONTHS = "m"  # calendar months


@dataclass(frozen=True, slots=True)
class Due:
    """How long after the first day something is due; negative: before it."""

    amount: int
    unit: Unit = Unit.WORKING_DAYS


def parse_due(value: str) -> Due | None:
    """`4`, `-5`, `2w` or `3m`; None for anything else."""
    match = _DUE.fullmatch(value.strip())
    return Due(int(match[1]), Unit(match[2])) if match else None


def split_box(text: str) -> tuple[Mark, str] | None:
    """The mark of an item and what follows its box; None for an item without one."""
    match = _BOX.match(text)
    return (MARKS[match[1]], text[match.end() :].lstrip("\n")) if match else None


def split_attributes(text: str) -> tuple[str, dict[str, str]]:
    """Part a text from the attributes at its end. Braces with anything else in them stay text."""
    stripped = text.rstrip()
    start = stripped.rfind("{")
    inside = stripped[start + 1 : -1]
    if not stripped.endswith("}") or start < 0 or (start and not stripped[start - 1].isspace()):
        return text, {}
    attributes = _read_attributes(inside) if len(inside) <= MAX_ATTRIBUTES else {}
    return (stripped[:start].rstrip(), attributes) if attributes else (text, {})


def _read_attributes(text: str) -> dict[str, str]:
    """What stands between the braces, or nothing if any of it is not ours."""
    attributes: dict[str, str] = {}
    text = text.strip()
    position = 0
    while position < len(text):
        match = _ATTRIBUTE.match(text, position)
        if not match:
            return {}
        name = match[2]
        value = next((value for value in match.group(3, 4, 5) if value is not None), None)
        if match[1]:
            attributes["id"] = match[1]
        elif name in (FLAGS if value is None else KEYS):
            attributes[name] = value or ""
        else:
            return {}
        position = match.end()
    return attributes
