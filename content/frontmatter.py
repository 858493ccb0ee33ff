"""The YAML header of a page as plain strings, each with its line.

Headers come from others. The C loader crashes on deep nesting and no loader refuses aliases, so the values are built
from the event stream, with limits on size, depth and aliases. Every scalar stays a string: `no`, `1.10`, `22:30` and
`2025-13-40` mean what they say until `content.header` gives them a type.
"""

from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
KeyPath: TypeAlias = "tuple[str | int, ...]"

MAX_BYTES = 64 * 1024
MAX_DEPTH = 20

_LOADERS_OWN_DEPTH = "exceeded maximum nesting depth"  # the C scanner looks ahead, and since 6.0.4 refuses 1,000 levels
_LOADER: type = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Split:
    """A page's text in two: what stands between the `---` lines, and the rest."""

    header: str  # "" where there is none
    body: str
    body_line: int  # 1-based line of the file that the body begins on


@dataclass(slots=True)
class Tree:
    """The values of a header, and where each stands."""

    values: dict[str, Value] = field(default_factory=dict)
    lines: dict[KeyPath, int] = field(default_factory=dict)  # 1-based, from the top of the file
    doubles: list[tuple[str, int]] = field(default_factory=list)  # keys that stand twice in one mapping


@dataclass(eq=False)
class HeaderUnreadable(Exception):
    """A header that gives no values. `reason`: syntax, too_long, too_deep, alias or not_a_mapping."""

    reason: str
    line: int  # 1-based, from the top of the file
    detail: str = ""


def split(text: str) -> Split:
    """Part a page's text. A first `---` without a closing one is a rule, not a header."""
    lines = text.split("\n", 1)
    if len(lines) < 2 or lines[0].rstrip() != "---":
        return Split("", text, 1)
    position = len(lines[0]) + 1
    number = 1
    for line in lines[1].split("\n"):
        number += 1
        if line.rstrip() in ("---", "..."):
            start = len(lines[0]) + 1
            return Split(text[start:position], text[position + len(line) + 1 :], number + 1)
        position += len(line) + 1
    return Split("", text, 1)


def read(header: str) -> Tree:
    """Build the values of a header. Raises `HeaderUnreadable`."""
    if len(header.encode("utf-8", "replace")) > MAX_BYTES:
        raise HeaderUnreadable("too_long", 1)
    try:
        return _Builder().build(header)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = "too_deep" if error.problem == _LOADERS_OWN_DEPTH else "syntax"
        raise HeaderUnreadable(reason, mark.line + 2 if mark else 1, error.problem or "") from error
    except yaml.reader.ReaderError as error:  # a control character, which has an offset in bytes and no mark
        before = header.encode("utf-8", "replace")[: error.position]
        raise HeaderUnreadable("syntax", before.count(b"\n") + 2) from error


class _Builder:
    """Builds nested values from YAML events, with a stack of its own so that depth costs nothing."""

    def __init__(self) -> None:
        self.tree = Tree()
        self.stack: list[dict[str, Value] | list[Value]] = []
        self.path: list[str | int] = []
        self.key: str | None = None  # the key that waits for its value

    def build(self, header: str) -> Tree:
        for event in yaml.parse(header, Loader=_LOADER):
            line = (event.start_mark.line if event.start_mark else 0) + 2  # the header begins on line 2
            if isinstance(event, yaml.AliasEvent):
                raise HeaderUnreadable("alias", line)
            if isinstance(event, yaml.ScalarEvent):
                self.scalar(event, line)
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                self.start({} if isinstance(event, yaml.MappingStartEvent) else [], line)
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                self.stack.pop()
                if self.path:
                    self.path.pop()
            elif isinstance(event, yaml.DocumentEndEvent):
                break
        return self.tree

    def scalar(self, event: yaml.ScalarEvent, line: int) -> None:
        if not self.stack:
            if event.value:
                raise HeaderUnreadable("not_a_mapping", line)
            return
        if isinstance(self.stack[-1], dict) and self.key is None:
            self.key = event.value
            if self.key in self.stack[-1]:
                self.tree.doubles.append((self.key, line))
            self.tree.lines[(*self.path, self.key)] = line
            return
        plain_null = event.implicit[0] and event.value in ("~", "null", "Null", "NULL")
        self.put("" if plain_null else event.value, line)

    def start(self, value: dict[str, Value] | list[Value], line: int) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise HeaderUnreadable("too_deep", line)
        if not self.stack:
            if not isinstance(value, dict):
                raise HeaderUnreadable("not_a_mapping", line)
            self.tree.values = value
        elif isinstance(self.stack[-1], dict) and self.key is None:
            raise HeaderUnreadable("syntax", line)  # a mapping as a key
        else:
            self.path.append(self.put(value, line))
        self.stack.append(value)

    def put(self, value: Value, line: int) -> str | int:
        """Hand a value to the mapping or list that is open; returns its place there."""
        holder = self.stack[-1]
        place: str | int
        if isinstance(holder, dict):
            place, self.key = self.key or "", None
            holder[str(place)] = value
        else:
            place = len(holder)
            holder.append(value)
        self.tree.lines.setdefault((*self.path, place), line)
        return place
