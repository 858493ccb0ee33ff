"""Pages as HTML that the reading view lays out."""

import re
from collections.abc import Iterable

import pytest

from content.links import Target
from content.render import Directive, Rendered, render
from content.syntax import Used, outline, parse

PAGES = {"it": "Informationstechnik", "abteilungen/größe": "Größe & Maß"}


def resolve(target: str, _wiki: bool) -> Target | None:
    path, _, heading = target.partition("#")
    page = path.removesuffix(".md")
    return Target(page or "hier", heading, PAGES.get(page, "Hier")) if page in PAGES or not page else None


def html(body: str, lang: str = "de", path: str = "abteilungen/a.md") -> str:
    return "".join(_texts(render(body, resolve, lang, path=path)))


def box(kind: str, inside: str) -> str:
    return f'<table class="box {kind}" width="100%"><tr><td>{inside}</td></tr></table>'


def _texts(rendered: Rendered) -> Iterable[str]:
    return (piece for piece in rendered.pieces if isinstance(piece, str))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("# Über {#x}", '<h1 id="x">Über</h1>'),
        ("a\nb  \nc", "<p>a\nb<br>c</p>"),
        ("*a* **b** ~~c~~ `d<`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;</code></p>"),
        ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
        ("- a\n\n  b\n- c", "<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>"),
        ("> a", box("quote", "<p>a</p>")),
        ("```py\na <b>\n```", box("code", "<pre>a &lt;b&gt;</pre>")),
        ("    a", box("code", "<pre>a</pre>")),
        ("A\n: b", "<dl><dt>A</dt><dd>b</dd></dl>"),
        ("---", "<hr>"),
        ("{{% note %}}", '<table class="box neutral"><tr><td><p>{{% note %}}</p></td></tr></table>'),
        (
            "- {{ services }}",
            '<ul><li><table class="box neutral"><tr><td><p>{{ services }}</p></td></tr></table></li></ul>',
        ),
        (
            "a {{ b < }} {% c %}",
            '<p>a <code class="neutral">{{ b &lt; }}</code> <code class="neutral">{% c %}</code></p>',
        ),
        ("`{{ a }} [[b]]`", "<p><code>{{ a }} [[b]]</code></p>"),
        ("H<sub>2</sub>O <kbd>Strg</kbd>", "<p>H<sub>2</sub>O <kbd>Strg</kbd></p>"),
        ("an <name> <Vor.Nach>", "<p>an &lt;name&gt; &lt;Vor.Nach&gt;</p>"),
        ("a <!-- b --> c", "<p>a  c</p>"),
    ],
)
def test_html(body: str, expected: str) -> None:
    assert html(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("> [!NOTE]\n> a", box("note", '<p class="title"></p><p>a</p>')),
        ("> [!tip] *T*", box("tip", '<p class="title"><em>T</em></p>')),
        ("> [!Warning]- T\n> - a", box("warning", '<p class="title">T</p><ul><li>a</li></ul>')),
        ("> [!question]\n> a", box("note", '<p class="title">Question</p><p>a</p>')),
        ('!!! caution "T"\n    a', box("caution", '<p class="title">T</p><p>a</p>')),
        ("!!! important\n    a", box("important", '<p class="title"></p><p>a</p>')),
        ('!!! danger ""\n    a', box("caution", '<p class="title"></p><p>a</p>')),
        ("!!! Bitte beachten\n    a", box("note", '<p class="title">Bitte beachten</p><p>a</p>')),
        ("> a\n> [!NOTE]", box("quote", "<p>a\n[!NOTE]</p>")),
    ],
)
def test_callouts(body: str, expected: str) -> None:
    assert html(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("[[it]]", '<p><a href="page:it">Informationstechnik</a></p>'),
        ("[[it#Über uns]]", '<p><a href="page:it#%C3%9Cber%20uns">Informationstechnik › Über uns</a></p>'),
        ("[[it|die <EDV>]]", '<p><a href="page:it">die &lt;EDV&gt;</a></p>'),
        ("[[#unten]]", '<p><a href="page:hier#unten">unten</a></p>'),
        ("[a](abteilungen/gr%C3%B6%C3%9Fe.md)", '<p><a href="page:abteilungen/gr%C3%B6%C3%9Fe">a</a></p>'),
        ("[[Neu & gut]]", '<p><a class="broken" href="missing:Neu%20%26%20gut">Neu &amp; gut</a></p>'),
        ("[a](fehlt.md#x)", '<p><a class="broken" href="missing:fehlt.md%23x">a</a></p>'),
        ('[a](https://e.example/?a=1&b=2 "T")', '<p><a href="https://e.example/?a=1&amp;b=2" title="T">a</a></p>'),
        ("<a@b.example> [t](tel:4357)", '<p><a href="mailto:a@b.example">a@b.example</a> <a href="tel:4357">t</a></p>'),
        ("[a](formular.exe) [b](javascript:1) [c](page:it) [d](attachment:x.pdf)", "<p>a b c d</p>"),
        ("[a](formular.pdf)", '<p><a href="attachment:abteilungen/formular.pdf">a</a></p>'),
        ('<a href="it.md" class="box">a</a>', '<p><a href="page:it">a</a></p>'),
        ('<a href="task:0">a</a>', "<p><a>a</a></p>"),
        ("![a *b*](x%20y.png)", '<p class="figure"><img src="image:abteilungen/x%20y.png" alt="a b"></p>'),
        ('a ![](/x.png "T")', '<p>a <img src="image:x.png" alt="" title="T"></p>'),
        ("[![a](/x.png)](it)", '<p class="figure"><a href="page:it"><img src="image:x.png" alt="a"></a></p>'),
        ("![](../../x.png)", '<p class="figure"><img src="image:" alt=""></p>'),
        ('<img src="x.png" width="50" height="9999">', '<img src="image:abteilungen/x.png" width="50">'),
    ],
)
def test_links_and_pictures(body: str, expected: str) -> None:
    assert html(body).strip() == expected


def test_tables_are_aligned_by_attributes() -> None:
    assert html("|a|b|\n|-:|--|\n|c|d|") == (
        '<table class="data"><thead><tr><th align="right">a</th><th>b</th></tr></thead>'
        '<tr><td align="right">c</td><td>d</td></tr></table>'
    )


def test_quotation_marks_follow_the_language() -> None:
    assert html("\"a 'b' c\" geht's") == "<p>„a ‚b‘ c“ geht’s</p>"
    assert html("\"a 'b' c\" it's", "en") == "<p>“a ‘b’ c” it’s</p>"
    assert html('`"a"` {{ "b" }}') == '<p><code>"a"</code> <code class="neutral">{{ "b" }}</code></p>'


def test_tasks_are_links_to_their_number() -> None:
    box = '<a href="task:{}"><img src="check:{}" width="17" height="17"></a>&nbsp;'
    assert html("- [x] eins {#a with=b}\n  1. [~] zwei\n- drei\n\n\n\n* [ ] vier\n\n  dazu\n") == (
        f'<ul class="tasks"><li class="task">{box.format(0, "done")}eins'
        f'<ol class="tasks"><li class="task">{box.format(1, "not-applicable")}zwei</li></ol></li><li>drei</li></ul>'
        f'<ul class="tasks"><li class="task"><p>{box.format(2, "open")}vier</p><p>dazu</p></li></ul>'
    )


def test_a_task_of_somebody_else_has_the_place_of_a_box_and_says_who() -> None:
    assert html('- [x] *eins* {who="L <M>"}\n') == (
        '<ul class="tasks"><li class="task"><img src="check:none" width="17" height="17">&nbsp;<em>eins</em>'
        '<span class="who">L &lt;M&gt;</span></li></ul>'
    )


def test_footnotes_stand_at_the_end_and_go_on_in_the_next_part() -> None:
    used = Used()
    first = "".join(_texts(render("a[^x] b[^x]\n\n[^x]: F", resolve, "de", used=used)))
    second = "".join(_texts(render("c[^x]\n\n[^x]: G", resolve, "de", used=used)))
    assert first == (
        '<p>a<sup><a href="#fn-1" id="fnref-1">1</a></sup> b<sup><a href="#fn-1">1</a></sup></p>'
        '<div class="footnotes"><ol start="1"><li id="fn-1"><p>F&nbsp;<a href="#fnref-1">↩</a></p></li></ol></div>'
    )
    assert '<a href="#fn-2" id="fnref-2">2</a>' in second
    assert '<ol start="2"><li id="fn-2">' in second


def test_directives_part_the_page() -> None:
    rendered = render("a\n{{ services }}\n{{ checklist start }}\nb\n\n{{ checklist }}\n", resolve, "de")
    assert rendered.pieces == (
        "<p>a</p>",
        Directive("services"),
        Directive("checklist", "start"),
        '<p>b</p><table class="box neutral"><tr><td><p>{{ checklist }}</p></td></tr></table>',
    )


@pytest.mark.parametrize(
    ("body", "before"),
    [
        ("# T\n\na\n\nb\n\n## C\n\nd", '<h1 id="t">T</h1><p>a</p><p>b</p>'),
        ("a\n\n> ## B\n\nc", None),
        ("## A\n\nb", ""),
        ("", ""),
    ],
)
def test_the_lead_ends_before_the_first_section(body: str, before: str | None) -> None:
    rendered = render(body, resolve, "de")
    assert "".join(_texts(Rendered(rendered.pieces[: rendered.lead_end], 0))) == (
        html(body) if before is None else before
    )


def test_a_heading_that_says_the_title_is_left_out() -> None:
    assert render('# "Die" *IT*\n\na', resolve, "de", title='"Die" IT').pieces == ("<p>a</p>",)
    assert render("# Andere\n\na", resolve, "de", title="IT").pieces == ('<h1 id="andere">Andere</h1><p>a</p>',)
    assert render("a\n\n# B\n\n# A", resolve, "de", title="A").pieces == ('<p>a</p><h1 id="b">B</h1><h1 id="a">A</h1>',)


def test_cards_in_the_fifth_card_are_plain_quotes() -> None:
    shown = html(">>>>>> a\n>>>>>>\n>>>>>>     code\n\n> [!NOTE]\n> b")
    assert shown.count('<table class="box quote"') == 4
    assert shown.count("<blockquote>") == 3
    assert shown.endswith(box("note", '<p class="title"></p><p>b</p>'))


def test_what_cannot_be_read_is_shown_as_it_stands() -> None:
    shown = html("- " * 40 + "<b>Ende</b>\n\nDanach\n")
    assert "- - " in shown
    assert "&lt;b&gt;Ende&lt;/b&gt;" in shown
    assert "<p>Danach</p>" in shown


def test_own_html_that_is_not_closed_ends_with_its_paragraph() -> None:
    assert html('<div title="\n\nText <!-- offen\n\n```\n<\n```\n') == (
        '&lt;div title="\n<p>Text &lt;!-- offen</p>' + box("code", "<pre>&lt;</pre>")
    )


def test_headings_of_page_and_outline_have_the_same_places() -> None:
    body = "# A\n## A\n> ## A\n\n- # B {#b}\n\nText[^1]\n\n[^1]: # A\n"
    slugs = [heading.slug for heading in outline(parse(body, "de"), 1).headings]
    assert re.findall(r'<h\d id="([^"]+)"', html(body)) == slugs
