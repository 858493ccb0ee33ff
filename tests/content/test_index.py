"""What is known of pages is kept between starts, and may be lost at any time."""

import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from content.index import SCHEMA, Index, index_file
from content.library import Guide, known_guide, read_guide
from tests.content.folders import run_child, settle, write


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A guide whose pages were changed a while ago."""
    folder = write(tmp_path / "guide", {"a.md": "# Alt\n[[b]]", "sub/b.md": "---\nkind: department\n---\n# B"})
    settle(folder)
    return folder


@pytest.fixture
def file(tmp_path: Path, root: Path) -> Path:
    return index_file(tmp_path / "cache", root)


def start(root: Path, file: Path) -> Guide:
    """What a start of the program does: what is known, then what changed."""
    index = Index(file)
    known = known_guide(root, index)
    guide = read_guide(root, index, known if known.pages else None)
    index.close()
    return guide


def known_titles(root: Path, file: Path) -> list[str]:
    """What a next start would show before it looks at the folder."""
    index = Index(file)
    known = known_guide(root, index)
    index.close()
    return sorted(page.title for page in known.pages.values())


def swap(page: Path, text: str) -> None:
    """Change a page so that it looks the same from outside."""
    stat = page.stat()
    assert len(text.encode()) == stat.st_size
    page.write_text(text, encoding="utf-8")
    os.utime(page, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def test_what_is_known_is_the_guide_as_it_was(root: Path, file: Path) -> None:
    guide = start(root, file)
    index = Index(file)
    known = known_guide(root, index)
    index.close()
    assert known == guide
    assert known.organisation == guide.organisation


def test_a_known_page_is_not_read_again(root: Path, file: Path) -> None:
    start(root, file)
    swap(root / "a.md", "# Neu\n[[b]]")
    assert start(root, file).pages["a"].title == "Alt"


def test_a_page_that_looks_changed_is_read_again(root: Path, file: Path) -> None:
    start(root, file)
    swap(root / "a.md", "# Neu\n[[b]]")
    os.utime(root / "a.md", (0, 0))
    assert start(root, file).pages["a"].title == "Neu"
    assert known_titles(root, file) == ["B", "Neu"]


def test_a_page_changed_just_now_is_looked_at_again(root: Path, file: Path) -> None:
    (root / "a.md").touch()
    first = start(root, file)
    assert known_titles(root, file) == ["B"]
    swap(root / "a.md", "# Neu\n[[b]]")
    assert read_guide(root, before=first).pages["a"].title == "Neu"
    assert start(root, file).pages["a"].title == "Neu"


def test_a_page_from_the_future_is_looked_at_again(root: Path, file: Path) -> None:
    os.utime(root / "a.md", (4_000_000_000, 4_000_000_000))
    start(root, file)
    swap(root / "a.md", "# Neu\n[[b]]")
    assert start(root, file).pages["a"].title == "Neu"


def test_pages_that_are_gone_are_forgotten(root: Path, file: Path) -> None:
    start(root, file)
    (root / "a.md").unlink()
    assert list(start(root, file).pages) == ["sub/b"]
    assert known_titles(root, file) == ["B"]


def test_numbers_beyond_all_bounds_can_be_kept(root: Path, file: Path) -> None:
    write(root, {"a.md": "---\ntitle: Viel\nrevision: 99999999999999999999999\norder: nan\n---\n"})
    settle(root)
    start(root, file)
    assert known_titles(root, file) == ["B", "Viel"]


def _cut(file: Path) -> None:
    with file.open("r+b") as damaged:
        damaged.truncate(file.stat().st_size // 2)


def _scribble(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    file.write_bytes(data)


def _foreign(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as other:
        other.executescript("CREATE TABLE page (x); INSERT INTO page VALUES (1); PRAGMA user_version = 7;")


def _same_version_but_foreign(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as other:
        other.executescript(f"CREATE TABLE x (y); PRAGMA user_version = {SCHEMA};")


def _older(file: Path) -> None:
    with closing(sqlite3.connect(file)) as other:
        other.execute(f"PRAGMA user_version = {SCHEMA - 1}")


def _other_records(file: Path) -> None:
    with closing(sqlite3.connect(file)) as other, other:
        other.execute("UPDATE page SET record = x'c1'")


def _record_of_a_lost_page(file: Path) -> None:
    with closing(sqlite3.connect(file)) as other, other:
        other.execute("INSERT INTO page VALUES ('weg.md', 0, 0, x'c1')")


DAMAGES: list[Callable[[Path], object]] = [
    lambda file: file.write_bytes(b""),
    lambda file: file.write_bytes(b"no database" * 1000),
    lambda file: file.unlink(),
    _cut,
    _scribble,
    _foreign,
    _same_version_but_foreign,
    _older,
    _other_records,
    _record_of_a_lost_page,
]
NAMES = ["empty", "text", "gone", "cut", "scribbled", "foreign", "same-version", "older", "other-records", "lost-page"]


@pytest.mark.parametrize("damage", DAMAGES, ids=NAMES)
def test_an_index_that_is_of_no_use_is_made_anew(damage: Callable[[Path], object], root: Path, file: Path) -> None:
    start(root, file)
    damage(file)
    assert sorted(start(root, file).pages) == ["a", "sub/b"]
    assert known_titles(root, file) == ["Alt", "B"]


def test_a_folder_in_its_place_is_left_alone(root: Path, file: Path) -> None:
    write(file, {"mine.txt": "x"})
    assert sorted(start(root, file).pages) == ["a", "sub/b"]
    assert (file / "mine.txt").exists()


@pytest.mark.usefixtures("root")
def test_where_nothing_can_be_written_everything_works_and_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache").chmod(0o555)
    found = run_child(
        """
kept = index.Index(Path("cache/x.sqlite"))
guide = library.read_guide(Path("guide"), kept)
kept.keep_shown(guide.stamps["a.md"], "a", "de", "html")
known = library.known_guide(Path("guide"), kept)
print(json.dumps([sorted(guide.pages), len(known.pages), kept.shown(Path("guide"), "a", "de")]))
""",
        tmp_path,
        as_nobody=True,
    )
    assert found == [["a", "sub/b"], 0, None]
    assert not list((tmp_path / "cache").iterdir())


def test_it_is_private(root: Path, file: Path) -> None:
    start(root, file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_each_guide_has_one_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert index_file(tmp_path, tmp_path / "a") == index_file(tmp_path, tmp_path / "link")
    assert index_file(tmp_path, tmp_path / "a") != index_file(tmp_path, tmp_path / "b")


def test_of_shown_pages_the_last_is_kept(root: Path, file: Path) -> None:
    stamps = read_guide(root).stamps
    index = Index(file)
    index.keep_shown(stamps["a.md"], "a", "de", "<p>A")
    assert [index.shown(root, *key) for key in (("a", "de"), ("a", "en"), ("sub/b", "de"))] == ["<p>A", None, None]
    index.keep_shown(stamps["sub/b.md"], "sub/b", "de", "<p>B")
    index.keep_shown(stamps["sub/b.md"], "sub/b", "en", "<p>C")
    assert [index.shown(root, *key) for key in (("a", "de"), ("sub/b", "de"), ("sub/b", "en"))] == [None, None, "<p>C"]
    index.close()


def test_a_page_that_looks_changed_or_is_gone_is_not_shown_as_it_was(root: Path, file: Path) -> None:
    index = Index(file)
    index.keep_shown(read_guide(root).stamps["a.md"], "a", "de", "<p>A")
    os.utime(root / "a.md", (0, 0))
    assert index.shown(root, "a", "de") is None
    (root / "a.md").unlink()
    assert index.shown(root, "a", "de") is None
    index.close()


def test_threads_keep_and_read_at_once(root: Path, file: Path) -> None:
    pages = write(root, {f"t/{number}.md": f"# Seite {number}" for number in range(60)})
    settle(pages)
    index = Index(file)
    failed: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(3):
                read_guide(root, index)
                known_guide(root, index)
            index.close()
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert len(known_guide(root, index).pages) == 62
    index.close()
