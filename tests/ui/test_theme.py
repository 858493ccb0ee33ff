"""The look: its tokens, their contrast, and the icons."""

from collections.abc import Iterator
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from ui import icons, theme
from ui.theme import Theme, ThemeName

pytestmark = pytest.mark.usefixtures("qapp")
NAMES: tuple[ThemeName, ...] = ("light", "dark", "contrast")
DESIGN = {
    "light": "FBFAF7 F3F1EB 12303B DEDAD0 17252B 5A686D 7F8A8E 0B6E78 E3F0F0 C8641B FBEBDD 32703F E4F0E6 B3362B F8E4E1",
    "dark": "14191C 1A2125 0D1316 2C363B E6E9E8 9DA9AD 7F8A8E 4FB3BC 16363A E8934E 3A2A1C 7CBF8E 1E3326 E58278 3B211F",
}
TOKENS = "paper panel rail line ink ink2 edge sea sea_soft signal signal_soft ok ok_soft bad bad_soft"
GROUNDS = {
    "ink": "paper panel card sea_soft signal_soft ok_soft bad_soft mark",
    "ink2": "paper panel card",
    "sea": "paper panel card sea_soft",
    "on_sea": "sea",
    "signal_ink": "paper panel card signal_soft",
    "ok": "paper panel card ok_soft",
    "bad": "paper panel card bad_soft",
    "rail_ink": "rail rail_soft",
}
PAIRS = [(ink, ground) for ink, grounds in GROUNDS.items() for ground in grounds.split()]


@pytest.fixture
def plain_look(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which looks afterwards as it did before."""
    palette, font, sheet = qapp.palette(), qapp.font(), qapp.styleSheet()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def luminance(colour: str) -> float:
    parts = QColor(colour).getRgbF()[:3]  # type: ignore[index]  # the stub knows no parts
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_colours_are_those_of_the_design(name: ThemeName) -> None:
    colours = asdict(theme.load(name).colours)
    assert [colours[token] for token in TOKENS.split()] == [f"#{value}" for value in DESIGN[name].split()]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_text_can_be_read(name: ThemeName, ink: str, ground: str) -> None:
    colours = asdict(theme.load(name).colours)
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_boxes_and_focus_stand_out(name: ThemeName) -> None:
    colours = theme.load(name).colours
    for ground in (colours.paper, colours.panel, colours.card):
        assert contrast(colours.edge, ground) >= 3
        assert contrast(colours.sea, ground) >= 3
    assert contrast(colours.rail_ink, colours.rail) >= 3


def test_high_contrast_follows_the_system(qapp: QApplication) -> None:
    look = theme.load("contrast")
    assert contrast(look.colours.ink, look.colours.paper) >= 7
    assert theme.system_theme(qapp) in NAMES


@pytest.mark.parametrize("name", NAMES)
def test_styles_are_filled_in(name: ThemeName) -> None:
    look = theme.load(name)
    for style in (look.style_sheet(), look.page_css()):
        assert "$" not in style
        assert "0u" not in style


def test_every_size_follows_the_factor() -> None:
    look = theme.load("light")
    assert "font-size: 30px" in look.page_css(theme.PAGE_PX)
    assert "font-size: 60px" in look.page_css(theme.PAGE_PX * 2)
    assert "font-size: 28px" in look.style_sheet(theme.UI_PX)
    assert "font-size: 56px" in look.style_sheet(theme.UI_PX * 2)


@pytest.mark.parametrize("name", NAMES)
def test_a_theme_reaches_the_widgets(plain_look: QApplication, qtbot: QtBot, name: ThemeName) -> None:
    look = theme.load(name)
    theme.apply(plain_look, look, theme.UI_PX * 2)
    box = QCheckBox("Arbeitsplatz testen")
    qtbot.addWidget(box)
    box.setChecked(True)
    assert box.font().pixelSize() == 28
    assert box.palette().text().color() == look.colour("ink")
    assert not box.grab().isNull()


def test_focus_can_be_seen(plain_look: QApplication, qtbot: QtBot) -> None:
    look = theme.load("light")
    theme.apply(plain_look, look)
    window = QWidget()
    qtbot.addWidget(window)
    box = QCheckBox("Arbeitsplatz testen", window)
    window.show()
    box.clearFocus()
    before = box.grab().toImage()
    with qtbot.waitExposed(window):
        window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    after = box.grab().toImage()
    assert before != after
    assert after.pixelColor(after.width() // 2, 1) == look.colour("sea")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_icons_are_drawn_in_the_colour_asked_for(name: ThemeName) -> None:
    look: Theme = theme.load(name)
    assert len(icons.names()) > 30
    for known in icons.names():
        image = icons.icon(known, look.colours.ink, 20).pixmap(20, 20).toImage()
        seen = [image.pixelColor(x, y) for x in range(20) for y in range(20)]
        darkest = max(seen, key=QColor.alpha)
        assert darkest.alpha() > 120, known
        assert abs(darkest.red() - look.colour("ink").red()) < 6, known


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", "#000000")


def test_the_mark_has_its_colour_at_every_size() -> None:
    for size in (16, 32, 256):
        image = icons.mark().pixmap(size, size).toImage()
        assert image.pixelColor(size // 8, size // 2) == QColor("#E8934E")
