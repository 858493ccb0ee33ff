"""What colleagues write: any entry is read as it was written, junk is passed over, and nothing is written over."""

import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.entries import (
    MAX_BYTES,
    Dialog,
    NewEntry,
    new_entry,
    parse_entry,
    read_dialog,
    write_entry,
)
from content.errors import ChangedElsewhere, GuideMissing, NameRefused

NOON = datetime(2026, 12, 1, 12, 30, 5, 999, tzinfo=UTC)
WORDS = st.text(max_size=60)


def put(root: Path, path: str, data: bytes) -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


@given(by=WORDS, parties=st.lists(WORDS, max_size=3), body=WORDS)
def test_an_entry_is_read_as_it_was_written(by: str, parties: list[str], body: str) -> None:
    new = new_entry("thanks", {"event": "posted", "by": by, "parties": parties}, body, NOON)
    entry = parse_entry(new.path, new.text)
    assert entry is not None
    assert (entry.text("event"), entry.at) == ("posted", NOON.replace(microsecond=0))
    assert new.path == f"dialog/thanks/{entry.name}.md"
    seen = [c for c in by if c.isprintable() and not c.isspace()]
    assert [c for c in entry.text("by") if c.isprintable() and not c.isspace()] == seen
    assert len(entry.texts("parties")) <= len(parties)


def test_words_keep_what_they_mean(tmp_path: Path) -> None:
    new = new_entry(
        "ideas/a", {"title": 'Ein "Regal": [neu] #1', "parties": ["verkauf", "no", ""]}, " Ja.\n\nNein\n", NOON
    )
    write_entry(tmp_path, new)
    [entry] = read_dialog(tmp_path).of("ideas")
    assert (entry.text("title"), entry.texts("parties"), entry.body) == (
        'Ein "Regal": [neu] #1',
        ("verkauf", "no"),
        "Ja.\n\nNein",
    )
    assert entry.folder == "a"


def test_what_is_written_twice_is_there_once_and_nothing_is_written_over(tmp_path: Path) -> None:
    new = new_entry("thanks", {}, "Danke!", NOON)
    write_entry(tmp_path, new)
    write_entry(tmp_path, new)
    with pytest.raises(ChangedElsewhere):
        write_entry(tmp_path, NewEntry(new.path, "anders"))
    assert [file.read_text("utf-8") for file in (tmp_path / "dialog/thanks").iterdir()] == [new.text]


def test_a_files_time_is_set_where_it_would_tell_something(tmp_path: Path) -> None:
    new = NewEntry("dialog/answers/s/0.json", "{}", datetime(2026, 1, 2, tzinfo=UTC))
    write_entry(tmp_path, new)
    assert (tmp_path / new.path).stat().st_mtime == datetime(2026, 1, 2, tzinfo=UTC).timestamp()


def test_junk_is_passed_over_and_named(tmp_path: Path) -> None:
    put(tmp_path, "dialog/ideas/1/gut (Konflikt von Rechner).md", b"---\nevent: posted\n---\n\nA")
    put(tmp_path, "dialog/ideas/1/crlf.MD", b"\xef\xbb\xbf---\r\nevent: reply\r\n---\r\n\r\nB\r\n")
    put(tmp_path, "dialog/ideas/1/latin.md", b"---\nby: \xfc\n---\n")
    put(tmp_path, "dialog/ideas/1/broken.md", b"---\nby: [\n---\n")
    put(tmp_path, "dialog/ideas/1/large.md", b"x" * (MAX_BYTES + 1))
    put(tmp_path, "dialog/ideas/1/.hidden.md", b"---\n---\n")
    put(tmp_path, "dialog/ideas/1/2/3/deep.md", b"---\n---\n")
    put(tmp_path, "dialog/thanks/picture.png", b"x")
    put(tmp_path, "dialog/answers/s/0.md", b"---\n---\n")
    (tmp_path / "secret.md").write_text("---\nevent: posted\n---\n")
    (tmp_path / "dialog/thanks/link.md").symlink_to(tmp_path / "secret.md")
    dialog = read_dialog(tmp_path)
    assert [(entry.text("event"), entry.body) for entry in dialog.of("ideas")] == [("reply", "B"), ("posted", "A")]
    assert dialog.of("thanks") == []
    assert [path.rpartition("/")[2] for path in dialog.unreadable] == ["broken.md", "large.md", "latin.md"]


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    write_entry(tmp_path, new_entry("thanks", {}, "Eins", NOON))
    first = read_dialog(tmp_path)
    assert read_dialog(tmp_path, first) is first
    write_entry(tmp_path, new_entry("thanks", {}, "Zwei", NOON + timedelta(seconds=1)))
    second = read_dialog(tmp_path, first)
    assert [entry.body for entry in second.of("thanks")] == ["Eins", "Zwei"]
    [known] = first.entries
    assert second.entries[known] is first.entries[known]
    os.unlink(tmp_path / known)  # noqa: PTH108 - as a program that merges folders does
    assert [entry.body for entry in read_dialog(tmp_path, second).of("thanks")] == ["Zwei"]


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ("2026-12-01T12:30:05Z", NOON.replace(microsecond=0)),
        ("2026-12-01T13:30:05+01:00", NOON.replace(microsecond=0)),
        ("2026-12-01 12:30:05", NOON.replace(microsecond=0)),
        ("morgen", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("[1, 2]", None),
    ],
)
def test_times_are_read_in_any_zone(told: str, at: datetime | None) -> None:
    entry = parse_entry("dialog/thanks/a.md", f"---\nat: {told}\n---\n")
    assert entry is not None
    assert entry.at == at


def test_a_time_is_written_in_one_zone() -> None:
    new = new_entry("thanks", {}, "", NOON.astimezone(timezone(timedelta(hours=2))))
    assert "at: 2026-12-01T12:30:05Z\n" in new.text


def test_a_guide_that_is_gone_or_a_way_out_of_it_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GuideMissing):
        write_entry(tmp_path / "gone", new_entry("thanks", {}, "", NOON))
    with pytest.raises(NameRefused):
        write_entry(tmp_path, NewEntry("dialog/../../x.md", ""))
    assert read_dialog(tmp_path / "gone") == Dialog()
