"""Change one value of a page's header, and only the lines of its key.

Comments, order, quotation marks and layout of everything else stay byte for byte. Paths are as YAML has them: `for`,
not `for_`, and places in a list count empty items, too. Where the program reads a single value as a list of one, place
0 is that value.

What is written is read again before it is given back. Where a layout is so unusual that a careful change does not say
what was meant, the key's whole value is written anew.
"""

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias, get_args, get_origin

import msgspec

from content import header_lines
from content.frontmatter import HeaderUnreadable, KeyPath, Split, read, split
from content.header import Block, Header
from content.header_writing import Value, as_read, cleaned

__all__ = ["Path", "Value", "insert", "move", "remove", "set_value"]

Path: TypeAlias = "tuple[str | int, ...]"

_Values: TypeAlias = "dict[str, Value]"
_Splice: TypeAlias = Callable[[str], str]


def set_value(text: str, path: Path, value: Value) -> str:
    """Return a page's text with another value at `path`; mappings and lists on the way are made where they are missing.

    A place just behind a list's end appends. An empty value is written as such and removes nothing. Control characters
    are dropped, and line breaks of any kind become `\\n`. Raises `HeaderUnreadable` where the header cannot be read, or
    would become too long; IndexError for a place further behind the end.
    """
    page, old = _read(text)
    new = _put(old, path, cleaned(value))
    return _written(text, page, old, _mapping(new))


def remove(text: str, path: Path) -> str:
    """Return a page's text without the value at `path`, and without the mappings and lists that it leaves empty.

    A comment at the end of its line goes along, one above it stays. A path that is not there changes nothing. Raises
    `HeaderUnreadable`.
    """
    page, old = _read(text)
    return _written(text, page, old, _mapping(_without(old, path) or {}))


def insert(text: str, path: Path, value: Value, at: int | None = None) -> str:
    """Return a page's text with `value` in the list at `path` before place `at`, or as its last item.

    A list that is missing is made. Raises `HeaderUnreadable`.
    """
    page, old = _read(text)
    items = list(_items(_get(old, path)))
    items.insert(len(items) if at is None else max(at, 0), cleaned(value))
    return _written(text, page, old, _mapping(_put(old, path, items)))


def move(text: str, path: Path, at: int, to: int) -> str:
    """Return a page's text with the item at place `at` of the list at `path` moved to place `to`.

    Comments directly above an item go along. Raises `HeaderUnreadable`; IndexError for a place that is not there.
    """
    page, old = _read(text)
    items = list(_items(_get(old, path)))
    if not (0 <= at < len(items) and 0 <= to < len(items)):
        raise IndexError(at, to)
    if at == to:
        return text
    items.insert(to, items.pop(at))
    new = _mapping(_put(old, path, items))
    return _written(text, page, old, new, lambda header: header_lines.move(header, path, at, to))


def _read(text: str) -> tuple[Split, _Values]:
    page = split(text)
    return page, _mapping(read(page.header).values)


def _written(text: str, page: Split, old: _Values, new: _Values, splice: _Splice | None = None) -> str:
    """The page's text with a header that says `new`."""
    wanted = as_read(new)
    if wanted == as_read(old):
        return text
    ways: list[_Splice] = [
        splice or (lambda header: _changed(header, (), old, new)),
        lambda header: _keys_anew(header, old, new),
    ]
    for way in ways:
        header = way(page.header)
        try:
            if read(header).values == wanted:
                return _with_header(text, page, header)
        except HeaderUnreadable as error:
            if error.reason != "syntax":  # it would be too long
                raise
    raise HeaderUnreadable("syntax", 2)


def _with_header(text: str, page: Split, header: str) -> str:
    if page.body_line > 1:
        start = text.index("\n") + 1
        return text[:start] + header + text[start + len(page.header) :]
    gap = "\n" if text and not text.startswith("\n") else ""
    return f"---\n{header}---\n{gap}{text}"


# What a header says after a change, whatever its layout.


def _mapping(value: Value) -> _Values:
    return dict(value) if isinstance(value, dict) else {}


def _items(value: Value) -> list[Value]:
    """The items of a list; a single value stands for a list of one."""
    if isinstance(value, list):
        return value
    return [] if value == "" else [value]


def _get(holder: Value, path: Path) -> Value:
    """What stands at a path; empty where nothing does."""
    for step in path:
        if isinstance(step, int):
            items = _items(holder)
            holder = items[step] if 0 <= step < len(items) else ""
        else:
            holder = _mapping(holder).get(step, "")
    return holder


def _put(holder: Value, path: Path, value: Value) -> Value:
    if not path:
        is_same = isinstance(value, list) and holder != "" and as_read(value) == [as_read(holder)]
        return holder if is_same else value
    step, rest = path[0], path[1:]
    if isinstance(step, str):
        values = _mapping(holder)
        values[step] = _put(values.get(step, ""), rest, value)
        return values
    items = list(_items(holder))
    if not 0 <= step <= len(items):
        raise IndexError(step)
    items[step : step + 1] = [_put(items[step] if step < len(items) else "", rest, value)]
    is_single = not isinstance(holder, list) and holder != "" and len(items) == 1
    return items[0] if is_single else items


def _without(holder: Value, path: Path) -> "Value | None":
    """A value without what stands at a path, or None if nothing is left of it."""
    if not path:
        return None
    step, rest = path[0], path[1:]
    if isinstance(step, int) and not isinstance(holder, list):
        return _without(holder, rest) if step == 0 else holder
    if isinstance(step, int) and isinstance(holder, list) and 0 <= step < len(holder):
        inner = _without(holder[step], rest)
        return [*holder[:step], *([] if inner is None else [inner]), *holder[step + 1 :]] or None
    if isinstance(step, str) and isinstance(holder, dict) and step in holder:
        inner = _without(holder[step], rest)
        left = {key: item for key, item in holder.items() if key != step}
        return (left if inner is None else {**holder, step: inner}) or None
    return holder


# The same change in the header's text.


def _changed(header: str, path: KeyPath, old: Value, new: Value) -> str:
    """Change what differs between two values of a path, as deep down as it can be."""
    if as_read(old) == as_read(new):
        return header
    if isinstance(old, dict) and isinstance(new, dict) and (not path or (old and new)):
        for key, value in new.items():
            if key in old:
                header = _changed(header, (*path, key), old[key], value)
            else:
                header = header_lines.add(header, (*path, key), value, _keys_before((*path, key)))
        for key in (key for key in old if key not in new):  # last, so that the mapping is never empty
            header = header_lines.remove(header, (*path, key))
        return header
    if isinstance(old, list) and isinstance(new, list) and old and new:
        return _changed_items(header, path, old, new)
    return header_lines.replace(header, path, new)


def _changed_items(header: str, path: KeyPath, old: list[Value], new: list[Value]) -> str:
    """Leave the items that both lists begin and end with."""
    first = _alike(zip(old, new, strict=False))
    shorter = min(len(old), len(new))
    last = min(_alike(zip(reversed(old), reversed(new), strict=False)), shorter - first)
    both = shorter - last
    for place in range(first, both):
        header = _changed(header, (*path, place), old[place], new[place])
    for place in reversed(range(both, len(old) - last)):
        header = header_lines.remove(header, (*path, place))
    for place in range(both, len(new) - last):
        header = header_lines.insert(header, path, place, new[place])
    return header


def _alike(pairs: Iterable[tuple[Value, Value]]) -> int:
    """How many pairs there are before the first that differs."""
    count = 0
    for one, other in pairs:
        if as_read(one) != as_read(other):
            break
        count += 1
    return count


def _keys_anew(header: str, old: _Values, new: _Values) -> str:
    """Write the whole value of each key at the top that differs."""
    for key in {**old, **new}:
        if key not in new:
            header = header_lines.remove(header, (key,))
        elif key not in old:
            header = header_lines.add(header, (key,), new[key], _keys_before((key,)))
        elif as_read(old[key]) != as_read(new[key]):
            header = header_lines.replace(header, (key,), new[key])
    return header


def _keys_before(path: KeyPath) -> list[str] | None:
    """The keys that stand before that of a path in its mapping (FORMAT.md); None where no order is known."""
    kind: Any = Header
    for step in path[:-1]:
        if get_origin(kind) is list:
            kind = get_args(kind)[0]
        if isinstance(step, str):
            kind = _fields(kind).get(step)
    if get_origin(kind) is list:
        kind = get_args(kind)[0]
    keys = list(_fields(kind))
    return keys[: keys.index(str(path[-1]))] if path[-1] in keys else None


def _fields(kind: Any) -> dict[str, Any]:
    if not (isinstance(kind, type) and issubclass(kind, Block)):
        return {}
    return {field.encode_name: field.type for field in msgspec.structs.fields(kind)}
