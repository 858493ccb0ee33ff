"""What do I need? Written in one's own words, answered, asked and sent."""

import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QUrl, QUrlQuery
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from content.ask import ask
from content.library import Guide, read_guide
from storage.models import Person, Relation
from storage.profile import Profile
from storage.settings import Place
from ui import theme
from ui.ask_words import LONGEST_LINK, Advice, advise, linked, mail_link, points, request_text, things
from ui.dialogs import Dialogs
from ui.i18n import speak
from ui.widgets.answer_view import AnswerView, Words
from ui.widgets.ask_card import AskCard
from ui.widgets.home_card import plain_label
from ui.workspace import Workspace

NOW = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)

INDEX = "---\nguide: {id: house, name: House, lang: en}\n---\n# House\n"
STANDARD = "---\nkind: standard\nservice: [escalation]\ndefaults: {escalation: Duty manager}\n---\n# Standard\n"
IT = """\
---
title: Computers
kind: department
contact:
  - {name: Help desk, phone: "4357", mail: help@store.example, hours: Mon–Fri 7–19, deputy: "Head of IT, ext. 4350"}
  - {name: Network, phone: "4360", mail: net@store.example}
roles: [{id: helpdesk, title: Help desk}, {id: network, title: Network}]
services:
  - id: screen
    name: Screen repair
    description: A screen that stays dark
    also: [screen stays black, monitor broken]
    by: helpdesk
    for: all
    request: Ticket in the portal or ext. 4357
    input: Room, number on the sticker, since when
    response: 4 h
    resolution: 2 d
  - {id: till, name: Till repair, also: [till broken, till stays dark], by: helpdesk, for: all,
     request: "Only by phone, ext. 4357", input: Till number, escalation: "Head of IT, ext. 4350"}
  - {id: line, name: Network line, also: [line broken, no internet], by: network, for: all, request: Ticket}
  - {id: light, name: Light of a printer, also: [printer stays dark], for: all, request: net@store.example}
  - {id: bulb, name: Bulb, also: [lamp broken, lamp stays dark], for: all}
---
# Computers
"""
SALES = """\
---
title: Sales
kind: department
lang: de
contact: [{name: Aufsicht, phone: "4510", mail: aufsicht@store.example}]
roles: [{id: till, title: Till}]
services:
  - {id: blume, name: Blumen ausgeben, also: [Blumen fehlen], for: all, input: "Anlass, Zahl; bei Eile ein Anruf"}
---
# Sales
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ask") / "guide"
    folder.mkdir()
    for name, text in (("index", INDEX), ("standard", STANDARD), ("it", IT), ("sales", SALES)):
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def guide(folder: Path) -> Guide:
    return read_guide(folder)


def advice(guide: Guide, need: str, *own: str) -> Advice:
    return advise(guide, ask(guide, need), own)[0]


class Outside(Dialogs):
    """The programs that links are opened with."""

    def __init__(self) -> None:
        self.links: list[QUrl] = []

    def open_outside(self, link: QUrl) -> bool:
        self.links.append(link)
        return True


class Desk:
    """A person before the card, with another one below it."""

    def __init__(self, qtbot: QtBot, tmp: Path, folder: Path, place: str = "sales/till") -> None:
        self.qtbot = qtbot
        self.profile = Profile(tmp / "profile")
        self.profile.open()
        self.profile.settings.set_place("house", Place(place))
        self.workspace = Workspace(self.profile, tmp / "cache", tmp, clock=lambda: NOW)
        with qtbot.waitSignal(self.workspace.guide_opened):
            self.workspace.choose(folder)
            self.workspace.open()
        self.outside = Outside()
        self.card = AskCard(self.workspace, theme.load("light"), self.outside)
        self.told: list[tuple[str, str]] = []
        self.pages: list[str] = []
        self.card.told.connect(lambda *told: self.told.append(told))
        self.card.page_requested.connect(self.pages.append)
        self.other = plain_label("Below")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self.card)
        column.addWidget(self.other)
        column.addStretch(1)
        self.screen = QScrollArea()
        self.screen.setWidgetResizable(True)
        self.screen.setWidget(inside)
        self.screen.resize(900, 700)
        self.card.show()

    def sit_down(self, qtbot: QtBot) -> None:
        """Begin with an empty field, whoever sat here before."""
        self.qtbot = qtbot
        self.card.field.clear()
        self.told.clear()
        self.outside.links.clear()
        self.pages.clear()
        self.screen.show()
        qtbot.waitExposed(self.screen)
        self.screen.activateWindow()
        self.card.field.setFocus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is self.card.field)

    def write(self, words: str) -> None:
        self.card.field.selectAll()
        QTest.keyClicks(self.card.field, words)

    def ask(self, words: str, first: str) -> None:
        """Write a need, and go on in the field once its first answer is there. The return key saves the wait."""
        self.write(words)
        QTest.keyClick(self.card.field, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.services()[:1] == [first] and self.focus.startswith(first))
        self.card.field.setFocus()

    @property
    def answers(self) -> list[AnswerView]:
        found = [view for view in self.card.findChildren(AnswerView) if view.isVisible()]
        return sorted(found, key=lambda view: view.y())

    def services(self) -> list[str]:
        return [view.advice.service for view in self.answers if view.advice]

    def words(self) -> list[str]:
        return [label.text() for label in self.card.findChildren(QLabel) if label.isVisible()]

    def click(self, name: str) -> None:
        seen = [button for button in self.card.findChildren(QAbstractButton) if button.isVisible()]
        [button] = [button for button in seen if name in (button.text(), button.accessibleName())]
        button.click()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)

    @property
    def focus(self) -> str:
        focused = QApplication.focusWidget()
        return focused.accessibleName() if focused else ""

    def end(self) -> None:
        self.workspace.jobs.finish()
        self.profile.close()
        shiboken6.delete(self.screen)
        shiboken6.delete(self.workspace)


@pytest.fixture(scope="module")
def one_desk(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, folder: Path
) -> Iterator[Desk]:
    speak("en")  # before what holds for each test
    theme.apply(qapp, theme.load("light"))
    desk = Desk(QtBot(request), tmp_path_factory.mktemp("desk"), folder)
    yield desk
    desk.end()


@pytest.fixture
def desk(one_desk: Desk, qtbot: QtBot) -> Desk:
    """One for all, as it takes longer to open than to ask at."""
    one_desk.sit_down(qtbot)
    return one_desk


def stops(first: QWidget) -> Iterator[QWidget]:
    """Where Tab leads to, from a widget on."""
    widget: QWidget | None = first
    for _ in range(100):
        if widget and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        widget = widget.nextInFocusChain() if widget else None


# what is said


def test_an_answer_says_everything_of_how_to_ask(guide: Guide) -> None:
    assert points(advice(guide, "screen stays black")) == [
        ("request", ["Ticket in the portal or ext. 4357"]),
        ("input", ["Room, number on the sticker, since when"]),
        ("response", ["4 hours"]),
        ("resolution", ["2 working days"]),
        ("contact", ["Help desk", "4357", "help@store.example"]),
        ("contact.hours", ["Mon–Fri 7–19"]),
        ("contact.deputy", ["Head of IT, ext. 4350"]),
        ("escalation", ["Duty manager"]),  # as the standard has it for all
    ]


def test_a_number_for_other_times_names_nobody(tmp_path: Path) -> None:
    page = IT.replace("request: Ticket}", 'request: "Phone 4399 at once, at night 4357"}')
    (tmp_path / "it.md").write_text(page.replace("name: Network, phone", "name: Line, phone"), "utf-8")
    assert advice(read_guide(tmp_path), "line broken").contact.name == "Help desk"
    page = IT.replace("by: network, for: all, request: Ticket}", 'for: all, request: "Phone 4360, at night 4357"}')
    (tmp_path / "it.md").write_text(page, "utf-8")
    assert advice(read_guide(tmp_path), "line broken").contact.name == "Network"
    page = IT.replace("request: Ticket}", 'request: "Phone 4399 at once, at night 4357"}')
    (tmp_path / "it.md").write_text(page, "utf-8")
    assert advice(read_guide(tmp_path), "line broken").contact.name == "Network"


def test_the_contact_is_the_one_that_does_it_or_that_is_to_be_asked(guide: Guide) -> None:
    assert advice(guide, "line broken").contact.name == "Network"
    assert advice(guide, "printer stays dark").contact.name == "Network"
    assert advice(guide, "lamp broken").contact.name == "Help desk"


def test_only_by_phone_means_what_it_says(guide: Guide) -> None:
    assert advice(guide, "till broken").mail == ""
    assert advice(guide, "screen stays black").mail == "help@store.example"
    assert advice(guide, "printer stays dark").mail == "net@store.example"


def test_a_party_of_ones_own_is_named_without_its_department(guide: Guide) -> None:
    assert (advice(guide, "line broken").provider, advice(guide, "line broken").own) == ("Computers · Network", False)
    ours = advice(guide, "line broken", "it", "it/network")
    assert (ours.provider, ours.own) == ("Network", True)


def test_numbers_and_addresses_become_links_and_nothing_else_does() -> None:
    assert linked("Ticket, ext. 4357") == 'Ticket, ext. <a href="tel:4357">4357</a>'
    assert linked("Telefon 4801, Raum 212") == 'Telefon <a href="tel:4801">4801</a>, Raum 212'
    assert linked("outside the hours 4810", {"4810"}) == 'outside the hours <a href="tel:4810">4810</a>'
    assert linked(
        "+49 89 / 44 10-12 daily"
    ) == '<a href="tel:+49894410">+49 89 / 44 10</a>-12 daily' or "tel:+4989" in (linked("+49 89 / 44 10-12 daily"))
    assert linked("mail to a.b@store.example.") == ('mail to <a href="mailto:a.b@store.example">a.b@store.example</a>.')
    for plain in ("Monday at 9 am", "by the 15.", "room 305", "2026-03-31", "01.02.", "in danger 112 first"):
        assert linked(plain) == plain
    assert linked('<img src="x">') == "&lt;img src=&quot;x&quot;&gt;"


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_becomes_markup(one: str, other: str) -> None:
    html = linked(f"{one}<b>ext. 4357{other}")
    assert set(re.findall(r"<[^>]*>", html)) <= set(re.findall(r'<a href="(?:tel|mailto):[^"<>]*">|</a>', html))


# a request


def test_a_request_is_a_little_form(guide: Guide) -> None:
    assert request_text(advice(guide, "screen stays black"), "my  screen\nis black", "Sales · Till") == (
        "Hello,\n\nI have a request about “Screen repair”.\n\n"
        "It is about: my screen is black\nRoom: …\nNumber on the sticker: …\nSince when: …\n\n"
        "Many thanks and kind regards\nSales · Till\n"
    )


def test_a_request_speaks_the_language_of_the_page_whatever_the_window_speaks(guide: Guide) -> None:
    text = request_text(advice(guide, "Blumen fehlen"), "")
    assert text.startswith("Guten Tag,\n\nich habe eine Anfrage zu „Blumen ausgeben“.\n\nEs geht um: …\nAnlass: …\n")
    assert "Bei Eile ein Anruf: …" in text
    assert not re.search(r"\b([Dd]u|[Dd]ein\w*|Sie|Ihr\w*|Ihnen)\b", text)


def test_what_is_to_be_brought_comes_one_by_one() -> None:
    assert things("Kassennummer, wer wartet") == ["Kassennummer", "wer wartet"]
    assert things("Night, in der eingespielt wird, und wer da ist") == [
        "Night, in der eingespielt wird, und wer da ist"
    ]
    assert things("Room (floor, door), when; for rights, the approval") == [
        "Room (floor, door)",
        "when",
        "for rights, the approval",
    ]
    assert things("") == []


def test_one_thing_that_is_to_be_brought_stands_as_it_is(guide: Guide) -> None:
    assert "\nPrepared: Till number\n" in request_text(advice(guide, "till broken"), "x")


@given(st.text(max_size=80), st.text(max_size=3000))
def test_a_link_to_write_holds_one_address_and_is_never_too_long(subject: str, text: str) -> None:
    link = mail_link("a@b.example", subject, text.encode("utf-8", "ignore").decode())
    assert len(link) <= LONGEST_LINK + 12
    parts = QUrl(link, QUrl.ParsingMode.StrictMode)
    assert (parts.isValid(), parts.path()) == (True, "a@b.example")
    assert [name for name, _ in QUrlQuery(parts).queryItems()] == ["subject", "body"]


# the card


def test_the_best_answer_is_open_and_the_others_in_a_row(desk: Desk) -> None:
    desk.ask("screen stays dark", "Screen repair")
    assert len(desk.answers) == 3
    assert [view.unfolded for view in desk.answers] == [True, False, False]
    words = desk.words()
    assert {"How to ask", "What to bring", "Response time", "4 hours", "Deputy", "If it gets stuck"} <= set(words)
    assert any('<a href="tel:4357">' in text for text in words)
    desk.click("Show more that may fit")
    assert len(desk.answers) > 3
    assert QApplication.focusWidget() is desk.answers[3].head


def test_answers_come_while_somebody_types(desk: Desk) -> None:
    desk.write("screen stays dark")
    desk.qtbot.waitUntil(lambda: desk.services()[:1] == ["Screen repair"])
    assert desk.focus == "What do I need?"


def test_keys_lead_to_the_answers_and_back(desk: Desk) -> None:
    desk.ask("screen stays dark", "Screen repair")
    second = desk.services()[1]
    desk.press(Qt.Key.Key_Return)
    assert desk.focus.startswith("Screen repair")
    desk.press(Qt.Key.Key_Down)
    assert desk.focus.startswith(second)
    desk.press(Qt.Key.Key_Return)
    assert desk.answers[1].unfolded
    desk.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert desk.focus == "What do I need?"
    desk.press(Qt.Key.Key_Down, Qt.Key.Key_Escape)
    assert (desk.focus, desk.card.need, desk.answers) == ("What do I need?", "", [])


def test_the_return_key_goes_to_an_answer_that_is_still_to_come(desk: Desk) -> None:
    desk.write("screen stays black")
    desk.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.focus.startswith("Screen repair"))


def test_what_stands_below_stays_where_it_is_while_somebody_types(desk: Desk) -> None:
    desk.ask("screen stays dark", "Screen repair")
    layout = desk.card.layout()
    assert layout
    desk.qtbot.waitUntil(lambda: desk.card.height() == layout.totalHeightForWidth(desk.card.width()) > 300)
    field, below = desk.card.field.y(), desk.other.y()
    desk.ask("Blumen fehlen", "Blumen ausgeben")
    QApplication.sendPostedEvents()
    assert (desk.card.field.y(), desk.other.y()) == (field, below)
    desk.press(Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: desk.other.y() < below)


def test_an_answer_that_stays_is_not_made_anew(desk: Desk) -> None:
    desk.ask("screen stays", "Screen repair")
    desk.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert not desk.answers[0].unfolded
    desk.card.field.setFocus()
    desk.card.field.end(False)
    QTest.keyClicks(desk.card.field, " black")
    desk.qtbot.wait(300)
    assert desk.services()[0] == "Screen repair"
    assert not desk.answers[0].unfolded


def test_what_was_folded_is_open_again_when_it_is_asked_for_anew(desk: Desk) -> None:
    desk.ask("screen stays black", "Screen repair")
    desk.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert not desk.answers[0].unfolded
    desk.press(Qt.Key.Key_Escape)
    desk.ask("screen stays black", "Screen repair")
    assert desk.answers[0].unfolded


def test_the_request_is_copied(desk: Desk) -> None:
    desk.ask("screen stays black", "Screen repair")
    desk.click("Copy request: Screen repair")
    text = QGuiApplication.clipboard().text()
    assert "It is about: screen stays black" in text
    assert text.endswith("Sales · Till\n")
    assert desk.told == [("The request is copied and can be pasted anywhere.", "ok")]


def test_an_e_mail_is_begun(desk: Desk) -> None:
    desk.ask("screen stays black", "Screen repair")
    desk.click("Write e-mail: Screen repair")
    [link] = desk.outside.links
    query = QUrlQuery(link)
    whole = QUrl.ComponentFormattingOption.FullyDecoded
    assert link.path() == "help@store.example"
    assert query.queryItemValue("subject", whole) == "Screen repair"
    assert "Room: …\r\nNumber on the sticker: …" in query.queryItemValue("body", whole)


def test_without_an_address_there_is_no_e_mail_to_write(desk: Desk) -> None:
    desk.ask("till broken", "Till repair")
    buttons = [b.text() for b in desk.answers[0].findChildren(QAbstractButton) if b.isVisible() and b.text()]
    assert buttons == ["Copy request", "Open page"]


def test_the_page_and_the_party_are_one_click_away(desk: Desk) -> None:
    desk.ask("screen stays black", "Screen repair")
    desk.click("Open page: Screen repair")
    who = next(
        label
        for label in desk.card.findChildren(QLabel)
        if label.accessibleName() == "Who helps: Computers · Help desk"
    )
    who.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(who, Qt.Key.Key_Return)
    assert desk.pages == ["it", "it"]


def test_our_own_service_says_so(desk: Desk) -> None:
    desk.ask("Blumen fehlen", "Blumen ausgeben")
    assert "That is us" in desk.words()
    assert desk.answers[0].head.accessibleName() == "Blumen ausgeben, Sales, That is us"
    desk.ask("screen stays black", "Screen repair")
    assert "That is us" not in desk.words()


def test_where_nothing_fits_others_are_named(desk: Desk) -> None:
    desk.profile.people.keep(Person("a", "house", Relation.BUDDY, "Desk <b>beside</b>", "4431"))
    asked: list[str] = []
    desk.card.search_requested.connect(asked.append)
    desk.write("flight to Mars")
    assert not any("Another word may help" in text for text in desk.words())  # it may be half written
    desk.press(Qt.Key.Key_Return)  # it is not
    desk.qtbot.waitUntil(lambda: any("Another word may help" in text for text in desk.words()))
    assert any("Desk &lt;b&gt;beside" in text and 'href="tel:4431"' in text for text in desk.words())
    assert any(text.startswith("Sales: Aufsicht") for text in desk.words())
    desk.press(Qt.Key.Key_Return)
    assert asked == ["flight to Mars"]
    desk.profile.people.remove("a")
    desk.ask("screen stays black", "Screen repair")
    assert not any("Another word may help" in text for text in desk.words())


def test_where_no_answer_fits_others_are_a_key_away(desk: Desk) -> None:
    desk.ask("screen stays black", "Screen repair")
    desk.click("None of these fits")
    assert desk.answers == []
    assert any("Another word may help" in text for text in desk.words())
    assert QApplication.focusWidget() is not None
    assert isinstance(QApplication.focusWidget(), QPushButton)
    desk.card.field.setFocus()
    desk.ask("till broken", "Till repair")
    assert not any("Another word may help" in text for text in desk.words())


def test_half_a_word_takes_no_answers_away(desk: Desk) -> None:
    desk.ask("screen", "Screen repair")
    QTest.keyClicks(desk.card.field, " xq")
    desk.qtbot.wait(350)
    assert desk.services()[0] == "Screen repair"


def test_a_guide_that_changes_is_asked_again(qtbot: QtBot, qapp: QApplication, tmp_path: Path, folder: Path) -> None:
    theme.apply(qapp, theme.load("light"))
    copy = shutil.copytree(folder, tmp_path / "copy")
    desk = Desk(qtbot, tmp_path, copy, place="")
    desk.sit_down(qtbot)
    desk.ask("screen stays black", "Screen repair")
    (copy / "it.md").write_text(IT.replace("Screen repair", "Repair of screens"), encoding="utf-8")
    desk.workspace.look()
    qtbot.waitUntil(lambda: desk.services()[:1] == ["Repair of screens"])
    (copy / "it.md").unlink()
    (copy / "sales.md").unlink()
    with qtbot.waitSignal(desk.workspace.guide_changed):
        desk.workspace.look()
    assert not desk.card.begun
    desk.end()


def test_everything_has_a_name_and_is_reached_in_order(desk: Desk) -> None:
    desk.ask("screen stays dark", "Screen repair")
    names = []
    for widget in stops(desk.card.field):
        if not desk.card.isAncestorOf(widget):
            break
        names.append(widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else ""))
    assert all(names)
    assert names[0] == "What do I need?"
    assert names[1].startswith("Screen repair")
    assert names[2] == "Who helps: Computers · Help desk"
    assert names.index("Copy request: Screen repair") < names.index("Open page: Screen repair") < len(names) - 2
    assert "Details are shown." in desk.answers[0].head.accessibleDescription()


def test_keys_go_from_link_to_link_and_out_again(qtbot: QtBot) -> None:
    inside = QWidget()
    qtbot.addWidget(inside)
    column = QVBoxLayout(inside)
    words = Words('<a href="tel:1">one</a>, <a href="tel:2">two</a>', "Telephones")
    for widget in (QPushButton("Before"), words, QPushButton("After")):
        column.addWidget(widget)
    inside.show()
    inside.activateWindow()
    before = inside.findChildren(QPushButton)[0]
    before.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is before)
    seen = []
    for key in (Qt.Key.Key_Tab,) * 3 + (Qt.Key.Key_Backtab,) * 3:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        focused = QApplication.focusWidget()
        assert isinstance(focused, (QPushButton, Words))
        seen.append(focused.selectedText() if isinstance(focused, Words) else focused.text())
    assert seen == ["one", "two", "After", "two", "one", "Before"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_where_there_is_little_room(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, folder: Path, scale: float
) -> None:
    look = theme.load("light")
    theme.apply(qapp, look, theme.UI_PX * scale)
    profile = Profile(tmp_path / "profile")
    profile.settings.change(text_scale=scale)
    desk = Desk(qtbot, tmp_path, folder)
    try:
        desk.sit_down(qtbot)
        desk.screen.resize(round(420 * scale), 700)
        desk.ask("screen stays dark", "Screen repair")
        qtbot.waitUntil(lambda: desk.screen.horizontalScrollBar().maximum() == 0)
        buttons = [b for b in desk.answers[0].findChildren(QAbstractButton) if b.isVisible() and b.text()]
        assert all(button.width() >= button.sizeHint().width() for button in buttons)
    finally:
        desk.end()
        theme.apply(qapp, look)


def test_german_says_working_days(guide: Guide) -> None:
    one = advice(guide, "screen stays black")
    speak("de")
    assert dict(points(one))["resolution"] == ["2 Arbeitstage"]
