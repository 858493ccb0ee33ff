"""The parts of the form for contacts, roles, lists, the standard, partners, situations and surveys, on real pages."""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from content import frontmatter
from content.library import Guide, page_of, read_guide, read_text
from content.page import Kind, Page
from storage.profile import Profile
from tests.content.folders import write
from ui import theme
from ui.forms.contact_section import ContactSection
from ui.forms.due_field import DueCounted, DueField, due_phrase
from ui.forms.exempt_section import ExemptSection
from ui.forms.field import Field
from ui.forms.guide_section import GuideSection
from ui.forms.items_section import ItemsSection
from ui.forms.roles_section import RolesSection
from ui.forms.scenario_section import ScenarioSection, parsed_month
from ui.forms.section import Section
from ui.forms.stakeholder_section import StakeholderSection
from ui.forms.standard_section import StandardSection
from ui.forms.survey_section import SurveySection
from ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)  # for lists below lines

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
STARTER = Path(__file__).parents[2] / "content" / "guide"
SECTIONS: dict[type[Section], tuple[str, ...]] = {  # and the keys that each may change
    ContactSection: ("contact",),
    RolesSection: ("roles",),
    StandardSection: ("service", "department", "sections", "defaults", "goal", "priority"),
    StakeholderSection: ("external", "condition", "availability", "channel", "valid"),
    ScenarioSection: ("provider", "customer", "happened"),
    SurveySection: ("opens", "closes", "scale", "minimum", "questions"),
    ExemptSection: ("exempt",),
    GuideSection: ("guide",),
    ItemsSection: (),
}
HOUSE = {
    "index.md": "# House\n",
    "it.md": """---
title: IT
kind: department
# how we are reached
contact: [{name: Desk, phone: "4357"}]  # one only
roles:
  - {id: desk, title: Desk}   # the first line
  - id: net
    title: Network
services:
  - {id: fix, name: Fix things, by: desk, for: [sales]}
expects:
  - {as: net, from: sales, service: plan}
exempt: {escalation: "we are few"}
---
Text.
""",
    "sales.md": """---
title: Sales
kind: department
services: [{id: plan, name: Plan ahead, for: [it/net]}]
expects: [{from: it/desk, service: fix}]
---
""",
    "standard.md": """---
title: Standard
kind: standard
service: [request, response, escalation]
department: [contact, contact.deputy]
sections: [What we do, 'When, then']  # both
defaults: {response: 2 h}
priority:
  - safety   # always
  - customers
---
""",
    "list.md": """---
title: First weeks
kind: checklist
---
# First weeks

Read **this** first.

## Before {due=-5}

- [ ] Order a [[it|computer]] {#computer with=it who="Head of sales"}
- [ ] Tell the **team** {#team}
    - [ ] and the neighbours {#next waits=sales}

## First week {due=4}

1. [x] Get the key {due=1}
2. [ ] Ask {#ask page=it}

## What then

Talk to your buddy.
""",
}


class Desk:
    """Somebody who changes one page in a form, as the editor lets them."""

    def __init__(
        self,
        qtbot: QtBot,
        workspace: Workspace,
        look: theme.Theme,
        guide: Guide,
        path: str,
        kind: type[Section],
        text: str = "",
        seen: bool = True,
    ) -> None:
        self.qtbot, self.path = qtbot, path
        self.text = text or read_text(guide.root / path)[0]
        self.before = self.text
        self.told: list[str] = []
        self._guide, self.page_root = guide, guide.root
        self.section: Any = kind(workspace, look)  # type: ignore[arg-type,call-arg] # each section takes these two
        self.section.change_requested.connect(self._change)
        self.section.told.connect(lambda words, _: self.told.append(words))
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.addWidget(self.section)
        column.addStretch(1)
        self.window.resize(620, 800)
        qtbot.addWidget(self.window)
        self.show()
        if not seen:
            return
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def _change(self, edit: Callable[[str], str]) -> None:
        self.text = edit(self.text)
        self.show()

    def show(self) -> None:
        """As the editor does after each change."""
        self.section.show_page(self._guide.with_page(self.page), self.page, self.text)

    @property
    def page(self) -> Page:
        return page_of(self._guide.root, self.path, self.text)

    def named(self, name: str, kind: type[Any] = QWidget, place: int = 0) -> Any:
        """What is called so for those who hear it."""
        found = [one for one in self.section.findChildren(kind) if one.accessibleName() == name]
        shown = [one for one in found if one.isVisibleTo(self.window)]
        assert shown, f"{name!r} is none of {sorted({w.accessibleName() for w in self.section.findChildren(QWidget)})}"
        return shown[place]

    def type(self, name: str, words: str, place: int = 0, leave: bool = True) -> QWidget:
        """Put words in the place of what a field says."""
        widget: QWidget = self.named(name, place=place)
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if words:
            QTest.keyClicks(widget, words)
        else:
            QTest.keyClick(widget, Qt.Key.Key_Delete)
        if leave:
            self.section.flush()
        return widget

    def pick(self, name: str, words: str) -> None:
        """Take the first that has these words in its name."""
        QTest.keyClick(self.type(name, words, leave=False), Qt.Key.Key_Return)

    def click(self, words: str, place: int = 0) -> None:
        buttons = self.section.findChildren(QAbstractButton)
        fit = [b for b in buttons if words in (b.accessibleName(), b.text()) and b.isVisibleTo(self.window)]
        assert fit, f"{words!r} is none of {sorted({b.accessibleName() or b.text() for b in buttons})}"
        assert fit[place].isEnabled()
        QTest.mouseClick(fit[place], Qt.MouseButton.LeftButton)

    def choose(self, where: str | QComboBox, words: str) -> None:
        combo: QComboBox = self.named(where, QComboBox) if isinstance(where, str) else where
        combo.setFocus()
        steps = combo.findText(words) - combo.currentIndex()
        assert combo.findText(words) >= 0, [combo.itemText(i) for i in range(combo.count())]
        for _ in range(abs(steps)):
            QTest.keyClick(combo, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)

    def words(self) -> str:
        labels = self.section.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self.window))

    @property
    def changes(self) -> tuple[list[str], list[str]]:
        """The lines that went, and those that came."""
        one, other = self.before.split("\n"), self.text.split("\n")
        gone: list[str] = []
        came: list[str] = []
        for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
            if tag != "equal":
                gone += one[a:b]
                came += other[c:d]
        return gone, came


def focus() -> QWidget:
    """Where the keys go."""
    found = QApplication.focusWidget()
    assert found
    return found


Open = Callable[..., Desk]


@pytest.fixture(scope="module")
def look() -> theme.Theme:
    return theme.load("light")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    profile = Profile(tmp_path / "profile")
    made = Workspace(profile, tmp_path / "cache", tmp_path, lambda: NOON)
    yield made
    made.close()


@pytest.fixture
def desk(qtbot: QtBot, workspace: Workspace, look: theme.Theme, tmp_path: Path) -> Open:
    write(tmp_path / "house", HOUSE)
    guide = read_guide(tmp_path / "house")

    def open_page(path: str, kind: type[Section]) -> Desk:
        return Desk(qtbot, workspace, look, guide, path, kind)

    return open_page


# contacts


def test_a_contact_changes_its_own_line(desk: Open) -> None:
    it = desk("it.md", ContactSection)
    it.type("Telephone", "4400")
    it.type("Deputy, and how to reach them", "Head of IT")
    assert it.changes == (
        ['contact: [{name: Desk, phone: "4357"}]  # one only'],
        ['contact: [{name: Desk, phone: "4400", deputy: Head of IT}]  # one only'],
    )


def test_the_standard_asks_for_a_deputy(desk: Open) -> None:
    it = desk("it.md", ContactSection)
    assert "The company standard asks for this." in it.words()
    it.type("Deputy, and how to reach them", "Head of IT")
    assert "The company standard asks for this." not in it.words()


def test_a_new_contact_is_in_the_page_once_it_says_something(desk: Open) -> None:
    it = desk("it.md", ContactSection)
    it.click("Add a contact")
    assert it.text == it.before
    assert it.section.focusWidget() is it.named("Name or role", place=1)
    it.type("Name or role", "Night shift", place=1)
    it.type("E-mail", "night@house.example", place=1)
    assert [one.name for one in it.page.header.contact] == ["Desk", "Night shift"]
    assert it.page.header.contact[1].mail == "night@house.example"
    assert not it.page.faults


def test_a_new_contact_without_a_word_can_go_again(desk: Open) -> None:
    sales = desk("sales.md", ContactSection)
    sales.click("Add a contact")
    sales.click("A contact without a name: remove")
    assert sales.text == sales.before
    assert sales.section.focusWidget().text() == "Add a contact"


def test_what_is_being_typed_keeps_focus_and_caret(desk: Open) -> None:
    it = desk("it.md", ContactSection)
    line: QLineEdit = it.named("Name or role", QLineEdit)
    line.setFocus()
    line.setCursorPosition(2)
    QTest.keyClicks(line, "xy")
    it.show()  # something else changed meanwhile
    assert (line.text(), line.cursorPosition(), line.hasFocus()) == ("Dexysk", 4, True)
    it.section.flush()
    assert (line.text(), line.cursorPosition(), line.hasFocus()) == ("Dexysk", 4, True)
    assert it.page.header.contact[0].name == "Dexysk"


def test_what_is_no_contact_is_left_alone(desk: Open, tmp_path: Path) -> None:
    text = "---\nkind: department\ncontact: [Desk, {name: Night}]\n---\n"
    (tmp_path / "house" / "odd.md").write_text(text, encoding="utf-8")
    odd = desk("odd.md", ContactSection)
    assert not odd.named("Name or role", QLineEdit, 0).isEnabled()
    odd.type("Name or role", "Day", place=1)
    assert odd.changes == (["contact: [Desk, {name: Night}]"], ["contact: [Desk, {name: Day}]"])


# roles


def test_a_role_gets_an_id_of_its_title_that_stays(desk: Open) -> None:
    it = desk("it.md", RolesSection)
    it.click("Add a role")
    line = it.type("What is the role called?", "Über", place=2)  # a rest while typing
    QTest.keyClicks(line, "wachung")
    it.named("What is it there for?", place=2).setFocus()
    assert (it.page.header.roles[2].id, it.page.header.roles[2].title) == ("ueberwachung", "Überwachung")
    it.type("What is the role called?", "Alarm", place=2)
    assert (it.page.header.roles[2].id, it.page.header.roles[2].title) == ("ueberwachung", "Alarm")
    assert "ueberwachung" not in it.words()
    gone, came = it.changes
    assert not gone
    assert all("ueberwachung" in line or "Alarm" in line for line in came)


def test_two_roles_of_one_title_have_two_ids(desk: Open) -> None:
    it = desk("it.md", RolesSection)
    it.click("Add a role")
    it.type("What is the role called?", "Desk", place=2)
    assert [role.id for role in it.page.header.roles] == ["desk", "net", "desk-2"]


def test_removing_a_role_says_who_names_it(desk: Open) -> None:
    it = desk("it.md", RolesSection)
    it.click("Desk: remove")
    assert it.text == it.before
    assert "service “Fix things” of IT" in it.words()
    assert "expectation of Sales: “Fix things”" in it.words()
    it.click("Keep it")
    it.click("Network: remove")
    assert "service “Plan ahead” of Sales" in it.words()
    assert "expectation of IT: “Plan ahead”" in it.words()
    it.click("Remove all the same")
    assert it.changes[0] == ["  - id: net", "    title: Network"]
    assert it.told == ["“Network” is removed. Ctrl+Z brings it back."]


def test_roles_move_by_keys_and_keep_the_focus(desk: Open) -> None:
    it = desk("it.md", RolesSection)
    line: QLineEdit = it.named("What is the role called?", QLineEdit, 1)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [role.id for role in it.page.header.roles] == ["net", "desk"]
    assert line.hasFocus()
    assert line.text() == "Network"
    assert "# the first line" in it.text
    QTest.keyClick(line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert it.text == it.before


def test_rows_that_come_from_elsewhere_leave_the_others_alone(desk: Open) -> None:
    it = desk("it.md", RolesSection)
    line: QLineEdit = it.named("What is the role called?", QLineEdit, 1)
    line.setFocus()
    line.setCursorPosition(3)
    it.text = it.text.replace("roles:\n", "roles:\n  - {id: lab, title: Lab}\n")
    it.show()
    assert it.section.rows.rows[2].fields["title"].edit is line
    assert (line.text(), line.cursorPosition(), line.hasFocus()) == ("Network", 3, True)
    it.text = it.before
    it.show()
    assert (line.text(), line.cursorPosition(), line.hasFocus()) == ("Network", 3, True)


# the standard


def test_a_point_is_asked_for_and_gets_a_default(desk: Open) -> None:
    rules = desk("standard.md", StandardSection)
    box = next(b for b in rules.section.findChildren(QCheckBox) if b.text() == "Progress update")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() - box.rect().center() / 1.2)
    rules.type("Progress update", "halfway", place=0)
    assert rules.page.header.service == ["request", "response", "escalation", "feedback"]
    assert rules.page.header.defaults == {"response": "2 h", "feedback": "halfway"}
    assert {line.partition(":")[0] for line in rules.changes[1]} == {"service", "defaults"}


def test_sections_and_priority_are_lines_that_move(desk: Open) -> None:
    rules = desk("standard.md", StandardSection)
    line: QWidget = rules.named("customers")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rules.page.header.priority == ["customers", "safety"]
    rules.click("Add a section")
    rules.type("Name of the section", "So, or so")
    assert rules.page.header.sections == ["What we do", "When, then", "So, or so"]
    rules.click("What we do: remove")
    assert rules.page.header.sections == ["When, then", "So, or so"]
    assert "# both" in rules.text
    assert "# always" in rules.text


def test_a_line_that_is_emptied_stays_where_it_is(desk: Open) -> None:
    rules = desk("standard.md", StandardSection)
    line: QWidget = rules.named("What we do")
    rules.type("What we do", "")
    assert line.hasFocus()
    QTest.keyClicks(line, "Ours")
    rules.section.flush()
    assert rules.page.header.sections == ["Ours", "When, then"]


# exceptions


def test_an_exception_needs_a_point_and_a_reason(desk: Open) -> None:
    it = desk("it.md", ExemptSection)
    it.type("Escalation: why is it not needed here?", "there are two of us")
    it.choose("Which point need not be stated here?", "Response time")
    assert it.section.focusWidget() is it.named("Response time: why is it not needed here?")
    assert "response" not in it.page.header.exempt
    it.type("Response time: why is it not needed here?", "always at once")
    assert it.page.header.exempt == {"escalation": "there are two of us", "response": "always at once"}
    it.click("Escalation: remove")
    assert it.page.header.exempt == {"response": "always at once"}
    gone, came = it.changes
    assert [line.partition(":")[0] for line in (*gone, *came)] == ["exempt", "exempt"]


# partners, situations, surveys


def test_a_partner_that_ends_before_it_begins(desk: Open, tmp_path: Path) -> None:
    text = "---\ntitle: Council\nkind: stakeholder\nexternal: false\nvalid: {from: 2026-05-01}  # by vote\n---\n"
    (tmp_path / "house" / "council.md").write_text(text, encoding="utf-8")
    council = desk("council.md", StakeholderSection)
    council.type("There until", "2026-01-31")
    assert "This day is before the first one." in council.words()
    council.type("There until", "2027-01-31")
    assert "This day is before the first one." not in council.words()
    council.type("By which way?", "By letter: no mail")
    assert council.text.count("valid: {from: 2026-05-01, to: 2027-01-31}  # by vote") == 1
    assert council.page.header.channel == "By letter: no mail"


def test_a_situation_tells_its_month_in_words(desk: Open, tmp_path: Path) -> None:
    text = "---\ntitle: Jam\nkind: scenario\nprovider: it/desk  # them\nhappened: 2025-11\n---\n"
    (tmp_path / "house" / "jam.md").write_text(text, encoding="utf-8")
    jam = desk("jam.md", ScenarioSection)
    assert jam.named("In which month did it happen?", QLineEdit).text() == "November 2025"
    assert jam.named("Who was there?", QLineEdit).text() == "IT · Desk"
    jam.section.flush()
    assert jam.text == jam.before
    jam.type("In which month did it happen?", "March 2026")
    jam.pick("For whom?", "Sal")
    assert jam.changes == (["happened: 2025-11"], ["customer: sales", "happened: 2026-03"])


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("3/2026", "2026-03"), ("2026-3", "2026-03"), ("Dec 2025", "2025-12"), ("Ju 2025", "Ju 2025"), ("13/2026",) * 2],
)
def test_months_are_typed_as_people_write_them(typed: str, kept: str) -> None:
    assert parsed_month(typed) == kept


def test_a_situation_says_what_its_text_still_needs(desk: Open, tmp_path: Path) -> None:
    text = "---\nkind: scenario\n---\n# Jam\n\nAll wait.\n\nWhat could\nboth do? <!-- ask -->\n"
    (tmp_path / "house" / "jam.md").write_text(text, encoding="utf-8")
    jam = desk("jam.md", ScenarioSection)
    assert "The question: “What could both do?”" in jam.words()
    assert "The text has no answer yet." in jam.words()
    jam.click("Add a heading for the answer")
    assert jam.text == text + "\n## A good answer {answer}\n\n"
    assert "The answer, shown when wanted: A good answer" in jam.words()
    assert "What could both do?" in jam.words()


def test_the_guide_itself_has_a_form_on_its_own_page_alone(desk: Open, tmp_path: Path) -> None:
    text = "---\ntitle: House\nguide: {id: house-1, name: House, region: DE-BY}   # never the id\n---\n"
    (tmp_path / "house" / "index.md").write_text(text, encoding="utf-8")
    home = desk("index.md", GuideSection)
    home.type("What is the guide called?", "Our house")
    home.choose("Whose public holidays count?", "Berlin")
    home.named("Colleagues are asked in surveys", QCheckBox).click()
    assert home.changes[1] == ["guide: {id: house-1, name: Our house, region: DE-BE, surveys: true}   # never the id"]
    assert GuideSection.fits(home.page)
    assert not GuideSection.fits(desk("it.md", ContactSection).page)


SURVEY = """---
kind: survey
opens: 2026-11-20
closes: 2026-11-30
minimum: 6   # agreed
questions:
  - {id: reach, text: One knows whom to ask., dimension: Reach}
---
"""


@pytest.fixture
def survey(desk: Open, tmp_path: Path) -> Desk:
    (tmp_path / "house" / "survey.md").write_text(SURVEY, encoding="utf-8")
    return desk("survey.md", SurveySection)


def test_fewer_than_five_answers_are_refused_with_a_reason(survey: Desk) -> None:
    line: QLineEdit = survey.named("Least number of answers", QLineEdit)
    survey.type("Least number of answers", "3")
    assert survey.text == survey.before
    assert "Five is the least." in survey.words()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "6"
    survey.type("Least number of answers", "12")
    assert "Five is the least." not in survey.words()
    assert survey.changes == (["minimum: 6   # agreed"], ["minimum: 12   # agreed"])


def test_a_survey_says_that_nobody_is_asked_where_surveys_are_off(survey: Desk) -> None:
    assert "This guide asks nobody yet" in survey.words()
    assert "Figures show after the last day only" in survey.words()


def test_questions_of_an_open_survey(survey: Desk) -> None:
    assert "The survey is open now" in survey.words()
    survey.click("Add a question")
    survey.type("Statement or question", "Times are kept.", place=1)
    survey.type("What is it about, in one word?", "Trust", place=1)
    survey.choose("How is it answered?", "1 to 7")
    header = survey.page.header
    assert (header.scale, header.questions[1].id, header.questions[1].dimension) == (7, "times-are-kept", "Trust")
    assert header.questions[0].id == "reach"
    assert not survey.page.faults
    assert "times-are-kept" not in survey.words()


# lists


def test_an_item_is_written_as_markdown_on_its_own_line(desk: Open) -> None:
    items = desk("list.md", ItemsSection)
    rows = items.section.rows
    assert [row.text.answer() for row in rows] == [
        "Order a [[it|computer]]",
        "Tell the **team**",
        "and the neighbours",
        "Get the key",
        "Ask",
    ]
    QTest.keyClick(rows[1].text.edit, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(rows[1].text.edit, " today")
    items.section.flush()
    assert items.changes == (["- [ ] Tell the **team** {#team}"], ["- [ ] Tell the **team** today {#team}"])


def test_due_is_chosen_in_words(desk: Open) -> None:
    items = desk("list.md", ItemsSection)
    combos = [row.due.combo for row in items.section.rows]
    assert combos[0].currentText() == "as the heading"
    assert items.section.rows[0].said.text().startswith(DueCounted().days_before(5))
    assert combos[3].currentText() == "on working day"
    assert items.section.rows[3].due.number.value() == 2
    items.choose(combos[0], "weeks after")
    items.choose(combos[3], "as the heading")
    number = items.section.rows[0].due.number
    number.setFocus()
    QTest.keyClick(number, Qt.Key.Key_Up)
    items.section.flush()
    assert items.changes == (
        ['- [ ] Order a [[it|computer]] {#computer with=it who="Head of sales"}', "1. [x] Get the key {due=1}"],
        ['- [ ] Order a [[it|computer]] {#computer with=it who="Head of sales" due=2w}', "1. [x] Get the key"],
    )


def test_who_and_what_belongs_to_an_item(desk: Open) -> None:
    items = desk("list.md", ItemsSection)
    assert "done by: Head of sales · with: IT" in items.words()
    items.click("Ask: details")
    assert items.named("Which page is to be read?", QLineEdit).text() == "IT"
    items.type("Who does it?", "sales")
    items.pick("Who helps with it?", "desk")
    items.type("Which page is to be read?", "Nowhere")
    assert "No page is called “Nowhere”." in items.words()
    items.pick("Which page is to be read?", "sal")
    box = items.named("A duty", QCheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert items.changes == (
        ["2. [ ] Ask {#ask page=it}"],
        ["2. [ ] Ask {#ask page=sales who=sales with=it/desk duty}"],
    )


def test_an_item_is_added_and_typed_without_a_mouse(desk: Open) -> None:
    items = desk("list.md", ItemsSection)
    button = items.named("Add an item to: Before", QAbstractButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClicks(focus(), "Welcome")
    items.section.flush()
    QTest.keyClick(focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focus(), "and again")
    items.section.flush()
    assert items.changes == ([], ["- [ ] Welcome", "- [ ] and again"])
    assert [task.text for task in items.page.tasks][2:5] == ["and the neighbours", "Welcome", "and again"]


def test_an_item_without_words_goes_when_it_is_left(desk: Open) -> None:
    items = desk("list.md", ItemsSection)
    items.click("Add an item to: First week")
    assert len(items.page.tasks) == 6
    items.section.rows[0].text.setFocus()
    items.qtbot.waitUntil(lambda: len(items.page.tasks) == 5)
    assert items.text == items.before
    assert items.section.rows[0].text.edit.hasFocus()


def test_items_move_within_and_between_phases(desk: Open) -> None:
    items = desk("list.md", ItemsSection)
    row = items.section.rows[0]
    row.text.setFocus()
    held = focus()
    alt = Qt.KeyboardModifier.AltModifier

    def order() -> list[tuple[str, int]]:
        return [(task.attributes.get("id", ""), task.heading) for task in items.page.tasks]

    QTest.keyClick(held, Qt.Key.Key_Down, alt)
    assert order() == [("team", 1), ("next", 1), ("computer", 1), ("", 2), ("ask", 2)]
    assert focus() is held
    assert items.section.rows.index(row) == 2
    QTest.keyClick(held, Qt.Key.Key_Down, alt)
    assert order() == [("team", 1), ("next", 1), ("computer", 2), ("", 2), ("ask", 2)]
    QTest.keyClick(held, Qt.Key.Key_Up, alt)
    assert order() == [("team", 1), ("next", 1), ("computer", 1), ("", 2), ("ask", 2)]
    QTest.keyClick(held, Qt.Key.Key_Up, alt)
    assert focus() is held
    assert [line for line in items.text.split("\n") if "[" in line] == [
        line for line in items.before.split("\n") if "[" in line
    ]


def test_removing_an_item_takes_what_stands_under_it(desk: Open) -> None:
    items = desk("list.md", ItemsSection)
    items.click("Tell the **team**: remove")
    assert items.changes == (
        ["- [ ] Tell the **team** {#team}", "    - [ ] and the neighbours {#next waits=sales}"],
        [],
    )
    assert len(items.section.rows) == 3


def test_a_very_long_list_comes_bit_by_bit(desk: Open, tmp_path: Path) -> None:
    lines = "".join(f"- [ ] Step {n}\n" for n in range(100))
    (tmp_path / "house" / "long.md").write_text(f"---\nkind: checklist\n---\n{lines}", encoding="utf-8")
    items = desk("long.md", ItemsSection)
    assert len(items.section.rows) < 100
    items.qtbot.waitUntil(lambda: len(items.section.rows) == 100)
    assert [row.text.answer() for row in items.section.rows] == [f"Step {n}" for n in range(100)]
    items.show()
    assert items.text == items.before


def test_an_item_behind_a_very_long_list(desk: Open, tmp_path: Path) -> None:
    lines = "".join(f"- [ ] Step {n}\n" for n in range(60))
    (tmp_path / "house" / "long.md").write_text(f"---\nkind: checklist\n---\n{lines}", encoding="utf-8")
    items = desk("long.md", ItemsSection)
    items.section.adds[0].click()
    QTest.keyClicks(focus(), "Last")
    items.section.flush()
    assert items.changes == ([], ["- [ ] Last"])
    assert len(items.section.rows) == 61


def test_items_that_come_from_elsewhere_leave_the_others_alone(desk: Open) -> None:
    items = desk("list.md", ItemsSection)
    edit = items.section.rows[3].text.edit
    edit.setFocus()
    items.text = items.text.replace("- [ ] Tell", "- [ ] Ring the bell\n- [ ] Tell")
    items.show()
    assert [row.text.answer() for row in items.section.rows][1] == "Ring the bell"
    assert items.section.rows[4].text.edit is edit
    assert focus() is edit
    assert items.section.rows[4].text.answer() == "Get the key"


def test_phases_are_named_dated_moved_added_and_removed(desk: Open) -> None:
    items = desk("list.md", ItemsSection)
    assert [head.text.answer() for head in items.section.phases] == ["Before", "First week"]
    items.type("Phase", "Long before")
    assert "## Long before {due=-5}" in items.text
    items.choose(items.section.phases[0].due.combo, "weeks before")
    assert "## Long before {due=-5w}" in items.text
    items.named("Phase").setFocus()
    QTest.keyClick(items.named("Phase"), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [task.attributes.get("id") for task in items.page.tasks] == [None, "ask", "computer", "team", "next"]
    assert items.section.phases[1].text.edit.hasFocus()
    items.click("Add a phase")
    QTest.keyClicks(focus(), "Later")
    items.section.flush()
    assert items.text.endswith("Talk to your buddy.\n\n## Later\n")
    items.click("Later: remove")
    assert items.text.endswith("Talk to your buddy.\n")


def test_a_list_without_anything_can_begin(desk: Open, tmp_path: Path) -> None:
    (tmp_path / "house" / "new.md").write_text("---\nkind: checklist\n---\n\nWords.\n", encoding="utf-8")
    new = desk("new.md", ItemsSection)
    new.click("Add an item")
    QTest.keyClicks(focus(), "First")
    new.section.flush()
    assert new.text == new.before + "\n- [ ] First\n"


@pytest.mark.parametrize(
    ("due", "words"),
    [
        ("0", "on the first day"),
        ("4", "on working day 5"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_due_dates_in_words(due: str, words: str) -> None:
    assert due_phrase(due) == words


def test_counted_due_dates_in_words() -> None:
    counted = DueCounted()
    assert [due_phrase(due) for due in ("-3", "2w", "1m", "-2w", "-1m")] == [
        counted.days_before(3),
        counted.weeks(2),
        counted.months(1),
        counted.weeks_before(2),
        counted.months_before(1),
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(due=st.from_regex(r"[+-]?[0-9]{1,4}[wm]?", fullmatch=True) | st.text(max_size=8))
@pytest.mark.usefixtures("qapp")
def test_a_due_date_that_is_only_looked_at_stays(due: str) -> None:
    field = DueField("When?", "no date")
    answers: list[object] = []
    field.changed.connect(answers.append)
    field.show_answer(due)
    field.flush()
    assert answers == []
    field.deleteLater()


# every page


def fields(desk: Desk) -> list[Field]:
    """What can be typed into."""
    found = []
    for field in desk.section.findChildren(Field):
        edit = field.focusProxy()
        if isinstance(edit, QLineEdit | QPlainTextEdit) and edit.isVisibleTo(desk.window) and edit.isEnabled():
            found.append(field)
    return found


def write_into(desk: Desk, field: Field) -> None:
    """Type something behind what a field says."""
    edit = field.focusProxy()
    assert edit
    QTest.keyClick(edit, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(edit, "7")
    desk.section.flush()


def key_lines(text: str, page: Page, keys: tuple[str, ...]) -> set[int]:
    """The lines of the header that belong to these keys, 0-based."""
    lines = text.split("\n")
    tops = [n for n in range(1, page.body_line - 2) if lines[n][:1] not in (" ", "-", "#", "", "}", "]")]
    ours: set[int] = set()
    for n, end in zip(tops, [*tops[1:], page.body_line - 2], strict=True):
        if lines[n].partition(":")[0] in keys:
            ours.update(range(n, end))
    return ours


def holds_to_its_lines(desk: Desk, keys: tuple[str, ...], before: str) -> bool:
    """Whether the last change is one of these keys' lines, or of one item, alone; asserts that nothing else changed."""
    old, new = before.split("\n"), desk.text.split("\n")
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    gone = {n for tag, a, b, _, _ in codes if tag != "equal" for n in range(a, b)}
    was = page_of(desk.page_root, desk.path, before)
    if keys:
        assert gone <= key_lines(before, was, keys), (desk.path, [old[n] for n in gone])
        assert frontmatter.split(desk.text).body == frontmatter.split(before).body
    else:
        assert gone <= {task.line - 1 for task in was.tasks} | {heading.line - 1 for heading in was.headings}
        assert len(gone) <= 1
        assert len(old) == len(new)
    assert {fault.code for fault in desk.page.faults} <= {fault.code for fault in was.faults}
    return before != desk.text


@pytest.mark.parametrize("lang", ["de", "en"])
def test_in_the_starter_pages_a_field_changes_the_lines_of_its_key_alone(
    qtbot: QtBot, workspace: Workspace, look: theme.Theme, lang: str
) -> None:
    guide = read_guide(STARTER / lang)
    changed = number = 0
    for page in guide.pages.values():
        for kind, keys in SECTIONS.items():
            if not kind.fits(page):
                continue
            one = Desk(qtbot, workspace, look, guide, page.path, kind, seen=False)
            one.section.flush()
            assert one.text == one.before, page.path
            found = fields(one)
            for place in {number % len(found)} if found else ():
                before = one.text
                write_into(one, found[place])
                changed += holds_to_its_lines(one, keys, before)
            number += 7
    assert changed > 20


WORDS = st.text("abc ÄÖß,:#'\"-[]{}", min_size=1, max_size=12).map(str.strip).filter(bool)
LISTS = {"contact": ("name", "phone", "deputy"), "roles": ("id", "title"), "questions": ("id", "text", "dimension")}
KINDS = {"department": ("contact", "roles"), "survey": ("questions",), "standard": ("sections", "priority")}


def _flow(names: Sequence[str], values: Sequence[str]) -> str:
    return "{" + ", ".join(f"{name}: {value}" for name, value in zip(names, values, strict=True)) + "}"


@st.composite
def pages(draw: st.DrawFn) -> str:
    """A page with lists in all layouts, with comments."""
    kind = draw(st.sampled_from(sorted(KINDS)))
    lines = ["---", f"kind: {kind}  # what it is"]
    for key in draw(st.permutations(KINDS[kind])):
        names = LISTS.get(key, ())
        entries = draw(st.lists(st.lists(WORDS, min_size=max(1, len(names)), max_size=max(1, len(names))), max_size=3))
        quoted = [[json.dumps(word, ensure_ascii=False) for word in entry] for entry in entries]
        items = [entry[0] if not names else _flow(names, entry) for entry in quoted]
        if draw(st.booleans()):
            lines.append(f"{key}: [{', '.join(items)}]  # in one line")
        else:
            lines += [f"{key}:", *(f"  - {item}  # {n}" for n, item in enumerate(items))]
        lines += draw(st.sampled_from([[], ["# a comment"], [f"other-{key}: {{x: 1}}"]]))
    return "\n".join([*dict.fromkeys(lines[:1]), *lines[1:], "---", "", "Words.", ""])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(text=pages(), number=st.integers(0, 50))
def test_in_generated_pages_a_field_changes_the_lines_of_its_key_alone(
    qtbot: QtBot, workspace: Workspace, look: theme.Theme, tmp_path: Path, text: str, number: int
) -> None:
    guide = Guide(tmp_path, {"index": page_of(tmp_path, "index.md", "")})
    page = page_of(tmp_path, "page.md", text)
    for kind, keys in SECTIONS.items():
        if kind.fits(page) and kind is not ExemptSection:
            one = Desk(qtbot, workspace, look, guide, "page.md", kind, text, seen=False)
            one.section.flush()
            assert one.text == text
            found = fields(one)
            if found:
                write_into(one, found[number % len(found)])
                holds_to_its_lines(one, keys, text)
            one.window.deleteLater()


def test_the_kinds_of_page_that_have_each_section() -> None:
    assert {kind for section in SECTIONS for kind in section.kinds} == set(Kind) - {Kind.PRACTICE, Kind.PAGE}


def test_what_the_forms_write_has_no_fault(desk: Open) -> None:
    it = desk("it.md", RolesSection)
    it.click("Add a role")
    it.type("What is the role called?", "no: [1.10] # {x}", place=2)
    assert it.page.header.roles[2].title == "no: [1.10] # {x}"
    assert not it.page.faults
