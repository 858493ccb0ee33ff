"""Pages come from others: nothing in them runs, reaches out, takes long or is an error."""

import re
import time
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.links import Target, page_path
from content.render import Rendered, render
from content.sanitize import CLASSES
from content.syntax import MAX_LINES, MAX_PART, outline, parse, parts

TAGS = re.compile(
    r"a|abbr|b|blockquote|br|caption|code|dd|del|div|dl|dt|em|h[1-6r]|i|img|ins|kbd|li|mark|ol|p|pre|s|small|span"
    r"|strong|sub|sup|table|td|th|thead|tr|u|ul"
)
ATTRIBUTES = re.compile(r"align|alt|class|colspan|height|href|id|rowspan|src|start|title|width")
HREF = re.compile(r"(https?://[^/]|mailto:|tel:|page:|missing:|task:[0-9]+$|#fn(ref)?-[0-9]+$)", re.IGNORECASE)

ATTACKS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<iframe src=https://evil.example></iframe>",
    "<object data=x></object><embed src=x>",
    "<svg/onload=alert(1)>",
    "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<style>@import url(//evil.example)</style>",
    "<p style='background:url(//evil.example/x.png)'>x</p>",
    "<img src=x onerror=alert(1)>",
    "<img src='http://evil.example/x.png'>",
    "<img src=//evil.example/x.png>",
    "<img src=/etc/passwd> <img src=../../../etc/passwd> <img src=%2e%2e/%2e%2e/etc/passwd>",
    "<img src='image:../../x'> <img src='image:..%2F..%2Fx'> <img src=check:../x> <img src='file:///etc/passwd'>",
    "<img src=..\\..\\x> <img src='..%5c..%5cx'> <img src='\\\\host\\x'> <img src='C:\\x'>",
    "![](http://evil.example/x.png) ![](//evil.example/x.png) ![](file:///etc/passwd)",
    "![](/../../etc/passwd) ![](../../../etc/passwd) ![](..%2f..%2f..%2fetc/passwd) ![](data:image/png;base64,AAAA)",
    "[x](javascript:alert(1)) [x](JaVaScRiPt:alert(1)) [x](java&#115;cript:alert(1)) [x](java%73cript:alert(1))",
    "[x](data:text/html,x) [x](file:///etc/passwd) [x](vbscript:x) [x](//evil.example) [x](\\\\evil.example\\x)",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "<javascript:alert(1)> <data:text/html,x> <file:///etc/passwd>",
    "<a href='java\nscript:alert(1)'>x</a> <a href=' javascript:alert(1)'>x</a> <a href='&#1;javascript:x'>x</a>",
    "<a href=task:0>x</a> <a href=page:../../x>x</a> <a href=missing:x>x</a>",
    '<a href="https://e.example" onclick=alert(1) target=_blank class="task">x</a>',
    "<form action=x><input type=image src=x><button formaction=javascript:x>x</button></form>",
    "<meta http-equiv=refresh content='0;url=x'><base href=//evil.example><link rel=stylesheet href=//evil.example>",
    "<textarea><img src=x onerror=1></textarea><title><script></title><noscript><p title='</noscript><img onerror=1>'>",
    "<!-- --!><img src=x onerror=1> --> <![CDATA[<img onerror=1>]]> <?php x ?> <!DOCTYPE x>",
    '<b title="<script>alert(1)</script>">x</b> <abbr title=\'"><script>\'>x</abbr>',
    '[[javascript:alert(1)|x]] [[<script>|<script>]] [["onclick=x|\'">]]',
    '[x](it "\\"onclick=alert(1)") ![\\"onerror=x](it "\\"onerror=x")',
    "```<script>\n</pre><script>x</script>\n```",
    "{{ <script>alert(1)</script> }} {% <img onerror=1> %}",
    "> [!NOTE] <script>x</script>\n> </td></tr></table><script>x</script>",
    '## <script>x</script> "onclick=x {#a"b}',
    "- [ ] <script>x</script></a></li></ul>\n- [ ] y",
    "<table><tr><td><table><tr><td background=x>",
    "<plaintext>",
    "<xmp>",
]


def resolve(target: str, wiki: bool) -> Target | None:
    return Target(f"a/{target}", target, target) if wiki or "it" in target else None


def html(rendered: Rendered) -> str:
    return "".join(piece for piece in rendered.pieces if isinstance(piece, str))


class Inspector(HTMLParser):
    """Asserts that every tag and attribute is harmless."""

    def __init__(self) -> None:
        super().__init__()
        self.tasks: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert TAGS.fullmatch(tag)
        for name, value in attrs:
            assert ATTRIBUTES.fullmatch(name)
            assert value is not None
            if name == "href":
                assert HREF.match(value)
                if value.startswith("task:"):
                    self.tasks.append(int(value.removeprefix("task:")))
            elif name == "src" and not value.startswith("check:"):
                path = unquote(value.removeprefix("image:"))
                assert value.startswith("image:")
                assert page_path(path, "") == path
            elif name == "class":
                assert set(value.split()) <= CLASSES

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)


def inspect(text: str) -> Inspector:
    inspector = Inspector()
    inspector.feed(text)
    inspector.close()
    return inspector


@pytest.mark.parametrize("attack", ATTACKS)
def test_attacks_do_no_harm(attack: str) -> None:
    for around in ("{}", "Text {} Text", "> {}", "- [ ] {}", "| a |\n|---|\n| {} |", "<div>\n{}\n</div>"):
        inspect(html(render(around.format(attack), resolve, "de", path="a/b.md")))


SYNTAX = [
    " ",
    "    ",
    "\n",
    "\n\n",
    "\t",
    "- ",
    "* ",
    "1. ",
    "> ",
    "[ ] ",
    "[x] ",
    "# ",
    "a",
    "ä",
    "\\",
    "`",
    "```\n",
    "|",
]
SYNTAX += [
    "|--|--|\n",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "{#a}",
    " {due=1}",
    "[[",
    "]]",
    "![",
    "[^1]",
    "[^1]: ",
    "!!! note\n",
]
SYNTAX += ["[!NOTE]", "{{ services }}", "\n: ", "~~", "**", "_", "<", ">", '"', "'", "&", "&lt;", "&#0;", "\0", "---\n"]
SYNTAX += [
    "<div>",
    "</div>",
    "<table>",
    "<td>",
    "</table>",
    "<b>",
    "<a href=it>",
    "</a>",
    "<!--",
    "-->",
    "\u2028",
    "\r",
]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(SYNTAX + ATTACKS) | st.text(max_size=8), max_size=20))
def test_whatever_a_page_holds_it_is_shown_and_harmless(pieces: list[str]) -> None:
    body = "".join(pieces)
    found = outline(parse(body, "de"), 1)
    rendered = render(body, resolve, "de", path="a/b.md")
    assert sorted(inspect(html(rendered)).tasks) == list(range(len(found.tasks)))
    assert "markdown-unreadable" not in [fault.code for fault in found.faults]
    assert 0 <= rendered.lead_end <= len(rendered.pieces)
    places = [*(link.line for link in found.links), *(heading.line for heading in found.headings)]
    places += [*(task.line for task in found.tasks), *(fault.line for fault in found.faults)]
    assert all(1 <= line <= len(body.splitlines()) + 1 for line in places)


TASKS = ["- [ ] a\n", "  - [x] b\n", "* [~] c {#x}\n", "1. [-] d\n", "> - [X] e\n", "   - [ ] f\n", "\t- [ ] g\n"]
TASKS += ["    - [ ] i\n", "[^1]\n", "[^1]: - [ ] h\n", "!!! note\n", "> [!TIP]\n", "{{ services }}\n", "```\n"]
TASKS += ["\n", "Text\n", "## H\n"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(TASKS), max_size=25))
def test_tasks_stand_on_the_page_in_the_order_of_the_outline(pieces: list[str]) -> None:
    body = "".join(pieces)
    tasks = outline(parse(body, "de"), 1).tasks
    shown = html(render(body, resolve, "de"))
    assert inspect(shown).tasks == list(range(len(tasks)))
    assert re.findall(r'src="check:([a-z-]+)"', shown) == [task.mark for task in tasks]


def filled(sample: str) -> str:
    """A part as large as one may be, of one sample over and over."""
    body = sample * (MAX_PART // len(sample))
    return parts(body)[0]


HOSTILE = {
    "brackets": filled("["),
    "pictures": filled("!["),
    "links": filled("[a](<b"),
    "open quotes": filled("'a \"b "),
    "emphasis": filled("*a **b "),
    "stars": "* " * 1_000,
    "backticks": "".join("`" * run + "x" for run in range(1, 340)),
    "lists": "\n".join("  " * depth + "- x" for depth in range(1_000)),
    "quotes": ">" * 1_000 + "x",
    "blanks": "#" + " " * 30_000 + "x",
    "attributes": "- [ ] a {" + "a=1 " * 10_000 + "}",
    "entities": filled("&#1;"),
    "wiki links": filled("[[a"),
    "shortcodes": filled("{{a"),
    "columns": "|a" * 4_000 + "\n" + "|-" * 4_000 + "\n",
    "footnotes": "[^a]" * 5_000 + "\n\n[^a]: x",
    "references": filled("[a]: b\n"),
    "open tags": filled("<a b="),
    "comments": filled("<!-- "),
    "nested tables": filled("<table><tr><td>"),
    "nested divs": "<div>" * 3_000,
    "formatting": "".join(f"<a id=a{number}><b>" for number in range(1_000)) + "<p>\n\n" * 500,
    "large cells": "<table>" + "<tr>" + "<td colspan=20 rowspan=20>a" * 1_000,
    "five megabytes": "[" * 5_000_000,
}


@pytest.fixture(scope="module")
def reference() -> float:
    """Seconds that an ordinary text of the largest part takes on this machine now."""
    body = filled("Wir halten **Kassen**, Rechner und [das Netz](it) am Laufen.\n\n" + "Wort " * 40 + "\n\n")
    inspect(html(render(body, resolve, "de")))
    start = time.perf_counter()
    render(body, resolve, "de")
    return time.perf_counter() - start


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_take_no_longer_than_large_ones(name: str, reference: float) -> None:
    start = time.perf_counter()
    shown = html(render(HOSTILE[name], resolve, "de"))
    assert time.perf_counter() - start < 20 * reference + 0.2
    assert len(shown) < 20 * min(len(HOSTILE[name]), 2 * MAX_PART) + 1_000_000
    assert "<table><tr><td>" * 8 not in shown


def test_a_large_page_comes_in_parts_that_stay_small() -> None:
    cut = parts("Text\n\n" * 40_000)
    assert max(part.count("\n") for part in cut) <= MAX_LINES
    assert len(cut) < 100
