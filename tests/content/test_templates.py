"""What a new page begins with."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.check import Severity, problems
from content.checklists import items
from content.frontmatter import read, split
from content.header_reader import read_header
from content.library import Guide, read_guide, scan
from content.page import Kind
from content.render import Rendered, render
from content.standard import coverage
from content.templates import new_page
from tests.content.folders import make_guide

CONTENT = Path(__file__).parents[2] / "content"
ALL = [(kind, lang) for kind in Kind for lang in ("de", "en")]
TODAY = date(2026, 1, 1)


def shown(rendered: Rendered) -> str:
    return re.sub(r"<[^>]*>", "", " ".join(piece for piece in rendered.pieces if isinstance(piece, str)))


def guide_of(root: Path, kind: Kind, lang: str) -> Guide:
    parties = {Kind.CHECKLIST: ["a/r"], Kind.SCENARIO: ["a", "a/r"], Kind.DEPARTMENT: ["a"]}.get(kind, [])
    files = {
        "a.md": "---\ntitle: A\nkind: department\nroles: [{id: r}]\n---\n",
        "neu.md": new_page(kind, lang, f"Neu: {kind}", "eigene-id", parties),
    }
    return make_guide(root, files)


@pytest.mark.parametrize(("kind", "lang"), ALL)
def test_a_new_page_has_no_errors(tmp_path: Path, kind: Kind, lang: str) -> None:
    guide = guide_of(tmp_path, kind, lang)
    page = guide.pages["neu"]
    assert (page.kind, page.title, page.header.id, page.faults) == (kind, f"Neu: {kind}", "eigene-id", [])
    assert [p for p in problems(guide, TODAY) if p.severity is Severity.ERROR] == []
    assert guide.pages["neu"].links == []


@pytest.mark.parametrize(("kind", "lang"), [one for one in ALL if one[0] is not Kind.STANDARD])
def test_readers_see_sensible_text_and_authors_are_asked(kind: Kind, lang: str) -> None:
    text = new_page(kind, lang, "Neu")
    body = split(text).body
    seen = shown(render(body, lambda _target, _wiki: None, lang))
    assert "<!--" in body
    assert "<!--" not in seen
    assert not re.search(r"[{}\[\]]|TODO|\.\.\.|…", seen)
    for comment in re.findall(r"<!-- (.*?) -->", body, re.DOTALL):
        assert comment.split(".")[0] not in seen
    for section in re.split(r"^## .*$", body, flags=re.MULTILINE)[1:]:
        assert re.sub(r"<!--.*?-->", "", section, flags=re.DOTALL).strip()
    assert not re.search(r"\b(du|dein\w*|Sie|Ihre?\w*|you|your)\b", re.sub(r"<!--|-->", "", text))


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_department_has_the_sections_of_the_standard(tmp_path: Path, lang: str) -> None:
    files = {"s.md": new_page(Kind.STANDARD, lang, "S"), "a.md": new_page(Kind.DEPARTMENT, lang, "A")}
    guide = make_guide(tmp_path, files)
    assert not coverage(guide.pages, guide.organisation).cells["a", "sections"].missing


def test_parties_stand_where_they_belong() -> None:
    def header(kind: Kind, *parties: str) -> dict[str, object]:
        return dict(read(split(new_page(kind, "de", "T", parties=parties)).header).values)

    assert header(Kind.CHECKLIST, "a", "b/c")["for"] == ["a", "b/c"]
    assert "for" not in header(Kind.CHECKLIST)
    scenario = header(Kind.SCENARIO, "a", "b")
    assert (scenario["provider"], scenario["customer"]) == ("a", "b")
    assert "customer" not in header(Kind.SCENARIO, "a")
    assert header(Kind.DEPARTMENT, "a")["part_of"] == "a"
    assert header(Kind.PAGE, "a") == {"title": "T"}


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_new_list_can_be_worked_with(tmp_path: Path, lang: str) -> None:
    page = guide_of(tmp_path, Kind.CHECKLIST, lang).pages["neu"]
    assert all(not item.id.startswith("text:") and item.due for item in items(page))
    ids = [
        [item.id for item in items(guide_of(tmp_path / one, Kind.CHECKLIST, one).pages["neu"])] for one in ("de", "en")
    ]
    assert ids[0] == ids[1]


def test_another_language_gets_english() -> None:
    assert new_page(Kind.PAGE, "fr", "T") == new_page(Kind.PAGE, "en", "T") == new_page(Kind.PAGE, "", "T")


def test_without_a_title_it_has_that_of_its_kind() -> None:
    assert "title: Abteilung\n" in new_page(Kind.DEPARTMENT, "de", " \n")


@given(st.text(max_size=40), st.sampled_from(list(Kind)))
def test_any_title_can_be_read_again(title: str, kind: Kind) -> None:
    found = read_header(split(new_page(kind, "de", title)).header)
    assert found.faults == []
    assert found.header.kind in (kind, "")


def test_templates_are_no_pages_of_a_guide() -> None:
    for guide in ("de", "en", "skeleton/de", "skeleton/en"):
        assert not any("templates" in stamp.path for stamp in scan(CONTENT / "guide" / guide))
    assert all(
        (CONTENT / "templates" / lang / f"{kind}.md").exists() for kind, lang in ALL if kind is not Kind.STANDARD
    )


def test_templates_are_part_of_the_package() -> None:
    import tomllib

    project = tomllib.loads((CONTENT.parent / "pyproject.toml").read_text(encoding="utf-8"))
    patterns = project["tool"]["setuptools"]["package-data"]["content"]
    packed = {file for pattern in patterns for file in CONTENT.glob(pattern)}
    assert set((CONTENT / "templates").rglob("*.md")) <= packed
    assert read_guide(CONTENT / "guide" / "de").pages
