"""Changes in the text of a header: one value, entry or item at a time, everything else byte for byte.

Each function takes a header as `content.frontmatter.split` cuts it out and gives it back changed. They know the layouts
that people write; `content.header_edit` looks whether the result says what was meant.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from content import header_writing
from content.frontmatter import KeyPath
from content.header_writing import Value

Pair: TypeAlias = "tuple[yaml.Node, yaml.Node]"

_LOADER: type = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_COLON = re.compile(r"\s*:")
_BLOCK_MARK = re.compile(r"[|>][-+0-9]*")
_COMMENT = re.compile(r"([ \t]*)#")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A value in its holder: `key` is None in a list."""

    holder: yaml.CollectionNode
    place: int
    key: yaml.Node | None
    value: yaml.Node


class _Located:
    """A header and where its values stand in it."""

    def __init__(self, header: str) -> None:
        self.text = header
        loader = _LOADER(header)
        try:
            self.root: yaml.Node | None = loader.get_node() if loader.check_node() else None
        finally:
            loader.dispose()

    def node(self, path: KeyPath) -> yaml.Node | None:
        """The value at `path`; the whole header for an empty one."""
        return self.entry(path).value if path else self.root

    def entry(self, path: KeyPath) -> _Entry:
        """The value at a path that is there. Of a key that stands twice the last counts."""
        holder = self.node(path[:-1])
        step = path[-1]
        if isinstance(holder, yaml.MappingNode):
            place = max(place for place, (key, _) in enumerate(holder.value) if key.value == step)
            return _Entry(holder, place, *holder.value[place])
        if isinstance(holder, yaml.SequenceNode) and isinstance(step, int):
            return _Entry(holder, step, None, holder.value[step])
        raise KeyError(path)

    def line_start(self, position: int) -> int:
        return self.text.rfind("\n", 0, position) + 1

    def next_line(self, position: int) -> int:
        """Where the line after that of `position` begins."""
        end = self.text.find("\n", position)
        return len(self.text) if end < 0 else end + 1

    def column(self, position: int) -> int:
        return position - self.line_start(position)

    def end(self, node: yaml.Node) -> int:
        """Behind the last character of a value; a block's own end would count what follows it, too."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            return max(self.end(part) for part in (last if isinstance(last, tuple) else (last,)))
        start, end = node.start_mark.index, int(node.end_mark.index)
        mark = _BLOCK_MARK.match(self.text, start)
        if not mark or not isinstance(node, yaml.ScalarNode) or node.style not in ("|", ">"):
            return end
        # It ends with its last line; empty lines behind are part of it only where its mark says so.
        return end - 1 if "+" in mark[0] else start + len(self.text[start:end].rstrip())

    def below(self, node: yaml.Node, column: int) -> int:
        """Where the line after a value and the comments that are indented under it begins."""
        position = self.next_line(self.end(node))
        while (match := _COMMENT.match(self.text, position)) and len(match[1]) > column:
            position = self.next_line(position)
        return position

    def dash(self, entry: _Entry) -> int:
        """Where the dash of an item of a block list stands."""
        column = self.column(entry.holder.start_mark.index)
        start = self.line_start(entry.value.start_mark.index)
        while self.text[start + column : start + column + 1] != "-" and start > entry.holder.start_mark.index:
            start = self.line_start(start - 1)
        return start + column

    def key_start(self, key: yaml.Node) -> int:
        """Where an entry of a mapping begins: with its key, or the question mark before that."""
        start: int = key.start_mark.index
        before = self.text[:start].rstrip(" ")
        return len(before) - 1 if before.endswith("?") else start

    def anchor(self, entry: _Entry) -> int:
        """Behind the colon or dash that a value follows."""
        if entry.key is None:
            return self.dash(entry) + 1
        colon = _COLON.match(self.text, entry.key.end_mark.index)
        return colon.end() if colon else entry.key.end_mark.index

    def region(self, entry: _Entry) -> tuple[int, int]:
        """The lines of an item of a block list, with the comments directly above it that stand as far left."""
        dash = self.dash(entry)
        start, column = self.line_start(dash), self.column(dash)
        while start:
            above = self.line_start(start - 1)
            match = _COMMENT.match(self.text, above)
            if not match or len(match[1]) != column:
                break
            start = above
        return start, self.next_line(self.end(entry.value))


def _is_flow(node: yaml.Node) -> bool:
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def replace(header: str, path: KeyPath, value: Value) -> str:
    """Write another value where one stands; a comment behind it stays."""
    at = _Located(header)
    entry = at.entry(path)
    old = entry.value
    style = old.style if isinstance(old, yaml.ScalarNode) else None
    if entry.holder.flow_style:
        written = header_writing.in_flow(value, style)
        if old.start_mark.index < old.end_mark.index:
            return header[: old.start_mark.index] + written + header[old.end_mark.index :]
        anchor = at.anchor(entry)
        colon = " " if header[anchor - 1] == ":" else ": "
        return header[:anchor] + colon + written + header[anchor:]
    if entry.key is None:
        inline, lines = header_writing.under_dash(value, style, _is_flow(old))
        column = at.column(at.dash(entry))
    else:
        inline, lines = header_writing.under_key(value, style)
        column = at.column(at.key_start(entry.key))
    return _put_behind(at, entry, inline, _indented(lines, column))


def _put_behind(at: _Located, entry: _Entry, inline: str, below: str) -> str:
    """Replace what stands behind a colon or dash, on its line and below it."""
    header, old, anchor = at.text, entry.value, at.anchor(entry)
    start, end = old.start_mark.index, at.end(old)
    same_line = "\n" not in header[anchor:start]
    is_block = isinstance(old, yaml.CollectionNode) and not old.flow_style
    last = 0  # where the lines below end that go
    if start == old.end_mark.index or (not same_line and (is_block or below or not inline)):
        last = at.next_line(end) if start < end else 0
        start = end = anchor
    elif isinstance(old, yaml.ScalarNode) and (mark := _BLOCK_MARK.match(header, start)) and old.style in ("|", ">"):
        last, end = at.next_line(end), mark.end()
    if not inline:
        start = anchor
    rest_start = at.next_line(end)
    blank = " " if inline and start == anchor else ""
    line = (header[:start] + blank + inline + header[end:rest_start]).rstrip(" \t\n") + "\n"
    return line + below + header[max(last, rest_start) :]


def add(header: str, path: KeyPath, value: Value, before: Collection[str] | None) -> str:
    """Add a key to a mapping that is there, behind the last of those in `before` that it has; None: behind all."""
    at = _Located(header)
    holder = at.node(path[:-1])
    key = header_writing.key(str(path[-1]))
    if not isinstance(holder, yaml.MappingNode):  # a header without any value
        inline, lines = header_writing.under_key(value)
        return header + _entry_lines(key, inline, lines, 0)
    pairs: list[Pair] = holder.value
    earlier = [place for place, (name, _) in enumerate(pairs) if before is None or name.value in before]
    place = max(earlier, default=-1)
    if holder.flow_style:
        return _put_in_flow(at, holder, f"{key}: {header_writing.in_flow(value)}", place)
    inline, lines = header_writing.under_key(value)
    first = at.key_start(pairs[0][0])
    column = at.column(first)
    if place < 0 and header[at.line_start(first) : first].strip():
        place = 0  # it shares its line with a dash: in front of it, that line would change
    position = at.line_start(first) if place < 0 else at.below(pairs[place][1], column)
    return header[:position] + _entry_lines(key, inline, lines, column) + header[position:]


def _entry_lines(key: str, inline: str, lines: list[str], column: int) -> str:
    return _indented([f"{key}: {inline}" if inline else f"{key}:", *lines], column)


def _indented(lines: Sequence[str], column: int) -> str:
    return "".join(f"{' ' * column}{line}\n" if line else "\n" for line in lines)


def _put_in_flow(at: _Located, holder: yaml.CollectionNode, written: str, place: int) -> str:
    """Put an entry or item behind the one at `place`; -1 is in front of all."""
    spans = _flow_spans(holder)
    if not spans:
        position = holder.start_mark.index + 1
    elif place < 0:
        position, written = spans[0][0], f"{written}, "
    else:
        position, written = spans[place][1], f", {written}"
    return at.text[:position] + written + at.text[position:]


def _flow_spans(holder: yaml.CollectionNode) -> list[tuple[int, int]]:
    """Where each entry or item between brackets or braces begins and ends."""
    parts = [part if isinstance(part, tuple) else (part, part) for part in holder.value]
    return [(first.start_mark.index, max(first.end_mark.index, last.end_mark.index)) for first, last in parts]


def remove(header: str, path: KeyPath) -> str:
    """Remove an entry or item that is not the only one, with the comment at the end of its line."""
    at = _Located(header)
    entry = at.entry(path)
    if entry.key is not None and sum(key.value == path[-1] for key, _ in entry.holder.value) > 1:
        return remove(_without(at, entry), path)  # the key stood twice
    return _without(at, entry)


def _without(at: _Located, entry: _Entry) -> str:
    header = at.text
    if entry.holder.flow_style:
        return _without_span(header, _flow_spans(entry.holder), entry.place)
    anchor = at.dash(entry) if entry.key is None else at.key_start(entry.key)
    start, end = at.line_start(anchor), at.next_line(at.end(entry.value))
    if entry.key is None or not header[start:anchor].strip():
        return header[:start] + header[end:]
    # The first key of an item: the next one moves up to the dash, unless a comment stands between them.
    following = at.key_start(entry.holder.value[1][0])
    if header[end:following].strip():
        return header[:anchor].rstrip() + "\n" + header[end:]
    return header[:anchor] + header[following:]


def _without_span(header: str, spans: list[tuple[int, int]], place: int) -> str:
    start, end = spans[place]
    if place + 1 < len(spans):
        return header[:start] + header[spans[place + 1][0] :]
    if place and "#" not in header[spans[place - 1][1] : start]:
        start = spans[place - 1][1]
    return header[:start] + header[end:]


def insert(header: str, path: KeyPath, at_place: int, value: Value) -> str:
    """Insert an item into a list that is there, laid out like its neighbours."""
    at = _Located(header)
    holder = at.node(path)
    if not isinstance(holder, yaml.SequenceNode):
        raise KeyError(path)
    if holder.flow_style:
        return _put_in_flow(at, holder, header_writing.in_flow(value), at_place - 1)
    last = at_place == len(holder.value)
    neighbour = _Entry(holder, at_place, None, holder.value[-1 if last else at_place])
    column = at.column(holder.start_mark.index)
    inline, lines = header_writing.under_dash(value, None, _is_flow(neighbour.value))
    written = _indented([f"- {inline}", *lines], column)
    position = at.below(neighbour.value, column) if last else at.region(neighbour)[0]
    return header[:position] + written + header[position:]


def move(header: str, path: KeyPath, start: int, to: int) -> str:
    """Move an item of a list; what stands between the items stays where it is."""
    at = _Located(header)
    holder = at.node(path)
    if not isinstance(holder, yaml.SequenceNode):
        raise KeyError(path)
    if holder.flow_style:
        spans = _flow_spans(holder)
    else:
        spans = [at.region(_Entry(holder, place, None, node)) for place, node in enumerate(holder.value)]
    pieces = [header[first:end] for first, end in spans]
    pieces.insert(to, pieces.pop(start))
    for (first, end), piece in reversed(list(zip(spans, pieces, strict=True))):
        header = header[:first] + piece + header[end:]
    return header
