"""The attributes in braces at the end of a line, written so that `content.tasks` reads them back."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from content.tasks import FLAGS, KEYS, MAX_ATTRIBUTES, split_attributes

_ID = re.compile(r"[\w.-]{1,100}")
_BARE = re.compile(r"[\w./+:-]+")
_ONE = re.compile(r"""#[\w.-]{1,100}|(\w{1,20})(?:=(?:"[^"]*"|'[^']*'|[^\s"'=]+))?""")
_PARENTHESES = str.maketrans("{}", "()")
_WHITE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_ORDER = ("id", "with", "who", "waits", "page", "due", "answer", "duty", "selfcheck")


@dataclass(frozen=True, slots=True)
class Attributed:
    """A line in three: its words, its attributes as they are written, and what ends it (closing `#`, blanks)."""

    before: str
    braces: str = ""
    after: str = ""
    attributes: dict[str, str] = field(default_factory=dict)

    @property
    def whole(self) -> str:
        """The line as it was."""
        return self.before + self.braces + self.after

    def with_attributes(self, wanted: Mapping[str, str]) -> str:
        """The line with these attributes instead; it stays as it is where they are the same."""
        if wanted == self.attributes:
            return self.whole
        braces = written(wanted, self.braces)
        blank = " " if braces and self.before and not self.before[-1].isspace() else ""
        return (self.before if braces else self.before.rstrip()) + blank + braces + self.after


def cut(line: str, heading: bool) -> Attributed:
    """Part a line. Of a heading's the closing `#` stand behind the attributes."""
    end = len(line.rstrip())
    if heading:
        hashes = len(line[:end].rstrip("#"))
        if hashes < end and line[:hashes].strip(" \t>") and line[hashes - 1 : hashes].isspace():
            end = len(line[:hashes].rstrip())
    _, attributes = split_attributes(line[:end])
    start = line.rindex("{", 0, end) if attributes else end
    return Attributed(line[:start], line[start:end], line[end:], attributes)


def cleaned(attributes: Mapping[str, str]) -> dict[str, str]:
    """Attributes that can be written. Raises ValueError for a name that there is none of, or an id that is none."""
    for name, value in attributes.items():
        if not (name in KEYS or (name in FLAGS and not value) or (name == "id" and _ID.fullmatch(value))):
            raise ValueError(name)
    values = {name: _WHITE.sub(" ", value).translate(_PARENTHESES) for name, value in attributes.items()}
    return {name: value.replace('"', "”") if "'" in value else value for name, value in values.items()}


def written(attributes: Mapping[str, str], old: str = "") -> str:
    """Attributes in braces. Those that `old` has keep their order, and how they are written if they are the same.

    Raises ValueError where they are longer than a reader takes.
    """
    pieces: dict[str, str] = {}
    for match in _ONE.finditer(old.strip("{}")):
        name = match[1] or "id"
        pieces[name] = match[0]
    kept = [_kept(piece, name, attributes[name]) for name, piece in pieces.items() if name in attributes]
    new = [_piece(name, attributes[name]) for name in _ORDER if name in attributes and name not in pieces]
    if new and new[0].startswith("#"):
        kept.insert(0, new.pop(0))
    inside = " ".join(kept + new)
    if len(inside) > MAX_ATTRIBUTES:
        raise ValueError("too long")
    return f"{{{inside}}}" if inside else ""


def _kept(piece: str, name: str, value: str) -> str:
    """A piece with another value and its quotation marks, if they can hold it."""
    if split_attributes(f"{{{piece}}}")[1] == {name: value}:
        return piece
    mark = piece[-1]
    return f"{name}={mark}{value}{mark}" if mark in "\"'" and mark not in value else _piece(name, value)


def _piece(name: str, value: str) -> str:
    if name == "id":
        return f"#{value}"
    if name in FLAGS:
        return name
    if _BARE.fullmatch(value):
        return f"{name}={value}"
    mark = "'" if '"' in value else '"'
    return f"{name}={mark}{value}{mark}"
