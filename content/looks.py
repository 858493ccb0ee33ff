"""Which answers were there when somebody looked at the results, so that one that comes later is not laid bare.

A folder that is shared may bring an answer days after a round has closed. Whoever compared results of before and after
would see what that one said. So a look at results leaves a file in `dialog/answers/SURVEY/counted/`, with the ids of
the answers that no look had seen, and the names of the looks that it comes `after`. Answers that come later wait until
there are enough of them (`content.survey_results`).

Where two people looked at copies that differed, each has seen figures of their own: nothing can take that back.
"""

import secrets
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec

from content.entries import NewEntry, write_entry
from content.errors import ContentError, NameRefused, PageUnreadable
from content.surveys import Round
from content.writing import current, locate

MAX_BYTES = 4 * 1024 * 1024  # of a file
MAX_LOOKS = 200  # of a round

_FOLDER = "counted"
_SUFFIX = ".json"

T = TypeVar("T")


class Look(NamedTuple):
    """That somebody looked at the results of a round."""

    name: str
    after: frozenset[str]  # names of earlier looks
    counted: frozenset[str]  # ids of answers


class _Told(msgspec.Struct, frozen=True):
    """A file."""

    after: list[str] = []
    counted: list[str] = []


_decoder = msgspec.json.Decoder(_Told)


def read_looks(root: Path, of: Round) -> tuple[Look, ...]:
    """All looks at a round, by name; junk is passed over."""
    try:
        names = sorted(file.name for file in locate(root, f"{of.folder}/{_FOLDER}").iterdir())
    except (OSError, NameRefused):
        return ()
    looks = (_read(root, of, name) for name in names[:MAX_LOOKS] if name.endswith(_SUFFIX) and name[0] != ".")
    return tuple(look for look in looks if look)


def keep_look(root: Path, of: Round, ids: Iterable[str], looks: Sequence[Look]) -> None:
    """Keep that these answers were seen, where some were not before. A guide that cannot be written stays as it is."""
    unseen = sorted(set(ids).difference(*(look.counted for look in looks)))
    if not unseen:
        return
    passed = frozenset[str]().union(*(look.after for look in looks))
    told = _Told(sorted(look.name for look in looks if look.name not in passed), unseen)
    text = msgspec.json.format(msgspec.json.encode(told), indent=1).decode()
    with suppress(ContentError, OSError):
        write_entry(root, NewEntry(f"{of.folder}/{_FOLDER}/{secrets.token_hex(16)}{_SUFFIX}", text + "\n", of.stamp))


def waves(ids: Sequence[str], values: Sequence[T], looks: Sequence[Look]) -> list[list[T]]:
    """Parts `values`, each with its id, by the look that saw it first; last those that nobody has seen.

    Of looks that were taken apart, the one that saw most comes first.
    """
    if not looks:
        return [list(values)]
    wave_of: dict[str, int] = {}
    ordered = _ordered(looks)
    for number, look in enumerate(ordered):
        for id_ in look.counted:
            wave_of.setdefault(id_, number)
    found: list[list[T]] = [[] for _ in range(len(ordered) + 1)]
    for id_, value in zip(ids, values, strict=True):
        found[wave_of.get(id_, len(ordered))].append(value)
    return [wave for wave in found if wave]


def _ordered(looks: Sequence[Look]) -> list[Look]:
    """Each look behind those that it comes after; names of others, and circles, are passed over."""
    left = sorted(looks, key=lambda look: (-len(look.counted), look.name))
    ordered: list[Look] = []
    while left:
        names = {look.name for look in left}
        following = next((look for look in left if names.isdisjoint(look.after - {look.name})), left[0])
        left.remove(following)
        ordered.append(following)
    return ordered


def _read(root: Path, of: Round, name: str) -> Look | None:
    try:
        path = f"{of.folder}/{_FOLDER}/{name}"
        if locate(root, path).stat(follow_symlinks=False).st_size > MAX_BYTES:
            return None
        told = _decoder.decode(current(root, path) or b"")
    except (OSError, NameRefused, PageUnreadable, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return Look(name.removesuffix(_SUFFIX), frozenset(told.after), frozenset(told.counted))
