"""Which words of two forms of a text differ. Knows no Qt."""

import re
from collections.abc import Iterable
from html import escape
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

from content.alignment import aligned

Spans: TypeAlias = list[tuple[bool, str]]  # whether it differs, and its words; put together they are the text

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


def marked(one: str, other: str) -> tuple[Spans, Spans]:
    """Cut two texts where they differ. White space between two words that differ goes with them."""
    mine, others = _TOKEN.findall(one), _TOKEN.findall(other)
    pairs = aligned(mine, others)
    return _spans(mine, {place for place, _ in pairs}), _spans(others, {place for _, place in pairs})


def marked_html(spans: Iterable[tuple[bool, str]], tag: str) -> str:
    """The spans as HTML; `tag` is what surrounds the words that differ, such as `<mark>`."""
    name = tag.strip("<>").partition(" ")[0]
    return "".join(f"{tag}{escape(words)}</{name}>" if differs else escape(words) for differs, words in spans)


def _spans(tokens: list[str], same: set[int]) -> Spans:
    differs = [place not in same for place in range(len(tokens))]
    for place in range(1, len(tokens) - 1):
        if tokens[place].isspace() and differs[place - 1] and differs[place + 1]:
            differs[place] = True
    return [
        (key, "".join(token for _, token in several))
        for key, several in groupby(zip(differs, tokens, strict=True), key=itemgetter(0))
    ]
