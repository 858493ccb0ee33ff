"""A person opens a guide and reads."""

import os
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests.stories.conftest import Desk


def test_the_first_page_is_there_and_leads_to_a_department(desk: Desk) -> None:
    desk.read(desk.copy_example("en"))
    desk.see("Welcome to Market Square Department Store")
    desk.follow("Software Development")
    desk.see("Changing the website")
    desk.press("Alt+Left")
    desk.see("Welcome to Market Square Department Store")
    desk.press("Alt+Right")
    desk.see("Changing the website")


def test_the_mouse_has_buttons_for_back_and_forward(desk: Desk) -> None:
    desk.read(desk.copy_example("en"))
    desk.follow("our service protocol")
    desk.see("Our service protocol")
    QTest.mouseClick(desk.window.reader.view.viewport(), Qt.MouseButton.BackButton)
    desk.see("Welcome to Market Square")
    QTest.mouseClick(desk.window.reader.view.viewport(), Qt.MouseButton.ForwardButton)
    desk.see("Our service protocol")


def test_the_next_start_shows_the_page_that_was_read_last(desk: Desk) -> None:
    desk.read(desk.copy_example())
    desk.window.reader.show_page("abteilungen/restaurant")
    desk.see("Speisen zubereiten")
    desk.restart()
    desk.see("Speisen zubereiten")
    desk.at("abteilungen/restaurant")


def test_a_page_that_was_known_is_painted_before_the_guide_is_read(desk: Desk) -> None:
    guide = desk.copy_example()
    for page in guide.rglob("*.md"):
        os.utime(page, (1_700_000_000, 1_700_000_000))
    desk.read(guide)
    desk.window.reader.show_page("abteilungen/restaurant")
    desk.see("Speisen zubereiten")
    desk.restart()
    assert desk.window.workspace.guide is None
    assert "Speisen zubereiten" in desk.page_text()


def test_a_page_that_changes_on_disk_is_shown_anew(desk: Desk) -> None:
    guide = desk.copy_example()
    desk.read(guide)
    desk.window.reader.show_page("praktisches")
    desk.see("Praktisches von A bis Z")
    page = guide / "praktisches.md"
    page.write_text(page.read_text("utf-8") + "\n\nDer Aufzug ist wieder da.\n", "utf-8")
    desk.see("Der Aufzug ist wieder da.")


def test_a_new_page_appears_in_the_tree(desk: Desk) -> None:
    guide = desk.copy_example()
    desk.read(guide)
    (guide / "neu.md").write_text("# Ganz neue Seite\n", "utf-8")
    desk.wait(lambda: desk.window.workspace.guide and "neu" in desk.window.workspace.guide.pages)
    desk.window.reader.show_page("neu")
    desk.see("Ganz neue Seite")


def test_a_guide_whose_folder_vanishes_stays_readable_and_says_so(desk: Desk) -> None:
    guide = desk.copy_example()
    desk.read(guide)
    guide.rename(guide.with_name("anderswo"))
    desk.press("F5")
    desk.wait(lambda: "is not there" in desk.window.banner.text)
    assert desk.page_text()
    guide.with_name("anderswo").rename(guide)
    desk.press("F5")
    desk.wait(lambda: desk.window.banner.text == "")


def test_links_out_of_the_guide_ask_first(desk: Desk) -> None:
    folder = desk.documents / "klein"
    folder.mkdir(parents=True)
    (folder / "index.md").write_text("# Klein\n\n[Fahrplan](https://bahn.example/plan)\n", "utf-8")
    desk.read(folder)
    desk.follow("Fahrplan")
    assert desk.answers.asked == [
        "This link leads out of the guide. Open it with another program? https://bahn.example/plan"
    ]


def test_a_link_that_leads_nowhere_says_so(desk: Desk) -> None:
    folder = desk.documents / "klein"
    folder.mkdir(parents=True)
    (folder / "index.md").write_text("# Klein\n\n[[Die Kantine]]\n", "utf-8")
    desk.read(folder)
    desk.follow("Die Kantine")
    assert desk.window.banner.text == "The guide has no page “Die Kantine” yet."


def test_finding_on_a_page(desk: Desk) -> None:
    desk.read(desk.copy_example("en"))
    desk.press("Ctrl+F")
    desk.type("department")
    desk.wait(lambda: any("1 of" in text for text in desk.labels()))
    desk.press("Escape")
    assert desk.window.reader.view.hasFocus()


def test_larger_text_stays_over_a_restart(desk: Desk) -> None:
    desk.read(desk.copy_example("en"))
    desk.see("Welcome")
    before = desk.window.reader.view.document().size().height()
    desk.press("Ctrl++")
    desk.press("Ctrl++")
    assert desk.window.reader.view.document().size().height() > before
    desk.restart()
    desk.see("Welcome")
    assert desk.window.settings.values.page_zoom == 1.2


def test_light_and_dark_at_a_key(desk: Desk) -> None:
    desk.read(desk.copy_example("en"))
    desk.window.reader.show_page("nutzen")
    was_dark = desk.window.theme.dark
    desk.press("Ctrl+Shift+L")
    desk.wait(lambda: desk.window.theme.dark is not was_dark)
    assert desk.says("Guide: Market Square Department Store")
    assert desk.window.reader.current == "nutzen"
    desk.see("teamwork")


def test_the_whole_window_works_without_a_mouse(desk: Desk) -> None:
    desk.read(desk.copy_example("en"))
    desk.press("Ctrl+L")
    desk.type("kitch")
    desk.press("Down")
    desk.press("Return")
    desk.at("abteilungen/restaurant")
    desk.press("Ctrl+,")
    desk.wait(lambda: desk.says("Settings"))
    desk.press("Ctrl+2")
    assert desk.window.areas.screen is desk.window.reader


def test_one_key_goes_round_the_window(desk: Desk) -> None:
    desk.read(desk.copy_example("en"))
    desk.window.resize(1500, 800)
    desk.window.reader.show_page("abteilungen/marketing")
    desk.wait(lambda: desk.says("Who relies on us") or desk.says("WHO RELIES ON US"))
    desk.window.reader.view.setFocus()
    seen = []
    for _ in range(3):
        desk.press("F6")
        seen.append(desk.app.focusWidget())
    assert len(set(seen)) == 3
    assert seen[-1] is desk.window.reader.view


def test_every_button_has_a_name(desk: Desk) -> None:
    desk.read(desk.copy_example("en"))
    unnamed = [
        b for b in desk.window.findChildren(QToolButton) if b.isVisible() and not (b.text() or b.accessibleName())
    ]
    assert unnamed == []


def test_any_folder_of_markdown_opens(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "Handbuch"
    (folder / "Küche").mkdir(parents=True)
    (folder / "Küche" / "Herd.md").write_text("Der Herd ist heiß.\n\n- [ ] Ausschalten\n", "utf-8")
    desk.read(folder)
    desk.see("Der Herd ist heiß.")


def test_an_empty_folder_says_that_it_has_no_pages(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "leer"
    folder.mkdir()
    desk.start(folder)
    desk.wait(lambda: "no pages" in desk.window.banner.text)


def test_a_folder_dropped_on_the_window_opens(desk: Desk, tmp_path: Path) -> None:
    desk.read(desk.copy_example("en"))
    other = tmp_path / "anderes"
    other.mkdir()
    (other / "index.md").write_text("# Anderes Haus\n", "utf-8")
    desk.drop(other, QPoint(400, 300))
    desk.see("Anderes Haus")


def test_a_hostile_page_leaves_the_window_alive(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "böse"
    folder.mkdir()
    (folder / "index.md").write_text("# Anfang\n", "utf-8")
    (folder / "a.md").write_text("[" * 20_000, "utf-8")
    (folder / "b.md").write_text("\n".join("  " * depth + "- x" for depth in range(1000)), "utf-8")
    (folder / "c.md").write_text(">" * 1000 + " x", "utf-8")
    (folder / "d.md").write_text("<script>alert(1)</script><iframe src='http://a.example'></iframe>ok", "utf-8")
    (folder / "e.md").write_bytes("Größe".encode("utf-16"))
    (folder / "f.md").write_text("---\n" + "[" * 65_000 + "\n---\nText bleibt", "utf-8")
    (folder / "g.md").write_text("# Lang\n\n" + "Ein Satz über Wege. " * 250_000, "utf-8")
    desk.read(folder)
    for page in "abcdefg":
        desk.window.reader.show_page(page)
        desk.at(page)
        assert desk.page_text().strip()
    desk.window.reader.show_page("index")
    desk.see("Anfang")
