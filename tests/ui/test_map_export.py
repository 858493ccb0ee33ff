"""The map as a file: in every form, in light colours, with its title and legend."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from content.files import copy_example
from content.library import Guide, read_guide
from content.relation_map import Filters, matrix
from tests.content.folders import make_guide
from ui import theme
from ui.map_export import SUFFIXES, Table, UnknownPicture, application, export_map, save
from ui.map_picture import View
from ui.map_shown import MOST_PARTIES, Wanted, work_out

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Guide:
    return read_guide(copy_example("en", tmp_path_factory.mktemp("example") / "guide"))


def words(file: Path) -> str:
    """What an SVG says."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    return " ".join("".join(text.itertext()).strip() for text in tree.iter(f"{SVG}text"))


def colours(file: Path) -> set[str]:
    image = QImage(str(file))
    assert not image.isNull()
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("I")
    return {f"#{pixel & 0xFFFFFF:06X}" for pixel in set(pixels)}


def test_svg_has_title_parties_and_legend_as_words(guide: Guide, tmp_path: Path) -> None:
    export_map(guide, tmp_path / "map.svg")
    told = words(tmp_path / "map.svg")
    assert "Who is there for whom?" in told
    assert guide.info.name in told
    assert "agreed by both sides" in told
    for title in ("Helpdesk", "Marketing", "Personal"):
        assert any(party.title == title for party in guide.organisation.parties.values()) == (title in told)


@pytest.mark.parametrize("look", ["light", "dark"])
def test_png_is_light_whatever_the_window_is(
    guide: Guide, tmp_path: Path, qapp: QApplication, look: theme.ThemeName
) -> None:
    theme.apply(qapp, theme.load(look))
    export_map(guide, tmp_path / "map.png")
    light = theme.load("light").colours
    assert {light.paper, light.card, light.sea} <= colours(tmp_path / "map.png")
    theme.apply(qapp, theme.load("light"))


def test_pdf_is_one_page_as_large_as_the_picture(guide: Guide, tmp_path: Path) -> None:
    export_map(guide, tmp_path / "map.pdf")
    data = (tmp_path / "map.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") + data.count(b"/Type /Page ") <= 1


def test_suffixes_may_be_large_letters_and_others_are_refused(guide: Guide, tmp_path: Path) -> None:
    export_map(guide, tmp_path / "MAP.SVG")
    assert (tmp_path / "MAP.SVG").stat().st_size > 1000
    with pytest.raises(UnknownPicture):
        export_map(guide, tmp_path / "map.doc")
    assert not (tmp_path / "map.doc").exists()


def test_a_folder_that_is_not_there_is_an_error_and_leaves_nothing(guide: Guide, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        export_map(guide, tmp_path / "gone" / "map.svg")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("view", [View.NEIGHBOURS, View.CHAIN])
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_drawn_view_is_saved_in_every_form(guide: Guide, tmp_path: Path, view: View, suffix: str) -> None:
    wanted = Wanted(view, "informationstechnik", ("facility-management", "warenannahme"))
    picture = work_out(guide.organisation, wanted, theme.load("dark")).picture
    assert picture is not None
    save(tmp_path / f"map{suffix}", picture, guide.info.name)
    assert (tmp_path / f"map{suffix}").stat().st_size > 1000


def test_more_parties_than_can_be_read_are_saved_as_a_matrix(tmp_path: Path) -> None:
    pages = {
        f"d{number}.md": f"---\ntitle: Dept {number}\nkind: department\n"
        f"services: [{{id: s, name: S, for: [d{number + 1}]}}]\n---\n"
        for number in range(MOST_PARTIES + 1)
    }
    guide = make_guide(tmp_path / "guide", pages)
    export_map(guide, tmp_path / "map.svg")
    told = words(tmp_path / "map.svg")
    assert "named by one side only" in told
    assert "external" not in told  # which belongs to drawn maps
    assert "Dept 80" in told


def test_an_empty_matrix_is_a_picture_as_well(guide: Guide, tmp_path: Path) -> None:
    nothing = matrix(guide.organisation, Filters(departments=frozenset(["nowhere"])))
    save(tmp_path / "map.png", Table(guide.organisation, nothing), "")
    assert not QImage(str(tmp_path / "map.png")).isNull()


def test_the_application_that_is_there_is_used(qapp: QApplication) -> None:
    assert application() is qapp
