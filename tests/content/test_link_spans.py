"""Where exactly the links of a page are written."""

import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import frontmatter
from content.link_spans import Form, link_spans
from content.syntax import outline, parse

GUIDES = Path(__file__).parents[2] / "content" / "guide"
WORDS = [
    "[[a]]", "[[a|b]]", "[x](y.md)",
    '![i](p.png "t")', "`", "``", "\\", "[", "]", "(", ")", "<", ">", "|", "\n", "\n\n",
    "- ", "> ", "- [ ] ", " {due=1}", "    ", "[r]", "[r]: z.md", "\n[r]: <q q.md>", "# ", "***", "~~~\n", "[^1]",
    "[^1]: ", '<a href="u.md">', "</a>", "<!--", "-->", "{{ checklist a }}", "\t", '!!! note "[[a]]"\n    ',
    "> [!NOTE] ", "|--|--|", "ä", "&amp;",
]  # fmt: skip


def test_all_links_of_the_starter_guides_are_found() -> None:
    for file in GUIDES.rglob("*.md"):
        body = frontmatter.split(file.read_text(encoding="utf-8")).body
        known = outline(parse(body, "de"), 1)
        found = [span.target for span in link_spans(body, "de") if span.form is not Form.LIST]
        assert sorted(found) == sorted(link.target for link in (*known.links, *known.images))


@given(st.lists(st.sampled_from(WORDS), max_size=25).map("".join))
def test_what_the_parser_takes_for_a_link_is_found(text: str) -> None:
    spans = link_spans(text, "de")
    known = outline(parse(text, "de"), 1)
    assert all(text[span.start : span.end] == span.written for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    targets = {span.target for span in spans}
    assert {link.target for link in (*known.links, *known.images)} <= targets | {"", "#"}


@pytest.mark.parametrize(
    "text",
    [
        "[" * 20_000,
        "[[a]]\n" * 5_000,
        ("| [[a]] " * 50 + "|\n|" + "---|" * 50 + "\n") + ("| [[a]] " * 50 + "|\n") * 100,
        "<a href='x" * 20_000,
        "<a " * 20_000 + "\n\n<div>\n" + "<a " * 30_000,
        "".join(f"[a{number}]: b{number}\n" for number in range(2_000)),
        "[" * 5_000 + "]:" * 5_000,
        "<div>\n" + "<!--" * 20_000,
    ],
)
def test_hostile_pages_take_no_time(text: str) -> None:
    begun = time.process_time()
    link_spans(text, "de")
    assert time.process_time() - begun < 2
