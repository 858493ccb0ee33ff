"""New guides in folders: the example, the skeleton, and guides handed over as one file, honest or hostile."""

import os
import stat
import struct
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from content import files
from content.check import problems
from content.errors import ArchiveRefused, GuideUnwritable, TargetNotEmpty
from content.files import copy_example, create_skeleton, folder_name, unpack
from content.library import read_guide
from content.page import Kind


def packed(folder: Path, entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    archive = folder / "Leitfaden.zip"
    with zipfile.ZipFile(archive, "w", method) as zipped:
        for name, data in entries.items():
            info = zipfile.ZipInfo(name)
            info.filename = name  # as it is: ZipInfo makes names harmless
            info.compress_type = method
            zipped.writestr(info, data)
    return archive


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def refusal(archive: Path) -> str:
    """Why an archive is not opened; nothing is left of it, above the target neither."""
    deep = archive.parent / "a" / "b" / "c"
    deep.mkdir(parents=True, exist_ok=True)
    before = sorted(archive.parent.rglob("*"))
    with pytest.raises(ArchiveRefused) as told:
        unpack(archive, deep / "Neu" / "Leitfaden")
    left = [path for path in sorted(archive.parent.rglob("*")) if path not in before]
    assert [path for path in left if path != deep / "Neu"] == []
    return told.value.reason


@pytest.mark.parametrize("lang", ["de", "en", "fr"])
def test_the_example_can_be_read_and_every_line_ends_with_lf(tmp_path: Path, lang: str) -> None:
    guide = read_guide(copy_example(lang, tmp_path / "Dokumente" / "Beispiel"))
    assert guide.info.id == "kaufhaus-am-markt"
    assert len(guide.pages) > 30
    assert not any(b"\r" in page.read_bytes() for page in guide.root.rglob("*.md"))
    assert names(tmp_path / "Dokumente") == ["Beispiel"]


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("name", ["Bäckerei Korn", 'Haus "A" \\ {x}: #1', "---\nkind: page", "’s <b>"])
def test_a_guide_of_ones_own_begins_without_problems(tmp_path: Path, lang: str, name: str) -> None:
    guide = read_guide(create_skeleton(lang, name, tmp_path / "Haus"))
    assert guide.info.name == guide.pages["index"].title == " ".join(name.split())
    assert guide.info.lang == lang
    assert problems(guide, date(2026, 11, 23)) == []
    kinds = [page.kind for page in guide.pages.values() if page.kind is not Kind.PAGE]
    assert sorted(kinds) == [Kind.CHECKLIST, Kind.DEPARTMENT, Kind.STANDARD]


def test_each_guide_of_ones_own_has_an_id_of_its_own(tmp_path: Path) -> None:
    one, other = (read_guide(create_skeleton("de", "Haus", tmp_path / name)).info.id for name in ("a", "b"))
    assert len(one) == len(other) == 16
    assert one != other


def test_an_empty_folder_is_filled_and_any_other_is_left_alone(tmp_path: Path) -> None:
    empty = tmp_path / "leer"
    empty.mkdir()
    assert (copy_example("de", empty) / "index.md").is_file()
    for taken in (empty, empty / "index.md"):
        before = {path: path.read_bytes() for path in empty.rglob("*.md")}
        with pytest.raises(TargetNotEmpty):
            create_skeleton("de", "Haus", taken)
        assert {path: path.read_bytes() for path in empty.rglob("*.md")} == before


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "Datei").touch()
    with pytest.raises(GuideUnwritable) as told:
        copy_example("de", tmp_path / "Datei" / "Leitfaden")
    assert told.value.reason
    assert names(tmp_path) == ["Datei"]


def test_a_guide_in_one_file_is_unpacked_without_what_is_hidden(tmp_path: Path) -> None:
    archive = packed(
        tmp_path,
        {
            "Haus/index.md": "# Büro".encode(),
            "Haus/bilder/plan.png": b"\x89PNG",
            "Haus/.lotse/history/HEAD": b"x",
            "Haus/.DS_Store": b"x",
            "__MACOSX/Haus/._index.md": b"x",
            "Haus/Tu\u0308r.md": b"# T",
        },
    )
    root = unpack(archive, tmp_path / "Neu")
    found = sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())
    assert found == ["Tür.md", "bilder/plan.png", "index.md"]
    assert read_guide(root).pages["index"].title == "Büro"
    assert not any(stat.S_IMODE(path.stat().st_mode) & 0o111 for path in root.rglob("*.md"))


def test_names_of_old_zip_programs_keep_their_umlauts(tmp_path: Path) -> None:
    archive = packed(tmp_path, {"B_ro.md": b"# B"})
    archive.write_bytes(archive.read_bytes().replace(b"B_ro.md", "Büro.md".encode("cp850")))
    assert (unpack(archive, tmp_path / "Neu") / "Büro.md").is_file()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("/etc/a.md", "outside"),
        ("../a.md", "outside"),
        ("a/../../b.md", "outside"),
        ("a/./b.md", "outside"),
        ("a//b.md", "outside"),
        ("C:/a.md", "outside"),
        ("C:a.md", "outside"),
        ("a.md:strom", "outside"),
        ("..\\a.md", "outside"),
        ("\\\\server\\a.md", "outside"),
        ("CON.md", "name"),
        ("a/aux", "name"),
        ("Com1.png", "name"),
        ("LPT¹.md", "name"),
        ("nul .md", "name"),
        ("a.md.", "name"),
        ("a /b.md", "name"),
        ("a\nb.md", "name"),
        ("a\x7f.md", "name"),
        ("x" * 300 + ".md", "name"),
        ("/".join("ab" * 10 for _ in range(60)) + ".md", "name"),
        ("INDEX.md", "double"),
        ("index.md/a.md", "double"),
    ],
)
def test_an_entry_that_would_do_harm_refuses_the_whole_file(tmp_path: Path, name: str, reason: str) -> None:
    folder = tmp_path / "Post"
    folder.mkdir()
    assert refusal(packed(folder, {"index.md": b"# A", name: b"# B"})) == reason


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_name_twice_is_refused(tmp_path: Path) -> None:
    archive = packed(tmp_path, {"index.md": b"# A", "indey.md": b"# B"})
    archive.write_bytes(archive.read_bytes().replace(b"indey.md", b"index.md"))
    assert refusal(archive) == "double"


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK])
def test_links_and_devices_are_refused(tmp_path: Path, kind: int) -> None:
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("index.md", b"# A")
        link = zipfile.ZipInfo("passwd.md")
        link.external_attr = (kind | 0o777) << 16
        zipped.writestr(link, b"/etc/passwd")
    assert refusal(archive) == "link"


def test_a_declared_bomb_is_refused_before_anything_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 1_000_000)
    assert refusal(packed(tmp_path, {"index.md": bytes(1_000_001)})) == "too_large"


def test_an_entry_larger_than_it_says_is_refused(tmp_path: Path) -> None:
    archive = packed(tmp_path, {"index.md": b"a" * 5_000_000})
    archive.write_bytes(archive.read_bytes().replace(struct.pack("<L", 5_000_000), struct.pack("<L", 10)))
    assert refusal(archive) == "damaged"


def test_too_many_entries_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = packed(tmp_path, {f"{number}.md": b"" for number in range(51)}, zipfile.ZIP_STORED)
    monkeypatch.setattr(files, "MAX_ENTRIES", 50)
    assert refusal(archive) == "too_many"


def test_a_list_of_entries_that_would_fill_the_memory_is_not_read(tmp_path: Path) -> None:
    archive = tmp_path / "a.zip"
    with archive.open("wb") as file:
        file.truncate(20 * 1024**2)
        file.seek(0, os.SEEK_END)
        file.write(struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, 19 * 1024**2, 0, 0))
    assert refusal(archive) == "too_many"


def test_a_protected_file_is_refused(tmp_path: Path) -> None:
    archive = packed(tmp_path, {"index.md": b"# A"})
    data = bytearray(archive.read_bytes())
    data[data.index(b"PK\3\4") + 6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    archive.write_bytes(data)
    assert refusal(archive) == "encrypted"


def test_rare_packing_methods_are_refused(tmp_path: Path) -> None:
    assert refusal(packed(tmp_path, {"index.md": b"# A"}, zipfile.ZIP_LZMA)) == "method"


def test_without_pages_it_is_no_guide(tmp_path: Path) -> None:
    assert refusal(packed(tmp_path, {"bild.png": b"x", ".lotse/a.md": b"# A"})) == "no_pages"


def test_what_is_no_zip_file_or_not_there_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "a.zip"
    assert refusal(archive) == "unreadable"
    archive.write_bytes(b"# Kein Archiv\n" * 1000)
    assert refusal(archive) == "damaged"


def test_a_name_that_is_not_what_it_is_marked_as_is_damage(tmp_path: Path) -> None:
    archive = packed(tmp_path, {"index.md": b"# A", "ü.md": b"# B"})
    archive.write_bytes(archive.read_bytes().replace("ü".encode(), b"\xff\xfe"))
    assert refusal(archive) == "damaged"


@settings(max_examples=40)
@given(place=st.integers(0, 10_000), byte=st.integers(0, 255))
def test_a_damaged_byte_leaves_a_whole_guide_or_none(
    tmp_path_factory: pytest.TempPathFactory, place: int, byte: int
) -> None:
    folder = tmp_path_factory.mktemp("zip")
    archive = packed(folder, {"index.md": b"# A\n" * 50, "b/c.md": b"# C"})
    data = bytearray(archive.read_bytes())
    data[place % len(data)] = byte
    archive.write_bytes(data)
    try:
        root = unpack(archive, folder / "Neu")
    except ArchiveRefused:
        assert names(folder) == ["Leitfaden.zip"]
    else:
        assert names(folder) == ["Leitfaden.zip", "Neu"]
        assert any(root.rglob("*.md"))


@given(st.text())
@example("CON")
@example("nul.txt")
@example("a/b\\c:*?. ")
@example("ß" * 200)
def test_any_name_makes_a_folder_name_for_every_system(name: str) -> None:
    folder = folder_name(name)
    assert folder == folder.strip(" .")
    assert not set(folder) & set('<>:"/\\|?*\0\n')
    assert folder.partition(".")[0].lower() not in ("con", "nul", "aux", "prn", "com1")
    assert len(folder.encode()) <= 121
