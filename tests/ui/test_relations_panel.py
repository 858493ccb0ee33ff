"""The right column, in the words that a reader sees."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from content.library import Guide, read_guide
from ui.widgets.relations_panel import RelationsPanel

STARTER = Path(__file__).parents[2] / "content" / "guide" / "de"

IT = """---
kind: department
title: IT
services:
- {id: kasse, name: Kasse, for: [verkauf/kasse], response: 1 h}
- {id: netz, name: Netz, for: [verkauf]}
- {id: hilfe, name: Hilfe, for: all}
---
"""
SALES = """---
kind: department
title: Verkauf
roles: [{id: kasse, title: Kassen}]
expects:
- {as: kasse, from: it, service: kasse, response: 2 h}
- {from: it, service: drucker}
- {from: mond, service: licht}
---
# Verkauf

## Oben

### Darunter

- [ ] Erstens
- [x] Zweitens
- [~] Nie

Siehe [[it]].
"""


@pytest.fixture(scope="module")
def starter() -> Guide:
    return read_guide(STARTER)


@pytest.fixture
def panel(qtbot: QtBot) -> RelationsPanel:
    made = RelationsPanel()
    qtbot.addWidget(made)
    made.resize(290, 900)
    made.show()
    return made


@pytest.fixture
def shop(tmp_path: Path) -> Guide:
    (tmp_path / "it.md").write_text(IT, encoding="utf-8")
    (tmp_path / "verkauf.md").write_text(SALES, encoding="utf-8")
    return read_guide(tmp_path)


@pytest.fixture
def show(panel: RelationsPanel) -> Callable[[Guide, str], None]:
    def show(guide: Guide, id_: str) -> None:
        page = guide.pages[id_]
        panel.show_page(guide, page, {index: task.mark for index, task in enumerate(page.tasks)})

    return show


def partners(panel: RelationsPanel) -> list[str]:
    return [button.accessibleName() for button in panel.findChildren(QPushButton) if button.isVisible()]


def listed(panel: RelationsPanel, name: str) -> QListWidget:
    return next(rows for rows in panel.findChildren(QListWidget) if rows.accessibleName() == name)


def texts(rows: QListWidget) -> list[str]:
    return [rows.item(row).text() for row in range(rows.count())]


def test_the_provider_sees_what_only_one_side_names(
    panel: RelationsPanel, shop: Guide, show: Callable[[Guide, str], None]
) -> None:
    show(shop, "it")
    assert partners(panel) == [
        "Verkauf · Kassen, Kasse, The two sides differ",
        "Verkauf, Netz, drucker, Named by Verkauf only",
        "All departments, Hilfe",
    ]


def test_the_customer_sees_the_same_from_the_other_side(
    panel: RelationsPanel, shop: Guide, show: Callable[[Guide, str], None]
) -> None:
    show(shop, "verkauf")
    assert partners(panel) == ["IT, Kasse, Netz, drucker, The two sides differ", "mond, licht, Named by us only"]


def test_what_only_the_provider_names_is_told_to_its_customer(
    panel: RelationsPanel, starter: Guide, show: Callable[[Guide, str], None]
) -> None:
    show(starter, "abteilungen/restaurant")
    assert any("Marketing · " in name and "Named by " in name for name in partners(panel))
    show(starter, "abteilungen/marketing")
    assert any(name.startswith("Restaurant, ") and name.endswith("Named by us only") for name in partners(panel))


def test_what_is_in_order_says_nothing_more(
    panel: RelationsPanel, starter: Guide, show: Callable[[Guide, str], None]
) -> None:
    show(starter, "abteilungen/informationstechnik")
    assert "Verkauf · Kasse, Kassenstörung beheben, Neue Version einspielen" in partners(panel)
    assert not any("only" in name for name in partners(panel))


def test_a_partner_leads_to_its_page(
    panel: RelationsPanel, shop: Guide, show: Callable[[Guide, str], None], qtbot: QtBot
) -> None:
    show(shop, "it")
    button = next(b for b in panel.findChildren(QPushButton) if b.accessibleName().startswith("Verkauf, "))
    with qtbot.waitSignal(panel.page_requested) as asked:
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert asked.args == ["verkauf"]


def test_the_outline_follows_and_leads(
    panel: RelationsPanel, shop: Guide, show: Callable[[Guide, str], None], qtbot: QtBot
) -> None:
    show(shop, "verkauf")
    outline = listed(panel, "On this page")
    assert [text.strip() for text in texts(outline)] == ["Oben", "Darunter"]
    with qtbot.assertNotEmitted(panel.heading_requested):
        panel.set_current("darunter")
    assert outline.currentItem().text().strip() == "Darunter"
    with qtbot.waitSignal(panel.heading_requested) as asked:
        QTest.mouseClick(
            outline.viewport(), Qt.MouseButton.LeftButton, pos=outline.visualItemRect(outline.item(0)).center()
        )
    assert asked.args == ["oben"]


def test_tasks_can_be_heard_with_their_marks(
    panel: RelationsPanel, shop: Guide, show: Callable[[Guide, str], None], qtbot: QtBot
) -> None:
    show(shop, "verkauf")
    tasks = listed(panel, "Tasks on this page")
    assert texts(tasks) == ["Erstens", "Zweitens", "Nie"]
    marks = [tasks.item(row).checkState() for row in range(3)]
    assert marks == [Qt.CheckState.Unchecked, Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked]
    tasks.setCurrentRow(1)
    with qtbot.waitSignal(panel.task_requested) as asked:
        QTest.keyClick(tasks, Qt.Key.Key_Return)
    assert asked.args == [1]


def test_pages_that_lead_here_are_listed(
    panel: RelationsPanel, shop: Guide, show: Callable[[Guide, str], None], qtbot: QtBot
) -> None:
    show(shop, "it")
    links = listed(panel, "Links to this page")
    assert texts(links) == ["Verkauf"]
    with qtbot.waitSignal(panel.page_requested) as asked:
        QTest.mouseClick(links.viewport(), Qt.MouseButton.LeftButton, pos=links.visualItemRect(links.item(0)).center())
    assert asked.args == ["verkauf"]


def test_sections_without_content_are_not_there(
    panel: RelationsPanel, shop: Guide, starter: Guide, show: Callable[[Guide, str], None]
) -> None:
    show(shop, "verkauf")
    show(starter, "umfragen")
    assert partners(panel) == []
    assert not listed(panel, "Tasks on this page").isVisible()
    panel.clear()
    assert not any(rows.isVisible() for rows in panel.findChildren(QListWidget))


def test_rows_that_stay_the_same_are_left_alone(
    panel: RelationsPanel, shop: Guide, show: Callable[[Guide, str], None]
) -> None:
    show(shop, "it")
    before = panel.findChildren(QPushButton)
    show(read_guide(shop.root), "it")
    assert panel.findChildren(QPushButton) == before
