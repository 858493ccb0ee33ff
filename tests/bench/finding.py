"""Typing into the one box for everything: until a key is seen, and until what is found for it is."""

import json

from tests.bench.bench import Bench
from tests.bench.figures import Figure, percentile

KEY_MS = 16.0  # a frame


def measure(bench: Bench, name: str) -> list[Figure]:
    """Keys that wait for the answer to the one before, and keys in a hurry, in a guide whose search index is built."""
    guide, profile = bench.guide(name), bench.folder / "profiles" / f"find-{name}"
    bench.answer("child_find", "build", str(guide), str(profile))
    told = json.loads(bench.answer("child_find", "type", str(guide), str(profile)))
    keys, found = ([pair[side] for pair in told["alone"]] for side in (0, 1))
    return [
        Figure(f"find: key painted p99, {name}", percentile(keys, 0.99), most=KEY_MS),
        Figure(f"find: key in a hurry painted p99, {name}", percentile(told["quick"], 0.99), most=KEY_MS),
        Figure(f"find: key to painted results p50, {name}", percentile(found, 0.5), most=50),
        Figure(f"find: key to painted results p99, {name}", percentile(found, 0.99)),
    ]
