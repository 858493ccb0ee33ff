"""Walks every screen in both themes and languages and saves pictures: `python -m tests.tour OUT [training|upkeep]`.

Uses a real window where there is a display, else Qt's offscreen platform.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from content.answers import Answer, new_answer
from content.entries import write_entry
from content.files import copy_example
from content.header_edit import set_value
from content.surveys import Round, Side
from storage.models import Person, Relation, TickState
from storage.profile import Profile
from storage.settings import Place
from tests.tour_talk import share
from tests.tour_training import rehearse
from tests.tour_upkeep import look_after
from ui.app import Lotse
from ui.dialogs import Dialogs
from ui.screens.self_check import SelfCheckPart
from ui.screens.survey import SurveyPart
from ui.screens.talk import TalkScreen
from ui.widgets.check_answer import CheckQuestion
from ui.widgets.survey_departments import DepartmentRow
from ui.widgets.survey_scale import ScaleQuestion
from ui.workspace import Workspace

SIZE = (1440, 900)
PAGES = (
    "abteilungen/informationstechnik",
    "index",
    "serviceprotokoll",
    "interne-und-externe-kunden",
    "abteilungen/restaurant",
    "listen/einarbeitung-marketing",
    "partner/beirat",
    "situationen/kasse-steht-still",
    "praktisches",
    "fuenf-tipps",
)
MONDAY = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
Look = Literal["light", "dark"]


class Walk:
    """One walk through the program in one language and theme."""

    def __init__(self, app: QApplication, out: Path, language: str, look: Look) -> None:
        self.app, self.out, self.language, self.look = app, out, language, look
        self.number = 0
        self.now = MONDAY
        out.mkdir(parents=True, exist_ok=True)

    def walk(self, home: Path) -> None:
        """See everything."""
        self.first_start(home / "new")
        guide = copy_example(self.language, home / "guide")
        self.reading(home / "wide", guide, 1.0, SIZE, PAGES)
        self.reading(home / "narrow", guide, 1.0, (1280, 800), PAGES[:2])
        self.reading(home / "large", guide, 2.0, (1280, 800), PAGES[:2])
        self.reading(home / "small", guide, 1.0, (720, 640), PAGES[:1])
        self.keeping(home / "mine", guide, 1.0, (1280, 800))
        self.keeping(home / "mine-large", guide, 2.0, (1280, 800))
        self.keeping(home / "mine-small", guide, 1.0, (720, 640))
        for name, scale, size in (("survey", 1.0, (1280, 800)), ("survey-large", 2.0, (1280, 800))):
            self.survey(home / name, copy_example(self.language, home / f"{name}-guide"), scale, size)
        for name, scale, size in (("shared", 1.0, SIZE), ("shared-large", 2.0, (1280, 800))):
            self.shared(home / name, guide, scale, size)
        share(self, home / "talk", 1.0, (1280, 800))
        share(self, home / "talk-large", 2.0, (1280, 800))
        self.training(home)
        self.upkeep(home)

    def training(self, home: Path) -> None:
        """Practising."""
        rehearse(self, home / "training", 1.0, (1280, 800))
        rehearse(self, home / "training-large", 2.0, (1280, 800))

    def upkeep(self, home: Path) -> None:
        """Writing pages, versions, and what is missing."""
        look_after(self, home / "upkeep", 1.0, (1280, 800))
        look_after(self, home / "upkeep-large", 2.0, (1280, 800))

    def program(self, home: Path, scale: float, size: tuple[int, int], guide: Path | None) -> Lotse:
        """Start the program on a profile of its own."""
        profile = Profile(home / "profile")
        profile.settings.change(theme=self.look, text_scale=scale)
        workspace = Workspace(profile, home / "cache", home / "documents", lambda: self.now)
        program = Lotse(self.app, workspace, Dialogs(), self.language)
        program.start(guide)
        program.window.resize(*size)
        return program

    def first_start(self, home: Path) -> None:
        """The four steps."""
        program = self.program(home, 1.0, (1280, 800), None)
        self.picture(program.window, "welcome-1")
        copied = copy_example(self.language, home / "documents" / "guide")
        program.workspace.choose(copied)
        program.workspace.open()
        self.wait(lambda: program.workspace.guide is not None)
        program.workspace.settings.change(standing="new")
        for step in (2, 3, 4):
            program.show_welcome(step)
            self.picture(program.window, f"welcome-{step}")
        self.end(program)

    def reading(self, home: Path, guide: Path, scale: float, size: tuple[int, int], pages: tuple[str, ...]) -> None:
        """Pages, and on the widest window everything else."""
        program = self.program(home, scale, size, guide)
        self.wait(lambda: program.window.reader.current != "")
        window, actions = program.window, program.window.actions_by_id
        for page in pages:
            window.reader.show_page(page)
            self.picture(window, f"{home.name}-{page.rsplit('/', 1)[-1]}")
        if size == SIZE:
            for name in ("app.shortcuts", "app.about"):
                actions[name].trigger()
                dialog = window.findChildren(QDialog)[-1]
                self.picture(dialog, name.replace(".", "-"))
                dialog.close()
        actions["app.settings"].trigger()
        self.picture(window, f"{home.name}-settings")
        self.end(program)

    def keeping(self, home: Path, guide: Path, scale: float, size: tuple[int, int]) -> None:
        """Home on the first day and later, lists, and notes."""
        settings = Profile(home / "profile").settings
        begun = ["einarbeitung-marketing", "sicherheit-im-haus"]
        settings.change(standing="new", area="area.home")
        settings.set_place("kaufhaus-am-markt", Place("marketing/text", MONDAY.date(), "DE-BY", begun))
        self.now = MONDAY
        program = self.program(home, scale, size, guide)
        workspace, areas = program.workspace, program.window.areas
        self.wait(lambda: workspace.guide is not None)
        areas.show_home()
        self.picture(program.window, f"{home.name}-first-day")
        self.now = MONDAY + timedelta(days=3)
        workspace.lists.look_at_clock()
        started = workspace.lists.started()[0]
        rows = [row for row in started.rows if row.mine]
        for row in rows[:3]:
            workspace.lists.set_state(started.run.id, row.item.id, TickState.DONE)
        workspace.lists.set_state(started.run.id, rows[3].item.id, TickState.NOT_APPLICABLE)
        workspace.lists.set_note(started.run.id, rows[4].item.id, "Karte 17 fragen")
        workspace.progress.confirm("abteilungen/marketing")
        workspace.notebook.write("Wer gibt frei?", "abteilungen/marketing", None, ["frage"])
        people = (
            Person(str(kind), workspace.guide_key, kind, f"Kollegin {n}", f"43{n}0") for n, kind in enumerate(Relation)
        )
        workspace.profile.people.keep(*people)
        for name in ("area.lists", "area.notes", "area.home"):
            areas.go(name)
            self.picture(program.window, f"{home.name}-{name.removeprefix('area.')}")
        areas.show_page("listen/einarbeitung-marketing")
        self.picture(program.window, f"{home.name}-list-page")
        areas.show_page("abteilungen/marketing")
        program.window.reader.write_note()
        self.picture(program.window, f"{home.name}-note")
        self.end(program)

    def shared(self, home: Path, guide: Path, scale: float, size: tuple[int, int]) -> None:
        """What belongs to a department from all that is shared, and the self-check: to begin with, and then and now."""
        program = self.program(home, scale, size, guide)
        window = program.window
        self.wait(lambda: program.workspace.guide is not None)
        window.areas.show_page("abteilungen/informationstechnik")
        panel = window.reader.sides.panel
        self.wait(lambda: window.reader.sides.shared.isVisibleTo(panel))
        panel.ensureWidgetVisible(window.reader.sides.shared)
        self.picture(window, f"{home.name}-department")
        window.areas.show_part("check")
        part = cast(SelfCheckPart, cast(TalkScreen, window.areas.screen).part)
        self.wait(lambda: part.result.again.text() != "")
        self.picture(window, f"{home.name}-check")
        for reply in (0, 1):
            part.begin()
            for row in part.answer.findChildren(CheckQuestion)[reply:8]:
                row.group.button(1 - reply).click()
            part.answer.step.setPlainText("…")
            self.picture(window, f"{home.name}-check-answer")
            part.answer.done.emit()
            self.now += timedelta(days=90)
        self.picture(window, f"{home.name}-check-result")
        self.end(program)

    def survey(self, home: Path, guide: Path, scale: float, size: tuple[int, int]) -> None:
        """A round of the survey: off, answered, sent, and what it showed."""
        settings = Profile(home / "profile").settings
        settings.change(standing="keeper", show_upkeep=True)
        settings.set_place("kaufhaus-am-markt", Place("marketing"))
        self.now = datetime(2027, 1, 20, 9, 12, tzinfo=UTC)
        program = self.program(home, scale, size, guide)
        self.wait(lambda: program.workspace.guide is not None)
        program.window.areas.show_part("survey")
        part = cast(SurveyPart, cast(TalkScreen, program.window.areas.screen).part)
        self.picture(program.window, f"{home.name}-off")
        first = guide / "index.md"
        first.write_text(set_value(first.read_text(encoding="utf-8"), ("guide", "surveys"), "on"), encoding="utf-8")
        program.workspace.look()
        self.wait(lambda: part.chosen is not None)
        self.picture(program.window, f"{home.name}-round")
        part.answer_survey()
        self.rest(100)
        for row in part.answer.findChildren(DepartmentRow)[:2]:
            row.box.click()
        for name in ("whom", "questions", "questions-2"):
            self.picture(program.window, f"{home.name}-{name}")
            for question in part.answer.findChildren(ScaleQuestion):
                question.group.button(4).click()
            part.answer.on.click()
        part.answer.go(len(part.answer.draft.chosen) + 1)
        self.picture(program.window, f"{home.name}-before-sending")
        part.answer.on.click()
        self.wait(part.round.isVisible)
        self.picture(program.window, f"{home.name}-sent")
        answer_for_others(guide, cast(Round, part.chosen))
        self.now = datetime(2027, 2, 3, 9, 12, tzinfo=UTC)
        part.refresh()
        self.wait(lambda: part.results.results is not None)
        self.picture(program.window, f"{home.name}-results")
        part.agree()
        self.picture(program.window, f"{home.name}-agreed")
        self.end(program)

    def picture(self, of: QWidget, name: str) -> None:
        """Save what is seen once everything has been laid out and painted."""
        self.rest(150)
        self.number += 1
        of.grab().save(str(self.out / f"{self.number:02}-{name}.png"))

    def wait(self, for_: Callable[[], bool]) -> None:
        """Let the program work until something is so."""
        while not for_():
            self.rest(20)

    def rest(self, milliseconds: int) -> None:
        """Let the program work for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def end(self, program: Lotse) -> None:
        """Close the window and let it go."""
        program.window.close()
        program.close()
        self.rest(10)


def answer_for_others(guide: Path, of: Round) -> None:
    """Answers of colleagues, about every department from every other."""
    departments = ("informationstechnik", "marketing", "restaurant", "verkauf")
    for about, from_ in permutations(departments, 2):
        for number in range(6):
            values = {question.id: 2 + (number + place) % 4 for place, question in enumerate(of.questions)}
            comment = "" if number else "Am Telefon geht es schnell."
            for side in Side:
                write_entry(guide, new_answer(of, Answer(about, side, from_, values, comment)))


def main() -> int:
    """Save the pictures and say where."""
    parser = argparse.ArgumentParser(prog="python -m tests.tour", description=__doc__)
    parser.add_argument("out", type=Path, help="the folder for the pictures")
    parser.add_argument("part", nargs="?", choices=("all", "training", "upkeep"), default="all", help="what is walked")
    options = parser.parse_args()
    out: Path = options.out
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    looks: tuple[Look, ...] = ("light", "dark")
    with tempfile.TemporaryDirectory() as home:
        for language in ("de", "en"):
            for look in looks:
                walk = Walk(app, out / f"{language}-{look}", language, look)
                parts = {"all": walk.walk, "training": walk.training, "upkeep": walk.upkeep}
                parts[options.part](Path(home) / f"{language}-{look}")
    print(f"{len(list(out.rglob('*.png')))} pictures in {out}")  # noqa: T201 - what the command is for
    return 0


if __name__ == "__main__":
    sys.exit(main())
