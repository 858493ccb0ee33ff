"""Taking pages along: PDF, and the sheet for people without a screen."""

from tests.stories.conftest import Desk


def test_a_page_is_saved_as_pdf(desk: Desk) -> None:
    desk.read(desk.copy_example("en"))
    desk.answers.file = desk.home / "page.pdf"
    desk.press("Ctrl+Shift+P")
    desk.wait(lambda: "Saved:" in desk.window.banner.text)
    assert desk.answers.file.read_bytes().startswith(b"%PDF")


def test_a_department_fits_on_one_sheet(desk: Desk) -> None:
    desk.read(desk.copy_example())
    desk.window.reader.show_page("abteilungen/informationstechnik")
    desk.answers.file = desk.home / "sheet.pdf"
    desk.window.actions_by_id["page.sheet"].trigger()
    desk.wait(lambda: "Saved:" in desk.window.banner.text)
    assert desk.answers.file.read_bytes().count(b"/Type /Page\n") == 1


def test_a_place_that_cannot_be_written_says_so(desk: Desk) -> None:
    desk.read(desk.copy_example("en"))
    desk.answers.file = desk.home / "is not there" / "page.pdf"
    desk.press("Ctrl+Shift+P")
    desk.wait(lambda: "could not be written" in desk.window.banner.text)
