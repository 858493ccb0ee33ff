"""My place among those who are there for each other."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from content.library import Guide
from tests.content.folders import make_guide
from ui import theme
from ui.theme import ThemeName
from ui.widgets.layout_parts import order_tabs
from ui.widgets.place_columns import MOST, PlaceColumns, my_place

PAGES = {
    "bakery.md": """---
title: Bakery
kind: department
roles: [{id: oven, title: Oven}, {id: dough, title: Dough}]
services:
  - {id: bread, name: Bread, for: [shop, cafe]}
  - {id: cake, name: Cake, by: oven, for: [cafe]}
  - {id: mix, name: Mixing, by: dough, for: [bakery/oven]}
expects:
  - {from: mill, service: flour}
---
""",
    "shop.md": "---\ntitle: Shop\nkind: department\nexpects: [{from: bakery, service: bread}]\n---\n",
    "cafe.md": "---\ntitle: Café\nkind: department\nexpects: [{from: bakery, service: cake}]\n---\n",
    "mill.md": "---\ntitle: Mill\nkind: stakeholder\nservices: [{id: flour, name: Flour, for: [bakery]}]\n---\n",
    "cleaners.md": "---\ntitle: Cleaners\nkind: department\nservices: [{id: c, name: Clean floors, for: all}]\n---\n",
}


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Guide:
    return make_guide(tmp_path_factory.mktemp("place"), PAGES)


@pytest.fixture
def columns(qapp: QApplication) -> Iterator[PlaceColumns]:
    theme.apply(qapp, theme.load("light"))
    shown = PlaceColumns(theme.load("light"), 1.0)
    yield shown
    shiboken6.delete(shown)


def show(columns: PlaceColumns, guide: Guide, party: str, width: int, bot: QtBot) -> None:
    place = my_place(guide, party)
    assert place is not None
    columns.show_place(place)
    columns.resize(width, columns.heightForWidth(width))
    columns.show()
    bot.waitUntil(lambda: columns.wide == (width >= 640))
    columns.resize(width, columns.heightForWidth(width))
    with bot.waitCallback() as done:
        QTimer.singleShot(0, done)


def buttons(columns: PlaceColumns) -> list[QAbstractButton]:
    return [button for button in columns.findChildren(QAbstractButton) if button.isVisible()]


def named(columns: PlaceColumns, name: str) -> QAbstractButton:
    return next(button for button in buttons(columns) if name in (button.text(), button.accessibleName()))


def colours(columns: PlaceColumns, left: int, right: int) -> set[str]:
    """The colours that are seen between two places."""
    image = columns.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(left, right, 2) for y in range(0, image.height(), 1)}


def test_a_department_sees_others_and_not_what_its_roles_do_among_themselves(guide: Guide) -> None:
    place = my_place(guide, "bakery")
    assert place is not None
    assert (place.name, place.page) == ("Bakery", "bakery")
    assert [(row.title, row.services) for row in place.theirs] == [("Mill", ("Flour",))]
    assert [(row.title, row.services) for row in place.ours] == [("Shop", ("Bread",)), ("Café", ("Bread",))]


def test_a_role_sees_its_own_partners_first(guide: Guide) -> None:
    oven = my_place(guide, "bakery/oven")
    assert oven is not None
    assert oven.name == "Bakery · Oven"
    assert [(row.title, row.services) for row in oven.theirs] == [("Dough", ("Mixing",)), ("Mill", ("Flour",))]
    assert [(row.title, row.services) for row in oven.ours] == [("Café", ("Cake",)), ("Shop", ("Bread",))]


def test_a_place_that_the_guide_does_not_have_is_none(guide: Guide) -> None:
    assert my_place(guide, "gone") is None
    assert my_place(guide, "") is None


def test_three_columns_with_the_partners_as_buttons(columns: PlaceColumns, guide: Guide, qtbot: QtBot) -> None:
    show(columns, guide, "bakery", 1000, qtbot)
    mill, me, shop = named(columns, "Mill, Flour"), named(columns, "Bakery"), named(columns, "Shop, Bread")
    assert mill.geometry().right() < me.geometry().left()
    assert me.geometry().right() < shop.geometry().left()
    for button, page in ((mill, "mill"), (me, "bakery"), (shop, "shop")):
        button.setFocus()
        with qtbot.waitSignal(columns.page_requested) as asked:
            QTest.keyClick(button, Qt.Key.Key_Space)
        assert asked.args == [page]


def test_lines_lead_to_those_who_are_served(columns: PlaceColumns, guide: Guide, qtbot: QtBot) -> None:
    show(columns, guide, "bakery", 1000, qtbot)
    look = theme.load("light").colours
    me = named(columns, "Bakery").geometry()
    left, right = (
        named(columns, "Mill, Flour").geometry().right() + 2,
        named(columns, "Shop, Bread").geometry().left() - 2,
    )
    assert look.sea in colours(columns, left, me.left() - 1)
    assert look.signal not in colours(columns, left, me.left() - 1)
    assert {look.sea, look.signal} <= colours(columns, me.right() + 1, right)  # the café does not name the bread
    assert "Named by us only" in [label.text() for label in columns.findChildren(QLabel) if label.isVisible()]


def test_in_little_room_the_columns_stand_one_above_the_other_without_lines(
    columns: PlaceColumns, guide: Guide, qtbot: QtBot
) -> None:
    show(columns, guide, "bakery", 1000, qtbot)
    show(columns, guide, "bakery", 480, qtbot)
    mill, me, shop = named(columns, "Mill, Flour"), named(columns, "Bakery"), named(columns, "Shop, Bread")
    assert mill.geometry().bottom() < me.geometry().top()
    assert me.geometry().bottom() < shop.geometry().top()
    assert mill.width() == me.width() == shop.width()
    assert theme.load("light").colours.signal not in colours(columns, 0, 480)
    show(columns, guide, "bakery", 1000, qtbot)
    assert mill.geometry().right() < me.geometry().left()


def test_all_departments_together_are_no_button_to_press(columns: PlaceColumns, guide: Guide, qtbot: QtBot) -> None:
    show(columns, guide, "cleaners", 1000, qtbot)
    everybody = named(columns, "All departments, Clean floors")
    assert everybody.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert columns.childAt(everybody.geometry().center()) is not everybody
    assert "Nobody is named yet." in [label.text() for label in columns.findChildren(QLabel) if label.isVisible()]
    show(columns, guide, "bakery", 1000, qtbot)
    assert named(columns, "Shop, Bread").focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_of_many_partners_the_first_are_shown(tmp_path: Path, columns: PlaceColumns, qtbot: QtBot) -> None:
    names = [f"d{number}" for number in range(MOST + 3)]
    files = {f"{name}.md": f"---\ntitle: {name}\nkind: department\n---\n" for name in names}
    files["hub.md"] = (
        f"---\ntitle: Hub\nkind: department\nservices: [{{id: s, name: S, for: [{', '.join(names)}]}}]\n---\n"
    )
    show(columns, make_guide(tmp_path, files), "hub", 1000, qtbot)
    assert len([button for button in buttons(columns) if button.accessibleName().startswith("d")]) == MOST
    with qtbot.waitSignal(columns.page_requested) as asked:
        QTest.mouseClick(named(columns, f"All {MOST + 3} on my page"), Qt.MouseButton.LeftButton)
    assert asked.args == ["hub"]


def test_tab_goes_from_the_left_to_the_right(columns: PlaceColumns, guide: Guide, qtbot: QtBot) -> None:
    show(columns, guide, "mill", 1000, qtbot)  # buttons are made for it, and later more
    show(columns, guide, "bakery/oven", 1000, qtbot)
    layout = columns.layout()
    assert layout is not None
    order_tabs(layout)
    columns.activateWindow()
    qtbot.waitUntil(columns.isActiveWindow)
    reached = [next(button for button in buttons(columns) if button.accessibleName().startswith("Dough"))]
    reached[0].setFocus()
    for _ in range(4):
        QTest.keyClick(reached[-1], Qt.Key.Key_Tab)
        focused = columns.focusWidget()
        assert isinstance(focused, QAbstractButton)
        reached.append(focused)
    names = [(button.accessibleName() or button.text()).split(",")[0] for button in reached]
    assert names == ["Dough", "Mill", "Bakery · Oven", "Café", "Shop"]


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_own_place_can_be_read_in_every_theme(
    name: ThemeName, guide: Guide, qapp: QApplication, qtbot: QtBot
) -> None:
    look = theme.load(name)
    theme.apply(qapp, look)
    columns = PlaceColumns(look, 1.0)
    show(columns, guide, "bakery", 1000, qtbot)
    me = named(columns, "Bakery")
    image = me.grab().toImage()
    seen = {image.pixelColor(QPoint(x, y)).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert {look.colours.rail.upper(), look.colours.rail_ink.upper()} <= seen
    shiboken6.delete(columns)
    theme.apply(qapp, theme.load("light"))
