"""The part of the tour for what colleagues share: ideas, thanks, situations to practise, and sessions."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace
from PySide6.QtWidgets import QDialog

from content.files import copy_example
from storage.profile import Profile
from storage.settings import Place
from ui.screens.ideas import IdeasPart
from ui.screens.talk import TalkScreen
from ui.screens.training import Mode, TrainingPart

if TYPE_CHECKING:
    from tests.tour import Walk


def share(walk: "Walk", home: Path, scale: float, size: tuple[int, int]) -> None:
    """Ideas read and written, thanks, a situation before and after its answer, and a session."""
    guide = copy_example(walk.language, home / "guide")
    settings = Profile(home / "profile").settings
    settings.change(standing="keeper", show_upkeep=True)
    settings.set_place("kaufhaus-am-markt", Place("verkauf/kasse"))
    program = walk.program(home, scale, size, guide)
    window, areas = program.window, program.window.areas
    walk.wait(lambda: program.workspace.guide is not None)
    areas.show_part("ideas")
    ideas = cast(IdeasPart, cast(TalkScreen, areas.screen).part)
    walk.wait(lambda: bool(ideas.ideas))
    walk.picture(window, f"{home.name}-ideas")
    ideas.show_one(ideas.ideas[0].id)
    walk.picture(window, f"{home.name}-idea")
    ideas.sheet.show_form("state")
    walk.picture(window, f"{home.name}-idea-state")
    ideas.write_idea()
    walk.picture(window, f"{home.name}-idea-new")
    areas.show_part("thanks")
    walk.picture(window, f"{home.name}-thanks")
    areas.show_part("training")
    training = cast(TrainingPart, cast(TalkScreen, areas.screen).part)
    walk.picture(window, f"{home.name}-training")
    training.show_mode(Mode.NEW)
    training.card.words.setPlainText("4357: …")
    walk.picture(window, f"{home.name}-situation")
    training.show_answer()
    walk.picture(window, f"{home.name}-answer")
    training.rate_good()
    training.show_mode(Mode.DUE)
    walk.picture(window, f"{home.name}-done")
    plan = program.workspace.training
    plan.keep_session(replace(plan.new_session([page.id for page in plan.pages()][:3]), note="9:00–10:00"))
    training.show_mode(Mode.SESSIONS)
    walk.picture(window, f"{home.name}-sessions")
    training.sessions.plan()
    dialog = window.findChildren(QDialog)[-1]
    walk.picture(dialog, f"{home.name}-session")
    dialog.close()
    walk.end(program)
