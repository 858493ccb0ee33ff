"""Notes as Markdown files: whatever they say, the files can be written and read."""

import re
import stat
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from content.index import Index
from content.library import Guide, read_guide
from storage.models import Note, Passage
from ui.note_export import export_files, write_files

AT = datetime(2026, 11, 23, 9, 12, 5, 900, tzinfo=UTC)
WORDS = st.text(max_size=60)
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,80}\.md")


def note(text: str = "Text", page: str = "", title: str = "", quote: str = "", tags: list[str] | None = None) -> Note:
    passage = Passage(quote) if quote else None
    return Note("id", "guide", text, AT, AT, page, title, passage, tags or [])


def header_of(text: str) -> dict[str, object]:
    header = yaml.safe_load(text.split("\n---\n", maxsplit=1)[0].removeprefix("---\n"))
    assert isinstance(header, dict)
    return header


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    root = tmp_path / "guide"
    (root / "kasse").mkdir(parents=True)
    (root / "kasse" / "index.md").write_text("# Start\n")
    (root / "kasse.md").write_text("---\naliases: [alte-kasse]\n---\n# Die Kasse: “alles”\n")
    return read_guide(root, Index(tmp_path / "index.sqlite"))


def test_a_file_tells_page_tags_times_and_words(guide: Guide) -> None:
    one = note("Nachfragen!\n\n- *wer*?", "kasse", "Alt", "wir zählen\ndas Geld", ["Geld", "a: b"])
    files = export_files([one], guide)
    assert files == {
        "2026-11-23-nachfragen-wer.md": (
            "---\n"
            'page: "Die Kasse: “alles”"\n'
            'tags: ["Geld", "a: b"]\n'
            "created: 2026-11-23T09:12:05+00:00\n"
            "changed: 2026-11-23T09:12:05+00:00\n"
            "---\n\n"
            "> wir zählen\n> das Geld\n\n"
            "Nachfragen!\n\n- *wer*?\n"
        )
    }


def test_a_page_that_is_gone_keeps_its_title(guide: Guide) -> None:
    gone, renamed, free = note(page="weg", title="War einmal"), note(page="alte-kasse"), note()
    titles = [header_of(text).get("page") for text in export_files([gone, renamed, free], guide).values()]
    assert titles == ["War einmal", "Die Kasse: “alles”", None]
    assert header_of(next(iter(export_files([gone], None).values())))["page"] == "War einmal"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Größe: Füße & Öl", "2026-11-23-groesse-fuesse-oel.md"),
        ("../../etc/passwd", "2026-11-23-etc-passwd.md"),
        ("CON", "2026-11-23-con.md"),
        ("日本語", "2026-11-23-note.md"),
        ("", "2026-11-23-note.md"),
        ("Wort " * 500, "2026-11-23-wort-wort-wort-wort-wort-wort-wort-wort-wort-wor.md"),
    ],
)
def test_names_are_safe_everywhere(text: str, name: str) -> None:
    assert list(export_files([note(text)], None)) == [name]


def test_a_note_without_words_is_named_for_its_page() -> None:
    assert list(export_files([note("", "kasse", "Die Kasse", "zählen")], None)) == ["2026-11-23-die-kasse.md"]


def test_equal_beginnings_get_numbers() -> None:
    names = list(export_files([note("Eins"), note("EINS"), note("eins 2"), note("eins")], None))
    assert names == ["2026-11-23-eins.md", "2026-11-23-eins-2.md", "2026-11-23-eins-2-2.md", "2026-11-23-eins-3.md"]


@given(st.lists(st.builds(note, WORDS, WORDS, WORDS, WORDS, st.lists(WORDS, max_size=3)), max_size=4))
def test_any_note_can_be_read_back(notes: list[Note]) -> None:
    files = export_files(notes, None)
    assert len(files) == len(notes)
    assert all(NAME.fullmatch(name) for name in files)
    for one, text in zip(notes, files.values(), strict=True):
        header = header_of(text)
        assert header.get("page", "") == (one.page_title or one.page)
        assert header.get("tags", []) == one.tags
        assert header["created"] == AT.replace(microsecond=0)
        assert text.endswith(f"\n{one.text}\n") or not one.text


def test_files_are_written_for_the_person_alone(tmp_path: Path) -> None:
    write_files(tmp_path, {"a.md": "Ümläut\n", "b.md": "halb \ud83d"})
    assert (tmp_path / "a.md").read_bytes() == "Ümläut\n".encode()
    assert (tmp_path / "b.md").read_text(encoding="utf-8") == "halb ?"
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "a.md").stat().st_mode) == 0o600


@pytest.mark.parametrize("there", ["file", "folder", "broken link"])
def test_nothing_is_written_over_and_then_nothing_at_all(tmp_path: Path, there: str) -> None:
    if there == "file":
        (tmp_path / "b.md").write_text("meins")
    elif there == "folder":
        (tmp_path / "b.md").mkdir()
    else:
        (tmp_path / "b.md").symlink_to(tmp_path / "nirgends")
    with pytest.raises(FileExistsError, match=re.escape("b.md")):
        write_files(tmp_path, {"a.md": "eins", "b.md": "zwei"})
    assert [entry.name for entry in tmp_path.iterdir()] == ["b.md"]
    assert not (tmp_path / "nirgends").exists()


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="name"):
        write_files(tmp_path, {"a.md": "eins", f"{'b' * 400}.md": "zwei"})
    assert list(tmp_path.iterdir()) == []
