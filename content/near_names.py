"""Which of many names is meant by one that is written slightly wrong."""

import difflib
from collections import Counter
from collections.abc import Iterator, Mapping

_ALIKE = 0.6  # how alike two names are at least, as difflib has it
_LOOKED_AT = 40  # names that share most pairs of letters


class NearNames:
    """Names → what is written in the place of a wrong one. Remembers what it was asked."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._values = {name.casefold(): value for name, value in names.items()}
        self._having: dict[str, list[str]] = {}  # a pair of letters → the names that have it
        for name in self._values:
            for pair in set(_pairs(name)):
                self._having.setdefault(pair, []).append(name)
        self._known: dict[str, str] = {}

    def nearest(self, name: str) -> str:
        """What is most likely meant; nothing where no name is much like it."""
        wanted = name.rsplit("/", 1)[-1].casefold()
        if wanted not in self._known:
            shared: Counter[str] = Counter()
            for pair in set(_pairs(wanted)):
                shared.update(self._having.get(pair, ()))
            likely = [name for name, _ in shared.most_common(_LOOKED_AT)]
            near = difflib.get_close_matches(wanted, likely, 1, _ALIKE)
            self._known[wanted] = self._values[near[0]] if near else ""
        return self._known[wanted]


def _pairs(name: str) -> Iterator[str]:
    marked = f" {name} "
    for at in range(len(marked) - 1):
        yield marked[at : at + 2]
