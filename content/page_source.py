"""The text of a page and its bytes: what did not change keeps its bytes, its line ends, too."""

import codecs
import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher

from content.header import Fault

MAX_PAIRS = 20_000  # of the same lines that are looked at: difflib takes its time for repetitions

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Source:
    """A page as it was read."""

    path: str  # relative to the guide, with /
    data: bytes
    text: str  # line ends are LF, no byte order mark
    digest: str  # of `data`
    faults: tuple[Fault, ...] = ()  # in the encoding


def digest(data: bytes) -> str:
    """What a version of a file is recognised by (SHA-256, hex)."""
    return hashlib.sha256(data).hexdigest()


def decoded(path: str, data: bytes) -> Source:
    """A page of these bytes, its text as `content.library` reads it."""
    text = _as_it_stands(data).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return Source(path, data, text, digest(data), _faults(data))


def encode(text: str, source: Source | None) -> bytes:
    """The bytes of a text that was made of `source`, or of a new page. UTF-8.

    Lines that did not change keep their line ends, new ones get those that prevail; a byte order mark stays. A page
    in another encoding becomes UTF-8 as soon as it changes. Halves of letters, which UTF-8 cannot hold, are replaced.
    """
    if source and text == source.text:
        return source.data
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = _utf8(text).split(b"\n")
    if source is None:
        return b"\n".join(lines)
    if source.data.startswith(_UTF16) or not _is_utf8(source.data):
        raw, mark = _utf8(_as_it_stands(source.data)), b""
    else:
        raw, mark = source.data.removeprefix(codecs.BOM_UTF8), _mark(source.data)
    old = _lines(raw)
    ends = Counter(end for _, end in old if end)
    end = max(ends, key=ends.__getitem__, default=b"\n")
    if len(ends) < 2 and b"\0" not in raw:
        return mark + end.join(lines)
    return mark + b"".join(_kept(old, lines, end))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _mark(data: bytes) -> bytes:
    return codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""


def _as_it_stands(data: bytes) -> str:
    """The text of a page with its line ends."""
    if data.startswith(_UTF16):
        return data.decode("utf-16", "replace")
    try:
        return data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _faults(data: bytes) -> tuple[Fault, ...]:
    if data.startswith(_UTF16):
        return (Fault("encoding", 1, {"encoding": "UTF-16"}),)
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return (Fault("encoding", data.count(b"\n", 0, error.start) + 1, {"encoding": ""}),)
    return ()


def _utf8(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def _lines(raw: bytes) -> list[tuple[bytes, bytes]]:
    """Lines and their ends; the last has none."""
    found = []
    for line in raw.splitlines(keepends=True):  # of bytes: at LF, CR and CRLF alone
        text = line.rstrip(b"\r\n")
        found.append((text, line[len(text) :]))
    return found if found and not found[-1][1] else [*found, (b"", b"")]


def _kept(old: Sequence[tuple[bytes, bytes]], new: Sequence[bytes], end: bytes) -> Iterator[bytes]:
    """New lines with the bytes and ends of the old ones that they are."""
    shown = [text.replace(b"\0", "\ufffd".encode()) for text, _ in old]
    matched = dict(_matches(shown, new))
    for number, line in enumerate(new):
        text, own = old[matched[number]] if number in matched else (line, end)
        yield text
        if number + 1 < len(new):
            yield own or end


def _matches(old: Sequence[bytes], new: Sequence[bytes]) -> Iterator[tuple[int, int]]:
    """Which new line is which old one. Many repetitions are not looked at one by one, so that it stays quick."""
    least = min(len(old), len(new))
    start = next((i for i in range(least) if old[i] != new[i]), least)
    last = next((i for i in range(least - start) if old[-1 - i] != new[-1 - i]), least - start)
    yield from ((i, i) for i in range(start))
    yield from ((len(new) - 1 - i, len(old) - 1 - i) for i in range(last))
    one, other = old[start : len(old) - last], new[start : len(new) - last]
    counts = Counter(one)
    if sum(counts[line] for line in other) <= MAX_PAIRS:
        blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    elif len(one) == len(other):
        blocks = [Match(i, i, 1) for i in range(len(one)) if one[i] == other[i]]
    else:
        blocks = SequenceMatcher(None, one, other).get_matching_blocks()
    for block in blocks:
        yield from ((start + block.b + i, start + block.a + i) for i in range(block.size))
