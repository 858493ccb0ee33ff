"""A list leaves the program: what is in the files is what was in the list, and nothing of it runs or is marked up."""

import csv
import io
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from icalendar import Calendar
from PySide6.QtGui import QTextDocument

from content import syntax
from content.due import WorkCalendar
from content.library import Guide, read_guide
from content.page import Mark
from storage.models import ListItem, Run, Tick, TickState
from ui.i18n import speak
from ui.list_export import calendar_bytes, csv_bytes, csv_text, list_html, progress_text, write_export
from ui.started_lists import StartedList, started_list

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 9, 12, tzinfo=UTC)
DONE_AT = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

ITEMS = [
    ListItem("platz", "Arbeitsplatz prüfen", "Vor dem ersten Tag", due="-5", with_="informationstechnik"),
    ListItem("lesen", "Serviceprotokoll lesen", "Erste Woche", due="2", page="serviceprotokoll", waits="marketing"),
    ListItem("kaffee", "Kaffee trinken", "Erste Woche"),
    ListItem("konto", "Konto anlegen", "Erste Woche", due="1", who="Leitung Marketing"),
    ListItem("fort", "Alten Schlüssel abgeben", "Erste Woche", due="1", removed=True),
]


def the_list(
    items: list[ListItem] | None = None,
    notes: Mapping[str, str] | None = None,
    for_whom: str = "",
    first_day: date = date(2026, 11, 23),
) -> StartedList:
    run = Run("r1", "haus", "plan", "Einarbeitungsplan", first_day, NOW, items or ITEMS, for_whom)
    ticks = {"platz": Tick("r1", "platz", TickState.DONE, DONE_AT)}
    for item, note in (notes or {}).items():
        state = ticks[item].state if item in ticks else TickState.OPEN
        ticks[item] = Tick("r1", item, state, DONE_AT, note)
    return started_list(run, ticks, WorkCalendar(), TODAY)


@pytest.fixture(scope="module")
def guide() -> Guide:
    return read_guide(Path(__file__).parents[2] / "content" / "guide" / "de")


def read(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    csv.field_size_limit(1 << 24)  # Python's own is smaller than a long note
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def events(started: StartedList, guide: Guide | None = None) -> list[Any]:
    return list(Calendar.from_ical(calendar_bytes(started, guide, NOW)).walk("VEVENT"))


def test_a_table_has_every_item_with_names_instead_of_ids(guide: Guide) -> None:
    rows = read(csv_text(the_list(), guide))
    assert [row["Item"] for row in rows] == [item.text for item in ITEMS]
    first, second, _, colleague, _ = rows
    assert (first["State"], first["Due"], first["With"]) == ("done", "2026-11-16", "Informationstechnik")
    assert first["Done at"] == f"{DONE_AT.astimezone():%Y-%m-%d %H:%M}"
    assert (second["State"], second["Done at"], second["Waiting for it"]) == ("open", "", "Marketing")
    assert second["Page"] not in ("", "serviceprotokoll")
    assert colleague["Responsible"] == "Leitung Marketing"


def test_without_its_guide_a_table_has_the_ids() -> None:
    assert read(csv_text(the_list(), None))[0]["With"] == "informationstechnik"


def test_german_spreadsheets_get_semicolons_and_a_mark_of_utf_8() -> None:
    speak("de")
    data = csv_bytes(the_list(notes={"platz": "Schlüssel; Größe"}), None)
    rows = read(data.decode("utf-8-sig"), ";")
    assert data.startswith(b"\xef\xbb\xbf")
    assert list(rows[0].values())[2] == "Arbeitsplatz prüfen"
    assert list(rows[0].values())[-1] == "Schlüssel; Größe"


@pytest.mark.parametrize("cell", ["=1+1", "+49 30", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    row = read(csv_text(the_list([ListItem("platz", cell)], {"platz": cell}), None))[0]
    assert row["Item"] == row["Note"] == f"'{cell}"


@examples(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(note=st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=60))
def test_any_note_comes_back_from_the_table(note: str) -> None:
    row = read(csv_text(the_list(notes={"platz": note}), None))[0]
    assert row["Note"].removeprefix("'") == note.replace("\r\n", "\n").removeprefix("'")
    assert row["Note"][:1] not in tuple("=+-@\t\r\n")


def test_the_calendar_has_what_is_open_and_due_for_the_reader(guide: Guide) -> None:
    started = the_list(notes={"lesen": "geheim"})
    data = calendar_bytes(started, guide, NOW)
    [event] = events(started, guide)
    assert str(event["summary"]) == "Serviceprotokoll lesen"
    assert event["dtstart"].dt == date(2026, 11, 25)
    assert event["dtend"].dt == date(2026, 11, 26)
    assert event["dtstamp"].dt == NOW
    assert (str(event["transp"]), str(event["class"])) == ("TRANSPARENT", "PRIVATE")
    assert "Marketing" in str(event["description"])
    assert b"geheim" not in data
    assert b"VALARM" not in data


def test_an_entry_keeps_its_name_when_its_day_moves() -> None:
    moved, other = (the_list([ListItem(id_, "Anders genannt", due="9")]) for id_ in ("lesen", "anders"))
    assert events(the_list())[0]["uid"] == events(moved)[0]["uid"] != events(other)[0]["uid"]


def test_the_calendar_bears_the_last_day_and_strange_signs() -> None:
    items = [ListItem("platz", "x"), ListItem("a", "Eins; zwei, drei\\\x07\x1b[31m", due="9999m")]
    [event] = events(the_list(items, first_day=date(9999, 12, 1)))
    assert event["dtstart"].dt == date.max
    assert str(event["summary"]) == "Eins; zwei, drei\\  [31m"


def test_paper_shows_boxes_dates_and_notes_as_words(guide: Guide) -> None:
    started = the_list(notes={"kaffee": "<img src=x onerror=alert(1)>\n& Kuchen"})
    html = list_html(started, guide)
    assert re.findall(r'check:([a-z-]+)"', html) == ["done", "open", "open", "none", "open"]
    document = QTextDocument()
    document.setHtml(html)
    text = document.toPlainText()
    for words in ("Einarbeitungsplan", "Vor dem ersten Tag", "1 of 3 done", "<img src=x onerror=alert(1)>", "& Kuchen"):
        assert words in text
    assert "With: Informationstechnik" in text
    assert "Done by: Leitung Marketing" in text
    assert "No longer in the list" in text
    assert "onerror" not in list_html(started, guide, notes=False)


def test_what_is_handed_on_has_notes_only_where_said() -> None:
    started = the_list(notes={"kaffee": "Gern schwarz\n\n# groß", "konto": "fremd"}, for_whom="der Neue")
    bare = progress_text(started, None, notes=False, open_items=False, today=TODAY)
    assert "Arbeitsplatz prüfen" in bare
    assert not {word for word in ("Kaffee", "schwarz", "Konto", "Schlüssel", "Erste Woche") if word in bare}
    full = progress_text(started, None, notes=True, open_items=True, today=TODAY)
    assert "- [ ] Kaffee trinken\n  > Gern schwarz\n  >\n  > # groß\n" in full
    assert "For der Neue" in full
    assert not {word for word in ("Konto", "fremd", "Schlüssel") if word in full}


WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=40)


@examples(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(words="__0__", note="")
@given(words=WORDS.filter(lambda words: words.strip()), note=st.text(max_size=60))
def test_any_item_is_read_back_as_the_words_that_it_was(words: str, note: str) -> None:
    started = the_list([ListItem("platz", f"x {words} x")], {"platz": note})
    text = progress_text(started, None, notes=True, open_items=True, today=TODAY)
    tasks = syntax.outline(syntax.parse(text, "en"), 1).tasks
    assert [task.mark for task in tasks] == [Mark.DONE]
    assert tasks[0].text.startswith(" ".join(f"x {words} x".split()))


def test_a_large_list_with_a_large_note_is_written_down_soon() -> None:
    items = [ListItem(f"i{number}", f"Punkt {number}", f"Phase {number // 50}", due="3") for number in range(500)]
    note = "Größe <b>&\n" * 90_000
    started = the_list(items, {"i7": note})
    before = datetime.now(UTC)
    assert read(csv_text(started, None))[7]["Note"] == note
    assert len(events(started)) == 500
    assert list_html(started, None).count("check:") == 500
    assert progress_text(started, None, notes=True, open_items=True, today=TODAY).count("  > ") == 90_000
    assert datetime.now(UTC) - before < timedelta(seconds=5)


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "Stand.md"
    write_export(path, b"eins")
    write_export(path, b"zwei")
    assert path.read_bytes() == b"zwei"
    (tmp_path / "Ordner").mkdir()
    with pytest.raises(OSError, match="Ordner"):
        write_export(tmp_path / "Ordner", b"drei")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["Ordner", "Stand.md"]
