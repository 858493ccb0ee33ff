"""Whom do I ask? A need in one's own words on the start, answered from the starter guide, by keys alone."""

import pytest
from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel

from storage.settings import Place
from tests.stories.conftest import Desk

FIELD = "What do I need?"


@pytest.fixture
def newcomer(desk: Desk) -> Desk:
    """Somebody in Marketing on the first day, before the start."""
    desk.read(desk.copy_example("en"))
    workspace = desk.window.workspace
    workspace.settings.change(standing="new")
    workspace.settings.set_place(workspace.guide_key, Place("marketing/text", workspace.today))
    desk.go("Home")
    return desk


def focus(desk: Desk) -> str:
    """What a screen reader says of where the keys go."""
    focused = desk.app.focusWidget()
    words = focused.text() if isinstance(focused, (QAbstractButton, QLabel)) else ""
    return (focused.accessibleName() or words) if focused else ""


def ask(desk: Desk, need: str, first: str) -> None:
    """Go to the field by its keys, write, and go on to the first answer."""
    desk.press("Ctrl+Shift+K")
    desk.wait(lambda: focus(desk) == FIELD)
    desk.press("Ctrl+A")
    desk.type(need)
    desk.press("Return")
    desk.wait(lambda: focus(desk).startswith(first))


def tab_to(desk: Desk, name: str) -> None:
    """Press Tab until the keys go there."""
    passed = []
    for _ in range(30):
        if focus(desk) == name:
            return
        passed.append(focus(desk))
        desk.press("Tab")
    raise AssertionError(f"Tab does not lead to “{name}”, only to {passed}")


def test_a_need_leads_to_who_helps_and_how_to_ask(newcomer: Desk) -> None:
    ask(newcomer, "the till at the exit prints nothing", "Fixing a till")
    told = newcomer.labels()
    for words in ("Who helps", "How to ask", "What to bring", "Response time", "Contact", "Deputy", "If it gets stuck"):
        assert words in told, words
    page = (newcomer.documents / "Kaufhaus en" / "abteilungen" / "informationstechnik.md").read_text("utf-8")
    service = page[page.index("id: kassenstoerung") :]
    wanted = service[service.index("input: ") + 7 :].splitlines()[0]
    assert newcomer.says(wanted)
    assert newcomer.says("15 minutes")
    assert newcomer.says('href="tel:4357"')
    assert newcomer.says("Information Technology · Help desk")
    tab_to(newcomer, "Open page: Fixing a till")
    newcomer.press("Return")
    newcomer.at("abteilungen/informationstechnik")


def test_a_request_is_copied_or_becomes_an_e_mail(newcomer: Desk) -> None:
    ask(newcomer, "when is payday", "Payroll")
    tab_to(newcomer, "Copy request: Payroll and where it stands")
    newcomer.press("Return")
    newcomer.wait(lambda: "when is payday" in QGuiApplication.clipboard().text())
    text = QGuiApplication.clipboard().text()
    assert "Staff number: …" in text
    assert text.rstrip().endswith("Marketing · Copywriting")
    newcomer.wait(lambda: newcomer.says("The request is copied and can be pasted anywhere."))
    tab_to(newcomer, "Write e-mail: Payroll and where it stands")
    newcomer.press("Return")
    newcomer.wait(lambda: newcomer.answers.opened)
    [link] = newcomer.answers.opened
    whole = QUrl.ComponentFormattingOption.FullyDecoded
    assert (link.scheme(), link.path()) == ("mailto", "lohn@kaufhaus.example")
    body = QUrlQuery(link).queryItemValue("body", whole)
    assert body.replace("\r\n", "\n") == text


def test_the_name_of_a_department_tells_what_it_does(newcomer: Desk) -> None:
    ask(newcomer, "IT", "Help with software")
    newcomer.press("Down")
    newcomer.wait(lambda: focus(newcomer).startswith("Setting up printers"))
    assert not newcomer.says("No service in this guide fits")


def test_where_nothing_fits_there_is_something_to_do(newcomer: Desk) -> None:
    ask(newcomer, "who painted the sunflowers", "Search the whole guide")
    assert newcomer.says("No service in this guide fits that yet.")
    assert newcomer.says("Who else may know")
    assert newcomer.says("Marketing:")  # whoever is reached first where the person works
    newcomer.press("Return")
    newcomer.wait(lambda: getattr(newcomer.app.focusWidget(), "text", str)() == "who painted the sunflowers")
    newcomer.press("Escape")
    ask(newcomer, "when is payday", "Payroll")
    tab_to(newcomer, "None of these fits")
    newcomer.press("Return")
    newcomer.wait(lambda: focus(newcomer) == "Search the whole guide")


def test_what_somebody_needed_is_written_down_nowhere(newcomer: Desk) -> None:
    private = "zeugwartkummer"
    ask(newcomer, f"payday {private}", "Payroll")
    tab_to(newcomer, "Copy request: Payroll and where it stands")
    newcomer.press("Return")
    newcomer.wait(lambda: private in QGuiApplication.clipboard().text())
    newcomer.restart()
    newcomer.wait(lambda: newcomer.window.workspace.guide is not None)
    newcomer.go("Home")
    assert getattr(newcomer.field(FIELD), "text", str)() == ""
    kept = [file for file in newcomer.home.rglob("*") if file.is_file()]
    assert kept
    assert [file.name for file in kept if private.encode() in file.read_bytes().lower()] == []
