"""The part of the tour for those who look after a guide: writing, versions, and what is missing."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QScrollArea

from content.files import copy_example
from storage.profile import Profile
from ui.app import Lotse
from ui.screens.editor import EditorScreen

if TYPE_CHECKING:
    from tests.tour import Walk

DEPARTMENT = "abteilungen/informationstechnik"
TEXT = "abteilungen/restaurant"
FORMS = (
    "listen/einarbeitung-marketing",
    "serviceprotokoll",
    "umfragen/zusammenarbeit",
    "situationen/kasse-steht-still",
    "partner/beirat",
    "index",
)
DIALOGS = ("page.new", "page.rename", "page.move", "page.history", "page.delete", "pages.deleted")
LONG = 120  # characters of a line that is a paragraph


def look_after(walk: "Walk", home: Path, scale: float, size: tuple[int, int]) -> None:
    """Write pages in forms and as text, ask for each dialog, and see what is missing."""
    Profile(home / "profile").settings.change(show_upkeep=True, name="Training")
    guide = copy_example(walk.language, home / "guide")
    program = walk.program(home, scale, size, guide)
    walk.wait(lambda: program.workspace.guide is not None and program.window.reader.current != "")
    editor = forms(walk, program, home.name)
    text(walk, program, editor, home.name)
    problems(walk, program, editor, home.name)
    conflict(walk, program, editor, guide, home.name)
    dialogs(walk, program, home.name)
    walk.end(program)


def opened(walk: "Walk", program: Lotse, page: str) -> EditorScreen:
    """Write a page."""
    upkeep = program.window.areas.upkeep
    upkeep.edit(page)
    editor = upkeep.editor
    if editor is None:
        raise RuntimeError(page)
    walk.wait(lambda: editor.page is not None and editor.page.id == page)
    return editor


def forms(walk: "Walk", program: Lotse, name: str) -> EditorScreen:
    """The forms of each kind of page, and what is added to them."""
    editor = opened(walk, program, DEPARTMENT)
    walk.picture(program.window, f"{name}-form")
    editor.form.show_place(("services", 3, "response"))
    walk.picture(program.window, f"{name}-form-service")
    editor.form.show_place(("expects", 1, "because"))
    walk.picture(program.window, f"{name}-form-expectation")
    editor.form.show_place(("contact", 0, "deputy"))
    walk.picture(program.window, f"{name}-form-contact")
    for page in FORMS:
        opened(walk, program, page)
        walk.picture(program.window, f"{name}-form-{page.rsplit('/', 1)[-1]}")
    return editor


def text(walk: "Walk", program: Lotse, editor: EditorScreen, name: str) -> None:
    """Markdown beside the page, a line to find and replace, and what is offered while typing."""
    opened(walk, program, DEPARTMENT)
    editor.show_form(False)
    walk.picture(program.window, f"{name}-text")
    editor.actions_by_id["edit.replace"].trigger()
    walk.picture(program.window, f"{name}-text-replace")
    editor.column.find_bar.hide()
    editor.edit.go_to_line(editor.edit.blockCount())
    editor.edit.insert_text("\n\n")
    editor.edit.setFocus()
    QTest.keyClicks(editor.edit, "[[ver")
    walk.picture(program.window, f"{name}-text-offers")
    editor.draft.discard()


def problems(walk: "Walk", program: Lotse, editor: EditorScreen, name: str) -> None:
    """A page with faults of three weights."""
    opened(walk, program, TEXT)
    editor.show_form(False)
    editor.edit.go_to_line(editor.edit.blockCount())
    editor.edit.insert_text("\n[[Serviceprotokol]] [[Nirgendwo]] ![](/bilder/fehlt.png)\n")
    walk.wait(lambda: len(editor.problems.shown) >= 2)
    walk.picture(program.window, f"{name}-problems")
    editor.draft.save("Probe")
    walk.wait(lambda: not editor.draft.is_changed)
    walk.picture(program.window, f"{name}-saved-with-errors")


def conflict(walk: "Walk", program: Lotse, editor: EditorScreen, guide: Path, name: str) -> None:
    """Somebody else saves the same paragraph."""
    opened(walk, program, TEXT)
    editor.show_form(False)
    file = guide / f"{TEXT}.md"
    before = file.read_text("utf-8")
    line = next(line for line in before.split("\n")[::-1] if len(line) > LONG)
    first, _, rest = line.partition(". ")
    editor.edit.replace_text(before.replace(line, f"{first}. {rest} Am Samstag gilt das auch."))
    editor.draft.touch()
    file.write_text(before.replace(line, f"{first}, jeden Tag. {rest}"), "utf-8")
    program.workspace.look()
    walk.wait(lambda: editor.draft.conflict is not None)
    walk.picture(program.window, f"{name}-conflict")
    editor.draft.discard()


def dialogs(walk: "Walk", program: Lotse, name: str) -> None:
    """What is asked before pages come, move and go, and their versions."""
    areas, actions = program.window.areas, program.window.actions_by_id
    areas.show_page(TEXT)
    walk.wait(lambda: program.window.reader.current == TEXT)
    for id_ in DIALOGS:
        actions[id_].trigger()
        dialog = next(one for one in program.window.findChildren(QDialog) if one.isVisible())
        walk.rest(300)
        walk.picture(dialog, f"{name}-{id_.replace('.', '-')}")
        if id_ == "page.delete":
            dialog.accept()
            walk.wait(lambda: program.workspace.guide is not None and TEXT not in program.workspace.guide.pages)
            walk.picture(program.window, f"{name}-deleted-told")
        else:
            dialog.reject()
    actions["area.care"].trigger()
    walk.rest(500)
    walk.picture(program.window, f"{name}-care")
    care = program.window.areas.screen
    if isinstance(care, QScrollArea):
        bar = care.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        walk.picture(program.window, f"{name}-care-middle")
        bar.setValue(bar.maximum())
        walk.picture(program.window, f"{name}-care-end")
