"""Front matter as a typed `Header`.

What does not fit its type is left at its default and reported as a `Fault`; unknown keys are left alone.
"""

import difflib
from datetime import date
from typing import Any, get_args, get_origin

import msgspec
from msgspec import Struct

from content.frontmatter import HeaderUnreadable, KeyPath, Tree, Value, read
from content.header import KINDS, LANGUAGES, PASSES, Block, Fault, Header

MAX_NUMBER = 2**53  # beyond it a number is a slip, and no longer exact
CHOICES = {"kind": KINDS, "passes": PASSES, "lang": LANGUAGES}

_TRUE = frozenset({"true", "yes", "on", "ja", "an", "1"})
_FALSE = frozenset({"false", "no", "off", "nein", "aus", "0"})


class HeaderRead(Struct, frozen=True):
    """A header with everything that could be taken from it, and what could not."""

    header: Header
    faults: list[Fault]
    lines: dict[str, int]  # `services.0.response` → 1-based line


def read_header(text: str) -> HeaderRead:
    """Read the front matter of a page as `frontmatter.split` cut it out. Never raises."""
    try:
        tree = read(text)
    except HeaderUnreadable as error:
        fields = {"reason": error.reason, "detail": error.detail}
        return HeaderRead(Header(), [Fault("header-unreadable", error.line, fields)], {})
    reader = _Reader(tree)
    header = reader.block(Header, tree.values, ())
    faults = reader.faults
    faults += [Fault("header-key-twice", line, {"key": key}) for key, line in tree.doubles]
    lines = {".".join(map(str, path)): line for path, line in tree.lines.items()}
    return HeaderRead(header, sorted(faults, key=lambda fault: fault.line), lines)


class _Reader:
    """Gives types to the values of one header and collects what does not fit."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.faults: list[Fault] = []

    def fault(self, code: str, path: KeyPath, **fields: str) -> None:
        """Report what stands at `path`. An item of a list goes by the list's key, and by its line if it has none."""
        key = next(step for step in reversed(path) if isinstance(step, str))
        line = next(
            (self.tree.lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in self.tree.lines), 1
        )
        self.faults.append(Fault(code, line, {"key": key, **fields}))

    def block(self, kind: type[Any], values: dict[str, Value], path: KeyPath) -> Any:
        known = {field.encode_name: field for field in msgspec.structs.fields(kind)}
        taken: dict[str, Any] = {}
        for key, value in values.items():
            if key not in known:
                self.unknown(key, list(known), (*path, key))
            elif value != "":
                converted = self.value(known[key].type, value, (*path, key))
                if converted is not None:
                    taken[known[key].name] = converted
        return kind(**taken)

    def unknown(self, key: str, known: list[str], path: KeyPath) -> None:
        """A key nobody knows: any page may have its own at the top, a service or role may not."""
        near = difflib.get_close_matches(key.casefold(), known, 1, 0.8)
        if near or len(path) > 1:
            self.fault("header-key-unknown", path, near=near[0] if near else "", choices=", ".join(known))

    def value(self, kind: Any, value: Value, path: KeyPath) -> Any:
        """`value` as `kind`, or None with a fault."""
        origin = get_origin(kind)
        if origin is list:
            return self.items(get_args(kind)[0], value, path)
        if origin is dict:
            if isinstance(value, dict):
                return self.texts(value, path)
            self.fault("header-type", path, expected="mapping")
            return None
        if isinstance(kind, type) and issubclass(kind, Block):
            if isinstance(value, dict):
                return self.block(kind, value, path)
            self.fault("header-type", path, expected="mapping")
            return None
        if not isinstance(value, str):
            self.fault("header-type", path, expected="text")
            return None
        return self.scalar(kind, value, path)

    def texts(self, values: dict[str, Value], path: KeyPath) -> dict[str, str]:
        """A mapping with keys of the company's own."""
        converted = {key: self.value(str, item, (*path, key)) for key, item in values.items()}
        return {key: item for key, item in converted.items() if item is not None}

    def items(self, kind: Any, value: Value, path: KeyPath) -> list[Any]:
        """A list; a single value stands for a list of one."""
        values = value if isinstance(value, list) else [value]
        converted = [self.value(kind, item, (*path, place)) for place, item in enumerate(values) if item != ""]
        return [item for item in converted if item is not None]

    def scalar(self, kind: Any, value: str, path: KeyPath) -> Any:
        value = value.strip()
        key = str(path[-1])
        if kind is str:
            if key in CHOICES and value not in CHOICES[key]:
                near = difflib.get_close_matches(value.casefold(), CHOICES[key], 1, 0.6)
                choices = ", ".join(CHOICES[key])
                self.fault("header-choice", path, value=value, choices=choices, near=near[0] if near else "")
            return value
        if kind is bool:
            if value.casefold() in _TRUE | _FALSE:
                return value.casefold() in _TRUE
            self.fault("header-type", path, expected="yes-or-no", value=value)
            return None
        try:
            converted = msgspec.convert(value, kind, strict=False)
        except msgspec.ValidationError:
            converted = None
        if converted is None or (isinstance(converted, int | float) and not abs(converted) < MAX_NUMBER):
            names = {int: "whole-number", float | None: "number", date | None: "date"}
            self.fault("header-type", path, expected=names[kind], value=value)
            return None
        return converted
