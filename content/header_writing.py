"""New values of a header as YAML.

PyYAML writes them, so that what is written is what the reader's own library reads. Texts are plain where they mean
themselves, else in double quotes; what its emitter would do otherwise is set right in `_Writer`.
"""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import TypeAlias

import yaml
from yaml.resolver import Resolver

from content import frontmatter

Value: TypeAlias = "str | int | bool | Sequence[Value] | Mapping[str, Value]"

_TEXT = "tag:yaml.org,2002:str"
_NO_FOLDING = 2**31  # characters; a long text stays on its line
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")


def cleaned(value: Value) -> Value:
    """`value` as it is written: line breaks of any kind are `\\n`, control characters and lone surrogates are dropped.

    Nobody can see the former, and no file can hold the latter. Mappings are dicts and sequences lists.
    """
    if isinstance(value, str):
        return _INVISIBLE.sub("", _BREAK.sub("\n", value))
    if isinstance(value, int):
        return value
    if isinstance(value, Mapping):
        return {_INVISIBLE.sub("", name): cleaned(item) for name, item in value.items()}
    return [cleaned(item) for item in value]


def as_read(value: Value) -> frontmatter.Value:
    """`value` as a reader of the header finds it: every scalar a string."""
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        return str(value).lower()
    if isinstance(value, Mapping):
        return {name: as_read(item) for name, item in value.items()}
    return [as_read(item) for item in value]


def under_key(value: Value, style: str | None = None) -> tuple[str, list[str]]:
    """What follows `key:` on its line, and the lines below it, indented as if the key began its line.

    `style` is the quotation mark that a text had before, `"` or `'`.
    """
    lines = _written(yaml.MappingNode("", [(_scalar("k", None), _node(value, style))], flow_style=False))
    return lines[0].removeprefix("k:").removeprefix(" "), lines[1:]


def under_dash(value: Value, style: str | None = None, flow: bool = False) -> tuple[str, list[str]]:
    """What follows `-` on its line, and the lines below it, indented as if the dash began its line."""
    node = _node(value, style)
    if isinstance(node, yaml.CollectionNode) and not isinstance(value, Sequence):
        node.flow_style = flow or not node.value
    lines = _written(yaml.SequenceNode("", [node], flow_style=False))
    return lines[0].removeprefix("-").removeprefix(" "), lines[1:]


def in_flow(value: Value, style: str | None = None) -> str:
    """`value` as it may stand between brackets or braces, on one line."""
    return _written(yaml.SequenceNode("", [_node(value, style)], flow_style=True))[0][1:-1]


def key(text: str) -> str:
    """A key as it may stand anywhere, without its colon."""
    return _written(yaml.SequenceNode("", [_scalar(text, None)], flow_style=True))[0][1:-1]


def _node(value: Value, style: str | None) -> yaml.Node:
    """Lists of texts and mappings of texts go on one line, what holds mappings does not (FORMAT.md)."""
    if isinstance(value, str):
        return _scalar(value, style)
    if isinstance(value, int):
        tag = "bool" if isinstance(value, bool) else "int"
        return yaml.ScalarNode(f"tag:yaml.org,2002:{tag}", str(value).lower())
    if isinstance(value, Mapping):
        pairs = [(_scalar(name, None), _node(item, None)) for name, item in value.items()]
        return yaml.MappingNode("", pairs, flow_style=all(isinstance(node, yaml.ScalarNode) for _, node in pairs))
    nodes = [_node(item, None) for item in value]
    for node in nodes:
        if isinstance(node, yaml.MappingNode):
            node.flow_style = not node.value
    block = any(isinstance(node, yaml.CollectionNode) and not node.flow_style for node in nodes)
    return yaml.SequenceNode("", nodes, flow_style=not block)


def _scalar(text: str, style: str | None) -> yaml.ScalarNode:
    if _is_day(text) and not style:
        return yaml.ScalarNode("tag:yaml.org,2002:timestamp", text)
    if "\n" in text:  # a block that ends with empty lines would take those of the header along
        style = '"' if text.endswith("\n\n") or text == "\n" else "|"
    elif style not in ('"', "'"):
        style = None if _means_itself(text) else '"'
    return yaml.ScalarNode(_TEXT, text, style=style)


def _is_day(text: str) -> bool:
    """Whether it is a day such as 2026-01-31. Days stand in headers without quotation marks."""
    try:
        return bool(_DAY.fullmatch(text) and date.fromisoformat(text))
    except ValueError:
        return False


def _means_itself(text: str) -> bool:
    """Whether any YAML reads it as text when it stands without quotation marks: not `no`, `1.10` or `22:30`."""
    if not text or text.casefold() in ("y", "n") or text.startswith("0o") or _tag(text) != _TEXT:
        return False
    try:
        float(text)
    except ValueError:
        return True
    return False


@cache
def _resolver() -> Resolver:
    return Resolver()


def _tag(text: str) -> str:
    """What YAML 1.1 takes a text for that has no quotation marks."""
    tag: str = _resolver().resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call] # PyYAML's
    return tag


def _written(node: yaml.Node) -> list[str]:
    """The lines of a document of that node alone."""
    stream = io.StringIO()
    writer = _Writer(stream, width=_NO_FOLDING, allow_unicode=True)
    writer.open()
    writer.serialize(_tagged(node))
    writer.close()
    lines = stream.getvalue().removesuffix("\n").split("\n")
    return lines[:-1] if lines[-1] == "..." else lines  # it closes a text that ends with empty lines


def _tagged(root: yaml.Node) -> yaml.Node:
    """Give collections the tags that need not be written."""
    for node in _nodes(root):
        if isinstance(node, yaml.CollectionNode):
            node.tag = f"tag:yaml.org,2002:{'map' if isinstance(node, yaml.MappingNode) else 'seq'}"
    return root


def _nodes(root: yaml.Node) -> Iterator[yaml.Node]:
    yield root
    if isinstance(root, yaml.MappingNode):
        for _, value in root.value:
            yield from _nodes(value)
    elif isinstance(root, yaml.SequenceNode):
        for value in root.value:
            yield from _nodes(value)


class _Writer(yaml.SafeDumper):
    """Indents lists under their key, and prefers double quotation marks."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def choose_scalar_style(self) -> str:
        style = super().choose_scalar_style()
        event, analysis = self.event, self.analysis
        if style != "'" or not isinstance(event, yaml.ScalarEvent) or not analysis:
            return style
        if event.style == "'" and not analysis.multiline:
            return style
        # Between double quotation marks the emitter spells out what lies beyond 16 bits, such as emoji.
        legible = "'" if any(letter in '"\\' or ord(letter) > 0xFFFF for letter in event.value) else '"'
        return '"' if analysis.multiline or "'" in event.value else legible
