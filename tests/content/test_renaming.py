"""Pages, titles and parties get other names, and nothing that refers to them breaks."""

import os
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content import frontmatter, links
from content.check import problems
from content.errors import NameRefused, PageMissing
from content.frontmatter import HeaderUnreadable
from content.library import Guide, page_id, read_guide
from content.renaming import How, Place, linking, rename, rename_party, retitle
from content.steps import Change
from content.writing import read_source
from tests.content.folders import settle, write

STARTER = Path(__file__).parents[2] / "content" / "guide"
TODAY = date(2026, 1, 1)


class Desk:
    """A guide on disk that is changed again and again, and read quickly."""

    def __init__(self, root: Path, files: Mapping[str, str | bytes]) -> None:
        self.root = write(root, files)
        settle(root, 10_000)
        self.guide = read_guide(root)
        self._clock = 1_700_000_000
        self.read = partial(read_source, root)

    def do(self, changes: Sequence[Change]) -> Guide:
        for change in changes:
            file = self.root / change.path
            if change.data is None:
                file.unlink()
                continue
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(change.data)
            self._clock += 1
            os.utime(file, (self._clock, self._clock))
        self.guide = read_guide(self.root, before=self.guide)
        return self.guide

    def rename(self, page: str, path: str) -> Guide:
        return self.do(rename(self.guide, page, path, self.read))

    def text(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def body(self, path: str) -> str:
        return frontmatter.split(self.text(path)).body

    def bodies(self) -> dict[str, str]:
        return {page.path: self.body(page.path) for page in self.guide.pages.values()}

    def problems(self) -> Counter[str]:
        return Counter(problem.code for problem in problems(self.guide, TODAY))


def starter(tmp_path: Path, lang: str) -> Desk:
    files = {str(file.relative_to(STARTER / lang)): file.read_bytes() for file in (STARTER / lang).rglob("*.md")}
    return Desk(tmp_path, files)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_page_of_the_starter_guide_can_move_away_and_back(tmp_path: Path, lang: str) -> None:
    desk = starter(tmp_path, lang)
    before, bodies, found = desk.guide, desk.bodies(), desk.problems()
    moves = {page.path: f"neu/tief/{page.path.replace('/', '-')}" for page in before.pages.values()}
    del moves["index.md"]
    for old, new in moves.items():
        desk.rename(page_id(old), new)
    assert desk.problems() == found
    assert {old: len(desk.guide.backlinks(page_id(new))) for old, new in moves.items()} == {
        old: len(before.backlinks(page_id(old))) for old in moves
    }
    assert [r.id for r in desk.guide.organisation.relationships] == [r.id for r in before.organisation.relationships]
    for old, new in moves.items():  # what a person keeps goes by the old id
        page = desk.guide.named(page_id(old))
        assert page is not None
        assert page.path == new
    for old, new in moves.items() if lang == "de" else ():
        desk.rename(page_id(new), old)
    if lang == "de":
        assert desk.bodies() == bodies


@pytest.mark.parametrize(
    ("written", "moved"),
    [
        ("[[ziel]]", "[[neu/ort]]"),
        ("[[ ziel ]]", "[[ neu/ort ]]"),
        ("[[/ziel|Text]]", "[[/neu/ort|Text]]"),
        ("[[ziel#Kopf|Text]]", "[[neu/ort#Kopf|Text]]"),
        ("[[Das Ziel]]", "[[Das Ziel]]"),
        ("[[Zweitname]]", "[[Zweitname]]"),
        ("[a](ziel.md)", "[a](neu/ort.md)"),
        ("[a](./ziel.md#kopf)", "[a](./neu/ort.md#kopf)"),
        ("[a](/ziel)", "[a](/neu/ort)"),
        ("[a](ziel)", "[a](neu/ort)"),
        ("[a](<ziel.md>)", "[a](<neu/ort.md>)"),
        ("[a](ziel.md 'Titel')", "[a](neu/ort.md 'Titel')"),
        ('[a](\n  ziel.md "Titel"\n)', '[a](\n  neu/ort.md "Titel"\n)'),
        ("[a][ref]\n\n[ref]: ziel.md 'Titel'", "[a][ref]\n\n[ref]: neu/ort.md 'Titel'"),
        ("[ref]\n\n[ref]: <ziel.md>", "[ref]\n\n[ref]: <neu/ort.md>"),
        ("> [a](ziel.md)\n> [[ziel]]", "> [a](neu/ort.md)\n> [[neu/ort]]"),
        ("- [ ] [[ziel]] {due=1}", "- [ ] [[neu/ort]] {due=1}"),
        ("- [ ]\n  [[ziel]]", "- [ ]\n  [[neu/ort]]"),
        ("- [ ] Lesen {#x page=ziel due=2}", "- [ ] Lesen {#x page=neu/ort due=2}"),
        ("## [[ziel]] {due=1}", "## [[neu/ort]] {due=1}"),
        ("[[ziel]]\n========", "[[neu/ort]]\n========"),
        ("> [!NOTE] Siehe [[ziel]]\n> und [[ziel]]", "> [!NOTE] Siehe [[neu/ort]]\n> und [[neu/ort]]"),
        ("| a | b |\n|---|---|\n| [[ziel\\|x]] | [[ziel\\|x]] |",
         "| a | b |\n|---|---|\n| [[neu/ort\\|x]] | [[neu/ort\\|x]] |"),
        ("| `a\\|b` [[ziel]] | ziel |\n|--|--|", "| `a\\|b` [[neu/ort]] | ziel |\n|--|--|"),
        ("`[[ziel]]` und [[ziel]]", "`[[ziel]]` und [[neu/ort]]"),
        ("`[a](ziel.md)` [a](ziel.md) [a](ziel.md)", "`[a](ziel.md)` [a](neu/ort.md) [a](neu/ort.md)"),
        ("```\n[[ziel]]\n```", "```\n[[ziel]]\n```"),
        ("    [[ziel]]", "    [[ziel]]"),
        ("\\[[ziel]\\]", "\\[[ziel]\\]"),
        ("<!-- [[ziel]] -->", "<!-- [[ziel]] -->"),
        ("*[**a**](ziel.md)*", "*[**a**](neu/ort.md)*"),
        ("[![Bild](b.png)](ziel.md)", "[![Bild](b.png)](neu/ort.md)"),
        ("Text[^1]\n\n[^1]: Siehe [[ziel]].", "Text[^1]\n\n[^1]: Siehe [[neu/ort]]."),
        ("Wort\n: Siehe [[ziel]].", "Wort\n: Siehe [[neu/ort]]."),
        ('<a href="ziel.md">a</a> [[ziel]]', '<a href="neu/ort.md">a</a> [[neu/ort]]'),
        ("<div>\n<a class=x href='ziel'>a</a>\n</div>", "<div>\n<a class=x href='neu/ort'>a</a>\n</div>"),
        ("[a](https://a.example/ziel.md) [b](mailto:ziel@a.example)",
         "[a](https://a.example/ziel.md) [b](mailto:ziel@a.example)"),
        ("[[anderes]] [a](anderes.md) [[fehlt]] [b](fehlt.md)", "[[anderes]] [a](anderes.md) [[fehlt]] [b](fehlt.md)"),
    ],
)  # fmt: skip
def test_only_the_targets_of_links_change(tmp_path: Path, written: str, moved: str) -> None:
    files = {
        "ziel.md": "---\ntitle: Das Ziel\naliases: [Zweitname]\n---\n\n## Kopf\n",
        "anderes.md": "# Anderes\n",
        "seite.md": f"{written}\n",
    }
    desk = Desk(tmp_path, files)
    desk.rename("ziel", "neu/ort.md")
    assert desk.text("seite.md") == f"{moved}\n"
    assert "ziel" in desk.guide.pages["neu/ort"].header.aliases
    desk.rename("neu/ort", "ziel.md")
    assert desk.text("seite.md") == f"{written}\n"


@pytest.mark.parametrize(
    ("written", "moved"),
    [
        ("[a](b.md)", "[a](../a/b.md)"),
        ("[a](../c/)", "[a](../c/)"),
        ("[a](./)", "[a](../a/)"),
        ("[a](/a/b)", "[a](/a/b)"),
        ("![x](bild.png)", "![x](../a/bild.png)"),
        ("![x](../bilder/bild.png 'T')", "![x](../bilder/bild.png 'T')"),
        ("![x](<mein bild (1).png>)", "![x](<../a/mein bild (1).png>)"),
        ("![x](gr%C3%B6%C3%9Fe.png)", "![x](../a/gr%C3%B6%C3%9Fe.png)"),
        ("![x](mein%20bild.png)", "![x](../a/mein%20bild.png)"),
        ("[plan](plan.pdf)", "[plan](../a/plan.pdf)"),
        ("![x][b]\n\n[b]: bild.png", "![x][b]\n\n[b]: ../a/bild.png"),
        ('<img src="bild.png" width="30">', '<img src="../a/bild.png" width="30">'),
        ("[ich](seite.md#kopf)", "[ich](andere.md#kopf)"),
        ("[hier](#kopf)", "[hier](#kopf)"),
        ("[weg](fehlt.md)", "[weg](../a/fehlt.md)"),
        ("[aus](../../etwas.md)", "[aus](../../etwas.md)"),
        ("[a](<https://x.example/a b>)", "[a](<https://x.example/a b>)"),
    ],
)
def test_a_page_that_moves_keeps_its_own_links(tmp_path: Path, written: str, moved: str) -> None:
    files = {
        "a/seite.md": written,
        "a/b.md": "B",
        "c/index.md": "C",
        "a/index.md": "A",
        "a/bild.png": "",
        "index.md": "",
    }
    desk = Desk(tmp_path, files)
    desk.rename("a/seite", "d/andere.md")
    assert desk.body("d/andere.md").strip("\n") == moved
    desk.rename("d/andere", "a/seite.md")
    assert desk.body("a/seite.md").strip("\n") == written


def test_a_page_called_by_its_file_is_called_by_the_new_one(tmp_path: Path) -> None:
    desk = Desk(
        tmp_path, {"a/Notiz.md": "Text", "b/Andere.md": "[[Notiz]], [[notiz|so]], [x](../a/Notiz.md)", "C.md": "C"}
    )
    desk.rename("a/Notiz", "Fach/Neue Notiz.md")
    assert desk.text("b/Andere.md") == "[[Neue Notiz]], [[Neue Notiz|so]], [x](../Fach/Neue%20Notiz.md)"
    desk.rename("C", "D.md")
    desk.rename("Fach/Neue Notiz", "C.md")
    assert desk.text("b/Andere.md") == "[[C]], [[C|so]], [x](../C.md)"


def test_a_link_that_the_new_name_would_catch_is_told_apart(tmp_path: Path) -> None:
    desk = Desk(tmp_path, {"a.md": "# Kasse\n", "b.md": "# Anderes\n", "c.md": "[[Kasse]] und [[b]]\n"})
    desk.rename("b", "Kasse.md")
    assert desk.text("c.md") == "[[a]] und [[Kasse]]\n"


def test_a_page_that_stands_for_its_folder(tmp_path: Path) -> None:
    page = "[[a]] [x](a/) [y](a/index.md) [z](/a) [w](a/index) [u](../)\n"
    desk = Desk(tmp_path, {"a/index.md": "# A\n\n![b](b.png)\n", "seite.md": page, "a/b.md": "[auf](./)\n"})
    desk.rename("a", "c/index.md")
    assert desk.text("seite.md") == "[[c]] [x](c/) [y](c/index.md) [z](/c) [w](c/index) [u](../)\n"
    assert desk.text("a/b.md") == "[auf](../c/)\n"
    assert desk.body("c/index.md").endswith("![b](../a/b.png)\n")
    desk.rename("c", "c.md")
    assert desk.text("seite.md") == "[[c]] [x](c/) [y](c.md) [z](/c) [w](c/index) [u](../)\n"
    assert desk.guide.pages["c"].header.aliases == ["a"]
    assert desk.body("c.md").endswith("![b](a/b.png)\n")


def test_the_id_that_things_are_kept_by_stays(tmp_path: Path) -> None:
    files = {
        "verkauf.md": "---\nkind: department\nroles: [{id: kasse}]\n---\n",
        "liste.md": "---\nkind: checklist\nfor: [verkauf/kasse]\n---\n- [ ] A {with=verkauf}\n",
        "seite.md": "{{ checklist liste }}\n\nText\n\n{{ checklist Liste-Seite }}\n",
        "andere.md": "---\ntitle: Liste-Seite\nkind: page\n---\n- [ ] B\n",
    }
    desk = Desk(tmp_path, files)
    found = desk.problems()
    desk.rename("verkauf", "laden.md")
    desk.rename("liste", "listen/erste.md")
    assert desk.guide.pages["laden"].header.id == "verkauf"
    assert desk.guide.pages["listen/erste"].header.id == "liste"
    assert desk.text("seite.md") == files["seite.md"]
    assert desk.problems() == found
    desk.rename("andere", "weg.md")
    assert not desk.guide.pages["weg"].header.id
    desk.do(retitle(desk.guide, "weg", "Neu", desk.read))
    assert desk.text("seite.md").endswith("{{ checklist Neu }}\n")
    desk.do(retitle(desk.guide, "weg", "Ganz neu", desk.read))
    assert desk.text("seite.md").endswith("{{ checklist weg }}\n")


def test_line_ends_and_comments_stay(tmp_path: Path) -> None:
    page = b"\xef\xbb\xbf---\r\n# Hinweis\r\ntitle:   A  # gut\r\n---\r\n[[b]]\r\nText\r\n"
    desk = Desk(tmp_path, {"a.md": page, "b.md": b"---\r\norder:  1\r\n---\r\nB\r\n"})
    desk.rename("b", "c.md")
    assert (desk.root / "a.md").read_bytes() == page.replace(b"[[b]]", b"[[c]]")
    assert (desk.root / "c.md").read_bytes() == b"---\r\naliases: [b]\r\norder:  1\r\n---\r\nB\r\n"


@pytest.mark.parametrize(
    ("page", "path", "reason"),
    [
        ("a", "b.md", "taken"),
        ("a", "B.md", "taken"),
        ("a", "c.md", "taken"),
        ("a", "../x.md", "outside"),
        ("a", "a.txt", "ending"),
        ("a", "", "empty"),
        ("index", "start.md", "home"),
    ],
)
def test_a_path_that_may_not_be(tmp_path: Path, page: str, path: str, reason: str) -> None:
    desk = Desk(tmp_path, {"index.md": "I", "a.md": "A", "b.md": "B", "c/index.md": "C"})
    with pytest.raises(NameRefused) as refused:
        rename(desk.guide, page, path, desk.read)
    assert refused.value.reason == reason
    assert rename(desk.guide, page, desk.guide.pages[page].path, desk.read) == []


def test_another_case_is_another_name(tmp_path: Path) -> None:
    desk = Desk(tmp_path, {"index.md": "[[a]]", "a.md": "A"})
    desk.rename("a", "A.md")
    assert desk.text("index.md") == "[[A]]"
    assert sorted(desk.guide.pages) == ["A", "index"]


def test_what_cannot_be_read(tmp_path: Path) -> None:
    desk = Desk(tmp_path, {"a.md": "A", "b.md": "[[a]]", "c.md": "[[a]]", "d.md": "---\na: [\n---\n[[a]]"})
    (tmp_path / "b.md").unlink()
    changes = rename(desk.guide, "a", "e.md", desk.read)
    assert [change.path for change in changes] == ["e.md", "a.md", "c.md", "d.md"]
    with pytest.raises(HeaderUnreadable):
        rename(desk.guide, "d", "e.md", desk.read)
    with pytest.raises(PageMissing):
        rename(desk.guide, "b", "e.md", desk.read)


# titles


def test_another_title(tmp_path: Path) -> None:
    files = {
        "a.md": "---\ntitle: Kasse\n---\n\n# Kasse\n\n[hier](#kasse) [[#Kasse]]\n",
        "b.md": "[[Kasse]] [[Kasse#Kasse|x]] [[a]] [y](a.md#kasse) [[kasse]]\n",
    }
    desk = Desk(tmp_path, files)
    found = desk.problems()
    desk.do(retitle(desk.guide, "a", " Die  Kassen ", desk.read))
    assert desk.guide.pages["a"].title == desk.guide.pages["a"].headings[0].text == "Die Kassen"
    assert desk.text("b.md") == "[[Die Kassen]] [[Die Kassen#Die Kassen|x]] [[a]] [y](a.md#die-kassen) [[Die Kassen]]\n"
    assert desk.problems() == found
    desk.do(retitle(desk.guide, "a", "Kasse", desk.read))
    assert desk.text("a.md") == files["a.md"]
    desk.do(retitle(desk.guide, "a", "Kasse [neu]", desk.read))
    assert (
        desk.text("a.md") == "---\ntitle: Kasse [neu]\n---\n\n# Kasse \\[neu\\]\n\n[hier](#kasse-neu) [[#kasse-neu]]\n"
    )
    assert desk.text("b.md") == "[[a]] [[a#kasse-neu|x]] [[a]] [y](a.md#kasse-neu) [[a]]\n"


def test_a_title_stands_where_it_stood(tmp_path: Path) -> None:
    desk = Desk(
        tmp_path, {"a.md": "# A #\n\nText\n", "b.md": "B\n=\n", "c.md": "Text\n", "d.md": "---\ntitle: D\n---\n# X\n"}
    )
    for page in "abcd":
        desk.do(retitle(desk.guide, page, f"Neu: {page} *x* &amp; C#", desk.read))
        assert desk.guide.pages[page].title == f"Neu: {page} *x* &amp; C#"
    assert desk.text("a.md") == "# Neu: a \\*x\\* \\&amp; C\\# #\n\nText\n"
    assert desk.text("b.md") == "Neu: b \\*x\\* \\&amp; C\\#\n=\n"
    assert desk.text("c.md").endswith("---\n\nText\n")
    assert desk.text("d.md").endswith("# X\n")
    with pytest.raises(NameRefused):
        retitle(desk.guide, "a", " \n", desk.read)
    assert retitle(desk.guide, "a", desk.guide.pages["a"].title, desk.read) == []


# parties


def test_a_department_gets_another_id(tmp_path: Path) -> None:
    files = {
        "verkauf.md": "---\nkind: department\nroles:\n  - {id: kasse}  # vorn\n"
        "services:\n  - {id: rat, by: kasse, for: it}\n---\n",
        "it.md": "---\nkind: department\nservices:\n  - id: hilfe\n    for: [verkauf/kasse, verkauf]\n"
        "expects:\n  - {from: verkauf, service: rat}\n---\n",
        "team.md": "---\nkind: department\npart_of: verkauf\n---\n",
        "verkauf-nord.md": "---\nkind: department\n---\n",
        "lage.md": "---\nkind: scenario\nprovider: verkauf/kasse\ncustomer: verkauf-nord\n---\n",
        "liste.md": "---\nkind: checklist\nfor: verkauf\n---\n"
        "- [ ] A {with=verkauf waits='verkauf/kasse' who=verkauf}\n",
    }  # fmt: skip
    desk = Desk(tmp_path, files)
    found = desk.problems()
    desk.do(rename_party(desk.guide, "verkauf", "laden", desk.read))
    assert desk.problems() == found
    assert {r.id for r in desk.guide.organisation.relationships} == {
        "it/hilfe/laden/kasse",
        "it/hilfe/laden",
        "laden/rat/it",
    }
    assert desk.guide.pages["verkauf"].header.aliases == ["verkauf"]
    assert "for: [laden/kasse, laden]" in desk.text("it.md")
    assert "customer: verkauf-nord" in desk.text("lage.md")
    assert desk.text("liste.md").endswith("for: laden\n---\n- [ ] A {with=laden waits='laden/kasse' who=verkauf}\n")
    desk.do(rename_party(desk.guide, "laden/kasse", "laden/kassen", desk.read))
    assert desk.problems() == found
    assert "- {id: kassen}  # vorn\n" in desk.text("verkauf.md")
    assert desk.guide.pages["verkauf"].header.services[0].by == "kassen"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("a", "b", "taken"),
        ("a", "", "empty"),
        ("a", "all", "reserved"),
        ("a", "x y", "characters"),
        ("a/r", "b/r", "outside"),
        ("a/r", "a/s", "taken"),
    ],
)
def test_a_party_id_that_may_not_be(tmp_path: Path, old: str, new: str, reason: str) -> None:
    files = {"a.md": "---\nkind: department\nroles: [{id: r}, {id: s}]\n---\n", "b.md": "---\nkind: department\n---\n"}
    desk = Desk(tmp_path, files)
    with pytest.raises(NameRefused) as refused:
        rename_party(desk.guide, old, new, desk.read)
    assert refused.value.reason == reason
    assert rename_party(desk.guide, old, old, desk.read) == []


# who refers to a page


def test_who_links_to_a_page(tmp_path: Path) -> None:
    files = {
        "a.md": "---\nkind: department\nroles: [{id: r}]\n---\n[[a]]\n",
        "b.md": "---\nkind: department\nexpects:\n  - {from: a/r, service: x}\n---\n\n[[a]]\n\n[x](a.md)\n",
        "c.md": "- [ ] X {page=a}\n- [ ] Y {waits=a/r}\n- [ ] Z\n",
        "d.md": "`[[a]]`\n",
    }
    guide = Desk(tmp_path, files).guide
    assert linking(guide, "a") == [
        Place("b", 4, How.PARTY),
        Place("b", 7, How.LINK),
        Place("b", 9, How.LINK),
        Place("c", 1, How.ITEM),
        Place("c", 2, How.ITEM),
    ]
    assert linking(guide, "d") == []


# any guide

PATHS = ["index.md", "a.md", "b/index.md", "b/c.md", "b/d e.md", "f/g/h.md", "f/Größe.md"]
NEW = ["neu.md", "b/neu.md", "f/g/neu ort.md", "x/index.md", "f/g/ä(1).md", "b/C c.md", "x/y/a.md"]
SNIPPETS = [
    "[[{id}]]", "[[{title}|x]]", "[[{id}#K]]", "[a]({rel})", "[a](<{rel}>)", "![b]({rel}.png)", "`[[{id}]]`",
    "[r{n}]\n\n[r{n}]: <{rel}>", "- [ ] t {{page='{id}'}}", "| [[{id}\\|x]] | [a](</{id}>) |\n|--|--|", "> - [[{id}]]",
    "```\n[[{id}]] [a]({rel})\n```", "*[a](/{id})* [[{id}]] `x`", "[[fehlt]] [a](fehlt.md)", "[[#K]] \\[[{id}]\\]",
]  # fmt: skip


@st.composite
def guides(draw: st.DrawFn) -> dict[str, str]:
    files: dict[str, str] = {}
    for number, path in enumerate(PATHS):
        header = draw(st.sampled_from(["", f"---\ntitle: T{number}\naliases: [S{number}]\n---\n"]))
        said = [header]
        for place, snippet in enumerate(draw(st.lists(st.sampled_from(SNIPPETS), max_size=4))):
            target = draw(st.sampled_from(PATHS))
            rel = os.path.relpath(target, str(Path(path).parent))
            title = f"T{PATHS.index(target)}"
            said.append(snippet.format(id=page_id(target), title=title, rel=rel, n=place))
        files[path] = "\n\n".join([*said, "## K", ""])
    return files


def leads(guide: Guide, moved: Mapping[str, str]) -> dict[str, list[str]]:
    """Where all links of all pages lead, with the former paths of pages that moved."""
    found: dict[str, list[str]] = {}
    for page in guide.pages.values():
        ends: list[str] = []
        for link in page.links:
            target = guide.resolve(link.target, link.wiki, page.id)
            path = guide.pages[target.page].path if target else ""
            ends.append(f"{moved.get(path, path)}#{target.slug if target else ''}")
        ends += [str(links.page_path(image.target, page.path)) for image in page.images]
        for task in page.tasks:
            asked = guide.named(task.attributes.get("page", ""))
            ends.append(moved.get(asked.path, asked.path) if asked else "")
        found[moved.get(page.path, page.path)] = ends
    return found


@settings(max_examples=25, deadline=None)
@given(guides(), st.sampled_from(PATHS[1:]), st.sampled_from(NEW))
def test_in_any_guide_links_lead_where_they_led(files: dict[str, str], old: str, new: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder), files)
        before, bodies = leads(desk.guide, {}), desk.bodies()
        desk.rename(page_id(old), new)
        assert leads(desk.guide, {new: old}) == before
        desk.rename(page_id(new), old)
        assert leads(desk.guide, {}) == before
        assert {path: body.strip() for path, body in desk.bodies().items()} == {
            path: body.strip() for path, body in bodies.items()
        }
