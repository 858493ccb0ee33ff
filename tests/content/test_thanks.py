"""Thanks: newest first, for a department and a service; nothing of them is counted."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from content.entries import read_dialog, write_entry
from content.library import read_guide
from content.thanks import for_service, read_thanks, thank, to_department

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
IT = "---\nkind: department\nroles: [{id: helpdesk, title: Helpdesk}]\nservices: [{id: kasse, name: Kasse}]\n---\n"


def test_thanks_are_read_for_a_department_and_a_service_the_newest_first(tmp_path: Path) -> None:
    (tmp_path / "it.md").write_text(IT)
    (tmp_path / "verkauf.md").write_text("---\nkind: department\n---\n")
    organisation = read_guide(tmp_path).organisation
    for minutes, to, service, words in (
        (0, "it/helpdesk", "kasse", "Eins"),
        (2, "it", "", "Drei"),
        (1, "it", "kasse", "Zwei"),
        (3, "verkauf", "", "Vier"),
    ):
        write_entry(tmp_path, thank(to, service, words, "Kasse", NOON + timedelta(minutes=minutes)))
    found = read_thanks(read_dialog(tmp_path), NOON)
    assert [one.text for one in found] == ["Vier", "Drei", "Zwei", "Eins"]
    assert [one.text for one in to_department(found, organisation, "it")] == ["Drei", "Zwei", "Eins"]
    assert [one.text for one in for_service(found, organisation, "it", "kasse")] == ["Zwei", "Eins"]
    assert found[0].by == "Kasse"


def test_a_clock_far_ahead_puts_nobody_in_front(tmp_path: Path) -> None:
    write_entry(tmp_path, thank("it", "", "Aus der Zukunft", "", datetime(2099, 1, 1, tzinfo=UTC)))
    write_entry(tmp_path, thank("it", "", "Heute", "", NOON))
    assert [(one.text, one.at) for one in read_thanks(read_dialog(tmp_path), NOON)] == [
        ("Heute", NOON),
        ("Aus der Zukunft", None),
    ]


def test_copies_and_what_thanks_nobody_are_passed_over(tmp_path: Path) -> None:
    entry = thank("it", "", "Danke!", "", NOON)
    write_entry(tmp_path, entry)
    folder = tmp_path / "dialog/thanks"
    (folder / "kopie (1).md").write_text(entry.text)
    (folder / "leer.md").write_text("---\nto: it\n---\n")
    (folder / "ohne.md").write_text("Danke!")
    (folder / "tief").mkdir()
    (folder / "tief/x.md").write_text(entry.text)
    assert [one.text for one in read_thanks(read_dialog(tmp_path), NOON)] == ["Danke!"]
