"""Any folder of Markdown opens as it is, and pages find each other."""

import codecs
import os
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.errors import GuideMissing, PageUnreadable
from content.library import MAX_PAGE_BYTES, page_id, page_of, read_guide, read_text, scan
from content.page import Kind
from tests.content.folders import make_guide, run_child, settle, write


@pytest.mark.parametrize(
    ("path", "id_"),
    [
        ("a.md", "a"),
        ("abteilungen/verkauf.md", "abteilungen/verkauf"),
        ("index.md", "index"),
        ("_index.md", "index"),
        ("README.md", "index"),
        ("a/index.md", "a"),
        ("a/b/_index.md", "a/b"),
        ("a/README.md", "a"),
        ("a/readme.md", "a/readme"),
        ("a.md/b.md", "a.md/b"),
        ("a/Größe.md", "a/Größe"),
        (unicodedata.normalize("NFD", "a/Größe.md"), "a/Größe"),
        ("a b/c.d.md", "a b/c.d"),
    ],
)
def test_a_page_is_known_by_its_path(path: str, id_: str) -> None:
    assert page_id(path) == id_


@given(st.text(alphabet="aä/.I ", max_size=12))
def test_an_id_is_composed_and_has_no_ends_of_a_path(path: str) -> None:
    found = page_id(path + ".md")
    assert found == unicodedata.normalize("NFC", found).strip("/")


def test_an_empty_folder_is_a_guide_without_pages(tmp_path: Path) -> None:
    guide = read_guide(tmp_path)
    assert (dict(guide.pages), guide.unreadable, guide.info.name) == ({}, (), tmp_path.name)
    assert guide.organisation.relationships == []
    assert guide.coverage.parties == ()


def test_a_folder_that_is_gone_or_no_folder_is_missing(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": ""})
    for place in (tmp_path / "weg", tmp_path / "a.md", tmp_path / "a.md" / "b"):
        with pytest.raises(GuideMissing) as caught:
            read_guide(place)
        assert caught.value.path == place


def test_what_may_not_be_read_is_told_and_the_rest_opens(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"a.md": "# A", "b.md": "# B", "zu/c.md": "# C", "offen/d.md": "# D", "guide/e.md": "", "x/y/f.md": ""},
    )
    for name in ("b.md", "zu", "guide", "x"):
        (tmp_path / name).chmod(0)
    found = run_child(
        """
def reason(place):
    try:
        library.read_guide(Path(place))
    except Exception as error:
        return [type(error).__name__, str(error.path), error.reason]
guide = library.read_guide(Path())
unreadable = [[error.path.name, error.reason] for error in guide.unreadable]
print(json.dumps([sorted(guide.pages), unreadable, reason("guide"), reason("x/y")]))
""",
        tmp_path,
        as_nobody=True,
    )
    for name in ("zu", "guide", "x"):
        (tmp_path / name).chmod(0o700)
    denied = "Permission denied"
    assert found == [
        ["a", "offen/d"],
        [["b.md", denied]],
        ["GuideUnreadable", "guide", denied],
        ["GuideUnreadable", "x/y", denied],
    ]


def test_titles_come_from_the_header_the_first_heading_or_the_name(tmp_path: Path) -> None:
    guide = make_guide(
        tmp_path,
        {
            "a.md": "---\ntitle: Kopf\n---\n# Überschrift\n",
            "b.md": "## Zwei\n# *Eins*\n# Drei\n",
            "c d.md": "Text",
            "ordner/index.md": "Text",
            "ordner/e.md": "#  \nText",
            "leer/f.md": "# F",
            "README.md": "",
        },
    )
    assert {id_: page.title for id_, page in guide.pages.items()} == {
        "a": "Kopf",
        "b": "Eins",
        "c d": "c d",
        "ordner": "ordner",
        "ordner/e": "e",
        "leer/f": "F",
        "index": tmp_path.name,
    }
    assert guide.folders == {"ordner": "ordner", "leer": "leer"}


def test_hidden_files_dialogue_and_other_files_are_no_pages(tmp_path: Path) -> None:
    files = ["a.md", ".b.md", ".lotse/c.md", "dialog/ideas/d.md", "e.txt", "f.md.bak", "sub/dialog/g.md", "h.markdown"]
    assert sorted(make_guide(tmp_path, dict.fromkeys(files, "x")).pages) == ["a", "sub/dialog/g"]


def test_the_guide_tells_about_itself(tmp_path: Path) -> None:
    guide = make_guide(tmp_path, {"index.md": "---\nguide: {id: x, name: Haus, region: DE-BY, surveys: on}\n---\n"})
    assert (guide.info.id, guide.info.name, guide.info.region, guide.info.surveys) == ("x", "Haus", "DE-BY", True)


@pytest.mark.parametrize(
    ("names", "path", "others"),
    [
        (["a.md", "a/index.md", "a/_index.md", "a/README.md"], "a.md", ["a/index.md", "a/_index.md", "a/README.md"]),
        (["a/README.md", "a/_index.md"], "a/_index.md", ["a/README.md"]),
        ([unicodedata.normalize(form, "ü.md") for form in ("NFC", "NFD")], "ü.md", ["u\u0308.md", "ü.md"]),
    ],
)
def test_of_two_pages_with_one_id_one_counts(names: list[str], path: str, others: list[str], tmp_path: Path) -> None:
    guide = make_guide(tmp_path, dict.fromkeys(names, "x"))
    (page,) = guide.pages.values()
    assert page_id(page.path) == page_id(path)
    assert [double.path for double in guide.doubles] == [other for other in others if other != page.path]
    assert len(guide.doubles) == len(names) - 1


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_umlauts_are_found_however_the_disk_writes_them(form: Literal["NFC", "NFD"], tmp_path: Path) -> None:
    path = unicodedata.normalize(form, "räume/größe.md")
    other = unicodedata.normalize("NFD" if form == "NFC" else "NFC", "größe")
    guide = make_guide(tmp_path, {path: "# Maß\n## Über uns\n", "räume/a.md": "x"})
    assert guide.pages["räume/größe"].path == path
    assert guide.body("räume/größe").startswith("# Maß")
    for target in (f"{other}.md", "/räume/größe", f"{other}.md#über-uns"):
        found = guide.resolve(target, False, "räume/a")
        assert found is not None
        assert found.page == "räume/größe"


FILES: dict[str, str | bytes] = {
    "index.md": "# Start",
    "verkauf.md": "---\ntitle: Vertrieb\naliases: [Sales, alt/verkauf, Start]\n---\n"
    "# x\n## Über uns\n### Der Platz {#platz}\n",
    "a/index.md": "# Bereich A",
    "a/b.md": "---\ntitle: verkauf\n---\n",
    "a/c.md": "# Sales",
    "a/b c.md": "# Leer zeichen",
}


@pytest.mark.parametrize(
    ("target", "source", "page", "slug"),
    [
        ("verkauf", "a/b", "verkauf", ""),  # the id goes before the title of a/b
        ("Verkauf", "a/b", "a/b", ""),  # an id is exact, a title is folded
        ("VERTRIEB", "index", "verkauf", ""),
        ("sales", "index", "a/c", ""),  # a title goes before an alias
        ("alt/verkauf", "index", "verkauf", ""),
        ("  Bereich   A ", "index", "a", ""),
        ("/a/", "index", "a", ""),
        ("verkauf#Über uns", "index", "verkauf", "über-uns"),
        ("verkauf#über-uns", "index", "verkauf", "über-uns"),
        ("verkauf#platz", "index", "verkauf", "platz"),
        ("verkauf#der platz", "index", "verkauf", "platz"),
        ("verkauf#gibt es nicht", "index", "verkauf", ""),
        ("#Über uns", "verkauf", "verkauf", "über-uns"),
    ],
)
def test_a_name_is_an_id_a_title_or_an_alias(target: str, source: str, page: str, slug: str, tmp_path: Path) -> None:
    found = make_guide(tmp_path, FILES).resolve(target, True, source)
    assert found is not None
    assert (found.page, found.slug) == (page, slug)


@pytest.mark.parametrize(
    ("target", "source", "page"),
    [
        ("b.md", "a", "a/b"),
        ("b", "a/c", "a/b"),
        ("./b.md#x", "a/c", "a/b"),
        ("../verkauf.md", "a/b", "verkauf"),
        ("/verkauf", "a/b", "verkauf"),
        ("/a/", "verkauf", "a"),
        ("a/index.md", "verkauf", "a"),
        ("a", "verkauf", "a"),
        ("b c.md", "a", "a/b c"),
        ("alt/verkauf.md", "index", "verkauf"),
        ("/", "a/b", "index"),
        ("..", "a/b", "index"),
        ("../", "a", "index"),
        ("#x", "a/b", "a/b"),
    ],
)
def test_a_path_leads_from_the_page_or_the_root(target: str, source: str, page: str, tmp_path: Path) -> None:
    found = make_guide(tmp_path, FILES).resolve(target, False, source)
    assert found is not None
    assert found.page == page


@pytest.mark.parametrize(
    ("target", "wiki"),
    [("weg", True), ("a/B", True), ("kasse", True), ("verkauf.md", False), ("../../verkauf.md", False), ("A/b", False)],
)
def test_what_leads_nowhere(target: str, wiki: bool, tmp_path: Path) -> None:
    roles = "---\nkind: department\nroles: [{id: kasse, title: Kasse}]\n---\n"
    assert make_guide(tmp_path, {**FILES, "it.md": roles}).resolve(target, wiki, "a/b") is None


def test_backlinks_come_by_title_and_once(tmp_path: Path) -> None:
    guide = make_guide(
        tmp_path,
        {
            "ziel.md": "# Ziel\n[[ziel]]",
            "1.md": "# Zuletzt\n[[Ziel]] [x](ziel.md)",
            "2.md": "# anfangs\n[x](/ziel#y)",
            "3.md": "# Mitte\n`[[ziel]]`",
        },
    )
    assert [page.id for page in guide.backlinks("ziel")] == ["2", "1"]
    assert guide.backlinks("1") == []


def test_of_two_pages_with_one_title_the_first_id_is_meant(tmp_path: Path) -> None:
    guide = make_guide(tmp_path, {"b.md": "# Gleich", "a/z.md": "# gleich", "c.md": "# Anders"})
    assert guide.titles["gleich"] == ["a/z", "b"]
    found = guide.named("GLEICH")
    assert found is not None
    assert found.id == "a/z"


@pytest.mark.parametrize(
    ("data", "body", "encoding"),
    [
        ("# Grüße\n".encode(), "# Grüße\n", None),
        (codecs.BOM_UTF8 + "# Grüße\n".encode(), "# Grüße\n", None),
        ("# Grüße\n".encode("utf-16"), "# Grüße\n", "UTF-16"),
        (codecs.BOM_UTF16_BE + "# Grüße\n".encode("utf-16-be"), "# Grüße\n", "UTF-16"),
        ("# a".encode("utf-16") + b"x", "# a\ufffd", "UTF-16"),
        ("# Grüße\n".encode("latin-1"), "# Grüße\n", ""),
        (b"# \x81\xff\n", "# \ufffdÿ\n", ""),
        (b"# a\r\nb\rc\n", "# a\nb\nc\n", None),
        (b"# a\0b\n", "# a\ufffdb\n", None),
        (b"", "", None),
    ],
)
def test_every_encoding_gives_a_text(data: bytes, body: str, encoding: str | None, tmp_path: Path) -> None:
    guide = make_guide(tmp_path, {"a.md": data})
    assert guide.body("a") == body
    assert [fault.fields["encoding"] for fault in guide.pages["a"].faults] == ([] if encoding is None else [encoding])


def test_a_header_with_windows_line_ends_is_one(tmp_path: Path) -> None:
    guide = make_guide(tmp_path, {"a.md": "\ufeff---\r\ntitle: A\r\nkind: practice\r\n---\r\nText\r\n"})
    page = guide.pages["a"]
    assert (page.title, page.kind, page.body_line, guide.body("a")) == ("A", Kind.PRACTICE, 5, "Text\n")


def test_a_page_of_five_megabytes_opens(tmp_path: Path) -> None:
    before = time.process_time()
    guide = make_guide(tmp_path, {"a.md": "# Groß\n\n" + "x" * 5_000_000})
    assert guide.pages["a"].title == "Groß"
    assert [fault.code for fault in guide.pages["a"].faults] == ["page-too-long"]
    assert time.process_time() - before < 5


def test_of_a_page_without_end_the_beginning_is_read_even_if_the_cut_goes_through_a_letter(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "x" + "ü" * (MAX_PAGE_BYTES // 2 + 5)})
    text, faults = read_text(tmp_path / "a.md")
    assert text == "x" + "ü" * (MAX_PAGE_BYTES // 2 - 1)
    assert [fault.code for fault in faults] == ["page-too-long"]


def test_links_out_of_the_guide_and_in_a_circle_are_left_alone(tmp_path: Path) -> None:
    write(tmp_path, {"outside/geheim.md": "# Geheim", "guide/a.md": "# A", "guide/sub/b.md": "# B"})
    guide = tmp_path / "guide"
    for name, target in {
        "geheim.md": tmp_path / "outside" / "geheim.md",
        "draussen": tmp_path / "outside",
        "selbst.md": guide / "selbst.md",
        "sub/kreis": guide,
        "weg.md": guide / "gibt-es-nicht.md",
        "geraet.md": Path("/dev/zero"),
        "kopie.md": guide / "a.md",
        "ordner.md": guide / "sub",
    }.items():
        (guide / name).symlink_to(target)
    assert sorted(read_guide(guide).pages) == ["a", "kopie", "sub/b"]


def test_a_guide_may_lie_behind_a_link(tmp_path: Path) -> None:
    write(tmp_path, {"guide/a.md": "# A"})
    (tmp_path / "link").symlink_to(tmp_path / "guide")
    (tmp_path / "guide" / "b.md").symlink_to("a.md")
    assert sorted(read_guide(tmp_path / "link").pages) == ["a", "b"]


def test_a_pipe_and_a_folder_named_like_pages_hold_nothing_up(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "", "ordner.md/b.md": "", "leer.md/c.txt": ""})
    os.mkfifo(tmp_path / "rohr.md")
    (tmp_path / "link.md").symlink_to(tmp_path / "rohr.md")
    found = run_child("print(json.dumps(sorted(library.read_guide(Path()).pages)))", tmp_path)
    assert found == ["a", "ordner.md/b"]


def test_very_deep_folders_open_as_far_as_the_system_goes(tmp_path: Path) -> None:
    found = run_child(
        """
top = os.open(".", os.O_RDONLY)
for depth in range(1, 61):
    Path("x" * 100).mkdir()
    os.chdir("x" * 100)
    Path("a.md").write_text("# A")
os.chdir(top)
print(json.dumps(sorted(page.id.count("/") for page in library.read_guide(Path()).pages.values())))
""",
        tmp_path,
    )
    assert found[:20] == list(range(1, 21))
    assert len(found) < 60


def test_a_file_name_that_is_no_text_is_told_and_the_rest_opens(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "# A"})
    (tmp_path / os.fsdecode(b"gr\xfcn.md")).write_text("# B")
    guide = read_guide(tmp_path)
    assert list(guide.pages) == ["a"]
    (error,) = guide.unreadable
    assert isinstance(error, PageUnreadable)
    assert error.path == tmp_path / "gr\ufffdn.md"
    assert error.reason


def test_names_that_differ_in_case_alone_are_two_pages(tmp_path: Path) -> None:
    guide = make_guide(tmp_path, {"Haus.md": "# Groß", "haus.md": "# Klein"})
    assert {id_: page.title for id_, page in guide.pages.items()} == {"Haus": "Groß", "haus": "Klein"}
    found = guide.named("haus")
    assert found is not None
    assert found.title == "Klein"


def test_hostile_pages_reach_no_other_file_and_no_network(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", {"geheim.md": "# Geheim", "x.png": "x"})
    os.mkfifo(outside / "rohr")
    targets = [
        "../outside/geheim.md",
        "..%2Foutside%2Fgeheim.md",
        "/../outside/rohr",
        str(outside / "rohr"),
        f"file://{outside}/geheim.md",
        "http://127.0.0.1:9/x",
        "//127.0.0.1:9/x",
        "\\\\127.0.0.1\\x",
        "/etc/passwd",
        "~/.ssh/id",
        "draussen/geheim.md",
    ]
    body = "".join(f"[x]({t}) ![y]({t}) [[{t}]] <img src='{t}'> <{t}>\n\n[z]: {t}\n\n" for t in targets)
    header = "---\na: !!python/object/apply:os.system [id]\ntitle: !include /etc/passwd\n---\n"
    guide = write(tmp_path / "guide", {"a.md": header + body, "b.md": body, "c.md": "---\n<<: !!python/name:os\n---\n"})
    (guide / "draussen").symlink_to(outside)
    (guide / "geheim.md").symlink_to(outside / "geheim.md")
    (guide / "rohr.md").symlink_to(outside / "rohr")
    write(tmp_path, {"warm/a.md": "# A\n[b](b) ![](c.png)\n\n- [ ] d\n"})
    found = run_child(
        """
def look(root):
    guide = library.read_guide(root)
    check.problems(guide, date(2026, 3, 2))
    for page in guide.pages.values():
        render.render(guide.body(page.id), lambda t, w, p=page: guide.resolve(t, w, p.id), "de", path=page.path)
    return guide
look(Path("warm"))  # imports are over
seen = []
watched = ("open", "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "urllib.", "import", "ctypes.")
sys.addaudithook(lambda event, args: seen.append([event, str(args[0])]) if event.startswith(watched) else None)
pages = look(Path("guide")).pages
print(json.dumps([sorted(pages), sorted({tuple(entry) for entry in seen})]))
""",
        tmp_path,
    )
    assert found == [["a", "b", "c"], [["open", f"guide/{name}.md"] for name in "abc"]]


def test_other_words_make_another_page_even_where_all_facts_stay(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Within two days.", "utf-8")
    before = read_guide(tmp_path)
    (tmp_path / "a.md").write_text("Within one week.", "utf-8")
    after = read_guide(tmp_path, before=before)
    assert after is not before
    assert after.pages["a"] != before.pages["a"]


def test_what_did_not_change_is_not_read_again(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "# A", "b.md": "# B", "c.md": "# C"})
    settle(tmp_path)
    before = read_guide(tmp_path)
    assert read_guide(tmp_path, before=before) is before
    write(tmp_path, {"b.md": "# Neu"})
    (tmp_path / "c.md").unlink()
    after = read_guide(tmp_path, before=before)
    assert after.pages["a"] is before.pages["a"]
    assert {id_: page.title for id_, page in after.pages.items()} == {"a": "A", "b": "Neu"}
    assert before.pages["b"].title == "B"


def test_a_page_that_comes_back_is_read(tmp_path: Path) -> None:
    before = make_guide(tmp_path, {"a.md": "# A"})
    after = read_guide(write(tmp_path, {"b/index.md": "# B"}), before=before)
    assert sorted(after.pages) == ["a", "b"]


def test_progress_ends_with_all_pages(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    step: Callable[[int, int], None] = lambda done, of: steps.append((done, of))  # noqa: E731 - it has its type here
    read_guide(write(tmp_path, dict.fromkeys([f"{number}.md" for number in range(60)], "x")), progress=step)
    assert steps == [(50, 60), (60, 60)]


def test_a_stamp_tells_a_file_from_outside(tmp_path: Path) -> None:
    write(tmp_path, {"b/a.md": "12345"})
    os.utime(tmp_path / "b" / "a.md", ns=(1, 1_700_000_000_000_000_001))
    (stamp,) = scan(tmp_path)
    assert (stamp.path, stamp.mtime, stamp.size) == ("b/a.md", 1_700_000_000_000_000_001, 5)


def test_a_line_of_the_header_belongs_to_the_key_that_holds_the_others_on_it(tmp_path: Path) -> None:
    text = "---\ntitle: IT\nservices:\n  - {id: a, name: A}\n  - id: b\n    name: B\n---\n"
    page = page_of(tmp_path, "it.md", text)
    held = [page.key_at(line) for line in range(1, 8)]
    assert held == [
        (),
        ("title",),
        ("services",),
        ("services", 0),
        ("services", 1),
        ("services", 1, "name"),
        ("services", 1, "name"),
    ]
    assert page.line("services", 1, "name") == 6


def test_a_draft_has_the_organisation_of_its_own_header(tmp_path: Path) -> None:
    text = "---\nkind: department\nservices: [{id: a, name: A, for: all}]\n---\nWords.\n"
    guide = read_guide(write(tmp_path, {"it.md": text, "hr.md": "---\nkind: department\n---\n"}))
    before = guide.organisation
    same = guide.with_page(page_of(tmp_path, "it.md", text + "More words.\n"))
    assert same.organisation is before
    other = guide.with_page(page_of(tmp_path, "it.md", text.replace("kind", "title: Technology\nkind", 1)))
    assert other.organisation.title("it") == "Technology"
    added = guide.with_page(page_of(tmp_path, "new.md", "---\nkind: department\n---\n"))
    assert "new" in added.organisation.parties
