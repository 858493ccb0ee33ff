"""Writing a page, with the page as readers will see it beside its text."""

import json
import os
from pathlib import Path

from tests.bench.bench import STARTER, Bench
from tests.bench.figures import Figure, compared, percentile
from tests.bench.generate import WRITTEN_AT

KEY_MS = 16.0  # a frame
SIZES = (1_300, 10_000)  # words


def measure(bench: Bench) -> list[Figure]:
    """Keys in pages of both sizes, beside a text field alone; the preview of the shorter one."""
    figures = []
    for words in SIZES:
        guide = bench.guide(STARTER)
        path = _page(guide, words)
        profile = bench.folder / "profiles" / f"edit-{words}"
        bare = json.loads(bench.answer("child_edit", "bare", str(guide), str(profile), path))
        told = json.loads(bench.answer("child_edit", "lotse", str(guide), str(profile), path))
        (guide / path).unlink()
        ours, alone = (percentile(keys, 0.99) for keys in (told["keys"], bare["keys"]))
        figures.append(Figure(f"edit: key painted p99, {words:,} words, preview on", ours, alone, most=KEY_MS))
        what = f"edit: preview after the rest, {words:,} words"
        figures.append(compared(what, told["preview"], most_times=1.5 if words == SIZES[0] else None))
    return figures


def _page(guide: Path, words: int) -> str:
    """Write a page of so many words of the guide itself, with headings, lists and tables."""
    texts = [page.read_text(encoding="utf-8").split("\n---\n", 1)[-1] for page in sorted(guide.rglob("*.md"))]
    lines: list[str] = []
    count = 0
    while count < words:
        for line in "\n\n".join(texts).split("\n"):
            lines.append(line)
            count += len(line.split())
            if count >= words:
                break
    path = f"lang-{words}.md"
    (guide / path).write_text(f"---\ntitle: {words} Wörter\n---\n" + "\n".join(lines) + "\n", encoding="utf-8")
    os.utime(guide / path, (WRITTEN_AT, WRITTEN_AT))
    return path
