"""Everything that a person keeps is theirs: taken to another machine, deleted, and met again under another name."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QRadioButton

from storage.models import Person, Relation, TickState
from storage.profile import Profile
from storage.settings import Place, Settings
from tests.storage.samples import contents, full_disk
from tests.stories.conftest import Desk

ROOT = Path(__file__).parents[2]
PLAN = "---\ntitle: Plan\nkind: checklist\n---\n- [ ] Log in {#login}\n- [ ] Lunch {#lunch}\n"


def make_guide(folder: Path, id_: str = "shop") -> Path:
    folder.mkdir(parents=True)
    (folder / "index.md").write_text(first_page(id_), "utf-8")
    (folder / "plan.md").write_text(PLAN, "utf-8")
    return folder


def first_page(id_: str) -> str:
    head = f"---\nguide: {{id: {id_}, name: Shop}}\n---\n" if id_ else ""
    return f"{head}# Shop\n\nWelcome.\n\n- [ ] Say hello\n"


def keep_something(desk: Desk) -> None:
    workspace = desk.window.workspace
    assert workspace.guide
    key = workspace.guide_key
    run = workspace.lists.begin(workspace.guide.pages["plan"], workspace.today)
    workspace.lists.set_state(run, "login", TickState.DONE)
    workspace.lists.turn(workspace.guide.pages["index"], 0)
    workspace.notebook.write("The desk is on the left.", "index")
    workspace.progress.confirm("index")
    workspace.keep(lambda: workspace.profile.people.keep(Person("p", key, Relation.BUDDY, "The buddy")))
    workspace.keep(lambda: workspace.settings.set_place(key, Place(region="DE-BY")))


def what_is_kept(desk: Desk) -> list[object]:
    """Everything that is there for the open guide."""
    workspace = desk.window.workspace
    profile, guide = workspace.profile, workspace.guide
    assert guide
    key = workspace.guide_key
    lists = [(one.run.title, [row.state for row in one.rows]) for one in workspace.lists.started()]
    return [
        lists,
        [box.state for box in workspace.lists.boxes(guide.pages["index"]).values()],
        [note.text for note in workspace.notebook.notes()],
        list(profile.reading.marks(key)),
        [person.name for person in profile.people.people(key)],
        workspace.place,
    ]


def opened(desk: Desk) -> None:
    desk.wait(lambda: desk.window.workspace.guide is not None)


def export(desk: Desk) -> Path:
    desk.answers.folder = desk.home / "stick"
    desk.answers.folder.mkdir()
    desk.window.areas.show_settings()
    desk.click("Export everything …")
    [folder] = desk.answers.folder.iterdir()
    return folder


def take_over(desk: Desk, folder: Path) -> None:
    desk.answers.folder, desk.answers.agree = folder, True
    desk.window.areas.show_settings()
    desk.click("Import …")


def delete_everything(desk: Desk) -> None:
    desk.window.areas.show_settings()
    desk.click("Delete everything …")
    [dialog] = [dialog for dialog in desk.window.findChildren(QDialog) if dialog.isVisible()]
    before = desk.window.areas
    desk.press_in(dialog, "Delete everything")
    desk.wait(lambda: desk.window.areas is not before)  # language and looks are as they were at first


@pytest.mark.parametrize("id_", ["shop", ""])
def test_what_is_exported_is_the_same_on_another_machine(desk: Desk, id_: str) -> None:
    guide = make_guide(desk.documents / "Leitfaden", id_)
    desk.read(guide)
    keep_something(desk)
    kept = what_is_kept(desk)
    folder = export(desk)
    assert (folder / "people.csv").is_file()
    desk.stop()
    (desk.home / "profile").rename(desk.home / "the other machine")

    desk.read(guide)
    assert what_is_kept(desk) != kept
    take_over(desk, folder)
    assert what_is_kept(desk) == kept
    desk.restart()
    opened(desk)
    assert what_is_kept(desk) == kept


@pytest.mark.parametrize("id_", ["shop", ""])
def test_everything_is_deleted_and_the_program_goes_on(desk: Desk, id_: str) -> None:
    desk.read(make_guide(desk.documents / "Leitfaden", id_))
    nothing = what_is_kept(desk)
    keep_something(desk)
    kept = what_is_kept(desk)
    folder = export(desk)
    for area in ("Checklists", "Notes", "Home"):
        desk.go(area)
    delete_everything(desk)
    assert what_is_kept(desk) == nothing
    assert "Everything was deleted" in desk.banner()
    for area in ("Checklists", "Notes", "Home"):
        desk.go(area)
    keep_something(desk)
    assert what_is_kept(desk) == kept
    delete_everything(desk)
    take_over(desk, folder)
    desk.restart()
    opened(desk)
    assert what_is_kept(desk) == kept


def test_words_that_are_just_written_are_exported_too(desk: Desk) -> None:
    desk.read(make_guide(desk.documents / "Leitfaden"))
    desk.window.reader.write_note()
    desk.type("Where is the key?")
    folder = export(desk)
    assert any("Where is the key?" in file.read_text("utf-8") for file in folder.rglob("*.md"))


# the same guide under another name


@pytest.mark.parametrize(("before", "after"), [("", "shop"), ("shop", "")])
@pytest.mark.parametrize("while_open", [True, False])
def test_a_guide_that_gets_or_loses_its_id_keeps_everything(
    desk: Desk, before: str, after: str, while_open: bool
) -> None:
    guide = make_guide(desk.documents / "Leitfaden", before)
    desk.read(guide)
    keep_something(desk)
    kept = what_is_kept(desk)
    if not while_open:
        desk.stop()
    (guide / "index.md").write_text(first_page(after), "utf-8")
    if not while_open:
        desk.start()

    def is_called() -> str | None:
        return now.info.id if (now := desk.window.workspace.guide) else None

    desk.wait(lambda: is_called() == after)
    assert what_is_kept(desk) == kept
    desk.restart()
    desk.wait(lambda: is_called() == after)
    assert what_is_kept(desk) == kept


@pytest.mark.parametrize("way", ["another id", "another folder"])
def test_a_guide_that_seems_another_one_is_asked_for(desk: Desk, way: str) -> None:
    guide = make_guide(desk.documents / "Leitfaden", "shop" if way == "another id" else "")
    desk.read(guide)
    keep_something(desk)
    kept = what_is_kept(desk)
    desk.stop()
    if way == "another id":
        (guide / "index.md").write_text(first_page("market"), "utf-8")
        desk.start()
        desk.wait(lambda: (now := desk.window.workspace.guide) and now.info.id == "market")
    else:
        guide = guide.rename(guide.with_name("Neu"))
        desk.read(guide)
    desk.wait(lambda: "elsewhere before" in desk.banner())
    desk.click("Settings")
    desk.click("It is the same guide")
    assert what_is_kept(desk) == kept
    desk.restart()
    opened(desk)
    assert what_is_kept(desk) == kept


# damage and a second window


def test_a_full_disk_is_told_and_what_was_kept_stands(desk: Desk) -> None:
    desk.read(make_guide(desk.documents / "Leitfaden"))
    keep_something(desk)
    kept = what_is_kept(desk)
    folder = export(desk)
    desk.answers.agree = True
    profile = desk.home / "profile"
    before = contents(profile)
    workspace = desk.window.workspace
    [started] = workspace.lists.started()
    ways: list[Callable[[], object]] = [
        lambda: workspace.lists.set_state(started.run.id, "lunch", TickState.DONE),
        lambda: workspace.notebook.write("Another one"),
        lambda: workspace.progress.confirm("plan"),
        lambda: desk.button("Show editing and upkeep").click(),
        lambda: desk.click("Export everything …"),
        lambda: take_over(desk, folder.with_name("changed")),
    ]
    changed = folder.with_name("changed")
    changed.mkdir()
    text = (folder / "lotse.json").read_text("utf-8").replace("2026-11-23T", "2026-11-24T")
    (changed / "lotse.json").write_text(text, "utf-8")
    untold = []
    with full_disk():
        for number, way in enumerate(ways):
            desk.window.banner.hide()
            way()
            if "could not be written" not in desk.banner():
                untold.append(number)
    assert untold == []
    assert contents(profile) == before
    assert what_is_kept(desk) == kept
    assert len(list(folder.parent.iterdir())) == 2


def test_damaged_settings_are_told(desk: Desk) -> None:
    desk.read(make_guide(desk.documents / "Leitfaden"))
    desk.stop()
    file = desk.home / "profile" / "settings.json"
    file.write_bytes(file.read_bytes()[:30])
    desk.start()
    desk.wait(lambda: "Settings: the file was damaged" in desk.banner())
    desk.stop()
    for kept in (file, file.with_name("settings.json.bak")):
        kept.write_bytes(b"{")
    desk.start()
    assert desk.says("Welcome to Lotse")
    desk.wait(lambda: "nothing in it could be read" in desk.banner())


def second_start(desk: Desk, guide: Path) -> None:
    """Start the program once more, and wait until it handed its guide over."""
    command = [sys.executable, str(ROOT / "main.py"), str(guide), "--profile", str(desk.home / "profile")]
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as process:  # noqa: S603 - our own command
        desk.wait(lambda: process.poll() is not None)
    assert process.returncode == 0


def test_a_second_start_while_the_first_one_is_asked_where_it_works(desk: Desk) -> None:
    guide, other = make_guide(desk.documents / "Leitfaden"), make_guide(desk.documents / "Zweiter", "other")
    (other / "stock.md").write_text("---\ntitle: Stock\nkind: department\nid: stock\n---\n# Stock\n", "utf-8")
    desk.start()
    second_start(desk, guide)
    desk.wait(lambda: desk.says("What applies?"))
    next(radio for radio in desk.window.findChildren(QRadioButton) if radio.text() == "New here").click()
    desk.click("Continue")
    desk.wait(lambda: desk.says("My place"))
    second_start(desk, other)
    desk.wait(lambda: (box := desk.window.findChild(QComboBox, "department")) and box.findText("Stock") > 0)
    desk.click("Continue")
    assert list(Settings(desk.home / "profile").values.places) == ["other"]


def test_a_guide_that_is_handed_over_waits_for_a_dialog(desk: Desk) -> None:
    desk.read(make_guide(desk.documents / "Leitfaden"))
    desk.window.showMinimized()
    desk.window.show_about()
    second_start(desk, make_guide(desk.documents / "Zweiter", "other"))
    [dialog] = [dialog for dialog in desk.window.findChildren(QDialog) if dialog.isVisible()]
    desk.wait(lambda: not desk.window.isMinimized())
    assert desk.window.workspace.guide_key == "shop"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.wait(lambda: desk.window.workspace.guide_key == "other")


def test_a_window_that_does_not_have_the_profile_leaves_its_settings_alone(desk: Desk) -> None:
    guide = make_guide(desk.documents / "Leitfaden")
    desk.read(guide)
    desk.stop()
    other = Profile(desk.home / "profile")
    other.open()
    try:
        other.settings.change(language="de")
        desk.start()
        desk.wait(desk.banner)
        desk.window.workspace.settings.change(theme="dark")
        desk.stop()
        assert Settings(desk.home / "profile").values == other.settings.values
    finally:
        other.close()
