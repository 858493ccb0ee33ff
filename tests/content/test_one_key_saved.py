"""One key of a page's header is changed and the page saved: only the lines of that key are others in the file."""

import difflib
from pathlib import Path

import pytest

from content import frontmatter
from content.files import copy_example
from content.frontmatter import KeyPath, Value
from content.header_edit import set_value
from content.page_source import encode
from content.writing import read_source, replace_file
from tests.bench.generate import generate

GENERATED = 200  # pages


def texts_in(value: Value, path: KeyPath = ()) -> list[KeyPath]:
    """The paths of all texts."""
    if isinstance(value, dict):
        return [found for key, one in value.items() for found in texts_in(one, (*path, key))]
    if isinstance(value, list):
        return [found for place, one in enumerate(value) for found in texts_in(one, (*path, place))]
    return [path]


def lines_of(text: str, path: KeyPath) -> range:
    """The lines of a key, from 0: from its own to the next one's."""
    header = frontmatter.read(frontmatter.split(text).header)
    first = header.lines[path]
    later = [line for other, line in header.lines.items() if line > first and other[: len(path)] != path]
    return range(first - 1, min(later, default=frontmatter.split(text).body_line - 1) - 1)


@pytest.mark.parametrize(("which", "ends"), [("de", "\n"), ("en", "\r\n"), ("generated", "\n")])
def test_only_the_lines_of_one_key_are_others_in_the_file(tmp_path: Path, which: str, ends: str) -> None:
    root = tmp_path / "guide"
    if which == "generated":
        generate(root, GENERATED, 11)
    else:
        copy_example(which, root)
    seen = 0
    for number, file in enumerate(sorted(root.rglob("*.md"))):
        path = file.relative_to(root).as_posix()
        file.write_bytes(file.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", ends.encode()))
        before, source = file.read_bytes(), read_source(root, path)
        values = frontmatter.read(frontmatter.split(source.text).header).values
        keys = texts_in(dict(values))
        if not keys:
            continue
        seen += 1
        key = keys[number * 31 % len(keys)]
        text = set_value(source.text, key, "Anders: neu")
        replace_file(root, path, encode(text, source), source.digest)
        old, new = (data.decode().split(ends) for data in (before, file.read_bytes()))
        allowed = lines_of(source.text, key)
        for tag, a, b, _, _ in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            assert tag == "equal" or (allowed.start <= a <= b <= allowed.stop), (path, key)
        assert old != new
    assert seen > 20
