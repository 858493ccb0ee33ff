"""One page's bytes: kept where nothing changed, written whole or not at all, never outside the guide."""

import os
import stat
import sys
import unicodedata
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from content import writing
from content.errors import ChangedElsewhere, GuideMissing, GuideUnwritable, NameRefused, PageMissing, PageUnreadable
from content.library import page_id, read_text
from content.writing import check_path, current, digest, encode, fit_path, read_source, replace_file
from tests.content.folders import NOBODY, run_child, write

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights and links")

LINES = st.lists(
    st.tuples(
        st.text(st.characters(exclude_characters="\r\n\0", codec="utf-8"), max_size=6),
        st.sampled_from(["\n", "\r\n", "\r"]),
    ),
    max_size=8,
)


def source_of(root: Path, data: bytes) -> writing.Source:
    write(root, {"a.md": data})
    return read_source(root, "a.md")


def everything(root: Path) -> dict[str, bytes]:
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in root.rglob("*") if file.is_file()}


# bytes


@pytest.mark.parametrize(
    ("data", "edit", "then"),
    [
        (b"a\r\nb\r\n", ("b\n", "b\nc\n"), b"a\r\nb\r\nc\r\n"),
        (b"\xef\xbb\xbfa\nb", ("b", "c"), b"\xef\xbb\xbfa\nc"),
        (b"a\r\nb\nc\r\n", ("c", "d\ne"), b"a\r\nb\nd\r\ne\r\n"),
        (b"a\nb\r\nc", ("c", "c\nd"), b"a\nb\r\nc\nd"),
        (b"a\rb\r", ("b", "x"), b"a\rx\r"),
        (b"a\r\nb", ("b", "b\n"), b"a\r\nb\r\n"),
        (b"nul \0\nb\n", ("b", "c"), b"nul \0\nc\n"),
        (b"", ("", "neu\n"), b"neu\n"),
        (b"Gr\xfc\xdfe\r\nb\r\n", ("b", "Tür"), "Grüße\r\nTür\r\n".encode()),
        ("Grüße\r\nb\r\n".encode("utf-16"), ("b", "Tür"), "Grüße\r\nTür\r\n".encode()),
    ],
    ids=["crlf", "mark", "mixed", "no newline", "cr", "newline added", "nul", "empty", "cp1252", "utf-16"],
)
def test_what_did_not_change_keeps_its_bytes(tmp_path: Path, data: bytes, edit: tuple[str, str], then: bytes) -> None:
    source = source_of(tmp_path, data)
    assert encode(source.text, source) == data
    assert encode(source.text.replace(*edit), source) == then


@settings(max_examples=40)
@given(LINES, LINES, LINES, st.sampled_from([b"", b"\xef\xbb\xbf"]))
def test_only_the_lines_in_the_middle_change(
    tmp_path_factory: pytest.TempPathFactory,
    above: list[tuple[str, str]],
    old: list[tuple[str, str]],
    below: list[tuple[str, str]],
    mark: bytes,
) -> None:
    head, tail = ("".join(map("".join, lines)).encode() for lines in (above, below))
    data = mark + head + "".join(map("".join, old)).encode() + b"\xc3\xa4\n" + tail
    root = tmp_path_factory.getbasetemp()
    source = source_of(root, data)
    count = source.text.count("\n") - tail.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") - 1
    lines = source.text.split("\n")
    lines[count] = "anders als alles"
    new = encode("\n".join(lines), source)
    assert new.endswith(tail)
    assert new.startswith(mark + head)
    write(root, {"b.md": new})
    assert read_source(root, "b.md").text == "\n".join(lines)


@given(st.binary(max_size=60), st.text(st.characters(exclude_characters="\r\0"), max_size=40))
@example(b"\xff\xfe\x00\xd8", "x")
@example(b"a\r\n", "\ud83d\ude42 \ud800")
def test_any_page_is_read_as_the_library_does_and_any_text_is_written(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, text: str
) -> None:
    root = tmp_path_factory.getbasetemp()
    source = source_of(root, data)
    assert (source.text, list(source.faults)) == read_text(root / "a.md")
    assert encode(source.text, source) == data
    write(root, {"b.md": encode(text, source)})
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    marked = data.startswith(b"\xef\xbb\xbf")
    assert read_source(root, "b.md").text == (whole if marked else whole.removeprefix("\ufeff"))


def test_ten_thousand_lines_of_mixed_ends_are_quick(tmp_path: Path) -> None:
    source = source_of(tmp_path, b"gleich\nanders\r\n\n" * 5_000)
    lines = source.text.split("\n")
    lines[10] = lines[9_000] = "neu"
    assert encode("\n".join(lines), source).count(b"\r\n") >= 4_998


@posix
def test_what_is_no_page_is_told(tmp_path: Path) -> None:
    guide = write(tmp_path / "guide", {"a.md": "a"})
    write(tmp_path, {"secret.md": "secret"})
    (guide / "out.md").symlink_to(tmp_path / "secret.md")
    os.mkfifo(guide / "pipe.md")
    (guide / "folder.md").mkdir()
    for missing in ("b.md", "c/b.md", "a.md/b.md"):
        with pytest.raises(PageMissing):
            read_source(guide, missing)
    for path in ("out.md", "pipe.md", "folder.md", "../secret.md", str(tmp_path / "secret.md"), ".lotse/a.md"):
        with pytest.raises(PageUnreadable):
            read_source(guide, path)


# names


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("", "empty"),
        ("  ", "empty"),
        (".md", "empty"),
        ("a//b.md", "empty"),
        ("../x.md", "outside"),
        ("a/../../x.md", "outside"),
        ("/etc/x.md", "outside"),
        ("C:/x.md", "outside"),
        ("a\\b.md", "outside"),
        ("con.md", "reserved"),
        ("a/COM1.tief.md", "reserved"),
        ("dialog/x.md", "reserved"),
        ("a/was?.md", "characters"),
        ("a#b.md", "characters"),
        ("a\x00.md", "characters"),
        ("a\u202ednet.md", "characters"),
        ("a/ b.md", "characters"),
        ("b./x.md", "characters"),
        ("\udcff.md", "characters"),
        (f"{'ä' * 300}.md", "too_long"),
        ("/".join(["a" * 60] * 5) + ".md", "too_long"),
        (".git/x.md", "hidden"),
        ("a/.x.md", "hidden"),
        ("x.txt", "ending"),
        ("x", "ending"),
        ("abteilungen/it.md", "taken"),
        ("Abteilungen/neu.md", "taken"),
        ("abteilungen/IT.md", "taken"),
        ("abteilungen.md", "taken"),
        ("abteilungen/it/index.md", "taken"),
        ("büro.md", "taken"),
        (unicodedata.normalize("NFD", "büro.md"), "taken"),
        ("STRASSE.md", "taken"),
        ("büro.md/x.md", "taken"),
    ],
)
def test_a_name_that_would_do_harm_somewhere_is_refused(path: str, reason: str) -> None:
    taken = ["abteilungen/index.md", "abteilungen/it.md", "Büro.md", "straße.md"]
    with pytest.raises(NameRefused) as told:
        check_path(path, taken)
    assert (told.value.path, told.value.reason) == (path, reason)


@pytest.mark.parametrize("path", ["abteilungen/neu.md", "Größe XL.md", "con-text.md", "it.md", "100 %.md", "日本.md"])
def test_other_names_are_fine(path: str) -> None:
    check_path(path, ["abteilungen/index.md", "abteilungen/it.md", unicodedata.normalize("NFD", "büro/x.md")])


@pytest.mark.parametrize(
    ("folder", "title", "path"),
    [
        ("", "Größe & Maß: Übersicht", "groesse-mass-uebersicht.md"),
        ("abteilungen/", "IT", "abteilungen/it-2.md"),
        ("", "Index", "index-2.md"),
        ("", "readme", "readme-2.md"),
        ("", "CON", "con-2.md"),
        ("", "???", "page.md"),
        ("", "Café Zürich", "cafe-zuerich.md"),
        ("", "Касса", "касса.md"),
        ("", "wort " * 60, f"{'-'.join(['wort'] * 12)}.md"),
        ("", "a" * 300, f"{'a' * 60}.md"),
        ("", "Büro", "buero-3.md"),
    ],
)
def test_a_title_gives_a_name(folder: str, title: str, path: str) -> None:
    assert fit_path(folder, title, ["Abteilungen/IT.md", "BUERO.md", "buero-2/index.md"]) == path


@given(st.text(max_size=300), st.lists(st.sampled_from(["page.md", "PAGE-2.md", "a.md", "A/index.md", "con-2.md"])))
@example("ﬁ ⅷ ㍿", [])
@example("İI", [])
def test_any_title_gives_a_name_that_is_free(title: str, taken: list[str]) -> None:
    path = fit_path("", title, taken)
    check_path(path, taken)
    assert page_id(path) + ".md" == path
    assert fit_path("", title, [*taken, path]) != path


@settings(max_examples=40)
@given(st.text(max_size=300), st.booleans())
@example("../x", True)
@example("a/" * 150, True)
def test_no_name_is_written_outside_the_guide(
    tmp_path_factory: pytest.TempPathFactory, path: str, ending: bool
) -> None:
    around = tmp_path_factory.mktemp("around")
    guide = write(around / "guide", {"a.md": "a"})
    path = path + ".md" if ending else path
    try:
        check_path(path, ["a.md"])
    except NameRefused:
        pass
    else:
        replace_file(guide, path, b"neu", None)
        assert current(guide, path) == b"neu"
        replace_file(guide, path, None, digest(b"neu"))
    with suppress(NameRefused, GuideUnwritable, ChangedElsewhere):
        replace_file(guide, path, b"neu", None)
    assert everything(around)["guide/a.md"] == b"a"
    assert [entry.name for entry in around.iterdir()] == ["guide"]


# writing


def test_a_file_is_made_replaced_and_deleted_with_its_folder(tmp_path: Path) -> None:
    replace_file(tmp_path, "a/b/c.md", b"eins", None)
    replace_file(tmp_path, "a/b/c.md", b"zwei", digest(b"eins"))
    assert everything(tmp_path) == {"a/b/c.md": b"zwei"}
    replace_file(tmp_path, "a/b/c.md", None, digest(b"zwei"))
    assert list(tmp_path.iterdir()) == []
    replace_file(tmp_path, "a/b/c.md", None, None)


@pytest.mark.parametrize(("there", "seen"), [(b"anders", digest(b"alt")), (b"anders", None), (None, digest(b"alt"))])
@pytest.mark.parametrize("data", [b"neu", None])
def test_nothing_that_was_not_seen_is_written_over(
    tmp_path: Path, there: bytes | None, seen: str | None, data: bytes | None
) -> None:
    if there is not None:
        write(tmp_path, {"a.md": there})
    before = everything(tmp_path)
    with pytest.raises(ChangedElsewhere) as told:
        replace_file(tmp_path, "a.md", data, seen)
    assert told.value.path == "a.md"
    assert everything(tmp_path) == before


@posix
def test_rights_stay_and_a_new_file_gets_the_usual_ones(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": b"alt", "b.md": b""})
    (tmp_path / "a.md").chmod(0o640)
    replace_file(tmp_path, "a.md", b"neu", digest(b"alt"))
    replace_file(tmp_path, "c.md", b"neu", None)
    modes = {name: stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("a.md", "b.md", "c.md")}
    assert modes["a.md"] == 0o640
    assert modes["c.md"] == modes["b.md"]


@posix
def test_a_link_within_the_guide_stays_one_and_no_other_is_followed(tmp_path: Path) -> None:
    guide = write(tmp_path / "guide", {"a.md": b"alt"})
    write(tmp_path, {"out/x.md": b"secret"})
    (guide / "in.md").symlink_to("a.md")
    (guide / "out.md").symlink_to(tmp_path / "out" / "x.md")
    (guide / "new.md").symlink_to(tmp_path / "out" / "new.md")
    (guide / "folder").symlink_to(tmp_path / "out")
    replace_file(guide, "in.md", b"neu", digest(b"alt"))
    assert (guide / "in.md").is_symlink()
    assert (guide / "a.md").read_bytes() == b"neu"
    for path, seen in (
        ("out.md", digest(b"secret")),
        ("new.md", None),
        ("folder/x.md", digest(b"secret")),
        ("folder/y.md", None),
    ):
        for data in (b"neu", None):
            with pytest.raises(NameRefused) as told:
                replace_file(guide, path, data, seen)
            assert told.value.reason == "outside"
    assert everything(tmp_path / "out") == {"x.md": b"secret"}


def test_a_name_in_another_normal_form_is_the_same_file(tmp_path: Path) -> None:
    decomposed, composed = (unicodedata.normalize(form, "ä/Tür.md") for form in ("NFD", "NFC"))
    write(tmp_path, {decomposed: b"alt"})
    assert current(tmp_path, composed) == b"alt"
    replace_file(tmp_path, composed, b"neu", digest(b"alt"))
    assert list(everything(tmp_path).values()) == [b"neu"]


def test_a_name_may_change_its_case_alone(tmp_path: Path) -> None:
    write(tmp_path, {"IT.md": b"it"})
    assert current(tmp_path, "it.md") is None
    replace_file(tmp_path, "IT.md", None, digest(b"it"))
    replace_file(tmp_path, "it.md", b"it", None)
    assert [entry.name for entry in tmp_path.iterdir()] == ["it.md"]


def test_a_read_only_page_is_left_and_a_guide_that_is_gone_is_told(tmp_path: Path) -> None:
    guide = write(tmp_path / "guide", {"a.md": b"alt"})
    (guide / "a.md").chmod(0o444)
    with pytest.raises(GuideUnwritable) as told:
        replace_file(guide, "a.md", b"neu", digest(b"alt"))
    assert told.value.reason
    (guide / "a.md").chmod(0o644)
    assert everything(guide) == {"a.md": b"alt"}
    with pytest.raises(GuideMissing):
        replace_file(tmp_path / "weg", "a.md", b"neu", None)


@posix
def test_a_folder_without_rights_is_told(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": b"alt"})
    tmp_path.chmod(0o755)
    told = run_child(
        f"""
from content.errors import GuideUnwritable
from content.writing import digest, replace_file
if os.geteuid() == 0:
    os.setuid({NOBODY})
else:
    os.chmod(".", 0o555)
told = []
for path, seen in (("a.md", digest(b"alt")), ("b/c.md", None)):
    try:
        replace_file(Path("."), path, b"neu", seen)
    except GuideUnwritable as error:
        told.append(error.reason)
print(json.dumps(told))
""",
        tmp_path,
    )
    tmp_path.chmod(0o755)
    assert told == [os.strerror(13)] * 2
    assert everything(tmp_path) == {"a.md": b"alt"}


@posix
def test_a_full_disk_leaves_the_old_page(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": b"alt"})
    told = run_child(
        """
import resource
from content.errors import GuideUnwritable
from content.writing import digest, replace_file
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    replace_file(Path("."), "a.md", b"x" * 100_000, digest(b"alt"))
except GuideUnwritable as error:
    print(json.dumps(error.reason))
""",
        tmp_path,
    )
    assert told == os.strerror(27)
    assert everything(tmp_path) == {"a.md": b"alt"}


def test_what_a_killed_process_left_is_swept(tmp_path: Path) -> None:
    left = f"a/{writing.BESIDE}0123456789abcdef"
    write(tmp_path, {left: b"halb", "a/b.md": b"b", "a/.lotse-other": b"x"})
    writing.sweep(tmp_path, ["a/b.md", "weg/c.md", "../x.md"])
    assert sorted(everything(tmp_path)) == ["a/.lotse-other", "a/b.md"]
