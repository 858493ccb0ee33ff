"""A guide is handed on as one file."""

import os
import sys
import tempfile
import threading
import unicodedata
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.errors import ArchiveRefused, GuideMissing, GuideUnwritable
from content.files import MAX_BYTES, MAX_LIST_BYTES, unpack
from content.handing_on import Handed, write_archive
from content.library import read_guide
from tests.content.folders import NOBODY, run_child, write

STARTER = Path(__file__).parents[2] / "content" / "guide"
linux = pytest.mark.skipif(sys.platform != "linux", reason="names and links as Linux has them")


def contents(root: Path) -> dict[str, bytes]:
    return {str(file.relative_to(root)): file.read_bytes() for file in root.rglob("*") if file.is_file()}


def handed_on(root: Path, folder: Path) -> dict[str, bytes]:
    """What somebody gets who opens the file."""
    write_archive(root, folder / "handed.zip")
    return contents(unpack(folder / "handed.zip", folder / "opened"))


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_starter_guide_comes_out_as_it_went_in(tmp_path: Path, lang: str) -> None:
    target = tmp_path / "Leitfaden.zip"
    handed = write_archive(STARTER / lang, target)
    files = contents(STARTER / lang)
    assert handed == Handed(len(read_guide(STARTER / lang).pages), len(files), target.stat().st_size)
    assert contents(unpack(target, tmp_path / "neu")) == files
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["Leitfaden.zip"]


def test_what_is_not_for_others_stays(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "index.md": "I",
        "bilder/b.png": b"\x89PNG",
        "anhang/plan.pdf": b"%PDF",
        "dialog/ideas/1/a.md": "Idee",
        "dialog/answers/u/1.json": "{}",
        "Dialog/Answers/u/2.json": "{}",
        ".lotse/history/HEAD": "x",
        ".git/config": "x",
        "bilder/.versteckt/x.md": "x",
        ".DS_Store": "x",
    }
    root = write(tmp_path / "g", files)
    assert sorted(handed_on(root, tmp_path)) == ["anhang/plan.pdf", "bilder/b.png", "dialog/ideas/1/a.md", "index.md"]
    assert write_archive(root, tmp_path / "x.zip").pages == 1


def test_a_guide_of_one_folder_keeps_it(tmp_path: Path) -> None:
    root = write(tmp_path / "g", {"nur/hier/a.md": "A"})
    assert handed_on(root, tmp_path) == {"nur/hier/a.md": b"A"}


def test_into_the_guide_itself(tmp_path: Path) -> None:
    root = write(tmp_path / "g", {"a.md": "A"})
    first = write_archive(root, root / "weiter.zip")
    assert write_archive(root, root / "weiter.zip") == first
    assert sorted(contents(root)) == ["a.md", "weiter.zip"]
    assert contents(unpack(root / "weiter.zip", tmp_path / "neu")) == {"a.md": b"A"}


def test_what_stood_there_is_replaced_as_a_whole(tmp_path: Path) -> None:
    root = write(tmp_path / "g", {"a.md": "A"})
    target = tmp_path / "alt.zip"
    target.write_text("etwas anderes")
    write_archive(root, target)
    assert zipfile.is_zipfile(target)
    (tmp_path / "ordner.zip").mkdir()
    for place in (tmp_path / "ordner.zip", tmp_path / "fehlt" / "x.zip", tmp_path / "alt.zip" / "x.zip"):
        with pytest.raises(GuideUnwritable):
            write_archive(root, place)
    assert zipfile.is_zipfile(target)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["alt.zip", "g", "ordner.zip"]


def test_nothing_to_hand_on(tmp_path: Path) -> None:
    with pytest.raises(GuideMissing):
        write_archive(tmp_path / "fehlt", tmp_path / "x.zip")
    with pytest.raises(GuideMissing):
        write_archive(write(tmp_path, {"datei.md": "x"}) / "datei.md", tmp_path / "x.zip")
    root = write(tmp_path / "g", {"bild.png": b"", ".a/b.md": "x"})
    with pytest.raises(ArchiveRefused) as refused:
        write_archive(root, tmp_path / "x.zip")
    assert refused.value.reason == "no_pages"
    assert not (tmp_path / "x.zip").exists()


def test_more_than_anybody_could_open(tmp_path: Path) -> None:
    root = write(tmp_path / "g", {"a.md": "A"})
    with (root / "film.mp4").open("wb") as film:
        film.truncate(MAX_BYTES)
    with pytest.raises(ArchiveRefused) as refused:
        write_archive(root, tmp_path / "x.zip")
    assert refused.value.reason == "too_large"
    (root / "film.mp4").unlink()
    deep = root / "/".join(letter * 200 for letter in "abcd")
    deep.mkdir(parents=True)
    for number in range(MAX_LIST_BYTES // 1_050):
        os.link(root / "a.md", deep / f"{number:040}.md")
    with pytest.raises(ArchiveRefused) as refused:
        write_archive(root, tmp_path / "x.zip")
    assert refused.value.reason == "too_many"


@linux
def test_links(tmp_path: Path) -> None:
    outside = write(tmp_path / "draussen", {"geheim.md": "G", "ordner/x.md": "X"})
    root = write(tmp_path / "g", {"a.md": "A", "b/c.md": "C", "dialog/answers/1.json": "{}", ".lotse/x": "x"})
    (root / "drin.md").symlink_to("a.md")
    (root / "raus.md").symlink_to(outside / "geheim.md")
    (root / "ordner").symlink_to(outside / "ordner")
    (root / "kreis").symlink_to(root)
    (root / "tot.md").symlink_to("fehlt.md")
    (root / "antwort.json").symlink_to("dialog/answers/1.json")
    (root / "version.txt").symlink_to(".lotse/x")
    os.mkfifo(root / "rohr.md")
    handed = write_archive(root, tmp_path / "x.zip")
    assert handed.left_out == ("antwort.json", "raus.md", "version.txt")
    assert contents(unpack(tmp_path / "x.zip", tmp_path / "neu")) == {"a.md": b"A", "b/c.md": b"C", "drin.md": b"A"}
    (tmp_path / "link").symlink_to(root)
    assert write_archive(tmp_path / "link", tmp_path / "y.zip").files == 3


@linux
def test_names_that_do_not_fit_everywhere(tmp_path: Path) -> None:
    unfit = ["CON.md", "a:b.md", "x\\y.md", "ende.", "tab\t.md", "aux/x.md", os.fsdecode(b"\xff.md")]
    doubles = {
        "Gleich.md": "1",
        "gleich.md": "2",
        unicodedata.normalize("NFD", "ä.md"): "3",
        "ä.md": "4",
        "o/x": "5",
        "O": "6",
    }
    root = write(tmp_path / "g", {"gut.md": "G", **dict.fromkeys(unfit, "x"), **doubles})
    handed = write_archive(root, tmp_path / "x.zip")
    assert len(handed.left_out) == len(unfit) + 3
    opened = contents(unpack(tmp_path / "x.zip", tmp_path / "neu"))
    assert len(opened) == handed.files == 4
    assert {"gut.md", "Gleich.md", "ä.md"} <= set(opened)


NAMES = st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1, max_size=12)


@linux
@settings(max_examples=40, deadline=None)
@given(st.dictionaries(st.lists(NAMES, min_size=1, max_size=3).map("/".join), st.binary(max_size=50), max_size=6))
def test_whatever_is_written_can_be_opened(tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]) -> None:
    folder = tmp_path_factory.mktemp("any")
    root = write(folder / "g", {"a.md": "A"})
    for path, data in files.items():
        if {".", ".."}.isdisjoint(path.split("/")):
            try:
                write(root, {path: data})
            except OSError:
                continue  # a file where a folder should be, or a name that is too long
    handed = write_archive(root, folder / "x.zip")
    opened = contents(unpack(folder / "x.zip", folder / "neu"))
    assert len(opened) == handed.files
    there = {unicodedata.normalize("NFC", path): data for path, data in contents(root).items()}
    assert set(opened) <= set(there)
    assert len(there) <= handed.files + len(handed.left_out) + sum("/." in f"/{path}" for path in there)


@linux
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become nobody")
def test_what_cannot_be_read_or_written_is_said() -> None:
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders let nobody in
        folder = Path(name)
        folder.chmod(0o755)
        write(folder, {"g/a.md": "A", "g/b/c.md": "C", "h/a.md": "A", "h/b/c.md": "C", "zu/x": "", "frei/a.md": "A"})
        (folder / "g/b/c.md").chmod(0)
        (folder / "h/b").chmod(0)
        (folder / "auf").mkdir()
        (folder / "auf").chmod(0o777)
        found = run_child(
            f"""
from content.errors import ContentError
from content.handing_on import write_archive
def told(root, target):
    try:
        return write_archive(Path(root), Path(target)).files
    except ContentError as error:
        return [type(error).__name__, error.path.name]
os.setgid({NOBODY})
os.setuid({NOBODY})
cases = [("g", "auf/x.zip"), ("h", "auf/x.zip"), ("g/a.md", "auf/x.zip"), ("h/b", "auf/x.zip")]
cases += [("zu", "auf/x.zip"), ("frei", "zu/x.zip"), ("frei", "auf/y.zip")]
print(json.dumps([*(told(*case) for case in cases), os.listdir("auf"), os.listdir("zu")]))
""",
            folder,
        )
    assert found == [
        ["PageUnreadable", "c.md"],
        ["GuideUnreadable", "b"],
        ["GuideMissing", "a.md"],
        ["GuideUnreadable", "b"],
        ["ArchiveRefused", "x.zip"],
        ["GuideUnwritable", "x.zip"],
        1,
        ["y.zip"],
        ["x"],
    ]


@linux
def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    write(tmp_path / "g", {"a.md": os.urandom(100_000).hex()})
    (tmp_path / "x.zip").write_text("alt")
    found = run_child(
        """
import resource, signal
from content.errors import GuideUnwritable
from content.handing_on import write_archive
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    write_archive(Path("g"), Path("x.zip"))
except GuideUnwritable as error:
    print(json.dumps([error.reason, Path("x.zip").read_text(), sorted(os.listdir("."))]))
""",
        tmp_path,
    )
    assert found == [os.strerror(27), "alt", ["g", "x.zip"]]


def test_files_that_vanish_meanwhile(tmp_path: Path) -> None:
    root = write(tmp_path / "g", {"a.md": "A", **{f"weg/{number}.md": "W" * 500 for number in range(400)}})
    begun = threading.Event()

    def remove() -> None:
        begun.set()
        for number in reversed(range(400)):
            (root / f"weg/{number}.md").unlink()
        (root / "weg").rmdir()

    remover = threading.Thread(target=remove)
    remover.start()
    begun.wait()
    handed = write_archive(root, tmp_path / "x.zip")
    remover.join()
    opened = read_guide(unpack(tmp_path / "x.zip", tmp_path / "neu"))
    assert len(opened.pages) == handed.pages >= 1
    assert all(page.words == 1 for page in opened.pages.values())
