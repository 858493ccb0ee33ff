"""The part of the tour for practising: the question, the answer, what comes back, and a session with its sheet."""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from content.files import copy_example
from storage.models import Rating
from storage.profile import Profile
from storage.settings import Place
from ui.printing import write_pdf
from ui.screens.talk import TalkScreen
from ui.screens.training import TrainingPart
from ui.session_sheet import session_paper
from ui.widgets.session_dialog import SessionDialog
from ui.widgets.training_modes import Mode

if TYPE_CHECKING:
    from tests.tour import Walk


def rehearse(walk: "Walk", home: Path, scale: float, size: tuple[int, int]) -> None:
    """Somebody at the tills who looks after the guide practises, and plans a session."""
    settings = Profile(home / "profile").settings
    settings.change(show_upkeep=True)
    settings.set_place("kaufhaus-am-markt", Place("verkauf/kasse"))
    program = walk.program(home, scale, size, copy_example(walk.language, home / "guide"))
    window, workspace = program.window, program.workspace
    walk.wait(lambda: workspace.guide is not None)
    window.areas.show_part("training")
    walk.picture(window, f"{home.name}-nothing-begun")
    part = next(part for screen in window.findChildren(TalkScreen) for part in screen.findChildren(TrainingPart))
    part.show_mode(Mode.NEW)
    walk.picture(window, f"{home.name}-question")
    part.card.words.setPlainText("Kasse 2 steht, acht Menschen warten. Ich rufe an, statt zu schreiben.")
    part.show_answer()
    walk.picture(window, f"{home.name}-answer")
    part.rate_good()
    for page in workspace.training.new():
        workspace.training.rate(page, Rating.GOOD, "")
    part.show_mode(Mode.DUE)
    walk.picture(window, f"{home.name}-done")
    walk.now += timedelta(days=12)
    part.show_mode(Mode.DUE)
    part.show_answer()
    walk.picture(window, f"{home.name}-due")
    part.show_mode(Mode.LOOK)
    walk.picture(window, f"{home.name}-look")
    plan(walk, home, part)
    window.areas.show_home()
    walk.picture(window, f"{home.name}-start")
    walk.end(program)


def plan(walk: "Walk", home: Path, part: TrainingPart) -> None:
    """A session is planned, in the list, and on paper."""
    training, guide = part.workspace.training, part.workspace.guide
    assert guide
    session = training.new_session([page.id for page in training.pages()[:3]])
    session = replace(session, title="Vor dem Advent", day=date(2026, 12, 15), note="Besprechungsraum 2, 9 bis 11 Uhr")
    training.keep_session(session)
    part.plan_session()
    dialog = part.window().findChildren(SessionDialog)[-1]
    walk.picture(dialog, f"{home.name}-plan")
    dialog.close()
    walk.picture(part.window(), f"{home.name}-sessions")
    paper = session_paper(guide, session)
    write_pdf(paper.html, walk.out / f"{home.name}-sheet.pdf", paper.title, paper.footer, paper.base)
